"""Another program for the same problems: dense, written from the contract, and given to scipy.

It shares no line with the package. Stored energy is a running sum of powers, not an unknown. On and off follow the
textbook: whoever starts is on in each of the next slots, one row each, and ramps are let go by a constant.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import LinearConstraint, milp

from shoals.core.plan import Problem


class Rows:
    """Unknowns and rows, gathered; names are of blocks with one unknown for each slot."""

    def __init__(self, problem: Problem) -> None:
        self.n = problem.timeline.slots
        self.gain: list[float] = []
        self.low: list[float] = []
        self.high: list[float] = []
        self.whole: list[int] = []
        self.block: dict[str, int] = {}
        self.rows: list[tuple[dict[int, float], float, float]] = []

    def add(self, name: str, high: Any, gain: Any, n: int | None = None, whole: int = 0) -> None:
        n = self.n if n is None else n
        self.block[name] = len(self.gain)
        self.gain += list(np.broadcast_to(np.asarray(gain, dtype=float), n))
        self.low += [0.0] * n
        self.high += list(np.broadcast_to(np.asarray(high, dtype=float), n))
        self.whole += [whole] * n

    def at(self, name: str, t: int) -> int:
        return self.block[name] + t

    def row(self, terms: dict[int, float], low: float, high: float) -> None:
        self.rows.append((terms, low, high))


def by_scipy(problem: Problem, fixed: dict[str, Any] | None = None) -> float | None:
    """Return the best value, or None if there is no solution.

    With `fixed`, a pattern of on and off by load, no rule of switching is a row: who gives the pattern has checked it.
    """
    n, hours, inf = problem.timeline.slots, problem.timeline.hours, np.inf
    day = problem.timeline.day_index()
    ask = Rows(problem)
    enters: list[str] = []
    leaves: list[str] = []
    constant = 0.0
    if problem.export:
        leaves.append("export")
        ask.add("export", problem.export.power_mw_max, np.asarray(problem.export.price_jpy_per_mwh) * hours)
    if problem.import_:
        enters.append("import")
        ask.add("import", problem.import_.power_mw_max, -np.asarray(problem.import_.price_jpy_per_mwh) * hours)
    for load in problem.loads:
        leaves.append(f"load {load.id}")
        ask.add(f"load {load.id}", load.power_mw_max, np.asarray(load.value_jpy_per_mwh) * hours)
    if problem.firm:  # what is served earns what it would cost not to be
        leaves.append("served")
        price = np.asarray(problem.firm.unserved_jpy_per_mwh)
        ask.add("served", problem.firm.power_mw, price * hours)
        constant = float((np.asarray(problem.firm.power_mw) * price).sum()) * hours
    for one in problem.deferrable:
        leaves.append(f"defer {one.id}")
        ask.add(f"defer {one.id}", one.power_mw_max, 0.0)
        ask.add(f"short {one.id}", inf, -one.shortfall_jpy_per_mwh, problem.days)
        for d in range(problem.days):
            terms = {ask.at(f"defer {one.id}", t): hours for t in range(n) if day[t] == d}
            ask.row(terms | {ask.at(f"short {one.id}", d): 1.0}, one.energy_mwh_per_day, inf)
    for store in problem.all_stores:
        leaves.append(f"in {store.id}")
        enters.append(f"out {store.id}")
        ask.add(f"in {store.id}", store.charge_mw_max, 0.0)
        ask.add(f"out {store.id}", store.discharge_mw_max, -store.wear_jpy_per_mwh * hours)
        terms: dict[int, float] = {}
        for t in range(n):
            terms = terms | {
                ask.at(f"in {store.id}", t): hours * store.charge_efficiency,
                ask.at(f"out {store.id}", t): -hours / store.discharge_efficiency,
            }
            low, high = -store.start_mwh, store.energy_mwh_max - store.start_mwh
            if t == n - 1 and store.end_mwh is not None:
                low = high = store.end_mwh - store.start_mwh
            ask.row(terms, low, high)
        if store.discharge_mwh_max is not None:
            ask.row({ask.at(f"out {store.id}", t): hours for t in range(n)}, -inf, store.discharge_mwh_max)
        if store.discharge_mwh_per_day_max is not None:
            for d in range(problem.days):
                terms_of_day = {ask.at(f"out {store.id}", t): hours for t in range(n) if day[t] == d}
                ask.row(terms_of_day, -inf, store.discharge_mwh_per_day_max)
    for t in range(n):
        terms = {ask.at(name, t): 1.0 for name in leaves} | {ask.at(name, t): -1.0 for name in enters}
        ask.row(terms, 0.0, float(np.asarray(problem.available_mw)[t]))
    for name, grid in (("export", problem.export), ("import", problem.import_)):
        if grid is not None and grid.ramp_mw_per_hour is not None:
            step = grid.ramp_mw_per_hour * hours
            for t in range(1, n):
                ask.row({ask.at(name, t): 1.0, ask.at(name, t - 1): -1.0}, -step, step)
    for load in problem.loads:
        if load.run is not None:
            _running(ask, load, hours, None if fixed is None else fixed[load.id])
    if not ask.gain:
        return -constant
    matrix = np.zeros((len(ask.rows), len(ask.gain)))
    for i, (terms, _, _) in enumerate(ask.rows):
        for at, value in terms.items():
            matrix[i, at] = value
    found = milp(
        -np.array(ask.gain) / 1000.0,
        integrality=ask.whole,
        bounds=(ask.low, ask.high),
        constraints=LinearConstraint(matrix, [low for _, low, _ in ask.rows], [high for _, _, high in ask.rows]),
        options={"mip_rel_gap": 0.0},
    )
    if found.status == 2:
        return None
    assert found.status == 0, found.message
    return -1000.0 * float(found.fun) - constant


def _running(ask: Rows, load: Any, hours: float, pattern: Any) -> None:
    run, n = load.run, ask.n
    p = [ask.at(f"load {load.id}", t) for t in range(n)]
    step = np.inf if run.ramp_mw_per_hour is None else run.ramp_mw_per_hour * hours
    if run.power_mw_min == 0.0:
        if np.isfinite(step):
            ask.row({p[0]: 1.0}, run.before_mw - step, run.before_mw + step)
            for t in range(1, n):
                ask.row({p[t]: 1.0, p[t - 1]: -1.0}, -step, step)
        return
    if pattern is not None:
        _as_given(ask, load, p, step, np.array([run.before_mw > 0.0, *pattern]))
        return
    ask.add(f"on {load.id}", 1.0, 0.0, whole=1)
    ask.add(f"begin {load.id}", 1.0, -run.start_jpy)
    on = [ask.at(f"on {load.id}", t) for t in range(n)]
    begin = [ask.at(f"begin {load.id}", t) for t in range(n)]
    was = 1.0 if run.before_mw > 0.0 else 0.0
    limit = np.asarray(load.power_mw_max)
    jump = max(step, run.power_mw_min)
    since = run.before_slots
    for t in range(n):
        ask.row({p[t]: 1.0, on[t]: -float(limit[t])}, -np.inf, 0.0)
        ask.row({p[t]: 1.0, on[t]: -run.power_mw_min}, 0.0, np.inf)
        earlier = {on[t - 1]: 1.0} if t else {}
        known = was if t == 0 else 0.0
        ask.row({begin[t]: 1.0, on[t]: -1.0} | earlier, -known, np.inf)
        for later in range(t + 1, min(t + run.run_slots_min, n)):  # on at t and off before: on later
            ask.row({on[later]: 1.0, on[t]: -1.0} | earlier, -known, np.inf)
        for later in range(t + 1, min(t + run.rest_slots_min, n)):  # off at t and on before: off later
            minus = {k: -v for k, v in earlier.items()}
            ask.row({on[later]: -1.0, on[t]: 1.0} | minus, known - 1.0, np.inf)
        if since is not None and was == 1.0 and since + t < run.run_slots_min:
            ask.row({on[t]: 1.0}, 1.0, 1.0)
        if since is not None and was == 0.0 and since + t < run.rest_slots_min:
            ask.row({on[t]: 1.0}, 0.0, 0.0)
        if np.isfinite(step):
            loose = jump - step
            if t == 0:
                ask.row({p[t]: 1.0}, -np.inf, run.before_mw + (step if was else jump))
                ask.row({p[t]: -1.0, on[t]: loose}, -np.inf, jump - run.before_mw)
            else:
                ask.row({p[t]: 1.0, p[t - 1]: -1.0, on[t - 1]: loose}, -np.inf, jump)
                ask.row({p[t]: -1.0, p[t - 1]: 1.0, on[t]: loose}, -np.inf, jump)


def _as_given(ask: Rows, load: Any, p: list[int], step: float, on: np.ndarray) -> None:
    """Bound the powers of a load whose pattern is known; `on` begins with the state before the first slot."""
    run, n = load.run, ask.n
    ask.add(f"begin {load.id}", 1.0, -run.start_jpy * float((on[1:] & ~on[:-1]).sum()), 1)
    ask.row({ask.at(f"begin {load.id}", 0): 1.0}, 1.0, 1.0)
    for t in range(n):
        ask.row({p[t]: 1.0}, run.power_mw_min * on[t + 1], float(np.asarray(load.power_mw_max)[t]) * on[t + 1])
        most = step if on[t] and on[t + 1] else max(step, run.power_mw_min)
        if np.isfinite(most):
            ask.row({p[t]: 1.0} | ({p[t - 1]: -1.0} if t else {}), *(
                (-most, most) if t else (run.before_mw - most, run.before_mw + most)
            ))  # fmt: skip


def patterns(run: Any, n: int) -> list[tuple[bool, ...]]:
    """Return every pattern of on and off that keeps the rules, found by walking through all of them."""
    from itertools import product

    found: list[tuple[bool, ...]] = []
    for pattern in product((False, True), repeat=n):
        state, since, good = run.before_mw > 0.0, run.before_slots or 10**6, True
        for on in pattern:
            if on != state:
                good = good and since >= (run.run_slots_min if state else run.rest_slots_min)
                state, since = on, 0
            since += 1
        if good:
            found.append(pattern)
    return found
