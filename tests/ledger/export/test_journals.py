"""Journals are read by the tools themselves, which must accept them and find our balances to the last unit."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from random import Random

import numpy as np
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.book import AMOUNT_MAX, Account, Leg
from shoals.core.errors import InputError
from shoals.ledger import Book, open_book
from shoals.ledger.chains import id_of, to_us
from shoals.ledger.engine.records import RECORD, Flag, RecordKind
from shoals.ledger.export import DIALECTS, journal, write_csv, write_parquet
from shoals.ledger.export.names import account_names, commodity, ledgers_of
from shoals.ledger.rulebook import KINDS

START = datetime(2024, 3, 30, tzinfo=UTC)
JST = timezone(timedelta(hours=9))
LONG = pytest.mark.skipif(not os.environ.get("SHOALS_LONG"), reason="takes minutes; set SHOALS_LONG=1")
NAMES = ("owner", "owner:a b", "owner:a-b", "Owner", "送電:九州", '"quoted" \\', "money; (virtual)", "0", "é", "a  b")


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"`{name}` is not installed (Debian: hledger, beancount, ledger)")
    return found


def run(*words: str | Path) -> str:
    done = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, timeout=900, check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "BEANCOUNT_DISABLE_LOAD_CACHE": "1"}, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, (done.stdout + done.stderr)[-2_000:]
    return done.stdout


def random_book(path: Path, seed: int, chains: int = 60) -> Book:
    """Money under odd names, energy, notes of two series, holds that are posted, voided or left, late events."""
    rng = Random(seed)
    kinds = ("money", "money_use", "money_world")
    accounts = [Account(id=name, kind=kinds[n % 3]) for n, name in enumerate(NAMES)]
    accounts += [Account(id="pv", kind="generation", pool=1), Account(id="bus", kind="bus", pool=1)]
    accounts += [
        Account(id=f"{name}:{series}", kind=kind, series=series, pool=1)
        for series in (1, 12)
        for name, kind in (("pledge", "forecast_source"), ("pledged", "forecast"), ("held", "pledged_note"))
    ]
    book = Book.create(path, accounts)
    groups = [
        [a.id for a in accounts[: len(NAMES)]],
        ["pv", "bus"],
        *([f"pledge:{s}", f"pledged:{s}"] for s in (1, 12)),
    ]
    holds: list[tuple[str, Leg]] = []
    for n in range(chains):
        when = START + timedelta(minutes=rng.randrange(100_000))
        legs = []
        for _ in range(rng.randint(1, 4)):
            group = rng.choice(groups)
            debit, credit = (group[0], group[1]) if group is not groups[0] else rng.sample(group, 2)
            legs.append(Leg(debit=debit, credit=credit, amount=rng.choice([1, rng.randint(1, 10**6), 10**15])))
        batch = book.chain(f"key {n}", legs, when)
        if rng.random() < 0.3:
            batch["flags"][0] |= np.uint16(Flag.HOLD)
        if book.commit(batch)[0] == 0 and int(batch["flags"][0]) & Flag.HOLD:
            holds.append((f"key {n}", legs[0]))
        if holds and rng.random() < 0.5:
            key, leg = holds.pop()
            end = book.chain(f"end {n}", [leg], when)
            end["flags"], end["hold_hi"], end["hold_lo"] = rng.choice([Flag.POST, Flag.VOID]), *id_of(key)
            if int(end["flags"][0]) == Flag.POST and leg.amount > 1:
                end["amount"] -= 1
            assert not book.commit(end).any()
    return book


def balances(book: Book) -> dict[tuple[str, str], int]:
    """Ours, by the names of the journal; what is nothing is left out."""
    accounts = book.accounts
    words = map(commodity, ledgers_of(accounts))
    rows = zip(account_names(accounts), words, book.balances().values(), strict=True)
    return {(name, word): amount for name, word, amount in rows if amount}


def hledger_balances(path: Path) -> dict[tuple[str, str], int]:
    said = run(tool("hledger"), "-f", path, "bal", "--flat", "-N", "-O", "csv", "--layout", "bare")
    rows = [(r["account"], r["commodity"], int(r["balance"])) for r in csv.DictReader(io.StringIO(said))]
    return {(account, word): amount for account, word, amount in rows if amount}


def beancount_balances(path: Path) -> dict[tuple[str, str], int]:
    said = run(tool("bean-query"), "-f", "csv", path, "SELECT account, currency, sum(number) AS n GROUP BY 1, 2")
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(said))][1:]
    return {(account, word): int(amount) for account, word, amount in rows if int(amount)}


LEDGER_LINE = "%(account)\t%(quantity(scrub(display_total)))\t%(commodity(scrub(display_total)))\n"


def ledger_balances(path: Path) -> dict[tuple[str, str], int]:
    said = run(tool("ledger"), "-f", path, "--strict", "--pedantic", "bal", "--flat", "--no-total",
               "--balance-format", LEDGER_LINE)  # fmt: skip
    rows = [line.split("\t") for line in said.splitlines()]
    return {(account, word.strip('"')): int(amount) for account, amount, word in rows if int(amount)}


CHECKS = {
    "hledger": (lambda path: run(tool("hledger"), "-f", path, "check", "--strict"), hledger_balances),
    "beancount": (lambda path: run(tool("bean-check"), path), beancount_balances),
    "ledger": (lambda path: run(tool("ledger"), "-f", path, "--strict", "--pedantic", "bal"), ledger_balances),
}


def written(book: Book, name: str, folder: Path, **chosen: object) -> Path:
    path = folder / f"book{DIALECTS[name].suffix}"
    path.write_text("".join(journal(book, name, **chosen)), encoding="utf-8")  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("seed", [1, 2])
def test_the_tool_accepts_the_journal_and_finds_our_balances(name: str, seed: int, tmp_path: Path) -> None:
    check, read = CHECKS[name]
    with random_book(tmp_path / "book.sqlite", seed) as book:
        path = written(book, name, tmp_path)
        check(path)
        assert read(path) == balances(book)
        assert len(balances(book)) > 10


@pytest.mark.parametrize("name", CHECKS)
def test_months_follow_each_other(name: str, tmp_path: Path) -> None:
    """The opening of a month and what happened in it lead to the balances of the next opening."""
    check, read = CHECKS[name]
    cut = START + timedelta(days=30)
    with random_book(tmp_path / "book.sqlite", 5) as book:
        path = written(book, name, tmp_path, start=cut, zone=JST)
        check(path)
        assert read(path) == balances(book)
        assert "opening" in path.read_text(encoding="utf-8")
        before = written(book, name, tmp_path, end=cut)
        check(before)
        assert read(before) != balances(book)


@pytest.mark.parametrize("name", CHECKS)
def test_a_changed_amount_is_noticed_by_the_tool(name: str, tmp_path: Path) -> None:
    """The assertions at the end are not for show."""
    with random_book(tmp_path / "book.sqlite", 3) as book:
        path = written(book, name, tmp_path)
    text = path.read_text(encoding="utf-8")
    match = re.search(r"\n    (\S+)  (\d+) JPY\n    (\S+)  -\2 JPY\n", text)
    assert match
    less = f"\n    {match[1]}  {int(match[2]) + 1} JPY\n    {match[3]}  -{int(match[2]) + 1} JPY\n"
    path.write_text(text.replace(match[0], less, 1), encoding="utf-8")
    with pytest.raises(AssertionError, match=r"(?i)balance"):
        CHECKS[name][0](path)


@pytest.mark.parametrize("name", DIALECTS)
def test_the_same_book_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    with random_book(tmp_path / "book.sqlite", 4) as book:
        first = "".join(journal(book, name))
        assert first == "".join(journal(book, name))
    with open_book(tmp_path / "book.sqlite") as again:
        assert first == "".join(journal(again, name))


def test_amounts_beyond_a_float_are_kept(tmp_path: Path) -> None:
    with Book.create(
        tmp_path / "b.sqlite", [Account(id="world", kind="money_world"), Account(id="a", kind="money")]
    ) as book:
        book.post("most", [Leg(debit="world", credit="a", amount=AMOUNT_MAX)], START)
        for name, (check, read) in CHECKS.items():
            path = written(book, name, tmp_path)
            check(path)
            assert read(path) == {("Equity:World", "JPY"): -AMOUNT_MAX, ("Assets:A", "JPY"): AMOUNT_MAX}


def test_expired_holds_and_closed_accounts_are_remarks(tmp_path: Path) -> None:
    ticks = iter(range(0, 10**9, 10**7))
    accounts = [Account(id="world", kind="money_world"), Account(id="a", kind="money")]
    with Book.create(tmp_path / "b.sqlite", accounts, clock=lambda: next(ticks)) as book:
        book.post("gift", [Leg(debit="world", credit="a", amount=9)], START)
        hold = book.chain("hold", [Leg(debit="a", credit="world", amount=4)], START)
        hold["flags"], hold["timeout_s"] = Flag.HOLD, 1
        book.commit(hold, strict=True)
        expire = book.chain("expire", [Leg(debit="a", credit="world", amount=4)], START)
        expire["kind"], expire["hold_hi"], expire["hold_lo"] = RecordKind.EXPIRE, *id_of("hold")
        book.commit(expire, strict=True)
        for name, (check, read) in CHECKS.items():
            path = written(book, name, tmp_path)
            check(path)
            assert read(path) == balances(book)
            assert len(re.findall("^; .*(hold|expire)", path.read_text(), re.MULTILINE)) == 2


def test_what_is_no_tool_is_refused(tmp_path: Path) -> None:
    with random_book(tmp_path / "b.sqlite", 1, 1) as book, pytest.raises(InputError, match="did you mean `hledger`"):
        journal(book, "hledgr")


LETTERS = st.text(st.characters(blacklist_categories=("Cc", "Cs", "Cn", "Cf", "Zl", "Zp")), min_size=1, max_size=12)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.lists(LETTERS.filter(lambda t: t == t.strip() and t.isprintable()), unique=True, min_size=1, max_size=12),
    st.data(),
)
def test_names_are_valid_unique_and_stable(names: list[str], data: st.DataObject) -> None:
    accounts = [Account(id=name, kind=data.draw(st.sampled_from(sorted(KINDS)))) for name in names]
    found = account_names(accounts)
    assert len(set(found)) == len(found)
    assert account_names(accounts[:-1]) == found[:-1]
    for name in found:
        root, *parts = name.split(":")
        assert root in {"Assets", "Income", "Expenses", "Equity"}
        assert parts
        assert all(re.fullmatch(r"[A-Z0-9](\w|-)*", part) and "_" not in part for part in parts), name


def test_parquet_and_csv_hold_every_transfer(tmp_path: Path) -> None:
    with random_book(tmp_path / "book.sqlite", 6) as book:
        frame = book.to_pandas()
        assert write_parquet(book, tmp_path / "b.parquet") == book.transfer_count == len(frame)
        assert write_csv(book, tmp_path / "b.csv") == book.transfer_count
        table = pq.read_table(tmp_path / "b.parquet")
        rows = list(csv.DictReader(io.StringIO((tmp_path / "b.csv").read_text(encoding="utf-8"))))
    assert table["amount"].to_pylist() == frame["amount"].tolist() == [int(row["amount"]) for row in rows]
    assert table["debit"].to_pylist() == frame["debit"].tolist() == [row["debit"] for row in rows]
    assert [row["id"] for row in rows] == frame["id"].tolist()


def million(path: Path, postings: int) -> Book:
    """A book with so many postings, four a chain: from meter to bus to load."""
    accounts = [Account(id=f"{kind}:{n}", kind=kind) for n in range(10) for kind in ("generation", "bus", "export")]
    book = Book.create(path, accounts)
    rng = np.random.default_rng(7)
    chains = postings // 4
    batch = np.zeros(2 * chains, RECORD)
    site = np.repeat(np.arange(chains) % 10, 2)
    first = 3 * site
    out = np.arange(2 * chains) % 2
    batch["id_hi"], batch["id_lo"] = 5, 1 + np.arange(2 * chains)
    batch["debit"], batch["credit"] = first + out, first + out + 1
    batch["amount"], batch["ledger"] = np.repeat(rng.integers(1, 2**40, chains), 2), 1
    batch["event_us"] = to_us(START) + 1_800_000_000 * (np.arange(2 * chains) // 20)
    batch["flags"] = np.where(out == 0, Flag.LINKED, 0)
    for at in range(0, len(batch), 50_000):
        book.commit(batch[at : at + 50_000], strict=True)
    return book


@LONG
@pytest.mark.long
@pytest.mark.parametrize("name", CHECKS)
def test_a_million_postings(name: str, tmp_path: Path) -> None:
    check, read = CHECKS[name]
    with million(tmp_path / "book.sqlite", 1_000_000) as book:
        path = written(book, name, tmp_path)
        assert len(re.findall("(?m)^    [^;\n]*[0-9] JOULE$", path.read_text())) >= 1_000_000
        check(path)
        assert read(path) == balances(book)
