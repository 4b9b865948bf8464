"""Models of other libraries, there and back: thrml's programs, dimod's quadratic models. Neither library is needed
otherwise.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from shoals.core.errors import InputError
from shoals.tsu.graph import Graph
from shoals.tsu.mixed import SPIN, Factor, Mixed
from shoals.tsu.model import Ising, Layers, SpinFactor


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A model with the names that another library has for its nodes.

    Parameters
    ----------
    model : Ising or Mixed
    labels : tuple
        Node `i` here is ``labels[i]`` there.
    offset : float, default 0
        What the other library's energy has beyond ours.
    """

    model: Any
    labels: tuple[Hashable, ...]
    offset: float = 0.0


# ------------------------------------------------------------------------------------------------------------ dimod


def from_bqm(bqm: Any, *, beta: float = 1.0) -> Labelled:
    """Return dimod's binary quadratic model as spins. Its energies count the other way: E = sum h s + sum J s s +
    offset.

    Parameters
    ----------
    bqm : dimod.BinaryQuadraticModel
        Over spins or bits.
    beta : float
        Inverse temperature. [1]

    Examples
    --------
    >>> import dimod
    >>> there = dimod.BinaryQuadraticModel.from_ising({"a": 1.0}, {("a", "b"): -2.0}, offset=0.5)
    >>> here = from_bqm(there)
    >>> here.labels, here.model.weights.tolist(), float(here.model.energy([[1, -1]])[0] + here.offset)
    (('a', 'b'), [2.0], 3.5)
    """
    try:
        spins = bqm.change_vartype("SPIN", inplace=False)
        labels = tuple(spins.variables)
        quadratic = spins.quadratic
    except AttributeError:
        raise InputError(
            f"a {type(bqm).__name__} is no binary quadratic model", "give a `dimod.BinaryQuadraticModel`"
        ) from None
    place = {label: at for at, label in enumerate(labels)}
    edges = np.array([(place[a], place[b]) for a, b in quadratic], np.int64).reshape(-1, 2)
    model = Ising(
        graph=Graph(n=max(len(labels), 1), edges=edges),
        biases=-np.array([spins.get_linear(label) for label in labels] or [0.0], np.float64),
        weights=-np.array(list(quadratic.values()), np.float64),
        beta=beta,
    )
    return Labelled(model=model, labels=labels, offset=float(spins.offset))


def to_bqm(model: Ising, *, labels: Sequence[Hashable] | None = None) -> Any:
    """Return spins with pairs as dimod's binary quadratic model of equal energies.

    Parameters
    ----------
    model : Ising
        Without factors, which dimod's quadratic model cannot hold. `beta` is not part of it.
    labels : sequence, optional
        Names of the nodes; their numbers if not given.

    Examples
    --------
    >>> pair = Ising.of(biases=[0.0, 0.5], edges=[[0, 1]], weights=[1.0])
    >>> float(to_bqm(pair).energy({0: 1, 1: -1})), float(pair.energy([[1, -1]])[0])
    (1.5, 1.5)
    """
    if model.factors:
        raise InputError("the model has factors of three spins or more", "a quadratic model holds pairs alone")
    dimod = _library("dimod")
    names = list(range(model.n)) if labels is None else list(labels)
    if len(names) != model.n or len(set(names)) != model.n:
        raise InputError(f"`labels` names {len(set(names))} nodes of {model.n}", "give a different name for each")
    i, j = model.graph.edges.T
    found = dimod.BinaryQuadraticModel("SPIN")
    found.add_linear_from(zip(names, (-model.biases).tolist(), strict=True))
    pairs = zip(i.tolist(), j.tolist(), (-model.weights).tolist(), strict=True)
    found.add_quadratic_from((names[a], names[b], w) for a, b, w in pairs)
    return found


# ------------------------------------------------------------------------------------------------------------ thrml


def from_thrml(source: Any) -> Labelled:
    """Return thrml's model, its program of spins, or its factors, with the same law.

    Parameters
    ----------
    source : IsingEBM, FactorizedEBM, IsingSamplingProgram, FactorSamplingProgram, or a sequence of factors
        An energy model or factors may mix spins and states. A program is read from its interactions, and may hold
        spins alone; `beta` is then part of the weights, as it is in thrml.

    Returns
    -------
    model : Labelled
        An `Ising` where all nodes are spins, else a `Mixed`; `labels` are thrml's nodes.

    Raises
    ------
    InputError
        If it is none of these, or holds an interaction of another kind.

    Notes
    -----
    thrml's spins are booleans, ours -1 and +1, with the same energies: E = -beta (sum b s + sum J s s), True being +1.
    """
    if hasattr(source, "edges") and hasattr(source, "biases") and hasattr(source, "nodes"):
        labels = tuple(source.nodes)
        place = {node: at for at, node in enumerate(labels)}
        ends = [(place[a], place[b]) for a, b in source.edges]
        edges, weights = _merged(np.array(ends, np.int64).reshape(-1, 2), np.asarray(source.weights, np.float64))
        graph = Graph(n=len(labels), edges=edges)
        biases = np.asarray(source.biases, np.float64)
        return Labelled(
            model=Ising(graph=graph, biases=biases, weights=weights, beta=float(source.beta)), labels=labels
        )
    if hasattr(source, "per_block_interactions"):
        return _from_program(source)
    factors = getattr(source, "factors", source)
    if not isinstance(factors, Sequence) or not all(hasattr(one, "node_groups") for one in factors):
        raise InputError(
            f"a {type(source).__name__} is no model of thrml that is known",
            "give an energy model, a sampling program, or a list of factors of spins and states",
        )
    return _from_factors(factors)


def to_thrml(model: Ising | Layers) -> tuple[Any, Any]:
    """Return spins as thrml's energy model, and as its sampling program with a block for each colour.

    Parameters
    ----------
    model : Ising or Layers
        Without factors.

    Returns
    -------
    energy_model : thrml.models.IsingEBM
        Node `i` is ``energy_model.nodes[i]``.
    program : thrml.models.IsingSamplingProgram
    """
    spins = model.as_ising() if isinstance(model, Layers) else model
    if spins.factors:
        raise InputError("the model has factors of three spins or more", "thrml's Ising model holds pairs alone")
    thrml, models, jnp = _library("thrml"), _library("thrml.models"), _library("jax.numpy")
    nodes = [thrml.SpinNode() for _ in range(spins.n)]
    energy_model = models.IsingEBM(
        nodes,
        [(nodes[i], nodes[j]) for i, j in spins.graph.edges.tolist()],
        jnp.asarray(spins.biases, jnp.float32),
        jnp.asarray(spins.weights, jnp.float32),
        jnp.asarray(spins.beta, jnp.float32),
    )
    blocks = [thrml.Block([nodes[i] for i in part.tolist()]) for part in spins.graph.by_colour()]
    return energy_model, models.IsingSamplingProgram(energy_model, blocks, clamped_blocks=[])


def _from_program(program: Any) -> Labelled:
    """Read terms from what pulls at each node: a term is counted at the first of its nodes that is free."""
    spec = program.gibbs_spec
    labels = tuple(node for block in spec.blocks for node in block.nodes)
    place = {node: at for at, node in enumerate(labels)}
    held = {node: (int(at), int(slot)) for node, (at, slot) in spec.node_global_location_map.items()}
    by_location = {spot: place[node] for node, spot in held.items()}
    free = {place[node] for block in spec.free_blocks for node in block.nodes}
    terms: dict[tuple[int, ...], float] = {}
    for number, block in enumerate(spec.free_blocks):
        parts = zip(
            program.per_block_interactions[number],
            program.per_block_interaction_active[number],
            program.per_block_interaction_global_inds[number],
            program.per_block_interaction_global_slices[number],
            strict=True,
        )
        for interaction, active, groups, slices in parts:
            weights = np.asarray(getattr(interaction, "weights", np.zeros(())), np.float64)
            if weights.ndim != 2 or getattr(interaction, "n_spin", -1) != len(groups):
                raise InputError(
                    f"the program holds a {type(interaction).__name__} over states or other nodes",
                    "give the energy model or the factors that it was made of",
                )
            for row, slot in zip(*np.nonzero(np.asarray(active)), strict=True):
                head = place[block.nodes[row]]
                tails = [
                    by_location[int(g), int(np.asarray(s)[row, slot])] for g, s in zip(groups, slices, strict=True)
                ]
                members = tuple(sorted((head, *tails)))
                if head == min(node for node in members if node in free):
                    terms[members] = terms.get(members, 0.0) + float(weights[row, slot])
    return Labelled(model=_ising(len(labels), terms), labels=labels)


def _from_factors(factors: Sequence[Any]) -> Labelled:
    labels: dict[Any, int] = {}
    kinds: dict[int, str | int] = {}
    parts: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for one in factors:
        spins, states = getattr(one, "spin_node_groups", None), getattr(one, "categorical_node_groups", None)
        if spins is None or states is None:
            raise InputError(f"a {type(one).__name__} is no factor of spins and states", "say it as a `UserFactor`")
        weights = np.asarray(one.weights, np.float64)
        columns = []
        for group in (*spins, *states):
            columns.append([labels.setdefault(node, len(labels)) for node in group.nodes])
        for column in columns[: len(spins)]:
            kinds |= dict.fromkeys(column, SPIN)
        for at, column in enumerate(columns[len(spins) :]):
            for node in column:
                known = kinds.get(node, 2)
                kinds[node] = max(int(known), weights.shape[1 + at]) if known != SPIN else SPIN
        table = np.array(columns, np.int64).T
        parts.append((table[:, : len(spins)], table[:, len(spins) :], weights))
    if all(kind == SPIN for kind in kinds.values()):
        terms: dict[tuple[int, ...], float] = {}
        for nodes, _, weights in parts:
            for row, weight in zip(nodes.tolist(), weights.tolist(), strict=True):
                members = tuple(sorted(row))
                terms[members] = terms.get(members, 0.0) + weight
        return Labelled(model=_ising(len(labels), terms), labels=tuple(labels))
    made = tuple(Factor(spins=s, categoricals=c, weights=w) for s, c, w in parts)  # type: ignore[arg-type]
    model = Mixed(kinds=[kinds[at] for at in range(len(labels))], factors=made)
    return Labelled(model=model, labels=tuple(labels))


def _ising(n: int, terms: dict[tuple[int, ...], float]) -> Ising:
    biases = np.zeros(n)
    pairs = {members: weight for members, weight in terms.items() if len(members) == 2}
    larger: dict[int, list[tuple[tuple[int, ...], float]]] = {}
    for members, weight in terms.items():
        if len(members) == 1:
            biases[members[0]] += weight
        elif len(members) > 2:
            larger.setdefault(len(members), []).append((members, weight))
    factors = tuple(
        SpinFactor(nodes=np.array([m for m, _ in group], np.int32), weights=np.array([w for _, w in group]))
        for _, group in sorted(larger.items())
    )
    graph = Graph(n=n, edges=np.array(list(pairs), np.int64).reshape(-1, 2))
    return Ising(graph=graph, biases=biases, weights=np.array(list(pairs.values())), factors=factors)


def _merged(edges: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Add up edges that stand more than once, as thrml allows; where none does, their order stays."""
    ordered = np.sort(edges, axis=1)
    unique, first, which = np.unique(ordered, axis=0, return_index=True, return_inverse=True)
    if len(unique) == len(edges):
        return edges, weights
    order = np.argsort(first)
    rank = np.empty(len(unique), np.int64)
    rank[order] = np.arange(len(unique))
    return unique[order], np.bincount(rank[which.reshape(-1)], weights, len(unique))


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise InputError(f"`{name}` is not installed", f"`pip install {name.partition('.')[0]}` brings it") from None
