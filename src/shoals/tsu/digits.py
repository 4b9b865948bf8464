"""Small handwritten digits, and scores of drawn ones with their floors: what a score is worth is what real digits get.

The data are scikit-learn's 1,797 digits of 8 x 8 pixels (Alpaydin and Kaynak, UCI, CC BY 4.0), each pixel ink or not
at one half: 1,400 to learn from, 397 held out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core._extras import brings
from shoals.core.errors import InputError

Bits = NDArray[np.bool_]
Floats = NDArray[np.float64]

SIDE, CLASSES, TRAIN = 8, 10, 1400
NEIGHBOURS = 3


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Digits:
    """Images and what they show, to learn from and held out.

    Parameters
    ----------
    images, held_images : array of bool, shape (images, 64)
    labels, held_labels : array of int, shape (images,)
    """

    images: Bits
    labels: NDArray[np.int64]
    held_images: Bits
    held_labels: NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How good drawn digits are.

    Parameters
    ----------
    label_accuracy : float
        Share that a network takes for what was asked; it has learned from the images to learn from. [1]
    frechet : float
        Distance to the held-out images, on the hidden layer of a network that has learned from those alone; 0 is the
        same law. [1]
    precision : float
        Share that lies among real ones: nearer to one than that one's third neighbour. [1]
    recall : float
        Share of real ones that lie among the drawn ones. [1]
    copies : float
        Share that is an image to learn from, pixel by pixel. [1]
    """

    label_accuracy: float
    frechet: float
    precision: float
    recall: float
    copies: float


def load() -> Digits:
    """Return the digits, always in the same order.

    Raises
    ------
    InputError
        If scikit-learn, which holds them, is not installed.

    Examples
    --------
    >>> load().images.shape, load().held_images.shape
    ((1400, 64), (397, 64))
    """
    data = _library("sklearn.datasets").load_digits()
    order = np.random.default_rng(0).permutation(len(data.data))
    images, labels = (data.data / 16.0 > 0.5)[order], data.target[order].astype(np.int64)
    return Digits(images=images[:TRAIN], labels=labels[:TRAIN], held_images=images[TRAIN:], held_labels=labels[TRAIN:])


class Scorer:
    """Two networks that judge drawn digits, one of each half of the data.

    Parameters
    ----------
    digits : Digits

    Attributes
    ----------
    real : Score
        Of the held-out images themselves: accuracy, copies and neighbours as real digits have them. Their Frechet
        distance is 0 by definition, so it is that of the images to learn from, the floor.
    """

    def __init__(self, digits: Digits) -> None:
        network = _library("sklearn.neural_network").MLPClassifier
        self.digits = digits
        judge = network((128, 32), alpha=1e-2, max_iter=400, random_state=0)
        other = network((128, 32), alpha=1e-2, max_iter=600, random_state=1)
        with _library("threadpoolctl").threadpool_limits(limits=1):  # small matrices: threads only wait for each other
            self._judge = judge.fit(digits.images.astype(float), digits.labels)
            self._other = other.fit(digits.held_images.astype(float), digits.held_labels)
        held = self.score(digits.held_images, digits.held_labels)
        floor = frechet(self._hidden(digits.held_images), self._hidden(digits.images))
        self.real = Score(
            label_accuracy=held.label_accuracy,
            frechet=floor,
            precision=held.precision,
            recall=held.recall,
            copies=held.copies,
        )

    def score(self, images: Bits, labels: NDArray[np.int64]) -> Score:
        """Return the scores of drawn images.

        Parameters
        ----------
        images : array of bool, shape (images, 64)
        labels : array of int, shape (images,)
            What was asked.
        """
        real, drawn = self.digits.images.astype(float), images[:TRAIN].astype(float)
        among = _distances(real, drawn)
        reach_real = np.sort(_distances(real, real), axis=1)[:, NEIGHBOURS]
        reach_drawn = np.sort(_distances(drawn, drawn), axis=1)[:, NEIGHBOURS]
        return Score(
            label_accuracy=float((self._judge.predict(images.astype(float)) == labels).mean()),
            frechet=frechet(self._hidden(self.digits.held_images), self._hidden(images)),
            precision=float((among <= reach_real[:, None] + 1e-9).any(axis=0).mean()),
            recall=float((among <= reach_drawn[None] + 1e-9).any(axis=1).mean()),
            copies=float((among.min(axis=0) < 0.5).mean()),
        )

    def _hidden(self, images: Bits) -> Floats:
        values: Any = images.astype(float)
        for weights, biases in zip(self._other.coefs_[:-1], self._other.intercepts_[:-1], strict=True):
            values = np.maximum(values @ weights + biases, 0.0)
        return values


@cache
def scorer() -> Scorer:
    """Return the scorer of these digits; its networks are trained once in a process."""
    return Scorer(load())


def independent_pixels(digits: Digits, labels: NDArray[np.int64], *, seed: int) -> Bits:
    """Return images whose pixels are drawn each by itself, with the mean of their label: what needs no model at all.

    Parameters
    ----------
    digits : Digits
    labels : array of int, shape (images,)
    seed : int
    """
    share = np.stack(
        [
            (digits.images[digits.labels == one].sum(axis=0) + 0.5) / ((digits.labels == one).sum() + 1.0)
            for one in range(CLASSES)
        ]
    )
    return np.random.default_rng(seed).random((len(labels), SIDE * SIDE)) < share[labels]


def frechet(one: Floats, other: Floats) -> float:
    """Return the Frechet distance of two clouds of points, each taken as a normal law.

    Parameters
    ----------
    one, other : array, shape (points, dimensions)

    Notes
    -----
    Dowson and Landau, Journal of Multivariate Analysis 12 (1982).

    Examples
    --------
    >>> cloud = np.random.default_rng(0).normal(size=(500, 3))
    >>> round(frechet(cloud, cloud), 6), round(frechet(cloud, cloud + [2.0, 0.0, 0.0]), 6)
    (0.0, 4.0)
    """
    covariance, second = np.cov(one.T), np.cov(other.T)
    values, vectors = np.linalg.eigh(covariance)
    root = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
    both = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ second @ root), 0.0)).sum()
    shift = ((one.mean(axis=0) - other.mean(axis=0)) ** 2).sum()
    return float(max(shift + np.trace(covariance) + np.trace(second) - 2.0 * both, 0.0))


def asked(images: int) -> NDArray[np.int64]:
    """Return labels to ask for: 0 to 9, over and over.

    Examples
    --------
    >>> asked(12).tolist()
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]
    """
    return np.arange(images) % CLASSES


def _distances(one: Floats, other: Floats) -> Floats:
    """Return in how many pixels images differ, shape (one, other)."""
    return (one**2).sum(axis=1)[:, None] + (other**2).sum(axis=1)[None] - 2.0 * one @ other.T


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise InputError("the digits are part of scikit-learn, which is not installed", brings("forecast")) from None


__all__: Sequence[str] = ("Digits", "Score", "Scorer", "asked", "frechet", "independent_pixels", "load", "scorer")
