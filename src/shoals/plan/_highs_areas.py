"""The linear program of coupled areas for HiGHS: one block of columns and rows for each day, all blocks alike.

Since all blocks have one matrix, a window of some days is a ring of blocks: when a day is done, its place is given to
the next day by changing costs and limits in place, so that the solver keeps its basis. A link row hands the energy in
the stores from block to block; it is open where the ring begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log2
from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

from shoals.core.areas import CoupledProblem
from shoals.core.errors import PlanError
from shoals.plan._quiet import QuietHighs

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.integer]
Int32Array = NDArray[np.int32]

OPTIONS: dict[str, bool | float | int | str] = {
    "output_flag": False,
    "solver": "simplex",
    "presolve": "off",
    "simplex_dual_edge_weight_strategy": 1,  # Devex
    "threads": 1,
    "primal_feasibility_tolerance": 1e-9,
    "dual_feasibility_tolerance": 1e-9,
}
"""Chosen by measurement, which benchmarks/plan/bench_areas.py repeats."""
INFINITE = highspy.kHighsInf
STATUS = (highspy.HighsBasisStatus.kLower, highspy.HighsBasisStatus.kBasic, highspy.HighsBasisStatus.kUpper)
LOWER, BASIC, UPPER = range(3)


def _any(solver: highspy.Highs) -> Any:
    """Return the solver, for what its stubs do not tell of."""
    return solver


@dataclass(slots=True)
class Program:
    """A coupled problem as blocks. Powers are in units of `power_mw`, money in units of `money_jpy`, energy is power.

    Shapes: `cost`, `low` and `high` (blocks, columns), `row_low` and `row_high` (rows,). `place` says where the columns
    of a power lie, by area and name or by line and way; `bus`, `store`, `link`, `enter` and `quota` where rows and
    columns of an area lie.
    """

    problem: CoupledProblem
    slots: int = 0  # of a block
    blocks: int = 0
    block: IntArray = field(default_factory=lambda: np.zeros(0, np.int64))  # of each slot of the timeline
    within: IntArray = field(default_factory=lambda: np.zeros(0, np.int64))  # its number in the block
    power_mw: float = 1.0
    money_jpy: float = 1.0
    columns: int = 0
    rows: int = 0
    place: dict[tuple[str, str], slice] = field(default_factory=dict[tuple[str, str], slice])
    bus: dict[str, int] = field(default_factory=dict[str, int])
    store: dict[str, int] = field(default_factory=dict[str, int])
    link: dict[str, int] = field(default_factory=dict[str, int])
    enter: dict[str, int] = field(default_factory=dict[str, int])
    quota: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    cost: FloatArray = field(default_factory=lambda: np.zeros((0, 0)))
    low: FloatArray = field(default_factory=lambda: np.zeros((0, 0)))
    high: FloatArray = field(default_factory=lambda: np.zeros((0, 0)))
    row_low: FloatArray = field(default_factory=lambda: np.zeros(0))
    row_high: FloatArray = field(default_factory=lambda: np.zeros(0))
    start: IntArray = field(default_factory=lambda: np.zeros(0, np.int32))
    index: IntArray = field(default_factory=lambda: np.zeros(0, np.int32))
    value: FloatArray = field(default_factory=lambda: np.zeros(0))
    rings: dict[int, tuple[Int32Array, Int32Array, FloatArray]] = field(
        default_factory=dict[int, "tuple[Int32Array, Int32Array, FloatArray]"]
    )

    @property
    def last(self) -> IntArray:
        """Columns that hold the energy at the end of a block, in the order of `link`."""
        return np.array([self.place[name, "stored"].stop - 1 for name in self.link], np.int32)

    @property
    def entering(self) -> IntArray:
        """Columns that hold the energy at the beginning of a block, in the order of `link`."""
        return np.array([self.enter[name] for name in self.link], np.int32)

    @property
    def linking(self) -> IntArray:
        """Rows that hand energy from block to block."""
        return np.array(list(self.link.values()), np.int32)

    def matrix(self, places: int) -> highspy.HighsLp:
        """Return the program of a ring of `places` blocks, without costs and limits."""
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = places * self.columns, places * self.rows
        if places not in self.rings:
            entries, offset = len(self.index), np.arange(places)[:, None]
            start = np.append((self.start[None, :-1] + offset * entries).ravel(), places * entries)
            index = (self.index[None, :] + offset * self.rows) % lp.num_row_  # the last hands on to the first
            self.rings[places] = start.astype(np.int32), index.ravel().astype(np.int32), np.tile(self.value, places)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = self.rings[places]
        return lp

    def bound(self, dual: FloatArray) -> float:
        """Return a value that no schedule exceeds, from any duals of the rows, shape (blocks, rows). [JPY]"""
        dual = np.where(self.row_high > self.row_low, np.maximum(dual, 0.0), dual)
        for name, row in self.link.items():
            dual[1:, row] = dual[:-1, self.store[name] + self.slots - 1]
        after = np.vstack([dual[1:], np.zeros((1, self.rows))])
        both = np.hstack([dual, after])  # the last columns enter the link rows of the next block
        reduced = self.cost - np.add.reduceat(both[:, self.index] * self.value, self.start[:-1], axis=1)
        least = np.where(reduced > 0.0, reduced * self.low, reduced * self.high).sum()
        due = (dual * self.row_low).sum()
        return -float(least + due) * self.money_jpy


def unit(sizes: FloatArray) -> float:
    """Return a power of two near the middle of what is above zero."""
    above = sizes[sizes > 0.0]
    return 2.0 ** round(log2(float(np.median(above)))) if above.size else 1.0


def program_of(problem: CoupledProblem) -> Program:
    """Lay a coupled problem out in blocks of a calendar day."""
    line = problem.timeline
    day, hours = line.day_index(), line.hours
    length = np.bincount(day)
    found = Program(problem=problem, slots=int(length.max()), blocks=len(length), block=day)
    first = np.concatenate([[0], np.cumsum(length)[:-1]])
    found.within = np.arange(line.slots) - first[day]
    n = found.slots
    groups: list[tuple[FloatArray, FloatArray, list[tuple[int, float]]]] = []  # high, worth, entries

    def row(count: int, low: float = 0.0, high: float = 0.0) -> int:
        rows_low.append(np.full(count, low))
        rows_high.append(np.full(count, high))
        found.rows += count
        return found.rows - count

    def add(key: tuple[str, str], high: FloatArray, worth: FloatArray, entries: list[tuple[int, float]]) -> None:
        if high.any():
            found.place[key] = slice(found.columns, found.columns + n)
            found.columns += n
            groups.append((high, worth, entries))

    rows_low: list[FloatArray] = []
    rows_high: list[FloatArray] = []
    zero = np.zeros(line.slots)
    for name, area in problem.areas.items():
        bus = found.bus[name] = row(n)
        add((name, "generation"), np.asarray(area.available_mw), zero, [(bus, 1.0)])
        for key, grid, sign in (("export", area.export, -1.0), ("import", area.import_, 1.0)):
            if grid is not None:
                worth = -sign * np.asarray(grid.price_jpy_per_mwh)
                add((name, key), np.asarray(grid.power_mw_max), worth, [(bus, sign)])
        if area.firm is not None:
            worth = np.asarray(area.firm.unserved_jpy_per_mwh)
            add((name, "served"), np.asarray(area.firm.power_mw), worth, [(bus, -1.0)])
        for load in area.loads:
            worth = np.asarray(load.value_jpy_per_mwh)
            add((name, f"load:{load.id}"), np.asarray(load.power_mw_max), worth, [(bus, -1.0)])
        for one in area.deferrable:
            quota = found.quota[name, one.id] = row(1, one.energy_mwh_per_day, INFINITE)
            high = np.asarray(one.power_mw_max)
            add((name, f"deferrable:{one.id}"), high, zero, [(bus, -1.0), (-1 - quota, hours)])
        if area.battery is not None:
            store = found.store[name] = row(n)
            found.link[name] = row(1)
            battery = area.battery
            into, out = -hours * battery.charge_efficiency, hours / battery.discharge_efficiency
            add((name, "charge"), zero + battery.charge_mw_max, zero, [(bus, -1.0), (store, into)])
            wear = zero - battery.wear_jpy_per_mwh
            add((name, "discharge"), zero + battery.discharge_mw_max, wear, [(bus, 1.0), (store, out)])
    for one in problem.lines:
        here, there, kept = found.bus[one.from_], found.bus[one.to], 1.0 - one.loss_fraction
        cost = -np.asarray(one.cost_jpy_per_mwh)
        add((one.id, "forward"), np.asarray(one.forward_mw_max), cost, [(here, -1.0), (there, kept)])
        add((one.id, "backward"), np.asarray(one.backward_mw_max), cost, [(here, kept), (there, -1.0)])

    found.power_mw = unit(np.array([float(high.max()) for high, _, _ in groups]))
    short = np.array([one.shortfall_jpy_per_mwh for area in problem.areas.values() for one in area.deferrable])
    price = unit(np.concatenate([short, *(np.abs(worth) for _, worth, _ in groups)])) if groups else 1.0
    found.money_jpy = price * found.power_mw * hours
    _fill(found, groups, rows_low, rows_high)
    return found


def _fill(
    found: Program,
    groups: list[tuple[FloatArray, FloatArray, list[tuple[int, float]]]],
    rows_low: list[FloatArray],
    rows_high: list[FloatArray],
) -> None:
    """Fill in costs, limits and the matrix, in the order of the columns."""
    n, blocks, problem = found.slots, found.blocks, found.problem
    hours, power, money = problem.timeline.hours, found.power_mw, found.money_jpy
    per_slot = len(groups) * n
    stores = list(found.link)
    total = per_slot + len(stores) * (n + 1) + len(found.quota)
    found.cost, found.low, found.high = (np.zeros((blocks, total)) for _ in range(3))
    slot = np.arange(n)
    indices: list[IntArray] = []
    values: list[FloatArray] = []
    counts: list[IntArray] = []

    def entries(rows: Sequence[IntArray], coefficients: list[float]) -> None:
        count = len(rows[0])
        indices.append(np.stack(rows, axis=1).ravel())
        values.append(np.tile(coefficients, count))
        counts.append(np.full(count, len(rows)))

    for i, (high, worth, where) in enumerate(groups):
        at = i * n + found.within
        found.high[found.block, at] = high / power
        found.cost[found.block, at] = worth * (-hours * power / money)
        rows = [first + slot if first >= 0 else np.full(n, -1 - first) for first, _ in where]
        entries(rows, [coefficient for _, coefficient in where])
    column = per_slot
    for name in stores:
        battery = problem.areas[name].battery
        assert battery is not None
        store, link = found.store[name], found.link[name]
        found.place[name, "stored"] = slice(column, column + n)
        found.high[:, column : column + n] = battery.energy_mwh_max / power
        after = np.append(store + slot[1:], found.rows + link)  # the last enters the link row of the next block
        entries([store + slot, after], [1.0, -1.0])
        found.enter[name] = column + n
        found.high[:, column + n] = battery.energy_mwh_max / power
        entries([np.array([store]), np.array([link])], [-1.0, 1.0])
        found.low[0, column + n] = found.high[0, column + n] = battery.start_mwh / power
        if battery.end_mwh is not None:
            found.low[-1, column + n - 1] = found.high[-1, column + n - 1] = battery.end_mwh / power
        column += n + 1
    for (name, load), quota in found.quota.items():
        one = next(one for one in problem.areas[name].deferrable if one.id == load)
        found.place[name, f"shortfall:{load}"] = slice(column, column + 1)
        found.high[:, column] = one.energy_mwh_per_day / power
        found.cost[:, column] = one.shortfall_jpy_per_mwh * power / money
        entries([np.array([quota])], [1.0])
        column += 1
    found.columns = column
    found.row_low = np.concatenate(rows_low) / power
    found.row_high = np.concatenate(rows_high)
    found.start = np.concatenate([[0], np.cumsum(np.concatenate(counts))])
    found.index, found.value = np.concatenate(indices), np.concatenate(values)


@dataclass(slots=True)
class Found:
    """What was found for each block: columns, duals of the rows, and the basis. Shapes (blocks, columns or rows)."""

    value: FloatArray
    dual: FloatArray
    column_status: NDArray[np.int8]
    row_status: NDArray[np.int8]

    @classmethod
    def room(cls, program: Program) -> Found:
        """Return room for all blocks."""
        columns, rows = (program.blocks, program.columns), (program.blocks, program.rows)
        return cls(np.zeros(columns), np.zeros(rows), np.zeros(columns, np.int8), np.zeros(rows, np.int8))


class Ring:
    """A window of blocks in the solver."""

    def __init__(self, program: Program, first: int, places: int, energy: FloatArray) -> None:
        self.program, self.places, self.first, self.origin = program, places, first, first
        self.solver = QuietHighs()
        for name, option in OPTIONS.items():
            self.solver.setOptionValue(name, option)
        blocks = slice(first, first + places)
        lp = program.matrix(places)
        lp.col_cost_ = program.cost[blocks].ravel()
        low, high = program.low[blocks].copy(), program.high[blocks].copy()
        low[0, program.entering] = high[0, program.entering] = energy
        lp.col_lower_, lp.col_upper_ = low.ravel(), high.ravel()
        row_low, row_high = np.tile(program.row_low, places), np.tile(program.row_high, places)
        row_low[program.linking], row_high[program.linking] = -INFINITE, INFINITE
        lp.row_lower_, lp.row_upper_ = row_low, row_high
        self.solver.passModel(lp)

    def _columns(self, block: int, columns: IntArray) -> NDArray[np.int32]:
        return (columns + (block - self.origin) % self.places * self.program.columns).astype(np.int32)

    def _links(self, block: int, half: float) -> None:
        """Open the link before a block, or close it."""
        rows = self.program.linking + (block - self.origin) % self.places * self.program.rows
        for row in rows.tolist():
            self.solver.changeRowBounds(row, -half, half)

    def begin(self, found: Found) -> None:
        """Begin with the basis that was found for these blocks, each by itself."""
        program, blocks = self.program, slice(self.first, self.first + self.places)
        columns, rows = found.column_status[blocks].copy(), found.row_status[blocks].copy()
        columns[1:, program.entering], rows[1:, program.linking] = BASIC, LOWER
        columns[0, program.entering], rows[0, program.linking] = LOWER, BASIC
        basis = highspy.HighsBasis()
        basis.col_status = [STATUS[i] for i in columns.ravel().tolist()]
        basis.row_status = [STATUS[i] for i in rows.ravel().tolist()]
        basis.valid = True
        self.solver.setBasis(basis)

    def advance(self) -> None:
        """Drop the first block and take in the next one after the last.

        Energy before the new first block is valued as the link to the block dropped said, so that what the solver
        knows stays true.
        """
        program, new = self.program, self.first + self.places
        price = -self._dual(self.first + 1, program.linking)
        self.cost_after(np.zeros(len(price)))
        whole = self._columns(new, np.arange(program.columns))
        self.solver.changeColsCost(len(whole), whole, program.cost[new])
        self.solver.changeColsBounds(len(whole), whole, program.low[new], program.high[new])
        self.first += 1
        self._links(new, 0.0)
        self._links(self.first, INFINITE)
        self.cost_before(price)

    def cost_before(self, cost: FloatArray) -> None:
        """Charge for energy in the stores before the first block."""
        entering = self._columns(self.first, self.program.entering)
        self.solver.changeColsCost(len(entering), entering, cost)

    def cost_after(self, cost: FloatArray) -> None:
        """Charge for energy in the stores after the last block."""
        columns = self._columns(self.first + self.places - 1, self.program.last)
        self.solver.changeColsCost(len(columns), columns, cost)

    def limit_before(self, low: FloatArray, high: FloatArray) -> None:
        """Limit energy in the stores before the first block."""
        entering = self._columns(self.first, self.program.entering)
        self.solver.changeColsBounds(len(entering), entering, low, high)

    def limit_after(self, low: FloatArray, high: FloatArray) -> None:
        """Limit energy in the stores after the last block."""
        columns = self._columns(self.first + self.places - 1, self.program.last)
        self.solver.changeColsBounds(len(columns), columns, low, high)

    def _dual(self, block: int, rows: IntArray) -> FloatArray:
        """Return duals of rows of a block."""
        dual = np.asarray(self.solver.getSolution().row_dual)
        return dual[rows + (block - self.origin) % self.places * self.program.rows]

    def run(self) -> bool:
        """Solve; return whether there is a solution."""
        self.solver.run()
        status = self.solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return False
        if status not in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty):
            raise PlanError(
                f"the solver ended with `{self.solver.modelStatusToString(status)}` on coupled areas",
                "limits or prices differ too much in size for it; leave out those that never bind",
            )
        return True

    def read(self, found: Found, count: int) -> None:
        """Write down the first `count` blocks of the window."""
        program, places = self.program, self.places
        solution = self.solver.getSolution()
        value = np.asarray(solution.col_value).reshape(places, program.columns)
        dual = np.asarray(solution.row_dual).reshape(places, program.rows)
        basic: IntArray = np.asarray(_any(self.solver).getBasicVariables()[1], np.int64)
        columns, rows = np.zeros(value.size, np.bool_), np.zeros(dual.size, np.bool_)
        columns[basic[basic >= 0]] = True
        rows[-1 - basic[basic < 0]] = True
        columns, rows = columns.reshape(value.shape), rows.reshape(dual.shape)
        blocks = np.arange(self.first, self.first + count)
        at = (blocks - self.origin) % places
        found.value[blocks], found.dual[blocks] = value[at], dual[at]
        up = value[at] > 0.5 * (program.low[blocks] + program.high[blocks])
        found.column_status[blocks] = np.where(columns[at], BASIC, np.where(up, UPPER, LOWER))
        found.row_status[blocks] = np.where(rows[at], BASIC, LOWER)
