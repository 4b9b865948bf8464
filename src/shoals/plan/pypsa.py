"""PyPSA in and out: a problem as a network of PyPSA, a network as a problem, and both answers beside each other.

[PyPSA](https://pypsa.org) must be installed (the extra ``pypsa``); it loads when a function here is called.
How each part of a problem is said in PyPSA, in each area:

=====================  ===============================================================================================
problem                network
=====================  ===============================================================================================
`available_mw`         Generator ``generation`` at no cost
`import`               Generator ``import``; `marginal_cost` is the price
`export`, `loads`      Generator ``export``, ``<id>`` with `sign` -1; `marginal_cost` is the price, with its sign turned
`firm`                 Load ``firm``, and Generator ``unserved`` at the cost of not serving it
`deferrable`           Bus ``deferrable:<id>`` behind a Link. A Store gathers a day's energy, a Load takes the quota in
                       the last slot, after which the Store must be empty; Generators are shortfall and excess
`battery`              StorageUnit ``battery``, from `state_of_charge_initial` to `state_of_charge_set` in the last slot
a line of areas        Links ``<id> forward`` and ``<id> backward``; `efficiency` is what arrives
=====================  ===============================================================================================

With several areas each name begins with that of the area and a blank. Snapshots are in UTC, weighted by the hours of a
slot. So ``network.optimize()`` alone, without further constraints, finds the optimum of the problem; its `objective` is
the problem's with the sign turned. Money is JPY.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from shoals.core._extras import brings
from shoals.core.areas import CoupledProblem, CoupledSchedule, Line
from shoals.core.errors import InputError, PlanError
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Schedule
from shoals.core.time import Timeline
from shoals.plan._beyond import refuse_beyond_plain

FloatArray = NDArray[np.float64]

AGREE = 1e-6
"""Difference of both objectives, as a part of the larger, up to which they count as the same."""
BUS = "bus"
"""Name of the only bus."""
DEFERRABLE = "deferrable:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two answers to one problem.

    Parameters
    ----------
    ours_jpy, pypsa_jpy : float
        What both schedules earn. [JPY]
    engine : str
        What found ours.
    ours_s, pypsa_s : float
        Time taken, for PyPSA from building the network to its solution. [s]
    version : str
        Of PyPSA.
    """

    ours_jpy: float
    pypsa_jpy: float
    engine: str
    ours_s: float
    pypsa_s: float
    version: str

    @property
    def difference(self) -> float:
        """How far both lie apart, as a part of the larger (of a yen, if they are less)."""
        return abs(self.ours_jpy - self.pypsa_jpy) / max(1.0, abs(self.ours_jpy), abs(self.pypsa_jpy))

    @property
    def agrees(self) -> bool:
        """Whether they are the same, but for what a solver lets pass."""
        return self.difference <= AGREE

    def __str__(self) -> str:
        word = "agrees" if self.agrees else "DIFFERS"
        return (
            f"{word}: {self.engine} {self.ours_jpy:,.2f} JPY in {self.ours_s:.3f} s, PyPSA {self.version} "
            f"{self.pypsa_jpy:,.2f} JPY in {self.pypsa_s:.3f} s; {self.difference:.1e} apart"
        )


def check(problem: Problem | CoupledProblem, schedule: Schedule | CoupledSchedule | None = None) -> Comparison:
    """Solve a problem with PyPSA too, and compare.

    Parameters
    ----------
    problem : Problem or CoupledProblem
        What is asked.
    schedule : Schedule or CoupledSchedule, optional
        Our answer; found by `shoals.plan.solve` or `shoals.plan.areas.solve_areas` if it is not given.

    Returns
    -------
    comparison : Comparison
        It prints as one line.

    Raises
    ------
    InputError
        If PyPSA is not installed.
    PlanError
        If PyPSA finds no optimum.

    Examples
    --------
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=60, slots=2)
    >>> sold = Grid(power_mw_max=2.0, price_jpy_per_mwh=[9_000.0, 7_000.0])
    >>> check(Problem(timeline=line, available_mw=3.0, export=sold)).agrees  # doctest: +SKIP
    True
    """
    if schedule is None:
        schedule = _solved(problem)
    begun = perf_counter()
    network = to_pypsa(problem)
    objective = optimize(network)
    return Comparison(
        ours_jpy=schedule.objective_jpy,
        pypsa_jpy=objective,
        engine=schedule.engine,
        ours_s=schedule.seconds,
        pypsa_s=perf_counter() - begun,
        version=_pypsa().__version__,
    )


def optimize(network: Any, **options: Any) -> float:
    """Let PyPSA solve a network with HiGHS, without its words, and return what it earns: its cost, turned. [JPY]

    Parameters
    ----------
    network : pypsa.Network
        It holds the solution afterwards.
    **options
        Handed on to ``network.optimize``.

    Raises
    ------
    PlanError
        If PyPSA finds no optimum.
    """
    with _quiet():
        chosen = {"solver_name": "highs", "io_api": "direct", "solver_options": {"output_flag": False}} | options
        status, condition = network.optimize(**chosen)
    if status != "ok" or condition != "optimal":
        raise PlanError(f"PyPSA ended with `{status}`, `{condition}`", "look at what its own log says about it")
    return -float(network.objective)


def _solved(problem: Problem | CoupledProblem) -> Schedule | CoupledSchedule:
    if isinstance(problem, CoupledProblem):
        from shoals.plan.areas import solve_areas

        return solve_areas(problem)
    from shoals.plan.engines import solve

    return solve(problem)


def _pypsa() -> Any:
    """Return the package, or say how to get it."""
    try:
        import pypsa  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise InputError("PyPSA is not installed", brings("pypsa")) from None
    return pypsa


@contextmanager
def _quiet() -> Generator[None]:
    """Keep the log of PyPSA and linopy to what is wrong, and their warnings of what they will change to themselves."""
    loggers = [logging.getLogger(name) for name in ("pypsa", "linopy")]
    levels = [one.level for one in loggers]
    for one in loggers:
        one.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            for kind in (FutureWarning, DeprecationWarning, PendingDeprecationWarning):
                warnings.simplefilter("ignore", kind)
            yield
    finally:
        for one, level in zip(loggers, levels, strict=True):
            one.setLevel(level)


# ---------------------------------------------------------------------------------------------------------------- out


def to_pypsa(problem: Problem | CoupledProblem) -> Any:
    """Return a problem as a network of PyPSA; ``network.optimize()`` finds its optimum.

    Parameters
    ----------
    problem : Problem or CoupledProblem
        What is asked.

    Returns
    -------
    network : pypsa.Network
        See above for what stands for what.

    Raises
    ------
    InputError
        If PyPSA is not installed, there are no slots, or two parts would have one name.

    Examples
    --------
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=60, slots=2)
    >>> network = to_pypsa(Problem(timeline=line, available_mw=3.0))  # doctest: +SKIP
    >>> network.generators.p_nom.tolist()  # doctest: +SKIP
    [3.0]
    """
    line = problem.timeline
    pypsa = _pypsa()
    import pandas as pd

    if not line.slots:
        raise InputError("the timeline has no slots", "a network of PyPSA wants one at least")
    for area in problem.areas.values() if isinstance(problem, CoupledProblem) else [problem]:
        refuse_beyond_plain(area, "the export to PyPSA", "leave it out, or state it in the network by hand")
    with _quiet():
        network = pypsa.Network()
        network.set_snapshots(pd.DatetimeIndex(line.starts_utc().astype("datetime64[ns]"), name="snapshot"))
        network.snapshot_weightings = network.snapshot_weightings.astype(float) * 0.0 + line.hours
        network.meta = {"shoals": {"start": line.start.isoformat(), "zone": getattr(line.zone, "key", None)}}
        parts = _Parts()
        if isinstance(problem, Problem):
            parts.export(BUS, "", problem)
        else:
            for name, area in problem.areas.items():
                parts.export(name, f"{name} ", area)
            for one in problem.lines:
                for way, begin, end, high in (
                    ("forward", one.from_, one.to, one.forward_mw_max),
                    ("backward", one.to, one.from_, one.backward_mw_max),
                ):
                    limits = _limits(high)
                    cost = np.asarray(one.cost_jpy_per_mwh)
                    kept = 1.0 - one.loss_fraction
                    ends = {"bus0": begin, "bus1": end, "efficiency": kept, "marginal_cost": cost}
                    parts.add("Link", f"{one.id} {way}", **ends, **limits)
        parts.build(network)
    return network


def _limits(power_mw_max: Any) -> dict[str, Any]:
    """Return a limit of each slot as PyPSA has it: the largest, and the part of it that there is."""
    high = np.asarray(power_mw_max, np.float64)
    top = float(high.max(initial=0.0))
    if top <= 0.0:
        return {"p_nom": 0.0}
    return {"p_nom": top} if (high == top).all() else {"p_nom": top, "p_max_pu": high / top}


class _Parts:
    """The components of a network to be, which are handed to PyPSA together: each call of its own takes it long."""

    def __init__(self) -> None:
        self.kinds: dict[str, dict[str, dict[str, Any]]] = {}

    def add(self, kind: str, name: str, **values: Any) -> None:
        """Note a component; what never changes becomes a number."""
        parts = self.kinds.setdefault(kind, {})
        if name in parts:
            raise InputError(f"two parts of the problem would be the {kind} `{name}`", "give one of them another id")
        parts[name] = given = dict[str, Any]()
        for key, value in values.items():
            given[key] = value
            if isinstance(value, np.ndarray):
                array: FloatArray = np.asarray(value, np.float64)
                same = array.size > 0 and bool((array == array[0]).all())
                given[key] = float(array[0]) if same else array

    def build(self, network: Any) -> None:
        """Add all to a network, those together of which the same is known, and leave them in their order."""
        import pandas as pd

        for kind, parts in self.kinds.items():
            alike: dict[Any, list[str]] = {}
            for name, given in parts.items():
                alike.setdefault(tuple((key, isinstance(one, np.ndarray)) for key, one in given.items()), []).append(
                    name
                )
            for known, names in alike.items():
                columns: dict[str, Any] = {key: [parts[name][key] for name in names] for key, _ in known}
                for key, changes in known:
                    if changes:
                        columns[key] = pd.DataFrame(np.stack(columns[key], axis=1), network.snapshots, names)
                network.add(kind, names, **columns)
            component = network.c[kind]
            component.static = component.static.loc[list(parts)]

    def export(self, bus: str, before: str, area: Problem) -> None:
        """Note what there is in an area."""
        line = area.timeline
        self.add("Bus", bus)

        def generator(name: str, power_mw_max: Any, cost: Any, **more: Any) -> None:
            limits = _limits(power_mw_max)
            cost = np.broadcast_to(np.asarray(cost, np.float64), (line.slots,))
            self.add("Generator", before + name, **{"bus": bus} | more, marginal_cost=cost, **limits)

        generator("generation", area.available_mw, 0.0)
        if area.import_ is not None:
            generator("import", area.import_.power_mw_max, area.import_.price_jpy_per_mwh)
        if area.export is not None:
            generator("export", area.export.power_mw_max, -np.asarray(area.export.price_jpy_per_mwh), sign=-1.0)
        for load in area.loads:
            generator(load.id, load.power_mw_max, -np.asarray(load.value_jpy_per_mwh), sign=-1.0)
        if area.firm is not None:
            self.add("Load", f"{before}firm", bus=bus, p_set=np.asarray(area.firm.power_mw))
            generator("unserved", area.firm.power_mw, area.firm.unserved_jpy_per_mwh)
        if area.battery is not None:
            store = area.battery
            power = max(store.charge_mw_max, store.discharge_mw_max) or 1.0
            end = np.full(line.slots, np.nan)
            end[-1] = np.nan if store.end_mwh is None else store.end_mwh
            self.add(
                "StorageUnit",
                f"{before}battery",
                bus=bus,
                p_nom=power,
                p_max_pu=store.discharge_mw_max / power,
                p_min_pu=-store.charge_mw_max / power,
                max_hours=store.energy_mwh_max / power,
                efficiency_store=store.charge_efficiency,
                efficiency_dispatch=store.discharge_efficiency,
                marginal_cost=store.wear_jpy_per_mwh,
                state_of_charge_initial=store.start_mwh,
                state_of_charge_set=end,
            )
        day = line.day_index()
        last = np.append(np.diff(day) > 0, True)
        for one in area.deferrable:
            at = f"{before}{DEFERRABLE}{one.id}"
            quota, high = one.energy_mwh_per_day, np.asarray(one.power_mw_max)
            self.add("Bus", at)
            self.add("Link", at, bus0=bus, bus1=at, **_limits(high))
            self.add("Store", at, bus=at, e_nom=quota, e_initial=0.0, e_max_pu=np.where(last, 0.0, 1.0))
            self.add("Load", at, bus=at, p_set=np.where(last, quota / line.hours, 0.0))
            short = np.where(last, quota / line.hours, 0.0)
            generator(f"shortfall:{one.id}", short, one.shortfall_jpy_per_mwh, bus=at)
            generator(f"excess:{one.id}", high, 0.0, bus=at, sign=-1.0)


# ----------------------------------------------------------------------------------------------------------------- in


def from_pypsa(
    network: Any, *, unserved_jpy_per_mwh: float | None = None, keep_start: bool = False
) -> Problem | CoupledProblem:
    """Return a network of PyPSA as a problem; as a coupled one if it has several buses.

    Parameters
    ----------
    network : pypsa.Network
        Its money is taken for JPY. At each bus there may be: Generators at no cost (together `available_mw`); one with
        a cost, from which can be bought (`import`); Generators with `sign` -1, which use energy and earn minus their
        `marginal_cost` (`export` if that is the name, else `loads`); Loads (`firm`) with a Generator ``unserved`` at
        what it costs not to serve them; one StorageUnit or Store. Links between buses become lines. What `to_pypsa`
        made comes back as it was.
    unserved_jpy_per_mwh : float, optional
        What it costs not to serve Loads where there is no Generator ``unserved``. [JPY/MWh]
    keep_start : bool, default False
        Let a cyclic store begin with `state_of_charge_initial`. PyPSA leaves that free, which a problem cannot say.

    Returns
    -------
    problem : Problem or CoupledProblem

    Raises
    ------
    InputError
        Naming the component that has no counterpart, and what can be done.

    Examples
    --------
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=60, slots=2)
    >>> sold = Grid(power_mw_max=2.0, price_jpy_per_mwh=9_000.0)
    >>> network = to_pypsa(Problem(timeline=line, available_mw=3.0, export=sold))  # doctest: +SKIP
    >>> from_pypsa(network).export.price_jpy_per_mwh.tolist()  # doctest: +SKIP
    [9000.0, 9000.0]
    """
    with _quiet():
        reader = _Reader(network, _timeline_of(network), unserved_jpy_per_mwh, keep_start)
        return reader.problem()


def _timeline_of(network: Any) -> Timeline:
    """Return the snapshots as a timeline."""
    import pandas as pd

    index = network.snapshots
    if not isinstance(index, pd.DatetimeIndex):
        raise InputError(
            "the snapshots of the network are no times", "use one pandas.DatetimeIndex; periods and scenarios cannot be"
        )
    steps = np.diff(index.values).astype("timedelta64[s]").astype(np.int64)
    weights = network.snapshot_weightings.to_numpy(float)
    seconds = int(steps[0]) if len(steps) else round(float(weights[0, 0]) * 3600.0)
    if len(steps) and (steps != seconds).any():
        at = int(np.argmax(steps != seconds))
        raise InputError(f"the snapshot after `{index[at]}` has another distance than the first", "use even steps")
    if seconds <= 0 or seconds % 60:
        raise InputError(f"snapshots are {seconds} seconds apart", "use whole minutes, and times that rise")
    if not np.allclose(weights, seconds / 3600.0, rtol=1e-9, atol=0.0):
        raise InputError(
            f"`snapshot_weightings` are not the {seconds / 3600.0:g} hours between snapshots",
            "set them to that; days that stand for others cannot be",
        )
    first = index[0].to_pydatetime().replace(tzinfo=UTC)
    told: dict[str, Any] = dict(network.meta or {}).get("shoals", {})
    if "start" in told:
        start = datetime.fromisoformat(str(told["start"]))
        start = start.astimezone(ZoneInfo(str(told["zone"]))) if told.get("zone") else start
        if abs(start - first) < timedelta(seconds=1):
            first = start
    return Timeline(start=first, step_minutes=seconds // 60, slots=len(index))


UNUSED: dict[str, dict[str, Any]] = {
    "Generator": {"p_nom_extendable": False, "committable": False, "p_min_pu": 0.0, "e_sum_min": -np.inf,
                  "e_sum_max": np.inf, "marginal_cost_quadratic": 0.0, "stand_by_cost": 0.0, "ramp_limit_up": np.nan,
                  "ramp_limit_down": np.nan, "p_set": np.nan},
    "Load": {},
    "StorageUnit": {"p_nom_extendable": False, "standing_loss": 0.0, "inflow": 0.0, "marginal_cost_quadratic": 0.0,
                    "marginal_cost_storage": 0.0, "spill_cost": 0.0, "p_set": np.nan},
    "Store": {"e_nom_extendable": False, "standing_loss": 0.0, "e_min_pu": 0.0, "marginal_cost": 0.0,
              "marginal_cost_quadratic": 0.0, "marginal_cost_storage": 0.0, "p_set": np.nan, "e_set": np.nan},
    "Link": {"p_nom_extendable": False, "committable": False, "marginal_cost_quadratic": 0.0, "stand_by_cost": 0.0,
             "ramp_limit_up": np.nan, "ramp_limit_down": np.nan, "p_set": np.nan, "delay": 0.0},
}  # fmt: skip
"""Attributes that a problem cannot say, with the value at which they say nothing."""

SILENT = ("Bus", "Carrier", "LineType", "TransformerType", "SubNetwork", "Shape")
"""Components that carry no energy of their own; PyPSA makes some of them while it solves."""


class _Reader:
    """A network, read bus by bus."""

    def __init__(self, network: Any, line: Timeline, unserved: float | None, keep_start: bool) -> None:
        self.network, self.line, self.unserved, self.keep_start = network, line, unserved, keep_start
        for component in network.components:
            kind, names = component.name, list(component.static.index)
            if names and kind not in (*UNUSED, *SILENT):
                hint = "describe what it carries as a Link" if kind in ("Line", "Transformer") else "leave it out"
                raise InputError(f"the {kind} `{names[0]}` has no counterpart in a problem", hint)
        buses = list(network.buses.index)
        self.areas = [bus for bus in buses if not self._is_quota(bus)]
        if not self.areas:
            raise InputError("the network has no bus", "add one")

    def _is_quota(self, bus: str) -> bool:
        """Return whether a bus is the place of a quota a day, as `to_pypsa` makes it."""
        named = bus.startswith(DEFERRABLE) or f" {DEFERRABLE}" in bus
        return named and bus in self.network.stores.index

    def names(self, kind: str, **where: Any) -> list[str]:
        """Return the active components of a kind, by the value of attributes; none may say what a problem cannot."""
        static = self.network.c[kind].static
        if "active" in static:
            static = static[static.active]
        for key, value in where.items():
            static = static[static[key] == value]
        for name in static.index:
            for key, nothing in UNUSED[kind].items():
                if key not in static:
                    continue
                found = self.values(kind, name, key)
                same = np.isnan(found) if nothing is not False and np.isnan(nothing) else found == nothing
                if not same.all():
                    raise InputError(
                        f"the {kind} `{name}` has `{key}` {found[int(np.argmin(same))]:g}, which a problem cannot say",
                        "leave it out, or plan without it",
                    )
        return list(static.index)

    def values(self, kind: str, name: str, key: str) -> FloatArray:
        """Return an attribute in each slot."""
        component = self.network.c[kind]
        series = component.dynamic.get(key)
        if series is not None and name in series:
            return series[name].to_numpy(np.float64)
        return np.full(self.line.slots, float(component.static.at[name, key]))

    def power_mw_max(self, kind: str, name: str) -> FloatArray:
        """Return the limit of each slot."""
        return self.values(kind, name, "p_nom") * self.values(kind, name, "p_max_pu")

    def problem(self) -> Problem | CoupledProblem:
        """Return the whole."""
        if len(self.areas) == 1:
            only = self.areas[0]
            self._lines()
            return self.area(only, "")
        return CoupledProblem(areas={bus: self.area(bus, f"{bus} ") for bus in self.areas}, lines=tuple(self._lines()))

    def area(self, bus: str, before: str) -> Problem:
        """Return what is at a bus."""
        available, export, import_ = np.zeros(self.line.slots), None, None
        loads: list[Load] = []
        unserved: FloatArray | None = None
        names = self.names("Generator", bus=bus)
        for name in names:
            power, cost = self.power_mw_max("Generator", name), self.values("Generator", name, "marginal_cost")
            sign = float(self.network.generators.at[name, "sign"])
            own = name.removeprefix(before)
            if sign == -1.0:
                if own == "export":
                    export = Grid(power_mw_max=power, price_jpy_per_mwh=-cost)
                else:
                    loads.append(Load(id=own, power_mw_max=power, value_jpy_per_mwh=-cost))
            elif sign != 1.0:
                raise InputError(f"the Generator `{name}` has `sign` {sign:g}", "use 1 or -1")
            elif own == "unserved":
                unserved = cost
            elif own != "import" and not cost.any():
                available = available + power
            elif import_ is None:
                import_ = Grid(power_mw_max=power, price_jpy_per_mwh=cost)
            else:
                raise InputError(
                    f"the Generator `{name}` is the second at bus `{bus}` with a cost, and a problem has one import",
                    "put one of them at a bus of its own, with a Link to this one",
                )
        return Problem(
            timeline=self.line,
            available_mw=available,
            export=export,
            import_=import_,
            loads=tuple(loads),
            firm=self._firm(bus, unserved),
            deferrable=tuple(self._deferrable(bus)),
            battery=self._battery(bus),
        )

    def _firm(self, bus: str, unserved: FloatArray | None) -> Firm | None:
        names = self.names("Load", bus=bus)
        if not names:
            return None
        for name in names:
            if float(self.network.loads.at[name, "sign"]) != -1.0:
                raise InputError(f"the Load `{name}` has a `sign` other than -1", "make it a Generator")
        power = sum((self.values("Load", name, "p_set") for name in names), np.zeros(self.line.slots))
        cost = unserved if unserved is not None else self.unserved
        if cost is None:
            raise InputError(
                f"the Load `{names[0]}` must be served, and nothing says what it costs not to",
                "pass `unserved_jpy_per_mwh`, or add a Generator `unserved` at its bus",
            )
        return Firm(power_mw=power, unserved_jpy_per_mwh=cost)

    def _battery(self, bus: str) -> Battery | None:
        units, stores = self.names("StorageUnit", bus=bus), self.names("Store", bus=bus)
        if len(units) + len(stores) > 1:
            raise InputError(f"bus `{bus}` has several stores: `{[*units, *stores][1]}`", "give each a bus of its own")
        if stores:
            one = self.network.stores.loc[stores[0]]
            full = float(one.e_nom)
            most = self.values("Store", stores[0], "e_max_pu")
            self._cyclic("Store", stores[0], bool(one.e_cyclic))
            if (most != 1.0).any():
                raise InputError(f"the Store `{stores[0]}` has an `e_max_pu` other than 1", "change `e_nom` instead")
            power = full / self.line.hours  # in one slot it may be emptied or filled
            end = "cyclic" if one.e_cyclic else "free"
            return Battery(
                charge_mw_max=power,
                discharge_mw_max=power,
                energy_mwh_max=full,
                start_mwh=float(one.e_initial),
                end=end,
            )
        if not units:
            return None
        name, one = units[0], self.network.storage_units.loc[units[0]]
        self._cyclic("StorageUnit", name, bool(one.cyclic_state_of_charge))
        fixed: dict[str, float] = {}
        for key in ("p_max_pu", "p_min_pu", "efficiency_store", "efficiency_dispatch", "marginal_cost"):
            value = self.values("StorageUnit", name, key)
            if (value != value[0]).any():
                raise InputError(f"`{key}` of the StorageUnit `{name}` changes", "a battery has one for all slots")
            fixed[key] = float(value[0])
        asked = self.values("StorageUnit", name, "state_of_charge_set")
        if not np.isnan(asked[:-1]).all():
            raise InputError(f"`state_of_charge_set` of `{name}` is given before the last slot", "set the last alone")
        start = float(one.state_of_charge_initial)
        end: str | float = "free" if np.isnan(asked[-1]) else float(asked[-1])
        return Battery(
            charge_mw_max=-fixed["p_min_pu"] * float(one.p_nom),
            discharge_mw_max=fixed["p_max_pu"] * float(one.p_nom),
            energy_mwh_max=float(one.p_nom) * float(one.max_hours),
            charge_efficiency=fixed["efficiency_store"],
            discharge_efficiency=fixed["efficiency_dispatch"],
            wear_jpy_per_mwh=fixed["marginal_cost"],
            start_mwh=start,
            end="cyclic" if one.cyclic_state_of_charge or end == start else end,
        )

    def _cyclic(self, kind: str, name: str, cyclic: bool) -> None:
        if cyclic and not self.keep_start:
            raise InputError(
                f"the {kind} `{name}` is cyclic and begins with whatever is best, which a problem cannot say",
                "pass `keep_start=True` to begin, and end, with what it holds at first",
            )

    def _deferrable(self, bus: str) -> Iterator[Deferrable]:
        for name in self.names("Link", bus0=bus):
            at = str(self.network.links.at[name, "bus1"])
            if not self._is_quota(at):
                continue
            before, _, id_ = at.rpartition(DEFERRABLE)
            short = f"{before}shortfall:{id_}"
            if short not in self.network.generators.index:
                raise InputError(f"there is no Generator `{short}` at the bus `{at}`", "give the bus another name")
            yield Deferrable(
                id=id_,
                power_mw_max=self.power_mw_max("Link", name),
                energy_mwh_per_day=float(self.network.stores.at[at, "e_nom"]),
                shortfall_jpy_per_mwh=float(self.values("Generator", short, "marginal_cost")[0]),
            )

    def _lines(self) -> Iterator[Line]:
        names = [name for name in self.names("Link") if not self._is_quota(str(self.network.links.at[name, "bus1"]))]
        for name in names:
            one = self.network.links.loc[name]
            id_, _, way = name.rpartition(" ")
            back = f"{id_} backward"
            twin = way == "forward" and back in names and self._is_twin(name, back)
            if way == "backward" and f"{id_} forward" in names and self._is_twin(f"{id_} forward", name):
                continue
            others = [key for key in one.index if key.startswith("bus") and key[3:] not in ("0", "1") and one[key]]
            if others:
                raise InputError(f"the Link `{name}` has a third bus", "split it into Links with two")
            least = self.values("Link", name, "p_min_pu") * float(one.p_nom)
            kept, cost = self.values("Link", name, "efficiency"), self.values("Link", name, "marginal_cost")
            if (kept != kept[0]).any():
                raise InputError(f"`efficiency` of the Link `{name}` changes", "a line has one for all slots")
            if least.any() and ((least > 0.0).any() or kept[0] != 1.0 or cost.any()):
                raise InputError(
                    f"the Link `{name}` runs backward, or must run, with a loss or a cost",
                    "make it two Links, one for each direction",
                )
            backward = self.power_mw_max("Link", back) if twin else -least
            yield Line(
                id=id_ if twin else name,
                from_=str(one.bus0),
                to=str(one.bus1),
                forward_mw_max=self.power_mw_max("Link", name),
                backward_mw_max=backward,
                cost_jpy_per_mwh=cost,
                loss_fraction=1.0 - float(kept[0]),
            )

    def _is_twin(self, name: str, back: str) -> bool:
        """Return whether two Links are one line in both directions."""
        one, other = self.network.links.loc[name], self.network.links.loc[back]
        same = all(
            np.array_equal(self.values("Link", name, key), self.values("Link", back, key))
            for key in ("efficiency", "marginal_cost", "p_min_pu")
        )
        return same and (one.bus0, one.bus1) == (other.bus1, other.bus0)
