"""pyasic behind our rules: what it claims is no more than a claim, and it keeps its hands off passwords and servers."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from tests.patience import own_net

pytest.importorskip("pyasic", reason="the extra `operate` is not installed")

from shoals.core.errors import InputError
from shoals.operate.drivers import driver_of
from shoals.operate.drivers.through_pyasic import ThroughPyasic
from shoals.operate.machine import Done, Machine, Refused, Seen, Source, Unknown
from shoals.operate.secret import Secret
from shoals.operate.twin.avalon import TwinAvalon
from shoals.operate.twin.body import Body
from shoals.operate.twin.luxos import TwinLuxOS
from shoals.operate.twin.talk import TwinFaults
from shoals.operate.twin.whatsminer import TwinWhatsminer, TwinWhatsminerV3

NET = own_net(9)
pytestmark = pytest.mark.filterwarnings("ignore")  # of pyasic and its libraries


def body() -> Body:
    found = Body(power_w_max=3_400.0, standby_w=35.0, down_seconds=0.0, up_seconds=0.0, boot_seconds=0.0)
    found.tell(3_400.0, now_s=time.monotonic() - 9.0)
    return found


def machine(address: str, *, secret: Secret | None = None) -> Machine:
    return Machine(id="p1", driver="pyasic", address=address, power_w_max=3_400, standby_w=35, secret=secret)


def talk(
    twin: Any, calls: list[Any], *, secret: Secret | None = None, host: int = 1
) -> tuple[list[Any], ThroughPyasic]:
    found = list[Any]()

    async def scene() -> Any:
        await twin.start(f"{NET}.{host}")
        driver = driver_of(machine(f"{NET}.{host}", secret=secret))
        for call in calls:
            if callable(call):
                call(twin)
            else:
                found.append(await (driver.read() if call is None else driver.set_power(call)))
        await twin.stop()
        return driver

    return found, asyncio.run(scene())


def test_a_machine_is_read_stopped_and_started() -> None:
    found, _ = talk(TwinLuxOS(body()), [None, 0, None, 3_400, None, 2_000])
    assert [one.power_w for one in found if isinstance(one, Seen)] == [3_400, 35, 3_400]
    assert [found[1], found[3]] == [Done(), Done()]
    assert isinstance(found[5], Refused)


def test_no_password_of_its_own_is_tried_and_ours_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIN_PASSWORD", "mill pond")
    for kind, default in ((TwinWhatsminer, "admin"), (TwinWhatsminerV3, "super")):
        twin = kind(body(), password=default)  # its password is the maker's own
        found, _ = talk(twin, [0], host=2)
        assert not isinstance(found[0], Done)
        assert twin.commands == []
        ours = kind(body(), password="mill pond")
        found, _ = talk(ours, [None, 0, None], secret=Secret(env="TWIN_PASSWORD"), host=2)
        assert found[1] == Done()
        assert found[2].power_w == 35
    assert found[2].source is Source.REPORTED


def test_its_way_to_a_server_is_shut() -> None:
    _, driver = talk(TwinWhatsminer(body(), password="x"), [None], host=3)
    with pytest.raises(PermissionError, match="no library"):
        asyncio.run(driver._miner.rpc.open_api())


def test_a_machine_that_froze_holds_it_no_longer_than_others() -> None:
    faults = TwinFaults()

    def freeze(twin: Any) -> None:
        twin.faults.frozen = True

    found, _ = talk(TwinAvalon(body(), faults=faults), [None, freeze, None, 0], host=4)
    assert isinstance(found[0], Seen)
    assert found[1:] == [Unknown(reason="no answer within 3 s")] * 2  # our own bound, not one of the library's


def test_nobody_there_and_names() -> None:
    found = asyncio.run(driver_of(machine(f"{NET}.99")).read())
    assert isinstance(found, Unknown)
    with pytest.raises(InputError, match="no such address"):
        driver_of(machine("127.0.0.1:4028"))
