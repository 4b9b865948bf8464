"""`shoals operate`: command machines, and try the controller on sites that do not exist."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from shoals.cli import (
    operate_discover,
    operate_look,
    operate_mine,
    operate_prune,
    operate_rehearse,
    operate_run,
    operate_stop,
)
from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    language,
    note,
    progress,
    write_json,
    write_table,
)
from shoals.core.errors import InputError, did_you_mean

app = typer.Typer(no_args_is_help=True)
app.command()(operate_run.run)
app.command()(operate_look.status)
app.command()(operate_stop.stop)
app.command()(operate_stop.close)
app.command()(operate_look.inventory)
app.command()(operate_look.replay)
app.command()(operate_discover.discover)
app.command()(operate_run.watchdog)
app.command()(operate_rehearse.settle)
app.command()(operate_rehearse.rehearse)
app.command()(operate_prune.prune)
operate_mine.register(app)

HEADS = {
    "ja": ("種", "故障", "命令数", "上限超過の最長秒", "主開閉器", "違反"),
    "en": ("seed", "faults", "commands", "longest s over", "contactor", "violations"),
}
WORDS = {
    "ja": {"open": "開いた", "closed": "閉", "none": "なし"},
    "en": {"open": "opened", "closed": "closed", "none": "none"},
}


@app.callback()
def _group() -> None:
    """Command machines, and try the controller on sites that do not exist."""


@app.command()
def simulate(
    seed: Annotated[int, typer.Option("--seed", help="First seed; the same seed is the same run.")] = 0,
    runs: Annotated[int, typer.Option("--runs", min=1, help="How many seeds, from the first one up.")] = 1,
    machines: Annotated[int, typer.Option("--machines", min=1, max=2_000, help="Machines of the site.")] = 4,
    seconds: Annotated[int, typer.Option("--seconds", min=60, help="How long each run is, in made-up time.")] = 240,
    faults: Annotated[
        str | None, typer.Option("--faults", help="Kinds that may happen, divided by commas; `none` for none.")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> int:
    """Run the controller on a made-up site with faults, and judge it by what is true.

    Machines that lie, freeze, drop answers or start by themselves; a silent meter, a silent sender of orders, a clock
    that steps, a controller that is killed. Ends with 4 if anything happened that must never be, and names the seed.
    """
    from shoals.operate.simulation import simulate as simulate_run
    from shoals.operate.twin.faults import Fault

    kinds: list[str] | None = None
    if faults is not None:
        kinds = [] if faults == "none" else [one.strip() for one in faults.split(",")]
        for one in kinds:
            if one not in list(Fault):
                raise InputError(f"there is no fault `{one}`", did_you_mean(one, [str(fault) for fault in Fault]))
    spoken = language(lang)
    rows: list[dict[str, Any]] = []
    with progress("seeds", runs, quiet=runs == 1) as step:
        for one in range(seed, seed + runs):
            run = simulate_run(one, machines=machines, seconds=seconds, faults=kinds)
            rows.append(
                {
                    "seed": run.seed,
                    "faults": list(run.faults),
                    "commands": run.commands,
                    "over_seconds_max": run.over_seconds_max,
                    "contactor_opened": run.opened,
                    "energy_j": str(run.energy_j),
                    "violations": list(run.violations),
                }
            )
            step(1)
    wrong = [row for row in rows if row["violations"]]
    if form is Form.JSON:
        write_json(rows, output)
    else:
        _table(wrong or rows, form, output, spoken)
    if wrong:
        note(f"{len(wrong)} of {runs} runs are wrong; `--seed {wrong[0]['seed']} --runs 1` shows the first again")
        return 4
    opened = sum(bool(row["contactor_opened"]) for row in rows)
    note(
        f"{runs} 回の模擬で違反なし(主開閉器が開いたのは {opened} 回)"
        if spoken == "ja"
        else f"nothing wrong in {runs} runs; the contactor was opened in {opened} of them"
    )
    return 0


def _table(rows: list[dict[str, Any]], form: Form | None, output: Path | None, spoken: str) -> None:
    import pandas as pd

    words = WORDS[spoken]
    frame = pd.DataFrame(
        [
            (
                row["seed"],
                ", ".join(row["faults"]) or words["none"],
                row["commands"],
                row["over_seconds_max"],
                words["open"] if row["contactor_opened"] else words["closed"],
                row["violations"][0] if row["violations"] else words["none"],
            )
            for row in rows
        ],
        columns=list(HEADS[spoken]) if form in (None, Form.TABLE, Form.MD) else list(HEADS["en"]),
    )
    write_table(frame, form, output)
