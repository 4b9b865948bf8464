"""What pages are made of, kept ready: the run of a folder, its days, its book; read again when the files change."""

from __future__ import annotations

import sqlite3
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from shoals import ledger
from shoals.core.errors import Fenced, ShoalsError
from shoals.ledger import Book
from shoals.show.digest import Digest, digest
from shoals.studies.days import Days, days_of
from shoals.studies.health import Check, check_all
from shoals.studies.reopen import Run, reopen
from shoals.studies.whatif import WhatIf, what_if

T = TypeVar("T")
PAGES_KEPT = 64
"""Pages that are kept while the run is the same."""
COPIES_KEPT = 2
"""Copies of the book that are kept: who was told of the one before the last still gets it."""
HEALTH_SECONDS = 60.0
"""What the doctor found is told for so long: looking books, plans and writes a file. [s]"""
FAILED_SECONDS = 5.0
"""A run or book that cannot be opened is not tried again sooner, unless its files change. [s]"""
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
        self._looking = threading.Lock()
        self._health: tuple[float, tuple[Check, ...]] | None = None
        self._made: OrderedDict[object, Any] = OrderedDict()
        self._stamp: tuple[int, ...] | None = None
        self._book: Book | None = None
        self._book_stamp: tuple[int, ...] = ()
        self._copies: list[tempfile.TemporaryDirectory[str]] = []
        self._copy_stamp: tuple[int, ...] = ()
        self._failed: dict[str, tuple[tuple[int, ...], float, ShoalsError]] = {}

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
                run = self._tried("run", stamp, lambda: reopen(self.folder))
                self._made.clear()
                self._run, self._days, self._digest = run, days_of(run.result), digest(run.result)
                self._point = lru_cache(maxsize=POINTS_KEPT)(
                    lambda sizes: what_if(run.given, run.result.plant, dict(sizes))
                )
                self._stamp = stamp
            return self._run

    def kept(self, run: Run, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made of a run for a key, or make it; only of the run that is open is it kept."""
        with self._lock:
            if run is self._run and key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
        found = make()
        with self._lock:
            if run is self._run:
                self._made[key] = found
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

    def health(self) -> tuple[Check, ...]:
        """Return what the doctor found within the last minute, or look."""
        with self._looking:
            if self._health is None or time.monotonic() - self._health[0] > HEALTH_SECONDS:
                found = check_all()
                self._health = time.monotonic(), found
            return self._health[1]

    # ------------------------------------------------------------------------------------------------------ the book

    @property
    def book_file(self) -> Path:
        """Where the book lies."""
        return self.folder / "book.sqlite"

    def read(self, act: Callable[[Book], T]) -> T:
        """Do something with the open book; it is opened again if another program wrote to it."""
        with self._lock:
            stamp = self._stamp_of("book.sqlite")
            # a commit may change the `-wal` file alone, so the book is asked; the stamp tells a file of another run
            if self._book is not None and (stamp != self._book_stamp or self._book.behind()):
                self._close_book()
            if self._book is None:
                self._book = self._tried("book", stamp, lambda: ledger.open_book(self.book_file))
                self._book_stamp = self._stamp_of("book.sqlite")
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
        """Return a copy of the book as it is now, in a file of its own; the copy before it stays a while."""
        with self._lock:
            stamp = self._stamp_of("book.sqlite", "book.sqlite-wal")
            if not self._copies or self._copy_stamp != stamp:
                made = tempfile.TemporaryDirectory(prefix="shoals-web-")
                with (
                    closing(sqlite3.connect(f"{self.book_file.resolve().as_uri()}?mode=ro", uri=True)) as source,
                    closing(sqlite3.connect(Path(made.name) / "book.sqlite")) as target,
                ):
                    source.backup(target)
                self._copies.append(made)
                while len(self._copies) > COPIES_KEPT:
                    self._copies.pop(0).cleanup()
                self._copy_stamp = stamp
            return Path(self._copies[-1].name) / "book.sqlite"

    def close(self) -> None:
        """Close the book, and take its copies away."""
        with self._lock:
            self._close_book()
            while self._copies:
                self._copies.pop().cleanup()

    def _written(self, act: Callable[[Book], T]) -> T:
        try:
            return self.read(act)
        finally:
            self._book_stamp = self._stamp_of("book.sqlite")

    def _tried(self, what: str, stamp: tuple[int, ...], act: Callable[[], T]) -> T:
        """Do something slow; if it failed a moment ago on the same files, fail at once in the same way."""
        before, at, error = self._failed.get(what, ((), 0.0, None))
        if error is not None and before == stamp and time.monotonic() - at < FAILED_SECONDS:
            raise error.with_traceback(None)
        try:
            return act()
        except ShoalsError as error:
            self._failed[what] = (stamp, time.monotonic(), error)
            raise

    def _close_book(self) -> None:
        if self._book is not None:
            self._book.close()
            self._book = None

    def _stamp_of(self, *names: str) -> tuple[int, ...]:
        found: list[int] = []
        for name in names:
            try:
                stat = (self.folder / name).stat()
                found += (stat.st_mtime_ns, stat.st_ino, stat.st_size)
            except OSError:
                found += (0, 0, 0)
        return tuple(found)
