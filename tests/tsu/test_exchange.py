"""Models of thrml and dimod: equal energies in both libraries, there and back."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu.builders import complete, lattice, pattern, random_graph
from shoals.tsu.exchange import from_bqm, from_thrml, to_bqm, to_thrml
from shoals.tsu.mixed import Mixed
from shoals.tsu.model import Ising, Layers, SpinFactor

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning", "ignore::FutureWarning")


def every(n: int) -> np.ndarray:
    return np.array(list(itertools.product([-1, 1], repeat=n)))


def model(seed: int = 0) -> Ising:
    rng = np.random.default_rng(seed)
    graph = random_graph(6, 0.6, seed=seed)
    return Ising(graph=graph, biases=rng.normal(size=6), weights=rng.normal(size=graph.m), beta=0.7)


def test_dimod_counts_the_same_energies() -> None:
    ours = model()
    theirs = to_bqm(ours, labels="abcdef")
    states = every(6)
    np.testing.assert_allclose(theirs.energies((states, list("abcdef"))), ours.energy(states), atol=1e-9)
    again = from_bqm(theirs, beta=0.7)
    order = [again.labels.index(one) for one in "abcdef"]
    np.testing.assert_allclose(again.model.energy(states[:, np.argsort(order)]), ours.energy(states), atol=1e-9)


def test_bits_of_dimod_become_spins() -> None:
    import dimod

    theirs = dimod.BinaryQuadraticModel({"x": 1.0, "y": -2.0}, {("x", "y"): 3.0}, 0.25, "BINARY")
    ours = from_bqm(theirs)
    for spins in every(2):
        bits = {name: (s + 1) // 2 for name, s in zip(ours.labels, spins, strict=True)}
        assert ours.model.energy(spins[None])[0] + ours.offset == pytest.approx(theirs.energy(bits))


def energy_of(ebm: Any, blocks: Any, spins: np.ndarray) -> float:
    import jax.numpy as jnp

    return float(ebm.energy([jnp.asarray(spins == 1)], blocks))


def test_thrml_counts_the_same_energies_there_and_back() -> None:
    import thrml

    ours = model()
    ebm, program = to_thrml(ours)
    blocks = [thrml.Block(ebm.nodes)]
    for spins in every(6)[::7]:
        assert energy_of(ebm, blocks, spins) == pytest.approx(
            ours.beta * ours.energy(spins[None])[0], rel=1e-4, abs=1e-4
        )
    again = from_thrml(ebm)
    np.testing.assert_allclose(again.model.energy(every(6)), ours.energy(every(6)), atol=1e-5)
    read = from_thrml(program)  # beta is part of the weights there
    order = [ebm.nodes.index(node) for node in read.labels]
    np.testing.assert_allclose(read.model.energy(every(6)[:, order]), 0.7 * ours.energy(every(6)), atol=1e-5)
    assert len(program.gibbs_spec.free_blocks) == ours.colours


def test_a_program_with_held_blocks_is_read_whole() -> None:
    import jax.numpy as jnp
    import thrml
    from thrml.models import IsingEBM, IsingSamplingProgram

    nodes = [thrml.SpinNode() for _ in range(4)]
    edges = [(nodes[0], nodes[1]), (nodes[1], nodes[2]), (nodes[2], nodes[3])]
    ebm = IsingEBM(nodes, edges, jnp.array([0.1, 0.2, 0.3, 0.4]), jnp.array([1.0, 2.0, 3.0]), jnp.array(1.0))
    program = IsingSamplingProgram(
        ebm, [thrml.Block([nodes[1]]), thrml.Block([nodes[2]])], [thrml.Block([nodes[0], nodes[3]])]
    )
    read = from_thrml(program)
    place = {node: at for at, node in enumerate(read.labels)}
    found = {
        frozenset((int(i), int(j))): w for (i, j), w in zip(read.model.graph.edges, read.model.weights, strict=True)
    }
    wanted = {frozenset((place[a], place[b])): w for (a, b), w in zip(edges, (1.0, 2.0, 3.0), strict=True)}
    assert found == pytest.approx(wanted)
    assert read.model.biases[place[nodes[1]]] == pytest.approx(0.2)
    assert read.model.biases[place[nodes[0]]] == 0.0  # what pulls at a held node is not part of a program


def test_factors_of_spins_and_states_keep_their_energies() -> None:
    import jax.numpy as jnp
    import thrml
    from thrml.models import CategoricalEBMFactor, DiscreteEBMFactor, FactorizedEBM, SpinEBMFactor

    rng = np.random.default_rng(0)
    s = [thrml.SpinNode() for _ in range(3)]
    c = [thrml.CategoricalNode() for _ in range(2)]
    factors = [
        SpinEBMFactor([thrml.Block(s)], jnp.asarray(rng.normal(size=3), jnp.float32)),
        SpinEBMFactor([thrml.Block([s[0]]), thrml.Block([s[1]]), thrml.Block([s[2]])], jnp.array([0.7])),
        CategoricalEBMFactor(
            [thrml.Block([c[0]]), thrml.Block([c[1]])], jnp.asarray(rng.normal(size=(1, 3, 3)), jnp.float32)
        ),
        DiscreteEBMFactor(
            [thrml.Block([s[0]])], [thrml.Block([c[1]])], jnp.asarray(rng.normal(size=(1, 3)), jnp.float32)
        ),
    ]
    read = from_thrml(factors)
    assert isinstance(read.model, Mixed)
    place = {node: at for at, node in enumerate(read.labels)}
    ebm = FactorizedEBM(factors)
    blocks = [thrml.Block(s), thrml.Block(c)]
    for spins in every(3):
        for states in itertools.product(range(3), repeat=2):
            theirs = float(ebm.energy([jnp.asarray(spins == 1), jnp.asarray(states, jnp.uint8)], blocks))
            values = np.zeros((1, 5))
            values[0, [place[node] for node in s]] = spins
            values[0, [place[node] for node in c]] = states
            assert read.model.energy(values)[0] == pytest.approx(theirs, abs=1e-5)
    spins_only = from_thrml(factors[:2])
    assert isinstance(spins_only.model, Ising)
    assert spins_only.model.factors[0].weights.tolist() == pytest.approx([0.7])


def test_edges_that_thrml_doubles_are_added_up() -> None:
    import jax.numpy as jnp
    import thrml
    from thrml.models import IsingEBM

    nodes = [thrml.SpinNode() for _ in range(3)]
    edges = [(nodes[2], nodes[1]), (nodes[0], nodes[1]), (nodes[1], nodes[2])]
    read = from_thrml(IsingEBM(nodes, edges, jnp.zeros(3), jnp.array([1.0, 2.0, 4.0]), jnp.array(1.0)))
    assert read.model.graph.edges.tolist() == [[1, 2], [0, 1]]
    assert read.model.weights.tolist() == [5.0, 2.0]


def test_layers_and_grids_go_to_thrml() -> None:
    ebm, program = to_thrml(Layers(biases=[np.zeros(3), np.zeros(2)], weights=[np.ones((3, 2))]))
    assert (len(ebm.nodes), len(ebm.edges), len(program.gibbs_spec.free_blocks)) == (5, 6, 2)
    ebm, program = to_thrml(Ising(graph=pattern("G8", 10), biases=0.0, weights=0.1))
    assert len(ebm.edges) == 400


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: from_bqm({"a": 1}), "dict is no binary quadratic model"),
        (lambda: from_thrml(3), "int is no model of thrml"),
        (lambda: to_bqm(model(), labels="aabcde"), "names 5 nodes of 6"),
        (
            lambda: to_bqm(
                Ising(graph=complete(3), biases=0, weights=0, factors=(SpinFactor(nodes=[[0, 1, 2]], weights=[1]),))  # type: ignore[arg-type]
            ),
            "factors",
        ),
        (
            lambda: to_thrml(
                Ising(graph=lattice(3), biases=0, weights=0, factors=(SpinFactor(nodes=[[0, 1, 2]], weights=[1]),))  # type: ignore[arg-type]
            ),
            "factors",
        ),
    ],
)
def test_what_cannot_be_exchanged_is_refused(make: Any, says: str) -> None:
    with pytest.raises(InputError, match=says):
        make()
