"""A site in made-up time, with faults of a seed: the same decisions as on a real one, and a judge who sees the truth.

Time goes by seconds. Machines are bodies with physics; between them and the controller lie answers that are late, lost
or wrong. What the judge finds names the seed, so that one line shows it again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from shoals.core.book import J_PER_WH
from shoals.operate.decide import Decision, decide
from shoals.operate.image import SECOND_US, Image, Metered, Offer
from shoals.operate.limits import Limits
from shoals.operate.machine import Act, Answer, Command, Done, Machine, Refused, Seen, Unknown
from shoals.operate.memory import Memory
from shoals.operate.orders import Order, Orders
from shoals.operate.settle import Supply, Tally, settle
from shoals.operate.twin.body import Body
from shoals.operate.twin.faults import OF_MACHINES, OF_SITES, Fault

Decide = Callable[[Limits, Image, Memory], Decision]
EPOCH_US = 1_743_465_600_000_000
"""1 April 2025, 00:00 UTC. [µs since 1970 UTC]"""
ANSWER_SECONDS_MAX = 3.0
"""After which a driver gives up waiting. [s]"""
READ_SECONDS = 5
"""How often each machine is read. [s]"""
WATCHDOG_SECONDS = 5
"""After how long without a heartbeat the contactor drops out. [s]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What came of one simulated run.

    Parameters
    ----------
    seed : int
    faults : tuple of str
        ``fault:machine`` or ``fault``, as drawn.
    violations : tuple of str
        What must never be and was, with its second.
    seconds : int
        Simulated. [s]
    commands : int
        How many were sent.
    energy_j : int
        What the loads drew. [J]
    over_seconds_max : int
        Longest time for which the loads stood above what an order allowed. [s]
    opened : bool
        Whether the contactor was opened.
    decisions : tuple of tuple
        Image, memory and decision of each cycle, if they were to be kept.
    """

    seed: int
    faults: tuple[str, ...]
    violations: tuple[str, ...]
    seconds: int
    commands: int
    energy_j: int
    over_seconds_max: int
    opened: bool
    decisions: tuple[tuple[Image, Memory, Decision], ...] = ()


@dataclass(slots=True, kw_only=True)
class _Way:
    """A command on its way to a machine."""

    command: Command
    answer_s: float
    answer: Answer


@dataclass(slots=True, kw_only=True)
class _World:
    """All that is true, and what the controller has of it."""

    chance: random.Random
    limits: Limits
    bodies: dict[str, Body]
    faults: dict[str, set[Fault]]
    second: int = 0
    clock_step_us: int = 0
    closed: bool = True
    orders: Orders = field(default_factory=Orders)
    journal: list[Order] = field(default_factory=list[Order])
    kept: dict[str, object] = field(default_factory=dict[str, object])
    ways: dict[str, _Way] = field(default_factory=dict[str, _Way])
    seen: dict[str, Seen] = field(default_factory=dict[str, Seen])
    meter: Metered | None = None
    signal_us: int | None = None
    heartbeat_s: int = 0
    violations: list[str] = field(default_factory=list[str])

    @property
    def now_us(self) -> int:
        return EPOCH_US + self.second * SECOND_US + self.clock_step_us

    def load_w(self) -> float:
        return sum(self.drawn_w(name) for name in self.bodies)

    def drawn_w(self, name: str) -> float:
        return self.bodies[name].power_w(float(self.second)) if self.closed else 0.0

    def blame(self, what: str) -> None:
        if len(self.violations) < 20:
            self.violations.append(f"second {self.second}: {what}")


def simulate(
    seed: int,
    *,
    machines: int = 4,
    seconds: int = 240,
    faults: Sequence[str] | None = None,
    decide: Decide = decide,
    keep: bool = False,
) -> Run:
    """Run a site for a while and return what was wrong with how it was controlled.

    Parameters
    ----------
    seed : int
        Of all chance. The same seed gives the same run.
    machines : int, default 4
        How many.
    seconds : int, default 240
        How long. [s]
    faults : sequence of str, optional
        Kinds of `Fault` that may happen; all by default, none if empty.
    decide : callable
        The decision under test.
    keep : bool
        Whether to keep every image and decision.

    Notes
    -----
    The judge holds that, by true power and not by what was metered,

    * the loads are within an order's limit within `Limits.stop_seconds_bound` of its start or its arrival;
    * they are within the fail-safe limit as soon after the meter or the sender of orders fell silent;
    * they never draw more than the site carries for longer than that;
    * no machine has two commands under way at once;
    * no accepted order is forgotten over a crash, and the newest version of each rules;
    * no machine starts more often than it may, and no more power at once than the transformer takes;
    * what is settled adds up to the meter's register, over crashes, gaps and steps of the clock, and no joule twice.

    Examples
    --------
    >>> run = simulate(1, faults=[])
    >>> run.violations, run.opened, run.energy_j > 0
    ((), False, True)
    """
    chance = random.Random(f"shoals {seed}")
    limits = _limits(chance, machines)
    kinds = (*OF_MACHINES, *OF_SITES) if faults is None else [Fault(one) for one in faults]
    world, drawn = _world(chance, limits, kinds)
    plan = _orders(chance, seconds, limits, Fault.STORM in world.faults["site"])
    offers = _offers(chance, seconds, limits)
    silent = {
        kind: _window(chance, seconds) if kind in world.faults["site"] else range(0)
        for kind in (Fault.METER, Fault.SIGNAL)
    }
    crash = _window(chance, seconds, longest=30) if Fault.CRASH in world.faults["site"] else range(0)
    step_at = chance.randrange(20, seconds) if Fault.CLOCK in world.faults["site"] else -1
    judge = _Judge(limits=limits)
    memory, energy_j, sent, opened, look = Memory(), 0.0, 0, False, ()
    history: list[tuple[Image, Memory, Decision]] = []
    for world.second in range(seconds):
        if world.second == step_at:
            world.clock_step_us += chance.choice((-1, 1)) * chance.randrange(3, 120) * SECOND_US
        _faults_of_now(world)
        dead = world.second in crash
        for order in plan.get(world.second, ()):  # a sender repeats what was not answered
            if dead:
                plan.setdefault(crash.stop, []).append(order)
                continue
            world.journal.append(order)  # written and synced before anything is done about it
            world.orders, _ = world.orders.receive(order, now_us=world.now_us)
        if dead:
            world.ways.clear()
            if world.second == crash.stop - 1:
                memory = Memory.from_json(world.kept) if world.kept else Memory()  # type: ignore[arg-type]
                world.orders = Orders()
                for order in world.journal:
                    world.orders, _ = world.orders.receive(order, now_us=world.now_us)
                world.seen.clear()
                world.meter = None
                world.signal_us = None
        else:
            if world.second not in silent[Fault.METER]:
                wh = int(energy_j // J_PER_WH)
                world.meter = Metered(power_w=round(world.load_w()), at_us=world.now_us, energy_wh=wh)
            if world.second not in silent[Fault.SIGNAL]:
                world.signal_us = world.now_us
            answers = _answers(world)
            _read(world, look)
            image = Image(
                now_us=world.now_us,
                steady_us=world.second * SECOND_US,
                meter=world.meter,
                seen=MappingProxyType(dict(world.seen)),
                answers=MappingProxyType(answers),
                busy=frozenset(world.ways),
                orders=world.orders,
                signal_us=world.signal_us,
                offer=offers[world.second],
                reset=opened and world.second % 60 == 59,
                closed=world.closed,
            )
            judge.settle(image)
            decision = decide(limits, image, memory)
            if keep:
                history.append((image, memory, decision))
            memory, look = decision.memory, decision.look
            world.kept = memory.to_json()
            world.heartbeat_s = world.second
            judge.hear(world, decision.commands)
            for command in decision.commands:
                sent += 1
                _send(world, command)
        if world.second - world.heartbeat_s > WATCHDOG_SECONDS and world.closed:
            world.closed = False
        opened = not world.closed
        load_w = world.load_w()
        judge.look(world, load_w, silent, crash, step_at)
        energy_j += load_w
    judge.balance(world)
    return Run(
        seed=seed,
        faults=drawn,
        violations=tuple(world.violations),
        seconds=seconds,
        commands=sent,
        energy_j=round(energy_j),
        over_seconds_max=judge.over_s_max,
        opened=judge.opened,
        decisions=tuple(history),
    )


def replays(run: Run, decide: Decide = decide) -> bool:
    """Return whether every decision of a kept run comes out again from its image and memory."""
    machines = len(run.decisions[0][2].targets_w) if run.decisions else 0
    limits = limits_of(run.seed, machines=machines)
    return all(decide(limits, image, memory) == found for image, memory, found in run.decisions)


def limits_of(seed: int, *, machines: int = 4) -> Limits:
    """Return the site that a seed draws."""
    return _limits(random.Random(f"shoals {seed}"), machines)


def _limits(chance: random.Random, machines: int) -> Limits:
    """Draw a site."""
    found: list[Machine] = []
    for number in range(machines):
        power_w = chance.choice((1_700, 3_010, 3_420))
        found.append(
            Machine(
                id=f"m{number}",
                driver="simulated",
                address="",
                power_w_max=power_w,
                standby_w=chance.choice((35, 90)),
                levels_w=(power_w * 8 // 10,) if chance.random() < 0.5 else (),
                outlet=f"o{number}" if chance.random() < 0.8 else "",
                stop_seconds=4.0,
                start_seconds=20.0,
                run_seconds_min=chance.choice((0.0, 30.0)),
                rest_seconds_min=chance.choice((0.0, 20.0)),
                starts_per_day_max=chance.choice((1, 1_000)),
                value_jpy_per_mwh=chance.choice((6_000.0, 9_000.0)),
            )
        )
    total_w = sum(one.power_w_max for one in found)
    standby_w = sum(one.standby_w for one in found)
    return Limits(
        machines=tuple(found),
        power_w_max=round(total_w * chance.choice((0.7, 1.0))),
        failsafe_w=chance.choice((0, standby_w)),
        failsafe_seconds_min=20.0,
        signal_seconds_max=10.0,
        tolerance_w=300,
        restart_w_max=chance.choice((None, max(one.power_w_max for one in found) + 100)),
        cut_standby=chance.random() < 0.2,
        seed=chance.randrange(1_000),
    )


def _world(chance: random.Random, limits: Limits, kinds: Sequence[Fault]) -> tuple[_World, tuple[str, ...]]:
    """Draw the faults of a run."""
    faults: dict[str, set[Fault]] = {"site": set()}
    bodies: dict[str, Body] = {}
    drawn: list[str] = []
    of_machines = [one for one in kinds if one in OF_MACHINES]
    for one in limits.machines:
        mine = {chance.choice(of_machines)} if of_machines and chance.random() < 0.4 else set[Fault]()
        faults[one.id] = mine
        drawn += [f"{fault}:{one.id}" for fault in mine]
        bodies[one.id] = Body(
            power_w_max=float(one.power_w_max),
            standby_w=float(one.standby_w),
            down_seconds=2.0,
            up_seconds=15.0,
            deaf=bool(mine & {Fault.DEAF, Fault.LIAR}),
            lies=Fault.LIAR in mine,
            boot_seconds=5.0,
        )
        if chance.random() < 0.3:  # found running
            bodies[one.id].tell(float(one.power_w_max), now_s=-60.0)
    for fault in (one for one in kinds if one in OF_SITES):
        if chance.random() < 0.3:
            faults["site"].add(fault)
            drawn.append(str(fault))
    return _World(chance=chance, limits=limits, bodies=bodies, faults=faults), tuple(drawn)


def _window(chance: random.Random, seconds: int, longest: int = 60) -> range:
    start = chance.randrange(20, max(seconds - 30, 21))
    return range(start, start + chance.randrange(3, longest))


def _orders(chance: random.Random, seconds: int, limits: Limits, storm: bool) -> dict[int, list[Order]]:
    """Draw which orders come when."""
    found: dict[int, list[Order]] = {}
    for number in range(chance.randrange(0, 4)):
        start = chance.randrange(10, max(seconds - 30, 11))
        order = Order(
            source="tso",
            id=str(number),
            version=1,
            start_us=EPOCH_US + start * SECOND_US,
            end_us=EPOCH_US + (start + chance.randrange(20, 90)) * SECOND_US,
            limit_w=chance.choice((0, 0, limits.power_w_max // 3)),
        )
        comes = max(start - chance.randrange(-10, 20), 1)
        found.setdefault(comes, []).append(order)
        if not storm:
            continue
        for _ in range(chance.randrange(1, 4)):
            other = chance.choice(
                (
                    order,
                    replace(order, version=2, limit_w=order.limit_w + 500),
                    replace(order, version=2, withdrawn=True),
                    replace(order, version=0),
                    replace(order, limit_w=max(order.limit_w - 500, 0)),
                )
            )
            found.setdefault(min(comes + chance.randrange(0, 30), seconds - 1), []).append(other)
    return found


def _offers(chance: random.Random, seconds: int, limits: Limits) -> list[Offer | None]:
    """Draw what the plan offers, in slots of a minute."""
    found: list[Offer | None] = []
    for slot in range(seconds // 60 + 1):
        offer = Offer(
            power_w_max=round(limits.power_w_max * chance.choice((0.0, 0.5, 1.0, 1.0, 1.2))),
            price_jpy_per_mwh=chance.choice((0.0, 3_000.0, 7_000.0, 12_000.0)),
            end_us=EPOCH_US + (slot + 1) * 60 * SECOND_US + 300 * SECOND_US,
        )
        found += [offer if chance.random() < 0.95 else None] * 60
    return found


def _faults_of_now(world: _World) -> None:
    """Let what happens by itself happen."""
    for name, faults in world.faults.items():
        if Fault.REBOOT in faults and world.chance.random() < 0.01:
            world.bodies[name].reboot(now_s=float(world.second))
        if Fault.FROZEN in faults and world.second == 40:
            world.ways.pop(name, None)


def _send(world: _World, command: Command) -> None:
    """Take a command to its device; switches work at once, machines in their own way."""
    now_s = float(world.second)
    if command.act is Act.OPEN:
        world.closed = False
        return
    if command.act is Act.CLOSE:
        world.closed = True
        return
    body = world.bodies[command.machine]
    if command.act is not Act.SET:
        body.feed(command.act is Act.FEED, now_s=now_s)
        return
    if command.machine in world.ways:
        world.blame(f"`{command.machine}` got a second command while one was under way")
    faults, chance = world.faults[command.machine], world.chance
    answer: Answer = Done(power_w=command.power_w)
    wait_s, obeys = chance.choice((0.1, 0.3, 0.9)), True
    if Fault.FROZEN in faults and world.second >= 40:
        answer, wait_s, obeys = Unknown(reason="no answer"), ANSWER_SECONDS_MAX, False
    elif Fault.DROP in faults and chance.random() < 0.2:
        answer, wait_s, obeys = Unknown(reason="connection closed"), 0.2, chance.random() < 0.5
    elif Fault.GARBLED in faults:
        answer = Unknown(reason="the answer is no JSON")
    elif Fault.REFUSES in faults and 60 <= world.second < 90:
        answer, obeys = Refused(reason="busy tuning"), False
    if not body.fed or not world.closed:
        answer, wait_s, obeys = Unknown(reason="no connection"), 1.0, False
    if obeys:
        late_s = 3.0 if Fault.SLOW in faults else chance.uniform(3.0, 9.0) if Fault.SKEW in faults else 0.0
        body.tell(float(command.power_w), now_s=now_s, after_s=late_s)
        wait_s = min(max(wait_s, 2.9 if Fault.SLOW in faults else 0.0), ANSWER_SECONDS_MAX)
    world.ways[command.machine] = _Way(command=command, answer_s=now_s + wait_s, answer=answer)


def _answers(world: _World) -> dict[str, Answer]:
    found = {name: way.answer for name, way in world.ways.items() if world.second >= way.answer_s}
    for name in found:
        del world.ways[name]
    return found


def _read(world: _World, look: Sequence[str]) -> None:
    """Read each machine in its turn or because it was asked for, if it is not busy."""
    for number, (name, body) in enumerate(world.bodies.items()):
        faults = world.faults[name]
        turn = (world.second + number) % READ_SECONDS == 0 or name not in world.seen or name in look
        if not turn or name in world.ways or not body.fed or not world.closed:
            continue
        if (Fault.FROZEN in faults and world.second >= 40) or Fault.GARBLED in faults:
            continue
        if Fault.DROP in faults and world.chance.random() < 0.2:
            continue
        world.seen[name] = Seen(power_w=round(body.reported_w(float(world.second))), at_us=world.now_us)


@dataclass(slots=True, kw_only=True)
class _Judge:
    """Who sees the truth. Nothing of it is the controller's own code."""

    limits: Limits
    over: dict[str, int] = field(default_factory=dict[str, int])
    over_s_max: int = 0
    opened: bool = False
    told_w: dict[str, int] = field(default_factory=dict[str, int])
    starts: dict[str, int] = field(default_factory=dict[str, int])
    rises: dict[str, list[tuple[int, int]]] = field(default_factory=dict[str, list[tuple[int, int]]])
    alarm_until_s: int = -1
    tally: Tally = field(init=False)
    first_wh: int | None = None
    last_wh: int = 0

    def __post_init__(self) -> None:
        self.tally = Tally(self.limits, slot_us=60 * SECOND_US)

    def settle(self, image: Image) -> None:
        """Let what the controller knows be settled in slots of a minute."""
        self.tally.add(image)
        if image.meter is not None and image.meter.energy_wh is not None:
            self.first_wh = image.meter.energy_wh if self.first_wh is None else self.first_wh
            self.last_wh = image.meter.energy_wh

    def balance(self, world: _World) -> None:
        """Hold that the slots add up to the register of the meter, and that nothing stands in two of the values."""
        slots = self.tally.all()
        register_j = (self.last_wh - (self.first_wh or 0)) * J_PER_WH
        settled_j = sum(one.energy_j for one in slots)
        if settled_j != register_j:
            world.blame(f"{settled_j} J were settled where the meter's register went on by {register_j} J")
        for one in settle(slots, {one.start_us: Supply(surplus_j=100_000, own_j=50_000) for one in slots[::2]}):
            parts_j = one.surplus_j + one.own_j + one.bought_j
            if parts_j != one.slot.energy_j or sum(one.slot.machines_j.values()) > parts_j:
                world.blame(f"{parts_j} J of a slot are shared out where {one.slot.energy_j} J were drawn")

    def hear(self, world: _World, commands: Sequence[Command]) -> None:
        """Count starts and rises of power."""
        for command in commands:
            if not command.machine or command.act in (Act.CUT, Act.OPEN, Act.CLOSE):
                self.told_w[command.machine] = 0
                self.rises.pop(command.machine, None)
                continue
            machine = self.limits.by_id[command.machine]
            before_w = self.told_w.get(command.machine)
            self.told_w[command.machine] = command.power_w
            if (
                before_w is None and command.act is Act.SET
            ):  # after a restart of either: what it did before is not known
                continue
            rise_w = command.power_w - max(before_w or 0, machine.standby_w)
            if rise_w > 0:
                self.rises.setdefault(command.machine, []).append((world.second, rise_w))
            elif command.attempt == 1:
                self.rises.pop(command.machine, None)
            if (before_w or 0) <= machine.standby_w < command.power_w:
                self.starts[command.machine] = self.starts.get(command.machine, 0) + 1
                if self.starts[command.machine] > machine.starts_per_day_max:
                    world.blame(f"`{command.machine}` was started {self.starts[command.machine]} times")
        most_w, seconds = self.limits.restart_w_max, min((one.start_seconds for one in self.limits.machines), default=0)
        rises = [rise for of_one in self.rises.values() for rise in of_one]
        risen_w = sum(rise_w for at_s, rise_w in rises if world.second - at_s < seconds)
        if most_w is not None and risen_w > most_w:
            world.blame(f"{risen_w} W were started at once where {most_w} W may be")

    def look(self, world: _World, load_w: float, silent: dict[Fault, range], crash: range, step_at: int) -> None:
        """Hold the truth against what must be."""
        limits, now = self.limits, world.second
        self.opened = self.opened or not world.closed
        allowed = {"the site": float(limits.power_w_max)}
        order_w = _due_w(world.journal, world.now_us)
        if order_w is not None:
            allowed["an order"] = float(order_w)
        ages_s = {Fault.METER: limits.meter_seconds_max, Fault.SIGNAL: limits.signal_seconds_max or 1e9}
        for fault, age_s in ages_s.items():
            gap = silent[fault]
            if now in gap and now - gap.start > age_s and now not in crash:
                self.alarm_until_s = now + round(limits.failsafe_seconds_min) - 2
                allowed[f"a silent {fault}"] = float(limits.failsafe_w)
        if now == step_at and now not in crash and now - 1 not in crash:
            self.alarm_until_s = now + round(limits.failsafe_seconds_min) - 2
        if crash and now >= crash.start:
            self.alarm_until_s = -1
        if now < self.alarm_until_s:
            allowed["the fail-safe"] = float(limits.failsafe_w)
        standby_w = sum(one.standby_w for one in limits.machines)
        hidden_w = sum(  # no outlet, no meter, and it lies: nobody can know
            world.drawn_w(one.id) for one in limits.machines if not one.outlet and Fault.LIAR in world.faults[one.id]
        )
        bound_s = limits.stop_seconds_bound()
        if crash:  # short of the watchdog's patience, then waiting for first sights
            bound_s += WATCHDOG_SECONDS + 1.0 + limits.meter_seconds_max
        if now in silent[Fault.METER]:
            bound_s += limits.machine_seconds_max
        for what, power_w in allowed.items():
            reach_w = power_w if limits.cut_standby else max(power_w, standby_w)
            if now in silent[Fault.METER] or now - 1 in silent[Fault.METER]:
                reach_w += hidden_w
            if load_w <= reach_w + limits.tolerance_w:
                self.over[what] = 0
                continue
            self.over[what] = self.over.get(what, 0) + 1
            self.over_s_max = max(self.over_s_max, self.over[what])
            if self.over[what] > bound_s:
                world.blame(f"{load_w:.0f} W are drawn for {self.over[what]} s where {what} allows {power_w:.0f} W")
        for what in [one for one in self.over if one not in allowed]:
            del self.over[what]


def _due_w(received: Sequence[Order], now_us: int) -> int | None:
    """Return the limit that follows from all orders received, each by its newest version. [W]"""
    ruling: list[int] = []
    for key in {one.key for one in received}:
        mine = [one for one in received if one.key == key]
        newest = [one for one in mine if one.version == max(each.version for each in mine)]
        given = [one for one in newest if not one.withdrawn]
        if given and min(one.start_us for one in given) <= now_us < max(one.end_us for one in given):
            ruling.append(min(one.limit_w for one in given))
    return min(ruling, default=None)
