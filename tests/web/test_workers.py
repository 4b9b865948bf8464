"""What several workers must agree on: how often one visitor may ask, what was counted, who is known, what is booked."""

from __future__ import annotations

import multiprocessing
import threading
import time

import pytest
from tests.patience import PATIENCE_S

from shoals.ledger import Notes, open_book, verify
from shoals.web._board import PROBES, SLOTS, Board
from shoals.web._metrics import Counters
from shoals.web._pace import Pace
from shoals.web._problems import Problem
from shoals.web._shelf import Shelf
from shoals.web.access import Access

NOTE_J = 3_600_000
spawned = multiprocessing.get_context("spawn")


def take_all(path, taken, begin) -> None:
    """A worker that takes from one bucket as long as there is anything in it."""
    board = Board(path)
    pace, counters, count = Pace(board, 100), Counters(board), 0
    begin.wait()
    for _ in range(200):
        try:
            pace.take("address 192.0.2.1")
            count += 1
            counters.count("GET", 200, 0.001)
        except Problem:
            counters.count("GET", 429, 0.001)
    taken.put((board.number, count))


def test_two_workers_share_one_bucket_and_one_total(tmp_path):
    Board.make(tmp_path / "board")
    parent = Counters(Board(tmp_path / "board"))
    parent.count("GET", 200, 0.001)
    taken, begin = spawned.Queue(), spawned.Barrier(2)
    workers = [spawned.Process(target=take_all, args=(tmp_path / "board", taken, begin)) for _ in range(2)]
    begun_s = time.monotonic()
    for one in workers:
        one.start()
    found = [taken.get(timeout=PATIENCE_S) for _ in workers]
    flowed = (time.monotonic() - begun_s) * 100 / 60
    for one in workers:
        one.join(timeout=PATIENCE_S)
    numbers, counts = zip(*found, strict=True)
    assert len({0, *numbers}) == 3  # a row for each
    assert 100 <= sum(counts) <= 100 + flowed + 1  # the bucket, and what flowed into it meanwhile
    lines = parent.lines()
    assert f'shoals_requests_total{{method="GET",status="200"}} {sum(counts) + 1}' in lines
    assert f'shoals_requests_total{{method="GET",status="429"}} {400 - sum(counts)}' in lines
    assert "shoals_request_seconds_count 401" in lines

    again = Counters(Board(tmp_path / "board"))  # a worker in place of one that died goes on in its row
    assert "shoals_request_seconds_count 401" in again.lines()


def test_a_full_table_forgets_who_was_silent_longest():
    board = Board()
    for number in range(3 * SLOTS):
        board.take(f"address {number}", float(number), 10.0, 0.0)
    assert board.take("address x", 1e6, 10.0, 0.0) == 9.0
    assert board.take("address x", 1e6, 10.0, 0.0) == 8.0
    last = 3 * SLOTS - 1
    assert board.take(f"address {last}", 1e6, 10.0, 0.0) == 8.0  # was seen last, and is still known
    assert PROBES < SLOTS


def test_an_empty_bucket_fills_again():
    board = Board()
    assert [board.take("a", 0.0, 2.0, 0.5) >= 0 for _ in range(4)] == [True, True, False, False]
    assert board.take("a", 1.0, 2.0, 0.5) < 0
    assert board.take("a", 2.5, 2.0, 0.5) >= 0


def test_a_token_that_was_used_is_not_let_in_again_by_a_worker_that_starts_later(tmp_path):
    first, second = (Access(tmp_path / "web.sqlite") for _ in range(2))
    first.admit("word")
    second.admit("word")
    assert second.accept("word") == ("local", "owner")
    first.admit("word")
    assert first.accept("word") is None
    assert first.spent("word")
    first.admit("other")
    second.withdraw("other")
    assert first.accept("other") is None
    assert not first.spent("other")
    first.close()
    second.close()


def test_a_session_of_one_worker_is_known_to_another_and_ends_for_both(tmp_path):
    first, second = (Access(tmp_path / "web.sqlite") for _ in range(2))
    word = first.begin("local", "owner", 1.0)
    found = second.of_session(word)
    assert found is not None
    assert found == first.of_session(word)  # the word that guards forms is the same too
    second.end(word)
    assert first.of_session(word) is None
    first.close()
    second.close()


def test_the_record_of_writes_is_one_chain_whoever_adds_to_it(tmp_path):
    from shoals.web.access import Visitor

    who = Visitor(name="a", role="issuer")

    def add() -> None:
        access = Access(tmp_path / "web.sqlite")
        for number in range(10):
            access.write(who, f"write {number}", "", "booked")
        access.close()

    threads = [threading.Thread(target=add) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    access = Access(tmp_path / "web.sqlite")
    assert access.check() == 30
    access.close()


def test_shelves_of_two_workers_write_in_turn_without_opening_the_book_again(folder):
    shelves = [Shelf(folder), Shelf(folder)]
    errors: list[Exception] = []

    def write(number: int) -> None:
        try:
            for turn in range(6):
                shelves[number].write(lambda book, turn=turn: move(book, f"worker {number} {turn}"))
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not errors
    assert shelves[0].read(lambda book: book.root()) == shelves[1].read(lambda book: book.root())
    assert [one.openings() for one in shelves] == [1, 1]
    for one in shelves:
        one.close()
    with open_book(folder / "book.sqlite") as book:
        assert Notes(book).holders("pv-next")["buyer"] == 12 * NOTE_J
    verify(folder / "book.sqlite")


def test_a_shelf_whose_book_stopped_opens_it_again(folder, monkeypatch):
    """An error in the middle of a write leaves the open book unusable; the next request must not find it so."""
    shelf = Shelf(folder)

    def interrupted(book) -> None:
        monkeypatch.setattr(book, "_keep", lambda *_: (_ for _ in ()).throw(OSError("no space left")))
        move(book, "interrupted")

    with pytest.raises(OSError, match="space"):
        shelf.write(interrupted)
    assert shelf.write(lambda book: move(book, "afterwards"))
    assert shelf.openings() == 2
    shelf.close()


def move(book, key: str) -> bool:
    series = Notes(book).named("pv-next")
    return Notes(book).transfer(key, "pv-next", "maker", "buyer", NOTE_J, series.issued).new
