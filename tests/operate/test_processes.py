"""A pool of real processes: frozen and thawed, throttled, and ended with its controller. Our miner and our sampler."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from tests.patience import played, until

from shoals.core.errors import InputError
from shoals.operate.assemble import plant_of
from shoals.operate.drivers import driver_of
from shoals.operate.drivers.processes import ProcessPool, _tree
from shoals.operate.journal import Journal
from shoals.operate.loop import Pilot
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Source, Unknown
from shoals.operate.orders import Order
from shoals.operate.site_file import parse_setup

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the driver knows Linux alone")
SPIN = f"{shlex.quote(sys.executable)} -c 'while True: pass'"


def machine(command: str = SPIN, *, workers: int = 2, **options: str | int | float | bool) -> Machine:
    return Machine(
        id="pool", driver="processes", address="", power_w_max=10 + 20 * workers, standby_w=10,
        options={"command": command, "workers": workers, **options},
    )  # fmt: skip


def with_pool(made: Machine, story: Callable[[ProcessPool], Awaitable[None]]) -> None:
    async def run() -> None:
        async with ProcessPool(made) as pool:
            await story(pool)

    asyncio.run(run())


def pids(pool: ProcessPool) -> list[int]:
    return [one.pid for one in pool._processes]


def ticks(pool: ProcessPool) -> float:
    return pool._cpu_seconds()


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal takes effect when its process is next given a processor, which may be late where many want one."""
    monkeypatch.setattr("shoals.operate.drivers.processes.FREEZE_SECONDS", 10.0)


def test_a_frozen_pool_uses_no_processor_time_and_goes_on_as_it_was() -> None:
    async def story(pool: ProcessPool) -> None:
        assert await pool.set_power(50) == Done(power_w=50)
        before = pids(pool)
        await until(lambda: ticks(pool) > 0.2)
        for _ in range(3):  # as good as once
            assert await pool.set_power(0) == Done(power_w=10)
        assert pool.states() == ["T", "T"]
        frozen = ticks(pool)
        await asyncio.sleep(0.3)
        assert ticks(pool) == frozen
        seen = await pool.read()
        assert isinstance(seen, Seen)
        assert (seen.power_w, seen.source) == (10, Source.NAMEPLATE)
        assert await pool.set_power(50) == Done(power_w=50)
        await until(lambda: ticks(pool) > frozen + 0.1)
        assert pids(pool) == before

        powers = list[int]()
        while not any(10 < power_w <= 56 for power_w in powers):  # of two workers on a machine that may be busy
            seen = await pool.read()
            assert isinstance(seen, Seen)
            powers.append(seen.power_w)
            assert len(powers) < 20, powers

    with_pool(machine(), story)


def test_whole_workers_and_a_duty_cycle_share_out_a_part() -> None:
    async def story(pool: ProcessPool) -> None:
        told: list[tuple[int, signal.Signals]] = []
        signals = pool._signal

        def noted(workers: Iterable[subprocess.Popen[bytes]], what: signal.Signals) -> None:
            named = list(workers)
            told.extend((one.pid, what) for one in named)
            signals(named, what)

        pool._signal = noted  # type: ignore[method-assign]
        assert await pool.set_power(10 + 30) == Done(power_w=40)  # one and a half of two
        first, second = pids(pool)
        seen: set[str] = set()

        def both() -> bool:
            states = pool.states()
            assert states[0] != "T"
            seen.add("T" if states[1] == "T" else "runs")
            return len(seen) == 2 and told.count((second, signal.SIGSTOP)) > 4

        await until(both)
        assert told.count((first, signal.SIGSTOP)) == 0
        turns = [what for pid, what in told if pid == second][-8:]
        assert turns in ([signal.SIGCONT, signal.SIGSTOP] * 4, [signal.SIGSTOP, signal.SIGCONT] * 4)
        assert await pool.set_power(10 + 20) == Done(power_w=30)
        await until(lambda: pool.states()[1] == "T")

    with_pool(machine(), story)


def test_a_duty_cycle_is_half_of_the_time() -> None:
    """By the clock of the one that is halved: it runs for its part of each period, and stands still for the rest."""

    async def shares() -> tuple[float, float]:
        async with ProcessPool(machine()) as pool:
            assert await pool.set_power(10 + 30) == Done(power_w=40)
            begun_s = at_s = time.monotonic()
            ran_s = 0.0
            while at_s - begun_s < 1.2:
                before_s, state = at_s, pool.states()[1]
                await asyncio.sleep(0.02)
                at_s = time.monotonic()
                ran_s += 0.0 if state == "T" else at_s - before_s
            return ran_s, at_s - begun_s

    def scene(_: int) -> None:
        ran_s, of_s = asyncio.run(shares())
        assert 0.3 < ran_s / of_s < 0.8

    played(scene)


def test_without_a_duty_cycle_whole_workers_are_rounded_down() -> None:
    async def story(pool: ProcessPool) -> None:
        assert await pool.set_power(10 + 30) == Done(power_w=30)
        await until(lambda: pool.states()[1] == "T")

    with_pool(machine(share="workers"), story)


def test_a_quota_of_a_control_group_bounds_all_workers() -> None:
    root = next((p for p in map(Path, ("/sys/fs/cgroup/cpu", "/sys/fs/cgroup")) if (p / "cgroup.procs").exists()), None)
    folder = None if root is None else root / f"shoals-test-{os.getpid()}"
    try:
        assert folder is not None
        folder.mkdir()
        if not any((folder / name).exists() for name in ("cpu.max", "cpu.cfs_quota_us")):
            raise OSError("no controller of processor time")
    except (OSError, AssertionError) as error:
        if folder is not None and folder.exists():
            folder.rmdir()
        pytest.skip(f"no control group can be made here: {error}")

    async def story(pool: ProcessPool) -> None:
        assert await pool.set_power(10 + 10) == Done(power_w=20)  # half a worker of two
        await asyncio.sleep(0.3)
        at, before = time.monotonic(), ticks(pool)
        await asyncio.sleep(1.2)
        assert (ticks(pool) - before) / (time.monotonic() - at) < 0.7
        assert await pool.set_power(0) == Done(power_w=10)

    with_pool(machine(share="quota", cgroup=str(folder)), story)
    assert not folder.exists()


def test_a_quota_that_is_not_permitted_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    async def story(pool: ProcessPool) -> None:
        answer = await pool.set_power(20)
        assert isinstance(answer, Refused)
        assert "cannot be set" in answer.reason
        await pool.set_power(0)

    with_pool(machine(share="quota", cgroup=str(tmp_path / "file" / "group")), story)


def test_firm_jobs_and_those_that_were_stopped_enough_refuse() -> None:
    async def firm(pool: ProcessPool) -> None:
        assert await pool.set_power(50) == Done(power_w=50)
        for power_w in (0, 30):
            answer = await pool.set_power(power_w)
            assert isinstance(answer, Refused)
            assert "firm" in answer.reason
        assert "T" not in pool.states()

    async def once(pool: ProcessPool) -> None:
        answers: list[Answer] = [await pool.set_power(power_w) for power_w in (50, 0, 50, 0)]
        assert [type(one) for one in answers] == [Done, Done, Done, Refused]
        assert "T" not in pool.states()

    with_pool(machine(job="firm"), firm)
    with_pool(machine(stops_per_day_max=1), once)


def test_a_stop_that_did_not_come_is_told_again_and_counts_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(pool: ProcessPool) -> None:
        await pool.set_power(50)
        with monkeypatch.context() as deaf:
            deaf.setattr(pool, "_signal", lambda *_: None)
            deaf.setattr("shoals.operate.drivers.processes.FREEZE_SECONDS", 0.02)
            for _ in range(3):
                assert isinstance(await pool.set_power(0), Unknown)
        answers: list[Answer] = [await pool.set_power(power_w) for power_w in (0, 0, 50, 0)]
        assert [type(one) for one in answers] == [Done, Done, Done, Refused]

    with_pool(machine(stops_per_day_max=1), story)


def test_our_miner_freezes_saves_when_power_is_back_and_loses_nothing(tmp_path: Path) -> None:
    state = tmp_path / "state.json"

    def hashes() -> int:
        return json.loads(state.read_text())["hashes"] if state.exists() else 0

    async def story(pool: ProcessPool) -> None:
        await pool.set_power(30)
        await until(lambda: hashes() > 0)
        assert isinstance(await pool.set_power(0), Done)
        before, written = hashes(), state.stat().st_mtime_ns
        await asyncio.sleep(0.3)
        assert hashes() == before  # frozen first: nothing is saved while power is away
        await pool.set_power(30)
        await until(lambda: state.stat().st_mtime_ns > written and hashes() >= before)
        assert pool.states() != ["Z"]

    command = f"{shlex.quote(sys.executable)} -m shoals.operate.pow.load {shlex.quote(str(state))}"
    with_pool(machine(command, workers=1, job="checkpoint"), story)


def test_our_sampler_is_a_load_too(tmp_path: Path) -> None:
    model = tmp_path / "model.json"
    model.write_text(json.dumps({"schema": "shoals.tsu.ising/1", "biases": [0.0] * 64, "beta": 1.0,
                                 "edges": [[k, k + 1] for k in range(63)], "weights": [0.5] * 63}))  # fmt: skip

    async def story(pool: ProcessPool) -> None:
        await pool.set_power(30)
        await until(lambda: ticks(pool) > 1.5)  # past its start
        assert await pool.set_power(0) == Done(power_w=10)
        frozen = ticks(pool)
        await asyncio.sleep(0.2)
        assert ticks(pool) == frozen
        assert pool.states() == ["T"]

    words = [
        sys.executable,
        "-c",
        "from shoals.cli import main; main()",
        "tsu",
        "sample",
        str(model),
        "--chains",
        "256",
        "--sweeps",
        "100000000",
    ]
    with_pool(machine(shlex.join([*words, "-o", str(tmp_path / "out.npz")]), workers=1), story)


def test_a_worker_that_died_is_started_anew() -> None:
    async def story(pool: ProcessPool) -> None:
        await pool.set_power(50)
        os.kill(pids(pool)[0], signal.SIGKILL)
        await until(lambda: "Z" in pool.states())
        assert await pool.set_power(0) == Done(power_w=10)
        assert await pool.set_power(50) == Done(power_w=50)
        assert len(pids(pool)) == 2
        assert "Z" not in pool.states()

    with_pool(machine(), story)


FAMILY = f"/bin/sh -c '{shlex.quote(sys.executable)} -c \"while True: pass\" & wait'"
"""A worker whose work is done by a child."""


def test_children_of_a_worker_are_frozen_counted_and_ended_with_it() -> None:
    async def story(pool: ProcessPool) -> None:
        await pool.set_power(30)
        await until(lambda: ticks(pool) > 0.2)
        assert await pool.set_power(0) == Done(power_w=10)
        frozen, [child] = ticks(pool), _tree(pids(pool)[0])[1:]
        await asyncio.sleep(0.2)
        assert ticks(pool) == frozen
        os.kill(child, signal.SIGCONT)  # as if it had left the group
        await until(lambda: pool.states() != ["T"])
        os.kill(pids(pool)[0], signal.SIGKILL)
        await until(lambda: pool.states() == ["Z"])
        pool.end()
        await until(lambda: gone(child))

    with_pool(machine(FAMILY, workers=1), story)


@pytest.mark.parametrize("command", [SPIN, FAMILY])
@pytest.mark.parametrize("frozen", [True, False])
def test_a_load_does_not_outlive_a_controller_that_is_killed(command: str, frozen: bool) -> None:
    count = 2 if command == SPIN else 4
    script = textwrap.dedent(f"""
        import asyncio
        from shoals.operate.drivers.processes import ProcessPool, _tree
        from shoals.operate.machine import Machine
        machine = Machine(id="pool", driver="processes", address="", power_w_max=40, standby_w=4,
                          options={{"command": {command!r}, "workers": 2}})
        async def run():
            pool = ProcessPool(machine)
            await pool.set_power(40)
            while len(found := [pid for one in pool._processes for pid in _tree(one.pid)]) < {count}:
                await asyncio.sleep(0.02)
            {"await pool.set_power(0)" if frozen else ""}
            print(*found, flush=True)
            await asyncio.sleep(600)
        asyncio.run(run())
    """)
    controller = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert controller.stdout is not None
    workers = [int(word) for word in controller.stdout.readline().split()]
    assert len(workers) == count
    controller.kill()
    controller.wait()
    controller.stdout.close()
    asyncio.run(until(lambda: all(map(gone, workers))))


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] in "ZX"
    except OSError:
        return True


def test_what_cannot_be_meant_is_refused() -> None:
    for options, word in (
        ({"command": ""}, "is empty"),
        ({"command": "x", "share": "quota"}, "cgroup"),
        ({"command": "x", "workers": 0}, "workers"),
        ({"command": "x", "job": "perhaps"}, "job"),
        ({"command": "x", "wrokers": 2}, "wrokers"),
        ({}, "has no `command`"),
    ):
        made = Machine(id="pool", driver="processes", address="", power_w_max=40, options=options)
        with pytest.raises(InputError) as told:
            driver_of(made)
        assert word in str(told.value)

    async def story(pool: ProcessPool) -> None:
        absent = await pool.set_power(30)
        assert isinstance(absent, Refused)
        assert "cannot be started" in absent.reason
        assert isinstance(await pool.set_power(31), Refused)
        assert isinstance(await pool.set_power(-1), Refused)

    with_pool(machine("/nonexistent/program", workers=1), story)


SITE = """
id = "shed"
[operate]
power = "1 kW"
meter = { driver = "simulated" }
offer = { driver = "fixed" }
journal = "shed.journal"
[[operate.machines]]
id = "pool"
driver = "processes"
power = "500 W"
standby = "100 W"
value = "9 JPY/kWh"
options = { command = COMMAND, workers = 2 }
"""


def test_a_controller_starts_the_pool_freezes_it_for_the_grid_and_ends_it(tmp_path: Path) -> None:
    async def story() -> None:
        setup = parse_setup(SITE.replace("COMMAND", json.dumps(SPIN)), folder=tmp_path)
        plant = plant_of(setup, live=True)
        pool = plant.drivers["pool"]
        assert isinstance(pool, ProcessPool)
        with Journal(tmp_path / "shed.journal") as journal:
            pilot = Pilot(setup.limits, plant, journal, live=True)
            running = asyncio.create_task(pilot.run())
            await until(lambda: len(pool.states()) == 2 and "T" not in pool.states())
            now_us = time.time_ns() // 1_000
            order = Order(source="tso", id="7", version=1, start_us=now_us, end_us=now_us + 10**9, limit_w=0)
            pilot.receive(order)
            await until(lambda: pool.states() == ["T", "T"])
            workers = pids(pool)
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
        assert plant.close is not None
        plant.close()
        assert not any(Path(f"/proc/{pid}").exists() for pid in workers)

    asyncio.run(story())


def test_the_site_file_of_the_page_is_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (root / "docs" / "howto" / "run-jobs-on-surplus.md").read_text(encoding="utf-8")
    text = page.partition("```toml\n")[2].partition("```")[0]
    monkeypatch.setenv("CLUSTER_TOKEN", "x")
    setup = parse_setup('id = "shed"\n' + text)
    assert [type(driver_of(one)).__name__ for one in setup.limits.machines] == [
        "ProcessPool",
        "SlurmJobs",
        "KubernetesJobs",
    ]
