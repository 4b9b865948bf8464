"""`shoals operate prune`: take away what a controller wrote long ago and is settled."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._operate import SiteArgument
from shoals.cli._shared import LangOption, language, note
from shoals.core.errors import InputError


def prune(
    site: SiteArgument,
    keep_days: Annotated[int, typer.Option("--keep-days", min=1, help="Days that stay whatever is settled.")] = 30,
    to: Annotated[Path | None, typer.Option("--to", help="Move them into this folder.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Remove them for good.")] = False,
    lang: LangOption = None,
) -> int:
    """Take away cycles and journals that are settled to their end and old; without `--to` or `--remove`, list them.

    What `shoals operate settle` has not booked stays, and what a later settlement must know of the rest is kept. A
    controller may run meanwhile.
    """
    import time

    from shoals.operate.retention import old_files
    from shoals.operate.retention import prune as take_away
    from shoals.operate.site_file import read_setup
    from shoals.show.words import words

    if to is not None and remove:
        raise InputError("`--to` stands with `--remove`", "give one of them")
    setup, say = read_setup(site), words(language(lang))
    old = old_files(setup.journal, now_us=time.time_ns() // 1_000, keep_days=keep_days)
    files = [*old.cycles, *old.journals]
    size = sum(one.stat().st_size for one in files)
    for one in files:
        print(one)
    if files and (remove or to is not None):
        take_away(setup.journal, old, to=to)
    until = datetime.fromtimestamp(old.settled_us / 1e6, UTC).isoformat(timespec="minutes")
    note(say("operate.settled_until", until=until, book=old.book))
    done = "operate.pruned" if files and (remove or to is not None) else "operate.would_prune"
    note(say(done, files=len(files), mb=f"{size / 1e6:.1f}"))
    return 0
