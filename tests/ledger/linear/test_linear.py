"""Eight processes at one ledger: what they saw is explained by its order. A careless and a hasty ledger are caught."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.ledger.linear.checker import FREE, Call, Transfer, anomalies
from tests.ledger.linear.client import KEYS, make, meaning_of, read

from shoals.ledger import verify

ROOT = Path(__file__).parents[3]
LONG = bool(os.environ.get("SHOALS_LONG"))
CLIENTS = 8
CALLS = 60 if LONG else 12


def run(ledger: str, place: str, folder: Path, *, calls: int, kills: int, seed: int = 1) -> list[str]:
    """Let clients loose, kill some of them, and return what is wrong."""
    make(ledger, place)
    chance = random.Random(seed)
    command = [sys.executable, "-m", "tests.ledger.linear.client", ledger, place]
    said = [folder / f"client {seed} {n}" for n in range(CLIENTS)]
    clients: list[subprocess.Popen[bytes]] = []
    for n, file in enumerate(said):
        with file.open("wb") as out:
            clients.append(subprocess.Popen([*command, str(seed * 100 + n), str(calls)], stdout=out, cwd=ROOT))
    for n in chance.sample(range(CLIENTS), kills):
        while said[n].read_bytes().count(b"\n") < 6 and clients[n].poll() is None:
            time.sleep(0.002)
        time.sleep(chance.random() * 0.02)
        clients[n].kill()
    for client in clients:
        client.wait(900)
    heard = [call for file in said for call in history(file.read_text())]
    order, balances = read(ledger, place)
    return list(anomalies(heard, order, {f"k{n}": meaning_of(f"k{n}") for n in range(KEYS)}, balances))


def history(text: str) -> list[Call]:
    """Return the calls of one client; one that was killed has no answer to its last."""
    found: list[Call] = []
    for line in text.splitlines():
        word, when, what = line.split()
        if word == "begun":
            found.append(Call(key=what, begun=int(when)))
        else:
            found[-1] = Call(key=found[-1].key, begun=found[-1].begun, ended=int(when), answer=what)
    return found


def test_eight_clients_see_one_order(place: str, tmp_path: Path) -> None:
    assert run("book", place, tmp_path, calls=CALLS, kills=2) == []
    assert verify(place).transfers


def test_a_ledger_without_locks_is_caught(tmp_path: Path) -> None:
    found: list[str] = []
    for seed in range(1, 9):  # clients that happened to come one after the other would not disturb each other
        found = run("careless", str(tmp_path / f"ledger {seed}"), tmp_path, calls=30, kills=0, seed=seed)
        if found:
            break
    assert any("sum to" in one or "times" in one or "overdraws" in one or "new to" in one for one in found)


def test_a_ledger_that_confirms_before_it_commits_is_caught(tmp_path: Path) -> None:
    found: list[str] = []
    for seed in range(1, 9):
        found = run("hasty", str(tmp_path / f"ledger {seed}"), tmp_path, calls=14, kills=4, seed=seed)
        if found:
            break
    assert any("acknowledged and is lost" in one or "refused although" in one for one in found)


MEANING = {"x": (FREE, "a", 5), "y": ("a", "b", 5), "z": ("a", "b", 5)}
ORDER = [("x", MEANING["x"]), ("y", MEANING["y"])]
END = {FREE: -5, "a": 0, "b": 5}


def call(key: str, begun: int, ended: int | None, answer: str = "new") -> Call:
    return Call(key=key, begun=begun, ended=ended, answer=answer)


GOOD = [call("x", 1, 2), call("y", 3, 4), call("z", 5, 6, "refused"), call("x", 5, 6, "exists")]


def test_a_history_that_can_be_is_not_objected_to() -> None:
    assert list(anomalies(GOOD, ORDER, MEANING, END)) == []
    overlapping = [call("x", 1, 9), call("y", 2, 8), call("z", 0, 3, "refused"), call("z", 4, None, "")]
    assert list(anomalies(overlapping, ORDER, MEANING, END)) == []


@pytest.mark.parametrize(
    ("calls", "order", "said"),
    [
        ([call("y", 1, 2), call("x", 3, 4)], ORDER, "began after a later one"),
        ([*GOOD, call("z", 7, 8)], ORDER, "acknowledged and is lost"),
        ([*GOOD, call("z", 7, 8, "exists")], ORDER, "acknowledged and is lost"),
        (GOOD[1:3], ORDER, "asked for by nobody"),
        (GOOD, [*ORDER, ORDER[0]], "booked 2 times"),
        (GOOD, ORDER[::-1], "overdraws"),
        (GOOD, [ORDER[0], ("y", ("a", "b", 4))], "asked was"),
        ([*GOOD, call("x", 7, 8)], ORDER, "new to 2 clients"),
        ([call("x", 1, 2), call("y", 7, 8), call("z", 3, 4, "refused")], ORDER, "although the means were there"),
        ([call("x", 5, 6), call("y", 7, 8), call("x", 1, 2, "exists")], ORDER, "there before it was asked"),
    ],
)
def test_what_cannot_be_is_objected_to(calls: list[Call], order: list[tuple[str, Transfer]], said: str) -> None:
    found = list(anomalies(calls, order, MEANING, END))
    assert any(said in one for one in found), found


def test_balances_that_were_lost_are_objected_to() -> None:
    assert any("sum to" in one for one in anomalies(GOOD, ORDER, MEANING, {**END, "b": 4}))
