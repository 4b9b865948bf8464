"""What may be sold of one kilowatt at one time, and what it adds to the worth of running.

A load that runs can sell its readiness to stop. A load that is off has nothing to reduce, and a kilowatt that stands
behind one promise stands behind no other that rules it out. So a payment for readiness is earned by running load, up
to the contracted power, and it raises what the first megawatts of that load are worth: `with_reductions` turns loads
and reductions into more loads, and any planner of loads then sees the whole. That is exact, no rule of thumb.

What it does not hold: calls that come and must be followed, minimum durations, and products that share a kilowatt in
part only. The first two are for a planner with integers; the last is refused in words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, series
from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.plan import Load
from shoals.core.site import Reduction, Scheme
from shoals.core.time import Timeline
from shoals.value import scheme

TOLERANCE_MW = 1e-6
CAPACITY = "capacity"
"""The product whose contract is for a year: its whole power whenever it may be called."""

SHIFT_HOURS = (4.0, 1.0)
"""Hours before a call between which the same-day shift of a baseline is measured. [h]"""

MARK = "+"
"""Begins the last part of the id of a load that backs a reduction: ``miners:+winter``."""

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


# ------------------------------------------------------------------------------------------ readiness raises the worth


def call_window(reduction: Reduction, timeline: Timeline, holidays: Sequence[str] = ()) -> Flags:
    """Return the slots in which a reduction may be called, shape (t,).

    Parameters
    ----------
    reduction : Reduction
        Its months, hours and weekdays.
    timeline : Timeline
    holidays : sequence of str, optional
        Days that count as weekends, ``"2024-05-03"``.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 7, 5, 16, tzinfo=timezone.utc), step_minutes=60, slots=28)
    >>> summer = Reduction(id="s", product="capacity", power_mw=1.0, price_jpy_per_mw_hour=1.0, loads=("m",),
    ...                    months=(7, 8), hours=(16, 17), weekdays_only=True)
    >>> call_window(summer, line).nonzero()[0].tolist()
    [0, 1]
    """
    open_: Flags = np.ones(timeline.slots, dtype=bool)
    if reduction.months:
        open_ &= np.isin(timeline.month(), reduction.months)
    if reduction.hours:
        open_ &= np.isin(np.floor(timeline.hour_of_day()).astype(np.int64), reduction.hours)
    if reduction.weekdays_only:
        open_ &= ~rest_days(timeline, holidays)
    return open_


def rest_days(timeline: Timeline, holidays: Sequence[str] = ()) -> Flags:
    """Return the slots of Saturdays, Sundays and the given holidays, shape (t,)."""
    days = timeline.starts_local().astype("datetime64[D]")
    weekend = (days.astype(np.int64) + 3) % 7 >= 5  # 1 January 1970 was a Thursday
    return weekend | np.isin(days, np.array(list(holidays), dtype="datetime64[D]"))


def layers(reductions: Sequence[Reduction], *, on: str) -> tuple[tuple[Reduction, ...], ...]:
    """Return reductions in layers: within a layer a kilowatt is sold once, two of different layers may share it.

    Parameters
    ----------
    reductions : sequence of Reduction
    on : str
        Date at which the rules of compatibility hold, ``"2024-04-01"``.

    Raises
    ------
    InputError
        If a product is unknown, two that stand behind different loads exclude each other, two share some of their loads
        and neither names all of the other's, or the rules make no layers: A excludes B, B excludes C, and A and C go
        together.

    Examples
    --------
    >>> sold = [Reduction(id=i, product=p, power_mw=1.0, price_jpy_per_mw_hour=1.0, loads=("m",))
    ...         for i, p in (("c", "capacity"), ("t", "tertiary-2"), ("s", "secondary-1"))]
    >>> [[one.id for one in layer] for layer in layers(sold, on="2025-04-01")]
    [['c'], ['t', 's']]
    """
    found: list[list[Reduction]] = []
    for one in reductions:
        apart = [[scheme.compatible(one.product, other.product, on=on) for other in layer] for layer in found]
        home = [layer for layer, free in zip(found, apart, strict=True) if not all(free)]
        mixed = next((layer for layer, free in zip(found, apart, strict=True) if any(free) and not all(free)), None)
        if mixed is not None or len(home) > 1:
            names = ", ".join(f"`{other.id}`" for layer in home for other in layer)
            raise InputError(
                f"reduction `{one.id}` shares a kilowatt with some of {names} and not with the others",
                "state it as a problem with integers or a linear program of its own; layers cannot hold it",
            )
        if not home:
            found.append([one])
            continue
        if set(home[0][0].loads) != set(one.loads):
            raise InputError(
                f"reductions `{home[0][0].id}` and `{one.id}` exclude each other and stand behind different loads",
                "let both name the same loads, or sell one of them",
            )
        home[0].append(one)
    found.sort(key=lambda layer: len(layer[0].loads))  # a part of a group before the whole
    for i, layer in enumerate(found):
        inner = set(layer[0].loads)
        for other in found[i + 1 :]:
            if inner & set(other[0].loads) and not inner <= set(other[0].loads):
                raise InputError(
                    f"reductions `{layer[0].id}` and `{other[0].id}` share some of their loads",
                    "let one name all loads of the other, or none",
                )
    return tuple(tuple(layer) for layer in found)


def with_reductions(
    loads: Sequence[Load],
    reductions: Sequence[Reduction],
    timeline: Timeline,
    *,
    on: str | None = None,
    holidays: Sequence[str] = (),
) -> tuple[Load, ...]:
    r"""Return loads whose worth holds what their readiness to stop is paid, and whose plan is the plan of both.

    Parameters
    ----------
    loads : sequence of Load
        A load belongs to an asset if its id is the asset's, or begins with it and a colon.
    reductions : sequence of Reduction
    timeline : Timeline
    on : str, optional
        Date of the rules of compatibility; the first day of the timeline if absent.
    holidays : sequence of str, optional
        Days that count as weekends.

    Returns
    -------
    loads : tuple of Load
        The part of a load that backs a reduction is ``load:+reduction``. Parts that are empty in all slots
        are left out.

    Raises
    ------
    InputError
        If a reduction names a load that is not there, the reductions make no layers, one is smaller than its product
        allows and not `aggregated`, or its price is of another year and not an `assumed_price`.

    Notes
    -----
    In a slot, let :math:`F(L)` be the most that the loads of a group earn at a total power L, concave because the
    dearest run first, and let a layer of reductions with prices :math:`\pi_o` and powers :math:`R_o` earn
    :math:`G(L) = \max \{\sum_o \pi_o r_o : 0 \le r_o \le R_o,\ \sum_o r_o \le L\}`, concave too. All other parts of the
    plan see L alone. :math:`F + G` is concave, its slopes are the sums of the two slopes at the same L, and each piece
    is a load. Another layer is added to the result in the same way. So the planner's optimum over these loads is the
    optimum of the whole.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2025, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=1)
    >>> miners = Load(id="miners", power_mw_max=5.0, value_jpy_per_mwh=14_000.0)
    >>> ready = Reduction(id="ready", product="tertiary-2", power_mw=2.0, price_jpy_per_mw_hour=3_000.0,
    ...                   loads=("miners",))
    >>> found = with_reductions([miners], [ready], line)
    >>> [(one.id, one.power_mw_max.tolist(), one.value_jpy_per_mwh.tolist()) for one in found]
    [('miners:+ready', [2.0], [17000.0]), ('miners', [3.0], [14000.0])]
    """
    slots = timeline.slots
    result = [
        Load(
            id=load.id,
            power_mw_max=series(load.power_mw_max, slots, f"loads[{load.id}].power_mw_max", low=0.0),
            value_jpy_per_mwh=series(load.value_jpy_per_mwh, slots, f"loads[{load.id}].value_jpy_per_mwh"),
        )
        for load in loads
    ]
    date = _date(timeline) if on is None else on
    for one in reductions:
        _may_be_sold(one, timeline, on=date)
    for layer in layers(reductions, on=date):
        group = [load for load in result if _backs(load.id, layer[0])]
        if not group:
            raise InputError(
                f"reduction `{layer[0].id}` names `{layer[0].loads[0]}`, and no load is called so",
                did_you_mean(layer[0].loads[0], [load.id for load in loads]),
            )
        others = [load for load in result if not _backs(load.id, layer[0])]
        limit: list[Floats] = [call_window(one, timeline, holidays) * np.float64(one.power_mw) for one in layer]
        result = _split(group, layer, limit) + others
    return tuple(result)


def reserved_mw(
    running_mw: Mapping[str, ArrayLike],
    reductions: Sequence[Reduction],
    timeline: Timeline,
    *,
    on: str | None = None,
    holidays: Sequence[str] = (),
) -> dict[str, Floats]:
    """Return the power that each reduction is paid for, slot by slot: what runs, and the dearest product first. [MW]

    Parameters
    ----------
    running_mw : mapping of str to array_like, shape (t,)
        Power by load or by asset. [MW]
    reductions, timeline, on, holidays
        As for `with_reductions`.

    Returns
    -------
    reserved : dict of str to array, shape (t,)
        By id of the reduction. [MW]

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2025, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=3)
    >>> ready = Reduction(id="ready", product="tertiary-2", power_mw=2.0, price_jpy_per_mw_hour=3_000.0,
    ...                   loads=("miners",))
    >>> reserved_mw({"miners": [5.0, 1.0, 0.0]}, [ready], line)["ready"].tolist()
    [2.0, 1.0, 0.0]
    """
    found: dict[str, Floats] = {}
    for layer in layers(reductions, on=_date(timeline) if on is None else on):
        left: Floats = np.zeros(timeline.slots)
        for name, power in running_mw.items():
            if _backs(name, layer[0]):
                left = left + series(power, timeline.slots, name)
        for one in sorted(layer, key=lambda each: -each.price_jpy_per_mw_hour):
            taken = np.clip(left, 0.0, one.power_mw * call_window(one, timeline, holidays))
            found[one.id] = taken
            left = left - taken
    return found


def payment_jpy(
    reserved_mw: Mapping[str, Floats],
    reductions: Sequence[Reduction],
    timeline: Timeline,
    *,
    holidays: Sequence[str] = (),
) -> dict[str, float]:
    r"""Return what readiness earns, ``reduction:<id>``, and what it loses where it is missing, ``penalty:<id>``. [JPY]

    A balancing product is paid for what is held ready. A contract of the capacity market is for its whole power in its
    whole window: it is paid in full, and loses what it is expected to lose for the slots in which less runs.

    Notes
    -----
    Each slot of the window is taken to be called as likely as any other. With the mean missing share s, the payment P
    and the factor f of the rules, the expected penalty is :math:`\min(f s, 1) P`: `capacity_penalty_jpy` over the
    window. The plan weighs a missing MWh at its part of the payment, so its objective is above the books by f - 1 of
    the payment for what is missing.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2025, 7, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> sold = Reduction(id="c", product="capacity", power_mw=2.0, price_jpy_per_mw_hour=1_000.0, loads=("m",))
    >>> paid = payment_jpy({"c": np.array([2.0, 1.0])}, [sold], line)
    >>> {name: round(jpy) for name, jpy in paid.items()}
    {'reduction:c': 4000, 'penalty:c': -1100}
    """
    found: dict[str, float] = {}
    for one in reductions:
        if one.id not in reserved_mw:
            continue
        ready = np.asarray(reserved_mw[one.id], dtype=np.float64)
        if one.product != CAPACITY:
            found[f"reduction:{one.id}"] = float(ready.sum()) * one.price_jpy_per_mw_hour * timeline.hours
            continue
        window = call_window(one, timeline, holidays)
        slots = int(window.sum())
        paid = slots * one.power_mw * one.price_jpy_per_mw_hour * timeline.hours
        found[f"reduction:{one.id}"] = paid
        short = np.maximum(one.power_mw - ready[window], 0.0)
        if one.power_mw > 0 and (short > TOLERANCE_MW).any():
            penalty = capacity_penalty_jpy(short, paid, one.power_mw, calls=1, slots_per_call=slots)
            found[f"penalty:{one.id}"] = -penalty
    return found


def paid_jpy_per_mwh(load_id: str, reductions: Sequence[Reduction]) -> float:
    """Return what of the value of a load of the plan is paid for readiness, by the parts of its id. [JPY/MWh]

    Examples
    --------
    >>> ready = Reduction(id="ready", product="capacity", power_mw=2.0, price_jpy_per_mw_hour=3_000.0, loads=("m",))
    >>> paid_jpy_per_mwh("m:eco:+ready", [ready]), paid_jpy_per_mwh("m:eco", [ready])
    (3000.0, 0.0)
    """
    marks = load_id.split(f":{MARK}")[1:]
    return sum((one.price_jpy_per_mw_hour for one in reductions if one.id in marks), 0.0)


def capacity_price_jpy_per_mw_hour(price_jpy_per_kw_year: float, window: Flags, *, hours: float) -> float:
    """Return a capacity payment of a year as a payment for each MW and hour of its call window. [JPY/MW/h]

    The year is owed only if the power is there whenever it may be called, so each hour of the window carries its part.

    Parameters
    ----------
    price_jpy_per_kw_year : float
        Of the auction. [JPY/kW/y]
    window : array of bool, shape (t,)
        `call_window` of a whole year.
    hours : float
        Length of one slot. [h]

    Examples
    --------
    >>> capacity_price_jpy_per_mw_hour(15_112.0, np.array([True, False, True, True]), hours=0.5)
    10074666.666666666
    """
    called = float(np.asarray(window, dtype=bool).sum()) * hours
    if not called:
        raise InputError("the call window names no slot", "mark the hours in which the operator may call")
    return number(price_jpy_per_kw_year, "price_jpy_per_kw_year", low=0.0) * 1000.0 / called


# ------------------------------------------------------------------------------------------------- what was delivered


def baseline_mw(
    running_mw: ArrayLike,
    timeline: Timeline,
    event: ArrayLike,
    *,
    holidays: Sequence[str] = (),
    earlier: Sequence[str] = (),
    same_day: bool = True,
) -> Floats:
    r"""Return what a load would have drawn without a call: High 4 of 5, and High 2 of 3 on days of rest.

    Parameters
    ----------
    running_mw : array_like, shape (t,)
        Measured power. [MW]
    timeline : Timeline
    event : array_like of bool, shape (t,)
        Slots of the call, on one day.
    holidays : sequence of str, optional
        Days that count as weekends.
    earlier : sequence of str, optional
        Days of earlier calls, which are passed over.
    same_day : bool, default True
        Shift the baseline by what the load drew above it before the call.

    Returns
    -------
    baseline : array, shape (t,)
        On the day of the call, ``nan`` elsewhere. [MW]

    Raises
    ------
    InputError
        If the event is empty or spans midnight, its day is not whole, or too few days lie before it.

    Notes
    -----
    Of the five last weekdays before the day (of the three last days of rest if it is one itself), the one with the
    least mean power in the hours of the call is dropped; of equal ones the earliest. The baseline is the mean of the
    others in each slot. The shift is the mean difference in the six half hours from four hours to one hour before the
    call; the baseline does not fall below zero.

    References
    ----------
    .. [1] METI, guideline on energy resource aggregation businesses (ERAB), chapter 2; the days as quoted from its
       edition of 1 June 2020 by a supplier's terms. The window of the shift is from memory of the guideline: check it.

    Examples
    --------
    A load that is off as a rule has no baseline: stopping it on the day sells nothing.

    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 7, 1, tzinfo=timezone.utc), step_minutes=60, slots=24 * 8)
    >>> event = np.zeros(24 * 8, dtype=bool)
    >>> event[24 * 7 + 17:24 * 7 + 20] = True
    >>> float(np.nanmax(baseline_mw(np.zeros(24 * 8), line, event)))
    0.0
    """
    power = series(running_mw, timeline.slots, "running_mw", low=0.0)
    called = np.asarray(event, dtype=bool)
    if called.shape != power.shape:
        raise UnitMismatch(
            f"`event` has shape {called.shape} where `running_mw` has {power.shape}", "give one flag per slot"
        )
    day = timeline.day_index()
    days = np.unique(day[called])
    if len(days) != 1:
        raise InputError(
            f"the event has slots on {len(days)} days", "give the slots of one call, and one call for each day"
        )
    today = int(days[0])
    whole = round(24.0 / timeline.hours)
    full = np.bincount(day) == whole
    if not full[today]:
        raise InputError("the day of the call is not whole", f"give all {whole} slots of it")
    dates = timeline.starts_local().astype("datetime64[D]")
    resting = rest_days(timeline, holidays)
    passed = np.isin(dates, np.array(list(earlier), dtype="datetime64[D]"))
    first_slot = {int(d): int(np.argmax(day == d)) for d in np.unique(day[day <= today])}
    rests = {d: bool(resting[slot]) for d, slot in first_slot.items()}
    wanted = 3 if rests[today] else 5
    like = [
        d
        for d in sorted(first_slot, reverse=True)
        if d < today and rests[d] == rests[today] and full[d] and not passed[first_slot[d]]
    ][:wanted]
    if len(like) < wanted:
        raise InputError(
            f"only {len(like)} comparable days lie before the call", f"give power of at least {wanted} of them"
        )
    of_day = day == today
    at = called[of_day]
    table = np.array([power[day == d] for d in like])
    least = int(np.flatnonzero(np.isclose(table[:, at].mean(axis=1), table[:, at].mean(axis=1).min()))[-1])
    found = np.delete(table, least, axis=0).mean(axis=0)
    if same_day:
        first = int(np.argmax(at))
        before = np.arange(
            first - round(SHIFT_HOURS[0] / timeline.hours), first - round(SHIFT_HOURS[1] / timeline.hours)
        )
        before = before[before >= 0]
        if before.size:
            found = np.maximum(found + float((power[of_day][before] - found[before]).mean()), 0.0)
    result = np.full(timeline.slots, np.nan)
    result[of_day] = found
    return result


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Delivery:
    """What a reduction promised in a slot and what was there. All arrays have shape (t,). [MW]"""

    id: str
    promised_mw: Floats
    deliverable_mw: Floats

    @property
    def short_mw(self) -> Floats:
        """Promised and not there. [MW]"""
        return np.maximum(self.promised_mw - self.deliverable_mw, 0.0)


def settle(
    running_mw: Mapping[str, ArrayLike],
    reductions: Sequence[Reduction],
    sold_mw: Mapping[str, ArrayLike],
    timeline: Timeline,
    *,
    on: str | None = None,
    holidays: Sequence[str] = (),
) -> tuple[tuple[Delivery, ...], list[str]]:
    r"""Compare what was sold with what ran: what could be delivered in each slot, and each fault in words.

    Parameters
    ----------
    running_mw : mapping of str to array_like, shape (t,)
        Metered power by load or asset. [MW]
    reductions : sequence of Reduction
    sold_mw : mapping of str to array_like, shape (t,)
        What was promised, by reduction. [MW]
    timeline : Timeline
    on, holidays
        As for `with_reductions`.

    Returns
    -------
    deliveries : tuple of Delivery
        In one layer the product that is paid best is served first.
    faults : list of str
        One sentence for each kind of fault of each reduction, with its first slot and its energy; empty if all is well.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2025, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=2)
    >>> ready = Reduction(id="ready", product="tertiary-2", power_mw=2.0, price_jpy_per_mw_hour=3_000.0,
    ...                   loads=("miners",))
    >>> print(settle({"miners": [5.0, 0.5]}, [ready], {"ready": [2.0, 2.0]}, line)[1][0].replace(": ", ":\n"))
    `ready` promised 2 MW in slot 1, where 0.5 MW of its loads ran free:
    a load that is off cannot reduce (0.75 MWh in all)
    """
    date = _date(timeline) if on is None else on
    known = {one.id for one in reductions}
    for name in sold_mw:
        if name not in known:
            raise InputError(f"`{name}` was sold and is no reduction", did_you_mean(name, known))
    faults: list[str] = []
    found: list[Delivery] = []
    for layer in layers(reductions, on=date):
        left: Floats = np.zeros(timeline.slots)
        for name, power in running_mw.items():
            if _backs(name, layer[0]):
                left = left + series(power, timeline.slots, name)
        total = left
        for one in sorted(layer, key=lambda each: -each.price_jpy_per_mw_hour):
            promised = series(sold_mw.get(one.id, 0.0), timeline.slots, f"sold_mw[{one.id}]", low=0.0)
            there = np.minimum(promised, np.maximum(left, 0.0))
            limit = one.power_mw * call_window(one, timeline, holidays)
            found.append(Delivery(id=one.id, promised_mw=promised, deliverable_mw=there))
            over = promised - limit
            if (over > TOLERANCE_MW).any():
                slot = int(np.argmax(over > TOLERANCE_MW))
                faults.append(
                    f"`{one.id}` was sold at {promised[slot]:g} MW in slot {slot}, "
                    f"where its contract is for {limit[slot]:g}"
                )
            short = promised - there
            if (short > TOLERANCE_MW).any():
                slot = int(np.argmax(short > TOLERANCE_MW))
                energy = float(short.sum()) * timeline.hours
                why = (
                    "a load that is off cannot reduce"
                    if total[slot] < promised[slot] - TOLERANCE_MW
                    else "the same kilowatt was sold already"
                )
                faults.append(
                    f"`{one.id}` promised {promised[slot]:g} MW in slot {slot}, "
                    f"where {max(left[slot], 0.0):g} MW of its loads ran free: {why} ({energy:g} MWh in all)"
                )
            left = left - there
    return tuple(found), faults


def capacity_penalty_jpy(
    short_mw: ArrayLike, contract_jpy_per_year: float, contract_mw: float, *, calls: int, slots_per_call: int
) -> float:
    r"""Return what a contract of the capacity market loses for calls that were not followed, at most all of it.

    Parameters
    ----------
    short_mw : array_like
        What was missing in each slot of each call. [MW]
    contract_jpy_per_year : float
        The year's payment. [JPY]
    contract_mw : float
        Contracted. [MW]
    calls, slots_per_call : int
        How often it may be called in a year, and for how many slots: `scheme.product("capacity")` says.

    Returns
    -------
    penalty : float
        [JPY]

    Notes
    -----
    Each slot of each call carries its equal share of the payment, and a missing share of the power loses its share of
    that, times the factor in the rules.

    References
    ----------
    .. [1] OCCTO, requirements, assessments and penalties of the capacity market: payment is reduced by assessment.

    Examples
    --------
    >>> round(capacity_penalty_jpy([1.0] * 6, 15_112_000.0, 1.0, calls=12, slots_per_call=6))
    1385267
    """
    missing = np.asarray(short_mw, dtype=np.float64)
    if (missing < 0).any():
        raise InputError(f"`short_mw` is {missing.min():g}", "what is missing counts up from zero")
    power = number(contract_mw, "contract_mw", low=1e-9)
    paid = number(contract_jpy_per_year, "contract_jpy_per_year", low=0.0)
    factor = float(scheme.product("capacity").penalty_factor)
    share = float(np.minimum(missing / power, 1.0).sum()) / (calls * slots_per_call)
    return min(paid * share * factor, paid)


# ----------------------------------------------------------------------------------------------- certificates, notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim on the environmental worth of energy, made once or not at all.

    Parameters
    ----------
    id : str
    kind : {"non-fossil", "j-credit", "own-use"}
        A certificate that is sold, a credit for what was avoided, or the owner's own claim to use renewable energy.
    energy_wh : tuple of int
        Of each slot. [Wh]
    """

    id: str
    kind: str
    energy_wh: tuple[int, ...]

    def __post_init__(self) -> None:
        kinds = ("non-fossil", "j-credit", "own-use")
        if self.kind not in kinds:
            raise InputError(f"claim `{self.id}` is of kind `{self.kind}`", did_you_mean(self.kind, kinds))
        if any(wh < 0 for wh in self.energy_wh):
            raise InputError(f"claim `{self.id}` has a negative energy", "count watt-hours up from zero")


def claim_faults(
    claims: Sequence[Claim], *, exported_wh: Sequence[int], used_wh: Sequence[int], plant_scheme: Scheme
) -> list[str]:
    """Return, in words, what is wrong with claims on the energy of a plant; empty if all is well.

    A certificate is for energy that was exported, once, and not under FIT, whose environmental worth belongs to those
    who pay the levy. A credit or a claim of own use is for energy that was used on site, once.

    Parameters
    ----------
    claims : sequence of Claim
    exported_wh, used_wh : sequence of int
        What left the site, and what of the plant's output was used on it, of each slot. [Wh]
    plant_scheme : Scheme

    Examples
    --------
    >>> one = Claim(id="a", kind="non-fossil", energy_wh=(600,))
    >>> two = Claim(id="b", kind="non-fossil", energy_wh=(500,))
    >>> claim_faults([one, two], exported_wh=[1000], used_wh=[0], plant_scheme=Scheme.FIP)
    ['claims `a`, `b` come to 1100 Wh in slot 0, of which 1000 Wh were exported: a certificate is issued once']
    >>> claim_faults([one], exported_wh=[1000], used_wh=[0], plant_scheme=Scheme.FIT)
    ["claim `a` is for energy under FIT, whose environmental worth is not the plant's"]
    """
    faults = [
        f"claim `{one.id}` is for energy under FIT, whose environmental worth is not the plant's"
        for one in claims
        if one.kind == "non-fossil" and plant_scheme is Scheme.FIT and any(one.energy_wh)
    ]
    if faults:
        return faults
    for kinds, there, word, rule in (
        (("non-fossil",), exported_wh, "exported", "a certificate is issued once"),
        (("j-credit", "own-use"), used_wh, "used on site", "one use bears one claim"),
    ):
        some = [one for one in claims if one.kind in kinds]
        for one in some:
            if len(one.energy_wh) != len(there):
                raise UnitMismatch(
                    f"claim `{one.id}` has {len(one.energy_wh)} slots where the energy has {len(there)}",
                    "give one number per slot",
                )
        for slot, energy in enumerate(there):
            total = sum(one.energy_wh[slot] for one in some)
            if total > energy:
                names = ", ".join(f"`{one.id}`" for one in some if one.energy_wh[slot])
                faults.append(
                    f"claims {names} come to {total} Wh in slot {slot}, of which {energy} Wh were {word}: {rule}"
                )
                break
    return faults


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """Energy that a note promises to its bearer: so much power in some slots, exported, whatever it would earn else.

    Parameters
    ----------
    id : str
    power_mw : tuple of float
        Of each slot. [MW]
    replacement_jpy_per_mwh : float
        What a MWh costs that must be bought elsewhere because it is not delivered. [JPY/MWh]
    """

    id: str
    power_mw: tuple[float, ...]
    replacement_jpy_per_mwh: float

    def __post_init__(self) -> None:
        for power in self.power_mw:
            number(power, f"obligation[{self.id}].power_mw", low=0.0)
        number(self.replacement_jpy_per_mwh, f"obligation[{self.id}].replacement_jpy_per_mwh", low=0.0)


def firm_withdrawal(
    obligations: Sequence[Obligation],
    timeline: Timeline,
    *,
    firm_mw: ArrayLike = 0.0,
    unserved_jpy_per_mwh: ArrayLike = 0.0,
) -> tuple[Floats, Floats]:
    """Return obligations and a firm load as one firm load: its power, and what a MWh costs that is not served.

    Exact if one replacement price holds in each slot, and else on the safe side: where prices differ, all of what is
    not served is counted at the highest.

    Parameters
    ----------
    obligations : sequence of Obligation
    timeline : Timeline
    firm_mw, unserved_jpy_per_mwh : array_like, shape (t,) or scalar
        The site's own firm load. [MW], [JPY/MWh]

    Returns
    -------
    power_mw, unserved_jpy_per_mwh : arrays, shape (t,)
        For `core.plan.Firm`.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2025, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=2)
    >>> note = Obligation(id="n", power_mw=(1.0, 0.0), replacement_jpy_per_mwh=30_000.0)
    >>> [a.tolist() for a in firm_withdrawal([note], line, firm_mw=0.5, unserved_jpy_per_mwh=9e4)]
    [[1.5, 0.5], [90000.0, 90000.0]]
    """
    own = series(firm_mw, timeline.slots, "firm_mw", low=0.0)
    total = own
    price = np.where(own > 0, series(unserved_jpy_per_mwh, timeline.slots, "unserved_jpy_per_mwh", low=0.0), 0.0)
    for one in obligations:
        power = series(np.asarray(one.power_mw), timeline.slots, f"obligation[{one.id}].power_mw", low=0.0)
        total = total + power
        price = np.maximum(price, np.where(power > 0, one.replacement_jpy_per_mwh, 0.0))
    return total, price


# --------------------------------------------------------------------------------------------------------- machinery


def _backs(load_id: str, reduction: Reduction) -> bool:
    return any(load_id == name or load_id.startswith(f"{name}:") for name in reduction.loads)


def _date(timeline: Timeline) -> str:
    return timeline.start.date().isoformat()


def _may_be_sold(one: Reduction, timeline: Timeline, *, on: str) -> None:
    """Refuse a reduction smaller than its product, or at the price of another year."""
    least = scheme.product(one.product, on=on).power_mw_min
    if not one.aggregated and one.power_mw < least - TOLERANCE_MW:
        raise InputError(
            f"reduction `{one.id}` is of {one.power_mw:g} MW, and `{one.product}` is sold from {least:g} MW",
            "sell more, or through an aggregator: `aggregated = true`",
        )
    if one.fiscal_year is None or one.assumed_price or not timeline.slots:
        return
    month = timeline.starts_local()[[0, -1]].astype("datetime64[M]").astype(np.int64)
    other = [int(year) for year in 1970 + (month - 3) // 12 if year != one.fiscal_year]  # from April
    if other:
        raise InputError(
            f"the price of reduction `{one.id}` is of fiscal year {one.fiscal_year}, and the plan of {other[0]}",
            "give that year's price, or say that it is assumed: `assumed_price = true`",
        )


def _split(group: Sequence[Load], layer: Sequence[Reduction], limit: Sequence[Floats]) -> list[Load]:
    """Return the pieces of F + G: each load of the group cut at the edges of the layer's reductions."""
    value = np.array([load.value_jpy_per_mwh for load in group], dtype=np.float64)
    power = np.array([load.power_mw_max for load in group], dtype=np.float64)
    order = np.argsort(-value, axis=0, kind="stable")
    ends = np.cumsum(np.take_along_axis(power, order, axis=0), axis=0)
    end = np.empty_like(ends)
    np.put_along_axis(end, order, ends, axis=0)
    start = end - power
    paid = sorted(zip(layer, limit, strict=True), key=lambda pair: -pair[0].price_jpy_per_mw_hour)
    found: list[Load] = []
    for i, load in enumerate(group):
        low: Floats = np.zeros(power.shape[1])
        rest = power[i]
        for one, room in paid:
            width = np.clip(np.minimum(end[i], low + room) - np.maximum(start[i], low), 0.0, rest)
            low = low + room
            if width.any():
                found.append(
                    Load(
                        id=f"{load.id}:{MARK}{one.id}",
                        power_mw_max=width,
                        value_jpy_per_mwh=value[i] + one.price_jpy_per_mw_hour,
                    )
                )
            rest = rest - width
        rest = np.where(rest > 1e-12 * np.maximum(power[i], 1.0), rest, 0.0)
        if rest.any() or not power[i].any():
            found.append(Load(id=load.id, power_mw_max=rest, value_jpy_per_mwh=value[i]))
    return found
