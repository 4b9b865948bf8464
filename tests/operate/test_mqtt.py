"""Orders over a real broker: Mosquitto, killed and frozen, spoken to by clients of its own project."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.operate.broker import MOSQUITTO, Broker, Certificates
from tests.operate.listening import SITE_W, cap_w, cause, listening
from tests.operate.live_site import LiveSite
from tests.patience import until

from shoals.core.errors import InputError
from shoals.operate.decide import Decision
from shoals.operate.loop import Pilot
from shoals.operate.machine import Device
from shoals.operate.orders import Fate, Order, Orders
from shoals.operate.secret import Secret
from shoals.operate.signals._form import KEYS, ORDER_SCHEMA, order_of, written
from shoals.operate.signals.mqtt import Mqtt
from shoals.operate.tls import Tls

aiomqtt = pytest.importorskip("aiomqtt", reason="aiomqtt is not installed")
needs_broker = pytest.mark.skipif(MOSQUITTO is None, reason="Mosquitto is not installed (Debian: mosquitto)")
TOPIC = "shoals/site-1"
HOUR_US = 3_600_000_000


def device_of(broker: Broker, **more: Any) -> Device:
    options = {"topic": TOPIC, "telemetry_seconds": 0.2, **more.pop("options", {})}
    return Device(id="grid", driver="mqtt", address=f"127.0.0.1:{broker.port}", options=options, **more)


def now_us() -> int:
    return time.time_ns() // 1_000


def said(
    name: str = "evening",
    version: int = 1,
    *,
    limit_w: int = 0,
    begins_s: float = -1.0,
    lasts_s: float = 600.0,
    **more: Any,
) -> bytes:
    start_us = now_us() + round(begins_s * 1e6)
    row = {
        "id": name,
        "version": version,
        "start": written(start_us),
        "end": written(start_us + round(lasts_s * 1e6)),
        "limit_w": limit_w,
    }
    return json.dumps({**row, **more}).encode()


class Aggregator:
    """The other end of the broker."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.heard: list[tuple[str, Any]] = []

    async def listen(self) -> None:
        async for one in self.client.messages:
            text = one.payload.decode()
            self.heard.append(
                (str(one.topic).removeprefix(f"{TOPIC}/"), json.loads(text) if text.startswith("{") else text)
            )

    def of(self, topic: str) -> list[Any]:
        return [body for name, body in self.heard if name == topic]

    async def say(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        await self.client.publish(f"{TOPIC}/{topic}", payload, qos=1, retain=retain)

    async def order(self, payload: bytes, *, name: str = "evening") -> str:
        """Give an order, and return what became of it."""
        count = len(self.of(f"answers/{name}"))
        await self.say(f"orders/{name}", payload, retain=True)
        await until(lambda: len(self.of(f"answers/{name}")) > count)
        answer = self.of(f"answers/{name}")[-1]
        return answer.get("fate") or answer["error"]


@asynccontextmanager
async def aggregator(broker: Broker, **more: Any) -> AsyncIterator[Aggregator]:
    async with aiomqtt.Client("127.0.0.1", broker.port, identifier="aggregator", timeout=60, **more) as client:
        mine = Aggregator(client)
        for topic in ("answers/+", "telemetry", "controller"):
            await client.subscribe(f"{TOPIC}/{topic}", qos=1)
        task = asyncio.create_task(mine.listen())
        try:
            yield mine
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def beating(grid: Aggregator, *, dated: bool = False) -> AsyncIterator[None]:
    """Give signs of life meanwhile."""

    async def beat() -> None:
        while True:
            dated_word = json.dumps({"state": "online", "at": written(now_us())}).encode()
            await grid.say("sender", dated_word if dated else b"online")
            await asyncio.sleep(0.2)

    task = asyncio.create_task(beat())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def silences_of(pilot: Pilot) -> list[tuple[float, str]]:
    """Return a list that grows by each decision from now on: for how long nobody spoke, and what ruled. [s]"""
    found: list[tuple[float, str]] = []
    decides = pilot.cycle

    def cycle() -> Decision:
        decision = decides()
        assert pilot.image is not None
        if pilot.image.signal_us is not None:
            found.append(((pilot.image.now_us - pilot.image.signal_us) / 1e6, decision.cap.cause.value))
        return decision

    pilot.cycle = cycle  # type: ignore[method-assign]
    return found


@needs_broker
def test_every_order_has_its_fate_and_the_site_follows(tmp_path: Path) -> None:
    async def go() -> None:
        with Broker(tmp_path) as broker:
            async with listening(tmp_path, device_of(broker)) as pilot, aggregator(broker) as grid:
                await until(lambda: "online" in grid.of("controller"))
                first = said(limit_w=4_000)
                assert await grid.order(first) == "late"
                await until(lambda: cap_w(pilot) == 4_000)
                assert await grid.order(first) == "duplicate"
                second = said(version=2, limit_w=3_000)
                assert await grid.order(second) == "replaced"
                assert await grid.order(first) == "out of order"
                assert await grid.order(said(version=2, limit_w=5_000)) == "contradiction"
                await until(lambda: cap_w(pilot) == 3_000)  # the stricter of both
                assert await grid.order(said(version=3, withdrawn=True)) == "withdrawn"
                await until(lambda: cap_w(pilot) == SITE_W)
                assert await grid.order(said(version=2)) == "out of order"  # an old one brings nothing back
                assert await grid.order(said("next", begins_s=600.0), name="next") == "accepted"
                assert await grid.order(said("old", begins_s=-600.0, lasts_s=60.0), name="old") == "expired"
                assert "limit_w" in await grid.order(said("bad", limit_w="4 kW"), name="bad")  # type: ignore[arg-type]
                assert "no JSON object" in await grid.order(b"[]", name="list")
                assert await grid.order(b"\xff\xfe", name="noise")
                assert cap_w(pilot) == SITE_W
                await until(lambda: "signal_unread" in grid.of("telemetry")[-1]["alarms"])
                told = grid.of("telemetry")[-1]
                assert (told["power_w"], told["limit_w"], told["live"]) == (1_234, SITE_W, False)
            async with listening(tmp_path, device_of(broker)) as again:  # what the journal keeps survives us
                assert ("grid", "next") in again.orders.known

    asyncio.run(go())


@needs_broker
def test_what_a_broker_kept_is_an_order_and_no_sign_of_life(tmp_path: Path) -> None:
    async def go() -> None:
        with Broker(tmp_path) as broker:
            async with aggregator(broker) as grid:
                await grid.say("orders/evening", said(limit_w=4_000), retain=True)
                await grid.say("sender", b"online", retain=True)
                async with listening(tmp_path, device_of(broker), signal_seconds_max=3.0) as pilot:
                    await until(lambda: cap_w(pilot) == 4_000)
                    await until(lambda: cause(pilot) == "stale")  # nobody spoke
                    async with beating(grid):
                        await until(lambda: cause(pilot) == "grid")
                    await grid.say("orders/evening", b"", retain=True)  # an emptied topic takes nothing back
                    await asyncio.sleep(0.5)
                    assert ("grid", "evening") in pilot.orders.known
                    assert not pilot.orders.known["grid", "evening"].withdrawn

    asyncio.run(go())


SILENT_S = 300.0
PUBLISHER = """
import sys, time
import paho.mqtt.client as mqtt
one = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, client_id="sender")
one.will_set(sys.argv[2] + "/sender", b"offline", qos=1, retain=True)
one.connect("127.0.0.1", int(sys.argv[1]), keepalive=1)
one.loop_start()
while True:
    one.publish(sys.argv[2] + "/sender", b"online", qos=1)
    time.sleep(0.2)
"""


@needs_broker
def test_the_last_will_of_a_frozen_sender_ends_safe_at_once(tmp_path: Path) -> None:
    async def go() -> None:
        with Broker(tmp_path) as broker:
            sender = subprocess.Popen([sys.executable, "-c", PUBLISHER, str(broker.port), TOPIC])
            try:
                # silence alone would take minutes: what ends safe is the will
                async with listening(tmp_path, device_of(broker), signal_seconds_max=SILENT_S) as pilot:
                    await until(lambda: pilot._heard_us.get("grid", 0) > 0)
                    await until(lambda: cause(pilot) not in ("", "stale"))
                    sender.send_signal(signal.SIGSTOP)
                    await until(lambda: cause(pilot) == "stale", SILENT_S / 2)
                    assert any(one[0] == "signal_lost" for one in pilot.alarms)
                    sender.send_signal(signal.SIGCONT)
                    await until(lambda: cause(pilot) not in ("", "stale"))
            finally:
                sender.kill()
                sender.wait()

    asyncio.run(go())


@needs_broker
def test_a_killed_broker_is_a_silent_sender_and_comes_back(tmp_path: Path) -> None:
    async def go() -> None:
        broker = Broker(tmp_path).start()
        try:
            async with listening(tmp_path, device_of(broker), signal_seconds_max=1.5) as pilot:
                async with aggregator(broker) as grid, beating(grid):
                    await grid.order(said(limit_w=4_000))
                    await until(lambda: cause(pilot) == "grid")
                silences_s = silences_of(pilot)
                broker.kill()
                await until(lambda: cause(pilot) == "stale")
                followed = [silent_s for silent_s, ruled in silences_s if ruled != "stale"]
                assert max(followed, default=0.0) <= 1.5  # by the controller's own times: no decision later than that
                await until(lambda: any(one[0] == "signal_unreached" for one in pilot.alarms))
                broker.start()
                async with aggregator(broker) as grid, beating(grid, dated=True):
                    await until(lambda: cause(pilot) == "grid")
                    assert cap_w(pilot) == 4_000  # the order was not lost with the broker
        finally:
            broker.kill()

    asyncio.run(go())


@needs_broker
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # paho leaves refused sockets open
def test_only_who_has_a_certificate_is_heard(tmp_path: Path) -> None:
    ours, theirs = Certificates(tmp_path / "ours"), Certificates(tmp_path / "theirs", "another authority")
    certificate, key = ours.sign("broker")
    with Broker(
        tmp_path,
        f"allow_anonymous true\ncafile {ours.ca}\ncertfile {certificate}\nkeyfile {key}\nrequire_certificate true\n"
        "use_identity_as_username true\nuser root",
    ) as broker:
        mine = ours.sign("site-1")
        good = Tls(ca=ours.ca, certificate=mine[0], key=mine[1])
        stranger = theirs.sign("site-1")

        bad = {
            "bare": Tls(ca=ours.ca),
            "stranger": Tls(ca=ours.ca, certificate=stranger[0], key=stranger[1]),
            "another": Tls(ca=theirs.ca, certificate=mine[0], key=mine[1]),  # we do not trust the broker
        }
        told = dict.fromkeys([*bad, "good"], False)

        async def listen(who: str, client: Any) -> None:
            await client.subscribe(f"{who}/telemetry")
            async for message in client.messages:
                told[str(message.topic).partition("/")[0]] = True

        async def one(who: str, tls: Tls) -> None:
            (tmp_path / who).mkdir()
            device = device_of(broker, tls=tls, options={"topic": who, "client": who})
            async with listening(tmp_path / who, device) as pilot:
                await until(lambda: told[who] or ("signal_unreached", "grid") in pilot.alarms)

        async def go() -> None:
            async with aiomqtt.Client("127.0.0.1", broker.port, tls_context=good.context(), timeout=60) as client:
                task = asyncio.create_task(listen("+", client))
                await asyncio.gather(*(one(who, tls) for who, tls in {**bad, "good": good}.items()))
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

        asyncio.run(go())
        assert told == {**dict.fromkeys(bad, False), "good": True}
        mine[1].chmod(0o644)
        with pytest.raises(InputError, match="open to others"):
            good.context()


@needs_broker
def test_a_password_comes_from_its_file_and_a_wrong_one_is_an_alarm(tmp_path: Path) -> None:
    if shutil.which("mosquitto_passwd") is None:
        pytest.skip("mosquitto_passwd is not installed")
    passwords = tmp_path / "passwords"
    subprocess.run(["mosquitto_passwd", "-b", "-c", str(passwords), "site", "correct horse"], check=True)
    secret = tmp_path / "secret"
    secret.touch(mode=0o600)
    secret.write_text("correct horse\n")

    async def go() -> None:
        with Broker(tmp_path, f"password_file {passwords}\nuser root") as broker:
            device = device_of(broker, options={"user": "site"}, secret=Secret(file=secret))
            async with aggregator(broker, username="site", password="correct horse") as grid:
                async with listening(tmp_path, device) as pilot:
                    await until(lambda: bool(grid.of("telemetry")))
                secret.write_text("wrong horse")
                async with listening(tmp_path, device) as pilot:
                    await until(lambda: ("signal_unreached", "grid") in pilot.alarms)
        assert b"horse" not in (tmp_path / "site.journal").read_bytes()

    asyncio.run(go())


@needs_broker
def test_a_controller_that_is_killed_leaves_its_will_and_one_whose_broker_is_killed_ends_safe(tmp_path: Path) -> None:
    async def go() -> None:
        broker = Broker(tmp_path).start()
        signals = (
            "signal_seconds_max = 2.0\nfailsafe_seconds_min = 1.0\n[[operate.signals]]\nid = 'grid'\ndriver = 'mqtt'\n"
            f"address = '127.0.0.1:{broker.port}'\noptions = {{ topic = '{TOPIC}' }}"
        )
        site = LiveSite(tmp_path, 2, watchdog=False, hold_seconds=600.0, more=signals)
        await site.start()
        try:
            async with aggregator(broker) as grid, beating(grid):
                first = await site.run()
                await site.controlled()
                await site.until(lambda: site.load_w() > 6_000 and "online" in grid.of("controller"))
            broker.kill()
            await site.until(lambda: site.load_w() < 1_000)
            last = [body["cause"] for kind, body in site.records() if kind == "limit"][-1]
            assert last == "stale"  # silence stopped them, and nothing else
            broker.start()
            async with aggregator(broker) as grid, beating(grid):
                await site.until(lambda: site.load_w() > 6_000)
                first.send_signal(signal.SIGKILL)
                await until(lambda: grid.of("controller")[-1:] == ["offline"])
        finally:
            await site.stop()
            broker.kill()

    asyncio.run(go())


class Ear:
    """Takes orders as a controller does."""

    def __init__(self) -> None:
        self.orders, self.alarms, self.heard_times, self.lost_times = Orders(), list[str](), 0, 0

    def receive(self, order: Order) -> Fate:
        self.orders, fate = self.orders.receive(order, now_us=now_us())
        return fate

    def heard(self) -> None:
        self.heard_times += 1

    def lost(self) -> None:
        self.lost_times += 1

    def known(self) -> list[Order]:
        return list(self.orders.known.values())

    def state(self) -> dict[str, Any]:
        return {}

    def alarm(self, code: str, **values: str | int | float) -> None:
        self.alarms.append(str(values.get("reason", code)))


def sender() -> Mqtt:
    return Mqtt(Device(id="grid", driver="mqtt", address="127.0.0.1", options={"topic": TOPIC}))


@pytest.mark.parametrize(
    ("payload", "retained", "heard", "lost", "alarms"),
    [
        (b"online", False, 1, 0, 0),
        (b"online", True, 0, 0, 0),
        (b"offline", True, 0, 1, 0),
        (b"offline", False, 0, 1, 0),
        (b'{"state": "online", "at": "2020-01-01T00:00:00+00:00"}', False, 0, 0, 1),  # came out of some queue
        (b'{"state": "online", "at": "2020-01-01T00:00:00"}', False, 0, 0, 1),
        (b'{"status": "online"}', False, 0, 0, 1),
        (b"\xff", False, 0, 0, 1),
        (b"hello", False, 0, 0, 1),
    ],
)
def test_signs_of_life(payload: bytes, retained: bool, heard: int, lost: int, alarms: int) -> None:
    ear = Ear()
    sender().beat(payload, retained=retained, receiver=ear)
    assert (ear.heard_times, ear.lost_times, len(ear.alarms)) == (heard, lost, alarms)


@settings(deadline=None, max_examples=60)
@given(
    payload=st.binary(max_size=200)
    | st.recursive(
        st.none() | st.integers() | st.text(),
        lambda x: st.lists(x, max_size=3) | st.dictionaries(st.sampled_from([*KEYS, "x"]), x, max_size=6),
        max_leaves=8,
    ).map(lambda x: json.dumps(x).encode())
)
def test_no_message_breaks_the_listener(payload: bytes) -> None:
    ear = Ear()
    answer = sender().order(payload, retained=False, receiver=ear)
    assert ("fate" in answer) != bool(ear.alarms)
    sender().beat(payload, retained=False, receiver=ear)


ROWS = st.fixed_dictionaries(
    {},
    optional={
        "id": st.text(max_size=3) | st.none(),
        "version": st.integers(-1, 3) | st.booleans(),
        "start": st.just("2025-04-01T17:00:00+09:00") | st.just("2025-04-01T17:00:00") | st.just("soon"),
        "end": st.just("2025-04-01T20:00:00+09:00"),
        "limit_w": st.integers(-1, 5) | st.floats(0, 5),
        "withdrawn": st.booleans() | st.just("perhaps"),
        "limit": st.just(1),
    },
)


@settings(deadline=None, max_examples=60)
@given(row=ROWS)
def test_what_the_schema_allows_is_understood(row: dict[str, Any]) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    try:
        jsonschema.validate(row, dict(ORDER_SCHEMA), format_checker=None)
    except jsonschema.ValidationError:
        if "limit" in row or "end" not in row or row.get("withdrawn") == "perhaps" or row.get("limit_w") == -1:
            with pytest.raises(InputError):
                order_of(row, source="grid", place="a message")
        return
    try:
        order_of(row, source="grid", place="a message")
    except InputError as refused:  # of formats the schema says a word, and no validator need obey it
        said_of = refused.what
    else:
        said_of = "`start`"
    assert "`start`" in said_of


def test_what_a_site_file_cannot_mean_is_refused() -> None:
    for address, options, says in (
        ("broker.example", {"topic": TOPIC}, "in the clear"),
        ("127.0.0.1", {}, "no `topic`"),
        ("127.0.0.1", {"topic": "a/#"}, "without `+`"),
        ("127.0.0.1", {"topic": "a", "topics": "b"}, "option `topics`"),
        ("127.0.0.1", {"topic": "a", "telemetry_seconds": 0}, "telemetry_seconds"),
    ):
        with pytest.raises(InputError) as caught:
            Mqtt(Device(id="grid", driver="mqtt", address=address, options=options))
        assert says in str(caught.value)


def test_moments_are_written_as_they_are_read() -> None:
    at_us = round(datetime(2025, 4, 1, 17, 0, 0, 500_000, tzinfo=UTC).timestamp() * 1e6)
    row = {"id": "x", "start": written(at_us), "end": written(at_us + HOUR_US), "limit_w": 1}
    assert order_of(row, source="s", place="p").start_us == at_us
