"""The digits of a denoising model: trained, drawn, scored beside their floors, and priced in joules on several
machines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from time import process_time
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals.show.sampling import digits_svg, joules_svg
from shoals.show.words import words
from shoals.tsu import digits
from shoals.tsu.device import Price, devices, price_all, this_cpu
from shoals.tsu.digits import Score
from shoals.tsu.dtm import Dtm, Recipe, train

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.tsu.demo/1"
QUICK = Recipe(signal=(1.0, 0.45, 0.0), phases=(("q8", 400), ("q16", 200)))
FULL = Recipe()
IMAGES = 2048
SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DigitsResult:
    """What came of it.

    Parameters
    ----------
    model : Dtm
    scores : mapping of str to Score
        `exact`, `8_bit`, and beside them `real` and `pixels`.
    path : tuple of array of bool, shape (images, 64)
        Of the first images, from coin tosses to digits.
    prices : tuple of Price
        Of an image, with pixels read and written again at each step.
    prices_once : tuple of Price
        The same where only the result is read.
    seconds : float
        Of the processor, for training. [s]
    """

    model: Dtm
    scores: Mapping[str, Score]
    path: tuple[NDArray[np.bool_], ...]
    prices: tuple[Price, ...]
    prices_once: tuple[Price, ...]
    seconds: float


def study(
    recipe: Recipe = QUICK, *, images: int = IMAGES, progress: Callable[[float], None] | None = None
) -> DigitsResult:
    """Train, draw, score and price.

    Parameters
    ----------
    recipe : Recipe
        `QUICK`, or `FULL`.
    images : int
        To be drawn and scored.
    progress : callable, optional
        Called with the share of the training that is done.

    Raises
    ------
    InputError
        If scikit-learn is not installed.
    """
    scorer = digits.scorer()
    data = scorer.digits
    begun = process_time()
    model = train(data.images, data.labels, recipe, progress=progress)
    seconds = process_time() - begun
    asked = digits.asked(images)
    scores, machines = {}, []
    path: tuple[NDArray[np.bool_], ...] = ()
    for name, plan in (("exact", "f32"), ("8_bit", "q8")):
        clock = process_time()
        drawn = model.sample(asked, seed=recipe.seed + 5, plan=plan)
        updates = model.work(images).updates
        machines.append(this_cpu(updates_per_cpu_second=updates / max(process_time() - clock, 1e-9), plan=plan))
        scores[name] = scorer.score(drawn[-1], asked)
        path = path or drawn
    scores["real"] = scorer.real
    scores["pixels"] = scorer.score(digits.independent_pixels(data, asked, seed=recipe.seed), asked)
    every = (*devices(), *machines)
    return DigitsResult(
        model=model,
        scores=scores,
        path=path,
        prices=price_all(model.work(1), every),
        prices_once=price_all(model.work(1, each_step=False), every),
        seconds=seconds,
    )


def scores_table(result: DigitsResult, lang: str) -> pd.DataFrame:
    """Return the scores, a row for what was drawn, another for each floor.

    Parameters
    ----------
    result : DigitsResult
    lang : {"ja", "en"}
    """
    import pandas as pd

    say = words(lang)
    heads = ("drawn", "label_accuracy", "frechet", "precision", "recall", "copies")
    rows = [(say(f"tsu.drawn_{name}"), *asdict(score).values()) for name, score in result.scores.items()]
    return pd.DataFrame(rows, columns=[say(f"tsu.head_{head}") for head in heads])


def joules_table(prices: Sequence[Price], lang: str) -> pd.DataFrame:
    """Return what a sample costs on each machine, part by part, with kind and source. Joules.

    Parameters
    ----------
    prices : sequence of Price
    lang : {"ja", "en"}
    """
    import pandas as pd

    say = words(lang)
    parts = ("updates", "reads", "writes", "standby")
    rows: list[tuple[Any, ...]] = []
    for one in sorted(prices, key=lambda each: each.joules_per_sample.value):
        total = one.joules_per_sample
        each = [f"{one.parts[part].value:.3g}" if part in one.parts else say("tsu.unknown") for part in parts]
        missing = say("tsu.and").join(say(f"tsu.part_{part}") for part in one.left_out)
        rows.append((one.device.name, f"{total.value:.3g}", *each, missing, say(f"kind.{total.kind}"), total.source))
    heads = ("device", "joules", *parts, "without", "kind", "source")
    return pd.DataFrame(rows, columns=[say(f"tsu.head_{head}") for head in heads])


def picture_of_joules(prices: Sequence[Price], lang: str, *, alone: bool = True) -> str:
    """Return the energies as a picture (SVG).

    Parameters
    ----------
    prices : sequence of Price
    lang : {"ja", "en"}
    alone : bool
        For a file of its own.
    """
    rows = [(one.device.name, one.joules_per_sample, one.left_out) for one in prices]
    return joules_svg(rows, lang=lang, alone=alone, caption=words(lang)("tsu.equal") if alone else "")


def picture_of_digits(result: DigitsResult, lang: str) -> str:
    """Return drawn digits, and how one of each came out of noise, as a picture (SVG).

    Parameters
    ----------
    result : DigitsResult
    lang : {"ja", "en"}
    """
    count, side = SHOWN * digits.CLASSES, digits.SIDE
    tiles = [step[:count].reshape(SHOWN, digits.CLASSES, side, side).transpose(1, 0, 2, 3) for step in result.path]
    return digits_svg(tiles[-1], [tile[:, 0] for tile in tiles], lang=lang, caption=told(result, lang))


def told(result: DigitsResult, lang: str) -> str:
    """Return a sentence on the training."""
    return words(lang)(
        "tsu.trained",
        seconds=f"{result.seconds:.0f}",
        flips=f"{result.model.flips / 1e9:.0f}",
        seed=result.model.recipe.seed,
    )


def to_json(result: DigitsResult) -> dict[str, Any]:
    """Return all figures as values of JSON."""

    def priced(prices: Sequence[Price]) -> list[dict[str, Any]]:
        return [
            {
                "device": one.device.id,
                "joules_per_sample": one.joules_per_sample.value,
                "parts": {part: figure.value for part, figure in one.parts.items()},
                "left_out": list(one.left_out),
                "kind": str(one.joules_per_sample.kind),
                "source": one.joules_per_sample.source,
            }
            for one in prices
        ]

    return {
        "schema": SCHEMA,
        "recipe": asdict(result.model.recipe),
        "training": {"cpu_seconds": result.seconds, "updates": result.model.flips},
        "autocorrelations": list(result.model.autocorrelations),
        "weights_max": [float(np.abs(one.model.weights).max()) for one in result.model.denoisers],
        "scores": {name: asdict(score) for name, score in result.scores.items()},
        "joules": priced(result.prices),
        "joules_read_once": priced(result.prices_once),
    }
