"""P-bits that are not ideal: the kernel draws by the curve of each, to the last bin, on every kind of processor."""

import numpy as np
import pytest
from scipy import stats

from shoals.core.errors import InputError
from shoals.tsu.curve import ENTRIES, Curve
from shoals.tsu.graph import Graph
from shoals.tsu.kernels import _machine, kernel
from shoals.tsu.kernels._rng import aligned, streams
from shoals.tsu.kernels._visit import KINDS
from shoals.tsu.model import Ising, Potts
from shoals.tsu.sample import Clamp, Sampler, sample

FIVE_BITS = Curve.ideal(field_max=4.0).with_bits(5).with_mismatch(gain=0.2, offset=0.15)
ALWAYS = Curve(table=np.ones(ENTRIES), step=0.1)
NEVER = Curve(table=np.zeros(ENTRIES), step=0.1)


def glass(n: int = 10) -> Ising:
    rng = np.random.default_rng(3)
    edges = np.array([(i, j) for i in range(n) for j in range(i) if rng.random() < 0.4])
    return Ising(
        graph=Graph(n=n, edges=edges), biases=rng.normal(0, 0.4, n), weights=rng.normal(0, 0.5, len(edges)), beta=0.8
    )


def p_value(model: Ising, spins: np.ndarray, curves: list[Curve]) -> float:
    """Compare the spins that were updated last with what their curves say of the field that they saw."""
    dense = np.zeros((model.n, model.n))
    dense[tuple(model.graph.edges.T)] = model.weights
    field = model.beta * (model.biases + spins @ (dense + dense.T))
    chi, freedom = 0.0, 0
    for node in np.flatnonzero(model.colour == model.colour.max()):
        p, up = curves[node].up(field[:, node]), spins[:, node] > 0
        for level in np.unique(p):
            here = p == level
            variance = here.sum() * level * (1 - level)
            if variance > 5:
                chi, freedom = chi + (up[here].sum() - here.sum() * level) ** 2 / variance, freedom + 1
    assert freedom > 5
    return float(stats.chi2.sf(chi, freedom))


@pytest.mark.parametrize("lanes", [64, 256])
def test_updates_follow_the_curve(lanes: int) -> None:
    chains = Sampler(glass(), chains=2 * lanes, seed=1, curve=FIVE_BITS)
    assert (chains.plan.name, chains._kernel.layout.lanes) == ("q8", lanes)
    assert chains.plan.error > 0.05
    spins = []
    for _ in range(15_000 // lanes):
        chains.run(8)
        spins.append(chains.spins())
    spins = np.concatenate(spins)
    assert p_value(chains.rounded, spins, [FIVE_BITS] * 10) > 1e-3
    assert p_value(chains.rounded, spins, [Curve.ideal(field_max=4.0)] * 10) < 1e-12


def test_each_node_may_have_its_own() -> None:
    curves = [ALWAYS, NEVER, *[FIVE_BITS] * 4, *[FIVE_BITS.with_mismatch(offset=-0.3)] * 4]
    model = glass()
    curves = [curves[k] for k in np.argsort(np.argsort(model.colour, kind="stable"))]  # both kinds are updated last
    found = sample(model, chains=25_600, sweeps=15, seed=2, plan="q8", curve=curves)
    spins = found.spins()
    assert (spins[:, curves.index(ALWAYS)] == 1).all()
    assert (spins[:, curves.index(NEVER)] == -1).all()
    assert p_value(found.rounded, spins, curves) > 1e-3
    assert p_value(found.rounded, spins, [FIVE_BITS] * 10) < 1e-12


def test_an_ideal_curve_is_the_plan_itself_and_clamps_hold() -> None:
    fine = Curve.ideal(field_max=6.0)
    found = sample(glass(), chains=64_000, sweeps=20, seed=3, curve=fine, clamp=Clamp(nodes=[4], values=[1]))
    plain = sample(glass(), chains=64_000, sweeps=20, seed=4, plan="q8", clamp=Clamp(nodes=[4], values=[1]))
    assert (found.spins()[:, 4] == 1).all()
    np.testing.assert_allclose(found.spins().mean(axis=0), plain.spins().mean(axis=0), atol=0.05)
    ladder = np.linspace(0.1, 1.0, 12)
    whole = sample(glass(), chains=256, sweeps=12, beta=ladder, curve=fine, seed=5).spins()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("shoals.tsu.sample.ROOM", 1000)  # numbers of one or two temperatures at a time: the same bits
        assert (sample(glass(), chains=256, sweeps=12, beta=ladder, curve=fine, seed=5).spins() == whole).all()
    where = np.arange(300)[:, None] % 2 == 0
    partly = Sampler(glass(), chains=300, curve=fine, seed=1)
    partly.set_clamp(Clamp(nodes=[2], values=[-1], where=where))
    partly.run(10)
    assert (partly.spins()[::2, 2] == -1).all()
    assert (partly.spins()[1::2, 2] == 1).any()


@pytest.mark.parametrize("chains", [64, 256])
def test_every_path_gives_the_same_bits(chains: int) -> None:
    made = kernel(glass(), plan="q8", chains=chains, tolerance=None, curves=(FIVE_BITS,) * 9 + (NEVER,))
    numbers = made.numbers(np.array([0.5, 1.0, 2.0]))
    ends = []
    lesser = "plain" if chains == 64 else "ssse3"
    for name in ("avx2", lesser) if _machine.target().name in ("avx2", "avx512") else (lesser, lesser):
        where = _machine.generic(name, _machine.target().triple)
        made.run_ = _machine.function(made.text(where), "q8", KINDS, where)
        bits, stream = aligned((10, made.layout.words), np.uint64), streams(1, 0, 1)
        bits[:] = np.random.default_rng(0).integers(0, 2**64, bits.shape, dtype=np.uint64)
        made.run(bits, stream[0], np.array([0.5, 1.0, 2.0]), numbers)
        ends.append(bits.copy())
    assert all((one == ends[0]).all() for one in ends[1:])
    if chains == 64:
        neon = _machine.generic("neon", "aarch64-unknown-linux-gnu")
        assert _machine.compiled(made.text(neon), neon)


def test_curves_that_do_not_fit_are_refused() -> None:
    potts = Potts(graph=Graph(n=2, edges=[(0, 1)]), states=3, biases=0.0, tables=np.eye(3)[None])
    for more, words in (
        ({"curve": [FIVE_BITS] * 3}, "3 curves are given for 10 nodes"),
        ({"curve": FIVE_BITS, "plan": "f32"}, "no transfer curves"),
        ({"curve": FIVE_BITS, "tolerance": 1e-3}, "deviates"),
    ):
        with pytest.raises(InputError, match=words) as caught:
            sample(glass(), **more)
        assert caught.value.hint
    with pytest.raises(InputError, match="no transfer curves"):
        sample(potts, curve=FIVE_BITS)
