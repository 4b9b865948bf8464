from __future__ import annotations

from collections import Counter
from copy import deepcopy
from itertools import pairwise
from random import Random
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import Tampered
from shoals.ledger.engine import _machine
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import RECORD, Opening, Records, Refusal
from shoals.ledger.engine.reference import Reference
from shoals.testing.records import History


def compare(seed: int, batches: int = 25) -> Counter[str]:
    history, slow, fast = History(Random(seed)), Reference(), Machine()
    words: Counter[str] = Counter()
    chance = Random(seed)
    for _ in range(batches):
        batch = history.batch()
        other = batch.copy()
        strict = words.total() > 0 and chance.random() < 0.15
        expected = slow.apply(batch, strict=strict)
        found = fast.apply(other, strict=strict)
        assert [Refusal(one) for one in found] == expected
        assert batch.tobytes() == other.tobytes()
        a = fast.accounts
        want = [[x.debits, x.debits_held, x.credits, x.credits_held] for x in slow.state.accounts]
        assert a[:, 7:11].tolist() == want
        words.update(word.name for word in expected)
    slow.check()
    fast.check()
    assert fast.count == slow.state.count
    return words


@pytest.mark.parametrize("seed", range(40))
def test_the_compiled_machine_does_what_the_reference_does(seed: int) -> None:
    compare(seed)


def test_the_histories_reach_every_refusal() -> None:
    words: Counter[str] = Counter()
    for seed in range(300, 420):
        words += compare(seed)
    assert {word.name for word in Refusal} - words.keys() <= {"BAD_ID"}
    assert words["OK"] > 0.25 * sum(words.values())


def transfers(count: int) -> Records:
    found = np.concatenate([Opening(number=n, ledger=1).record() for n in (0, 1)] + [np.zeros(count, RECORD)])
    found["id_lo"] = np.arange(1, len(found) + 1)
    found[2:]["credit"], found[2:]["amount"], found[2:]["ledger"] = 1, np.arange(1, count + 1), 1
    return found


def test_ids_of_one_hash_are_told_apart() -> None:
    """The hash of ids is easily met twice; then what was booked is read again, as often as it takes."""
    batch = transfers(40)
    same = batch[2:]
    same["id_lo"] = 7 + np.arange(40)
    same["id_hi"] = np.uint64(99) ^ (same["id_lo"] * np.uint64(_machine.ODD_A % 2**64))
    assert len({_machine_hash(one) for one in same}) == 1
    asked: list[list[int]] = []
    booked: list[Records] = []

    def recall(numbers: np.ndarray) -> Records:
        asked.append(numbers.tolist())
        return np.concatenate(booked)[numbers]

    book = Machine(recall)
    for part in (batch[:20], batch[20:]):
        one = part.copy()
        assert not book.apply(one).any()
        booked.append(one)
    assert asked, "nothing was compared"
    assert set(book.apply(batch[2:].copy()).tolist()) == {Refusal.EXISTS}
    other = batch[2:].copy()
    other["amount"][::2] += 1
    found = [Refusal(one) for one in book.apply(other)]
    assert found == [Refusal.EXISTS_DIFFERENT, Refusal.EXISTS] * 20
    chain = batch[2:5].copy()
    chain["id_hi"], chain["id_lo"], chain["flags"] = 5, 10**6 + np.arange(3), (1, 1, 0)
    chain["id_lo"][1], chain["id_hi"][1] = 90, 99 ^ (90 * _machine.ODD_A % 2**64)
    assert _machine_hash(chain[1]) == _machine_hash(same[0])  # the machine stops in the midst of the chain to ask
    before = book.balances()[1]
    assert not book.apply(chain).any()
    assert book.balances()[1] - before == chain["amount"].sum()
    assert chain["seq"].tolist() == [42, 43, 44]


def _machine_hash(one: np.void) -> int:
    """`spread`, in whole numbers."""
    x = (int(one["id_hi"]) ^ int(one["id_lo"]) * (_machine.ODD_A % 2**64)) % 2**64
    x = x * (_machine.ODD_B % 2**64) % 2**64
    x ^= (x >> 29) & 0x7FFFFFFFF
    x = x * (_machine.ODD_A % 2**64) % 2**64
    x ^= (x >> 32) & 0xFFFFFFFF
    return x % 2**63


def test_every_field_of_a_known_record_is_compared() -> None:
    book, batch = Machine(), transfers(1)
    batch["evidence"][2] = np.arange(32)
    assert not book.apply(batch.copy()).any()
    fields: Any = RECORD.fields
    for name in fields:
        if name in ("id_hi", "id_lo", "seq", "booked_us", "kind"):
            continue
        other = batch[2:].copy()
        other.view(np.uint8)[fields[name][1]] ^= 2  # of `flags`, that it is a hold
        assert Refusal(int(book.apply(other)[0])) is Refusal.EXISTS_DIFFERENT, name


def test_a_record_that_is_not_where_it_was_booked_stops_the_machine() -> None:
    batch = transfers(3)
    book = Machine(lambda numbers: batch[numbers + 1])
    assert not book.apply(batch).any()
    with pytest.raises(Tampered, match="record 2 is not where it was booked"):
        book.apply(batch[2:4].copy())


@pytest.mark.parametrize("seed", range(8))
def test_to_judge_is_to_apply_each_chain_to_the_same_state(seed: int) -> None:
    history, slow, fast = History(Random(seed)), Reference(), Machine()
    for _ in range(12):
        batch = history.batch()
        judged, kept = batch.copy(), fast.accounts.copy()
        found = fast.judge(judged)
        assert fast.count == slow.state.count
        assert (fast.accounts[:, :11] == kept[:, :11]).all()
        assert (judged["amount"] == batch["amount"]).all()
        ends = np.flatnonzero((batch["flags"] & 1 == 0) | (batch["kind"] != 0)) + 1
        for start, end in pairwise(sorted({0, *ends.tolist(), len(batch)})):
            alone = deepcopy(slow).apply(batch[start:end].copy())
            assert alone == [Refusal(int(word)) for word in found[start:end]]
        slow.apply(batch.copy())
        fast.apply(batch)
