"""LuxOS, firmware of Luxor: the socket of cgminer with a session for what changes a machine.

A machine has one session at a time. It is taken for a command and given back, so that its owner's tools are not locked
out; where another has it, that one is used, since a stop must go through.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from typing import Any

from shoals.operate.drivers._cgminer import exchange, parse, reached, rows, too_hot, verdict
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Unknown

WRITES = ("logon", "logoff", "curtail", "profileset", "atmset")


class LuxOS:
    """A machine that runs LuxOS.

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
    Levels are profiles: the one with most watts that are no more than told. While a level holds, the firmware's own
    choice of profiles (ATM) is off, since it would leave the level; at full power it is given back. Curtailment
    survives a reboot, as the maker says.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.host, self.port, self.hot_celsius = reached(machine)
        self._one = asyncio.Lock()
        self._atm_was_on = False

    async def read(self) -> Seen | Unknown:
        """Return what it draws."""
        async with self._one:
            found = await self._ask("power+temps")
        if isinstance(found, Unknown):
            return found
        power, temps = _part(found, "power"), _part(found, "temps")
        try:
            power_w = round(float(power["POWER"][0]["Watts"]))
        except (KeyError, IndexError, TypeError, ValueError, OverflowError):
            return Unknown(reason="the answer holds no power")
        return Seen(power_w=power_w, at_us=time.time_ns() // 1_000, hot=too_hot(_hottest(temps), self.hot_celsius))

    async def set_power(self, power_w: int) -> Answer:
        """Put it to sleep, or wake it and choose its profile if it has levels."""
        if power_w > self.machine.standby_w and power_w not in self.machine.powers_w:
            return Refused(reason=f"no level of {power_w} W", hint="give one of the machine's levels")
        async with self._one:
            session = await self._session()
            if not isinstance(session, tuple):
                return session
            name, ours = session
            try:
                if power_w <= self.machine.standby_w:
                    return await self._tell("curtail", f"{name},sleep")
                woken = await self._tell("curtail", f"{name},wakeup")
                if not isinstance(woken, Done) or not self.machine.levels_w:
                    return woken
                return await self._level(name, power_w)
            finally:
                if ours:
                    await self._ask("logoff", name)

    async def _level(self, session: str, power_w: int) -> Answer:
        found = await self._ask("profiles")
        profile = _profile(found, power_w)
        if isinstance(profile, Unknown | Refused):
            return profile
        full = power_w == self.machine.power_w_max
        if not full and not self._atm_was_on:
            atm = await self._ask("atm")
            if isinstance(atm, Unknown):
                return atm
            self._atm_was_on = _enabled(atm)
            if self._atm_was_on:
                off = await self._tell("atmset", f"{session},enabled=false")
                if not isinstance(off, Done):
                    return off
        answer = await self._tell("profileset", f"{session},{profile}")
        if isinstance(answer, Done) and full and self._atm_was_on:
            answer = await self._tell("atmset", f"{session},enabled=true")
            self._atm_was_on = not isinstance(answer, Done)
        return answer

    async def _session(self) -> tuple[str, bool] | Refused | Unknown:
        """Return a session and whether it is ours to give back."""
        found = await self._ask("logon")
        if isinstance(found, Unknown):
            return found
        ours = isinstance(verdict(found), Done)
        if not ours:
            found = await self._ask("session")
            if isinstance(found, Unknown):
                return found
        try:
            name = str(found["SESSION"][0]["SessionID"])
        except (KeyError, IndexError, TypeError):
            name = ""
        if name:
            return name, ours
        refused = verdict(found)
        return refused if isinstance(refused, Refused | Unknown) else Unknown(reason="the answer holds no session")

    async def _tell(self, command: str, parameter: str) -> Answer:
        found = await self._ask(command, parameter)
        return found if isinstance(found, Unknown) else verdict(found)

    async def _ask(self, command: str, parameter: str = "") -> Mapping[str, Any] | Unknown:
        asked = {"command": command, "parameter": parameter} if parameter else {"command": command}
        answer = await exchange(
            self.host,
            json.dumps(asked).encode(),
            port=self.port,
            again=command not in WRITES or parameter.endswith(",sleep"),
        )
        return answer if isinstance(answer, Unknown) else parse(answer)


def _part(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return the answer to one of several commands that were asked at once."""
    found_rows = rows(found, name)
    return found_rows[0] if found_rows else {}


def _hottest(found: Mapping[str, Any]) -> float | None:
    """Return the highest temperature of the boards, None if none is said. [°C]"""
    said = [value for row in rows(found, "TEMPS") for key, value in row.items() if key not in ("TEMP", "ID")]
    return max((float(one) for one in said if isinstance(one, int | float)), default=None)


def _enabled(found: Mapping[str, Any]) -> bool:
    return any(row.get("Enabled") is True for row in rows(found, "ATM"))


def _profile(found: Mapping[str, Any] | Unknown, power_w: int) -> str | Refused | Unknown:
    """Return the profile with most watts within a power."""
    if isinstance(found, Unknown):
        return found
    known: list[tuple[float, str]] = []
    for row in rows(found, "PROFILES"):
        watts, name = row.get("Watts"), row.get("Profile Name")
        if isinstance(watts, int | float) and isinstance(name, str):
            known.append((float(watts), name))
    within = [one for one in known if one[0] <= power_w]
    if not known:
        return Unknown(reason="the answer holds no profiles")
    if not within:
        return Refused(reason=f"no profile draws {power_w} W or less", hint=f"the least draws {min(known)[0]:.0f} W")
    return max(within)[1]
