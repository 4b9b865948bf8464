"""Numbers as people write them: energy in kWh, MWh or GWh, money in 万円 and 億円 or in ¥ M.

Japanese reports speak of power in 万kW, of which one is 10 MW; who wants that reads `spoken_in`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from shoals.show.words import catalogue

Steps = tuple[tuple[float, float, str], ...]
"""From which size on, divided by what, with which unit behind it."""


class Units(StrEnum):
    """In what powers and energies are written."""

    MW = "mw"
    MAN = "man"


_units: ContextVar[Units] = ContextVar("units", default=Units.MW)
_ENERGY: dict[Units, Steps] = {
    Units.MW: ((0.0, 1e3, " kWh"), (1e6, 1e6, " MWh"), (1e10, 1e9, " GWh"), (1e13, 1e12, " TWh")),
    Units.MAN: ((0.0, 1e3, " kWh"), (1e7, 1e7, "万kWh"), (1e11, 1e11, "億kWh")),
}
_POWER: dict[Units, Steps] = {
    Units.MW: ((0.0, 1e-3, " kW"), (1.0, 1.0, " MW"), (1e4, 1e3, " GW")),
    Units.MAN: ((0.0, 1e-3, " kW"), (10.0, 10.0, "万kW")),
}
_JPY_JA: Steps = ((0.0, 1.0, "円"), (1e4, 1e4, "万円"), (1e8, 1e8, "億円"), (1e12, 1e12, "兆円"))
_JPY_EN: Steps = ((0.0, 1.0, ""), (1e4, 1e3, " k"), (1e6, 1e6, " M"), (1e9, 1e9, " bn"), (1e12, 1e12, " tn"))
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@contextmanager
def spoken_in(units: Units) -> Iterator[None]:
    """Write powers and energies in these units, as long as the context lasts, in this thread or task.

    Examples
    --------
    >>> with spoken_in(Units.MAN):
    ...     format_for("ja").power(1_200.0), format_for("ja").power(0.35), format_for("ja").energy(745_800_000_000)
    ('120万kW', '350 kW', '7.46億kWh')
    """
    token = _units.set(units)
    try:
        yield
    finally:
        _units.reset(token)


def units_now() -> Units:
    """Return in what powers and energies are written now."""
    return _units.get()


@dataclass(frozen=True, slots=True)
class Format:
    """Writes numbers in one language. Make it with `format_for`.

    Parameters
    ----------
    lang : {"ja", "en"}
    units : Units
    """

    lang: str
    units: Units = Units.MW

    @property
    def power_unit(self) -> str:
        """Unit of a column or an axis of powers."""
        return "MW" if self.units is Units.MW else "万kW"

    @property
    def per_unit(self) -> float:
        """How many MW the unit of a column is, or how many MWh that of energies.

        Examples
        --------
        >>> Format("ja", Units.MAN).per_unit, Format("ja", Units.MAN).power_unit
        (10.0, '万kW')
        """
        return 1.0 if self.units is Units.MW else 10.0

    def energy(self, wh: float) -> str:
        """Return an energy in the unit that fits it.

        Parameters
        ----------
        wh : float
            Energy. [Wh]

        Examples
        --------
        >>> format_for("en").energy(745_800_000_000)
        '746 GWh'
        >>> format_for("ja").energy(1_234_567_890)
        '1,235 MWh'
        """
        if abs(wh) < 5:
            return "0 MWh" if self.units is Units.MW else "0 kWh"
        return _scaled(wh, _ENERGY[self.units])

    def energies(self, *wh: float) -> tuple[str, ...]:
        """Return energies that stand in one sentence, all in the unit of the largest. [Wh]

        Examples
        --------
        >>> format_for("en").energies(3_073e6, 16.8e9), format_for("en").energies(0.0, 4e6)
        (('3.07 GWh', '16.8 GWh'), ('0 MWh', '4.00 MWh'))
        """
        steps = _ENERGY[self.units]
        most = max((abs(one) for one in wh), default=0.0)
        _, divisor, unit = next((step for step in reversed(steps) if most >= step[0]), steps[0])
        return tuple(_scaled(one, ((0.0, divisor, unit),)) for one in wh)

    def wh(self, wh: int) -> str:
        """Return an energy to the watt-hour.

        Examples
        --------
        >>> format_for("ja").wh(1234567)
        '1,234,567 Wh'
        """
        return f"{_sign(wh)}{abs(wh):,} Wh"

    def power(self, mw: float) -> str:
        """Return a power. [MW]

        Examples
        --------
        >>> format_for("en").power(0.35), format_for("en").power(5746.0)
        ('350 kW', '5,746 MW')
        """
        if mw == 0:
            return "0 MW" if self.units is Units.MW else "0 kW"
        return _scaled(mw, _POWER[self.units])

    def money(self, jpy: float) -> str:
        """Return an amount of yen.

        Parameters
        ----------
        jpy : float
            Money. [JPY]

        Examples
        --------
        >>> format_for("ja").money(6_510_000), format_for("ja").money(123_456_789_012)
        ('651万円', '1,234.6億円')
        >>> format_for("en").money(6_510_000), format_for("en").money(-980)
        ('¥6.5 M', '−¥980')
        """
        if self.lang == "ja":
            return _scaled(jpy, _JPY_JA, _decimals_ja)
        return _scaled(jpy, _JPY_EN, _decimals_en, before="¥")

    def price(self, jpy_per_mwh: float) -> str:
        """Return a price of energy in yen per kWh. [JPY/MWh]

        Examples
        --------
        >>> format_for("ja").price(12_340.0), format_for("en").price(-10.0)
        ('12.34 円/kWh', '−¥0.01/kWh')
        """
        if not math.isfinite(jpy_per_mwh):
            return "—"
        digits = f"{abs(jpy_per_mwh) / 1e3:,.2f}"
        sign = "−" if jpy_per_mwh < 0 and digits.strip("0.") else ""
        return f"{sign}{digits} 円/kWh" if self.lang == "ja" else f"{sign}¥{digits}/kWh"

    def percent(self, fraction: float, decimals: int = 1) -> str:
        """Return a share.

        Examples
        --------
        >>> format_for("ja").percent(0.0716), format_for("en").percent(0.0716)
        ('7.2%', '7.2 %')
        """
        if not math.isfinite(fraction):
            return "—"
        space = "" if self.lang == "ja" else " "
        return f"{_sign(round(fraction, decimals + 2))}{abs(fraction) * 100:,.{decimals}f}{space}%"

    def hours(self, hours: float) -> str:
        """Return a number of hours. [h]

        Examples
        --------
        >>> format_for("ja").hours(936.5), format_for("en").hours(8760.0)
        ('937 時間', '8,760 h')
        """
        return f"{math.floor(hours + 0.5):,} {'時間' if self.lang == 'ja' else 'h'}"

    def years(self, years: float) -> str:
        """Return a payback time. [y]

        Examples
        --------
        >>> format_for("en").years(5.26), format_for("en").years(float("inf")), format_for("ja").years(0.0)
        ('5.3 years', 'never', '—')
        """
        ja = self.lang == "ja"
        if years <= 0 or math.isnan(years):
            return "—"
        if math.isinf(years):
            return "見込めず" if ja else "never"
        if years > 100:
            return "100 年超" if ja else "over 100 years"
        return f"{years:.1f} {'年' if ja else 'years'}"

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a bare number with its digits grouped.

        Examples
        --------
        >>> format_for("en").number(1234.5, 1), format_for("en").number(float("nan"))
        ('1,234.5', '—')
        """
        return f"{_sign(round(value, decimals))}{abs(value):,.{decimals}f}" if math.isfinite(value) else "—"

    def date(self, moment: Any) -> str:
        """Return the calendar day of a local time, a `numpy.datetime64`.

        Examples
        --------
        >>> import numpy as np
        >>> format_for("ja").date(np.datetime64("2024-04-14T12:30")), format_for("en").date(np.datetime64("2024-04-14"))
        ('2024年4月14日', '14 April 2024')
        """
        year, month, day = (int(part) for part in str(moment.astype("datetime64[D]")).split("-"))
        return f"{year}年{month}月{day}日" if self.lang == "ja" else f"{day} {_MONTHS[month - 1]} {year}"

    def month(self, month: int, *, short: bool = False) -> str:
        """Return the name of a month, 1 to 12.

        Examples
        --------
        >>> format_for("ja").month(4), format_for("en").month(4), format_for("en").month(4, short=True)
        ('4月', 'April', 'Apr')
        """
        if self.lang == "ja":
            return f"{month}月"
        return _MONTHS[month - 1][:3] if short else _MONTHS[month - 1]


def format_for(lang: str) -> Format:
    """Return the number format of a language, in the units of `spoken_in`.

    Parameters
    ----------
    lang : {"ja", "en"}

    Raises
    ------
    InputError
        If there is no such language.

    Examples
    --------
    >>> format_for("en").energy(23_800_000_000)
    '23.8 GWh'
    """
    return _format(lang, _units.get())


@cache
def _format(lang: str, units: Units) -> Format:
    catalogue(lang)
    return Format(lang, units)


def _sign(value: float) -> str:
    return "−" if value < 0 else ""


def _decimals(value: float, unit: str) -> int:
    return 0 if value >= 100 or value == 0 else 1 if value >= 10 else 2


def _decimals_ja(value: float, unit: str) -> int:
    if unit == "円":
        return 0
    if unit == "万円":
        return 0 if value >= 100 else 1
    return 1 if value >= 100 else 2


def _decimals_en(value: float, unit: str) -> int:
    return 0 if unit in ("", " k") or value >= 100 else 1


def _scaled(value: float, steps: Steps, decimals: Callable[[float, str], int] = _decimals, before: str = "") -> str:
    """Write `value` in the first unit in which, rounded, it stays below the next one's threshold."""
    if not math.isfinite(value):
        return "—"
    size = abs(value)
    thresholds = [threshold for threshold, _, _ in steps[1:]] + [math.inf]
    for (_, divisor, unit), above in zip(steps, thresholds, strict=True):
        places = decimals(size / divisor, unit)
        rounded = math.floor(size / divisor * 10**places + 0.5) / 10**places
        if rounded * divisor < above:
            return f"{'−' if value < 0 < rounded else ''}{before}{rounded:,.{places}f}{unit}"
    raise AssertionError("the last threshold is infinite")
