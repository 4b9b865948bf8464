"""An end node of OpenADR 2.0b that a server of another project drives: the VTN of openleadr, also by certificate."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.operate.broker import Certificates
from tests.operate.listening import SITE_W, cap_w, cause, listening
from tests.patience import free_port, until

from shoals.core.errors import InputError
from shoals.operate.machine import Device
from shoals.operate.orders import Fate, Order, Orders
from shoals.operate.signals.openadr2 import OpenAdr2
from shoals.operate.tls import Tls

openleadr = pytest.importorskip("openleadr", reason="openleadr is not installed")
from openleadr import utils  # noqa: E402

FULL_W = 8_000
pytestmark = pytest.mark.filterwarnings("ignore::aiohttp.web_exceptions.NotAppKeyWarning")  # of the server


def now() -> datetime:
    return datetime.now(UTC)


class Vtn:
    """A server of openleadr, and what it was told."""

    def __init__(self, port: int, **more: Any) -> None:
        self.server = openleadr.OpenADRServer(
            vtn_id="VTN", http_port=port, http_host="127.0.0.1", requested_poll_freq=timedelta(seconds=1), **more
        )
        self.opts: list[tuple[str, str]] = []
        self.powers_w: list[float] = []
        self.registered = 0
        self.server.add_handler("on_create_party_registration", self._register)
        self.server.add_handler("on_register_report", self._report)

    async def _register(self, info: dict[str, Any]) -> Any:
        self.registered += 1
        return ("ven1", "registration1") if info["ven_name"] == "site-1" else False

    async def _report(
        self,
        ven_id: str,
        resource_id: str,
        measurement: str,
        unit: str,
        scale: str,
        min_sampling_interval: timedelta,
        max_sampling_interval: timedelta,
    ) -> Any:
        async def data(found: list[tuple[datetime, float]]) -> None:
            self.powers_w.extend(value for _, value in found)

        return data, timedelta(seconds=1)  # how often

    async def _opt(self, ven_id: str, event_id: str, opt_type: str) -> None:
        self.opts.append((event_id, opt_type))

    def add(
        self,
        name: str,
        *payloads: float,
        signal: str = "LOAD_CONTROL",
        kind: str = "x-loadControlCapacity",
        begins_s: float = -1.0,
    ) -> None:
        start = now() + timedelta(seconds=begins_s)
        intervals = [
            {"dtstart": start + place * timedelta(minutes=10), "duration": timedelta(minutes=10), "signal_payload": one}
            for place, one in enumerate(payloads)
        ]
        self.server.add_event("ven1", signal, kind, intervals, callback=self._opt, event_id=name)

    def change(self, name: str, payload: float) -> None:
        event = next(one for one in self.server.events["ven1"] if one.event_descriptor.event_id == name)
        event.event_signals[0].intervals[0]["signal_payload"] = payload
        utils.increment_event_modification_number(event)
        self.server.events_updated["ven1"] = True


@asynccontextmanager
async def vtn(port: int, **more: Any) -> AsyncIterator[Vtn]:
    mine = Vtn(port, **more)
    await mine.server.run_async()
    try:
        yield mine
    finally:
        await mine.server.stop()


def device_of(port: int, *, tls: Tls | None = None) -> Device:
    address = f"http{'' if tls is None else 's'}://127.0.0.1:{port}/OpenADR2/Simple/2.0b"
    return Device(
        id="grid",
        driver="openadr2",
        address=address,
        options={"ven": "site-1", "full_w": FULL_W, "poll_seconds": 0.3},
        tls=tls,
    )


@pytest.fixture(autouse=True)
def _quiet() -> Any:
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def test_a_vtn_limits_changes_and_cancels_and_is_told_the_power(tmp_path: Path) -> None:
    async def go() -> None:
        port = free_port()
        async with vtn(port) as grid, listening(tmp_path, device_of(port)) as pilot:
            await until(lambda: grid.registered > 0)
            grid.add("evening", 0.5, 0.25)
            await until(lambda: cap_w(pilot) == FULL_W // 2)
            await until(lambda: ("evening", "optIn") in grid.opts)
            assert pilot.orders.known["grid", "evening#1"].limit_w == FULL_W // 4
            grid.change("evening", 0.75)
            await until(lambda: cap_w(pilot) == FULL_W * 3 // 4)
            assert pilot.orders.known["grid", "evening"].version == 1
            grid.server.cancel_event("ven1", "evening")
            await until(lambda: cap_w(pilot) == SITE_W)
            assert pilot.orders.known["grid", "evening#1"].withdrawn
            grid.add("price", 12.0, signal="ELECTRICITY_PRICE", kind="price")
            await until(lambda: ("price", "optOut") in grid.opts)
            await until(lambda: ("signal_unread", "grid") in pilot.alarms)
            grid.add("call", 2.0, signal="SIMPLE", kind="level")
            await until(lambda: cap_w(pilot) == 0)
            await until(lambda: 1_234.0 in grid.powers_w)

    asyncio.run(go())


def test_a_server_that_is_gone_is_silent_and_one_that_returns_registers_us_anew(tmp_path: Path) -> None:
    async def go() -> None:
        port = free_port()
        async with listening(tmp_path, device_of(port), signal_seconds_max=2.0) as pilot:
            async with vtn(port) as grid:
                grid.add("evening", 0.5)
                await until(lambda: cause(pilot) == "grid")
            await until(lambda: cause(pilot) == "stale")
            await until(lambda: ("signal_unreached", "grid") in pilot.alarms)
            async with vtn(port) as grid:  # it has forgotten everything
                await until(lambda: grid.registered > 0)
                await until(lambda: cause(pilot) == "grid")
                assert cap_w(pilot) == FULL_W // 2  # what is not cancelled stands

    asyncio.run(go())


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_certificates_at_both_ends(tmp_path: Path) -> None:
    ours, theirs = Certificates(tmp_path / "ours"), Certificates(tmp_path / "theirs", "another authority")
    server, mine, stranger = ours.sign("vtn"), ours.sign("site-1"), theirs.sign("site-1")
    good = Tls(ca=ours.ca, certificate=mine[0], key=mine[1])
    bad = Tls(ca=ours.ca, certificate=stranger[0], key=stranger[1])

    async def go() -> None:
        port = free_port()
        secure = {"http_cert": str(server[0]), "http_key": str(server[1]), "http_ca_file": str(ours.ca)}
        async with vtn(port, **secure, show_server_cert_domain=False) as grid:
            (tmp_path / "bad").mkdir()
            async with listening(tmp_path / "bad", device_of(port, tls=bad)) as pilot:
                await until(lambda: ("signal_unreached", "grid") in pilot.alarms)
            assert grid.registered == 0
            async with listening(tmp_path, device_of(port, tls=good)) as pilot:
                await until(lambda: grid.registered > 0)
                grid.add("evening", 0.5)
                await until(lambda: cap_w(pilot) == FULL_W // 2)

    asyncio.run(go())


class Ear:
    """Takes orders as a controller does."""

    def __init__(self) -> None:
        self.orders, self.alarms = Orders(), list[str]()

    def receive(self, order: Order) -> Fate:
        self.orders, fate = self.orders.receive(order, now_us=round(now().timestamp() * 1e6))
        return fate

    def heard(self) -> None: ...

    def lost(self) -> None: ...

    def known(self) -> list[Order]:
        return list(self.orders.known.values())

    def state(self) -> dict[str, Any]:
        return {}

    def alarm(self, code: str, **values: str | int | float) -> None:
        self.alarms.append(str(values.get("reason", code)))

    def limit_w(self, minutes: float) -> int | None:
        return self.orders.limit_w(round((now() + timedelta(minutes=minutes)).timestamp() * 1e6))


def event(
    version: int,
    *payloads: float,
    name: str = "e",
    status: str = "active",
    signal: str = "LOAD_CONTROL",
    kind: str = "x-loadControlCapacity",
    begins_s: float = -1.0,
    minutes: float = 10.0,
    **more: Any,
) -> dict[str, Any]:
    lasts = timedelta(minutes=minutes)
    return {
        "event_descriptor": {"event_id": name, "modification_number": version, "event_status": status},
        "active_period": {"dtstart": now() + timedelta(seconds=begins_s), "duration": len(payloads) * lasts},
        "event_signals": [
            {
                "signal_name": signal,
                "signal_type": kind,
                "intervals": [{"duration": lasts, "signal_payload": one} for one in payloads],
                **more,
            }
        ],
    }


def test_late_doubled_old_shorter_and_cancelled_events() -> None:
    ven, ear = OpenAdr2(device_of(1)), Ear()
    first = event(0, 0.5, 0.25)
    assert ven.event(first, ear) == "optIn"
    assert ven.event(first, ear) == "optIn"
    assert (ear.limit_w(1), ear.limit_w(11), ear.limit_w(21)) == (4_000, 2_000, None)
    assert ven.event(event(1, 0.5), ear) == "optIn"  # the second interval is gone
    assert (ear.limit_w(1), ear.limit_w(11)) == (4_000, None)
    assert ven.event(first, ear) == "optOut"  # an old version
    assert (ear.limit_w(1), ear.limit_w(11)) == (4_000, None)
    assert ven.event(event(0, status="cancelled"), ear) == "optIn"  # an old cancel takes nothing back
    assert ear.limit_w(1) == 4_000
    assert ven.event(event(2, 0.5, status="cancelled"), ear) == "optIn"
    assert ear.limit_w(1) is None
    assert ven.event(event(0, 0.0, name="old", begins_s=-7_200.0), ear) == "optOut"
    assert ven.event(event(0, 0.0, name="open", minutes=0.0), ear) == "optIn"
    assert ear.limit_w(60 * 24 * 100) == 0
    assert not ear.alarms


def test_signals_in_watts_and_what_cannot_be_meant() -> None:
    ven, ear = OpenAdr2(device_of(1)), Ear()
    power = event(0, 3.5, signal="LOAD_DISPATCH", kind="setpoint", measurement={"scale": "k"})
    assert ven.event(power, ear) == "optIn"
    assert ear.limit_w(1) == 3_500
    assert ven.event(event(1, 0.0, signal="SIMPLE", kind="level"), ear) == "optIn"  # level 0 is no limit
    assert ear.limit_w(1) is None
    for wrong in (
        event(2, 1.5),
        event(2, float("nan")),
        event(2, 5.0, signal="SIMPLE", kind="level"),
        event(2, 1.0, signal="LOAD_DISPATCH", kind="delta"),
        {},
    ):
        assert ven.event(wrong, ear) == "optOut"
        assert ear.limit_w(1) is None
    assert len(ear.alarms) == 5


def test_what_a_site_file_cannot_mean_is_refused(tmp_path: Path) -> None:
    for address, options, says in (
        ("http://vtn.example/x", {"ven": "a"}, "in the clear"),
        ("https://vtn.example/x", {"ven": "a"}, "in the clear"),
        ("vtn.example", {"ven": "a"}, "no address of a server"),
        ("http://127.0.0.1/x", {}, "no `ven`"),
    ):
        with pytest.raises(InputError) as caught:
            OpenAdr2(Device(id="grid", driver="openadr2", address=address, options=options))
        assert says in str(caught.value)
    with pytest.raises(InputError, match="no certificate of its own"):
        OpenAdr2(device_of(1, tls=Tls(ca=tmp_path / "ca.pem")))
