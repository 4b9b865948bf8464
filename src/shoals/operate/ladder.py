"""What is done about machines that do not stop: outlets, the contactor, a person. The site's meter is the judge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shoals.operate.image import SECOND_US, Image
from shoals.operate.limits import Cause, Limits
from shoals.operate.machine import Act, Command, Machine
from shoals.operate.memory import Memory, Told
from shoals.operate.why import Code, Why, why

LOOK_SECONDS = 1.5
"""After its time to stop, how long a machine is given to be read once more before it counts as unknown. [s]"""
HEARD_SECONDS = 1.5
"""How much later than at first a stop may begin because it had to be sent again. [s]"""
ASKING_SECONDS = 3.0
"""How much longer one is waited for whose reading is under way: that a thousand take their time is no sign. [s]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rungs:
    """What the ladder asks for.

    Parameters
    ----------
    commands : tuple of Command
        To outlets and the contactor.
    alarms : tuple of Why
        What a person should know.
    cut_us, open_us, over_us, lies_us
        As in `Memory`.
    look : tuple of str
        Machines to be read at once.
    """

    commands: tuple[Command, ...]
    alarms: tuple[Why, ...]
    cut_us: Mapping[str, int]
    open_us: int | None
    over_us: int | None
    lies_us: Mapping[str, tuple[int, ...]]
    look: tuple[str, ...] = ()


def climb(limits: Limits, image: Image, memory: Memory, limit_w: int, targets_w: Mapping[str, int]) -> Rungs:
    """Return which outlets are switched and whether the contactor is opened.

    A machine that was told to stop and is seen to draw power when its time is over loses its outlet, as does one of
    which nothing is known while the meter is above the limit. While the meter is silent no report is believed, and
    whatever was told to stop loses its outlet; what has none is believed, since nothing else is there to ask. Once
    every outlet that could help was cut and the meter still stands above the limit, the contactor is opened.

    Parameters
    ----------
    limits : Limits
    image : Image
    memory : Memory
        With the answers of this cycle taken in.
    limit_w : int
        What the loads may draw now by all causes but money, for which no more than a liar's outlet is cut. [W]
    targets_w : mapping of str to int
        What each machine is to draw. [W]
    """
    commands: list[Command] = []
    alarms: list[Why] = []
    cut, lies = dict(memory.cut_us), dict(memory.lies_us)
    if memory.open_us is not None:
        return _reset(limits, image, memory)
    meter_w = _meter_w(limits, image)
    fed = [one for one in limits.machines if one.id not in cut]
    floor_w = sum(targets_w[one.id] if limits.cut_standby else one.draws_w(targets_w[one.id]) for one in fed)
    reach_w = max(limit_w, limits.house_w + floor_w)
    power_w = meter_w
    if meter_w is None:  # a machine that says it draws power is believed
        power_w = sum(_seen_since(limits, image, one, limits.machine_seconds_max) or 0 for one in fed)
    assert power_w is not None
    over = power_w > reach_w + limits.tolerance_w
    over_us = (image.steady_us if memory.over_us is None else memory.over_us) if over else None
    down = [(one, memory.told[one.id]) for one in limits.machines if one.id in memory.told and one.id not in cut]
    down = [(one, told) for one, told in down if told.power_w <= one.standby_w and targets_w[one.id] == told.power_w]
    patience_s = max((one.stop_seconds for one, _ in down), default=0.0) + 1.0
    lasting = over and over_us is not None and _seconds(image, over_us) >= patience_s
    waited = all(_seconds(image, at_us) >= limits.outlet_seconds + 1.0 for at_us in cut.values())
    due = [(one, told) for one, told in down if _late_s(image, one, told) >= 0.0]
    cuts: dict[str, Why] = {}
    look: list[str] = []
    for one, told in due:
        since_s = _late_s(image, one, told)
        seen_w = _seen_since(limits, image, one, since_s)
        given_s = LOOK_SECONDS + (ASKING_SECONDS if one.id in image.busy else 0.0)
        if seen_w is not None and seen_w > one.standby_w + one.margin_w:
            cuts[one.id] = why(Code.DRAWS, power_w=seen_w)
            if told.acknowledged:
                lies[one.id] = (*lies.get(one.id, ()), image.now_us)
                alarms.append(why(Code.LIED, machine=one.id, power_w=seen_w))
        elif seen_w is None and over and since_s < given_s:
            look.append(one.id)
        elif seen_w is None and over:
            cuts[one.id] = why(Code.UNKNOWN_OVER)
        elif meter_w is None and one.outlet:
            cuts[one.id] = why(Code.NO_METER)
        elif limits.cut_standby and limit_w < one.standby_w and over:
            cuts[one.id] = why(Code.STANDBY)
    if (
        not look and not any(limits.by_id[name].outlet for name in cuts) and lasting and waited
    ):  # somebody lies, and nobody shows it
        cuts = {one.id: why(Code.NOBODY_SHOWS) for one, _ in due} | cuts
    helped = False
    for name, reason in cuts.items():
        if limits.by_id[name].outlet:
            helped = True
            cut[name] = image.steady_us
            told_w = memory.told[name].power_w
            commands.append(Command(machine=name, act=Act.CUT, cause="", why=reason, before_w=told_w))
        else:
            alarms.append(why(Code.NO_OUTLET, machine=name))
    open_us = None
    blind_seconds = limits.stop_seconds_bound() - 2.0  # a cycle to open it, and one until it is open
    blind = meter_w is None and any(
        not one.outlet and _seen_since(limits, image, one, _seconds(image, told.first_us) - one.stop_seconds) is None
        and _seconds(image, told.first_us) >= min(one.stop_seconds + limits.machine_seconds_max, blind_seconds)
        for one, told in down
    )  # fmt: skip
    stuck = lasting and waited and not helped and not look
    if stuck and _told_everything(limits, memory, targets_w):
        alarms.append(why(Code.OPEN_OVER, power_w=power_w, limit_w=reach_w))
        open_us = image.steady_us if limits.contactor else None
    elif blind and limit_w < limits.power_w_max and memory.failsafe_until_us > image.steady_us:
        alarms.append(why(Code.OPEN_BLIND))
        open_us = image.steady_us if limits.contactor else None
    if open_us is not None:
        commands = [Command(machine="", act=Act.OPEN, cause="", why=alarms[-1])]
        cut = dict(memory.cut_us)
    else:
        commands += _fed(limits, image, memory, cut, targets_w)
    return Rungs(
        commands=tuple(commands),
        alarms=tuple(alarms),
        cut_us=MappingProxyType(cut),
        open_us=open_us,
        over_us=over_us,
        lies_us=MappingProxyType(lies),
        look=tuple(look),
    )


def _seconds(image: Image, since_us: int) -> float:
    return (image.steady_us - since_us) / SECOND_US


def _late_s(image: Image, machine: Machine, told: Told) -> float:
    """Return for how long a machine should have stopped; negative while it still has time. [s]

    A stop that was not heard begins when it is sent again, if that is soon: or a healthy machine would lose its supply
    because a packet was lost.
    """
    began_us = min(told.sent_us, told.first_us + round(HEARD_SECONDS * SECOND_US))
    return _seconds(image, began_us) - machine.stop_seconds


def _meter_w(limits: Limits, image: Image) -> int | None:
    if image.meter is None or image.age_seconds(image.meter.at_us) > limits.meter_seconds_max:
        return None
    return image.meter.power_w


def _seen_since(limits: Limits, image: Image, machine: Machine, since_s: float) -> int | None:
    """Return what a machine was seen to draw within the last seconds, None if it was not seen. [W]"""
    seen = image.seen.get(machine.id)
    if seen is None or image.age_seconds(seen.at_us) > min(since_s, limits.machine_seconds_max):
        return None
    return seen.power_w


def _told_everything(limits: Limits, memory: Memory, targets_w: Mapping[str, int]) -> bool:
    """Return whether every machine was told what it is to draw now, long enough ago to have done it."""
    assert memory.steady_us is not None
    for one in limits.machines:
        if one.id in memory.cut_us:
            continue
        told = memory.told.get(one.id)
        if told is None or told.power_w != targets_w[one.id]:
            return False
        if (memory.steady_us - told.first_us) / SECOND_US < one.stop_seconds:
            return False
    return True


def _fed(
    limits: Limits, image: Image, memory: Memory, cut: dict[str, int], targets_w: Mapping[str, int]
) -> list[Command]:
    """Return which outlets are switched on again: of machines that are to run. They start by themselves when fed."""
    found: list[Command] = []
    for name, at_us in list(cut.items()):
        machine = limits.by_id.get(name)
        if machine is None or at_us == image.steady_us or targets_w[name] <= machine.standby_w:
            continue
        if _seconds(image, at_us) >= limits.cut_seconds_min:
            del cut[name]
            found.append(
                Command(machine=name, act=Act.FEED, cause="", power_w=targets_w[name], why=why(Code.RUN_AGAIN))
            )
    return found


def _reset(limits: Limits, image: Image, memory: Memory) -> Rungs:
    """Return the way back from an open contactor: every outlet off, then the contactor, then one after another."""
    commands: list[Command] = []
    cut, open_us = dict(memory.cut_us), memory.open_us
    if image.closed and not image.reset:  # it was not told before a crash, or did not do it
        commands.append(Command(machine="", act=Act.OPEN, cause=Cause.SAFETY.value, why=why(Code.CONTACTOR_OPEN)))
    if image.reset:
        still_on = [one for one in limits.machines if one.outlet and one.id not in cut]
        for one in still_on:
            cut[one.id] = image.steady_us
            commands.append(Command(machine=one.id, act=Act.CUT, cause=Cause.SAFETY.value, why=why(Code.BEFORE_CLOSE)))
        if not still_on:
            open_us = None
            commands.append(Command(machine="", act=Act.CLOSE, cause=Cause.SAFETY.value, why=why(Code.CLOSE_ASKED)))
    return Rungs(
        commands=tuple(commands),
        alarms=() if image.reset else (why(Code.CONTACTOR_OPEN),),
        cut_us=MappingProxyType(cut),
        open_us=open_us,
        over_us=None,
        lies_us=memory.lies_us,
    )
