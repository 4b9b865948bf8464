"""What several workers of one server count together: a few pages of memory that all of them map.

Buckets of visitors lie in one table that is changed under a lock of the file; what was answered is counted by each
worker in a row of its own, which needs none. A row belongs to who holds the lock on its byte, so that a worker that is
started in place of one that died goes on where that one ended, and no counter ever falls.
"""

from __future__ import annotations

import mmap
import os
import secrets
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import DataError

SLOTS = 16_384
"""Buckets that are kept; where there is no room, the one that was used longest ago goes."""
PROBES = 8
WORKERS_MAX = 64
COLUMNS = 160
_HEAD, _BUCKET = 4_096, struct.Struct("<Qdd")
_SALT = slice(8, 24)
_BYTES = _HEAD + SLOTS * _BUCKET.size + WORKERS_MAX * COLUMNS * 8
_LOCK_AT = WORKERS_MAX  # byte of the file whose lock guards the buckets; bytes before it are those of rows


class Board:
    """Memory that is shared by the workers of a server.

    Parameters
    ----------
    path : Path, optional
        File that `Board.make` made. Without one the memory is this process's own.

    Raises
    ------
    DataError
        If every row of the file belongs to a worker already.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._lock = threading.Lock()
        self._file: int | None = None
        if path is None:
            self._memory = mmap.mmap(-1, _BYTES)
            self._memory[_SALT] = secrets.token_bytes(16)
        else:
            self._file = os.open(path, os.O_RDWR | os.O_CLOEXEC)
            self._memory = mmap.mmap(self._file, _BYTES)
        self._salt = bytes(self._memory[_SALT])
        self._table = np.frombuffer(self._memory, np.int64, WORKERS_MAX * COLUMNS, _HEAD + SLOTS * _BUCKET.size)
        self._table = self._table.reshape(WORKERS_MAX, COLUMNS)
        self.number = self._claim()
        self.row: NDArray[np.int64] = self._table[self.number]

    @classmethod
    def make(cls, path: Path) -> None:
        """Make the file, for this user alone."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "r+b") as file:
            file.truncate(_BYTES)
            file.seek(_SALT.start)
            file.write(secrets.token_bytes(16))

    def rows(self) -> NDArray[np.int64]:
        """Return what each worker counted, shape (workers, columns)."""
        return self._table.copy()

    def take(self, who: str, now_s: float, most: float, per_s: float) -> float:
        """Take one from a visitor's bucket; return how many are left, below zero if there was none to take.

        Parameters
        ----------
        who : str
        now_s : float
            Of a clock that all workers share: `time.monotonic`. [s]
        most, per_s : float
            How many the bucket holds, and how fast it fills. [1, 1/s]
        """
        name = int.from_bytes(blake2b(who.encode(), digest_size=8, key=self._salt).digest(), "little") | 1
        with self._changing():
            at = self._place(name)
            there, left, last_s = _BUCKET.unpack_from(self._memory, at)
            if there != name:
                left, last_s = most, now_s
            left = min(most, left + max(now_s - last_s, 0.0) * per_s)
            taken = left - 1.0 if left >= 1.0 else left
            _BUCKET.pack_into(self._memory, at, name, taken, now_s)
        return taken if left >= 1.0 else left - 1.0

    def _place(self, name: int) -> int:
        """Return where a visitor's bucket lies, or where it may: an empty place, or that of the longest silent."""
        best, oldest = -1, float("inf")
        for probe in range(PROBES):
            at = _HEAD + (name + probe) % SLOTS * _BUCKET.size
            there, _, last_s = _BUCKET.unpack_from(self._memory, at)
            if there == name:
                return at
            last_s = last_s if there else -1.0
            if last_s < oldest:
                best, oldest = at, last_s
        return best

    @contextmanager
    def _changing(self) -> Iterator[None]:
        with self._lock:
            if self._file is None:
                yield
                return
            import fcntl

            fcntl.lockf(self._file, fcntl.LOCK_EX, 1, _LOCK_AT)
            try:
                yield
            finally:
                fcntl.lockf(self._file, fcntl.LOCK_UN, 1, _LOCK_AT)

    def _claim(self) -> int:
        if self._file is None:
            return 0
        import fcntl

        for number in range(WORKERS_MAX):
            try:
                fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, number)
            except OSError:
                continue
            return number
        raise DataError(
            f"more than {WORKERS_MAX} workers want a row of the board", f"start {WORKERS_MAX} workers at most"
        )
