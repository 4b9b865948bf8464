"""Learning: the gradient of the Kullback-Leibler divergence of data and model, by sampling both.

A Boltzmann machine learns from two phases: one in which the data are held and the rest falls into place, and one in
which the model is free. What differs between the moments of the two is the gradient. `Learner` runs both on kernels
for spins, with hidden ones and with nodes that are given in both phases; `factor_gradient` does it for any model,
from states however they were drawn. All of it is a function of the seed, to the bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError
from shoals.tsu.graph import Ints
from shoals.tsu.mixed import Factor, Mixed
from shoals.tsu.model import Floats, Ising
from shoals.tsu.observe import means, pairs, unpack
from shoals.tsu.sample import Clamp, Sampler

Way = Literal["cd", "pcd", "restart"]
WAYS = ("cd", "pcd", "restart")


class Adam:
    """Steps up a gradient, scaled by its running size.

    Parameters
    ----------
    size : int
        Of the parameters.

    Notes
    -----
    Kingma and Ba, Adam: A Method for Stochastic Optimization, arXiv 1412.6980, with their constants.

    Examples
    --------
    >>> Adam(1).step(np.array([3.0]), rate=0.1).round(3).tolist()
    [0.1]
    """

    def __init__(self, size: int) -> None:
        self._mean, self._square, self._steps = np.zeros(size), np.zeros(size), 0

    def step(self, gradient: Floats, *, rate: float) -> Floats:
        """Return what is to be added to the parameters."""
        self._steps += 1
        self._mean = 0.9 * self._mean + 0.1 * gradient
        self._square = 0.999 * self._square + 0.001 * gradient**2
        mean, square = self._mean / (1.0 - 0.9**self._steps), self._square / (1.0 - 0.999**self._steps)
        return rate * mean / (np.sqrt(square) + 1e-8)


@dataclass(slots=True, kw_only=True)
class CorrelationPenalty:
    """The adaptive correlation penalty: it presses on couplings while a model mixes too slowly, and lets go when it
    does not.

    Parameters
    ----------
    strength : float
        To begin with. [1]
    threshold : float
        Autocorrelation that is still well. [1]
    least : float
        The strength does not fall below this. [1]

    Notes
    -----
    The rule of the published code of arXiv 2510.23972: below the threshold the strength falls to 0.7, above it grows
    to 1.3 if the autocorrelation has risen since the last look, and falls to 0.95 if not.

    Examples
    --------
    >>> press = CorrelationPenalty(strength=0.1, threshold=0.02)
    >>> [round(press.adapt(a), 4) for a in (0.5, 0.6, 0.4, 0.01)]
    [0.13, 0.169, 0.1605, 0.1124]
    """

    strength: float
    threshold: float
    least: float = 1e-5
    _before: float = 0.0

    def __post_init__(self) -> None:
        for name in ("strength", "threshold", "least"):
            number(getattr(self, name), name, low=0.0)

    def adapt(self, autocorrelation: float) -> float:
        """Take note of an autocorrelation, and return the strength from now on."""
        above = 1.3 if autocorrelation > self._before else 0.95
        factor = 0.7 if autocorrelation < self.threshold else above
        self._before = autocorrelation
        self.strength = max(self.strength * factor, self.least)
        return self.strength


class Learner:
    """A model of spins that learns from batches.

    Parameters
    ----------
    model : Ising
        To begin with; its graph stays. Factors of three spins and more are held as they are.
    visible : array_like of int
        Nodes that data are of.
    given : array_like of int, optional
        Nodes that are held in both phases: what the model is conditioned on.
    way : {"restart", "cd", "pcd"}
        Where the free phase begins: at random, at the data (contrastive divergence), or where it stood (persistent).
    chains : int
        Of each phase, and so rows of a batch.
    sweeps : int
        Before moments are taken, in the free phase; with "cd" this is its k.
    sweeps_data : int, optional
        The same where data are held; `sweeps` if not given.
    looks, gap : int
        How many states of each chain are counted, and sweeps between them.
    rate : float
        Of Adam. [1]
    plan : str
        Kernel.
    fixed : array_like of bool, shape (m,), optional
        Edges that do not learn.
    penalty : CorrelationPenalty, optional
    seed : int

    Attributes
    ----------
    model : Ising
        As learned so far.
    flips : int
        Updates so far.

    Notes
    -----
    Hinton, Training Products of Experts by Minimizing Contrastive Divergence, Neural Computation 14 (2002), for "cd";
    Tieleman, ICML 2008, for "pcd"; "restart" learns the law of the very run that is made later.

    Examples
    --------
    Two spins that agree in the data.

    >>> start = Ising.of(biases=[0.0, 0.0], edges=[[0, 1]], weights=[0.0])
    >>> learner = Learner(start, visible=[0, 1], chains=512, sweeps=10, looks=4, gap=2, rate=0.05, seed=1)
    >>> agree, differ = [[1, 1], [-1, -1]], [[1, -1], [-1, 1]]
    >>> data = np.repeat([*agree, *agree, *agree, *differ], 64, axis=0)  # half of the product stays: tanh w = 1/2
    >>> for _ in range(100):
    ...     _ = learner.learn(data)
    >>> bool(abs(learner.model.weights[0] - np.arctanh(0.5)) < 0.15)
    True
    """

    def __init__(
        self,
        model: Ising,
        *,
        visible: ArrayLike,
        given: ArrayLike = (),
        way: Way = "restart",
        chains: int = 512,
        sweeps: int = 200,
        sweeps_data: int | None = None,
        looks: int = 16,
        gap: int = 4,
        rate: float = 0.02,
        plan: str = "q16",
        fixed: ArrayLike | None = None,
        penalty: CorrelationPenalty | None = None,
        seed: int = 0,
    ) -> None:
        self.model, self.way, self.rate, self.penalty = model, way, number(rate, "rate", low=0.0), penalty
        if way not in WAYS:
            raise InputError(f"`way` is `{way}`", f"learn by one of {', '.join(WAYS)}")
        self.visible, self.given = (
            _nodes(one, name, model.n) for one, name in ((visible, "visible"), (given, "given"))
        )
        if not len(self.visible) or np.intersect1d(self.visible, self.given).size:
            raise InputError("`visible` is empty, or shares nodes with `given`", "data are of nodes that are not given")
        self.chains = whole(chains, "chains", low=1)
        self.sweeps = whole(sweeps, "sweeps", low=1)
        self.sweeps_data = self.sweeps if sweeps_data is None else whole(sweeps_data, "sweeps_data", low=1)
        self.looks, self.gap = whole(looks, "looks", low=1), whole(gap, "gap", low=1)
        held = np.zeros(model.graph.m, bool) if fixed is None else np.asarray(fixed, bool)
        if held.shape != (model.graph.m,):
            raise InputError(f"`fixed` has shape {held.shape} for {model.graph.m} edges", "give one for each edge")
        self.hidden = model.n - len(self.visible) - len(self.given) > 0
        self._learns = np.flatnonzero(~held)
        self._edges: Ints = model.graph.edges[self._learns]
        self._free = np.setdiff1d(np.arange(model.n), self.given)
        self._adam = Adam(len(self._learns) + len(self._free))
        self._seed, self._plan, self._flips = whole(seed, "seed", low=0), plan, 0
        self._begin(plan)

    def _begin(self, plan: str) -> None:
        start = {"chains": self.chains, "plan": plan}
        both = np.concatenate([self.visible, self.given])
        nothing = np.ones((self.chains, len(both)), np.int8)
        self._data = Sampler(self.model, seed=self._seed, clamp=Clamp(nodes=both, values=nothing), **start)
        clamp = Clamp(nodes=self.given, values=nothing[:, : len(self.given)]) if len(self.given) else None
        self._model = Sampler(self.model, seed=self._seed + 1, clamp=clamp, **start)
        self._seed += 2

    def turn_to(self, plan: str) -> None:
        """Go on with another kernel, a more exact one for instance. Persistent chains begin anew."""
        if plan != self._plan:
            self._plan, self._flips = plan, self.flips
            self._begin(plan)

    @property
    def flips(self) -> int:
        """Updates of a spin so far, in both phases."""
        return self._flips + self._data.flips + self._model.flips

    def learn(self, data: ArrayLike, given: ArrayLike | None = None, *, rate: float | None = None) -> float:
        """Take one step on a batch.

        Parameters
        ----------
        data : array_like, shape (chains, visible)
            Of -1 and +1.
        given : array_like, shape (chains, given), optional
            Of -1 and +1; needed where nodes are given.
        rate : float, optional
            In place of the learner's. [1]

        Returns
        -------
        gradient : float
            Mean size over the couplings. [1]
        """
        pair, spin = self.gradient(data, given)
        step = self._adam.step(np.concatenate([pair, spin]), rate=self.rate if rate is None else rate)
        weights, biases = self.model.weights.copy(), self.model.biases.copy()
        weights[self._learns] += step[: len(pair)]
        biases[self._free] += step[len(pair) :]
        self.model = self.model.with_(weights=weights, biases=biases)
        return float(np.abs(pair).mean()) if len(pair) else 0.0

    def gradient(self, data: ArrayLike, given: ArrayLike | None = None) -> tuple[Floats, Floats]:
        """Return the gradient of the log-likelihood of a batch.

        Returns
        -------
        pair : array
            Of the edges that learn, in their order.
        spin : array
            Of the biases of all nodes but the given ones.
        """
        seen, condition = self._batch(data, self.visible, "data"), self._batch(given, self.given, "given")
        for one in (self._data, self._model):
            one.set_model(self.model)
        self._data.set_clamp(
            Clamp(nodes=np.concatenate([self.visible, self.given]), values=np.hstack([seen, condition]))
        )
        if len(self.given):
            self._model.set_clamp(Clamp(nodes=self.given, values=condition))
        if self.hidden:
            self._data.restart()
        pair_data, spin_data = self._moments(self._data, self.sweeps_data if self.hidden else 0, self.hidden)
        if self.way == "restart":
            self._model.restart()
        elif self.way == "cd":
            self._model.restart(unpack(self._data.bits, self.chains))
        pair_free, spin_free = self._moments(self._model, self.sweeps, self.way != "cd")
        pair = pair_data - pair_free
        if self.penalty is not None:
            i, j = self._edges.T
            pair -= self.penalty.strength * (pair_free - spin_free[i] * spin_free[j])
        return self.model.beta * pair, self.model.beta * (spin_data - spin_free)[self._free]

    def _batch(self, values: ArrayLike | None, nodes: NDArray[np.int64], name: str) -> NDArray[np.int8]:
        found = np.zeros((self.chains, 0), np.int8) if values is None else np.asarray(values)
        if found.shape != (self.chains, len(nodes)):
            raise InputError(
                f"`{name}` has shape {found.shape}",
                f"a batch has a row for each of {self.chains} chains and {len(nodes)} columns",
            )
        if found.size and not (np.abs(found) == 1).all():
            raise InputError(f"`{name}` holds something else than -1 and +1", "give spins, not bits: 2 * bits - 1")
        return found.astype(np.int8)

    def _moments(self, chains: Sampler, sweeps: int, several: bool) -> tuple[Floats, Floats]:
        chains.run(sweeps)
        looks = self.looks if several else 1
        pair, spin = np.zeros(len(self._edges)), np.zeros(self.model.n)
        for look in range(looks):
            if look:
                chains.run(self.gap)
            pair += pairs(chains.bits, self.chains, self._edges)
            spin += means(chains.bits, self.chains)
        return pair / looks, spin / looks

    def autocorrelation(self, given: ArrayLike | None = None, *, lag: int, copies: int = 64) -> float:
        """Return how far the free phase remembers its visible nodes after `lag` sweeps: 0 is well mixed.

        Parameters
        ----------
        given : array_like, shape (chains, given), optional
            Only the first ``chains / copies`` rows are used, each in `copies` chains, so that what is due to the
            condition can be taken off.
        lag : int
        copies : int
        """
        if self.chains % copies:
            raise InputError(
                f"{self.chains} chains are no multiple of {copies} copies", "choose `copies` that divides them"
            )
        condition = self._batch(given, self.given, "given")
        self._model.set_model(self.model)
        if len(self.given):
            repeated = np.repeat(condition[: self.chains // copies], copies, axis=0)
            self._model.set_clamp(Clamp(nodes=self.given, values=repeated))
        self._model.restart()
        self._model.run(self.sweeps)
        first = self._centred(copies)
        self._model.run(whole(lag, "lag", low=1))
        later = self._centred(copies)
        size = float(np.sqrt((first**2).sum() * (later**2).sum()))
        return float((first * later).sum()) / size if size > 0 else 0.0

    def _centred(self, copies: int) -> Floats:
        spins = unpack(self._model.bits, self.chains)[:, self.visible].astype(np.float64)
        spins = spins.reshape(-1, copies, len(self.visible))
        return spins - spins.mean(axis=1, keepdims=True)


def factor_gradient(model: Mixed, data: ArrayLike, free: ArrayLike) -> tuple[Floats, ...]:
    """Return the gradient of the log-likelihood by the weights of each factor, for any kinds of nodes.

    Parameters
    ----------
    model : Mixed
    data : array_like, shape (states, n)
        States in which the data are held, hidden nodes drawn given them.
    free : array_like, shape (states, n)
        States of the free model.

    Returns
    -------
    gradient : tuple of array
        One for each `Factor`, of the shape of its weights; user factors have none.

    Examples
    --------
    >>> model = Mixed(kinds=["spin", "spin"], factors=[Factor(spins=[[0, 1]], weights=[0.3])])
    >>> factor_gradient(model, [[1, 1], [1, 1]], [[1, 1], [1, -1]])[0].tolist()
    [1.0]
    """
    states = [np.asarray(one, np.float64) for one in (data, free)]
    for one in states:
        if one.ndim != 2 or one.shape[1] != model.n or not len(one):
            raise InputError(f"states have shape {one.shape}", f"give at least one row of {model.n} values")
        model.check_values(one)
    factors = [one for one in model.factors if isinstance(one, Factor)]
    return tuple(model.beta * (_statistic(one, states[0]) - _statistic(one, states[1])) for one in factors)


def _statistic(one: Factor, values: Floats) -> Floats:
    """Return the mean of what stands beside each weight: the product of spins and reals, where its states are met."""
    beside = values[:, one.spins].prod(axis=2) * values[:, one.gaussians].prod(axis=2)
    total = np.zeros_like(one.weights)
    states: Any = values[:, one.categoricals].astype(np.int64)
    rows = np.broadcast_to(np.arange(len(one.weights)), beside.shape)
    np.add.at(total, (rows, *np.moveaxis(states, 2, 0)), beside)
    return total / len(values)


def _nodes(nodes: ArrayLike, name: str, n: int) -> NDArray[np.int64]:
    found = np.asarray(nodes)
    if found.size == 0:
        return np.zeros(0, np.int64)
    if found.ndim != 1 or found.dtype.kind not in "iu" or found.min() < 0 or found.max() >= n:
        raise InputError(f"`{name}` names nodes outside the model of {n}", f"nodes are called 0 to {n - 1}")
    if len(np.unique(found)) != len(found):
        raise InputError(f"`{name}` names a node twice", "name each once")
    return found.astype(np.int64)


def cosine(rate: float, share: float, *, last: float = 0.05) -> float:
    """Return a learning rate that falls along half a cosine, from `rate` to a share `last` of it. [1]

    Examples
    --------
    >>> [round(cosine(1.0, share), 3) for share in (0.0, 0.5, 1.0)]
    [1.0, 0.525, 0.05]
    """
    return rate * (last + (1.0 - last) * 0.5 * (1.0 + float(np.cos(np.pi * share))))


__all__: Sequence[str] = ("Adam", "CorrelationPenalty", "Learner", "cosine", "factor_gradient")
