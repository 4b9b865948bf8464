r"""Forecasts made of nothing but what is known at the time, and scores of how good they were.

A `Target` is a series with a rule of when each slot becomes known: as it happens, or the day before at an hour. A
`View` is what one decision may see: each series cut where it is known, and the calendar. Forecasters are functions from
a view to scenarios, so none can look ahead. Several targets are forecast together, since a sunny day is also one of
low prices and of curtailment; a few scenarios, each with its probability, say how sure the forecast is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, series
from shoals.core._extras import brings
from shoals.core.errors import InputError, did_you_mean
from shoals.core.time import Timeline
from shoals.plan.rolling import Beliefs

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

NOTICE = "notice"
"""Name of the target that is 1 on days announced for curtailment; forecasters of `accepted_fraction` read it."""
ACCEPTED = "accepted_fraction"

NOTICES_GIVEN, NOTICES_CANCELLED, DAYS_UNANNOUNCED, DAYS_CURTAILED = 1170, 461, 6, 715
"""Kyushu, October 2018 to March 2026: days announced the day before, of these cancelled; days curtailed without; days
curtailed in all. Counted from the utility's published history by github.com/masauehr/solar_curtailment_kyushu."""
CANCELLED_SHARE = NOTICES_CANCELLED / NOTICES_GIVEN
"""Share of notices that were cancelled: 39 %."""
UNANNOUNCED_SHARE = DAYS_UNANNOUNCED / DAYS_CURTAILED
"""Share of curtailed days that nobody announced: 0.8 %."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Target:
    """A series that must be foreseen, and when each slot of it becomes known.

    Parameters
    ----------
    name : str
    timeline : Timeline
        The slots, those of the past included.
    values : array_like, shape (t,)
    known : array_like of int, shape (t,)
        For a decision before slot `i`, how many slots are known: at least `i`, and never falling.
    low, high : float, optional
        Limits that no forecast leaves.

    Raises
    ------
    InputError
        If `known` falls, or says that the past is not known.
    """

    name: str
    timeline: Timeline
    values: FloatArray
    known: IntArray
    low: float = -np.inf
    high: float = np.inf

    def __post_init__(self) -> None:
        slots = self.timeline.slots
        object.__setattr__(self, "values", series(self.values, slots, self.name))
        known = np.minimum(np.asarray(self.known, dtype=np.int64), slots)
        if known.shape != (slots,) or (known < np.arange(slots)).any() or (np.diff(known) < 0).any():
            raise InputError(
                f"`known` of `{self.name}` falls, or leaves out what is past", "give, for each slot, how many are known"
            )
        object.__setattr__(self, "known", known)


def as_it_happens(name: str, timeline: Timeline, values: ArrayLike, **limits: float) -> Target:
    """Return a target whose slots are known when they are over."""
    return Target(
        name=name, timeline=timeline, values=np.asarray(values, dtype=np.float64), known=np.arange(timeline.slots),
        **limits,
    )  # fmt: skip


def day_ahead(name: str, timeline: Timeline, values: ArrayLike, *, hour: float, **limits: float) -> Target:
    """Return a target of which a whole day is published at an hour of the day before.

    Parameters
    ----------
    name, timeline, values
        See `Target`.
    hour : float
        Local time at which the next day is published; a decision at that hour or later knows it. [h]

    Examples
    --------
    Before noon of the first day 24 hours are known, from noon on 48:

    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=72)
    >>> day_ahead("spot", line, 0.0, hour=12.0).known[[11, 12]].tolist()
    [24, 48]
    """
    number(hour, "hour", low=0.0, high=24.0)
    day = timeline.day_index()
    until = day + (timeline.hour_of_day() >= hour)
    known = np.searchsorted(day, until, side="right")
    whole = np.broadcast_to(np.asarray(values, dtype=np.float64), (timeline.slots,))
    return Target(name=name, timeline=timeline, values=whole, known=known, **limits)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What a decision may see.

    Parameters
    ----------
    now : int
        Slots that are over.
    horizon : int
        Slots to forecast, from `now` on.
    per_day : int
        Slots a day.
    known : mapping of str to array
        Each target up to where it is known.
    day, slot_of_day, day_of_year, weekend : array, shape (now + horizon,)
        The calendar, which is known of the future too. Days count from the first slot.
    limits : mapping of str to (low, high)
    """

    now: int
    horizon: int
    per_day: int
    known: Mapping[str, FloatArray]
    day: IntArray
    slot_of_day: IntArray
    day_of_year: IntArray
    weekend: NDArray[np.bool_]
    limits: Mapping[str, tuple[float, float]]

    def days_of(self, name: str) -> FloatArray:
        """Return the whole known days of a target, shape (d, per_day)."""
        values, first = self.known[name], -int(self.slot_of_day[0]) % self.per_day
        count = max((len(values) - first) // self.per_day, 0)
        return values[first : first + count * self.per_day].reshape(count, self.per_day)

    @property
    def future(self) -> IntArray:
        """Slots to forecast, shape (horizon,)."""
        return np.arange(self.now, self.now + self.horizon)


@dataclass(frozen=True, slots=True, eq=False)
class Scenarios:
    """What may come: each target, shape (s, h), and the probability of each scenario, shape (s,)."""

    values: Mapping[str, FloatArray]
    weight: FloatArray


Forecaster = Callable[[View], Scenarios]
"""Makes scenarios of a view."""


class Record:
    """Targets on one timeline, which begins in the past of what is to be planned.

    Parameters
    ----------
    targets : sequence of Target
        On one timeline.

    Raises
    ------
    InputError
        If timelines differ, are empty, a name comes twice, or a day has no whole number of slots.
    """

    def __init__(self, targets: Sequence[Target]) -> None:
        names = [one.name for one in targets]
        if not targets or len(set(names)) < len(names):
            raise InputError("targets of a record are none, or a name comes twice", "give each target its own name")
        self.timeline = targets[0].timeline
        if not all(one.timeline.agrees(self.timeline) for one in targets):
            raise InputError("targets of a record have different timelines", "cut them to one")
        if not self.timeline.slots:
            raise InputError("the targets of a record have no slots", "give the past, or what is to be planned")
        if (24 * 60) % self.timeline.step_minutes:
            raise InputError(f"a day has no whole number of {self.timeline.step_minutes} minutes", "use 30, or 60")
        self.targets = {one.name: one for one in targets}
        self.per_day = 24 * 60 // self.timeline.step_minutes
        self._lay_out(self.timeline.slots + 10 * self.per_day)

    def _lay_out(self, slots: int) -> None:
        """Lay out the calendar, which is known of the future too."""
        seconds = self.timeline.step_minutes * 60
        local = self.timeline.starts_local()[0] + np.arange(slots) * np.timedelta64(seconds, "s")
        date = local.astype("datetime64[D]")
        days = date.astype(np.int64)
        self._day = days - days[0]
        self._slot_of_day = (local - date).astype(np.int64) // seconds
        self._day_of_year = (date - date.astype("datetime64[Y]")).astype(np.int64)
        self._weekend = (days + 3) % 7 >= 5  # 1970-01-01 was a Thursday

    def view(self, now: int, horizon: int) -> View:
        """Return what a decision before slot `now` may see; the calendar runs on past the end of the record."""
        end = now + horizon
        if end > len(self._day):
            self._lay_out(max(end, self.timeline.slots + 10 * self.per_day))
        known: dict[str, FloatArray] = {}
        for name, one in self.targets.items():
            until = one.known[now] if now < self.timeline.slots else self.timeline.slots
            known[name] = one.values[:until].copy()
        return View(
            now=now,
            horizon=horizon,
            per_day=self.per_day,
            known=known,
            day=self._day[:end],
            slot_of_day=self._slot_of_day[:end],
            day_of_year=self._day_of_year[:end],
            weekend=self._weekend[:end],
            limits={name: (one.low, one.high) for name, one in self.targets.items()},
        )


def beliefs(
    record: Record,
    forecaster: Forecaster,
    at: ArrayLike,
    *,
    first: int = 0,
    horizon: int,
    name: str = "forecast",
    tell: Callable[[int], None] | None = None,
) -> Beliefs:
    """Return what a forecaster believes at each decision; what is known already is what it is.

    Parameters
    ----------
    record : Record
        The past and what is to be planned.
    forecaster : callable
    at : array_like of int, shape (w,)
        Slots of the decisions, counted from `first`.
    first : int, default 0
        Slot of the record with which the plan begins.
    horizon : int
        Slots that each decision looks ahead.
    name : str
        Of the forecaster.
    tell : callable, optional
        Is called with 1 after each decision.
    """
    slots = np.asarray(at, dtype=np.int64)
    found: list[Scenarios] = []
    for one in slots.tolist():
        view = record.view(first + one, horizon)
        found.append(_settled(view, forecaster(view)))
        if tell is not None:
            tell(1)
    names = list(record.targets)
    return Beliefs(
        name=name,
        at=slots,
        targets={key: np.stack([one.values[key] for one in found]) for key in names},
        weight=np.stack([one.weight for one in found]),
    )


def _settled(view: View, scenarios: Scenarios) -> Scenarios:
    """Return scenarios within limits, with what is known already in its place."""
    values: dict[str, FloatArray] = {}
    for name, known in view.known.items():
        if name not in scenarios.values:
            raise InputError(f"a forecaster says nothing of `{name}`", "let it forecast every target of its view")
        given = np.clip(scenarios.values[name], *view.limits[name])
        ahead = min(max(len(known) - view.now, 0), view.horizon)
        given = np.array(np.broadcast_to(given, (len(scenarios.weight), view.horizon)))
        given[:, :ahead] = known[view.now : view.now + ahead]
        values[name] = given
    return Scenarios(values, scenarios.weight)


# -------------------------------------------------------------------------------------------------------- forecasters


def persistence(view: View, *, days: int = 1) -> Scenarios:
    """Say that each slot will be as the last known one at the same time of day, `days` or more days before.

    Where nothing is known so far back, it is as the last slot that is known; where nothing is known at all, zero, or
    the lowest that the target can be.
    """
    values = {name: _days_before(view, known, days, view.limits[name][0])[None] for name, known in view.known.items()}
    return Scenarios(values, np.ones(1))


def last_week(view: View) -> Scenarios:
    """Say that each slot will be as a week before."""
    return persistence(view, days=7)


def _days_before(view: View, known: FloatArray, days: int, low: float) -> FloatArray:
    slot = view.future
    step = days * view.per_day
    back = np.maximum(-(-(slot - len(known) + 1) // step), 1)
    source = slot - back * step
    if not len(known):
        return np.full(len(slot), max(low, 0.0))
    if days > 1 and (source < 0).any():
        return np.where(source >= 0, known[np.maximum(source, 0)], _days_before(view, known, 1, low))
    return np.where(source >= 0, known[np.maximum(source, 0)], known[-1])


def climatology(view: View, *, scenarios: int = 3, days: int = 28) -> Scenarios:
    """Take quantiles of each time of day over the last weeks, and over the same season of the year before if known.

    A scenario with more to generate is one with lower prices and more curtailment. Whether a day is curtailed goes by
    its notice: as often as days with such a notice were. The record's share of cancelled notices is the prior.
    """
    levels = (np.arange(scenarios) + 0.5) / scenarios
    values: dict[str, FloatArray] = {}
    for name in view.known:
        if name in (ACCEPTED, NOTICE):
            continue
        past = view.days_of(name)
        if not len(past):
            values[name] = np.repeat(persistence(view).values[name], scenarios, axis=0)
            continue
        sample = past[_season(view, len(past), days)]
        level = 1.0 - levels if name == "available_mw" else levels
        values[name] = np.quantile(sample, level, axis=0)[:, view.slot_of_day[view.now :]]
    values |= _curtailment(view, levels)
    return Scenarios(values, np.full(scenarios, 1.0 / scenarios))


def _season(view: View, count: int, days: int) -> IntArray:
    """Return numbers of the past days of this season: the last ones, and those around this date in years before."""
    first = int(view.slot_of_day[0] > 0)  # the first whole day
    recent = np.arange(max(count - days, 0), count)
    starts = np.searchsorted(view.day, first + np.arange(count))
    of_year = view.day_of_year[starts]
    away = np.abs((of_year - view.day_of_year[view.now] + 182) % 365 - 182)
    return np.union1d(recent, np.flatnonzero(away <= days // 2))


def _curtailment(view: View, levels: FloatArray) -> dict[str, FloatArray]:
    """Return scenarios of the accepted fraction: on so many as a day is likely to be curtailed, as deep as of late."""
    if ACCEPTED not in view.known:
        return {}
    found: dict[str, FloatArray] = {}
    accepted = view.days_of(ACCEPTED)
    called: NDArray[np.bool_] = np.asarray((accepted < 1.0).any(axis=1))
    horizon_day = view.day[view.now :]
    days = np.unique(horizon_day)
    shape = (len(levels), view.horizon)
    depth = np.ones(view.per_day)
    if called.any():
        depth = accepted[called][-10:].mean(axis=0)
    recent = called[-28:]
    share = (1.0 + int(recent.sum())) / (20.0 + len(recent))
    numbers: list[int] = days.tolist()
    chance = dict.fromkeys(numbers, float(share))
    if NOTICE in view.known:
        notice = view.known[NOTICE]
        first = -int(view.slot_of_day[0]) % view.per_day
        whole = notice[first : first + len(called) * view.per_day : view.per_day][: len(called)]
        told: NDArray[np.bool_] = np.asarray(whole > 0.0)
        hits = (1.0 - CANCELLED_SHARE) * 20.0 + int(called[told].sum())
        with_notice = hits / (20.0 + int(told.sum()))
        without = (0.2 + int(called[~told].sum())) / (20.0 + int((~told).sum()))
        for day in chance:
            slot = int(np.searchsorted(view.day, day))
            if slot < len(notice):
                chance[day] = float(with_notice if notice[min(slot + view.per_day, len(notice)) - 1] > 0 else without)
        ahead = np.zeros(view.horizon)
        rest = max(min(len(notice) - view.now, view.horizon), 0)
        ahead[:rest] = notice[view.now : view.now + rest]
        found[NOTICE] = np.tile(ahead, (len(levels), 1))
    value = np.ones(shape)
    shape_of_day = depth[view.slot_of_day[view.now :]]
    for day, likely in chance.items():
        at = horizon_day == day
        value[:, at] = np.where((levels < likely)[:, None], shape_of_day[at], 1.0)
    found[ACCEPTED] = value
    return found


def trusting(view: View) -> Scenarios:
    """Believe each notice, and that no day without one is curtailed; else like yesterday."""
    values = dict(persistence(view).values)
    if ACCEPTED in view.known:
        accepted = view.days_of(ACCEPTED)
        called: NDArray[np.bool_] = np.asarray((accepted < 1.0).any(axis=1))
        depth = accepted[called][-10:].mean(axis=0) if called.any() else np.ones(view.per_day)
        told = np.zeros(view.horizon)
        if NOTICE in view.known:
            rest = max(min(len(view.known[NOTICE]) - view.now, view.horizon), 0)
            told[:rest] = view.known[NOTICE][view.now : view.now + rest]
        values[ACCEPTED] = np.where(told > 0.0, depth[view.slot_of_day[view.now :]], 1.0)[None]
    return Scenarios(values, np.ones(1))


def ensemble(view: View, *, scenarios: int = 3, days: int = 60) -> Scenarios:
    """Take the past days that were most like the day to come in what is known of it, all targets together.

    Of each day to come, what is known already (prices published the day before, the notice, the hours that are over)
    is compared with the same hours of past days of the season. The most similar ones are the scenarios, each as
    likely, so that weather, price and curtailment belong together and keep the shape of real days.
    """
    names = list(view.known)
    past = {name: view.days_of(name) for name in names}
    count = min(len(one) for one in past.values())
    if count < scenarios:
        return climatology(view, scenarios=scenarios)
    chosen = _season(view, count, days)
    weekend = view.weekend[np.searchsorted(view.day, int(view.slot_of_day[0] > 0) + np.arange(count))]
    values = {name: np.empty((scenarios, view.horizon)) for name in names}
    horizon_day = view.day[view.now :]
    days_ahead: list[int] = np.unique(horizon_day).tolist()
    for day in days_ahead:
        whole = int(np.searchsorted(view.day, day))
        at = horizon_day == day
        far = np.zeros(len(chosen))
        for name in names:
            known = view.known[name][whole : whole + view.per_day]
            if not len(known) or whole >= len(view.known[name]):
                continue
            offset = int(view.slot_of_day[whole])
            sample = past[name][chosen][:, offset : offset + len(known)]
            known = known[: sample.shape[1]]
            sample = sample[:, : len(known)]
            spread = float(past[name][chosen].std()) or 1.0
            far += np.square((sample - known) / spread).mean(axis=1) * (4.0 if name == NOTICE else 1.0)
        far += 0.3 * (weekend[chosen] != bool(view.weekend[whole]))
        far += 0.01 * (count - chosen) / 30.0  # of two alike, the later one
        nearest = chosen[np.argsort(far, kind="stable")[:scenarios]]
        column = view.slot_of_day[view.now :][at]
        for name in names:
            values[name][:, at] = past[name][nearest][:, column]
    return Scenarios(values, np.full(scenarios, 1.0 / scenarios))


class Boosting:
    """Quantiles by gradient boosting, trained on the past alone and anew every other month.

    Needs scikit-learn, the extra `forecast`. Features of a slot are its time of day and of the year, the same time two,
    three and seven days before, their mean over the week before that, and what is published the day before: prices,
    and the notice.

    Parameters
    ----------
    every_days : int, default 61
        Days after which it is trained again.
    levels : sequence of float
        Quantiles; each is a scenario.
    seed : int, default 0

    References
    ----------
    .. [1] G. Ke et al., "LightGBM", NeurIPS 30 (2017): the histogram method, here scikit-learn's.

    Raises
    ------
    InputError
        If scikit-learn is not installed; the hint says how to get it.
    """

    LAGS = (2, 3, 7)

    def __init__(
        self, *, every_days: int = 61, levels: Sequence[float] = (0.15, 0.5, 0.85), rows_max: int = 6000, seed: int = 0
    ) -> None:
        try:
            import sklearn.ensemble  # pyright: ignore[reportMissingTypeStubs]
            import threadpoolctl  # pyright: ignore[reportMissingTypeStubs]
        except ImportError:
            raise InputError(
                "scikit-learn is not installed, and `boosting` is made with it", brings("forecast")
            ) from None
        self._make: Any = sklearn.ensemble.HistGradientBoostingRegressor
        self._one_thread: Any = threadpoolctl.threadpool_limits  # so small that more threads wait for each other
        self.every_days, self.levels, self.rows_max, self.seed = every_days, tuple(levels), rows_max, seed
        self._models: dict[str, list[Any]] = {}
        self._trained = -1

    def __call__(self, view: View) -> Scenarios:
        """Return scenarios, one for each quantile."""
        with self._one_thread(limits=1):
            return self._scenarios(view)

    def _scenarios(self, view: View) -> Scenarios:
        past_days = view.now // view.per_day
        if past_days < 21:
            return climatology(view, scenarios=len(self.levels))
        turn = past_days // self.every_days
        if turn != self._trained or not self._models:
            self._train(view)
            self._trained = turn
        levels = np.asarray(self.levels)
        edges = np.concatenate([[0.0], 0.5 * (levels[1:] + levels[:-1]), [1.0]])
        values: dict[str, FloatArray] = {}
        for name in view.known:
            if name == NOTICE:
                ahead = np.zeros(view.horizon)
                rest = max(min(len(view.known[name]) - view.now, view.horizon), 0)
                ahead[:rest] = view.known[name][view.now : view.now + rest]
                values[name] = np.tile(ahead, (len(levels), 1))
                continue
            features = self._features(view, name, view.future)
            models = self._models[name]
            found = np.sort(np.stack([model.predict(features) for model in models]), axis=0)
            values[name] = found if name != "available_mw" else found[::-1]
        return Scenarios(values, np.diff(edges))

    def _features(self, view: View, name: str, slot: IntArray) -> FloatArray:
        """Return features of slots, shape (r, f); ``nan`` where a number is not known."""
        per_day = view.per_day
        known = view.known[name]

        def at(values: FloatArray, where: IntArray) -> FloatArray:
            there = (where >= 0) & (where < len(values))
            found: FloatArray = np.full(len(where), np.nan)
            found[there] = values[where[there]]
            return found

        year = view.day_of_year[slot] / 365.25 * 2.0 * np.pi
        columns = [view.slot_of_day[slot].astype(float), np.sin(year), np.cos(year), view.weekend[slot].astype(float)]
        columns += [at(known, slot - lag * per_day) for lag in self.LAGS]
        columns.append(np.stack([at(known, slot - lag * per_day) for lag in range(2, 9)]).mean(axis=0))
        for other, values in view.known.items():
            if other != name and (other == NOTICE or len(values) > view.now):
                columns.append(at(values, slot))
        return np.stack(columns, axis=1)

    def _train(self, view: View) -> None:
        rng = np.random.Generator(np.random.PCG64(self.seed))
        first = 9 * view.per_day
        self._models = {}
        for name, known in view.known.items():
            if name == NOTICE:
                continue
            until = min(len(known), view.now)
            slot = np.arange(first, until)
            if len(slot) > self.rows_max:
                slot = np.sort(rng.choice(slot, self.rows_max, replace=False))
            features, wanted = self._features(view, name, slot), known[slot]
            self._models[name] = [
                self._make(
                    loss="quantile", quantile=level, max_iter=60, learning_rate=0.15, max_leaf_nodes=15,
                    min_samples_leaf=30, early_stopping=False, random_state=self.seed,
                ).fit(features, wanted)
                for level in self.levels
            ]  # fmt: skip


FORECASTERS: dict[str, Callable[[], Forecaster]] = {
    "persistence": lambda: persistence,
    "last_week": lambda: last_week,
    "trusting": lambda: trusting,
    "climatology": lambda: climatology,
    "ensemble": lambda: ensemble,
    "boosting": Boosting,
}
"""Makers of forecasters by name; each made one is good for one record."""


def forecaster(name: str) -> Forecaster:
    """Return a forecaster by its name.

    Raises
    ------
    InputError
        If there is none of that name, or what it needs is not installed.
    """
    if name not in FORECASTERS:
        raise InputError(f"there is no forecaster `{name}`", did_you_mean(name, FORECASTERS))
    return FORECASTERS[name]()


# ------------------------------------------------------------------------------------------------------------- notices


def draw_notices(
    called: ArrayLike,
    likeness: ArrayLike,
    *,
    cancelled_share: float = CANCELLED_SHARE,
    unannounced_share: float = UNANNOUNCED_SHARE,
    seed: int = 0,
) -> NDArray[np.bool_]:
    """Return on which days curtailment is announced the day before, made up so that as many are cancelled as in fact.

    Publishers' area files hold what was curtailed and not what was announced. All curtailed days but a few are
    announced, and so many others that the share of cancelled notices is met, those that came nearest to it first.

    Parameters
    ----------
    called : array_like of bool, shape (d,)
        Days that were curtailed.
    likeness : array_like, shape (d,)
        How near a day came to being curtailed: days are announced in vain with a chance that grows with it; none with
        zero.
    cancelled_share : float, default 0.394
        Share of announced days that are not curtailed.
    unannounced_share : float, default 0.008
        Share of curtailed days that are not announced.
    seed : int, default 0

    Returns
    -------
    notice : array of bool, shape (d,)

    Raises
    ------
    InputError
        If a share does not lie in 0 to 1.

    Examples
    --------
    >>> draw_notices([True] * 6 + [False] * 9, [1.0] * 15, cancelled_share=0.4, unannounced_share=0.0).sum()
    np.int64(10)
    """
    cancelled = number(cancelled_share, "cancelled_share", low=0.0, high=0.99)
    unannounced = number(unannounced_share, "unannounced_share", low=0.0, high=1.0)
    day = np.asarray(called, dtype=bool)
    like = series(likeness, len(day), "likeness", low=0.0)
    rng = np.random.Generator(np.random.PCG64([seed, 7]))
    chance = rng.random(len(day))
    notice = day & (chance >= unannounced)
    wanted = round(notice.sum() * cancelled / (1.0 - cancelled))
    with np.errstate(divide="ignore"):
        order = np.where(
            ~day & (like > 0.0), np.log(like) - np.log(-np.log(rng.uniform(1e-12, 1.0, len(day)))), -np.inf
        )
    in_vain = np.argsort(-order, kind="stable")[:wanted]
    notice[in_vain[np.isfinite(order[in_vain])]] = True
    return notice


# --------------------------------------------------------------------------------------------------------------- scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How good forecasts of one target were, over all slots that were not known when they were made.

    Parameters
    ----------
    forecast, target : str
    slots : int
        Forecasts that were scored.
    mae : float
        Mean absolute error of the median, in the target's unit.
    bias : float
        Mean of forecast less truth.
    pinball : float
        Mean pinball loss of the quantiles 0.1 to 0.9.
    crps : float
        Continuous ranked probability score; for one scenario it is the `mae`.
    within : float
        Share of truths between the lowest and the highest scenario: reliability.
    within_wanted : float
        Share that would lie there if the scenarios were drawn as the truth is, (s - 1) / (s + 1) for s of them.
    skill : float
        One less `crps` over that of persistence: above zero is better than saying that tomorrow is as today.
    """

    forecast: str
    target: str
    slots: int
    mae: float
    bias: float
    pinball: float
    crps: float
    within: float
    within_wanted: float
    skill: float


def crps(scenarios: FloatArray, weight: FloatArray, truth: FloatArray) -> FloatArray:
    r"""Return the continuous ranked probability score of weighted scenarios, shape (..., t), from (..., s, t).

    Notes
    -----
    .. math:: \sum_i w_i |x_i - y| - \frac{1}{2} \sum_{ij} w_i w_j |x_i - x_j|

    References
    ----------
    .. [1] T. Gneiting and A. E. Raftery, "Strictly proper scoring rules", J. Am. Stat. Assoc. 102 (2007) 359-378.

    Examples
    --------
    >>> crps(np.array([[0.0], [2.0]]), np.array([0.5, 0.5]), np.array([1.0])).tolist()
    [0.5]
    """
    w = weight[..., :, None]
    near = (w * np.abs(scenarios - truth[..., None, :])).sum(axis=-2)
    spread = np.zeros_like(near)
    count = scenarios.shape[-2]
    for i in range(count):
        for j in range(i):
            both = w[..., i, :] * w[..., j, :]
            spread = spread + both * np.abs(scenarios[..., i, :] - scenarios[..., j, :])
    return near - spread


def quantile(scenarios: FloatArray, weight: FloatArray, level: float) -> FloatArray:
    """Return a quantile of weighted scenarios, shape (..., t), from (..., s, t)."""
    order = np.argsort(scenarios, axis=-2, kind="stable")
    sorted_ = np.take_along_axis(scenarios, order, axis=-2)
    w = np.take_along_axis(np.broadcast_to(weight[..., :, None], scenarios.shape), order, axis=-2)
    at = (np.cumsum(w, axis=-2) < level - 1e-12).sum(axis=-2, keepdims=True)
    return np.take_along_axis(sorted_, np.minimum(at, scenarios.shape[-2] - 1), axis=-2)[..., 0, :]


def score(
    record: Record, believed: Beliefs, *, first: int = 0, baseline: Beliefs | None = None, slots: int = 48
) -> list[Score]:
    """Return scores of each target, over the first `slots` of each decision that were not known to it.

    Parameters
    ----------
    record : Record
    believed : Beliefs
        What was forecast.
    first : int, default 0
        Slot of the record that the beliefs count from.
    baseline : Beliefs, optional
        Persistence, at the same decisions; itself if absent.
    slots : int, default 48
        Slots of each decision that count.
    """
    found: list[Score] = []
    slot = first + believed.slots()
    for name, target in record.targets.items():
        if name == NOTICE:
            continue
        known = target.known[np.minimum(first + believed.at, record.timeline.slots - 1)]
        lead = slot - np.maximum(known, first + believed.at)[:, None]
        counts = (lead >= 0) & (lead < slots) & (slot < record.timeline.slots)
        if not counts.any():
            continue
        truth = target.values[np.minimum(slot, record.timeline.slots - 1)]
        values, weight = believed.targets[name], believed.weight
        ranked = crps(values, weight, truth)[counts].mean()
        middle = quantile(values, weight, 0.5)
        pinball = 0.0
        levels = np.arange(1, 10) / 10.0
        for level in levels:
            miss = truth - quantile(values, weight, float(level))
            pinball += float(np.maximum(level * miss, (level - 1.0) * miss)[counts].mean()) / len(levels)
        tiny = 1e-9 * max(float(np.abs(truth).max()), 1.0)
        inside = (truth >= values.min(axis=1) - tiny) & (truth <= values.max(axis=1) + tiny)
        naive = baseline or believed
        base = crps(naive.targets[name], naive.weight, truth)[counts].mean()
        members = values.shape[1]
        found.append(
            Score(
                forecast=believed.name,
                target=name,
                slots=int(counts.sum()),
                mae=float(np.abs(middle - truth)[counts].mean()),
                bias=float((middle - truth)[counts].mean()),
                pinball=pinball,
                crps=float(ranked),
                within=float(inside[counts].mean()),
                within_wanted=(members - 1) / (members + 1),
                skill=float(1.0 - ranked / base) if base > 0.0 else 0.0,
            )
        )
    return found
