"""Every maker's driver against every kind of fault of its twin: what is not known is never taken for done."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest
from tests.patience import played

from shoals.operate.drivers import driver_of
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Unknown
from shoals.operate.secret import Secret
from shoals.operate.twin.avalon import TwinAvalon
from shoals.operate.twin.body import Body
from shoals.operate.twin.luxos import TwinLuxOS
from shoals.operate.twin.modbus import TwinModbus
from shoals.operate.twin.sunspec import TwinBattery
from shoals.operate.twin.talk import TwinFaults
from shoals.operate.twin.whatsminer import TwinWhatsminer, TwinWhatsminerV3

MAKES = ("avalon", "avalon-q", "luxos", "whatsminer", "whatsminer-v3")
RATED_W, STANDBY_W = 3_400, 60


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIN_PASSWORD", "mill pond")


def body(**settings: Any) -> Body:
    found = Body(**{
        "power_w_max": RATED_W, "standby_w": STANDBY_W, "down_seconds": 0.0, "up_seconds": 0.0, "boot_seconds": 600.0,
        **settings,
    })  # fmt: skip
    found.tell(RATED_W, now_s=time.monotonic() - 60.0)
    return found


def booted(mine: Body) -> None:
    """Let it have booted a while ago."""
    mine.boot_seconds = 0.0
    mine.reboot(now_s=time.monotonic() - 1.0)


def twin_of(make: str, mine: Body, faults: TwinFaults) -> Any:
    made: dict[str, Callable[[], Any]] = {
        "avalon": lambda: TwinAvalon(mine, faults=faults),
        "avalon-q": lambda: TwinAvalon(mine, q=True, faults=faults),
        "luxos": lambda: TwinLuxOS(mine, faults=faults),
        "whatsminer": lambda: TwinWhatsminer(mine, password="mill pond", faults=faults),
        "whatsminer-v3": lambda: TwinWhatsminerV3(mine, password="mill pond", faults=faults),
    }
    return made[make]()


def play(
    make: str, script: Callable[[Any, Any], Any], *, mine: Body | None = None, faults: TwinFaults | None = None
) -> Any:
    """Run a script with a driver and its twin; no question may ever meet another."""

    async def scene() -> Any:
        twin = twin_of(make, mine or body(), faults or TwinFaults())
        ports = (0, 0) if make == "whatsminer-v3" else (0,)
        host, port = await twin.start("127.0.0.1", *ports)
        secret = Secret(env="TWIN_PASSWORD") if "whatsminer" in make else None
        driver = driver_of(
            Machine(
                id="m", driver=make, address=f"{host}:{port}", power_w_max=RATED_W, standby_w=STANDBY_W, secret=secret
            )
        )
        found = await script(driver, twin)
        assert twin.busy_most <= 1
        await twin.stop()
        return found

    return asyncio.run(scene())


@pytest.mark.parametrize("make", MAKES)
def test_a_cut_machine_is_silent_and_starts_by_itself_when_it_is_fed(make: str) -> None:
    async def script(driver: Any, twin: Any) -> list[Any]:
        found: list[Any] = [await driver.set_power(0), await driver.read()]
        twin.body.feed(False, now_s=time.monotonic())
        found += [await driver.read(), await driver.set_power(0)]
        twin.body.feed(True, now_s=time.monotonic())
        found.append(await driver.read())  # it boots
        booted(twin.body)
        return [*found, twin.body.power_w(time.monotonic())]

    stopped, seen, cut, told, booting, after_w = play(make, script)
    assert (stopped, seen.power_w) == (Done(), STANDBY_W)
    assert all(isinstance(one, Unknown) for one in (cut, told, booting))
    assert after_w == RATED_W  # an outlet is a safe state only while it is off


@pytest.mark.parametrize("make", MAKES)
def test_a_machine_that_starts_anew_is_not_known_meanwhile(make: str) -> None:
    async def script(driver: Any, twin: Any) -> list[Any]:
        before = await driver.read()
        twin.body.reboot(now_s=time.monotonic())
        during = await driver.read()
        booted(twin.body)
        return [before, during, await driver.read(), await driver.set_power(0), await driver.read()]

    before, during, after, stopped, seen = play(make, script)
    assert isinstance(during, Unknown)
    assert (before.power_w, after.power_w, stopped, seen.power_w) == (RATED_W, RATED_W, Done(), STANDBY_W)


@pytest.mark.parametrize("make", MAKES)
def test_deaf_ones_are_seen_and_liars_are_not(make: str) -> None:
    async def script(driver: Any, _: Any) -> tuple[Answer, Any]:
        return await driver.set_power(0), await driver.read()

    answer, seen = play(make, script, mine=body(deaf=True))
    assert (answer, seen.power_w) == (Done(), RATED_W)
    _, seen = play(make, script, mine=body(deaf=True, lies=True))
    assert seen.power_w == STANDBY_W  # only a meter finds this one


@pytest.mark.parametrize("make", MAKES)
@pytest.mark.parametrize("seed", range(3))
def test_with_drops_and_flips_what_is_said_to_be_done_was_obeyed(make: str, seed: int) -> None:
    async def script(driver: Any, twin: Any) -> list[tuple[Any, float]]:
        found = []
        for n in range(12):
            target_w = 0 if n % 2 == 0 else RATED_W
            try:
                async with asyncio.timeout(0.5):  # a flipped length keeps it waiting
                    answer: Any = await driver.set_power(target_w)
            except TimeoutError:
                answer = Unknown(reason="given up")
            found.append((target_w, answer, twin.body.target_w))
            booted(twin.body)  # an Avalon of the A series wakes by a reboot
        return found

    faults = TwinFaults(drop=0.2, flips=0.3, seed=seed)
    found: list[Any] = play(make, script, faults=faults)
    for target_w, answer, truth_w in found:
        assert isinstance(answer, Done | Refused | Unknown)
        if isinstance(answer, Done) and target_w == 0:
            assert truth_w == 0.0
    assert any(isinstance(answer, Done) for _, answer, _ in found)


@pytest.mark.parametrize("make", MAKES)
def test_a_slow_machine_is_waited_for_and_a_slower_one_is_not(make: str) -> None:
    async def script(driver: Any, twin: Any) -> tuple[Any, Any, float]:
        first = await driver.read()
        twin.faults.delay_seconds = 60.0
        began = time.monotonic()
        return first, await driver.read(), time.monotonic() - began

    def scene(_: int) -> None:
        first, second, seconds = play(make, script, faults=TwinFaults(delay_seconds=0.3))
        assert isinstance(first, Seen)
        assert isinstance(second, Unknown)
        assert seconds < 3.9  # one bound for all of its questions

    played(scene)


def test_a_battery_behind_a_device_that_drops_answers() -> None:
    async def scene() -> list[Any]:
        twin = TwinModbus({1: TwinBattery()}, faults=TwinFaults(drop=0.15, seed=2))
        host, port = await twin.start("127.0.0.1", 0)
        driver = driver_of(Machine(id="b", driver="sunspec-battery", address=f"{host}:{port}", power_w_max=100_000))
        found = [await driver.set_power(power_w) for power_w in [10_000, 0] * 15]
        await twin.stop()
        return found

    found = asyncio.run(scene())
    assert {type(one) for one in found} <= {Done, Unknown}
    assert any(isinstance(one, Done) for one in found)
