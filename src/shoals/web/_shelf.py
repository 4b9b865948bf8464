"""What pages are made of, kept ready: the run of a folder, its days, its book; read again when the files change."""

from __future__ import annotations

import sqlite3
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from shoals import ledger
from shoals.core.errors import Fenced
from shoals.ledger import Book
from shoals.show.digest import Digest, digest
from shoals.studies.days import Days, days_of
from shoals.studies.reopen import Run, reopen
from shoals.studies.whatif import WhatIf, what_if

T = TypeVar("T")
PAGES_KEPT = 64
"""Pages that are kept while the run is the same."""
POINTS_KEPT = 64
"""Answers of the sliders that are kept: who moves back sees them at once."""


class Shelf:
    """The run that a server shows. Its methods may be called from several threads.

    Parameters
    ----------
    folder : Path
        Where `shoals demo` or `shoals run` wrote.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.RLock()
        self._planning = threading.Lock()
        self._made: OrderedDict[object, Any] = OrderedDict()
        self._stamp: tuple[int, ...] | None = None
        self._book: Book | None = None
        self._copy: Path | None = None
        self._book_stamp: tuple[int, int] | None = None

    def run(self) -> Run:
        """Return the run as it lies in the folder now; it is opened again after it was made anew.

        Raises
        ------
        DataError
            If the folder holds no run, or one that is damaged.
        """
        with self._lock:
            stamp = self._stamp_of("summary.json", "inputs.parquet")
            if stamp != self._stamp:
                run = reopen(self.folder)
                self._run, self._days, self._digest = run, days_of(run.result), digest(run.result)
                self._point = lru_cache(maxsize=POINTS_KEPT)(
                    lambda sizes: what_if(run.given, run.result.plant, dict(sizes))
                )
                self._stamp = stamp
            return self._run

    def kept(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made for a key since the run was opened, or make it."""
        with self._lock:
            stamp = self._stamp
            if (stamp, key) in self._made:
                self._made.move_to_end((stamp, key))
                return self._made[stamp, key]
        found = make()
        with self._lock:
            self._made[stamp, key] = found
            while len(self._made) > PAGES_KEPT:
                self._made.popitem(last=False)
        return found

    def days(self) -> tuple[Run, Days, Digest]:
        """Return the run, its days, and its totals."""
        with self._lock:
            return self.run(), self._days, self._digest

    def point(self, sizes_mw: Mapping[str, float]) -> tuple[Run, WhatIf]:
        """Return the year planned again at some sizes. [MW]"""
        with self._lock:
            run, point = self.run(), self._point
        with self._planning:
            return run, point(tuple(sorted(sizes_mw.items())))

    # ------------------------------------------------------------------------------------------------------ the book

    @property
    def book_file(self) -> Path:
        """Where the book lies."""
        return self.folder / "book.sqlite"

    def read(self, act: Callable[[Book], T]) -> T:
        """Do something with the open book; it is opened again if another program wrote to it."""
        with self._lock:
            stamp = self._file_stamp()
            if self._book is None or stamp != self._book_stamp:
                self._close_book()
                self._book = ledger.open_book(self.book_file)
                self._book_stamp = self._file_stamp()
            return act(self._book)

    def write(self, act: Callable[[Book], T]) -> T:
        """Book something. Where another program was first, the book is opened again and asked once more.

        `act` must carry a key of its own, so that asking twice books once.
        """
        with self._lock:
            try:
                return self._written(act)
            except Fenced:
                self._close_book()
                return self._written(act)

    def copy_of_book(self) -> Path:
        """Return a copy of the book as it is now, in a file of its own; the copy before it is taken away."""
        with self._lock:
            stamp = self._file_stamp()
            if self._copy is None or self._copy_stamp != stamp:
                self._copies = tempfile.TemporaryDirectory(prefix="shoals-web-")
                self._copy = Path(self._copies.name) / "book.sqlite"
                with (
                    closing(sqlite3.connect(f"{self.book_file.resolve().as_uri()}?mode=ro", uri=True)) as source,
                    closing(sqlite3.connect(self._copy)) as target,
                ):
                    source.backup(target)
                self._copy_stamp = stamp
            return self._copy

    def close(self) -> None:
        """Close the book."""
        with self._lock:
            self._close_book()

    def _written(self, act: Callable[[Book], T]) -> T:
        try:
            return self.read(act)
        finally:
            self._book_stamp = self._file_stamp()

    def _close_book(self) -> None:
        if self._book is not None:
            self._book.close()
            self._book = None

    def _file_stamp(self) -> tuple[int, int] | None:
        try:
            found = self.book_file.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino

    def _stamp_of(self, *names: str) -> tuple[int, ...]:
        found: list[int] = []
        for name in names:
            try:
                found.append((self.folder / name).stat().st_mtime_ns)
            except OSError:
                found.append(0)
        return tuple(found)
