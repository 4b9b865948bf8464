r"""Pillar 3: research in computing that uses less energy, as a portfolio: grades, Amdahl's law, rebound.

A technology acts on a share of the computing energy and lowers it by a gain, if it turns out to be real. Shares bound
what even an infinite gain can save (Amdahl), so that ten thousand times on a tenth is a tenth. How likely a gain is to
be real depends on what stands behind it: measured, estimated, simulated, promised. And what is saved is in part used
again: the cost of computing falls by as much as energy is a part of it, and demand answers by an elasticity.

.. math:: s = 1 - \sum_i f_i \left(1 - \frac{1}{g_i}\right), \qquad
    E' = E\, s\, (1 - c + c\,s)^{-\varepsilon}

with share f and gain g of those that turned out real, c the part of energy in the cost of computing and ε the
elasticity. With c = 1 and ε > 1 saving raises demand by more than it saves (Jevons).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, SourceDamaged
from shoals.core.figure import Kind
from shoals.value.catalog import Provenance

Floats = NDArray[np.float64]


class Grade(StrEnum):
    """What stands behind a gain, firmest first."""

    MEASURED = "measured"
    """On machines in use."""
    ESTIMATED = "estimated"
    SIMULATED = "simulated"
    PROMISED = "promised"
    """A target of those who develop it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """How likely gains of a grade are to be real within ten years. [1]"""

    value: float
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Technology:
    """One way to use less energy. `share` and `gain` with their spans [1], `cost_jpy` of a programme [JPY]."""

    id: str
    share: float
    share_low: float
    share_high: float
    gain: float
    gain_low: float
    gain_high: float
    grade: Grade
    cost_jpy: float
    source: str

    def __post_init__(self) -> None:
        if not 0 <= self.share_low <= self.share <= self.share_high <= 1:
            raise InputError(f"the share of `{self.id}` lies outside its span or 0 to 1", "mend `low` or `high`")
        if not 1 <= self.gain_low <= self.gain <= self.gain_high:
            raise InputError(f"the gain of `{self.id}` lies outside its span, or below 1", "a gain of 1 saves nothing")
        number(self.cost_jpy, f"{self.id}.cost_jpy", low=0.0)

    @property
    def chance(self) -> float:
        """Chance that the gain is real. [1]"""
        return chances()[self.grade].value


@cache
def technologies() -> tuple[Technology, ...]:
    """Return the technologies of the package.

    Examples
    --------
    >>> [(one.id, one.grade.value) for one in technologies()]
    [('cooling', 'measured'), ('batching', 'measured'), ('optics', 'promised'), ('sampler', 'simulated'),
     ('siting', 'estimated')]
    """
    text = files("shoals.economics.policy").joinpath("research.toml").read_text(encoding="utf-8")
    return parse_technologies(text, "research.toml")


@cache
def chances() -> Mapping[Grade, Chance]:
    """Return the chance of each grade, with its source.

    Examples
    --------
    >>> [one.value for one in chances().values()]
    [0.9, 0.5, 0.1, 0.05]
    """
    text = files("shoals.economics.policy").joinpath("research.toml").read_text(encoding="utf-8")
    return parse_chances(text, "research.toml")


def parse_chances(text: str, name: str) -> Mapping[Grade, Chance]:
    """Return the chances of a TOML text.

    Raises
    ------
    SourceDamaged, InputError
        If it is no TOML; if a grade lacks a chance or its source, or is likelier than one with more behind it.
    """
    try:
        rows: dict[str, dict[str, Any]] = tomllib.loads(text).get("chance", {})
    except tomllib.TOMLDecodeError as error:
        raise SourceDamaged(f"`{name}` is no TOML: {error}", "mend the line that it names") from None
    found: dict[Grade, Chance] = {}
    most = 1.0
    for grade in Grade:
        try:
            row = rows[grade]
            value = number(row["value"], f"chance.{grade}", low=0.0, high=1.0)
            provenance = Provenance(as_of=row["as_of"], kind=Kind(row["kind"]), confidence=row["confidence"],
                                    source=row["source"])  # fmt: skip
        except KeyError as error:
            raise InputError(f"the chance of `{grade}` in `{name}` lacks {error}", "give it, with its source") from None
        except ValueError as error:
            raise InputError(f"the chance of `{grade}` in `{name}`: {error}", "mend it") from None
        if value > most:
            raise InputError(f"in `{name}` a gain that is {grade} is likelier than one with more behind it",
                             f"order the chances {', '.join(Grade)}, the largest first")  # fmt: skip
        most, found[grade] = value, Chance(value=value, provenance=provenance)
    return found


def parse_technologies(text: str, name: str) -> tuple[Technology, ...]:
    """Return the technologies of a TOML text.

    Raises
    ------
    SourceDamaged, InputError
        If it is no TOML; if a row lacks something or shares sum to more than all.
    """
    try:
        rows: list[dict[str, Any]] = tomllib.loads(text).get("technology", [])
    except tomllib.TOMLDecodeError as error:
        raise SourceDamaged(f"`{name}` is no TOML: {error}", "mend the line that it names") from None
    found = []
    for row in rows:
        try:
            spans = {f"{key}{end}": float(row[key][word]) for key in ("share", "gain")
                     for end, word in (("", "value"), ("_low", "low"), ("_high", "high"))}  # fmt: skip
            found.append(Technology(id=row["id"], grade=Grade(row["grade"]), cost_jpy=float(row["cost_jpy"]),
                                    source=row["source"], **spans))  # fmt: skip
        except KeyError as error:
            raise InputError(f"the technology `{row.get('id', '?')}` of `{name}` has no {error}", "give it") from None
        except ValueError as error:
            raise InputError(f"the technology `{row.get('id', '?')}` of `{name}`: {error}", "mend it") from None
    if sum(one.share for one in found) > 1:
        raise InputError(f"the shares of `{name}` sum to more than 1", "they must not overlap")
    return tuple(found)


def left(shares: ArrayLike, gains: ArrayLike) -> Floats:
    """Return the energy that is left of 1 when parts of it fall by gains (Amdahl), over the last axis. [1]

    Examples
    --------
    >>> left([0.5], [10_000.0]).round(4).item(), left([0.9], [10_000.0]).round(4).item()
    (0.5, 0.1001)
    """
    return 1.0 - np.sum(np.asarray(shares) * (1.0 - 1.0 / np.asarray(gains, dtype=np.float64)), axis=-1)


def with_rebound(left_over: ArrayLike, *, energy_in_cost: float, elasticity: float) -> Floats:
    """Return the energy that is used once demand has answered to cheaper computing. [1]

    Examples
    --------
    >>> with_rebound(0.5, energy_in_cost=1.0, elasticity=2.0).item()       # Jevons: twice as good, twice as much
    2.0
    >>> with_rebound(0.5, energy_in_cost=0.2, elasticity=1.0).round(3).item()
    0.556
    """
    s = np.asarray(left_over, dtype=np.float64)
    cost = 1.0 - number(energy_in_cost, "energy_in_cost", low=0.0, high=1.0) * (1.0 - s)
    return s * cost ** -number(elasticity, "elasticity", low=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """What a set of programmes saves a year. Energy [TWh/y], money [JPY].

    `saved_twh` is expected, rebound included; `saved_twh_p10` and `saved_twh_p90` are of draws over spans and chances;
    `saved_twh_no_rebound` is expected with demand that stays; `saved_twh_if_all` is as the developers say, all real.
    """

    ids: tuple[str, ...]
    cost_jpy: float
    saved_twh: float
    saved_twh_p10: float
    saved_twh_p90: float
    saved_twh_no_rebound: float
    saved_twh_if_all: float
    kind: Kind = Kind.ASSUMED

    @property
    def jpy_per_kwh_year(self) -> float:
        """What a kWh saved in each year costs; infinite if nothing is saved. [JPY/(kWh/y)]"""
        return self.cost_jpy / (self.saved_twh * 1e9) if self.saved_twh > 0 else float("inf")


def portfolio(
    chosen: Sequence[Technology],
    *,
    energy_twh: float,
    energy_in_cost: float = 0.2,
    elasticity: float = 1.0,
    draws: int = 2_000,
    seed: int = 0,
) -> Portfolio:
    """Return what a set of programmes saves: the expectation over which turn out real is exact, the span is drawn.

    Parameters
    ----------
    chosen : sequence of Technology
    energy_twh : float
        Of computing, without them. [TWh/y]
    energy_in_cost, elasticity : float
        Part of energy in the cost of computing, and how demand answers to that cost. [1]
    draws, seed : int
        Shares are drawn between their ends, gains between the logarithms of theirs.

    Examples
    --------
    >>> sampler = [one for one in technologies() if one.id == "sampler"]
    >>> found = portfolio(sampler, energy_twh=20.0)
    >>> round(found.saved_twh_if_all, 2), round(found.saved_twh_no_rebound, 2)
    (2.0, 0.2)
    """
    energy = number(energy_twh, "energy_twh", low=0.0)
    if not chosen:
        return Portfolio(ids=(), cost_jpy=0.0, saved_twh=0.0, saved_twh_p10=0.0, saved_twh_p90=0.0,
                         saved_twh_no_rebound=0.0, saved_twh_if_all=0.0)  # fmt: skip
    shares, gains = np.array([one.share for one in chosen]), np.array([one.gain for one in chosen])
    chance = np.array([one.chance for one in chosen])

    def used(left_over: ArrayLike) -> Floats:
        return with_rebound(left_over, energy_in_cost=energy_in_cost, elasticity=elasticity)

    real = np.array(list(product([0.0, 1.0], repeat=len(chosen)))).reshape(-1, len(chosen))
    weight = np.prod(np.where(real > 0, chance, 1.0 - chance), axis=1)
    remains = left(shares * real, gains)
    rng = np.random.default_rng(seed)
    drawn = (draws, len(chosen))
    share = rng.uniform([one.share_low for one in chosen], [one.share_high for one in chosen], drawn)
    lows, highs = (np.log([getattr(one, name) for one in chosen]) for name in ("gain_low", "gain_high"))
    gain = np.exp(rng.uniform(lows, highs, drawn))
    share = share / np.maximum(share.sum(axis=1, keepdims=True), 1.0)  # shares may not overlap in any draw
    outcome = 1.0 - used(left(share * (rng.random(drawn) < chance), gain))
    low, high = np.quantile(outcome, [0.1, 0.9])
    return Portfolio(
        ids=tuple(one.id for one in chosen),
        cost_jpy=sum(one.cost_jpy for one in chosen),
        saved_twh=energy * float(weight @ (1.0 - used(remains))),
        saved_twh_p10=energy * float(low),
        saved_twh_p90=energy * float(high),
        saved_twh_no_rebound=energy * float(weight @ (1.0 - remains)),
        saved_twh_if_all=energy * float(1.0 - left(shares, gains)),
    )


def frontier(
    known: Sequence[Technology] | None = None, *, energy_twh: float, energy_in_cost: float = 0.2,
    elasticity: float = 1.0, seed: int = 0,
) -> tuple[Portfolio, ...]:  # fmt: skip
    """Return the portfolios that no cheaper one beats, cheapest first: all sets are tried. The first is doing nothing.

    Examples
    --------
    >>> found = frontier(energy_twh=19.0)
    >>> found[0].ids, found[1].ids
    ((), ('batching',))
    """
    every = technologies() if known is None else tuple(known)
    sets = [
        [one for one, taken in zip(every, mask, strict=True) if taken]
        for mask in product([False, True], repeat=len(every))
    ]
    found = [
        portfolio(one, energy_twh=energy_twh, energy_in_cost=energy_in_cost, elasticity=elasticity, draws=1, seed=seed)
        for one in sets
    ]
    best: list[Portfolio] = []
    by_id = {one.id: one for one in every}
    for one in sorted(found, key=lambda p: (p.cost_jpy, -p.saved_twh)):
        if not best or one.saved_twh > best[-1].saved_twh + 1e-12:
            best.append(one)
    return tuple(
        portfolio(
            [by_id[id] for id in one.ids],  # noqa: A001
            energy_twh=energy_twh, energy_in_cost=energy_in_cost, elasticity=elasticity, seed=seed,
        )
        for one in best
    )  # fmt: skip
