from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from shoals.core.book import Account, Leg
from shoals.ledger import Book
from shoals.testing.postgres import NoServer, PostgresServer

ACCOUNTS = (
    Account(id="pv", kind="generation", pool=1),
    Account(id="bus", kind="bus", pool=1),
    Account(id="battery", kind="store", pool=1),
    Account(id="送電", kind="export", pool=1),
    Account(id="heat", kind="heat", pool=1),
    Account(id="entropy:source", kind="entropy_source"),
    Account(id="entropy", kind="entropy"),
    Account(id="spilled:source", kind="curtailed_source"),
    Account(id="spilled", kind="curtailed"),
    Account(id="owner", kind="money"),
    Account(id="market", kind="money_world"),
)
START = datetime(2024, 4, 1, tzinfo=UTC)


def sun(n: int) -> list[Leg]:
    """The n-th half hour of a made-up day: generated, and sold or stored."""
    joules = 3_600 * (1_000 + 7 * n)
    into = "送電" if n % 3 else "battery"
    return [Leg(debit="pv", credit="bus", amount=joules), Leg(debit="bus", credit=into, amount=joules)]


def event(n: int) -> datetime:
    return START + n * timedelta(minutes=30)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a book can be made."""
    return tmp_path / "book.sqlite"


@pytest.fixture(scope="session")
def day_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a book with 24 half hours, money, and heat with its entropy."""
    path = tmp_path_factory.mktemp("day") / "book.sqlite"
    with Book.create(path, ACCOUNTS) as book:
        for n in range(24):
            book.post(f"key {n}", sun(n), event(n))
        book.post("spill", [Leg(debit="spilled:source", credit="spilled", amount=77)], event(24))
        book.post(
            "loss",
            [
                Leg(debit="entropy:source", credit="entropy", amount=29),
                Leg(debit="battery", credit="heat", amount=10, rule="store_heat"),
            ],
            event(25),
        )
        book.post("money", [Leg(debit="market", credit="owner", amount=70)], event(25))
    return path.read_bytes()


@pytest.fixture
def day(day_bytes: bytes, path: Path) -> Path:
    """The book of a day."""
    path.write_bytes(day_bytes)
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A real server whose database `postgres` has the tables of books, and a role `app` that may book and no more."""
    import psycopg

    from shoals.ledger.store.postgres_schema import migrate

    try:
        server = PostgresServer()
    except NoServer as reason:
        pytest.skip(str(reason))
    with server:
        with psycopg.connect(server.url(), autocommit=True) as db:
            db.execute("CREATE ROLE app LOGIN")
            db.execute("CREATE ROLE other LOGIN")
        migrate(server.url(), grant=["app", "other"])
        yield server


_numbers = count()


@pytest.fixture
def fresh(postgres: PostgresServer) -> Callable[[], str]:
    """Give URLs of books that are not there yet, for the role `app`."""
    return lambda: postgres.url(user="app", book=f"book {next(_numbers)}")


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a book can be made, in each store."""
    if request.param == "sqlite":
        return f"sqlite:{tmp_path / 'book.sqlite'}"
    return request.getfixturevalue("fresh")()
