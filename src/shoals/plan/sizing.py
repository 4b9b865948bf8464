r"""How large each part should be: sizes by cutting planes from the prices of exact plans, with a proven gap.

What a year earns under perfect foresight is a concave function :math:`V(x)` of all sizes :math:`x`. Each plan at some
sizes gives, by its own prices, a straight ceiling over it: valid at all sizes, and touching where it was made. The best
sizes under all ceilings so far, less what sizes cost, bound what any sizes can earn; the best plan so far is what
some do earn. Plans are made between the two points until both numbers meet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import identifier, number
from shoals.core.errors import InputError, PlanError, did_you_mean
from shoals.core.plan import Problem, Schedule, Status
from shoals.core.units import HOURS_PER_YEAR
from shoals.plan._beyond import refuse_beyond_plain
from shoals.plan._sizing import BLOCKS, SAMPLE_BLOCKS, Duals, Parts, Sizes, Slopes, sample
from shoals.plan.engines import solve

FloatArray = NDArray[np.float64]

TOLERANCE = 1e-6
"""Gap between what the sizes found earn and what any can earn, as a part of it, at which the search ends."""
PLANS_MAX = 400
SPECK = 1e-7
"""Part of its greatest size at which a battery is planned where it is to be nothing, so that it has a price."""
SIZE_MAX = 1e7
"""The greatest size that can be asked for: beyond it, sizes that pay are a speck of the range that is searched."""
START = 0.25
"""Part of their range from which the sizes start."""
INWARD = 0.3
"""How much of the way from the best point of the program a trial point goes back towards the best so far."""
CLOSE = 1e-3
"""Gap below which it does not go back: the ceilings are near enough to be believed."""
SAMPLE_GAP, SAMPLE_PLANS_MAX = 1e-2, 30
"""Gap at which the sizes of a sample of days are good enough to start from, and plans of it at most."""
REACH, REACH_MIN = 0.3, 0.02
"""How far from the best so far, as a part of it, the next point may lie at first where the start is good; and a part of
the range that it may in any case."""
STUCK = 12
"""Plans that may change nothing before the search gives up."""
LOOSE = 1e-8
"""Part of what is earned by which a ceiling may miss it and still touch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something that can be built in any size, or in steps.

    Parameters
    ----------
    id : str
    scales : mapping of str to float
        Which parts of the problem it makes up, and how many units of each one unit of it brings: ``"load:<id>"``,
        ``"deferrable:<id>"`` (power and quota), ``"firm"``, ``"generation"``, ``"import"``, ``"export"``,
        ``"battery.charge"``, ``"battery.discharge"``, ``"battery.energy"``. The problem states such a part for one
        unit: a load of 1 MW, a store of 1 MWh. A limit of import or export is not multiplied: the size caps it.
    cost_jpy_per_year : float
        Of one unit a year: capital charge and fixed cost. What a promised load earns by being there counts below
        zero. [JPY/unit/y]
    size_max : float
        Greatest size, 10,000,000 at most. [unit]
    size_min : float, default 0
        Least size. [unit]
    built : float, default 0
        Size that stands and costs nothing more; no less is built. [unit]
    step : float, default 0
        Size of one container, if only whole ones can be had; counted from the least size. [unit]

    Raises
    ------
    InputError
        If a number is out of range, or a part cannot be scaled.

    Examples
    --------
    A store that is sold by the MW, with four hours each:

    >>> Option(id="battery", scales={"battery.charge": 1, "battery.discharge": 1, "battery.energy": 4},
    ...        cost_jpy_per_year=25e6, size_max=20).size_least
    0.0
    """

    id: str
    scales: Mapping[str, float]
    cost_jpy_per_year: float
    size_max: float
    size_min: float = 0.0
    built: float = 0.0
    step: float = 0.0

    def __post_init__(self) -> None:
        name = f"options[{identifier(self.id, 'options.id')}]"
        put = object.__setattr__
        put(self, "cost_jpy_per_year", number(self.cost_jpy_per_year, f"{name}.cost_jpy_per_year"))
        for limit in ("size_min", "built", "step"):
            put(self, limit, number(getattr(self, limit), f"{name}.{limit}", low=0.0))
        put(self, "size_max", number(self.size_max, f"{name}.size_max", low=self.size_least))
        if self.size_max > SIZE_MAX:
            raise InputError(
                f"`{name}.size_max` is {self.size_max:g}, more than {SIZE_MAX:,.0f}",
                "give the greatest size that could be built, or a larger unit: past what the bus brings it is no limit",
            )
        if not self.scales:
            raise InputError(f"`{name}.scales` names no part", 'name one, `{"load:asic": 1}` for instance')
        scales = {part: number(per, f"{name}.scales[{part}]", low=0.0) for part, per in self.scales.items()}
        for part in scales:
            kind = part.partition(":")[0]
            if kind not in PARTS or (kind in ("load", "deferrable")) != (":" in part):
                raise InputError(
                    f"`{name}.scales` names `{part}`, which is no part", did_you_mean(part, PARTS.values())
                )
        put(self, "scales", scales)

    @property
    def size_least(self) -> float:
        """What is there in any case. [unit]"""
        return max(self.size_min, self.built)


PARTS = {
    "load": "load:<id>",
    "deferrable": "deferrable:<id>",
    "firm": "firm",
    "generation": "generation",
    "import": "import",
    "export": "export",
    "battery.charge": "battery.charge",
    "battery.discharge": "battery.discharge",
    "battery.energy": "battery.energy",
}
"""Parts of a problem that a size can scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandCharge:
    """A charge on the highest import of each period.

    Parameters
    ----------
    cost_jpy_per_mw : float
        For a period. [JPY/MW]
    months : int, default 1
        Calendar months of a period, counted from the first of the timeline: 1 for a month, 12 for a year.
    """

    cost_jpy_per_mw: float
    months: int = 1

    def __post_init__(self) -> None:
        number(self.cost_jpy_per_mw, "charge.cost_jpy_per_mw", low=0.0)
        if number(self.months, "charge.months", low=1.0) != int(self.months):
            raise InputError(f"`charge.months` is {self.months}", "give whole months, 1 or 12 for instance")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sizing:
    """The best sizes of a problem, and the proof that no others earn more.

    Parameters
    ----------
    status : Status
        ``OPTIMAL`` if `gap` is within the tolerance, else ``STOPPED``.
    sizes : mapping of str to float
        By option. [unit]
    peaks_mw : array, shape (periods,)
        Highest import of each period, if there is a charge on it. [MW]
    objective_jpy : float
        What the timeline earns at these sizes, less what they cost. [JPY]
    bound_jpy : float
        What no sizes can exceed, proven by the prices of all plans made. [JPY]
    gap : float
        What lies between, as a part of the objective.
    cost_jpy : float
        What the sizes cost in the timeline, charges on peaks included. [JPY]
    problem, schedule : Problem, Schedule
        The problem at these sizes, and its plan.
    least_jpy : float
        What the timeline earns with nothing built beyond the least sizes. [JPY]
    plans : int
        How many plans of the whole timeline were made. A long one starts from the sizes of a sample of its days.
    marginal_jpy : mapping of str to float
        What one more unit of each option would add, less its cost, at the prices of the bound: near zero where a size
        lies inside its limits, below zero where nothing is built. [JPY/unit]
    seconds : float
    reason : str
        Why it stopped, if it did before the gap closed.
    """

    status: Status
    sizes: Mapping[str, float]
    peaks_mw: FloatArray
    objective_jpy: float
    bound_jpy: float
    gap: float
    cost_jpy: float
    problem: Problem
    schedule: Schedule
    least_jpy: float
    plans: int
    marginal_jpy: Mapping[str, float]
    seconds: float
    reason: str = ""
    duals: tuple[Duals, ...] = field(default=(), repr=False)


def size(
    problem: Problem,
    options: Sequence[Option],
    *,
    charge: DemandCharge | None = None,
    tolerance: float = TOLERANCE,
    engine: str = "auto",
    plans_max: int = PLANS_MAX,
    known: Sizing | None = None,
    tell: Callable[[int, float], None] | None = None,
) -> Sizing:
    """Return the sizes that earn most, less what they cost, under perfect foresight.

    Parameters
    ----------
    problem : Problem
        The timeline, each part that an option scales written for one unit of it.
    options : sequence of Option
        What can be built. A part that no option scales is as the problem says.
    charge : DemandCharge, optional
        A charge on the highest import of each period.
    tolerance : float, default 1e-6
        Gap at which to end, as a part of what the sizes earn; where gains and costs nearly cancel, as a part of a
        thousandth of the money moved.
    engine : str, default "auto"
        Who makes the plans, see `shoals.plan.solve`.
    plans_max : int, default 400
        How many plans to make at most.
    known : Sizing, optional
        An earlier answer for the same timeline and parts, at other prices or costs: its prices give the first ceilings,
        its sizes the first point.
    tell : callable, optional
        Called after each plan with the number of plans and the gap.

    Returns
    -------
    sizing : Sizing
        Certified: `bound_jpy` is proven by the prices of the plans made, whatever else went wrong.

    Raises
    ------
    InputError
        If an option scales a part that the problem does not have, an id is used twice, or a battery that is sized has
        an end of its own.

    Notes
    -----
    Benders' decomposition [1]_ with the timeline cut into blocks: the energy stored at each border is a variable of the
    small program beside the sizes, so that one plan gives a ceiling for each block. Trial points lie between the best
    point and that of the small program [2]_.

    References
    ----------
    .. [1] J. F. Benders, "Partitioning procedures for solving mixed-variables programming problems", Numerische
       Mathematik 4 (1962) 238-252.
    .. [2] W. Ben-Ameur and J. Neto, "Acceleration of cutting-plane and column generation algorithms", Networks 49
       (2007) 3-17.

    Examples
    --------
    A load earns 5 JPY/kWh on 3 MW in one of two hours, and on 1 MW in the other. A MW costs 6,000 JPY in that time: the
    first pays, since it runs in both hours, the second does not.

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Load
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> asked = Problem(timeline=line, available_mw=[3.0, 1.0],
    ...                 loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=5_000.0),))
    >>> asic = Option(id="asic", scales={"load:asic": 1}, cost_jpy_per_year=6_000 * 8_760 / 2, size_max=10)
    >>> best = size(asked, [asic])
    >>> round(best.sizes["asic"], 4), round(best.objective_jpy), best.status.value
    (1.0, 4000, 'optimal')
    """
    begun = perf_counter()
    number(tolerance, "tolerance", low=0.0)
    _check(problem, options, charge)
    period = None if charge is None else _periods(problem, charge.months)
    cost_jpy_per_mw = 0.0 if charge is None else charge.cost_jpy_per_mw
    search = _Search(problem, tuple(options), period, cost_jpy_per_mw, engine)
    nothing = np.zeros(len(search.least))
    if not problem.timeline.slots:
        return search.answer(Status.OPTIMAL, 0.0, 0.0, begun, "")
    if known is not None:
        search.recall(known)
    least = search.plan(nothing)
    near = None if known is not None else _near(problem, tuple(options), period, cost_jpy_per_mw, engine)
    start = np.full(len(nothing), START) if known is None else search.point_of(known)
    reason = search.close(start if near is None else near, tolerance, plans_max, tell, near is not None)
    if search.steps.any() and not reason:
        reason = search.close_whole(tolerance, plans_max, tell)
    if not reason:
        search.tidy(tolerance)
    return search.answer(Status.STOPPED if reason else Status.OPTIMAL, least, tolerance, begun, reason)


def _check(problem: Problem, options: Sequence[Option], charge: DemandCharge | None) -> None:
    """Check that options and problem agree."""
    refuse_beyond_plain(problem, "sizing", "leave it out, or compare sizes one by one with `shoals.plan.solve`")
    ids = [one.id for one in options]
    double = sorted({name for name in ids if ids.count(name) > 1})
    if double:
        raise InputError(f"the option `{double[0]}` stands twice", "give each option an id of its own")
    here = {"generation", *(f"load:{load.id}" for load in problem.loads)}
    here |= {f"deferrable:{one.id}" for one in problem.deferrable}
    here |= {"export"} if problem.export is not None else set()
    here |= {"import"} if problem.import_ is not None else set()
    here |= {"firm"} if problem.firm is not None else set()
    here |= {"battery.charge", "battery.discharge", "battery.energy"} if problem.battery is not None else set()
    for one in options:
        for part in one.scales:
            if part not in here:
                raise InputError(
                    f"`options[{one.id}].scales` names `{part}`, which the problem does not have",
                    did_you_mean(part, here) + "; state the part for one unit of it",
                )
    store = problem.battery
    sized = any(part.startswith("battery.") for one in options for part in one.scales)
    if store is not None and sized and store.end_mwh not in (None, store.start_mwh):
        raise InputError(
            f"`battery.end` is {store.end_mwh:g} MWh and the battery is sized",
            'set it to "cyclic" or "free": a small battery might not come to another end',
        )
    if charge is not None and problem.import_ is None:
        raise InputError("there is a demand charge and no import", "leave out the charge, or state `import`")


def _near(
    problem: Problem,
    options: tuple[Option, ...],
    period: NDArray[np.intp] | None,
    cost_jpy_per_mw: float,
    engine: str,
) -> FloatArray | None:
    """Return a point that is good for a sample of the days, so that few plans of all of them are far off."""
    sampled = sample(problem)
    if sampled is None or not options:
        return None
    some, slots = sampled
    count = 0 if period is None else int(period[-1]) + 1
    part = len(slots) / problem.timeline.slots
    try:
        search = _Search(
            some, options, None if period is None else period[slots], part * cost_jpy_per_mw, engine, count,
            SAMPLE_BLOCKS,
        )  # fmt: skip
        search.plan(np.zeros(len(search.least)))
        search.close(np.full(len(search.least), START), SAMPLE_GAP, SAMPLE_PLANS_MAX, None)
    except PlanError:  # the days do not go together, an end cannot be reached for instance
        return None
    return search.point


class _Search:
    """The ceilings so far, the best plan so far, and the way from one to the next. Coordinates are in the unit box."""

    def __init__(
        self,
        problem: Problem,
        options: Sequence[Option],
        period: NDArray[np.intp] | None,
        cost_jpy_per_mw: float,
        engine: str,
        count: int | None = None,
        blocks: int = BLOCKS,
    ) -> None:
        from shoals.plan._highs_cuts import Cuts

        self.options, self.engine = options, engine
        if count is None:
            count = 0 if period is None else int(period[-1]) + 1
        self.parts = Parts(problem, period, blocks)
        self.years = problem.timeline.slots * problem.timeline.hours / HOURS_PER_YEAR
        highest = np.zeros(count)
        if period is not None and problem.import_ is not None:
            np.maximum.at(highest, period, np.asarray(problem.import_.power_mw_max))
        self.least = np.array([one.size_least for one in options] + [0.0] * count)
        self.range = np.array([one.size_max for one in options] + highest.tolist()) - self.least
        self.price = np.array([one.cost_jpy_per_year * self.years for one in options] + [cost_jpy_per_mw] * count)
        steps = [one.step for one in options] + [0.0] * count
        self.steps = np.array([np.floor(r / s + 1e-9) if s else 0.0 for r, s in zip(self.range, steps, strict=True)])
        self.range = np.where(np.array(steps) > 0, self.steps * np.array(steps), self.range)
        built = np.array([one.built for one in options] + [0.0] * count)
        self.fixed = float(self.price @ (self.least - built))  # what the least sizes cost
        self.scale = np.zeros((len(self.least), 0))
        self.names = sorted({part for one in options for part in one.scales})
        self.scale = np.array([[one.scales.get(part, 0.0) for part in self.names] for one in options])
        self.scale = self.scale.reshape(len(options), len(self.names))
        self.plans, self.duals = 0, list[Duals]()
        self.money = 1.0
        self.value, self.point = -np.inf, np.zeros(len(self.least))
        self.best: tuple[Problem, Schedule] | None = None
        self.cuts: Cuts | None = None
        self.make = Cuts
        self.ceiling_jpy = np.inf
        self.loose = 0.0
        self.moved = 0.0
        self.reduced = np.zeros(len(self.least))
        battery = [any(part.startswith("battery.") for part in one.scales) for one in options]
        self.floor = np.where(np.array(battery + [False] * count, dtype=bool) & (self.least == 0.0), SPECK, 0.0)
        store = problem.battery
        self.floor *= store is not None

    def sizes(self, point: FloatArray) -> Sizes:
        """Return the size of each part at a point."""
        n = len(self.options)
        size = self.least + self.range * point
        return Sizes(dict(zip(self.names, (size[:n] @ self.scale).tolist(), strict=True)), size[n:])

    def cost(self, point: FloatArray) -> float:
        """Return what the sizes at a point cost. [JPY]"""
        return self.fixed + float(self.price @ (self.range * point))

    def plan(self, point: FloatArray) -> float:
        """Plan the timeline at a point, add its ceiling, and return what it earns less cost. [JPY]"""
        sizes = self.sizes(point)
        problem = self.parts.at(sizes)
        schedule = self._solve(problem)
        earned = schedule.objective_jpy
        net = earned - self.cost(point)
        if net > self.value:
            self.value, self.point, self.best = net, point, (problem, schedule)
            money = schedule.value_jpy(problem).values()
            self.moved = sum(abs(one) for one in money) + abs(self.cost(point))
        kept, self.loose = self.tightest(problem, schedule, sizes, point)
        if self.loose > LOOSE * abs(earned) and schedule.engine != "highs":
            # Prices of an exact plan may not be those of a touching ceiling where several agree: ask another engine.
            other, loose = self.tightest(problem, self._solve(problem, "highs"), sizes, point)
            if loose < self.loose:
                kept, self.loose = other, loose
        self.duals.append(kept[0])
        self.add(*kept[1:])
        return net

    def _solve(self, problem: Problem, engine: str | None = None) -> Schedule:
        self.plans += 1
        return solve(problem, engine or self.engine)

    def tightest(
        self, problem: Problem, schedule: Schedule, sizes: Sizes, point: FloatArray
    ) -> tuple[tuple[Duals, Slopes, FloatArray, FloatArray], float]:
        """Return the ceiling of a schedule's prices, and by how much it stays above what the schedule earns. [JPY]"""
        found: list[tuple[float, tuple[Duals, Slopes, FloatArray, FloatArray]]] = []
        for duals in self.parts.duals(problem, schedule):
            slopes = self.parts.slopes(duals, sizes)
            height, slope = self.ceiling(slopes)
            top = float(height.sum() + (slope @ point).sum()) + self.stored(slopes, sizes)
            found.append((top - schedule.objective_jpy, (duals, slopes, height, slope)))
            if problem.battery is None or found[-1][0] <= 1e-10 * (abs(top) + abs(float(height.sum()))):
                break
        loose, kept = min(found, key=lambda one: one[0])
        return kept, loose

    def ceiling(self, slopes: Slopes) -> tuple[FloatArray, FloatArray]:
        """Return height and slope of the ceilings over points, shapes (blocks,) and (blocks, n). [JPY]"""
        part = np.array([slopes.part[name] for name in self.names]).reshape(len(self.names), len(slopes.rest)).T
        slope = np.concatenate([part @ self.scale.T, slopes.peaks], axis=1)
        return slopes.rest + slope @ self.least, slope * self.range

    def stored(self, slopes: Slopes, sizes: Sizes) -> float:
        """Return what the ceilings add up to for the store at the borders of blocks, at its best. [JPY]"""
        store = self.parts.problem.battery
        if store is None:
            return 0.0
        energy = float(store.energy_mwh_max) * sizes.part.get("battery.energy", 1.0)
        worth = np.maximum(slopes.first[1:] - slopes.last[:-1], 0.0).sum()
        return float(worth + (max(-slopes.last[-1], 0.0) if store.end_mwh is None else 0.0)) * energy

    def add(self, slopes: Slopes, height: FloatArray, slope: FloatArray) -> None:
        """Add ceilings to the program over sizes, in units of money near one."""
        if self.cuts is None:
            span = np.abs(self.price * self.range).max(initial=0.0)
            self.money = max(1.0, float(np.abs(height).max()), float(span))
            room, free = np.zeros(len(self.least) + 1), False
            store = self.parts.problem.battery
            if store is not None:
                free = store.end_mwh is None
                if "battery.energy" in self.names:
                    per = self.scale[:, self.names.index("battery.energy")] * store.energy_mwh_max
                    per = np.concatenate([per, np.zeros(len(self.least) - len(per))])
                    room = np.concatenate([[float(per @ self.least)], per * self.range])
                else:
                    room[0] = store.energy_mwh_max
            self.room = max(1e-300, float(room.sum()))
            cost = self.price * self.range / self.money
            self.cuts = self.make(cost, self.steps, room / self.room, len(height), free=free)
        worth = self.room / self.money
        height = (height - self.fixed / len(height)) / self.money
        self.cuts.add(height, slope / self.money, slopes.first * worth, slopes.last * worth)

    def gap(self) -> float:
        """Return what lies between the ceiling and the best plan so far, as a part of the latter."""
        return (self.ceiling_jpy - self.value) / self.size_jpy()

    def size_jpy(self) -> float:
        """Return the money that a gap is a part of."""
        return max(abs(self.value), 1e-3 * self.moved, 1.0)

    def close(
        self,
        start: FloatArray,
        tolerance: float,
        plans_max: int,
        tell: Callable[[int, float], None] | None,
        near: bool = False,
    ) -> str:
        """Plan at points between the best so far and that of the program over sizes, until the gap closes.

        If the start is `near`, the first points stay near the best: few ceilings say nothing of what is far away.
        """
        point, stuck, reach = start, 0, REACH if near else np.inf
        for _ in range(plans_max):
            before = (self.value, self.ceiling_jpy)
            if len(point):
                self.plan(np.maximum(point, self.floor))
            assert self.cuts is not None
            low, high = self._around(reach)
            aim, top = self.cuts.best(low, high)
            if top * self.money < self.ceiling_jpy:
                self.ceiling_jpy, self.reduced = top * self.money, self.cuts.reduced * self.money
            gap = self.gap()
            if tell is not None:
                tell(self.plans, gap)
            if gap <= tolerance:
                return ""
            if self.plans >= plans_max:
                break
            if ((aim <= low) & (low > 0.0) | (aim >= high) & (high < 1.0)).any():
                reach *= 2.0
            stuck = stuck + 1 if before == (self.value, self.ceiling_jpy) else 0
            if stuck > STUCK:
                return f"the last {STUCK} plans moved neither the bound nor the best; the gap is {gap:.1e}"
            if stuck:
                self.shrink_specks()
            back = 0.0 if stuck or gap <= CLOSE else INWARD
            point = back * self.point + (1.0 - back) * aim
        return f"{self.plans} plans were made; the gap is {self.gap():.1e}"

    def _around(self, reach: float) -> tuple[FloatArray, FloatArray]:
        """Return how little and how much of each size the next point may have."""
        if reach > 1.0 / REACH_MIN:
            return np.zeros(len(self.least)), np.ones(len(self.least))
        away = reach * np.maximum(self.point, REACH_MIN)
        return np.maximum(self.point - away, 0.0), np.minimum(self.point + away, 1.0)

    def shrink_specks(self) -> None:
        """Make specks smaller, or nothing: what they cost may be all that is left of a gap."""
        self.floor = np.where(self.floor > 1e-13, 1e-2 * self.floor, 0.0)

    def close_whole(self, tolerance: float, plans_max: int, tell: Callable[[int, float], None] | None) -> str:
        """Go on in whole steps: plan at the best whole point beneath all ceilings, until it meets what one earns."""
        stepped = self.steps > 0
        point = self.point.copy()
        point[stepped] = np.round(point[stepped] * self.steps[stepped]) / self.steps[stepped]
        self.value, seen = -np.inf, set[bytes]()
        while self.plans < plans_max:
            self.plan(np.where(stepped, point, np.maximum(point, self.floor)))
            seen.add(point.tobytes())
            assert self.cuts is not None
            point, top = self.cuts.best_whole()
            self.ceiling_jpy = min(self.ceiling_jpy, top * self.money)
            gap = self.gap()
            if tell is not None:
                tell(self.plans, gap)
            if gap <= tolerance:
                return ""
            if point.tobytes() in seen and self.floor.any():
                self.shrink_specks()
                seen.clear()
            elif point.tobytes() in seen:
                return f"the best whole sizes repeat; the gap is {gap:.1e}"
        return f"{self.plans} plans were made; the gap is {self.gap():.1e}"

    def tidy(self, tolerance: float) -> None:
        """Build nothing where only a speck is built, if that still lies within the gap."""
        specks = (self.point > 0.0) & (self.point <= 100.0 * tolerance)
        if not specks.any() or self.best is None:
            return
        value, point, best = self.value, self.point, self.best
        self.value = -np.inf
        self.plan(np.where(specks, 0.0, point))
        if self.gap() > tolerance and self.value < value:
            self.value, self.point, self.best = value, point, best

    def recall(self, known: Sizing) -> None:
        """Add the ceilings that prices of an earlier answer give here."""
        slots, quotas = self.parts.problem.timeline.slots, {one.id for one in self.parts.problem.deferrable}
        sizes = self.sizes(self.point_of(known))
        for duals in known.duals:
            store = len(duals.worth) == (0 if self.parts.problem.battery is None else slots)
            if len(duals.price) == slots and store and set(duals.quota) == quotas:
                slopes = self.parts.slopes(duals, sizes)
                self.add(slopes, *self.ceiling(slopes))

    def point_of(self, known: Sizing) -> FloatArray:
        """Return the point of an earlier answer's sizes, as far as it has them."""
        size = [known.sizes.get(one.id, one.size_least) for one in self.options]
        count = len(self.least) - len(size)
        peaks = known.peaks_mw.tolist() if len(known.peaks_mw) == count else [0.0] * count
        away = np.array(size + peaks) - self.least
        return np.clip(np.divide(away, self.range, out=np.zeros(len(away)), where=self.range > 0), 0.0, 1.0)

    def answer(self, status: Status, least: float, tolerance: float, begun: float, reason: str) -> Sizing:
        """Write it all down."""
        problem, schedule = self.best or (self.parts.at(self.sizes(self.point)), None)
        if schedule is None:
            schedule, self.value, self.ceiling_jpy = solve(problem, self.engine), 0.0, 0.0
        size = (self.least + self.range * self.point).tolist()
        gap = max(self.ceiling_jpy - self.value, 0.0) / max(abs(self.value), 1.0)
        if self.best is not None:
            gap = max(self.gap(), 0.0)
            status = Status.OPTIMAL if gap <= tolerance else Status.STOPPED
        n = len(self.options)
        marginal = np.divide(self.reduced, self.range, out=np.zeros(len(self.range)), where=self.range > 0)
        return Sizing(
            status=status,
            sizes=dict(zip((one.id for one in self.options), size[:n], strict=True)),
            peaks_mw=np.array(size[n:]),
            objective_jpy=self.value,
            bound_jpy=max(self.ceiling_jpy, self.value),
            gap=gap,
            cost_jpy=self.cost(self.point),
            problem=problem,
            schedule=schedule,
            least_jpy=least,
            plans=self.plans,
            marginal_jpy=dict(zip((one.id for one in self.options), marginal.tolist(), strict=False)),
            seconds=perf_counter() - begun,
            reason=reason if status is Status.STOPPED else "",
            duals=tuple(self.duals),
        )


def _periods(problem: Problem, months: int) -> NDArray[np.intp]:
    """Return the period of each slot, counted from 0, shape (t,)."""
    month = problem.timeline.starts_local().astype("datetime64[M]").astype(np.int64)
    return (month - month[0]) // months
