from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from tests.ledger.conftest import ACCOUNTS, START, event, sun

from shoals.cli._app import invoke
from shoals.ledger import Book


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.sqlite"
    with Book.create(path, ACCOUNTS) as opened:
        for n in range(6):
            opened.post(f"key {n}", sun(n), event(n))
    return path


def test_a_journal_goes_to_stdout_and_to_a_file_alike(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("hledger", "beancount", "ledger"):
        assert invoke(["ledger", "export", str(book), "--format", form]) == 0
        said = capsys.readouterr().out
        file = tmp_path / form
        assert invoke(["ledger", "export", str(book), "--format", form, "-o", str(file)]) == 0
        assert file.read_text(encoding="utf-8") == said
        assert capsys.readouterr().out == ""
        assert "送電" in said


def test_a_day_is_told_in_the_zone_that_is_asked_for(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = [
        "ledger",
        "export",
        str(book),
        "--format",
        "hledger",
        "--zone",
        "Asia/Tokyo",
        "--start",
        "2024-04-01T10:00",
    ]
    assert invoke(words) == 0
    said = capsys.readouterr().out
    assert "(opening) 2024-04-01T10:00:00+09:00" in said
    assert said.count("2024-04-01T1") == 1 + 4
    assert START.isoformat() not in said


def test_csv_holds_every_transfer(book: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert invoke(["ledger", "export", str(book), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode())))
    assert [int(row["amount"]) for row in rows][:2] == [3_600_000, 3_600_000]
    assert len(rows) == 12


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--format", "parquet"], "name a file"),
        (["--format", "hledger", "--zone", "Asia/Tokio"], "no time zone"),
        (["--format", "hledger", "--start", "yesterday"], "no moment"),
        (["--format", "csv", "-o", "nowhere/b.csv"], "does not exist"),
    ],
)
def test_bad_questions_are_answered(
    book: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invoke(["ledger", "export", str(book), *words]) == 1
    assert told in capsys.readouterr().err
