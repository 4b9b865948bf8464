"""SunSpec: our tables against another's definitions, our twins read by another's client, our client against both."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from shoals.core.errors import InputError
from shoals.operate import _sunspec
from shoals.operate.drivers import driver_of, meter_of
from shoals.operate.drivers._modbus import Line
from shoals.operate.drivers.sunspec import SunSpecBattery, SunSpecInverter, SunSpecMap
from shoals.operate.machine import Device, Done, Machine, Reading, Refused, Seen, Unknown
from shoals.operate.twin.modbus import Bank, TwinModbus
from shoals.operate.twin.sunspec import SunSpecBank, TwinBattery, TwinInverter, TwinSunSpecMeter

LETTERS = {
    "uint16": "u", "int16": "i", "sunssf": "s", "enum16": "e", "bitfield16": "e", "uint32": "U", "int32": "I",
    "acc32": "a", "bitfield32": "B", "string": "c", "pad": "p", "uint64": "Q",
}  # fmt: skip


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock of twins and drivers, which stands still until a test moves it on. [s]"""
    now_s = [1_000.0]
    for one in ("twin", "drivers"):
        clock = SimpleNamespace(monotonic=lambda: now_s[0], time_ns=lambda: int(now_s[0] * 1e9))
        monkeypatch.setattr(f"shoals.operate.{one}.sunspec.time", clock)
    return now_s


def with_twin(units: dict[int, Bank], scene: Callable[[str], Awaitable[Any]]) -> Any:
    async def play() -> Any:
        twin = TwinModbus(units)
        host, port = await twin.start("127.0.0.1", 0)
        try:
            return await scene(f"{host}:{port}")
        finally:
            Line.to(host, port).close()
            await twin.stop()

    return asyncio.run(play())


def battery(address: str, **options: Any) -> SunSpecBattery:
    machine = Machine(id="b1", driver="sunspec-battery", address=address, power_w_max=100_000, options=options)
    made = driver_of(machine)
    assert isinstance(made, SunSpecBattery)
    return made


@pytest.mark.parametrize("number", sorted(_sunspec.MODELS))
def test_tables_are_those_of_another(number: int) -> None:
    foreign = pytest.importorskip("sunspec2", reason="pysunspec2 is not installed")
    path = Path(foreign.__file__).parent / "models" / "json" / f"model_{number}.json"
    group = json.loads(path.read_text(encoding="utf-8"))["group"]
    points = [*group["points"], *(point for inner in group.get("groups", ()) for point in inner["points"])]
    model, at, places = _sunspec.MODELS[number], 0, dict[str, int]()
    for point in points:
        places.setdefault(point["name"], at)
        at += point["size"]
    layout = "".join(LETTERS[point["type"]] * point["size"] for point in points)
    assert model.layout == layout[2:]
    scales = {point["name"]: point.get("sf") for point in points}
    for name, (offset, scale_at) in model.points.items():
        assert offset == places[name]
        assert scale_at == (None if scales[name] is None else places[scales[name]])


@pytest.mark.parametrize("base", [40_000, 0, 50_000])
def test_a_meter_is_found_wherever_its_map_begins(base: int, clock: list[float]) -> None:
    async def scene(address: str) -> list[Any]:
        plain = meter_of(Device(id="main", driver="sunspec", address=address))
        turned = meter_of(Device(id="main", driver="sunspec", address=address, options={"drawn_negative": True}))
        clock[0] += 36.0
        return [await plain.read(), await turned.read()]

    plain, turned = with_twin({1: TwinSunSpecMeter(lambda: 342_000.0, base=base)}, scene)
    assert plain == Reading(power_w=342_000, energy_wh=3_420)
    assert turned == Reading(power_w=-342_000, energy_wh=0)


def test_an_inverter_feeds_in_and_is_limited_for_a_time(clock: list[float]) -> None:
    twin = TwinInverter(lambda: 150_000.0)

    async def scene(address: str) -> list[Any]:
        meter = meter_of(Device(id="pv", driver="sunspec", address=address))
        one = SunSpecInverter(Device(id="pv", driver="sunspec", address=address, options={"revert_seconds": 1.0}))
        found = [await meter.read(), await one.limit_fraction(), await one.set_limit(0.4), await meter.read()]
        found.append(await one.limit_fraction())
        clock[0] += 1.1
        found += [await one.limit_fraction(), await meter.read(), await one.set_limit(1.0), await one.limit_fraction()]
        with pytest.raises(InputError):
            await one.set_limit(1.1)
        return found

    found = with_twin({1: twin}, scene)
    assert [one.power_w for one in found if isinstance(one, Reading)] == [-150_000, -80_000, -150_000]
    assert [one for one in found if not isinstance(one, Reading)] == [1.0, Done(), pytest.approx(0.4), 1.0, Done(), 1.0]


@pytest.mark.parametrize("newer", [True, False])
def test_a_battery_charges_delivers_rests_and_falls_back(newer: bool, clock: list[float]) -> None:
    twin = TwinBattery(newer=newer)

    async def scene(address: str) -> list[Any]:
        one = battery(address, revert_seconds=1.0)
        found = list[Any]()
        for power_w in (60_000, -25_000, 0, 100_001, 40_000):
            found += [await one.set_power(power_w), await one.read()]
        for _ in range(4):  # read again and again, it is held beyond its time
            clock[0] += 0.4
            found.append(await one.read())
        held_w = twin.power_w
        clock[0] += 1.2  # its controller is gone
        await SunSpecMap(address).models()
        return [*found, held_w, twin.power_w, await one.charge_fraction()]

    found = with_twin({1: twin}, scene)
    assert [one.power_w for one in found if isinstance(one, Seen)] == [60_000, -25_000, 0, 0, *[40_000] * 5]
    assert [type(one) for one in found[:10:2]] == [Done, Done, Done, Refused, Done]
    assert found[-3:-1] == [-40_000.0, 0.0]
    assert found[-1] == pytest.approx(0.5, abs=0.001)


def test_a_limit_of_no_power_is_a_limit() -> None:
    twin = TwinBattery(newer=True)
    twin.set(702, "WChaRteMax", 0, scale=1)  # its rating stays

    async def scene(address: str) -> list[Any]:
        one = battery(address)
        return [await one.set_power(5_000), await one.set_power(-5_000)]

    charged, delivered = with_twin({1: twin}, scene)
    assert isinstance(charged, Refused)
    assert charged.reason == "5000 W is more than its 0 W"
    assert delivered == Done()


class Stubborn(TwinBattery):
    """Takes commands and does not keep them."""

    def wrote(self) -> None:
        if self.newer:
            self.set(704, "WSetEna", 0)
        else:
            self.set(124, "StorCtl_Mod", 0)


@pytest.mark.parametrize("newer", [True, False])
def test_a_battery_that_does_not_keep_a_command_is_found_out(newer: bool) -> None:
    found = with_twin({1: Stubborn(newer=newer)}, lambda address: battery(address).set_power(5_000))
    assert isinstance(found, Refused)
    assert found.reason.startswith("it took the command and holds")


def test_no_map_no_model_and_a_map_that_changed() -> None:
    class Blank(Bank):
        def registers(self, table: int) -> dict[int, int]:
            return {at: 0 for base in _sunspec.BASES for at in (base, base + 1)}

    units: dict[int, Bank] = {1: Blank(), 2: TwinSunSpecMeter(lambda: 5.0), 3: SunSpecBank((120,))}

    async def scene(address: str) -> list[Any]:
        meters = [meter_of(Device(id="m", driver="sunspec", address=f"{address}/{unit}")) for unit in (1, 2, 3)]
        found = [await one.read() for one in meters]
        units[2] = TwinBattery()
        twin_units[2] = units[2]
        return [*found, await meters[1].read(), await meters[1].read(), await battery(f"{address}/3").set_power(1)]

    async def play() -> Any:
        twin = TwinModbus(units)
        twin_units.clear()
        host, port = await twin.start("127.0.0.1", 0)
        twin.units = twin_units
        twin_units.update(units)
        try:
            return await scene(f"{host}:{port}")
        finally:
            Line.to(host, port).close()
            await twin.stop()

    twin_units: dict[int, Bank] = {}
    reasons = [getattr(one, "reason", one) for one in asyncio.run(play())]
    assert reasons == [
        "no SunSpec map at 40000, 0 or 50000",
        Reading(power_w=5, energy_wh=0),
        "no SunSpec model of a meter",
        "the SunSpec map has changed",
        Reading(power_w=0),
        "no SunSpec model of a battery's command",
    ]


def test_a_map_without_end_is_given_up() -> None:
    class Endless(Bank):
        def registers(self, table: int) -> dict[int, int]:
            marks = dict(enumerate(_sunspec.MARK, 40_000))
            return marks | dict.fromkeys(range(40_002, 65_536), 1)

    found = with_twin({1: Endless()}, lambda address: SunSpecMap(address).models())
    assert found == Unknown(reason="the SunSpec map has no end")


def test_a_model_that_is_no_meter() -> None:
    with pytest.raises(InputError, match="no meter that is known"):
        meter_of(Device(id="main", driver="sunspec", address="10.0.0.1", options={"model": 120}))


FOREIGN = """
import json, sys
import sunspec2.modbus.client as client

port = int(sys.argv[1])
found = {}
for unit in (1, 2, 3, 4):
    device = client.SunSpecModbusClientDeviceTCP(slave_id=unit, ipaddr="127.0.0.1", ipport=port, timeout=3)
    device.scan()
    numbers = sorted(key for key in device.models if isinstance(key, int))
    found[unit] = [numbers, device.models[1][0].Md.value]
    if unit == 1:
        found["meter"] = device.models[203][0].W.cvalue
        found["void"] = device.models[203][0].VA.cvalue
    if unit == 2:
        controls = device.models[123][0]
        controls.WMaxLimPct.cvalue = 40.0
        controls.WMaxLim_Ena.value = 1
        controls.write()
        device.models[103][0].read()
        found["inverter"] = device.models[103][0].W.cvalue
    if unit == 3:
        controls = device.models[704][0]
        controls.WSetMod.value = 1
        controls.WSet.cvalue = -30000
        controls.WSetEna.value = 1
        controls.write()
        device.models[701][0].read()
        found["newer"] = [device.models[701][0].W.cvalue, device.models[713][0].SoC.cvalue]
    if unit == 4:
        controls = device.models[124][0]
        controls.InWRte.cvalue, controls.OutWRte.cvalue, controls.StorCtl_Mod.value = 20.0, -20.0, 3
        controls.write()
        device.models[103][0].read()
        found["older"] = [device.models[103][0].W.cvalue, device.models[802][0].SoC.cvalue]
    device.close()
print(json.dumps(found))
"""


def test_a_foreign_client_reads_limits_and_charges_our_twins() -> None:
    pytest.importorskip("sunspec2", reason="pysunspec2 is not installed")
    import sys

    units: dict[int, Bank] = {
        1: TwinSunSpecMeter(lambda: -1_234.0),
        2: TwinInverter(lambda: 150_000.0),
        3: TwinBattery(),
        4: TwinBattery(newer=False),
    }

    async def scene(address: str) -> Any:
        call = [sys.executable, "-W", "ignore", "-c", FOREIGN, address.partition(":")[2]]
        client = await asyncio.create_subprocess_exec(*call, stdout=asyncio.subprocess.PIPE)
        out, _ = await client.communicate()
        assert client.returncode == 0
        return json.loads(out)

    found = with_twin(units, scene)
    assert found["1"] == [[1, 203], "twin meter"]
    assert found["2"][0] == [1, 103, 120, 123]
    assert found["3"][0] == [1, 701, 702, 704, 713]
    assert found["4"][0] == [1, 103, 120, 124, 802]
    assert (found["meter"], found["void"], found["inverter"]) == (-1_234.0, None, 80_000.0)
    assert found["newer"] == [-30_000.0, pytest.approx(50.0, abs=0.1)]
    assert found["older"] == [-20_000.0, pytest.approx(50.0, abs=0.1)]
