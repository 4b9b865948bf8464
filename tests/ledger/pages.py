"""Which bytes of an SQLite file belong to the rows of a table: https://www.sqlite.org/fileformat2.html"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path


def varint(page: bytes, at: int) -> tuple[int, int]:
    """Value and end of the variable-length number at `at`."""
    value = 0
    for i in range(8):
        value = value << 7 | page[at + i] & 0x7F
        if page[at + i] < 0x80:
            return value, at + i + 1
    return value << 8 | page[at + 8], at + 9


def cells(data: bytes, root: int) -> Iterator[tuple[range, bytes]]:
    """File positions and payload of each cell of the index b-tree (a WITHOUT ROWID table is one) at page `root`."""
    size = int.from_bytes(data[16:18], "big")
    start = (root - 1) * size
    page = data[start : start + size]
    head = 100 if root == 1 else 0
    leaf = page[head] == 0x0A
    assert leaf or page[head] == 0x02
    pointers = head + (8 if leaf else 12)
    for i in range(int.from_bytes(page[head + 3 : head + 5], "big")):
        at = int.from_bytes(page[pointers + 2 * i : pointers + 2 * i + 2], "big")
        first = at if leaf else at + 4  # an inner cell begins with the page of the rows before it
        length, body = varint(page, first)
        if not leaf:
            yield from cells(data, int.from_bytes(page[at : at + 4], "big"))
        yield range(start + first, start + body + length), page[body : body + length]
    if not leaf:
        yield from cells(data, int.from_bytes(page[head + 8 : head + 12], "big"))


def structure(data: bytes, root: int) -> Iterator[int]:
    """File positions of page headers, cell pointers and page numbers of the b-tree at `root`."""
    size = int.from_bytes(data[16:18], "big")
    start = (root - 1) * size
    page = data[start : start + size]
    leaf = page[0] == 0x0A
    count = int.from_bytes(page[3:5], "big")
    yield from range(start, start + (8 if leaf else 12) + 2 * count)
    if not leaf:
        for i in range(count):
            at = int.from_bytes(page[12 + 2 * i : 14 + 2 * i], "big")
            yield from range(start + at, start + at + 4)
            yield from structure(data, int.from_bytes(page[at : at + 4], "big"))
        yield from structure(data, int.from_bytes(page[8:12], "big"))


def root_of(path: Path, name: str) -> int:
    """Root page of a table or index."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
