"""`shoals tsu sample`: a model in, states out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._shared import check_folder, note, progress
from shoals.cli._tsu import (
    ChainsOption,
    ModelArgument,
    PlanOption,
    SeedOption,
    SweepsOption,
    ThreadsOption,
    ToleranceOption,
    read_model,
    temperatures,
)

TICKS = 1000


def sample(
    model: ModelArgument,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="File of arrays for `samples` and `energy`.", metavar="OUT.npz")
    ],
    chains: ChainsOption = 64,
    sweeps: SweepsOption = 1000,
    seed: SeedOption = 0,
    warm_up: Annotated[int, typer.Option("--warm-up", help="Sweeps before, at the first temperature.")] = 0,
    beta: Annotated[
        str | None,
        typer.Option("--beta", help="Inverse temperature, or a ladder FROM:TO. Default: the model's.", metavar="BETA"),
    ] = None,
    plan: PlanOption = "auto",
    tolerance: ToleranceOption = None,
    threads: ThreadsOption = 1,
    resume: Annotated[
        Path | None,
        typer.Option("--resume", help="Where a stopped run leaves its state, and goes on from.", metavar="FILE"),
    ] = None,
) -> None:
    """Sample a model and write the last state of each chain, and its energy without beta.

    The same model, chains, sweeps, seed and plan give the same bits on every processor. With `--resume FILE`, Ctrl-C
    leaves a file, and the same command goes on from it.
    """
    import numpy as np

    from shoals.tsu.sample import sample as run

    check_folder(output)
    if resume is not None:
        check_folder(resume)
    ladder = temperatures(beta, sweeps)
    read = read_model(model)
    try:
        with progress("sampling", TICKS) as advance:
            told = 0

            def tell(share: float) -> None:
                nonlocal told
                now = int(TICKS * share)
                advance(now - told)
                told = now

            found = run(
                read,
                chains=chains,
                sweeps=sweeps,
                warm_up=warm_up,
                beta=None if ladder is None else np.asarray(ladder),
                seed=seed,
                plan=plan,
                tolerance=tolerance,
                threads=threads,
                progress=tell,
                checkpoint=resume,
            )
    except KeyboardInterrupt:
        if resume is not None and resume.exists():
            note(f"note: `{resume}` holds how far it was; the same command goes on from there")
        raise
    found.save(output)
    rate = found.flips / max(found.cpu_seconds, 1e-9) / 1e9
    note(
        f"wrote {output}: {chains:,} chains of {read.n:,} nodes, plan {found.plan.name} (one update deviates by up to "
        f"{found.plan.error:.1e}), {found.flips:,} updates, {rate:.2f} per CPU-ns"
    )
