"""`shoals tsu solve`: a large cut of a graph, by annealing with restarts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._shared import FormOption, LangOption, OutOption, language, note, progress, read_file, write_table
from shoals.core.errors import InputError


def solve(
    what: Annotated[
        Path,
        typer.Argument(help="A graph in the G-set's form, or a model of spins (JSON).", metavar="GRAPH|MODEL.json"),
    ],
    restarts: Annotated[int, typer.Option("--restarts", min=1, help="How often to begin again.")] = 8,
    chains: Annotated[int, typer.Option("--chains", min=1, help="Chains of each restart.")] = 64,
    sweeps: Annotated[int, typer.Option("--sweeps", min=2, help="Sweeps of each restart, from hot to cold.")] = 1000,
    seed: Annotated[int, typer.Option("--seed", min=0, help="The same seed gives the same answer.")] = 0,
    state: Annotated[
        Path | None, typer.Option("--state", help="Write the best state to this file, one spin a line.")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Find a large cut of a graph, or a state of low energy of a model. No proof that nothing is better.

    A text file is read as a graph of the G-set (`n m`, then `i j weight`), whose largest cut is sought; JSON as a
    model of spins.
    """
    import pandas as pd

    from shoals.cli._shared import write_text
    from shoals.show.words import words
    from shoals.tsu.instances import max_cut, read_gset
    from shoals.tsu.model import Ising
    from shoals.tsu.model_json import loads
    from shoals.tsu.uses.optimise import anneal

    raw = read_file(what)
    is_model = raw.lstrip()[:1] == b"{"
    if is_model:
        model = loads(raw)
        if not isinstance(model, Ising):
            raise InputError(f"`{what}` holds a model of states", "give one of spins, `shoals.tsu.ising/1`")
    else:
        graph, weights = read_gset(raw.decode("utf-8", errors="replace"), name=f"`{what}`")
        model = max_cut(graph, weights)
    say = words(language(lang))
    done = 0
    with progress("solve", restarts) as tell:

        def advance(share: float) -> None:
            nonlocal done
            now = round(share * restarts)
            tell(now - done)
            done = now

        found = anneal(model, restarts=restarts, chains=chains, sweeps=sweeps, seed=seed, progress=advance)
    total = -float(model.weights.sum())
    values = found.best if is_model else (total - found.best) / 2.0
    head = say("tsu.head_energy") if is_model else say("tsu.cut")
    if state is not None:
        write_text("".join(f"{spin}\n" for spin in found.spins.tolist()), state)
    write_table(pd.DataFrame({say("tsu.head_restart"): range(restarts), head: values}), form, output)
    best = found.energy if is_model else (total - found.energy) / 2.0
    note(
        say(
            "tsu.solved",
            restarts=restarts,
            value=f"{best:g}",
            kind=say("kind.computed"),
            flips=f"{found.flips / 1e6:.0f}",
            seconds=f"{found.cpu_seconds:.2f}",
        )
    )
