"""Runs: reproducible whatever the threads, the batches and the interruptions; clamps, ladders, and what is refused."""

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu import sample as module
from shoals.tsu.graph import Graph
from shoals.tsu.model import Ising
from shoals.tsu.observe import Energies, Histogram, Moments, unpack
from shoals.tsu.sample import Clamp, Sampler, sample


def ring(n: int = 12, weight: float = 0.4) -> Ising:
    at = np.arange(n)
    rng = np.random.default_rng(n)
    return Ising(
        graph=Graph(n=n, edges=np.stack([at, (at + 1) % n], axis=1)),
        biases=rng.normal(0, 0.2, n),
        weights=rng.normal(weight, 0.1, n),
    )


@pytest.mark.parametrize("plan", ["f32", "q16", "q8"])
def test_threads_and_batches_do_not_matter(plan, monkeypatch):
    model = ring()
    want = {"chains": 1000, "sweeps": 20, "seed": 5, "plan": plan, "every": 5}
    seen = Moments(), Energies()
    one = sample(model, observers=seen, **want)
    monkeypatch.setattr(module, "BATCH", 1)
    monkeypatch.setattr(module, "_room", lambda *a: None)
    again = Moments(), Energies()
    two = sample(model, observers=again, threads=3, **want)
    assert (one.bits == two.bits).all()
    assert (seen[0].pair == again[0].pair).all()
    assert (seen[1].values == again[1].values).all()
    other = sample(model, **{**want, "seed": 6, "every": 0})
    assert (other.bits != one.bits).any()
    assert one.flips == 1000 * 12 * 20


def test_a_run_in_pieces_is_the_run(monkeypatch):
    model = ring()
    whole = Sampler(model, chains=100, seed=2, plan="f32")
    whole.run(30, beta=np.linspace(0.1, 2, 30))
    monkeypatch.setattr(module, "PIECE", 1)
    cut = Sampler(model, chains=100, seed=2, plan="f32")
    for k in range(3):
        cut.run(10, beta=np.linspace(0.1, 2, 30)[10 * k : 10 * k + 10])
    assert (whole.bits == cut.bits).all()
    assert whole.beta == 2.0


@pytest.mark.parametrize("chains", [64, 700])
def test_interrupted_run_goes_on_with_the_same_bits(tmp_path, monkeypatch, chains):
    model, path = ring(), tmp_path / "state.npz"
    want = {"chains": chains, "sweeps": 40, "warm_up": 7, "every": 4, "seed": 1, "plan": "q16", "start": "up"}
    seen = Moments(), Energies(), Histogram(nodes=[0, 3])
    whole = sample(model, observers=seen, **want)
    monkeypatch.setattr(module, "PIECE", 1)
    monkeypatch.setattr(module, "BATCH", 1)

    def stop(share: float) -> None:
        if share > 0.6:
            raise KeyboardInterrupt

    first = Moments(), Energies(), Histogram(nodes=[0, 3])
    with pytest.raises(KeyboardInterrupt):
        sample(model, observers=first, checkpoint=path, progress=stop, **want)
    assert path.exists()
    with pytest.raises(InputError, match="another run"):
        sample(model, observers=first, checkpoint=path, **{**want, "seed": 2})
    again = Moments(), Energies(), Histogram(nodes=[0, 3])
    done = sample(model, observers=again, checkpoint=path, **want)
    assert (done.bits == whole.bits).all()
    assert (again[0].pair == seen[0].pair).all()
    assert again[0].count == seen[0].count
    assert (again[1].values == seen[1].values).all()
    assert (again[2].counts == seen[2].counts).all()
    assert done.flips == whole.flips
    assert not path.exists()


def test_a_damaged_checkpoint_is_refused(tmp_path):
    path = tmp_path / "state.npz"
    path.write_bytes(b"PK\x03\x04 not a file of arrays")
    with pytest.raises(InputError, match="no checkpoint"):
        sample(ring(), checkpoint=path, sweeps=2)


def test_clamps_hold():
    model = ring()
    rng = np.random.default_rng(0)
    values = rng.choice([-1, 1], (200, 2))
    found = sample(model, chains=200, sweeps=10, clamp=Clamp(nodes=[2, 7], values=values), plan="f32")
    assert (found.spins()[:, [2, 7]] == values).all()
    assert found.flips == 200 * 10 * 10
    where = rng.random((200, 2)) < 0.5
    chains = Sampler(model, chains=200, clamp=Clamp(nodes=[2, 7], values=values, where=where), plan="q16", seed=4)
    free = []
    for _ in range(40):
        chains.run(1)
        spins = chains.spins()[:, [2, 7]]
        assert (spins[where] == values[where]).all()
        free.append(spins[~where])
    assert (np.std(free, axis=0) > 0).all()
    chains.set_clamp(Clamp(nodes=[0], values=[1]))
    chains.run(30)
    assert (chains.spins()[:, 0] == 1).all()
    chains.set_clamp(None)
    chains.run(30)
    assert (chains.spins()[:, 0] == -1).any()


def test_everything_clamped_is_nothing_to_do():
    model = ring(3)
    found = sample(model, chains=5, sweeps=4, clamp=Clamp(nodes=[0, 1, 2], values=[1, -1, 1]))
    assert (found.spins() == [1, -1, 1]).all()
    assert found.flips == 0


def test_annealing_finds_the_ground_state():
    rng = np.random.default_rng(4)
    edges = np.array([(i, j) for i in range(10) for j in range(i)])
    model = Ising(graph=Graph(n=10, edges=edges), biases=0.0, weights=rng.choice([-1.0, 1.0], len(edges)))
    best = model.energy(2 * (np.arange(1024)[:, None] >> np.arange(10) & 1) - 1).min()
    found = sample(model, chains=64, sweeps=200, beta=np.linspace(0.05, 3, 200))
    assert found.energy.min() == best
    assert np.allclose(found.energy, model.energy(found.spins()))


def test_new_numbers_need_no_new_graph():
    model = ring()
    chains = Sampler(model, chains=6400, plan="f32", seed=3)
    chains.run(20)
    chains.set_model(model.with_(weights=-model.weights, biases=np.zeros(12)))
    chains.run(60)
    spins = chains.spins()
    assert (spins[:, :-1] * spins[:, 1:]).mean() < -0.3
    with pytest.raises(InputError, match="another graph"):
        chains.set_model(ring())
    strict = Sampler(model, chains=64, plan="q16", tolerance=1e-3)
    with pytest.raises(InputError, match="deviates"):
        strict.set_model(model.with_(weights=1e3 * model.weights))


def test_starts():
    model = ring(5)
    assert (Sampler(model, chains=3, start="up").spins() == 1).all()
    assert (Sampler(model, chains=3, start="down").spins() == -1).all()
    given = np.random.default_rng(0).choice([-1, 1], (70, 5))
    assert (Sampler(model, chains=70, start=given).spins() == given).all()
    assert (Sampler(model, chains=70, start=given[0]).spins() == given[0]).all()
    chains = Sampler(model, chains=640)
    before = chains.spins()
    assert abs(before.mean()) < 0.1
    chains.restart()
    assert 0.3 < (chains.spins() == before).mean() < 0.7


@pytest.mark.parametrize(
    ("words", "arguments"),
    [
        ("node 12 of a model of 12", {"clamp": Clamp(nodes=[12], values=[1])}),
        ("neither -1 nor", {"clamp": Clamp(nodes=[1], values=[0.5])}),
        ("3 rows for 64 chains", {"clamp": Clamp(nodes=[1], values=np.ones((3, 1)))}),
        ("`beta` is 0", {"beta": 0.0}),
        ("`beta` is -1", {"beta": np.r_[np.ones(9), -1.0], "sweeps": 10}),
        ("`beta` is nan", {"beta": np.nan}),
        ("shape \\(3,\\) for 10 sweeps", {"beta": [1.0, 1.0, 1.0], "sweeps": 10}),
        ("`chains` is 0", {"chains": 0}),
        ("`sweeps` is -1", {"sweeps": -1}),
        ("`threads` is 1.5", {"threads": 1.5}),
        ("`seed` is -2", {"seed": -2}),
        ("no plan `quick`", {"plan": "quick"}),
        ("observers would see nothing", {"observers": [Moments()]}),
        ("`start` is 'left'", {"start": "left"}),
        ("`start` has shape \\(2, 2\\)", {"start": np.ones((2, 2))}),
        ("GiB", {"chains": 10**13}),
        ("deviates", {"tolerance": 1e-12}),
    ],
)
def test_what_cannot_be_meant_is_refused(words, arguments, monkeypatch):
    monkeypatch.setattr(module.kernels.SpinKernel, "run", lambda *a: pytest.fail("work was begun"))
    with pytest.raises(InputError, match=words) as caught:
        sample(ring(), **arguments)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("words", "arguments"),
    [
        ("twice", {"nodes": [1, 1], "values": [1, 1]}),
        ("no number", {"nodes": [1], "values": [np.nan]}),
        ("shape", {"nodes": [1, 2], "values": [1]}),
        ("shape", {"nodes": [[1]], "values": [1]}),
        ("`where`", {"nodes": [1], "values": [1], "where": [True]}),
    ],
)
def test_a_clamp_is_checked_where_it_is_born(words, arguments):
    with pytest.raises(InputError, match=words):
        Clamp(**arguments)


def test_saved_samples_can_be_read(tmp_path):
    found = sample(ring(), chains=10, sweeps=5)
    with np.load(found.save(tmp_path / "out.npz")) as file:
        assert (file["samples"] == found.spins()).all()
        assert file["samples"].dtype == np.int8
        assert np.allclose(file["energy"], found.energy)
    assert (unpack(found.bits, 10) == found.spins()).all()
