"""A copy is the same book, whatever keeps it, or there is none."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import numpy as np
import pytest
from tests.ledger.auditor import run
from tests.ledger.conftest import ACCOUNTS, event, sun

from shoals.cli._app import invoke
from shoals.core.errors import InputError, LedgerError, Tampered
from shoals.ledger import Book, verify
from shoals.ledger.attest import make_checkpoint, name_key
from shoals.ledger.copying import copy_book
from shoals.ledger.signing import PrivateKey
from shoals.ledger.store.schema import TRIGGERS


def filled(place: Path | str, days: int = 30, seed: int = 1) -> str:
    rng = Random(seed)
    with Book.create(place, ACCOUNTS) as book:
        key = PrivateKey.make("example.com/plant-1")
        name_key(book, key.public)
        for n in range(days):
            book.post(f"key {n}", sun(n), event(n))
            if rng.random() < 0.2:
                make_checkpoint(book, key)
        return book.root()


def test_a_copy_goes_from_any_place_to_any_other(place: str, tmp_path: Path) -> None:
    root = filled(place)
    there, back = tmp_path / "copy.sqlite", tmp_path / "again.sqlite"
    told: list[int] = []
    found = copy_book(place, there, tell=told.append)
    assert (found.root, found.fresh) == (root, found.records)
    assert sum(told) == found.records
    one, other = verify(place), verify(there)
    assert (one.chain, one.balances, one.checkpoints) == (other.chain, other.balances, other.checkpoints)
    with Book.open(place) as a, Book.open(there) as b:
        assert a.identity == b.identity
        assert a.balances() == b.balances()
    assert copy_book(there, back).root == root
    assert run(str(there))[0] == 0


def test_a_copy_comes_out_of_a_file_into_the_place(place: str, tmp_path: Path) -> None:
    root = filled(tmp_path / "first.sqlite")
    assert copy_book(tmp_path / "first.sqlite", place).root == root
    assert verify(place).root == root
    with Book.open(place) as book:
        assert book.post("after", sun(99), event(99))


def test_a_copy_is_brought_up_to_date(path: Path, tmp_path: Path) -> None:
    filled(path, 10)
    there = tmp_path / "copy.sqlite"
    first = copy_book(path, there)
    assert copy_book(path, there).fresh == 0
    with Book.open(path) as book:
        for n in range(10, 20):
            book.post(f"key {n}", sun(n), event(n))
        found = copy_book(path, there)  # while the book is open elsewhere
    assert (found.fresh, found.records) == (20, first.records + 20)
    assert verify(there).root == verify(path).root


def test_what_is_not_the_beginning_is_left_alone(path: Path, tmp_path: Path) -> None:
    filled(path, 5)
    other, there = tmp_path / "other.sqlite", tmp_path / "copy.sqlite"
    filled(other, 5, seed=2)
    before = other.read_bytes()
    with pytest.raises(Tampered, match="are not the beginning of"):
        copy_book(path, other)
    assert other.read_bytes() == before
    copy_book(path, there)
    with Book.open(there) as book:
        book.post("by itself", sun(7), event(7))
    with pytest.raises(Tampered, match="are not the beginning of"):
        copy_book(path, there)
    for same in (path, f"sqlite:{path}", path.parent / "." / path.name):
        with pytest.raises(InputError, match="one place"):
            copy_book(path, same)


def test_what_is_no_book_is_no_empty_place(path: Path, tmp_path: Path) -> None:
    filled(path, 2)
    for content in (b"something else, and longer than a page" * 300, b""):
        (tmp_path / "other.txt").write_bytes(content)
        with pytest.raises(LedgerError):
            copy_book(path, tmp_path / "other.txt")
        assert (tmp_path / "other.txt").read_bytes() == content


def test_a_checkpoint_that_is_no_text_is_told(path: Path, tmp_path: Path) -> None:
    filled(path, 12)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE checkpoint SET note = CAST(x'ff80' AS TEXT)")
    with pytest.raises(Tampered, match="is no text"):
        copy_book(path, tmp_path / "copy.sqlite")


@pytest.mark.parametrize("seed", range(12))
def test_what_is_damaged_is_not_copied(path: Path, tmp_path: Path, seed: int) -> None:
    """One bit of one block; the copy ends before it, or there is none."""
    filled(path, 12)
    rng = np.random.default_rng(seed)
    with sqlite3.connect(path) as db:
        db.execute("DROP TRIGGER block_refuses_update")
        firsts = [row[0] for row in db.execute("SELECT first FROM block ORDER BY first")]
        first = int(rng.choice(firsts))
        column = "raw" if rng.random() < 0.5 else "header"
        (whole,) = db.execute(f"SELECT {column} FROM block WHERE first = ?", (first,)).fetchone()
        harmed = bytearray(whole)
        harmed[int(rng.integers(len(harmed)))] ^= 1 << int(rng.integers(8))
        db.execute(f"UPDATE block SET {column} = ? WHERE first = ?", (bytes(harmed), first))
        db.execute(TRIGGERS["block_refuses_update"])
    db.close()
    with pytest.raises(LedgerError):
        copy_book(path, tmp_path / "copy.sqlite")


def test_no_byte_of_the_last_header_is_copied_wrong(path: Path, tmp_path: Path) -> None:
    """Nothing follows it that would name it."""
    filled(path, 2)
    whole, there = path.read_bytes(), tmp_path / "copy.sqlite"
    for at in (*range(0, 128, 9), *range(24, 32)):  # of eight bytes nothing but the records themselves tells
        path.write_bytes(whole)
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("DROP TRIGGER block_refuses_update")
            first, header = db.execute("SELECT first, header FROM block ORDER BY first DESC LIMIT 1").fetchone()
            harmed = header[:at] + bytes([header[at] ^ 1]) + header[at + 1 :]
            db.execute("UPDATE block SET header = ? WHERE first = ?", (harmed, first))
            db.execute(TRIGGERS["block_refuses_update"])
        with pytest.raises(LedgerError):
            copy_book(path, there)
        with pytest.raises(LedgerError):
            Book.open(path)
        there.unlink(missing_ok=True)


def test_the_command_copies(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = filled(path, 5)
    there = tmp_path / "copy.sqlite"
    assert invoke(["ledger", "copy", str(path), str(there), "--format", "json"]) == 0
    assert root in capsys.readouterr().out
    assert invoke(["ledger", "copy", str(path), str(there), "--lang", "ja"]) == 0
    assert "同じ帳簿" in capsys.readouterr().err
    assert invoke(["ledger", "copy", str(tmp_path / "nothing.sqlite"), str(there)]) == 2
    other = tmp_path / "other.sqlite"
    filled(other, 3, seed=5)
    assert invoke(["ledger", "copy", str(path), str(other)]) == 5


def begun_and_killed(path: Path) -> None:
    """Leave a book as a power cut does in its first commit: pages of it, and the journal that takes them back."""
    code = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size = 1")
db.execute("BEGIN EXCLUSIVE")
db.execute("CREATE TABLE block (raw BLOB)")
for _ in range(200):
    db.execute("INSERT INTO block VALUES (zeroblob(5000))")
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.stat().st_size > 100_000
    assert path.with_name(path.name + "-journal").stat().st_size


def in_wal(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")


@pytest.mark.parametrize("begun", [Path.touch, begun_and_killed, in_wal])
def test_a_copy_that_was_killed_before_it_was_a_book_is_begun_anew(
    day: Path, tmp_path: Path, begun: Callable[[Path], object]
) -> None:
    copy = tmp_path / "copy.sqlite"
    begun(copy)
    assert copy_book(day, copy, unfinished=True).root == verify(day).root == verify(copy).root


def test_what_is_no_book_is_left_as_it_is(day: Path, tmp_path: Path) -> None:
    foreign, text = tmp_path / "foreign.sqlite", tmp_path / "notes.txt"
    with closing(sqlite3.connect(foreign)) as db:
        db.execute("CREATE TABLE mine (word)")
    text.write_text("not to be lost", encoding="utf-8")
    for path in (foreign, text):
        before = path.read_bytes()
        with pytest.raises(LedgerError, match="is no book"):
            copy_book(day, path, unfinished=True)
        assert path.read_bytes() == before
