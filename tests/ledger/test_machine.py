"""The book beside a plain dictionary, in any order of posts, repeats, refusals and reopenings."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shoals.core.book import AMOUNT_MAX, Account, Transfer, Unit
from shoals.core.errors import ShoalsError
from shoals.ledger import Book, create, open_book, verify

ACCOUNTS = (
    Account(id="pv", unit=Unit.WH, never_credited=True),
    Account(id="bus", unit=Unit.WH),
    Account(id="捨てた", unit=Unit.WH, never_debited=True),
    Account(id="owner", unit=Unit.JPY),
    Account(id="market", unit=Unit.JPY),
)
NAMES = [account.id for account in ACCOUNTS]

names = st.sampled_from([*NAMES, "nobody"])
amounts = st.one_of(st.integers(1, 9), st.sampled_from([AMOUNT_MAX, AMOUNT_MAX - 1, 2**32, 2**32 - 1, 2**53 + 1]))


@st.composite
def transfers(draw: st.DrawFn) -> Transfer:
    debit = draw(names)
    unit = Unit.JPY if debit in ("owner", "market") else Unit.WH
    return Transfer(
        debit=debit,
        credit=draw(names.filter(lambda name: name != debit)),
        amount=draw(amounts),
        unit=draw(st.sampled_from([unit, unit, unit, Unit.WH])),
        event=datetime(2024, 4, 1, tzinfo=UTC) + timedelta(microseconds=draw(st.integers(0, 3))),
        kind=draw(st.sampled_from(["a", "b\0c", "電気"])),
        key=draw(st.sampled_from([f"k{n}" for n in range(30)])),
    )


def allowed(transfer: Transfer) -> bool:
    """The rules once more, written down on their own."""
    by_id = {account.id: account for account in ACCOUNTS}
    debit, credit = by_id.get(transfer.debit), by_id.get(transfer.credit)
    return (
        debit is not None
        and credit is not None
        and debit.unit == credit.unit == transfer.unit
        and not debit.never_debited
        and not credit.never_credited
    )


class BookBesideADictionary(RuleBasedStateMachine):
    @initialize()
    def make(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "book.sqlite"
        self.book: Book = create(self.path, ACCOUNTS)
        self.model: dict[str, Transfer] = {}

    @rule(batch=st.lists(transfers(), max_size=4))
    def post(self, batch: list[Transfer]) -> None:
        after = dict(self.model)
        fine = all(map(allowed, batch)) and all(after.setdefault(t.key, t) == t for t in batch)
        try:
            new = self.book.post(batch)
        except ShoalsError:
            assert not fine, "a good batch is refused"
        else:
            assert fine, "a bad batch is taken"
            assert new == len(after) - len(self.model)
            self.model = after

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def post_again(self, data: st.DataObject) -> None:
        known = data.draw(st.lists(st.sampled_from(sorted(self.model)), max_size=4))
        assert self.book.post([self.model[key] for key in known]) == 0

    @rule()
    def reopen(self) -> None:
        root = self.book.root()
        self.book.close()
        self.book = open_book(self.path)
        assert self.book.root() == root

    @rule()
    def check(self) -> None:
        found = verify(self.path)
        assert found.root == self.book.root()
        assert dict(found.balances) == self.book.balances()

    @invariant()
    def agrees(self) -> None:
        expected = dict.fromkeys(NAMES, 0)
        for transfer in self.model.values():
            expected[transfer.debit] -= transfer.amount
            expected[transfer.credit] += transfer.amount
        assert self.book.balances() == expected
        assert list(self.book.transfers()) == list(self.model.values())

    def teardown(self) -> None:
        self.book.close()
        self.folder.cleanup()


TestBookBesideADictionary = BookBesideADictionary.TestCase
TestBookBesideADictionary.settings = settings(
    max_examples=40, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
