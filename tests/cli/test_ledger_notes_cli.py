"""`shoals ledger issue … backing`: exact amounts, words of refusal, exit codes, dry runs, keys."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from shoals.cli._app import invoke
from shoals.core.book import Account
from shoals.ledger import Book, Notes, create, open_book, verify

KWH = 3_600_000
Say = Callable[..., tuple[int, str, str]]
WINDOW = ("--window-start", "2024-06-01", "--window-end", "2024-07-01")
PLEDGE = ("--kind", "pledged", "--plant", "pv", *WINDOW, "--at", "2024-04-01")


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    monkeypatch.setenv("SHOALS_LANG", "en")

    def run(*words: object) -> tuple[int, str, str]:
        code = invoke(["ledger", *map(str, words)])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def book(tmp_path: Path) -> Path:
    from datetime import UTC, datetime

    from shoals.core.book import Leg

    path = tmp_path / "book.sqlite"
    site = [
        Account(id="pv", kind="generation", pool=1), Account(id="bus", kind="bus", pool=1),
        Account(id="battery", kind="store", pool=1), Account(id="grid:export", kind="export", pool=1),
        Account(id="compute:asic", kind="compute", pool=1),
    ]  # fmt: skip
    with create(path, site) as made:
        made.post("sun", [Leg(debit="pv", credit="battery", amount=100 * KWH)], datetime(2024, 4, 1, tzinfo=UTC))
    return path


def posted(say: Say, *words: object) -> dict[str, object]:
    code, out, err = say(*words, "--format", "json")
    assert code == 0, err
    found = json.loads(out)
    assert found["schema"] == "shoals.ledger.posted/1"
    return found


def test_a_stored_note_from_issue_to_redemption(say: Say, book: Path) -> None:
    at = ("--at", "2024-04-02T12:00+09:00")
    found = posted(say, "issue", book, "noon", "ann", "10.5", "--kind", "stored", "--plant", "battery", *at)
    [chain] = found["chains"]  # type: ignore[misc]
    assert {leg["amount"] for leg in chain["legs"]} == {str(37_800_000)}  # type: ignore[index]
    posted(say, "transfer", book, "noon", "ann", "bob", "4 kWh", *at)
    posted(say, "redeem", book, "noon", "bob", "36 J", *at, "--into", "compute:asic")
    code, out, _ = say("statement", book, "bob", *at, "--format", "json")
    [line] = json.loads(out)["notes"]
    assert (code, line["face_j"], line["worth_j"]) == (0, str(4 * KWH - 36), str(4 * KWH - 36))
    code, out, _ = say("backing", book, "--format", "csv")
    [row] = csv.DictReader(io.StringIO(out))
    assert (row["outstanding_j"], row["backing_j"], row["backing_ratio"]) == ("37799964", "37799964", "1.0")
    assert verify(book).transfers


def test_a_pledge_from_its_history_to_delivery_and_default(say: Say, book: Path, tmp_path: Path) -> None:
    record = tmp_path / "record.csv"
    months = np.arange("2016-04", "2024-04", dtype="datetime64[M]")
    record.write_text("month,energy_mwh\n" + "".join(f"{m},{1.0 + 0.01 * (n % 7)}\n" for n, m in enumerate(months)))
    posted(say, "issue", book, "pv-june", "ann", "700 kWh", *PLEDGE, "--history", record)
    with open_book(book) as opened:
        state = Notes(opened).state("pv-june")
    assert 950 * KWH < state.forecast_j < 1_060 * KWH
    assert state.pledged_j == state.forecast_j * 8 // 10
    posted(say, "deliver", book, "pv-june", "ann", "500", "--at", "2024-06-10T12:00")
    code, out, _ = say("backing", book, "--history", record, "--format", "json")
    [row] = json.loads(out)["series"]
    assert (code, row["delivered_j"], row["p90_j"]) == (0, str(500 * KWH), str(state.forecast_j))
    for zone, why in (("UTC", "midnight"), ("Kyushu", "`Kyushu`")):  # nine hours of May, and no zone
        code, _, err = say("backing", book, "--history", record, "--zone", zone)
        assert code == 1
        assert why in err
    assert row["stress_ratio"] == pytest.approx(state.forecast_j / (700 * KWH), abs=1e-4)
    assert say("default", book, "pv-june", "ann", "--at", "2024-06-30")[0] == 5
    posted(say, "default", book, "pv-june", "ann", "--at", "2024-07-01T00:00")
    with open_book(book) as opened:
        assert opened.balance("yen:ann") == 200 * 30
    assert posted(say, "expire", book, "pv-june", "--at", "2024-10-01")["chains"] == []


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("transfer", "noon", "ann", "bob", "11"), 5, "EXCEEDS_CREDITS"),
        (("redeem", "noon", "ann", "0"), 1, "above zero"),
        (("redeem", "noon", "ann", "1.0000001"), 1, "whole number of joules"),
        (("redeem", "noon", "ann", "5 kW"), 1, "no energy"),
        (("redeem", "nono", "ann", "1"), 1, "did you mean `noon`"),
        (("redeem", "noon", "anna", "1"), 1, "did you mean `ann`"),
        (("redeem", "noon", "ann", "1", "--into", "compute:gpu"), 1, "no compute of the book"),
        (("deliver", "noon", "ann", "1"), 1, "are stored, not pledged"),
        (("expire", "noon"), 5, "OUT_OF_WINDOW"),
        (("issue", "noon", "ann", "1000"), 5, "EXCEEDS_CREDITS"),
        (("issue", "later", "ann", "1", "--kind", "pledge"), 1, "did you mean `pledged`"),
        (("issue", "later", "ann", "1", "--kind", "stored"), 1, "`--plant` is missing"),
        (("issue", "later", "ann", "1", "--kind", "stored", "--plant", "battery", "--expires", "2024-11-01"), 1,
         "longer than 6 months"),
        (("issue", "later", "ann", "1", *PLEDGE[:-2]), 1, "rests on one forecast"),
        (("issue", "later", "ann", "1", *PLEDGE[:-2], "--forecast", "9", "--collateral", "31"), 1, "give 30 or 32"),
        (("issue", "later", "ann", "8", *PLEDGE[:-2], "--forecast", "9"), 5, "EXCEEDS_CREDITS"),
        (("issue", "noon", "ann", "1", *PLEDGE), 1, "is open already: stored notes of `battery`"),
        (("issue", "noon", "ann", "1", "--kind", "stored", "--plant", "pv"), 1, "is open already"),
        (("issue", "c", "ann", "1", "--kind", "metered", "--plant", "pv"), 1, "is a certificate of generation"),
    ],
)  # fmt: skip
def test_refusals_have_their_word_a_sentence_a_hint_and_the_right_exit_code(
    say: Say, book: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    at = ("--at", "2024-04-01T09:00")
    posted(say, "issue", book, "noon", "ann", "10", "--kind", "stored", "--plant", "battery", *at)
    found, out, err = say(words[0], book, *words[1:], *at)
    assert (found, out) == (code, "")
    assert said in err
    assert "hint:" in err


def test_a_moment_that_is_none_is_refused(say: Say, book: Path) -> None:
    code, _, err = say("expire", book, "noon", "--at", "noon")
    assert code == 1
    assert "is no moment" in err
    assert say("expire", book, "noon")[0] == 1  # `--at` is asked for: the book's time is data


def test_a_dry_run_changes_nothing_and_says_the_same(say: Say, book: Path) -> None:
    ask = ("issue", book, "noon", "ann", "10", "--kind", "stored", "--plant", "battery", "--at", "2024-04-01T09:00")
    before = book.read_bytes()
    tried = posted(say, *ask, "--dry-run")
    assert book.read_bytes() == before
    done = posted(say, *ask)
    assert (tried["dry_run"], done["dry_run"], tried["chains"]) == (True, False, done["chains"])
    code, _, err = say("transfer", book, "noon", "ann", "bob", "11", "--at", "2024-04-01T09:00", "--dry-run")
    assert (code, "EXCEEDS_CREDITS" in err) == (5, True)
    code, _, err = say(
        "issue", "postgresql://x@localhost/y?book=z", "noon", "ann", "1", "--at", "2024-04-01", "--dry-run"
    )
    assert (code, "dry run" in err) == (1, True)


def test_the_same_request_is_booked_once_by_its_key_or_by_itself(say: Say, book: Path) -> None:
    at = ("--at", "2024-04-01T09:00")
    posted(say, "issue", book, "noon", "ann", "10", "--kind", "stored", "--plant", "battery", *at)
    for key in ((), ("--key", "my key")):
        ask = ("transfer", book, "noon", "ann", "bob", "1", *at, *key)
        assert posted(say, *ask)["new"] is True
        root = verify(book).root
        assert posted(say, *ask)["new"] is False
        assert verify(book).root == root
    code, _, err = say("transfer", book, "noon", "ann", "bob", "2", *at, "--key", "my key")
    assert (code, "EXISTS_DIFFERENT" in err) == (5, True)


@pytest.mark.parametrize(("lang", "head", "told"), [("en", "from", "booked: `k`"), ("ja", "借方", "記帳しました")])
def test_people_read_kwh_in_their_language(say: Say, book: Path, lang: str, head: str, told: str) -> None:
    code, out, err = say("issue", book, "noon", "ann", "10", "--kind", "stored", "--plant", "battery", "--at",
                         "2024-04-01T09:00", "--format", "md", "--lang", lang, "--key", "k")  # fmt: skip
    assert code == 0
    assert head in out
    assert "10.000 kWh" in out
    assert told in err


@pytest.mark.parametrize(
    ("text", "said"),
    [("a,b\n1,2\n", "no column `date`"), ("date,energy_mwh\n2024-13-01,1\n", "cannot be read"),
     ("month,energy_mwh\n2024-01,x\n", "cannot be read"), ("date,energy_mwh\n2024-01-01,-1\n", "on 2024-01-01"),
     ("", "is no CSV"), ("month,energy_mwh\n2024-01,1\n", "0 whole years")],
)  # fmt: skip
def test_a_history_that_cannot_be_read_is_refused(say: Say, book: Path, tmp_path: Path, text: str, said: str) -> None:
    record = tmp_path / "record.csv"
    record.write_text(text)
    code, _, err = say("issue", book, "pv-june", "ann", "1", *PLEDGE, "--history", record)
    assert code in (1, 2)
    assert said in err
    with Book.open(book) as opened:
        assert Notes(opened).series() == {}  # nothing was opened for it


def test_a_statement_is_drawn_with_what_is_served_when(say: Say, book: Path, tmp_path: Path) -> None:
    from xml.etree import ElementTree

    at = ("--at", "2024-04-02T12:00+09:00")
    posted(say, "issue", book, "noon", "ann", "10.5", "--kind", "stored", "--plant", "battery", *at)
    posted(say, "issue", book, "pv-june", "ann", "7", *PLEDGE, "--forecast", "9")
    texts = {}
    for moment in ("2024-05-01", "2024-07-02"):
        picture = tmp_path / f"{moment}.svg"
        assert say("statement", book, "ann", "--at", moment, "--picture", picture)[0] == 0
        drawn = ElementTree.parse(picture)
        texts[moment] = " | ".join(one.text or "" for one in drawn.iter("{http://www.w3.org/2000/svg}text"))
    assert "noon · stored" in texts["2024-05-01"]
    assert "10.5 kWh, worth 10.5" in texts["2024-05-01"]
    assert "7 kWh, worth 7" in texts["2024-05-01"]
    assert "not delivered" in texts["2024-07-02"]
    posted(say, "transfer", book, "noon", "ann", "bob", "1", *at)
    posted(say, "transfer", book, "noon", "bob", "ann", "1", *at)
    code, _, err = say("statement", book, "bob", *at, "--picture", tmp_path / "none.svg", "--lang", "ja")
    assert (code, "none.svg" in err) == (0, True)
    assert "bob はノートを持っていません" in (tmp_path / "none.svg").read_text(encoding="utf-8")


def test_people_read_kwh_and_their_own_time(say: Say, book: Path) -> None:
    posted(say, "issue", book, "pv-june", "ann", "1000", "--forecast", "2000 kWh", *PLEDGE)
    asked = ("statement", book, "ann", "--at", "2024-06-10T12:00")
    code, out, _ = say(*asked, "--format", "table")
    assert code == 0
    assert "1,000.000 kWh" in out
    assert "30,000 JPY" in out
    assert "2024-06-01 00:00 JST" in out
    assert "3600000000" not in out
    assert "2024-05-31 15:00 UTC" in say(*asked, "--zone", "UTC", "--format", "md")[1]
    [note] = json.loads(say(*asked, "--format", "json")[1])["notes"]
    assert (note["face_j"], note["window_start"]) == (str(1_000 * KWH), "2024-05-31T15:00:00+00:00")
    assert "1,600.000 kWh" not in say("backing", book, "--format", "csv")[1]
    out = say("backing", book, "--format", "table", "--lang", "ja")[1]
    assert "1,000.000 kWh" in out
    assert "裏付け率" in out


REGISTERS = """
[[registers]]
meter = "m-1"
register = "out"
debit = "pv"
credit = "battery"
"""


def test_a_delivery_says_whether_a_meter_saw_it(say: Say, book: Path, tmp_path: Path) -> None:
    from datetime import datetime, timedelta, timezone

    from shoals.ledger.ingest import name_gateway
    from shoals.ledger.readings import Reading, sign, write_statement
    from shoals.ledger.signing import KeyKind, PrivateKey

    noon = datetime(2024, 6, 10, 12, tzinfo=timezone(timedelta(hours=9)))
    gateway, stranger = (PrivateKey.make("gateway-1", KeyKind.BOOK, seed=bytes([n]) * 32) for n in (1, 2))
    posted(say, "issue", book, "pv-june", "ann", "1000", "--forecast", "2000 kWh", *PLEDGE)
    deliver = ("deliver", book, "pv-june", "ann")

    found = posted(say, *deliver, "100", "--at", "2024-06-10T11:00")
    assert "seller's word" in str(found["chains"])
    assert "売り手の言葉" in say(*deliver, "100", "--at", "2024-06-10T11:00", "--lang", "ja")[2]

    def file(name: str, key: PrivateKey, start: datetime, kwh: int) -> Path:
        with open_book(book) as opened:
            identity = opened.identity
        path = tmp_path / name
        reading = Reading(meter="m-1", register="out", energy_j=kwh * KWH)
        path.write_text(write_statement(sign(key, identity, "site", start, 30, [reading])), encoding="utf-8")
        return path

    with open_book(book) as opened:
        name_gateway(opened, gateway.public)
    registers = tmp_path / "registers.toml"
    registers.write_text(f'schema = "shoals.registers/1"\n{REGISTERS}', encoding="utf-8")
    by = ("--registers", registers, "--at", "2024-06-10T12:29")
    good = file("good", gateway, noon, 50)
    assert say(*deliver, "30", "--reading", file("forged", stranger, noon, 500), *by)[0] == 5
    code, _, err = say(*deliver, "30", "--reading", file("later", gateway, noon + timedelta(hours=1), 50), *by)
    assert (code, "no reading" in err) == (1, True)
    assert say(*deliver, "30", "--reading", good, *by[2:])[0] == 1  # whose register is not said
    code, _, err = say(*deliver, "30", "--reading", good, *by)
    assert (code, "measured: within a signed reading of 50.000 kWh" in err) == (0, True), err
    assert say(*deliver, "30", "--reading", good, *by)[0] == 0  # asked again, books nothing
    code, _, err = say(*deliver, "21", "--reading", good, *by)
    assert (code, "30.000 kWh" in err, "RULE_BOUND" in err) == (5, True, True)
    assert say(*deliver, "20", "--reading", good, *by)[0] == 0

    # a reading that is booked is looked for, and found by what was handed over before
    assert say("ingest", book, file("early", gateway, noon - timedelta(hours=1), 120), "--registers", registers)[0] == 0
    code, _, err = say(*deliver, "21", "--at", "2024-06-10T11:10")
    assert (code, "RULE_BOUND" in err) == (5, True)
    code, _, err = say(*deliver, "20", "--at", "2024-06-10T11:10")
    assert (code, "leave what is handed over out" in err) == (0, True)
    assert "seller's word" in say(*deliver, "1", "--at", "2024-06-10T13:10")[2]
