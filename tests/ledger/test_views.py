from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from tests.ledger.conftest import ACCOUNTS, START, event, sun

from shoals.core.book import Leg
from shoals.core.errors import InputError
from shoals.ledger import Book, open_book
from shoals.ledger.chains import from_us, id_of
from shoals.ledger.engine.records import Flag
from shoals.ledger.views import WHATS, select, to_arrow


def amounts(blocks: object) -> list[int]:
    return [amount for block in blocks for amount in block["amount"].tolist()]  # type: ignore[attr-defined]


@pytest.mark.parametrize("first", [0, 1, 11, 20, 21, 22, 40, 68, 69, 72, 73, 500])
def test_a_range_of_records_is_that_of_all_records(day: Path, first: int) -> None:
    with open_book(day) as book:
        everything = np.concatenate(list(book.records()))
        for last in (None, first, first + 1, first + 5, 73):
            found = [record for block in book.records(first, last) for record in block["seq"].tolist()]
            assert found == everything["seq"][first:last].tolist()


def test_a_book_can_be_read_from_the_middle_without_reading_what_is_before(day: Path) -> None:
    with open_book(day) as book:
        asked: list[int] = []
        blocks = book._store.blocks
        book._store.blocks = lambda first=0: (asked.append(first), blocks(first))[1]  # type: ignore[method-assign]
        assert next(book.records(60))["seq"][0] == 60
        assert min(asked) > 21


def test_select_by_time_and_account(day: Path) -> None:
    with open_book(day) as book:
        noon = event(10)
        everything = list(book.transfers())
        for start, end in ((None, noon), (noon, None), (event(3), event(5)), (event(100), None)):
            for account in (None, "battery", "owner"):
                wanted = [
                    t.amount
                    for t in everything
                    if (start is None or t.event >= start)
                    and (end is None or t.event < end)
                    and (account is None or account in (t.debit, t.credit))
                ]
                assert amounts(select(book, start=start, end=end, account=account)) == wanted
        with pytest.raises(InputError, match="batery"):
            select(book, account="batery")
        with pytest.raises(InputError, match="zone"):
            select(book, start=START.replace(tzinfo=None))


def test_the_frame_says_what_the_transfers_say(day: Path) -> None:
    with open_book(day) as book:
        frame, transfers = book.to_pandas(), list(book.transfers())
    assert frame["amount"].tolist() == [t.amount for t in transfers]
    assert frame["amount"].dtype == np.int64
    for column in ("debit", "credit", "id", "rule"):
        assert frame[column].tolist() == [getattr(t, column) for t in transfers]
    assert [moment.to_pydatetime() for moment in frame["event"]] == [t.event for t in transfers]
    assert frame["unit"].tolist() == [t.unit.name for t in transfers]
    assert frame["hold"].isna().all()


def test_holds_and_evidence_are_told(path: Path) -> None:
    evidence = bytes(range(32))
    with Book.create(path, ACCOUNTS) as book:
        book.post("pay", [Leg(debit="market", credit="owner", amount=9, evidence=evidence)], START)
        for key, flag, amount, hold in (
            ("hold", Flag.HOLD, 5, None), ("post", Flag.POST, 3, "hold"), ("again", Flag.HOLD, 2, None),
            ("void", Flag.VOID, 2, "again"),
        ):  # fmt: skip
            one = book.chain(key, [Leg(debit="owner", credit="market", amount=amount)], START)
            one["flags"] = flag
            if hold:
                one["hold_hi"], one["hold_lo"] = id_of(hold)
            book.commit(one, strict=True)
        frame = book.to_pandas()
        batches = list(to_arrow(book))
    assert frame["what"].tolist() == ["transfer", "hold", "post", "hold", "void"]
    assert set(frame["what"]) <= set(WHATS)
    assert frame["evidence"].tolist()[0] == evidence.hex()
    assert frame["evidence"].isna().tolist() == [False, True, True, True, True]
    assert frame["hold"].tolist()[2] == frame["id"].tolist()[1]
    assert len(batches) == 5


def test_identities_of_books_differ(tmp_path: Path) -> None:
    ticks = iter(range(10))
    books = [Book.create(tmp_path / f"{n}.sqlite", ACCOUNTS, clock=lambda: next(ticks)) for n in range(2)]
    assert len({book.identity for book in books}) == 2
    identity = books[0].identity
    books[0].post("key", sun(1), event(1))
    for book in books:
        book.close()
    with open_book(tmp_path / "0.sqlite") as again:
        assert again.identity == identity


def test_moments_are_utc(day: Path) -> None:
    with open_book(day) as book:
        first = book.to_pandas()["event"].iloc[0]
    assert first.to_pydatetime() == from_us(int(first.timestamp() * 1e6)) == START
    assert first.utcoffset() == timedelta(0)
