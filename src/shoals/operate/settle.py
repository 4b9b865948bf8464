"""From what the meter saw to what is booked: each slot's energy, whose it was, and what an order took off. Pure.

Three values come of a slot, and no joule and no watt stands in two of them:

* *environment*: energy that would have been spilled and was computed with;
* *digital*: all energy that was computed with, by machine;
* *grid*: energy that an order kept from being drawn, against what would have been drawn without it.

What was drawn is in the first two, as a part and its whole; what was not drawn is in the third alone. While several
orders rule, each moment belongs to the strictest.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import numpy as np

from shoals import ledger
from shoals.core.book import J_PER_WH, Account
from shoals.operate.image import SECOND_US, Image
from shoals.operate.limits import Limits
from shoals.operate.orders import Order
from shoals.operate.record import image_from_json, image_to_json

SLOT_US = 1_800 * SECOND_US
GAP_SECONDS_MAX = 60.0
"""Between two images further apart than this nothing is taken to have gone on as it was. [s]"""
BASELINE_SECONDS = 1_800.0
"""The baseline of an order is the mean of so much time before it in which no order ruled. [s]"""

OrderKey = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotSums:
    """What happened in a slot.

    Parameters
    ----------
    start_us, end_us : int
        [µs since 1970 UTC]
    covered_us : int
        For how long a fresh reading said what was drawn. [µs]
    energy_j : int
        What the meter saw. [J]
    machines_j : mapping of str to int
        What machines computed with: as they report, scaled down where that is more than the meter saw. [J]
    ordered_us, reduced_j : mapping
        By order: for how long it ruled, and what was not drawn for it. An order before which too little was seen has
        no baseline: it is missing in `reduced_j`, since nobody knows what it took off. [µs], [J]
    over_us : int
        For how long the meter stood above the limit of an order after its time to take effect. [µs]
    metered : bool
        Whether the energy is of the meter's register, which was seen in the slot; else it is its power, added up, or
        spread over a time in which nobody looked.
    """

    start_us: int
    end_us: int
    covered_us: int
    energy_j: int
    machines_j: Mapping[str, int]
    ordered_us: Mapping[OrderKey, int]
    reduced_j: Mapping[OrderKey, int]
    over_us: int
    metered: bool


@dataclass(slots=True)
class _Slot:
    start_us: int
    covered_us: int = 0
    energy_j: int = 0
    said: dict[str, int] = field(default_factory=dict[str, int])
    ordered_us: dict[OrderKey, int] = field(default_factory=dict[OrderKey, int])
    reduced: dict[OrderKey, int] = field(default_factory=dict[OrderKey, int])
    over_us: int = 0
    added_up_us: int = 0


class Tally:
    """Adds images up into slots.

    Parameters
    ----------
    limits : Limits
    slot_us : int
        Length of a slot; slots begin at multiples of it since 1970 UTC. [µs]

    Notes
    -----
    Where the meter has a register, energy is its difference, so that the sum over all slots is what the register says,
    to the watt-hour; what it counted while it was silent is of the slot in which it is seen again. A register that runs
    backwards was exchanged, and power is added up over that one step, as always where there is none: in whole W µs
    whose rest is carried.

    The baseline of an order is the mean power over the half hour before it in which no order ruled, and at each moment
    no more than the plan offers then: who would have drawn nothing reduces nothing.
    """

    def __init__(self, limits: Limits, *, slot_us: int = SLOT_US) -> None:
        self.limits, self.slot_us = limits, slot_us
        self._slots: dict[int, _Slot] = {}
        self._before: Image | None = None
        self._mark_us = 0
        self._register_wh: int | None = None
        self._rest = 0
        self._free: deque[tuple[int, int]] = deque()
        self._free_us = 0
        self._baseline_w: dict[OrderKey, int | None] = {}
        self._began_us: dict[OrderKey, int] = {}

    def add(self, image: Image) -> None:
        """Take the next image; what the one before it says holds until this one."""
        before, self._before = self._before, image
        from_us, self._mark_us = self._mark_us, max(self._mark_us, image.now_us)
        if before is None:
            self._by_register_j(image)
            return
        past_us = _past_us(before, image)
        register_j = self._by_register_j(image)
        near = past_us <= GAP_SECONDS_MAX * SECOND_US
        for slot, first, last in self._shares(from_us, self._mark_us):
            if register_j is not None:
                slot.energy_j += round(register_j * last) - round(register_j * first)
            if near:
                self._hold(slot, before, round(past_us * last) - round(past_us * first), register_j is None)

    def _by_register_j(self, image: Image) -> int | None:
        """Return by how much the register went on since it was seen last, None if power is to be added up. [J]

        While a meter with a register is silent nothing is added up: the register tells when it is seen again.
        """
        before_wh = self._register_wh
        now_wh = None if image.meter is None else image.meter.energy_wh
        if now_wh is None:
            return None if before_wh is None else 0
        self._register_wh = now_wh
        return None if before_wh is None or now_wh < before_wh else (now_wh - before_wh) * J_PER_WH

    def _shares(self, from_us: int, until_us: int) -> Iterator[tuple[_Slot, Fraction | int, Fraction | int]]:
        """Yield the slots that a time touches, with the parts of it at which each begins and ends.

        Time that runs a second time, since the clock was put back, is of the slot that was open then: a slot that is
        over is not changed.
        """
        at_us = from_us
        while True:
            start_us = at_us // self.slot_us * self.slot_us
            to_us = min(start_us + self.slot_us, until_us)
            slot = self._slots.setdefault(start_us, _Slot(start_us))
            if at_us == from_us and to_us == until_us:  # all of it; so it is nearly always
                yield slot, 0, 1
                return
            span_us = until_us - from_us
            yield slot, Fraction(at_us - from_us, span_us), Fraction(to_us - from_us, span_us)
            if to_us == until_us:
                return
            at_us = to_us

    def _hold(self, slot: _Slot, image: Image, us: int, add_up: bool) -> None:
        """Count that all goes on for a while as an image shows it."""
        meter = image.meter
        if meter is None or image.age_seconds(meter.at_us) > self.limits.meter_seconds_max:
            return
        slot.covered_us += us
        if add_up:
            self._rest += meter.power_w * us
            slot.energy_j += self._rest // SECOND_US
            self._rest %= SECOND_US
            slot.added_up_us += us
        for name, seen in image.seen.items():
            if image.age_seconds(seen.at_us) <= self.limits.machine_seconds_max:
                slot.said[name] = slot.said.get(name, 0) + seen.power_w * us
        ruling = image.orders.active(image.now_us)
        if not ruling:
            self._free.append((meter.power_w * us, us))
            self._free_us += us
            while self._free_us - self._free[0][1] >= BASELINE_SECONDS * SECOND_US:
                self._free_us -= self._free.popleft()[1]
            return
        self._order(slot, image, ruling[0], meter.power_w, us)

    def _order(self, slot: _Slot, image: Image, order: Order, power_w: int, us: int) -> None:
        key = order.key
        if key not in self._baseline_w:
            known_us = max(self._free_us, 1)
            enough = self._free_us >= BASELINE_SECONDS * SECOND_US / 2
            self._baseline_w[key] = sum(one for one, _ in self._free) // known_us if enough else None
            self._began_us[key] = image.now_us
        slot.ordered_us[key] = slot.ordered_us.get(key, 0) + us
        found_w, offer = self._baseline_w[key], image.offer
        planned_w = 0 if offer is None or offer.end_us <= image.now_us else offer.power_w_max
        if found_w is not None:
            baseline_w = min(found_w, planned_w, self.limits.power_w_max)
            slot.reduced[key] = slot.reduced.get(key, 0) + max(baseline_w - power_w, 0) * us
        late_us = image.now_us - self._began_us[key]
        standby_w = sum(one.standby_w for one in self.limits.machines)
        reach_w = max(order.limit_w, self.limits.house_w + standby_w) + self.limits.tolerance_w
        if power_w > reach_w and late_us > self.limits.stop_seconds_bound() * SECOND_US:
            slot.over_us += us

    def closed(self) -> tuple[SlotSums, ...]:
        """Return the slots that are over, in order. What comes later changes none of them."""
        done = sorted(start_us for start_us in self._slots if start_us + self.slot_us <= self._mark_us)
        return tuple(self._sums(self._slots[start_us]) for start_us in done)

    def all(self) -> tuple[SlotSums, ...]:
        """Return all slots, the one that is not over too."""
        return tuple(self._sums(slot) for _, slot in sorted(self._slots.items()))

    def to_json(self) -> dict[str, Any]:
        """Return what is needed to go on from here as plain values: slots that are over are left out.

        Examples
        --------
        >>> from shoals.operate.image import Metered
        >>> images = [Image(now_us=t, steady_us=t, meter=Metered(power_w=7, at_us=t)) for t in range(0, 10**8, 10**7)]
        >>> first = Tally(Limits(machines=(), power_w_max=5_000))
        >>> for image in images[:5]:
        ...     first.add(image)
        >>> second = Tally.from_json(first.limits, first.to_json())
        >>> for image in images[5:]:
        ...     first.add(image), second.add(image)
        (None, None)
        (None, None)
        (None, None)
        (None, None)
        (None, None)
        >>> first.all() == second.all()
        True
        """
        open_slots = [one for one in self._slots.values() if one.start_us + self.slot_us > self._mark_us]
        return {
            "slot_us": self.slot_us,
            "slots": [_slot_to_json(one) for one in open_slots],
            "before": None if self._before is None else image_to_json(self._before),
            "mark_us": self._mark_us,
            "register_wh": self._register_wh,
            "rest": self._rest,
            "free": [list(one) for one in self._free],
            "free_us": self._free_us,
            "baseline_w": [[*key, value] for key, value in self._baseline_w.items()],
            "began_us": [[*key, value] for key, value in self._began_us.items()],
        }

    @classmethod
    def from_json(cls, limits: Limits, found: Mapping[str, Any]) -> Tally:
        """Return what goes on where `to_json` was called."""
        made = cls(limits, slot_us=found["slot_us"])
        slots = [_slot_from_json(one) for one in found["slots"]]
        made._slots = {one.start_us: one for one in slots}
        made._before = None if found["before"] is None else image_from_json(found["before"])
        made._mark_us, made._register_wh, made._rest = found["mark_us"], found["register_wh"], found["rest"]
        made._free = deque((product, us) for product, us in found["free"])
        made._free_us = found["free_us"]
        made._baseline_w = {(source, name): value for source, name, value in found["baseline_w"]}
        made._began_us = {(source, name): value for source, name, value in found["began_us"]}
        return made

    def _sums(self, slot: _Slot) -> SlotSums:
        said_j = {name: one // SECOND_US for name, one in slot.said.items()}
        total_j = sum(said_j.values())
        if total_j > slot.energy_j:  # the meter is the judge
            said_j = {name: one * slot.energy_j // total_j for name, one in said_j.items()}
        return SlotSums(
            start_us=slot.start_us,
            end_us=slot.start_us + self.slot_us,
            covered_us=slot.covered_us,
            energy_j=slot.energy_j,
            machines_j=MappingProxyType(said_j),
            ordered_us=MappingProxyType(dict(slot.ordered_us)),
            reduced_j=MappingProxyType({key: one // SECOND_US for key, one in slot.reduced.items()}),
            over_us=slot.over_us,
            metered=slot.covered_us > 0 and slot.added_up_us == 0,
        )


def _slot_to_json(slot: _Slot) -> dict[str, Any]:
    by_order = {
        name: [[*key, value] for key, value in getattr(slot, name).items()] for name in ("ordered_us", "reduced")
    }
    whole = ("start_us", "covered_us", "energy_j", "over_us", "added_up_us")
    return {name: getattr(slot, name) for name in whole} | {"said": dict(slot.said)} | by_order


def _slot_from_json(found: Mapping[str, Any]) -> _Slot:
    by_order = {
        name: {(source, order): value for source, order, value in found[name]} for name in ("ordered_us", "reduced")
    }
    given: dict[str, Any] = {**found, "said": dict(found["said"]), **by_order}
    return _Slot(**given)


def _past_us(before: Image, image: Image) -> int:
    """Return how long it was from one image to the next: by the steady clock, unless it began anew. [µs]"""
    steady_us = image.steady_us - before.steady_us
    return steady_us if steady_us > 0 else max(image.now_us - before.now_us, 0)


def tally(limits: Limits, images: Iterable[Image], *, slot_us: int = SLOT_US) -> tuple[SlotSums, ...]:
    """Return the slots that a row of images closes.

    Examples
    --------
    >>> from shoals.operate.image import Metered
    >>> from shoals.operate.machine import Machine
    >>> one = Machine(id="a1", driver="simulated", address="", power_w_max=3_000)
    >>> times_us = [t * SECOND_US for t in range(0, 3_601, 10)]
    >>> images = [Image(now_us=t, steady_us=t, meter=Metered(power_w=2_000, at_us=t)) for t in times_us]
    >>> [slot.energy_j for slot in tally(Limits(machines=(one,), power_w_max=5_000), images)]
    [3600000, 3600000]
    """
    book = Tally(limits, slot_us=slot_us)
    for image in images:
        book.add(image)
    return book.closed()


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """What a slot had to give the loads.

    Parameters
    ----------
    surplus_j : int
        What would have been spilled without them. [J]
    own_j : int
        What the plant would have sold. [J]
    """

    surplus_j: int = 0
    own_j: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A slot with its three values.

    Parameters
    ----------
    slot : SlotSums
    surplus_j : int
        Environment: energy that was computed with and would have been spilled. [J]
    own_j : int
        Energy that was computed with and would have been sold. [J]
    bought_j : int
        The rest of what was computed with. [J]
    spilled_j : int
        What is spilled all the same: an estimate, never generated. [J]
    unknown_j : int
        What would have been spilled and of which nobody knows whether it was drawn, since nobody looked. [J]
    reduced_j : int
        Grid: energy that orders kept from being drawn, as far as it is known. [J]
    """

    slot: SlotSums
    surplus_j: int
    own_j: int
    bought_j: int
    spilled_j: int
    unknown_j: int
    reduced_j: int

    @property
    def reduced_known(self) -> bool:
        """Whether every order that ruled has a baseline."""
        return all(key in self.slot.reduced_j for key in self.slot.ordered_us)


def settle(slots: Iterable[SlotSums], supply: Mapping[int, Supply]) -> tuple[Settled, ...]:
    """Return the slots with their three values.

    A load takes first what would have been spilled: the plant's limit is at its connection, so each joule that the
    loads draw there is one that need not be spilled, for as long as any is. Where nobody looked, what was not seen to
    be drawn is not said to be spilled either: it is unknown, in proportion to the time.

    Parameters
    ----------
    slots : iterable of SlotSums
    supply : mapping of int to Supply
        By start of the slot. A slot that is not there had nothing, so all that was drawn counts as bought.
    """
    found: list[Settled] = []
    for slot in slots:
        given = supply.get(slot.start_us, Supply())
        surplus_j = min(slot.energy_j, given.surplus_j)
        own_j = min(slot.energy_j - surplus_j, given.own_j)
        looked = 1 if slot.metered else Fraction(slot.covered_us, slot.end_us - slot.start_us)
        spilled_j = max(round(given.surplus_j * looked) - surplus_j, 0)
        found.append(
            Settled(
                slot=slot,
                surplus_j=surplus_j,
                own_j=own_j,
                bought_j=slot.energy_j - surplus_j - own_j,
                spilled_j=spilled_j,
                unknown_j=given.surplus_j - surplus_j - spilled_j,
                reduced_j=sum(slot.reduced_j.values()),
            )
        )
    return tuple(found)


def legs_of(
    settled: Sequence[Settled], *, plant: str, load: str, loads: Mapping[str, str] | None = None
) -> tuple[list[Account], list[ledger.SlotLeg]]:
    """Return accounts, and the legs of every slot in joules, in the order in which energy flows.

    A reduction is energy that nobody generated or drew, so it moves nothing in a book of energy; it is in `Settled`.

    Parameters
    ----------
    settled : sequence of Settled
        Slots without a gap between them.
    plant, load : str
        Their ids.
    loads : mapping of str to str, optional
        By machine, the load that it is a part of, where a site has several. What the meter saw beside those machines
        is of `load`.
    """
    of_machine = loads or {}
    names = list(dict.fromkeys([load, *of_machine.values()]))
    kinds = {
        f"plant:{plant}": "generation", "grid:import": "import", "bus": "bus", "entropy:source": "entropy_source",
        "entropy": "entropy", "spilled:source": "curtailed_source", "spilled": "curtailed",
    }  # fmt: skip
    for name in names:
        kinds |= {f"compute:{name}": "compute", f"heat:{name}": "heat"}

    def array(values: Iterable[int]) -> np.ndarray:
        return np.fromiter(values, dtype=np.int64, count=len(settled))

    drawn = array(one.slot.energy_j for one in settled)
    by_load = {
        name: array(
            sum(joules for machine, joules in one.slot.machines_j.items() if of_machine.get(machine) == name)
            for one in settled
        )
        for name in names
    }
    by_load[load] = drawn - sum(joules for name, joules in by_load.items() if name != load)
    rows = [
        (f"plant:{plant}", "bus", array(one.surplus_j for one in settled), "", "surplus"),
        (f"plant:{plant}", "bus", array(one.own_j for one in settled), "", "own"),
        ("grid:import", "bus", array(one.bought_j for one in settled), "", ""),
    ]
    for name, joules in by_load.items():
        rows += [
            ("bus", f"compute:{name}", joules, "", ""),
            ("entropy:source", "entropy", ledger.entropy_of(joules), "", name),
            (f"compute:{name}", f"heat:{name}", joules, "heat", ""),
        ]
    rows.append(("spilled:source", "spilled", array(one.spilled_j for one in settled), "", ""))
    legs = [
        ledger.SlotLeg(debit=debit, credit=credit, amounts=amounts, rule=rule, label=label)
        for debit, credit, amounts, rule, label in rows
    ]
    return [Account(id=name, kind=kind, pool=1) for name, kind in kinds.items()], legs
