from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.book import AMOUNT_MAX, Account, Leg, Unit
from shoals.core.errors import InputError, NotConserved
from shoals.core.notes import Note, NoteKind

EVENT = datetime(2024, 4, 1, tzinfo=UTC)
LEG = Leg(debit="pv", credit="bus", amount=1)
NOTE = Note(
    series="april", kind=NoteKind.PLEDGED, plant="pv", window_start=EVENT, window_end=EVENT.replace(hour=1),
    face_j=3_600_000, holder="h",
)  # fmt: skip


@settings(deadline=None)
@given(st.integers(1, AMOUNT_MAX))
def test_amounts_from_one_to_the_largest_are_taken(amount: int) -> None:
    assert replace(LEG, amount=amount).amount == amount


@pytest.mark.parametrize("amount", [0, -1, AMOUNT_MAX + 1, 1.0, "1", True, None])
def test_other_amounts_are_refused(amount: object) -> None:
    with pytest.raises(NotConserved, match="the amount from `pv` to `bus`"):
        replace(LEG, amount=amount)


def test_a_leg_to_itself_is_refused() -> None:
    with pytest.raises(NotConserved, match="moves from"):
        replace(LEG, credit="pv")


def test_evidence_is_a_digest() -> None:
    assert replace(LEG, evidence=bytes(32)).evidence == bytes(32)
    with pytest.raises(InputError, match="5 bytes"):
        replace(LEG, evidence=b"short")


@pytest.mark.parametrize("name", ["", " bus", "bus\n"])
def test_an_account_needs_a_name(name: str) -> None:
    with pytest.raises(InputError, match="no name for an account"):
        Account(id=name, kind="bus")


def test_a_name_can_be_written() -> None:
    with pytest.raises(InputError, match="cannot be written"):
        Account(id="\ud800", kind="bus")


@pytest.mark.parametrize(("field", "value"), [("pool", -1), ("series", 2**16), ("owner", 1.5), ("pool", True)])
def test_numbers_of_an_account_are_whole_and_in_range(field: str, value: object) -> None:
    with pytest.raises(InputError, match=f"`{field}` of account `x`"):
        Account(id="x", kind="bus", **{field: value})  # type: ignore[arg-type]


def test_a_window_has_two_ends_in_order_with_a_zone() -> None:
    with pytest.raises(InputError, match="one end"):
        Account(id="x", kind="bus", window_start=EVENT)
    with pytest.raises(InputError, match="ends before it starts"):
        Account(id="x", kind="bus", window_start=EVENT, window_end=EVENT)
    with pytest.raises(InputError, match="no time zone"):
        Account(id="x", kind="bus", window_start=EVENT, window_end=datetime(2024, 5, 1))


def test_nothing_is_edited() -> None:
    with pytest.raises(FrozenInstanceError):
        LEG.amount = 2  # type: ignore[misc]


@pytest.mark.parametrize("face", [0, -1, 1.5, True])
def test_a_note_has_a_whole_face(face: object) -> None:
    with pytest.raises(NotConserved, match="the face of a note of `april`"):
        replace(NOTE, face_j=face)


def test_a_note_has_a_window_and_a_kind() -> None:
    with pytest.raises(InputError, match="ends before it starts"):
        replace(NOTE, window_end=EVENT)
    with pytest.raises(InputError, match="no time zone"):
        replace(NOTE, window_start=datetime(2024, 4, 1))
    with pytest.raises(InputError, match="the kind of note is `pledge`"):
        replace(NOTE, kind="pledge")


def test_every_unit_has_a_symbol() -> None:
    assert len({unit.symbol for unit in Unit}) == len(Unit)
    assert [unit for unit in Unit if unit.is_energy] == [Unit.J, Unit.JX, Unit.NS, Unit.NF, Unit.CJ]
