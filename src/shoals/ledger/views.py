"""Views of a book as arrays and tables, read block by block: by number, by time, by account.

The records of a book are 128 bytes each and are read as they lie in the store, so a view of a book that is larger than
memory is a stream of blocks. Amounts stay whole numbers of 64 bits all the way into Arrow, Parquet and pandas.
"""

# pyright: basic
from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Unit
from shoals.core.errors import InputError, did_you_mean
from shoals.ledger.chains import to_us
from shoals.ledger.engine.records import Flag, RecordKind, Records, moves
from shoals.ledger.rulebook import SERIES

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from shoals.ledger.book import Book

WHATS = ("transfer", "hold", "post", "void", "expire")
"""What a record does to balances: a transfer moves, a hold reserves, the others end a hold."""


def select(
    book: Book,
    *,
    first: int = 0,
    last: int | None = None,
    start: datetime | None = None,
    end: datetime | None = None,
    account: str | None = None,
) -> Iterator[Records]:
    """Yield transfers, holds and ends of holds of each block, shape (n,), in the order of the book.

    Parameters
    ----------
    book : Book
    first, last : int
        Only records from number `first` to before number `last`; blocks before `first` are not read.
    start, end : datetime, optional
        Only what happened from `start` to before `end`, by the meter's clock.
    account : str, optional
        Only what this account gives or takes.

    Raises
    ------
    InputError
        If there is no such account, or a moment has no zone.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC
    >>> from pathlib import Path
    >>> from shoals.core.book import Account, Leg
    >>> from shoals.ledger import create
    >>> noon = datetime(2024, 4, 1, 12, tzinfo=UTC)
    >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "book.sqlite", accounts) as book:
    ...     _ = book.post("noon", [Leg(debit="pv", credit="bus", amount=1_800_000)], noon)
    ...     [block["amount"].tolist() for block in select(book, account="bus", end=noon)]
    ...     [block["amount"].tolist() for block in select(book, account="bus", start=noon)]
    []
    [[1800000]]
    """
    if account is not None and account not in book.numbers:
        raise InputError(f"there is no account `{account}`", did_you_mean(account, book.numbers))
    number = None if account is None else book.numbers[account]
    start_us, end_us = (None if moment is None else to_us(moment) for moment in (start, end))
    return _chosen(book.records(first, last, since_us=start_us), start_us, end_us, number)


def _chosen(
    blocks: Iterator[Records], start_us: int | None, end_us: int | None, number: int | None
) -> Iterator[Records]:
    for records in blocks:
        keep = moves(records)
        if start_us is not None:
            keep &= records["event_us"] >= start_us
        if end_us is not None:
            keep &= records["event_us"] < end_us
        if number is not None:
            keep &= (records["debit"] == number) | (records["credit"] == number)
        if keep.any():
            yield records if keep.all() else records[keep]


def moved(records: Records) -> NDArray[np.bool_]:
    """Return which records change what an account has: transfers, and holds that are posted; shape (n,)."""
    return (records["kind"] == RecordKind.TRANSFER) & (records["flags"] & (Flag.HOLD | Flag.VOID) == 0)


def whats(records: Records) -> NDArray[np.int8]:
    """Return what each record does, a place in `WHATS`, shape (n,)."""
    flags, kind = records["flags"], records["kind"]
    tests = [kind == RecordKind.EXPIRE, flags & Flag.HOLD > 0, flags & Flag.POST > 0, flags & Flag.VOID > 0]
    return np.select(tests, [4, 1, 2, 3], 0).astype(np.int8)


def chain_starts(records: Records) -> NDArray[np.bool_]:
    """Return which records begin a chain, shape (n,). `records` must hold all records of a block."""
    linked = (records["kind"] == RecordKind.TRANSFER) & (records["flags"] & Flag.LINKED > 0)
    return np.concatenate([[True], ~linked[:-1]]) if len(records) else np.zeros(0, bool)


def to_arrow(book: Book, **chosen: Any) -> Any:
    """Return the transfers of a book as a stream of Arrow batches, a `pyarrow.RecordBatchReader`: one for each block.

    Parameters
    ----------
    book : Book
        It must stay open while the stream is read.
    **chosen
        What to read, as in `select`.

    Notes
    -----
    Columns: `seq`, `what` (`WHATS`), `debit`, `credit`, `amount` (whole units), `unit`, `series`, `rule`, `code`,
    `event`, `booked`, `tenant`, `id`, `hold`, `evidence`. Identifiers and digests are hexadecimal where there is one
    and null where there is none. `amount` is a whole number of 64 bits.
    """
    import pyarrow as pa

    names = pa.array(list(book.numbers), pa.string())
    numbered = {number: name for name, number in book.rules.items()}
    rules = pa.array([numbered.get(n, "") for n in range(max(numbered, default=0) + 1)], pa.string())
    units = pa.array([Unit(n).name if n in list(Unit) else "" for n in range(max(Unit) + 1)], pa.string())
    schema = pa.schema(_fields(pa))
    blocks = select(book, **chosen)

    def batches() -> Iterator[pa.RecordBatch]:
        for records in blocks:
            word = pa.DictionaryArray.from_arrays
            yield pa.RecordBatch.from_arrays(
                [
                    pa.array(np.ascontiguousarray(records["seq"])),
                    word(pa.array(whats(records)), pa.array(WHATS)),
                    word(pa.array(records["debit"].astype(np.int32)), names),
                    word(pa.array(records["credit"].astype(np.int32)), names),
                    pa.array(np.ascontiguousarray(records["amount"])),
                    word(pa.array((records["ledger"] % SERIES).astype(np.int8)), units),
                    pa.array((records["ledger"] // SERIES).astype(np.uint16)),
                    word(pa.array(records["rule"].astype(np.int16)), rules),
                    pa.array(np.ascontiguousarray(records["code"])),
                    pa.array(records["event_us"].astype("datetime64[us]"), schema.field("event").type),
                    pa.array(records["booked_us"].astype("datetime64[us]"), schema.field("booked").type),
                    pa.array(np.ascontiguousarray(records["tenant"])),
                    _hex(_words(records, "id")),
                    _hex(_words(records, "hold")),
                    _hex(records["evidence"]),
                ],
                schema=schema,
            )

    return pa.RecordBatchReader.from_batches(schema, batches())


def _fields(pa: Any) -> list[tuple[str, Any]]:
    word, us = (lambda of: pa.dictionary(of, pa.string())), pa.timestamp("us", "UTC")
    return [
        ("seq", pa.int64()), ("what", word(pa.int8())), ("debit", word(pa.int32())), ("credit", word(pa.int32())),
        ("amount", pa.int64()), ("unit", word(pa.int8())), ("series", pa.uint16()), ("rule", word(pa.int16())),
        ("code", pa.uint16()), ("event", us), ("booked", us), ("tenant", pa.uint32()), ("id", pa.string()),
        ("hold", pa.string()), ("evidence", pa.string()),
    ]  # fmt: skip


def _words(records: Records, name: str) -> NDArray[np.uint8]:
    """Return both halves of an id as bytes, the larger half first, shape (n, 16)."""
    both = np.stack([records[f"{name}_hi"], records[f"{name}_lo"]], axis=1)
    return both.astype(">u8").view(np.uint8).reshape(len(records), 16)


def _hex(table: NDArray[np.uint8]) -> pa.Array:
    """Return rows of bytes as hexadecimal text, null where all are zero."""
    import pyarrow as pa

    n, width = table.shape
    digits = np.frombuffer(b"0123456789abcdef", np.uint8)
    text = np.empty((n, width, 2), np.uint8)
    text[:, :, 0], text[:, :, 1] = digits[table >> 4], digits[table & 15]
    some = table.any(axis=1)
    ends = np.concatenate([[0], np.cumsum(np.where(some, 2 * width, 0))]).astype(np.int32)
    buffers = [pa.py_buffer(np.packbits(some, bitorder="little")), pa.py_buffer(ends), pa.py_buffer(text[some])]
    return pa.Array.from_buffers(pa.string(), n, buffers)


def to_pandas(book: Book, **chosen: Any) -> pd.DataFrame:
    """Return the transfers of a book as a data frame, in the columns of `to_arrow`.

    Parameters
    ----------
    book : Book
    **chosen
        What to read, as in `select`.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC
    >>> from pathlib import Path
    >>> from shoals.core.book import Account, Leg
    >>> from shoals.ledger import create
    >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "book.sqlite", accounts) as book:
    ...     sun = [Leg(debit="pv", credit="bus", amount=2**60 + 1)]
    ...     _ = book.post("noon", sun, datetime(2024, 4, 1, 12, tzinfo=UTC))
    ...     frame = book.to_pandas()
    >>> frame[["what", "debit", "credit", "amount", "unit"]].to_dict("records")
    [{'what': 'transfer', 'debit': 'pv', 'credit': 'bus', 'amount': 1152921504606846977, 'unit': 'J'}]
    """
    return to_arrow(book, **chosen).read_pandas()
