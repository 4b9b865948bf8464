"""Twins of SunSpec devices: a meter, an inverter with a limit, batteries of the older and the newer models."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from shoals.operate import _sunspec as sunspec
from shoals.operate.twin.modbus import ILLEGAL_ADDRESS, ILLEGAL_VALUE, Bank, Refusal

BASE = 40_000


class SunSpecBank(Bank):
    """A map of models in holding registers.

    Parameters
    ----------
    models : sequence of int
        By number, in order; model 1 stands before them.
    writable : mapping of int to tuple of str
        Points that can be written, by model.
    name : str
        What model 1 says that it is.
    base : int
        Where the map begins.
    """

    def __init__(
        self,
        models: Sequence[int],
        *,
        writable: Mapping[int, tuple[str, ...]] | None = None,
        name: str = "twin",
        base: int = BASE,
    ) -> None:
        self._begins: dict[int, int] = {}
        self._held: dict[int, int] = dict(enumerate(sunspec.MARK, base))
        at = base + 2
        for number in (1, *models):
            self._begins[number] = at
            block = [number, len(sunspec.MODELS[number].layout), *sunspec.MODELS[number].empty()]
            self._held.update(enumerate(block, at))
            at += len(block)
        self._held.update({at: sunspec.END, at + 1: 0})
        for point, said, count in (("Mn", "shoals", 16), ("Md", name, 16), ("Vr", "1", 8), ("SN", "twin-1", 16)):
            self.put(1, point, sunspec.words_of_text(said, count))
        self._writable: set[int] = set()
        for number, points in (writable or {}).items():
            model = sunspec.MODELS[number]
            for point in points:
                begin = self._begins[number] + model.points[point][0]
                self._writable.update(range(begin, begin + (2 if model.letter(point) in "UI" else 1)))

    def put(self, number: int, point: str, registers: Sequence[int]) -> None:
        """Set the registers of a point."""
        self._held.update(enumerate(registers, self._begins[number] + sunspec.MODELS[number].points[point][0]))

    def set(self, number: int, point: str, amount: float, *, scale: int = 0) -> None:
        """Set a point, and the scale that it shares with others."""
        _, scale_at = sunspec.MODELS[number].points[point]
        self.put(number, point, sunspec.registers(number, point, amount, scale=scale))
        if scale_at is not None:
            self._held[self._begins[number] + scale_at] = scale % 0x1_0000

    def get(self, number: int, point: str) -> float | None:
        """Return the value of a point."""
        begin = self._begins[number]
        block = [self._held[at] for at in range(begin, begin + len(sunspec.MODELS[number].layout) + 2)]
        return sunspec.value(number, block, point)

    def registers(self, table: int) -> Mapping[int, int]:
        """Return the map, brought up to date."""
        if table != 3:
            return {}
        self.refresh()
        return self._held

    def write_registers(self, address: int, values: Sequence[int]) -> None:
        """Take values where they can be written."""
        places = range(address, address + len(values))
        if not set(places) <= self._held.keys():
            raise Refusal(ILLEGAL_ADDRESS)
        if any(at not in self._writable and self._held[at] != word for at, word in zip(places, values, strict=True)):
            raise Refusal(ILLEGAL_VALUE)
        self._held.update(zip(places, values, strict=True))
        self.wrote()

    def refresh(self) -> None:
        """Bring points up to date before they are read."""

    def wrote(self) -> None:
        """Note that something was written."""


class TwinSunSpecMeter(SunSpecBank):
    """A three-phase meter, model 203. What is drawn counts positive.

    Parameters
    ----------
    power_w : callable
        What truly flows. [W]
    """

    def __init__(self, power_w: Callable[[], float], *, base: int = BASE) -> None:
        super().__init__((203,), name="twin meter", base=base)
        self._power_w = power_w
        self._last_s, self.energy_wh = time.monotonic(), 0.0

    def refresh(self) -> None:
        """Measure."""
        now_s, power_w = time.monotonic(), self._power_w()
        self.energy_wh += max(power_w, 0.0) * (now_s - self._last_s) / 3_600.0
        self._last_s = now_s
        self.set(203, "W", power_w, scale=2 if abs(power_w) > 30_000.0 else 0)
        self.set(203, "TotWhImp", self.energy_wh)
        self.set(203, "TotWhExp", 0.0)


class TwinInverter(SunSpecBank):
    """A solar inverter: models 103, 120 and 123, with a limit that can end by itself.

    Parameters
    ----------
    sun_w : callable
        What it could feed in now. [W]
    power_w_max : float
        Its rating. [W]
    """

    def __init__(self, sun_w: Callable[[], float], *, power_w_max: float = 200_000.0) -> None:
        points = ("Conn", "WMaxLimPct", "WMaxLimPct_WinTms", "WMaxLimPct_RvrtTms", "WMaxLimPct_RmpTms", "WMaxLim_Ena")
        super().__init__((103, 120, 123), writable={123: points}, name="twin inverter")
        self._sun_w, self.power_w_max = sun_w, power_w_max
        self.set(120, "WRtg", power_w_max, scale=1)
        self.set(120, "DERTyp", 4)
        for point in points:
            self.set(123, point, 0)
        self.set(123, "Conn", 1)
        self.set(123, "WMaxLimPct", 100.0, scale=-2)
        self._until_s = float("inf")

    @property
    def power_w(self) -> float:
        """What it feeds in. [W]"""
        share = (self.get(123, "WMaxLimPct") or 0.0) / 100.0 if self.get(123, "WMaxLim_Ena") == 1.0 else 1.0
        return min(self._sun_w(), share * self.power_w_max)

    def refresh(self) -> None:
        """Let a limit end, and say what is fed in."""
        if time.monotonic() > self._until_s:
            self.set(123, "WMaxLim_Ena", 0)
            self._until_s = float("inf")
        self.set(103, "W", self.power_w, scale=1)
        self.set(103, "St", 4)

    def wrote(self) -> None:
        """Start the time of a limit anew."""
        seconds = self.get(123, "WMaxLimPct_RvrtTms") or 0.0
        self._until_s = time.monotonic() + seconds if seconds else float("inf")


class TwinBattery(SunSpecBank):
    """A battery and its converter.

    Parameters
    ----------
    energy_wh_max : float
        What it holds. [Wh]
    power_w_max : float
        What it takes and gives. [W]
    newer : bool
        Whether it has models 701, 702, 704 and 713; else 103, 120, 124 and 802.
    """

    def __init__(self, *, energy_wh_max: float = 400_000.0, power_w_max: float = 100_000.0, newer: bool = True) -> None:
        self.newer, self.energy_wh_max, self.power_w_max = newer, energy_wh_max, power_w_max
        if newer:
            points = ("WSetEna", "WSetMod", "WSet", "WSetRvrt", "WSetEnaRvrt", "WSetRvrtTms")
            super().__init__((701, 702, 704, 713), writable={704: points}, name="twin battery")
            for point in ("WMaxRtg", "WMax", "WChaRteMaxRtg", "WDisChaRteMaxRtg", "WChaRteMax", "WDisChaRteMax"):
                self.set(702, point, power_w_max, scale=1)
            self.set(713, "WHRtg", energy_wh_max, scale=2)
            for point in points:
                self.set(704, point, 0)
        else:
            points = ("StorCtl_Mod", "OutWRte", "InWRte", "InOutWRte_WinTms", "InOutWRte_RvrtTms")
            super().__init__((103, 120, 124, 802), writable={124: points}, name="twin battery")
            self.set(120, "WRtg", power_w_max, scale=1)
            self.set(120, "DERTyp", 82)
            self.set(124, "WChaMax", power_w_max, scale=1)
            for point in points:
                self.set(124, point, 0, scale=-2 if point.endswith("WRte") else 0)
            self.set(802, "WHRtg", energy_wh_max, scale=2)
            self.set(802, "WChaRteMax", power_w_max, scale=1)
            self.set(802, "WDisChaRteMax", power_w_max, scale=1)
        self.energy_wh = energy_wh_max / 2.0
        self._last_s, self._until_s = time.monotonic(), float("inf")

    @property
    def power_w(self) -> float:
        """What it delivers; below zero while it charges. [W]"""
        return self._wanted_w() if 0.0 < self.energy_wh < self.energy_wh_max else 0.0

    def _wanted_w(self) -> float:
        if self.newer:
            told_w = self.get(704, "WSet") if self.get(704, "WSetEna") == 1.0 else 0.0
            return min(max(told_w or 0.0, -self.power_w_max), self.power_w_max)
        mode = int(self.get(124, "StorCtl_Mod") or 0)
        most_w = self.power_w_max * (self.get(124, "OutWRte") or 0.0) / 100.0 if mode & 2 else self.power_w_max
        least_w = -self.power_w_max * (self.get(124, "InWRte") or 0.0) / 100.0 if mode & 1 else -self.power_w_max
        return min(max(0.0, least_w), most_w)  # it rests unless the window leaves zero out

    def refresh(self) -> None:
        """Let time pass, and say what is."""
        now_s = time.monotonic()
        self.energy_wh -= self.power_w * (now_s - self._last_s) / 3_600.0
        self.energy_wh = min(max(self.energy_wh, 0.0), self.energy_wh_max)
        self._last_s = now_s
        if now_s > self._until_s:
            self._until_s = float("inf")
            if self.newer:
                self.set(704, "WSet", self.get(704, "WSetRvrt") or 0.0)
                self.set(704, "WSetEna", self.get(704, "WSetEnaRvrt") or 0.0)
            else:
                self.set(124, "StorCtl_Mod", 0)
        percent = 100.0 * self.energy_wh / self.energy_wh_max
        if self.newer:
            self.set(701, "W", self.power_w, scale=1)
            self.set(713, "SoC", percent, scale=-2)
            self.set(713, "WHAvail", self.energy_wh, scale=2)
        else:
            self.set(103, "W", self.power_w, scale=1)
            self.set(802, "SoC", percent, scale=-2)

    def wrote(self) -> None:
        """Start the time of a command anew."""
        seconds = self.get(704, "WSetRvrtTms") if self.newer else self.get(124, "InOutWRte_RvrtTms")
        self._until_s = time.monotonic() + seconds if seconds else float("inf")
