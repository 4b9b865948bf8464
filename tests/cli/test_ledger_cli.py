from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shoals.cli._app import invoke
from shoals.core.book import AMOUNT_MAX, Account, Leg
from shoals.ledger import Book, verify
from shoals.ledger.rulebook import RULES

ACCOUNTS = (
    Account(id="pv", kind="generation"),
    Account(id="bus", kind="bus"),
    Account(id="owner", kind="money_use"),
    Account(id="money:export", kind="money_use"),
)
EVENT = datetime(2024, 4, 1, tzinfo=UTC)
JOULES = 1_234_567_890 * 3_600


def post(book: Book, debit: str, credit: str, amount: int) -> None:
    book.post(f"key {book.count}", [Leg(debit=debit, credit=credit, amount=amount)], EVENT)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.sqlite"
    with Book.create(path, ACCOUNTS) as opened:
        post(opened, "pv", "bus", JOULES)
        post(opened, "money:export", "owner", 40_500)
    return path


Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command; return its exit code, stdout and stderr."""

    def run(*words: object) -> tuple[int, str, str]:
        code = invoke(["ledger", *map(str, words)])
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_balances_as_json_are_strings_of_digits(say: Say, book: Path) -> None:
    code, out, _ = say("balances", book, "--format", "json")
    assert code == 0
    assert json.loads(out)[:2] == [
        {"account": "pv", "unit": "J", "balance": f"-{JOULES}"},
        {"account": "bus", "unit": "J", "balance": f"{JOULES}"},
    ]


def test_balances_as_csv_are_plain_numbers(say: Say, book: Path) -> None:
    code, out, _ = say("balances", book, "--format", "csv")
    assert code == 0
    assert out.splitlines() == [
        "account,unit,balance", f"pv,J,-{JOULES}", f"bus,J,{JOULES}", "owner,JPY,40500", "money:export,JPY,-40500",
    ]  # fmt: skip


@pytest.mark.parametrize(("lang", "head"), [("ja", "勘定"), ("en", "account")])
def test_balances_for_people_say_mwh_beside_joules(say: Say, book: Path, lang: str, head: str) -> None:
    for form in ("table", "md"):
        code, out, _ = say("balances", book, "--format", form, "--lang", lang)
        assert code == 0
        assert head in out
        assert re.search(rf"bus .* {JOULES:,} .* 1,234\.567 MWh", out)
        assert re.search(r"owner .* 40,500 .* 40,500 JPY", out)


def test_the_largest_balance_stays_exact(say: Say, book: Path, tmp_path: Path) -> None:
    exact = str(AMOUNT_MAX)
    with Book.open(book) as opened:
        post(opened, "pv", "bus", AMOUNT_MAX - JOULES)
    for form in ("csv", "json", "md"):
        assert exact in say("balances", book, "--format", form)[1].replace("," if form == "md" else "\0", "")
    assert say("balances", book, "--format", "parquet", "-o", tmp_path / "b.parquet")[0] == 0


def test_verify_tells_what_it_checked_and_the_root(say: Say, book: Path) -> None:
    root = verify(book).root
    code, out, _ = say("verify", book, "--lang", "en")
    assert code == 0
    assert out.count("✓") == 6
    assert f"{len(RULES) + 6} records, 2 of them transfers" in out
    assert "no record carries a signature" in out
    assert out.rstrip().endswith(f"root {root}")
    code, out, _ = say("verify", book, "--lang", "ja", "--root", root)
    assert code == 0
    assert out.count("✓") == 7
    assert "うち振替 2 件" in out


def test_verify_as_json(say: Say, book: Path) -> None:
    code, out, _ = say("verify", book, "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert found["verified"] is True
    assert (found["transfers"], found["signed"], found["root"]) == (2, 0, verify(book).root)
    assert found["moved"] == {"J": str(JOULES), "JPY": "40500"}
    assert found["balances"]["pv"] == f"-{JOULES}"


def test_verify_with_another_root_fails(say: Say, book: Path) -> None:
    code, out, err = say("verify", book, "--root", "00" * 32)
    assert (code, out) == (5, "")
    assert "hint:" in err


def test_a_changed_byte_of_a_transfer_ends_with_5_and_names_it(say: Say, book: Path) -> None:
    data = book.read_bytes()
    at = data.index((40_500).to_bytes(8, "little"))
    book.write_bytes(data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :])
    code, out, err = say("verify", book)
    assert (code, out) == (5, "")
    changed = f"record {len(RULES) + 5} is not as it was booked: its field `amount` is 40501, booked was 40500"
    assert changed in err
    assert "hint:" in err


@pytest.mark.parametrize("command", ["balances", "verify"])
def test_a_missing_book_ends_with_2_and_a_hint(say: Say, tmp_path: Path, command: str) -> None:
    code, out, err = say(command, tmp_path / "no.sqlite")
    assert (code, out) == (2, "")
    assert "there is no book" in err
    assert "hint:" in err


@pytest.mark.parametrize("command", ["balances", "verify"])
def test_what_is_no_book_ends_with_5(say: Say, tmp_path: Path, command: str) -> None:
    path = tmp_path / "report.html"
    path.write_text("<html>" * 1_000)
    code, _, err = say(command, path)
    assert code == 5
    assert "is no book" in err
