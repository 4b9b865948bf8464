"""SunSpec over Modbus/TCP: meters, inverters with their limit, batteries that are told a power.

A map is found by its mark and walked once; after that every block is read with its header, so that a device which was
replaced or changed is noticed instead of misread. Commands carry a time after which the device falls back by itself.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from shoals.core.errors import InputError
from shoals.operate import _sunspec as sunspec
from shoals.operate.drivers._address import place
from shoals.operate.drivers._modbus import PORT, Line
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Answer, Device, Done, Machine, Reading, Refused, Seen, Unknown

METER_MODELS = (201, 202, 203, 204)
SOURCE_MODELS = (701, 101, 102, 103)
"""Models of what feeds in: their power counts positive when it leaves the device."""
MODELS_MAX = 100
COUNT_MAX = 125
"""Registers in one request."""


class SunSpecMap:
    """The models of one unit, and a way to their blocks.

    Parameters
    ----------
    address : str
        ``host``, ``host:port`` or ``host:port/unit``.
    """

    def __init__(self, address: str) -> None:
        self.host, self.port, self.unit = place(address, port=PORT, unit=1)
        self._found: dict[int, tuple[int, int]] = {}

    async def models(self) -> dict[int, tuple[int, int]] | Unknown:
        """Return where each model begins and how long it is behind its header; the first of each number."""
        if self._found:
            return self._found
        line = Line.to(self.host, self.port)
        for base in sunspec.BASES:
            mark = await line.registers(self.unit, base, 2, "holding")
            if mark == sunspec.MARK:
                break
            if isinstance(mark, Unknown) and "illegal" not in mark.reason:
                return mark
        else:
            return Unknown(reason="no SunSpec map at 40000, 0 or 50000")
        found, at = dict[int, tuple[int, int]](), base + 2
        for _ in range(MODELS_MAX):
            head = await line.registers(self.unit, at, 2, "holding")
            if isinstance(head, Unknown):
                return head
            if head[0] == sunspec.END:
                self._found = found
                return found
            if not 0 < head[1] < 65_534 - at:
                break
            found.setdefault(head[0], (at, head[1]))
            at += 2 + head[1]
        return Unknown(reason="the SunSpec map has no end")

    async def block(self, number: int) -> tuple[int, ...] | Unknown:
        """Return the registers of a model, header included, as far as we use them."""
        found = await self.models()
        if isinstance(found, Unknown):
            return found
        if number not in found:
            return Unknown(reason=f"no SunSpec model {number}")
        at, length = found[number]
        if length < max(offset for offset, _ in sunspec.MODELS[number].points.values()) - 1:
            return Unknown(reason=f"SunSpec model {number} has {length} registers, fewer than its points need")
        count = min(length + 2, COUNT_MAX)
        registers = await Line.to(self.host, self.port).registers(self.unit, at, count, "holding")
        if not isinstance(registers, Unknown) and registers[:2] != (number, length):
            self._found = {}  # another device, or other firmware: look anew
            return Unknown(reason="the SunSpec map has changed")
        return registers

    async def write(self, number: int, point: str, values: Sequence[int]) -> Answer:
        """Write registers from a point on."""
        found = await self.models()
        if isinstance(found, Unknown):
            return found
        at = found[number][0] + sunspec.MODELS[number].points[point][0]
        return await Line.to(self.host, self.port).set_registers(self.unit, at, values)

    async def first(self, wanted: Sequence[int], what: str) -> tuple[int, tuple[int, ...]] | Unknown:
        """Return the number and the registers of the first of some models that is there."""
        found = await self.models()
        if isinstance(found, Unknown):
            return found
        number = next((one for one in wanted if one in found), None)
        if number is None:
            return Unknown(reason=f"no SunSpec model of {what}")
        block = await self.block(number)
        return block if isinstance(block, Unknown) else (number, block)


class SunSpecMeter:
    """A meter, or an inverter read as one.

    Parameters
    ----------
    device : Device
        Its `options`:

        ``model``
            Number of the model; the first of a meter or an inverter unless said.
        ``drawn_negative``
            Whether the meter counts what the site draws as negative. Makers differ. An inverter's sign is known.
    """

    def __init__(self, device: Device) -> None:
        self.device, self.map = device, SunSpecMap(device.address)
        read = Options(device.id, device.options)
        self.model = read.whole("model", None)
        self.drawn_negative = read.flag("drawn_negative")
        read.done()
        if self.model is not None and self.model not in (*METER_MODELS, *SOURCE_MODELS):
            known = ", ".join(str(one) for one in (*METER_MODELS, *SOURCE_MODELS))
            raise InputError(
                f"`model` of `{device.id}` is {self.model}, no meter that is known", f"give one of {known}"
            )

    async def read(self) -> Reading | Unknown:
        """Return what is drawn; what an inverter feeds in counts negative."""
        wanted = (*METER_MODELS, *SOURCE_MODELS) if self.model is None else (self.model,)
        found = await self.map.first(wanted, "a meter")
        if isinstance(found, Unknown):
            return found
        number, block = found
        power_w = sunspec.value(number, block, "W")
        if power_w is None:
            return Unknown(reason=f"model {number} does not say its power")
        turned = self.drawn_negative != (number in SOURCE_MODELS)
        counter = {True: "TotWhExp", False: "TotWhImp"}[turned] if number in METER_MODELS else ""
        counter = "TotWhAbs" if number == 701 else counter
        energy_wh = sunspec.value(number, block, counter) if counter else None
        return Reading(
            power_w=round(-power_w if turned else power_w), energy_wh=None if energy_wh is None else round(energy_wh)
        )


class SunSpecInverter:
    """An inverter and its limit: what a network operator or we allow it, as a share of its rating.

    Parameters
    ----------
    device : Device
        Its `options`: ``revert_seconds``, after which a limit ends by itself, 0 for never; default 0. [s]
    """

    def __init__(self, device: Device) -> None:
        self.device, self.map = device, SunSpecMap(device.address)
        read = Options(device.id, device.options)
        self.revert_seconds = read.number("revert_seconds", 0.0)
        read.done()

    async def limit_fraction(self) -> float | Unknown:
        """Return the limit that holds now, as a share of the rating; 1 if none does."""
        found = await self.map.first((704, 123), "a limit")
        if isinstance(found, Unknown):
            return found
        number, block = found
        enabled = sunspec.value(number, block, "WMaxLimPctEna" if number == 704 else "WMaxLim_Ena")
        percent = sunspec.value(number, block, "WMaxLimPct")
        if enabled is None or (enabled == 1.0 and percent is None):
            return Unknown(reason=f"model {number} does not say its limit")
        return 1.0 if enabled != 1.0 or percent is None else min(max(percent / 100.0, 0.0), 1.0)

    async def set_limit(self, fraction: float) -> Answer:
        """Limit it to a share of its rating; 1 takes the limit away. It is read back."""
        if not 0.0 <= fraction <= 1.0:
            raise InputError(f"a limit of {fraction}", "give a share between 0 and 1")
        found = await self.map.first((704, 123), "a limit")
        if isinstance(found, Unknown):
            return found
        number, block = found
        scale = _scale(block, number, "WMaxLimPct_SF")
        if isinstance(scale, Unknown):
            return scale
        percent = sunspec.registers(number, "WMaxLimPct", 100.0 * fraction, scale=scale)
        seconds = round(self.revert_seconds)
        name = "WMaxLimPctRvrtTms" if number == 704 else "WMaxLimPct_RvrtTms"
        switch = "WMaxLimPctEna" if number == 704 else "WMaxLim_Ena"
        steps = [
            (name, sunspec.registers(number, name, seconds)),
            ("WMaxLimPct", percent),
            (switch, (int(fraction < 1.0),)),
        ]
        for point, values in steps:
            answer = await self.map.write(number, point, values)
            if not isinstance(answer, Done):
                return answer
        seen = await self.limit_fraction()
        if isinstance(seen, Unknown):
            return Unknown(reason=f"it took the command, and then: {seen.reason}")
        if abs(seen - fraction) > 10.0**scale / 100.0:
            return Refused(
                reason=f"it took the command and stays at {seen:.1%}", hint="look at the inverter's own page"
            )
        return Done()


class SunSpecBattery:
    """A battery with its converter: a load while it charges, a source while it is told a power below zero.

    Parameters
    ----------
    machine : Machine
        Its `options`: ``revert_seconds``, after which the device rests by itself unless it is held; default 60. [s]

    Notes
    -----
    Models 701, 702 and 704 (IEEE 1547-2018) are used where they are there, else 124 with 103 and 802. In the latter the
    power is told as a window: no more than so much in, no less than so much in. Each `read` holds what was told, so a
    controller that dies lets the battery rest.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine, self.map = machine, SunSpecMap(machine.address)
        read = Options(machine.id, machine.options)
        self.revert_seconds = read.number("revert_seconds", 60.0)
        read.done()
        self._told_w: int | None = None
        self._told_s = 0.0

    async def read(self) -> Seen | Unknown:
        """Return what it draws, below zero if it delivers, and hold what it was told."""
        found = await self.map.first(SOURCE_MODELS, "a battery's power")
        if isinstance(found, Unknown):
            return found
        number, block = found
        power_w = sunspec.value(number, block, "W")
        if power_w is None:
            return Unknown(reason=f"model {number} does not say its power")
        if self._told_w and time.monotonic() - self._told_s > self.revert_seconds / 3.0:
            await self.set_power(self._told_w)
        return Seen(power_w=-round(power_w), at_us=time.time_ns() // 1_000)

    async def charge_fraction(self) -> float | Unknown:
        """Return how full it is."""
        found = await self.map.first((713, 802, 124), "a battery's charge")
        if isinstance(found, Unknown):
            return found
        number, block = found
        percent = sunspec.value(number, block, "ChaState" if number == 124 else "SoC")
        if percent is None or not 0.0 <= percent <= 100.0:
            return Unknown(reason=f"model {number} does not say how full it is")
        return percent / 100.0

    async def set_power(self, power_w: int) -> Answer:
        """Tell it to charge with a power; below zero to deliver, 0 to rest. It is read back."""
        found = await self.map.first((704, 124), "a battery's command")
        if isinstance(found, Unknown):
            return found
        number, block = found
        answer = await (self._by_704(block, power_w) if number == 704 else self._by_124(block, power_w))
        if isinstance(answer, Done):
            self._told_w, self._told_s = power_w, time.monotonic()
        return answer

    async def _by_704(self, block: Sequence[int], power_w: int) -> Answer:
        scale = _scale(block, 704, "WSet_SF")
        if isinstance(scale, Unknown):
            return scale
        rating = await self.map.block(702)
        if isinstance(rating, Unknown):
            return rating
        name = "WChaRteMax" if power_w > 0 else "WDisChaRteMax"
        most_w = sunspec.value(702, rating, name)  # a limit of 0 W is one
        if most_w is None:
            most_w = sunspec.value(702, rating, f"{name}Rtg")
        if most_w is None:
            return Unknown(reason="model 702 does not say what it can do")
        if abs(power_w) > most_w:
            return Refused(reason=f"{power_w} W is more than its {most_w:.0f} W", hint="tell it less")
        told = sunspec.registers(704, "WSet", -power_w, scale=scale)
        steps: tuple[tuple[str, tuple[int, ...]], ...] = (
            ("WSetMod", (1,)),
            ("WSet", (*told, 0, 0)),  # and rest when the time is over
            ("WSetEnaRvrt", (1, *sunspec.registers(704, "WSetRvrtTms", self.revert_seconds))),
            ("WSetEna", (1,)),
        )
        seen = await self._write(704, steps)
        if isinstance(seen, Unknown | Refused):
            return seen
        enabled, set_w = sunspec.value(704, seen, "WSetEna"), sunspec.value(704, seen, "WSet")
        if enabled != 1.0 or set_w is None or abs(set_w + power_w) > 10.0**scale:
            return Refused(reason=f"it took the command and holds {set_w} W", hint="look at the battery's own page")
        return Done()

    async def _by_124(self, block: Sequence[int], power_w: int) -> Answer:
        scale, most_in_w = _scale(block, 124, "InOutWRte_SF"), sunspec.value(124, block, "WChaMax")
        if isinstance(scale, Unknown):
            return scale
        most_out_w = await self._most_out_w(most_in_w)
        if not most_in_w or not most_out_w:
            return Unknown(reason="model 124 does not say what it can do")
        if not -most_out_w <= power_w <= most_in_w:
            return Refused(
                reason=f"{power_w} W is outside its -{most_out_w:.0f} to {most_in_w:.0f} W", hint="tell it less"
            )
        shares = (("OutWRte", -100.0 * power_w / most_out_w), ("InWRte", 100.0 * power_w / most_in_w))
        rates = tuple(sunspec.registers(124, point, percent, scale=scale)[0] for point, percent in shares)
        seconds = min(round(self.revert_seconds), 65_534)
        seen = await self._write(124, (("OutWRte", (*rates, 0, seconds)), ("StorCtl_Mod", (3,))))
        if isinstance(seen, Unknown | Refused):
            return seen
        if tuple(seen[12:14]) != rates or seen[5] != 3:
            return Refused(reason="it took the command and holds another", hint="look at the battery's own page")
        return Done()

    async def _most_out_w(self, otherwise: float | None) -> float | None:
        """Return what it can deliver; as much as it takes if no model says it. [W]"""
        for number, point in ((802, "WDisChaRteMax"), (120, "MaxDisChaRte")):
            block = await self.map.block(number)
            found = None if isinstance(block, Unknown) else sunspec.value(number, block, point)
            if found:
                return found
        return otherwise

    async def _write(
        self, number: int, steps: Sequence[tuple[str, tuple[int, ...]]]
    ) -> tuple[int, ...] | Unknown | Refused:
        """Write points one after another, and return the model as it then is."""
        for point, values in steps:
            answer = await self.map.write(number, point, values)
            if not isinstance(answer, Done):
                return answer
        seen = await self.map.block(number)
        return Unknown(reason=f"it took the command, and then: {seen.reason}") if isinstance(seen, Unknown) else seen


def _scale(block: Sequence[int], number: int, point: str) -> int | Unknown:
    at = sunspec.MODELS[number].points[point][0]
    scale = block[at] - (0x1_0000 if block[at] & 0x8000 else 0)
    return scale if abs(scale) <= sunspec.SCALE_MAX else Unknown(reason=f"model {number} has no `{point}`")
