"""Nothing is hidden: any changed byte in any table, and any lost, swapped or doubled block, is found, with its place.

Both the package's `verify` and the one-file auditor are asked, and both must name where it is.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.ledger.auditor import AUDITOR, run_json
from tests.ledger.conftest import ACCOUNTS, event, sun
from tests.ledger.test_checkpoint import WITNESS, build, key

from shoals.core.errors import LedgerError, Tampered
from shoals.ledger import Book, open_book, verify
from shoals.ledger.attest import add_signatures, make_checkpoint, name_key
from shoals.ledger.signing import SignedText
from shoals.ledger.store.schema import TABLES

FIFTH, NINTH = (f"first = (SELECT first FROM block ORDER BY first LIMIT 1 OFFSET {n})" for n in (5, 9))
LONG = bool(os.environ.get("SHOALS_LONG"))
PLACE = re.compile(r"record|account|balance|tile|edge|checkpoint|block|column|table|damaged|value", re.IGNORECASE)


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A book with something in every table: full tiles and edges, balances, two checkpoints, one cosigned."""
    path = tmp_path_factory.mktemp("sealed") / "book.sqlite"
    with Book.create(path, ACCOUNTS) as book:
        name_key(book, key(1).public)
        name_key(book, WITNESS.public)
        for n in range(150):
            book.post(f"key {n}", sun(n), event(n))
            if n == 40:
                make_checkpoint(book, key(1))
        note = make_checkpoint(book, key(1))
        add_signatures(book, book.count, [WITNESS.line(SignedText.read(note).text, seen_s=5)])
    with closing(sqlite3.connect(path)) as db:
        assert all(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES)
    return path.read_bytes()


def cells(path: Path) -> list[tuple[str, str, str, Any]]:
    """Each cell of each table: table, the key of its row as SQL, column, value."""
    found = []
    with closing(sqlite3.connect(path)) as db:
        for table in TABLES:
            columns = [(row[1], row[5]) for row in db.execute(f"PRAGMA table_info({table})")]
            names = [name for name, _ in columns]
            for row in db.execute(f"SELECT {', '.join(names)} FROM {table}"):
                where = " AND ".join(
                    f"{name} = {value!r}" for (name, primary), value in zip(columns, row, strict=True) if primary
                )
                found += [(table, where, name, value) for name, value in zip(names, row, strict=True)]
    return found


def changes(value: Any, chance: Random, every: bool) -> Iterator[str]:
    """The SQL of values that differ from one in a single byte."""
    if isinstance(value, int):
        for at in range(8) if every else (chance.randrange(8),):
            data = bytearray(value.to_bytes(8, "little", signed=True))
            data[at] ^= 1 << chance.randrange(8)
            yield str(int.from_bytes(data, "little", signed=True))
        return
    data = value.encode() if isinstance(value, str) else value
    for at in range(len(data)) if every else (chance.randrange(len(data)),):
        new = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
        yield f"CAST(x'{new.hex()}' AS TEXT)" if isinstance(value, str) else f"x'{new.hex()}'"


def found_by_both(path: Path, what: str) -> None:
    """Both find it, and say where."""
    with pytest.raises(LedgerError) as mine:
        verify(path)
    with pytest.raises(AUDITOR.Fault) as theirs:
        AUDITOR.audit(path)
    for said in (mine.value.what, str(theirs.value)):
        assert PLACE.search(said), (what, said)


def forced(db: sqlite3.Connection, statement: str) -> bool:
    """Change a book as its owner can: no trigger, no CHECK. False if SQLite cannot hold such a value at all."""
    triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    db.execute("PRAGMA ignore_check_constraints = ON")
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    try:
        db.execute(statement)
    except sqlite3.IntegrityError:
        return False
    for _, sql in triggers:
        db.execute(sql)
    db.commit()
    return True


@pytest.mark.parametrize("table", TABLES)
def test_any_changed_byte_of_any_column_is_found_with_its_place(sealed: bytes, path: Path, table: str) -> None:
    path.write_bytes(sealed)
    mine, chance, tried = [one for one in cells(path) if one[0] == table], Random(17), 0
    columns = {one[2] for one in mine}
    picked = (
        mine if LONG else [chance.choice([one for one in mine if one[2] == name]) for name in columns for _ in (0, 1)]
    )
    for _, where, column, value in picked:
        for new in changes(value, chance, LONG and not isinstance(value, bytes)):
            path.write_bytes(sealed)
            with closing(sqlite3.connect(path)) as db:
                if not forced(db, f"UPDATE {table} SET {column} = {new} WHERE {where}"):
                    continue
            found_by_both(path, f"{table}.{column} where {where} = {new}")
            tried += 1
    assert tried >= len(columns) - 1


@pytest.mark.skipif(not LONG, reason="some 60,000 changes; SHOALS_LONG=1 runs them")
def test_every_byte_of_every_block_is_found_by_the_auditor(sealed: bytes, path: Path) -> None:
    """Every byte of headers and records, against the auditor's own pass over the blocks."""
    path.write_bytes(sealed)
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT first, header, raw FROM block ORDER BY first").fetchall()
    chance = Random(1)
    for n, (first, header, raw) in enumerate(rows):
        for at in range(128 + len(raw)):
            audit = AUDITOR.Audit()
            whole = bytearray(header + raw)
            whole[at] ^= 1 << chance.randrange(8)
            for other in rows[max(n - 3, 0) : n]:
                audit.count, audit.before = other[0], other[1][32:64]
            audit.count, audit.before = first, header[32:64]
            with pytest.raises(AUDITOR.Fault):
                audit.block(first, bytes(whole[:128]), bytes(whole[128:]))


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM block WHERE first = (SELECT max(first) FROM block)", "balances|balance|named|checkpoint"),
        (f"DELETE FROM block WHERE {NINTH}", r"record \d+ is missing"),
        ("UPDATE block SET first = first + 1 WHERE first = (SELECT max(first) FROM block)", r"record \d+ is missing"),
        (f"INSERT INTO block SELECT 1, 9999, header, raw FROM block WHERE {FIFTH}", "record"),
        (f"UPDATE block SET (header, raw) = (SELECT header, raw FROM block WHERE {FIFTH}) WHERE {NINTH}", "record"),
        ("DELETE FROM tile", "tile"),
        ("DELETE FROM edge WHERE level = 1", "edge"),
        ("DELETE FROM account WHERE number = (SELECT max(number) FROM account)", "account|named|balance"),
        ("UPDATE account SET number = number + (-9223372036854775807 - 1) WHERE number = 7", "account"),
        ("UPDATE account SET number = -1 WHERE number = 12", "account"),
        ("DELETE FROM progress", "balances"),
        ("UPDATE progress SET as_of = 0, block = zeroblob(32)", "balance"),
        ("INSERT INTO checkpoint SELECT 1, size - 1, note FROM checkpoint", "checkpoint of"),
        ("DROP TRIGGER block_refuses_delete", "block_refuses_delete"),
        ("DROP VIEW balance", "balance"),
        ("CREATE TABLE more (x)", "more"),
        ("PRAGMA application_id = 7", "no book"),
        ("PRAGMA user_version = 99", "version 99"),
    ],
)  # fmt: skip
def test_lost_swapped_doubled_and_strange_rows_are_found(sealed: bytes, path: Path, statement: str, said: str) -> None:
    path.write_bytes(sealed)
    with closing(sqlite3.connect(path)) as db:
        if statement.startswith(("DROP", "CREATE", "PRAGMA")):
            db.execute(statement)
            db.commit()
        else:
            assert forced(db, statement)
    with pytest.raises(LedgerError, match=said):
        verify(path)
    with pytest.raises(AUDITOR.Fault, match=said):
        AUDITOR.audit(path)


@pytest.mark.parametrize("keep", ["0", "1", "(SELECT max(number) FROM account)"])
def test_a_book_without_its_names_is_not_opened_as_a_smaller_one(sealed: bytes, path: Path, keep: str) -> None:
    path.write_bytes(sealed)
    with closing(sqlite3.connect(path)) as db:
        assert forced(db, f"DELETE FROM account WHERE number >= {keep}")
    with pytest.raises(Tampered, match="does not name"):
        open_book(path)


def test_swapped_blocks_are_found(sealed: bytes, path: Path) -> None:
    path.write_bytes(sealed)
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT first, header, raw FROM block ORDER BY first LIMIT 2 OFFSET 12").fetchall()
        (a, header_a, raw_a), (b, header_b, raw_b) = rows
        forced(db, f"UPDATE block SET header = x'{header_b.hex()}', raw = x'{raw_b.hex()}' WHERE first = {a}")
        forced(db, f"UPDATE block SET header = x'{header_a.hex()}', raw = x'{raw_a.hex()}' WHERE first = {b}")
    with pytest.raises(LedgerError, match=rf"record {a} names record {b}"):
        verify(path)
    with pytest.raises(AUDITOR.Fault, match=rf"record {a} says that it begins with {b}"):
        AUDITOR.audit(path)


def test_the_auditor_names_the_field_of_a_changed_record(sealed: bytes, path: Path) -> None:
    path.write_bytes(sealed)
    with closing(sqlite3.connect(path)) as db:
        first, raw = db.execute("SELECT first, raw FROM block ORDER BY first DESC LIMIT 1").fetchone()
        amount = int.from_bytes(raw[40:48], "little")
        forced(
            db, f"UPDATE block SET raw = x'{(raw[:40] + bytes([raw[40] ^ 1]) + raw[41:]).hex()}' WHERE first = {first}"
        )
    said = rf"record {first} is not as it was booked: its field `amount` is {amount ^ 1}, booked was {amount}"
    with pytest.raises(AUDITOR.Fault, match=said):
        AUDITOR.audit(path)
    with pytest.raises(LedgerError, match=said):
        verify(path)


def test_flipped_bits_of_the_file_change_nothing_that_both_do_not_notice(sealed: bytes, path: Path) -> None:
    """Anywhere in the file: what carries something is found by both; what carries nothing changes no verdict."""
    chance, noticed = Random(23), 0
    paths = []
    for n in range(300 if LONG else 30):
        at = chance.randrange(len(sealed))
        paths.append(path.with_name(f"{n}.sqlite"))
        paths[-1].write_bytes(sealed[:at] + bytes([sealed[at] ^ (1 << chance.randrange(8))]) + sealed[at + 1 :])
    for one, theirs in zip(paths, run_json(*map(str, paths)), strict=True):
        try:
            root = verify(one).root
        except LedgerError:
            assert not theirs["verified"], one
            noticed += 1
        else:
            assert theirs["verified"], theirs
            assert theirs["root"] == root
    assert noticed > 5


def test_a_rewritten_past_is_found_by_both_against_what_a_witness_kept(path: Path) -> None:
    kept = build(path, None)
    build(path, 7)
    assert verify(path).records
    assert AUDITOR.audit(path)["verified"]
    notes = [note.encode() for note in kept]
    said = r"written anew: records \d+ to \d+"
    with pytest.raises(LedgerError, match=said) as mine:
        verify(path, checkpoints=kept)
    with pytest.raises(AUDITOR.Fault, match=said) as theirs:
        AUDITOR.audit(path, checkpoints=notes)
    places = [re.findall(r"\d+", said)[:2] for said in (mine.value.what, str(theirs.value))]
    assert places[0] == places[1]
