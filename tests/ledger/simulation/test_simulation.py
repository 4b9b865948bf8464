"""Ten thousand histories in `.ci/run` (SHOALS_HISTORIES), fewer by default; and careless code that they catch."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from tests.ledger.simulation.simdisk import SimDisk, SimStore, Transaction
from tests.ledger.simulation.simulate import Wrong, simulate

from shoals.core.errors import OutcomeUnknown
from shoals.ledger._known import Known
from shoals.ledger.book import Book

HISTORIES = int(os.environ.get("SHOALS_HISTORIES", "1200"))
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_lost_and_nothing_invented(part: int) -> None:
    each = HISTORIES // PARTS
    words = simulate(part * 1_000_000, each)
    seldom = {"booked": 2, "refused": 2, "crashes": 0.5, "cut": 0.1, "unknown": 0.1, "fenced": 0.01, "harm found": 0.3}
    assert all(words[word] >= often * each for word, often in seldom.items()), words
    assert words["full"]
    assert words["read only"]
    assert words["losses noticed"]


def confirms_too_soon(patch: pytest.MonkeyPatch) -> None:
    inner = SimDisk.crash

    def crash(disk: SimDisk) -> int:
        disk.safe = max(disk.safe - 1, 0)
        return inner(disk)

    patch.setattr(SimDisk, "crash", crash)


def takes_a_late_writer(patch: pytest.MonkeyPatch) -> None:
    inner = SimStore.append

    def append(store: SimStore, first: int, *rest: Any) -> None:
        if not store.disk.fault and first != store.disk.end():
            store.disk.done.append(Transaction(first, *rest))
            return
        inner(store, first, *rest)

    patch.setattr(SimStore, "append", append)


def takes_no_answer_for_yes(patch: pytest.MonkeyPatch) -> None:
    inner = SimStore.append

    def append(store: SimStore, *given: Any) -> None:
        try:
            inner(store, *given)
        except OutcomeUnknown:
            return

    patch.setattr(SimStore, "append", append)


def goes_on_after_trouble(patch: pytest.MonkeyPatch) -> None:
    inner = Book._commit

    def commit(book: Book, *given: Any) -> Any:
        book._broken = None
        return inner(book, *given)

    patch.setattr(Book, "_commit", commit)


def writes_another_amount(patch: pytest.MonkeyPatch) -> None:
    inner = Known.link

    def link(known: Known, accepted: Any, names: Any) -> Any:
        accepted = accepted.copy()
        accepted["amount"][-1] += accepted["kind"][-1] == 0
        return inner(known, accepted, names)

    patch.setattr(Known, "link", link)


def forgets_half_a_chain(patch: pytest.MonkeyPatch) -> None:
    inner = Known.link
    patch.setattr(
        Known, "link", lambda known, accepted, names: inner(known, accepted[: max(len(accepted) - 1, 1)], names)
    )


def says_booked_of_what_it_refused(patch: pytest.MonkeyPatch) -> None:
    inner = Book._commit
    patch.setattr(Book, "_commit", lambda book, *given: inner(book, *given) * 0)


@pytest.mark.parametrize(
    "careless",
    [
        confirms_too_soon, takes_a_late_writer, takes_no_answer_for_yes, goes_on_after_trouble, writes_another_amount,
        forgets_half_a_chain, says_booked_of_what_it_refused,
    ],
)  # fmt: skip
def test_careless_code_is_caught(
    careless: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    careless(monkeypatch)
    with pytest.raises(Wrong, match=r"replay it: python -m tests\S+simulate --first \d+ --histories 1"):
        simulate(0, 300)


def test_a_seed_is_a_history() -> None:
    assert simulate(5, 20) == simulate(5, 20)
