"""The shell around `decide`: reads clocks and devices on their own beat, freezes an image each second, sends commands.

An order is on the disk before anything is done about it, and each decision with its commands before the first of them
is sent.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any

from shoals.core.errors import DataError
from shoals.operate.decide import Decision, decide
from shoals.operate.drivers.ability import Driver, Switch
from shoals.operate.image import Image, Metered, Offer
from shoals.operate.journal import Journal
from shoals.operate.limits import Limits
from shoals.operate.machine import Act, Answer, Command, Refused, Seen, Unknown
from shoals.operate.memory import Memory
from shoals.operate.orders import Fate, Order, Orders

CYCLE_SECONDS = 1.0
POLL_SECONDS = 5.0
METER_SECONDS = 1.0
FANOUT_MAX = 256
"""Machines that are spoken to at once at most."""


@dataclass(slots=True, kw_only=True)
class Plant:
    """What a controller is connected to.

    Parameters
    ----------
    drivers : mapping of str to Driver
        By machine.
    meter : callable
        Returns the power of all loads, or why it is not known. [W]
    outlets : mapping of str to Switch
        By outlet.
    contactor : Switch, optional
    offer : callable
        Returns what the plan offers at a time, None if nothing.
    heartbeat : callable, optional
        Called after each cycle: the watchdog's sign of life.
    """

    drivers: Mapping[str, Driver]
    meter: Callable[[], Awaitable[int | Unknown]]
    outlets: Mapping[str, Switch] = field(default_factory=dict[str, Switch])
    contactor: Switch | None = None
    offer: Callable[[int], Offer | None] = lambda now_us: None
    heartbeat: Callable[[], None] | None = None


class Pilot:
    """Controls the loads of a site.

    Parameters
    ----------
    limits : Limits
    plant : Plant
    journal : Journal
        What it holds is taken up: orders, wear, open switches.
    live : bool, default False
        Whether commands are sent. Without it they are only written down.
    tell : callable, optional
        Called with each decision that holds commands or alarms.
    """

    def __init__(
        self,
        limits: Limits,
        plant: Plant,
        journal: Journal,
        *,
        live: bool = False,
        tell: Callable[[Decision], None] | None = None,
    ) -> None:
        self.limits, self.plant, self.journal, self.live = limits, plant, journal, live
        self.orders: Orders = journal.orders()
        kept = journal.last("memory")
        self.memory = Memory() if kept is None else Memory.from_json(kept)
        self.stop_pressed = bool((journal.last("stop") or {}).get("on", False))
        self.reset_asked = False
        self.last: Decision | None = None
        self._tell = tell
        self._meter: Metered | None = None
        self._seen: dict[str, Seen] = {}
        self._answers: dict[str, Answer] = {}
        self._busy: set[str] = set()
        self._signal_us: int | None = None
        self._wake = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._fanout = asyncio.Semaphore(FANOUT_MAX)
        self._written: Mapping[str, Any] | None = kept

    def receive(self, order: Order) -> Fate:
        """Take an order: on the disk first, then into the next image, which is made at once.

        Raises
        ------
        DataError
            If the journal cannot be written. The order is followed all the same.
        """
        now_us = _now_us()
        self._signal_us = now_us
        after, fate = self.orders.receive(order, now_us=now_us)
        if fate is Fate.DUPLICATE:
            return fate
        self.orders = after
        self._wake.set()
        self.journal.append("order", {"order": asdict(order), "at_us": now_us, "fate": fate.value})
        return fate

    def heard(self) -> None:
        """Note that the sender of orders gave a sign of life."""
        self._signal_us = _now_us()

    def press_stop(self, on: bool = True) -> None:
        """Stop all loads until it is taken back; it survives a restart."""
        self.stop_pressed = on
        self._wake.set()
        self.journal.append("stop", {"on": on, "at_us": _now_us()})

    async def run(self, seconds: float | None = None) -> None:
        """Control the site for a time, or until cancelled."""
        until = None if seconds is None else time.monotonic() + seconds
        beats = [asyncio.create_task(self._beat(self._read_meter, METER_SECONDS))]
        for number, name in enumerate(self.plant.drivers):
            late_s = POLL_SECONDS * number / max(len(self.plant.drivers), 1)
            beats.append(asyncio.create_task(self._beat(lambda name=name: self._read(name), POLL_SECONDS, late_s)))
        await asyncio.gather(*(self._read(name) for name in self.plant.drivers), self._read_meter())
        try:
            while until is None or time.monotonic() < until:
                began = time.monotonic()
                self.cycle()
                self._wake.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), max(CYCLE_SECONDS - (time.monotonic() - began), 0.01))
        finally:
            for task in (*beats, *self._tasks):
                task.cancel()
            await asyncio.gather(*beats, *self._tasks, return_exceptions=True)

    def cycle(self) -> Decision:
        """Freeze an image, decide, write it down, send what is to be sent."""
        now_us = _now_us()
        self.orders = self.orders.forget(now_us - 86_400_000_000)
        image = Image(
            now_us=now_us,
            steady_us=time.monotonic_ns() // 1_000,
            meter=self._meter,
            seen=MappingProxyType(dict(self._seen)),
            answers=MappingProxyType(dict(self._answers)),
            busy=frozenset(self._busy),
            orders=self.orders,
            signal_us=self._signal_us,
            offer=self.plant.offer(now_us),
            stop=self.stop_pressed,
            reset=self.reset_asked,
        )
        self._answers.clear()
        decision = decide(self.limits, image, self.memory)
        self.memory, self.last, self.reset_asked = decision.memory, decision, False
        writes = self._write(image, decision)
        if self.live and writes:
            for command in decision.commands:
                self._send(command)
        for name in decision.look:
            self._spawn(self._read(name))
        if self._tell is not None and (decision.commands or decision.alarms):
            self._tell(decision)
        if self.plant.heartbeat is not None and writes:
            self.plant.heartbeat()
        return decision

    def _write(self, image: Image, decision: Decision) -> bool:
        """Write down what was decided; return False if the disk refuses, and then nothing but stops may be sent."""
        try:
            if decision.commands or decision.alarms:
                self.journal.append(
                    "decision",
                    {
                        "at_us": image.now_us,
                        "cause": decision.cap.cause.value,
                        "why": decision.cap.why,
                        "limit_w": decision.cap.power_w,
                        "meter_w": None if image.meter is None else image.meter.power_w,
                        "commands": [asdict(one) for one in decision.commands],
                        "alarms": list(decision.alarms),
                        "live": self.live,
                    },
                )
            kept = decision.memory.to_json()
            if kept != self._written:
                self.journal.append("memory", kept, sync=bool(decision.commands))
                self._written = kept
        except DataError:
            self.stop_pressed = True  # without a journal the site is made safe, and stays so
            for command in decision.commands:
                if self.live and (command.act in (Act.CUT, Act.OPEN) or command.power_w == 0):
                    self._send(command)
            return False
        return True

    def _send(self, command: Command) -> None:
        key = command.machine if command.act is Act.SET else f"switch {command.machine}"
        self._busy.add(key)
        self._spawn(self._deliver(command, key))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, command: Command, key: str) -> None:
        async with self._fanout:
            try:
                answer = await self._to_device(command)
            except Exception as error:  # a driver's fault must not stop the loop
                answer = Unknown(reason=f"{type(error).__name__}: {error}")
        self._busy.discard(key)
        if command.act is Act.SET:
            self._answers[command.machine] = answer
            if not isinstance(answer, Unknown):
                await self._read(command.machine)
        elif not isinstance(answer, Unknown | Refused):
            self._seen.pop(command.machine, None)
        else:
            self._again(command, key)

    def _again(self, command: Command, key: str) -> None:
        """Try a switch again a second later: there is nothing behind it."""
        asyncio.get_running_loop().call_later(1.0, lambda: self._send(command) if key not in self._busy else None)

    async def _to_device(self, command: Command) -> Answer:
        if command.act is Act.SET:
            return await self.plant.drivers[command.machine].set_power(command.power_w)
        on = command.act in (Act.FEED, Act.CLOSE)
        if command.machine:
            return await self.plant.outlets[self.limits.by_id[command.machine].outlet].switch(on)
        if self.plant.contactor is None:
            return Refused(reason="the site has no contactor", hint="name one in the site file")
        return await self.plant.contactor.switch(on)

    async def _beat(self, call: Callable[[], Awaitable[None]], seconds: float, late_s: float = 0.0) -> None:
        await asyncio.sleep(late_s)
        while True:
            await call()
            await asyncio.sleep(seconds)

    async def _read_meter(self) -> None:
        try:
            found = await self.plant.meter()
        except Exception as error:
            found = Unknown(reason=str(error))
        if not isinstance(found, Unknown):
            self._meter = Metered(power_w=found, at_us=_now_us())

    async def _read(self, name: str) -> None:
        if name in self._busy:
            return
        self._busy.add(name)
        try:
            async with self._fanout:
                found = await self.plant.drivers[name].read()
        except Exception as error:
            found = Unknown(reason=str(error))
        finally:
            self._busy.discard(name)
        if isinstance(found, Seen):
            self._seen[name] = found
        told = self.memory.told.get(name)
        if self.last is not None and told is not None and told.power_w != self.last.targets_w[name]:
            self._wake.set()  # it was busy when it was to be told something


def _now_us() -> int:
    return time.time_ns() // 1_000
