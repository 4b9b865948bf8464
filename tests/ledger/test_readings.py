from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path
from random import Random

import numpy as np
import pytest

from shoals.cli._app import invoke
from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, Refused, Tampered, UnknownAccount
from shoals.core.time import Timeline
from shoals.ledger import Book, open_book, verify
from shoals.ledger.certificates import Registry, issue
from shoals.ledger.ingest import GIVEN, TAKEN, Clerk, check_evidence, gateways_of, name_gateway
from shoals.ledger.laws import check_laws
from shoals.ledger.periods import close, flows_of
from shoals.ledger.readings import (
    Reading,
    ReadingWord,
    Statement,
    read_closed,
    read_registers,
    read_statements,
    root_of,
    sign,
    write_statement,
)
from shoals.ledger.signing import PrivateKey
from shoals.testing import SimulatedGateway
from shoals.testing.gateway import START

DAY = Timeline(start=START, step_minutes=30, slots=48)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "book.sqlite", SimulatedGateway.accounts) as opened:
        yield opened


@pytest.fixture
def gateway(book: Book) -> SimulatedGateway:
    found = SimulatedGateway(book.identity, seed=3)
    assert name_gateway(book, found.key.public)
    return found


def word_of(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    assert refusal.value.word in refusal.value.hint
    return refusal.value.word


@pytest.mark.parametrize("seed", range(8))
def test_meters_that_disagree_close_by_a_residual_that_corrections_take_back(
    book: Book, seed: int, tmp_path: Path
) -> None:
    """Class 0.5S: both meters wrong by up to 0.2 %, late, doubled, corrected, in any order; every interval closes."""
    gateway, rng = SimulatedGateway(book.identity, seed=seed, device="pv", error_per_million=2_000), Random(seed)
    name_gateway(book, gateway.key.public)
    statements = gateway.history(24)
    newest = {one.start: one for one in sorted(statements, key=lambda one: one.readings[0].version)}
    arriving = gateway.shuffled(statements, rng)
    while arriving:
        size = rng.randint(1, 9)
        Clerk(book, gateway.registers, ("bus",)).ingest(arriving[:size])
        arriving = arriving[size:]
    flows = flows_of(book, DAY)
    none = np.zeros(48, np.int64)
    loss, gain = flows.get(("bus", "residual:loss:1"), none), flows.get(("residual:gain:1", "bus"), none)
    for start, one in newest.items():
        slot = (start - START) // timedelta(minutes=30)
        came, went = (reading.energy_j for reading in one.readings)
        assert (flows["pv", "bus"][slot], flows["bus", "grid:export"][slot]) == (came, went)
        assert loss[slot] - gain[slot] == came - went
        assert min(loss[slot], gain[slot]) == 0
    assert loss.any()
    assert gain.any()
    assert book.balance("bus") == 0
    assert check_laws(book).residual_j >= int(loss.sum() + gain.sum())
    assert check_evidence(book, statements) > 0
    again = Clerk(book, gateway.registers, ("bus",)).ingest(gateway.shuffled(statements, rng))
    assert again.records == 0
    verify(tmp_path / "book.sqlite")


def signed(gateway: SimulatedGateway, came_j: int, went_j: int, *versions: int) -> Statement:
    pairs = zip(gateway.registers, (came_j, went_j), versions or (0, 0), strict=True)
    readings = [
        Reading(meter=one.meter, register=one.register, energy_j=j, version=version, salt="ab" * 16)
        for one, j, version in pairs
    ]
    return sign(gateway.key, gateway.book, "plant", START, 30, readings)


def test_meters_that_disagree_by_more_than_their_class_are_refused(book: Book, gateway: SimulatedGateway) -> None:
    clerk = Clerk(book, gateway.registers, ("bus",))
    with pytest.raises(Refused, match=r"leaves `bus` with -501 J, of which 500 J may stay open") as refusal:
        clerk.ingest([signed(gateway, 100_000, 100_501)])
    assert refusal.value.word == "DOES_NOT_CLOSE"
    assert book.transfer_count == 0
    assert clerk.ingest([signed(gateway, 100_000, 100_500)]).records == 3
    with pytest.raises(Refused, match="without a new version of what came in"):
        clerk.ingest([signed(gateway, 100_000, 100_499, 0, 1)])
    assert clerk.ingest([signed(gateway, 100_000, 100_499, 1, 1)]).records == 6
    assert (book.balance("bus"), book.balance("residual:gain:1")) == (0, -999)  # both versions; one was taken back
    assert book.balance(TAKEN) == 100_000 + 500
    assert word_of(lambda: Clerk(book, gateway.registers).ingest([signed(gateway, 1, 2, 2, 2)])) == "EXCEEDS_CREDITS"


def test_buses_of_one_site_share_their_residual_accounts(tmp_path: Path) -> None:
    accounts = [*SimulatedGateway.accounts, Account(id="bus 2", kind="bus", pool=1)]
    with Book.create(tmp_path / "two.sqlite", accounts) as two:
        Clerk(two, SimulatedGateway(two.identity).registers, ("bus", "bus 2"))
        assert {"residual:loss:1", "residual:gain:1"} <= set(two.numbers)


def test_only_a_bus_closes(book: Book, gateway: SimulatedGateway) -> None:
    with pytest.raises(InputError, match="`pv` is said to close and is no bus") as error:
        Clerk(book, gateway.registers, ("pv",))
    assert "bus" in error.value.hint
    with pytest.raises(InputError, match="`closed` is 'bus'"):
        read_closed({"closed": "bus"})


@pytest.mark.parametrize("seed", range(12))
def test_in_whatever_order_they_come_the_newest_versions_count(book: Book, seed: int, tmp_path: Path) -> None:
    """Late, doubled, corrected and out of order; one file after another, or all at once; opened anew between."""
    gateway, rng = SimulatedGateway(book.identity, seed=seed, device="pv"), Random(seed)
    name_gateway(book, gateway.key.public)
    statements = gateway.history(16)
    arriving = gateway.shuffled(statements, rng)
    while arriving:
        size = rng.randint(1, 9)
        Clerk(book, gateway.registers).ingest(arriving[:size])
        arriving = arriving[size:]
        if rng.random() < 0.2:
            issue(book, "pv", "ann")
    flows = flows_of(book, DAY)
    for pair in (("pv", "bus"), ("bus", "grid:export")):
        assert {n: int(j) for n, j in enumerate(flows[pair].tolist()) if j} == {
            n: j for n, j in gateway.truth_j.items() if j
        }
    assert book.balance("bus") == 0
    total = sum(gateway.truth_j.values())
    assert -book.balance("pv") - book.balance(TAKEN) == total == book.balance("grid:export") + book.balance(GIVEN)
    assert check_evidence(book, statements) > 0
    issue(book, "pv", "ann")
    metered, certified = total, sum(one.wh for one in Registry(book).issues) * 3_600
    assert certified + Registry(book).carried_j("pv") >= metered
    again = Clerk(book, gateway.registers).ingest(gateway.shuffled(statements, rng))
    assert (again.booked, again.records) == (0, 0) or again.records == 0
    verify(tmp_path / "book.sqlite")


def test_certificates_never_exceed_what_the_newest_readings_say(book: Book) -> None:
    """A reading that is corrected downwards after it was certified is made up for by the next ones."""
    gateway = SimulatedGateway(book.identity, seed=1, device="pv")
    name_gateway(book, gateway.key.public)
    clerk = Clerk(book, gateway.registers)
    clerk.ingest([gateway.statement(0, 36_000)])
    assert issue(book, "pv", "ann")[0].wh == 10
    clerk.ingest([gateway.statement(0, 18_000, 1)])
    clerk.ingest([gateway.statement(1, 7_200)])
    assert issue(book, "pv", "ann") == []
    Clerk(book, gateway.registers).ingest([gateway.statement(2, 12_600)])  # a clerk that read all of it from the book
    assert [one.wh for one in issue(book, "pv", "ann")] == []
    Clerk(book, gateway.registers).ingest([gateway.statement(3, 36_000)])
    issue(book, "pv", "ann")
    total = 18_000 + 7_200 + 12_600 + 36_000
    assert book.balance("certificate:ann") == total // 3_600
    assert Registry(book).carried_j("pv") == total % 3_600


def test_a_correction_after_the_close_is_booked_in_the_open_period(book: Book, gateway: SimulatedGateway) -> None:
    clerk = Clerk(book, gateway.registers)
    clerk.ingest([gateway.statement(0, 1_000)])
    close(book, DAY.end)
    found = clerk.ingest([gateway.statement(0, 900, 1), gateway.statement(1, 50)])
    assert (found.booked, found.corrected, found.records) == (4, 2, 6)
    assert flows_of(book, DAY)["pv", "bus"].tolist()[:3] == [900, 50, 0]
    assert {t.event for t in list(book.transfers())[-6:]} == {DAY.end}


def test_what_a_statement_holds_is_booked_whole_or_not_at_all(book: Book, gateway: SimulatedGateway) -> None:
    readings = (Reading(meter="m-pv", register="out", energy_j=5), Reading(meter="m-grid", register="out", energy_j=6))
    more_out_than_in = sign(gateway.key, book.identity, "plant", START, 30, readings)
    assert word_of(lambda: Clerk(book, gateway.registers).ingest([more_out_than_in])) == "EXCEEDS_CREDITS"
    assert book.balance("pv") == 0


def changed(statement: Statement, **changes: object) -> Statement:
    return replace(statement, **changes)  # type: ignore[arg-type]


def more(s: Statement) -> Statement:
    """The first reading says more."""
    return changed(s, readings=(replace(s.readings[0], energy_j=9), *s.readings[1:]))


def rooted(s: Statement) -> Statement:
    """The root is made to fit the readings."""
    return changed(s, root=root_of(s))


def other(book: str, name: str = "gateway-1", seed: int = 4) -> Statement:
    """Another gateway says the same."""
    return SimulatedGateway(book, name=name, seed=seed).statement(0, 5)


STRANGE = [Reading(meter="m-x", register="out", energy_j=5)]
FORGERIES: dict[str, tuple[Callable[[Statement, SimulatedGateway], Statement], str]] = {
    "another amount": (lambda s, g: more(s), "BAD_ROOT"),
    "another amount, root made to fit": (lambda s, g: rooted(more(s)), "BAD_SIGNATURE"),
    "readings swapped": (lambda s, g: changed(s, readings=s.readings[::-1]), "BAD_ROOT"),
    "another salt": (lambda s, g: changed(s, readings=(replace(s.readings[0], salt="00"), s.readings[1])), "BAD_ROOT"),
    "replayed into another interval": (lambda s, g: changed(s, start=s.start + timedelta(minutes=30)), "BAD_SIGNATURE"),
    "an interval made longer": (lambda s, g: changed(s, minutes=60), "BAD_SIGNATURE"),
    "replayed as another group": (lambda s, g: changed(s, group="other"), "BAD_SIGNATURE"),
    "for another book": (lambda s, g: changed(s, book="cd" * 32), "OTHER_BOOK"),
    "signed for another book": (lambda s, g: other("cd" * 32, seed=3), "OTHER_BOOK"),
    "signed for another book, renamed": (lambda s, g: changed(other("cd" * 32, seed=3), book=s.book), "BAD_SIGNATURE"),
    "one reading cut": (lambda s, g: changed(s, readings=s.readings[:1], count=1), "BAD_SIGNATURE"),
    "signed by a stranger": (lambda s, g: other(s.book, "gateway-2"), "UNKNOWN_GATEWAY"),
    "signed by a stranger with its name": (lambda s, g: other(s.book), "BAD_SIGNATURE"),
    "no signature": (lambda s, g: changed(s, signature="\u2014 gateway-1 AAAA"), "BAD_SIGNATURE"),
    "an unknown register": (lambda s, g: sign(g.key, s.book, "plant", START, 30, STRANGE), "UNKNOWN_REGISTER"),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_what_is_forged_or_replayed_is_refused_with_its_word(name: str, book: Book, gateway: SimulatedGateway) -> None:
    forge, word = FORGERIES[name]
    before = book.count
    bad = forge(gateway.statement(0, 5), gateway)
    clerk = Clerk(book, gateway.registers)
    before = book.count
    assert word_of(lambda: clerk.ingest([bad])) == word
    assert book.count == before
    assert ReadingWord[word].value


def test_a_reading_that_contradicts_a_booked_one_is_refused(book: Book, gateway: SimulatedGateway) -> None:
    clerk = Clerk(book, gateway.registers)
    assert clerk.ingest([gateway.statement(0, 5)]).booked == 2
    assert clerk.ingest([gateway.statement(0, 5)]).known == 2
    assert word_of(lambda: clerk.ingest([gateway.statement(0, 6)])) == "CONTRADICTS"
    assert clerk.ingest([gateway.statement(0, 7, 2)]).corrected == 2
    assert clerk.ingest([gateway.statement(0, 6, 1)]).outdated == 2
    assert flows_of(book, DAY)["pv", "bus"][0] == 7


def test_that_nothing_was_seen_is_remembered(book: Book, gateway: SimulatedGateway) -> None:
    clerk = Clerk(book, gateway.registers)
    assert clerk.ingest([gateway.statement(0, 0, 1)]).empty == 2
    assert clerk.ingest([gateway.statement(0, 9)]).outdated == 2
    assert Clerk(book, gateway.registers).ingest([gateway.statement(0, 0, 1)]).known == 2
    assert word_of(lambda: clerk.ingest([gateway.statement(0, 4, 1)])) == "CONTRADICTS"
    assert clerk.ingest([gateway.statement(0, 4, 2)]).corrected == 0
    assert clerk.ingest([gateway.statement(0, 0, 3)]).corrected == 2
    assert clerk.ingest([gateway.statement(0, 6, 4)]).corrected == 0
    assert flows_of(book, DAY)["pv", "bus"][0] == 6


def test_a_retired_key_signs_nothing_more(book: Book, gateway: SimulatedGateway, tmp_path: Path) -> None:
    clerk = Clerk(book, gateway.registers)
    first = gateway.statement(0, 5)
    clerk.ingest([first])
    new = PrivateKey.make("gateway-1", seed=bytes(31) + b"x")
    assert name_gateway(book, new.public)
    assert not name_gateway(book, new.public)
    with pytest.raises(InputError, match="replaced"):
        name_gateway(book, gateway.key.public)
    keys = gateways_of(book)
    assert (keys.current, keys.retired) == ((new.public,), (gateway.key.public,))
    late = gateway.statement(1, 5)
    assert word_of(lambda: Clerk(book, gateway.registers).ingest([late])) == "KEY_RETIRED"
    signed_again = sign(new, book.identity, late.group, late.start, 30, late.readings)
    assert Clerk(book, gateway.registers).ingest([signed_again]).booked == 2
    assert check_evidence(book, [first, signed_again]) == 4
    verify(tmp_path / "book.sqlite")


def test_a_reading_behind_which_no_statement_stands_is_found(book: Book, gateway: SimulatedGateway) -> None:
    statements = [gateway.statement(n, 5 + n) for n in range(3)]
    Clerk(book, gateway.registers).ingest(statements)
    assert check_evidence(book, statements) == 6
    with pytest.raises(Tampered, match="stands none"):
        check_evidence(book, statements[:2])
    with pytest.raises(Refused):
        check_evidence(book, [*statements, replace(statements[0], root="00" * 32)])


def test_an_interval_that_is_not_over_is_refused(book: Book, gateway: SimulatedGateway) -> None:
    clerk, one = Clerk(book, gateway.registers), gateway.statement(0, 5)
    assert word_of(lambda: clerk.ingest([one], now=START + timedelta(minutes=29))) == "NOT_OVER"
    assert clerk.ingest([one], now=START + timedelta(minutes=30)).booked == 2


def test_files_come_back_as_they_were_written(gateway: SimulatedGateway) -> None:
    statements = gateway.history(6)
    text = "".join(map(write_statement, statements))
    assert read_statements(text) == statements
    assert all(one.evidence(one.readings[0]) != one.evidence(one.readings[1]) for one in statements)


@pytest.mark.parametrize("cut", range(12))
def test_a_file_that_is_cut_is_refused(gateway: SimulatedGateway, cut: int) -> None:
    lines = "".join(map(write_statement, gateway.history(4))).splitlines()
    headers = [n for n, line in enumerate(lines) if '"schema"' in line]
    if cut in headers or cut >= len(lines):
        pytest.skip("a file that ends between two statements is whole")
    text = "\n".join(lines[:cut])
    assert word_of(lambda: read_statements(text)) in ("TRUNCATED", "BAD_FORM")
    assert word_of(lambda: read_statements(text + "\n" + lines[cut][:-5])) in ("TRUNCATED", "BAD_FORM")


@pytest.mark.parametrize(
    "change",
    [
        {"energy_j": 5}, {"energy_j": "-5"}, {"energy_j": "05"}, {"energy_j": "5.0"}, {"energy_j": "9" * 30},
        {"energy_j": "٣"}, {"meter": ""}, {"meter": 7}, {"version": -1}, {"version": True}, {"version": 2**20},
        {"salt": "xyz"}, {"extra": 1}, {"meter": "a\nb"},
    ],
)  # fmt: skip
def test_readings_in_another_form_are_refused(gateway: SimulatedGateway, change: dict[str, object]) -> None:
    head, first, second = write_statement(gateway.statement(0, 5)).splitlines()
    bad = json.dumps({**json.loads(first), **change})
    assert word_of(lambda: read_statements("\n".join([head, bad, second]))) == "BAD_FORM"


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "shoals.readings/2"}, {"count": "2"}, {"minutes": 0}, {"start": "2024-04-01T00:00:00"},
        {"start": "2024-04-01T00:10:00+00:00"}, {"start": "1969-01-01T00:00:00+00:00"}, {"group": "a\nb"},
        {"root": None},
    ],
)  # fmt: skip
def test_headers_in_another_form_are_refused(gateway: SimulatedGateway, change: dict[str, object]) -> None:
    head, *rest = write_statement(gateway.statement(0, 5)).splitlines()
    bad = json.dumps({**json.loads(head), **change})
    assert word_of(lambda: read_statements("\n".join([bad, *rest]))) == "BAD_FORM"
    twice = "\n".join([head, rest[0], rest[0]])
    assert word_of(lambda: read_statements(twice)) == "BAD_FORM"
    assert word_of(lambda: read_statements(rest[0])) == "BAD_FORM"
    assert word_of(lambda: read_statements("")) == "BAD_FORM"


def test_registers_are_checked(book: Book) -> None:
    good = 'schema = "shoals.registers/1"\n[[registers]]\nmeter = "m"\nregister = "out"\ndebit = "pv"\ncredit = "bus"\n'
    assert read_registers(tomllib.loads(good))[0].device == ""
    for bad, told in (
        (good.replace("/1", "/2"), "schema"),
        (good.replace("debit", "debt"), "fields"),
        (good + good.partition("\n")[2], "named twice"),
        ('schema = "shoals.registers/1"', "names no registers"),
    ):
        with pytest.raises(InputError, match=told):
            read_registers(tomllib.loads(bad))
    with pytest.raises(UnknownAccount, match="names `pw`"):
        Clerk(book, read_registers(tomllib.loads(good.replace('"pv"', '"pw"'))))


def test_storage_readings_are_taken_back_out_of_the_store(book: Book) -> None:
    book.open_accounts([Account(id="battery", kind="store", pool=1)])
    key = PrivateKey.make("g", seed=bytes(32))
    name_gateway(book, key.public)
    registers = read_registers(tomllib.loads("""
        schema = "shoals.registers/1"
        registers = [{meter = "p", register = "out", debit = "pv", credit = "bus"},
                     {meter = "b", register = "in", debit = "bus", credit = "battery"}]"""))  # fmt: skip

    def say(version: int, joules: int) -> Statement:
        readings = [
            Reading(meter="p", register="out", energy_j=joules, version=version),
            Reading(meter="b", register="in", energy_j=joules, version=version),
        ]
        return sign(key, book.identity, "g", START, 30, readings)

    clerk = Clerk(book, registers)
    clerk.ingest([say(0, 100)])
    clerk.ingest([say(1, 60)])
    assert (book.balance("battery"), book.balance("bus")) == (60, 0)
    book.post("spent", [Leg(debit="battery", credit="grid:export", amount=60)], START)
    assert word_of(lambda: clerk.ingest([say(2, 50)])) == "EXCEEDS_CREDITS"


def test_the_commands_name_gateways_and_ingest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, registers, file = tmp_path / "b.sqlite", tmp_path / "registers.toml", tmp_path / "readings.jsonl"
    with Book.create(path, SimulatedGateway.accounts) as book:
        gateway = SimulatedGateway(book.identity, seed=5)
    fields = ("meter", "register", "debit", "credit")
    rows = ["\n".join(f'{name} = "{getattr(one, name)}"' for name in fields) for one in gateway.registers]
    registers.write_text("\n[[registers]]\n".join(['schema = "shoals.registers/1"', *rows]))
    file.write_text("".join(map(write_statement, gateway.history(10))), encoding="utf-8")

    def say(*words: object) -> tuple[int, str, str]:
        code = invoke(["ledger", *map(str, words)])
        return (code, *capsys.readouterr())

    code, out, _ = say("gateway", path, "--format", "json")
    assert (code, json.loads(out)) == (0, {"book": gateway.book, "gateways": [], "retired": []})
    words = ("ingest", path, file, "--registers", registers)
    code, _, err = say(*words)
    assert code == 5
    assert "UNKNOWN_GATEWAY" in err
    code, out, err = say(*words, "--gateway-key", gateway.key.public.vkey, "--format", "json")
    assert code == 0, err
    found = json.loads(out)
    assert found["booked"] + found["empty"] + found["outdated"] == found["readings"]
    code, out, _ = say(*words, "--format", "json")
    assert json.loads(out)["records"] == 0
    assert "読んだ" in say(*words, "--lang", "ja", "--format", "table")[2]
    new = PrivateKey.make("gateway-1", seed=bytes(32)).public
    code, out, _ = say("gateway", path, new.vkey, "--format", "json")
    assert json.loads(out)["gateways"] == [new.vkey]
    assert json.loads(out)["retired"] == [gateway.key.public.vkey]
    file.write_text(write_statement(gateway.statement(40, 5)), encoding="utf-8")
    code, _, err = say(*words)
    assert code == 5
    assert "KEY_RETIRED" in err
    with open_book(path) as book:
        assert flows_of(book, DAY)["pv", "bus"].sum() == sum(gateway.truth_j.values())


def test_the_auditor_of_one_file_takes_such_a_book(book: Book, tmp_path: Path) -> None:
    """Readings, corrections, retired keys and certificates in one book, checked by the program that shares no code."""
    gateway = SimulatedGateway(book.identity, seed=7, device="pv")
    name_gateway(book, gateway.key.public)
    Clerk(book, gateway.registers).ingest(gateway.history(30))
    issue(book, "pv", "ann")
    name_gateway(book, PrivateKey.make("gateway-1", seed=bytes(32)).public)
    close(book, DAY.end)
    auditor = files("shoals.ledger") / "_assets" / "verify_book.py"
    words = [sys.executable, str(auditor), str(tmp_path / "book.sqlite")]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    assert book.root() in done.stdout


def test_words_are_told_in_their_order() -> None:
    """The order is part of the contract: a statement with several faults gets the first word."""
    assert [one.name for one in ReadingWord] == [
        "BAD_FORM", "TRUNCATED", "OTHER_BOOK", "UNKNOWN_GATEWAY", "KEY_RETIRED", "BAD_SIGNATURE", "BAD_ROOT",
        "NOT_OVER", "PRUNED", "UNKNOWN_REGISTER", "CONTRADICTS", "DOES_NOT_CLOSE",
    ]  # fmt: skip
    assert isinstance(START, datetime)
