from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from tests.ledger.conftest import ACCOUNTS, START, event, sun
from tests.patience import PATIENCE_S

from shoals.core.book import Leg
from shoals.core.errors import Fenced, InputError, LedgerError, OutcomeUnknown, Refused
from shoals.ledger import Book, GroupCommit, open_book, verify
from shoals.ledger.engine.records import RECORD, Flag, RecordKind, Refusal

SUN = [Leg(debit="pv", credit="battery", amount=1)]
THEFT = [Leg(debit="bus", credit="送電", amount=1)]


@pytest.fixture
def book(path: Path) -> Book:
    return Book.create(path, ACCOUNTS)


class Gate:
    """A disk that works until it is let go: puts itself before `append` of a book's store."""

    def __init__(self, book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open = threading.Event()
        self.busy = threading.Event()
        inner = book._store.append

        def append(*given: Any) -> None:
            self.busy.set()
            assert self.open.wait(PATIENCE_S)
            inner(*given)

        monkeypatch.setattr(book._store, "append", append)

    async def until_busy(self) -> None:
        while not self.busy.is_set():
            await asyncio.sleep(0.001)


def run(book: Book, main: Callable[[GroupCommit], Any], **settings: int) -> Any:
    async def inside() -> Any:
        async with GroupCommit(book, **settings) as group:
            return await main(group)

    return asyncio.run(inside())


def test_many_writers_share_a_batch_and_each_gets_its_own_answer(place: str) -> None:
    with Book.create(place, ACCOUNTS) as book:
        before = book.transfer_count

        async def main(group: GroupCommit) -> list[bool | BaseException]:
            jobs = [group.post(f"k {n % 150}", THEFT if n % 10 == 7 else SUN, START) for n in range(200)]
            found = await asyncio.gather(*jobs, return_exceptions=True)
            assert group.batches < 20
            return found

        answers = run(book, main)
        refused = [one for one in answers if isinstance(one, Refused)]
        assert {one.word for one in refused} == {"EXCEEDS_CREDITS"}
        assert len(refused) == 20
        assert answers.count(True) == 135
        assert answers.count(False) == 45
        assert book.transfer_count == before + 135
        assert book.balance("battery") == 135
    assert verify(place).transfers == 135


def test_batches_form_while_the_disk_works(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(book, monkeypatch)

    async def main(group: GroupCommit) -> int:
        first = asyncio.create_task(group.post("first", SUN, START))
        await gate.until_busy()
        rest = [asyncio.create_task(group.post(f"k {n}", SUN, START)) for n in range(50)]
        await asyncio.sleep(0.01)
        assert not any(task.done() for task in (first, *rest))
        gate.open.set()
        assert all(await asyncio.gather(first, *rest))
        return group.batches

    assert run(book, main) == 2
    ids = [t.id for t in book.transfers()]
    assert len(ids) == 51


def test_a_refused_chain_leaves_its_neighbours_alone_whole_chains_only(book: Book) -> None:
    async def main(group: GroupCommit) -> list[bool | BaseException]:
        half = [Leg(debit="pv", credit="bus", amount=3), Leg(debit="bus", credit="送電", amount=4)]
        return await asyncio.gather(
            group.post("a", sun(1), event(1)), group.post("half", half, START), group.post("b", sun(2), event(2)),
            return_exceptions=True,
        )  # fmt: skip

    first, half, last = run(book, main)
    assert (first, last) == (True, True)
    assert isinstance(half, Refused)
    assert "4" in half.what
    assert book.balance("bus") == 0
    assert book.transfer_count == 4


def test_what_could_reach_into_a_neighbours_chain_is_not_let_in(book: Book) -> None:
    open_chain = book.chain("x", SUN, START)
    open_chain["flags"] |= np.uint16(Flag.LINKED)
    opening = np.zeros(1, RECORD)
    opening["kind"] = RecordKind.OPEN

    async def main(group: GroupCommit) -> None:
        for bad in (open_chain, opening, np.zeros(0, RECORD)):
            with pytest.raises(InputError):
                await group.submit(bad)
        assert await group.post("good", SUN, START)

    run(book, main)


def test_a_submission_of_several_chains_is_answered_record_by_record(book: Book) -> None:
    async def main(group: GroupCommit) -> list[str]:
        records = np.concatenate(
            [book.chain("a", SUN, START), book.chain("b", THEFT, START), book.chain("c", SUN, START)]
        )
        return [Refusal(int(one)).name for one in await group.submit(records)]

    assert run(book, main, records_max=1) == ["OK", "EXCEEDS_CREDITS", "OK"]


def test_time_that_is_over_before_the_disk_withdraws_the_chain(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(book, monkeypatch)

    async def main(group: GroupCommit) -> None:
        first = asyncio.create_task(group.post("first", SUN, START))
        await gate.until_busy()
        with pytest.raises(LedgerError, match="withdrawn") as late:
            await group.post("late", SUN, START, seconds=0.01)
        assert not isinstance(late.value, OutcomeUnknown)
        gate.open.set()
        assert await first
        assert not book.knows("late")
        assert await group.post("late", SUN, START)

    run(book, main)


def test_time_that_is_over_on_the_way_leaves_the_answer_open_and_the_key_tells(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(book, monkeypatch)

    async def main(group: GroupCommit) -> None:
        late = asyncio.create_task(group.post("k", SUN, START, seconds=1.0))
        await gate.until_busy()  # it has left, long before its time is over
        with pytest.raises(OutcomeUnknown, match="on its way"):
            await late
        cancelled = asyncio.create_task(group.post("c", SUN, START))
        await asyncio.sleep(0)
        cancelled.cancel()
        gate.open.set()
        assert not await group.post("k", SUN, START)  # it was booked
        with pytest.raises(asyncio.CancelledError):
            await cancelled

    run(book, main)
    assert book.knows("k")
    assert not book.knows("c")  # it had not left
    assert book.balance("battery") == 1


def test_a_task_that_is_cancelled_disturbs_nobody(book: Book) -> None:
    async def main(group: GroupCommit) -> list[int]:
        chance, booked = Random(3), []
        tasks = [asyncio.create_task(group.post(f"k {n}", SUN, START)) for n in range(300)]
        for n, task in enumerate(tasks):
            if chance.random() < 0.3:
                task.cancel()
            if n % 40 == 0:
                await asyncio.sleep(0.001)
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        for n, answer in enumerate(answers):
            assert answer is True or isinstance(answer, asyncio.CancelledError)
            if answer is True:
                booked.append(n)
        return booked

    booked = run(book, main)
    assert all(book.knows(f"k {n}") for n in booked)
    assert book.balance("battery") == sum(book.knows(f"k {n}") for n in range(300)) >= len(booked)


def test_a_store_that_fails_stops_all_and_says_what_of_whom(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(book, monkeypatch)
    path = book._store.path  # type: ignore[attr-defined]
    with open_book(path) as other:
        other.post("other", SUN, START)

    async def main(group: GroupCommit) -> None:
        first = asyncio.create_task(group.post("first", SUN, START))
        await gate.until_busy()
        queued = asyncio.create_task(group.post("queued", SUN, START))
        await asyncio.sleep(0)
        gate.open.set()
        with pytest.raises(Fenced):
            await first
        with pytest.raises(LedgerError, match="nothing of this was booked"):
            await queued
        with pytest.raises(LedgerError, match="nothing of this was booked"):
            await group.post("later", SUN, START)

    run(book, main)
    book.close()
    with open_book(path) as again:
        assert [again.knows(key) for key in ("other", "first", "queued")] == [True, False, False]


def test_leaving_books_what_waits_and_takes_no_more(book: Book) -> None:
    async def main() -> GroupCommit:
        async with GroupCommit(book) as group:
            tasks = [asyncio.create_task(group.post(f"k {n}", SUN, START)) for n in range(30)]
            await asyncio.sleep(0)
        assert all([await task for task in tasks])
        with pytest.raises(InputError, match="not open"):
            await group.post("late", SUN, START)
        return group

    asyncio.run(main())
    assert book.balance("battery") == 30


def test_no_more_may_wait_than_was_agreed(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(book, monkeypatch)

    async def main(group: GroupCommit) -> None:
        tasks = [asyncio.create_task(group.post("first", SUN, START))]
        await gate.until_busy()
        tasks += [asyncio.create_task(group.post(f"k {n}", SUN, START)) for n in range(5)]
        await asyncio.sleep(0)
        with pytest.raises(LedgerError, match="than may wait"):
            await group.post("one too many", SUN, START)
        gate.open.set()
        assert all(await asyncio.gather(*tasks))

    run(book, main, waiting_max=5)


def test_a_probe_for_a_key_leaves_no_trace(book: Book) -> None:
    root, count = book.root(), book.count
    assert not book.knows("nobody")
    book.post("k", sun(1), event(1))
    assert book.knows("k")
    book.close()
    path = book._store.path  # type: ignore[attr-defined]
    with open_book(path) as again:
        assert again.count == count + 2
        assert again.knows("k")
    assert root != verify(path).root
