"""Surplus into coins, and everything that a keeper could change afterwards."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from shoals import ledger
from shoals.cli._app import invoke
from shoals.core.errors import DataError, InputError, LedgerError, Refused, SourceDamaged, Tampered
from shoals.operate.pow.chains import Judged, PlainChain, has_core
from shoals.operate.pow.digger import STEP_MIN, Digger
from shoals.operate.pow.header import Header
from shoals.operate.pow.kernel import Found, kernel
from shoals.studies import mine as study

QUICK = study.Ask(slot_seconds=0.05, share_bits=13, block_bits=18)


RATE = 2e6
"""Hashes in a second of the processor that is made up. [1/s]"""


class Counted:
    """The kernel, and a clock that tells what its hashes would have cost on a processor of one known speed."""

    def __init__(self) -> None:
        self.kernel, self.name, self.lanes = kernel(), kernel().name, kernel().lanes
        self.time_s = 0.0

    def search(self, header: Header, target: int, start: int, count: int, *, most: int = 1_000_000) -> Found:
        found = self.kernel.search(header, target, start, count, most=most)
        self.time_s += found.hashes / RATE
        return found


def mined_by_a_known_processor(patch: pytest.MonkeyPatch) -> None:
    """Let each run have a processor of its own, so that blocks and joules do not hang on who else uses this one."""

    def digger(*given: Any, **more: Any) -> Digger:
        counted: Any = Counted()
        return Digger(*given, **more, by=counted, busy=lambda: counted.time_s)

    patch.setattr(study, "Digger", digger)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[study.Mined, Path]:
    folder = tmp_path_factory.mktemp("mine") / "out"
    ask = study.Ask(slot_seconds=0.05, share_bits=13, block_bits=18, base_fraction=0.3, core_w=200.0)
    with pytest.MonkeyPatch.context() as patch:
        mined_by_a_known_processor(patch)
        return study.mine(ask, folder), folder


def test_joules_hashes_and_coins_close(made: tuple[study.Mined, Path]) -> None:
    mined, folder = made
    summary: Any = mined.summary
    joules = summary["energy_j"]
    assert joules["surplus"] + joules["grid"] == joules["computed"]
    assert joules["surplus"] + joules["unused"] == joules["offered"]
    assert summary["surplus_share"] == pytest.approx(joules["surplus"] / joules["computed"])
    assert 0 < joules["grid"] < joules["computed"]  # the base runs at night too
    assert joules["computed"] == pytest.approx(summary["cpu_seconds"] * 200.0, abs=2.0)
    assert summary["blocks"] == int(mined.blocks.sum()) > 0
    assert summary["coins_sat"] == summary["book"]["coins_sat"] > 0
    assert summary["refused"] == {
        "inflated_coinbase": "bad-cb-amount", "bad_merkle_root": "bad-txnmrklroot", "wrong_height": "bad-cb-height",
    }  # fmt: skip
    assert has_core() == ("libbitcoinkernel" in summary["judge"])
    with ledger.open_book(folder / "book.sqlite") as book:
        balances = book.balances()
    assert balances["bus"] == balances["compute:core"] == 0
    assert balances["heat:core"] == joules["computed"] == -balances["pv"] - balances["grid"]
    assert balances["spilled"] == joules["unused"]
    assert balances["coin:site"] == summary["coins_sat"]
    coins = [one for one in lines_of(folder) if one["receipt"] == "coin"]
    assert sum(one["sat"] for one in coins) == summary["coins_sat"]
    assert sum(one["energy_j"] for one in coins) <= joules["computed"]
    assert all(0 <= one["surplus_j"] <= one["energy_j"] for one in lines_of(folder))


def test_the_throttle_follows_the_surplus(made: tuple[study.Mined, Path]) -> None:
    mined, _ = made
    drawn = mined.surplus_w + mined.grid_w
    allowed = np.maximum(np.minimum(mined.offered_w, 200.0), 0.3 * 200.0)
    assert (drawn <= allowed + 1e-6).all()
    step = STEP_MIN / RATE / 0.05 * 200.0  # what is not worth beginning any more
    assert (drawn[1:] >= allowed[1:] - step).all()  # the first slot finds out how fast the processor is


def test_an_outsider_finds_all_of_it_and_the_bare_auditor_too(made: tuple[study.Mined, Path]) -> None:
    mined, folder = made
    found = study.check(folder)
    assert found.blocks == mined.summary["blocks"]
    assert found.coins_sat == mined.summary["coins_sat"]
    assert found.energy_j == mined.summary["energy_j"]["computed"]
    auditor = files("shoals.ledger") / "_assets" / "verify_book.py"
    command = [sys.executable, "-I", "-S", str(auditor), str(folder / "book.sqlite")]
    assert (
        "no joule of a site comes from nowhere"
        in subprocess.run(command, capture_output=True, text=True, check=True).stdout
    )


def lines_of(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "receipts.jsonl").read_text().splitlines()]


def _write(folder: Path, lines: list[dict[str, Any]]) -> None:
    (folder / "receipts.jsonl").write_text("".join(json.dumps(one) + "\n" for one in lines))


def _receipt(folder: Path, kind: str, change: Callable[[dict[str, Any]], object]) -> None:
    lines = lines_of(folder)
    change(next(one for one in lines if one["receipt"] == kind and one.get("shares", [1])))
    _write(folder, lines)


def _cut(folder: Path, at: int, size: int) -> None:
    data = bytearray((folder / "blk00000.dat").read_bytes())
    data[at] ^= size
    (folder / "blk00000.dat").write_bytes(bytes(data))


def _summary(folder: Path) -> None:
    found = json.loads((folder / "summary.json").read_text())
    (folder / "summary.json").write_text(json.dumps(found | {"script": "52"}))


FORGED: dict[str, Callable[[Path], object]] = {
    "more hashes than were made": lambda f: _receipt(f, "batch", lambda one: one.update(hashes=one["hashes"] * 90)),
    "more surplus": lambda f: _receipt(f, "batch", lambda one: one.update(surplus_j=one["surplus_j"] + 1)),
    "less energy": lambda f: _receipt(f, "batch", lambda one: one.update(energy_j=one["energy_j"] - 1)),
    "a share twice": lambda f: _receipt(f, "batch", lambda one: one["shares"].append(one["shares"][0])),
    "a weak share": lambda f: _receipt(
        f, "batch", lambda one: one["shares"].__setitem__(0, one["shares"][0][:-1] + "fe"[one["shares"][0][-1] == "f"])
    ),
    "a share of another chain": lambda f: _receipt(
        f, "batch", lambda one: one.update(share_target="ff" * 32, shares=["00" * 80])
    ),
    "a receipt left out": lambda f: _write(f, lines_of(f)[1:]),
    "a coin left out": lambda f: _write(f, lines_of(f)[:-1]),
    "a richer coin": lambda f: _receipt(f, "coin", lambda one: one.update(sat=one["sat"] + 1)),
    "a cheaper coin": lambda f: _receipt(f, "coin", lambda one: one.update(energy_j=0, surplus_j=0)),
    "a block with another root": lambda f: _cut(f, 8 + 40, 1),
    "a block with another time": lambda f: _cut(f, 8 + 68, 1),
    "another payee": _summary,
}


@pytest.mark.parametrize("what", FORGED)
def test_what_is_forged_is_found(what: str, made: tuple[study.Mined, Path], tmp_path: Path) -> None:
    folder = shutil.copytree(made[1], tmp_path / "forged")
    FORGED[what](folder)
    with pytest.raises(LedgerError):
        study.check(folder)


def test_damage_is_found(made: tuple[study.Mined, Path], tmp_path: Path) -> None:
    folder = shutil.copytree(made[1], tmp_path / "damaged")
    path = folder / "blk00000.dat"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(SourceDamaged):
        study.check(folder)
    path.unlink()
    with pytest.raises(InputError, match=r"has no blk00000\.dat"):
        study.check(folder)


@pytest.mark.parametrize(("name", "text"), [
    ("summary.json", ""), ("summary.json", "[]"), ("summary.json", "{}"), ("summary.json", '{"script": "5"}'),
    ("summary.json", "[" * 100_000), ("receipts.jsonl", "nothing\n"), ("receipts.jsonl", "{}\n"),
    ("receipts.jsonl", "5\n"),
    ("receipts.jsonl", '{"receipt": "coin", "txid": 3, "vout": 0, "sat": "x"}\n'),
])  # fmt: skip
def test_what_strangers_wrote_and_nobody_can_read_is_tampered_with(
    name: str, text: str, made: tuple[study.Mined, Path], tmp_path: Path
) -> None:
    folder = shutil.copytree(made[1], tmp_path / "odd")
    (folder / name).write_text(text)
    with pytest.raises(Tampered, match="cannot be read"):
        study.check(folder)


def test_a_receipt_of_any_values_ends_in_words(made: tuple[study.Mined, Path], tmp_path: Path) -> None:
    folder, chance = shutil.copytree(made[1], tmp_path / "fuzzed"), random.Random(5)
    whole = lines_of(folder)
    odd: list[Any] = [None, -1, 0, 10**400, 1e999, "", "zz", "0", "00", "00" * 80, [], ["00"], [None], {}, True]
    for _ in range(60):
        lines = [dict(one) for one in whole]
        one = chance.choice(lines)
        name = chance.choice(list(one))
        one[name] = chance.choice([value for value in odd if json.dumps(value) != json.dumps(one[name])])
        _write(folder, lines)
        with pytest.raises((LedgerError, DataError)):
            study.check(folder)


def test_days_and_numbers_that_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not in the demo year"):
        study.spilled_day(study.Ask(day=date(2031, 1, 1)))
    with pytest.raises(InputError, match="nothing is spilled"):
        study.spilled_day(study.Ask(day=date(2024, 8, 1)))
    for wrong in ({"core_w": 0.0}, {"base_fraction": 2.0}, {"block_bits": 99}, {"block_bits": 10}, {"script": b""}):
        with pytest.raises(InputError):
            study.Ask(**wrong)
    (tmp_path / "book.sqlite").write_bytes(b"another")
    with pytest.raises(InputError, match="holds another book"):
        study.mine(QUICK, tmp_path)
    with pytest.raises(InputError, match="is a file"):
        study.mine(QUICK, tmp_path / "book.sqlite")


def test_without_core_our_own_rules_judge_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(study, "has_core", lambda: False)
    monkeypatch.setattr("shoals.operate.pow.chains.has_core", lambda: False)
    mined_by_a_known_processor(monkeypatch)
    folder = tmp_path / "out"
    asked = ["operate", "demo-mine", "-o", str(folder), "--slot-seconds", "0.02", "--block-bits", "16", "--lang", "en"]
    assert invoke(asked) == 0
    told = capsys.readouterr()
    assert "[bitcoin]" in told.err
    assert "the rules of shoals alone" in told.err
    assert f"shoals operate check-mine {folder}" in told.err
    assert "surplus share" in told.out
    assert study.check(folder).judge == "the rules of shoals alone"
    assert invoke(["operate", "check-mine", str(folder), "--lang", "ja"]) == 0
    _receipt(folder, "batch", lambda one: one.update(surplus_j=one["surplus_j"] + 1))
    assert invoke(["operate", "check-mine", str(folder)]) == 5
    assert invoke(["operate", "demo-mine", "--day", "tomorrow"]) == 1
    assert invoke(["operate", "demo-mine", "--script", "xx"]) == 1


def test_whole_units_of_work_stand_with_the_batch_that_completes_them(tmp_path: Path) -> None:
    """A unit is 2^32 hashes, and takes a core minutes; so batches are made up here, and the book is real."""
    timeline, _ = study.spilled_day(QUICK)
    batches = [
        {
            "receipt": "batch", "slot": k, "start": (timeline.start + timedelta(minutes=30 * k)).isoformat(),
            "hashes": hashes, "energy_j": 1_000, "surplus_j": 600,
        }
        for k, hashes in enumerate((2**32 - 1, 1, 2**31, 2**33))
    ]  # fmt: skip
    book = study._book(tmp_path / "book.sqlite", timeline, batches, [], np.zeros(timeline.slots, np.int64))
    assert book["work_units"] == 3  # one in the second batch, two in the last, and half a unit is left over
    with ledger.open_book(tmp_path / "book.sqlite") as opened:
        units = {one.event: one.amount for one in opened.transfers() if one.rule == "work"}
    assert [units.get(datetime.fromisoformat(str(one["start"])), 0) for one in batches] == [0, 1, 0, 2]
    wild = [batches[0] | {"hashes": 2**62, "energy_j": 1, "surplus_j": 1}]
    with pytest.raises(Refused):  # more than the best machine makes of a joule
        study._book(tmp_path / "wild.sqlite", timeline, wild, [], np.zeros(timeline.slots, np.int64))


def test_every_file_and_key_is_in_the_reference(made: tuple[study.Mined, Path], root: Path) -> None:
    mined, folder = made
    page = (root / "docs" / "reference" / "files.md").read_text(encoding="utf-8")
    section = page.partition("## Outputs of `shoals operate demo-mine`")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([\w.]+)`", section))
    assert {path.name for path in folder.iterdir()} == set(study.FILES) <= named
    assert set(mined.summary) | set(mined.summary["energy_j"]) | set(mined.summary["book"]) <= named
    assert {key for one in lines_of(folder) for key in one} <= named


def test_a_chain_that_takes_a_bad_block_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class TakesAll(PlainChain):
        def submit(self, block: bytes) -> Judged:
            super().submit(block)
            return Judged(accepted=True)

    monkeypatch.setattr(study, "has_core", lambda: False)
    monkeypatch.setattr(study, "PlainChain", TakesAll)
    with pytest.raises(LedgerError, match="accepted a block with inflated coinbase"):
        study.mine(QUICK, tmp_path / "out")
    assert not (tmp_path / "out").exists()
