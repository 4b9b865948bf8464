"""The contract between `plan` and everybody: a problem, and the schedule that answers it.

Signs: all powers count up. At the bus, in each slot,

    generation + import + discharge = export + loads + served firm + deferrable + charge

and what could have been generated but was not is spilled. Days are calendar days of the timeline's zone; a deferrable
load may have days that end at another hour than midnight, and owe its energy by periods of several days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import identifier, number, series
from shoals.core.errors import InputError, did_you_mean
from shoals.core.run import Run, broken_by_run, starts
from shoals.core.time import Timeline

FloatArray = NDArray[np.float64]

AMOUNT_MAX = 1e12
"""Above this a power or an energy of a store or a quota is a mistake, and its slots would drown in rounding."""
PERIOD_DAYS_MAX = 36_600
"""A century."""
EFFICIENCY_MIN = 0.01
"""A store that loses more is none."""
DECAY_MAX = 0.99
"""Nor is one that loses more than this in an hour by itself."""
STORE_LIMITS = ("charge_mw_max", "discharge_mw_max", "energy_mwh_max", "energy_mwh_min")
"""Fields of a store that may differ from slot to slot."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grid:
    """One direction of exchange with the grid.

    Parameters
    ----------
    power_mw_max : array_like, shape (t,) or scalar
        Limit of each slot. [MW]
    price_jpy_per_mwh : array_like, shape (t,) or scalar
        Price of each slot; it may be negative. [JPY/MWh]
    ramp_mw_per_hour : float, optional
        How fast the power may change from slot to slot, up or down; absent means at once. [MW/h]
    """

    power_mw_max: ArrayLike
    price_jpy_per_mwh: ArrayLike
    ramp_mw_per_hour: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Load:
    """A use that may run at any power up to its limit, or by the rules of `run`, and earns by the MWh."""

    id: str
    power_mw_max: ArrayLike
    value_jpy_per_mwh: ArrayLike
    run: Run | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Firm:
    """A load that should always run; what is not served costs `unserved_jpy_per_mwh`."""

    power_mw: ArrayLike
    unserved_jpy_per_mwh: ArrayLike


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Deferrable:
    """A load that needs an energy each day, or each period of days, and does not mind when.

    Parameters
    ----------
    id : str
        Name of the load.
    power_mw_max : array_like, shape (t,) or scalar
        Limit of each slot. [MW]
    energy_mwh_per_day : float
        Quota of one day. A period owes it once for each of its days that the timeline touches, so that a day or a
        week which the timeline begins or ends in counts those days in full, and no others. [MWh]
    shortfall_jpy_per_mwh : float
        What a MWh of the quota costs that is not served within its period. [JPY/MWh]
    period_days : int, default 1
        Days over which energy may be shifted: 7 owes the energy of a week by the end of the week. Periods are counted
        from the first day of the timeline.
    deadline_hour : float, default 0
        Hour of the wall clock at which days, and so periods, end and begin: 9 for work that must be there at nine in
        the morning. In [0, 24). [h]
    """

    id: str
    power_mw_max: ArrayLike
    energy_mwh_per_day: float
    shortfall_jpy_per_mwh: float
    period_days: int = 1
    deadline_hour: float = 0.0


def _limit(value: object, name: str) -> float | FloatArray:
    """Return a limit of a store: a number of zero or more, or an array of them."""
    if isinstance(value, (list, tuple, np.ndarray)):
        values = cast("list[float]", value)
        if np.ndim(values) > 0:
            return series(values, len(values), name, low=0.0, high=AMOUNT_MAX)
    return number(value, name, low=0.0, high=AMOUNT_MAX)  # pyright: ignore[reportUnknownArgumentType]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Battery:
    """One store on the bus.

    Parameters
    ----------
    charge_mw_max, discharge_mw_max : float or array_like, shape (t,)
        Limits at the bus, of each slot or one for all. [MW]
    energy_mwh_max, energy_mwh_min : float or array_like, shape (t,)
        The most and the least energy after each slot; the least, 0 if not given, is a reserve for outages. [MWh]
    charge_efficiency, discharge_efficiency : float
        In (0, 1].
    wear_jpy_per_mwh : float
        Cost of one MWh discharged. [JPY/MWh]
    start_mwh : float
        Energy before the first slot; it need not keep to the limits of energy, which count after each slot. [MWh]
    end : {"cyclic", "free"} or float
        Energy after the last slot: that of the start, any, or a number. [MWh]
    id : str, default "battery"
        Its name, which must differ among stores.
    discharge_mwh_per_day_max, discharge_mwh_max : float, optional
        Budget of cycles, as a warranty has it: the most that may be discharged, metered at the bus, in each calendar
        day and in the whole timeline. [MWh]
    self_discharge_per_hour : float, default 0
        Part of the energy that is lost in each hour; below 1. [1/h]

    Raises
    ------
    InputError
        If a number is out of range, the ends lie outside the store, or the least energy lies above the most.
    """

    charge_mw_max: float | FloatArray
    discharge_mw_max: float | FloatArray
    energy_mwh_max: float | FloatArray
    charge_efficiency: float = 1.0
    discharge_efficiency: float = 1.0
    wear_jpy_per_mwh: float = 0.0
    start_mwh: float = 0.0
    end: str | float = "cyclic"
    id: str = "battery"
    discharge_mwh_per_day_max: float | None = None
    discharge_mwh_max: float | None = None
    energy_mwh_min: float | FloatArray = 0.0
    self_discharge_per_hour: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", identifier(self.id, "battery.id"))
        for name in ("discharge_mwh_per_day_max", "discharge_mwh_max"):
            if getattr(self, name) is not None:
                object.__setattr__(self, name, number(getattr(self, name), f"battery.{name}", low=0.0, high=AMOUNT_MAX))
        for name in STORE_LIMITS:
            object.__setattr__(self, name, _limit(getattr(self, name), f"battery.{name}"))
        object.__setattr__(self, "wear_jpy_per_mwh", number(self.wear_jpy_per_mwh, "battery.wear_jpy_per_mwh", low=0.0))
        keep = number(self.self_discharge_per_hour, "battery.self_discharge_per_hour", low=0.0, high=DECAY_MAX)
        object.__setattr__(self, "self_discharge_per_hour", keep)
        for name in ("charge_efficiency", "discharge_efficiency"):
            value = number(getattr(self, name), f"battery.{name}", high=1.0)
            if value < EFFICIENCY_MIN:
                raise InputError(f"`battery.{name}` is {value!r}", f"an efficiency lies in {EFFICIENCY_MIN:g} to 1")
            object.__setattr__(self, name, value)
        self._check_energy()

    def _check_energy(self) -> None:
        """Check that there is room between the limits, and that both ends lie in it."""
        least, most = np.atleast_1d(self.energy_mwh_min), np.atleast_1d(self.energy_mwh_max)
        if len(least) == len(most) or 1 in (len(least), len(most)):
            above = least > most
            if above.any():
                slot = int(np.argmax(above))
                raise InputError(
                    f"`battery.energy_mwh_min` is {least[slot % len(least)]:g} MWh in slot {slot}, above "
                    f"`battery.energy_mwh_max`, {most[slot % len(most)]:g} MWh",
                    "keep a reserve that fits into the battery",
                )
        start = number(self.start_mwh, "battery.start_mwh", low=0.0, high=float(most.max(initial=0.0)))
        object.__setattr__(self, "start_mwh", start)
        if isinstance(self.end, str) and self.end not in ("cyclic", "free"):
            raise InputError(
                f"`battery.end` is `{self.end}`", did_you_mean(self.end, ["cyclic", "free"]) + ", or a number of MWh"
            )
        if not len(least) or not len(most):
            return
        if self.end == "cyclic" and not least[-1] <= start <= most[-1]:
            raise InputError(
                f"`battery.start_mwh` is {start:g} MWh, and after the last slot, where `battery.end` asks for as much, "
                f"the battery holds {least[-1]:g} to {most[-1]:g} MWh",
                f"start with {least[-1]:g} to {most[-1]:g} MWh, or set `battery.end` to `free` or a number of MWh",
            )
        if not isinstance(self.end, str):
            end = number(self.end, "battery.end", low=float(least[-1]), high=float(most[-1]))
            object.__setattr__(self, "end", end)

    def _values(self) -> tuple[object, ...]:
        values = (getattr(self, name) for name in self.__dataclass_fields__)
        return tuple(value.tobytes() if isinstance(value, np.ndarray) else value for value in values)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Battery) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def keeps(self, hours: float) -> float:
        """Return what is left of energy after some hours in which nothing is charged or discharged, as a part."""
        return (1.0 - self.self_discharge_per_hour) ** hours

    @property
    def end_mwh(self) -> float | None:
        """Energy that must be in the store after the last slot; None if it is free. [MWh]"""
        if self.end == "free":
            return None
        return self.start_mwh if self.end == "cyclic" else float(self.end)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Problem:
    r"""What a planner is asked: the best use of every MWh over a timeline.

    Parameters
    ----------
    timeline : Timeline
        The slots.
    available_mw : array_like, shape (t,) or scalar
        What could be generated. [MW]
    export, import_ : Grid, optional
        Exchange with the grid; absent means none.
    loads : sequence of Load
        Interruptible uses.
    firm : Firm, optional
        The load that should always run.
    deferrable : sequence of Deferrable
        Loads with a quota a day, or a period of days.
    battery : Battery, optional
        The store.
    stores : sequence of Battery, optional
        Stores beside `battery`, on the same bus; each with an id of its own. `all_stores` has them all.

    Raises
    ------
    InputError, UnitMismatch
        Naming the field and the slot.

    Notes
    -----
    The planner maximises, with :math:`\Delta` hours a slot,

    .. math:: \sum_t \Delta\,[p^x_t x_t - p^m_t m_t + \sum_k v_{kt} l_{kt} - U_t u_t - w d_t] - \sum_i S_i \sum_d f_{id}

    subject to the balance of the bus, the store
    :math:`s_{t+1} = (1-\sigma)^\Delta s_t + \eta_c c_t \Delta - d_t \Delta / \eta_d`, and
    :math:`\sum_{t \in d} q_{it} \Delta + f_{id} \ge Q_{id}` for each period :math:`d` of load :math:`i`.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> problem = Problem(timeline=line, available_mw=[3.0, 4.0], export=Grid(power_mw_max=2.0, price_jpy_per_mwh=9e3))
    >>> problem.export.power_mw_max.tolist()
    [2.0, 2.0]
    """

    timeline: Timeline
    available_mw: ArrayLike
    export: Grid | None = None
    import_: Grid | None = None
    loads: tuple[Load, ...] = ()
    firm: Firm | None = None
    deferrable: tuple[Deferrable, ...] = ()
    battery: Battery | None = None
    stores: tuple[Battery, ...] = ()

    def __post_init__(self) -> None:
        n = self.timeline.slots
        put = object.__setattr__
        put(self, "available_mw", series(self.available_mw, n, "available_mw", low=0.0))
        for name in ("export", "import_"):
            grid: Grid | None = getattr(self, name)
            if grid is not None:
                label = name.rstrip("_")
                put(
                    self,
                    name,
                    Grid(
                        power_mw_max=series(grid.power_mw_max, n, f"{label}.power_mw_max", low=0.0),
                        price_jpy_per_mwh=series(grid.price_jpy_per_mwh, n, f"{label}.price_jpy_per_mwh"),
                        ramp_mw_per_hour=None
                        if grid.ramp_mw_per_hour is None
                        else number(grid.ramp_mw_per_hour, f"{label}.ramp_mw_per_hour", low=0.0),
                    ),
                )
        loads = tuple(
            Load(
                id=identifier(load.id, "loads.id"),
                power_mw_max=series(load.power_mw_max, n, f"loads[{load.id}].power_mw_max", low=0.0),
                value_jpy_per_mwh=series(load.value_jpy_per_mwh, n, f"loads[{load.id}].value_jpy_per_mwh"),
                run=load.run,
            )
            for load in self.loads
        )
        put(self, "loads", loads)
        if self.firm is not None:
            put(
                self,
                "firm",
                Firm(
                    power_mw=series(self.firm.power_mw, n, "firm.power_mw", low=0.0),
                    unserved_jpy_per_mwh=series(
                        self.firm.unserved_jpy_per_mwh, n, "firm.unserved_jpy_per_mwh", low=0.0
                    ),
                ),
            )
        deferrable = tuple(
            Deferrable(
                id=identifier(one.id, "deferrable.id"),
                power_mw_max=series(one.power_mw_max, n, f"deferrable[{one.id}].power_mw_max", low=0.0),
                energy_mwh_per_day=number(
                    one.energy_mwh_per_day, f"deferrable[{one.id}].energy_mwh_per_day", low=0.0, high=AMOUNT_MAX
                ),
                shortfall_jpy_per_mwh=number(
                    one.shortfall_jpy_per_mwh, f"deferrable[{one.id}].shortfall_jpy_per_mwh", low=0.0
                ),
                period_days=_period_days(one),
                deadline_hour=_deadline_hour(one),
            )
            for one in self.deferrable
        )
        put(self, "deferrable", deferrable)
        ids = [load.id for load in loads] + [one.id for one in deferrable]
        double = {name for name in ids if ids.count(name) > 1}
        if double:
            raise InputError(f"the id `{sorted(double)[0]}` is used twice", "give each load an id of its own")
        put(self, "stores", tuple(self.stores))
        ids = [store.id for store in self.all_stores]
        double = {name for name in ids if ids.count(name) > 1}
        if double:
            raise InputError(
                f"the id `{sorted(double)[0]}` of a store is used twice", "give each store an `id` of its own"
            )
        for store in self.all_stores:
            for name in STORE_LIMITS:
                limit = getattr(store, name)
                if isinstance(limit, np.ndarray):
                    series(cast("FloatArray", limit), n, f"battery.{name}")

    @property
    def all_stores(self) -> tuple[Battery, ...]:
        """Every store on the bus: `battery` first, then `stores`."""
        return self.stores if self.battery is None else (self.battery, *self.stores)

    @property
    def days(self) -> int:
        """Calendar days that the timeline touches."""
        return int(self.timeline.day_index()[-1]) + 1 if self.timeline.slots else 0

    def period_index(self, one: Deferrable) -> NDArray[np.int64]:
        """Return the number of the period of a deferrable load that each slot starts in, from 0 up, shape (t,).

        Examples
        --------
        >>> from dataclasses import replace
        >>> from datetime import datetime, timezone
        >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=360, slots=8)
        >>> load = Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=2.0, shortfall_jpy_per_mwh=9e4)
        >>> early = replace(load, id="e", deadline_hour=9)
        >>> problem = Problem(timeline=line, available_mw=1.0, deferrable=(load, early))
        >>> [problem.period_index(one).tolist() for one in problem.deferrable]
        [[0, 0, 0, 0, 1, 1, 1, 1], [0, 0, 1, 1, 1, 1, 2, 2]]
        """
        return self._days_of(one) // one.period_days

    def quota_mwh(self, one: Deferrable) -> FloatArray:
        """Return what a deferrable load needs in each period, shape (periods,). [MWh]"""
        days = self._days_of(one)
        if not len(days):
            return np.zeros(0)
        first = np.arange(0, int(days[-1]) + 1, one.period_days)
        return one.energy_mwh_per_day * np.minimum(int(days[-1]) + 1 - first, one.period_days)

    def _days_of(self, one: Deferrable) -> NDArray[np.int64]:
        """Return the number of the day of each slot, counted from deadline to deadline."""
        if one.deadline_hour == 0.0:
            return self.timeline.day_index()
        wall = self.timeline.starts_local() - np.timedelta64(round(one.deadline_hour * 3600.0), "s")
        # An hour that the clock shows twice, with the deadline in it, begins the day but once.
        days = np.maximum.accumulate(wall.astype("datetime64[D]").astype(np.int64))
        return days - days[0] if len(days) else days


def _period_days(one: Deferrable) -> int:
    """Return the days of a period, checked."""
    days = number(one.period_days, f"deferrable[{one.id}].period_days", low=1.0, high=PERIOD_DAYS_MAX)
    if not days.is_integer():
        raise InputError(f"`deferrable[{one.id}].period_days` is {days!r}", "give whole days, 1 or 7 for instance")
    return int(days)


def _deadline_hour(one: Deferrable) -> float:
    """Return the hour of a deadline, checked."""
    hour = number(one.deadline_hour, f"deferrable[{one.id}].deadline_hour", low=0.0)
    if hour >= 24.0:
        raise InputError(f"`deferrable[{one.id}].deadline_hour` is {hour!r}", "it lies in 0 to 24; midnight is 0")
    return hour


def _product(power: FloatArray, price: ArrayLike) -> float:
    """Return the sum of products, summed in pairs, and in one thread, which a dot product of BLAS does not keep to."""
    return float((power * np.asarray(price)).sum())


class Status(StrEnum):
    """How a schedule came out; `advice` says what that means."""

    OPTIMAL = "optimal"
    RULE = "rule"
    INFEASIBLE = "infeasible"
    STOPPED = "stopped"

    @property
    def advice(self) -> str:
        """One sentence on what to do with a schedule of this status."""
        return {
            Status.OPTIMAL: "No schedule earns more under perfect foresight: an upper bound on live profit",
            Status.RULE: "Made by a simple rule; feasible, and the yardstick for plans",
            Status.INFEASIBLE: "The limits contradict each other; relax the one that is named",
            Status.STOPPED: "The solver stopped before it was done; give it more time or a shorter horizon",
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StoreSeries:
    """What one store does: powers at the bus, shape (t,), and its energy, shape (t + 1,)."""

    charge_mw: FloatArray
    discharge_mw: FloatArray
    soc_mwh: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Schedule:
    """The answer to a `Problem`: mean power of every slot, and the price of a MWh at the bus.

    All arrays have shape (t,), `soc_mwh` has shape (t + 1,). Powers in MW, `price_jpy_per_mwh` in JPY/MWh: the shadow
    price of the bus balance, ``nan`` where a rule and no optimiser made the schedule. `stored_price_jpy_per_mwh` is
    likewise that of the battery's balance: what one more MWh in the battery is worth when the slot ends, ``nan`` where
    there is no battery or the engine did not find it. `charge_mw`, `discharge_mw` and
    `soc_mwh` are those of all stores together; `stores` has each by its id where there are several. `dual_jpy` is what
    the engine proved that no schedule can exceed, ``nan`` where it left that to `shoals.plan.bound`.
    """

    timeline: Timeline
    status: Status
    objective_jpy: float
    engine: str
    seconds: float
    generation_mw: FloatArray
    export_mw: FloatArray
    import_mw: FloatArray
    load_mw: Mapping[str, FloatArray] = field(default_factory=dict[str, FloatArray])
    deferrable_mw: Mapping[str, FloatArray] = field(default_factory=dict[str, FloatArray])
    unserved_mw: FloatArray
    charge_mw: FloatArray
    discharge_mw: FloatArray
    soc_mwh: FloatArray
    spilled_mw: FloatArray
    price_jpy_per_mwh: FloatArray
    stores: Mapping[str, StoreSeries] = field(default_factory=dict[str, StoreSeries])
    dual_jpy: float = float("nan")
    stored_price_jpy_per_mwh: FloatArray = field(default_factory=lambda: np.empty(0))

    def __post_init__(self) -> None:
        if len(self.stored_price_jpy_per_mwh) < self.timeline.slots:
            object.__setattr__(self, "stored_price_jpy_per_mwh", np.full(self.timeline.slots, np.nan))

    @property
    def gap(self) -> float:
        """What lies between the objective and `dual_jpy`, as a part of the objective, or of a yen if it is less."""
        return (self.dual_jpy - self.objective_jpy) / max(abs(self.objective_jpy), 1.0)

    def by_store(self, problem: Problem) -> dict[str, StoreSeries]:
        """Return what each store does, by its id."""
        if self.stores:
            return dict(self.stores)
        total = StoreSeries(charge_mw=self.charge_mw, discharge_mw=self.discharge_mw, soc_mwh=self.soc_mwh)
        return {store.id: total for store in problem.all_stores}

    def residual_mw(self, problem: Problem) -> FloatArray:
        """Return sources less uses at the bus, shape (t,): zero in every slot of a sound schedule. [MW]"""
        used = self.export_mw + self.charge_mw
        for power in (*self.load_mw.values(), *self.deferrable_mw.values()):
            used = used + power
        if problem.firm is not None:
            used = used + (np.asarray(problem.firm.power_mw) - self.unserved_mw)
        return self.generation_mw + self.import_mw + self.discharge_mw - used

    def shortfall_mwh(self, problem: Problem) -> dict[str, FloatArray]:
        """Return what each deferrable load lacks in each of its periods, by id, shape (periods,). [MWh]"""
        hours = problem.timeline.hours
        short: dict[str, FloatArray] = {}
        for one in problem.deferrable:
            quota = problem.quota_mwh(one)
            served = np.bincount(problem.period_index(one), self.deferrable_mw[one.id], len(quota)) * hours
            short[one.id] = np.maximum(quota - served, 0.0)
        return short

    def value_jpy(self, problem: Problem) -> dict[str, float]:
        """Return the money of the schedule by use; the sum is the objective. [JPY]

        Keys: ``export``, ``import`` (a cost, negative), each load's id, ``start:<id>``, ``unserved``, ``wear`` and
        ``shortfall:<id>`` (costs, negative), where the problem has them.
        """
        hours = problem.timeline.hours
        value: dict[str, float] = {}
        if problem.export is not None:
            value["export"] = _product(self.export_mw, problem.export.price_jpy_per_mwh) * hours
        if problem.import_ is not None:
            value["import"] = -_product(self.import_mw, problem.import_.price_jpy_per_mwh) * hours
        for load in problem.loads:
            value[load.id] = _product(self.load_mw[load.id], load.value_jpy_per_mwh) * hours
            if load.run is not None and load.run.start_jpy > 0.0:
                value[f"start:{load.id}"] = -starts(load.run, self.load_mw[load.id]) * load.run.start_jpy
        if problem.firm is not None:
            value["unserved"] = -_product(self.unserved_mw, problem.firm.unserved_jpy_per_mwh) * hours
        if problem.all_stores:
            each = self.by_store(problem)
            value["wear"] = sum(
                -float(each[store.id].discharge_mw.sum()) * store.wear_jpy_per_mwh * hours
                for store in problem.all_stores
            )
        for one, short in zip(problem.deferrable, self.shortfall_mwh(problem).values(), strict=True):
            value[f"shortfall:{one.id}"] = -float(short.sum()) * one.shortfall_jpy_per_mwh
        return value

    def violations(self, problem: Problem, tolerance_mw: float = 1e-6) -> list[str]:
        """Return a sentence for each limit of `problem` that the schedule breaks by more than the tolerance."""
        n = problem.timeline.slots
        zero = np.zeros(n)
        hours = problem.timeline.hours
        bounds: list[tuple[str, FloatArray, FloatArray]] = [
            ("generation_mw", self.generation_mw, np.asarray(problem.available_mw)),
            ("export_mw", self.export_mw, zero if problem.export is None else np.asarray(problem.export.power_mw_max)),
            (
                "import_mw",
                self.import_mw,
                zero if problem.import_ is None else np.asarray(problem.import_.power_mw_max),
            ),
            ("unserved_mw", self.unserved_mw, zero if problem.firm is None else np.asarray(problem.firm.power_mw)),
        ]
        bounds += [(f"load_mw[{k.id}]", self.load_mw[k.id], np.asarray(k.power_mw_max)) for k in problem.loads]
        bounds += [
            (f"deferrable_mw[{k.id}]", self.deferrable_mw[k.id], np.asarray(k.power_mw_max)) for k in problem.deferrable
        ]
        each = self.by_store(problem)
        for store in problem.all_stores:
            label = f"[{store.id}]" if len(problem.all_stores) > 1 else ""
            one = each[store.id]
            bounds.append((f"charge_mw{label}", one.charge_mw, zero + store.charge_mw_max))
            bounds.append((f"discharge_mw{label}", one.discharge_mw, zero + store.discharge_mw_max))
            bounds.append((f"soc_mwh{label}", one.soc_mwh[1:], zero + store.energy_mwh_max))
        found: list[str] = []
        for name, value, high in bounds:
            for word, excess in (("above its limit", value - high), ("below zero", -value)):
                if excess.size and excess.max() > tolerance_mw:
                    slot = int(np.argmax(excess))
                    found.append(f"`{name}` is {excess[slot]:.3g} {word} in slot {slot}")
        residual = self.residual_mw(problem)
        if n and np.abs(residual).max() > tolerance_mw:
            slot = int(np.argmax(np.abs(residual)))
            found.append(f"the bus does not close by {residual[slot]:.3g} MW in slot {slot}")
        spilled = np.asarray(problem.available_mw) - self.generation_mw - self.spilled_mw
        if n and np.abs(spilled).max() > tolerance_mw:
            slot = int(np.argmax(np.abs(spilled)))
            found.append(f"generation and spill miss what is available by {spilled[slot]:.3g} MW in slot {slot}")
        for name, size in (("charge_mw", n), ("discharge_mw", n), ("soc_mwh", n + 1)):
            off = getattr(self, name) - sum((getattr(one, name) for one in each.values()), np.zeros(size))
            if off.size and np.abs(off).max() > tolerance_mw:
                slot = int(np.argmax(np.abs(off)))
                found.append(f"`{name}` is {off[slot]:.3g} off the sum of the stores in slot {slot}")
        for store in problem.all_stores:
            found += _broken_by_store(store, each[store.id], problem.timeline, tolerance_mw)
        for load in problem.loads:
            if load.run is not None:
                found += broken_by_run(load.id, load.run, self.load_mw[load.id], hours, tolerance_mw)
        for name, grid, power in (
            ("export", problem.export, self.export_mw), ("import", problem.import_, self.import_mw),
        ):  # fmt: skip
            if grid is not None and grid.ramp_mw_per_hour is not None and n > 1:
                excess = np.abs(np.diff(power)) - grid.ramp_mw_per_hour * hours
                if excess.max() > tolerance_mw:
                    slot = int(np.argmax(excess)) + 1
                    found.append(f"`{name}_mw` moves {excess[slot - 1]:.3g} MW more than its ramp in slot {slot}")
        return found


def _broken_by_store(store: Battery, one: StoreSeries, line: Timeline, tolerance_mw: float) -> list[str]:
    """Return a sentence for each rule of a store that its series break: energy kept, ends, budgets."""
    found: list[str] = []
    name = "store" if store.id == "battery" else f"store `{store.id}`"
    short = store.energy_mwh_min - one.soc_mwh[1:]
    if len(short) and short.max() > tolerance_mw:
        slot = int(np.argmax(short))
        found.append(f"the {name} holds {short[slot]:.3g} MWh less than its reserve after slot {slot}")
    step = (
        one.soc_mwh[1:]
        - store.keeps(line.hours) * one.soc_mwh[:-1]
        - line.hours * (one.charge_mw * store.charge_efficiency - one.discharge_mw / store.discharge_efficiency)
    )
    if len(step) and np.abs(step).max() > tolerance_mw:
        slot = int(np.argmax(np.abs(step)))
        found.append(f"the {name} loses or gains {step[slot]:.3g} MWh in slot {slot}")
    ends = [("starts", one.soc_mwh[0], store.start_mwh)]
    if store.end_mwh is not None:
        ends.append(("ends", one.soc_mwh[-1], store.end_mwh))
    found += [
        f"the {name} {word} at {got:.6g} MWh, not {want:.6g}"
        for word, got, want in ends
        if abs(got - want) > tolerance_mw
    ]
    if store.discharge_mwh_max is not None:
        excess = float(one.discharge_mw.sum()) * line.hours - store.discharge_mwh_max
        if excess > tolerance_mw * max(1, line.slots):
            found.append(f"the {name} discharges {excess:.3g} MWh more than its budget")
    if store.discharge_mwh_per_day_max is not None and line.slots:
        day = line.day_index()
        spent = np.bincount(day, one.discharge_mw) * line.hours - store.discharge_mwh_per_day_max
        if spent.max() > tolerance_mw * 24.0:
            date = line.starts_local()[int(np.argmax(day == int(np.argmax(spent))))].astype("datetime64[D]")
            found.append(f"the {name} discharges {spent.max():.3g} MWh more than its budget of a day on {date}")
    return found
