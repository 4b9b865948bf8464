"""The verbs of notes: what they book, what they refuse, and that asking twice books once."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, Refused
from shoals.core.notes import J_PER_NOTE as KWH
from shoals.core.notes import Coin, NoteKind, NoteSeries, Receipt, ReceiptKind
from shoals.ledger import Book, create, open_book, verify
from shoals.ledger.notes import Notes, digest_of
from shoals.ledger.receipts import bank, receive, spend

APRIL, JUNE, JULY, OCTOBER = (datetime(2024, month, 1, tzinfo=UTC) for month in (4, 6, 7, 10))
SITE = [
    Account(id="pv", kind="generation", pool=1),
    Account(id="bus", kind="bus", pool=1),
    Account(id="export", kind="export", pool=1),
    Account(id="battery", kind="store", pool=1),
    Account(id="compute:asic", kind="compute", pool=1),
    Account(id="heat:asic", kind="heat", pool=1),
]
PLEDGED = NoteSeries(
    name="pv-june", kind=NoteKind.PLEDGED, plant="pv", issued=APRIL, window_start=JUNE, window_end=JULY, expiry=OCTOBER,
    haircut_per_mille=800, collateral_jpy_per_kwh=30,
)  # fmt: skip
STORED = NoteSeries(
    name="noon", kind=NoteKind.STORED, plant="battery", issued=APRIL, window_start=APRIL, window_end=OCTOBER,
    expiry=OCTOBER,
)  # fmt: skip


@pytest.fixture
def notes(path: Path) -> Notes:
    notes = Notes(create(path, SITE))
    notes.book.post("charge", [Leg(debit="pv", credit="battery", amount=1_000 * KWH)], APRIL)
    notes.open(STORED)
    notes.open(PLEDGED)
    notes.pledge("pledge", "pv-june", 100 * KWH, APRIL)
    return notes


def word(act: Any, *args: Any, **kwargs: Any) -> str:
    with pytest.raises(Refused) as refusal:
        act(*args, **kwargs)
    assert refusal.value.exit_code == 5
    assert refusal.value.hint
    return refusal.value.word


def test_a_stored_note_is_redeemed_for_power_or_computation(notes: Notes) -> None:
    notes.issue("i", "noon", "ann", 10 * KWH, APRIL)
    notes.transfer("t", "noon", "ann", "bob", 4 * KWH, APRIL)
    assert notes.redeem("r", "noon", "bob", 3 * KWH, APRIL).amount("taken") == 3 * KWH
    assert notes.redeem("c", "noon", "ann", 6 * KWH, APRIL, into="compute:asic").amount("compute:asic") == 6 * KWH
    state = notes.state("noon")
    assert (state.issued_j, state.outstanding_j, state.delivered_j, state.reserve_j) == (10 * KWH, KWH, 9 * KWH, KWH)
    assert (state.backing_ratio, notes.holders("noon")) == (1.0, {"bob": KWH})
    assert word(notes.redeem, "x", "noon", "ann", KWH, APRIL) == "EXCEEDS_CREDITS"
    assert word(notes.issue, "x", "noon", "ann", 10_000 * KWH, APRIL) == "EXCEEDS_CREDITS"


def test_a_leak_lowers_what_each_note_is_worth_and_nobody_wins_by_being_first(notes: Notes) -> None:
    notes.issue("i", "noon", "ann", 8 * KWH, APRIL)
    notes.issue("j", "noon", "bob", 2 * KWH, APRIL)
    notes.leak("l", "noon", 1 * KWH, APRIL, heat="heat:asic")
    assert [one.worth_j for one in notes.statement("ann", APRIL)] == [8 * KWH * 9 // 10]
    paid = [notes.redeem(who, "noon", who, face, APRIL).amount("taken") for who, face in (("ann", 8 * KWH),
                                                                                        ("bob", 2 * KWH))]  # fmt: skip
    assert paid == [8 * KWH * 9 // 10, 2 * KWH * 9 // 10]
    assert notes.state("noon").reserve_j == 0
    assert notes.state("noon").backing_ratio is None


def test_a_pledged_note_is_delivered_in_its_window_or_paid_after_it(notes: Notes) -> None:
    notes.issue("i", "pv-june", "ann", 80 * KWH, APRIL)
    assert word(notes.issue, "more", "pv-june", "ann", 1, APRIL) == "EXCEEDS_CREDITS"
    with pytest.raises(InputError, match="is still to generate"):
        notes.redeem("r", "pv-june", "ann", KWH, JUNE)
    assert word(notes.deliver, "d", "pv-june", "ann", KWH, JUNE - timedelta(seconds=1)) == "OUT_OF_WINDOW"
    assert word(notes.default, "f", "pv-june", "ann", JUNE) == "OUT_OF_WINDOW"
    notes.deliver("d", "pv-june", "ann", 50 * KWH, JUNE, into="compute:asic")
    assert word(notes.deliver, "late", "pv-june", "ann", KWH, JULY) == "OUT_OF_WINDOW"
    assert [one.state for one in notes.statement("ann", JUNE)] == ["open"]
    [owed] = notes.statement("ann", JULY)
    assert (owed.state, owed.collateral_jpy) == ("undelivered", 900)
    assert word(notes.expire, "e", "pv-june", OCTOBER) == "EXCEEDS_CREDITS"  # who is owed is paid first
    notes.default("f", "pv-june", "ann", JULY)
    state = notes.state("pv-june")
    assert (state.outstanding_j, state.defaulted_j, state.collateral_jpy) == (0, 30 * KWH, 0)
    assert notes.book.balance("yen:ann") == 900
    assert notes.book.balance("compute:asic") == 50 * KWH


def test_what_secures_less_than_a_yen_expires_and_the_rest_is_paid(notes: Notes) -> None:
    notes.issue("i", "pv-june", "ann", KWH + 7, APRIL)
    notes.default("f", "pv-june", "ann", JULY)
    assert notes.holders("pv-june") == {"ann": 7}
    assert word(notes.default, "g", "pv-june", "ann", JULY) == "BAD_AMOUNT"
    assert word(notes.expire, "e", "pv-june", OCTOBER - timedelta(microseconds=1)) == "OUT_OF_WINDOW"
    [done] = notes.expire("e", "pv-june", OCTOBER)
    assert (done.key, notes.state("pv-june").expired_j, notes.state("pv-june").issued_j) == ("e ann", 7, KWH + 7)


def test_a_stored_note_expires_back_into_the_store(notes: Notes) -> None:
    before = notes.book.balance("battery")
    for who, face in (("ann", 5), ("bob", 3)):
        notes.issue(who, "noon", who, face * KWH, APRIL)
    notes.leak("l", "noon", KWH, APRIL, heat="heat:asic")
    assert word(notes.transfer, "t", "noon", "ann", "bob", KWH, OCTOBER) == "OUT_OF_WINDOW"
    assert word(notes.redeem, "r", "noon", "ann", KWH, OCTOBER) == "OUT_OF_WINDOW"
    assert word(notes.issue, "j", "noon", "ann", KWH, OCTOBER) == "OUT_OF_WINDOW"
    assert [one.state for one in notes.statement("ann", OCTOBER)] == ["expired"]
    assert len(notes.expire("e", "noon", OCTOBER)) == 2
    assert notes.expire("e", "noon", OCTOBER) == ()
    assert notes.book.balance("battery") == before - KWH
    assert notes.holders("noon") == {}


def test_asking_twice_books_once_and_another_request_is_refused(notes: Notes) -> None:
    ask: list[tuple[Any, tuple[Any, ...], tuple[Any, ...]]] = [
        (notes.pledge, ("p2", "pv-june", 10 * KWH, APRIL), ("p2", "pv-june", 11 * KWH, APRIL)),
        (notes.issue, ("i", "noon", "ann", 10 * KWH, APRIL), ("i", "noon", "bob", 10 * KWH, APRIL)),
        (notes.issue, ("ip", "pv-june", "ann", 10 * KWH, APRIL), ("ip", "pv-june", "ann", 9 * KWH, APRIL)),
        (notes.transfer, ("t", "noon", "ann", "bob", 2 * KWH, APRIL), ("t", "noon", "ann", "bob", KWH, APRIL)),
        (notes.redeem, ("r", "noon", "ann", 8 * KWH, APRIL), ("r", "noon", "bob", KWH, APRIL)),
        (notes.deliver, ("d", "pv-june", "ann", 9 * KWH, JUNE), ("d", "pv-june", "ann", 8 * KWH, JUNE)),
        (notes.default, ("f", "pv-june", "ann", JULY), ("d", "pv-june", "ann", JULY)),
    ]
    for act, args, other in ask:
        assert act(*args).new
        before = notes.book.root(), notes.book.balances()
        assert not act(*args).new
        assert word(act, *other) in ("EXISTS_DIFFERENT", "BAD_AMOUNT")
        assert (notes.book.root(), notes.book.balances()) == before


def test_a_request_stands_though_a_leak_came_between(notes: Notes) -> None:
    notes.issue("i", "noon", "ann", 10 * KWH, APRIL)
    notes.issue("j", "noon", "bob", 10 * KWH, APRIL)
    notes.redeem("r", "noon", "ann", 10 * KWH, APRIL)
    notes.leak("l", "noon", 10 * KWH, APRIL, heat="heat:asic")
    assert not notes.redeem("r", "noon", "ann", 10 * KWH, APRIL).new
    assert notes.redeem("s", "noon", "bob", 10 * KWH, APRIL).amount("taken") == 0  # nothing is left to be paid
    assert not notes.redeem("s", "noon", "bob", 10 * KWH, APRIL).new


def test_terms_are_read_back_from_the_book_alone(notes: Notes, path: Path) -> None:
    notes.issue("i", "noon", "ann", KWH, APRIL)
    notes.book.close()
    with open_book(path) as book:
        found = Notes(book).series()
        assert found["noon"] == replace(STORED, number=1)
        assert found["pv-june"] == replace(PLEDGED, number=2, issued=JUNE)  # from when on it can be delivered
        assert [state.series.name for state in Notes(book).states()] == ["noon", "pv-june"]
    assert verify(path).transfers


def test_what_is_asked_wrongly_is_said(notes: Notes) -> None:
    notes.issue("i", "noon", "ann", KWH, APRIL)
    longer = replace(STORED, name="long", expiry=OCTOBER + timedelta(days=3), window_end=OCTOBER + timedelta(days=3))
    wrong: list[tuple[Any, tuple[Any, ...], str]] = [
        (notes.open, (STORED,), "open already"),
        (notes.open, (longer,), "longer than 6 months"),
        (notes.open, (replace(STORED, name="n", plant="pv"),), "no store of the book"),
        (notes.open, (replace(PLEDGED, name="n", plant="battery"),), "no generation of the book"),
        (notes.open, (replace(PLEDGED, name="n", collateral_jpy_per_kwh=31),), "no whole number of joules"),
        (notes.issue, ("k", "nono", "ann", KWH, APRIL), "did you mean `noon`"),
        (notes.issue, ("k", "noon", "a:b", KWH, APRIL), "no name for a holder"),
        (notes.issue, ("k", "noon", "ann", KWH, APRIL - timedelta(days=2)), "longer than 6 months"),
        (notes.issue, ("k", "noon", "ann", KWH, datetime(1, 1, 1, tzinfo=UTC)), "no moment of a book"),
        (notes.issue, ("k", "noon", "ann", KWH, datetime(9999, 12, 31, tzinfo=UTC)), "no moment of a book"),
        (notes.transfer, ("k", "noon", "anna", "bob", KWH, APRIL), "did you mean `ann`"),
        (notes.deliver, ("k", "noon", "ann", KWH, JUNE), "are stored, not pledged"),
        (notes.pledge, ("k", "pv-june", 1, APRIL), "pledges nothing"),
        (notes.statement, ("anna", APRIL), "did you mean `ann`"),
    ]
    for act, args, said in wrong:
        with pytest.raises(InputError, match=said):
            act(*args)
    assert notes.open(longer, beyond_six_months=True).number == 3
    with pytest.raises(InputError, match="longer than 6 months"):
        notes.issue("k", longer.name, "ann", KWH, APRIL)
    assert notes.issue("k", longer.name, "ann", KWH, APRIL, beyond_six_months=True).new
    with pytest.raises(InputError, match="no compute of the book"):
        notes.redeem("k", "noon", "ann", KWH, APRIL, into="compute:gpu")


def test_receipts_are_bounded_by_physics_and_carry_their_surplus(notes: Notes) -> None:
    book = notes.book
    book.post("run", [Leg(debit="pv", credit="compute:asic", amount=10_000)], JUNE)
    hour = Receipt(
        kind=ReceiptKind.HASH, machine="S21", start=JUNE, end=JULY, energy_j=3_865, amount=100_000, owner="ann",
        surplus_j=1_000,
    )  # fmt: skip
    places = {"compute": "compute:asic", "heat": "heat:asic"}
    for faulty in (
        replace(hour, amount=100_001),
        replace(hour, kind=ReceiptKind.GPU, amount=3_865 * 20 + 1),
        replace(hour, kind=ReceiptKind.SAMPLE, energy_j=1, surplus_j=0, amount=348_313_254_826_526),
    ):
        assert word(receive, book, "x", faulty, JULY, **places) == "RULE_BOUND"
    assert word(receive, book, "x", replace(hour, energy_j=10_001), JULY, **places) == "EXCEEDS_CREDITS"
    assert receive(book, "h", hour, JULY, **places).new
    assert not receive(book, "h", hour, JULY, **places).new
    other = replace(hour, surplus_j=2_000)  # the same work with a greener face
    assert digest_of(other) != digest_of(hour)
    with pytest.raises(Refused):
        receive(book, "h", other, JULY, **places)
    work = [one for one in book.transfers() if one.credit == "work:ann"]
    assert [one.amount for one in work] == [100_000]


def test_a_coin_is_booked_once(notes: Notes) -> None:
    book, coin = notes.book, Coin(txid="ab" * 32, vout=1, amount_sat=5_000)
    assert bank(book, coin, "ann", JUNE).new
    assert not bank(book, coin, "ann", JUNE).new
    assert not bank(book, coin, "ann", JULY).new  # seen again later
    assert word(bank, book, replace(coin, amount_sat=6_000), "ann", JUNE) == "EXISTS_DIFFERENT"
    assert word(bank, book, coin, "bob", JUNE) == "EXISTS_DIFFERENT"
    assert bank(book, replace(coin, vout=2), "ann", JUNE).new
    assert book.balance("coin:ann") == 10_000
    assert spend(book, "s", "ann", 4_000, JULY).new
    assert word(spend, book, "t", "ann", 6_001, JULY) == "EXCEEDS_CREDITS"
    with pytest.raises(InputError, match="has no coins"):
        spend(book, "t", "carl", 1, JULY)


class Issuer(RuleBasedStateMachine):
    """Anybody does anything in any order: no note without its joules or its yen, nobody is paid more than is there."""

    def __init__(self) -> None:
        super().__init__()
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.notes = Notes(create(Path(self.folder.name) / "book.sqlite", SITE))
        self.count = 0

    @initialize(charge=st.integers(1, 10**9), forecast=st.integers(100, 10**9))
    def begin(self, charge: int, forecast: int) -> None:
        self.notes.book.post("charge", [Leg(debit="pv", credit="battery", amount=charge)], APRIL)
        self.notes.open(STORED)
        self.notes.open(PLEDGED)
        self.notes.pledge("p", "pv-june", forecast, APRIL)

    def act(self, verb: str, *args: Any, **kwargs: Any) -> None:
        self.count += 1
        with contextlib.suppress(Refused, InputError):
            getattr(self.notes, verb)(f"k {self.count}", *args, **kwargs)

    names = st.sampled_from(["noon", "pv-june"])
    people = st.sampled_from(["ann", "bob"])
    amounts = st.integers(1, 10**6) | st.integers(1, 10**9)
    times = st.sampled_from([APRIL, JUNE, JULY, OCTOBER])

    @rule(name=names, who=people, face=amounts, at=times)
    def issue(self, name: str, who: str, face: int, at: datetime) -> None:
        self.act("issue", name, who, face, at)

    @rule(name=names, face=amounts, at=times)
    def transfer(self, name: str, face: int, at: datetime) -> None:
        self.act("transfer", name, "ann", "bob", face, at)

    @rule(verb=st.sampled_from(["redeem", "deliver"]), name=names, who=people, face=amounts, at=times)
    def redeem(self, verb: str, name: str, who: str, face: int, at: datetime) -> None:
        self.act(verb, name, who, face, at)

    @rule(who=people, at=times)
    def default(self, who: str, at: datetime) -> None:
        self.act("default", "pv-june", who, at)

    @rule(name=names, at=times)
    def expire(self, name: str, at: datetime) -> None:
        self.act("expire", name, at)

    @precondition(lambda self: self.count)
    @rule(energy=amounts)
    def leak(self, energy: int) -> None:
        self.act("leak", "noon", energy, APRIL, heat="heat:asic")

    @invariant()
    def is_backed(self) -> None:
        for state in self.notes.states():
            parts = state.outstanding_j + state.delivered_j + state.defaulted_j + state.expired_j
            assert state.issued_j == parts
            if state.series.kind is NoteKind.PLEDGED:
                assert state.issued_j <= state.pledged_j <= state.forecast_j * 800 // 1_000
                assert state.collateral_jpy * KWH >= state.outstanding_j * 30
                assert self.notes.book.balance("taken") >= state.delivered_j
        found = self.notes.book.balances()
        places = ("bus", "battery", "export", "compute:asic", "heat:asic", "handover", "taken", "note:noon:store",
                  "note:noon:reserve", "note:noon:returned")  # fmt: skip
        assert -found["pv"] == sum(found.get(name, 0) for name in places)
        assert found.get("handover", 0) == 0

    def teardown(self) -> None:
        self.notes.book.close()
        self.folder.cleanup()


TestIssuer = Issuer.TestCase
TestIssuer.settings = settings(max_examples=8, stateful_step_count=15, deadline=None)


def test_the_book_type_is_the_public_one(notes: Notes) -> None:
    assert isinstance(notes.book, Book)
