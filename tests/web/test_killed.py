"""A server that is killed under load has lost no write that it accepted, and is ready again with the same keys.

So it is with one process and with several workers, and with the book in a file and in a real PostgreSQL.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

from shoals.ledger import Notes, open_book, verify
from shoals.web.access import Access

START = "from shoals.cli import main; main()"
NOTE_J = 3_600_000


def serve(folder, *options: str) -> tuple[subprocess.Popen, str]:
    command = [sys.executable, "-c", START, "serve", str(folder), "--port", "0", "--lang", "en", *options]
    command += ["--requests-per-minute", "100000"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = process.stdout.readline().partition("/?token")[0]
    assert address.startswith("http://127.0.0.1:")
    return process, address


@contextlib.contextmanager
def moved_to_postgres(folder):
    """The book of a run in a real PostgreSQL; the file is gone."""
    from shoals.ledger.copying import copy_book
    from shoals.ledger.store.postgres_schema import migrate
    from shoals.testing.postgres import NoServer, PostgresServer

    try:
        server = PostgresServer()
    except NoServer as error:
        pytest.skip(str(error))
    with server:
        migrate(server.url())
        copy_book(folder / "book.sqlite", server.url(book="site"))
        (folder / "book.sqlite").unlink()
        yield server.url(book="site")


def post(address: str, key: str, number: int) -> httpx.Response:
    body = {"from": "maker", "to": f"buyer-{number % 3}", "face_j": NOTE_J, "at": "2024-04-10T00:00:00+09:00"}
    headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": f"order-{number:06}"}
    return httpx.post(f"{address}/notes/pv-next/transfers", json=body, headers=headers, timeout=30)


LONG = [(1, "sqlite"), (2, "postgres")] if os.environ.get("SHOALS_LONG") else []


@pytest.mark.parametrize(("workers", "kept"), [(2, "sqlite"), (1, "postgres"), *LONG])
def test_a_killed_server_lost_no_accepted_write(folder, workers, kept):
    with contextlib.ExitStack() as after:
        place = folder / "book.sqlite"
        options = ["--workers", str(workers)]
        if kept == "postgres":
            pytest.importorskip("psycopg", reason="the extra `postgres` is not installed")
            place = after.enter_context(moved_to_postgres(folder))
            options += ["--book", place]
        killed(folder, place, options, after)


def killed(folder, place, options: list[str], after: contextlib.ExitStack) -> None:
    access = Access(folder / "web.sqlite")
    key = access.add_key("load", "issuer")
    auditor = access.add_key("auditor", "auditor")
    access.close()
    process, address = serve(folder, *options)
    after.callback(process.kill)
    accepted: list[int] = []

    def write(first: int) -> None:
        with contextlib.suppress(httpx.HTTPError):
            for number in range(first, first + 1_000, 2):
                if post(address, key, number).status_code == 200:
                    accepted.append(number)

    writers = [threading.Thread(target=write, args=(first,)) for first in range(2)]
    for writer in writers:
        writer.start()
    until = time.monotonic() + 60
    while len(accepted) < 24 and time.monotonic() < until:
        time.sleep(0.01)
    for pid in [*children(process.pid), process.pid]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.wait(timeout=30)
    process.stdout.close()
    for writer in writers:
        writer.join(timeout=60)
    assert len(accepted) >= 24

    with open_book(place) as book:
        held = sum(face for name, face in Notes(book).holders("pv-next").items() if name.startswith("buyer-"))
    verify(place)
    assert held % NOTE_J == 0
    booked = held // NOTE_J
    assert len(accepted) <= booked <= len(accepted) + 2  # of two that were under way, the answer was lost

    process, address = serve(folder, *options)
    try:
        answers = [post(address, key, number) for number in accepted]
        assert [answer.status_code for answer in answers] == [200] * len(accepted)
        assert not any(answer.json()["new"] for answer in answers)
        lines = httpx.get(f"{address}/writes?limit=1000", headers={"Authorization": f"Bearer {auditor}"}, timeout=30)
        assert lines.json()["whole"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) in (0, 130)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def children(pid: int) -> list[int]:
    """Return the processes that one started: the workers of a server."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(stat.parent.name))
    return found
