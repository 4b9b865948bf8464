r"""Many years of one site in one call: what a problem is worth under each of many scenarios.

A scenario says what differs from the problem. They are drawn when they are needed and forgotten when they are counted,
so that a hundred thousand take no more memory than their totals. Threads share the work, as the kernel of the exact
engine runs without Python's lock; `scheduler` gives it to a Dask cluster instead. What comes out is the same whichever
way, to the last bit on machines of one kind, for no scenario knows of another.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from time import perf_counter
from typing import Any, NamedTuple, Protocol, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import MAGNITUDE_MAX, number, series
from shoals.core.errors import InputError, ShoalsError, did_you_mean
from shoals.core.plan import Battery, Problem, Schedule
from shoals.plan._native import prepare
from shoals.plan._unchecked import copied
from shoals.plan.engines import choose, solve
from shoals.plan.exact import dispatch, unfit, with_quota

FloatArray = NDArray[np.float64]
Progress = Callable[[int], None]

DUST_MW = 1e-9
"""A load that draws no more than this is off."""
TINY = 1e-300
"""What stands for zero in a divisor."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scenario:
    """What differs from a problem.

    Parameters
    ----------
    changes : mapping of str to array_like, shape (t,) or scalar, or Battery
        New values by the name of the field, as error messages write it: ``"available_mw"``,
        ``"export.price_jpy_per_mwh"``, ``"import.power_mw_max"``, ``"loads[asic].value_jpy_per_mwh"``,
        ``"battery.energy_mwh_max"`` …; or ``"battery"`` with another `Battery`.
    count : callable, optional
        Counts the money of the best schedule where it is not the objective of the plan: takes the problem under the
        scenario and its schedule, whose arrays it must not keep, and returns an amount. [JPY]
    """

    changes: Mapping[str, ArrayLike | Battery] = field(default_factory=dict[str, ArrayLike | Battery])
    count: Callable[[Problem, Schedule], float] | None = None


class Scenarios(Protocol):
    """Scenarios by number. Drawn on demand, they must be the same each time that they are asked for."""

    def __len__(self) -> int:
        """Return how many there are."""
        ...

    def __getitem__(self, index: int, /) -> Scenario:
        """Return one, counted from zero."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Values:
    """What a problem is worth under each scenario that was done; arrays have shape (done,).

    Parameters
    ----------
    index : array of int
        Number of each scenario that was done, rising.
    asked : int
        How many were asked for.
    stopped : str
        Why fewer were done: ``"interrupted"`` or ``"time limit"``; empty if all were.
    objective_jpy : array
        Objective of the best schedule. [JPY]
    counted_jpy : array
        What `Scenario.count` returns; the objective where there is none. [JPY]
    value_jpy : mapping of str to array
        Money by use, as `Schedule.value_jpy` has it. [JPY]
    alone_jpy : array
        What the plant alone earns, which exports all that the grid takes at any price. [JPY]
    spilled_alone_mwh : array
        What it spills. [MWh]
    rescued_mwh : array
        Part of that which the best schedule uses. [MWh]
    energy_mwh : mapping of str to array
        ``"available"``, ``"export"``, ``"import"``, ``"charge"``, ``"discharge"``, ``"spilled"``, ``"firm"`` (served),
        and each load's id. [MWh]
    missing_mwh : mapping of str to array
        ``"firm"`` and each deferrable load's id: what was promised and not served. [MWh]
    hours_running, hours_full_load : mapping of str to array
        Of each load: hours in which it draws power, and energy over its largest power. [h]
    surplus_mwh : mapping of str to array
        Of each load, ``"firm"`` and ``"charge"``: energy that the plant alone would spill. What is rescued in a slot is
        shared among what runs in it in proportion to energy. [MWh]
    seconds : float
        [s]
    """

    index: NDArray[np.int64]
    asked: int
    stopped: str = ""
    objective_jpy: FloatArray
    counted_jpy: FloatArray
    value_jpy: Mapping[str, FloatArray]
    alone_jpy: FloatArray
    spilled_alone_mwh: FloatArray
    rescued_mwh: FloatArray
    energy_mwh: Mapping[str, FloatArray]
    missing_mwh: Mapping[str, FloatArray]
    hours_running: Mapping[str, FloatArray]
    hours_full_load: Mapping[str, FloatArray]
    surplus_mwh: Mapping[str, FloatArray]
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """How many scenarios were done."""
        return len(self.index)

    def surplus_fraction(self, load: str) -> FloatArray:
        """Return the share of a load's energy that the plant alone would spill; zero where it does not run."""
        energy, surplus = self.energy_mwh[load], self.surplus_mwh[load]
        return np.divide(surplus, energy, out=np.zeros_like(energy), where=energy > 0.0)


def values(
    problem: Problem,
    scenarios: Scenarios | Sequence[Scenario],
    *,
    threads: int | None = None,
    scheduler: str | None = None,
    engine: str = "auto",
    progress: Progress | None = None,
    time_limit_s: float | None = None,
) -> Values:
    """Return what a problem is worth under each of many scenarios.

    Parameters
    ----------
    problem : Problem
        What stays the same.
    scenarios : sequence of Scenario
        Or anything with a length that gives the scenario of a number. It is read from several threads at once, and with
        a `scheduler` it must be possible to pickle it.
    threads : int, optional
        Threads that share the work; as many as there are processors if absent.
    scheduler : str, optional
        Address of a Dask scheduler, ``"tcp://10.0.0.1:8786"`` for instance, or ``"local"`` for a cluster of processes
        on this machine, one for each of `threads`. It takes the extra `cluster`.
    engine : {"auto", "exact", "highs"}, default "auto"
        As in `shoals.plan.solve`.
    progress : callable, optional
        Called now and then with how many scenarios were done since the last call.
    time_limit_s : float, optional
        Stop after so long, with what was done. [s]

    Returns
    -------
    values : Values
        An interrupt (Ctrl-C) or the time limit end the work early and lose nothing: `stopped` says so.

    Raises
    ------
    InputError
        If there is no scenario, a name or number in one is wrong (the message names scenario, field and slot), or the
        scheduler cannot be reached.
    PlanError
        If a scenario has no feasible schedule.

    Notes
    -----
    Each scenario is put to `shoals.plan.solve`. The kernel of the exact engine runs without Python's lock; HiGHS does
    so too, but takes a hundred times as long for a year.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid, Load
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> site = Problem(timeline=line, available_mw=3.0, export=Grid(power_mw_max=1.0, price_jpy_per_mwh=10_000.0),
    ...                loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=5_000.0),))
    >>> found = values(site, [Scenario(), Scenario(changes={"loads[asic].value_jpy_per_mwh": [4_000.0, -1.0]})])
    >>> found.objective_jpy.tolist(), found.rescued_mwh.tolist(), found.hours_running["asic"].tolist()
    ([30000.0, 24000.0], [2.0, 1.0], [2.0, 1.0])
    """
    begun = perf_counter()
    count = len(scenarios)
    if count == 0:
        raise InputError("there is no scenario", "draw one or more")
    if threads is not None and (isinstance(threads, bool) or threads < 1):
        raise InputError(f"`threads` is {threads!r}", "give how many threads share the work, one or more")
    limit = None if time_limit_s is None else number(time_limit_s, "time_limit_s", low=0.0)
    workers = threads or processors()
    if scheduler is not None:
        from shoals.plan.cluster import rows_on_cluster

        rows, stopped = rows_on_cluster(
            problem, scenarios, scheduler, engine=engine, workers=workers, progress=progress, time_limit_s=limit
        )
    else:
        rows, stopped = _rows(problem, scenarios, 0, count, engine, min(workers, count), progress, limit)
    return _values(problem, rows, stopped, perf_counter() - begun)


def processors() -> int:
    """Return how many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def changed(problem: Problem, scenario: Scenario) -> Problem:
    """Return the problem under a scenario.

    Raises
    ------
    InputError
        If a field is unknown, or a value is no number or out of range; the message names field and slot.
    UnitMismatch
        If a length is wrong.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> site = Problem(timeline=line, available_mw=3.0)
    >>> changed(site, Scenario(changes={"available_mw": [1.0, 2.0]})).available_mw.tolist()
    [1.0, 2.0]
    """
    if not scenario.changes:
        return problem
    new, slots = copied(problem), problem.timeline.slots
    put = object.__setattr__
    for name, given in scenario.changes.items():
        if isinstance(given, Battery):
            if name != "battery" or new.battery is None:
                raise InputError(f"a scenario changes `{name}` to a battery", "a battery replaces the `battery` alone")
            put(new, "battery", given)
            continue
        owner, _, last = name.rpartition(".")
        part = _part(new, owner)
        if part is None or last not in _FIELDS.get(owner.partition("[")[0], ()):
            raise InputError(f"a scenario changes `{name}`, which the problem does not have", _hint(problem, name))
        if owner == "battery":
            put(new, "battery", replace(part, **{last: given}))  # it checks itself
            continue
        if last in ("energy_mwh_per_day", "shortfall_jpy_per_mwh"):
            value: Any = number(given, name, low=0.0)
        else:
            value = _checked(given, slots, name, None if last in _ANY_SIGN else 0.0)
        if owner == "":
            put(new, last, value)
            continue
        fresh = copied(part)
        put(fresh, last, value)
        kind, at, _ = owner.partition("[")
        if at:
            put(new, kind, tuple(fresh if one is part else one for one in getattr(new, kind)))
        else:
            put(new, "import_" if kind == "import" else kind, fresh)
    return new


_FIELDS: dict[str, tuple[str, ...]] = {
    "": ("available_mw",),
    "export": ("power_mw_max", "price_jpy_per_mwh"),
    "import": ("power_mw_max", "price_jpy_per_mwh"),
    "loads": ("power_mw_max", "value_jpy_per_mwh"),
    "firm": ("power_mw", "unserved_jpy_per_mwh"),
    "deferrable": ("power_mw_max", "energy_mwh_per_day", "shortfall_jpy_per_mwh"),
    "battery": tuple(one.name for one in fields(Battery)),
}
_ANY_SIGN = ("price_jpy_per_mwh", "value_jpy_per_mwh")


def _part(problem: Problem, owner: str) -> Any:
    """Return the part of a problem that a field belongs to; None if it has none."""
    if owner == "":
        return problem
    kind, at, rest = owner.partition("[")
    if at:
        if kind not in ("loads", "deferrable") or not rest.endswith("]"):
            return None
        return next((one for one in getattr(problem, kind) if one.id == rest[:-1]), None)
    return {
        "export": problem.export,
        "import": problem.import_,
        "firm": problem.firm,
        "battery": problem.battery,
    }.get(kind)


def _hint(problem: Problem, name: str) -> str:
    owners = ["", "export", "import", "firm", "battery"]
    owners += [f"loads[{one.id}]" for one in problem.loads] + [f"deferrable[{one.id}]" for one in problem.deferrable]
    known = [
        f"{owner}.{last}".lstrip(".")
        for owner in owners
        if _part(problem, owner) is not None
        for last in _FIELDS[owner.partition("[")[0]]
    ]
    return did_you_mean(name, known)


# ------------------------------------------------------------------------------------------------ one row a scenario


class _Powers(NamedTuple):
    """What the elements of a schedule draw, shape (elements, t) [MW], and the price of each, of the same shape.

    Named as in `exact.Bus`: ``firm`` is what is not served, ``import`` what is imported. Charge and discharge come
    last and have no price.
    """

    names: tuple[str, ...]
    power: FloatArray
    price: Sequence[FloatArray] | FloatArray


def columns_of(problem: Problem) -> tuple[str, ...]:
    """Return the names of the numbers that are kept of a scenario."""
    loads, quotas = [one.id for one in problem.loads], [one.id for one in problem.deferrable]
    firm, store = ["firm"] * (problem.firm is not None), ["charge"] * (problem.battery is not None)
    money = ["export"] * (problem.export is not None) + ["import"] * (problem.import_ is not None) + loads
    money += ["unserved"] * len(firm) + ["wear"] * len(store) + [f"shortfall:{name}" for name in quotas]
    energy = ["available", "export", "import", "charge", "discharge", "spilled", *firm, *loads, *quotas]
    return (
        *("objective", "counted", "alone", "spilled_alone", "rescued"),
        *(f"value {name}" for name in money),
        *(f"energy {name}" for name in energy),
        *(f"missing {name}" for name in (*firm, *quotas)),
        *(f"running {name}" for name in (*loads, *quotas)),
        *(f"full {name}" for name in (*loads, *quotas)),
        *(f"surplus {name}" for name in (*store, *firm, *loads, *quotas)),
    )


class Worker:
    """Does scenarios of one problem, one after the other, in memory of its own."""

    def __init__(self, problem: Problem, engine: str = "auto") -> None:
        self.problem, self.engine = problem, engine
        self.memory: dict[str, FloatArray] = {}
        fits = engine in ("auto", "exact") and not unfit(problem)
        self.direct = fits and problem.battery is not None and not problem.deferrable and problem.timeline.slots > 0

    def row(self, scenario: Scenario) -> FloatArray:
        """Return the numbers that are kept of one scenario, in the order of `columns_of`."""
        problem = changed(self.problem, scenario)
        if self.direct:
            found = dispatch(problem, self.memory.get("into"))
            self.memory["into"] = found.power_mw
            powers = _Powers((*found.names, "charge", "discharge"), found.power_mw, found.value)
            row = self._counted(problem, powers, found.earned_jpy, {})
            if scenario.count is None:
                return row
            schedule = found.schedule(problem, perf_counter())
        else:
            schedule = solve(problem, self.engine)
            short = {name: float(lacking.sum()) for name, lacking in schedule.shortfall_mwh(problem).items()}
            row = self._counted(problem, self._powers_of(problem, schedule), schedule.objective_jpy, short)
        if scenario.count is not None:
            row[1] = number(scenario.count(problem, schedule), "the money that `count` returns")
        return row

    def _powers_of(self, problem: Problem, schedule: Schedule) -> _Powers:
        """Lay out the powers of a schedule and what each is worth, in memory that is used again."""
        zero = np.zeros(problem.timeline.slots)
        rows: list[tuple[str, FloatArray, ArrayLike]] = []
        if problem.firm is not None:
            rows.append(("firm", schedule.unserved_mw, problem.firm.unserved_jpy_per_mwh))
        if problem.import_ is not None:
            rows.append(("import", schedule.import_mw, problem.import_.price_jpy_per_mwh))
        rows += [(f"load:{one.id}", schedule.load_mw[one.id], one.value_jpy_per_mwh) for one in problem.loads]
        if problem.export is not None:
            rows.append(("export", schedule.export_mw, problem.export.price_jpy_per_mwh))
        rows.append(("spill", schedule.spilled_mw, zero))
        rows += [(f"deferrable:{one.id}", schedule.deferrable_mw[one.id], zero) for one in problem.deferrable]
        if "power" not in self.memory:
            self.memory["power"] = np.empty((len(rows) + 2, len(zero)))
            self.memory["price"] = np.empty((len(rows), len(zero)))
        power, price = self.memory["power"], self.memory["price"]
        for i, (_, drawn, worth) in enumerate(rows):
            power[i], price[i] = drawn, worth
        power[-2], power[-1] = schedule.charge_mw, schedule.discharge_mw
        return _Powers((*(name for name, _, _ in rows), "charge", "discharge"), power, price)

    def _counted(
        self, problem: Problem, powers: _Powers, objective: float, short_mwh: Mapping[str, float]
    ) -> FloatArray:
        """Return the row of a schedule."""
        hours, slots = problem.timeline.hours, problem.timeline.slots
        names, power, price = powers
        at = {name: i for i, name in enumerate(names)}
        energy = power.sum(axis=1) * hours
        planned = np.array([_sum(drawn, worth) for drawn, worth in zip(power, price, strict=False)]) * hours
        planned[[at[name] for name in ("import", "firm") if name in at]] *= -1.0
        available = np.asarray(problem.available_mw)
        spill, alone = available, 0.0
        if problem.export is not None:
            sold = np.minimum(available, np.asarray(problem.export.power_mw_max))
            alone = _sum(sold, np.asarray(problem.export.price_jpy_per_mwh)) * hours
            spill = available - sold

        missing = [float(energy[at["firm"]])] if problem.firm is not None else []
        missing += [short_mwh[one.id] for one in problem.deferrable]
        short_jpy = [-short_mwh[one.id] * one.shortfall_jpy_per_mwh for one in problem.deferrable]
        wear: list[float] = []
        if problem.battery is not None:
            wear = [-float(energy[at["discharge"]]) * problem.battery.wear_jpy_per_mwh]

        running = [at[f"load:{one.id}"] for one in problem.loads]
        running += [at[f"deferrable:{one.id}"] for one in problem.deferrable]
        firm = [] if problem.firm is None else [np.asarray(problem.firm.power_mw) - power[at["firm"]]]
        takers = [at["charge"]] * (problem.battery is not None) + running
        total = np.zeros(slots)
        for each in (*(power[i] for i in takers), *firm):
            total += each
        rescued = np.minimum(np.maximum(spill - power[at["spill"]], 0.0), total)
        share = np.divide(rescued, np.maximum(total, TINY, out=total), out=rescued)
        surplus = [_sum(power[i], share) * hours for i in takers]
        if firm:
            surplus.insert(problem.battery is not None, _sum(firm[0], share) * hours)
        limits = [np.asarray(one.power_mw_max) for one in (*problem.loads, *problem.deferrable)]
        most = [float(one.max(initial=0.0)) for one in limits]

        market = [at[name] for name in ("export", "import") if name in at] + running[: len(problem.loads)]
        served = [float(firm[0].sum()) * hours] if firm else []
        unserved = [at["firm"]] if firm else []
        flows = [float(energy[at[name]]) if name in at else 0.0 for name in _FLOWS]
        spilled_alone = float(spill.sum()) * hours
        return np.array(
            [
                objective,
                objective,
                alone,
                spilled_alone,
                spilled_alone - float(energy[at["spill"]]),
                *planned[market],
                *planned[unserved],
                *wear,
                *short_jpy,
                float(available.sum()) * hours,
                *flows,
                *served,
                *energy[running],
                *missing,
                *(float(np.count_nonzero(power[i] > DUST_MW)) * hours for i in running),
                *(energy[i] / high if high > 0.0 else 0.0 for i, high in zip(running, most, strict=True)),
                *surplus,
            ]
        )


_FLOWS = ("export", "import", "charge", "discharge", "spill")


def _sum(power: FloatArray, worth: FloatArray) -> float:
    """Return the sum of products, in one pass and in one thread."""
    return float(np.einsum("i,i->", power, worth))


def _checked(given: ArrayLike, slots: int, name: str, low: float | None) -> FloatArray:
    """Return what `series` returns, without a copy where an array is sound as it stands."""
    array = cast("FloatArray", given) if isinstance(given, np.ndarray) else np.zeros(0)
    if array.dtype == np.float64 and array.shape == (slots,) and slots:
        least, most = float(array.min()), float(array.max())  # nan if there is one
        if least >= (-MAGNITUDE_MAX if low is None else low) and most <= MAGNITUDE_MAX:
            return array
    return series(cast("Any", given), slots, name, low=low)


def row_of(worker: Worker, scenarios: Scenarios | Sequence[Scenario], index: int) -> FloatArray:
    """Return the row of one scenario; an error says which it was."""
    try:
        return worker.row(scenarios[index])
    except ShoalsError as error:
        raise type(error)(f"scenario {index}: {error.what}", error.hint) from error


# ------------------------------------------------------------------------------------------------------ many of them


def _rows(
    problem: Problem,
    scenarios: Scenarios | Sequence[Scenario],
    first: int,
    last: int,
    engine: str,
    threads: int,
    progress: Progress | None,
    time_limit_s: float | None,
) -> tuple[FloatArray, str]:
    """Return the rows of scenarios, those not done as nan, and why some were not."""
    rows = np.full((last - first, len(columns_of(problem))), np.nan)
    crew = _Crew(problem, scenarios, first, last, engine, rows)
    prepare(_kernels(problem, engine), (last - first) * problem.timeline.slots)
    until = None if time_limit_s is None else perf_counter() + time_limit_s
    helpers = [threading.Thread(target=crew.work, daemon=True) for _ in range(threads)]
    stopped, told = "", 0
    try:
        for helper in helpers:
            helper.start()
        while any(helper.is_alive() for helper in helpers):
            crew.news.wait(0.1)
            crew.news.clear()
            if progress is not None and crew.done > told:
                progress(crew.done - told)
                told += crew.done - told
            if until is not None and perf_counter() > until:
                crew.stop.set()
                stopped = "time limit"
    except KeyboardInterrupt:
        stopped = "interrupted"
    finally:
        crew.stop.set()
        for helper in helpers:
            if helper.ident is not None:
                helper.join()
    if crew.errors:
        raise min(crew.errors, key=lambda pair: pair[0])[1]
    if progress is not None and crew.done > told and not stopped:
        progress(crew.done - told)
    return rows, stopped if crew.done < last - first else ""


def _kernels(problem: Problem, engine: str) -> tuple[str, ...]:
    """Return the kernels that an engine will ask for."""
    fits = not unfit(problem) if engine == "exact" else engine == "auto" and choose(problem).engine == "exact"
    if not fits or problem.timeline.slots == 0:
        return ()
    store = ("dispatch",) if problem.battery is not None else ()
    return (*store, "plan_blocks", "raise_prices") if with_quota(problem) else store


class _Crew:
    """Threads that take the next scenario each, until none is left or somebody says stop."""

    def __init__(
        self,
        problem: Problem,
        scenarios: Scenarios | Sequence[Scenario],
        first: int,
        last: int,
        engine: str,
        rows: FloatArray,
    ) -> None:
        self.problem, self.scenarios, self.engine, self.rows = problem, scenarios, engine, rows
        self.first, self.next, self.last = first, first, last
        self.done = 0
        self.errors: list[tuple[int, Exception]] = []
        self.lock, self.stop, self.news = threading.Lock(), threading.Event(), threading.Event()

    def work(self) -> None:
        worker = Worker(self.problem, self.engine)
        while not self.stop.is_set():
            with self.lock:
                index = self.next
                self.next += 1
            if index >= self.last:
                break
            try:
                self.rows[index - self.first] = row_of(worker, self.scenarios, index)
            except Exception as error:
                with self.lock:
                    self.errors.append((index, error))
                self.stop.set()
                break
            with self.lock:
                self.done += 1
            if self.done % 16 == 0:
                self.news.set()
        self.news.set()


def rows_of_part(
    problem: Problem, scenarios: Scenarios | Sequence[Scenario], first: int, last: int, engine: str
) -> FloatArray:
    """Return the rows of scenarios `first` to `last`, in this thread: what a worker of a cluster is asked for."""
    worker = Worker(problem, engine)
    return np.array([row_of(worker, scenarios, index) for index in range(first, last)])


def _values(problem: Problem, rows: FloatArray, stopped: str, seconds: float) -> Values:
    """Give the columns their names, and leave out what was not done."""
    done = np.flatnonzero(~np.isnan(rows[:, 0]))
    kept = rows[done].T
    by_name = dict(zip(columns_of(problem), kept, strict=True))

    def group(word: str) -> dict[str, FloatArray]:
        begin = word + " "
        return {name.removeprefix(begin): column for name, column in by_name.items() if name.startswith(begin)}

    return Values(
        index=done,
        asked=len(rows),
        stopped=stopped,
        objective_jpy=by_name["objective"],
        counted_jpy=by_name["counted"],
        value_jpy=group("value"),
        alone_jpy=by_name["alone"],
        spilled_alone_mwh=by_name["spilled_alone"],
        rescued_mwh=by_name["rescued"],
        energy_mwh=group("energy"),
        missing_mwh=group("missing"),
        hours_running=group("running"),
        hours_full_load=group("full"),
        surplus_mwh=group("surplus"),
        seconds=seconds,
    )
