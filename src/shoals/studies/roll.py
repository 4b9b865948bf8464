"""How well a site does without foresight: the year run on forecasts, beside simple rules and perfect foresight.

Nothing that a decision uses was unknown at its time. Twice a day, when the exchange has published the prices of the
next day and when the utility has announced curtailment, the worth of stored energy is found anew from forecasts; each
half hour is then settled as it comes. `shoals.plan.rolling` says how, `shoals.plan.forecast` from what.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shoals import cycle
from shoals.core.errors import InputError, did_you_mean
from shoals.core.figure import Kind, weakest
from shoals.core.plan import Battery, Grid, Load, Problem, Schedule
from shoals.core.site import Scheme
from shoals.core.time import Timeline
from shoals.cycle import METER_MW, Given
from shoals.plan import _curves as cv
from shoals.plan import forecast as fc
from shoals.plan.price_states import PriceStates, StatePlan, fit_price_states, steady
from shoals.plan.rolling import Arrays, Beliefs, IntArray, Roller, shapley
from shoals.value import market

FloatArray = NDArray[np.float64]
Tell = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""

SPOT, AVAILABLE, PREMIUM = "spot_jpy_per_mwh", "available_mw", "premium_jpy_per_mwh"
SPOT_HOUR = 10.0
"""JEPX publishes the results of the day-ahead auction of all 48 slots at about 10:00 the day before."""
NOTICE_HOUR = 17.0
"""Utilities announce curtailment of the next day in the afternoon; 17:00 is assumed."""
DECISION_HOURS = (10.5, 17.0)
"""Local times of decisions: after each of the two has been published. [h]"""
HORIZON_DAYS = 1.5
"""How far each decision looks ahead; a day like the last is taken to follow."""
GROUPS = ("price", "availability", "notice")
"""What regret is shared among: prices (spot, premium, coin), the plant's output, curtailment and its notices."""
STATES = "price_states"
"""Name of the planner that values the time beyond the published prices by stochastic dynamic programming."""
STATES_COUNT = 6
PLANNERS = (*fc.FORECASTERS, STATES)
USUAL = ("persistence", "climatology", "ensemble", STATES)
"""Forecasters that are run if none is named; they need nothing but the core installation."""
SPOT_FLOOR_JPY_PER_MWH = market.FLOOR_JPY_PER_MWH + 1e-6


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Way:
    """One way to run the year.

    Parameters
    ----------
    id : str
        ``"nothing"``, a rule, ``"roll:<forecaster>"``, or ``"plan"`` for perfect foresight.
    schedule : Schedule
    problem : Problem
        Whose limits the schedule keeps. How a plant with a premium sells is chosen slot by slot, and a run on forecasts
        chooses by the premium that it expects.
    money_jpy : float
        Earned in the period, wear of the battery counted. [JPY]
    gain_jpy : float
        More than doing nothing. [JPY]
    rescued_mwh : float
        Energy that doing nothing would spill and this way uses. [MWh]
    share : float
        Gain over that of perfect foresight; ``nan`` if that gains nothing.
    """

    id: str
    schedule: Schedule
    problem: Problem
    money_jpy: float
    gain_jpy: float
    rescued_mwh: float
    share: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RollStudy:
    """What the study found.

    Parameters
    ----------
    given : Given
    problem : Problem
        What really came.
    ways : tuple of Way
        Doing nothing, rules, runs on forecasts, perfect foresight, in this order.
    best : str
        Id of the run on forecasts that earned most.
    regret_jpy : mapping of str to float
        Of the best run: what perfect foresight earns more, by `GROUPS` and ``"method"`` (what remains when all of the
        two days ahead is known: the limited view, and the rule by which a day's quota is spread). The sum is the whole.
    scores : tuple of Score
        Of each forecaster and target.
    coupled : bool
        Whether anything couples the slots, a battery or a quota. If not, foresight is worth no more than what is
        published after its slot. Reductions are sold ahead, which is not modelled.
    notices : tuple of int
        Days announced, of these curtailed, and curtailed in all.
    kind : Kind
    source : str
        How what is not measured was made.
    """

    given: Given
    problem: Problem
    ways: tuple[Way, ...]
    best: str
    regret_jpy: Mapping[str, float]
    scores: tuple[fc.Score, ...]
    coupled: bool
    notices: tuple[int, int, int]
    kind: Kind
    source: str

    def way(self, id: str) -> Way:  # noqa: A002
        """Return one way by its id."""
        return next(way for way in self.ways if way.id == id)


def steps(forecasts: Sequence[str]) -> int:
    """Return how much `study` has to tell: a hundred for each forecast, run, and run that knows more."""
    return 100 * (2 * len(set(forecasts)) + 2 ** len(GROUPS) - 1)


def study(
    given: Given,
    *,
    history: Given | None = None,
    forecasts: Sequence[str] = USUAL,
    cancelled_share: float = fc.CANCELLED_SHARE,
    seed: int = 0,
    tell: Tell | None = None,
) -> RollStudy:
    """Run a site's year on forecasts.

    Parameters
    ----------
    given : Given
        The site and the year that really came.
    history : Given, optional
        The year before, at the same site; forecasts may learn from it. Without it they learn from what has passed of
        the year itself.
    forecasts : sequence of str
        Names of `PLANNERS`.
    cancelled_share : float, default 0.394
        Share of curtailment notices that are cancelled. Files do not hold notices; they are drawn, and labelled so.
    seed : int, default 0
        Of the plant's own weather and called days, and of the notices.
    tell : callable, optional

    Returns
    -------
    study : RollStudy

    Raises
    ------
    InputError
        If a forecaster is unknown or not installed, or the history does not end where the year begins.
    """
    names = list(dict.fromkeys(forecasts))
    for name in names:
        if name not in PLANNERS:
            raise InputError(f"there is no forecaster `{name}`", did_you_mean(name, PLANNERS))
    if not names:
        raise InputError("no forecaster is named", f"name one or more of {', '.join(PLANNERS)}")
    makers = {name: fc.forecaster("climatology" if name == STATES else name) for name in names}
    world = _World(given, history, cancelled_share, seed)
    problem = world.problem
    best_plan, rules = cycle.outcomes_of(given, problem)
    nothing = rules[0]
    base = nothing.gross_jpy
    full_gain = _money(given, problem, best_plan.schedule) - base
    hours = problem.timeline.hours

    def way(id: str, stated: Problem, schedule: Schedule) -> Way:  # noqa: A002
        money = _money(given, stated, schedule)
        rescued = float((nothing.schedule.spilled_mw - schedule.spilled_mw).sum()) * hours
        share = (money - base) / full_gain if full_gain > 1.0 else float("nan")
        return Way(
            id=id, schedule=schedule, problem=stated, money_jpy=money, gain_jpy=money - base, rescued_mwh=rescued,
            share=share,
        )  # fmt: skip

    storeless = replace(problem, battery=None)
    stated = {"nothing": cycle.bare(problem), "always_on": storeless, "plan_no_battery": storeless}
    stated["surplus_only"] = replace(cycle.bare(problem), loads=problem.loads)
    ways = [way(one.id, stated.get(one.id, problem), one.schedule) for one in rules if one.id != "plan_no_battery"]
    coupled = problem.battery is not None or any(one.energy_mwh_per_day > 0.0 for one in problem.deferrable)
    believed: dict[str, Beliefs] = {}
    afters: dict[str, Callable[[Beliefs], cv.Curves] | None] = {}
    roller = Roller(problem, world.state, world.seen)
    for name in names:
        believed[name] = world.beliefs(name, makers[name], tell)
        afters[name] = world.after if name == STATES and problem.battery is not None else None
        rolled = roller.run(believed[name], after=afters[name], tell=_told(tell, f"roll {name}", problem))
        ways.append(way(f"roll:{name}", rolled.problem, rolled.schedule))
    runs = ways[-len(names) :]
    best = max(runs, key=lambda one: one.money_jpy)
    top = way("plan", problem, best_plan.schedule)
    ways.append(top)
    name = best.id.partition(":")[2]
    # Where no slot touches another, only prices that are published after their slot can cost anything.
    regret = dict.fromkeys((*GROUPS, "method"), 0.0) | {"price": top.money_jpy - best.money_jpy}
    if coupled:
        regret = _regret(world, roller, believed[name], afters[name], best, top, tell)
    naive = believed.get("persistence") or world.beliefs("persistence", fc.persistence, None)
    scores = [
        one
        for name, one_belief in believed.items()
        if name != STATES  # whose beliefs are those of climatology
        for one in fc.score(world.record, world.bare(one_belief), first=world.first, baseline=world.bare(naive))
    ]
    return RollStudy(
        given=given,
        problem=problem,
        ways=tuple(ways),
        best=best.id,
        regret_jpy=regret,
        scores=tuple(scores),
        coupled=coupled,
        notices=world.notices,
        kind=weakest([given.kind, world.plant.kind, Kind.ASSUMED]),
        source=world.source,
    )


def _told(tell: Tell | None, what: str, problem: Problem) -> Callable[[int], None] | None:
    return None if tell is None else lambda done: tell(what, done, problem.timeline.slots)


def _money(given: Given, problem: Problem, schedule: Schedule) -> float:
    """Return what a schedule earns, its battery's wear counted. [JPY]"""
    return sum(cycle.value_of(given, problem, schedule).values()) + schedule.value_jpy(problem).get("wear", 0.0)


def _regret(
    world: _World,
    roller: Roller,
    believed: Beliefs,
    after: Callable[[Beliefs], cv.Curves] | None,
    best: Way,
    top: Way,
    tell: Tell | None,
) -> dict[str, float]:
    """Share what perfect foresight earns more among what was not known."""
    earned: dict[frozenset[str], float] = {frozenset(): best.money_jpy}
    sets = [frozenset(g for i, g in enumerate(GROUPS) if mask >> i & 1) for mask in range(1, 2 ** len(GROUPS))]
    for known in sets:
        told = believed.informed(world.truth, [t for group in known for t in world.group(group)])
        what = _told(tell, "regret " + "+".join(sorted(known)), world.problem)
        rolled = roller.run(told, after=after, tell=what)
        earned[known] = _money(world.given, rolled.problem, rolled.schedule)
    parts: dict[str, float] = dict(shapley(GROUPS, earned))
    parts["method"] = top.money_jpy - earned[frozenset(GROUPS)]
    return parts


class _World:
    """The year that came, as targets that had to be foreseen, and the way back from targets to a problem."""

    def __init__(self, given: Given, history: Given | None, cancelled_share: float, seed: int) -> None:
        self.given = given
        self.plant = cycle.plant_of(given, seed=seed)
        self.problem = cycle.problem_of(given, self.plant)
        line = given.timeline
        self.first, past = 0, None
        if history is not None:
            _check_history(given, history)
            past = cycle.plant_of(history, seed=seed + 1)
            self.first = history.timeline.slots
            line = Timeline(start=history.timeline.start, step_minutes=line.step_minutes, slots=self.first + line.slots)
        self.line = line
        plants = [self.plant] if past is None else [past, self.plant]
        givens = [given] if history is None else [history, given]
        available = np.concatenate([one.available_mw for one in plants])
        accepted = np.concatenate([one.accepted_fraction for one in plants])
        self.spot = np.concatenate([one.spot.price_jpy_per_mwh for one in givens])
        column = f"{given.site.plant.technology}_mw"
        self.weight = np.concatenate([np.clip(one.area.power_mw(column), 0.0, None) for one in givens])
        notice, self.notices = _notices(line, accepted, available, self.spot, self.first, cancelled_share, seed)
        rated = given.site.plant.power_mw_max
        self.record = fc.Record([
            fc.as_it_happens(AVAILABLE, line, available, low=0.0, high=max(rated, float(available.max(initial=0.0)))),
            fc.as_it_happens(fc.ACCEPTED, line, accepted, low=0.0, high=1.0),
            fc.day_ahead(fc.NOTICE, line, notice, hour=NOTICE_HOUR, low=0.0, high=1.0),
            fc.day_ahead(SPOT, line, self.spot, hour=SPOT_HOUR, low=market.FLOOR_JPY_PER_MWH),
        ])  # fmt: skip
        self.at = _decisions(given.timeline)
        self.scheme = given.site.plant.scheme
        weight = np.clip(given.area.power_mw(f"{given.site.plant.technology}_mw"), 0.0, None)
        paid = market.export_price_jpy_per_mwh(given.site.plant, given.spot, weight=weight)
        premium = paid - given.spot.price_jpy_per_mwh
        month = given.timeline.starts_local().astype("datetime64[M]").astype(np.int64)
        month -= month[0]
        most = np.zeros(int(month[-1]) + 1)
        np.maximum.at(most, month, premium if self.scheme is not Scheme.FIT else 0.0)
        self.truth: dict[str, FloatArray] = {
            AVAILABLE: self.plant.available_mw,
            fc.ACCEPTED: self.plant.accepted_fraction,
            fc.NOTICE: notice[self.first :],
            SPOT: given.spot.price_jpy_per_mwh,
            PREMIUM: most[month],
        }
        self.truth |= {f"value:{load.id}": np.asarray(load.value_jpy_per_mwh) for load in self.problem.loads}
        self.seen = {name: self.truth[name] for name in self.record.targets}
        self.charge = market.import_price_jpy_per_mwh(given.site.connection, given.spot) - given.spot.price_jpy_per_mwh
        announced, met, called = self.notices
        self.source = (
            f"{self.plant.source}; notices of curtailment drawn with seed {seed}: {announced} days announced, {met} of "
            f"them curtailed, {called} curtailed in all (files do not hold notices; Kyushu's record has "
            f"{fc.NOTICES_CANCELLED} of {fc.NOTICES_GIVEN} cancelled)"
        )
        self._states: dict[int, tuple[PriceStates, StatePlan]] = {}

    def group(self, name: str) -> list[str]:
        """Return targets of a group."""
        prices = [SPOT, PREMIUM, *(f"value:{load.id}" for load in self.problem.loads)]
        return {"price": prices, "availability": [AVAILABLE], "notice": [fc.ACCEPTED, fc.NOTICE]}[name]

    def bare(self, believed: Beliefs) -> Beliefs:
        """Return beliefs of the record's own targets."""
        return replace(believed, targets={name: believed.targets[name] for name in self.record.targets})

    def beliefs(self, name: str, maker: fc.Forecaster, tell: Tell | None) -> Beliefs:
        """Return what a forecaster believes, with the premium and the worth of coins as they can be known."""
        told = None if tell is None else lambda done: tell(f"forecast {name}", done, len(self.at))
        horizon = round(HORIZON_DAYS * self.record.per_day)
        if name == STATES and len(self.at) > 1:  # to the end of the published prices, beyond which the states take over
            known = self.record.targets[SPOT].known[self.first + self.at]
            ahead = (known - self.first - self.at)[known < self.line.slots][1:]
            longest = int(np.diff(self.at, append=self.given.timeline.slots).max())
            horizon = max(int(ahead.min(initial=horizon)), longest)
        found = fc.beliefs(self.record, maker, self.at, first=self.first, horizon=horizon, name=name, tell=told)
        shape = found.targets[SPOT].shape
        targets = dict(found.targets)
        targets[PREMIUM] = np.broadcast_to(self._premium()[:, None, None], shape)
        day = self.given.timeline.day_index()
        start = np.searchsorted(day, day[self.at])
        per_day = self.record.per_day
        offset = np.rint(self.given.timeline.hour_of_day() / self.given.timeline.hours).astype(np.int64)
        ahead = (offset[self.at][:, None] + np.arange(shape[-1])) % per_day
        yesterday = np.maximum(start - per_day, 0)[:, None] + ahead - np.where(start < per_day, offset[0], 0)[:, None]
        for load in self.problem.loads:  # what a coin earned yesterday at this hour; on the first day, today
            values = np.asarray(load.value_jpy_per_mwh)
            past = values[np.clip(yesterday, 0, len(values) - 1)]
            targets[f"value:{load.id}"] = np.broadcast_to(past[:, None], shape)
        return replace(found, targets=targets)

    def _premium(self) -> FloatArray:
        """Return the premium that each decision expects: that of the last thirty days known, shape (w,)."""
        if self.scheme is not Scheme.FIP:
            return np.zeros(len(self.at))
        base = self.given.site.plant.tariff_jpy_per_mwh
        found = np.empty(len(self.at))
        target = self.record.targets[SPOT]
        for i, at in enumerate((self.first + self.at).tolist()):
            known = int(target.known[at])
            first = max(at - 30 * self.record.per_day, 0)
            price, weight = self.spot[first:known], np.ones(known - first)
            if at > first and self.weight[first:at].any():
                price, weight = self.spot[first:at], self.weight[first:at]
            above = float(weight[price > SPOT_FLOOR_JPY_PER_MWH].sum())
            mean = float((weight * price).sum() / weight.sum())
            found[i] = max(base - mean, 0.0) * (float(weight.sum()) / above if above > 0.0 else 1.0)
        return found

    def state(self, targets: Arrays, slots: IntArray) -> Arrays:
        """Turn targets into numbers of the site's problem, as `shoals.cycle.problem_of` does."""
        site = self.given.site
        available, accepted, spot = targets[AVAILABLE], targets[fc.ACCEPTED], targets[SPOT]
        most = site.connection.export_mw_max
        free = accepted == 1.0
        own = np.minimum(available * accepted, most)
        narrow = np.minimum(own + METER_MW * (free & (own > 0.0)), most)
        if self.scheme is Scheme.FIT:
            limit, price = narrow, np.full(np.shape(spot), site.plant.tariff_jpy_per_mwh)
        else:
            premium = np.where(spot > SPOT_FLOOR_JPY_PER_MWH, targets[PREMIUM], 0.0)
            wide = free & ((own == 0.0) | (premium <= 0.0))
            if site.battery is not None:
                room = np.minimum(site.battery.discharge_mw_max, most - own)
                wide |= free & self._dearest(spot, slots, site.battery) & (premium * own < spot * room)
            limit = np.where(wide, most, narrow)
            price = np.where(wide, np.minimum(spot, spot + premium), spot + premium)
        charge = self.charge[slots]
        bought = spot + charge[:, None]
        bought = np.maximum(bought, np.where(limit > 0.0, price + 1.0, -np.inf))
        stated = {
            "available_mw": available,
            "export_mw_max": limit,
            "export_price_jpy_per_mwh": price,
            "import_price_jpy_per_mwh": bought,
        }
        return stated | {name: values for name, values in targets.items() if name.startswith("value:")}

    def _dearest(self, spot: FloatArray, slots: IntArray, battery: Battery) -> NDArray[np.bool_]:
        """Mark the slots of each day, by falling price, that a full battery takes to empty, shape (w, s, h)."""
        line, per_day = self.given.timeline, self.record.per_day
        power = battery.discharge_mw_max * line.hours
        count = int(np.ceil(battery.energy_mwh_max * battery.discharge_efficiency / power)) if power else 0
        marked = np.zeros(spot.shape, dtype=bool)
        if not count:
            return marked
        offset = np.rint(line.hour_of_day() / line.hours).astype(np.int64)[slots[:, 0]]
        for start in np.unique(offset).tolist():  # windows that begin at one time of day
            rows = np.flatnonzero(offset == start)
            edges = [0, *range(per_day - start, spot.shape[2], per_day), spot.shape[2]]
            for low, high in itertools.pairwise(edges):
                price = spot[rows, :, low:high]
                if low == 0 and start:  # the hours of today that are over
                    passed = np.maximum(slots[rows, :1] - start, 0) + np.arange(start)
                    before = np.broadcast_to(self.truth[SPOT][passed][:, None], (*price.shape[:2], start))
                    price = np.concatenate([before, price], axis=2)
                few = min(count, price.shape[2])
                level = np.partition(price, -few, axis=2)[:, :, -few, None]
                above, equal = price > level, price == level
                some = above | (equal & (np.cumsum(equal, axis=2) <= few - above.sum(axis=2, keepdims=True)))
                marked[rows, :, low:high] = some[:, :, low - high :]
        return marked

    # ---- beyond the published prices

    def after(self, believed: Beliefs) -> cv.Curves:
        """Return what energy is worth after each window, by the price states of the past."""
        per_day, line = self.record.per_day, self.given.timeline
        slot_of_day = np.rint(line.hour_of_day() / line.hours).astype(np.int64)
        month = line.starts_local().astype("datetime64[M]").astype(np.int64)
        scenarios = believed.weight.shape[1]
        store = cv.store_of(self.problem.battery, line.hours)
        picked: list[tuple[float, FloatArray, FloatArray]] = []
        for w, at in enumerate(believed.at.tolist()):
            past = self.spot[: int(self.record.targets[SPOT].known[self.first + at])]
            chain_plan = self._plan_of(int(month[at]), at, past)
            if chain_plan is None:
                worth = float(np.median(past)) if len(past) else 0.0
                picked += [(0.0, np.array([worth / store.out]), np.array([store.full]))] * scenarios
                continue
            chain, found = chain_plan
            last = (int(slot_of_day[at]) + believed.horizon - 1) % per_day
            prices = believed.targets[SPOT][w, :, -1]
            for state in chain.state_of(prices, np.full(scenarios, last)).tolist():
                curves = found.after[last]
                picked.append((0.0, curves.slope[state], curves.wide[state]))
        k = max(len(slope) for _, slope, _ in picked)
        slope, wide = np.full((len(picked), k), cv.PAD), np.zeros((len(picked), k))
        for i, (_, one, width) in enumerate(picked):
            slope[i, : len(one)], wide[i, : len(one)] = one, width
        return cv.Curves(np.zeros(len(picked)), slope, wide)

    def _plan_of(self, month: int, at: int, past: FloatArray) -> tuple[PriceStates, StatePlan] | None:
        """Return chain and steady policy of a month, from what was known when it began; None without a fortnight."""
        per_day = self.record.per_day
        if month in self._states:
            return self._states[month]
        if len(past) < 14 * per_day:
            return None
        recent = past[-90 * per_day :]
        first_slot = (len(past) - len(recent) + self._slot_of_first()) % per_day
        chain = fit_price_states(recent, states=STATES_COUNT, period=per_day, first_slot=first_slot)
        view = self.record.view(self.first + at, per_day)
        available, accepted = (view.days_of(name)[-28:].mean(axis=0) for name in (AVAILABLE, fc.ACCEPTED))
        day = Timeline(
            start=self.given.timeline.start.replace(hour=0, minute=0),
            step_minutes=self.line.step_minutes,
            slots=per_day,
        )
        most = self.given.site.connection.export_mw_max
        fit = self.scheme is Scheme.FIT
        makes = available > 0.01 * self.given.site.plant.power_mw_max  # then what leaves is its own, at a premium
        limit = np.where(makes | fit, np.minimum(available * accepted, most), most * accepted)
        level = chain.level_jpy_per_mwh
        place = (np.arange(len(recent)) + first_slot) % per_day
        state = chain.state_of(recent, place)
        count, paid = np.zeros(level.shape), np.zeros(level.shape)
        np.add.at(count, (place, state), 1.0)
        np.add.at(paid, (place, state), recent > SPOT_FLOOR_JPY_PER_MWH)
        share = np.divide(paid, count, out=np.ones_like(paid), where=count > 0)  # no premium at the market's floor
        premium = self._premium()[np.searchsorted(self.at, at)] * share * makes[:, None]
        if fit:
            premium = self.given.site.plant.tariff_jpy_per_mwh - level
        problem = replace(
            self.problem, timeline=day, available_mw=available, deferrable=(),
            export=Grid(power_mw_max=limit, price_jpy_per_mwh=0.0),
            import_=None if self.problem.import_ is None else Grid(
                power_mw_max=float(np.asarray(self.problem.import_.power_mw_max).max()), price_jpy_per_mwh=0.0),
            firm=None if self.problem.firm is None else replace(
                self.problem.firm, power_mw=float(np.asarray(self.problem.firm.power_mw).mean()),
                unserved_jpy_per_mwh=float(np.asarray(self.problem.firm.unserved_jpy_per_mwh).mean())),
            loads=tuple(
                Load(id=load.id, power_mw_max=float(np.asarray(load.power_mw_max).mean()),
                     value_jpy_per_mwh=float(np.asarray(load.value_jpy_per_mwh)[max(at - per_day, 0)]))
                for load in self.problem.loads),
        )  # fmt: skip
        charge = np.maximum(float(self.charge[at]), premium + 1.0)
        found = (
            chain,
            steady(problem, chain, premium_jpy_per_mwh=premium, import_charge_jpy_per_mwh=charge, rounds_max=5),
        )
        self._states[month] = found
        return found

    def _slot_of_first(self) -> int:
        line = self.line
        return round(line.window(0, 1).hour_of_day()[0] / line.hours)


def _check_history(given: Given, history: Given) -> None:
    if history.timeline.step_minutes != given.timeline.step_minutes or history.timeline.end != given.timeline.start:
        raise InputError(
            f"the history runs from {history.timeline.start:%Y-%m-%d} to {history.timeline.end:%Y-%m-%d} in slots of "
            f"{history.timeline.step_minutes} min, and the year begins on {given.timeline.start:%Y-%m-%d}",
            "give the year just before, in slots of the same length",
        )


def _decisions(line: Timeline) -> IntArray:
    """Return slots of decisions: the first, and those at the hours of each day at which something is published."""
    hour = line.hour_of_day()
    at = np.isin(np.rint(hour * 60), [round(one * 60) for one in DECISION_HOURS])
    return np.union1d([0], np.flatnonzero(at)).astype(np.int64)


def _notices(
    line: Timeline, accepted: FloatArray, available: FloatArray, spot: FloatArray, first: int, share: float, seed: int
) -> tuple[FloatArray, tuple[int, int, int]]:
    """Return notices as a series of 0 and 1, and how many days of the year were announced, met, and curtailed.

    A line that is full is announced by nobody: only days on which the plant was told to hold a part back count, or, of
    a plant that is stopped altogether, those on which the price says that there was too much.
    """
    day = line.day_index()
    days = int(day[-1]) + 1
    held = (accepted < 1.0) & ((accepted > 0.0) | (spot <= SPOT_FLOOR_JPY_PER_MWH))
    called = np.bincount(day, held, minlength=days) > 0
    energy = np.bincount(day, available, minlength=days)
    noon = np.bincount(day, spot * available, minlength=days) / np.maximum(energy, 1e-9)
    # A day comes near where its energy is worth little: half as likely for each 2 JPY/kWh more.
    like = np.where(energy > 0.0, np.exp2(-noon / 2000.0) * energy / max(float(energy.max()), 1e-9), 0.0)
    notice = fc.draw_notices(called, like, cancelled_share=share, seed=seed) if called.any() else called
    mine = np.arange(days) >= day[first]
    counts = (int((notice & mine).sum()), int((notice & called & mine).sum()), int((called & mine).sum()))
    return notice[day].astype(np.float64), counts
