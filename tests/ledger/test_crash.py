"""A writer that is killed at any moment, or whose server is, loses nothing that it was told is booked."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import pytest
from tests.ledger.test_prune import fill

from shoals.core.book import Account, Leg
from shoals.core.errors import LedgerError, ShoalsError
from shoals.ledger import Book, create, open_book, verify
from shoals.ledger.prune import prune
from shoals.ledger.store.schema import PRUNED_VERSION
from shoals.testing.postgres import NoServer, PostgresServer

LONG = bool(os.environ.get("SHOALS_LONG"))
KILLS = 500 if LONG else 40
WRITER = """
import sys
from datetime import UTC, datetime
import numpy as np
from shoals.core.book import Leg
from shoals.ledger import open_book

path = sys.argv[1]
event = datetime(2024, 4, 1, tzinfo=UTC)
with open_book(path) as book:
    n = book.transfer_count
    while True:
        rows = [
            book.chain(f"key {i}", [Leg(debit="pv", credit="bus", amount=i + 1)], event) for i in range(n, n + 40)
        ]
        book.commit(np.concatenate(rows), strict=True)
        n += 40
        print(n, flush=True)
"""

NURSERY = """
import os, signal, sys
from datetime import UTC, datetime
import numpy as np
import psycopg  # all that a writer needs is there before one is born
import shoals.ledger.book, shoals.ledger.store.postgres, shoals.ledger.store.sqlite, shoals.ledger.engine.machine

WRITER = sys.stdin.read(int(sys.stdin.readline()))
shoals.ledger.engine.machine.Machine()
signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who dies is buried at once
for line in sys.stdin:
    place, pipe = line.rstrip().split("\\t")
    pid = os.fork()
    if not pid:
        sys.argv[1:] = [place]
        os.dup2(os.open(pipe, os.O_WRONLY), 1)
        exec(WRITER)
        sys.stdout.flush()
        os._exit(0)
    print(pid, flush=True)
"""
"""Gives birth to writers in some milliseconds: to start each anew took longer than all that it lived to do."""


class Nursery:
    """Processes that write to a book, each a real one, forked from a process that has one thread and no book."""

    def __init__(self, folder: Path, program: str = WRITER) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-c", NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        )  # fmt: skip
        self.count = 0
        self._say(f"{len(program)}\n{program}")

    def _say(self, text: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(text)
        self.process.stdin.flush()

    def born(self, place: str) -> tuple[int, TextIO]:
        """Return the number of a process that writes to a place, and what it is told is booked."""
        assert self.process.stdout is not None
        self.count += 1
        pipe = self.folder / f"told-{self.count}"
        os.mkfifo(pipe)
        self._say(f"{place}\t{pipe}\n")
        told = pipe.open()
        pipe.unlink()
        return int(self.process.stdout.readline()), told

    def __enter__(self) -> Nursery:
        return self

    def __exit__(self, *error: object) -> None:
        with self.process:
            pass


ACCOUNTS = (Account(id="pv", kind="generation"), Account(id="bus", kind="bus"))
EVENT = datetime(2024, 4, 1, tzinfo=UTC)


def start(place: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, place], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def told_by(writer: subprocess.Popen[str], told: int) -> int:
    """Return the most that a writer was told, now that it is dead."""
    assert writer.stdout is not None
    assert writer.stderr is not None
    told = max([told, *map(int, writer.stdout.read().split())])
    writer.wait()
    writer.stdout.close()
    writer.stderr.close()
    return told


def check(place: str, told: int) -> int:
    """See that all of it is there, in whole batches, and that the book verifies; return how many transfers."""
    found = verify(place)
    assert found.transfers >= told, "an acknowledged transfer is lost"
    assert found.transfers % 40 == 0, "half a batch was booked"
    assert found.balances["bus"] == found.transfers * (found.transfers + 1) // 2
    return found.transfers


def test_nothing_acknowledged_is_lost_however_often_the_writer_is_killed(
    place: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    chance = random.Random(7)
    told = 0
    create(place, ACCOUNTS).close()
    pipes = tmp_path_factory.mktemp("pipes")
    with Nursery(pipes) as nursery:
        for n in range(KILLS):
            writer, says = nursery.born(place)
            with says:
                for _ in range(chance.randrange(1, 6)):
                    told = int(says.readline())
                time.sleep(chance.random() * 0.005)
                os.kill(writer, signal.SIGKILL)
                told = max([told, *map(int, says.read().split())])
            if n % 10 == 9:
                check(place, told)
            else:  # it opens, so all is replayed, and nothing is lost
                with open_book(place) as book:
                    assert book.transfer_count >= told
                    assert book.transfer_count % 40 == 0
    with open_book(place) as book:  # the next writer tidies up what a killed one left beside the book
        assert book.post("last", [Leg(debit="pv", credit="bus", amount=1)], EVENT)
    assert [p.name for p in tmp_path.iterdir()] == ["book.sqlite"] * place.startswith("sqlite:")


PRUNER = """
import sys
from shoals.ledger.prune import prune

print(0, flush=True)
prune(sys.argv[1], sys.argv[1] + ".old")
print(1, flush=True)
"""


def test_a_prune_that_is_killed_at_any_moment_loses_no_record(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """It is whole, or pruned with a whole archive; who asks again gets it done."""
    book, archive, chance = tmp_path / "book.sqlite", tmp_path / "book.sqlite.old", random.Random(9)
    fill(book)
    data, before = book.read_bytes(), verify(book)
    seconds, states = 0.0, [0, 0]
    with Nursery(tmp_path_factory.mktemp("pipes"), PRUNER) as nursery:
        for n in range(60 if LONG else 5):
            archive.unlink(missing_ok=True)
            book.write_bytes(data)
            pruner, says = nursery.born(str(book))
            with says:
                assert says.readline() == "0\n"
                begun = time.perf_counter()
                if n:  # the first tells how long it takes
                    time.sleep(chance.random() * seconds)
                    with suppress(ProcessLookupError):  # it may have been faster
                        os.kill(pruner, signal.SIGKILL)
                says.read()
                seconds = seconds or time.perf_counter() - begun
            pruned = bool(version_of(book) == PRUNED_VERSION)
            states[pruned] += 1
            found = verify(book, archive=archive if pruned else None)
            assert (found.root, found.balances) == (before.root, before.balances)
            if not pruned:
                prune(book, archive)  # whatever it left of an archive
            assert verify(book, archive=archive).root == before.root
    assert states[True], "it was never pruned"


def version_of(path: Path) -> int:
    db = sqlite3.connect(path)
    try:
        return db.execute("PRAGMA user_version").fetchone()[0]
    finally:
        db.close()


def test_nothing_acknowledged_is_lost_when_the_server_is_shot() -> None:
    from shoals.ledger.store.postgres_schema import migrate

    try:
        server = PostgresServer()
    except NoServer as reason:
        pytest.skip(str(reason))
    chance = random.Random(8)
    told = 0
    with server:
        migrate(server.url())
        place = server.url(book="book")
        create(place, ACCOUNTS).close()
        for n in range(20 if LONG else 3):
            writer = start(place)
            assert writer.stdout is not None
            for _ in range(chance.randrange(1, 6)):
                told = int(writer.stdout.readline())
            time.sleep(chance.random() * 0.05)
            server.stop(signal.SIGQUIT if n % 2 else signal.SIGKILL)  # at once; nothing is written on the way
            told = told_by(writer, told)
            server.start()
            check(place, told)


def test_a_second_writer_goes_on_and_the_first_is_told_when_it_wakes(place: str) -> None:
    create(place, ACCOUNTS).close()
    first = start(place)
    assert first.stdout is not None
    told = int(first.stdout.readline())
    first.send_signal(signal.SIGSTOP)  # a machine that sleeps, perhaps in the midst of a post
    time.sleep(0.1)
    legs = [Leg(debit="pv", credit="bus", amount=1)]
    try:
        with open_book(place) as second:
            assert second.post("by the second", legs, EVENT)
    except LedgerError:
        if not place.startswith("sqlite:"):
            raise  # a server lets nobody wait for a sleeper; a file may be locked by one
        first.kill()
        with open_book(place) as second:
            assert second.post("by the second", legs, EVENT)
    else:
        first.send_signal(signal.SIGCONT)
        assert first.wait(600) == 1
        assert first.stderr is not None
        assert "Fenced" in first.stderr.read()
    told = told_by(first, told)
    assert verify(place).transfers > told


def test_a_backup_that_is_taken_while_a_book_is_written_is_a_book(tmp_path: Path) -> None:
    place, copy = tmp_path / "book.sqlite", tmp_path / "copy.sqlite"
    create(place, ACCOUNTS).close()
    writer = start(str(place))
    assert writer.stdout is not None
    told = int(writer.stdout.readline())
    with sqlite3.connect(place, timeout=30) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    source.close()
    target.close()
    writer.kill()
    told_by(writer, told)
    check(str(copy), told)


def test_a_file_that_may_grow_no_more_stops_the_book_and_keeps_it(tmp_path: Path) -> None:
    """A real limit of the system on the size of files, as a full disk is one."""
    place = tmp_path / "book.sqlite"
    create(place, ACCOUNTS).close()
    limited = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))\n" + WRITER
    )
    done = subprocess.run(
        [sys.executable, "-c", limited, str(place)], capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 1
    assert "LedgerError" in done.stderr
    told = int(done.stdout.split()[-1])
    assert check(str(place), told) == told
    with open_book(place) as book:
        assert book.post("goes on", [Leg(debit="pv", credit="bus", amount=1)], EVENT)


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount here")
def test_a_disk_that_is_full_or_read_only_is_told_and_loses_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()

    def mount(*options: str) -> int:
        return subprocess.run(["mount", *options, str(disk)], capture_output=True, check=False).returncode

    if mount("-t", "tmpfs", "-o", "size=600k", "tmpfs"):
        pytest.skip("a small disk cannot be mounted here; it takes the rights of root")
    try:
        place = disk / "book.sqlite"
        create(place, ACCOUNTS).close()
        writer = start(str(place))
        assert writer.stderr is not None
        assert "full" in writer.stderr.read()
        told = told_by(writer, 0)
        assert check(str(place), told) == told > 0
        assert mount("-o", "remount,ro") == 0
        assert check(str(place), told) == told
        with open_book(place) as book, pytest.raises(LedgerError, match=r"readonly|read-only|unable to open"):
            book.post("late", [Leg(debit="pv", credit="bus", amount=1)], EVENT)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("seed", range(4))
def test_a_file_that_was_cut_or_overwritten_is_told_and_never_read_as_a_shorter_book(tmp_path: Path, seed: int) -> None:
    place, chance = tmp_path / "book.sqlite", random.Random(seed)
    with Book.create(place, ACCOUNTS) as book:
        for n in range(60):
            book.post(f"key {n}", [Leg(debit="pv", credit="bus", amount=n + 1)], EVENT)
        root, count = book.root(), book.count
    whole = place.read_bytes()
    for way in range(12):
        at = chance.randrange(1, len(whole))
        if way % 3 == 0:
            harmed = whole[:at]
        elif way % 3 == 1:
            harmed = whole[:at] + chance.randbytes(min(2_000, len(whole) - at)) + whole[at + 2_000 :]
        else:  # a page that was never written
            page = at // 4_096 * 4_096
            harmed = whole[:page] + bytes(4_096) + whole[page + 4_096 :]
        if harmed[: len(whole)] == whole:
            continue
        place.write_bytes(harmed)
        try:
            found = verify(place)
        except ShoalsError:
            continue
        assert (found.root, found.records) == (root, count), "a harmed book passes as another"
