"""Which engine answers a problem: the one place that knows all of them."""

from __future__ import annotations

from dataclasses import dataclass

from shoals.core._arrays import number
from shoals.core.errors import Infeasible, InputError, PlanError, did_you_mean
from shoals.core.plan import Problem, Schedule

ENGINES = ("auto", "exact", "highs")
"""Names that `solve` knows. ``auto`` takes the best engine that is here for the problem."""

QUOTA_SLOTS_MIN = 1_000
"""Slots from which on a quota goes to the exact engine: ten times as soon as HiGHS once its kernel is made, which takes
some 0.3 s in a process and pays for itself in one call from about 5,000 slots."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An engine for a problem, and why it is that one.

    Parameters
    ----------
    engine : str
        Name of the engine, ``"exact"`` or ``"highs"``.
    why : str
        One sentence.
    """

    engine: str
    why: str


def choose(problem: Problem) -> Choice:
    """Return which engine ``"auto"`` asks first for a problem, and why: by what couples its slots, and how many.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Problem
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> choose(Problem(timeline=line, available_mw=3.0))
    Choice(engine='exact', why='nothing couples the slots, so that each has a merit order of its own')
    """
    from shoals.plan.exact import unfit, with_quota

    why = unfit(problem)
    if why:
        return Choice(engine="highs", why=why)
    asking, slots = with_quota(problem), problem.timeline.slots
    if not asking:
        if problem.battery is None:
            return Choice(engine="exact", why="nothing couples the slots, so that each has a merit order of its own")
        why = "nothing couples the slots but one battery, and what its energy is worth passes from slot to slot"
        return Choice(engine="exact", why=why)
    one = asking[0]
    span = "day" if one.period_days == 1 else f"{one.period_days} days"
    what = f"`deferrable[{one.id}]` is the only load with a quota, one for each {span}"
    if slots < QUOTA_SLOTS_MIN:
        return Choice(engine="highs", why=f"{what}, and in {slots:,} slots a linear program is as soon done")
    return Choice(engine="exact", why=f"{what}, so that one price for each makes it a use like any other")


def solve(
    problem: Problem, engine: str = "auto", *, time_limit_s: float | None = None, gap: float | None = None
) -> Schedule:
    """Return the schedule that earns most under perfect foresight.

    Parameters
    ----------
    problem : Problem
        What is offered, what it is worth, and the limits.
    engine : {"auto", "exact", "highs"}, default "auto"
        Which engine to ask. ``"auto"`` takes the exact engine where nothing couples the slots but the battery, and in
        long problems with one quota a day or a period; HiGHS for the rest (several stores, switched loads, ramps,
        budgets of cycles), and for what the exact engine cannot certify; where HiGHS fails and the exact engine fits,
        that one. `choose` says which and why beforehand, the schedule's `engine` which it was.
    time_limit_s : float, optional
        Stop HiGHS after this time; the exact engine takes milliseconds, some tens with a quota. [s]
    gap : float, optional
        With switched loads: stop when nothing can earn more than this part above what was found; 1e-6 if absent.

    Returns
    -------
    schedule : Schedule
        With `price_jpy_per_mwh`, the worth of one more MWh at the bus in each slot.

    Raises
    ------
    InputError
        If there is no such engine, or if the exact one is asked for and does not fit.
    Infeasible
        If the limits contradict each other: which, in which slot, by how much, and what would help.
    PlanError
        If ``engine="exact"`` is asked for and cannot prove its schedule, or rounding decides at the end of the battery;
        ``"auto"`` then asks HiGHS.

    Notes
    -----
    No schedule of the exact engine is given out that breaks a limit, or that its own prices do not prove to be the best
    (`shoals.plan.bound.is_proven`). That takes about a millisecond for a year of hours.

    Examples
    --------
    Two hours, 3 MW each, of which the grid takes 1 MW at 10 JPY/kWh and a load 1 MW at 5 JPY/kWh; 1 MW is spilled:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid, Load, Problem
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> best = solve(Problem(timeline=line, available_mw=3.0,
    ...                      export=Grid(power_mw_max=1.0, price_jpy_per_mwh=10_000.0),
    ...                      loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=5_000.0),)))
    >>> best.objective_jpy, best.spilled_mw.tolist(), best.price_jpy_per_mwh.tolist()
    (30000.0, [1.0, 1.0], [0.0, 0.0])
    """
    if engine not in ENGINES:
        raise InputError(f"there is no engine `{engine}`", did_you_mean(engine, ENGINES))
    from shoals.plan.exact import solve_exact, unfit

    fits = engine == "auto" and choose(problem).engine == "exact"
    if engine == "exact" or fits:
        try:
            return _proven(problem, solve_exact(problem))
        except Infeasible:
            raise
        except PlanError:  # rounding decides, or there is no proof
            if engine == "exact":
                raise
    from shoals.plan.model import GAP, solve_highs

    gap = GAP if gap is None else number(gap, "gap", low=0.0)
    try:
        return solve_highs(problem, time_limit_s=time_limit_s, gap=gap)
    except Infeasible:
        raise
    except PlanError:  # sizes too far apart for it
        if engine == "highs" or fits or unfit(problem):
            raise
        try:
            return _proven(problem, solve_exact(problem))
        except PlanError:
            pass
        raise


def _proven(problem: Problem, schedule: Schedule) -> Schedule:
    """Return a schedule of the exact engine, if its own prices prove it."""
    from shoals.plan.bound import is_proven

    if not is_proven(problem, schedule):
        raise PlanError("the engine `exact` could not prove its schedule", "ask for `auto` or `highs`")
    return schedule
