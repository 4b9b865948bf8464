"""A plant that is held back is an offer: read from an inverter over ECHONET Lite, and followed by steps.

The twin of the inverter is read by pychonet, a client that others wrote, and our questions are read by it too.
"""

from __future__ import annotations

import asyncio
import socket
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.patience import PATIENCE_S, own_net

from shoals.core.errors import DeviceError, InputError
from shoals.data._japan import JST
from shoals.operate.assemble import plant_of
from shoals.operate.drivers._echonet import PORT, parse, question
from shoals.operate.machine import Device
from shoals.operate.offers import offers_of
from shoals.operate.restraint import (
    ASKED,
    LOOK_SECONDS,
    PAUSE_SECONDS,
    SILENT_SECONDS,
    Follower,
    RestraintOffers,
    restraint_of,
)
from shoals.operate.site_file import parse_setup
from shoals.operate.twin.echonet import PLANT, TwinInverterEchonet

NET = own_net(9)
TWIN, OURS, THEIRS, STRANGER = (f"{NET}.{n}" for n in (1, 2, 3, 4))
DAY = date(2025, 4, 1)
NOON_S = datetime(2025, 4, 1, 12, 0, tzinfo=JST).timestamp()
SHARES = [100] * 20 + [0] * 12 + [None] * 2 + [100] * 62
"""Nothing may leave from 10:00 to 16:00; what holds in the hour after nobody knows."""
STEP_W = 3_000


class World:
    """A sun, loads that draw what they are let, and a clock."""

    def __init__(self, sun_w: float = 30_000.0, **of_twin: Any) -> None:
        self.sun_w, self.drawn_w, self.now_s = sun_w, 0.0, NOON_S
        given: dict[str, Any] = {"capacity_w": 40_000, "day": DAY, "percent": SHARES, **of_twin}
        self.twin = TwinInverterEchonet(lambda: self.sun_w, lambda: self.drawn_w, clock=lambda: self.now_s, **given)


def offers(**options: Any) -> RestraintOffers:
    given = {"step_w": STEP_W, "listen": OURS, **options}
    found = offers_of(Device(id="offer", driver="restraint", address=TWIN, options=given), 100_000)
    assert isinstance(found, RestraintOffers)
    return found


async def look(world: World, of: RestraintOffers) -> int | None:
    """Ask, let the answer come, and return what is offered a second later; then it is time to ask again."""
    of.at(round(world.now_s * 1e6))
    await asyncio.sleep(0.01)
    found = of.at(round((world.now_s + 1.0) * 1e6))
    world.now_s += LOOK_SECONDS
    return None if found is None else found.power_w_max


def test_a_foreign_client_reads_the_inverter() -> None:
    pychonet = pytest.importorskip("pychonet", reason="pychonet is not installed")
    from pychonet.lib.udpserver import UDPServer

    async def go() -> dict[int, Any]:
        world = World()
        await world.twin.start(TWIN)
        loop = asyncio.get_running_loop()
        server = UDPServer(local_ip="127.0.0.1")
        server.run(THEIRS, PORT, loop)
        client = pychonet.ECHONETAPIClient(server)
        try:
            await client.discover(TWIN)  # it finds the plant by itself
            await client.getAllPropertyMaps(TWIN, 0x02, 0x79, 0x01)
            plant = pychonet.HomeSolarPower(TWIN, client)
            said = await plant.update([0xA0, 0xD1, 0xE0, 0xE8])
            await client.echonetMessage(TWIN, 0x02, 0x79, 0x01, 0x62, [{"EPC": 0xB0}])
            return said | {0xB0: client._state[TWIN]["instances"][0x02][0x79][0x01][0xB0]}
        finally:
            server.close()
            await world.twin.stop()
            await asyncio.sleep(0)

    said = asyncio.run(asyncio.wait_for(go(), PATIENCE_S))
    assert said[0xA0] == 100
    assert "output power control" in said[0xD1]  # it is held back
    assert said[0xE0] == 0
    assert said[0xE8] == 40_000
    found = restraint_of({0xE0: b"\0\0", 0xD1: b"\x41", 0xB0: bytes(said[0xB0])})
    assert found.day == DAY
    assert found.percent == tuple(SHARES)


def test_a_foreign_client_reads_our_question_and_we_read_its() -> None:
    functions = pytest.importorskip("pychonet.lib.functions", reason="pychonet is not installed")
    asked = functions.decodeEchonetMsg(question(7, PLANT, ASKED))
    assert (asked["TID"], asked["ESV"], asked["SEOJGC"], asked["SEOJCC"]) == (7, 0x62, 0x05, 0xFF)
    assert bytes((asked["DEOJGC"], asked["DEOJCC"], asked["DEOJCI"])) == PLANT
    assert [(one["EPC"], one["PDC"]) for one in asked["OPC"]] == [(code, 0) for code in ASKED]
    told = {"TID": 9, "DEOJGC": 2, "DEOJCC": 0x79, "DEOJCI": 1, "ESV": 0x62, "OPC": [{"EPC": 0xE0}, {"EPC": 0xB0}]}
    theirs = parse(bytes(functions.buildEchonetMsg(told)))
    assert (theirs.number, theirs.receiver, list(theirs.values)) == (9, PLANT, [0xE0, 0xB0])


def test_what_is_held_back_is_offered_step_by_step() -> None:
    async def go() -> None:
        world, of = World(), offers(price_jpy_per_mwh=500)
        await world.twin.start(TWIN)
        try:
            seen = [await look(world, of)]
            for _ in range(12):
                world.drawn_w = seen[-1] or 0
                seen.append(await look(world, of))
            assert seen[:4] == [3_000, 6_000, 9_000, 12_000]
            assert max(one or 0 for one in seen) <= 30_000 + STEP_W
            assert seen[-1] == 30_000  # the step beyond was not there
            found = of.at(round(world.now_s * 1e6))
            assert found is not None
            assert found.price_jpy_per_mwh == 500
            assert found.end_us == round((NOON_S + 1_800) * 1e6)
            world.sun_w = 20_000
            for _ in range(2):
                assert await look(world, of) == 20_000
                world.drawn_w = 20_000
            world.now_s = NOON_S + 5 * 3_600  # all may leave again
            assert await look(world, of) is None
            assert not of.wrong
        finally:
            of.end()
            await world.twin.stop()

    asyncio.run(go())


def test_silence_strangers_and_other_kinds_of_restraint_offer_nothing() -> None:
    async def go() -> None:
        world, of = World(), offers()
        await world.twin.start(TWIN)
        try:
            assert await look(world, of) == STEP_W
            world.twin.silent = True
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
                stranger.bind((STRANGER, PORT))
                for number in range(1, 9):
                    ask = question(number, PLANT, ASKED)
                    world.twin.silent = False
                    forged = world.twin.answer(ask).replace(b"\xe0\x02\0\0", b"\xe0\x02\xff\xf0")
                    world.twin.silent = True
                    stranger.sendto(forged, (OURS, PORT))
                    stranger.sendto(b"\x10\x81nonsense of some length", (OURS, PORT))
            assert await look(world, of) == STEP_W
            world.now_s += SILENT_SECONDS + 1
            assert await look(world, of) is None
            assert "does not answer" in of.wrong
            world.twin.silent, world.twin.surplus = False, False
            assert await look(world, of) is None
            assert "what is generated" in of.wrong
            world.twin.surplus, world.twin.missing = True, {0xC3, 0xC4}
            assert await look(world, of) is None
            assert "how much may leave" in of.wrong
            world.twin.missing = {0xC3}  # the rated power and its share are told
            assert await look(world, of) == STEP_W
            assert not of.wrong
        finally:
            of.end()
            await world.twin.stop()

    asyncio.run(go())


def test_a_port_that_is_taken_is_told_and_tried_again() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind((OURS, PORT))
        of = offers()
        assert of.at(0) is None
        assert "cannot be asked" in of.wrong
    assert of.at(1_000_000) is None
    assert of._socket is not None
    of.end()


def test_a_controller_asks_and_lets_go_of_the_port_when_it_ends() -> None:
    text = f"""
        [operate]
        power = "12 kW"
        meter = {{ driver = "simulated" }}
        machines = [{{ id = "a1", driver = "simulated", power = "3 kW" }}]
        offer = {{ driver = "restraint", address = "{TWIN}", options = {{ step_w = 3000, listen = "{OURS}" }} }}
        """
    plant = plant_of(parse_setup(text), live=False)
    assert plant.offer(0) is None
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        with pytest.raises(OSError, match="in use"):
            other.bind((OURS, PORT))
        assert plant.close is not None
        plant.close()
        other.bind((OURS, PORT))


@settings(max_examples=25, deadline=None)
@given(
    suns=st.lists(st.floats(0.0, 40_000.0), min_size=1, max_size=4),
    allowed=st.sampled_from([0, 20, 60]),
    ramp=st.sampled_from([70.0, 400.0, float("inf")]),
    size_w=st.sampled_from([1_000, 3_000]),
)
def test_no_more_than_a_step_is_ever_bought_and_little_is_left(
    suns: list[float], allowed: int, ramp: float, size_w: int
) -> None:
    """Loads of one size follow what is offered; the inverter follows the loads as fast as it can."""
    world = World(suns[0], percent=[allowed] * 96, ramp_w_per_second=ramp)
    follower, may_w = Follower(step_w=3_000), 40_000 * allowed // 100
    for sun_w in suns:
        world.sun_w = sun_w
        bought: list[float] = []
        for turn in range(int(2 * PAUSE_SECONDS / LOOK_SECONDS)):
            world.now_s += LOOK_SECONDS
            seen = restraint_of(world.twin.values())
            if turn:  # the sun of the turn before may have gone
                bought.append(world.drawn_w - seen.generated_w)
            follower, power_w = follower.follow(seen.generated_w, may_w, seen.held_back, round(world.now_s * 1e6))
            world.drawn_w = power_w // size_w * size_w
        assert max(bought[1:]) <= 3_000 + 1
        left_w = max(sun_w - may_w, 0.0) - world.drawn_w
        assert left_w < 3_000 + size_w


@pytest.mark.parametrize(
    ("found", "says"),
    [(b"", "no message"), (b"\x10\x81" + bytes(9), "no message"), (question(1, PLANT, ASKED)[:-1], "cut short"),
     (question(1, PLANT, ASKED) + b"x", "more than it says"), (b"\x10\x82" + question(1, PLANT, ASKED)[2:], "no mess")],
)  # fmt: skip
def test_what_is_no_message_is_refused(found: bytes, says: str) -> None:
    with pytest.raises(DeviceError, match=says):
        parse(found)


@pytest.mark.parametrize(
    ("address", "options", "says"),
    [
        ("pcs.example", {"step_w": 1}, "no IPv4"),
        ("10.0.0.20", {}, "lacks `step_w`"),
        ("10.0.0.20", {"step_w": -1}, "lacks `step_w`"),
        ("10.0.0.20", {"step_w": 1, "instance": 0}, "`instance`"),
        ("10.0.0.20", {"step_w": 1, "instance": 128}, "`instance`"),
        ("10.0.0.20", {"step_w": 1, "own_use_w": -1}, "below 0"),
        ("10.0.0.20", {"step_w": 1, "steps": 2}, "`steps`"),
    ],
)
def test_what_a_site_file_cannot_mean_is_refused(address: str, options: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        RestraintOffers(Device(id="offer", driver="restraint", address=address, options=options), 1_000)


@given(st.binary(max_size=120), st.binary(max_size=3))
def test_whatever_an_inverter_says_is_read_or_refused(schedule: bytes, other: bytes) -> None:
    values = {0xE0: b"\x01\x00", 0xD1: b"\x41", 0xB0: schedule, 0xC3: other, 0xA0: other[:1], 0xC4: other, 0xA1: other}
    found = restraint_of(values)
    allowed_w = found.allowed_w(round(NOON_S * 1e6))
    assert allowed_w is None or 0 <= allowed_w <= 0xFFFD
    with pytest.raises(InputError):
        restraint_of({**values, 0xE0: b"\xff\xff"})  # not known
