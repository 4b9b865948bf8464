"""A server that is killed under load loses no write that it accepted, and comes back by itself under its unit.

So it is with one process and a book in a file, and with two workers and a book in a real PostgreSQL that was set up by
the files of `examples/serve`: those of systemd and those of containers.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from tests.patience import PATIENCE_S, free_port, wait_until
from tests.web.supervisor import EXAMPLES, Supervisor, Unit
from tests.web.test_deploy import metrics_asked

from shoals.ledger import Notes, open_book, verify
from shoals.web import Settings
from shoals.web._backup import back_up
from shoals.web.access import Access

NOTE_J = 3_600_000
PG_PLACE = "host=/run/postgresql"


class Load:
    """Clients that write as fast as they are answered, and ask again by the same key until they are."""

    def __init__(self, address: str, key: str, clients: int = 2) -> None:
        self.address, self.key = address, key
        self.accepted: list[int] = []
        self.refused: list[httpx.Response] = []
        self.asked_again = 0
        self._end = threading.Event()
        self._clients = [threading.Thread(target=self._write, args=(first, clients)) for first in range(clients)]

    def __enter__(self) -> Load:
        for one in self._clients:
            one.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        for one in self._clients:
            one.join(timeout=120)

    def until(self, count: int) -> None:
        """Wait until so many writes are accepted."""
        wait_until(lambda: len(self.accepted) >= count or self.refused, "too few are accepted", 2 * PATIENCE_S)
        assert not self.refused, self.refused[0].text

    def post(self, number: int) -> httpx.Response:
        body = {"from": "maker", "to": f"buyer-{number % 3}", "face_j": NOTE_J, "at": "2024-04-10T00:00:00+09:00"}
        headers = {"Authorization": f"Bearer {self.key}", "Idempotency-Key": f"order-{number:06}"}
        return httpx.post(f"{self.address}/notes/pv-next/transfers", json=body, headers=headers, timeout=30)

    def _write(self, first: int, step: int) -> None:
        number = first
        while not self._end.is_set():
            while True:
                with contextlib.suppress(httpx.HTTPError):
                    answer = self.post(number)
                    break
                self.asked_again += 1
                time.sleep(0.05)
            (self.accepted.append(number) if answer.status_code == 200 else self.refused.append(answer))
            number += step


@pytest.fixture
def keys(folder: Path) -> dict[str, str]:
    with contextlib.closing(Access(folder / "web.sqlite")) as access:
        return {role: access.add_key(role, role) for role in ("issuer", "auditor", "viewer")}


def read(address: str, path: str, key: str) -> httpx.Response:
    return httpx.get(f"{address}{path}", headers={"Authorization": f"Bearer {key}"}, timeout=30)


def places_of(folder: Path, more: dict[str, str] | None = None) -> dict[str, str]:
    return {
        "/var/lib/shoals/run": str(folder),
        "/var/lib/shoals/web.sqlite": str(folder / "web.sqlite"),
        **(more or {}),
    }


def check_book(place: Path | str, load: Load) -> None:
    """Every write that was accepted is in the book, once, and nothing else is."""
    assert not load.refused, load.refused[0].text
    with open_book(place) as book:
        held = sum(face for name, face in Notes(book).holders("pv-next").items() if name.startswith("buyer-"))
    verify(place)
    assert held == NOTE_J * len(load.accepted) == NOTE_J * len(set(load.accepted))


def test_a_killed_server_comes_back_by_its_unit_and_lost_no_write(folder, keys):
    address = f"http://127.0.0.1:{(port := free_port())}"
    unit = Unit(EXAMPLES / "shoals.service")
    more = ("--port", str(port), "--requests-per-minute", "100000")
    with Supervisor(unit, places_of(folder), *more) as server, Load(address, keys["issuer"]) as load:
        load.until(24)
        before = load.asked_again
        server.kill()
        load.until(len(load.accepted) + 24)
        assert len(server.starts) == 2
        assert load.asked_again > before  # it was away
        again = load.post(load.accepted[0])
        assert (again.status_code, again.json()["new"]) == (200, False)
        assert read(address, "/writes?limit=1000", keys["auditor"]).json()["whole"]
        told = set(re.findall(r"^(shoals_\w+?)(?:{| )", read(address, "/metrics", keys["viewer"]).text, re.MULTILINE))
        assert metrics_asked("Server") - {"up"} <= told
    check_book(folder / "book.sqlite", load)


def children(pid: int) -> list[int]:
    """Return the processes that one started: the workers of a server, and what looks after them."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(stat.parent.name))
    return found


def workers_of(pid: int) -> list[int]:
    """Return the workers of a server: those of its children that hold a run."""
    return [one for one in children(pid) if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()]


@pytest.fixture
def postgres() -> Iterator[str]:
    """A real PostgreSQL with the roles and the database of `roles.sql`; what stands for its socket in an URL."""
    pytest.importorskip("psycopg", reason="the extra `postgres` is not installed")
    from shoals.testing.postgres import NoServer, PostgresServer

    try:
        server = PostgresServer()
    except NoServer as error:
        pytest.skip(str(error))
    with server:
        import psycopg

        with psycopg.connect(server.url(), autocommit=True) as db:
            for line in (EXAMPLES / "roles.sql").read_text(encoding="utf-8").split(";"):
                db.execute(line)
        yield f"host={server.folder}"


def test_a_killed_worker_is_replaced_and_lost_no_write_beside_postgresql(folder, keys, postgres, tmp_path):
    from shoals.ledger.copying import copy_book
    from shoals.ledger.store.postgres_schema import migrate

    # as `compose.yaml` and the page of PostgreSQL do it
    migrate(f"postgresql:///shoals?{postgres}&user=postgres&options=-c%20role%3Dshoals_owner", grant=["shoals"])
    place = f"postgresql:///shoals?{postgres}&user=shoals&book=site"
    copy_book(folder / "book.sqlite", place)
    (folder / "book.sqlite").unlink()

    address = f"http://127.0.0.1:{(port := free_port())}"
    unit = Unit(EXAMPLES / "shoals.service", EXAMPLES / "shoals.service.d" / "postgresql.conf")
    places = places_of(
        folder, {PG_PLACE: f"{postgres}&user=shoals", "/etc/shoals/site.toml": str(folder / "site.toml")}
    )
    more = ("--port", str(port), "--requests-per-minute", "100000")
    settings = Settings(folder=folder, book=place)
    with Supervisor(unit, places, *more) as server, Load(address, keys["issuer"]) as load:
        load.until(12)
        main = server.process.pid
        workers = workers_of(main)
        assert len(workers) == 2
        os.kill(workers[0], signal.SIGKILL)
        load.until(len(load.accepted) + 12)
        (copied,) = back_up(settings, tmp_path / "copy")  # while it is written to
        assert server.process.pid == main  # the server looked after its worker itself
        if os.environ.get("SHOALS_LONG"):
            server.kill()
            load.until(len(load.accepted) + 12)
            assert len(server.starts) == 2
        assert read(address, "/writes?limit=1000", keys["auditor"]).json()["whole"]
    check_book(place, load)

    # from the copy, into another book of the database and into a file
    (last,) = back_up(settings, tmp_path / "copy")
    assert last.records > copied.records
    assert last.writes > copied.writes >= 24
    other = f"postgresql:///shoals?{postgres}&user=shoals&book=restored"
    assert copy_book(tmp_path / "copy" / "book.sqlite", other).root == last.root
    check_book(other, load)
    check_book(tmp_path / "copy" / "book.sqlite", load)
