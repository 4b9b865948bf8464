"""LuxOS: sessions that are given back, profiles, faults."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from shoals.operate.drivers import driver_of
from shoals.operate.drivers.luxos import LuxOS
from shoals.operate.machine import Done, Machine, Refused, Seen, Unknown
from shoals.operate.twin.body import Body
from shoals.operate.twin.luxos import TwinLuxOS
from shoals.operate.twin.talk import TwinFaults


def body() -> Body:
    found = Body(power_w_max=3_000.0, standby_w=25.0, down_seconds=0.0, up_seconds=0.0, boot_seconds=0.0)
    found.tell(3_000.0, now_s=time.monotonic() - 9.0)
    return found


def talk(
    calls: list[Any], *, faults: TwinFaults | None = None, levels_w: tuple[int, ...] = ()
) -> tuple[list[Any], TwinLuxOS]:
    found = list[Any]()

    async def scene() -> TwinLuxOS:
        twin = TwinLuxOS(body(), faults=faults)
        host, port = await twin.start("127.0.0.1", 0)
        driver = driver_of(
            Machine(
                id="l1", driver="luxos", address=f"{host}:{port}", power_w_max=3_000, standby_w=25, levels_w=levels_w
            )
        )
        assert isinstance(driver, LuxOS)
        for call in calls:
            if callable(call):
                call(twin)
            else:
                found.append(await (driver.read() if call is None else driver.set_power(call)))
        await twin.stop()
        return twin

    return found, asyncio.run(scene())


def test_sleep_and_wake_are_seen_and_the_session_is_given_back() -> None:
    found, twin = talk([None, 0, 0, None, 3_000, None])
    assert [one.power_w for one in found if isinstance(one, Seen)] == [3_000, 25, 3_000]
    assert [type(found[n]) for n in (1, 2, 4)] == [Done] * 3
    assert twin.session == ""
    assert twin.busy_most == 1


def test_the_session_of_another_is_used_and_left_to_it() -> None:
    found, twin = talk([lambda twin: twin._do("logon", ""), 0, None])
    assert found[0] == Done()
    assert found[1].power_w == 25
    assert twin.session == "00000001"


def test_levels_are_profiles_and_atm_waits_meanwhile() -> None:
    calls = [lambda twin: setattr(twin, "atm", True), 2_400, None]
    found, twin = talk(calls, levels_w=(2_400,))
    assert (found[0], found[1].power_w, twin.profile, twin.atm) == (Done(), 2_400, "mid", False)
    found, twin = talk([*calls, 3_000, None], levels_w=(2_400,))
    assert (found[2], found[3].power_w, twin.profile, twin.atm) == (Done(), 3_000, "default", True)


def test_a_level_without_a_profile() -> None:
    found, twin = talk([1_000, 1_500], levels_w=(1_000,))
    assert found[0] == Refused(reason="no profile draws 1000 W or less", hint="the least draws 1800 W")
    assert found[1] == Refused(reason="no level of 1500 W", hint="give one of the machine's levels")
    assert twin.session == ""


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (TwinFaults(drop=1.0), "closed without an answer"),
        (TwinFaults(mute=True), "closed without an answer"),
        (TwinFaults(half_closed=True), "no answer within"),
    ],
)
def test_no_answer_is_not_known(faults: TwinFaults, words: str) -> None:
    found, _ = talk([0], faults=faults)
    assert isinstance(found[0], Unknown)
    assert words in found[0].reason


def test_a_machine_that_boots_says_nothing_and_goes_on_as_it_was() -> None:
    def reboot(twin: TwinLuxOS) -> None:
        twin.body.boot_seconds = 600.0
        twin.body.reboot(now_s=time.monotonic())

    def booted(twin: TwinLuxOS) -> None:
        twin.body.boot_seconds = 0.0
        twin.body.reboot(now_s=time.monotonic() - 1.0)

    found, _ = talk([reboot, None, booted, None])
    assert isinstance(found[0], Unknown)
    assert found[1].power_w == 3_000
