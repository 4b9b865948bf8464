"""A book as Parquet or CSV, written block by block."""

# pyright: basic
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from shoals.ledger.views import to_arrow

if TYPE_CHECKING:
    import pyarrow as pa

    from shoals.ledger.book import Book

Done = Callable[[int], None]


def write_parquet(book: Book, path: Path, *, done: Done = lambda _: None, **chosen: Any) -> int:
    """Write the transfers of a book as Parquet, compressed by Zstandard, and return how many there are.

    Parameters
    ----------
    book : Book
    path : Path
    done : callable
        Is called with the number of rows that were written.
    **chosen
        What to write, as in `shoals.ledger.views.select`.
    """
    import pyarrow.parquet as pq

    reader = to_arrow(book, **chosen)
    with pq.ParquetWriter(str(path), reader.schema, compression="zstd") as writer:
        return _drain(reader, writer.write_batch, done)


def write_csv(book: Book, file: Path | IO[bytes], *, done: Done = lambda _: None, **chosen: Any) -> int:
    """Write the transfers of a book as CSV, and return how many there are.

    Parameters
    ----------
    book : Book
    file : Path or open binary file
    done : callable
        Is called with the number of rows that were written.
    **chosen
        What to write, as in `shoals.ledger.views.select`.
    """
    import pyarrow as pa
    import pyarrow.csv as pc

    reader = to_arrow(book, **chosen)
    plain = pa.schema(
        [field.with_type(pa.string()) if pa.types.is_dictionary(field.type) else field for field in reader.schema]
    )
    options = pc.WriteOptions(quoting_style="needed")

    def words(batch: pa.RecordBatch) -> pa.RecordBatch:
        columns = [column.cast(kind) for column, kind in zip(batch.columns, plain.types, strict=True)]
        return pa.RecordBatch.from_arrays(columns, schema=plain)

    with pc.CSVWriter(str(file) if isinstance(file, Path) else file, plain, write_options=options) as writer:
        return _drain(reader, lambda batch: writer.write_batch(words(batch)), done)


def _drain(reader: pa.RecordBatchReader, write: Callable[[pa.RecordBatch], None], done: Done) -> int:
    rows = 0
    for batch in reader:
        write(batch)
        rows += batch.num_rows
        done(batch.num_rows)
    return rows
