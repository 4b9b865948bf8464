"""Simulated machines over days of a plan, faster than real time: what the controller would do where nothing fails.

Time goes by seconds while anything is under way, and in larger steps while nothing is. Machines are bodies with
physics; the meter sees the truth.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from shoals.operate.decide import Decision, decide
from shoals.operate.image import SECOND_US, Image, Metered, Offer
from shoals.operate.limits import Limits
from shoals.operate.machine import Act, Answer, Done, Seen, Unknown
from shoals.operate.memory import Memory
from shoals.operate.orders import Order, Orders
from shoals.operate.twin.body import Body

REST_SECONDS = 30
"""Longest step of time, while nothing is under way. [s]"""
SETTLE_SECONDS = 20
"""For how long after something happened time goes by single seconds. [s]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One cycle of a rehearsal.

    Parameters
    ----------
    image, memory : Image, Memory
        What the decision was made of.
    decision : Decision
    power_w : float
        What the loads truly draw. [W]
    """

    image: Image
    memory: Memory
    decision: Decision
    power_w: float


def rehearse(
    limits: Limits,
    offer: Callable[[int], Offer | None],
    received: Sequence[tuple[int, Order]],
    *,
    start_us: int,
    end_us: int,
    edges_us: Sequence[int] = (),
    up_seconds: float = 15.0,
    down_seconds: float = 2.0,
) -> Iterator[Moment]:
    """Yield every cycle from a start to an end.

    Parameters
    ----------
    limits : Limits
    offer : callable
        What the plan offers at a time.
    received : sequence of (int, Order)
        Orders, with the moment at which each comes. [µs since 1970 UTC]
    start_us, end_us : int
        [µs since 1970 UTC]
    edges_us : sequence of int
        Moments at which an offer changes, so that none is stepped over.
    up_seconds, down_seconds : float
        Ramps of the machines. [s]
    """
    bodies = {
        one.id: Body(
            power_w_max=float(one.power_w_max),
            standby_w=float(one.standby_w),
            up_seconds=up_seconds,
            down_seconds=down_seconds,
        )
        for one in limits.machines
    }
    coming = sorted(received, key=lambda one: one[0])
    edges = sorted(
        {*edges_us, *(at_us for at_us, _ in coming)} | {t for _, o in coming for t in (o.start_us, o.end_us)}
    )
    orders, memory, answers = Orders(), Memory(), dict[str, Answer]()
    now_us, energy_j, closed = start_us, 0.0, True
    before_w: float | None = None
    busy_until_us = start_us
    while now_us < end_us:
        now_s = (now_us - start_us) / SECOND_US
        while coming and coming[0][0] <= now_us:
            orders, _ = orders.receive(coming.pop(0)[1], now_us=now_us)
        power_w = sum(body.power_w(now_s) for body in bodies.values()) if closed else 0.0
        image = Image(
            now_us=now_us,
            steady_us=now_us - start_us,
            meter=Metered(power_w=round(power_w), at_us=now_us, energy_wh=int(energy_j // 3_600)),
            seen=_sights(bodies, now_s, now_us) if closed else MappingProxyType({}),
            answers=MappingProxyType(answers),
            orders=orders,
            signal_us=now_us,
            offer=offer(now_us),
            closed=closed,
        )
        decision = decide(limits, image, memory)
        yield Moment(image=image, memory=memory, decision=decision, power_w=power_w)
        moved = before_w is None or abs(power_w - before_w) > 1.0
        memory, answers, before_w = decision.memory, {}, power_w
        for command in decision.commands:
            if command.act in (Act.OPEN, Act.CLOSE):
                closed = command.act is Act.CLOSE
            elif command.act is Act.SET:
                fed = bodies[command.machine].fed and closed
                if fed:
                    bodies[command.machine].tell(float(command.power_w), now_s=now_s)
                answers[command.machine] = Done() if fed else Unknown(reason="no connection")
            else:
                bodies[command.machine].feed(command.act is Act.FEED, now_s=now_s)
        if decision.commands or moved:
            busy_until_us = now_us + SETTLE_SECONDS * SECOND_US
        step_us = SECOND_US if now_us < busy_until_us else REST_SECONDS * SECOND_US
        after_us = min(now_us + step_us, _next(edges, now_us), end_us)
        later_s = (after_us - start_us) / SECOND_US
        later_w = sum(body.power_w(later_s) for body in bodies.values()) if closed else 0.0
        energy_j += (power_w + later_w) / 2 * (after_us - now_us) / SECOND_US
        now_us = after_us


def _sights(bodies: Mapping[str, Body], now_s: float, now_us: int) -> Mapping[str, Seen]:
    return MappingProxyType(
        {name: Seen(power_w=round(body.reported_w(now_s)), at_us=now_us) for name, body in bodies.items() if body.fed}
    )


def _next(edges: Sequence[int], now_us: int) -> int:
    place = bisect_right(edges, now_us)
    return edges[place] if place < len(edges) else 2**62
