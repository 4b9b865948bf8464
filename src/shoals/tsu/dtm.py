"""Denoising thermodynamic models: a chain of Boltzmann machines, each of which takes off a little noise.

Noise turns data into coin tosses in some steps, each of which flips pixels independently. For each step a machine on
a grid learns the way back: pixels and labels are among its nodes, the rest is hidden, and each pixel is tied to a
node that holds the noisier image by a coupling that the noise fixes. To draw an image, begin with coin tosses and let
each machine fall into place in turn. Many small steps need small weights only, so they mix fast and bear coarse
hardware. After arXiv 2510.23972.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError
from shoals.tsu.builders import pattern
from shoals.tsu.device import Work
from shoals.tsu.graph import Graph
from shoals.tsu.learn import CorrelationPenalty, Learner, cosine
from shoals.tsu.model import Ising
from shoals.tsu.sample import Clamp, Sampler

Bits = NDArray[np.bool_]
Progress = Callable[[float], None]
COUPLING_MAX = 0.999


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a model is built and trained.

    Parameters
    ----------
    signal : tuple of float
        What is left of the data before and after each step of noise, as a correlation: from 1 down to 0. Each pair is
        a machine. [1]
    grid : str
        Pattern of the machines; `side` is that of the torus, even.
    spots : int
        Nodes that say the same of each label.
    chains, sweeps, sweeps_data, looks, gap, rate
        See `shoals.tsu.learn.Learner`.
    phases : tuple of (str, int)
        Kernels with which each machine learns, in turn, and for how many batches.
    penalty : float
        Strength to begin with of the adaptive correlation penalty; 0 is none. [1]
    penalty_every : int
        Batches between two looks at the autocorrelation.
    threshold : float
        Autocorrelation that is still well. [1]
    scale : float
        Of all weights when images are drawn: a tenth colder than they learned draws fewer that are far from all data.
        [1]
    seed : int
    """

    signal: tuple[float, ...] = (1.0, 0.75, 0.5, 0.25, 0.0)
    grid: str = "G12"
    side: int = 24
    spots: int = 6
    chains: int = 512
    sweeps: int = 200
    sweeps_data: int = 60
    looks: int = 8
    gap: int = 8
    rate: float = 0.02
    phases: tuple[tuple[str, int], ...] = (("q8", 700), ("q16", 300))
    penalty: float = 0.0
    penalty_every: int = 50
    threshold: float = 0.02
    scale: float = 1.1
    seed: int = 0

    def __post_init__(self) -> None:
        signal = [number(one, "signal", low=0.0, high=1.0) for one in self.signal]
        if len(signal) < 2 or any(b >= a for a, b in pairwise(signal)) or signal[-1] != 0.0:
            raise InputError(f"`signal` is {self.signal}", "let it fall from 1 to 0, for instance (1, 0.5, 0)")
        for name in ("side", "spots", "chains", "sweeps", "sweeps_data", "looks", "gap", "penalty_every"):
            whole(getattr(self, name), name, low=1)
        number(self.scale, "scale", low=0.0)
        if self.side % 2:
            raise InputError(f"`side` is {self.side}", "give an even one, so that pixels do not pull at each other")
        if not self.phases or any(batches < 1 for _, batches in self.phases):
            raise InputError(f"`phases` is {self.phases}", "name a kernel and its batches, at least one")

    @property
    def steps(self) -> int:
        """Number of machines."""
        return len(self.signal) - 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Denoiser:
    """One machine: which of its nodes are what, and its model.

    Parameters
    ----------
    pixels, labels, inputs : array of int
        Nodes. Labels come `spots` at a time; inputs hold the noisier image.
    spots : int
    model : Ising
    """

    pixels: NDArray[np.int64]
    labels: NDArray[np.int64]
    inputs: NDArray[np.int64]
    spots: int
    model: Ising

    @property
    def given(self) -> NDArray[np.int64]:
        """Nodes that are held while it runs."""
        return np.concatenate([self.inputs, self.labels])

    def condition(self, noisier: Bits, labels: NDArray[np.int64]) -> NDArray[np.int8]:
        """Return the spins of the given nodes, shape (chains, given)."""
        classes = len(self.labels) // self.spots
        spins = np.full((len(labels), classes), -1, np.int8)
        spins[np.arange(len(labels)), labels] = 1
        return np.hstack([as_spins(noisier), np.repeat(spins, self.spots, axis=1)])


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dtm:
    """A trained model.

    Parameters
    ----------
    denoisers : tuple of Denoiser
        The first takes off the last noise.
    recipe : Recipe
    flips : int
        Updates that training took.
    autocorrelations : tuple of float
        Of each machine at the end of training, at a lag of its sweeps. [1]
    """

    denoisers: tuple[Denoiser, ...]
    recipe: Recipe
    flips: int
    autocorrelations: tuple[float, ...] = field(default=())

    def sample(
        self, labels: ArrayLike, *, seed: int, sweeps: int | None = None, plan: str = "f32", scale: float | None = None
    ) -> tuple[Bits, ...]:
        """Return images of the asked labels, and what they came from.

        Parameters
        ----------
        labels : array_like of int, shape (images,)
        seed : int
        sweeps : int, optional
            Of each machine; as in training if not given.
        plan : str
            Kernel; `q8` is that of hardware with few bits.
        scale : float, optional
            Of all weights and biases, learned and fixed: above 1 is colder. The recipe's if not given. [1]

        Returns
        -------
        path : tuple of array of bool, shape (images, pixels)
            From coin tosses to images: the last is the result.
        """
        asked = np.asarray(labels)
        classes = len(self.denoisers[0].labels) // self.denoisers[0].spots
        if (
            asked.ndim != 1
            or asked.dtype.kind not in "iu"
            or not len(asked)
            or asked.min() < 0
            or asked.max() >= classes
        ):
            raise InputError(
                "`labels` names a class that the model does not know", f"give whole numbers, 0 to {classes - 1}"
            )
        rng = np.random.default_rng([whole(seed, "seed", low=0), 17])
        image = rng.random((len(asked), len(self.denoisers[0].pixels))) < 0.5
        path = [image]
        colder = self.recipe.scale if scale is None else number(scale, "scale", low=0.0)
        for at in range(len(self.denoisers) - 1, -1, -1):
            one = self.denoisers[at]
            model = one.model.with_(weights=one.model.weights * colder, biases=one.model.biases * colder)
            clamp = Clamp(nodes=one.given, values=one.condition(image, asked))
            run = Sampler(model, chains=len(asked), plan=plan, seed=seed * 64 + at, clamp=clamp)
            run.run(self.recipe.sweeps if sweeps is None else sweeps)
            image = run.spins()[:, one.pixels] > 0
            path.append(image)
        return tuple(path)

    def work(self, samples: int, *, sweeps: int | None = None, each_step: bool = True) -> Work:
        """Return what a machine must do for so many images.

        Parameters
        ----------
        samples : int
        sweeps : int, optional
        each_step : bool, default True
            Whether pixels are read and inputs and labels written at each step, or only once at the end, as a chip could
            that hands its states on by itself.
        """
        one = self.denoisers[0]
        free = one.model.n - len(one.given)
        done = Work.of_chains(
            samples=samples,
            nodes=free,
            sweeps=self.recipe.sweeps if sweeps is None else sweeps,
            rounds=len(self.denoisers),
            read=len(one.pixels) if each_step else 0,
            write=len(one.given) if each_step else 0,
            degree=int(one.model.graph.degree.max()),
        )
        return done if each_step else replace(done, reads=samples * len(one.pixels), frames=samples)


def train(images: ArrayLike, labels: ArrayLike, recipe: Recipe, *, progress: Progress | None = None) -> Dtm:
    """Return a model that draws images by label.

    Parameters
    ----------
    images : array_like of bool, shape (images, pixels)
    labels : array_like of int, shape (images,)
        From 0.
    recipe : Recipe
    progress : callable, optional
        Called with the share that is done, 0 to 1.

    Raises
    ------
    InputError
        If data are not of these shapes, or the grid has too few nodes for them.

    Notes
    -----
    Each machine learns by itself: its noisier image is drawn from the data and the noise, not from another machine.
    Both phases begin at random, so that what is trained is the run of so many sweeps that is later made.
    """
    data, said = np.asarray(images), np.asarray(labels)
    if (
        data.ndim != 2
        or data.dtype != np.bool_
        or said.shape != (len(data),)
        or not len(data)
        or said.dtype.kind not in "iu"
    ):
        raise InputError(
            f"`images` has shape {data.shape} and type {data.dtype}, `labels` has {said.shape}",
            "give booleans of shape (images, pixels) and one whole number for each image",
        )
    if said.min() < 0:
        raise InputError("a label is below 0", "count labels from 0")
    total = recipe.steps * sum(batches for _, batches in recipe.phases)
    done, flips, denoisers, remembered = 0, 0, [], []
    for at in range(recipe.steps):
        one = build(recipe, at, pixels=data.shape[1], classes=int(said.max()) + 1)
        learner = _learner(one, recipe, at)
        rng = np.random.default_rng([recipe.seed, 1, at])
        condition = np.zeros((0, 0), np.int8)
        batches = [plan for plan, count in recipe.phases for _ in range(count)]
        for number_, plan in enumerate(batches):
            learner.turn_to(plan)
            rows = rng.integers(0, len(data), recipe.chains)
            clean = flip(data[rows], recipe.signal[at], rng)
            condition = one.condition(flip(clean, recipe.signal[at + 1] / recipe.signal[at], rng), said[rows])
            learner.learn(as_spins(clean), condition, rate=cosine(recipe.rate, number_ / len(batches)))
            if learner.penalty is not None and (number_ + 1) % recipe.penalty_every == 0:
                learner.penalty.adapt(_memory(learner, condition, recipe))
            done += 1
            if progress is not None:
                progress(done / total)
        remembered.append(_memory(learner, condition, recipe))
        denoisers.append(replace(one, model=learner.model))
        flips += learner.flips
    return Dtm(denoisers=tuple(denoisers), recipe=recipe, flips=flips, autocorrelations=tuple(remembered))


def build(recipe: Recipe, at: int, *, pixels: int, classes: int) -> Denoiser:
    """Return the machine of one step before it has learned.

    Parameters
    ----------
    recipe : Recipe
    at : int
        Step; 0 takes off the last noise.
    pixels, classes : int
    """
    grid = pattern(recipe.grid, recipe.side)
    even = np.flatnonzero(np.indices((recipe.side, recipe.side)).sum(axis=0).reshape(-1) % 2 == 0)
    wanted = pixels + classes * recipe.spots
    if wanted > len(even):
        raise InputError(
            f"{pixels} pixels and {classes} labels of {recipe.spots} spots do not fit on half of {grid.n} nodes",
            "give a larger `side`, or fewer `spots`",
        )
    rng = np.random.default_rng([recipe.seed, 2, at])
    place = rng.permutation(even)[:wanted]
    inputs = grid.n + np.arange(pixels)
    edges = np.concatenate([grid.edges, np.stack([place[:pixels], inputs], axis=1)])
    kept = recipe.signal[at + 1] / recipe.signal[at]
    tie = float(np.arctanh(min(kept, COUPLING_MAX)))
    weights = np.concatenate([rng.normal(0.0, 0.01, grid.m), np.full(pixels, tie)])
    model = Ising(graph=Graph(n=grid.n + pixels, edges=edges), biases=0.0, weights=weights)  # type: ignore[arg-type]
    return Denoiser(pixels=place[:pixels], labels=place[pixels:], inputs=inputs, spots=recipe.spots, model=model)


def flip(images: Bits, kept: float, rng: np.random.Generator) -> Bits:
    """Return images of which each pixel is flipped by itself, so that `kept` is the correlation that stays."""
    return images ^ (rng.random(images.shape) < (1.0 - kept) / 2.0)


def as_spins(bits: Bits) -> NDArray[np.int8]:
    """Return -1 and +1 for bits."""
    return (2 * bits.astype(np.int8) - 1).astype(np.int8)


def _learner(one: Denoiser, recipe: Recipe, at: int) -> Learner:
    fixed = np.zeros(one.model.graph.m, bool)
    fixed[-len(one.pixels) :] = True
    press = CorrelationPenalty(strength=recipe.penalty, threshold=recipe.threshold) if recipe.penalty else None
    return Learner(
        one.model,
        visible=one.pixels,
        given=one.given,
        way="restart",
        chains=recipe.chains,
        sweeps=recipe.sweeps,
        sweeps_data=recipe.sweeps_data,
        looks=recipe.looks,
        gap=recipe.gap,
        rate=recipe.rate,
        plan=recipe.phases[0][0],
        fixed=fixed,
        penalty=press,
        seed=(recipe.seed * 64 + at) * 1024,
    )


def _memory(learner: Learner, condition: NDArray[np.int8], recipe: Recipe) -> float:
    copies = int(np.gcd(recipe.chains, 64))
    return learner.autocorrelation(condition, lag=recipe.sweeps, copies=copies)


__all__: Sequence[str] = ("Denoiser", "Dtm", "Recipe", "build", "flip", "train")
