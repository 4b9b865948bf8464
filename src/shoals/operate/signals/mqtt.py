"""Orders and telemetry over MQTT, through a broker that an aggregator and we both call.

Below one topic, say ``shoals/site-1``:

``orders/…``
    An order each, retained, as JSON in the form of a file of orders.
``sender``
    The sender's sign of life: ``online`` at its own beat, ``offline`` as its last will.
``answers/…``
    What became of each order.
``telemetry``
    What the site draws and why, from us.
``controller``
    Whether we are there: ``online``, and ``offline`` as our own last will.

A sign of life is a message that was sent now. What the broker kept (a retained message) is not one, since a broker
repeats an old ``online`` for ever; so a sender that says nothing, a broker that is gone and a line that is cut are the
same to us, and the last will makes it known sooner.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from shoals.core._extras import brings
from shoals.core.errors import DataError, InputError, ShoalsError
from shoals.operate.drivers._address import place
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Device
from shoals.operate.signals._backoff import Backoff
from shoals.operate.signals._form import moment_us, order_of, written
from shoals.operate.tls import check_clear

if TYPE_CHECKING:
    import aiomqtt

    from shoals.operate.signals import Receiver

PORT, PORT_TLS = 1883, 8883
BYTES_MAX = 65_536
"""Of a message. [B]"""
WAIT_SECONDS = 5.0
"""How long the broker may take to answer; after that the connection is given up. [s]"""
QUEUE_MAX = 1_000
_log = logging.getLogger("shoals.mqtt")
_log.addHandler(logging.NullHandler())
_log.propagate = False  # what goes wrong is an alarm, said once


class Mqtt:
    """Listens to a broker, and tells it how the site stands.

    Parameters
    ----------
    device : Device
        Its `address` is the broker's. `tls` holds its certificates, `secret` the password of ``user``. `options`:

        ``topic``
            Where everything lies.
        ``user``
            Name with the broker, if it wants one.
        ``client``
            Our name as a client, ``shoals-<id>`` unless said. Two of one name throw each other out.
        ``telemetry_seconds``
            How often telemetry is sent, 1 by default. [s]
        ``beat_seconds_max``
            How old a sign of life may be that says when it was given, 10 by default. [s]
        ``keepalive_seconds``
            After what silence the line is tested, 5 by default. [s]
        ``plain``
            Whether a broker on another machine may be spoken to in the clear.

    Raises
    ------
    InputError
        If an option cannot be meant, or the broker would be spoken to in the clear.
    """

    def __init__(self, device: Device) -> None:
        self.device, self.source = device, device.id
        self.host, self.port, _ = place(device.address, port=PORT if device.tls is None else PORT_TLS)
        read = Options(device.id, device.options)
        self.topic = read.text("topic").strip("/")
        self.user = read.text("user", "")
        self.client = read.text("client", f"shoals-{device.id}")
        self.telemetry_seconds = read.number("telemetry_seconds", 1.0)
        self.beat_seconds_max = read.number("beat_seconds_max", 10.0)
        self.keepalive_seconds = read.whole("keepalive_seconds", 5) or 5
        plain = read.flag("plain")
        read.done()
        if not self.topic or any(one in self.topic for one in "+#"):
            raise InputError(f"`topic` of `{device.id}` is `{self.topic}`", "give one without `+` and `#`")
        if self.telemetry_seconds <= 0.0:
            raise InputError(f"`telemetry_seconds` of `{device.id}` is 0", "give more")
        if device.tls is None:
            check_clear(device.id, self.host, plain=plain)

    async def run(self, receiver: Receiver) -> None:
        """Keep a connection; a lost one is tried again."""
        try:
            import aiomqtt
        except ImportError:
            raise InputError("MQTT needs the package aiomqtt", brings("operate")) from None
        waits = Backoff()
        while True:
            try:
                await self._talk(receiver, waits)
            except (aiomqtt.MqttError, OSError) as error:
                receiver.alarm("signal_unreached", source=self.source, reason=str(error) or type(error).__name__)
            except InputError as error:  # a certificate or a password that cannot be read
                receiver.alarm("signal_unreached", source=self.source, reason=error.what)
            await asyncio.sleep(waits.next_seconds())

    async def _talk(self, receiver: Receiver, waits: Backoff) -> None:
        """Listen and tell for as long as the connection holds."""
        import aiomqtt

        device = self.device
        async with aiomqtt.Client(
            self.host,
            self.port,
            username=self.user or None,
            password=None if device.secret is None else device.secret.reveal(),
            identifier=self.client,
            logger=_log,
            tls_context=None if device.tls is None else device.tls.context(),
            will=aiomqtt.Will(f"{self.topic}/controller", b"offline", qos=1, retain=True),
            clean_session=True,
            keepalive=self.keepalive_seconds,
            timeout=WAIT_SECONDS,
            max_queued_incoming_messages=QUEUE_MAX,
        ) as client:
            await client.subscribe([(f"{self.topic}/orders/+", 1), (f"{self.topic}/sender", 1)])
            await client.publish(f"{self.topic}/controller", b"online", qos=1, retain=True)
            waits.reset()
            beats = [
                asyncio.create_task(self._hear(client, receiver)),
                asyncio.create_task(self._tell(client, receiver)),
            ]
            try:
                done, _ = await asyncio.wait(beats, return_when=asyncio.FIRST_COMPLETED)
                for one in done:
                    one.result()
            finally:
                for one in beats:
                    one.cancel()
                await asyncio.gather(*beats, return_exceptions=True)
                with suppress(aiomqtt.MqttError):  # we leave in good order, so our will is not spoken
                    await client.publish(f"{self.topic}/controller", b"offline", qos=1, retain=True, timeout=1.0)

    async def _tell(self, client: aiomqtt.Client, receiver: Receiver) -> None:
        """Send telemetry, which the broker acknowledges: one that hangs is found out."""
        while True:
            said = json.dumps(telemetry_of(receiver.state()))
            await client.publish(f"{self.topic}/telemetry", said.encode(), qos=1)
            await asyncio.sleep(self.telemetry_seconds)

    async def _hear(self, client: aiomqtt.Client, receiver: Receiver) -> None:
        async for message in client.messages:
            payload = bytes(message.payload or b"")
            topic = str(message.topic)
            if topic == f"{self.topic}/sender":
                self.beat(payload, retained=message.retain, receiver=receiver)
            elif payload:  # an emptied topic takes nothing back
                answer = self.order(payload, retained=message.retain, receiver=receiver)
                name = topic.rpartition("/")[2]
                await client.publish(f"{self.topic}/answers/{name}", json.dumps(answer).encode(), qos=1)

    def beat(self, payload: bytes, *, retained: bool, receiver: Receiver) -> None:
        """Take a word of the sender about itself: ``online`` or ``offline``, or JSON with ``state`` and ``at``."""
        try:
            text = payload[:BYTES_MAX].decode()
            said: Any = json.loads(text) if text.lstrip().startswith("{") else {"state": text.strip()}
            state = cast(dict[str, Any], said)["state"]
            at = cast(dict[str, Any], said).get("at")
            late_s = 0.0 if at is None else abs(time.time() - moment_us(at, "`at`") / 1e6)
            if state not in ("online", "offline"):
                raise ValueError(f"its state is `{state}`")
        except (ValueError, KeyError, InputError) as error:
            receiver.alarm("signal_unread", source=self.source, reason=_reason(error))
            return
        if state == "offline":
            receiver.lost()
        elif late_s > self.beat_seconds_max:
            receiver.alarm("signal_unread", source=self.source, reason=f"its sign of life is {late_s:.0f} s old")
        elif not retained:
            receiver.heard()

    def order(self, payload: bytes, *, retained: bool, receiver: Receiver) -> dict[str, Any]:
        """Take an order, and return what its sender is told."""
        answer: dict[str, Any] = {"at": written(time.time_ns() // 1_000)}
        try:
            if len(payload) > BYTES_MAX:
                raise InputError(f"a message of {len(payload)} bytes", f"an order takes less than {BYTES_MAX}")
            row: Any = json.loads(payload)
            if not isinstance(row, dict):
                raise InputError("a message is no JSON object", 'write `{"id": …, "start": …}`')
            order = order_of(cast(dict[str, Any], row), source=self.source, place="a message")
            answer |= {"id": order.id, "version": order.version}
            fate = receiver.receive(order)
            if not retained:
                receiver.heard()
        except DataError as error:  # it is followed, and was not written down
            receiver.alarm("signal_unread", source=self.source, reason=error.what)
            return answer | {"error": error.what, "hint": error.hint}
        except (ValueError, RecursionError, ShoalsError) as error:
            receiver.alarm("signal_unread", source=self.source, reason=_reason(error))
            return answer | {"error": _reason(error), "hint": getattr(error, "hint", "write JSON in UTF-8")}
        return answer | {"fate": fate.value}


def telemetry_of(state: dict[str, Any]) -> dict[str, Any]:
    """Return what a sender of orders is told of a site: its power, its limit and why, never its machines or addresses.

    Parameters
    ----------
    state : dict
        What `shoals.operate.state.state_of` returns.
    """
    at_us, limit, meter = state["at_us"], state["limit"], state["meter"]
    ruling = [
        {"source": one["source"], "id": one["id"], "version": one["version"], "limit_w": one["limit_w"]}
        for one in state["orders"]
        if at_us is not None and not one["withdrawn"] and one["start_us"] <= at_us < one["end_us"]
    ]
    return {
        "schema": "shoals.operate.telemetry/1",
        "at": None if at_us is None else written(at_us),
        "live": state["live"],
        "power_w": None if meter is None else meter["power_w"],
        "power_age_seconds": None if meter is None else round(meter["age_seconds"], 1),
        "limit_w": None if limit is None else limit["power_w"],
        "cause": None if limit is None else limit["cause"],
        "orders": ruling,
        "alarms": sorted({one[0] for one in state["alarms"]}),
    }


def _reason(error: Exception) -> str:
    return error.what if isinstance(error, ShoalsError) else str(error) or type(error).__name__
