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

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import identifier, number, series
from shoals.core.errors import InputError, did_you_mean
from shoals.core.time import Timeline

FloatArray = NDArray[np.float64]

EFFICIENCY_MIN = 0.01
"""A store that loses more is none."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grid:
    """One direction of exchange with the grid.

    Parameters
    ----------
    power_mw_max : array_like, shape (t,) or scalar
        Limit of each slot. [MW]
    price_jpy_per_mwh : array_like, shape (t,) or scalar
        Price of each slot; it may be negative. [JPY/MWh]
    """

    power_mw_max: ArrayLike
    price_jpy_per_mwh: ArrayLike


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Load:
    """A use that may run at any power up to its limit and earns by the MWh."""

    id: str
    power_mw_max: ArrayLike
    value_jpy_per_mwh: ArrayLike


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Battery:
    """One store on the bus.

    Parameters
    ----------
    charge_mw_max, discharge_mw_max : float
        Limits at the bus. [MW]
    energy_mwh_max : float
        Usable energy. [MWh]
    charge_efficiency, discharge_efficiency : float
        In (0, 1].
    wear_jpy_per_mwh : float
        Cost of one MWh discharged. [JPY/MWh]
    start_mwh : float
        Energy before the first slot. [MWh]
    end : {"cyclic", "free"} or float
        Energy after the last slot: that of the start, any, or a number. [MWh]

    Raises
    ------
    InputError
        If a number is out of range or the ends lie outside the store.
    """

    charge_mw_max: float
    discharge_mw_max: float
    energy_mwh_max: float
    charge_efficiency: float = 1.0
    discharge_efficiency: float = 1.0
    wear_jpy_per_mwh: float = 0.0
    start_mwh: float = 0.0
    end: str | float = "cyclic"

    def __post_init__(self) -> None:
        for name in ("charge_mw_max", "discharge_mw_max", "energy_mwh_max", "wear_jpy_per_mwh"):
            object.__setattr__(self, name, number(getattr(self, name), f"battery.{name}", low=0.0))
        for name in ("charge_efficiency", "discharge_efficiency"):
            value = number(getattr(self, name), f"battery.{name}", high=1.0)
            if value < EFFICIENCY_MIN:
                raise InputError(f"`battery.{name}` is {value!r}", f"an efficiency lies in {EFFICIENCY_MIN:g} to 1")
            object.__setattr__(self, name, value)
        start = number(self.start_mwh, "battery.start_mwh", low=0.0, high=self.energy_mwh_max)
        object.__setattr__(self, "start_mwh", start)
        if isinstance(self.end, str):
            if self.end not in ("cyclic", "free"):
                raise InputError(
                    f"`battery.end` is `{self.end}`",
                    did_you_mean(self.end, ["cyclic", "free"]) + ", or a number of MWh",
                )
        else:
            object.__setattr__(self, "end", number(self.end, "battery.end", low=0.0, high=self.energy_mwh_max))

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

    Raises
    ------
    InputError, UnitMismatch
        Naming the field and the slot.

    Notes
    -----
    The planner maximises, with :math:`\Delta` hours a slot,

    .. math:: \sum_t \Delta\,[p^x_t x_t - p^m_t m_t + \sum_k v_{kt} l_{kt} - U_t u_t - w d_t] - \sum_i S_i \sum_d f_{id}

    subject to the balance of the bus, the store
    :math:`s_{t+1} = s_t + \eta_c c_t \Delta - d_t \Delta / \eta_d`, and
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
                    ),
                )
        loads = tuple(
            Load(
                id=identifier(load.id, "loads.id"),
                power_mw_max=series(load.power_mw_max, n, f"loads[{load.id}].power_mw_max", low=0.0),
                value_jpy_per_mwh=series(load.value_jpy_per_mwh, n, f"loads[{load.id}].value_jpy_per_mwh"),
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
                energy_mwh_per_day=number(one.energy_mwh_per_day, f"deferrable[{one.id}].energy_mwh_per_day", low=0.0),
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
    days = number(one.period_days, f"deferrable[{one.id}].period_days", low=1.0)
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
class Schedule:
    """The answer to a `Problem`: mean power of every slot, and the price of a MWh at the bus.

    All arrays have shape (t,), `soc_mwh` has shape (t + 1,). Powers in MW, `price_jpy_per_mwh` in JPY/MWh: the shadow
    price of the bus balance, ``nan`` where a rule and no optimiser made the schedule.
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

        Keys: ``export``, ``import`` (a cost, negative), each load's id, ``unserved``, ``wear`` and
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
        if problem.firm is not None:
            value["unserved"] = -_product(self.unserved_mw, problem.firm.unserved_jpy_per_mwh) * hours
        if problem.battery is not None:
            value["wear"] = -float(self.discharge_mw.sum()) * problem.battery.wear_jpy_per_mwh * hours
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
        store = problem.battery
        charge_max = zero + (store.charge_mw_max if store else 0.0)
        bounds.append(("charge_mw", self.charge_mw, charge_max))
        bounds.append(("discharge_mw", self.discharge_mw, zero + (store.discharge_mw_max if store else 0.0)))
        bounds.append(("soc_mwh", self.soc_mwh, np.full(n + 1, store.energy_mwh_max if store else 0.0)))
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
        if store is not None:
            step = np.diff(self.soc_mwh) - hours * (
                self.charge_mw * store.charge_efficiency - self.discharge_mw / store.discharge_efficiency
            )
            if n and np.abs(step).max() > tolerance_mw:
                slot = int(np.argmax(np.abs(step)))
                found.append(f"the store loses or gains {step[slot]:.3g} MWh in slot {slot}")
            ends = [("starts", self.soc_mwh[0], store.start_mwh)]
            if store.end_mwh is not None:
                ends.append(("ends", self.soc_mwh[-1], store.end_mwh))
            found += [
                f"the store {word} at {got:.6g} MWh, not {want:.6g}"
                for word, got, want in ends
                if abs(got - want) > tolerance_mw
            ]
        return found
