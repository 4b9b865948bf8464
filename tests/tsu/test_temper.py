"""Exchanges leave the law at each temperature as it is, and get cold chains out of the valley they began in."""

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu import certify
from shoals.tsu.builders import lattice
from shoals.tsu.graph import Graph
from shoals.tsu.mixed import Mixed
from shoals.tsu.model import Ising, Potts
from shoals.tsu.sample import sample
from shoals.tsu.temper import temper


def test_each_temperature_has_its_law_from_one_corner():
    magnet = Ising(graph=lattice(3, 3), biases=0.05, weights=1.0)
    betas = [0.15, 0.3, 0.5, 0.8]
    found = temper(magnet, betas=betas, chains=12_800, sweeps=300, every=3, plan="q8", start="up", threads=2)
    for samples in found.samples:
        assert certify.against_enumeration(samples).passed
    stuck = sample(magnet, chains=12_800, sweeps=300, plan="q8", start="up", beta=0.8)
    assert not certify.against_enumeration(stuck).passed
    assert (found.exchanged > 0.2).all()
    for beta, energy in zip(betas, found.energy, strict=True):
        law = certify.enumerate_law(magnet.with_(beta=beta))
        states = 2 * (np.arange(512)[:, None] >> np.arange(9) & 1) - 1
        assert energy == pytest.approx(law @ magnet.energy(states), abs=0.05)


def test_states_of_potts_are_exchanged_whole():
    model = Potts(graph=Graph(n=3, edges=[(0, 1), (1, 2)]), states=4, biases=0.0, tables=np.eye(4)[None])
    found = temper(model, betas=[0.5, 2.0], chains=3000, sweeps=60, every=3)
    values = found.coldest.spins()
    assert values.max() == 3
    alike = np.exp(2.0) / (np.exp(2.0) + 3)
    assert (values[:, 0] == values[:, 1]).mean() == pytest.approx(alike, abs=0.04)


def test_the_same_seed_gives_the_same_states():
    magnet = Ising(graph=lattice(4, 4), biases=0.0, weights=1.0)
    one, two = (temper(magnet, betas=[0.3, 0.6], sweeps=50, seed=3, threads=k) for k in (1, 2))
    assert all((a.bits == b.bits).all() for a, b in zip(one.samples, two.samples, strict=True))


@pytest.mark.parametrize(
    ("words", "arguments"),
    [
        ("`betas`", {"betas": [1.0]}),
        ("`betas`", {"betas": [1.0, 0.5]}),
        ("`beta` is -1", {"betas": [-1.0, 0.5]}),
        ("`every`", {"betas": [0.5, 1.0], "every": 0}),
        ("`every`", {"betas": [0.5, 1.0], "sweeps": 5}),
    ],
)
def test_what_cannot_be_meant_is_refused(words, arguments):
    magnet = Ising(graph=lattice(4, 4), biases=0.0, weights=1.0)
    with pytest.raises(InputError, match=words):
        temper(magnet, **arguments)
    with pytest.raises(InputError, match="mixed"):
        temper(Mixed(kinds=["spin"], factors=[]), betas=[0.5, 1.0])
