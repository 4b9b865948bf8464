"""`shoals tsu demo`: a denoising model of digits, trained, drawn, scored and priced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._shared import Form, FormOption, LangOption, language, note, progress, write_table
from shoals.core.errors import InputError

FOLDER = Path("shoals-tsu-demo")
STEPS = 200


def demo(
    full: Annotated[
        bool, typer.Option("--full", help="Four steps of noise instead of two: some minutes instead of one.")
    ] = False,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for pictures, tables and figures.")] = FOLDER,
    seed: Annotated[int, typer.Option("--seed", min=0, help="The same seed gives the same digits, to the bit.")] = 0,
    batches: Annotated[
        int | None, typer.Option("--batches", min=1, help="Train each step on so many batches only; for a quick look.")
    ] = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Train a denoising thermodynamic model on small digits, draw, score and price them.

    Writes digits.svg, joules.svg, scores.csv, joules.csv and demo.json. About a CPU minute; some four with `--full`.
    The scores stand beside those of real digits and of independent pixels.
    """
    import json

    from shoals.studies import digits as study

    words = language(lang)
    recipe = replace(study.FULL if full else study.QUICK, seed=seed)
    if batches is not None:
        recipe = replace(recipe, phases=(("q8", batches),))
    if output.exists() and not output.is_dir():
        raise InputError(f"`{output}` is a file", "name a folder")
    output.mkdir(parents=True, exist_ok=True)
    done = 0
    with progress(study.words(words)("tsu.training"), STEPS) as tell:

        def advance(share: float) -> None:
            nonlocal done
            now = int(share * STEPS)
            tell(now - done)
            done = now

        result = study.study(recipe, progress=advance)
    note(study.told(result, words))
    scores, joules = study.scores_table(result, words), study.joules_table(result.prices, words)
    (output / "digits.svg").write_text(study.picture_of_digits(result, words), encoding="utf-8")
    (output / "joules.svg").write_text(study.picture_of_joules(result.prices, words), encoding="utf-8")
    scores.to_csv(output / "scores.csv", index=False)
    joules.to_csv(output / "joules.csv", index=False)
    (output / "demo.json").write_text(json.dumps(study.to_json(result), indent=1) + "\n", encoding="utf-8")
    write_table(scores, form or Form.TABLE, None)
    note(f"wrote {output}/digits.svg, joules.svg, scores.csv, joules.csv, demo.json")
