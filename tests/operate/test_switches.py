"""What a switch was told last is what counts, and a site without a contactor is not lost for want of one."""

from __future__ import annotations

import asyncio
import resource
import signal
import time
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from tests.patience import until

from shoals.core.errors import DataError, InputError
from shoals.operate.decide import decide
from shoals.operate.image import SECOND_US, Image, Metered, Offer
from shoals.operate.journal import Journal
from shoals.operate.limits import Limits
from shoals.operate.loop import Pilot, Plant
from shoals.operate.machine import Act, Answer, Command, Device, Done, Machine, Reading, Seen, Unknown
from shoals.operate.memory import Memory
from shoals.operate.offers import PlannedOffers, PricedOffers
from shoals.operate.orders import Order, Orders
from shoals.operate.record import Recorder, replay
from shoals.operate.simulation import limits_of, simulate
from shoals.operate.why import Code, why

ASIC = Machine(id="a1", driver="simulated", address="", power_w_max=3_000, standby_w=50, stop_seconds=2.0)


def over(limits: Limits, seconds: int) -> tuple[Memory, list[Act], set[str]]:
    """Run a site whose machine obeys an order to stop, while something else draws 20 kW for ever."""
    order = Order(source="tso", id="1", version=1, start_us=0, end_us=10**15, limit_w=0)
    orders, _ = Orders().receive(order, now_us=0)
    memory, acts, alarms = Memory(), list[Act](), set[str]()
    for second in range(seconds):
        now_us = second * SECOND_US
        found = decide(
            limits,
            Image(
                now_us=now_us,
                steady_us=now_us,
                meter=Metered(power_w=20_000, at_us=now_us),
                seen=MappingProxyType({"a1": Seen(power_w=50, at_us=now_us)}),
                answers=MappingProxyType({"a1": Done()} if second else {}),
                orders=orders,
            ),
            memory,
        )
        memory = found.memory
        acts += [one.act for one in found.commands]
        alarms |= {one.code.value for one in found.alarms}
    return memory, acts, alarms


def test_a_site_without_a_contactor_gets_an_alarm_and_is_not_shut_for_ever() -> None:
    with_one = Limits(machines=(ASIC,), power_w_max=5_000)
    memory, acts, alarms = over(with_one, 30)
    assert memory.open_us is not None
    assert Act.OPEN in acts
    assert Code.OPEN_OVER.value in alarms
    without = replace(with_one, contactor=False)
    told, acts, alarms = over(without, 30)
    assert told.open_us is None
    assert Act.OPEN not in acts
    assert Code.OPEN_OVER.value in alarms
    healed = decide(without, Image(now_us=0, steady_us=0), memory)  # what an older journal kept
    assert healed.memory.open_us is None


class Slow:
    """A contactor that does what it is told and answers what it likes."""

    def __init__(self, answers: list[Answer]) -> None:
        self.answers, self.told = answers, list[bool]()

    async def switch(self, on: bool) -> Answer:
        self.told.append(on)
        return self.answers.pop(0) if self.answers else Done()


def pilot(folder: Path, contactor: Slow) -> Pilot:
    async def meter() -> Reading | Unknown:
        return Reading(power_w=0)

    limits = Limits(machines=(), power_w_max=5_000)
    return Pilot(limits, Plant(drivers={}, meter=meter, contactor=contactor), Journal(folder / "j"), live=True)


def command(act: Act) -> Command:
    return Command(machine="", act=act, cause="", why=why(Code.STOP))


async def told(made: Pilot, acts: list[Act], contactor: Slow, count: int) -> None:
    for act in acts:
        made._send(command(act))
        await asyncio.sleep(0.2)
    await until(lambda: len(contactor.told) >= count)
    await asyncio.sleep(1.3)  # once more would come within a second


@pytest.mark.parametrize(
    ("acts", "answers", "ends"),
    [
        ([Act.CLOSE, Act.OPEN], [Unknown(reason="late"), Done()], [True, False]),
        ([Act.OPEN], [Unknown(reason="late"), Unknown(reason="late"), Done()], [False, False, False]),
        ([Act.CLOSE], [Unknown(reason="late"), Done()], [True, True]),
    ],
)
def test_a_switch_is_told_again_only_what_it_was_told_last(
    acts: list[Act], answers: list[Answer], ends: list[bool], tmp_path: Path
) -> None:
    contactor = Slow(answers)
    made = pilot(tmp_path, contactor)
    asyncio.run(told(made, acts, contactor, len(ends)))
    made.journal.close()
    assert contactor.told == ends


def test_nothing_is_switched_on_again_once_stop_was_pressed(tmp_path: Path) -> None:
    contactor = Slow([Unknown(reason="late")])

    made = pilot(tmp_path, contactor)

    async def main() -> None:
        made._send(command(Act.CLOSE))
        await asyncio.sleep(0.2)
        made.press_stop()
        await asyncio.sleep(2.0)

    asyncio.run(main())
    made.journal.close()
    assert contactor.told == [True]


def test_a_disk_that_refuses_for_a_while_costs_a_file_and_not_the_controller(tmp_path: Path) -> None:
    run = simulate(1, keep=True, seconds=120)
    recorder = Recorder(tmp_path, limits_of(1))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    refused = 0
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        for number, cycle in enumerate(run.decisions):
            limit = 200 if 0 <= number < 5 or 60 <= number < 65 else soft
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            try:
                recorder.write(*cycle)
            except DataError:
                refused += 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    recorder.close()
    assert refused >= 10
    whole = [path for path in sorted(tmp_path.iterdir()) if path.stat().st_size > 200]
    cycles = [one for path in whole for one in replay(path)]
    assert len(cycles) >= len(run.decisions) - refused - 2
    assert all(one.same for one in cycles)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("prices.csv", "start,price_jpy_per_mwh\n九州,1\n".encode("cp932")),
        ("prices.csv", b"\0\0\0"),
        ("plan.json", b"[]"),
        ("plan.json", b"\xff\xfe"),
        ("schedule.parquet", b"PAR1 and no more"),
    ],
)
def test_an_offer_that_cannot_be_read_is_said_and_ends_nothing(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    kind = PricedOffers if name.endswith(".csv") else PlannedOffers
    offers = kind(Device(id="offer", driver="x", address=str(path)), 5_000)
    assert offers.at(time.time_ns() // 1_000) is None
    assert offers.wrong


def test_an_option_of_an_offer_that_is_no_number_is_refused_before_anything_starts(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("start,price_jpy_per_mwh\n2024-04-01T00:00+09:00,9000\n")
    with pytest.raises(InputError, match=r"slot_minutes of `offer`` is 'half'"):
        PricedOffers(Device(id="offer", driver="x", address=str(path), options={"slot_minutes": "half"}), 5_000)


def test_an_offer_that_fails_is_an_alarm_and_no_offer(tmp_path: Path) -> None:
    def broken(_now_us: int) -> None:
        raise RuntimeError("no plan today")

    made = pilot(tmp_path, Slow([]))

    async def main() -> None:
        made.plant.offer = broken
        assert made.cycle().targets_w == {}
        assert any("no plan today" in str(one.to_json()) for one in made.alarms.values())

    asyncio.run(main())
    made.journal.close()


def test_each_machine_is_told_why_it_does_not_run() -> None:
    """Two start at once; one is hot, one never answered, one is worth too little; an order says so to all."""
    fleet = tuple(
        replace(ASIC, id=f"m{n}", value_jpy_per_mwh=9_000.0 if n < 5 else 1_000.0, start_seconds=60.0) for n in range(6)
    )
    limits = Limits(machines=fleet, power_w_max=20_000, restart_w_max=6_000)
    seen = {one.id: Seen(power_w=50, at_us=0, hot=one.id == "m0") for one in fleet if one.id != "m1"}
    offer = Offer(power_w_max=20_000, price_jpy_per_mwh=5_000.0, end_us=10**12)
    meter = Metered(power_w=300, at_us=0)
    memory = replace(Memory(), complete=True)
    image = Image(now_us=0, steady_us=0, meter=meter, seen=MappingProxyType(seen), offer=offer)
    found = decide(limits, image, memory)
    reasons = {one.machine: (one.cause, one.why.code) for one in found.commands}
    assert reasons["m0"] == ("safety", Code.HOT)
    assert reasons["m1"] == ("stale", Code.NOT_SEEN)
    assert reasons["m5"] == ("economics", Code.NOT_WORTH)
    assert sorted(found.targets_w.values()) == [0, 0, 0, 0, 3_000, 3_000]
    waiting = [name for name in ("m2", "m3", "m4") if not found.targets_w[name]]
    assert [reasons[name] for name in waiting] == [("wear", Code.STAGED)]
    order = Order(source="tso", id="1", version=1, start_us=0, end_us=10**12, limit_w=0)
    orders, _ = Orders().receive(order, now_us=0)
    stopped = decide(limits, replace(image, orders=orders), memory)
    assert {one.cause for one in stopped.commands} == {"grid"}
