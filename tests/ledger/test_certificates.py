from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import numpy as np
import pytest

from shoals.core.book import J_PER_WH, Account, Leg
from shoals.core.errors import InputError, NotConserved, Refused
from shoals.ledger import Book, verify
from shoals.ledger.certificates import (
    CANCELLED,
    EXPIRED,
    LOST,
    Charge,
    Discharge,
    Range,
    Registry,
    cancel,
    certifiable_leg,
    expire,
    issue,
    open_for,
    release,
    releases,
    store,
    transfer,
)
from shoals.ledger.chains import stream_of
from shoals.ledger.periods import close
from shoals.ledger.stamps import Code

START = datetime(2024, 4, 1, tzinfo=UTC)
SITE = [Account(id="pv", kind="generation"), Account(id="wind", kind="generation"), Account(id="bus", kind="bus")]


def half_hour(n: int) -> datetime:
    return START + n * timedelta(minutes=30)


def generate(book: Book, device: str, n: int, joules: int, key: str = "") -> None:
    legs = [Leg(debit=device, credit="bus", amount=joules), certifiable_leg(device, joules)]
    book.post(f"{device} {n} {key}", legs, half_hour(n))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "book.sqlite", SITE) as opened:
        open_for(opened, "pv", "ann", store="battery")
        open_for(opened, "wind", "bob")
        yield opened


def r(first: int, wh: int, device: str = "pv") -> Range:
    return Range(device=device, first=first, wh=wh)


def test_remainders_are_carried_and_never_lost_or_doubled(book: Book, tmp_path: Path) -> None:
    rng, total = Random(1), 0
    for n in range(60):
        joules = rng.choice([1, 1_799, 1_800, 3_599, 3_600, 3_601, rng.randint(1, 10**7)])
        generate(book, "pv", n, joules)
        total += joules
        if rng.random() < 0.3:
            issue(book, "pv", "ann")
    issue(book, "pv", "ann")
    registry = Registry(book)
    assert book.balance("certificate:ann") == total // J_PER_WH
    assert registry.carried_j("pv") == total % J_PER_WH
    assert registry.held["certificate:ann"] == [r(0, total // J_PER_WH)]
    assert [one.first for one in registry.issues] == np.cumsum([0, *(one.wh for one in registry.issues[:-1])]).tolist()
    assert issue(book, "pv", "ann") == []
    verify(tmp_path / "book.sqlite")


def test_what_was_issued_in_an_interval_is_what_had_come_in_by_then(book: Book) -> None:
    for n, joules in enumerate((1_800, 1_800, 7_000, 300)):
        generate(book, "pv", n, joules)
    assert [(one.start, one.wh) for one in issue(book, "pv", "ann")] == [
        (half_hour(1), 1),
        (half_hour(2), 1),
        (half_hour(3), 1),
    ]


@pytest.mark.parametrize("seed", range(20))
def test_late_readings_take_nothing_from_what_was_issued(book: Book, seed: int) -> None:
    rng, total = Random(seed), 0
    for k in range(12):
        joules = rng.randint(1, 9_000)
        total += joules
        generate(book, "pv", rng.randint(0, 5), joules, str(k))
        if rng.random() < 0.5:
            issue(book, "pv", "ann")
    issue(book, "pv", "ann")
    registry = Registry(book)
    assert sum(one.wh for one in registry.issues) <= total // J_PER_WH
    assert (
        sum(one.wh for one in registry.issues) >= total // J_PER_WH - 1
    )  # what came late fills the last interval only
    assert registry.carried_j("pv") == total - J_PER_WH * sum(one.wh for one in registry.issues)


def test_the_engine_refuses_more_than_was_metered(book: Book) -> None:
    generate(book, "pv", 0, 7_200)
    with pytest.raises(Refused) as refusal:
        book.post("more", [Leg(debit="pv", credit="bus", amount=10), certifiable_leg("pv", 11)], START)
    assert refusal.value.word == "RULE_BOUND"
    for used, made, word in ((7_200, 3, "RULE_BOUND"), (10_800, 3, "EXCEEDS_CREDITS"), (7_200, 1, "RULE_BOUND")):
        legs = [
            Leg(debit="certifiable:pv", credit="certifiable:used", amount=used),
            Leg(debit="certificates:source", credit="certificate:ann", amount=made, rule="certify"),
        ]
        with pytest.raises(Refused) as refusal:
            book.post("forged", legs, START)
        assert refusal.value.word == word
    with pytest.raises(Refused) as refusal:
        book.post("gone", [Leg(debit="certifiable:pv", credit="certifiable:used", amount=9)], START)
    assert refusal.value.word == "RULE_NEEDED"
    twice = [
        Leg(debit="pv", credit="bus", amount=3_600), certifiable_leg("pv", 3_600),
        Leg(debit="certificates:source", credit="certificate:ann", amount=1, rule="certificate", back=2),
    ]  # fmt: skip
    with pytest.raises(Refused) as refusal:
        book.post("twice", twice, START)
    assert refusal.value.word == "ANCHOR_USED"


def test_certificates_move_in_ranges(book: Book) -> None:
    for n in range(3):
        generate(book, "pv", n, 360_000)
    issue(book, "pv", "ann")
    assert transfer(book, "sale", "ann", "bob", [r(50, 100)], half_hour(9))
    assert not transfer(book, "sale", "ann", "bob", [r(50, 100)], half_hour(9))
    registry = Registry(book)
    assert registry.held["certificate:ann"] == [r(0, 50), r(150, 150)]
    assert registry.held["certificate:bob"] == [r(50, 100)]
    with pytest.raises(Refused, match="does not hold") as refusal:
        transfer(book, "again", "ann", "bob", [r(149, 2)], half_hour(9))
    assert refusal.value.word == "EXCEEDS_CREDITS"
    assert cancel(book, "claim", "bob", [r(60, 10), r(90, 10)], half_hour(10), claim="factory 7, April")
    with pytest.raises(Refused):
        cancel(book, "claim twice", "bob", [r(60, 1)], half_hour(10), claim="factory 8, April")
    with pytest.raises(InputError):
        cancel(book, "empty", "bob", [r(50, 1)], half_hour(10), claim=" ")
    registry = Registry(book)
    assert registry.held["certificate:bob"] == [r(50, 10), r(70, 20), r(100, 50)]
    assert registry.held[CANCELLED] == [r(60, 10), r(90, 10)]
    pieces = [(issued.start, part.first, part.wh) for issued, part in registry.pieces(registry.held["certificate:bob"])]
    assert pieces == [(half_hour(0), 50, 10), (half_hour(0), 70, 20), (half_hour(1), 100, 50)]
    assert book.balance(CANCELLED) == 20


def test_devices_are_apart(book: Book) -> None:
    generate(book, "pv", 0, 36_000)
    generate(book, "wind", 0, 18_000)
    issue(book, "pv", "ann")
    issue(book, "wind", "ann")
    assert Registry(book).held["certificate:ann"] == [r(0, 10), r(0, 5, "wind")]
    with pytest.raises(Refused):
        transfer(book, "x", "ann", "bob", [r(0, 6, "wind")], START)
    with pytest.raises(InputError, match="did you mean `wind`"):
        issue(book, "wnd", "ann")
    with pytest.raises(InputError):
        issue(book, "wind", "ann", minutes=90)


def test_numbers_that_an_account_does_not_hold_are_found_when_the_book_is_read(book: Book) -> None:
    """The engine counts watt-hours and knows no numbers: who writes a record by hand is found by the registry."""
    generate(book, "pv", 0, 36_000)
    issue(book, "pv", "ann")
    transfer(book, "sale", "ann", "bob", [r(0, 4)], START)
    row = book.chain("by hand", [Leg(debit="certificate:bob", credit="certificate:ann", amount=2)], START)
    row["code"], row["hold_hi"], row["hold_lo"] = Code.CERTIFICATE, stream_of("certificate\0pv"), 3
    book.commit(row, strict=True)
    with pytest.raises(NotConserved, match="numbers 3 to 4"):
        Registry(book)


def test_a_plain_transfer_moves_bare_watt_hours_and_then_the_lowest_numbers(book: Book) -> None:
    legs = [
        Leg(debit="pv", credit="bus", amount=10_800),
        Leg(debit="certificates:source", credit="certificate:ann", amount=3, rule="certificate"),
    ]
    book.post("bare", legs, START)
    generate(book, "pv", 0, 36_000)
    issue(book, "pv", "ann")
    book.post("plain", [Leg(debit="certificate:ann", credit="certificate:bob", amount=5)], START)
    registry = Registry(book)
    assert (registry.bare["certificate:ann"], registry.bare["certificate:bob"]) == (0, 3)
    assert registry.held["certificate:ann"] == [r(2, 8)]
    assert registry.held["certificate:bob"] == [r(0, 2)]
    book.post("plain cancel", [Leg(debit="certificate:bob", credit=CANCELLED, amount=4)], START)
    registry = Registry(book)
    assert (registry.bare[CANCELLED], registry.held[CANCELLED], registry.held["certificate:bob"]) == (
        3,
        [r(0, 1)],
        [r(1, 1)],
    )


def test_expiry_is_logged_and_takes_only_what_is_old(book: Book) -> None:
    for n in (0, 48):
        generate(book, "pv", n, 36_000)
    issue(book, "pv", "ann")
    assert expire(book, half_hour(47), valid=timedelta(days=1)) == 0
    assert expire(book, half_hour(49), valid=timedelta(days=1)) == 10
    assert expire(book, half_hour(49), valid=timedelta(days=1)) == 0
    registry = Registry(book)
    assert (registry.held[EXPIRED], registry.held["certificate:ann"]) == ([r(0, 10)], [r(10, 10)])
    assert list(book.transfers())[-1].credit == EXPIRED


def test_after_the_close_certificates_keep_their_interval(book: Book) -> None:
    generate(book, "pv", 0, 36_000)
    close(book, half_hour(48))
    issue(book, "pv", "ann")
    assert [one.start for one in Registry(book).issues] == [START]
    assert list(book.transfers())[-1].event == half_hour(48)


def test_what_comes_out_of_a_store_and_what_it_lost_is_what_went_in(book: Book, tmp_path: Path) -> None:
    for n in range(4):
        generate(book, "pv", n, 360_000)
    issue(book, "pv", "ann")
    store(book, "charge", "ann", "battery", [r(0, 100), r(100, 60)], half_hour(4))
    assert book.balance("stored:battery") == 160
    charges = [Charge(wh=100, certificates=(r(0, 100),)), Charge(wh=100, certificates=(r(100, 60),))]
    discharges = [Discharge(start=half_hour(10), wh=50), Discharge(start=half_hour(11), wh=110)]
    found = releases(charges, discharges)
    back = release(book, "out", "battery", "ann", found)
    registry = Registry(book)
    lost = sum(one.wh for one in registry.held[LOST])
    assert back + lost == 160
    assert book.balance("stored:battery") == 0
    assert book.balance(LOST) == lost
    assert back == 50 + sum(one.given.wh for one in found if one.given and one.discharge.start == half_hour(11))
    stored = [one for one in registry.held["certificate:ann"] if one.discharged]
    assert {one.discharged for one in stored} == {half_hour(10), half_hour(11)}
    assert sum(one.wh for one in stored) == back
    assert release(book, "out", "battery", "ann", found) == back
    assert book.balance("certificate:ann") == 400 - lost
    verify(tmp_path / "book.sqlite")


def test_a_charge_stores_at_most_what_it_took() -> None:
    with pytest.raises(NotConserved, match="11 certificates"):
        Charge(wh=10, certificates=(r(0, 11),))


@pytest.mark.parametrize("seed", range(30))
def test_releases_sum_exactly(seed: int) -> None:
    rng, number, charges = Random(seed), 0, []
    for _ in range(rng.randint(1, 6)):
        wh = rng.randint(1, 500)
        ranges = []
        for _ in range(rng.randint(0, 3)):
            size = rng.randint(0, wh - sum(one.wh for one in ranges))
            if size:
                ranges.append(r(number, size))
                number += size + rng.randint(0, 3)
        charges.append(Charge(wh=wh, certificates=tuple(ranges)))
    total = sum(one.wh for one in charges)
    kept = rng.randint(0, total // 2)
    given = rng.randint(0, total - kept)
    cut = sorted(rng.randint(0, given) for _ in range(3))
    sizes = [b - a for a, b in zip([0, *cut], [*cut, given], strict=True)]
    discharges = [Discharge(start=half_hour(n), wh=wh) for n, wh in enumerate(sizes)]
    found = releases(charges, discharges, kept_wh=kept)
    numbers = [n for one in found for part in (one.given, one.lost) if part for n in range(part.first, part.last + 1)]
    assert len(numbers) == len(set(numbers))
    stored = {n for one in charges for part in one.certificates for n in range(part.first, part.last + 1)}
    assert set(numbers) <= stored
    if given and not kept:
        assert set(numbers) == stored
    for discharge in discharges:
        assert sum(one.given.wh for one in found if one.given and one.discharge is discharge) <= discharge.wh
