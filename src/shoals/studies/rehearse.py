"""Days of a site with the real controller on simulated machines: is the plan followed, and what comes of it."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from shoals import cycle
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.operate.image import SECOND_US, Offer
from shoals.operate.limits import Limits
from shoals.operate.machine import Act
from shoals.operate.orders import Order
from shoals.operate.record import Recorder, cycle_files, replay
from shoals.operate.rehearse import rehearse
from shoals.operate.settle import SLOT_US, Settled, Tally
from shoals.studies import metered, roll

SCHEMA = "shoals.operate.rehearsal/1"
FILES = ("slots.csv", "book.sqlite", "summary.json", "cycles")
NOTICE_SECONDS = 600
"""How long before its start a call comes. [s]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call of the grid that comes every day: to draw nothing for a while.

    Parameters
    ----------
    start, end : time
        By the clock of the area.
    limit_w : int, default 0
        What the loads may draw. [W]
    """

    start: time
    end: time
    limit_w: int = 0

    @classmethod
    def parse(cls, text: str) -> Call:
        """Return the call of a text like ``16:30-18:00``.

        Raises
        ------
        InputError
            If it is none.

        Examples
        --------
        >>> Call.parse("16:30-18:00").end
        datetime.time(18, 0)
        """
        first, _, last = text.partition("-")
        try:
            found = cls(start=time.fromisoformat(first.strip()), end=time.fromisoformat(last.strip()))
        except ValueError:
            raise InputError(f"`{text}` is no time of a call", "write it as 16:30-18:00") from None
        if found.end <= found.start:
            raise InputError(f"the call `{text}` ends before it begins", "swap the two, or give two calls")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What came of it.

    Parameters
    ----------
    settled : tuple of Settled
    summary : mapping
        As it stands in ``summary.json``.
    """

    settled: tuple[Settled, ...]
    summary: Mapping[str, Any]


def rehearse_site(
    given: cycle.Given,
    limits: Limits,
    *,
    first: date,
    days: int,
    calls: Sequence[Call] = (),
    folder: Path,
    seed: int = 0,
    forecast: str = "",
    tell: Callable[[int], None] = lambda done: None,
) -> Rehearsal:
    """Plan the year of a site, run days of it with the controller, and write what happened.

    The plan is made with perfect foresight, as `shoals run` makes it, unless a forecaster is named: then it is what a
    run of the year on its forecasts did (`shoals.studies.roll`). Loads that the site file lists for planning and
    machines under ``[operate]`` are taken to be the same.

    Parameters
    ----------
    given : Given
    limits : Limits
        With the machines.
    first : date
    days : int
    calls : sequence of Call
    folder : Path
        Where ``slots.csv``, ``book.sqlite``, ``summary.json`` and the cycles go; made, and empty before.
    seed : int
        Of the days on which the plant is called to curtail.
    forecast : str
        Name of a forecaster, a key of `shoals.plan.forecast.FORECASTERS`; empty for perfect foresight.
    tell : callable
        Called with 1 after each day.

    Raises
    ------
    InputError
        If the days lie outside the year, or the folder holds a rehearsal.
    """
    if (folder / "summary.json").exists() or (folder / "cycles").exists():
        raise InputError(f"`{folder}` holds a rehearsal", "name another folder, or remove that one")
    line = given.timeline
    begin = datetime.combine(first, time(0), tzinfo=line.zone)
    slot_us = line.step_minutes * 60 * SECOND_US
    if slot_us != SLOT_US:
        raise InputError(f"the slots of the year are {line.step_minutes} minutes", "a rehearsal needs half hours")
    start_us, year_us = _us(begin), _us(line.start)
    end_us = _us(begin + timedelta(days=days))
    if days < 1 or start_us < year_us or end_us > _us(line.end):
        raise InputError(
            f"{days} days from {first} lie outside the year", f"it goes from {line.start.date()} to {line.end.date()}"
        )
    plant = cycle.plant_of(given, seed=seed)
    problem = cycle.problem_of(given, plant)
    if forecast:
        rolled = roll.study(given, forecasts=[forecast], seed=seed)
        plan, nothing = rolled.way(f"roll:{forecast}").schedule, rolled.way("nothing").schedule
    else:
        best, baselines = cycle.outcomes_of(given, problem)
        plan, nothing = best.schedule, baselines[0].schedule
    planned_mw = np.sum([*plan.load_mw.values()], axis=0) if plan.load_mw else np.zeros(line.slots)
    supply = metered.supply_of(
        (year_us + slot_us * slot for slot in range(line.slots)),
        nothing.spilled_mw,
        np.asarray(problem.available_mw),
    )
    edges = [start_us + slot_us * n for n in range((end_us - start_us) // slot_us + 1)]

    def offer(now_us: int) -> Offer | None:
        slot = (now_us - year_us) // slot_us
        power_w = min(round(float(planned_mw[slot]) * 1e6), limits.power_w_max)
        return Offer(power_w_max=power_w, price_jpy_per_mwh=0.0, end_us=year_us + (slot + 1) * slot_us)

    orders = [
        (_us(at) - NOTICE_SECONDS * SECOND_US, _order(call, number, at))
        for day in range(days)
        for number, call in enumerate(calls)
        for at in [datetime.combine(first + timedelta(days=day), call.start, tzinfo=line.zone)]
    ]
    watch = _Watch(limits, edges, {order.key: order for _, order in orders})
    tally, cycles, sent, starts, told_day = Tally(limits), 0, 0, 0, 0
    recorder = Recorder(folder / "cycles", limits)
    for one in rehearse(limits, offer, orders, start_us=start_us, end_us=end_us + SECOND_US, edges_us=edges):
        recorder.write(one.image, one.memory, one.decision)
        tally.add(one.image)
        watch.look(one.image.now_us, one.power_w, one.decision.targets_w)
        cycles += 1
        sent += len(one.decision.commands)
        starts += sum(one_.act is Act.SET and one_.power_w > 0 and not one_.before_w for one_ in one.decision.commands)
        day = (one.image.now_us - start_us) // 86_400_000_000
        if day > told_day:
            tell(1)
            told_day = day
    recorder.close()
    load, loads = metered.loads_of(limits.machines, metered.loads_known(given.site))
    booked = metered.book(
        folder / "book.sqlite", tally.closed(), supply, plant=given.site.plant.id, load=load, loads=loads
    )
    metered.table(booked.settled, line.zone).to_csv(folder / "slots.csv", index=False)
    same = all(again.same for path in cycle_files(folder / "cycles") for again in replay(path))
    summary = {
        "schema": SCHEMA,
        "kind": "demo" if given.kind is Kind.DEMO else "computed",
        "site": given.site.id,
        "start": begin.isoformat(),
        "days": days,
        "machines": len(limits.machines),
        "plan": forecast or "perfect foresight",
        "values": metered.totals(booked.settled),
        "following": watch.summary(),
        "cycles": cycles,
        "commands": sent,
        "starts": starts,
        "replays": same,
        "cycle_bytes": sum(path.stat().st_size for path in cycle_files(folder / "cycles")),
        "book": {"records": booked.new, "root": booked.root},
    }
    (folder / "summary.json").write_text(json.dumps(summary, indent=1) + "\n", encoding="utf-8")
    return Rehearsal(settled=booked.settled, summary=summary)


class _Watch:
    """Sees how soon the loads are where the controller wants them, and whether calls are obeyed: by true power."""

    def __init__(self, limits: Limits, edges: Sequence[int], calls: Mapping[tuple[str, str], Order]) -> None:
        self.limits, self.edges, self.calls = limits, edges, list(calls.values())
        self.late_s: list[float] = []
        self.obeyed_s: dict[tuple[str, str], float] = {}
        self.over_s = 0.0
        self._last_us = 0
        self._slot_us = 0
        self._seen: list[tuple[int, float]] = []
        self._target_w = 0

    def look(self, now_us: int, power_w: float, targets_w: Mapping[str, int]) -> None:
        """Take a moment."""
        slot_us = self.edges[max(bisect_right(self.edges, now_us) - 1, 0)]
        if slot_us != self._slot_us:
            self._close()
            self._slot_us = slot_us
        self._target_w = sum(one.draws_w(targets_w[one.id]) for one in self.limits.machines)
        self._seen.append((now_us, power_w))
        standby_w = sum(one.standby_w for one in self.limits.machines)
        for order in self.calls:
            if order.start_us <= now_us < order.end_us:
                reach_w = max(order.limit_w, standby_w) + self.limits.tolerance_w
                self.obeyed_s.setdefault(order.key, 0.0)
                if power_w > reach_w:
                    self.obeyed_s[order.key] = (now_us - order.start_us) / SECOND_US
        if power_w > self.limits.power_w_max + self.limits.tolerance_w:
            self.over_s += (now_us - self._last_us) / SECOND_US
        self._last_us = now_us

    def _close(self) -> None:
        """End a slot: late is who was not yet where the slot ended."""
        if not self._seen:
            return
        away = [at_us for at_us, power_w in self._seen if abs(power_w - self._target_w) > self.limits.tolerance_w]
        self.late_s.append((away[-1] - self._slot_us) / SECOND_US if away else 0.0)
        self._seen.clear()

    def summary(self) -> dict[str, Any]:
        """Return how soon, at worst and in the middle. [s]"""
        late = sorted(self.late_s)
        return {
            "slots": len(late),
            "late_seconds_max": late[-1] if late else 0.0,
            "late_seconds_median": late[len(late) // 2] if late else 0.0,
            "calls": len(self.obeyed_s),
            "call_seconds_max": max(self.obeyed_s.values(), default=0.0),
            "over_connection_seconds": self.over_s,
        }


def _order(call: Call, number: int, at: datetime) -> Order:
    end = datetime.combine(at.date(), call.end, tzinfo=at.tzinfo)
    return Order(
        source="rehearsal",
        id=f"{at.date()}-{number + 1}",
        version=1,
        start_us=_us(at),
        end_us=_us(end),
        limit_w=call.limit_w,
    )


def _us(moment: datetime) -> int:
    return round(moment.timestamp()) * SECOND_US
