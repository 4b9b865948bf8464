from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psycopg
import pytest
from tests.ledger.conftest import ACCOUNTS, START, event, sun
from tests.patience import PATIENCE_S

from shoals.core.book import Account, Leg
from shoals.core.errors import DataError, Fenced, InputError, LedgerError, OutcomeUnknown, Tampered
from shoals.ledger import Book, open_book, verify
from shoals.ledger.engine.block import Block
from shoals.ledger.engine.records import RECORD
from shoals.ledger.store import Derived
from shoals.ledger.store.postgres import PostgresStore, number_of
from shoals.ledger.store.postgres_schema import HEAD, STEPS, migrate
from shoals.testing.ledger import check_store
from shoals.testing.postgres import PostgresServer

Fresh = Callable[[], str]


def admin(server: PostgresServer) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(server.url(), autocommit=True)


def number(url: str, tenant: str = "app") -> int:
    from urllib.parse import unquote

    return number_of(tenant, unquote(url.partition("book=")[2]))


def test_the_store_is_one(fresh: Fresh) -> None:
    url = fresh()
    check_store(lambda new: PostgresStore.create(url) if new else PostgresStore.open(url))


def test_a_book_is_kept_opened_and_verified(fresh: Fresh) -> None:
    url = fresh()
    with Book.create(url, ACCOUNTS) as book:
        for n in range(20):
            assert book.post(f"key {n}", sun(n), event(n))
        assert not book.post("key 3", sun(3), event(3))
        balances, root = book.balances(), book.root()
    found = verify(url, root=root)
    assert found.balances == balances
    assert "app@" in found.place
    with open_book(url) as again:
        assert list(again.accounts) == list(ACCOUNTS)
        assert again.post("key 20", sun(20), event(20))
    with pytest.raises(InputError, match="already"):
        Book.create(url, ACCOUNTS)


def test_both_stores_keep_the_same_bytes(fresh: Fresh, path: Path) -> None:
    url, roots = fresh(), []
    for place in (url, path):
        with Book.create(place, ACCOUNTS, clock=lambda: 5) as book:
            for n in range(3):
                book.post(f"key {n}", sun(n), event(n))
            roots.append((book.root(), [b.tobytes() for b in book.records()]))
    assert roots[0] == roots[1]


def test_the_view_of_transfers_says_what_the_book_says(postgres: PostgresServer, fresh: Fresh) -> None:
    url = fresh()
    with Book.create(url, ACCOUNTS) as book:
        for n in range(5):
            book.post(f"key {n}", sun(n), event(n))
        expected = [(t.seq, t.debit, t.credit, t.amount, t.event, t.booked) for t in book.transfers()]
    with psycopg.connect(postgres.url(user="app")) as db:
        found = db.execute(
            "SELECT seq, debit, credit, amount, event, booked FROM shoals.transfer JOIN shoals.book ON book.name = "
            "transfer.book WHERE book.book = %s ORDER BY seq",
            (number(url),),
        ).fetchall()
    assert found == expected


def test_a_late_writer_is_told_so_and_stops(fresh: Fresh) -> None:
    url = fresh()
    first = Book.create(url, ACCOUNTS)
    second = open_book(url)
    first.post("key 0", sun(0), START)
    with pytest.raises(Fenced, match="another writer"):
        second.post("key 1", sun(1), START)
    with pytest.raises(LedgerError, match="stopped"):
        second.post("key 1", sun(1), START)
    second.close()
    with open_book(url) as again:
        assert not again.post("key 0", sun(0), START)
        assert again.post("key 1", sun(1), START)
    with pytest.raises(Fenced):
        first.post("key 2", sun(2), START)
    first.close()
    assert verify(url).transfers == 4


def test_a_writer_with_another_past_of_equal_length_is_refused(fresh: Fresh) -> None:
    """What a lost backup that went on by itself looks like: as many records, and others."""
    url, none = fresh(), np.zeros(0, np.int64)
    store = PostgresStore.create(url)

    def block(first: int, before: bytes) -> Block:
        return Block(first=first, booked_us=1, before=before, root=bytes(32), raw=bytes(RECORD.itemsize))

    derived = Derived(tiles=[], edge=[], names=[], numbers=none, balances=none.reshape(0, 4), count=1)
    one, other = block(0, bytes(32)), block(1, b"\1" * 32)
    store.append(0, one.header, one.raw, derived)
    with pytest.raises(Fenced):
        store.append(1, other.header, other.raw, derived)
    with pytest.raises(Fenced):
        store.append(0, one.header, one.raw, derived)
    good = block(1, one.digest)
    twice = Derived(tiles=[], edge=[], names=[(0, "a"), (0, "b")], numbers=none, balances=none.reshape(0, 4), count=1)
    with pytest.raises(LedgerError):
        store.append(1, good.header, good.raw, twice)
    assert len(list(store.blocks())) == 1
    store.append(1, good.header, good.raw, derived)
    store.close()


def test_tenants_see_their_own_books_and_no_others(postgres: PostgresServer, fresh: Fresh) -> None:
    url = fresh()
    with Book.create(url, ACCOUNTS) as book:
        book.post("key 0", sun(0), START)
    theirs = url.replace("user=app", "user=other")
    with pytest.raises(DataError, match="no book"):
        open_book(theirs)
    with Book.create(theirs, ACCOUNTS[:2]):  # a tenant learns nothing of another's names
        pass
    with psycopg.connect(postgres.url(user="other"), autocommit=True) as db:
        assert db.execute("SELECT count(*) FROM shoals.block WHERE book = %s", (number(url),)).fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            db.execute(
                "INSERT INTO shoals.block (book, first, header, raw) VALUES (%s, 999, %s, %s)",
                (number(url), bytes(128), bytes(128)),
            )
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            db.execute("INSERT INTO shoals.book VALUES (5, 'x', 'app')")
        assert db.execute("UPDATE shoals.account SET credits = 7 WHERE book = %s", (number(url),)).rowcount == 0
    with pytest.raises(InputError, match="tenant="):
        open_book(url.replace("user=app", "user=postgres"))
    assert verify(url.replace("user=app", "user=postgres") + "&tenant=app").transfers == 2


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE shoals.block SET raw = raw",
        "DELETE FROM shoals.block",
        "TRUNCATE shoals.block",
        "DELETE FROM shoals.account",
        "UPDATE shoals.account SET name = name",
        "UPDATE shoals.tile SET hashes = hashes",
        "DELETE FROM shoals.edge",
        "DELETE FROM shoals.book",
        "UPDATE shoals.book SET tenant = 'other'",
        "ALTER TABLE shoals.block DISABLE ROW LEVEL SECURITY",
        "UPDATE shoals.schema_version SET version_num = 'x'",
    ],
)
def test_the_role_that_books_can_change_nothing_that_is_booked(postgres: PostgresServer, sql: str) -> None:
    with psycopg.connect(postgres.url(user="app")) as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute(sql)  # type: ignore[call-overload]


def test_no_role_books_that_row_security_does_not_bind(postgres: PostgresServer) -> None:
    with admin(postgres) as db:
        db.execute("CREATE ROLE free LOGIN BYPASSRLS")
    for role, said in (("free", "passes by row security"), ("postgres", "passes by"), ("nobody_here", "no role")):
        with pytest.raises(InputError, match=said):
            migrate(postgres.url(), grant=[role])


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        (
            "UPDATE shoals.block SET raw = set_byte(raw, 40, get_byte(raw, 40) # 1) WHERE book = {} AND first > 9",
            "record",
        ),
        (
            "DELETE FROM shoals.block WHERE book = {} "
            "AND first = (SELECT max(first) FROM shoals.block WHERE book = {})",
            "edge|named|tile",
        ),
        (
            "DELETE FROM shoals.block WHERE book = {} "
            "AND first = (SELECT min(first) FROM shoals.block WHERE book = {} AND first > 0)",
            "missing",
        ),
        ("UPDATE shoals.account SET credits = credits + 1 WHERE book = {} AND name = 'bus'", "balance of account 1"),
        ("UPDATE shoals.account SET name = 'buss' WHERE book = {} AND name = 'bus'", "not named"),
        ("UPDATE shoals.account SET as_of = 1 WHERE book = {} AND name = 'bus'", "as of"),
        ("UPDATE shoals.edge SET hashes = set_byte(hashes, 3, get_byte(hashes, 3) # 1) WHERE book = {}", "edge"),
        ("DELETE FROM shoals.edge WHERE book = {}", "edge"),
        ("INSERT INTO shoals.tile VALUES ({}, 0, 0, decode(repeat('00', 8192), 'hex'))", "tile"),
    ],
)
def test_what_is_changed_behind_its_back_is_found(postgres: PostgresServer, fresh: Fresh, sql: str, said: str) -> None:
    url = fresh()
    with Book.create(url, ACCOUNTS) as book:
        for n in range(3):
            book.post(f"key {n}", sun(n), event(n))
    with admin(postgres) as db:
        assert db.execute(sql.replace("{}", str(number(url)))).rowcount > 0  # type: ignore[call-overload]
    with pytest.raises(LedgerError, match=said):
        verify(url)


@pytest.mark.parametrize(
    ("sql", "back", "said"),
    [
        ("ALTER TABLE shoals.edge ADD extra int", "ALTER TABLE shoals.edge DROP extra", "other columns"),
        (
            "CREATE RULE lost AS ON INSERT TO shoals.block DO INSTEAD NOTHING",
            "DROP RULE lost ON shoals.block",
            "does not belong",
        ),
        (
            "ALTER TABLE shoals.block DISABLE ROW LEVEL SECURITY",
            "ALTER TABLE shoals.block ENABLE ROW LEVEL SECURITY",
            "switched off",
        ),
        (
            "CREATE POLICY open ON shoals.block USING (true)",
            "DROP POLICY open ON shoals.block",
            "policy that does not belong",
        ),
        ("ALTER TABLE shoals.tile RENAME TO tiles", "ALTER TABLE shoals.tiles RENAME TO tile", "is missing"),
    ],
)
def test_tables_that_are_not_those_of_books_are_found(
    postgres: PostgresServer, fresh: Fresh, sql: str, back: str, said: str
) -> None:
    url = fresh()
    Book.create(url, ACCOUNTS).close()
    with admin(postgres) as db:
        db.execute(sql)  # type: ignore[call-overload]
        try:
            store = PostgresStore.open(url)
            with pytest.raises(Tampered, match=said):
                store.check()
            store.close()
        finally:
            db.execute(back)  # type: ignore[call-overload]


def test_what_is_wrong_with_a_place_is_said(postgres: PostgresServer, fresh: Fresh) -> None:
    with pytest.raises(DataError, match="no book `none`"):
        open_book(postgres.url(user="app", book="none"))
    with pytest.raises(InputError, match="names no book"):
        open_book(postgres.url(user="app"))
    with pytest.raises(InputError, match="cannot be read"):
        open_book("postgresql://h/db?nonsense=1&book=x")
    with pytest.raises(LedgerError, match="does not exist") as refusal:
        open_book(postgres.url("nodb", book="x"))
    assert "role and database" in refusal.value.hint
    with pytest.raises(LedgerError, match="does not let us in") as refusal:
        open_book("postgresql://127.0.0.1:1/db?book=x")
    assert "server runs" in refusal.value.hint
    with admin(postgres) as db:
        db.execute("CREATE DATABASE bare")
    with pytest.raises(DataError, match="no tables of books") as bare:
        open_book(postgres.url("bare", book="x"))
    assert "migrate" in bare.value.hint
    assert migrate(postgres.url("bare")) == HEAD
    with psycopg.connect(postgres.url("bare"), autocommit=True) as db:
        db.execute("UPDATE shoals.schema_version SET version_num = '9999'")
    for call in (lambda: open_book(postgres.url("bare", book="x")), lambda: migrate(postgres.url("bare"))):
        with pytest.raises(LedgerError, match="newer than"):
            call()
    with pytest.raises(LedgerError, match="refuses") as rights:
        Book.create(postgres.url("bare", user="app", book="x"))
    assert "--grant" in rights.value.hint


def test_a_wrong_password_is_told_as_one(tmp_path: Path) -> None:
    from shoals.testing.postgres import NoServer

    try:
        server = PostgresServer()
    except NoServer as reason:
        pytest.skip(str(reason))
    with server:
        with admin(server) as db:
            db.execute("CREATE ROLE locked LOGIN PASSWORD 'right'")
        hba = server.data / "pg_hba.conf"
        hba.write_text("local all locked scram-sha-256\n" + hba.read_text())
        with admin(server) as db:
            db.execute("SELECT pg_reload_conf()")
        migrate(server.url(), grant=["locked"])
        url = server.url(user="locked", password="wrong", book="x")
        with pytest.raises(LedgerError, match="password") as refusal:
            open_book(url)
        assert "PGPASSWORD" in refusal.value.hint
        assert "wrong" not in str(refusal.value)
        with Book.create(url.replace("wrong", "right"), ACCOUNTS) as book:
            assert "right" not in book._store.place


def test_a_server_that_would_forget_is_refused() -> None:
    from shoals.testing.postgres import NoServer

    try:
        server = PostgresServer({"fsync": "off"})
    except NoServer as reason:
        pytest.skip(str(reason))
    with server, pytest.raises(LedgerError, match="forget what it confirms"):
        migrate(server.url())


def test_durability_that_a_role_has_switched_off_is_switched_on(postgres: PostgresServer, fresh: Fresh) -> None:
    with admin(postgres) as db:
        db.execute("ALTER ROLE app SET synchronous_commit = off")
    try:
        with Book.create(fresh(), ACCOUNTS) as book:
            assert book._store._db.execute("SHOW synchronous_commit").fetchone() == ("on",)  # type: ignore[attr-defined]
    finally:
        with admin(postgres) as db:
            db.execute("ALTER ROLE app RESET synchronous_commit")


def test_a_connection_that_is_lost_stops_the_book_and_leaves_the_answer_open(
    postgres: PostgresServer, fresh: Fresh
) -> None:
    url = fresh()
    book = Book.create(url, ACCOUNTS)
    pid = book._store._db.info.backend_pid  # type: ignore[attr-defined]
    with admin(postgres) as db:
        db.execute("SELECT pg_terminate_backend(%s)", (pid,))
    with pytest.raises(OutcomeUnknown, match="not known") as lost:
        book.post("key 0", sun(0), START)
    assert "by key" in lost.value.hint
    with pytest.raises(LedgerError, match="stopped"):
        book.post("key 0", sun(0), START)
    book.close()
    with open_book(url) as again:
        again.post("key 0", sun(0), START)
    assert verify(url).transfers == 2


def test_a_database_that_is_read_only_is_read_and_not_written(postgres: PostgresServer, fresh: Fresh) -> None:
    url = fresh()
    Book.create(url, ACCOUNTS).close()
    with open_book(url + "&options=-c%20default_transaction_read_only%3Don") as book:
        assert book.count
        with pytest.raises(LedgerError, match="only be read"):
            book.post("key 0", sun(0), START)
    assert verify(url).transfers == 0


def test_verifying_a_book_that_grows_is_no_alarm(fresh: Fresh) -> None:
    url = fresh()
    writer = "\n".join(
        [
            "import sys",
            "from datetime import UTC, datetime",
            "from shoals.core.book import Account, Leg",
            "from shoals.ledger import open_book",
            "book, n = open_book(sys.argv[1]), 0",
            "print('on', flush=True)",
            "while True:",
            "    book.open_accounts([Account(id=f'a{n}', kind='bus')])",
            "    book.post(f'k{n}', [Leg(debit='pv', credit=f'a{n}', amount=1)], datetime(2024, 4, 1, tzinfo=UTC))",
            "    n += 1",
        ]
    )
    Book.create(url, ACCOUNTS).close()
    with subprocess.Popen([sys.executable, "-c", writer, url], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        counts = [verify(url).transfers for _ in range(6)]
        end_s = time.monotonic() + PATIENCE_S
        while counts[-1] == counts[0] and time.monotonic() < end_s:  # it may have to wait for its turn
            counts.append(verify(url).transfers)
        with open_book(url) as book:
            counts.append(book.transfer_count)
        child.kill()
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_balances_of_many_accounts_follow_and_say_as_of_when_they_are(fresh: Fresh) -> None:
    url, many = fresh(), [Account(id=f"m{n}", kind="money_use") for n in range(200)]

    def round_trip(book: Book, key: str) -> None:
        legs = [Leg(debit=f"m{n}", credit=f"m{n + 1}", amount=7) for n in range(199)]
        book.commit(np.concatenate([book.chain(f"{key} {n}", [leg], START) for n, leg in enumerate(legs)]), strict=True)

    with Book.create(url, many) as book:
        round_trip(book, "first")
        store = PostgresStore.open(url)  # what others read while it is open
        assert store.as_of() < book.count
        assert verify(url).balances_as_of < book.count
        store.close()
        expected = book.balances()
    assert verify(url).balances_as_of == verify(url).records
    book = open_book(url)
    round_trip(book, "second")
    book._store._db.close()  # type: ignore[attr-defined]  # as if killed
    found = verify(url)
    assert found.balances_as_of < found.records
    with open_book(url) as again:  # the next writer brings them up
        round_trip(again, "third")
        assert again.balances() == {name: 3 * amount for name, amount in expected.items()}
    assert verify(url).balances_as_of == verify(url).records


def test_balances_of_a_block_that_was_refused_are_never_written(fresh: Fresh) -> None:
    url, many = fresh(), [Account(id=f"m{n}", kind="money_use") for n in range(200)]
    first = Book.create(url, many)
    second = open_book(url)
    legs = [Leg(debit=f"m{n}", credit=f"m{n + 1}", amount=7) for n in range(199)]
    first.post("one", [Leg(debit="m0", credit="m1", amount=1)], START)
    with pytest.raises(Fenced):
        second.commit(np.concatenate([second.chain(f"{n}", [leg], START) for n, leg in enumerate(legs)]))
    second.close()
    first.close()
    found = verify(url)
    assert found.balances["m1"] == 1
    assert found.balances_as_of == found.records


def test_a_backup_by_pg_dump_holds_the_book(postgres: PostgresServer, fresh: Fresh, tmp_path: Path) -> None:
    url = fresh()
    with Book.create(url, ACCOUNTS) as book:
        for n in range(5):
            book.post(f"key {n}", sun(n), event(n))
        root = book.root()
        postgres.dump("postgres", tmp_path / "backup")
        book.post("later", [Leg(debit="pv", credit="bus", amount=1)], event(9))
    postgres.restore("restored", tmp_path / "backup")
    back = url.replace("///postgres", "///restored")
    assert verify(back, root=root).transfers == 10
    with open_book(back) as restored:
        assert restored.post("goes on", sun(6), event(6))
    with pytest.raises(Tampered, match="the root of"):
        verify(back, root=root)


def test_a_missing_psycopg_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    monkeypatch.delitem(sys.modules, "shoals.ledger.store.postgres")
    with pytest.raises(InputError, match="psycopg is not installed") as told:
        open_book("postgresql://h/db?book=x")
    assert "[postgres]" in told.value.hint


def test_the_steps_are_those_of_the_files() -> None:
    from importlib.resources import files

    versions = files("shoals.ledger.store") / "_migrations" / "versions"
    names = sorted(one.name for one in versions.iterdir() if one.name.startswith("v"))
    assert [name[1:5] for name in names] == list(STEPS)
    assert STEPS[-1] == HEAD


def test_no_write_goes_through_a_sequence_a_trigger_or_a_procedure(postgres: PostgresServer) -> None:
    with admin(postgres) as db:
        assert db.execute("SELECT count(*) FROM pg_sequences WHERE schemaname = 'shoals'").fetchone() == (0,)
        plpgsql = (
            "SELECT count(*) FROM pg_proc JOIN pg_language l ON l.oid = prolang "
            "WHERE pronamespace = 'shoals'::regnamespace AND lanname <> 'sql'"
        )
        assert db.execute(plpgsql).fetchone() == (0,)
        keys = db.execute(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'shoals'::regnamespace "
            "AND contype IN ('p', 'u') AND conrelid <> 'shoals.schema_version'::regclass"
        ).fetchall()
    assert all("(book" in str(key) for (key,) in keys)
