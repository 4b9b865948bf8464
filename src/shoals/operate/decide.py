"""From what is known to what is commanded. Pure: no clock, no socket, no chance.

Causes are asked in order of `Cause`; the limit is the least of theirs. Machines are filled up to it by their worth.
What was told, answered and seen then becomes commands, and `ladder` deals with those that do not obey.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b
from types import MappingProxyType

from shoals.operate.image import SECOND_US, Image
from shoals.operate.ladder import climb
from shoals.operate.limits import Cause, Limits
from shoals.operate.machine import Act, Command, Done, Machine, Refused
from shoals.operate.memory import DAY_US, Memory, Told
from shoals.operate.why import Code, Why, why

PRESSING = (Cause.SAFETY, Cause.STALE, Cause.GRID)
"""Causes before which wear and worth are nothing."""
BACKOFF_SECONDS_MAX = 8.0
"""Longest pause between two tries of the same command. [s]"""


HOT_SECONDS_MIN = 300.0
"""How long a machine that was too hot rests at least where it does not say that it has cooled down: many tell no
temperature while they are off. Assumed. [s]"""
WELD_SECONDS = 10.0
"""After how long a contactor that was opened and shows closed has not obeyed. [s]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """One limit and who asks for it.

    Parameters
    ----------
    cause : Cause
    power_w : int
        What the loads may draw. [W]
    why : Why
    """

    cause: Cause
    power_w: int
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is to be done now.

    Parameters
    ----------
    cap : Cap
        The limit that rules, with who asked for it.
    caps : tuple of Cap
        All limits, in order of precedence.
    targets_w : mapping of str to int
        What each machine is to draw; 0 is stop. [W]
    commands : tuple of Command
        At most one for each device.
    alarms : tuple of Why
        What a person should know.
    memory : Memory
        For the next cycle.
    look : tuple of str
        Machines to be read at once, since their time to stop is over.
    """

    cap: Cap
    caps: tuple[Cap, ...]
    targets_w: Mapping[str, int]
    commands: tuple[Command, ...]
    alarms: tuple[Why, ...]
    memory: Memory
    look: tuple[str, ...] = ()


def decide(limits: Limits, image: Image, memory: Memory) -> Decision:
    """Return what is to be done.

    Parameters
    ----------
    limits : Limits
        Of the site.
    image : Image
        What is known now.
    memory : Memory
        Of the cycle before, ``Memory()`` at first.

    Examples
    --------
    >>> from shoals.operate.image import Metered, Offer
    >>> from shoals.operate.machine import Machine, Seen
    >>> asic = Machine(id="a1", driver="simulated", address="", power_w_max=3_000, value_jpy_per_mwh=9_000.0)
    >>> image = Image(
    ...     now_us=10_000_000,
    ...     steady_us=10_000_000,
    ...     meter=Metered(power_w=0, at_us=10_000_000),
    ...     seen={"a1": Seen(power_w=0, at_us=10_000_000)},
    ...     offer=Offer(power_w_max=5_000, price_jpy_per_mwh=2_000.0, end_us=99_000_000),
    ... )
    >>> found = decide(Limits(machines=(asic,), power_w_max=10_000), image, Memory())
    >>> str(found.cap.cause), found.commands[0].act.value, found.commands[0].power_w
    ('economics', 'set', 3000)
    """
    memory, alarms = _heard(limits, image, memory)
    memory, caps, more = _caps(limits, image, memory)
    alarms += more
    pressing = any(one.cause in PRESSING for one in caps)
    waits = not memory.complete and not pressing and _young(limits, memory)
    cap = min(caps, key=lambda one: one.power_w)  # the first of equals
    targets_w = _targets(limits, image, memory, cap, caps)
    if waits:
        return Decision(cap=cap, caps=caps, targets_w=targets_w, commands=(), alarms=tuple(alarms), memory=memory)
    hard_w = min(one.power_w for one in caps if one.cause is not Cause.ECONOMICS)
    rungs = climb(limits, image, memory, hard_w, targets_w)
    memory, commands = _commands(limits, image, memory, cap, targets_w, {one.machine for one in rungs.commands})
    done = [replace(one, cause=cap.cause.value) for one in rungs.commands]
    fed = {one.machine: one.power_w for one in done if one.act is Act.FEED}
    off = {one.machine for one in done if one.act is Act.CUT}
    if any(one.act is Act.OPEN for one in done):
        off = set(memory.told)
    kept = {name: one for name, one in memory.told.items() if name not in off}
    told = kept | {
        name: Told(power_w=power_w, down=False, first_us=image.steady_us, sent_us=image.steady_us)
        for name, power_w in fed.items()
    }
    memory = replace(
        memory,
        told=MappingProxyType(told),
        cut_us=rungs.cut_us,
        open_us=rungs.open_us,
        over_us=rungs.over_us,
        lies_us=rungs.lies_us,
    )
    memory = _started(image, memory, set(fed))
    return Decision(
        cap=cap,
        caps=caps,
        targets_w=targets_w,
        commands=(*done, *commands),
        alarms=(*alarms, *rungs.alarms),
        memory=memory,
        look=rungs.look,
    )


def _young(limits: Limits, memory: Memory) -> bool:
    """Return whether the controller began so lately that it may wait for its first sights."""
    assert memory.began_us is not None
    assert memory.steady_us is not None
    return (memory.steady_us - memory.began_us) / SECOND_US < limits.meter_seconds_max


def _heard(limits: Limits, image: Image, memory: Memory) -> tuple[Memory, list[Why]]:
    """Return the memory with clocks and answers taken in, and alarms."""
    alarms: list[Why] = []
    told = dict(memory.told)
    for name, answer in image.answers.items():
        before = told.get(name)
        if before is None:
            continue
        if isinstance(answer, Done):
            told[name] = replace(before, acknowledged=True, refused="")
        elif isinstance(answer, Refused):
            told[name] = replace(before, acknowledged=False, refused=answer.reason)
            alarms.append(why(Code.REFUSED, machine=name, power_w=before.power_w, reason=answer.reason))
    failsafe_until_us = memory.failsafe_until_us
    if memory.steady_us is not None and memory.now_us is not None:
        step_s = abs((image.now_us - memory.now_us) - (image.steady_us - memory.steady_us)) / SECOND_US
        if step_s > limits.clock_step_seconds_max:
            failsafe_until_us = _later(limits, image)
            alarms.append(why(Code.CLOCK_STEPPED, seconds=round(step_s, 1)))
    open_us = memory.open_us if limits.contactor else None
    if limits.contactor and image.closed is False and open_us is None:
        open_us = image.steady_us
        alarms.append(why(Code.FOUND_OPEN))
    elif image.closed and open_us is not None and image.steady_us - open_us > WELD_SECONDS * SECOND_US:
        alarms.append(why(Code.WELDED))
    fresh_meter = image.meter is not None and image.age_seconds(image.meter.at_us) <= limits.meter_seconds_max
    all_seen = all(one.id in image.seen or one.id in memory.cut_us for one in limits.machines)
    waited = memory.began_us is not None and image.steady_us - memory.began_us >= limits.meter_seconds_max * SECOND_US
    return replace(
        memory,
        began_us=image.steady_us if memory.began_us is None else memory.began_us,
        steady_us=image.steady_us,
        now_us=image.now_us,
        complete=memory.complete or (fresh_meter and (all_seen or waited)),
        failsafe_until_us=failsafe_until_us,
        told=MappingProxyType(told),
        open_us=open_us,
        base_w=_base_w(limits, image, memory, fresh_meter),
        starts_us=_of_today(image, memory.starts_us),
        lies_us=_of_today(image, memory.lies_us),
        hot_us=_hot_us(limits, image, memory),
    ), alarms


def _hot_us(limits: Limits, image: Image, memory: Memory) -> Mapping[str, int]:
    """Return which machines are too hot: by their last word, until they say otherwise or have rested for long."""
    hot = {name: image.now_us for name, seen in image.seen.items() if seen.hot}
    if not hot and not memory.hot_us:
        return memory.hot_us
    for name, at_us in memory.hot_us.items():
        machine, seen = limits.by_id.get(name), image.seen.get(name)
        if name in hot or machine is None or (seen is not None and seen.hot is False):
            continue
        rested_s = abs(image.now_us - at_us) / SECOND_US
        if rested_s < max(machine.rest_seconds_min, HOT_SECONDS_MIN):
            hot[name] = at_us
    return MappingProxyType(hot)


def _later(limits: Limits, image: Image) -> int:
    return image.steady_us + round(limits.failsafe_seconds_min * SECOND_US)


def _of_today(image: Image, times: Mapping[str, tuple[int, ...]]) -> Mapping[str, tuple[int, ...]]:
    kept = {name: tuple(at for at in known if image.now_us - at < DAY_US) for name, known in times.items()}
    return MappingProxyType({name: known for name, known in kept.items() if known})


def _base_w(limits: Limits, image: Image, memory: Memory, fresh_meter: bool) -> int:
    """Return what the meter sees beside the machines; as before while any of them is still on its way. [W]"""
    if not fresh_meter or image.meter is None or memory.open_us is not None:
        return memory.base_w
    total_w = 0
    for one in limits.machines:
        if one.id in memory.cut_us:
            continue
        seen, told = image.seen.get(one.id), memory.told.get(one.id)
        if seen is None or told is None or image.age_seconds(seen.at_us) > limits.machine_seconds_max:
            return memory.base_w
        settled_us = round((one.stop_seconds if told.down else one.start_seconds) * SECOND_US)
        if image.steady_us - told.first_us <= settled_us + SECOND_US:
            return memory.base_w
        total_w += seen.power_w
    return max(image.meter.power_w - total_w, 0)


def _caps(limits: Limits, image: Image, memory: Memory) -> tuple[Memory, tuple[Cap, ...], list[Why]]:
    """Return the limits in order of precedence, and the memory with the fail-safe's time."""
    caps: list[Cap] = []
    alarms: list[Why] = []
    if image.stop:
        caps.append(Cap(cause=Cause.SAFETY, power_w=0, why=why(Code.STOP)))
    if memory.open_us is not None:
        caps.append(Cap(cause=Cause.SAFETY, power_w=0, why=why(Code.CONTACTOR_OPEN)))
    if image.leaving:
        caps.append(Cap(cause=Cause.SAFETY, power_w=limits.failsafe_w, why=why(Code.LEAVING)))
    stale: list[Why] = []
    blind = image.meter is None or image.age_seconds(image.meter.at_us) > limits.meter_seconds_max
    if blind and (memory.complete or not _young(limits, memory)):
        stale.append(why(Code.METER_SILENT))
    silent_s = limits.signal_seconds_max
    silent = silent_s is not None and (image.signal_us is None or image.age_seconds(image.signal_us) > silent_s)
    if silent and (image.signal_us is not None or not _young(limits, memory)):
        stale.append(why(Code.SIGNAL_SILENT))
    ruling = image.orders.active(image.now_us)
    if not memory.complete and ruling:
        stale.append(why(Code.NOT_ALL_SEEN))
    if stale:
        memory = replace(memory, failsafe_until_us=max(memory.failsafe_until_us, _later(limits, image)))
        alarms.extend(stale)
    if image.steady_us < memory.failsafe_until_us:
        reason = stale[0] if stale else why(Code.FAILSAFE_HOLDS)
        caps.append(Cap(cause=Cause.STALE, power_w=limits.failsafe_w, why=reason))
    if ruling:
        first = ruling[0]
        reason = why(Code.ORDER, id=first.id, version=first.version, source=first.source)
        caps.append(Cap(cause=Cause.GRID, power_w=first.limit_w, why=reason))
    caps.append(Cap(cause=Cause.CONTRACT, power_w=limits.power_w_max, why=why(Code.CONNECTION)))
    offer = image.offer
    if offer is None or offer.end_us <= image.now_us:
        caps.append(Cap(cause=Cause.ECONOMICS, power_w=0, why=why(Code.NO_OFFER)))
    else:
        reason = why(Code.OFFER, power_w=offer.power_w_max, price_jpy_per_mwh=round(offer.price_jpy_per_mwh))
        caps.append(Cap(cause=Cause.ECONOMICS, power_w=offer.power_w_max, why=reason))
    return memory, tuple(caps), alarms


def _targets(limits: Limits, image: Image, memory: Memory, cap: Cap, caps: tuple[Cap, ...]) -> Mapping[str, int]:
    """Return what each machine is to draw: filled by worth, running ones first among equals."""
    hard_w = min(one.power_w for one in caps if one.cause is not Cause.ECONOMICS)
    told_w = {name: one.power_w for name, one in memory.told.items()}
    standby_w = sum(one.standby_w for one in limits.machines if one.id not in memory.cut_us)
    room_w = max(cap.power_w - memory.base_w - standby_w, 0)
    hard_room_w = max(hard_w - memory.base_w - standby_w, 0)
    targets: dict[str, int] = {}
    used_w = 0
    in_turn = sorted(limits.machines, key=lambda each: _rank(limits, each, told_w))
    for one in in_turn:
        runs = told_w.get(one.id, 0) > one.standby_w
        held = (
            runs
            and cap.cause not in (*PRESSING, Cause.CONTRACT)
            and _age_s(image, memory, one.id) < one.run_seconds_min
        )
        within_w = (hard_room_w if held else room_w) - used_w
        allowed = [power for power in one.powers_w if power - one.standby_w <= within_w or power == 0]
        power_w = allowed[-1] if held or _pays(limits, image, one, runs) else 0
        if not runs and power_w and not _may_start(limits, image, memory, one):
            power_w = 0
        seen = image.seen.get(one.id)
        if seen is None and one.id not in memory.cut_us and not runs:
            power_w = 0  # what never answered is not started
        if one.id in memory.hot_us:
            power_w = 0
        targets[one.id] = power_w
        used_w += max(power_w - one.standby_w, 0)
    return _staged(limits, image, memory, targets, told_w, in_turn)


def _rank(limits: Limits, machine: Machine, told_w: Mapping[str, int]) -> tuple[float, bool, bytes]:
    return -machine.value_jpy_per_mwh, told_w.get(machine.id, 0) <= machine.standby_w, _lot(limits.seed, machine.id)


@lru_cache(maxsize=16_384)
def _lot(seed: int, name: str) -> bytes:
    """Return a machine's place among equals."""
    return blake2b(f"{seed} {name}".encode(), digest_size=8).digest()


def _pays(limits: Limits, image: Image, machine: Machine, runs: bool) -> bool:
    """Return whether a machine is worth its energy, with a band so that it does not flutter."""
    if image.offer is None:
        return False
    band = limits.price_band_jpy_per_mwh
    return machine.value_jpy_per_mwh + (band if runs else -band) >= image.offer.price_jpy_per_mwh


def _age_s(image: Image, memory: Memory, name: str) -> float:
    at_us = memory.changed_us.get(name)
    return float("inf") if at_us is None else abs(image.now_us - at_us) / SECOND_US


def _may_start(limits: Limits, image: Image, memory: Memory, machine: Machine) -> bool:
    """Return whether wear lets a machine start now."""
    if _age_s(image, memory, machine.id) < machine.rest_seconds_min:
        return False
    if len(memory.lies_us.get(machine.id, ())) >= limits.lies_max:
        return False
    return len(memory.starts_us.get(machine.id, ())) < machine.starts_per_day_max


def _staged(
    limits: Limits,
    image: Image,
    memory: Memory,
    targets_w: dict[str, int],
    told_w: Mapping[str, int],
    in_turn: Sequence[Machine],
) -> Mapping[str, int]:
    """Return the targets with no more power started at once than the transformer takes."""
    if limits.restart_w_max is None:
        return MappingProxyType(targets_w)
    under_way_w = 0
    for one in limits.machines:
        told, starts = memory.told.get(one.id), memory.starts_us.get(one.id, ())
        if told is None and starts and abs(image.now_us - starts[-1]) < one.start_seconds * SECOND_US:
            under_way_w += one.power_w_max - one.standby_w  # started before this controller was
        if told is None or told.down or told.power_w <= one.standby_w:
            continue
        if image.steady_us - told.first_us < one.start_seconds * SECOND_US:
            under_way_w += told.power_w - one.standby_w
    room_w = limits.restart_w_max - under_way_w
    for one in in_turn:
        rise_w = targets_w[one.id] - max(told_w.get(one.id, 0), one.standby_w)
        if rise_w <= 0:
            continue
        if rise_w > room_w:
            targets_w[one.id] = told_w.get(one.id, 0)
        else:
            room_w -= rise_w
    return MappingProxyType(targets_w)


def _commands(
    limits: Limits, image: Image, memory: Memory, cap: Cap, targets_w: Mapping[str, int], others: set[str]
) -> tuple[Memory, list[Command]]:
    """Return what machines are told, and the memory of it. None of those with another command this cycle, or busy."""
    told, commands, started = dict(memory.told), list[Command](), set[str]()
    for one in limits.machines:
        if one.id in others or one.id in image.busy or one.id in memory.cut_us or memory.open_us is not None:
            continue
        target_w, before = targets_w[one.id], told.get(one.id)
        if before is None and target_w > one.standby_w and _runs_so(limits, image, one, target_w):
            told[one.id] = Told(  # found as it is to be: a command could only disturb it
                power_w=target_w, down=False, first_us=image.steady_us, sent_us=image.steady_us, acknowledged=True
            )
            continue
        if before is None or before.power_w != target_w:
            down = target_w <= one.standby_w if before is None else target_w < before.power_w
            told[one.id] = Told(power_w=target_w, down=down, first_us=image.steady_us, sent_us=image.steady_us)
            if target_w > one.standby_w and (before is None or before.power_w <= one.standby_w):
                started.add(one.id)
        elif _again(limits, image, one, before):
            told[one.id] = replace(before, sent_us=image.steady_us, attempt=before.attempt + 1, acknowledged=False)
        else:
            continue
        now = told[one.id]
        cause, reason = _reason(limits, image, memory, cap, one, targets_w)
        commands.append(
            Command(
                machine=one.id,
                act=Act.SET,
                power_w=target_w,
                before_w=None if before is None else before.power_w,
                cause=cause.value,
                why=reason if now.attempt == 1 else why(Code.AGAIN, attempt=now.attempt, reason=now.refused),
                attempt=now.attempt,
            )
        )
    changed = dict(memory.changed_us)
    for one in commands:
        before_w, standby_w = one.before_w, limits.by_id[one.machine].standby_w
        if one.attempt == 1 and before_w is not None and (one.power_w > standby_w) != (before_w > standby_w):
            changed[one.machine] = image.now_us
    memory = replace(memory, told=MappingProxyType(told), changed_us=MappingProxyType(changed))
    return _started(image, memory, started), commands


def _reason(
    limits: Limits, image: Image, memory: Memory, cap: Cap, machine: Machine, targets_w: Mapping[str, int]
) -> tuple[Cause, Why]:
    """Return why a machine is told what it is told: the limit that rules, or what keeps this one from its share."""
    seen, told = image.seen.get(machine.id), memory.told.get(machine.id)
    runs = told is not None and told.power_w > machine.standby_w
    if cap.cause in PRESSING or targets_w[machine.id] > machine.standby_w:
        return cap.cause, cap.why
    if machine.id in memory.hot_us:
        return Cause.SAFETY, why(Code.HOT)
    if seen is None and machine.id not in memory.cut_us and not runs:
        return Cause.STALE, why(Code.NOT_SEEN)
    if image.offer is not None and not _pays(limits, image, machine, runs):
        return Cause.ECONOMICS, why(Code.NOT_WORTH, price_jpy_per_mwh=round(image.offer.price_jpy_per_mwh))
    if not runs and not _may_start(limits, image, memory, machine):
        return Cause.WEAR, why(Code.RESTS)
    standby_w = sum(one.standby_w for one in limits.machines if one.id not in memory.cut_us)
    used_w = sum(max(power_w - limits.by_id[name].standby_w, 0) for name, power_w in targets_w.items())
    least_w = machine.powers_w[1] - machine.standby_w
    if limits.restart_w_max is not None and memory.base_w + standby_w + used_w + least_w <= cap.power_w:
        return Cause.WEAR, why(Code.STAGED, power_w=limits.restart_w_max)
    return cap.cause, cap.why


def _runs_so(limits: Limits, image: Image, machine: Machine, target_w: int) -> bool:
    """Return whether a machine is seen to draw what it is to draw."""
    seen = image.seen.get(machine.id)
    fresh = seen is not None and image.age_seconds(seen.at_us) <= limits.machine_seconds_max
    return fresh and seen is not None and obeys(machine, target_w, seen.power_w)


def _started(image: Image, memory: Memory, names: set[str]) -> Memory:
    """Return the memory with starts counted."""
    if not names:
        return memory
    starts = {**memory.starts_us, **{name: (*memory.starts_us.get(name, ()), image.now_us) for name in names}}
    changed = {**memory.changed_us, **dict.fromkeys(names, image.now_us)}
    return replace(memory, starts_us=MappingProxyType(starts), changed_us=MappingProxyType(changed))


def _again(limits: Limits, image: Image, machine: Machine, told: Told) -> bool:
    """Return whether a command is to be sent again: not acknowledged in time, or acknowledged and not seen."""
    waited_s = (image.steady_us - told.sent_us) / SECOND_US
    pause_s = min(limits.resend_seconds * 2.0 ** min(told.attempt - 1, 10), BACKOFF_SECONDS_MAX)
    if not told.acknowledged:
        return waited_s >= pause_s
    settled_s = machine.stop_seconds if told.down else machine.start_seconds
    seen = image.seen.get(machine.id)
    if seen is None or waited_s < settled_s + pause_s or image.age_seconds(seen.at_us) > waited_s - settled_s:
        return False
    return not obeys(machine, told.power_w, seen.power_w)


def obeys(machine: Machine, told_w: int, seen_w: int) -> bool:
    """Return whether a power that was seen fits what a machine was told, within `Machine.margin_w`."""
    return abs(seen_w - machine.draws_w(told_w)) <= machine.margin_w
