from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from shoals.cli._app import invoke
from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, NotConserved, Refused, UnknownAccount
from shoals.core.time import Timeline
from shoals.ledger import Book, verify
from shoals.ledger.chains import to_us
from shoals.ledger.contract import month_of, read_contract
from shoals.ledger.periods import close, deposit, flows_of, moment_for, open_deposits, post_settlement, settle_period
from shoals.ledger.settlement import Item
from shoals.ledger.stamps import US_PER_MINUTE, Code, Stamp, reading_stream

JST = timezone(timedelta(hours=9))
APRIL = month_of("2024-04", JST)
KWH = 3_600_000
ACCOUNTS = (
    Account(id="pv", kind="generation"), Account(id="bus", kind="bus"), Account(id="grid:export", kind="export"),
    Account(id="market", kind="money_world"), Account(id="tso", kind="money_world"),
    Account(id="money:owner", kind="money"), Account(id="money:operator", kind="money"),
)  # fmt: skip
PARTIES = {"market": "market", "tso": "tso", "owner": "money:owner", "operator": "money:operator"}
SOLD = Item(
    name="sold", payer="market", payees={"owner": 7, "operator": 3}, measure=[("bus", "grid:export")],
    price_jpy_per_mwh=12_340,
)  # fmt: skip
WHEELING = Item(
    name="wheeling", payer="operator", payees={"tso": 1}, measure=[("bus", "grid:export")], price_jpy_per_mwh=1_000
)
ITEMS = [WHEELING, SOLD]


def sun(kwh: int) -> list[Leg]:
    legs = [("pv", "bus"), ("bus", "grid:export")]
    return [Leg(debit=debit, credit=credit, amount=kwh * KWH) for debit, credit in legs]


def stamped(book: Book, kwh: int, slot: int, event: datetime, code: Code = Code.READING, version: int = 0) -> None:
    """Book what went out in a slot of April as readings do, by hand."""
    legs = sun(kwh)
    if code is Code.REVERSAL:  # the plant and the grid take nothing back, so accounts of their own do
        legs = [Leg(debit="back", credit="bus", amount=kwh * KWH), Leg(debit="bus", credit="undone", amount=kwh * KWH)]
        if "back" not in book.numbers:
            book.open_accounts([Account(id="back", kind="opening"), Account(id="undone", kind="export")])
    batch = book.chain("x", legs, event)
    minute = to_us(APRIL.start) // US_PER_MINUTE + 30 * slot
    registers = ("out", "in") if code is Code.REVERSAL else ("in", "out")
    for k, register in enumerate(registers):
        stamp = Stamp(stream=reading_stream("m", register), minute=minute, version=version, part=code - 1)
        batch["id_hi"][k], batch["id_lo"][k] = stamp.stream, stamp.low
    batch["code"] = code
    book.commit(batch, strict=True)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "book.sqlite", ACCOUNTS) as opened:
        for n in (0, 1, 1439):
            opened.post(f"slot {n}", sun(100 + n), APRIL.start + n * APRIL.step)
        opened.post("may", sun(5), APRIL.end)
        yield opened


def test_flows_are_by_slot(book: Book) -> None:
    flows = flows_of(book, APRIL)
    out = flows["bus", "grid:export"]
    assert {n: int(out[n]) // KWH for n in np.flatnonzero(out)} == {0: 100, 1: 101, 1439: 1539}
    assert (flows["pv", "bus"] == out).all()


def test_a_late_reading_counts_in_its_own_interval(book: Book) -> None:
    close(book, APRIL.end)
    late = APRIL.end + timedelta(days=2)
    stamped(book, 40, 7, late)
    stamped(book, 40, 7, late, Code.REVERSAL)
    stamped(book, 30, 7, late, version=1)
    assert flows_of(book, APRIL)["bus", "grid:export"][7] == 30 * KWH
    may = month_of("2024-05", JST)
    assert flows_of(book, may)["bus", "grid:export"].sum() == 5 * KWH
    assert ("back", "bus") not in flows_of(book, APRIL)


def test_a_month_is_settled_once(book: Book, tmp_path: Path) -> None:
    outcome = settle_period(book, APRIL, ITEMS, PARTIES)
    kwh = 100 + 101 + 1539
    total = round(kwh * 12.34)
    assert [line.jpy for line in outcome.lines] == [round(total * 0.3), total - round(total * 0.3), kwh]
    assert outcome.adjustments == outcome.lines
    assert not outcome.adjusts
    assert post_settlement(book, APRIL, outcome, PARTIES) == 3
    assert book.balance("money:operator") == round(total * 0.3) - kwh
    assert book.balance("tso") == kwh
    again = settle_period(book, APRIL, ITEMS, PARTIES)
    assert (again.lines, again.adjustments, again.adjusts) == (outcome.lines, (), True)
    assert post_settlement(book, APRIL, again, PARTIES) == 0
    last = list(book.transfers())[-1]
    assert last.event == APRIL.end - timedelta(microseconds=1)
    verify(tmp_path / "book.sqlite")


def test_a_correction_after_the_close_becomes_an_adjustment_of_the_next_period(book: Book) -> None:
    first = settle_period(book, APRIL, ITEMS, PARTIES)
    post_settlement(book, APRIL, first, PARTIES)
    close(book, APRIL.end)
    with pytest.raises(Refused, match="closed") as refusal:
        book.post("too late", sun(1), APRIL.start)
    assert refusal.value.word == "BEFORE_EPOCH"
    stamped(book, 50, 9, APRIL.end)
    second = settle_period(book, APRIL, ITEMS, PARTIES)
    assert [line.jpy for line in second.adjustments] == [
        new.jpy - old.jpy for new, old in zip(second.lines, first.lines, strict=True)
    ]
    assert sum(line.jpy for line in second.adjustments if line.item == "sold") == 617
    assert post_settlement(book, APRIL, second, PARTIES) == 3
    assert list(book.transfers())[-1].event == APRIL.end
    assert not settle_period(book, APRIL, ITEMS, PARTIES).adjustments
    stamped(book, 50, 9, APRIL.end, Code.REVERSAL)
    third = settle_period(book, APRIL, ITEMS, PARTIES)
    post_settlement(book, APRIL, third, PARTIES)
    assert third.lines == first.lines
    assert book.balance("tso") == 1740


def test_an_item_that_was_settled_cannot_vanish_from_the_contract(book: Book) -> None:
    post_settlement(book, APRIL, settle_period(book, APRIL, ITEMS, PARTIES), PARTIES)
    with pytest.raises(NotConserved, match="does not name"):
        settle_period(book, APRIL, [SOLD], PARTIES)


def test_who_cannot_pay_stops_the_whole_settlement(book: Book) -> None:
    dear = Item(name="wheeling", payer="operator", payees={"tso": 1}, fixed_jpy=10**6)
    outcome = settle_period(book, APRIL, [dear, SOLD], PARTIES)
    with pytest.raises(Refused) as refusal:
        post_settlement(book, APRIL, outcome, PARTIES)
    assert refusal.value.word == "EXCEEDS_CREDITS"
    assert book.balance("money:owner") == 0


def test_deposits_are_paid_first_and_the_rest_is_given_back(book: Book) -> None:
    book.post("gift", [Leg(debit="market", credit="money:operator", amount=5_000)], APRIL.start)
    for key, jpy in (("one", 1_000), ("two", 3_000)):
        assert deposit(book, key, "money:operator", "tso", jpy, APRIL.start)
        assert not deposit(book, key, "money:operator", "tso", jpy, APRIL.start)
    with pytest.raises(Refused):
        deposit(book, "three", "money:operator", "tso", 1_001, APRIL.start)
    assert [one.jpy for one in open_deposits(book)] == [1_000, 3_000]
    outcome = settle_period(book, APRIL, [WHEELING], PARTIES)
    assert post_settlement(book, APRIL, outcome, PARTIES, from_deposits=True) == 2
    assert open_deposits(book) == []
    assert book.balance("tso") == 1_740
    assert book.balance("money:operator") == 5_000 - 1_740
    assert not settle_period(book, APRIL, [WHEELING], PARTIES).adjustments
    book.post("spend it all", [Leg(debit="money:operator", credit="market", amount=3_260)], APRIL.end)


def test_closing_says_what_is_open(book: Book) -> None:
    book.post("gift", [Leg(debit="market", credit="money:operator", amount=5_000)], APRIL.start)
    deposit(book, "one", "money:operator", "tso", 9, APRIL.start)
    book.post("left", [Leg(debit="pv", credit="bus", amount=77)], APRIL.start)
    found = close(book, APRIL.end)
    assert (found.new, found.holds_open, dict(found.bus_j), found.root) == (True, 1, {"bus": 77}, book.root())
    assert not close(book, APRIL.end).new
    with pytest.raises(Refused):
        close(book, APRIL.start)
    assert moment_for(book, 0) == to_us(APRIL.end)


def test_names_that_are_none_are_told(book: Book) -> None:
    with pytest.raises(UnknownAccount, match="grid:exprt"):
        settle_period(
            book, APRIL, [Item(name="x", payer="tso", payees={"owner": 1}, measure=[("bus", "grid:exprt")])], PARTIES
        )
    with pytest.raises(InputError, match="did you mean `owner`"):
        settle_period(book, APRIL, [Item(name="x", payer="tso", payees={"ownr": 1})], PARTIES)
    with pytest.raises(UnknownAccount, match="money:ownr"):
        settle_period(book, APRIL, [SOLD], PARTIES | {"owner": "money:ownr"})
    both = PARTIES | {"owner": "market"}
    outcome = settle_period(book, APRIL, [SOLD], both)
    with pytest.raises(InputError, match="one account"):
        post_settlement(book, APRIL, outcome, both)


CONTRACT = """
schema = "shoals.settlement/1"
[parties]
market = "market"
tso = "tso"
owner = "money:owner"
operator = "money:operator"
[[items]]
name = "sold"
payer = "market"
payees = {owner = 7, operator = 3}
measure = [["bus", "grid:export"]]
price_jpy_per_mwh = "spot"
[[items]]
name = "shortage"
payer = "operator"
payees = {tso = 1}
measure = [["bus", "grid:export"]]
plan_wh = "offer"
side = "shortage"
price_jpy_per_mwh = 10
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("shoals.settlement/1", "shoals.settlement/2", "schema"),
        ("payees = {tso = 1}", "payees = {}", "lacks"),
        ("payees = {tso = 1}", "payees = {tso = 0.5}", "`tso`"),
        ("price_jpy_per_mwh = 10", "price_jpy_per_mwh = 10.5", "whole number"),
        ("price_jpy_per_mwh = 10", "price_jpy_per_mvh = 10", "did you mean `price_jpy_per_mwh`"),
        ('"spot"', '"sopt"', "did you mean `spot`"),
        ('plan_wh = "offer"\n', "", "no plan"),
        ('measure = [["bus", "grid:export"]]\nplan', 'measure = ["bus", "grid:export"]\nplan', "measure"),
        ('name = "sold"', 'name = ""', "item 1"),
    ],
)
def test_a_contract_is_checked_before_anything_is_done(old: str, new: str, told: str) -> None:
    import tomllib

    series = {"spot": np.ones(2, np.int64), "offer": np.ones(2, np.int64)}
    assert len(read_contract(tomllib.loads(CONTRACT), 2, series).items) == 2
    assert old in CONTRACT
    with pytest.raises(InputError, match=told):
        read_contract(tomllib.loads(CONTRACT.replace(old, new)), 2, series)


def test_months_have_their_slots() -> None:
    assert [month_of(f"2024-{m:02}", JST).slots // 48 for m in (1, 2, 4, 12)] == [31, 29, 30, 31]
    from zoneinfo import ZoneInfo

    berlin = month_of("2024-03", ZoneInfo("Europe/Berlin"))
    assert berlin.slots == 31 * 48 - 2
    assert berlin.end == datetime(2024, 4, 1, tzinfo=ZoneInfo("Europe/Berlin"))
    for text in ("2024-13", "april", "2024"):
        with pytest.raises(InputError):
            month_of(text, UTC)


def series_file(path: Path, timeline: Timeline, value: int) -> Path:
    rows = [f"{timeline.start + n * timeline.step},{value}" for n in range(timeline.slots)]
    path.write_text("\n".join(["start,value", *rows, "2030-01-01,9"]) + "\n", encoding="utf-8")
    return path


def test_the_commands_settle_post_and_close(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "book.sqlite"
    with Book.create(path, ACCOUNTS) as opened:
        for n in (0, 1, 1439):
            opened.post(f"slot {n}", sun(100 + n), APRIL.start + n * APRIL.step)
    (tmp_path / "contract.toml").write_text(CONTRACT, encoding="utf-8")
    spot = series_file(tmp_path / "spot.csv", APRIL, 12_340)
    offer = series_file(tmp_path / "offer.csv", APRIL, 10)
    words = [
        "ledger", "settle", str(path), str(tmp_path / "contract.toml"), "--month", "2024-04",
        "--series", f"spot={spot}", "--series", f"offer={offer}",
    ]  # fmt: skip
    assert invoke([*words, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {line["item"]: line["jpy"] for line in found["lines"]} == {"sold": "15030", "shortage": "0"}
    assert sum(int(one["net_jpy"]) for one in found["statements"]) == 0
    assert found["posted_records"] == 0
    assert invoke([*words, "--post", "--lang", "ja", "--format", "table"]) == 0
    out, err = capsys.readouterr()
    assert "15,030" in out
    assert "記帳した" in err
    assert invoke([*words, "--party", "owner", "--format", "csv"]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[1].endswith(",15030")
    assert out.splitlines()[-1] == "net,,,15030"
    assert "booked already" in err
    close_words = ["ledger", "close", str(path), "--until", "2024-05-01", "--format", "json"]
    for new in (True, False):
        assert invoke(close_words) == 0
        closing = json.loads(capsys.readouterr().out)
        assert (closing["new"], closing["until"]) == (new, "2024-04-30T15:00:00+00:00")
    assert invoke(["ledger", "close", str(path), "--until", "2999-01-01"]) == 1
    assert "not over" in capsys.readouterr().err
    lines = offer.read_text().splitlines()
    offer.write_text("\n".join([*lines[:5], *lines[6:]]))
    assert invoke(words) == 1
    assert "lacks 1 slots" in capsys.readouterr().err
