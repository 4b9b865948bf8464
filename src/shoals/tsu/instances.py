"""Models that people ask for by name: spin glasses, cuts, quadratic programs of bits, and the G-set's files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from shoals.core._arrays import whole
from shoals.core.errors import InputError, SourceDamaged, did_you_mean
from shoals.tsu.builders import lattice, random_graph
from shoals.tsu.graph import Graph
from shoals.tsu.model import Floats, Ising, finite

GSET_DENSITIES = {800: 0.06, 1000: 0.02, 2000: 0.01}
GSET_KINDS = ("random", "random_signed", "torus_signed")


def spin_glass(
    graph: Graph, *, seed: int, law: Literal["signs", "normal"] = "signs", beta: float = 1.0, bias: float = 0.0
) -> Ising:
    """Return an Edwards-Anderson spin glass: couplings drawn at random and then held.

    Parameters
    ----------
    graph : Graph
        A cubic lattice, `lattice(L, L, L)`, is the usual one.
    seed : int
        The same seed gives the same couplings.
    law : {"signs", "normal"}
        Each coupling is -1 or +1 with equal chance, or normal with mean 0 and variance 1.
    beta : float
        Inverse temperature. [1]
    bias : float, default 0
        Of each spin. [1]

    Examples
    --------
    >>> sorted(set(spin_glass(lattice(4, 4, 4), seed=1).weights.tolist()))
    [-1.0, 1.0]
    """
    rng = np.random.default_rng(seed)
    draws = {"signs": lambda: 2.0 * rng.integers(0, 2, graph.m) - 1.0, "normal": lambda: rng.standard_normal(graph.m)}
    if law not in draws:
        raise InputError(f"there is no law `{law}` of couplings", did_you_mean(law, draws))
    return Ising(graph=graph, biases=bias, weights=draws[law](), beta=beta)  # type: ignore[arg-type]


def max_cut(graph: Graph, weights: ArrayLike = 1.0, *, beta: float = 1.0) -> Ising:
    """Return the model whose states of least energy are the largest cuts of a graph.

    Parameters
    ----------
    graph : Graph
    weights : array_like, shape (m,), default 1
        Of each edge; what is cut counts. [1]
    beta : float
        Inverse temperature. [1]

    Notes
    -----
    A cut is worth (W - E) / 2, where W is the sum of the weights and E the energy: `cut_value` says it.

    Examples
    --------
    >>> square = lattice(4, torus=False)
    >>> cut_value(square, 1.0, [[1, -1, 1, -1], [1, 1, -1, -1]]).tolist()
    [3.0, 1.0]
    """
    return Ising(graph=graph, biases=0.0, weights=-finite(weights, (graph.m,), "weights"), beta=beta)  # type: ignore[arg-type]


def cut_value(graph: Graph, weights: ArrayLike, spins: ArrayLike) -> Floats:
    """Return the weight that each division of the nodes cuts.

    Parameters
    ----------
    graph : Graph
    weights : array_like, shape (m,)
        A number stands for all. [1]
    spins : array_like, shape (states, n)
        Of -1 and +1: on which side each node is.
    """
    model = max_cut(graph, weights)
    return (-model.weights.sum() - model.energy(spins)) / 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Qubo:
    """A quadratic program of bits as a model of spins: its value is the model's energy and `offset` together.

    Parameters
    ----------
    model : Ising
        Spin +1 stands for bit 1.
    offset : float
        [1]
    """

    model: Ising
    offset: float

    def value(self, bits: ArrayLike) -> Floats:
        """Return x Q x of each row of bits.

        Parameters
        ----------
        bits : array_like, shape (states, n)
            Of 0 and 1.
        """
        return self.model.energy(2 * np.asarray(bits, dtype=np.int64) - 1) + self.offset


def qubo(matrix: ArrayLike, *, beta: float = 1.0) -> Qubo:
    """Return the model of a quadratic program of bits, least x Q x.

    Parameters
    ----------
    matrix : array_like, shape (n, n)
        Q; the two entries of a pair are added, so that an upper triangle is as good as a symmetric matrix.
    beta : float
        Inverse temperature. [1]

    Examples
    --------
    >>> problem = qubo([[-1.0, 2.0], [0.0, -1.0]])
    >>> problem.value([[0, 0], [0, 1], [1, 1]]).tolist()
    [0.0, -1.0, 0.0]
    """
    given = np.asarray(matrix)
    if given.ndim != 2 or given.shape[0] != given.shape[1] or not given.size:
        raise InputError(f"`matrix` has shape {given.shape}", "give a square matrix, a row for each bit")
    q = finite(given, given.shape, "matrix")
    pairs = np.triu(q, 1) + np.tril(q, -1).T
    i, j = np.nonzero(pairs)
    weights = pairs[i, j]
    sums = np.bincount(i, weights, len(q)) + np.bincount(j, weights, len(q))
    model = Ising(
        graph=Graph(n=len(q), edges=np.stack([i, j], axis=1)),
        biases=-(np.diagonal(q) / 2.0 + sums / 4.0),
        weights=-weights / 4.0,
        beta=beta,
    )
    return Qubo(model=model, offset=float(np.trace(q) / 2.0 + weights.sum() / 4.0))


# -------------------------------------------------------------------------------------------------------- the G-set


def gset_like(kind: str, n: int, *, seed: int) -> tuple[Graph, Floats]:
    """Return a graph with weights by the rules after which the G-set was generated.

    Parameters
    ----------
    kind : {"random", "random_signed", "torus_signed"}
        Random pairs, of weight 1 or of -1 and +1; or a square torus with weights of -1 and +1.
    n : int
        Number of nodes. The G-set has 800, 1,000 and 2,000; of a torus, sides of 10 n/10, or the nearest to a square.
    seed : int
        The same seed gives the same graph.

    Returns
    -------
    graph : Graph
    weights : array, shape (m,)

    Notes
    -----
    Helmberg and Rendl, A Spectral Bundle Method for Semidefinite Programming, SIAM Journal on Optimization 10 (2000),
    section 6, made them with Rinaldi's generator rudy: random graphs of 800 nodes with a density of 6 %, of 1,000
    with 2 %, of 2,000 with 1 %; the density here is that of the nearest of these sizes. The random numbers are ours,
    so these graphs are like G1, G6, G11, G22, G27 and G32 in law and not those graphs.

    Examples
    --------
    >>> graph, weights = gset_like("torus_signed", 800, seed=1)
    >>> graph.n, graph.m, sorted(set(weights.tolist()))
    (800, 1600, [-1.0, 1.0])
    """
    count = whole(n, "n", low=9)
    if kind not in GSET_KINDS:
        raise InputError(f"there is no kind `{kind}` of graph", did_you_mean(kind, GSET_KINDS))
    rng = np.random.default_rng([seed, 1])
    if kind == "torus_signed":
        height = next(side for side in range(int(np.sqrt(count)), 0, -1) if count % side == 0)
        if height < 3:
            raise InputError(f"{count} nodes make no torus", "give a number of nodes with two factors of 3 or more")
        graph = lattice(height, count // height)
    else:
        density = GSET_DENSITIES[min(GSET_DENSITIES, key=lambda size: abs(size - count))]
        graph = random_graph(count, density, seed=seed)
    if kind == "random":
        return graph, np.ones(graph.m)
    return graph, np.where(rng.integers(0, 2, graph.m) == 1, 1.0, -1.0)


def read_gset(text: str, *, name: str = "the file") -> tuple[Graph, Floats]:
    r"""Return the graph and the weights of a file in the G-set's form: a head ``n m``, then ``i j weight``, counted
    from 1.

    Parameters
    ----------
    text : str
    name : str
        Of the file, for the message of an error.

    Raises
    ------
    SourceDamaged
        If a line is no edge, or the head counts other edges than there are. The message names the line.

    Examples
    --------
    >>> graph, weights = read_gset("3 2\n1 2 1\n2 3 -1\n")
    >>> graph.edges.tolist(), weights.tolist()
    ([[0, 1], [1, 2]], [1.0, -1.0])
    """
    lines = [(at, line.split()) for at, line in enumerate(text.splitlines(), 1) if line.strip()]
    try:
        head = [int(word) for word in lines[0][1]]
        n, m = head
    except (IndexError, ValueError):
        raise SourceDamaged(
            f"the first line of {name} is no head", "write `n m`: how many nodes, how many edges"
        ) from None
    edges, weights = np.zeros((len(lines) - 1, 2), np.int64), np.ones(len(lines) - 1)
    for row, (at, cells) in enumerate(lines[1:]):
        try:
            edges[row] = int(cells[0]) - 1, int(cells[1]) - 1
            weights[row] = float(cells[2]) if len(cells) > 2 else 1.0
            if len(cells) > 3:
                raise ValueError
        except (IndexError, ValueError):
            raise SourceDamaged(f"line {at} of {name} is no edge", "write `i j weight`, nodes counted from 1") from None
    if len(edges) != m:
        raise SourceDamaged(f"{name} has {len(edges)} edges where its head says {m}", "look whether it was cut off")
    return Graph(n=n, edges=edges), finite(weights, (m,), "weights")


def write_gset(graph: Graph, weights: ArrayLike) -> str:
    """Return a graph with weights as text in the G-set's form; `read_gset` reads it.

    Examples
    --------
    >>> print(write_gset(lattice(3, torus=False), [1.0, -1.0]), end="")
    3 2
    1 2 1
    2 3 -1
    """
    rows = zip((graph.edges + 1).tolist(), finite(weights, (graph.m,), "weights").tolist(), strict=True)
    return f"{graph.n} {graph.m}\n" + "".join(f"{i} {j} {w:.17g}\n" for (i, j), w in rows)
