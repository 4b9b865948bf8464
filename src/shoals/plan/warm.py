"""Many problems of one shape, each solved from where the last one ended: scenarios, windows, sites of one kind.

Building and solving a linear program anew finds the same basis again and again. A `Planner` keeps the program in the
solver, changes what differs (prices, what is available, limits, energy at the start) and lets the simplex method go on
from the last basis. Answers are those of `shoals.plan.model.solve_highs`, to the solver's tolerance; where several
schedules earn the same it may give another one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from time import perf_counter
from typing import final

from numpy.typing import ArrayLike

from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.plan import Battery, Grid, Problem, Schedule
from shoals.plan import model
from shoals.plan._highs import Solver
from shoals.plan._program import Scale, legs_of, merit_order, scale_of

ENGINE = "highs, warm"
APART = 64.0
"""Factor between units that are in use and those that would fit a problem best, from which on they are changed."""


@final
class Planner:
    """A solver that stays with one shape of problem and goes on from its last answer.

    Parameters
    ----------
    problem : Problem
        The first problem, and the one to which changes refer. What it has (exchange, loads, stores and their rules) and
        its number of slots are the shape.
    gap : float, default 1e-6
        See `shoals.plan.model.solve_highs`.

    Notes
    -----
    The dual simplex method goes on from the last basis, also where only prices moved: measured, the primal method took
    fewer steps there and more time. Whole numbers cannot be warm started like that: with switched loads the program
    stays, and the search begins anew.

    A problem of the same shape whose matrix differs (days that begin in other slots, other efficiencies) is solved too,
    from the best use of each slot by itself as `solve_highs` does. Not for two threads at once.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> planner = Planner(Problem(timeline=line, available_mw=[1.0, 0.0],
    ...     export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[2_000.0, 10_000.0]),
    ...     battery=Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0)))
    >>> planner.solve().objective_jpy
    10000.0
    >>> planner.solve(export_price_jpy_per_mwh=[9_000.0, 8_000.0]).objective_jpy
    9000.0
    >>> planner.solve(available_mw=[3.0, 0.0]).export_mw.tolist()
    [1.0, 1.0]
    """

    def __init__(self, problem: Problem, *, gap: float = model.GAP) -> None:
        self._problem = problem
        self._gap = gap
        self._solver: Solver | None = None
        self._last: model.Question | None = None
        self._scale: Scale | None = None

    @property
    def iterations(self) -> int:
        """Simplex iterations of the last answer; 0 before the first."""
        return 0 if self._solver is None else self._solver.iterations

    def solve(
        self,
        problem: Problem | None = None,
        *,
        available_mw: ArrayLike | None = None,
        export_mw_max: ArrayLike | None = None,
        import_mw_max: ArrayLike | None = None,
        export_price_jpy_per_mwh: ArrayLike | None = None,
        import_price_jpy_per_mwh: ArrayLike | None = None,
        value_jpy_per_mwh: Mapping[str, ArrayLike] | None = None,
        start_mwh: float | Mapping[str, float] | None = None,
        time_limit_s: float | None = None,
    ) -> Schedule:
        """Return the best schedule of a problem, or of the first one with changes.

        Parameters
        ----------
        problem : Problem, optional
            Another problem of the same shape; the first one if absent.
        available_mw, export_mw_max, import_mw_max : array_like, shape (t,) or scalar, optional
            What to put in its place. [MW]
        export_price_jpy_per_mwh, import_price_jpy_per_mwh : array_like, shape (t,) or scalar, optional
            [JPY/MWh]
        value_jpy_per_mwh : mapping of str to array_like, optional
            By the id of a load. [JPY/MWh]
        start_mwh : float or mapping of str to float, optional
            Energy before the first slot: of the battery, or by the id of a store. A cyclic end moves with it. [MWh]
        time_limit_s : float, optional
            Stop after this time. [s]

        Raises
        ------
        InputError, UnitMismatch
            If the problem lacks what is to be changed, or is of another shape.
        Infeasible, PlanError
            See `shoals.plan.model.solve_highs`. The planner can be asked again afterwards.
        """
        begun = perf_counter()
        problem = self._problem if problem is None else problem
        self._check_shape(problem)
        changes: dict[str, object] = {}
        if available_mw is not None:
            changes["available_mw"] = available_mw
        changes |= _exchange(problem.export, "export", export_mw_max, export_price_jpy_per_mwh)
        changes |= _exchange(problem.import_, "import_", import_mw_max, import_price_jpy_per_mwh)
        if value_jpy_per_mwh is not None:
            known = [load.id for load in problem.loads]
            for name in value_jpy_per_mwh:
                if name not in known:
                    raise InputError(f"`value_jpy_per_mwh` names the load `{name}`", did_you_mean(name, known))
            changes["loads"] = tuple(
                replace(load, value_jpy_per_mwh=value_jpy_per_mwh.get(load.id, load.value_jpy_per_mwh))
                for load in problem.loads
            )
        if start_mwh is not None:
            changes |= _starts(problem, start_mwh)
        return self._answer(replace(problem, **changes) if changes else problem, begun, time_limit_s)

    def _check_shape(self, problem: Problem) -> None:
        if problem is self._problem:
            return
        slots, other = self._problem.timeline.slots, problem.timeline.slots
        if slots != other:
            raise UnitMismatch(
                f"the problem has {other} slots where the planner has {slots}", "make a planner for each length"
            )
        if self._problem.timeline.step_minutes != problem.timeline.step_minutes:
            raise UnitMismatch(
                f"slots have {problem.timeline.step_minutes} minutes where the planner has "
                f"{self._problem.timeline.step_minutes}",
                "make a planner for each step",
            )
        for name in legs_of(self._problem).keys() ^ legs_of(problem).keys():
            raise InputError(
                f"`{name}` is in one of the planner's first problem and this one",
                "make a planner for each shape, or keep the part with a limit of zero",
            )

    def _answer(self, problem: Problem, begun: float, time_limit_s: float | None) -> Schedule:
        model.check(problem)
        if problem.timeline.slots == 0:
            return replace(model.empty(problem, begun), engine=ENGINE)
        self._scale = _kept(self._scale, scale_of(problem, legs_of(problem)))
        question = model.ask(problem, scale=self._scale, every_slot=True)
        mixed = question.arrays.integer is not None
        if self._solver is None:
            self._solver, kept = Solver(question.arrays), False
        else:
            kept = self._solver.change(question.arrays)
        if mixed:
            self._solver.forget()
        elif not kept:
            self._solver.begin_at(*merit_order(problem, question.legs, question.layout))
        try:
            found = model.answer(question, self._solver, begun, time_limit_s, self._gap)
        except Exception:
            self._solver = None  # an unfinished basis is no place to go on from
            raise
        return replace(found, engine=found.engine.replace(model.ENGINE, ENGINE, 1))


def _kept(old: Scale | None, new: Scale) -> Scale:
    """Return the units in use while they fit well enough."""
    if old is None:
        return new
    parts = (old.power_mw / new.power_mw, old.money_jpy / new.money_jpy)
    return old if all(1.0 / APART <= part <= APART for part in parts) else new


def _exchange(grid: Grid | None, name: str, limit: ArrayLike | None, price: ArrayLike | None) -> dict[str, object]:
    if limit is None and price is None:
        return {}
    if grid is None:
        raise InputError(
            f"the problem has no `{name.rstrip('_')}` to change",
            "give the planner one, with a limit of zero if need be",
        )
    new = replace(grid, power_mw_max=grid.power_mw_max if limit is None else limit)
    return {name: new if price is None else replace(new, price_jpy_per_mwh=price)}


def _starts(problem: Problem, start_mwh: float | Mapping[str, float]) -> dict[str, object]:
    if not isinstance(start_mwh, Mapping):
        if problem.battery is None:
            raise InputError("the problem has no `battery` to start with", "give `start_mwh` by the id of a store")
        start_mwh = {problem.battery.id: start_mwh}
    known = [store.id for store in problem.all_stores]
    for name in start_mwh:
        if name not in known:
            raise InputError(f"`start_mwh` names the store `{name}`", did_you_mean(name, known))

    def moved(store: Battery) -> Battery:
        return replace(store, start_mwh=start_mwh.get(store.id, store.start_mwh))

    battery = None if problem.battery is None else moved(problem.battery)
    return {"battery": battery, "stores": tuple(moved(store) for store in problem.stores)}
