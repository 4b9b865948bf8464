"""How long the record of a controller is kept: no file goes before what it says is settled and booked.

Two small files stand beside the cycles: ``settled.json`` says up to when slots were booked, and where; ``cut.json``
what a settlement has to know of cycles that are gone, so that what follows them is settled as if they were there.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.operate.image import SECOND_US
from shoals.operate.journal import sync_folder
from shoals.operate.limits import Limits
from shoals.operate.record import read_images
from shoals.operate.settle import Tally

SETTLED_SCHEMA, CUT_SCHEMA = "shoals.operate.settled/1", "shoals.operate.cut/1"
DAY_US = 86_400 * SECOND_US
KEEP_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Old:
    """What may go.

    Parameters
    ----------
    cycles : tuple of Path
        Files of cycles, in order of time.
    journals : tuple of Path
        Files of the journal that are over.
    settled_us : int
        Up to when slots are booked. [µs since 1970 UTC]
    book : str
        Where they are booked.
    """

    cycles: tuple[Path, ...]
    journals: tuple[Path, ...]
    settled_us: int
    book: str


def note_settled(folder: Path, until_us: int, book: str, root: str) -> None:
    """Write down up to when slots are booked, never less than before. A place with a password is told without it.

    Raises
    ------
    DataError
        If the disk refuses.
    """
    known = _read(folder / "settled.json", SETTLED_SCHEMA)
    if known is None or known["until_us"] < until_us:
        body = {"schema": SETTLED_SCHEMA, "until_us": until_us, "book": _told(book), "root": root}
        _write(folder / "settled.json", body)


def _told(book: str) -> str:
    """Return a place without name and password.

    Examples
    --------
    >>> _told("postgresql://me:secret@db.example/books?book=site")
    'postgresql://db.example/books?book=site'
    """
    if "://" not in book:
        return str(Path(book).absolute())
    url = urlsplit(book)
    return urlunsplit(url._replace(netloc=url.netloc.rpartition("@")[2]))


def old_files(folder: Path, *, now_us: int, keep_days: int = KEEP_DAYS) -> Old:
    """Return what may go: files that are over, settled to their end, and older than they are to be kept.

    Parameters
    ----------
    folder : Path
        Of the journal.
    now_us : int
        [µs since 1970 UTC]
    keep_days : int
        How many days are kept whatever is settled.

    Raises
    ------
    InputError
        If nothing was settled, or less than a day is to be kept.
    """
    if keep_days < 1:
        raise InputError(f"{keep_days} days are to be kept", "keep a day at least: the last may not be settled")
    known = _read(folder / "settled.json", SETTLED_SCHEMA)
    if known is None:
        raise InputError(f"nothing in `{folder}` is settled", "run `shoals operate settle` first; nothing goes before")
    bound_us = min(known["until_us"], now_us - keep_days * DAY_US)
    files = sorted(folder.glob("cycles-*.jsonl.gz"))
    over = [file for file, following in itertools.pairwise(files) if _moment_us(following) <= bound_us]
    cut = 0  # what lies before a file that must stay stays too, whatever its name says
    while cut < len(over) and over[cut] == files[cut]:
        cut += 1
    journals = [one for one in sorted(folder.glob("site-*.journal")) if _moment_us(one) <= bound_us]
    return Old(cycles=tuple(files[:cut]), journals=tuple(journals), settled_us=known["until_us"], book=known["book"])


def prune(folder: Path, old: Old, *, to: Path | None = None) -> None:
    """Take old files away: into another folder, or for good.

    What a settlement must know of them is on the disk before the first goes; so one that is killed on the way leaves
    files that are passed over, and nothing that is booked twice or lost.

    Parameters
    ----------
    folder : Path
    old : Old
        As `old_files` found it.
    to : Path, optional
        Where they go. Without it they are removed.

    Raises
    ------
    DataError
        If the disk refuses.
    SourceDamaged
        If a file is not as it was written: it stays, and all after it.
    """
    tally, gone = resumed(folder)
    new = [path for path in old.cycles if path.name > gone]  # the rest was left by one that was killed on the way
    for path in new:
        tally = added(tally, path)
    if new and tally is not None:
        names = [path.name for path in old.cycles]
        _write(folder / "cut.json", {"schema": CUT_SCHEMA, "files": names, "tally": tally.to_json()})
    try:
        if to is not None:
            to.mkdir(parents=True, exist_ok=True)
        for path in (*old.cycles, *old.journals):
            if to is None:
                path.unlink()
            else:
                shutil.move(path, to / path.name)
    except OSError as error:
        raise DataError(f"`{folder}` cannot be cleared: {error}", "look at the rights and at the disk") from None


def resumed(folder: Path) -> tuple[Tally | None, str]:
    """Return what to go on with where cycles are gone, and the name of the last that is: None and "" if none is.

    Raises
    ------
    SourceDamaged
        If cycles lie there that are older than what is gone, and were not: a clock was put back.
    """
    found = _read(folder / "cut.json", CUT_SCHEMA)
    if found is None:
        return None, ""
    last = max(found["files"])
    for path in sorted(folder.glob("cycles-*.jsonl.gz")):
        if path.name <= last and path.name not in found["files"]:
            raise SourceDamaged(
                f"`{path}` is older by its name than cycles that were taken away and came after it",
                "a clock was put back; bring the others back, remove `cut.json`, and settle anew",
            )
    return Tally.from_json(Limits(machines=(), power_w_max=1), found["tally"]), last


def added(tally: Tally | None, path: Path) -> Tally | None:
    """Return a tally with the images of a file."""
    for limits, image in read_images(path):
        if tally is None:
            tally = Tally(limits)
        tally.limits = limits
        tally.add(image)
    return tally


def _moment_us(path: Path) -> int:
    """Return when a file of cycles begins, or a file of the journal ended: its name says so.

    Examples
    --------
    >>> _moment_us(Path("cycles-20250401T000000.500000Z.jsonl.gz"))
    1743465600500000
    >>> _moment_us(Path("site-20250401T000001Z-2.journal"))
    1743465601000000
    """
    text, _, parts = path.name.partition("-")[2].partition("Z")[0].partition(".")
    try:
        whole = datetime.strptime(text, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        return round(whole.timestamp()) * SECOND_US + int(parts or 0)
    except ValueError:
        raise InputError(f"`{path}` has a name that no controller gives", "move it elsewhere") from None


def _read(path: Path, schema: str) -> Mapping[str, Any] | None:
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise SourceDamaged(f"`{path}` cannot be read: {error}", "keep it as evidence, and settle anew") from None
    if not isinstance(found, dict) or found.get("schema") != schema:  # pyright: ignore[reportUnknownMemberType]
        raise SourceDamaged(f"`{path}` is not `{schema}`", "keep it as evidence, and settle anew")
    return found  # pyright: ignore[reportUnknownVariableType]


def _write(path: Path, body: Mapping[str, Any]) -> None:
    """Put a small file in the place of another, in one step."""
    fresh = path.with_suffix(".new")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(body, file, separators=(",", ":"))
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise DataError(f"`{path}` cannot be written: {error}", "look at the rights and at the disk") from None
