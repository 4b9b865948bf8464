"""`shoals tsu price` and `shoals tsu devices`: joules of a sample on several machines, with grades."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._shared import (
    FormOption,
    LangOption,
    OutOption,
    check_folder,
    language,
    note,
    read_file,
    write_table,
)
from shoals.core.errors import InputError

DIGIT = "a digit of `shoals tsu demo --full`: 516 nodes, 200 sweeps, 4 rounds, 64 pixels read and 124 nodes written"


def price(
    model: Annotated[
        Path | None,
        typer.Argument(help="A model (JSON). Without one: " + DIGIT + ".", metavar="MODEL.json", show_default=False),
    ] = None,
    sweeps: Annotated[int, typer.Option("--sweeps", min=1, help="Sweeps of a sample, with a model.")] = 1000,
    device: Annotated[
        list[str] | None, typer.Option("--device", help="Only this machine; may be said more than once.")
    ] = None,
    assume: Annotated[
        list[str] | None,
        typer.Option("--assume", help="What a machine's source does not say, as `standby_w=0.5`; needs `--device`."),
    ] = None,
    value: Annotated[
        float | None,
        typer.Option("--value-jpy-per-sample", min=0.0, help="What a sample is worth: prints the bid for a MWh."),
    ] = None,
    units: Annotated[
        float | None, typer.Option("--units", min=0.0, help="Machines that stand ready, for the bid.")
    ] = None,
    demand: Annotated[
        float | None, typer.Option("--samples-per-hour", min=0.0, help="Samples that somebody wants, for the bid.")
    ] = None,
    picture: Annotated[Path | None, typer.Option("--svg", help="Also draw it, into this file.")] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Say what a sample costs in joules, part by part, on simulated, measured and assumed machines.

    Each figure has its grade. What the source of a machine does not say is left out and named, or assumed by you.
    """
    from shoals.show.sampling import si
    from shoals.show.words import words
    from shoals.studies import digits as study
    from shoals.tsu import device as machines
    from shoals.value import catalog

    work = machines.Work.of_chains(samples=1, nodes=516, sweeps=200, rounds=4, read=64, write=124, degree=13)
    if model is not None:
        from shoals.tsu.model_json import loads

        read = loads(read_file(model))
        degree = int(read.conflicts.degree.max())
        work = machines.Work.of_chains(samples=1, nodes=read.n, sweeps=sweeps, read=read.n, degree=degree)
    chosen = [catalog.sampler(one) for one in device] if device else list(machines.devices())
    given = _assumed(assume or [])
    if given:
        if not device:
            raise InputError("`--assume` is said without `--device`", "say which machine the numbers are of")
        found = []
        for one in chosen:
            known = {name: number for name, number in given.items() if getattr(one, name, 0.0) is None}
            left = {"standby_w": "standby", "read_j": "reads", "write_j": "writes"}
            out = [part for name, part in left.items() if getattr(one, name) is None and name not in known]
            found.append(machines.price(work, one, assume=known, leave_out=out))
    else:
        found = list(machines.price_all(work, chosen))
    if not found:
        raise InputError("no machine holds this model", "`shoals tsu devices` lists their nodes and degrees")
    say = language(lang)
    if picture is not None:
        check_folder(picture)
        picture.write_text(study.picture_of_joules(found, say), encoding="utf-8")
        note(f"wrote {picture}")
    note(words(say)("tsu.equal"))
    write_table(study.joules_table(found, say), form, output)
    if value is not None:
        for one in found:
            if units is not None and demand is None and one.seconds_per_sample is None:
                continue
            offer = machines.bid(one, value_jpy_per_sample=value, units=units, demand_samples_per_hour=demand)
            told = words(say)(
                "tsu.bid",
                value=f"{value:g}",
                device=one.device.name,
                bid=f"{offer.value_jpy_per_mwh / 1000.0:.4g}",
                power=si(offer.power_mw_max * 1e6, "W") if offer.power_mw_max < 1e-6 else f"{offer.power_mw_max:.3g}",
                kind=words(say)(f"kind.{offer.kind}"),
            )
            note(told)


def devices(form: FormOption = None, output: OutOption = None, lang: LangOption = None) -> None:
    """List machines that sample, with the energy of each step, its grade and its source. Empty is: its source does
    not say.
    """
    import pandas as pd

    from shoals.show.words import words
    from shoals.tsu.device import devices as known

    say = words(language(lang))
    heads = ("update_j", "read_j", "write_j", "standby_w", "updates_per_second", "nodes_max", "degree_max")
    rows = [
        (
            one.id,
            one.name,
            *("" if getattr(one, head) is None else f"{getattr(one, head):.4g}" for head in heads),
            say(f"kind.{one.provenance.kind}"),
            one.provenance.source,
            one.provenance.note,
        )
        for one in known()
    ]
    names = ["id", say("tsu.head_device"), *(say(f"tsu.head_{h}") for h in heads)]
    names += [say(f"tsu.head_{h}") for h in ("kind", "source", "note")]
    write_table(pd.DataFrame(rows, columns=names), form, output)


def _assumed(said: list[str]) -> dict[str, float]:
    from shoals.core.errors import did_you_mean
    from shoals.tsu.device import ASSUMABLE

    found = {}
    for one in said:
        name, _, number = one.partition("=")
        if name not in ASSUMABLE:
            raise InputError(f"`--assume {one}` names nothing that can be assumed", did_you_mean(name, ASSUMABLE))
        try:
            found[name] = float(number)
        except ValueError:
            raise InputError(f"`--assume {one}` holds no number", f"write `{name}=0.5`") from None
    return found
