"""`shoals operate status`, `inventory` and `replay`: look at a controller, its machines and its days."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from shoals.cli._operate import SiteArgument
from shoals.cli._shared import Form, FormOption, LangOption, OutOption, form_of, language, note, write_json, write_table
from shoals.core.errors import InputError

MACHINE_HEADS = {
    "ja": ("機械", "状態", "指示 W", "応答", "観測 W", "電力の出所", "秒前", "本日の起動", "駆動", "宛先"),
    "en": ("machine", "state", "told W", "acknowledged", "seen W", "power source", "s ago", "starts today", "driver",
           "address"),
}  # fmt: skip
REPLAY_HEADS = {
    "ja": ("ファイル", "始まり", "周期数", "命令数", "再現しない", "バイト"),
    "en": ("file", "begins", "cycles", "commands", "not the same", "bytes"),
}


def status(site: SiteArgument, form: FormOption = None, output: OutOption = None, lang: LangOption = None) -> int:
    """Say what a running controller does and why; of one that does not run, what it left behind.

    Ends with 0 if a controller runs, else with 4.
    """
    from shoals.operate.look import state_now
    from shoals.operate.site_file import read_setup
    from shoals.operate.why import Why
    from shoals.show.words import words
    from shoals.studies.watch import reason

    found, runs = state_now(read_setup(site))
    say = words(language(lang))
    if form_of(form, output, unsaid=Form.TABLE) is Form.JSON:
        write_json(found, output)
        return 0 if runs else 4
    if form is None or form is Form.TABLE:
        note(say("operate.live" if found["live"] else "operate.dry") if runs else say("operate.not_running"))
        limit = found["limit"]
        if limit is not None:
            because = reason(Why.from_json(limit["why"]), say)
            cause = say(f"operate.{limit['cause']}")
            note(say("operate.limit_line", power_w=limit["power_w"], cause=cause, why=because))
        for one in found["alarms"]:
            note(say("operate.alarm_line", why=reason(Why.from_json(one), say)))
        if found["stop"]:
            note(say("operate_why.stop"))
    write_table(_machines(found, say, form, language(lang)), form, output)
    return 0 if runs else 4


def inventory(site: SiteArgument, form: FormOption = None, output: OutOption = None, lang: LangOption = None) -> int:
    """List the machines of a site: what each was told and seen to do, when, and who says so.

    Asks a running controller; without one, lists what the site file and the journal hold. No device is asked.
    """
    from shoals.operate.look import state_now
    from shoals.operate.site_file import read_setup
    from shoals.show.words import words

    found, runs = state_now(read_setup(site))
    say = words(language(lang))
    if not runs:
        note(say("operate.not_running"))
    if form_of(form, output, unsaid=Form.CSV) is Form.JSON:
        write_json(found["machines"], output)
    else:
        write_table(_machines(found, say, form, language(lang)), form, output)
    return 0


def _machines(found: dict[str, Any], say: Any, form: Form | None, spoken: str) -> Any:
    import pandas as pd

    plain = form in (Form.CSV, Form.PARQUET)
    rows: list[tuple[Any, ...]] = []
    for one in found["machines"]:
        word = one["state"] + ("_state" if one["state"] in ("cut", "unknown") else "")
        age = one.get("age_seconds")
        rows.append(
            (
                one["id"],
                one["state"] if plain else say(f"operate.{word}"),
                one["told_w"],
                one.get("acknowledged"),
                one.get("seen_w"),
                one.get("source") if plain or one.get("source") is None else say(f"operate.{one['source']}"),
                None if age is None else round(age, 1),
                one.get("starts_today"),
                one["driver"],
                one["address"],
            )
        )
    heads = MACHINE_HEADS["en"] if plain else MACHINE_HEADS[spoken]
    frame = pd.DataFrame(rows, columns=list(heads)).astype(object)
    return frame.where(frame.notna(), None) if plain else frame.where(frame.notna(), "—")


def replay(
    place: Annotated[
        Path, typer.Argument(help="Site file, folder of the journal, or one file of cycles.", metavar="PLACE")
    ],
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> int:
    """Make every decision of the recorded cycles again, and compare it with the one that was made.

    Of a site file, the cycles of the live controller are taken, or those of dry runs if there are none. Ends with 5 if
    one comes out otherwise; the first is named.
    """
    import pandas as pd

    from shoals.operate.record import cycle_files
    from shoals.operate.record import replay as cycles_of
    from shoals.operate.site_file import read_setup
    from shoals.studies.watch import clock

    if place.suffix == ".toml":
        setup = read_setup(place)
        live = any(setup.folder(live=True).glob("cycles-*"))
        files = cycle_files(setup.folder(live=live))
    elif place.is_dir():
        files = cycle_files(place)
    elif place.is_file():
        files = [place]
    else:
        raise InputError(f"`{place}` is neither a file nor a folder", "name a site file, or the folder of its journal")
    rows: list[tuple[Any, ...]] = []
    first: str | None = None
    for path in files:
        cycles = commands = other = 0
        begins = ""
        for one in cycles_of(path):
            begins = begins or clock(one.image.now_us)
            cycles += 1
            commands += len(one.decision.commands)
            if not one.same:
                other += 1
                first = first or f"{path.name}, {clock(one.image.now_us)}"
        rows.append((path.name, begins, cycles, commands, other, path.stat().st_size))
    spoken = language(lang)
    plain = form not in (None, Form.TABLE, Form.MD)
    write_table(pd.DataFrame(rows, columns=list(REPLAY_HEADS["en" if plain else spoken])), form, output)
    if first is not None:
        note(
            f"再現しない判断があります。最初は {first}"
            if spoken == "ja"
            else f"a decision comes out otherwise: {first}"
        )
        return 5
    return 0
