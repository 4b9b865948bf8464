"""Which absorbers the next megawatts should be: capacities and their use of spilled and bought energy in one program.

Two ways to the answer. `merit_fill` is the screening curve of power systems turned round: level by level of the
spilled power the absorber that earns most in the hours in which the spill reaches that level. `solve` is a linear
program that also knows prices that change, limits of a day, stocks, and energy bought beyond the spill.

`merit_fill` is exact, and only then, if an absorber is worth the same in all slots, has no limit of a day and no
stock, and nothing is bought. Proof: whoever is built, in each slot the spilled power is best given to the dearest uses
first, so that the capacities stand in a stack, dearest at the bottom, and the megawatt at level y runs while the spill
exceeds y, h(y) hours. Each level earns at most max(0, max_u(V_u h(y) - F_u)). As h falls with y, the use that attains
this has a V that falls with y too, so that the stack of those uses is in the order that dispatch wants, and attains
the bound at every level at once. With a limit of a day the hours of a level depend on which hours of the day are left,
and the argument fails: tests hold both against each other where it holds, and show where it does not.

References: Turvey, Optimal Pricing and Investment in Electricity Supply (1968); Stoft, Power System Economics (2002),
chapter 2-2, on screening curves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf, isfinite
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, series
from shoals.core.errors import InputError, PlanError, UnitMismatch
from shoals.value.absorber import Alone, alone

if TYPE_CHECKING:
    from shoals.plan._highs import Program

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Use:
    """One kind of absorber that may be built.

    Parameters
    ----------
    id : str
    value_jpy_per_mwh : array, shape (t,)
        What a MWh is worth to it in each slot, before the energy is paid for. [JPY/MWh]
    fixed_jpy_per_mw : float
        What a megawatt costs over the period, used or not. [JPY/MW]
    hours_per_day_max : float, default inf
        Full-load hours that it can run in one day. [h]
    power_mw_max : float, default inf
        How much of it can be had. [MW]
    """

    id: str
    value_jpy_per_mwh: Floats
    fixed_jpy_per_mw: float
    hours_per_day_max: float = inf
    power_mw_max: float = inf

    def __post_init__(self) -> None:
        number(self.fixed_jpy_per_mw, f"{self.id}.fixed_jpy_per_mw", low=0.0)
        for name in ("hours_per_day_max", "power_mw_max"):
            if not getattr(self, name) >= 0:
                raise InputError(f"`{self.id}.{name}` is {getattr(self, name)}", "give 0 or more, or leave it out")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Supply:
    """Energy that absorbers can have.

    Parameters
    ----------
    spilled_mw : array, shape (t,)
        Power that is spilled today, to be had for nothing. [MW]
    day : array of int, shape (t,)
        Number of the day of each slot, rising.
    hours : float
        Length of a slot. [h]
    cost_jpy_per_mwh : array, shape (t,)
        Price of a MWh beyond the spill; infinite where none is to be had. [JPY/MWh]
    """

    spilled_mw: Floats
    day: NDArray[np.int64]
    hours: float
    cost_jpy_per_mwh: Floats

    def __post_init__(self) -> None:
        slots = len(self.spilled_mw)
        series(self.spilled_mw, slots, "spilled_mw", low=0.0)
        if self.day.shape != (slots,) or self.cost_jpy_per_mwh.shape != (slots,):
            raise UnitMismatch("spilled power, days and costs differ in length", "give one of each for each slot")
        if np.isnan(self.cost_jpy_per_mwh).any():
            raise InputError("a cost is no number", "give infinity where no energy is to be had")
        if (np.diff(self.day) < 0).any():
            raise InputError("days do not rise", "number the days in their order")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """The best absorbers and what they do.

    Parameters
    ----------
    power_mw : mapping of str to float
        Built, by use. [MW]
    spilled_mwh, bought_mwh : mapping of str to float
        Energy that each takes from the spill and buys. In a slot with both, the spill is shared by energy. [MWh]
    value_jpy, bought_jpy, fixed_jpy : mapping of str to float
        What its energy is worth to each, what it pays for bought energy, and what it costs to have. [JPY]
    gain_jpy : float
        Value less both costs: what the program maximises. [JPY]
    room_jpy_per_mw : float
        What one more megawatt of room for absorbers would add. [JPY/MW]
    """

    power_mw: Mapping[str, float]
    spilled_mwh: Mapping[str, float]
    bought_mwh: Mapping[str, float]
    value_jpy: Mapping[str, float]
    bought_jpy: Mapping[str, float]
    fixed_jpy: Mapping[str, float]
    gain_jpy: float
    room_jpy_per_mw: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """A stack of absorbers on a duration curve, the bottom first: use and power [MW]; and what it gains [JPY]."""

    levels: tuple[tuple[str, float], ...]
    gain_jpy: float

    @property
    def power_mw(self) -> dict[str, float]:
        """Power of each use. [MW]"""
        found: dict[str, float] = {}
        for use, power in self.levels:
            found[use] = found.get(use, 0.0) + power
        return found


def merit_fill(
    spilled_mw: ArrayLike,
    hours: float,
    value_jpy_per_mwh: Mapping[str, float],
    fixed_jpy_per_mw: Mapping[str, float],
    *,
    power_mw_max: float = inf,
) -> Fill:
    """Return the best stack of absorbers on a duration curve, where each is worth the same at all hours.

    Parameters
    ----------
    spilled_mw : array_like, shape (t,)
        [MW]
    hours : float
        Length of a slot. [h]
    value_jpy_per_mwh, fixed_jpy_per_mw : mapping of str to float
        By use: worth of a MWh, and cost of a megawatt over the period. [JPY/MWh], [JPY/MW]
    power_mw_max : float, default inf
        Of all together. [MW]

    Examples
    --------
    A dear machine at the bottom, where hours are many; a cheap one above it; nothing at the top.

    >>> found = merit_fill([1.0, 2.0, 2.0, 3.0], 1.0, {"dear": 10.0, "cheap": 4.0}, {"dear": 20.0, "cheap": 5.0})
    >>> found.levels, found.gain_jpy
    ((('dear', 1.0), ('dear', 1.0)), 30.0)
    """
    surplus = np.sort(np.asarray(spilled_mw, dtype=np.float64))
    if surplus.size and not surplus[0] >= 0:
        raise InputError("a spilled power is below 0 or no number", "spill counts up from 0; fill gaps first")
    if value_jpy_per_mwh.keys() != fixed_jpy_per_mw.keys():
        raise InputError("values and fixed costs are of different uses", "give both for each use")
    levels: list[tuple[str, float]] = []
    gain = below = 0.0
    for i, top in enumerate(surplus):
        top = min(float(top), power_mw_max)
        height = top - below
        if height <= 0:
            continue
        running = (surplus.size - i) * hours
        earned = {use: value * running - fixed_jpy_per_mw[use] for use, value in value_jpy_per_mwh.items()}
        best = max(earned, key=earned.__getitem__, default="")
        if not best or earned[best] <= 0:
            break  # hours only fall from here, and so does what anybody earns
        levels.append((best, height))
        gain += earned[best] * height
        below = top
    return Fill(levels=tuple(levels), gain_jpy=gain)


def solve(supply: Supply, uses: Sequence[Use], *, power_mw_max: float) -> Mix:
    r"""Return the absorbers that gain most, no more than a given power of all together.

    Parameters
    ----------
    supply : Supply
    uses : sequence of Use
    power_mw_max : float
        Of all together; less is built if nothing more pays. [MW]

    Returns
    -------
    mix : Mix

    Raises
    ------
    UnitMismatch
        If a use has values for other slots.
    PlanError
        If the solver gives up.

    Notes
    -----
    .. math:: \max \sum_{u,t} V_{ut} z_{ut} \Delta - \sum_t b_t m_t \Delta - \sum_u F_u K_u, \quad
        \sum_u z_{ut} \le s_t + m_t, \; z_{ut} \le K_u, \; \sum_{t \in d} z_{ut} \Delta \le H_u K_u, \;
        \sum_u K_u \le K

    Where the spill is 0, or no less than K, absorbers do not meet, and what a megawatt earns there is a number
    (`shoals.value.absorber.alone`). So the program holds only slots between, and, for absorbers with a limit of a day,
    the days of such slots. Nothing is approximated by that.

    Examples
    --------
    >>> import numpy as np
    >>> supply = Supply(spilled_mw=np.array([0.0, 2.0, 5.0]), day=np.array([0, 0, 0]), hours=1.0,
    ...     cost_jpy_per_mwh=np.array([8.0, 8.0, 8.0]))
    >>> miner = Use(id="miner", value_jpy_per_mwh=np.array([9.0, 9.0, 9.0]), fixed_jpy_per_mw=12.0)
    >>> found = solve(supply, [miner], power_mw_max=4.0)
    >>> found.power_mw, round(found.gain_jpy, 6), found.spilled_mwh["miner"]
    ({'miner': 2.0}, 14.0, 4.0)
    """
    room = number(power_mw_max, "power_mw_max", low=0.0)
    for use in uses:
        if use.value_jpy_per_mwh.shape != supply.spilled_mw.shape:
            raise UnitMismatch(f"`{use.id}` has {use.value_jpy_per_mwh.size} values where the supply has "
                               f"{supply.spilled_mw.size} slots", "give one for each slot")  # fmt: skip
    if len({use.id for use in uses}) < len(uses):
        raise InputError("two uses have one id", "name each use once")
    if room == 0.0 or not uses:
        nothing = {use.id: 0.0 for use in uses}
        return Mix(power_mw=nothing, spilled_mwh=nothing, bought_mwh=nothing, value_jpy=nothing, bought_jpy=nothing,
                   fixed_jpy=nothing, gain_jpy=0.0, room_jpy_per_mw=0.0)  # fmt: skip
    return _Built(supply, uses, room).solve()


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """What the program holds of one use: slots of its columns, those of meetings first, and where they lie."""

    slots: NDArray[np.int64]
    columns: tuple[slice, slice]

    def powers(self, found: Floats) -> Floats:
        return np.maximum(np.concatenate([found[part] for part in self.columns]), 0.0)  # to the solver's tolerance


class _Built:
    """The program over slots in which absorbers meet; the rest is summed beforehand."""

    def __init__(self, supply: Supply, uses: Sequence[Use], room: float) -> None:
        self.supply, self.uses, self.room = supply, uses, room
        spill = supply.spilled_mw
        self.meet = (spill > 0) & (spill < room)
        self.full = spill >= room
        self.busy = np.isin(supply.day, np.unique(supply.day[self.meet]))
        self.outside = [self._outside(use) for use in uses]

    def _outside(self, use: Use) -> Alone:
        supply = self.supply
        out = ~(self.busy if isfinite(use.hours_per_day_max) else self.meet)
        return alone(
            use.value_jpy_per_mwh[out], self.full[out], supply.cost_jpy_per_mwh[out], supply.day[out], supply.hours,
            hours_per_day_max=use.hours_per_day_max,
        )  # fmt: skip

    def solve(self) -> Mix:
        from shoals.plan._highs import INFINITY, Outcome, Program, Solver

        supply, program = self.supply, Program()
        slots = np.flatnonzero(self.meet)
        energy = program.add_rows(np.full(slots.size, -INFINITY), supply.spilled_mw[slots])
        row_of = np.full(supply.spilled_mw.size, -1, dtype=np.int64)
        row_of[slots] = energy
        rooms = program.add_rows(np.array([-INFINITY]), np.array([self.room]))
        net = [use.fixed_jpy_per_mw - out.earned_jpy_per_mw for use, out in zip(self.uses, self.outside, strict=True)]
        most = np.minimum([use.power_mw_max for use in self.uses], INFINITY)
        capacity = program.add_columns(
            np.zeros(most.size), most, np.array(net), [(np.repeat(rooms, most.size), 1.0)]
        )  # fmt: skip
        priced = np.isfinite(supply.cost_jpy_per_mwh[slots])
        dear = supply.cost_jpy_per_mwh[slots][priced] * supply.hours
        program.add_columns(np.zeros(dear.size), np.full(dear.size, INFINITY), dear, [(energy[priced], -1.0)])
        blocks = [self._add(program, use, capacity.start + i, row_of) for i, use in enumerate(self.uses)]
        # The simplex method alone meets many ties here, which presolve removes.
        found = Solver(program.arrays(), {"presolve": "on"}).run()
        if found.outcome is not Outcome.OPTIMAL or found.columns is None:
            raise PlanError(
                f"the solver gave up the mix of absorbers: {found.words}",
                "check values and fixed costs that are out of all proportion",
            )
        return self._told(found.columns, capacity, blocks, -float(found.row_dual[rooms[0]]))

    def _add(self, program: Program, use: Use, column: int, row_of: NDArray[np.int64]) -> _Block:
        """Add a use's power in each slot that the program holds, and its limits."""
        from shoals.plan._highs import INFINITY

        supply, limited = self.supply, isfinite(use.hours_per_day_max)
        value = use.value_jpy_per_mwh
        apart = np.where(self.full, value, value - supply.cost_jpy_per_mwh)  # earned where nobody else is met
        meeting = np.flatnonzero(self.meet & (value > 0))
        others = np.flatnonzero(self.busy & ~self.meet & (apart > 0)) if limited else np.zeros(0, dtype=np.int64)
        held = np.concatenate([meeting, others])
        below = program.add_rows(np.full(held.size, -INFINITY), np.zeros(held.size))
        program.add_entries(below, np.full(held.size, column), -1.0)
        days, day_row = np.unique(supply.day[held], return_inverse=True)
        if limited:
            of_day = program.add_rows(np.full(days.size, -INFINITY), np.zeros(days.size))
            program.add_entries(of_day, np.full(days.size, column), -use.hours_per_day_max)
            day_row = of_day[day_row]
        n = meeting.size

        def entries(part: slice) -> list[tuple[NDArray[np.integer], float | Floats]]:
            found: list[tuple[NDArray[np.integer], float | Floats]] = [(below[part], 1.0)]
            return [*found, (day_row[part], supply.hours)] if limited else found

        high = np.full(held.size, INFINITY)
        met = program.add_columns(
            np.zeros(n), high[:n], -value[meeting] * supply.hours, [*entries(slice(0, n)), (row_of[meeting], 1.0)]
        )
        rest = program.add_columns(
            np.zeros(others.size), high[n:], -apart[others] * supply.hours, entries(slice(n, None))
        )
        return _Block(held, (met, rest))

    def _told(self, found: Floats, capacity: slice, blocks: Sequence[_Block], room_jpy_per_mw: float) -> Mix:
        supply = self.supply
        drawn = np.zeros(supply.spilled_mw.size)
        for block in blocks:
            drawn += np.bincount(block.slots, block.powers(found), minlength=drawn.size)
        share = np.divide(supply.spilled_mw, drawn, out=np.ones_like(drawn), where=drawn > 0)
        share = np.where(self.full, 1.0, np.where(self.meet, np.minimum(share, 1.0), 0.0))
        price = np.where(np.isfinite(supply.cost_jpy_per_mwh), supply.cost_jpy_per_mwh, 0.0)
        rows: dict[str, tuple[float, ...]] = {}
        for use, out, block, power in zip(
            self.uses, self.outside, blocks, np.maximum(found[capacity], 0.0).tolist(), strict=True
        ):
            energy = block.powers(found) * supply.hours
            spilled, bought = energy * share[block.slots], energy * (1.0 - share[block.slots])
            ran = power * (out.hours_spilled + out.hours_bought)
            worth = ran * out.value_jpy_per_mwh if ran > 0 else 0.0
            rows[use.id] = (
                power,
                power * out.hours_spilled + float(spilled.sum()),
                power * out.hours_bought + float(bought.sum()),
                worth + float(use.value_jpy_per_mwh[block.slots] @ energy),
                worth - power * out.earned_jpy_per_mw + float(price[block.slots] @ bought),
                power * use.fixed_jpy_per_mw,
            )
        power, spilled, bought, value, paid, fixed = ({use: row[i] for use, row in rows.items()} for i in range(6))
        return Mix(
            power_mw=power, spilled_mwh=spilled, bought_mwh=bought, value_jpy=value, bought_jpy=paid, fixed_jpy=fixed,
            gain_jpy=sum(value.values()) - sum(paid.values()) - sum(fixed.values()),
            room_jpy_per_mw=max(room_jpy_per_mw, 0.0),
        )  # fmt: skip
