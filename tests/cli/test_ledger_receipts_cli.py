"""`shoals ledger receipt`, `coin`, `spend`: bounds of physics, outputs that are booked once, words of refusal."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from shoals.cli._app import invoke
from shoals.core.book import Account, Leg
from shoals.core.notes import Receipt, ReceiptKind
from shoals.ledger import create, open_book, verify
from shoals.ledger.notes import digest_of

KWH = 3_600_000
TXID = "ab" * 32
HOUR = ("--start", "2024-04-01T12:00Z", "--end", "2024-04-01T13:00Z")
PLACES = ("--compute", "compute:asic", "--heat", "heat:asic", "--machine", "S21")
Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    monkeypatch.setenv("SHOALS_LANG", "en")

    def run(*words: object) -> tuple[int, str, str]:
        code = invoke(["ledger", *map(str, words)])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def book(path: Path) -> Path:
    site = [
        Account(id=name, kind=kind, pool=1)
        for name, kind in (("pv", "generation"), ("compute:asic", "compute"), ("heat:asic", "heat"))
    ]
    with create(path, site) as made:
        made.post("sun", [Leg(debit="pv", credit="compute:asic", amount=10 * KWH)], datetime(2024, 4, 1, tzinfo=UTC))
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.sqlite"


def receipt(say: Say, book: Path, kind: str, amount: object, *more: str) -> tuple[int, str, str]:
    return say("receipt", book, kind, "ann", amount, *HOUR, *PLACES, *more)


def test_a_receipt_carries_its_joules_and_the_surplus_among_them(say: Say, book: Path) -> None:
    code, out, err = receipt(
        say, book, "hash", 40_000, "--energy", "1 kWh", "--surplus", "0.25 kWh", "--format", "json"
    )
    assert code == 0, err
    found: dict[str, Any] = json.loads(out)
    assert (found["schema"], found["new"]) == ("shoals.ledger.posted/1", True)
    assert [leg["rule"] for leg in found["chains"][0]["legs"]] == ["", "heat", "work"]
    again = receipt(say, book, "hash", 40_000, "--energy", "1 kWh", "--surplus", "0.25 kWh", "--format", "json")
    assert not json.loads(again[1])["new"]
    start, end = (datetime(2024, 4, 1, hour, tzinfo=UTC) for hour in (12, 13))
    shown = Receipt(
        kind=ReceiptKind.HASH, machine="S21", start=start, end=end, energy_j=KWH, amount=40_000, owner="ann",
        surplus_j=KWH // 4,
    )  # fmt: skip
    with open_book(book) as opened:
        assert opened.balance("work:ann") == 40_000
        assert opened.balance("heat:asic") == KWH
        assert digest_of(shown) in [bytes(one) for block in opened.records() for one in block["evidence"]]
    assert verify(book).transfers


@pytest.mark.parametrize(("kind", "amount", "unit"), [("gpu", 3_600_000, "gpu"), ("sample", 10**6, "sample")])
def test_graphics_processors_and_samplers_have_receipts_too(
    say: Say, book: Path, kind: str, amount: int, unit: str
) -> None:
    code, _, err = receipt(say, book, kind, amount, "--energy", "1 kWh")
    assert code == 0, err
    with open_book(book) as opened:
        assert opened.balance(f"{unit}:ann") == amount


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("hash", "200000000", "--energy", "1 kWh"), 5, "RULE_BOUND"),  # below any known machine's joules
        (("hash", "1", "--energy", "11 kWh"), 5, "EXCEEDS_CREDITS"),
        (("hash", "1", "--energy", "1 kWh", "--surplus", "2 kWh"), 5, "surplus is a part"),
        (("hash", "1.5", "--energy", "1 kWh"), 1, "no whole number above 0"),
        (("hash", "0", "--energy", "1 kWh"), 1, "no whole number above 0"),
        (("hash", "1", "--energy", "1 kW"), 1, "no energy"),
        (("hush", "1", "--energy", "1 kWh"), 1, "did you mean `hash`"),
        (("hash", "1", "--energy", "1 kWh", "--heat", "bus"), 1, "no heat of the book"),
        (("hash", "1", "--energy", "1 kWh", "--end", "2024-04-01T11:00Z"), 1, "ends"),
    ],
)
def test_a_receipt_that_cannot_be_is_refused(
    say: Say, book: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    before = book.read_bytes()
    kind, amount, *more = words
    found, _, err = receipt(say, book, kind, amount, *more)
    assert (found, said in err) == (code, True), err
    assert "hint: " in err
    if code == 1:
        assert book.read_bytes() == before


def test_an_output_is_booked_once_and_no_more_is_spent_than_came_in(say: Say, book: Path) -> None:
    at = ("--at", "2024-04-02T12:00+09:00")
    paid = ("coin", book, "ann", f"{TXID}:1", "312500000", *at)
    assert say(*paid, "--dry-run")[0] == 0
    with open_book(book) as opened:
        assert "coin:ann" not in opened.numbers
    for new in (True, False):
        code, out, err = say(*paid, "--format", "json")
        assert (code, json.loads(out)["new"]) == (0, new), err
    code, _, err = say("coin", book, "bob", f"{TXID}:1", "312500000", *at)
    assert (code, "EXISTS_DIFFERENT" in err) == (5, True)
    assert say("coin", book, "ann", f"{TXID}:0", "5", *at)[0] == 0
    assert say("spend", book, "ann", "312500006", *at)[0] == 5
    assert say("spend", book, "ann", "312,500,000", *at)[0] == 0
    with open_book(book) as opened:
        assert opened.balance("coin:ann") == 5
    for words, told in (
        (("coin", book, "ann", TXID, "5"), "names no output"),
        (("coin", book, "ann", "ab:0", "5"), "names no transaction"),
        (("coin", book, "ann", f"{TXID}:x", "5"), "names no output"),
        (("coin", book, "ann", f"{TXID}:2", str(22 * 10**14)), "21 million"),
        (("spend", book, "anna", "5"), "did you mean `ann`"),
    ):
        code, _, err = say(*words, *at)
        assert (code in (1, 5), told in err) == (True, True), err
