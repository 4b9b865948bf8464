"""The shell around `decide`: reads clocks and devices on their own beat, freezes an image each second, sends commands.

An order is on the disk before anything is done about it, and each decision with its commands before the first of them
is sent.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any

from shoals.core.errors import DataError
from shoals.operate.decide import Decision, decide
from shoals.operate.drivers.ability import Driver, Switch
from shoals.operate.image import SECOND_US, Image, Metered, Offer
from shoals.operate.journal import Journal
from shoals.operate.limits import Cause, Limits
from shoals.operate.machine import Act, Answer, Command, Done, Reading, Refused, Seen, Unknown
from shoals.operate.memory import DAY_US, Memory, change_of
from shoals.operate.orders import Fate, Order, Orders
from shoals.operate.record import Recorder, command_to_json
from shoals.operate.signals import Sender
from shoals.operate.why import Code, Why, why

CYCLE_SECONDS = 1.0
POLL_SECONDS = 5.0
POLL_SLOTS = 20
"""In how many parts all machines are read within that time. Those of a part are read together, which costs half."""
METER_SECONDS = 1.0
FANOUT_MAX = 256
"""Machines that are spoken to at once at most."""
FIRST_SECONDS = 1.0
"""How long the first cycle waits for first sights; the watchdog is waiting too. [s]"""
CONTACT_SECONDS = 5.0
"""How long what the contactor's contact showed counts. [s]"""
ALARM_SECONDS = 10.0
"""How long an alarm from outside `decide` stands when it is not raised again. [s]"""
SKEW_SECONDS = 1.0
"""How far a machine's clock may be off before a person is told. [s]"""

Tell = Callable[[str, Mapping[str, Any]], None]


@dataclass(slots=True, kw_only=True)
class Plant:
    """What a controller is connected to.

    Parameters
    ----------
    drivers : mapping of str to Driver
        By machine.
    meter : callable
        Returns what the site's meter says of all loads, or why it is not known.
    outlets : mapping of str to Switch
        By outlet.
    contactor : Switch, optional
    closed : callable
        Returns whether the contactor is closed, None if nobody says: the watchdog's word.
    contact : callable, optional
        Asks the contactor itself whether it is closed, where no watchdog does.
    offer : callable
        Returns what the plan offers at a time, None if nothing.
    senders : mapping of str to Sender
        Who gives orders, by name.
    troubles : callable
        Returns what a person should know of what is connected.
    heartbeat : callable, optional
        Called after each cycle whose decision is on the disk: the watchdog's sign of life.
    close : callable, optional
        Lets go of what is connected.
    """

    drivers: Mapping[str, Driver]
    meter: Callable[[], Awaitable[Reading | Unknown]]
    outlets: Mapping[str, Switch] = field(default_factory=dict[str, Switch])
    contactor: Switch | None = None
    closed: Callable[[], bool | None] = lambda: None
    contact: Callable[[], Awaitable[bool | Unknown]] | None = None
    offer: Callable[[int], Offer | None] = lambda now_us: None
    senders: Mapping[str, Sender] = field(default_factory=dict[str, Sender])
    troubles: Callable[[], Sequence[Why]] = lambda: ()
    heartbeat: Callable[[], None] | None = None
    close: Callable[[], None] | None = None


class Pilot:
    """Controls the loads of a site.

    Parameters
    ----------
    limits : Limits
    plant : Plant
    journal : Journal
        What it holds is taken up: orders, wear, open switches, the operator's stop.
    live : bool, default False
        Whether commands are sent. Without it they are only written down, and what follows is decided as if each machine
        that is seen had obeyed. Its journal must not be one of a live controller: it holds what never happened.
    tell : callable, optional
        Called with the kind and the body of what is written to the journal for people: ``command``, ``answer``,
        ``limit``, ``alarm``, ``clear``, ``order``, ``stop``.
    recorder : Recorder, optional
        Where every image is kept, so that the day can be replayed.
    """

    def __init__(
        self,
        limits: Limits,
        plant: Plant,
        journal: Journal,
        *,
        live: bool = False,
        tell: Tell | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        self.limits, self.plant, self.journal, self.live = limits, plant, journal, live
        self.orders: Orders = journal.orders()
        kept = journal.memory()
        self.memory = Memory() if kept is None else Memory.from_json(kept)
        self.stop_pressed = bool((journal.last("stop") or {}).get("on", False))
        self.reset_asked = False
        self.leaving_s: float | None = None
        self.kept = False
        self.ended_well = True
        self.last: Decision | None = None
        self.image: Image | None = None
        self.cycles = 0
        self.cycle_seconds = 0.0
        self.sent = {one.value: 0 for one in Act}
        self.alarms: dict[tuple[str, str], Why] = {}
        self._tell = tell
        self._recorder = recorder
        self._meter: Metered | None = None
        self._seen: dict[str, Seen] = {}
        self.unread: dict[str, str] = {}
        """Why a machine could not be read the last time, by name; that of the meter under an empty name."""
        self._answers: dict[str, Answer] = {}
        self._busy: set[str] = set()
        self._heard_us: dict[str, int] = {}
        self._newest: dict[str, Command] = {}  # what each switch was told last
        self._outside: dict[tuple[str, str], tuple[Why, float]] = {}
        self._wake = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._fanout = asyncio.Semaphore(FANOUT_MAX)
        self._written: Mapping[str, Any] | None = kept
        self._limit: tuple[Any, ...] | None = None
        self._contact: tuple[bool, float] | None = None
        self._turn_us = 0

    def receive(self, order: Order) -> Fate:
        """Take an order: on the disk first, then into the next image, which is made at once.

        Raises
        ------
        DataError
            If the journal cannot be written. The order is followed all the same.
        """
        now_us = _now_us()
        after, fate = self.orders.receive(order, now_us=now_us)
        if fate is Fate.DUPLICATE:
            return fate
        self.orders = after
        self._wake.set()
        self._note("order", {"order": asdict(order), "at_us": now_us, "fate": fate.value}, sync=True)
        return fate

    def heard(self, source: str) -> None:
        """Note that a sender of orders gave a sign of life."""
        self._heard_us[source] = _now_us()

    def lost(self, source: str) -> None:
        """Note that a sender of orders is known to be gone: it counts as silent at once, until it is heard again."""
        self._heard_us[source] = 0
        self._wake.set()

    def _signal_us(self) -> int | None:
        """Return when the sender that is silent for longest was heard, None if one never was."""
        heard_us = [self._heard_us.get(name) for name in self.plant.senders or self._heard_us]
        known_us = [one for one in heard_us if one is not None]
        return min(known_us) if known_us and len(known_us) == len(heard_us) else None

    def alarm(self, code: str, **values: str | int | float) -> None:
        """Say something that a person should know; it stands for as long as it is said again within 10 s."""
        said = why(Code(code), **values)
        self._outside[said.subject] = (said, time.monotonic())

    def press_stop(self, on: bool = True) -> None:
        """Stop all loads until it is taken back; it survives a restart.

        Raises
        ------
        DataError
            If the journal cannot be written. It is obeyed all the same.
        """
        self.stop_pressed = on
        self._wake.set()
        self._note("stop", {"on": on, "at_us": _now_us()}, sync=True)

    def ask_close(self) -> None:
        """Close an open contactor again, outlets first: a person has looked."""
        self.reset_asked = True
        self._wake.set()

    def begin(self, name: str) -> None:
        """Write down that a controller begins.

        Raises
        ------
        DataError
            If the journal cannot be written.
        """
        body = {"at_us": _now_us(), "site": name, "live": self.live, "process": os.getpid()}
        self._note("begin", body, sync=True)

    def leave(self, *, keep: bool = False) -> None:
        """Bring the loads to the fail-safe limit; `run` then ends. With `keep` it ends at once."""
        if self.leaving_s is None:
            self.leaving_s = time.monotonic()
        self.kept = keep
        self._wake.set()

    def _gone(self) -> bool:
        """Return whether the loads are where they may be left alone, or the time for that is over."""
        if self.leaving_s is None:
            return False
        if not self.live or self.kept:
            return True
        if time.monotonic() - self.leaving_s > self.limits.stop_seconds_bound():
            self.ended_well = False
            return True
        decision, meter = self.last, self._meter
        if decision is None or meter is None or decision.cap.power_w > self.limits.failsafe_w:
            return False
        idle = all(
            (told := self.memory.told.get(one.id)) is not None and (told.acknowledged or told.power_w > one.standby_w)
            for one in self.limits.machines
            if one.id not in self.memory.cut_us
        )
        standby_w = sum(one.standby_w for one in self.limits.machines)
        reach_w = max(self.limits.failsafe_w, standby_w + self.limits.house_w) + self.limits.tolerance_w
        fresh = (_now_us() - meter.at_us) / SECOND_US <= self.limits.meter_seconds_max
        return self.memory.open_us is not None or (idle and fresh and meter.power_w <= reach_w)

    async def run(self, seconds: float | None = None) -> None:
        """Control the site for a time, or until it is told to leave, or cancelled."""
        until = None if seconds is None else time.monotonic() + seconds
        beats = [asyncio.create_task(self._beat(self._read_meter, METER_SECONDS))]
        contact = self.plant.contact
        if contact is not None:
            beats.append(asyncio.create_task(self._beat(lambda: self._look_at_contactor(contact), METER_SECONDS)))
        beats += [asyncio.create_task(self._listen(name, one)) for name, one in self.plant.senders.items()]
        first = [asyncio.create_task(self._read(name)) for name in self.plant.drivers]
        for task in first:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await asyncio.wait([*first, asyncio.create_task(self._read_meter())], timeout=FIRST_SECONDS)
        beats.append(asyncio.create_task(self._poll()))
        if self.live:  # the controller before may have been killed between writing and doing
            for name in self.memory.cut_us:
                self._send(Command(machine=name, act=Act.CUT, cause=Cause.SAFETY.value, why=why(Code.RESTARTED)))
        try:
            while (until is None or time.monotonic() < until) and not self._gone():
                began = time.monotonic()
                self.cycle()
                self.cycle_seconds = time.monotonic() - began
                self._wake.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), max(CYCLE_SECONDS - self.cycle_seconds, 0.01))
        finally:
            for task in (*beats, *self._tasks):
                task.cancel()
            await asyncio.gather(*beats, *self._tasks, return_exceptions=True)
            if self._recorder is not None:
                with suppress(OSError):
                    self._recorder.close()

    async def _listen(self, name: str, sender: Sender) -> None:
        """Keep a sender listening; one that fails or ends is started again."""
        while True:
            try:
                await sender.run(_Ear(self, name))
                self.alarm(Code.SIGNAL_ENDED, source=name, reason="it ended")
            except Exception as error:
                self.alarm(Code.SIGNAL_ENDED, source=name, reason=f"{type(error).__name__}: {error}")
            await asyncio.sleep(1.0)

    def cycle(self) -> Decision:
        """Freeze an image, decide, write it down, send what is to be sent."""
        now_us = _now_us()
        self.orders = self.orders.forget(now_us - 86_400_000_000)
        steady_us = time.monotonic_ns() // 1_000
        seen, meter = (self._seen, self._meter) if self.live else self._as_if(now_us, steady_us)
        image = Image(
            now_us=now_us,
            steady_us=steady_us,
            meter=meter,
            seen=MappingProxyType(dict(seen)),
            answers=MappingProxyType(dict(self._answers)),
            busy=frozenset(self._busy),
            orders=self.orders,
            signal_us=self._signal_us(),
            offer=self._offer(now_us),
            stop=self.stop_pressed,
            reset=self.reset_asked,
            leaving=self.leaving_s is not None,
            closed=self._closed(),
        )
        self._answers.clear()
        self._turn_journal(now_us)
        decision, before = decide(self.limits, image, self.memory), self.memory
        self.memory, self.last, self.image = decision.memory, decision, image
        self.reset_asked = self.reset_asked and decision.memory.open_us is not None  # it takes more than one cycle
        self.cycles += 1
        writes = self._write(image, before, decision)
        for command in decision.commands:
            if self.live and (writes or command.act in (Act.CUT, Act.OPEN) or command.power_w == 0):
                self._send(command)
            elif not self.live and command.act is Act.SET:
                self._answers[command.machine] = Done()
        for name in decision.look:
            self._spawn(self._read(name))
        if self.plant.heartbeat is not None and writes:
            self.plant.heartbeat()
        return decision

    def _as_if(self, now_us: int, steady_us: int) -> tuple[Mapping[str, Seen], Metered | None]:
        """Return what would be seen if what a dry run writes down had been sent and obeyed.

        Otherwise a dry run would take every machine for a liar, and write down how it cuts outlets and opens the
        contactor. A machine that is not seen is not made up.
        """
        seen, meter, memory = dict(self._seen), self._meter, self.memory
        shift_w = 0
        for name, told in memory.told.items():
            machine, real = self.limits.by_id[name], seen.get(name)
            needs_s = max((machine.stop_seconds if told.down else machine.start_seconds) - CYCLE_SECONDS, 0.0)
            if real is None or steady_us - told.first_us < needs_s * SECOND_US:
                continue
            power_w = machine.draws_w(told.power_w)
            seen[name] = Seen(power_w=power_w, at_us=now_us, source=real.source, hot=real.hot)
            shift_w += power_w - real.power_w
        for name in memory.cut_us:
            real = seen.pop(name, None)
            shift_w -= 0 if real is None else real.power_w
        if meter is None:
            return seen, None
        power_w = 0 if memory.open_us is not None else max(meter.power_w + shift_w, 0)
        return seen, Metered(power_w=power_w, at_us=meter.at_us, energy_wh=meter.energy_wh)

    def _offer(self, now_us: int) -> Offer | None:
        """Return what the plan offers; nothing, with an alarm, if who is asked fails."""
        try:
            return self.plant.offer(now_us)
        except Exception as error:  # it is no part of what keeps the site safe
            self.alarm(Code.OFFER_UNREAD, reason=f"{type(error).__name__}: {error}")
            return None

    def _closed(self) -> bool | None:
        """Return whether the contactor is closed, None while it is being switched or nobody says so."""
        if "switch " in self._busy:
            return None
        if self._contact is not None and time.monotonic() - self._contact[1] <= CONTACT_SECONDS:
            return self._contact[0]
        return self.plant.closed()

    async def _look_at_contactor(self, contact: Callable[[], Awaitable[bool | Unknown]]) -> None:
        began_s, sent = time.monotonic(), self.sent[Act.OPEN.value] + self.sent[Act.CLOSE.value]
        try:
            found = await contact()
        except Exception as error:
            found = Unknown(reason=f"{type(error).__name__}: {error}")
        same = sent == self.sent[Act.OPEN.value] + self.sent[Act.CLOSE.value] and "switch " not in self._busy
        if isinstance(found, bool) and same:  # else it may be older than what it was told meanwhile
            self._contact = (found, began_s)

    def _write(self, image: Image, before: Memory, decision: Decision) -> bool:
        """Write down what was decided; return False if the disk refuses, and then nothing but stops may be sent."""
        try:
            if self._recorder is not None:
                self._recorder.write(image, before, decision)
            self._write_limit(image, decision)
            self._write_alarms(image, decision)
            for command in decision.commands:
                self._note("command", {"at_us": image.now_us, "live": self.live, **command_to_json(command)})
            kept = decision.memory.to_json()
            if kept != self._written:
                self.journal.append("memory", change_of(self._written, kept), sync=False)
                self._written = kept
            if decision.commands:
                self.journal.sync()
        except DataError as error:
            self.stop_pressed = True  # without a journal the site is made safe, and stays so
            self.alarm(Code.JOURNAL, reason=error.what)
            return False
        return True

    def _turn_journal(self, now_us: int) -> None:
        """Begin a new file of the journal with each day; one that cannot be begun is tried again an hour later."""
        if self.journal.began_us is None or self.journal.began_us // DAY_US == now_us // DAY_US:
            return
        if now_us < self._turn_us:
            return
        self._turn_us = now_us + 3_600 * SECOND_US
        try:
            self.journal.turn(now_us, [one.to_json() for one in self.alarms.values()])
        except DataError as error:
            self.alarm(Code.JOURNAL, reason=error.what)

    def _write_limit(self, image: Image, decision: Decision) -> None:
        cap = decision.cap
        limit = (cap.cause, cap.power_w, cap.why.to_json())
        if limit == self._limit:
            return
        meter_w = None if image.meter is None else image.meter.power_w
        body = {"cause": cap.cause.value, "power_w": cap.power_w, "why": cap.why.to_json(), "meter_w": meter_w}
        self._note("limit", {"at_us": image.now_us, **body})
        self._limit = limit

    def _write_alarms(self, image: Image, decision: Decision) -> None:
        """Write down alarms when they begin and end, not for as long as they last."""
        now_s = time.monotonic()
        self._outside = {key: one for key, one in self._outside.items() if now_s - one[1] < ALARM_SECONDS}
        skews = [
            why(Code.CLOCK_SKEW, machine=name, seconds=round(one.clock_skew_s, 1))
            for name, one in image.seen.items()
            if abs(one.clock_skew_s) > SKEW_SECONDS
        ]
        outside = [said for said, _ in self._outside.values()]
        unread = self._unread(image)
        now = {one.subject: one for one in (*decision.alarms, *outside, *skews, *unread, *self.plant.troubles())}
        before, self.alarms = self.alarms, now
        for subject, one in now.items():
            if subject not in before:
                self._note("alarm", {"at_us": image.now_us, "why": one.to_json()})
        for subject, one in before.items():
            if subject not in now:
                self._note("clear", {"at_us": image.now_us, "why": one.to_json()})

    def _unread(self, image: Image) -> list[Why]:
        """Return what cannot be read for so long that it says nothing any more, with the last reason."""
        limits, found = self.limits, list[Why]()
        if "" in self.unread and (
            image.meter is None or image.age_seconds(image.meter.at_us) > limits.meter_seconds_max
        ):
            found.append(why(Code.METER_UNREAD, reason=self.unread[""]))
        if self.memory.open_us is not None:
            return found  # what has no supply does not answer
        for name, reason in self.unread.items():
            seen = image.seen.get(name)
            if (
                name
                and name not in self.memory.cut_us
                and (seen is None or image.age_seconds(seen.at_us) > limits.machine_seconds_max)
            ):
                found.append(why(Code.MACHINE_UNREAD, machine=name, reason=reason))
        return found

    def _note(self, kind: str, body: Mapping[str, Any], *, sync: bool = False) -> None:
        """Write something down that people are told too."""
        self.journal.append(kind, body, sync=sync)
        if self._tell is not None:
            self._tell(kind, body)

    def _send(self, command: Command) -> None:
        key = command.machine if command.act is Act.SET else f"switch {command.machine}"
        self._busy.add(key)
        self.sent[command.act.value] += 1
        if command.act in (Act.OPEN, Act.CLOSE):
            self._contact = None
        if command.act is not Act.SET:
            self._newest[key] = command
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
        with suppress(DataError):  # the next cycle finds that out
            self._note("answer", _answered(command, answer))
        if command.act is Act.SET:
            self._answers[command.machine] = answer
            if not isinstance(answer, Unknown):
                await self._read(command.machine)
        elif not isinstance(answer, Unknown | Refused):
            self._seen.pop(command.machine, None)
        else:
            self._again(command, key)

    def _again(self, command: Command, key: str) -> None:
        """Try a switch again a second later, if it is still what was told last and still meant."""

        def send() -> None:
            if self._newest.get(key) is command and key not in self._busy and self._meant(command):
                self._send(command)

        asyncio.get_running_loop().call_later(1.0, send)

    def _meant(self, command: Command) -> bool:
        """Return whether a switch is still to be done. Off is always meant; on, while nothing speaks against it."""
        if command.act in (Act.CUT, Act.OPEN):
            return True
        if self.stop_pressed or self.memory.open_us is not None:
            return False
        if command.act is Act.CLOSE:
            return True
        return command.machine not in self.memory.cut_us and (
            self.last is None or self.last.targets_w[command.machine] > 0
        )

    async def _to_device(self, command: Command) -> Answer:
        if command.act is Act.SET:
            return await self.plant.drivers[command.machine].set_power(command.power_w)
        on = command.act in (Act.FEED, Act.CLOSE)
        if command.machine:
            return await self.plant.outlets[self.limits.by_id[command.machine].outlet].switch(on)
        if self.plant.contactor is None:
            return Refused(reason="the site has no contactor", hint="name one in the site file")
        return await self.plant.contactor.switch(on)

    async def _poll(self) -> None:
        """Read every machine each `POLL_SECONDS`, a part of them at a time."""
        names, slot, due_s = list(self.plant.drivers), 0, time.monotonic() + POLL_SECONDS
        while True:
            await asyncio.sleep(max(due_s - time.monotonic(), 0.0))
            for name in names[slot::POLL_SLOTS]:
                self._spawn(self._read(name))
            slot = (slot + 1) % POLL_SLOTS
            due_s = max(due_s + POLL_SECONDS / POLL_SLOTS, time.monotonic())  # what was slept through is not made up

    async def _beat(self, call: Callable[[], Awaitable[None]], seconds: float) -> None:
        while True:
            await call()
            await asyncio.sleep(seconds)

    async def _read_meter(self) -> None:
        try:
            found = await self.plant.meter()
        except Exception as error:
            found = Unknown(reason=f"{type(error).__name__}: {error}")
        if isinstance(found, Unknown):
            self.unread[""] = found.reason
            return
        self.unread.pop("", None)
        self._meter = Metered(power_w=found.power_w, at_us=_now_us(), energy_wh=found.energy_wh)

    async def _read(self, name: str) -> None:
        if name in self._busy:
            return
        self._busy.add(name)
        try:
            async with self._fanout:
                found = await self.plant.drivers[name].read()
        except Exception as error:
            found = Unknown(reason=f"{type(error).__name__}: {error}")
        finally:
            self._busy.discard(name)
        if isinstance(found, Seen):
            self._seen[name] = found
            self.unread.pop(name, None)
        else:
            self.unread[name] = found.reason
        told = self.memory.told.get(name)
        if self.last is not None and told is not None and told.power_w != self.last.targets_w[name]:
            self._wake.set()  # it was busy when it was to be told something


class _Ear:
    """A sender's way to the controller: what it says counts as its own word and as nobody else's."""

    def __init__(self, pilot: Pilot, source: str) -> None:
        self._pilot, self._source = pilot, source

    def receive(self, order: Order) -> Fate:
        return self._pilot.receive(order)

    def heard(self) -> None:
        self._pilot.heard(self._source)

    def lost(self) -> None:
        self._pilot.lost(self._source)
        self._pilot.alarm(Code.SIGNAL_LOST, source=self._source)

    def known(self) -> Sequence[Order]:
        return tuple(one for one in self._pilot.orders.known.values() if one.source == self._source)

    def state(self) -> dict[str, Any]:
        from shoals.operate.state import state_of

        return state_of(self._pilot)

    def alarm(self, code: str, **values: str | int | float) -> None:
        self._pilot.alarm(code, **values)


def _answered(command: Command, answer: Answer) -> dict[str, Any]:
    """Return what came of a command."""
    body: dict[str, Any] = {"at_us": _now_us(), "machine": command.machine, "act": command.act.value}
    if isinstance(answer, Done):
        return {**body, "answer": "done", "power_w": answer.power_w}
    return {**body, "answer": "refused" if isinstance(answer, Refused) else "unknown", "reason": answer.reason}


def _now_us() -> int:
    return time.time_ns() // 1_000
