"""What was ordered, seen and commanded, line by line, on the disk before anything is done about it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self
from zlib import crc32

from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.operate.memory import merged
from shoals.operate.orders import Order, Orders

CARRY = "carry"
"""The first record of a file that goes on from another: what a controller takes up of that."""
CARRIED = ("begin", "stop", "limit")
"""Kinds of which the last record is carried on as it was."""
KEPT_ORDERS_US = 86_400_000_000
"""For how long after its end an order is carried on. [µs]"""
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
        self._commands: dict[str, Mapping[str, Any]] = {}
        self.began_us: int | None = None
        """When its first record was written; None if it is not told. [µs since 1970 UTC]"""
        try:
            _lock(self._file.fileno(), self.path)
            self._take_up()
        except BaseException:
            self._file.close()
            raise

    @property
    def empty(self) -> bool:
        """Whether nothing is written in it."""
        return self._end == 0

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
        sync_folder(self.path.parent)

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
        if self.began_us is None:
            self.began_us = body.get("at_us")
        if kind == CARRY:
            self._last |= body["last"]
            self._commands |= {one["machine"]: one for one in body["commands"]}
            self._orders = Orders(known=MappingProxyType({one.key: one for one in carried(body)}))
            self._memory = body["memory"]
            return
        self._last[kind] = body
        if kind == "command":
            self._commands[body["machine"]] = body
        elif kind == "order":
            self._orders, _ = self._orders.receive(Order(**body["order"]), now_us=body["at_us"])
        elif kind == "memory":
            self._memory = merged(self._memory, body)

    def turn(self, now_us: int, alarms: Sequence[Any] = ()) -> Path:
        """Begin a new file that holds what a controller takes up, keep the old one beside it, and return the old one.

        The new file is whole and on the disk before it takes the place of the old one, in one step; so whoever is
        killed at any moment leaves one of the two under the name, and either says the same.

        Parameters
        ----------
        now_us : int
            [µs since 1970 UTC]
        alarms : sequence
            Those that stand, as plain values.

        Raises
        ------
        DataError
            If the disk refuses. The old file goes on.
        """
        orders = self._orders.forget(now_us - KEPT_ORDERS_US)
        body = {
            "at_us": now_us,
            "last": {kind: one for kind, one in self._last.items() if kind in CARRIED},
            "commands": list(self._commands.values()),
            "orders": [asdict(one) for one in orders.known.values()],
            "memory": self._memory,
            "alarms": list(alarms),
        }
        text = json.dumps([CARRY, body], separators=(",", ":"), ensure_ascii=True).encode("ascii")
        line = _head(text) + text + b"\n"
        fresh, old = self.path.with_suffix(".new"), self._old_path(now_us)
        try:
            fresh.unlink(missing_ok=True)
            file = open(fresh, "x+b", buffering=0)  # noqa: SIM115, PTH123
        except OSError as error:
            raise self._refused(error) from error
        try:
            _lock(file.fileno(), fresh)
            if file.write(line) != len(line):
                raise OSError("the disk is full")
            os.fsync(file.fileno())
            os.link(self.path, old)
            fresh.replace(self.path)
        except (OSError, DataError) as error:
            file.close()
            fresh.unlink(missing_ok=True)
            raise error if isinstance(error, DataError) else self._refused(error) from error
        sync_folder(self.path.parent)
        self._file.close()
        self._file, self._end, self._torn = file, len(line), False
        self._orders, self.began_us = orders, now_us
        return old

    def _old_path(self, now_us: int) -> Path:
        moment = datetime.fromtimestamp(now_us / 1e6, UTC).strftime("%Y%m%dT%H%M%SZ")
        names = [
            f"{self.path.stem}-{moment}{more}{self.path.suffix}" for more in ("", *(f"-{n}" for n in range(2, 100)))
        ]
        return next((one for one in map(self.path.with_name, names) if not one.exists()), self.path)

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


def carried(body: Mapping[str, Any]) -> tuple[Order, ...]:
    """Return the orders that a first record carries on."""
    return tuple(Order(**one) for one in body["orders"])


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


def sync_folder(folder: Path) -> None:
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
