"""Every plan passes each test against an exact law, and kernels that are broken on purpose fail each of them."""

import os
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from shoals.core.errors import InputError
from shoals.tsu import certify
from shoals.tsu.builders import lattice
from shoals.tsu.certify import Check
from shoals.tsu.graph import Graph
from shoals.tsu.kernels import SPINS, _code, _machine
from shoals.tsu.kernels._rng import aligned
from shoals.tsu.kernels._spins import SpinKernel
from shoals.tsu.mixed import Factor, Mixed
from shoals.tsu.model import Ising, Layers, Potts, SpinFactor
from shoals.tsu.observe import Energies
from shoals.tsu.sample import Clamp, Sampler, sample

LONG = os.environ.get("SHOALS_LONG") == "1"
CHAINS = 512_000 if LONG else 64_000


def gaussian(n: int = 10, factors: bool = False) -> Ising:
    rng = np.random.default_rng(3)
    edges = np.array([(i, j) for i in range(n) for j in range(i) if rng.random() < 0.45])
    more = ()
    if factors:
        more = (
            SpinFactor(nodes=np.array([[0, 1, 2], [3, 5, 7]]), weights=np.array([0.6, -0.4])),
            SpinFactor(nodes=np.array([[0, 4, 6, 8, 9]]), weights=np.array([0.5])),
        )
    return Ising(
        graph=Graph(n=n, edges=edges),
        biases=rng.normal(0, 0.4, n),
        weights=rng.normal(0, 0.5, len(edges)),
        factors=more,
    )


def one_size() -> Ising:
    """Ten spins of an even number of neighbours, odd cycles among them, and biases of two couplings."""
    rng = np.random.default_rng(1)
    graph = Graph(n=10, edges=[(i, (i + d) % 10) for i in range(10) for d in (1, 3)])
    return Ising(graph=graph, biases=0.8 * rng.integers(-1, 2, 10), weights=rng.choice([-0.4, 0.4], 20), beta=0.7)


MODELS = {
    ("f32", "gaussian"): gaussian(),
    ("f32", "factors"): gaussian(factors=True),
    ("q16", "gaussian"): gaussian(),
    ("q16", "factors"): gaussian(factors=True),
    ("q8", "one size"): one_size(),
    ("q8", "gaussian, rounded"): gaussian(),
    ("bits", "one size"): one_size(),
}


@pytest.mark.parametrize(("plan", "name"), MODELS)
def test_every_plan_has_the_law(plan, name):
    model = MODELS[plan, name]
    found = certify.certify(
        model, plan=plan, chains=CHAINS, sweeps=120, seed=11, threads=2, rounded=name.endswith("rounded")
    )
    assert [one.name for one in found.checks] == ["conditional law", "independence", "enumeration"]
    assert found.passed, found


def test_odd_degrees_and_few_chains_in_bits():
    rng = np.random.default_rng(5)
    model = Ising(
        graph=Graph(n=9, edges=[(i, (i + 1) % 9) for i in range(9)]),
        biases=0.5 * rng.choice([-1, 1], 9),
        weights=rng.choice([-0.5, 0.5], 9),
    )
    assert certify.certify(model, plan="bits", chains=CHAINS // 2, sweeps=100, seed=1).passed


def test_eight_bits_are_not_what_they_round():
    """The rounding of a model is seen, and not hidden."""
    found = certify.certify(gaussian(), plan="q8", chains=256_000, sweeps=40, threads=2)
    assert found.plan_error > 0.005
    assert not found.passed


@pytest.mark.parametrize("states", [3, 5, 9])
def test_potts_has_the_law(states):
    rng = np.random.default_rng(states)
    n = 5 if states < 9 else 3
    edges = np.array([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])[: 5 if n == 5 else 3]
    counts = np.minimum(rng.integers(2, states + 1, n), states)
    counts[0] = states
    model = Potts(
        graph=Graph(n=n, edges=edges),
        states=counts,
        biases=rng.normal(0, 0.4, (n, states)),
        tables=rng.normal(0, 0.6, (len(edges), states, states)),
        beta=0.9,
    )
    found = sample(model, chains=CHAINS, sweeps=60, seed=2, threads=2)
    values = found.spins().astype(int)
    every = np.stack(np.unravel_index(np.arange(int(np.prod(counts))), counts), axis=1)
    weight = np.exp(-model.beta * model.energy(every))
    seen = np.bincount(np.ravel_multi_index(tuple(values.T), counts), minlength=len(every))
    assert certify.compare(seen, weight / weight.sum()).passed
    judged = certify.of_samples(found)
    assert [one.name for one in judged.checks] == ["conditional law", "independence", "enumeration"]
    assert judged.passed, judged
    turned = replace(found, model=model.with_(tables=model.tables.transpose(0, 2, 1)))
    assert not any(one.passed for one in (certify.conditional(turned), certify.against_enumeration(turned)))
    assert np.allclose(found.energy, model.energy(values))
    held = sample(model, chains=130, sweeps=5, clamp=Clamp(nodes=[0], values=[states - 1])).spins()
    assert (held[:, 0] == states - 1).all()
    where = np.arange(130)[:, None] % 2 == 0
    partly = sample(model, chains=130, sweeps=30, clamp=Clamp(nodes=[0], values=[1], where=where)).spins()
    assert (partly[::2, 0] == 1).all()
    assert (partly[1::2, 0] != 1).any()
    with pytest.raises(InputError, match="no state"):
        sample(model, clamp=Clamp(nodes=[0], values=[states]))


def test_layers_have_the_law():
    rng = np.random.default_rng(0)
    model = Layers(
        biases=(rng.normal(0, 0.3, 5), rng.normal(0, 0.3, 4), rng.normal(0, 0.3, 2)),
        weights=(rng.normal(0, 0.4, (5, 4)), rng.normal(0, 0.4, (4, 2))),
    )
    found = sample(model, chains=CHAINS, sweeps=30, seed=4)
    assert certify.of_samples(found).passed
    law = certify.enumerate_law(model.as_ising())
    spins = found.spins()
    assert certify.compare(np.bincount((spins > 0) @ (1 << np.arange(11)), minlength=2048), law).passed
    assert np.allclose(found.energy, model.energy(spins))
    clamp = Clamp(nodes=[0, 6], values=[1, -1])
    assert certify.certify(model, chains=CHAINS // 2, sweeps=30, seed=5, clamp=clamp).passed
    where = rng.random((300, 2)) < 0.5
    partly = sample(model, chains=300, sweeps=9, clamp=Clamp(nodes=[0, 6], values=[1, -1], where=where)).spins()
    assert (partly[:, [0, 6]][where] == np.broadcast_to([1, -1], (300, 2))[where]).all()


def test_clamped_law():
    model, clamp = gaussian(), Clamp(nodes=[1, 4], values=[1, -1])
    assert certify.certify(model, plan="f32", chains=CHAINS, sweeps=60, clamp=clamp, threads=2).passed


BETAS = (0.2, 0.3, 0.38, 0.42, 0.4406867935, 0.5, 0.6)


def torus_checks(plan: str, beta: float, side: int, chains: int, seed: int = 3) -> list[Check]:
    model = Ising(graph=lattice(side, side), biases=0.0, weights=1.0, beta=beta)
    warm, every = (2000, 20) if side <= 16 else (20_000, 50)
    seen = Energies()
    sample(
        model,
        chains=chains,
        sweeps=100 * every,
        warm_up=warm,
        every=every,
        seed=seed,
        plan=plan,
        start="up" if beta > 0.45 else "random",
        observers=[seen],
        threads=2,
    )
    return [certify.against_kaufman(seen.values, side, beta), certify.alone(seen.values)]


@pytest.mark.parametrize("beta", BETAS)
@pytest.mark.parametrize("plan", ["bits", "q8"])
def test_tori_have_kaufmans_energy(plan, beta):
    side = 64 if LONG else 12
    energy, alone = torus_checks(plan, beta, side, 256)
    assert abs(energy.statistic) < 3, energy
    assert alone.passed, alone


def wrong_sign(monkeypatch) -> None:
    real = SpinKernel.set_model
    for kind in {SpinKernel, *SPINS.values()}:
        if "set_model" in vars(kind):
            real = vars(kind)["set_model"]
            monkeypatch.setattr(kind, "set_model", lambda self, model, f=real: f(self, _against(model)))


def _against(model: Ising) -> Ising:
    return model.with_(weights=-model.weights)


def shared_bits(monkeypatch) -> None:
    real = _code.Random.rows

    def rows(self, kind, count):
        found = list(real(self, kind, count))
        return iter([found[4 * (k // 4)] for k in range(count)])

    monkeypatch.setattr(_code.Random, "rows", rows)


def stale_neighbour(monkeypatch) -> None:
    """The last colour sees the others as they were before the sweep."""
    real = SpinKernel.run

    def run(self, bits, stream, betas, numbers, held=None):
        visits, colours = self.visits, self.model.conflicts.colour
        last = colours[visits[:, 0]] == colours.max()
        for k in range(len(betas)):
            now = numbers[k : k + 1] if len(numbers) > 1 else numbers
            old = aligned(bits.shape, np.uint64)
            old[:] = bits
            self.visits = np.ascontiguousarray(visits[~last])
            real(self, bits, stream, betas[k : k + 1], now, held)
            self.visits = np.ascontiguousarray(visits[last])
            real(self, old, stream, betas[k : k + 1], now, held)
            bits[visits[last, 0]] = old[visits[last, 0]]
        self.visits = visits

    monkeypatch.setattr(SpinKernel, "run", run)


MUTANTS = [wrong_sign, shared_bits, stale_neighbour]


@pytest.mark.parametrize("mutant", MUTANTS)
def test_broken_kernels_fail_the_enumeration(mutant, monkeypatch, tmp_path):
    monkeypatch.setenv("SHOALS_CACHE_DIR", str(tmp_path))
    mutant(monkeypatch)
    found = sample(gaussian(), plan="f32", chains=12_800, sweeps=30)
    check = certify.against_enumeration(found)
    assert not check.passed, check


@pytest.mark.parametrize("mutant", MUTANTS)
def test_broken_kernels_fail_the_conditional_law(mutant, monkeypatch, tmp_path):
    monkeypatch.setenv("SHOALS_CACHE_DIR", str(tmp_path))
    mutant(monkeypatch)
    found = sample(gaussian(), plan="q16", chains=12_800, sweeps=30)
    checks = certify.conditional(found), certify.together(found)
    assert not all(one.passed for one in checks), checks


def test_states_that_share_random_bits_fail_too(monkeypatch, tmp_path):
    monkeypatch.setenv("SHOALS_CACHE_DIR", str(tmp_path))
    shared_bits(monkeypatch)
    ring = Graph(n=6, edges=[(i, (i + 1) % 6) for i in range(6)])
    model = Potts(graph=ring, states=4, biases=0.0, tables=0.7 * np.eye(4)[None])
    assert not certify.together(sample(model, chains=6400, sweeps=20)).passed


def test_what_has_no_law_here_is_refused():
    with pytest.raises(InputError, match="mixed model"):
        certify.certify(
            Mixed(kinds=["spin", "gaussian"], factors=[Factor(spins=[[0]], gaussians=[[1]], weights=[1.0])])
        )
    wide = Potts(graph=Graph(n=13, edges=[(i, i + 1) for i in range(12)]), states=4, biases=0.0, tables=np.eye(4)[None])
    with pytest.raises(InputError, match="2\\^26"):
        certify.enumerate_law(wide)
    assert [one.name for one in certify.certify(wide, chains=640, sweeps=20).checks][-1] == "independence"


@pytest.mark.parametrize("mutant", MUTANTS)
def test_broken_kernels_fail_at_the_torus(mutant, monkeypatch, tmp_path):
    monkeypatch.setenv("SHOALS_CACHE_DIR", str(tmp_path))
    mutant(monkeypatch)
    checks = torus_checks("q8", 0.3, 12, 256)
    assert not all(one.passed for one in checks), checks


def test_tail_of_chi_square_is_scipys():
    for freedom in (1, 2, 7, 100, 5000):
        for x in (0.01, 0.5, 1.0, 1.2, 2.0):
            ours = certify.chi_square_tail(x * freedom, freedom)
            assert ours == pytest.approx(stats.chi2.sf(x * freedom, freedom), rel=1e-9, abs=1e-13)


def test_exact_laws_agree_with_each_other():
    """The energy of a small torus is that of its enumeration; no magnetisation above the critical point."""
    model = Ising(graph=lattice(4, 4), biases=0.0, weights=1.0, beta=0.4)
    law = certify.enumerate_law(model)
    states = 2 * (np.arange(1 << 16)[:, None] >> np.arange(16) & 1) - 1
    assert law @ model.energy(states) / 16 == pytest.approx(certify.kaufman_energy(4, 0.4), abs=1e-8)
    assert certify.onsager_yang(0.44) == 0.0
    assert certify.onsager_yang(0.6) == pytest.approx(0.973609, abs=1e-6)


def test_effective_temperature_and_diagnostics():
    model = gaussian(14)
    found = sample(model, plan="f32", chains=6400, sweeps=60, beta=0.8)
    beta, error = certify.effective_beta(found)
    assert abs(beta - 0.8) < 4 * error
    assert error < 0.02
    rng = np.random.default_rng(0)
    assert certify.r_hat(rng.normal(size=(200, 8))) < 1.03
    assert certify.r_hat(rng.normal(size=(200, 8)) + np.arange(8)) > 1.5
    assert certify.effective_sample_size(rng.normal(size=(500, 4))) > 1500
    with pytest.raises(InputError, match="2\\^25"):
        certify.enumerate_law(Ising.of(biases=np.zeros(25), edges=[[0, 1]], weights=[1.0]))


def test_a_mutant_is_a_mutant(monkeypatch):
    """The code of a kernel with shared bits is another one, so that the cache cannot hide it."""
    kind, where = SPINS["q8"], _machine.target()
    before = kind.code(where, words=1, held=False)
    shared_bits(monkeypatch)
    assert kind.code(where, words=1, held=False) != before


def test_what_has_no_kernel_is_sampled_in_python(tmp_path, monkeypatch):
    """Factors of six spins, thirty states, real numbers: exact laws again."""
    rng = np.random.default_rng(2)
    model = Ising(
        graph=Graph(n=7, edges=[(i, i + 1) for i in range(6)]),
        biases=rng.normal(0, 0.3, 7),
        weights=rng.normal(0, 0.4, 6),
        factors=(SpinFactor(nodes=np.array([[0, 1, 2, 3, 4, 6]]), weights=np.array([0.9])),),
    )
    found = sample(model, chains=1280, sweeps=20)
    assert found.plan.name == "python"
    assert certify.against_enumeration(found).passed
    assert certify.against_enumeration(sample(gaussian(), plan="python", chains=1280, sweeps=15)).passed
    wide = Potts(graph=Graph(n=2, edges=[(0, 1)]), states=30, biases=0.0, tables=np.eye(30)[None])
    values = sample(wide, chains=3200, sweeps=6).spins()
    assert (values[:, 0] == values[:, 1]).mean() == pytest.approx(np.e / (np.e + 29), abs=0.025)
    mixed = Mixed(kinds=["spin", "gaussian", 3], factors=[Factor(spins=[[0]], gaussians=[[1]], weights=[1.5])])
    states = sample(mixed, chains=1920, sweeps=8, seed=1)
    assert states.spins()[:, 1].std() == pytest.approx(np.sqrt(1 + 1.5**2), rel=0.08)
    assert states.energy.shape == (1920,)
    held = sample(mixed, chains=640, sweeps=5, clamp=Clamp(nodes=[1, 0], values=[0.7, 1.0]))
    assert (held.spins()[:, :2] == [1.0, 0.7]).all()
    with pytest.raises(InputError):
        sample(mixed, clamp=Clamp(nodes=[0], values=[0.5]))
    parts = Sampler(mixed, chains=70, seed=3)
    parts.run(4)
    whole = Sampler(mixed, chains=70, seed=3)
    for _ in range(4):
        whole.run(1)
    assert (parts.spins() == whole.spins()).all()
