"""A client of OpenADR 3 follows what a foreign business client (openadr3) writes to a server.

No server of OpenADR 3 that is not ours installs from the registries, so a small one stands here; the foreign client
creates, changes, reads and deletes its events.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.operate.broker import Certificates
from tests.operate.listening import SITE_W, cap_w, cause, listening
from tests.patience import played, until

from shoals.core.errors import InputError
from shoals.operate.machine import Device
from shoals.operate.secret import Secret
from shoals.operate.signals._reports import Asked, Reporter, asked_of
from shoals.operate.signals.openadr3 import OpenAdr3
from shoals.operate.tls import Tls

openadr3 = pytest.importorskip("openadr3", reason="openadr3 is not installed")


def moment(seconds: float = 0.0) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


class Vtn:
    """Events and reports by id, for who has the token."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.events: dict[str, dict[str, Any]] = {}
        self.reports: dict[str, dict[str, Any]] = {}
        self.refuses = 0
        """The code with which reports are refused; 0 takes them."""
        vtn = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: Any) -> None: ...

            def _say(self, code: int, body: Any) -> None:
                text = json.dumps(body).encode()
                self.send_response(code)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def _any(self) -> None:
                said = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                url = urlsplit(self.path)
                parts = url.path.strip("/").split("/")
                if parts == ["auth", "token"]:
                    form = parse_qs(said.decode())
                    good = form.get("client_secret") == ["horse"]
                    return self._say(200 if good else 401, {"access_token": "t0"} if good else {})
                if self.headers.get("Authorization") != "Bearer t0":
                    return self._say(403, {"title": "forbidden"})
                table = vtn.reports if parts[0] == "reports" else vtn.events
                if self.command == "POST" and table is vtn.reports and vtn.refuses:
                    return self._say(vtn.refuses, {"title": "refused"})
                if self.command == "GET":
                    asked = {key: int(value[0]) for key, value in parse_qs(url.query).items() if value[0].isdigit()}
                    rows = list(table.values())[asked.get("skip", 0) :][: asked.get("limit", 50)]
                    return self._say(200, rows if len(parts) == 1 else table[parts[1]])
                if self.command == "DELETE":
                    return self._say(200, table.pop(parts[1]))
                name = parts[1] if self.command == "PUT" else f"{parts[0][0]}{len(table)}"
                kind = parts[0][:-1].upper()
                row = {**json.loads(said), "id": name, "objectType": kind, "modificationDateTime": moment()}
                row["createdDateTime"] = table.get(name, row)["modificationDateTime"]
                table[name] = row
                return self._say(201, row)

            do_GET = do_POST = do_PUT = do_DELETE = _any  # noqa: N815

        self.server = Server(("127.0.0.1", 0), Handler)
        if tls is not None:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.address = f"http{'' if tls is None else 's'}://127.0.0.1:{self.server.server_port}"


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of those who were turned away."""


@contextmanager
def served(tls: ssl.SSLContext | None = None) -> Iterator[Vtn]:
    vtn = Vtn(tls)
    thread = threading.Thread(target=vtn.server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield vtn
    finally:
        vtn.server.shutdown()
        vtn.server.server_close()
        thread.join()


def event(*figures: float, kind: str = "IMPORT_CAPACITY_LIMIT", begins_s: float = -1.0) -> dict[str, Any]:
    period = {"start": moment(begins_s), "duration": "PT10M"}
    intervals = [{"id": n, "payloads": [{"type": kind, "values": [one]}]} for n, one in enumerate(figures)]
    return {
        "programID": "p1",
        "eventName": "call",
        "intervalPeriod": period,
        "intervals": intervals,
    }


def test_what_a_foreign_client_writes_is_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.touch(mode=0o600)
    secret.write_text("horse")

    async def go(vtn: Vtn) -> None:
        options = {"poll_seconds": 0.2, "client": "site-1"}
        device = Device(id="grid", driver="openadr3", address=vtn.address, options=options, secret=Secret(file=secret))
        async with listening(tmp_path, device, signal_seconds_max=3.0) as pilot:
            with openadr3.create_bl_client(vtn.address, "t0") as grid:
                first = event(4.0, 2.0)
                assert (await asyncio.to_thread(grid.create_event, first)).status_code == 201
                await until(lambda: cap_w(pilot) == 4_000)
                assert pilot.orders.known["grid", "e0#1"].limit_w == 2_000
                version = pilot.orders.known["grid", "e0"].version
                await asyncio.sleep(0.6)
                assert pilot.orders.known["grid", "e0"].version == version  # seen again: nothing
                await asyncio.to_thread(grid.update_event, "e0", {**first, **event(3.0)})
                await until(lambda: cap_w(pilot) == 3_000)
                await until(lambda: pilot.orders.known["grid", "e0#1"].withdrawn)
                await asyncio.to_thread(grid.create_event, event(-5.0))
                await until(lambda: ("signal_unread", "grid") in pilot.alarms)
                assert cap_w(pilot) == 3_000
                await asyncio.to_thread(grid.delete_event, "e0")
                await until(lambda: cap_w(pilot) == SITE_W)
                await asyncio.to_thread(grid.create_event, {**event(1.0, kind="SIMPLE")})
                await until(lambda: cap_w(pilot) == 0)
                price = {**event(9.0, kind="PRICE"), "createdDateTime": moment()}
                vtn.events = {f"x{n}": {**price, "id": f"x{n}"} for n in range(60)} | vtn.events
                await asyncio.sleep(1.0)
                assert cap_w(pilot) == 0  # on the second page now
            vtn.server.shutdown()
            await until(lambda: cause(pilot) == "stale")

    with served() as vtn:
        asyncio.run(go(vtn))
    assert b"horse" not in (tmp_path / "site.journal").read_bytes()


def secret_of(folder: Path) -> Secret:
    path = folder / "secret"
    path.touch(mode=0o600)
    path.write_text("horse")
    return Secret(file=path)


def test_what_an_event_asks_for_is_reported_and_read_by_a_foreign_client(tmp_path: Path) -> None:
    each = {"startInterval": 0, "numIntervals": 1, "repeat": -1}
    asked = [{"payloadType": "DEMAND", "units": "W"}, {"payloadType": "USAGE", **each}, {"payloadType": "BASELINE"}]

    async def go(vtn: Vtn, folder: Path) -> list[Any]:
        options = {"poll_seconds": 0.1, "client": "site-1", "resource": "container"}
        device = Device(id="grid", driver="openadr3", address=vtn.address, options=options, secret=secret_of(folder))
        async with listening(folder, device) as pilot:
            await until(lambda: pilot.image is not None and pilot.image.meter is not None)
            call = event(4.0, 2.0, begins_s=0.6)  # it must be known before it begins, and seen for nine tenths
            call["intervalPeriod"]["duration"] = "PT0.8S"
            with openadr3.create_bl_client(vtn.address, "t0") as grid:
                await asyncio.to_thread(grid.create_event, {**call, "reportDescriptors": asked})
                await until(lambda: len(vtn.reports) == 3)
                assert ("signal_unread", "grid") in pilot.alarms  # nobody measures a baseline
                await asyncio.sleep(0.5)
                vtn.refuses = 400
                await asyncio.to_thread(grid.create_event, {**event(1.0, begins_s=-1e3), "reportDescriptors": asked})
                return list(await asyncio.to_thread(grid.reports))

    def scene(attempt: int) -> None:
        (folder := tmp_path / str(attempt)).mkdir()
        with served() as vtn:
            judge(asyncio.run(go(vtn, folder)))

    played(scene)


def judge(found: list[Any]) -> None:
    """Energy and power of both intervals, by the foreign client's reading."""
    assert len(found) == 3  # each was sent once
    assert all((one.client_name, one.event_id) == ("site-1", "e0") for one in found)
    by = {one.report_name: [one.resources[0].intervals, one.resources[0].resource_name] for one in found}
    intervals, name = by["e0 DEMAND 0-1"]
    assert name == "container"
    assert [[(str(p.type), [*map(str, p.values)]) for p in one.payloads] for one in intervals] == [
        [("DEMAND", ["1234.0"]), ("DATA_QUALITY", ["OK"])]
    ] * 2
    for n in range(2):
        [only], _ = by[f"e0 USAGE {n}-{n}"]
        assert float(only.payloads[0].values[0]) == pytest.approx(1_234 * 0.8 / 3.6e6, abs=1e-6)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_certificates_at_both_ends(tmp_path: Path) -> None:
    ours, theirs = Certificates(tmp_path / "ours"), Certificates(tmp_path / "theirs", "another authority")
    server, mine, stranger = ours.sign("vtn"), ours.sign("site-1"), theirs.sign("site-1")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(ours.ca))
    context.load_cert_chain(*map(str, server))
    context.verify_mode = ssl.CERT_REQUIRED
    tried = {
        "none": Tls(ca=ours.ca),
        "stranger": Tls(ca=ours.ca, certificate=stranger[0], key=stranger[1]),
        "another": Tls(ca=theirs.ca, certificate=mine[0], key=mine[1]),  # we do not trust the server
        "good": Tls(ca=ours.ca, certificate=mine[0], key=mine[1]),
    }

    async def one(vtn: Vtn, who: str, tls: Tls) -> None:
        (tmp_path / who).mkdir()
        options = {"poll_seconds": 0.2, "client": "site-1"}
        device = Device(id="grid", driver="openadr3", address=vtn.address, options=options, secret=secret, tls=tls)
        async with listening(tmp_path / who, device) as pilot:
            if who == "good":
                await until(lambda: cap_w(pilot) == 4_000)
            else:
                await until(lambda: ("signal_unreached", "grid") in pilot.alarms)
                assert cap_w(pilot) == SITE_W

    async def go(vtn: Vtn) -> None:
        vtn.events["e0"] = {**event(4.0), "id": "e0", "createdDateTime": moment()}
        await asyncio.gather(*(one(vtn, who, tls) for who, tls in tried.items()))

    secret = secret_of(tmp_path)
    with served(context) as vtn:
        asyncio.run(go(vtn))


class TestReporter:
    """Moments in microseconds, as small numbers."""

    EVENT: ClassVar[dict[str, Any]] = {"id": "e", "programID": "p", "reportDescriptors": [{"payloadType": "USAGE"}]}
    HOUR = 3_600_000_000

    def figures(self, reporter: Reporter, now_us: int) -> list[Any]:
        [(report, _)] = reporter.due(now_us)
        return [one["payloads"][0]["values"][0] for one in report["resources"][0]["intervals"]]

    def test_energy_is_what_flowed_and_a_gap_is_missing(self) -> None:
        hour = self.HOUR
        reporter = Reporter("site", "site", hour // 4)
        reporter.sample(0, 1_000.0)
        reporter.follow(self.EVENT, [(0, hour), (hour, 2 * hour)])
        for quarter in range(1, 9):
            assert not reporter.due(quarter * hour // 4 - 1)
            if quarter != 6:
                reporter.sample(quarter * hour // 4, 1_000.0 * (1 + quarter % 2))
        assert self.figures(reporter, 2 * hour) == [1.5, "MISSING"]
        [(_, mark)] = reporter.due(2 * hour)
        reporter.tell(mark)
        assert not reporter.due(3 * hour)
        reporter.follow(self.EVENT, [(0, hour), (hour, 2 * hour)])  # listed again: nothing new
        assert not reporter.due(3 * hour)

    def test_what_was_over_before_we_began_is_not_ours_to_tell(self) -> None:
        reporter = Reporter("site", "site", self.HOUR)
        reporter.sample(5 * self.HOUR, 1_000.0)
        reporter.follow(self.EVENT, [(0, self.HOUR)])
        assert not reporter.due(6 * self.HOUR)

    def test_what_was_seen_survives_a_change_of_the_event(self) -> None:
        hour = self.HOUR
        reporter = Reporter("site", "site", hour)
        reporter.sample(0, 2_000.0)
        reporter.follow(self.EVENT, [(0, hour), (hour, 2 * hour)])
        reporter.sample(hour, 4_000.0)
        reporter.follow({**self.EVENT, "modificationDateTime": "later"}, [(0, hour), (hour, 3 * hour)])
        reporter.sample(2 * hour, 4_000.0)
        reporter.sample(3 * hour, None)
        assert self.figures(reporter, 3 * hour) == [2.0, "MISSING"]  # the last hour was not seen
        reporter.keep(set())
        assert not reporter.due(3 * hour)

    @pytest.mark.parametrize(
        ("descriptor", "due"),
        [
            ({}, [(0, 5)]),
            ({"startInterval": 2}, [(0, 2)]),
            ({"startInterval": 2, "numIntervals": 2}, [(1, 2)]),
            ({"startInterval": 1, "numIntervals": 2, "repeat": 2}, [(0, 1), (2, 3)]),
            ({"startInterval": 0, "numIntervals": 1, "frequency": 3, "repeat": -1}, [(0, 0), (3, 3)]),
            ({"repeat": -1}, [(0, 5)]),
        ],
    )
    def test_when_reports_are_due(self, descriptor: dict[str, Any], due: list[tuple[int, int]]) -> None:
        assert asked_of({"payloadType": "DEMAND", **descriptor}, 6).due(6) == due

    @pytest.mark.parametrize(
        "descriptor",
        [{}, {"payloadType": "PRICE"}, {"payloadType": "USAGE", "units": "KW"},
         {"payloadType": "USAGE", "historical": False}],
    )  # fmt: skip
    def test_what_cannot_be_told_is_refused(self, descriptor: dict[str, Any]) -> None:
        with pytest.raises(InputError):
            asked_of(descriptor, 3)
        assert Asked(payload="USAGE", unit="WH", first=0, count=1, every=1, times=0).due(3) == []


def test_what_a_site_file_cannot_mean_is_refused() -> None:
    for address, options in (
        ("http://vtn.example", {}),
        ("https://vtn.example", {}),
        ("vtn", {}),
        ("http://127.0.0.1", {"poll_seconds": 0}),
        ("http://127.0.0.1", {"programme": "p"}),
    ):
        with pytest.raises(InputError):
            OpenAdr3(Device(id="grid", driver="openadr3", address=address, options=options))
