from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.book import AMOUNT_MAX, Account, Note, Transfer, Unit
from shoals.core.errors import InputError, NotConserved

EVENT = datetime(2024, 4, 1, tzinfo=UTC)
TRANSFER = Transfer(debit="pv", credit="bus", amount=1, unit=Unit.WH, event=EVENT, kind="available", key="k")
NOTE = Note(id="n1", plant="pv", window_start=EVENT, window_end=EVENT.replace(hour=1), energy_wh=1_000, holder="h")


@settings(deadline=None)
@given(st.integers(1, AMOUNT_MAX))
def test_amounts_from_one_to_the_largest_are_taken(amount: int) -> None:
    assert replace(TRANSFER, amount=amount).amount == amount


@pytest.mark.parametrize("amount", [0, -1, AMOUNT_MAX + 1, 1.0, "1", True, None])
def test_other_amounts_are_refused(amount: object) -> None:
    with pytest.raises(NotConserved, match="the amount of `k`"):
        replace(TRANSFER, amount=amount)


def test_a_transfer_to_itself_is_refused() -> None:
    with pytest.raises(NotConserved, match="to itself"):
        replace(TRANSFER, credit="pv")


def test_an_event_needs_a_zone() -> None:
    with pytest.raises(InputError, match="no time zone"):
        replace(TRANSFER, event=datetime(2024, 4, 1))


@pytest.mark.parametrize("name", ["", " bus", "bus\n"])
def test_an_account_needs_a_name(name: str) -> None:
    with pytest.raises(InputError, match="no name for an account"):
        Account(id=name, unit=Unit.WH)


def test_nothing_is_edited() -> None:
    with pytest.raises(FrozenInstanceError):
        TRANSFER.amount = 2  # type: ignore[misc]


@pytest.mark.parametrize("face", [0, -1, 1.5, True])
def test_a_note_has_a_whole_face(face: object) -> None:
    with pytest.raises(NotConserved, match="the face of note `n1`"):
        replace(NOTE, energy_wh=face)


def test_a_note_has_a_window() -> None:
    with pytest.raises(InputError, match="ends before it starts"):
        replace(NOTE, window_end=EVENT)
    with pytest.raises(InputError, match="no time zone"):
        replace(NOTE, window_start=datetime(2024, 4, 1))
