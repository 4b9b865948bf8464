"""Machinery of `shoals tsu`: what its commands take in common."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoals.cli._shared import read_file
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.tsu.model import Ising, Potts

ModelArgument = Annotated[
    Path,
    typer.Argument(help="Model, JSON of `shoals.tsu.ising/1` or `potts/1`; see examples/models.", metavar="MODEL.json"),
]
ChainsOption = Annotated[int, typer.Option("--chains", help="Independent copies of the model.", metavar="N")]
SweepsOption = Annotated[int, typer.Option("--sweeps", help="Updates of every node.", metavar="K")]
SeedOption = Annotated[int, typer.Option("--seed", help="The same seed gives the same bits.", metavar="S")]
PlanOption = Annotated[str, typer.Option("--plan", help="auto, f32, q16, q8, bits, potts or python.", metavar="PLAN")]
ToleranceOption = Annotated[
    float | None,
    typer.Option("--tolerance", help="Largest deviation of the probability of one update.", metavar="P"),
]
ThreadsOption = Annotated[int, typer.Option("--threads", help="Share the chains among so many.", metavar="T")]


def read_model(path: Path) -> Ising | Potts:
    """Return the model of a file."""
    from shoals.tsu.model_json import loads

    return loads(read_file(path))


def temperatures(text: str | None, sweeps: int) -> float | list[float] | None:
    """Return one inverse temperature, or one for each sweep of a ladder `FROM:TO`.

    Raises
    ------
    InputError
        If the text is neither.
    """
    if text is None:
        return None
    try:
        ends = [float(part) for part in text.split(":")]
    except ValueError:
        ends = []
    if len(ends) == 1:
        return ends[0]
    if len(ends) == 2:
        first, last = ends
        steps = max(sweeps - 1, 1)
        return [first + (last - first) * k / steps for k in range(sweeps)]
    raise InputError(f"`--beta` is {text!r}", "give a number above 0, or a ladder FROM:TO, `0.1:3`")
