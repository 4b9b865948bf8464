from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import Refusal
from shoals.ledger.engine.reference import Reference
from shoals.testing.records import History


def compare(seed: int, batches: int = 25) -> Counter[str]:
    history, slow, fast = History(Random(seed)), Reference(), Machine()
    words: Counter[str] = Counter()
    for _ in range(batches):
        batch = history.batch()
        other = batch.copy()
        expected = slow.apply(batch)
        found = fast.apply(other)
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
