r"""What may change: coin price, difficulty, fees, exchange rate, spot price, weather and curtailment, drawn by a seed.

Days are drawn whole, from the record, in runs of several: what happened together on a day (sun, spot price, call to
curtail) stays together, and so does a run of fine weather. A year with more curtailment is a year with more of the days
that had it. Prices that wander are drawn from laws whose numbers stand in ``catalog/drivers.csv``, each with its source
and date. All of it is `estimated` or `assumed`: a scenario is no forecast.

Functions take a seed or a `numpy.random.Generator`, and the same seed gives the same numbers.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, did_you_mean
from shoals.core.figure import Figure, Kind, weakest
from shoals.core.units import DAYS_PER_YEAR
from shoals.value.mining import hashprice_usd_per_ph_day

Floats = NDArray[np.float64]
Seed = int | Sequence[int] | np.random.SeedSequence | np.random.Generator

DAYS_PER_EPOCH = 14
RETARGET_MAX = 4.0
"""Factor by which one epoch may change the difficulty, up or down."""
TILTS = np.concatenate([-np.geomspace(60.0, 0.01, 40), [0.0], np.geomspace(0.01, 60.0, 40)])
"""Tilts at which the mean of tilted days is tabulated; between them it is interpolated."""


# ------------------------------------------------------------------------------------------------- what is known


@cache
def drivers() -> dict[str, dict[str, Figure]]:
    """Return the numbers of the catalog by driver and name, each with its unit, kind, source and date.

    Examples
    --------
    >>> found = drivers()["usd_jpy"]["volatility"]
    >>> found.value, found.unit, found.kind.value
    (0.094, '1/sqrt(y)', 'estimated')
    """
    text = files("shoals.value.catalog").joinpath("drivers.csv").read_text(encoding="utf-8")
    found: dict[str, dict[str, Figure]] = {}
    for row in csv.DictReader(text.splitlines()):
        source = f"{row['source']} ({row['as_of']}; confidence {row['confidence']})"
        source += f"; {row['note']}" if row["note"] else ""
        figure = Figure(value=float(row["value"]), unit=row["unit"], kind=Kind(row["kind"]), source=source)
        found.setdefault(row["driver"], {})[row["name"]] = figure
    return found


def _known(driver: str) -> tuple[dict[str, float], Kind, str]:
    """Return the numbers of a driver, their weakest kind, and their sources in a line."""
    rows = drivers()
    if driver not in rows:
        raise InputError(f"the catalog has no driver `{driver}`", did_you_mean(driver, rows))
    figures = rows[driver]
    sources = "; ".join(f"{name} {one.value:g} {one.unit}: {one.source}" for name, one in figures.items())
    return {name: one.value for name, one in figures.items()}, weakest(one.kind for one in figures.values()), sources


# ------------------------------------------------------------------------------------------------- prices that wander


@dataclass(frozen=True, slots=True, kw_only=True)
class JumpDiffusion:
    r"""A price that wanders by small steps and now and then jumps.

    Parameters
    ----------
    volatility_per_year : float
        Of the small steps. [1/√y]
    drift_per_year : float, default 0
        Growth of the expected price: at zero it stays, jumps included. [1/y]
    jumps_per_year : float, default 0
        Mean number of jumps. Without any it is a geometric Brownian motion. [1/y]
    jump_mean, jump_deviation : float
        Of the logarithm by which it jumps.
    kind, source
        Of the numbers.

    Notes
    -----
    .. math:: \Delta \ln P = (\mu - \frac{\sigma^2}{2} - \lambda k)\,\Delta + \sigma \sqrt{\Delta}\, z + \sum_j J_j,
        \qquad k = e^{m + s^2 / 2} - 1

    References
    ----------
    .. [1] R. C. Merton, "Option pricing when underlying stock returns are discontinuous", J. Financial Economics 3
       (1976).
    """

    volatility_per_year: float
    drift_per_year: float = 0.0
    jumps_per_year: float = 0.0
    jump_mean: float = 0.0
    jump_deviation: float = 0.0
    kind: Kind = Kind.ASSUMED
    source: str = ""

    def __post_init__(self) -> None:
        for name in ("volatility_per_year", "jumps_per_year", "jump_deviation"):
            number(getattr(self, name), name, low=0.0)
        for name in ("drift_per_year", "jump_mean"):
            number(getattr(self, name), name)

    def returns(self, days: int, seed: Seed) -> Floats:
        """Return daily log returns, shape (days,)."""
        rng = np.random.default_rng(seed)
        day = 1.0 / DAYS_PER_YEAR
        jump = np.expm1(self.jump_mean + self.jump_deviation**2 / 2.0)
        drift = (self.drift_per_year - self.volatility_per_year**2 / 2.0 - self.jumps_per_year * jump) * day
        steps = drift + self.volatility_per_year * np.sqrt(day) * rng.standard_normal(days)
        count = rng.poisson(self.jumps_per_year * day, days)
        return steps + count * self.jump_mean + np.sqrt(count) * self.jump_deviation * rng.standard_normal(days)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Recorded:
    """A price that wanders as it did: runs of recorded daily returns, put together anew.

    Parameters
    ----------
    returns_log : array_like, shape (n,)
        Recorded daily log returns.
    run_days : float, default 10
        Mean length of a run. [d]
    kind, source
        Of the record.

    References
    ----------
    .. [1] D. N. Politis and J. P. Romano, "The stationary bootstrap", J. American Statistical Association 89 (1994).
    """

    returns_log: Floats
    run_days: float = 10.0
    kind: Kind = Kind.ESTIMATED
    source: str = ""

    def __post_init__(self) -> None:
        record = np.asarray(self.returns_log, dtype=np.float64)
        if record.ndim != 1 or not record.size or not np.isfinite(record).all():
            raise InputError("the record of returns is empty or has holes", "give one finite log return for each day")
        object.__setattr__(self, "returns_log", record)
        number(self.run_days, "run_days", low=1.0)

    def returns(self, days: int, seed: Seed) -> Floats:
        """Return daily log returns, shape (days,)."""
        return _runs(self.returns_log, days, self.run_days, seed)


def _runs(record: Floats, days: int, run_days: float, seed: Seed) -> Floats:
    """Put runs of a record together anew: each day goes on from the one before, or jumps to anywhere."""
    rng = np.random.default_rng(seed)
    begins = rng.random(days) < 1.0 / run_days
    begins[:1] = True
    first = rng.integers(len(record), size=days)
    at = np.maximum.accumulate(np.where(begins, np.arange(days), 0))
    return record[(first[at] + np.arange(days) - at) % len(record)]


Wander = JumpDiffusion | Recorded


def wander(driver: str) -> JumpDiffusion:
    """Return the law of a price of the catalog: ``"btc_price"`` or ``"usd_jpy"``.

    Examples
    --------
    >>> wander("btc_price").jumps_per_year, wander("usd_jpy").kind.value
    (2.34, 'assumed')
    """
    numbers, kind, source = _known(driver)
    if "volatility" not in numbers:
        raise InputError(f"`{driver}` is no price that wanders", "ask for `btc_price` or `usd_jpy`")
    return JumpDiffusion(
        volatility_per_year=numbers["volatility"],
        drift_per_year=numbers["drift"],
        jumps_per_year=numbers.get("jumps", 0.0),
        jump_mean=numbers.get("jump_mean", 0.0),
        jump_deviation=numbers.get("jump_deviation", 0.0),
        kind=kind,
        source=source,
    )


def fit(price: ArrayLike, *, source: str = "", jump_deviations: float = 4.0) -> JumpDiffusion:
    """Return the law of a recorded daily price: days beyond some standard deviations are jumps, the rest small steps.

    Parameters
    ----------
    price : array_like, shape (n,)
        One price a day, above zero.
    source : str
        Publisher and period of the record.
    jump_deviations : float, default 4
        From how many standard deviations on a day counts as a jump.

    Returns
    -------
    law : JumpDiffusion
        Estimated; without drift, which no record of some years tells from zero.

    Raises
    ------
    InputError
        If there are fewer than 30 days, or a price is not above zero.

    Examples
    --------
    >>> prices = 100.0 * np.exp(np.cumsum(np.tile([0.01, -0.01], 50)))
    >>> round(fit(prices).volatility_per_year, 2)
    0.19
    """
    record = np.asarray(price, dtype=np.float64)
    if record.ndim != 1 or len(record) < 30:
        raise InputError(f"a record of shape {record.shape} is too short for a law", "give 30 daily prices or more")
    if not (record > 0.0).all():
        raise InputError(f"a price is {record[~(record > 0.0)][0]}", "give prices above zero, one for each day")
    steps = np.diff(np.log(record))
    far = np.abs(steps - steps.mean()) > jump_deviations * steps.std()
    years = len(steps) / DAYS_PER_YEAR
    jumps = steps[far]
    return JumpDiffusion(
        volatility_per_year=float(steps[~far].std() * np.sqrt(DAYS_PER_YEAR)),
        jumps_per_year=len(jumps) / years,
        jump_mean=float(jumps.mean()) if len(jumps) else 0.0,
        jump_deviation=float(jumps.std()) if len(jumps) else 0.0,
        kind=Kind.ESTIMATED,
        source=source,
    )


def price_path(start: float, days: int, law: Wander, seed: Seed) -> Floats:
    """Return a price for each day, shape (days,): the first lies one step from `start`.

    Raises
    ------
    InputError
        If the start is below zero or there is no day.

    Examples
    --------
    >>> price_path(100.0, 3, JumpDiffusion(volatility_per_year=0.0), seed=0).tolist()
    [100.0, 100.0, 100.0]
    """
    if days < 1:
        raise InputError(f"a path of {days} days has none", "ask for one day or more")
    return number(start, "start", low=0.0) * np.exp(np.cumsum(law.returns(days, seed)))


# ------------------------------------------------------------------------------------------------- the network answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    r"""How the hashrate answers to what a hash earns, epoch by epoch.

    Parameters
    ----------
    speed_per_epoch : float
        Part of the gap, in logarithms, that an epoch closes: 0.04 is a lag of about a year.
    hashprice_level_usd : float
        Hashprice at which the hashrate stands, at the start. [USD/(PH/s)/day]
    decline_per_year : float
        How fast that level falls as machines get better. [1/y]
    deviation : float
        Standard deviation of what else changes the difficulty in an epoch, in logarithms.
    kind, source
        Of the numbers.

    Notes
    -----
    .. math:: \ln D_{e+1} = \ln D_e + k\,(\ln H_e - \ln \bar H_e) + s z_e

    A rise of the coin lifts the hashprice at once, machines follow, and the difficulty takes it back; a halving does
    the opposite. One epoch changes the difficulty by a factor of four at most, as the protocol has it.
    """

    speed_per_epoch: float
    hashprice_level_usd: float
    decline_per_year: float = 0.0
    deviation: float = 0.0
    kind: Kind = Kind.ASSUMED
    source: str = ""

    def __post_init__(self) -> None:
        number(self.speed_per_epoch, "speed_per_epoch", low=0.0, high=1.0)
        number(self.deviation, "deviation", low=0.0)
        number(self.decline_per_year, "decline_per_year")
        if number(self.hashprice_level_usd, "hashprice_level_usd", low=0.0) == 0.0:
            raise InputError("`hashprice_level_usd` is 0", "give what a PH/s must earn in a day for miners to stay")


def answer(year: float | None = None) -> Answer:
    """Return the answer of the network by the catalog, for a path that begins in `year`, a calendar year with fraction.

    Examples
    --------
    >>> answer().hashprice_level_usd, round(answer(2025.25).hashprice_level_usd, 1)
    (36.3, 38.1)
    """
    numbers, kind, source = _known("difficulty")
    later = 0.0 if year is None else number(year, "year") - numbers["hashprice_level_year"]
    return Answer(
        speed_per_epoch=numbers["speed"],
        hashprice_level_usd=numbers["hashprice_level"] * float(np.exp(-numbers["hashprice_decline"] * later)),
        decline_per_year=numbers["hashprice_decline"],
        deviation=numbers["deviation"],
        kind=kind,
        source=source,
    )


def difficulty_path(
    start: float,
    price_usd: ArrayLike,
    reward_btc: ArrayLike,
    law: Answer,
    seed: Seed,
    *,
    first_day_of_epoch: int = 0,
) -> Floats:
    """Return the difficulty of each day along a path of prices and rewards.

    Parameters
    ----------
    start : float
        On the first day.
    price_usd, reward_btc : array_like, shape (days,)
        Price of a coin, and subsidy with fees of a block; a halving is a step in the latter. [USD/BTC], [BTC]
    law : Answer
    seed : int or Generator
        Of what the law leaves open.
    first_day_of_epoch : int, default 0
        How old the epoch is on the first day. [d]

    Returns
    -------
    difficulty : array, shape (days,)
        Constant within each epoch of two weeks.

    Raises
    ------
    InputError
        If prices and rewards have different lengths, or the start is not above zero.

    Examples
    --------
    >>> still = Answer(speed_per_epoch=0.5, hashprice_level_usd=62.86)
    >>> path = difficulty_path(1e14, [100_000.0] * 14 + [200_000.0] * 28, [3.125] * 42, still, seed=0)
    >>> (path[[0, 14, 28]] / 1e14).round(2).tolist()
    [1.0, 1.0, 1.41]
    """
    price, reward = np.asarray(price_usd, dtype=np.float64), np.asarray(reward_btc, dtype=np.float64)
    if price.ndim != 1 or reward.shape not in ((), price.shape):
        raise InputError(
            f"`price_usd` has shape {price.shape} and `reward_btc` {reward.shape}", "give one of each for every day"
        )
    rng = np.random.default_rng(seed)
    days = len(price)
    earned = hashprice_usd_per_ph_day(start, reward * np.ones(days), price)  # at the difficulty of the start
    path = np.empty(days)
    factor, begin = 1.0, 0
    most = np.log(RETARGET_MAX)
    log_level = np.log(law.hashprice_level_usd)
    while begin < days:
        end = min(begin + DAYS_PER_EPOCH - (first_day_of_epoch % DAYS_PER_EPOCH if begin == 0 else 0), days)
        path[begin:end] = start * factor
        gap = np.log(max(float(earned[begin:end].mean()) / factor, 1e-300)) - log_level
        gap += law.decline_per_year * begin / DAYS_PER_YEAR
        step = law.speed_per_epoch * gap + law.deviation * float(rng.standard_normal())
        factor *= float(np.exp(np.clip(step, -most, most)))
        begin = end
    return path


def fees_path(record: ArrayLike, days: int, seed: Seed, *, run_days: float = 10.0) -> Floats:
    """Return fees of each day, shape (days,), as runs of recorded days put together anew. In the unit of the record.

    Examples
    --------
    >>> fees_path([0.2, 0.2], 3, seed=0).tolist()
    [0.2, 0.2, 0.2]
    """
    fees = np.asarray(record, dtype=np.float64)
    if fees.ndim != 1 or not fees.size or not (fees >= 0.0).all():
        raise InputError("the record of fees is empty, or one is below zero or no number", "give those of each day")
    return _runs(fees, days, number(run_days, "run_days", low=1.0), seed)


# ------------------------------------------------------------------------------------------------- days of the record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DayPool:
    r"""Recorded days to draw a year from: each day of the new year is one of the same calendar month.

    Parameters
    ----------
    month : array_like of int, shape (days,)
        Calendar month of each recorded day, 1 to 12, in the order of time.
    spilled_mwh : array_like, shape (days,)
        What was curtailed on it, in any unit: what a `factor` acts upon.
    year : array_like of int, shape (days,), optional
        Which recorded year a day belongs to. A drawn year takes its days from one of them, since years differ as a
        whole; one year if absent.
    run_days : int, default 3
        Days are drawn in runs of so many. [d]

    Raises
    ------
    InputError
        If lengths differ, a month is none, or an amount is below zero.

    Notes
    -----
    A factor :math:`f` on curtailment tilts the chance of a run with amount :math:`a` to :math:`\propto e^{\theta a}`,
    with :math:`\theta` such that the expected amount of the month is :math:`f` times that of the record, or as near as
    its days allow. Of all ways to get there this departs least from the record [1]_, and days keep what else happened
    on them.

    References
    ----------
    .. [1] S. Kullback, Information Theory and Statistics (1959): minimum discrimination information.

    Examples
    --------
    >>> pool = DayPool(month=[4] * 4, spilled_mwh=[0.0, 0.0, 8.0, 0.0], run_days=1)
    >>> drawn = pool.draw([4] * 4000, seed=0)
    >>> bool(0.2 < (drawn == 2).mean() < 0.3)
    True
    >>> more = pool.draw([4] * 4000, seed=0, factor=2.0)
    >>> bool(0.45 < (more == 2).mean() < 0.55)
    True
    """

    month: NDArray[np.int64]
    spilled_mwh: Floats
    year: NDArray[np.int64] | None = None
    run_days: int = 3
    _first: NDArray[np.int64] = field(init=False, repr=False)
    _length: NDArray[np.int64] = field(init=False, repr=False)
    _tables: dict[tuple[int, int, int], tuple[NDArray[np.int64], Floats, Floats]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        month = np.asarray(self.month, dtype=np.int64)
        year = np.zeros_like(month) if self.year is None else np.asarray(self.year, dtype=np.int64)
        spilled = np.asarray(self.spilled_mwh, dtype=np.float64)
        if month.ndim != 1 or not len(month) or year.shape != month.shape or spilled.shape != month.shape:
            raise InputError(
                f"a pool of days has {month.shape} months, {spilled.shape} amounts and {year.shape} years",
                "give one of each for every recorded day",
            )
        if not ((month >= 1) & (month <= 12)).all():
            raise InputError(f"{month[(month < 1) | (month > 12)][0]} is no month", "give months from 1 to 12")
        if not (spilled >= 0.0).all() or not np.isfinite(spilled).all():
            at = int(np.argmax(~((spilled >= 0.0) & np.isfinite(spilled))))
            raise InputError(f"the amount of day {at} is {spilled[at]}", "what is curtailed counts up from zero")
        if isinstance(self.run_days, bool) or self.run_days < 1:
            raise InputError(f"`run_days` is {self.run_days!r}", "draw runs of one day or more")
        edges = np.flatnonzero(np.diff(month, prepend=0) != 0) if len(month) else np.zeros(0, int)
        edges = np.union1d(edges, np.flatnonzero(np.diff(year, prepend=year[0] - 1) != 0))
        lengths = np.diff(np.append(edges, len(month)))
        put(self, "month", month)
        put(self, "year", year)
        put(self, "spilled_mwh", spilled)
        put(self, "_first", np.repeat(edges, lengths))
        put(self, "_length", np.repeat(lengths, lengths))
        tables = {}
        for run in {1, self.run_days}:
            amounts = spilled[self._run(np.arange(len(month)), run)].mean(axis=1)
            for y in np.unique(year).tolist():
                for m in range(1, 13):
                    days = np.flatnonzero((month == m) & (year == y))
                    if len(days):
                        tables[(run, y, m)] = (days, *_tilt_table(amounts[days]))
        put(self, "_tables", tables)

    def _run(self, start: NDArray[np.int64], days: int) -> NDArray[np.int64]:
        """Return the days of the runs that begin on some days, shape (k, days); a month is a ring."""
        first, length = self._first[start][:, None], self._length[start][:, None]
        return first + (start[:, None] - first + np.arange(days)) % length

    @property
    def years(self) -> list[int]:
        """The recorded years."""
        assert self.year is not None
        return np.unique(self.year).tolist()

    def draw(
        self, month: ArrayLike, seed: Seed | None, *, factor: float = 1.0, year: int | None = None
    ) -> NDArray[np.int64]:
        """Return a recorded day for each day of a new year.

        Parameters
        ----------
        month : array_like of int, shape (d,)
            Calendar month of each new day.
        seed : int, Generator or None
            Without one the draws are evenly spaced instead of by chance, a day at a time: with a factor of one they
            give the first recorded year again as it was.
        factor : float, default 1
            On the expected curtailment of each month.
        year : int, optional
            Recorded year from which to draw; any, drawn too, if absent.

        Returns
        -------
        day : array of int, shape (d,)
            Numbers of recorded days.

        Raises
        ------
        InputError
            If the record has no day of a month that is asked for.
        """
        rng = None if seed is None else np.random.default_rng(seed)
        factor = number(factor, "factor", low=0.0)
        years = self.years
        pick = 0 if rng is None else int(rng.integers(len(years)))  # drawn in any case, so that the rest is the same
        assert self.year is not None
        chosen = year if year is not None else years[pick] if rng is not None else int(self.year[0])
        run = 1 if rng is None else self.run_days
        wanted = np.asarray(month, dtype=np.int64)
        out = np.empty(len(wanted), dtype=np.int64)
        for m in np.unique(wanted).tolist():
            here = np.flatnonzero(wanted == m)
            table = self._tables.get((run, chosen, m)) or next(
                (self._tables[(run, y, m)] for y in years if (run, y, m) in self._tables), None
            )
            if table is None:
                raise InputError(f"the record has no day of month {m}", "give a record that covers the whole year")
            days, factors, unit = table
            runs = -(-len(here) // run)
            even = (np.arange(runs) + 0.5) / runs if rng is None else rng.random(runs)
            if factor == 1.0 or factors[0] == factors[-1]:
                start = days[np.minimum((even * len(days)).astype(np.int64), len(days) - 1)]
            else:
                heap = np.cumsum(_tilted(np.interp(factor, factors, TILTS), unit))
                start = days[np.minimum(np.searchsorted(heap, even * heap[-1], side="right"), len(days) - 1)]
            out[here] = self._run(start, run).ravel()[: len(here)]
        return out


def _tilt_table(amount: Floats) -> tuple[Floats, Floats]:
    """Return the factor on the mean amount that each of `TILTS` brings, and the amounts from zero to one."""
    unit = amount / amount.max() if amount.max() > 0.0 else amount
    weight = _tilted(TILTS[:, None], unit)
    means = (weight * amount).sum(axis=1) / weight.sum(axis=1)
    return means / amount.mean() if amount.mean() > 0.0 else np.ones(len(TILTS)), unit


def _tilted(tilt: ArrayLike, unit: Floats) -> Floats:
    """Return weights that a tilt gives to amounts from zero to one; no weight is above one."""
    theta = np.asarray(tilt, dtype=np.float64)
    return np.exp(theta * (unit - (theta > 0.0)))


# ------------------------------------------------------------------------------------------------- levels and shapes


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A factor on a whole year, log-normal with mean one.

    Parameters
    ----------
    deviation : float
        Standard deviation of its logarithm.
    kind, source
        Of that.
    """

    deviation: float
    kind: Kind = Kind.ASSUMED
    source: str = ""

    def __post_init__(self) -> None:
        number(self.deviation, "deviation", low=0.0)

    def draw(self, seed: Seed) -> float:
        """Return a factor.

        Examples
        --------
        >>> Level(deviation=0.0).draw(0)
        1.0
        """
        z = float(np.random.default_rng(seed).standard_normal())
        return float(np.exp(self.deviation * z - self.deviation**2 / 2.0))


def level(driver: str) -> Level:
    """Return the law of a yearly level of the catalog: ``"spot_level"`` or ``"curtailment"``.

    Examples
    --------
    >>> level("curtailment").deviation
    0.386
    """
    numbers, kind, source = _known(driver)
    if "deviation" not in numbers or len(numbers) > 1:
        raise InputError(f"`{driver}` is no yearly level", "ask for `spot_level` or `curtailment`")
    return Level(deviation=numbers["deviation"], kind=kind, source=source)


def scaled_price(price_jpy_per_mwh: ArrayLike, factor: float, *, floor_jpy_per_mwh: float) -> Floats:
    """Return a price at another level; slots at the floor of the market stay there, and no other falls below.

    Examples
    --------
    >>> scaled_price([10.0, 8_000.0], 1.5, floor_jpy_per_mwh=10.0).tolist()
    [10.0, 12000.0]
    """
    price = np.asarray(price_jpy_per_mwh, dtype=np.float64)
    scale = number(factor, "factor", low=0.0)
    low = number(floor_jpy_per_mwh, "floor_jpy_per_mwh")
    return np.where(price <= low, price, np.maximum(price * scale, low))


def cannibalised_price(
    price_jpy_per_mwh: ArrayLike, sun_fraction: ArrayLike, depth: float, *, floor_jpy_per_mwh: float
) -> Floats:
    r"""Return a price as more panels elsewhere would make it: lower by `depth` when all panels run, less when few do.

    Parameters
    ----------
    price_jpy_per_mwh : array_like, shape (t,)
        [JPY/MWh]
    sun_fraction : array_like, shape (t,)
        How much of all panels runs, 0 to 1.
    depth : float
        From 0 to 1.
    floor_jpy_per_mwh : float
        Of the market. [JPY/MWh]

    Notes
    -----
    .. math:: p'_t = \max(p_t (1 - d\, s_t),\ \underline{p})

    Examples
    --------
    >>> cannibalised_price([10_000.0, 10_000.0], [0.0, 1.0], 0.2, floor_jpy_per_mwh=10.0).tolist()
    [10000.0, 8000.0]
    """
    price = np.asarray(price_jpy_per_mwh, dtype=np.float64)
    sun = np.clip(np.asarray(sun_fraction, dtype=np.float64), 0.0, 1.0)
    d = number(depth, "depth", low=0.0, high=1.0)
    low = number(floor_jpy_per_mwh, "floor_jpy_per_mwh")
    return np.where(price <= low, price, np.maximum(price * (1.0 - d * sun), low))


def depth_max() -> Figure:
    """Return how deep `cannibalised_price` may cut by the catalog, with its source."""
    return drivers()["cannibalisation"]["depth_max"]


def streams(seed: int, index: int, names: Sequence[str]) -> dict[str, np.random.Generator]:
    """Return one generator for each driver of one scenario.

    No driver's numbers depend on how many others draw, or in which order scenarios are asked for; so one driver can be
    held still while the others stay what they were.

    Examples
    --------
    >>> one, other = (streams(0, 7, names) for names in (["a", "b"], ["b"]))
    >>> bool(one["b"].random() == other["b"].random())
    True
    """
    whole: list[Any] = [seed, index]
    if any(isinstance(n, bool) or not isinstance(n, (int, np.integer)) or n < 0 for n in whole):
        raise InputError(f"seed and index are {seed!r} and {index!r}", "give whole numbers, zero or above")
    return {name: np.random.Generator(np.random.PCG64([seed, index, *name.encode("utf-8")])) for name in names}
