r"""A year without foresight: plan from forecasts, do the first steps against what really happens, and plan again.

At each decision the worth of stored energy over the slots to come is found from the forecasts of that moment, by the
exact engine's operator: in each slot :math:`V_t(e) = \max_u h_t(u) + V_{t+1}(e - u)`, with :math:`h_t` the merit order
of the bus. With several scenarios, :math:`V` is their weighted mean. Until the next decision each slot is then settled
as it really comes: what is known in a slot is that of the slot itself, what is published later is still believed, and
the battery moves so that what the slot earns and what the forecasts say the rest is worth are most together. Money is
counted at what came. So no deviation needs a rule
of its own: the bus closes by the order of worth, stored energy included.

A load with a quota a day runs in a slot if the rest of its day is not expected to be cheaper; what it has had today is
carried from slot to slot and from plan to plan, and what the rest of the day could not make up for any more is served
at the cost of a shortfall. After the last slot of a window one more day like its last is assumed, so that the worth of
what remains in the store comes from the window itself. At the end of the timeline the problem's own end holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import factorial
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError, UnitMismatch
from shoals.core.plan import Deferrable, Problem, Schedule, Status
from shoals.plan import _curves as cv
from shoals.plan._beyond import refuse_beyond_plain
from shoals.plan.reach import check_reach, climb, fall

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Arrays = Mapping[str, FloatArray]
State = Callable[[Arrays, IntArray], Arrays]
"""Turns targets, shape (..., h), and the slots that they speak of, shape (w, h), into arrays of a problem, by name:
``available_mw``, ``export_mw_max``, ``export_price_jpy_per_mwh``, ``import_price_jpy_per_mwh`` and ``value:<load>``."""
Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Beliefs:
    """What is believed at each decision of the slots to come.

    Parameters
    ----------
    name : str
        Of the forecaster.
    at : array of int, shape (w,)
        Slots of the decisions: the first is 0, and they rise. A decision comes before its slot.
    targets : mapping of str to array, shape (w, s, h)
        Scenarios of each target in the h slots from each decision on. What a scenario says of slots after the end of
        the timeline is not used.
    weight : array, shape (w, s)
        Probability of each scenario.

    Raises
    ------
    InputError, UnitMismatch
        If decisions do not rise from 0, shapes differ, or probabilities do not sum to one.
    """

    name: str
    at: IntArray
    targets: Arrays
    weight: FloatArray

    def __post_init__(self) -> None:
        given = np.asarray(self.at)
        at = given.astype(np.int64) if given.dtype.kind in "iuf" and np.isfinite(given).all() else None
        if at is None or (at != given).any():
            raise InputError("slots of decisions are no whole numbers", "give the slots of decisions in order, 0 first")
        object.__setattr__(self, "at", at)
        object.__setattr__(self, "weight", np.asarray(self.weight, dtype=np.float64))
        if self.weight.ndim != 2:
            raise UnitMismatch(
                f"probabilities have shape {self.weight.shape}", "give one row for each decision, one number a scenario"
            )
        if at.ndim != 1 or not len(at) or at[0] != 0 or (np.diff(at) <= 0).any():
            raise InputError("decisions do not rise from slot 0", "give the slots of decisions in order, 0 first")
        shape = (*self.weight.shape, self.horizon)
        for name, values in self.targets.items():
            if values.shape != shape or shape[0] != len(at):
                raise UnitMismatch(
                    f"beliefs of `{name}` have shape {values.shape}, not {(len(at), *shape[1:])}",
                    "give one row for each decision, scenario and slot",
                )
            if not np.isfinite(values).all():
                raise InputError(f"a belief of `{name}` is no finite number", "fill the gap in the forecast")
        if not ((self.weight >= 0.0).all() and (np.abs(self.weight.sum(axis=1) - 1.0) <= 1e-9).all()):
            raise InputError("probabilities of scenarios do not sum to one", "divide each decision's by their sum")

    @property
    def horizon(self) -> int:
        """Slots that each decision looks ahead."""
        return next(iter(self.targets.values())).shape[-1] if self.targets else 0

    def slots(self) -> IntArray:
        """Return the slots that each decision speaks of, shape (w, h)."""
        return self.at[:, None] + np.arange(self.horizon)

    def informed(self, truth: Arrays, names: Sequence[str]) -> Beliefs:
        """Return beliefs in which some targets are known as they come, over the horizon of each decision."""
        slots = self.slots()
        told: dict[str, FloatArray] = {}
        for name, values in self.targets.items():
            if name in names:
                there = np.minimum(slots, len(truth[name]) - 1)
                values = np.broadcast_to(truth[name][there][:, None], values.shape)
            told[name] = values
        if all(name in names for name in self.targets):  # nothing is left for scenarios to differ in
            told = {name: values[:, :1] for name, values in told.items()}
            return replace(self, targets=told, weight=np.ones((len(self.at), 1)))
        return replace(self, targets=told)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rolled:
    """A year as it was run on forecasts.

    Parameters
    ----------
    schedule : Schedule
        What was done: it keeps all limits of `problem`. Its `price_jpy_per_mwh` is ``nan``, as no optimiser
        that knew the year made it.
    worth_jpy_per_mwh : array, shape (t,)
        What the forecasts said that one more MWh in the store was worth after each slot. [JPY/MWh]
    problem : Problem
        What came, with the export limits that were kept: they differ from those of the true problem only where a slot
        was decided by numbers that are published later.
    """

    schedule: Schedule
    worth_jpy_per_mwh: FloatArray
    problem: Problem


def roll(
    problem: Problem,
    beliefs: Beliefs,
    state: State,
    *,
    after: Callable[[Beliefs], cv.Curves] | None = None,
    tell: Tell | None = None,
    seen: Arrays | None = None,
) -> Rolled:
    """Run a problem on beliefs alone, slot by slot, against what really comes.

    Parameters
    ----------
    problem : Problem
        What really comes. A slot's own numbers are known in that slot, but for those that `seen` leaves out; of later
        slots only limits that are contracts (powers of loads, of import, of the firm load, quotas and their shortfall)
        are taken from it.
    beliefs : Beliefs
        What each decision believes of the rest.
    state : callable
        Turns targets into numbers of a problem; see `State`.
    after : callable, optional
        Returns what energy is worth after each window, one row for each decision and scenario. If absent, a day like
        the last of the window is taken to follow.
    tell : callable, optional
        Is called with the number of slots done since the last call.
    seen : mapping of str to array, optional
        Targets that are known in their own slot, as they came, shape (t,). Each slot is then decided by these and by
        what its decision believes of all other targets. If absent, a slot's own numbers are all known in that slot.

    Returns
    -------
    rolled : Rolled
        With `schedule.violations(rolled.problem)` empty; without `seen` that is the problem itself.

    Raises
    ------
    InputError
        If beliefs lack a target that `state` asks for.
    Infeasible
        If the battery cannot come to its end. Like the simple rules, the run sets out for a given end when there is
        no more time to lose, knowing what each slot could bring.

    Notes
    -----
    Scenarios are averaged in hindsight: each plans its own future. That overstates what waiting is worth a little, and
    is exact where there is one scenario.

    Examples
    --------
    A battery holds 1 MWh, and the price of the second hour is believed to be high. It is not:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Battery, Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> store = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0, start_mwh=1.0, end="free")
    >>> truth = Problem(timeline=line, available_mw=0.0, battery=store,
    ...                 export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[8_000.0, 5_000.0]))
    >>> believed = Beliefs(name="hope", at=np.array([0]), weight=np.ones((1, 1)),
    ...                    targets={"price": np.array([[[8_000.0, 9_000.0]]])})
    >>> def state(targets, slots):
    ...     price = targets["price"]
    ...     return {"available_mw": 0.0 * price, "export_mw_max": 1.0 + 0.0 * price, "export_price_jpy_per_mwh": price}
    >>> roll(truth, believed, state).schedule.objective_jpy
    5000.0
    """
    return Roller(problem, state, seen).run(beliefs, after=after, tell=tell)


class Roller:
    """Runs one problem on any number of beliefs; what really comes is laid out once.

    Parameters
    ----------
    problem, state, seen
        As for `roll`.

    Raises
    ------
    Infeasible
        If the battery cannot come to its end.
    """

    def __init__(self, problem: Problem, state: State, seen: Arrays | None = None) -> None:
        check_reach(problem)
        self.problem, self.state, self.seen = problem, state, seen
        self._real = _Real(problem)

    def run(
        self, beliefs: Beliefs, *, after: Callable[[Beliefs], cv.Curves] | None = None, tell: Tell | None = None
    ) -> Rolled:
        """Run the problem on beliefs; see `roll`."""
        begun = perf_counter()
        slots = self.problem.timeline.slots
        if slots and (not beliefs.horizon or int(np.diff(beliefs.at, append=slots).max()) > beliefs.horizon):
            raise InputError(
                f"beliefs `{beliefs.name}` look {beliefs.horizon} slots ahead, and a decision comes later than that",
                "decide more often, or look further ahead",
            )
        if not slots:
            return self._real.go([], [], beliefs.name, begun, tell)
        windows = _Windows(self.problem, beliefs, self.state)
        quotas = [_Quota(self.problem, windows, one) for one in self.problem.deferrable]
        curves = windows.curves(after)
        if self.seen is None:
            return self._real.go(curves, quotas, beliefs.name, begun, tell)
        decided = self._decided(beliefs, self.seen)
        check_reach(decided)
        rolled = _Real(decided).go(curves, quotas, beliefs.name, begun, tell)
        came = self.problem
        if came.export is not None and decided.export is not None:
            came = replace(came, export=replace(came.export, power_mw_max=decided.export.power_mw_max))
        money = float(sum(rolled.schedule.value_jpy(came).values()))
        return replace(rolled, schedule=replace(rolled.schedule, objective_jpy=money), problem=came)

    def _decided(self, beliefs: Beliefs, seen: Arrays) -> Problem:
        """Return the problem with each slot's prices, and the export limit that goes with them, as known in it."""
        problem, slots = self.problem, self.problem.timeline.slots
        index = np.minimum(beliefs.slots(), slots - 1)
        own = np.arange(slots)
        row = np.searchsorted(beliefs.at, own, side="right") - 1
        column = own - beliefs.at[row]
        known: dict[str, FloatArray] = {}
        for name, values in beliefs.targets.items():
            mean: FloatArray = values[:, :1].copy()  # what all scenarios agree in is kept to the last bit
            if (values != values[:, :1]).any():
                mean = (values * beliefs.weight[:, :, None]).sum(axis=1, keepdims=True)
            if name in seen:  # of the slots that are settled here; of later ones no more than is believed
                mean[row, 0, column] = seen[name]
            known[name] = mean
        given = self.state(known, index)
        shape = (len(beliefs.at), 1, beliefs.horizon)

        def slot(name: str) -> FloatArray:
            if name not in given:
                raise InputError(f"the beliefs say nothing of `{name}`", "let `state` return it")
            return np.broadcast_to(given[name], shape)[row, 0, column]

        export, bought = problem.export, problem.import_
        if export is not None:
            limit = np.maximum(slot("export_mw_max"), 0.0)
            export = replace(export, power_mw_max=limit, price_jpy_per_mwh=slot("export_price_jpy_per_mwh"))
        if bought is not None:
            bought = replace(bought, price_jpy_per_mwh=slot("import_price_jpy_per_mwh"))
        loads = tuple(replace(load, value_jpy_per_mwh=slot(f"value:{load.id}")) for load in problem.loads)
        return replace(problem, export=export, import_=bought, loads=loads)


def follow(problem: Problem, worth: list[tuple[list[float], list[float]]], name: str = "given") -> Rolled:
    """Run a problem slot by slot on a given worth of stored energy after each slot.

    Parameters
    ----------
    problem : Problem
        What really comes; it has no deferrable load.
    worth : list of (slopes, widths)
        For each slot, what energy in the store is worth after it: falling slopes [JPY/MWh] and their widths, in MW
        times slots, from an empty store to a full one.
    name : str
        Of the planner.

    Returns
    -------
    rolled : Rolled

    Raises
    ------
    InputError
        If the problem has a deferrable load, or there is not one entry for each slot.
    """
    begun = perf_counter()
    check_reach(problem)
    if problem.deferrable:
        raise InputError(f"`deferrable[{problem.deferrable[0].id}]` has a quota, and a worth alone does not plan it",
                         "leave it out, or use `roll`")  # fmt: skip
    if len(worth) != problem.timeline.slots:
        raise UnitMismatch(f"{len(worth)} worths for {problem.timeline.slots} slots", "give one for each slot")
    return _Real(problem).go(worth, [], name, begun, None)


class _Windows:
    """The problems of all decisions at once, as beliefs state them."""

    def __init__(self, problem: Problem, beliefs: Beliefs, state: State) -> None:
        refuse_beyond_plain(problem, "a rolling plan", "leave it out, or plan with foresight by `shoals.plan.solve`")
        self.problem, self.beliefs = problem, beliefs
        self.store = cv.store_of(problem.battery, problem.timeline.hours)
        self.slots = problem.timeline.slots
        self.day = round(24.0 / problem.timeline.hours)
        index = beliefs.slots()
        there = np.minimum(index, max(self.slots - 1, 0))
        given = state(beliefs.targets, there)
        shape = (*beliefs.weight.shape, beliefs.horizon)

        def believed(name: str) -> FloatArray:
            if name not in given:
                raise InputError(f"the beliefs say nothing of `{name}`", "let `state` return it")
            return np.broadcast_to(given[name], shape)

        def contract(values: object) -> FloatArray:
            return np.broadcast_to(np.asarray(values)[there][:, None], shape)

        available = np.maximum(believed("available_mw"), 0.0)
        rows: list[tuple[FloatArray, FloatArray]] = []
        supply = available
        if problem.firm is not None:
            rows.append((contract(problem.firm.unserved_jpy_per_mwh), contract(problem.firm.power_mw)))
        if problem.import_ is not None:
            width = contract(problem.import_.power_mw_max)
            rows.append((believed("import_price_jpy_per_mwh"), width))
            supply = supply + width
        for load in problem.loads:
            rows.append((believed(f"value:{load.id}"), contract(load.power_mw_max)))
        if problem.export is not None:
            limit = np.maximum(believed("export_mw_max"), 0.0)
            rows.append((believed("export_price_jpy_per_mwh"), limit))
        rows.append((np.zeros(shape), available))
        self.value = np.stack([value for value, _ in rows])
        self.width = np.stack([width for _, width in rows])
        self.supply = supply
        self.quota_price = [self._quota_price(one, contract(one.power_mw_max), index) for one in problem.deferrable]

    def price(self) -> FloatArray:
        """Return the believed price of a MWh at the bus without the battery, mean of the scenarios, shape (w, h)."""
        taken = np.minimum(self.supply, self.width.sum(axis=0))
        order = np.argsort(-self.value, axis=0, kind="stable")
        v, w = np.take_along_axis(self.value, order, axis=0), np.take_along_axis(self.width, order, axis=0)
        end = np.cumsum(w, axis=0)
        last = np.minimum((end <= taken[None] * (1.0 - 1e-12)).sum(axis=0), len(v) - 1)
        price = np.take_along_axis(v, last[None], axis=0)[0]
        return (price * self.beliefs.weight[:, :, None]).sum(axis=1)

    def _quota_price(self, one: Deferrable, limit: FloatArray, index: IntArray) -> FloatArray:
        """Return, for each decision and slot, the price at which a day's quota could be bought, shape (w, h)."""
        price = self.price()
        most = one.shortfall_jpy_per_mwh
        found = np.full(price.shape, most)
        day = self.problem.timeline.day_index()[np.minimum(index, self.slots - 1)]
        quota = one.energy_mwh_per_day / self.problem.timeline.hours
        width = limit[:, 0]
        for first in range(int((day[:, -1] - day[:, 0]).max(initial=0)) + 1):
            today = day == day[:, :1] + first
            dear = np.where(today, price, np.inf)
            order = np.argsort(dear, axis=1, kind="stable")
            sorted_price = np.take_along_axis(dear, order, axis=1)
            full = today.sum(axis=1) / self.day  # part of the day that lies in the window
            enough = np.cumsum(np.take_along_axis(np.where(today, width, 0.0), order, axis=1), axis=1)
            at = (enough < np.minimum(quota * full, enough[:, -1] * (1.0 - 1e-9))[:, None]).sum(axis=1)
            level = np.take_along_axis(sorted_price, np.minimum(at, price.shape[1] - 1)[:, None], axis=1)
            found = np.where(today, np.clip(np.where(np.isfinite(level), level, most), 0.0, most), found)
        return found

    def _slot(self, k: int) -> cv.Pieces:
        """Return what slot `k` of each window and scenario earns by the energy that leaves the store."""
        value, width = self.value[..., k], self.width[..., k]
        rows = value[0].size
        value, width = value.reshape(len(value), rows), width.reshape(len(width), rows)
        if self.quota_price:
            scenarios = self.beliefs.weight.shape[1]
            index = np.minimum(self.beliefs.at + k, self.slots - 1)
            more = [np.repeat(price[:, k], scenarios) for price in self.quota_price]
            wide = [np.repeat(np.asarray(one.power_mw_max)[index], scenarios) for one in self.problem.deferrable]
            value, width = np.concatenate([value, more]), np.concatenate([width, wide])
        return cv.pieces(value, width, self.supply[..., k].ravel(), self.store)

    def curves(self, after: Callable[[Beliefs], cv.Curves] | None) -> list[tuple[list[float], list[float]]]:
        """Return what energy is believed to be worth after each slot, as slopes and widths."""
        store, beliefs, slots = self.store, self.beliefs, self.slots
        windows, scenarios = beliefs.weight.shape
        if store.full <= 0.0:
            return [([0.0], [0.0])] * slots
        at = np.repeat(beliefs.at, scenarios)
        end = cv.flat(1, store.full)
        battery = self.problem.battery
        if battery is not None and battery.end_mwh is not None:
            cost = cv.steep(self.value, store)
            end = cv.bound_to(1, store.full, battery.end_mwh / self.problem.timeline.hours, cost)
        horizon = beliefs.horizon
        steps = list(range(horizon))
        if after is None:
            steps += list(range(max(horizon - self.day, 0), horizon))  # one more day like the last
            now = cv.flat(windows * scenarios, store.full)
        else:
            now = after(beliefs)
        done = np.append(beliefs.at[1:], slots) - beliefs.at  # slots that each decision settles
        found: list[tuple[list[float], list[float]]] = [([], [])] * slots
        for step in reversed(range(len(steps))):
            now = _put(now, at + step + 1 >= slots, end)
            if step < horizon:
                which = np.flatnonzero(step < done)
                if len(which):
                    rows = np.add.outer(which * scenarios, np.arange(scenarios, dtype=np.int64)).ravel()
                    slope, wide = _averaged(now.rows(rows), beliefs.weight[which], store.full)
                    for w, steep_, wide_ in zip(which.tolist(), slope, wide, strict=True):
                        some = wide_ > 0.0
                        found[int(beliefs.at[w]) + step] = (steep_[some].tolist(), wide_[some].tolist())
            if step == 0:
                break
            live = at + step < slots
            if live.all():
                now = cv.back(self._slot(steps[step]), now, store.full)
            elif live.any():
                back = cv.back(self._slot(steps[step]), now, store.full)
                now = _put(back, ~live, end)
        return found


def _put(curves: cv.Curves, which: NDArray[np.bool_], one: cv.Curves) -> cv.Curves:
    """Return curves in which some rows are another, given one."""
    if not which.any():
        return curves
    k = max(curves.slope.shape[1], one.slope.shape[1])
    slope = np.full((len(curves.value), k), cv.PAD)
    wide = np.zeros((len(curves.value), k))
    slope[:, : curves.slope.shape[1]], wide[:, : curves.slope.shape[1]] = curves.slope, curves.wide
    slope[which], wide[which] = cv.PAD, 0.0
    m = one.slope.shape[1]
    slope[which, :m], wide[which, :m] = one.slope[0], one.wide[0]
    return cv.Curves(np.where(which, one.value[0], curves.value), slope, wide)


def _averaged(curves: cv.Curves, weight: FloatArray, full: float) -> tuple[FloatArray, FloatArray]:
    """Return slopes and widths of the weighted mean of each group of scenarios, shape (w, k)."""
    windows, scenarios = weight.shape
    if scenarios == 1:
        return curves.slope, curves.wide
    k = curves.slope.shape[1]
    ends = np.minimum(np.cumsum(curves.wide, axis=1), full)
    there = curves.wide > 0.0
    last = np.maximum(there.sum(axis=1) - 1, 0)
    ends[np.arange(len(ends)), last] = full
    jump = np.zeros_like(curves.slope)
    jump[:, :-1] = np.where(there[:, 1:], curves.slope[:, 1:] - curves.slope[:, :-1], 0.0)
    ends = np.where(there, ends, full).reshape(windows, scenarios * k)
    jump = (jump * weight.ravel()[:, None]).reshape(windows, scenarios * k)
    first = (curves.slope[:, 0] * weight.ravel()).reshape(windows, scenarios).sum(axis=1)
    order = np.argsort(ends, axis=1, kind="stable")
    ends, jump = np.take_along_axis(ends, order, axis=1), np.take_along_axis(jump, order, axis=1)
    wide = np.diff(ends, axis=1, prepend=0.0)
    slope = np.concatenate([np.zeros((windows, 1)), np.cumsum(jump[:, :-1], axis=1)], axis=1) + first[:, None]
    return np.minimum.accumulate(slope, axis=1), wide


_Row = tuple[float, float, list[float], list[float], list[int]]
"""A slot's pieces as lists: least energy that leaves, what it earns there, slopes, widths, kinds."""


class _Real:
    """The slots as they come."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.store = cv.store_of(problem.battery, problem.timeline.hours)
        zero = np.zeros(problem.timeline.slots)
        rows: list[tuple[str, FloatArray, FloatArray]] = []
        supply = available = np.asarray(problem.available_mw)
        if problem.firm is not None:
            rows.append(("firm", np.asarray(problem.firm.unserved_jpy_per_mwh), np.asarray(problem.firm.power_mw)))
        if problem.import_ is not None:
            width = np.asarray(problem.import_.power_mw_max)
            rows.append(("import", np.asarray(problem.import_.price_jpy_per_mwh), width))
            supply = supply + width
        for load in problem.loads:
            rows.append((f"load:{load.id}", np.asarray(load.value_jpy_per_mwh), np.asarray(load.power_mw_max)))
        if problem.export is not None:
            price, limit = problem.export.price_jpy_per_mwh, problem.export.power_mw_max
            rows.append(("export", np.asarray(price), np.asarray(limit)))
        rows.append(("spill", zero, available))
        self.base = base = len(rows)
        rows += [(f"deferrable:{one.id}", zero + one.shortfall_jpy_per_mwh, zero) for one in problem.deferrable]
        # Beyond its quota such a load is a use that earns nothing: it runs only where that is paid for.
        rows += [(f"beyond:{one.id}", zero, np.asarray(one.power_mw_max)) for one in problem.deferrable]
        self.names = [name for name, _, _ in rows]
        self.value = np.stack([value for _, value, _ in rows])
        self.width = np.stack([width for _, _, width in rows])
        self.supply = supply
        self.full = [np.asarray(one.power_mw_max).tolist() for one in problem.deferrable]
        # What is served before a deferrable load in each slot, other deferrable loads aside.
        self.before = [
            np.where(self.value[:base] >= self.value[base + i], self.width[:base], 0.0).sum(axis=0).tolist()
            for i in range(len(problem.deferrable))
        ]  # fmt: skip
        self._variants: dict[int, tuple[list[float], list[float], list[list[float]], list[list[float]], Any]] = {}

    def row(self, mask: int, t: int) -> _Row:
        """Return what a slot earns with some of the deferrable loads on, at full power."""
        if mask not in self._variants:
            width = self.width.copy()
            for i, one in enumerate(self.problem.deferrable):
                if mask >> i & 1:
                    width[self.base + i] = one.power_mw_max
                    width[self.base + len(self.full) + i] = 0.0
            all_ = cv.pieces(self.value, width, self.supply, self.store)
            self._variants[mask] = (
                all_.low.tolist(), all_.earned.tolist(), all_.slope.tolist(), all_.wide.tolist(), all_.kind.tolist()
            )  # fmt: skip
        low, earned, slope, wide, kind = self._variants[mask]
        return low[t], earned[t], slope[t], wide[t], kind[t]

    def exactly(self, powers: list[float], t: int) -> _Row:
        """Return what a slot earns with given powers of the deferrable loads."""
        width = self.width[:, t : t + 1].copy()
        for i, power in enumerate(powers):
            width[self.base + i, 0] = power
            width[self.base + len(powers) + i, 0] -= power
        one = cv.pieces(self.value[:, t : t + 1], width, self.supply[t : t + 1], self.store)
        return (
            float(one.low[0]),
            float(one.earned[0]),
            one.slope[0].tolist(),
            one.wide[0].tolist(),
            one.kind[0].tolist(),
        )

    def go(
        self,
        curves: list[tuple[list[float], list[float]]],
        quotas: list[_Quota],
        name: str,
        begun: float,
        tell: Tell | None,
    ) -> Rolled:
        """Settle all slots and write them down."""
        problem, store = self.problem, self.store
        slots, hours = problem.timeline.slots, problem.timeline.hours
        low, high = _band(problem)
        energy = 0.0 if problem.battery is None else problem.battery.start_mwh / hours
        soc, worth = [energy], [0.0] * slots
        ran = np.zeros((len(quotas), slots))
        supply = self.supply.tolist()
        told = 0
        for t in range(slots):
            slope, wide = curves[t]
            row, powers = self._quotas(t, energy, quotas, slope, wide) if quotas else (self.row(0, t), [])
            after = energy
            if problem.battery is not None:
                after, worth[t], _ = _move(energy, row, slope, wide)
                after = min(max(after, low[t]), high[t])
            leaves = energy - after
            net = supply[t] + (leaves / store.out if leaves > 0.0 else leaves / store.into)
            for i, power in enumerate(powers):
                if power > 0.0:  # less than it asks only if there is no more
                    ahead = sum(powers[j] for j in range(len(powers)) if quotas[j].most > quotas[i].most or (
                        j < i and quotas[j].most == quotas[i].most))  # fmt: skip
                    quotas[i].left -= min(max(net - self.before[i][t] - ahead, 0.0), power)
                    ran[i, t] = power
            energy = after
            soc.append(energy)
            if tell is not None and (t + 1) % 1000 == 0:
                tell(t + 1 - told)
                told = t + 1
        if tell is not None:
            tell(slots - told)
        width = self.width.copy()
        width[self.base : self.base + len(ran)] = ran
        width[self.base + len(self.full) : self.base + len(self.full) + len(ran)] -= ran
        stored = np.asarray(soc)
        charge, discharge = cv.powers(cv.pieces(self.value, width, self.supply, store), -np.diff(stored), store)
        taken = cv.served(self.value, width, self.supply + discharge - charge)
        return Rolled(
            schedule=self._schedule(name, taken, charge, discharge, stored * hours, begun),
            worth_jpy_per_mwh=np.asarray(worth, dtype=np.float64),
            problem=problem,
        )

    def _quotas(
        self, t: int, energy: float, quotas: list[_Quota], slope: list[float], wide: list[float]
    ) -> tuple[_Row, list[float]]:
        """Decide which deferrable loads run, each in turn, and at which power."""
        mask, powers, cut = 0, [0.0] * len(quotas), False
        for i, quota in enumerate(quotas):
            power, limit, must = quota.asks(t)
            if power <= 0.0:
                continue
            with_it = mask | 1 << i
            if not must:
                gain = _move(energy, self.row(with_it, t), slope, wide)[2]
                gain -= _move(energy, self.row(mask, t), slope, wide)[2]
                if quota.most - gain / self.full[i][t] > limit:  # what serving it costs the rest of the bus
                    continue
            mask, powers[i] = with_it, power
            cut = cut or power < self.full[i][t]
        return (self.exactly(powers, t) if cut else self.row(mask, t)), powers

    def _schedule(
        self, name: str, taken: FloatArray, charge: FloatArray, discharge: FloatArray, soc_mwh: FloatArray, begun: float
    ) -> Schedule:
        problem = self.problem
        power = dict(zip(self.names, taken, strict=True))
        zero = np.zeros(problem.timeline.slots)
        if problem.battery is not None and problem.battery.end_mwh is not None and len(soc_mwh) > 1:
            soc_mwh[-1] = problem.battery.end_mwh
        imported = zero if problem.import_ is None else np.asarray(problem.import_.power_mw_max) - power["import"]
        schedule = Schedule(
            timeline=problem.timeline,
            status=Status.RULE,
            objective_jpy=0.0,
            engine=f"rolling:{name}",
            seconds=0.0,
            generation_mw=np.asarray(problem.available_mw) - power["spill"],
            export_mw=power.get("export", zero),
            import_mw=imported,
            load_mw={load.id: power[f"load:{load.id}"] for load in problem.loads},
            deferrable_mw={
                one.id: power[f"deferrable:{one.id}"] + power[f"beyond:{one.id}"] for one in problem.deferrable
            },
            unserved_mw=zero if problem.firm is None else np.asarray(problem.firm.power_mw) - power["firm"],
            charge_mw=charge,
            discharge_mw=discharge,
            soc_mwh=soc_mwh,
            spilled_mw=power["spill"],
            price_jpy_per_mwh=np.full(problem.timeline.slots, np.nan),
        )
        return replace(
            schedule, objective_jpy=float(sum(schedule.value_jpy(problem).values())), seconds=perf_counter() - begun
        )


class _Quota:
    """One deferrable load: what it still needs today, and what the rest of the day is believed to cost."""

    def __init__(self, problem: Problem, windows: _Windows, load: Deferrable) -> None:
        self.load = load
        self.width = np.asarray(self.load.power_mw_max).tolist()
        self.most = self.load.shortfall_jpy_per_mwh
        self.quota = self.load.energy_mwh_per_day / problem.timeline.hours
        self.day = problem.timeline.day_index()
        self.window = np.searchsorted(windows.beliefs.at, np.arange(problem.timeline.slots), side="right") - 1
        self.at = windows.beliefs.at
        self.price = windows.price()
        supply = (windows.supply * windows.beliefs.weight[:, :, None]).sum(axis=1)
        self.supply = supply
        self.ends = np.searchsorted(self.day, self.day, side="right")
        self.left, self.today = self.quota, 0

    def asks(self, t: int) -> tuple[float, float, bool]:
        """Return the power that it could use now, the price up to which it should, and whether it must at any."""
        if self.day[t] != self.today:
            self.today, self.left = int(self.day[t]), self.quota
        power = min(self.width[t], self.left)
        if power <= 1e-12 * max(self.quota, 1.0) or self.most <= 0.0:
            return 0.0, 0.0, False
        w = int(self.window[t])
        first = t - int(self.at[w]) + 1
        last = min(int(self.ends[t]) - int(self.at[w]), self.price.shape[1])
        price = self.price[w, first:last]
        mine: FloatArray = np.asarray(self.width[t + 1 : t + 1 + len(price)], dtype=np.float64)
        later: FloatArray = np.minimum(mine, self.supply[w, first:last])
        unseen = max(int(self.ends[t]) - t - 1 - len(price), 0)  # slots of today beyond the window: as good as any
        need = self.left - unseen * self.width[t]
        total = float(later.sum())
        if total < need * (1.0 - 1e-9):
            return power, self.most, True
        if need <= 0.0:
            return power, 0.0, False
        order = np.argsort(price, kind="stable")
        enough: FloatArray = np.cumsum(later[order], dtype=np.float64)
        at = int((enough < need * (1.0 - 1e-9)).sum())
        return power, min(float(price[order[min(at, len(order) - 1)]]), self.most), False


def _move(energy: float, row: _Row, slope: list[float], room: list[float]) -> tuple[float, float, float]:
    """Return energy after a slot, its worth there, and what slot and rest earn together more than an empty store.

    Energy goes to what the slot pays most for and to what the rest is worth, in order; the battery moves on ties only
    if it must.
    """
    low, money, steep, wide, kind = row
    left = energy - low
    stored, worth = 0.0, slope[0] if slope else 0.0
    i, j, m, n = 0, 0, len(steep), len(slope)
    while left > 0.0:
        now = steep[i] if i < m and wide[i] > 0.0 else -np.inf
        rest = slope[j] if j < n else -np.inf
        if now == -np.inf and rest == -np.inf:
            break  # by rounding alone
        if now > rest or (now == rest and kind[i] == cv.CHARGE):
            part = min(wide[i], left)
            money += part * now
            i += 1
        else:
            part = min(room[j], left)
            stored += part
            money += part * rest
            worth = rest
            j += 1
        left -= part
    return stored, worth, money


def _band(problem: Problem) -> tuple[list[float], list[float]]:
    """Return least and most energy after each slot from which a given end can still be reached. [MW times slots]"""
    slots, hours, store = problem.timeline.slots, problem.timeline.hours, problem.battery
    if store is None:
        return [0.0] * slots, [0.0] * slots
    full = float(store.energy_mwh_max) / hours
    if store.end_mwh is None:
        return [0.0] * slots, [full] * slots
    up, down = climb(problem, store)[1] / hours, fall(problem, store)[2] / hours
    end = store.end_mwh / hours
    low = np.maximum(end - (np.cumsum(up[::-1])[::-1] - up), 0.0)
    high = np.minimum(end + (np.cumsum(down[::-1])[::-1] - down), full)
    return low.tolist(), high.tolist()


# ------------------------------------------------------------------------------------------------------------- regret


def shapley(groups: Sequence[str], earned: Mapping[frozenset[str], float]) -> dict[str, float]:
    r"""Share what knowing all groups earns more than knowing none, by what each adds on average over all orders.

    Parameters
    ----------
    groups : sequence of str
        Names of what could be known.
    earned : mapping of frozenset of str to float
        What is earned when a set of groups is known, for each of the sets. [JPY]

    Returns
    -------
    shares : dict of str to float
        By group; they sum to what knowing all earns more than knowing none, and may be below zero. [JPY]

    Notes
    -----
    .. math:: \phi_i = \sum_{S \not\ni i} \frac{|S|!\,(n-|S|-1)!}{n!} \left(J(S \cup i) - J(S)\right)

    References
    ----------
    .. [1] L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953) 307-317.

    Examples
    --------
    >>> earned = {frozenset(): 0.0, frozenset("a"): 4.0, frozenset("b"): 0.0, frozenset("ab"): 10.0}
    >>> shapley(["a", "b"], earned)
    {'a': 7.0, 'b': 3.0}
    """
    n = len(groups)
    shares: dict[str, float] = {}
    for one in groups:
        others = [name for name in groups if name != one]
        total = 0.0
        for size in range(n):
            part = factorial(size) * factorial(n - size - 1) / factorial(n)
            for some in combinations(others, size):
                known = frozenset(some)
                total += part * (earned[known | {one}] - earned[known])
        shares[one] = total
    return shares
