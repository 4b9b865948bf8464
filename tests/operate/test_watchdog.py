"""Who dies, and what the contactor does: real processes, killed with signal 9, on twins that see the truth."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import socket
import time
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.operate.live_site import RATED_W, STANDBY_W, LiveSite
from tests.patience import until

from shoals.core.errors import DataError
from shoals.operate.assemble import plant_of
from shoals.operate.journal import Journal, read_journal
from shoals.operate.loop import Pilot
from shoals.operate.machine import Answer, Done, Unknown
from shoals.operate.record import cycle_files, replay
from shoals.operate.site_file import parse_setup
from shoals.operate.watchdog import Guard, Heartbeat

ROUNDS = 60 if os.environ.get("SHOALS_LONG") else 4
"""How often a controller is killed at a moment that nobody chose."""
BEATS = st.lists(st.tuples(st.floats(0.0, 4.0), st.booleans(), st.booleans()), max_size=30)


@given(BEATS, st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_it_holds_only_what_was_closed_and_is_kept_alive(beats: list[tuple[float, bool, bool]], found: bool) -> None:
    """A second telling of the rule: closed since the last word that opened it, and never 3 s without a word."""
    guard, now_s = Guard(seconds=3.0, held=found, now_s=0.0), 0.0
    held, last_s = found, 0.0
    for wait_s, hold, close in beats:
        now_s += wait_s
        if now_s - last_s > 3.0:
            held = False
        assert guard.holds(now_s) is held
        guard.hear(now_s, hold=hold, close=close)
        held, last_s = (hold and (held or close)), now_s
        assert guard.holds(now_s) is held
    assert guard.holds(now_s + 3.1) is False


def test_a_late_heartbeat_mends_nothing() -> None:
    guard = Guard(seconds=3.0, held=True, now_s=0.0)
    guard.hear(3.5, hold=True, close=False)
    assert not guard.holds(3.5)


class Relay:
    """A contactor that nobody looks at."""

    async def switch(self, on: bool) -> Answer:
        return Done()


def test_a_word_that_was_sent_and_not_answered_closes_nothing(run_folder: Path) -> None:
    """A watchdog that answers the first signs of life late: its last word is older than what it is asked for."""

    async def scene() -> None:
        path = run_folder / "watchdog.socket"
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as dog:
            dog.bind(str(path))
            beat = Heartbeat(path, Relay())
            beat.beat()
            data, place = dog.recvfrom(4_096)
            for number in range(1, 6):  # what it says is of a time before the contactor dropped out
                dog.sendto(json.dumps({"n": 1, "closed": True, "held": True}).encode(), place)
                if number == 1:
                    assert json.loads(data)["n"] == 1
            assert isinstance(await beat.switch(True), Unknown)
            assert beat.closed() is None
            beat.close()

    asyncio.run(scene())


def scene(folder: Path, act: Callable[[LiveSite], Awaitable[None]], **settings: float | str) -> None:
    """Run a site with watchdog and controller, and what a test does to it."""

    async def play() -> None:
        site = LiveSite(folder, **settings)  # type: ignore[arg-type]
        await site.start()
        try:
            await site.spawn("operate", "watchdog", str(site.path), log="watchdog.txt")
            await site.until(lambda: "watching" in (folder / "watchdog.txt").read_text())
            await site.run()
            await site.controlled()
            await act(site)
        finally:
            await site.stop()

    asyncio.run(play())


def test_a_killed_controller_opens_the_contactor_and_the_next_one_waits_for_a_person(tmp_path: Path) -> None:
    async def act(site: LiveSite) -> None:
        await asyncio.sleep(12.0)  # longer than the patience of both: heartbeats hold it
        assert site.contactor.closed
        await site.until(lambda: site.load_w() > RATED_W)
        os.kill(site.processes[1].pid, signal.SIGKILL)
        await site.until(lambda: not site.contactor.closed)
        assert site.load_w() == 0
        await site.run()

        async def found() -> bool:
            state = await site.status()
            return state["running"] and state["contactor"] == "open"

        await site.until(found)
        await asyncio.sleep(2.0)
        assert not site.contactor.closed  # signs of life alone close nothing
        code, out = await site.ask("operate", "close", str(site.path))
        assert code == 0, out
        await site.until(lambda: site.contactor.closed)
        await site.until(lambda: site.load_w() > RATED_W)

    scene(tmp_path, act, more="cut_seconds_min = 2.0\nfailsafe_seconds_min = 5.0")


def test_a_hanging_controller_is_as_good_as_dead(tmp_path: Path) -> None:
    async def act(site: LiveSite) -> None:
        os.kill(site.processes[1].pid, signal.SIGSTOP)
        await site.until(lambda: not site.contactor.closed)
        code, out = await site.ask("operate", "status", str(site.path))
        assert code == 4
        assert "does not answer" in out

    scene(tmp_path, act)


def test_a_killed_watchdog_lets_the_relay_drop(tmp_path: Path) -> None:
    async def act(site: LiveSite) -> None:
        os.kill(site.processes[0].pid, signal.SIGKILL)
        await site.until(lambda: not site.contactor.closed)
        assert site.contactor.dropped == 1  # by itself: nobody told it

        async def said() -> bool:
            state = await site.status()
            return ["watchdog_gone"] in state["alarms"]

        await site.until(said)

    scene(tmp_path, act)


def test_an_order_survives_kill_and_is_obeyed_by_the_next(tmp_path: Path) -> None:
    async def act(site: LiveSite) -> None:
        site.order(0)
        await site.until(lambda: any(kind == "order" for kind, _ in site.records()))
        os.kill(site.processes[1].pid, signal.SIGKILL)
        (site.folder / "orders.csv").unlink()  # only the journal knows it now
        await site.run()
        await site.until(lambda: site.load_w() <= STANDBY_W * 3)
        kept = [body["order"]["id"] for kind, body in site.records() if kind == "order"]
        assert kept == ["evening"]  # taken once

    scene(tmp_path, act, watchdog_seconds=20.0, hold_seconds=20.0)


def test_ended_in_good_order_the_loads_are_stopped_first(tmp_path: Path) -> None:
    async def act(site: LiveSite) -> None:
        await site.until(lambda: site.load_w() > RATED_W)
        site.processes[1].send_signal(signal.SIGTERM)
        assert await site.ended(site.processes[1]) == 0
        assert site.load_w() <= STANDBY_W * 3

    scene(tmp_path, act, watchdog_seconds=20.0, hold_seconds=20.0, stop_seconds=20.0)


def test_a_machine_that_lost_power_is_staged_when_it_comes_back(tmp_path: Path) -> None:
    async def act(site: LiveSite) -> None:
        site.order(0)
        await site.until(lambda: site.load_w() <= STANDBY_W * 3)
        body, told = site.bodies[0], site.machines[0].commands
        body.feed(False, now_s=time.monotonic())
        await asyncio.sleep(1.0)
        count = len(told)
        body.feed(True, now_s=time.monotonic())
        assert body.target_w == RATED_W  # it starts by itself, as machines do
        await site.until(lambda: len(told) > count or not body.fed)
        await site.until(lambda: site.load_w() <= STANDBY_W * 3)
        assert site.contactor.closed

    scene(tmp_path, act, watchdog_seconds=20.0, hold_seconds=20.0)


def test_killed_at_any_moment_nothing_is_lost_or_done_twice(tmp_path: Path) -> None:
    """Killed at moments that nobody chose, with a new order each time, and started again."""
    chance = random.Random(7)

    async def play() -> None:
        site = LiveSite(tmp_path, watchdog=False, hold_seconds=3_600.0, stop_seconds=20.0)
        await site.start()
        try:
            for round_ in range(ROUNDS):
                process = await site.run()
                await site.controlled()
                site.order(2_000 * (round_ % 3), name=f"call-{round_}")
                await asyncio.sleep(chance.uniform(0.0, 2.5))
                os.kill(process.pid, signal.SIGKILL)
                await process.wait()
            site.order(0, name="last")
            await site.run()
            await site.controlled()
            await site.until(lambda: any(body["order"]["id"] == "last" for body in orders_of(site)))
            await site.until(lambda: site.load_w() <= STANDBY_W * 3)
            assert site.contactor.closed
            site.processes[-1].send_signal(signal.SIGTERM)
            assert await site.ended(site.processes[-1]) == 0
        finally:
            await site.stop()

    asyncio.run(play())
    path = tmp_path / "log"
    records = list(read_journal(path / "site.journal"))
    taken = [(body["order"]["id"], body["order"]["version"]) for kind, body in records if kind == "order"]
    assert len(taken) == len(set(taken))  # each once
    assert taken[-1][0] == "last"
    cycles = [list(replay(one)) for one in cycle_files(path)]
    assert len(cycles) == ROUNDS + 1
    assert all(one.same for run in cycles for one in run)
    for before, after in pairwise(cycles):  # what a controller knew, the next one knows
        assert set(before[-1].image.orders.known) <= set(after[0].image.orders.known)
    commanded = {body["at_us"] for kind, body in records if kind == "command"}
    decided = {one.image.now_us for run in cycles for one in run if one.decision.commands}
    assert commanded <= decided  # no command without a decision that replays


def orders_of(site: LiveSite) -> list[dict[str, Any]]:
    return [body for kind, body in site.records() if kind == "order"]


def test_a_disk_that_refuses_makes_the_site_safe(tmp_path: Path) -> None:
    """No journal, no commands but stops, no heartbeat."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")

    async def play() -> None:
        setup = parse_setup(SIMULATED, folder=tmp_path)
        beats: list[int] = []
        plant = plant_of(setup, live=False)
        plant.heartbeat = lambda: beats.append(1)
        with Journal(tmp_path / "a.journal") as journal:
            pilot = Pilot(setup.limits, plant, journal, live=True)
            running = asyncio.create_task(pilot.run())
            await until(lambda: len(pilot.memory.told) == 2 and len(beats) >= 3)
            await asyncio.sleep(0.5)
            mine = journal._file
            with open("/dev/full", "ab", buffering=0) as full:  # noqa: PTH123
                journal._file = full  # type: ignore[assignment]
                with pytest.raises(DataError):
                    pilot.press_stop(False)  # anything that must be written
                pilot.plant.offer = lambda now_us: None  # and a change that would be
                await asyncio.sleep(2.5)
                count = len(beats)
                await asyncio.sleep(2.0)
                assert len(beats) == count
                assert pilot.stop_pressed
                assert any(code == "journal" for code, _ in pilot.alarms) or pilot._outside
                assert all(pilot.plant.drivers[name].body.target_w == 0 for name in ("a1", "a2"))  # type: ignore[attr-defined]
                journal._file = mine
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    asyncio.run(play())


SIMULATED = """
[operate]
power_w_max = 10_000
meter = { driver = "simulated", address = "full-disk" }
offer = { driver = "fixed" }
defaults = { driver = "simulated", address = "full-disk", power_w_max = 3_000, value_jpy_per_mwh = 9_000.0 }
machines = [{ id = "a1" }, { id = "a2" }]
"""
