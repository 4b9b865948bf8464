"""Amounts of notes are read exactly, and their terms are checked where they are born."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError, NotConserved, UnitMismatch
from shoals.core.notes import (
    J_PER_NOTE,
    Coin,
    NoteKind,
    NoteSeries,
    Receipt,
    ReceiptKind,
    energy_text,
    months_later,
    note_kind,
    parse_energy_j,
)

APRIL, OCTOBER = datetime(2024, 4, 1, tzinfo=UTC), datetime(2024, 10, 1, tzinfo=UTC)
SERIES = NoteSeries(
    name="pv-june", kind=NoteKind.PLEDGED, plant="pv", issued=APRIL, window_start=datetime(2024, 6, 1, tzinfo=UTC),
    window_end=datetime(2024, 7, 1, tzinfo=UTC), expiry=OCTOBER, haircut_per_mille=800, collateral_jpy_per_kwh=30,
)  # fmt: skip
RECEIPT = Receipt(
    kind=ReceiptKind.GPU, machine="H100", start=APRIL, end=OCTOBER, energy_j=100, amount=7, owner="ann", surplus_j=25
)


@given(st.integers(1, 10**15), st.sampled_from(["kWh", "Wh", "MWh", "J", "notes"]))
def test_an_amount_is_read_exactly_or_refused(hundredths: int, unit: str) -> None:
    """0.1 + 0.2 is 0.3 here: decimals never pass a binary float."""
    per = {"kWh": J_PER_NOTE, "Wh": 3_600, "MWh": 3_600_000_000, "J": 1, "notes": J_PER_NOTE}[unit]
    exact = Fraction(hundredths, 100) * per
    text = f"{hundredths // 100}.{hundredths % 100:02} {unit}"
    if exact.denominator != 1 or exact >= 2**63:
        with pytest.raises(InputError):
            parse_energy_j(text)
    else:
        assert parse_energy_j(text) == exact
        if unit != "J":
            assert parse_energy_j(energy_text(int(exact))) == exact


@pytest.mark.parametrize(
    "text",
    ["", "-1", "+1", "1e3", "nan", "0", "0.0 kWh", "1.5 J", "1 kWh kWh", "1,00 kWh", "0x10", "1..2", ".5", "١٢ kWh",
     "9223372036854775808 J", "1 000 kWh", "0.0000001 kWh"],
)  # fmt: skip
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_energy_j(text)


def test_units_are_told_apart() -> None:
    assert parse_energy_j("2") == parse_energy_j("2 notes") == parse_energy_j("2kWh") == parse_energy_j("0.002 MWh")
    assert parse_energy_j("5", unit="J") == 5
    assert parse_energy_j("1万kWh") == 10_000 * J_PER_NOTE
    with pytest.raises(UnitMismatch, match="no energy"):
        parse_energy_j("3 kW")


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [("2024-08-31", 6, "2025-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2024-12-01", 1, "2025-01-01"),
     ("2025-02-28", -6, "2024-08-28"), ("2024-01-15", -1, "2023-12-15")],
)  # fmt: skip
def test_months_end_where_the_calendar_says(start: str, months: int, end: str) -> None:
    assert months_later(datetime.fromisoformat(start), months) == datetime.fromisoformat(end)


def test_a_series_holds_for_its_window_and_for_six_months_by_default() -> None:
    assert not SERIES.beyond
    assert replace(SERIES, expiry=datetime(2024, 10, 1, 0, 0, 1, tzinfo=UTC)).beyond
    bad: tuple[tuple[dict[str, object], str], ...] = (
        ({"window_end": SERIES.window_start}, "ends before it starts"),
        ({"expiry": SERIES.window_start}, "after it expires"),
        ({"issued": SERIES.window_end}, "from issue to end of delivery"),
        ({"name": "a:b"}, "no name for a series"),
        ({"name": " a"}, "no name for a series"),
        ({"issued": datetime(2024, 4, 1)}, "no time zone"),
        ({"kind": NoteKind.METERED}, "no series"),
    )
    for change, said in bad:
        with pytest.raises(InputError, match=said):
            replace(SERIES, **change)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="did you mean `pledged`"):
        note_kind("pledge")


def test_receipts_carry_their_joules_and_their_surplus() -> None:
    assert RECEIPT.surplus_share == 0.25
    for change in ({"energy_j": 0}, {"amount": 1.5}, {"surplus_j": 101}, {"surplus_j": -1}, {"amount": True}):
        with pytest.raises(NotConserved):
            replace(RECEIPT, **change)  # type: ignore[arg-type]
    with pytest.raises(InputError):
        replace(RECEIPT, end=APRIL)


def test_a_coin_has_one_name() -> None:
    assert Coin(txid="AB" * 32, vout=1, amount_sat=5).id == f"{'ab' * 32}:1"
    for txid, vout in (("ab", 0), ("zz" * 32, 0), ("ab" * 32, -1), ("ab" * 32, 2**32), ("ab" * 32, True)):
        with pytest.raises(InputError):
            Coin(txid=txid, vout=vout, amount_sat=1)
    for amount in (0, 21 * 10**14 + 1, -1):
        with pytest.raises(NotConserved):
            Coin(txid="ab" * 32, vout=0, amount_sat=amount)
