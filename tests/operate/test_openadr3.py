"""A client of OpenADR 3 follows what a foreign business client (openadr3) writes to a server.

No server of OpenADR 3 that is not ours installs from the registries, so a small one stands here; the foreign client
creates, changes, reads and deletes its events.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.operate.listening import SITE_W, cap_w, cause, listening, until

from shoals.core.errors import InputError
from shoals.operate.machine import Device
from shoals.operate.secret import Secret
from shoals.operate.signals.openadr3 import OpenAdr3

openadr3 = pytest.importorskip("openadr3", reason="openadr3 is not installed")


def moment(seconds: float = 0.0) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


class Vtn:
    """Events by id, for who has the token."""

    def __init__(self) -> None:
        self.events: dict[str, dict[str, Any]] = {}
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
                if self.command == "GET":
                    asked = {key: int(value[0]) for key, value in parse_qs(url.query).items() if value[0].isdigit()}
                    rows = list(vtn.events.values())[asked.get("skip", 0) :][: asked.get("limit", 50)]
                    return self._say(200, rows if len(parts) == 1 else vtn.events[parts[1]])
                if self.command == "DELETE":
                    return self._say(200, vtn.events.pop(parts[1]))
                name = parts[1] if self.command == "PUT" else f"e{len(vtn.events)}"
                row = {**json.loads(said), "id": name, "objectType": "EVENT", "modificationDateTime": moment()}
                row["createdDateTime"] = vtn.events.get(name, row)["modificationDateTime"]
                vtn.events[name] = row
                return self._say(201, row)

            do_GET = do_POST = do_PUT = do_DELETE = _any  # noqa: N815

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@contextmanager
def served() -> Iterator[Vtn]:
    vtn = Vtn()
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
            await until(lambda: cause(pilot) == "stale", 12.0)

    with served() as vtn:
        asyncio.run(go(vtn))
    assert b"horse" not in (tmp_path / "site.journal").read_bytes()


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
