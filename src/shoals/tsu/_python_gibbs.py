"""Machinery: heat-bath sampling of any model in plain numpy, vectors over chains and over the nodes of a colour.

It serves what has no kernel, and stands beside the kernels in tests as an independent peer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import whole
from shoals.core.errors import InputError
from shoals.tsu.graph import Ints
from shoals.tsu.mixed import _GAUSSIAN, _SPIN, Factor, Mixed, UserFactor, as_mixed, picked
from shoals.tsu.model import Floats, Ising, Layers, Potts, inverse_temperature


class Held(Protocol):
    """Nodes that are held: which, at what, and (if not in all chains) in which."""

    nodes: Any
    values: Any
    where: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Rows of a factor that touch a block, sorted by the node that they touch."""

    factor: Factor
    rows: NDArray[np.int64]
    column: int
    first: NDArray[np.int64]
    local: NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """Nodes of one colour and kind, the parts of factors that touch them, and user factors with their node's place."""

    nodes: Ints
    code: int
    parts: tuple[_Part, ...]
    own: tuple[tuple[UserFactor, int, int], ...]


class Chains:
    """Independent chains of one model.

    Parameters
    ----------
    model : Ising, Potts, Layers or Mixed
    chains : int
    seed : int
        The same seed gives the same states.
    clamp : optional
        What is held: `nodes`, `values`, and `where`, a mask of shape (chains, nodes), or None for all chains.
    beta : float, optional
        In place of the model's.

    Attributes
    ----------
    state : array, shape (chains, n)
        int8, or float64 where a node holds a real number.

    Examples
    --------
    >>> pair = Ising.of(biases=[0.0, 0.0], edges=[[0, 1]], weights=[1.0])
    >>> run = Chains(pair, chains=20_000, seed=1)
    >>> run.sweep(20)
    >>> bool(abs(run.state.prod(axis=1).mean() - np.tanh(1.0)) < 0.02)
    True
    """

    def __init__(
        self,
        model: Ising | Potts | Layers | Mixed,
        chains: int,
        seed: int,
        clamp: Held | None = None,
        beta: float | None = None,
    ) -> None:
        self.model = as_mixed(model)
        self.chains = whole(chains, "chains", low=1)
        self.beta = self.model.beta if beta is None else inverse_temperature(beta)
        self._rng = np.random.default_rng(seed)
        self._held: NDArray[np.bool_] | None = None
        self.state = self._start()
        if clamp is not None:
            self._hold(clamp)
        free = np.ones(self.model.n, bool) if self._held is None else ~self._held.all(axis=0)
        self._blocks = _blocks(self.model, free)

    def sweep(self, sweeps: int = 1, beta: float | None = None) -> None:
        """Update each free node so many times, colour after colour."""
        at = self.beta if beta is None else inverse_temperature(beta)
        for _ in range(whole(sweeps, "sweeps", low=0)):
            for block in self._blocks:
                self._update(block, at)

    def _update(self, block: _Block, beta: float) -> None:
        drawn = self._draw(block, self._field(block), beta)
        if self._held is not None:
            drawn = np.where(self._held[:, block.nodes], self.state[:, block.nodes], drawn)
        self.state[:, block.nodes] = drawn

    def _field(self, block: _Block) -> Floats:
        """Return what pulls at each node: shape (chains, nodes), or (chains, nodes, states)."""
        size = (self.chains, len(block.nodes)) + ((block.code,) if block.code >= 2 else ())
        total = np.zeros(size)
        for part in block.parts:
            one, rows = part.factor, part.rows
            spins, reals = one.spins[rows], one.gaussians[rows]  # type: ignore[index]
            if block.code == _SPIN:
                spins = np.delete(spins, part.column, axis=1)
            elif block.code == _GAUSSIAN:
                reals = np.delete(reals, part.column, axis=1)
            pull = self.state[:, spins].prod(axis=2, dtype=np.float64) * self.state[:, reals].prod(
                axis=2, dtype=np.float64
            )
            if block.code >= 2:
                weights = picked(one, self.state, but=part.column, rows=rows)[..., : block.code]
                terms = weights * pull[..., None]
            else:
                terms = picked(one, self.state, rows=rows) * pull
            total[:, part.local] += np.add.reduceat(terms, part.first, axis=1)
        return total

    def _draw(self, block: _Block, field: Floats, beta: float) -> NDArray[Any]:
        if block.code == _GAUSSIAN:
            return self._draw_real(block, field, beta)
        for one, node, local in block.own:
            values = self.state[:, one.nodes].astype(np.float64)
            column = int(np.flatnonzero(one.nodes == node)[0])
            found = []
            for state in (-1.0, 1.0) if block.code == _SPIN else range(block.code):
                values[:, column] = state
                found.append(one(values))
            if block.code == _SPIN:
                field[:, local] -= (found[1] - found[0]) / 2.0
            else:
                field[:, local] -= np.stack(found, axis=1)
        if block.code == _SPIN:
            up = 1.0 / (1.0 + np.exp(np.clip(-2.0 * beta * field, -700.0, 700.0)))
            return np.where(self._rng.random(field.shape) < up, 1, -1)
        weight = np.exp(beta * (field - field.max(axis=2, keepdims=True)))
        reach = np.cumsum(weight, axis=2)
        point = self._rng.random(field.shape[:2]) * reach[..., -1]
        return np.minimum((reach <= point[..., None]).sum(axis=2), block.code - 1)

    def _draw_real(self, block: _Block, field: Floats, beta: float) -> Floats:
        precision = self.model.precisions[block.nodes]
        drawn = field / precision + self._rng.standard_normal(field.shape) / np.sqrt(beta * precision)
        for node in {node for _, node, _ in block.own}:  # a proposal from the law without own factors, weighed by them
            change = np.zeros(self.chains)
            local = -1
            for one, other, local in (own for own in block.own if own[1] == node):
                column = int(np.flatnonzero(one.nodes == other)[0])
                values = self.state[:, one.nodes].astype(np.float64)
                before = one(values)
                values[:, column] = drawn[:, local]
                change += one(values) - before
            refused = np.log(self._rng.random(self.chains)) >= -beta * change
            drawn[refused, local] = self.state[refused, node]
        return drawn

    def _start(self) -> NDArray[Any]:
        codes = self.model.codes
        state = np.empty((self.chains, self.model.n), np.float64 if self.model.has_reals else np.int8)
        spins, reals = codes == _SPIN, codes == _GAUSSIAN
        state[:, spins] = 2 * self._rng.integers(0, 2, (self.chains, int(spins.sum()))) - 1
        state[:, reals] = self._rng.standard_normal((self.chains, int(reals.sum())))
        for states in np.unique(codes[codes >= 2]):
            where = codes == states
            state[:, where] = self._rng.integers(0, states, (self.chains, int(where.sum())))
        return state

    def _hold(self, clamp: Held) -> None:
        nodes: Any = np.atleast_1d(np.asarray(clamp.nodes))
        n = self.model.n
        if nodes.ndim != 1 or (nodes.size and (nodes.dtype.kind not in "iu" or nodes.min() < 0 or nodes.max() >= n)):
            raise InputError(f"`clamp` names nodes outside the model of {n}", f"nodes are called 0 to {n - 1}")
        values: ArrayLike = np.broadcast_to(np.asarray(clamp.values), (self.chains, len(nodes)))
        where = None if clamp.where is None else np.asarray(clamp.where)
        mask = (
            np.ones((self.chains, len(nodes)), bool)
            if where is None
            else np.broadcast_to(where, (self.chains, len(nodes)))
        )
        held = np.zeros((self.chains, n), bool)
        held[:, nodes] = mask
        self.state[:, nodes] = np.where(mask, values, self.state[:, nodes])
        self.model.check_values(self.state.astype(np.float64))
        self._held = held


def _blocks(model: Mixed, free: NDArray[np.bool_]) -> list[_Block]:
    found = []
    for colour in range(model.colours):
        of_colour = free & (model.colour == colour)
        for code in np.unique(model.codes[of_colour]):
            nodes = np.flatnonzero(of_colour & (model.codes == code)).astype(np.int32)
            place = np.full(model.n, -1)
            place[nodes] = np.arange(len(nodes))
            parts, own = [], []
            for one in model.factors:
                if isinstance(one, UserFactor):
                    own += [(one, int(node), int(place[node])) for node in one.nodes if place[node] >= 0]
                    continue
                group: Any = one.spins if code == _SPIN else one.gaussians if code == _GAUSSIAN else one.categoricals
                for column in range(group.shape[1]):
                    local = place[group[:, column]]
                    rows = np.flatnonzero(local >= 0)
                    if len(rows):
                        rows = rows[np.argsort(local[rows], kind="stable")]
                        touched, first = np.unique(local[rows], return_index=True)
                        parts.append(_Part(factor=one, rows=rows, column=column, first=first, local=touched))
            found.append(_Block(nodes=nodes, code=int(code), parts=tuple(parts), own=tuple(own)))
    return found
