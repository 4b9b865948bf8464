"""Reasons and alarms as codes with values. People's words for them are made where they are shown, in their language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

Value = str | int | float


class Code(StrEnum):
    """Why something is so. The words are under ``[operate_why]`` in `shoals.show.words`."""

    STOP = "stop"
    LEAVING = "leaving"
    CONTACTOR_OPEN = "contactor_open"
    FOUND_OPEN = "found_open"
    WELDED = "welded"
    METER_SILENT = "meter_silent"
    SIGNAL_SILENT = "signal_silent"
    NOT_ALL_SEEN = "not_all_seen"
    FAILSAFE_HOLDS = "failsafe_holds"
    CLOCK_STEPPED = "clock_stepped"
    CLOCK_SKEW = "clock_skew"
    ORDER = "order"
    CONNECTION = "connection"
    NO_OFFER = "no_offer"
    OFFER = "offer"
    HOT = "hot"
    NOT_SEEN = "not_seen"
    NOT_WORTH = "not_worth"
    RESTS = "rests"
    STAGED = "staged"
    AGAIN = "again"
    REFUSED = "refused"
    DRAWS = "draws"
    LIED = "lied"
    UNKNOWN_OVER = "unknown_over"
    NO_METER = "no_meter"
    STANDBY = "standby"
    NOBODY_SHOWS = "nobody_shows"
    NO_OUTLET = "no_outlet"
    OPEN_OVER = "open_over"
    OPEN_BLIND = "open_blind"
    RUN_AGAIN = "run_again"
    BEFORE_CLOSE = "before_close"
    CLOSE_ASKED = "close_asked"
    RESTARTED = "restarted"
    JOURNAL = "journal"
    WATCHDOG_GONE = "watchdog_gone"
    SIGNAL_UNREAD = "signal_unread"
    SIGNAL_UNREACHED = "signal_unreached"
    SIGNAL_LOST = "signal_lost"
    SIGNAL_ENDED = "signal_ended"
    OFFER_UNREAD = "offer_unread"
    METER_UNREAD = "meter_unread"
    MACHINE_UNREAD = "machine_unread"


def _none() -> Mapping[str, Value]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """One reason.

    Parameters
    ----------
    code : Code
    values : mapping of str to value
        What stands in its words: names, watts, seconds.

    Examples
    --------
    >>> reason = why(Code.ORDER, id="7", version=1, source="tso")
    >>> str(reason), Why.from_json(reason.to_json()) == reason
    ('order id=7 version=1 source=tso', True)
    """

    code: Code
    values: Mapping[str, Value] = field(default_factory=_none)

    def __str__(self) -> str:
        return " ".join([str(self.code), *(f"{name}={value}" for name, value in self.values.items())])

    @property
    def subject(self) -> tuple[str, str]:
        """What tells one alarm from another while figures in it change: its code and whom it is about."""
        return str(self.code), str(self.values.get("machine", self.values.get("source", "")))

    def to_json(self) -> list[Any]:
        """Return it as plain values."""
        return [str(self.code), dict(self.values)] if self.values else [str(self.code)]

    @classmethod
    def from_json(cls, found: list[Any]) -> Why:
        """Return what `to_json` made."""
        return cls(code=Code(found[0]), values=MappingProxyType(dict(found[1]) if len(found) > 1 else {}))


def why(code: Code, **values: Value) -> Why:
    """Return a reason with its values."""
    return Why(code=code, values=MappingProxyType(values))
