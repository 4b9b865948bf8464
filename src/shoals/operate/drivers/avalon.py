"""Canaan Avalon in both dialects: the pipes of the A series and the timed commands of Q, Mini 3 and Nano 3.

One connection for each command and one command at a time, as the maker's manual asks. Stop and start carry a time by
the machine's own clock, so its clock is read with every answer and its lead or lag is added.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any, cast

from shoals.operate.drivers._cgminer import clock_skew_s, exchange, parse, reached, too_hot, verdict
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Source, Unknown

SUPPLY_WATTS = 6
"""Place of the wall's watts in ``PS[…]``: the seventh of seven, seen on an A1246 and an A1346."""
ESTATS = '{"command":"estats"}'
_FIGURES = ("WALLPOWER[", "PS[", "TMax[", "MPO[", "SYSTEMSTATU[")
"""What is read of the kilobytes in which a machine describes every chip."""


class Avalon:
    """An Avalon of the A series.

    Parameters
    ----------
    machine : Machine
        Its `address` is a host, with ``:port`` if it is not 4028. Its `options`: ``hot_celsius``.

    Raises
    ------
    InputError
        If the address is none, or an option is unknown or cannot be meant.

    Notes
    -----
    ``ascset|0,softoff`` acts at once. Waking is a work mode and a reboot. Stopping twice is as good as once.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.host, self.port, self.hot_celsius = reached(machine)
        self.clock_skew_s = 0.0
        self._one = asyncio.Lock()

    async def read(self) -> Seen | Unknown:
        """Return what it draws, by the best figure that it has."""
        found = await self._ask(ESTATS, again=True)
        return found if isinstance(found, Unknown) else self._seen(found)

    async def set_power(self, power_w: int) -> Answer:
        """Stop it, or wake it; levels between are set by work mode."""
        if power_w <= self.machine.standby_w:
            return await self._tell("ascset|0,softoff", again=True)
        first = await self._tell(f"ascset|0,workmode,{self._level(power_w)}")
        if not isinstance(first, Done):
            return first
        return await self._tell("ascset|0,reboot,0")

    def _level(self, power_w: int) -> int:
        """Return the number of the work mode of a power: 1 is high."""
        return 1 if power_w >= self.machine.power_w_max else 0

    async def _tell(self, request: str, *, again: bool = False) -> Answer:
        found = await self._ask(request, again=again)
        return found if isinstance(found, Unknown) else verdict(found)

    async def _ask(self, request: str, *, again: bool = False) -> Mapping[str, Any] | Unknown:
        async with self._one:
            answer = await exchange(self.host, request.encode("ascii"), port=self.port, again=again)
        if isinstance(answer, Unknown):
            return answer
        found = parse(answer)
        if not isinstance(found, Unknown):
            self._clock(found)
        return found

    def _clock(self, found: Mapping[str, Any]) -> None:
        """Take the machine's time out of an answer: whole seconds, so that less than one is nothing."""
        try:
            self.clock_skew_s = clock_skew_s(float(found["STATUS"][0]["When"]))
        except (KeyError, IndexError, TypeError, ValueError):
            return

    def _seen(self, found: Mapping[str, Any]) -> Seen | Unknown:
        values = brackets(found)
        if values is None:
            return Unknown(reason="the answer holds no figures of a machine")
        power = values.get("WALLPOWER", "")
        if not power:
            parts = values.get("PS", "").split()
            power = parts[SUPPLY_WATTS] if len(parts) > SUPPLY_WATTS else ""
        try:
            power_w = round(float(power))
        except (ValueError, OverflowError):
            return Unknown(reason="the answer holds no power")
        celsius = (values.get("TMax", "").split() or [None])[0]
        return Seen(
            power_w=power_w,
            at_us=time.time_ns() // 1_000,
            source=Source.REPORTED,
            hot=too_hot(celsius, self.hot_celsius),
            clock_skew_s=self.clock_skew_s,
        )


class AvalonQ(Avalon):
    """An Avalon Q, Mini 3 or Nano 3: stop and start at a time by its own clock, levels by ``worklevel``."""

    async def set_power(self, power_w: int) -> Answer:
        """Stop or start it now by its clock, then set its level if it has any."""
        at = int(time.time() + self.clock_skew_s)  # the second that has begun, so that it acts at once
        if power_w <= self.machine.standby_w:
            return await self._ascset(f"0,softoff,1:{at}", again=True)
        if power_w not in self.machine.powers_w:
            return Refused(reason=f"no level of {power_w} W", hint="give one of the machine's levels")
        started = await self._ascset(f"0,softon,1:{at}")
        if not isinstance(started, Done) or not self.machine.levels_w:
            return started
        return await self._ascset(f"0,worklevel,set,{self.machine.powers_w.index(power_w) - 1}")

    async def _ascset(self, parameter: str, *, again: bool = False) -> Answer:
        return await self._tell(f'{{"command":"ascset","parameter":"{parameter}"}}', again=again)


def brackets(found: Mapping[str, Any]) -> dict[str, str] | None:
    """Return figures that are used out of ``Key[value]`` text in an answer to ``estats``, None if it has none.

    Examples
    --------
    >>> brackets({"STATS": [{"MM ID0": "Ver[1246] TMax[77] PS[0 1214 1316 242 3189 1320 3504]"}]})["TMax"]
    '77'
    """
    sections: Any = found.get("STATS", ())
    rows = cast(list[Any], sections) if isinstance(sections, list) else []
    for section in rows:
        pairs = cast(dict[Any, Any], section) if isinstance(section, dict) else {}
        for key, text in pairs.items():
            if str(key).startswith("MM ID") and isinstance(text, str):
                found = {name[:-1]: _between(text, name) for name in _FIGURES}
                return {name: value for name, value in found.items() if value is not None}
    return None


def _between(text: str, name: str) -> str | None:
    """Return what stands in the brackets of the last figure of a name, None if there is none.

    A pattern over kilobytes would cost more than the rest of an answer.

    Examples
    --------
    >>> _between("GHSPS[7] PS[0 1] PS[2 3", "PS[")
    '0 1'
    """
    at = text.rfind(name)
    while at >= 0:
        end = text.find("]", at)
        if end >= 0 and not (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
            return text[at + len(name) : end]
        at = text.rfind(name, 0, at)
    return None
