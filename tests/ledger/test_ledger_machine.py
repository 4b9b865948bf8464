"""A stored book beside the plain state machine, in any order of batches, refusals and reopenings."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from shoals.core.errors import Refused
from shoals.ledger import Book, open_book
from shoals.ledger.chains import name_digest
from shoals.ledger.engine.records import Flag, RecordKind, Records, Refusal
from shoals.ledger.engine.reference import Reference
from shoals.testing.records import History


def named(batch: Records, start: int) -> list[str]:
    """Give the accounts that a batch opens the names that the book must be told."""
    found: list[str] = []
    for at in np.flatnonzero(batch["kind"] == RecordKind.OPEN):
        found.append(f"account {start + len(found)}")
        batch["evidence"][at] = np.frombuffer(name_digest(found[-1]), np.uint8)
    return found


GOOD = (Refusal.OK, Refusal.EXISTS)


class BookBesideTheReference(RuleBasedStateMachine):
    @initialize(seed=st.integers(0, 10_000))
    def make(self, seed: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "book.sqlite"
        self.now = 1_000_000
        self.book = Book.create(self.path, clock=lambda: self.now)
        self.book._chartered = False  # the history opens accounts and moves amounts that no rulebook has
        self.model = Reference()
        for records in self.book.records():  # the rules of every book
            self.model.apply(records)
        self.history = History(Random(seed))

    @rule()
    def commit(self) -> None:
        batch = self.history.batch()
        names = []
        if self.history.ids and len(self.model.state.accounts) == 0:
            names = named(batch, 0)
        else:
            batch = batch[batch["kind"] != RecordKind.OPEN]
        batch = np.ascontiguousarray(batch[batch["kind"] != RecordKind.RULE])
        self.now = max(self.now, self.history.now_us)
        batch["booked_us"] = self.now
        expected = self.model.apply(batch.copy())
        judged = self.book._known.machine.judge(batch[:1].copy()) if len(batch) else []
        result = self.book.commit(batch, names=names)
        assert [Refusal(int(one)) for one in result] == expected
        assert list(judged) in ([], expected[:1], [Refusal.CHAIN_OPEN])
        assert list(self.book.balances().values()) == [a.credits - a.debits for a in self.model.state.accounts]
        assert self.sums() == list(self.book.balances().values())

    @rule()
    def commit_all_or_nothing(self) -> None:
        batch = self.history.batch()
        batch = np.ascontiguousarray(batch[(batch["kind"] != RecordKind.OPEN) & (batch["kind"] != RecordKind.RULE)])
        self.now = max(self.now, self.history.now_us)
        batch["booked_us"] = self.now
        before = (self.book.root(), self.book.count, self.book.balances())
        expected = self.model.apply(batch.copy(), strict=True)
        first = next((word for word in expected if word not in (*GOOD, Refusal.LINKED_FAILED)), None)
        if set(expected) <= {*GOOD}:
            assert [Refusal(int(one)) for one in self.book.commit(batch, strict=True)] == expected
            assert self.book.count == self.model.state.count
            return
        with pytest.raises(Refused) as refusal:
            self.book.commit(batch, strict=True)
        assert first is None or refusal.value.word == first.name
        assert (self.book.root(), self.book.count, self.book.balances()) == before

    def sums(self) -> list[int]:
        """Balances by addition alone: what was booked, with nothing of the engine but its records."""
        found, held = [0] * len(self.model.state.accounts), dict[tuple[int, int], int]()
        for records in self.book.records():
            for one in records[records["kind"] == RecordKind.TRANSFER]:
                flags, amount = int(one["flags"]), int(one["amount"])
                if flags & Flag.HOLD:
                    held[int(one["id_hi"]), int(one["id_lo"])] = amount
                elif not flags & Flag.VOID:
                    assert not flags & Flag.POST or amount <= held[int(one["hold_hi"]), int(one["hold_lo"])]
                    found[int(one["debit"])] -= amount
                    found[int(one["credit"])] += amount
        return found

    @rule()
    def reopen(self) -> None:
        root, count = self.book.root(), self.book.count
        self.book.close()
        self.book = Book.open(self.path, clock=lambda: self.now)
        self.book._chartered = False
        assert (self.book.root(), self.book.count) == (root, count)

    @rule()
    def check(self) -> None:
        with open_book(self.path) as other:
            assert other.root() == self.book.root()
            assert other.balances() == self.book.balances()
        self.model.check()

    def teardown(self) -> None:
        self.book.close()
        self.folder.cleanup()


TestBookBesideTheReference = BookBesideTheReference.TestCase
TestBookBesideTheReference.settings = settings(
    max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
