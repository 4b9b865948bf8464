"""The auditor that is handed out, as a stranger runs it, beside `verify`: a site's year of records, and random ones."""

from __future__ import annotations

import gc
import importlib.util
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from benchmarks._measure import Claim, Row, function, process
from benchmarks.ledger.bench_book import ACCOUNTS, BATCH, JST, SITE, transfers, year_of_legs

import shoals.ledger
from shoals import ledger
from shoals.core.book import Account
from shoals.core.time import fiscal_year
from shoals.ledger.attest import make_checkpoint, name_key
from shoals.ledger.book import Book
from shoals.ledger.signing import PrivateKey

FILE = Path(shoals.ledger.__file__).parent / "_assets" / "verify_book.py"


def auditor() -> ModuleType:
    """Load the file as it is handed out."""
    spec = importlib.util.spec_from_file_location("verify_book", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rate(row: Row, records: int) -> Row:
    """Return the row with its records a second."""
    return replace(row, goal=f"{records / row.cpu_s / 1e3:.0f} k records/CPU-s")


def hashing(module: ModuleType, records: int) -> None:
    """Hash so many records and as many pairs, and do nothing else: what an audit in plain Python cannot do without."""
    record, pair = bytes(128), bytes(64)
    for start, text in ((module._LEAF, record), (module._NODE, pair)):
        for _ in range(records):
            one = start.copy()
            one.update(text)
            one.digest()


def year(path: Path) -> int:
    """Book a site's year with a signed checkpoint; return how many records it has."""
    key = PrivateKey.make("example.com/plant-1")
    with ledger.create(path, SITE) as book:
        name_key(book, key.public)
        ledger.post_slots(book, fiscal_year(2024, zone=JST), year_of_legs())
        make_checkpoint(book, key)
        return book.count


def random_transfers(path: Path) -> int:
    """Book random transfers between ten thousand accounts, which no cache of the auditor helps."""
    with Book.create(path, [Account(id=f"a{n}", kind="money_use") for n in range(ACCOUNTS)]) as book:
        for one in transfers(24, BATCH, seed=4):
            book.commit(one, strict=True)
        return book.count


def rows() -> list[Row | Claim]:
    """Measure."""
    found: list[Row | Claim] = []
    module = auditor()
    with tempfile.TemporaryDirectory() as folder:
        for what, make in (("a site's year", year), ("random transfers", random_transfers)):
            path = Path(folder) / f"{make.__name__}.sqlite"
            records = make(path)
            gc.disable()  # as the file does when it is run
            inside = rate(function(f"verify_book.py: {what}", lambda p=path: module.audit(str(p)), repeats=5), records)
            gc.enable()
            bare = rate(function(f"hashing alone: {what}", lambda n=records: hashing(module, n), repeats=5), records)
            whole = rate(process(f"python -I -S verify_book.py: {what}", ["-I", "-S", str(FILE), str(path)]), records)
            mine = rate(function(f"verify: {what}", lambda p=path: ledger.verify(p), repeats=5), records)
            found += [inside, bare, whole, mine]
            found.append(
                Claim(
                    case=f"audit of {what}, {records:,} records, by one file of plain Python",
                    ours=f"{whole.cpu_s:.2f} s of CPU, start included",
                    theirs=f"`verify`, compiled: {mine.cpu_s:.2f} s",
                    value=records / whole.cpu_s,
                    unit="records a CPU second",
                    required=200_000,
                    note=f"{whole.wall_s:.2f} s by the wall, the tree in a second process; "
                    f"{inside.cpu_s / bare.cpu_s:.1f} × hashing alone; Python {sys.version_info.major}."
                    f"{sys.version_info.minor}",
                )
            )
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
