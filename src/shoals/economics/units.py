"""Units of facts and claims: an exact algebra of energy, power, money, hashes and what is counted.

Money is a dimension of its own for each currency: yen and dollars, or yen and kWh, meet only through a price, never
through a change of unit. Scales are fractions, so that a change of unit and back gives the number that went in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import isfinite
from typing import TypeVar

from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.units import HOURS_PER_YEAR

_PREFIXES = {"k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12, "P": 10**15, "E": 10**18}
_PREFIXED = {
    "J": (Fraction(1), {"J": 1}),
    "W": (Fraction(1), {"J": 1, "s": -1}),
    "Wh": (Fraction(3600), {"J": 1}),
    "H": (Fraction(1), {"hash": 1}),
    "JPY": (Fraction(1), {"JPY": 1}),
    "USD": (Fraction(1), {"USD": 1}),
    "token": (Fraction(1), {"token": 1}),
}
_YEAR_S = int(HOURS_PER_YEAR) * 3600
_PLAIN = {
    "1": (Fraction(1), {}),
    "%": (Fraction(1, 100), {}),
    "s": (Fraction(1), {"s": 1}),
    "min": (Fraction(60), {"s": 1}),
    "h": (Fraction(3600), {"s": 1}),
    "half-hour": (Fraction(1800), {"s": 1}),
    "day": (Fraction(86400), {"s": 1}),
    "month": (Fraction(_YEAR_S, 12), {"s": 1}),
    "half-year": (Fraction(_YEAR_S, 2), {"s": 1}),
    "y": (Fraction(_YEAR_S), {"s": 1}),
    "bnJPY": (Fraction(10**9), {"JPY": 1}),
    "trnJPY": (Fraction(10**12), {"JPY": 1}),
    "億円": (Fraction(10**8), {"JPY": 1}),
    "円": (Fraction(1), {"JPY": 1}),
    "BTC": (Fraction(1), {"BTC": 1}),
    "GPU": (Fraction(1), {"GPU": 1}),
    "block": (Fraction(1), {"block": 1}),
    "person": (Fraction(1), {"person": 1}),
    "kg": (Fraction(1), {"kg": 1}),
    "K": (Fraction(1), {"K": 1}),
    "degC": (Fraction(1), {"degC": 1}),
}
_TOKEN = re.compile(r"\s*(?:(?P<open>\()|(?P<close>\))|(?P<op>[*/·])|\^(?P<power>-?\d+)|(?P<name>[^\s()*/·^]+))")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: how many base units it is, and of which dimensions.

    Parameters
    ----------
    text : str
        As it was written.
    scale : Fraction
        Base units (J, s, JPY, USD, hash …) in one of it.
    dimensions : tuple of (str, int)
        Base and exponent, sorted; no exponent is 0.
    """

    text: str
    scale: Fraction
    dimensions: tuple[tuple[str, int], ...]


@cache
def unit(text: str) -> Unit:
    """Return the unit that a text names.

    Parameters
    ----------
    text : str
        Names joined by ``*`` and ``/``, with parentheses and whole powers: ``"USD/(PH/s)/day"``.

    Raises
    ------
    InputError
        If a name is unknown or the text does not parse.

    Examples
    --------
    >>> unit("kWh").scale, unit("JPY/kW/y").dimensions
    (Fraction(3600000, 1), (('J', -1), ('JPY', 1)))
    >>> unit("JPY/kWh") == unit("JPY/kWh"), convert(12.5, "JPY/kWh", "JPY/MWh")
    (True, 12500.0)
    """
    tokens: list[tuple[str, str]] = []
    at = 0
    while at < len(text.rstrip()):
        match = _TOKEN.match(text, at)
        if match is None:
            raise InputError(f"`{text}` is no unit", "join names by * and /, for instance `JPY/kWh`")
        tokens.append((str(match.lastgroup), match[str(match.lastgroup)]))
        at = match.end()
    scale, exponents, rest = _product(tokens, text)
    if rest or not tokens:
        raise InputError(f"`{text}` is no unit", "join names by * and /, for instance `JPY/kWh`")
    return Unit(text, scale, tuple(sorted((name, power) for name, power in exponents.items() if power)))


def _product(tokens: list[tuple[str, str]], text: str) -> tuple[Fraction, dict[str, int], list[tuple[str, str]]]:
    scale, exponents = Fraction(1), dict[str, int]()
    sign, wanted = 1, True
    while tokens:
        kind, word = tokens[0]
        if kind == "close":
            break
        if kind == "op":
            if wanted:
                raise InputError(f"`{text}` is no unit", "a name is missing beside * or /")
            sign, wanted = (-1 if word == "/" else 1), True
            tokens = tokens[1:]
            continue
        if not wanted:
            raise InputError(f"`{text}` is no unit", "put * or / between two names")
        if kind == "open":
            one, of, tokens = _product(tokens[1:], text)
            if not tokens or tokens[0][0] != "close":
                raise InputError(f"`{text}` is no unit", "close the parenthesis")
            tokens = tokens[1:]
        elif kind == "name":
            one, of = _named(word, text)
            tokens = tokens[1:]
        else:
            raise InputError(f"`{text}` is no unit", "a power follows a name")
        power = sign
        if tokens and tokens[0][0] == "power":
            power = sign * int(tokens[0][1])
            tokens = tokens[1:]
        scale *= one**power
        for name, exponent in of.items():
            exponents[name] = exponents.get(name, 0) + exponent * power
        wanted = False
    if wanted:
        raise InputError(f"`{text}` is no unit", "a name is missing beside * or /")
    return scale, exponents, tokens


def _named(word: str, text: str) -> tuple[Fraction, dict[str, int]]:
    if word in _PLAIN:
        return _PLAIN[word]
    if word in _PREFIXED:
        return _PREFIXED[word]
    if word[:1] in _PREFIXES and word[1:] in _PREFIXED:
        scale, dimensions = _PREFIXED[word[1:]]
        return scale * _PREFIXES[word[0]], dimensions
    raise InputError(f"`{word}` in `{text}` is no unit", did_you_mean(word, [*_PLAIN, *_PREFIXED, "kWh", "TWh", "PH"]))


def factor(from_unit: str, to_unit: str) -> Fraction:
    """Return how many of `to_unit` one of `from_unit` is, exactly.

    Raises
    ------
    UnitMismatch
        If they measure different things.

    Examples
    --------
    >>> factor("TWh", "MWh"), factor("MWh", "TWh")
    (Fraction(1000000, 1), Fraction(1, 1000000))
    >>> factor("JPY", "USD")
    Traceback (most recent call last):
        ...
    shoals.core.errors.UnitMismatch: `JPY` and `USD` do not measure the same thing
    <BLANKLINE>
    hint: money of two currencies, and money and energy, meet through a price: multiply by it
    """
    one, other = unit(from_unit), unit(to_unit)
    if one.dimensions != other.dimensions:
        money = {"JPY", "USD", "BTC"} & {name for name, _ in (*one.dimensions, *other.dimensions)}
        hint = f"give a unit of {_spelled(one)}, as `{from_unit}` is"
        if money:
            hint = "money of two currencies, and money and energy, meet through a price: multiply by it"
        raise UnitMismatch(f"`{from_unit}` and `{to_unit}` do not measure the same thing", hint)
    return one.scale / other.scale


def _spelled(one: Unit) -> str:
    return " ".join(name if power == 1 else f"{name}^{power}" for name, power in one.dimensions) or "1"


Number = TypeVar("Number", float, Fraction)


def convert(value: Number, from_unit: str, to_unit: str) -> Number:
    """Return a number in another unit.

    A `Fraction` stays exact; a float is rounded once.

    Examples
    --------
    >>> convert(24.0, "TWh", "MWh"), convert(13_177, "JPY/kW/y", "JPY/MWh") > 1504
    (24000000.0, True)
    """
    ratio = factor(from_unit, to_unit)
    if isinstance(value, Fraction):
        return value * ratio
    return float(Fraction(value) * ratio) if isfinite(value) else value


def agree(one: str, other: str) -> bool:
    """Return whether two units measure the same thing.

    Examples
    --------
    >>> agree("TWh/y", "GW"), agree("TWh", "GW")
    (True, False)
    """
    return unit(one).dimensions == unit(other).dimensions
