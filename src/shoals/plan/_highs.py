"""Programs as arrays, and HiGHS to solve them. The only file that knows a solver.

`Program` gathers columns and rows block by block, `Arrays` is what comes out, `Solver` hands it to HiGHS and may then
be asked again with other costs, limits and sides: the basis of the last answer stays, from which the simplex method
goes on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import final

import highspy
import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import PlanError
from shoals.plan._quiet import QuietHighs

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.integer]
Options = Mapping[str, bool | float | int | str]

INFINITY = float(highspy.kHighsInf)
LOW, BASIC, UP = range(3)
"""Where a column or a row stands in a basis."""
TOLERANCE = 1e-9
"""Feasibility that the solver is asked for, and distance in units of the problem below which a value is its limit."""
OPTIONS: dict[str, bool | float | int | str] = {
    "output_flag": False,
    "solver": "simplex",
    "presolve": "off",
    "simplex_dual_edge_weight_strategy": 1,  # Devex
    "threads": 1,
    "primal_feasibility_tolerance": TOLERANCE,
    "dual_feasibility_tolerance": TOLERANCE,
}
"""Chosen by measurement, which benchmarks/plan/bench_highs.py repeats; docs/howto/choose-a-planner.md has figures."""

SECOND_OPTIONS: dict[str, bool | float | int | str] = {
    "presolve": "on",
    "primal_feasibility_tolerance": 1e-7,
    "dual_feasibility_tolerance": 1e-7,
}
"""Changes with which a program is tried again that the solver gave up, as it may where sizes differ very much."""

INTEGER_OPTIONS: dict[str, bool | float | int | str] = {
    "presolve": "on",
    "solver": "choose",
    "mip_feasibility_tolerance": 1e-9,
    "mip_abs_gap": 0.0,
}
"""Changes for programs with whole numbers among their unknowns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrays:
    """A program: least `cost` over columns and rows between limits, the matrix compressed by column.

    `start`, shape (columns + 1,), says where the entries of each column begin in `index` (rows) and `value`.
    """

    cost: FloatArray
    low: FloatArray
    high: FloatArray
    row_low: FloatArray
    row_high: FloatArray
    start: NDArray[np.int32]
    index: NDArray[np.int32]
    value: FloatArray
    integer: NDArray[np.bool_] | None = None

    def same_matrix(self, other: Arrays) -> bool:
        """Whether another program differs in costs, limits and sides at most."""
        return (
            np.array_equal(self.start, other.start)
            and len(self.row_low) == len(other.row_low)
            and np.array_equal(self.index, other.index)
            and np.array_equal(self.value, other.value)
            and np.array_equal(_flags(self), _flags(other))
        )


def _flags(arrays: Arrays) -> NDArray[np.bool_]:
    return np.zeros(len(arrays.cost), dtype=bool) if arrays.integer is None else arrays.integer


@dataclass(slots=True)
class Program:
    """Columns in compressed form, gathered block by block; every column of a block has equally many entries.

    Entries that do not fit this come one by one through `add_entries`.
    """

    columns: int = 0
    rows: int = 0
    cost: list[FloatArray] = field(default_factory=list[FloatArray])
    high: list[FloatArray] = field(default_factory=list[FloatArray])
    low: list[FloatArray] = field(default_factory=list[FloatArray])
    count: list[IntArray] = field(default_factory=list[IntArray])
    index: list[IntArray] = field(default_factory=list[IntArray])
    value: list[FloatArray] = field(default_factory=list[FloatArray])
    row_low: list[FloatArray] = field(default_factory=list[FloatArray])
    row_high: list[FloatArray] = field(default_factory=list[FloatArray])
    integer: list[slice] = field(default_factory=list[slice])
    more: list[tuple[IntArray, IntArray, FloatArray]] = field(
        default_factory=list[tuple[IntArray, IntArray, FloatArray]]
    )

    def add_rows(self, low: FloatArray, high: FloatArray) -> IntArray:
        """Add rows between limits; return their numbers."""
        self.row_low.append(low)
        self.row_high.append(high)
        self.rows += len(low)
        return np.arange(self.rows - len(low), self.rows)

    def add_columns(
        self,
        low: FloatArray,
        high: FloatArray,
        cost: FloatArray,
        entries: Sequence[tuple[IntArray, float | FloatArray]],
        *,
        integer: bool = False,
    ) -> slice:
        """Add columns with one entry in each of the given rows; return where they lie."""
        n = len(high)
        self.low.append(low)
        self.high.append(high)
        self.cost.append(cost)
        self.count.append(np.full(n, len(entries)))
        if entries:
            self.index.append(np.stack([row for row, _ in entries], axis=1).ravel())
            self.value.append(np.stack([np.broadcast_to(one, n) for _, one in entries], axis=1).ravel())
        self.columns += n
        where = slice(self.columns - n, self.columns)
        if integer:
            self.integer.append(where)
        return where

    def add_entries(self, rows: IntArray, columns: IntArray | slice, value: float | FloatArray) -> None:
        """Add entries to columns that are there already; no place may come twice."""
        at = np.arange(columns.start, columns.stop, dtype=np.int64) if isinstance(columns, slice) else columns
        self.more.append((rows, at, np.array(np.broadcast_to(value, len(rows)))))

    def arrays(self) -> Arrays:
        """Return the program."""
        count: IntArray = np.concatenate([*self.count, np.zeros(0, dtype=np.int64)])
        index: IntArray = np.concatenate([*self.index, np.zeros(0, dtype=np.int64)])
        value = _join(self.value)
        if self.more:
            column = np.concatenate([np.repeat(np.arange(self.columns), count), *(at for _, at, _ in self.more)])
            order = np.argsort(column, kind="stable")
            index = np.concatenate([index, *(rows for rows, _, _ in self.more)])[order]
            value = np.concatenate([value, *(values for _, _, values in self.more)])[order]
            count = np.bincount(column, minlength=self.columns)
        integer = None
        if self.integer:
            integer = np.zeros(self.columns, dtype=bool)
            for where in self.integer:
                integer[where] = True
        return Arrays(
            cost=_join(self.cost),
            low=_join(self.low),
            high=_join(self.high),
            row_low=_join(self.row_low),
            row_high=_join(self.row_high),
            start=np.concatenate([[0], np.cumsum(count)]).astype(np.int32),
            index=index.astype(np.int32),
            value=value,
            integer=integer,
        )


def _join(parts: Sequence[FloatArray]) -> FloatArray:
    return np.concatenate([*parts, np.zeros(0)])


class Outcome(Enum):
    """How a run of the solver ended."""

    OPTIMAL = "optimal"
    STOPPED = "stopped"
    INFEASIBLE = "infeasible"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the solver says: columns and duals of rows, the cost, and a bound below which no cost can lie.

    If it was stopped, or there is no solution, `columns` may be missing. With whole numbers among the unknowns there
    are no duals; `words` is the solver's own word for how it ended.
    """

    outcome: Outcome
    columns: FloatArray | None
    row_dual: FloatArray
    cost: float
    least_cost: float
    iterations: int
    words: str


_STATUS = (highspy.HighsBasisStatus.kLower, highspy.HighsBasisStatus.kBasic, highspy.HighsBasisStatus.kUpper)
_OUTCOME = {
    highspy.HighsModelStatus.kOptimal: Outcome.OPTIMAL,
    highspy.HighsModelStatus.kModelEmpty: Outcome.OPTIMAL,
    highspy.HighsModelStatus.kTimeLimit: Outcome.STOPPED,
    highspy.HighsModelStatus.kIterationLimit: Outcome.STOPPED,
    highspy.HighsModelStatus.kInterrupt: Outcome.STOPPED,
    highspy.HighsModelStatus.kSolutionLimit: Outcome.STOPPED,
    highspy.HighsModelStatus.kInfeasible: Outcome.INFEASIBLE,
    highspy.HighsModelStatus.kUnboundedOrInfeasible: Outcome.INFEASIBLE,
}


@final
class Solver:
    """A program in HiGHS. Costs, limits and sides may change between runs; basis and factors stay.

    Parameters
    ----------
    arrays : Arrays
        The program.
    options : mapping, optional
        Options of HiGHS on top of `OPTIONS`.

    Notes
    -----
    Not for two threads at once.
    """

    def __init__(self, arrays: Arrays, options: Options | None = None) -> None:
        self._highs = QuietHighs()
        self._arrays = arrays
        self.iterations = 0
        """Simplex iterations of the last run."""
        self._columns = np.arange(len(arrays.cost), dtype=np.int32)
        self._rows = np.arange(len(arrays.row_low), dtype=np.int32)
        self._set({**OPTIONS, **(INTEGER_OPTIONS if arrays.integer is not None else {}), **(options or {})})
        self._pass(arrays)

    def _pass(self, arrays: Arrays) -> None:
        if self._highs.passModel(_lp(arrays)) == highspy.HighsStatus.kError:
            raise PlanError(
                "the solver refuses the program",
                "an entry is not finite or comes twice; check efficiencies and limits that are out of all proportion",
            )

    def _set(self, options: Options) -> None:
        for name, value in options.items():
            self._highs.setOptionValue(name, value)

    def begin_at(self, column: IntArray, row: IntArray) -> None:
        """Start from a basis: ``LOW``, ``BASIC`` or ``UP`` for each column and row, as many basic as there are rows."""
        start = highspy.HighsBasis()
        start.col_status = [_STATUS[i] for i in column.tolist()]
        start.row_status = [_STATUS[i] for i in row.tolist()]
        start.valid = True
        self._highs.setBasis(start)

    def forget(self) -> None:
        """Start the next run anew.

        A program with whole numbers always should: given a solution to start from, HiGHS 1.16 was seen to return
        columns that were not those of its objective.
        """
        self._highs.clearSolver()

    def change(self, arrays: Arrays) -> bool:
        """Take over costs, limits and sides of another program; return whether the matrix allowed that.

        If the matrix is another one the program is passed anew, and its basis is lost.
        """
        old, self._arrays = self._arrays, arrays
        if not old.same_matrix(arrays):
            self._columns = np.arange(len(arrays.cost), dtype=np.int32)
            self._rows = np.arange(len(arrays.row_low), dtype=np.int32)
            self._highs.clearSolver()
            self._pass(arrays)
            return False
        at = np.flatnonzero(old.cost != arrays.cost).astype(np.int32)
        if len(at):
            self._highs.changeColsCost(len(at), at, arrays.cost[at])
        at = np.flatnonzero((old.low != arrays.low) | (old.high != arrays.high)).astype(np.int32)
        if len(at):
            self._highs.changeColsBounds(len(at), at, arrays.low[at], arrays.high[at])
        at = np.flatnonzero((old.row_low != arrays.row_low) | (old.row_high != arrays.row_high)).astype(np.int32)
        if len(at):
            change = self._highs.changeRowsBounds  # pyright: ignore  # the stubs of HiGHS lack it
            change(len(at), at, arrays.row_low[at], arrays.row_high[at])
        return True

    def run(self, *, time_limit_s: float | None = None, gap: float = 0.0) -> Found:
        """Solve from where the last run ended, or else from the start.

        Parameters
        ----------
        time_limit_s : float, optional
            Stop after this time. [s]
        gap : float, default 0
            With whole numbers among the unknowns: stop when cost and bound differ by no more than this part.
        """
        highs = self._highs
        # HiGHS counts time over all runs of an instance.
        highs.setOptionValue("time_limit", INFINITY if time_limit_s is None else highs.getRunTime() + time_limit_s)
        if self._arrays.integer is not None:
            highs.setOptionValue("mip_rel_gap", gap)
        highs.run()
        found = self._found()
        self.iterations = found.iterations
        if found.outcome is Outcome.FAILED or (found.outcome is Outcome.INFEASIBLE and self._arrays.integer is None):
            kept = {name: highs.getOptionValue(name)[1] for name in SECOND_OPTIONS}
            self._set(SECOND_OPTIONS)
            highs.clearSolver()
            highs.run()
            again = self._found()
            self._set(kept)
            if again.outcome is not Outcome.FAILED:
                return again
        return found

    def _found(self) -> Found:
        highs, arrays = self._highs, self._arrays
        status, info = highs.getModelStatus(), highs.getInfo()
        outcome = _OUTCOME.get(status, Outcome.FAILED)
        solution = highs.getSolution()
        mixed = arrays.integer is not None
        so_far = mixed and outcome is Outcome.STOPPED and abs(info.objective_function_value) < INFINITY
        there = outcome is Outcome.OPTIMAL or (so_far and solution.value_valid)
        columns = np.asarray(solution.col_value) if there else None
        cost = float(info.objective_function_value) if there else INFINITY
        if mixed and columns is not None and abs(float(arrays.cost @ columns) - cost) > 1e-6 * max(abs(cost), 1.0):
            outcome, columns = Outcome.FAILED, None
        dual = np.asarray(solution.row_dual) if there and not mixed else np.full(len(arrays.row_low), np.nan)
        return Found(
            outcome=outcome,
            columns=columns,
            row_dual=dual,
            cost=cost,
            least_cost=float(info.mip_dual_bound) if mixed else cost,
            iterations=max(int(info.simplex_iteration_count), 0),
            words=highs.modelStatusToString(status),
        )


def _lp(arrays: Arrays) -> highspy.HighsLp:
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(arrays.cost), len(arrays.row_low)
    lp.col_cost_ = arrays.cost
    lp.col_lower_, lp.col_upper_ = arrays.low, arrays.high
    lp.row_lower_, lp.row_upper_ = arrays.row_low, arrays.row_high
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = arrays.start
    lp.a_matrix_.index_ = arrays.index
    lp.a_matrix_.value_ = arrays.value
    if arrays.integer is not None:
        kind = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        lp.integrality_ = [kind[one] for one in arrays.integer.tolist()]
    return lp
