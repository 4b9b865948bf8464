"""A fleet of mining machines as a merit order: which terahash comes first, and what the next MWh of it earns.

A machine that can run in several modes is a curve of hashrate over power. Of many machines some run in one mode and
some in the next, so the fleet as a whole reaches every point on the concave hull of that curve; each edge of the hull
is a segment with its own joules per terahash, rising from segment to segment. A planner that takes the segments as
loads, dearest first, never needs to know what a mode is.

What the hull leaves out: machines are whole, so that the fleet is off the hull by less than one machine a row; going
from one mode to another takes minutes and wears; and a mode below the hull is never the best for a fleet, though it may
be for one machine under a fixed limit (`below_hull` names it).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, series
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.network import NetworkSeries
from shoals.core.plan import Load
from shoals.core.site import Derating, Fleet, Machines, Mode
from shoals.core.time import Timeline
from shoals.value import mining

WARMEST_HOUR = 14.0
"""Local hour at which a day is warmest."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One edge of a row's hull: what a machine adds when it goes from one mode to the next.

    Parameters
    ----------
    model, mode : str
        The mode that is reached at the end of the step.
    count : int
        Machines that may take it.
    power_w, hashrate_th_per_s : float
        Added by one machine. [W], [TH/s]
    """

    model: str
    mode: str
    count: int
    power_w: float
    hashrate_th_per_s: float

    @property
    def efficiency_j_per_th(self) -> float:
        """Energy per unit of work at the margin, at the wall. [J/TH]"""
        return self.power_w / self.hashrate_th_per_s

    @property
    def power_mw(self) -> float:
        """Of all machines of the row, at the wall. [MW]"""
        return self.count * self.power_w / 1e6

    @property
    def hashrate_eh_per_s(self) -> float:
        """Of all machines of the row. [EH/s]"""
        return self.count * self.hashrate_th_per_s / 1e6


# ------------------------------------------------------------------------------------------------------- merit order


def hull(modes: Sequence[Mode]) -> tuple[Mode, ...]:
    """Return the modes on the concave hull of hashrate over power that starts from off, by rising power.

    The last is the one with the largest hashrate. Of modes that lie on one line all are kept.

    Examples
    --------
    >>> eco, odd, full = (Mode(name=n, power_w=p, hashrate_th_per_s=h)
    ...                   for n, p, h in (("eco", 2400, 160), ("odd", 3000, 170), ("full", 3500, 200)))
    >>> [mode.name for mode in hull([full, odd, eco])]
    ['eco', 'full']
    """
    best = max(mode.hashrate_th_per_s for mode in modes)
    power_max = min(mode.power_w for mode in modes if mode.hashrate_th_per_s == best)
    kept: list[Mode] = []
    for mode in sorted(modes, key=lambda one: (one.power_w, one.hashrate_th_per_s)):
        if mode.power_w > power_max:
            break
        while kept:
            low = (kept[-2].power_w, kept[-2].hashrate_th_per_s) if len(kept) > 1 else (0.0, 0.0)
            last = kept[-1]
            rise = (last.hashrate_th_per_s - low[1]) * (mode.power_w - low[0])
            if rise >= (mode.hashrate_th_per_s - low[1]) * (last.power_w - low[0]) and mode.power_w > last.power_w:
                break
            kept.pop()
        kept.append(mode)
    return tuple(kept)


def below_hull(row: Machines) -> tuple[Mode, ...]:
    """Return the modes of a row that a large fleet never needs: a mix of two others makes more of the same power.

    Examples
    --------
    >>> row = Machines(model="S21", count=10, modes=(
    ...     Mode(name="eco", power_w=2_400, hashrate_th_per_s=160), Mode(name="odd", power_w=3_000,
    ...     hashrate_th_per_s=170), Mode(name="full", power_w=3_500, hashrate_th_per_s=200)))
    >>> [mode.name for mode in below_hull(row)]
    ['odd']
    """
    used = {mode.name for mode in hull(row.modes)}
    return tuple(mode for mode in row.modes if mode.name not in used)


def steps(fleet: Fleet) -> tuple[Step, ...]:
    """Return the merit order of a fleet: the steps of all rows, fewest joules per terahash first.

    Within a row the order is that of its modes, for the hull is concave.

    Examples
    --------
    >>> old = Machines(model="S19", count=50, modes=(Mode(name="full", power_w=3_250, hashrate_th_per_s=110),))
    >>> new = Machines(model="S21", count=100, modes=(
    ...     Mode(name="eco", power_w=2_400, hashrate_th_per_s=160),
    ...     Mode(name="full", power_w=3_500, hashrate_th_per_s=200)))
    >>> fleet = Fleet(id="hall", model="mixed", rows=(old, new))
    >>> [(s.model, s.mode, round(s.efficiency_j_per_th, 1)) for s in steps(fleet)]
    [('S21', 'eco', 15.0), ('S21', 'full', 27.5), ('S19', 'full', 29.5)]
    """
    found: list[Step] = []
    if not fleet.rows and not fleet.hashrate_th_per_s:
        return ()
    for row in fleet.rows or (_only_row(fleet),):
        power_w = hashrate = 0.0
        for mode in hull(row.modes):
            found.append(
                Step(
                    model=row.model,
                    mode=mode.name,
                    count=row.count,
                    power_w=mode.power_w - power_w,
                    hashrate_th_per_s=mode.hashrate_th_per_s - hashrate,
                )
            )
            power_w, hashrate = mode.power_w, mode.hashrate_th_per_s
    return tuple(sorted(found, key=lambda one: one.efficiency_j_per_th))


def segments(
    fleet: Fleet,
    network: NetworkSeries,
    *,
    temperature_c: ArrayLike | None = None,
    available_fraction: ArrayLike | None = None,
) -> tuple[Load, ...]:
    r"""Return a fleet as loads of the plan, one for each step of its merit order.

    A fleet of one kind without modes is one load under its own id. Of any other each step is a load
    ``fleet:mode``, ``fleet:model`` or ``fleet:model:mode``; `Site.asset_of` puts them together again.

    Parameters
    ----------
    fleet : Fleet
    network : NetworkSeries
        Its timeline is that of the loads.
    temperature_c : array_like, shape (t,) or scalar, optional
        Outside. Needed if the fleet has a `derating`. [°C]
    available_fraction : array_like, shape (t,) or scalar, optional
        Share of machines that are fit to run, `failures` for instance; if absent, the fleet's expected share.

    Returns
    -------
    loads : tuple of Load
        Power at the meter, value net of the pool's fee.

    Raises
    ------
    InputError
        If a temperature is needed and not given, or a share lies outside 0 to 1.

    Notes
    -----
    With heat factors :math:`h_t` of the hashrate and :math:`e_t` of the energy per unit of work, availability
    :math:`a_t`, overhead O and step k of :math:`n_k` machines,

    .. math:: P_{kt} = n_k\, \Delta P_k\, O\, a_t h_t e_t, \qquad
        V_{kt} = V(O\, e_t\, \Delta P_k / \Delta H_k)

    and steps are cut, the worst first, where the fleet would exceed its share of the network's hashrate.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2026, 1, 12, tzinfo=timezone.utc), step_minutes=30, slots=1)
    >>> network = NetworkSeries(timeline=line, difficulty=148.26e12, subsidy_btc_per_block=3.125,
    ...     fees_btc_per_block=0.017, price_usd_per_btc=91_132, rate_jpy_per_usd=155)
    >>> row = Machines(model="S21", count=100, modes=(
    ...     Mode(name="eco", power_w=2_400, hashrate_th_per_s=160),
    ...     Mode(name="full", power_w=3_500, hashrate_th_per_s=200)))
    >>> fleet = Fleet(id="hall", model="S21", rows=(row,), overhead=1.0)
    >>> found = segments(fleet, network)
    >>> [(k.id, k.power_mw_max.round(3).tolist(), k.value_jpy_per_mwh.round().tolist()) for k in found]
    [('hall:eco', [0.24], [16393.0]), ('hall:full', [0.11], [8942.0])]
    """
    line = network.timeline
    share = fleet.available_fraction if available_fraction is None else available_fraction
    available = series(share, line.slots, "available_fraction", low=0.0)
    if (available > 1.0).any():
        raise InputError(f"`available_fraction` is {available.max():g}", "it must lie in 0 to 1")
    hashes, joules = _heat(fleet, line, temperature_c)
    order = steps(fleet)
    if not order:
        return (Load(id=fleet.id, power_mw_max=0.0, value_jpy_per_mwh=0.0),)
    full = available * hashes
    widths = [full * step.hashrate_eh_per_s for step in order]
    limit = hashrate_limit_eh_per_s(network, fleet.hash_share_max)
    loads: list[Load] = []
    before = np.zeros(line.slots)
    for step, width in zip(order, widths, strict=True):
        if fleet.rows:
            power = step.power_mw * fleet.overhead
            efficiency = step.efficiency_j_per_th * fleet.overhead
        else:
            power, efficiency = fleet.power_mw_max, fleet.efficiency_at_meter_j_per_th
        kept = np.divide(np.clip(limit - before, 0.0, width), width, out=np.zeros(line.slots), where=width > 0)
        value = mining.value_jpy_per_mwh(network, efficiency_j_per_th=efficiency, pool_fee=fleet.pool_fee)
        loads.append(
            Load(
                id=_name(fleet, step),
                power_mw_max=power * full * joules * np.where(width <= limit - before, 1.0, kept),
                value_jpy_per_mwh=value / joules,
            )
        )
        before = before + width
    return tuple(loads)


def hashrate_limit_eh_per_s(network: NetworkSeries, share_max: float) -> Floats:
    r"""Return the hashrate above which a fleet would have more than a share of all hashing while it runs.

    A fleet that is half of the network at noon could rewrite blocks; nobody should plan that.

    Parameters
    ----------
    network : NetworkSeries
        Everybody else's hashrate is taken from the difficulty.
    share_max : float
        Largest share, 0 to 1; 1 is no limit.

    Returns
    -------
    limit : array, shape (t,)
        :math:`x H / (1 - x)` with :math:`H = 2^{32} D / 600`. [EH/s]

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2026, 1, 12, tzinfo=timezone.utc), step_minutes=30, slots=1)
    >>> network = NetworkSeries(timeline=line, difficulty=148.26e12, subsidy_btc_per_block=3.125,
    ...     fees_btc_per_block=0.0, price_usd_per_btc=9e4, rate_jpy_per_usd=155)
    >>> hashrate_limit_eh_per_s(network, 0.01).round(1).tolist()
    [10.7]
    """
    share = number(share_max, "hash_share_max", low=0.0, high=1.0)
    if share == 1.0:
        return np.full(network.timeline.slots, np.inf)
    return share / (1.0 - share) * mining.network_eh_per_s(network.difficulty)


def hashrate_of_eh_per_s(fleet: Fleet, load_mw: Mapping[str, ArrayLike]) -> Floats:
    """Return the hashrate at which a schedule runs a fleet, without heat. [EH/s]

    Parameters
    ----------
    fleet : Fleet
    load_mw : mapping of str to array_like, shape (t,)
        Power at the meter by load, `Schedule.load_mw`; loads of others are passed over. [MW]

    Returns
    -------
    hashrate : array, shape (t,)

    Examples
    --------
    >>> fleet = Fleet(id="hall", model="S21", machines=100, hashrate_th_per_s=200, efficiency_j_per_th=17.5)
    >>> hashrate_of_eh_per_s(fleet, {"hall": [fleet.power_mw_max, 0.0], "ai": [1.0, 1.0]}).tolist()
    [0.02, 0.0]
    """
    total: Floats = np.zeros(())
    for step in steps(fleet):
        name = _name(fleet, step)
        efficiency = step.efficiency_j_per_th * fleet.overhead
        for load, power in load_mw.items():
            if load == name or load.startswith(f"{name}:+"):
                total = total + np.asarray(power, dtype=np.float64) / efficiency
    return total


# -------------------------------------------------------------------------------------------------- heat and failure


def temperature_c(timeline: Timeline, by_month: Sequence[float], *, swing_k: float = 0.0) -> Floats:
    r"""Return an outside temperature for each slot from a table of months.

    Parameters
    ----------
    timeline : Timeline
    by_month : sequence of 12 floats
        Mean of each month, January first. Months are joined by straight lines between their middles. [°C]
    swing_k : float, default 0
        Half the difference between the warmest time of the day, 14:00, and the coldest, 02:00. [K]

    Returns
    -------
    temperature : array, shape (t,)
        At the middle of each slot. [°C]

    Examples
    --------
    >>> from datetime import datetime, timedelta, timezone
    >>> jst = timezone(timedelta(hours=9))
    >>> line = Timeline(start=datetime(2024, 8, 16, 13, 30, tzinfo=jst), step_minutes=60, slots=13)
    >>> found = temperature_c(line, [6, 7, 11, 16, 20, 24, 28, 29, 25, 20, 14, 8], swing_k=4.0)
    >>> found.round(1)[[0, 12]].tolist()
    [33.0, 24.9]
    """
    table = series(np.asarray(by_month), 12, "by_month")
    local = timeline.starts_local() + np.timedelta64(timeline.step_minutes * 30, "s")
    month = local.astype("datetime64[M]")
    start, end = month.astype("datetime64[s]"), (month + 1).astype("datetime64[s]")
    part = (local - start).astype(np.float64) / (end - start).astype(np.float64)
    place = month.astype(np.int64) % 12 + part - 0.5
    mean = np.interp(place, np.arange(-1, 13), np.concatenate([table[-1:], table, table[:1]]))
    hour = (local - local.astype("datetime64[D]")).astype(np.float64) / 3600.0
    return mean + swing_k * np.cos((hour - WARMEST_HOUR) / 24.0 * 2.0 * np.pi)


def heat_factors(derating: Derating, temperature_c: ArrayLike) -> tuple[Floats, Floats]:
    """Return the factors of hashrate and of energy per unit of work at an outside temperature.

    Parameters
    ----------
    derating : Derating
    temperature_c : array_like
        [°C]

    Returns
    -------
    hashrate, efficiency : arrays
        In 0 to 1, and 1 or more. Power follows their product.

    Examples
    --------
    >>> hot = Derating(from_c=30.0, hashrate_loss_per_k=0.01, efficiency_loss_per_k=0.005, stop_c=45.0)
    >>> [factor.tolist() for factor in heat_factors(hot, [20.0, 40.0, 45.0])]
    [[1.0, 0.9, 0.0], [1.0, 1.05, 1.075]]
    """
    outside = np.asarray(temperature_c, dtype=np.float64)
    if np.isnan(outside).any():
        raise InputError("`temperature_c` holds a gap", "fill it; nothing is repaired silently")
    above = np.maximum(outside - derating.from_c, 0.0)
    hashes = np.clip(1.0 - derating.hashrate_loss_per_k * above, 0.0, 1.0)
    return np.where(outside >= derating.stop_c, 0.0, hashes), 1.0 + derating.efficiency_loss_per_k * above


def failures(count: int, timeline: Timeline, *, mtbf_hours: float, mttr_hours: float, seed: int = 0) -> Floats:
    r"""Return a sample of the share of machines that are fit to run at the start of each slot.

    Each machine fails and is repaired on its own, after times that are exponential. The number that is up is then a
    Markov chain, drawn here exactly with two binomials a slot; it begins in its stationary state, so that its
    expectation in every slot is MTBF / (MTBF + MTTR).

    Parameters
    ----------
    count : int
        Machines.
    timeline : Timeline
    mtbf_hours, mttr_hours : float
        Mean time to failure, and to repair. [h]
    seed : int, default 0

    Returns
    -------
    fraction : array, shape (t,)
        [1]

    Notes
    -----
    With rates :math:`\lambda = 1/\mathrm{MTBF}`, :math:`\mu = 1/\mathrm{MTTR}` and
    :math:`A = \mu / (\lambda + \mu)`, a machine that is up is up a slot later with probability
    :math:`A + (1 - A) e^{-(\lambda + \mu) \Delta}`, one that is down with :math:`A (1 - e^{-(\lambda + \mu) \Delta})`.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=17_520)
    >>> up = failures(500, line, mtbf_hours=4_000, mttr_hours=100, seed=1)
    >>> bool(abs(up.mean() - 4_000 / 4_100) < 0.005)
    True
    """
    machines = int(number(count, "count", low=0.0))
    fail = number(mtbf_hours, "mtbf_hours", low=1e-6)
    repair = number(mttr_hours, "mttr_hours", low=0.0)
    if machines == 0 or repair == 0.0:
        return np.ones(timeline.slots)
    stationary = fail / (fail + repair)
    kept = float(np.exp(-(1.0 / fail + 1.0 / repair) * timeline.hours))
    stays, returns = stationary + (1.0 - stationary) * kept, stationary * (1.0 - kept)
    rng = np.random.Generator(np.random.PCG64(seed))
    up = int(rng.binomial(machines, stationary))
    found = np.empty(timeline.slots)
    for slot in range(timeline.slots):
        found[slot] = up
        up = int(rng.binomial(up, stays)) + int(rng.binomial(machines - up, returns))
    return found / machines


# --------------------------------------------------------------------------------------------------------- machinery


def _only_row(fleet: Fleet) -> Machines:
    power_w = fleet.hashrate_th_per_s * fleet.efficiency_j_per_th
    mode = Mode(name="full", power_w=power_w, hashrate_th_per_s=fleet.hashrate_th_per_s)
    return Machines(model=fleet.model, count=fleet.machines, modes=(mode,))


def _name(fleet: Fleet, step: Step) -> str:
    if not fleet.rows:
        return fleet.id
    modes = next(len(row.modes) for row in fleet.rows if row.model == step.model)
    parts = ([step.model] if len(fleet.rows) > 1 else []) + ([step.mode] if modes > 1 else [])
    return ":".join([fleet.id, *parts])


def _heat(fleet: Fleet, line: Timeline, temperature: ArrayLike | None) -> tuple[Floats, Floats]:
    if fleet.derating is None:
        return np.ones(line.slots), np.ones(line.slots)
    if temperature is None:
        raise InputError(
            f"fleet `{fleet.id}` is derated by heat and no temperature is given",
            "give `temperature_c`, one number or one per slot, or drop `derating`",
        )
    outside = np.asarray(temperature, dtype=np.float64)
    if outside.shape not in ((), (line.slots,)):
        raise UnitMismatch(
            f"`temperature_c` has shape {outside.shape} where the timeline has {line.slots} slots",
            "give one per slot, or one for all",
        )
    hashes, joules = heat_factors(fleet.derating, outside)
    return np.broadcast_to(hashes, (line.slots,)), np.broadcast_to(joules, (line.slots,))
