"""What is kept ready, and when it is read again."""

from __future__ import annotations

import sqlite3

import pytest

from shoals.core.errors import DataError
from shoals.ledger import Notes, open_book
from shoals.web._shelf import Shelf


@pytest.fixture
def shelf(folder):
    shelf = Shelf(folder)
    yield shelf
    shelf.close()


@pytest.fixture
def wal(folder):
    """The book as newer versions of SQLite have it: commits go to a file beside it, and its own time stays."""
    with sqlite3.connect(folder / "book.sqlite") as db:
        assert db.execute("pragma journal_mode = wal").fetchone() == ("wal",)
    db.close()


def move(book, key: str) -> None:
    series = Notes(book).named("pv-next")
    Notes(book).transfer(key, "pv-next", "maker", "buyer", 3_600_000, series.issued)


def count_of(path) -> int:
    with open_book(path) as book:
        return book.count


def test_what_another_program_commits_to_the_wal_is_seen_at_once(shelf, folder, wal):
    before, copied = shelf.read(lambda book: book.count), shelf.copy_of_book()
    stamp = (folder / "book.sqlite").stat().st_mtime_ns
    with open_book(folder / "book.sqlite") as other:
        move(other, "elsewhere")
        after = other.count
        assert (folder / "book.sqlite").stat().st_mtime_ns == stamp  # else this shows nothing
        assert shelf.read(lambda book: book.count) == after > before
        assert count_of(shelf.copy_of_book()) == after
    assert count_of(copied) == before  # who was told of it still gets it


def test_what_another_program_wrote_while_we_wrote_is_not_hidden(shelf, folder):
    def act(book):
        move(book, "ours")
        with open_book(folder / "book.sqlite") as other:
            move(other, "theirs")
            return other.count

    assert shelf.write(act) == shelf.read(lambda book: book.count)


def test_nothing_is_kept_of_a_run_that_was_made_anew(shelf, folder):
    old, _, _ = shelf.days()
    (folder / "summary.json").touch()
    new, _, _ = shelf.days()
    assert new is not old
    assert shelf.kept(old, ("page",), lambda: "old") == "old"
    assert shelf.kept(new, ("page",), lambda: "new") == "new"
    assert shelf.kept(new, ("page",), lambda: "newer") == "new"


def test_a_run_that_cannot_be_opened_is_not_tried_at_each_request(shelf, folder, monkeypatch):
    tried = []

    def fails(folder, book):
        tried.append(folder)
        raise DataError("the run is damaged", "restore it")

    monkeypatch.setattr("shoals.web._shelf.reopen", fails)
    for _ in range(3):
        with pytest.raises(DataError, match="damaged"):
            shelf.run()
    assert len(tried) == 1
    (folder / "summary.json").touch()
    with pytest.raises(DataError):
        shelf.run()
    assert len(tried) == 2


def test_ready_reads_the_book_and_logs_why_not(client, folder, caplog, monkeypatch):
    monkeypatch.setattr("shoals.web._tenants.READY_SECONDS", 0.0)
    assert client.get("/ready").status_code == 200
    (folder / "book.sqlite").unlink()
    assert client.get("/ready").status_code == 503
    assert "no book" in caplog.text


def test_ready_looks_once_a_second_however_often_it_is_asked(client, app, monkeypatch):
    """It needs no key, so whoever asks it as fast as they can must not make the server read the book as fast."""
    looked = []
    shelf = app.state.shelf
    monkeypatch.setattr(type(shelf), "read", lambda self, act: looked.append(1))
    assert [client.get("/ready").status_code for _ in range(20)] == [200] * 20
    assert len(looked) <= 2
