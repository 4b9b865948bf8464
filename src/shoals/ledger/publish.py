"""Publish a book as plain files, so that anybody can read it with any client of a tiled log, and no server of ours.

The folder holds `checkpoint`, tiles of hashes below `tile/`, and all records in bundles below `tile/entries/`. All but
the checkpoint never change once they are full, so they may be kept for ever wherever they pass. `accounts.json` beside
them has the names of accounts, of which the records hold the digests.

Source: C2SP `tlog-tiles`, https://c2sp.org.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shoals.core.errors import InputError, Tampered
from shoals.ledger.book import Book
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.engine.block import BACK
from shoals.ledger.engine.records import RECORD
from shoals.ledger.engine.tree import TILE, TILE_LEVELS
from shoals.ledger.signing import SignedText

LENGTH = struct.Struct(">H")


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What was written.

    Parameters
    ----------
    folder : Path
    size : int
        Records under the checkpoint.
    files : int
        Files that are new.
    """

    folder: Path
    size: int
    files: int


def publish(book: Book, folder: Path, *, size: int | None = None) -> Published:
    """Write a book as it was at a checkpoint into a folder, or what is new since it was written there.

    Parameters
    ----------
    book : Book
    folder : Path
        Made if it is not there.
    size : int, optional
        Of which checkpoint; the last one if not given.

    Raises
    ------
    InputError
        If no such checkpoint is kept.
    Tampered
        If something else was published there: another book, or another past of this one.
    """
    kept = dict(book.checkpoints())
    size = max(kept, default=0) if size is None else size
    if size not in kept:
        raise InputError(f"no checkpoint of {size} records is kept", "make one: `shoals ledger checkpoint`")
    checkpoint = Checkpoint.read(SignedText.read(kept[size]).text)
    if book.root_of(size) != checkpoint.root:
        raise Tampered(f"the first {size} records are not those of the checkpoint that is kept", BACK)
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _check_past(book, folder, checkpoint)
        files = sum(_write(folder / name, data) for name, data in _files(book, size))
        names = [{"number": number, "name": account.id} for number, account in enumerate(book.accounts)]
        _replace(folder / "accounts.json", json.dumps(names, ensure_ascii=False, indent=0).encode() + b"\n")
        _replace(folder / "checkpoint", kept[size].encode())
    except OSError as error:
        raise InputError(f"`{folder}` cannot be written: {error.strerror}", "check the disk and your rights") from error
    return Published(folder=folder, size=size, files=files)


def tile_name(level: str, index: int, width: int = TILE) -> str:
    """Return the path of a tile, or of a bundle for the level ``"entries"``.

    Examples
    --------
    >>> tile_name("0", 1234067), tile_name("entries", 2, 17)
    ('tile/0/x001/x234/067', 'tile/entries/002.p/17')
    """
    parts = [f"{index % 1000:03}"]
    while index := index // 1000:
        parts.insert(0, f"x{index % 1000:03}")
    return f"tile/{level}/{'/'.join(parts)}{'' if width == TILE else f'.p/{width}'}"


def _files(book: Book, size: int) -> Iterator[tuple[str, bytes]]:
    """Yield path and content of all that never changes: bundles, then tiles."""
    rest, index = b"", 0
    for raw in _raw(book, size):
        rest += raw
        whole = len(rest) // (TILE * RECORD.itemsize)
        for k in range(whole):
            yield tile_name("entries", index + k), _bundle(rest[k * TILE * RECORD.itemsize :][: TILE * RECORD.itemsize])
        rest, index = rest[whole * TILE * RECORD.itemsize :], index + whole
    if rest:
        yield tile_name("entries", index, len(rest) // RECORD.itemsize), _bundle(rest)
    level = 0
    while count := size >> TILE_LEVELS * level:
        for index in range(-(-count // TILE)):
            width = min(count - index * TILE, TILE)
            yield tile_name(str(level), index, width), book.tile(level, index)[:width].tobytes()
        level += 1


def _raw(book: Book, size: int) -> Iterator[bytes]:
    """Yield the bytes of the first records."""
    for records in book.records():
        first = int(records["seq"][0])
        if first >= size:
            return
        yield records[: size - first].tobytes()


def _bundle(raw: bytes) -> bytes:
    head = LENGTH.pack(RECORD.itemsize)
    return b"".join(head + raw[at : at + RECORD.itemsize] for at in range(0, len(raw), RECORD.itemsize))


def _check_past(book: Book, folder: Path, checkpoint: Checkpoint) -> None:
    """Hold what was published before against the book."""
    if not (folder / "checkpoint").exists():
        return
    before = Checkpoint.read(SignedText.read((folder / "checkpoint").read_bytes()).text)
    if before.origin != checkpoint.origin:
        raise Tampered(f"`{folder}` holds the book `{before.origin}`", "name another folder")
    if before.size > checkpoint.size or book.root_of(before.size) != before.root:
        raise Tampered(
            f"`{folder}` holds {before.size} records of `{before.origin}` that this book does not begin with",
            "find out which of the two is the book; nothing that was published is overwritten",
        )


def _write(path: Path, data: bytes) -> bool:
    """Write a file that never changes; return whether it is new."""
    if path.exists():
        if path.read_bytes() != data:
            raise Tampered(f"`{path}` was published with other content", "nothing that was published is overwritten")
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    _replace(path, data)
    return True


def _replace(path: Path, data: bytes) -> None:
    """Write a file as a whole, or leave what was there."""
    scratch = path.with_name(path.name + ".new")
    with scratch.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    scratch.replace(path)
