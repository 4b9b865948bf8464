"""A small process that holds the contactor for as long as the controller gives signs of life.

Each second the controller sends a datagram over a local socket: hold, or let go. When none has come for a while, the
watchdog opens the contactor, and it stays open until the controller asks to close it, which it does when a person has
looked. The relay in turn drops out by itself when the watchdog does not hold it; so whichever of them dies or hangs,
the loads are off.

The process is started with what it needs in its arguments and reads no site file: ``python -m
shoals.operate.watchdog SOCKET SECONDS DEVICE``.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shoals.operate.drivers import switch_of
from shoals.operate.drivers.ability import IsHeld, ShowsClosed, Switch
from shoals.operate.machine import Answer, Device, Done, Refused, Unknown
from shoals.operate.secret import Secret
from shoals.operate.sockets import let_go, place_to_listen, place_to_reach
from shoals.operate.why import Code, Why, why

BEAT_SECONDS = 1.0
ANSWER_SECONDS = 3.0
"""After how long without an answer the watchdog counts as gone. [s]"""


class Guard:
    """Whether the contactor is to be held. Pure: times come from outside.

    Parameters
    ----------
    seconds : float
        After how long without a heartbeat it lets go. [s]
    held : bool
        Whether the contactor was found closed.
    now_s : float
        Steady clock. [s]

    Examples
    --------
    >>> guard = Guard(seconds=5.0, held=True, now_s=0.0)
    >>> guard.holds(5.0), guard.holds(5.1)
    (True, False)
    >>> guard.hear(6.0, hold=True, close=False); guard.holds(6.0)
    False
    >>> guard.hear(7.0, hold=True, close=True); guard.holds(7.0)
    True
    """

    def __init__(self, *, seconds: float, held: bool, now_s: float) -> None:
        self.seconds, self.held, self.last_s = seconds, held, now_s
        self.trips = 0

    def hear(self, now_s: float, *, hold: bool, close: bool) -> None:
        """Take a heartbeat: hold on or let go, or close what is open."""
        self.holds(now_s)  # a heartbeat that comes too late mends nothing
        self.last_s = now_s
        self.held = hold and (self.held or close)

    def let_go(self) -> None:
        """Note that the contactor was found open."""
        self.held = False

    def holds(self, now_s: float) -> bool:
        """Return whether it is to be held now."""
        if self.held and now_s - self.last_s > self.seconds:
            self.held = False
            self.trips += 1
        return self.held


class _Ear(asyncio.DatagramProtocol):
    """Takes heartbeats and answers each with what the contactor does."""

    def __init__(self, guard: Guard, wake: asyncio.Event) -> None:
        self.guard, self.wake = guard, wake
        self.closed: bool | None = None
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, addr: Any) -> None:
        try:
            said = json.loads(data)
            number, hold, close = int(said["n"]), bool(said["hold"]), bool(said.get("close", False))
        except (ValueError, KeyError, TypeError):
            return  # not a heartbeat, and no sign of life
        before = self.guard.held
        self.guard.hear(time.monotonic(), hold=hold, close=close)
        if self.guard.held != before:
            self.wake.set()
        if addr:
            answer = json.dumps({"n": number, "closed": self.closed, "held": self.guard.held}).encode()
            with contextlib.suppress(OSError):
                self._transport.sendto(answer, addr)


async def watch(relay: Switch, path: Path, seconds: float) -> None:
    """Hold the contactor until cancelled; it is opened then.

    Parameters
    ----------
    relay : Switch
        The contactor. With ``hold()`` it is held, else switched on anew; with ``closed()`` it is looked at.
    path : Path
        Where to listen.
    seconds : float
        After how long without a heartbeat to let go. [s]
    """
    closed = await _closed(relay)
    guard, wake = Guard(seconds=seconds, held=closed is True, now_s=time.monotonic()), asyncio.Event()
    place = place_to_listen(path)
    loop = asyncio.get_running_loop()
    mask = os.umask(0o177)
    try:
        transport, ear = await loop.create_datagram_endpoint(
            lambda: _Ear(guard, wake), local_addr=str(place), family=socket.AF_UNIX
        )
    finally:
        os.umask(mask)
    ear.closed = closed
    print(json.dumps({"event": "watching", "closed": closed, "seconds": seconds}), flush=True)
    was = guard.held
    try:
        while True:
            held = guard.holds(time.monotonic())
            if held != was:
                print(json.dumps({"event": "closed" if held else "opened", "trips": guard.trips}), flush=True)
            answer = await (_hold(relay, close=not was) if held else relay.switch(False))
            was = held
            if held and isinstance(answer, Refused):
                guard.let_go()
            found = await _closed(relay)
            ear.closed = held and isinstance(answer, Done) if found is None else found
            wake.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(wake.wait(), min(BEAT_SECONDS, seconds / 4))
    finally:
        transport.close()
        let_go(path)
        with contextlib.suppress(Exception):
            await asyncio.wait_for(relay.switch(False), 2.0)


async def _closed(relay: Switch) -> bool | None:
    if not isinstance(relay, ShowsClosed):
        return None
    found = await relay.closed()
    return None if isinstance(found, Unknown) else bool(found)


async def _hold(relay: Switch, *, close: bool) -> Answer:
    return await (relay.hold() if isinstance(relay, IsHeld) and not close else relay.switch(True))


class Heartbeat:
    """The controller's side: signs of life, and the contactor as a switch that is asked for through the watchdog.

    Parameters
    ----------
    path : Path
        Where the watchdog listens.
    relay : Switch
        The contactor itself, which is opened directly too: nobody needs to live for that.
    """

    def __init__(self, path: Path, relay: Switch) -> None:
        self.path, self.relay, self.hold = path, relay, True
        self.number = 0
        self._since, self._answered, self._closed, self._heard_s = 0, 0, False, -1e9
        self._began_s = time.monotonic()
        place = place_to_reach(path)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._own = place.with_name(f"{place.name}.pilot")  # one controller at a time: it locks the journal
        self._own.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        mask = os.umask(0o177)
        try:
            self._socket.bind(str(self._own))
        finally:
            os.umask(mask)

    def beat(self, *, close: bool = False) -> None:
        """Give a sign of life, and take in what the watchdog answered."""
        self.number += 1
        said = json.dumps({"n": self.number, "hold": self.hold, "close": close}).encode()
        with contextlib.suppress(OSError):  # it is gone, or does not read: the alarm says so
            self._socket.sendto(said, str(place_to_reach(self.path)))
        self._take()

    def _take(self) -> None:
        while True:
            try:
                answer = json.loads(self._socket.recv(4_096))
                number, closed = int(answer["n"]), answer["closed"]
            except OSError:
                return
            except (ValueError, KeyError, TypeError):
                continue
            self._heard_s = time.monotonic()
            if number >= self._answered and closed is not None:
                self._closed, self._answered = bool(closed), number

    @property
    def alive(self) -> bool:
        """Whether the watchdog answered lately."""
        return time.monotonic() - self._heard_s <= ANSWER_SECONDS

    def closed(self) -> bool | None:
        """Return whether the contactor is closed; None if the watchdog did not say so lately."""
        self._take()
        return self._closed if self.alive and self._answered > self._since else None

    def troubles(self) -> Sequence[Why]:
        """Return an alarm if the watchdog is gone."""
        young = time.monotonic() - self._began_s <= ANSWER_SECONDS
        return () if self.alive or young else (why(Code.WATCHDOG_GONE),)

    async def switch(self, on: bool) -> Answer:
        """Have it closed, or open it; done when the watchdog says that it is so."""
        self.hold = on
        self.beat(close=on)
        self._since = self.number
        opened: Answer = Unknown(reason="the watchdog was asked") if on else await self.relay.switch(False)
        until = time.monotonic() + ANSWER_SECONDS
        while time.monotonic() < until:
            await asyncio.sleep(0.1)
            self.beat(close=on)
            if self.alive and self._closed is on and self._answered > self._since + 2:  # heard, not only sent
                return Done()
        return opened if not on else Unknown(reason="the watchdog does not say that the contactor is closed")

    def close(self) -> None:
        """Let go of the socket."""
        self._socket.close()
        self._own.unlink(missing_ok=True)


def device_to_json(device: Device) -> str:
    """Return a device for an argument: where its secret lies, not what it is."""
    secret = device.secret
    lies = None if secret is None else {"file": None if secret.file is None else str(secret.file), "env": secret.env}
    return json.dumps(
        {
            "id": device.id,
            "driver": device.driver,
            "address": device.address,
            "options": dict(device.options),
            "secret": lies,
        }
    )


def _device(text: str) -> Device:
    given: dict[str, Any] = json.loads(text)
    lies = given.pop("secret")
    if lies is not None:
        given["secret"] = Secret(file=None if lies["file"] is None else Path(lies["file"]), env=lies["env"])
    return Device(**given)


def main(arguments: Sequence[str]) -> int:
    """Run the watchdog until it is ended by a signal; the contactor is opened then."""
    path, seconds, device = Path(arguments[0]), float(arguments[1]), _device(arguments[2])

    async def work() -> None:
        task = asyncio.ensure_future(watch(switch_of(device), path, seconds))
        for one in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(one, task.cancel)
        with contextlib.suppress(asyncio.CancelledError):
            await task

    asyncio.run(work())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
