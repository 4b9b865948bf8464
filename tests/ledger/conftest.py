from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shoals.core.book import Account, Transfer, Unit
from shoals.ledger import Book

ACCOUNTS = (
    Account(id="pv", unit=Unit.WH, never_credited=True),
    Account(id="bus", unit=Unit.WH),
    Account(id="spilled", unit=Unit.WH, never_debited=True),
    Account(id="owner", unit=Unit.JPY),
    Account(id="market", unit=Unit.JPY),
)
START = datetime(2024, 4, 1, tzinfo=UTC)


def transfer(n: int, debit: str = "pv", credit: str = "bus", amount: int | None = None) -> Transfer:
    """The n-th transfer of a made-up day; its content follows from `n`."""
    return Transfer(
        debit=debit,
        credit=credit,
        amount=1_000 + 7 * n if amount is None else amount,
        unit=Unit.JPY if debit in ("owner", "market") else Unit.WH,
        event=START + n * timedelta(minutes=30),
        kind="available",
        key=f"key {n}",
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a book can be made."""
    return tmp_path / "book.sqlite"


@pytest.fixture(scope="session")
def day_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a book with 24 transfers in two units."""
    rows = [transfer(n) for n in range(12)]
    rows += [transfer(n, "bus", "spilled", amount=900) for n in range(12, 20)]
    rows += [transfer(n, "market", "owner", amount=70) for n in range(20, 24)]
    path = tmp_path_factory.mktemp("day") / "book.sqlite"
    with Book.create(path, ACCOUNTS) as book:
        book.post(rows)
    return path.read_bytes()


@pytest.fixture
def day(day_bytes: bytes, path: Path) -> Path:
    """A book with 24 transfers in two units."""
    path.write_bytes(day_bytes)
    return path
