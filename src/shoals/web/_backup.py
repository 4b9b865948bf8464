"""A copy of all that a server keeps: runs, books, keys, and the records of writes, of one tenant or of all.

The copy is a folder that can be served as it is. A book is copied block for block, from a file or from PostgreSQL, and
each block is booked again on the way, so damage is not copied. It is copied before the record of writes, since a line
is written before its record is booked: what the copied book holds, the copied record of writes explains.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shoals.core.errors import DataError, InputError
from shoals.ledger.copying import copy_book
from shoals.web._tenants import Tenants
from shoals.web.access import Access
from shoals.web.settings import Settings

OWN = ("book.sqlite", "book.sqlite-wal", "book.sqlite-shm", "book.sqlite-journal", "book.lock")
"""Files of a run's folder that are copied otherwise, or not at all."""
TRIES = 3
"""So often a run that is made anew meanwhile is copied again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp:
    """What was copied of one tenant.

    Parameters
    ----------
    tenant : str
        ``""`` on a server without tenants.
    records : int
        Of the book.
    root : str
        Hash that commits to them, hexadecimal. Keep it elsewhere too.
    writes : int
        Lines of the record of writes, whose chain was followed in the copy.
    """

    tenant: str
    records: int
    root: str
    writes: int


def back_up(settings: Settings, target: Path) -> Iterator[BackedUp]:
    """Copy all that a server keeps, while it runs or not, and yield what was copied of each tenant.

    Parameters
    ----------
    settings : Settings
        Of the server: where runs, books and state files lie.
    target : Path
        Folder for the copy; what an earlier copy left there is brought up to date.

    Raises
    ------
    InputError
        If the copy would lie in what is copied, or be what is copied.
    DataError
        If there is no run.
    Tampered
        If a book is not as it was booked, or the copy holds another book.
    LedgerError
        If a record of writes is not as it was written.
    """
    source, place = settings.folder.resolve(), target.resolve()
    if source == place or source in place.parents or place in source.parents:
        raise InputError(f"`{target}` and `{settings.folder}` lie within one another", "name a folder elsewhere")
    with contextlib.closing(Tenants(settings)) as tenants:
        names = tenants.names()
        if not names:
            raise DataError(f"`{settings.folder}` holds no tenant's run", "name the folder that the server shows")
        for name in names:
            yield _copied(tenants, settings, name, target / name if name else target)


def _copied(tenants: Tenants, settings: Settings, name: str, target: Path) -> BackedUp:
    one = tenants.named(name)
    folder = one.shelf.folder
    if not (folder / "summary.json").is_file():
        raise DataError(f"`{folder}` holds no run", "name the folder that the server shows")
    target.mkdir(parents=True, exist_ok=True)
    target.chmod(0o700)  # keys are kept as hashes alone, and still nobody else's matter
    state = tenants.state_of(name)
    _copy_run(folder, target, state)
    found = copy_book(one.shelf.book_place, target / "book.sqlite")
    _copy_state(state, target / "web.sqlite")
    with contextlib.closing(Access(target / "web.sqlite", name)) as access:
        writes = access.check()
    return BackedUp(tenant=name, records=found.records, root=found.root, writes=writes)


def _copy_run(folder: Path, target: Path, state: Path) -> None:
    """Copy the files of a run as they were at one moment. What lies in the folder of the copy beside them stays."""
    for _ in range(TRIES):
        before = _stamps(folder, state)
        for name in before:
            part = target / f".{name}.part"
            shutil.copy2(folder / name, part)
            part.replace(target / name)
        if _stamps(folder, state) == before:
            return
    raise DataError(f"`{folder}` is made anew all the time", "back it up when the run has ended")


def _stamps(folder: Path, state: Path) -> dict[str, tuple[int, int]]:
    left = {*OWN, *(f"{state.name}{end}" for end in ("", "-wal", "-shm", "-journal"))}
    stats = {one.name: one.stat() for one in folder.iterdir() if one.is_file() and one.name not in left}
    return {name: (stat.st_mtime_ns, stat.st_size) for name, stat in stats.items()}


def _copy_state(state: Path, target: Path) -> None:
    """Copy keys, sessions and the record of writes as they are at one moment, while others write."""
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    with contextlib.closing(sqlite3.connect(state)) as source, contextlib.closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
    for end in ("-wal", "-shm"):
        target.with_name(target.name + end).unlink(missing_ok=True)
    part.replace(target)
