"""What a controller remembers from one cycle to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from types import MappingProxyType
from typing import Any

DAY_US = 86_400_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a machine was told last.

    Parameters
    ----------
    power_w : int
        The power; 0 is stop. [W]
    down : bool
        Whether that was less than before; a stop, if nothing was known before.
    first_us, sent_us : int
        When it was told first, and last. Steady clock. [µs]
    attempt : int
        How often.
    acknowledged : bool
        Whether it said that it did it.
    refused : str
        Its words if it said that it did not.
    """

    power_w: int
    down: bool
    first_us: int
    sent_us: int
    attempt: int = 1
    acknowledged: bool = False
    refused: str = ""


def _empty() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a controller remembers. A new one knows nothing, and so starts nothing until it has seen everything.

    Parameters
    ----------
    began_us, steady_us, now_us : int, optional
        Steady clock of the first and the last cycle, wall clock of the last. [µs]
    complete : bool
        Whether the meter and every machine were seen since the beginning.
    failsafe_until_us : int
        Until when the fail-safe limit holds. Steady clock. [µs]
    told : mapping of str to Told
        By machine.
    changed_us : mapping of str to int
        When a machine last started or stopped. Wall clock. [µs since 1970 UTC]
    starts_us : mapping of str to tuple of int
        Starts within the last day. Wall clock. [µs since 1970 UTC]
    lies_us : mapping of str to tuple of int
        When a machine drew what it should not, within the last day. Wall clock. [µs since 1970 UTC]
    hot_us : mapping of str to int
        Machines that said that they are too hot and did not say since that they are not, and when they said so last.
        Wall clock. [µs since 1970 UTC]
    cut_us : mapping of str to int
        Machines whose outlet was switched off, and when. Steady clock. [µs]
    open_us : int, optional
        When the contactor was opened. Steady clock. [µs]
    over_us : int, optional
        Since when the meter lies above what is allowed. Steady clock. [µs]
    base_w : int
        What the meter sees beside the machines. [W]
    """

    began_us: int | None = None
    steady_us: int | None = None
    now_us: int | None = None
    complete: bool = False
    failsafe_until_us: int = 0
    told: Mapping[str, Told] = field(default_factory=_empty)
    changed_us: Mapping[str, int] = field(default_factory=_empty)
    starts_us: Mapping[str, tuple[int, ...]] = field(default_factory=_empty)
    lies_us: Mapping[str, tuple[int, ...]] = field(default_factory=_empty)
    hot_us: Mapping[str, int] = field(default_factory=_empty)
    cut_us: Mapping[str, int] = field(default_factory=_empty)
    open_us: int | None = None
    over_us: int | None = None
    base_w: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return what survives a restart as plain values."""
        return {
            "changed_us": dict(self.changed_us),
            "starts_us": {name: list(times) for name, times in self.starts_us.items()},
            "lies_us": {name: list(times) for name, times in self.lies_us.items()},
            "hot_us": dict(self.hot_us),
            "cut": sorted(self.cut_us),
            "open": self.open_us is not None,
        }

    def whole(self) -> dict[str, Any]:
        """Return all of it as plain values, for a replay that begins here."""
        return {
            **self.to_json(),
            "began_us": self.began_us,
            "steady_us": self.steady_us,
            "now_us": self.now_us,
            "complete": self.complete,
            "failsafe_until_us": self.failsafe_until_us,
            "told": {name: asdict(one) for name, one in self.told.items()},
            "cut_us": dict(self.cut_us),
            "open_us": self.open_us,
            "over_us": self.over_us,
            "base_w": self.base_w,
        }

    @classmethod
    def from_whole(cls, found: Mapping[str, Any]) -> Memory:
        """Return what `whole` made.

        Examples
        --------
        >>> memory = Memory(told={"a1": Told(power_w=0, down=True, first_us=3, sent_us=4)}, open_us=7, base_w=20)
        >>> Memory.from_whole(memory.whole()) == memory
        True
        """
        return replace(
            cls.from_json(found),
            began_us=found["began_us"],
            steady_us=found["steady_us"],
            now_us=found["now_us"],
            complete=found["complete"],
            failsafe_until_us=found["failsafe_until_us"],
            told=MappingProxyType({name: Told(**one) for name, one in found["told"].items()}),
            cut_us=MappingProxyType(dict(found["cut_us"])),
            open_us=found["open_us"],
            over_us=found["over_us"],
            base_w=found["base_w"],
        )

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Memory:
        """Return a memory after a restart: wear, lies and open switches, but no commands.

        The steady clock begins anew too, so what was timed by it counts from now.

        Examples
        --------
        >>> kept = Memory(cut_us={"a1": 17}, starts_us={"a1": (5,)}).to_json()
        >>> Memory.from_json(kept).cut_us["a1"], Memory.from_json(kept).starts_us["a1"]
        (0, (5,))
        """
        return cls(
            changed_us=MappingProxyType(dict(found["changed_us"])),
            starts_us=MappingProxyType({name: tuple(times) for name, times in found["starts_us"].items()}),
            lies_us=MappingProxyType({name: tuple(times) for name, times in found["lies_us"].items()}),
            hot_us=MappingProxyType(dict(found.get("hot_us", {}))),  # a record of an older version has none
            cut_us=MappingProxyType(dict.fromkeys(found["cut"], 0)),
            open_us=0 if found["open"] else None,
        )


_BY_MACHINE = ("changed_us", "starts_us", "lies_us", "hot_us")


def change_of(before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is other in what survives a restart; None stands for a machine of which nothing is kept any more.

    Examples
    --------
    >>> first = Memory(changed_us={"a1": 5, "a2": 6}).to_json()
    >>> second = Memory(changed_us={"a1": 7}, cut_us={"a2": 1}).to_json()
    >>> change_of(first, second)
    {'changed_us': {'a1': 7, 'a2': None}, 'cut': ['a2']}
    >>> merged(first, change_of(first, second)) == second
    True
    """
    if before is None:
        return dict(after)
    found: dict[str, Any] = {}
    for key in _BY_MACHINE:
        known = before.get(key, {})
        other = {name: value for name, value in after[key].items() if known.get(name) != value}
        other |= {name: None for name in known if name not in after[key]}
        if other:
            found[key] = other
    return found | {key: after[key] for key in ("cut", "open") if before[key] != after[key]}


def merged(before: Mapping[str, Any] | None, change: Mapping[str, Any]) -> dict[str, Any]:
    """Return what survives a restart after a change."""
    if before is None:
        return dict(change)
    found = {**before, **{key: change[key] for key in ("cut", "open") if key in change}}
    for key in _BY_MACHINE:
        if key in change:
            both = {**before.get(key, {}), **change[key]}
            found[key] = {name: value for name, value in both.items() if value is not None}
    return found
