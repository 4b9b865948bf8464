"""What was ordered, seen and commanded, line by line, on the disk before anything is done about it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from zlib import crc32

from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.operate.memory import merged
from shoals.operate.orders import Order, Orders

HEAD = 18
"""Letters before the text of a line: its length and its checksum, each of eight hexadecimal digits and a blank."""


class Journal:
    """An append-only file of records. One process writes it at a time.

    Parameters
    ----------
    path : Path
        Made if it is not there.

    Raises
    ------
    SourceDamaged
        If a line before the last is not as it was written. A last line that was cut short, as a crash does, is dropped:
        nobody was told that it was kept.
    DataError
        If another process writes it, or the disk refuses.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with Journal(Path(folder) / "site.journal") as journal:
    ...         journal.append("stop", {"on": True})
    ...     with Journal(Path(folder) / "site.journal") as journal:
    ...         journal.records, journal.last("stop")
    ([('stop', {'on': True})], {'on': True})
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = open(self.path, "a+b", buffering=0)  # noqa: SIM115, PTH123
        except OSError as error:
            raise DataError(
                f"the journal {self.path} cannot be opened: {error}", "choose a folder to write in"
            ) from error
        self._end = 0
        self._torn = False
        self._last: dict[str, Mapping[str, Any]] = {}
        self._orders = Orders()
        self._memory: Mapping[str, Any] | None = None
        try:
            _lock(self._file.fileno(), self.path)
            self._take_up()
        except BaseException:
            self._file.close()
            raise

    def _take_up(self) -> None:
        """Read what is there, and drop a last line that was cut short."""
        found, end = self.path.read_bytes(), 0
        for ends, kind, body in _lines(found, self.path):
            self._take(kind, body)
            end = ends
        if end < len(found):
            self._file.truncate(end)
            os.fsync(self._file.fileno())
        self._end = end
        _sync_folder(self.path.parent)

    def append(self, kind: str, body: Mapping[str, Any], *, sync: bool = True) -> None:
        """Write a record; with `sync` it is on the disk when this returns.

        Raises
        ------
        DataError
            If the disk refuses. The controller must then act as if it knew nothing.
        """
        text = json.dumps([kind, dict(body)], separators=(",", ":"), ensure_ascii=True).encode("ascii")
        line = _head(text) + text + b"\n"
        try:
            self._write(line)
        except OSError as error:
            raise self._refused(error) from error
        self._end += len(line)  # it is in the file, and whoever reads that finds it, whether it is on the disk or not
        self._take(kind, body)
        if sync:
            self.sync()

    def _write(self, line: bytes) -> None:
        """Write a line, or nothing of it: half a line in the middle would make the file unreadable."""
        if self._torn:
            os.ftruncate(self._file.fileno(), self._end)
            self._torn = False
        done = 0
        self._torn = True
        while done < len(line):
            done += self._file.write(line[done:]) or 0
        self._torn = False

    def sync(self) -> None:
        """Bring to the disk what was appended without it.

        Raises
        ------
        DataError
            If the disk refuses.
        """
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise self._refused(error) from error

    def _refused(self, error: OSError) -> DataError:
        return DataError(
            f"the journal {self.path} cannot be written: {error}", "free the disk; nothing is commanded without it"
        )

    def _take(self, kind: str, body: Mapping[str, Any]) -> None:
        """Keep what a controller takes up of a record; the rest stays on the disk."""
        self._last[kind] = body
        if kind == "order":
            self._orders, _ = self._orders.receive(Order(**body["order"]), now_us=body["at_us"])
        elif kind == "memory":
            self._memory = merged(self._memory, body)

    @property
    def records(self) -> list[tuple[str, Mapping[str, Any]]]:
        """All records, read from the disk anew."""
        return list(read_journal(self.path))

    def orders(self) -> Orders:
        """Return the orders that the records leave behind."""
        return self._orders

    def memory(self) -> Mapping[str, Any] | None:
        """Return what a controller before left to be remembered, None if nothing."""
        return self._memory

    def last(self, kind: str) -> Mapping[str, Any] | None:
        """Return the last record of a kind."""
        return self._last.get(kind)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_journal(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the kind and body of each record, without touching the file: for those who look on while it is written.

    Raises
    ------
    InputError
        If there is no such file.
    SourceDamaged
        If a line before the last is not as it was written.
    """
    if not Path(path).is_file():
        raise InputError(f"there is no journal at {path}", "name the file that `shoals operate run` writes")
    for _, kind, body in _lines(Path(path).read_bytes(), Path(path)):
        yield kind, body


def _lines(found: bytes, path: Path) -> Iterator[tuple[int, str, Mapping[str, Any]]]:
    """Yield where each record ends, its kind and its body, up to a line that was cut short."""
    for _, end, kind, body in whole_lines(found, path):
        yield end, kind, body


def whole_lines(found: bytes, path: Path) -> Iterator[tuple[int, int, str, Mapping[str, Any]]]:
    """Yield where each record begins and ends, its kind and its body, up to a line that was cut short.

    Raises
    ------
    SourceDamaged
        If a line before the last is not as it was written.
    """
    at, number = 0, 0
    while at < len(found):
        number += 1
        end = found.find(b"\n", at)
        line = found[at : len(found) if end < 0 else end]
        text = line[HEAD:]
        whole = end >= 0 and line[:HEAD] == _head(text)
        if not whole:
            if end < 0 or (
                end == len(found) - 1 and line[:8] == _head(text)[:8]
            ):  # cut short, or its middle never came
                return
            raise SourceDamaged(
                f"line {number} of the journal {path} is not as it was written",
                "keep the file as evidence and start a new one; orders must be asked for again",
            )
        kind, body = json.loads(text)
        start, at = at, end + 1
        yield start, at, kind, body


def _head(text: bytes) -> bytes:
    return b"%08x %08x " % (len(text), crc32(text))


def _lock(number: int, path: Path) -> None:
    try:
        import fcntl  # not on every system
    except ImportError:
        return
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise DataError(f"another controller writes the journal {path}", "stop that one first") from error


def _sync_folder(folder: Path) -> None:
    """Make sure that the file's name is on the disk too, where that can be asked for."""
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(number)
    except OSError:
        pass
    finally:
        os.close(number)
