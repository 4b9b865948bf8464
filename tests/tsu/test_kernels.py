"""Machine code: the same bits on every kind of processor, NumPy's own generator, and a cache that trusts nobody."""

import os

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu.graph import Graph
from shoals.tsu.kernels import SPINS, _machine, spins
from shoals.tsu.kernels._rng import aligned, step, streams
from shoals.tsu.kernels._slots import Slots
from shoals.tsu.kernels._visit import KINDS
from shoals.tsu.model import Ising, SpinFactor


def glass(n: int = 12, density: float = 0.5, seed: int = 0, factors: bool = False) -> Ising:
    rng = np.random.default_rng(seed)
    edges = np.array([(i, j) for i in range(n) for j in range(i) if rng.random() < density])
    more = ()
    if factors:
        more = (
            SpinFactor(nodes=np.array([[0, 1, 2], [3, 5, 7]]), weights=np.array([0.6, -0.4])),
            SpinFactor(nodes=np.array([[1, 3, 4, 6], [2, 8, 9, 10]]), weights=np.array([-0.7, 0.5])),
            SpinFactor(nodes=np.array([[0, 4, 8, 9, 11]]), weights=np.array([0.8])),
        )
    return Ising(
        graph=Graph(n=n, edges=edges),
        biases=rng.normal(0, 0.3, n),
        weights=rng.normal(0, 0.4, len(edges)),
        factors=more,
    )


def one_size() -> Ising:
    rng = np.random.default_rng(1)
    edges = [(i, (i + d) % 12) for i in range(12) for d in (1, 3, 4)]
    return Ising(
        graph=Graph(n=12, edges=edges), biases=2 * rng.integers(-1, 2, 12), weights=rng.choice([-1.0, 1.0], 36)
    )


def test_generator_is_numpys():
    state = streams(7, 2, 1)[0]
    for lane in range(4):
        ours = [state[4 * k + lane : 4 * k + lane + 1].copy() for k in range(4)]
        theirs = np.random.SFC64()
        word = theirs.state
        word["state"]["state"] = np.array([ours[k][0] for k in range(4)], np.uint64)
        theirs.state = word
        for _ in range(50):
            out, *ours = step(*ours)
            assert out[0] == theirs.random_raw()


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize(
    ("plan", "words"), [("f32", 1), ("q16", 1), ("q8", 1), ("q8", 4), ("bits", 4), ("bits", 8), ("bits", 16)]
)
def test_every_path_gives_the_same_bits(plan, words, held):
    model = one_size() if plan == "bits" else glass(factors=True)
    kind = SPINS[plan]
    kernel = kind(model, Slots.of(model), words=words, partly=held)
    rng = np.random.default_rng(3)
    begin = rng.integers(0, 2**64, (model.n, words), dtype=np.uint64)
    fixed = rng.integers(0, 2**64, (model.n, words), dtype=np.uint64) if held else None
    betas = np.linspace(0.5, 1.5, 7)
    numbers = kernel.numbers(betas)
    ends = []
    names = ["avx2", "ssse3", "plain"] if _machine.target().name in ("avx2", "avx512") else ["plain"]
    for name in [None, *names]:
        where = _machine.target()
        if name is not None:
            where = _machine.generic(name, where.triple)
        kernel.run_ = _machine.function(kernel.text(where), kind.name, KINDS, where)
        bits, stream = aligned((model.n, words), np.uint64), streams(1, 0, 1)
        bits[:] = begin
        kernel.run(bits, stream[0], betas, numbers, fixed)
        ends.append(bits.copy())
        if fixed is not None:
            assert ((bits & fixed) == (begin & fixed)).all()
    assert not (ends[0] == begin).all()
    assert all((one == ends[0]).all() for one in ends[1:])


@pytest.mark.parametrize("plan", list(SPINS))
def test_other_processors_can_be_compiled_for(plan):
    for name, triple in (("neon", "aarch64-unknown-linux-gnu"), ("avx512", "x86_64-unknown-linux-gnu")):
        where = _machine.generic(name, triple)
        assert _machine.compiled(SPINS[plan].code(where, words=SPINS[plan].words_for(1), held=True), where)


def test_cache_keeps_and_does_not_trust(tmp_path, monkeypatch):
    monkeypatch.setenv("SHOALS_CACHE_DIR", str(tmp_path))
    where = _machine.target()
    made = []
    real = _machine.compiled
    monkeypatch.setattr(_machine, "compiled", lambda *a: made.append(1) or real(*a))
    code = "define void @nothing() {\n  ret void\n}\n"
    first = _machine._object(code, where)
    assert _machine._object(code, where) == first
    assert len(made) == 1
    [path] = (tmp_path / "kernels").glob("*.o")
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))  # damaged
    assert _machine._object(code, where) == first
    assert len(made) == 2
    path.write_bytes(b"")  # cut short
    assert _machine._object(code, where) == first
    path.chmod(0o666)  # anybody could have written it
    assert _machine._object(code, where) == first
    assert len(made) == 4
    assert _machine._object(code + "; other\n", where)
    assert len(made) == 5


def test_no_cache_is_no_error(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.write_text("")
    for place in (str(file), ""):
        monkeypatch.setenv("SHOALS_CACHE_DIR", place)
        assert _machine._object("define void @nothing() {\n  ret void\n}\n", _machine.target())


def test_unknown_target_is_refused(monkeypatch):
    monkeypatch.setenv("SHOALS_TSU_TARGET", "avx1024")
    with pytest.raises(InputError, match="avx1024"):
        _machine.target.__wrapped__()


def test_plan_is_the_fastest_that_is_exact_enough():
    model = glass()
    assert spins(model, plan="auto", chains=64, tolerance=0.3).name == "q8"
    assert spins(one_size(), plan="auto", chains=64, tolerance=1e-8).name == "bits"
    with pytest.raises(InputError, match="does not suit"):
        spins(model, plan="bits", chains=64, tolerance=None)
    assert spins(model, plan="auto", chains=64, tolerance=1e-3).name == "q16"
    assert spins(model, plan="auto", chains=64, tolerance=1e-5).name == "f32"
    with pytest.raises(InputError, match="deviates by up to") as caught:
        spins(model, plan="auto", chains=64, tolerance=1e-9)
    assert "tolerance" in caught.value.hint
    with pytest.raises(InputError, match="deviates"):
        spins(model, plan="q8", chains=64, tolerance=1e-3)
    assert spins(model, plan="q8", chains=64, tolerance=None).error > 1e-3
    with pytest.raises(InputError, match="no plan `q9`"):
        spins(model, plan="q9", chains=64, tolerance=None)


def test_stated_error_bounds_the_error():
    """The law that a plan samples differs from the model's by no more than it states, for every state of the
    neighbours.
    """
    for plan in ("q8", "q16"):
        for seed in range(5):
            model = glass(seed=seed)
            kernel = spins(model, plan=plan, chains=64, tolerance=None)
            states = np.random.default_rng(seed).choice([-1, 1], (500, model.n))
            dense = np.zeros((model.n, model.n))
            dense[tuple(model.graph.edges.T)] = model.weights
            wanted = 1 / (1 + np.exp(-2 * model.beta * (model.biases + states @ (dense + dense.T))))
            inner = kernel.rounded
            dense[tuple(model.graph.edges.T)] = inner.weights
            steps = (inner.biases + states @ (dense + dense.T)) / kernel.unit
            whole = np.rint(steps).astype(int)
            assert np.abs(steps - whole).max() < 1e-6
            law = type(kernel).probabilities(2 * model.beta * kernel.unit)
            against = law[np.abs(whole)]
            found = np.where(whole >= 0, 1 - against, against)
            assert np.abs(found - wanted).max() <= kernel.error + 1e-12
            assert np.abs(found - wanted).max() > kernel.error / 20


def test_whole_multiples_keep_their_weights():
    rng = np.random.default_rng(1)
    model = glass()
    model = model.with_(weights=rng.choice([-0.3, 0.3, 0.6], model.graph.m), biases=0.3 * rng.integers(-2, 3, model.n))
    for plan in ("q8", "q16"):
        kernel = spins(model, plan=plan, chains=64, tolerance=None)
        assert np.abs(kernel.rounded.weights - model.weights).max() < 1e-12
        assert np.abs(kernel.rounded.biases - model.biases).max() < 1e-12
        assert kernel.error < 1e-4


def test_generators_are_aligned():
    assert all(aligned((k, 3), np.float32).ctypes.data % 64 == 0 for k in range(1, 9))
    assert os.cpu_count()
