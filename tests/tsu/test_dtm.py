"""Denoising models: small pictures learned by label, the noise as stated; the digits' goals by the long marker."""

from __future__ import annotations

import os
from dataclasses import asdict, replace
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu import digits
from shoals.tsu.dtm import Dtm, Recipe, build, flip, train

LONG = bool(os.environ.get("SHOALS_LONG"))
SMALL = Recipe(
    signal=(1.0, 0.5, 0.0), grid="G8", side=10, spots=3, chains=128, sweeps=20, sweeps_data=10, looks=2, gap=2,
    rate=0.08, phases=(("q8", 20), ("q16", 20)), seed=1,
)  # fmt: skip
BARS = np.array([[x % 2 == 0 for _ in range(4) for x in range(4)], [y % 2 == 0 for y in range(4) for _ in range(4)]])


@pytest.fixture(scope="module")
def bars() -> Dtm:
    labels = np.arange(200) % 2
    return train(BARS[labels], labels, SMALL)


def test_pictures_are_drawn_by_label(bars: Dtm) -> None:
    """Upright and lying bars: what is asked comes out of coin tosses, and nearly whole."""
    labels = np.arange(256) % 2
    path = bars.sample(labels, seed=3)
    assert len(path) == SMALL.steps + 1
    wrong = [(step != BARS[labels]).mean() for step in path]
    assert 0.45 < wrong[0] < 0.55
    assert wrong[0] > wrong[1] > wrong[2]
    assert wrong[2] < 0.03
    assert (path[-1] != BARS[1 - labels]).mean() > 0.4


def test_eight_bits_draw_them_too(bars: Dtm) -> None:
    labels = np.arange(256) % 2
    assert (bars.sample(labels, seed=3, plan="q8")[-1] != BARS[labels]).mean() < 0.05


def test_training_and_drawing_repeat_by_seed_to_the_bit(bars: Dtm) -> None:
    labels = np.arange(200) % 2
    again = train(BARS[labels], labels, SMALL)
    for one, other in zip(bars.denoisers, again.denoisers, strict=True):
        np.testing.assert_array_equal(one.model.weights, other.model.weights)
    np.testing.assert_array_equal(bars.sample(labels, seed=3)[-1], again.sample(labels, seed=3)[-1])
    other = train(BARS[labels], labels, replace(SMALL, seed=2, phases=(("q8", 2),)))
    assert (other.denoisers[0].model.weights[:50] != bars.denoisers[0].model.weights[:50]).any()


def test_ties_and_pixels_lie_as_the_noise_says(bars: Dtm) -> None:
    for at, one in enumerate(bars.denoisers):
        ties = one.model.weights[-16:]
        np.testing.assert_allclose(np.tanh(ties), SMALL.signal[at + 1] / SMALL.signal[at])
        assert (one.model.graph.edges[-16:, 0] == one.pixels).all()
        colours = one.model.colour[np.concatenate([one.pixels, one.labels])]
        assert len(set(colours.tolist())) == 1  # pixels and labels do not pull at each other
    assert bars.flips > 0
    assert len(bars.autocorrelations) == SMALL.steps


def test_noise_keeps_the_correlation_that_it_says() -> None:
    rng = np.random.default_rng(0)
    images = rng.random((4000, 64)) < 0.5
    for kept in (1.0, 0.6, 0.0):
        spins = (2.0 * images - 1) * (2.0 * flip(images, kept, rng) - 1)
        assert spins.mean() == pytest.approx(kept, abs=4 / np.sqrt(images.size))


def test_work_is_what_a_chip_would_do(bars: Dtm) -> None:
    free = 100 - 6
    every = bars.work(10)
    assert every.updates == 10 * SMALL.steps * SMALL.sweeps * (free)
    assert (every.reads, every.writes) == (10 * SMALL.steps * 16, 10 * SMALL.steps * (16 + 6))
    once = bars.work(10, each_step=False)
    assert (once.reads, once.writes, once.updates) == (160, 0, every.updates)


def test_a_penalty_is_adapted_while_it_trains() -> None:
    labels = np.arange(64) % 2
    press = replace(SMALL, penalty=0.01, penalty_every=5, threshold=0.0, phases=(("q8", 12),))
    assert len(train(BARS[labels], labels, press).denoisers) == 2


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Recipe(signal=(1.0, 1.0, 0.0)), "`signal`"),
        (lambda: Recipe(signal=(1.0, 0.5)), "`signal`"),
        (lambda: Recipe(side=25), "`side` is 25"),
        (lambda: Recipe(phases=()), "`phases`"),
        (lambda: Recipe(phases=(("q8", 0),)), "`phases`"),
        (lambda: build(replace(SMALL, side=10), 0, pixels=64, classes=10), "do not fit"),
        (lambda: train(BARS.astype(int), [0, 1], SMALL), "booleans"),
        (lambda: train(BARS, [0], SMALL), "booleans"),
        (lambda: train(BARS, [0, -1], SMALL), "below 0"),
    ],
)
def test_what_cannot_be_trained_is_refused(make: Any, says: str) -> None:
    with pytest.raises(InputError, match=says) as error:
        make()
    assert error.value.hint


def test_unknown_labels_are_refused(bars: Dtm) -> None:
    with pytest.raises(InputError, match="0 to 1"):
        bars.sample([2], seed=0)


# ------------------------------------------------------------------------------------------------------------ digits


@pytest.fixture(scope="module")
def scorer() -> digits.Scorer:
    return digits.scorer()


def test_scores_know_real_digits_noise_and_copies(scorer: digits.Scorer) -> None:
    data = scorer.digits
    assert scorer.real.label_accuracy > 0.93
    assert 0.5 < scorer.real.frechet < 1.2
    assert scorer.real.copies < 0.06
    labels = digits.asked(600)
    noise = scorer.score(np.random.default_rng(0).random((600, 64)) < 0.5, labels)
    pixels = scorer.score(digits.independent_pixels(data, labels, seed=0), labels)
    assert noise.label_accuracy < 0.25
    assert noise.frechet > 5 * pixels.frechet > 5 * scorer.real.frechet
    assert noise.precision < 0.05 < pixels.precision < 0.75
    copied = scorer.score(data.images[:300], data.labels[:300])
    assert (copied.copies, copied.precision) == (1.0, 1.0)
    one = np.repeat(data.images[:1], 300, axis=0)
    assert scorer.score(one, np.repeat(data.labels[:1], 300)).recall < 0.05  # no variety


def test_the_frechet_distance_is_that_of_scipy() -> None:
    from scipy.linalg import sqrtm

    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(300, 6)) @ rng.normal(size=(6, 6)), rng.normal(size=(200, 6)) + 0.3
    theirs = ((a.mean(0) - b.mean(0)) ** 2).sum()
    theirs += np.trace(np.cov(a.T) + np.cov(b.T) - 2 * np.real(sqrtm(np.cov(a.T) @ np.cov(b.T))))
    assert digits.frechet(a, b) == pytest.approx(theirs, rel=1e-6)


def test_digits_without_their_library_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(digits, "import_module", absent)
    with pytest.raises(InputError, match="scikit-learn") as error:
        digits.load()
    assert "pip install" in error.value.hint


@pytest.mark.long
@pytest.mark.skipif(not LONG, reason="trains for a quarter of an hour; set SHOALS_LONG")
def test_digits_reach_their_goals_over_three_seeds(scorer: digits.Scorer) -> None:
    labels = digits.asked(2048)
    exact, coarse = [], []
    for seed in range(3):
        model = train(scorer.digits.images, scorer.digits.labels, Recipe(seed=seed))
        exact.append(scorer.score(model.sample(labels, seed=seed + 5)[-1], labels))
        coarse.append(scorer.score(model.sample(labels, seed=seed + 5, plan="q8")[-1], labels))
    mean = {name: np.mean([asdict(one)[name] for one in exact]) for name in asdict(exact[0])}
    assert mean["label_accuracy"] >= 0.88
    assert mean["frechet"] <= 0.9
    assert mean["precision"] >= 0.75
    assert np.mean([one.frechet for one in coarse]) <= 1.1
