"""The small program over sizes: the least ceiling of all cuts, less what the sizes cost. Solved by HiGHS."""

from __future__ import annotations

import highspy
import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import PlanError
from shoals.plan._quiet import QuietHighs

FloatArray = NDArray[np.float64]
FAR = 1e30
"""What the solver takes for infinite."""
OPTIONS: dict[str, bool | float | int | str] = {
    "output_flag": False,
    "threads": 1,
    "presolve": "off",
    "simplex_strategy": 4,  # primal: a new cut is a new column, and the last answer stays feasible
    "primal_feasibility_tolerance": 1e-9,
    "dual_feasibility_tolerance": 1e-9,
}
WHOLE_OPTIONS: dict[str, bool | float | int | str] = {
    "output_flag": False,
    "threads": 1,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 1e-10,
    "mip_feasibility_tolerance": 1e-9,
}


class Cuts:
    """Ceilings over the unit box of sizes, one for each block of the timeline, and the best point beneath all of them.

    What a block earns depends on the sizes and on the energy in the store at its two borders. A cut is

    ``earned[block] <= height[block] + slope[block] @ x + first[block] * s[block] - last[block] * s[block + 1]``

    and at each border ``0 <= s <= room @ (1, x)``; at the two ends of the timeline `s` is in the slope already, but for
    a free end.

    The solver is given the dual of that program: a weight for each cut, which sum to one in each block, and what a
    bound of a size or of a border is worth. It has a row for each block, size and border, however many cuts there are,
    so that a plan more costs a few steps of the simplex. The sizes are its prices.

    Parameters
    ----------
    cost : array, shape (n,)
        What the whole range of a size costs.
    steps : array, shape (n,)
        Into how many whole steps a size is divided; 0 for any value.
    room : array, shape (n + 1,)
        Energy that the store has room for: what is there in any case, and with the whole range of each size.
    blocks : int
    free : bool
        Whether the energy at the end is free.
    """

    def __init__(self, cost: FloatArray, steps: FloatArray, room: FloatArray, blocks: int, *, free: bool) -> None:
        self.cost, self.steps, self.room, self.blocks = cost, steps, room, blocks
        self.n = len(cost)
        self.reduced = np.zeros(self.n)  # what the whole range of each size adds, less its cost, at the last ceiling
        self.borders = 0 if not room.any() else blocks - 1 + free
        self.plans = 0
        self._height: FloatArray = np.zeros((16, blocks))
        self._first: FloatArray = np.zeros((16, blocks))
        self._last: FloatArray = np.zeros((16, blocks))
        self._slope: FloatArray = np.zeros((16, blocks, self.n))
        self._solver = QuietHighs()
        for name, value in OPTIONS.items():
            self._solver.setOptionValue(name, value)
        n, borders = self.n, self.borders
        rows, none = blocks + n + borders, np.empty(0, dtype=np.int32)
        low = np.concatenate([np.ones(blocks), cost, np.full(borders, -FAR)])
        high = np.concatenate([np.ones(blocks), cost, np.zeros(borders)])
        self._solver.addRows(rows, low, high, 0, np.zeros(rows, dtype=np.int32), none, np.empty(0))
        # The worth of the upper and of the lower bound of each size, and of a full store at each border.
        here = np.arange(blocks, blocks + n, dtype=np.int32)
        index, value = [here, here], [np.full(n, -1.0), np.ones(n)]
        start = [np.arange(2 * n)]
        for border in range(borders):
            index.append(np.append(here, blocks + n + border).astype(np.int32))
            value.append(np.append(room[1:], -1.0))
            start.append(np.array([2 * n + (n + 1) * border]))
        count = 2 * n + borders
        price = np.concatenate([np.ones(n), np.zeros(n), np.full(borders, float(room[0]))])
        self._solver.addCols(
            count, price, np.zeros(count), np.full(count, FAR), 2 * n + (n + 1) * borders,
            np.concatenate(start).astype(np.int32), np.concatenate(index), np.concatenate(value),
        )  # fmt: skip

    def add(self, height: FloatArray, slope: FloatArray, first: FloatArray, last: FloatArray) -> None:
        """Add the ceilings of one plan: height, shape (blocks,), slope, shape (blocks, n), and worth at the borders."""
        if self.plans == len(self._height):
            self._height, self._first, self._last, self._slope = (
                np.concatenate([kept, np.zeros_like(kept)])
                for kept in (self._height, self._first, self._last, self._slope)
            )
        self._height[self.plans], self._slope[self.plans] = height, slope
        self._first[self.plans], self._last[self.plans] = first, last
        self.plans += 1
        blocks, n = self.blocks, self.n
        matrix = np.zeros((blocks, blocks + n + self.borders))
        matrix[np.arange(blocks), np.arange(blocks)] = 1.0
        matrix[:, blocks : blocks + n] = slope
        matrix[:, blocks + n :] = self._at_borders(first, last)
        row, index = np.nonzero(matrix)
        start = np.searchsorted(row, np.arange(blocks)).astype(np.int32)
        self._solver.addCols(
            blocks, height, np.zeros(blocks), np.full(blocks, FAR), len(row), start, index.astype(np.int32),
            matrix[row, index],
        )  # fmt: skip

    def _at_borders(self, first: FloatArray, last: FloatArray) -> FloatArray:
        """Return by how much a MWh at each border raises the ceiling of each block, shape (blocks, borders)."""
        energy = np.zeros((self.blocks, self.borders))
        if self.borders:
            at = np.arange(self.blocks)
            energy[at[1:], at[:-1]] = first[1:]
            inside = at[: self.borders]
            energy[inside, inside] -= last[: self.borders]
        return energy

    def best(self, low: FloatArray | None = None, high: FloatArray | None = None) -> tuple[FloatArray, float]:
        """Return the best point, and a proven ceiling over all points.

        With `low` and `high`, shape (n,), the point is the best between them; the ceiling is over all points still. It
        is worked out from the weights of the cuts alone: any that sum to one in each block give one, whatever the
        solver's tolerance.
        """
        n = self.n
        if n:
            bounds = np.concatenate([np.ones(n) if high is None else high, np.zeros(n) if low is None else -low])
            self._solver.changeColsCost(2 * n, np.arange(2 * n, dtype=np.int32), bounds)
        self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            self._solver.clearSolver()
            self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            word = self._solver.modelStatusToString(self._solver.getModelStatus())
            raise PlanError(
                f"the solver ended with `{word}` on the sizes", "costs or limits differ too much in size for it"
            )
        found = self._solver.getSolution()
        point = np.abs(np.asarray(found.row_dual)[self.blocks : self.blocks + n])
        point = np.clip(point, 0.0 if low is None else low, 1.0 if high is None else high)
        weight = np.maximum(np.asarray(found.col_value)[2 * n + self.borders :], 0.0)
        return point, self.ceiling(weight.reshape(-1, self.blocks))

    def ceiling(self, weight: FloatArray) -> float:
        """Return the ceiling that weights of the cuts give, shape (plans, blocks)."""
        plans = self.plans
        weight = np.where(weight.sum(axis=0) > 0.0, weight, 1.0)
        weight = weight / weight.sum(axis=0)
        height = float((weight * self._height[:plans]).sum())
        slope = np.tensordot(weight, self._slope[:plans], 2) - self.cost
        stored = 0.0  # each border may be full
        if self.borders:
            first, last = (weight * self._first[:plans]).sum(axis=0), (weight * self._last[:plans]).sum(axis=0)
            energy = np.append(first[1:], 0.0)[: self.borders] - last[: self.borders]
            stored = float(np.maximum(energy, 0.0).sum())
        self.reduced = slope + stored * self.room[1:]
        return float(height + stored * self.room[0] + np.maximum(self.reduced, 0.0).sum())

    def best_whole(self) -> tuple[FloatArray, float]:
        """Return the best point in whole steps, and a ceiling over all such points: branch and bound on the cuts."""
        whole = QuietHighs()
        for name, value in WHOLE_OPTIONS.items():
            whole.setOptionValue(name, value)
        self._state(whole)
        stepped = np.flatnonzero(self.steps > 0)
        for i in stepped.tolist():  # so many steps are a size: a column of whole numbers beside it
            counts = whole.getNumCol()
            whole.addCol(0.0, 0.0, float(self.steps[i]), 0, np.empty(0, dtype=np.int32), np.empty(0))
            whole.changeColIntegrality(counts, highspy.HighsVarType.kInteger)
            pair = np.array([i, counts], dtype=np.int32)
            whole.addRow(0.0, 0.0, 2, pair, np.array([float(self.steps[i]), -1.0]))
        whole.run()
        if whole.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            word = whole.modelStatusToString(whole.getModelStatus())
            raise PlanError(
                f"the solver ended with `{word}` on whole steps", "costs or limits differ too much in size for it"
            )
        point = np.clip(np.asarray(whole.getSolution().col_value)[: self.n], 0.0, 1.0)
        point[stepped] = np.round(point[stepped] * self.steps[stepped]) / self.steps[stepped]
        return point, float(whole.getInfo().mip_dual_bound)

    def _state(self, solver: QuietHighs) -> None:
        """State the program itself: sizes, energy at the borders, and what each block earns."""
        n, borders, blocks = self.n, self.borders, self.blocks
        columns, none = n + borders + blocks, np.empty(0, dtype=np.int32)
        low, high = np.full(columns, -FAR), np.full(columns, FAR)
        low[: n + borders], high[:n] = 0.0, 1.0
        price = np.concatenate([-self.cost, np.zeros(borders), np.ones(blocks)])
        solver.addCols(columns, price, low, high, 0, none, none, np.empty(0))
        solver.changeObjectiveSense(highspy.ObjSense.kMaximize)
        for border in range(borders):
            index = np.append(np.arange(n), n + border).astype(np.int32)
            solver.addRow(-FAR, float(self.room[0]), len(index), index, np.append(-self.room[1:], 1.0))
        for plan in range(self.plans):
            matrix = np.zeros((blocks, columns))
            matrix[:, :n] = -self._slope[plan]
            matrix[:, n : n + borders] = -self._at_borders(self._first[plan], self._last[plan])
            matrix[np.arange(blocks), n + borders + np.arange(blocks)] = 1.0
            row, index = np.nonzero(matrix)
            start = np.searchsorted(row, np.arange(blocks)).astype(np.int32)
            solver.addRows(
                blocks, np.full(blocks, -FAR), self._height[plan], len(row), start, index.astype(np.int32),
                matrix[row, index],
            )  # fmt: skip
