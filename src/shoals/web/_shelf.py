"""What pages are made of, kept ready: the run of a folder, its days, its book; read again when the files change.

Several workers may each have a shelf of the same folder. Who writes to the book holds the lock of a file meanwhile and
first replays what the others booked, so that workers of one machine never overtake each other. Writers elsewhere may;
the book then says so, and is opened again.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from shoals import ledger
from shoals.core.errors import Fenced, LedgerError, ShoalsError
from shoals.ledger import Book
from shoals.ledger.copying import copy_book
from shoals.show.digest import Digest, digest
from shoals.studies.days import Days, days_of
from shoals.studies.health import Check, check_all
from shoals.studies.reopen import Run, reopen
from shoals.studies.watch import Watch
from shoals.studies.whatif import WhatIf, what_if
from shoals.web._hub import Hub

T = TypeVar("T")
PAGES_KEPT = 64
"""Pages that are kept while the run is the same."""
COPIES_KEPT = 2
"""Copies of the book that are kept: who was told of the one before the last still gets it."""
HEALTH_SECONDS = 60.0
"""What the doctor found is told for so long: looking books, plans and writes a file. [s]"""
FAILED_SECONDS = 5.0
"""A run or book that cannot be opened is not tried again sooner, unless its files change. [s]"""
OVERTAKEN_MAX = 8
"""So often a write is asked for again where a writer on another machine was first."""
ANSWERS_BYTES = 32_000_000
"""Answers that are kept as they are sent, all together. [B]"""
POINTS_KEPT = 64
"""Answers of the sliders that are kept: who moves back sees them at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """A run in memory, with what every page asks of it."""

    run: Run
    days: Days
    digest: Digest
    point: Callable[[tuple[tuple[str, float], ...]], WhatIf]


class Shelf:
    """The run that a server shows. Its methods may be called from several threads.

    Parameters
    ----------
    folder : Path
        Where `shoals demo` or `shoals run` wrote.
    book : str, optional
        Where the book lies, if not in the folder.
    site : Path, optional
        Site file of the machines that are watched; ``site.toml`` in the folder by default.
    opened : callable, optional
        Called when the run was opened: who keeps many shelves lets another go.
    """

    def __init__(
        self,
        folder: Path,
        book: str | None = None,
        site: Path | None = None,
        *,
        opened: Callable[[Shelf], None] | None = None,
    ) -> None:
        self.folder = folder
        self.used_s = 0.0
        self._now: _Open | None = None
        self._when_opened = opened
        self.book_place: Path | str = folder / "book.sqlite" if book is None else book
        self.hub = Hub(Watch(site or folder / "site.toml"))
        self._lock = threading.RLock()
        self._planning = threading.Lock()
        self._looking = threading.Lock()
        self._writing = threading.Lock()
        self._health: tuple[float, tuple[Check, ...]] | None = None
        self._made: OrderedDict[object, Any] = OrderedDict()
        self._answers: OrderedDict[tuple[object, ...], tuple[Any, int]] = OrderedDict()
        self._answered: Counter[object] = Counter()
        self._answers_bytes = 0
        self._answering = threading.Lock()
        self._stamp: tuple[int, ...] | None = None
        self._book: Book | None = None
        self._book_stamp: tuple[int, ...] = ()
        self._openings = 0
        self._copies: list[tempfile.TemporaryDirectory[str]] = []
        self._copied: object = None
        self._failed: dict[str, tuple[tuple[int, ...], float, ShoalsError]] = {}

    def run(self) -> Run:
        """Return the run as it lies in the folder now; it is opened again after it was made anew.

        Raises
        ------
        DataError
            If the folder holds no run, or one that is damaged.
        """
        return self._asked().run

    def check(self) -> None:
        """Raise if run or book cannot be read now; that somebody looked does not count as use."""
        self._opened_run()
        self.read(lambda book: book.count)

    def _asked(self) -> _Open:
        self.used_s = time.monotonic()
        return self._opened_run()

    def _opened_run(self) -> _Open:
        with self._lock:
            stamp = self._stamp_of("summary.json", "inputs.parquet")
            if self._now is None or stamp != self._stamp:
                run = self._tried("run", stamp, lambda: reopen(self.folder, self.book_place))
                self._made.clear()
                self._forget_answers()
                point = lru_cache(maxsize=POINTS_KEPT)(
                    lambda sizes: what_if(run.given, run.result.plant, dict(sizes))
                )  # fmt: skip
                self._now = _Open(run=run, days=days_of(run.result), digest=digest(run.result), point=point)
                self._stamp = stamp
                if self._when_opened is not None:
                    self._when_opened(self)
            return self._now

    @property
    def is_open(self) -> bool:
        """Whether the run is in memory."""
        return self._now is not None

    def let_go(self) -> bool:
        """Forget run, pages and book, if nobody uses them right now; who asks next waits until they are open again."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            self._now, self._stamp = None, None
            self._made.clear()
            self._forget_answers()
            self._close_book()
        finally:
            self._lock.release()
        return True

    def kept(self, run: Run, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made of a run for a key, or make it; only of the run that is open is it kept."""
        with self._lock:
            if self._is_of(run) and key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
        found = make()
        with self._lock:
            if self._is_of(run):
                self._made[key] = found
                while len(self._made) > PAGES_KEPT:
                    self._made.popitem(last=False)
        return found

    def days(self) -> tuple[Run, Days, Digest]:
        """Return the run, its days, and its totals."""
        now = self._asked()
        return now.run, now.days, now.digest

    def point(self, sizes_mw: Mapping[str, float]) -> tuple[Run, WhatIf]:
        """Return the year planned again at some sizes. [MW]"""
        now = self._asked()
        with self._planning:
            return now.run, now.point(tuple(sorted(sizes_mw.items())))

    def _is_of(self, run: Run) -> bool:
        """Return whether a run is the one that is open."""
        return self._now is not None and self._now.run is run

    def health(self) -> tuple[Check, ...]:
        """Return what the doctor found within the last minute, or look."""
        with self._looking:
            if self._health is None or time.monotonic() - self._health[0] > HEALTH_SECONDS:
                found = check_all()
                self._health = time.monotonic(), found
            return self._health[1]

    # ---------------------------------------------------------------------------------------- answers as they are sent

    def answers_at(self, where: object) -> bool:
        """Return whether any answer is kept of an address."""
        return where in self._answered

    def answer(self, key: tuple[object, ...]) -> Any:
        """Return an answer that was kept of the run as it lies in the folder now; None if there is none.

        For the event loop: it reads two entries of the folder and opens nothing. A key begins with the address.
        """
        with self._answering:
            found = self._answers.get(key)
            if found is None or self._stamp_of("summary.json", "inputs.parquet") != self._stamp:
                return None
            self._answers.move_to_end(key)
            return found[0]

    def keep_answer(self, run: Run, key: tuple[object, ...], found: object, size: int) -> None:
        """Keep an answer that was made of a run, if that is still the one that is open. `size` is in bytes."""
        with self._lock, self._answering:
            if not self._is_of(run) or key in self._answers:
                return
            self._answers[key] = found, size
            self._answered[key[0]] += 1
            self._answers_bytes += size
            while self._answers_bytes > ANSWERS_BYTES:
                gone, (_, size) = self._answers.popitem(last=False)
                self._answers_bytes -= size
                self._answered[gone[0]] -= 1
                if not self._answered[gone[0]]:
                    del self._answered[gone[0]]

    def _forget_answers(self) -> None:
        with self._answering:
            self._answers.clear()
            self._answered.clear()
            self._answers_bytes = 0

    # ------------------------------------------------------------------------------------------------------ the book

    def read(self, act: Callable[[Book], T]) -> T:
        """Do something with the open book, after replaying what another program booked."""
        with self._lock:
            return act(self._opened())

    def write(self, act: Callable[[Book], T]) -> T:
        """Book something. Where another machine was first, the book is opened again and asked once more.

        `act` must carry a key of its own, so that asking twice books once.
        """
        with self._writing, self._alone():
            for tried in range(OVERTAKEN_MAX):
                with self._lock:
                    try:
                        return act(self._opened())
                    except Fenced:
                        self._close_book()
                        if tried == OVERTAKEN_MAX - 1:
                            raise
                    finally:
                        self._book_stamp = self._stamp_of("book.sqlite")
            raise AssertionError("unreachable")

    def openings(self) -> int:
        """Return how often the book was opened: what was read of its records holds while this is the same."""
        return self._openings

    def copy_of_book(self) -> Path:
        """Return a copy of the book as it is now, in a file of its own; the copy before it stays a while."""
        with self._lock:
            book = self._opened()
            now = (self._openings, book.count, len(book.checkpoints()))
            if not self._copies or self._copied != now:
                made = tempfile.TemporaryDirectory(prefix="shoals-web-")
                copy_book(self.book_place, Path(made.name) / "book.sqlite")
                self._copies.append(made)
                while len(self._copies) > COPIES_KEPT:
                    self._copies.pop(0).cleanup()
                self._copied = now
            return Path(self._copies[-1].name) / "book.sqlite"

    def close(self) -> None:
        """Close the book, and take its copies away."""
        with self._lock:
            self._close_book()
            while self._copies:
                self._copies.pop().cleanup()

    def _opened(self) -> Book:
        stamp = self._stamp_of("book.sqlite")
        if self._book is not None and not self._current(self._book, stamp):
            self._close_book()
        if self._book is None:
            self._book = self._tried("book", stamp, lambda: ledger.open_book(self.book_place))
            self._openings += 1
            self._book_stamp = self._stamp_of("book.sqlite")
        return self._book

    def _current(self, book: Book, stamp: tuple[int, ...]) -> bool:
        """Replay what others booked; return False if the book must be opened again, and so be checked as a whole."""
        try:
            if book.stopped or stamp[1] != self._book_stamp[1]:
                return False
            # a commit may change the `-wal` file alone, so the book is asked whatever the stamp says
            if not book.behind():
                return stamp == self._book_stamp  # a file that changed without a new block was not changed by a writer
            book.catch_up()
        except LedgerError:
            return False
        self._book_stamp = self._stamp_of("book.sqlite")
        return True

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the lock of those who write to the book on this machine."""
        try:
            import fcntl
        except ImportError:  # Windows, where one worker serves
            yield
            return
        try:
            descriptor = os.open(self.folder / "book.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:  # the folder may be read alone: the book lies elsewhere, and refuses who was overtaken
            yield
            return
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

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
