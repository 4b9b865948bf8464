"""Modbus/TCP: our client against our server and a foreign one, our server read by foreign clients, and faults."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.operate.drivers import meter_of, switch_of
from shoals.operate.drivers._modbus import KINDS, Line, number_of, registers_of
from shoals.operate.drivers.modbus import ModbusContactor, ModbusMeter, ModbusSwitch
from shoals.operate.machine import Device, Done, Reading, Refused, Unknown
from shoals.operate.twin.body import Body
from shoals.operate.twin.modbus import Bank, TwinContactor, TwinMeter, TwinModbus, TwinOutlets
from shoals.operate.twin.talk import TwinFaults


def with_twin(
    units: dict[int, Bank], scene: Callable[[str, TwinModbus], Awaitable[Any]], faults: TwinFaults | None = None
) -> Any:
    """Run a scene against a twin."""

    async def play() -> Any:
        twin = TwinModbus(units, faults=faults)
        host, port = await twin.start("127.0.0.1", 0)
        try:
            return await scene(f"{host}:{port}", twin)
        finally:
            Line.to(host, port).close()
            await twin.stop()

    return asyncio.run(play())


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock of the twins, which stands still until a test moves it on. [s]"""
    now_s = [1_000.0]
    monkeypatch.setattr("shoals.operate.twin.modbus.time", SimpleNamespace(monotonic=lambda: now_s[0]))
    return now_s


def meter(address: str, **options: Any) -> ModbusMeter:
    made = meter_of(Device(id="main", driver="modbus", address=address, options={"register": 0, **options}))
    assert isinstance(made, ModbusMeter)
    return made


def switch(address: str, **options: Any) -> ModbusSwitch:
    made = switch_of(Device(id="o1", driver="modbus", address=address, options=options))
    assert isinstance(made, ModbusSwitch)
    return made


def contactor(address: str, **options: Any) -> ModbusContactor:
    made = switch_of(Device(id="k1", driver="modbus-held", address=address, options={"coil": 0, **options}))
    assert isinstance(made, ModbusContactor)
    return made


@pytest.mark.parametrize("table", ["holding", "input"])
@pytest.mark.parametrize("power_w", [0.0, 342_000.0, -17.0])
def test_a_meter_is_read(table: str, power_w: float, clock: list[float]) -> None:
    async def scene(address: str, _: TwinModbus) -> list[Reading | Unknown]:
        one = meter(f"{address}/7", table=table, energy_register=2)
        other = meter(f"{address}/7", table=table, scale=-1.0)
        clock[0] += 36.0
        return [await one.read(), await other.read()]

    found, turned = with_twin({7: TwinMeter(lambda: power_w)}, scene)
    assert (found.power_w, turned) == (power_w, Reading(power_w=-round(power_w)))
    assert found.energy_wh == round(power_w / 100.0)


def test_a_meter_that_cannot_be_right_is_not_known() -> None:
    async def scene(address: str, _: TwinModbus) -> list[Reading | Unknown]:
        return [
            await meter(address, power_w_max=1_000.0).read(),
            await meter(address, register=9).read(),
            await meter(f"{address}/5").read(),
            await meter(address, kind="float32").read(),
        ]

    reasons = [getattr(one, "reason", one) for one in with_twin({1: TwinMeter(lambda: -4_000_000.0)}, scene)]
    assert reasons == [
        "the meter says -4000000 W, more than can flow",
        "register 9: illegal address",
        "register 0: nothing answers behind the gateway",
        "the meter says no number",  # those words are a NaN
    ]


def test_outlets_of_a_strip_share_a_connection_and_take_turns() -> None:
    bodies = [Body(power_w_max=3_000.0, standby_w=90.0, target_w=3_000.0) for _ in range(24)]

    async def scene(address: str, twin: TwinModbus) -> tuple[list[Any], int, int]:
        outlets = [switch(address, coil=n, contact=n) for n in range(24)]
        found = await asyncio.gather(*(one.switch(False) for one in outlets[:12]))
        return list(found), twin.busy_most, twin.talk.connections

    found, busy_most, connections = with_twin({1: TwinOutlets(bodies)}, scene, TwinFaults(delay_seconds=0.002))
    assert found == [Done()] * 12
    assert (busy_most, connections) == (1, 1)
    assert [body.fed for body in bodies] == [False] * 12 + [True] * 12


def test_a_welded_contact_is_found_out() -> None:
    bodies = [Body(power_w_max=3_000.0, standby_w=90.0, target_w=3_000.0)]

    async def scene(address: str, _: TwinModbus) -> tuple[Any, Any]:
        return await switch(address, coil=0, contact=0).switch(False), await switch(address, coil=0).switch(False)

    seen, claimed = with_twin({1: TwinOutlets(bodies, welded=frozenset({0}))}, scene)
    assert seen == Refused(reason="it took the command and stays on", hint="go and look at it")
    assert claimed == Done()  # without a contact the coil is all there is
    assert bodies[0].fed


def test_a_contactor_drops_when_it_is_not_held_and_is_not_closed_by_holding(clock: list[float]) -> None:
    twin = TwinContactor(hold_seconds=3_600.0, closed=False)

    async def scene(address: str, _: TwinModbus) -> list[Any]:
        one = contactor(address, contact=0, hold_register=0, hold_seconds=1.0)
        found: list[Any] = [await one.hold(), await one.switch(True), twin.hold_seconds]
        for _ in range(6):  # longer than its hold time
            clock[0] += 0.25
            found.append(await one.hold())
        clock[0] += 1.3  # nobody holds it
        return [*found, await one.closed(), await one.hold(), await one.closed(), await one.switch(True), twin.closed]

    found = with_twin({1: twin}, scene)
    open_still = Refused(reason="it is open", hint="find out why it dropped, then close it")
    assert found[:3] == [open_still, Done(), 1.0]
    assert found[3:9] == [Done()] * 6
    assert found[9:] == [False, open_still, False, Done(), True]
    assert twin.dropped == 1


def test_a_switch_behind_a_register_and_one_that_is_inverted() -> None:
    class Relay(Bank):
        held = 0

        def registers(self, table: int) -> dict[int, int]:
            return {17: self.held}

        def write_registers(self, address: int, values: Any) -> None:
            self.held = values[0]

    relay, outlets = Relay(), TwinOutlets([Body(power_w_max=9.0, standby_w=1.0)])

    async def scene(address: str, _: TwinModbus) -> list[Any]:
        one = switch(address, register=17, on=0xA5, off=0x5A)
        found: list[Any] = [await one.closed(), await one.switch(True), relay.held, await one.closed()]
        other = switch(f"{address}/2", coil=0, inverted=True)
        return [*found, await other.switch(False), outlets.coils[0], await other.closed()]

    found = with_twin({1: relay, 2: outlets}, scene)
    assert found[0] == Unknown(reason="register 17 holds 0, neither on nor off")
    assert found[1:] == [Done(), 0xA5, True, Done(), True, False]


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (TwinFaults(drop=1.0), "connection lost"),
        (TwinFaults(mute=True), "connection lost"),
        (TwinFaults(frozen=True), "no answer within 3 s"),
        (TwinFaults(half_closed=True), "no answer within 3 s"),
    ],
)
def test_no_answer_is_not_known(faults: TwinFaults, words: str) -> None:
    async def scene(address: str, twin: TwinModbus) -> tuple[Any, int]:
        return await meter(address).read(), twin.talk.connections

    found, asked = with_twin({1: TwinMeter(lambda: 5.0)}, scene, faults)
    assert isinstance(found, Unknown)
    assert words in found.reason
    assert asked == 1  # so that it is waited for once


def test_nobody_there_is_not_known() -> None:
    found = asyncio.run(meter("127.0.0.1:1").read())
    assert isinstance(found, Unknown)
    assert found.reason.startswith("no connection")


def test_a_late_answer_is_not_taken_for_the_next() -> None:
    power_w, faults = [1.0], TwinFaults(delay_seconds=4.5)

    async def scene(address: str, _: TwinModbus) -> list[Any]:
        one = meter(address)
        found: list[Any] = [await one.read()]
        faults.delay_seconds, power_w[0] = 2.0, 2.0  # the late one comes while the next is waited for
        return [*found, await one.read()]

    found = with_twin({1: TwinMeter(lambda: power_w[0])}, scene, faults)
    assert isinstance(found[0], Unknown)
    assert found[1] == Reading(power_w=2)


def test_a_device_that_starts_anew_is_found_again() -> None:
    async def scene(address: str, twin: TwinModbus) -> list[Any]:
        one = meter(address)
        found: list[Any] = [await one.read()]
        twin.reboot(600.0)
        found.append(await one.read())
        twin.reboot(0.0)
        return [*found, await one.read()]

    before, during, after = with_twin({1: TwinMeter(lambda: 5.0)}, scene)
    assert (before, after) == (Reading(power_w=5), Reading(power_w=5))
    assert isinstance(during, Unknown)


def test_flipped_bits_are_never_an_error_of_ours() -> None:
    """Modbus/TCP has no check of its own, so a flipped value can pass; a flipped frame must not."""

    async def scene(address: str, _: TwinModbus) -> list[Any]:
        host, _, port = address.partition(":")
        found = list[Any]()
        for _ in range(60):
            try:
                async with asyncio.timeout(0.15):  # a flipped length waits for more
                    found.append(await Line.to(host, int(port)).set_coil(1, 0, True))
            except TimeoutError:
                found.append(Unknown(reason="given up"))
        return found

    outlets = TwinOutlets([Body(power_w_max=9.0, standby_w=1.0)])
    found = with_twin({1: outlets}, scene, TwinFaults(flips=1.0, seed=4))
    assert len(found) == 60
    assert all(isinstance(one, Refused | Unknown) for one in found)  # each bit of a repeated command matters


@given(st.sampled_from(sorted(KINDS)), st.integers(-(2**63), 2**64 - 1))
def test_numbers_survive_registers(kind: str, value: int) -> None:
    bits = int(kind.lstrip("uintfloa"))
    if kind.startswith("uint"):
        value = abs(value) % 2**bits
    elif kind.startswith("int"):
        value = value % 2 ** (bits - 1) - (value < 0)
    else:
        value = value % 2**24
    assert number_of(registers_of(value, kind), kind) == value
    assert number_of(registers_of(value, kind)[::-1], kind, low_word_first=True) == value


@pytest.mark.parametrize(
    ("driver", "options", "words"),
    [
        ("modbus", {}, "must have a `coil` or a `register`"),
        ("modbus", {"coil": 1, "register": 2}, "must have a `coil` or a `register`"),
        ("modbus", {"coil": 70_000}, "`coil` of `k1` is 70000"),
        ("modbus", {"coil": 1, "cntact": 2}, "did you mean `contact`"),
        ("modbus", {"coil": 1, "inverted": 1}, "write true or false"),
        ("modbus-held", {"coil": 1, "hold_seconds": 0}, "no hold time"),
    ],
)
def test_options_that_cannot_be_meant(driver: str, options: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as found:
        switch_of(Device(id="k1", driver=driver, address="10.0.0.1", options=options))
    assert words in str(found.value)


@pytest.mark.parametrize("address", ["10.0.0.1:99999", "a b", "10.0.0.1/300", "", "10.0.0.1:"])
def test_addresses_that_are_none(address: str) -> None:
    with pytest.raises(InputError):
        meter(address)


def test_mbpoll_reads_and_writes_our_server() -> None:
    program = shutil.which("mbpoll")
    if program is None:
        pytest.skip("the Debian package mbpoll is not installed")
    bodies = [Body(power_w_max=3_000.0, standby_w=90.0) for _ in range(4)]

    async def scene(address: str, _: TwinModbus) -> list[str]:
        said = list[str]()
        port = address.partition(":")[2]
        for words in (
            "-a 1 -t 4:int -B -r 0 -c 1",
            "-a 2 -t 0 -r 0 -c 4",
            "-a 2 -t 0 -r 2 127.0.0.1 0",
            "-a 2 -t 1 -r 0 -c 4",
        ):
            host = [] if "127" in words else ["127.0.0.1"]
            call = [program, "-m", "tcp", "-p", port, "-0", "-1", "-q", *words.split(), *host]
            done = await asyncio.create_subprocess_exec(*call, stdout=asyncio.subprocess.PIPE)
            out, _ = await done.communicate()
            assert done.returncode == 0
            said.append(" ".join(line.strip() for line in out.decode().splitlines() if line.startswith("[")))
        return said

    power, coils, _, contacts = with_twin({1: TwinMeter(lambda: 342_000.0), 2: TwinOutlets(bodies)}, scene)
    assert power.split() == ["[0]:", "342000"]
    assert coils.split()[1::2] == ["1", "1", "1", "1"]
    assert contacts.split()[1::2] == ["1", "1", "0", "1"]


def test_our_client_reads_a_foreign_server() -> None:
    """A server of pymodbus, whose code is another's than that of our client and our twins."""
    pytest.importorskip("pymodbus", reason="the foreign server is not installed")

    async def scene() -> list[Any]:
        from pymodbus.server import ModbusTcpServer
        from pymodbus.simulator import DataType, SimData, SimDevice

        block = SimData(0, values=[0, 5_000, 1, 0], datatype=DataType.REGISTERS)
        coils = SimData(0, values=[False] * 16, datatype=DataType.BITS)
        server = ModbusTcpServer(SimDevice(1, simdata=([coils], [coils], [block], [block])), address=("127.0.0.1", 0))
        await server.serve_forever(background=True)
        port = server.transport.sockets[0].getsockname()[1]
        one, other = meter(f"127.0.0.1:{port}"), switch(f"127.0.0.1:{port}", coil=3)
        found: list[Any] = [await one.read(), await other.closed(), await other.switch(True), await other.closed()]
        found.append(await switch(f"127.0.0.1:{port}", coil=900).switch(True))
        Line.to("127.0.0.1", port).close()
        await server.shutdown()
        return found

    found = asyncio.run(scene())
    assert found[:4] == [Reading(power_w=5_000), False, Done(), True]
    assert isinstance(found[4], Refused)
    assert "illegal address" in found[4].reason
