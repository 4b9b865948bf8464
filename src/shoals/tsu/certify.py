r"""Whether samples are what they claim to be: exact laws, tests with p-values, and a certificate that holds them.

Three laws are known exactly and used here: that of a small model, by enumeration; that of the last spins that were
updated given all others, for a model of any size; and the energy of Ising's square torus (Kaufman 1949) with the
magnetisation of the infinite lattice (Yang 1952). Each test gives a p-value that is uniform if the sampler is right
and its chains are independent, so that shared random bits, a wrong sign and a stale neighbour are all found.

References
----------
L. Onsager, "Crystal statistics I", Physical Review 65, 1944; B. Kaufman, "Crystal statistics II", Physical Review 76,
1949; C. N. Yang, Physical Review 85, 1952; Vehtari, Gelman, Simpson, Carpenter and Bürkner, "Rank-normalization,
folding, and localization: an improved R-hat", Bayesian Analysis 16, 2021.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError
from shoals.tsu.mixed import Mixed
from shoals.tsu.model import Ising, Layers, Potts
from shoals.tsu.observe import Histogram, View, autocorrelation_time
from shoals.tsu.sample import Clamp, Samples, sample

Floats = NDArray[np.float64]

NODES_MAX = 24
STATES_MAX = 1 << NODES_MAX
"""The most states that are enumerated."""
LEAST = 5.0
"""States that fewer samples than this are expected in are tested together."""
BINS = 20
CHUNK = 1 << 14
LEVEL = 1e-3
"""A test fails below this p-value: a right sampler does so once in a thousand times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One test.

    Parameters
    ----------
    name : str
    statistic : float
        Chi-square, or standard errors.
    freedom : int
        Degrees of freedom.
    p_value : float
    note : str
        What was compared, in words.
    """

    name: str
    statistic: float
    freedom: int
    p_value: float
    note: str = ""

    @property
    def passed(self) -> bool:
        """Whether the p-value is one that a right sampler has 999 times of 1,000."""
        return self.p_value >= LEVEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What was tested of a run, and with which result.

    Parameters
    ----------
    plan : str
    plan_error : float
        Largest deviation of the probability of one update that the plan states.
    path : str
        Instructions that ran.
    chains, sweeps, seed : int
    checks : tuple of Check
    """

    plan: str
    plan_error: float
    path: str
    chains: int
    sweeps: int
    seed: int
    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Whether all tests passed."""
        return all(one.passed for one in self.checks)


def enumerate_law(model: Any, clamp: Clamp | None = None) -> Floats:
    """Return the exact probability of each state of a small model.

    Parameters
    ----------
    model : shoals.tsu.model.Ising, Layers or Potts
        Of at most 24 spins, or as many states.
    clamp : Clamp, optional
        The same in all chains.

    Returns
    -------
    probability : array, shape (2 ** n,)
        The state's number has bit k set where spin k is up. Of a Potts model: as many as its nodes' states make, and
        the number counts node 0 fastest.

    Raises
    ------
    InputError
        If the model has more than 2^24 states.

    Examples
    --------
    >>> from shoals.tsu.model import Ising
    >>> pair = Ising.of(biases=[0, 0], edges=[[0, 1]], weights=[math.log(3) / 2])
    >>> enumerate_law(pair).round(3).tolist()
    [0.375, 0.125, 0.125, 0.375]
    """
    counts = _counts(model)
    total = math.prod(counts)
    if total > STATES_MAX:
        raise InputError(
            f"a model of {model.n} nodes has 2^{math.log2(total):.0f} states",
            f"at most 2^{NODES_MAX} are enumerated; use `conditional`",
        )
    place = np.cumprod([1, *counts[:-1]])
    energy = np.empty(total)
    for first in range(0, total, CHUNK):
        number = np.arange(first, min(first + CHUNK, total))
        states = number[:, None] // place % counts
        energy[number] = model.energy(states if isinstance(model, Potts) else 2 * states - 1)
    weight = np.exp(-model.beta * (energy - energy.min()))
    if clamp is not None:
        number = np.arange(total)
        for node, value in zip(clamp.nodes, clamp.values, strict=True):
            state = int(value) if isinstance(model, Potts) else int(value > 0)
            weight[number // place[node] % counts[node] != state] = 0.0
    return weight / weight.sum()


def _counts(model: Any) -> list[int]:
    """Return how many states each node has."""
    return model.states.tolist() if isinstance(model, Potts) else [2] * model.n


def against_enumeration(samples: Samples, clamp: Clamp | None = None) -> Check:
    """Compare the last states of independent chains with the exact law of a small model.

    Parameters
    ----------
    samples : Samples
        After enough sweeps that chains have forgotten where they began.
    clamp : Clamp, optional
        That they were sampled with.
    """
    model = samples.model
    law = enumerate_law(replace(model, beta=samples.beta), clamp)
    if isinstance(model, Potts):
        place = np.cumprod([1, *model.states[:-1]])
        return compare(np.bincount(samples.spins().astype(np.int64) @ place, minlength=len(law)), law)
    seen = Histogram(nodes=range(model.n))
    seen.begin(model, samples.chains, 1)
    seen.see(View(bits=samples.bits, chains=samples.chains, first=0, record=0, beta=samples.beta))
    return compare(seen.counts, law)


def compare(counts: ArrayLike, law: ArrayLike) -> Check:
    """Return Pearson's test of counts against probabilities; rare states are put together.

    Examples
    --------
    >>> compare([48, 52], [0.5, 0.5]).passed, compare([70, 30], [0.5, 0.5]).passed
    (True, False)
    """
    found, probability = np.asarray(counts, np.float64), np.asarray(law, np.float64)
    total = found.sum()
    if found[probability == 0].any():
        return Check(
            name="enumeration", statistic=math.inf, freedom=1, p_value=0.0, note="an impossible state was seen"
        )
    expected = probability * total
    common = expected >= LEAST
    observed = np.append(found[common], found[~common].sum())
    wanted = np.append(expected[common], expected[~common].sum())
    if wanted[-1] < LEAST:  # what is left over belongs to the rarest of the others
        at = int(np.argmin(wanted[:-1])) if len(wanted) > 1 else 0
        observed[at] += observed[-1]
        wanted[at] += wanted[-1]
        observed, wanted = observed[:-1], wanted[:-1]
    statistic = float(((observed - wanted) ** 2 / wanted).sum())
    freedom = max(len(wanted) - 1, 1)
    far = float(np.abs(found / total - probability).sum() / 2)
    floor = float(np.sqrt(2 * probability * (1 - probability) / (math.pi * total)).sum() / 2)
    return Check(
        name="enumeration",
        statistic=statistic,
        freedom=freedom,
        p_value=chi_square_tail(statistic, freedom),
        note=f"{len(probability):,} states, {int(total):,} chains; variation {far:.4f}, if independent {floor:.4f}",
    )


def conditional(samples: Samples, held: ArrayLike = ()) -> Check:
    """Compare the spins that were updated last with their law given all others, for a model of any size.

    Parameters
    ----------
    samples : Samples
    held : array_like of int, optional
        Nodes that were clamped.

    Notes
    -----
    Given the others, the nodes of the last colour are independent with known probabilities. They are put into 20 bins
    by probability; in each the number of up spins has a known mean and variance. Of a node with more than two states
    it is asked whether its state is above one of them, another for each chain in turn.
    """
    last = _last(samples.model, held)
    states = samples.spins()
    p, up = _above(samples.model, states, last, samples.beta, by_chain=True)
    edges = np.quantile(p, np.linspace(0, 1, BINS + 1)[1:-1])
    where = np.searchsorted(edges, p, side="right").reshape(-1)
    off = np.bincount(where, (up - p).reshape(-1), minlength=BINS)
    variance = np.bincount(where, (p * (1 - p)).reshape(-1), minlength=BINS)
    several = variance >= LEAST
    statistic = float((off[several] ** 2 / variance[several]).sum())
    freedom = max(int(several.sum()), 1)
    return Check(
        name="conditional law",
        statistic=statistic,
        freedom=freedom,
        p_value=chi_square_tail(statistic, freedom),
        note=f"{up.size:,} updates in {freedom} bins",
    )


def together(samples: Samples, held: ArrayLike = ()) -> Check:
    """Test that chains do not share random bits: spins updated last must be uncorrelated between chains.

    Notes
    -----
    For each node, deviations from the conditional probability are added up over the chains of 64 neighbours. The mean
    square of such a sum is the sum of variances if pairs of chains are independent; its own spread is known from the
    spread among nodes and groups.
    """
    last = _last(samples.model, held)
    states = samples.spins()
    size = min(64, len(states))
    whole = len(states) // size * size
    p, up = _above(samples.model, states[:whole], last, samples.beta, by_chain=False)
    off = (up - p).reshape(-1, size, len(last)).sum(axis=1)
    variance = (p * (1 - p)).reshape(-1, size, len(last)).sum(axis=1)
    excess = (off**2 - variance).reshape(-1)
    if len(excess) < 2:
        raise InputError("too few chains and nodes to compare", "take at least 128 chains")
    error = float(excess.std(ddof=1) / math.sqrt(len(excess)))
    z = float(excess.mean()) / error if error > 0 else 0.0
    pair = float(variance.mean()) * (size - 1)
    return Check(
        name="independence",
        statistic=z,
        freedom=len(excess),
        p_value=math.erfc(abs(z) / math.sqrt(2)),
        note=f"correlation of two chains in one update {excess.mean() / max(pair, 1e-300):+.1e}",
    )


def _last(model: Any, held: ArrayLike) -> NDArray[np.int64]:
    """Return the free nodes that a sweep updates last."""
    free = np.ones(model.n, bool)
    free[np.asarray(held, np.int64)] = False
    if isinstance(model, Layers):  # even layers first, then odd ones
        colours = np.repeat(np.arange(len(model.sizes)) % 2, model.sizes)
    else:
        colours = model.conflicts.colour
    return np.flatnonzero(free & (colours == colours[free].max()))


def _above(
    model: Any, states: NDArray[Any], nodes: NDArray[np.int64], beta: float, *, by_chain: bool
) -> tuple[Floats, NDArray[np.bool_]]:
    """Return, for each chain and node, P(state > k | others) and whether it is: k = 0 of two states, else one of the
    node's states in turn.
    """
    if isinstance(model, Layers):
        model = model.as_ising()
    if isinstance(model, Ising):
        return _up_probability(model, states, nodes, beta), states[:, nodes] > 0
    chain = np.arange(len(states)) * by_chain
    p, up = np.empty((len(states), len(nodes))), np.empty((len(states), len(nodes)), bool)
    one_table = len(model.tables) == 1
    for at, node in enumerate(nodes.tolist()):
        count = int(model.states[node])
        logit = np.broadcast_to(model.biases[node, :count], (len(states), count)).copy()
        for k in range(model.graph.start[node], model.graph.start[node + 1]):
            edge = model.graph.edge_of[k]
            table = model.tables[0 if one_table else edge]
            table = table.T if model.graph.edges[edge, 0] == node else table  # rows by the neighbour's state
            logit += table[states[:, model.graph.neighbour[k]], :count]
        weight = np.exp(beta * (logit - logit.max(axis=1, keepdims=True)))
        level = (at + chain) % (count - 1)
        p[:, at] = (weight * (np.arange(count) > level[:, None])).sum(axis=1) / weight.sum(axis=1)
        up[:, at] = states[:, node] > level
    return p, up


def _up_probability(model: Any, spins: NDArray[np.int8], nodes: NDArray[np.int64], beta: float) -> Floats:
    """Return P(up | others) of some nodes for each chain, shape (chains, nodes)."""
    graph = model.graph
    field = np.broadcast_to(model.biases[nodes], (len(spins), len(nodes))).copy()
    place = np.full(model.n, -1)
    place[nodes] = np.arange(len(nodes))
    for ends in (graph.edges, graph.edges[:, ::-1]):
        inside = place[ends[:, 0]] >= 0
        own, other, weight = place[ends[inside, 0]], ends[inside, 1], model.weights[inside]
        order = np.argsort(own, kind="stable")
        own, other, weight = own[order], other[order], weight[order]
        if len(own):
            cuts = np.flatnonzero(np.r_[True, own[1:] != own[:-1]])
            for rows in np.array_split(np.arange(len(spins)), max(1, len(spins) * len(own) >> 24)):
                part = np.add.reduceat(spins[rows][:, other] * weight, cuts, axis=1)
                field[np.ix_(rows, own[cuts])] += part
    for one in model.factors:
        for k in range(one.nodes.shape[1]):
            inside = np.flatnonzero(place[one.nodes[:, k]] >= 0)
            for f in inside:
                others = np.delete(one.nodes[f], k)
                field[:, place[one.nodes[f, k]]] += one.weights[f] * spins[:, others].prod(axis=1)
    return 1.0 / (1.0 + np.exp(np.minimum(-2.0 * beta * field, 700.0)))  # beyond, a number has no room for it


def chi_square_tail(statistic: float, freedom: int) -> float:
    """Return the probability that chi-square with so many degrees of freedom is larger.

    Examples
    --------
    >>> round(chi_square_tail(3.841459, 1), 6), round(chi_square_tail(18.307038, 10), 6)
    (0.05, 0.05)
    """
    a, x = freedom / 2.0, statistic / 2.0
    if not math.isfinite(x):
        return 0.0
    if x <= 0:
        return 1.0
    scale = math.exp(-x + a * math.log(x) - math.lgamma(a))
    if x < a + 1:
        term = total = 1.0 / a
        k = a
        while term > total * 1e-16:
            k += 1
            term *= x / k
            total += term
        return max(0.0, 1.0 - total * scale)
    b = x + 1 - a
    c, d = 1e300, 1.0 / b
    h = d
    for k in range(1, 100_000):
        an = -k * (k - a)
        b += 2
        d = 1.0 / (an * d + b)
        c = b + an / c
        step = d * c
        h *= step
        if abs(step - 1) < 1e-15:
            break
    return scale * h


def kaufman_energy(side: int, beta: float) -> float:
    """Return the exact mean energy for each site of the square torus of Ising with coupling 1.

    Parameters
    ----------
    side : int
        Even.
    beta : float

    Examples
    --------
    >>> round(kaufman_energy(128, 0.3), 6)
    -0.704499
    """
    h = 1e-5
    return float(-(_log_z(side, beta + h) - _log_z(side, beta - h)) / (2 * h) / side**2)


def _log_z(side: int, beta: float) -> float:
    """Return the logarithm of the partition function, by Kaufman's four products."""
    rank = np.arange(2 * side)
    cosh = np.cosh(2 * beta) ** 2 / np.sinh(2 * beta) - np.cos(np.pi * rank / side)
    gamma = np.arccosh(np.maximum(cosh, 1.0))
    gamma[0] = 2 * beta + math.log(math.tanh(beta))
    even, odd = gamma[0::2] * side / 2, gamma[1::2] * side / 2

    def log_cosh(x: Floats) -> float:
        return float((np.abs(x) + np.log1p(np.exp(-2 * np.abs(x)))).sum())

    def log_sinh(x: Floats) -> tuple[float, float]:
        size = np.abs(x)
        with np.errstate(divide="ignore"):
            return float((size + np.log1p(-np.exp(-2 * size))).sum()), float(np.prod(np.sign(x)))

    third, fourth = log_sinh(odd), log_sinh(even)
    logs = np.array([log_cosh(odd), log_cosh(even), third[0], fourth[0]])
    signs = np.array([1.0, 1.0, third[1], fourth[1]])
    most = logs.max()
    total = math.log(float((signs * np.exp(logs - most)).sum()))
    return -math.log(2) + side * side / 2 * math.log(2 * math.sinh(2 * beta)) + most + total


def onsager_yang(beta: float) -> float:
    """Return the size of the spontaneous magnetisation of the infinite square lattice.

    Examples
    --------
    >>> onsager_yang(0.4), round(onsager_yang(0.5), 6)
    (0.0, 0.911319)
    """
    inside = 1.0 - math.sinh(2 * beta) ** -4
    return inside**0.125 if inside > 0 else 0.0


def against_kaufman(energies: ArrayLike, side: int, beta: float) -> Check:
    """Compare the energies of chains on the square torus with Kaufman's exact mean.

    Parameters
    ----------
    energies : array_like, shape (records, chains)
        Of the whole torus, after warming up; chains are independent and give the standard error.
    side : int
    beta : float
    """
    per_chain = np.asarray(energies, np.float64).mean(axis=0) / side**2
    if len(per_chain) < 8:
        raise InputError(f"{len(per_chain)} chains give no standard error", "take at least 8, better 64")
    exact = kaufman_energy(side, beta)
    error = float(per_chain.std(ddof=1) / math.sqrt(len(per_chain)))
    z = float(per_chain.mean() - exact) / error
    return Check(
        name=f"torus {side}x{side}, beta {beta:.4f}",
        statistic=z,
        freedom=len(per_chain) - 1,
        p_value=math.erfc(abs(z) / math.sqrt(2)),
        note=f"energy {per_chain.mean():.6f} ± {error:.6f}, Kaufman {exact:.6f}",
    )


def alone(series: ArrayLike) -> Check:
    """Test that chains move independently: the mean over chains must scatter as little as that of so many of them does.

    Parameters
    ----------
    series : array_like, shape (records, chains)
        Energies for instance, after warming up.
    """
    values = np.asarray(series, np.float64)
    chains = values.shape[1]
    if chains < 2 or len(values) < 4:
        raise InputError(f"{values.shape} records and chains cannot be compared", "take 4 records of 2 chains, or more")
    spread = float(values.var(axis=0).mean())
    ratio = float(values.mean(axis=1).var()) * chains / spread if spread > 0 else 1.0
    freedom = max(int(len(values) / autocorrelation_time(values)) - 1, 1)
    upper = chi_square_tail(ratio * freedom, freedom)
    return Check(
        name="chains alone",
        statistic=ratio,
        freedom=freedom,
        p_value=min(1.0, 2 * min(upper, 1 - upper)),
        note=f"variance of the mean over {chains} chains, {ratio:.3f} times what independent ones have",
    )


def effective_sample_size(series: ArrayLike) -> float:
    """Return how many independent samples a series of shape (records, chains) is worth, for its mean."""
    values = np.asarray(series, np.float64)
    return values.size / autocorrelation_time(values)


def r_hat(series: ArrayLike) -> float:
    """Return Gelman and Rubin's ratio of a series of shape (records, chains), each chain split in two; 1 if all chains
    agree.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> r_hat(rng.normal(size=(500, 4))) < 1.02
    True
    """
    values = np.asarray(series, np.float64)
    half = len(values) // 2
    if half < 2:
        raise InputError(f"{len(values)} records cannot be split", "record at least 4")
    split = np.concatenate([values[:half], values[-half:]], axis=1)
    within = split.var(axis=0, ddof=1).mean()
    between = split.mean(axis=0).var(ddof=1)
    return float(math.sqrt((half - 1) / half + between / within)) if within > 0 else 1.0


def effective_beta(samples: Samples) -> tuple[float, float]:
    """Return the inverse temperature that explains the samples best, and its standard error.

    Notes
    -----
    The maximum of the pseudo-likelihood, the product of P(s_i | others), by Newton's steps; a right sampler gives its
    own beta. The standard error takes chains as independent.
    """
    model, spins = samples.model, samples.spins()
    nodes = np.arange(model.n)
    unit = _up_probability(model, spins, nodes, 1.0)
    with np.errstate(divide="ignore"):
        logit = spins * np.clip(np.log(unit) - np.log1p(-unit), -700, 700)  # 2 s_i h_i
    beta, step = samples.beta, math.inf
    wrong, bend = np.zeros_like(logit), 0.0
    for _ in range(50):
        wrong = 1.0 / (1.0 + np.exp(np.clip(beta * logit, -700, 700)))
        bend = float((logit**2 * wrong * (1 - wrong)).sum())
        if abs(step) < 1e-10 or bend <= 0:
            break
        step = float((logit * wrong).sum()) / bend
        beta += step
    slope = (logit * wrong).sum(axis=1)
    error = math.sqrt(len(slope)) * float(slope.std()) / bend if bend > 0 else math.inf
    return float(beta), error


def certify(
    model: Any,
    *,
    chains: int = 64_000,
    sweeps: int = 200,
    seed: int = 0,
    plan: str = "auto",
    tolerance: float | None = None,
    clamp: Clamp | None = None,
    threads: int = 1,
    rounded: bool = False,
) -> Certificate:
    """Sample a model and test the samples against all exact laws that are known for it.

    Parameters
    ----------
    model : shoals.tsu.model.Ising, Layers or Potts
    chains : int, default 64000
        For a model too large to be enumerated, fewer do.
    sweeps, seed, plan, tolerance, clamp, threads
        See `shoals.tsu.sample.sample`.
    rounded : bool, default False
        Compare with the model whose weights are rounded as the plan rounds them, and not with the model itself.

    Raises
    ------
    InputError
        If the model has real numbers among its nodes or mixed factors: their laws are not tested here.

    Examples
    --------
    >>> from shoals.tsu.model import Ising
    >>> ring = Ising.of(biases=[0.1] * 3, edges=[[0, 1], [1, 2], [2, 0]], weights=[0.5] * 3)
    >>> certify(ring, chains=6400, seed=2).passed
    True
    """
    if isinstance(model, Mixed):
        raise InputError(
            "a mixed model has no law here to be compared with", "certify an Ising, a Potts or a layered model"
        )
    found = sample(
        model, chains=chains, sweeps=sweeps, seed=seed, plan=plan, tolerance=tolerance, clamp=clamp, threads=threads
    )
    return of_samples(replace(found, model=found.rounded) if rounded else found, clamp)


def of_samples(found: Samples, clamp: Clamp | None = None) -> Certificate:
    """Return the certificate of samples that are there."""
    checks: list[Check] = []
    same = clamp is None or (clamp.where is None and clamp.values.ndim == 1)
    held = () if clamp is None or clamp.where is not None else clamp.nodes
    if clamp is None or clamp.where is None:
        checks += [conditional(found, held), together(found, held)]
    if same and math.prod(_counts(found.model)) <= STATES_MAX and found.chains >= 1000:
        checks.append(against_enumeration(found, clamp))
    return Certificate(
        plan=found.plan.name,
        plan_error=found.plan.error,
        path=found.plan.path,
        chains=found.chains,
        sweeps=found.sweeps,
        seed=found.seed,
        checks=tuple(checks),
    )
