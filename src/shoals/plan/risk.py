r"""What may come: the spread of outcomes, what the bad ones cost, and the size that stands them best.

An outcome is a number of which more is better, the net of a year in yen for instance; a sample of outcomes comes from
`shoals.plan.batch.values`. Each figure is given with an interval that says how far another sample of the same size
could have led it: the error of Monte Carlo is shown, never hidden. It says nothing of whether the scenarios are right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.core.risk import Distribution, Estimate, Maximum

FloatArray = NDArray[np.float64]
GOLDEN = (3.0 - 5.0**0.5) / 2.0


def quantile(outcomes: ArrayLike, share: float) -> float:
    """Return the least outcome that a share of the sample does not exceed: the inverse of its distribution function.

    Raises
    ------
    InputError
        If there is no outcome, one is no number, or the share lies outside 0 to 1.

    Examples
    --------
    >>> quantile([4.0, 1.0, 3.0, 2.0], 0.5), quantile([4.0, 1.0, 3.0, 2.0], 0.51)
    (2.0, 3.0)
    """
    ordered = np.sort(_sample(outcomes))
    share = number(share, "share", low=0.0, high=1.0)
    return float(ordered[_place(share, len(ordered))])


def value_at_risk(outcomes: ArrayLike, alpha: float = 0.95) -> float:
    """Return the outcome that is missed in a share ``1 - alpha`` of cases.

    Examples
    --------
    >>> value_at_risk(range(100), 0.95)
    4.0
    """
    return quantile(outcomes, 1.0 - _level(alpha))


def conditional_value_at_risk(outcomes: ArrayLike, alpha: float = 0.95) -> float:
    r"""Return the mean of the worst share ``1 - alpha`` of outcomes; a case on the border counts in part.

    Raises
    ------
    InputError
        If there is no outcome, one is no number, or `alpha` is not from 0 to below 1.

    Notes
    -----
    .. math:: \max_z\ z - \frac{1}{(1 - \alpha) N} \sum_i \max(z - x_i, 0)

    The maximum lies at the value at risk, so that a sorted sample gives it without a program.

    References
    ----------
    .. [1] R. T. Rockafellar and S. Uryasev, "Optimization of conditional value-at-risk", Journal of Risk 2 (2000), for
       losses; outcomes here are gains.

    Examples
    --------
    >>> conditional_value_at_risk([1.0, 2.0, 3.0, 4.0], 0.5), conditional_value_at_risk([1.0, 2.0, 3.0, 4.0], 0.625)
    (1.5, 1.3333333333333333)
    """
    ordered = np.sort(_sample(outcomes))
    return _tail(ordered, np.ones(len(ordered)), _level(alpha))


def distribution(
    outcomes: ArrayLike, *, alpha: float = 0.95, confidence: float = 0.9, resamples: int = 400, seed: int = 0
) -> Distribution:
    """Return how a sample of outcomes is spread, each figure with its Monte Carlo error.

    Parameters
    ----------
    outcomes : array_like, shape (n,)
        Of independent scenarios.
    alpha : float, default 0.95
        Level of value at risk and conditional value at risk, from 0 to below 1.
    confidence : float, default 0.9
        Of the intervals.
    resamples : int, default 400
        Samples that the bootstrap draws.
    seed : int, default 0
        Of the bootstrap.

    Returns
    -------
    found : Distribution

    Raises
    ------
    InputError
        If there is no outcome, one is no number, or a level is out of range.

    Notes
    -----
    The intervals are percentiles of the bootstrap [1]_. That of the probability of loss is Wilson's [2]_, which is not
    empty where no loss was seen. The bootstrap cannot see what no sample held: with fewer than some 20 cases in the
    tail its interval is too narrow.

    References
    ----------
    .. [1] B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979).
    .. [2] E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
       Statistical Association 22 (1927).

    Examples
    --------
    >>> found = distribution([-1.0, 2.0, 3.0, 4.0] * 25)
    >>> found.mean.value, found.cvar.value, found.loss_probability.value
    (2.0, -1.0, 0.25)
    >>> found.mean.low < 2.0 < found.mean.high
    True
    """
    ordered = np.sort(_sample(outcomes))
    alpha, sure = _level(alpha), number(confidence, "confidence", low=0.0, high=1.0)
    if sure in (0.0, 1.0):
        raise InputError(f"`confidence` is {sure:g}", "give a share between 0 and 1, 0.9 for instance")
    if isinstance(resamples, bool) or resamples < 20:
        raise InputError(f"`resamples` is {resamples!r}", "draw 20 samples or more; 400 are usual")
    n = len(ordered)
    rng = np.random.Generator(np.random.PCG64(seed))
    drawn = np.array(
        [_figures(ordered, np.bincount(rng.integers(n, size=n), minlength=n), alpha) for _ in range(resamples)]
    )
    plain = _figures(ordered, np.ones(n), alpha)
    ends = np.quantile(drawn, [(1.0 - sure) / 2.0, (1.0 + sure) / 2.0], axis=0)
    names = ("mean", "deviation", "p5", "p50", "p95", "var", "cvar")
    estimates = {
        name: Estimate(value=float(plain[i]), low=float(ends[0, i]), high=float(ends[1, i]), confidence=sure)
        for i, name in enumerate(names)
    }
    return Distribution(
        count=n, alpha=alpha, loss_probability=proportion(int((ordered < 0.0).sum()), n, confidence=sure), **estimates
    )


def proportion(cases: int, count: int, *, confidence: float = 0.9) -> Estimate:
    """Return a share of cases with Wilson's interval.

    Examples
    --------
    >>> found = proportion(0, 100)
    >>> found.value, found.low, round(found.high, 3)
    (0.0, 0.0, 0.026)
    """
    if not 0 <= cases <= count or count < 1:
        raise InputError(f"{cases} cases of {count} are no share", "count cases among one outcome or more")
    z = NormalDist().inv_cdf((1.0 + confidence) / 2.0)
    share, extra = cases / count, z * z / count
    middle = (share + extra / 2.0) / (1.0 + extra)
    half = z * float(np.sqrt(share * (1.0 - share) / count + extra / count / 4.0)) / (1.0 + extra)
    low = 0.0 if cases == 0 else max(middle - half, 0.0)
    high = 1.0 if cases == count else min(middle + half, 1.0)
    return Estimate(value=share, low=low, high=high, confidence=confidence)


def regret(outcomes: Mapping[str, ArrayLike]) -> dict[str, float]:
    """Return, of each choice, how much less it brings on average than the best choice of each case would have brought.

    Parameters
    ----------
    outcomes : mapping of str to array_like, shape (n,)
        What each choice brings in the same cases.

    Returns
    -------
    regret : dict of str to float
        Expected regret, zero or more. No choice that is made beforehand can have none but one that is best always.

    Raises
    ------
    InputError
        If there is no choice, or they have different numbers of cases.

    Examples
    --------
    >>> regret({"nothing": [0.0, 0.0], "miner": [5.0, -1.0]})
    {'nothing': 2.5, 'miner': 0.5}
    """
    samples = {name: _sample(values) for name, values in outcomes.items()}
    sizes = {len(values) for values in samples.values()}
    if len(sizes) != 1:
        raise InputError(f"choices have {sorted(sizes)} cases", "give each choice what it brings in the same cases")
    best = np.max(list(samples.values()), axis=0)
    return {name: float((best - values).mean()) for name, values in samples.items()}


def variance_shares(alone: Mapping[str, ArrayLike]) -> dict[str, float]:
    """Return how much of the spread each driver brings: its variance when it alone moves, over the sum of these.

    Examples
    --------
    >>> shares = variance_shares({"price": [0.0, 4.0], "sun": [0.0, 2.0]})
    >>> shares["price"], shares["sun"]
    (0.8, 0.2)
    """
    variances = {name: float(_sample(values).var()) for name, values in alone.items()}
    total = sum(variances.values())
    return {name: one / total if total > 0.0 else 0.0 for name, one in variances.items()}


def maximise_concave(
    function: Callable[[float], float], low: float, high: float, *, tolerance: float = 0.02, evaluations: int = 24
) -> Maximum:
    r"""Return the maximum of a concave function of one number, with a bracket and a bound that concavity proves.

    The best size of a plant is found so: with the same scenarios for each size, the best profit of each is concave in
    the size (it is a program whose limits grow with it), so are their mean and their `conditional_value_at_risk`, and
    a cost by the size is linear.

    Parameters
    ----------
    function : callable
        Concave on ``[low, high]``.
    low, high : float
    tolerance : float, default 0.02
        The bracket is to be no wider than this part of ``high - low``.
    evaluations : int, default 24
        Stop after so many, with what was found.

    Returns
    -------
    found : Maximum

    Raises
    ------
    InputError
        If the ends are no interval, or the function is no number somewhere.

    Notes
    -----
    Of three neighbours of which the middle one is best, the maximum lies between the outer two. A line through two
    points of a concave function lies above it outside of them, which bounds each gap from both sides.

    Examples
    --------
    >>> best = maximise_concave(lambda x: 3.0 - (x - 1.0) ** 2, 0.0, 4.0)
    >>> bool(best.low <= 1.0 <= best.high), bool(best.bound >= 3.0), abs(best.value - 3.0) < 0.01
    (True, True, True)
    """
    low, high = number(low, "low"), number(high, "high")
    if high <= low:
        raise InputError(f"a size between {low:g} and {high:g} cannot be sought", "let `high` lie above `low`")
    tried: dict[float, float] = {}

    def ask(x: float) -> None:
        if x not in tried:
            tried[x] = number(function(x), f"the function at {x:g}")

    for x in (low, low + GOLDEN * (high - low), high):
        ask(x)
    while len(tried) < max(evaluations, 3):
        points = sorted(tried)
        best = max(range(len(points)), key=lambda i: (tried[points[i]], -i))
        left, right = points[max(best - 1, 0)], points[min(best + 1, len(points) - 1)]
        if right - left <= tolerance * (high - low) or _bound(tried) <= tried[points[best]]:
            break
        gap_left, gap_right = points[best] - left, right - points[best]
        wide = left if gap_left >= gap_right else right
        ask(points[best] + GOLDEN * (wide - points[best]))
    points = sorted(tried)
    best = max(range(len(points)), key=lambda i: (tried[points[i]], -i))
    return Maximum(
        at=points[best],
        value=tried[points[best]],
        low=points[max(best - 1, 0)],
        high=points[min(best + 1, len(points) - 1)],
        bound=_bound(tried),
        tried={x: tried[x] for x in points},
    )


def _bound(tried: Mapping[float, float]) -> float:
    """Return what no argument can exceed: in each gap, the lines through the two points on either side of it meet."""
    x = sorted(tried)
    y = [tried[one] for one in x]
    most = max(y)
    for i in range(len(x) - 1):
        if i == 0 and len(x) == 2:
            return float("inf")
        before = (y[i] - y[i - 1]) / (x[i] - x[i - 1]) if i > 0 else float("inf")
        after = (y[i + 2] - y[i + 1]) / (x[i + 2] - x[i + 1]) if i + 2 < len(x) else float("-inf")
        wide = x[i + 1] - x[i]
        if before == float("inf"):
            top = max(y[i], y[i + 1] - after * wide)
        elif after == float("-inf"):
            top = max(y[i + 1], y[i] + before * wide)
        elif before <= after:  # one straight line, by rounding
            top = max(y[i], y[i + 1])
        else:
            where = min(max((y[i + 1] - y[i] - after * wide) / (before - after), 0.0), wide)
            top = y[i] + before * where
        most = max(most, top)
    return most


def _sample(outcomes: ArrayLike) -> FloatArray:
    sample = np.asarray(outcomes, dtype=np.float64)
    if sample.ndim != 1 or not sample.size:
        raise InputError(
            f"a sample of outcomes has shape {sample.shape}", "give one outcome for each scenario, one or more"
        )
    bad = ~np.isfinite(sample)
    if bad.any():
        at = int(np.argmax(bad))
        raise InputError(f"outcome {at} is {sample[at]}", "leave out no scenario silently; mend what led to it")
    return sample


def _level(alpha: float) -> float:
    alpha = number(alpha, "alpha", low=0.0, high=1.0)
    if alpha == 1.0:
        raise InputError("`alpha` is 1, and no case is worse than the worst", "give a level below 1, 0.95 for instance")
    return alpha


def _place(share: float, count: int) -> int:
    """Return the place of a quantile in a sorted sample."""
    return min(max(int(np.ceil(share * count * (1.0 - 1e-12))) - 1, 0), count - 1)


def _tail(ordered: FloatArray, weight: FloatArray, alpha: float) -> float:
    """Return the mean of the worst outcomes, which make up ``1 - alpha`` of the weight."""
    mass = (1.0 - alpha) * float(weight.sum())
    before = np.concatenate([np.zeros(1), np.cumsum(weight)[:-1]])
    part = np.clip(mass - before, 0.0, weight)
    return float((ordered * part).sum() / part.sum())


def _figures(ordered: FloatArray, weight: NDArray[np.generic], alpha: float) -> FloatArray:
    """Return mean, deviation, three quantiles, value at risk and its conditional mean of a weighted, sorted sample."""
    weight = weight.astype(np.float64)
    total = float(weight.sum())
    mean = float((ordered * weight).sum() / total)
    spread = float(np.sqrt(((ordered - mean) ** 2 * weight).sum() / max(total - 1.0, 1.0)))
    heap = np.cumsum(weight)
    shares = np.array([0.05, 0.5, 0.95, 1.0 - alpha]) * (total * (1.0 - 1e-12))
    place: NDArray[np.int64] = np.searchsorted(heap, shares)
    p5, p50, p95, var = ordered[np.minimum(place, len(ordered) - 1)]
    return np.array([mean, spread, p5, p50, p95, var, _tail(ordered, weight, alpha)])


def payback_spread(years: ArrayLike, shares: Sequence[float] = (0.05, 0.5, 0.95)) -> tuple[float, ...]:
    """Return quantiles of payback times, of which some may be infinite. [y]

    Examples
    --------
    >>> payback_spread([4.0, 5.0, float("inf")])
    (4.0, 5.0, inf)
    """
    ordered = np.sort(np.asarray(years, dtype=np.float64))
    if not ordered.size or np.isnan(ordered).any():
        raise InputError("a payback time is no number, or there is none", "give years, zero or more, `inf` for never")
    return tuple(float(ordered[_place(share, len(ordered))]) for share in shares)
