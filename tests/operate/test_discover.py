"""Discovery: every make is told apart, faults hide no neighbour, nothing is written, hundreds answer."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from tests.patience import PATIENCE_S, own_net, played

from shoals.core.errors import InputError
from shoals.operate.discover import Found, addresses_of, discover
from shoals.operate.drivers import _ask, _modbus
from shoals.operate.site_file import read_setup
from shoals.operate.twin.avalon import TwinAvalon
from shoals.operate.twin.body import Body
from shoals.operate.twin.luxos import TwinLuxOS
from shoals.operate.twin.modbus import TwinMeter, TwinModbus
from shoals.operate.twin.sunspec import TwinBattery, TwinInverter, TwinSunSpecMeter
from shoals.operate.twin.talk import Talk, TwinFaults, whole_request
from shoals.operate.twin.whatsminer import TwinWhatsminer, TwinWhatsminerV3

NET, HUNDREDS = own_net(7), own_net(8)
MODBUS = 15_020


def body(*, stopped: bool = False) -> Body:
    found = Body(power_w_max=3_420.0, standby_w=90.0, down_seconds=0.0, up_seconds=0.0)
    found.tell(0.0 if stopped else 3_420.0, now_s=time.monotonic() - 60.0)
    return found


async def zoo() -> tuple[dict[str, Any], Any]:
    """Start a device of each kind; return the twins by address, and what else must be stopped."""
    asleep = TwinWhatsminer(body(stopped=True), password="x")
    asleep.on = False
    sleeping = TwinLuxOS(body(stopped=True))
    sleeping.awake = False
    twins: list[Any] = [
        TwinAvalon(body()), TwinAvalon(body(), q=True), TwinAvalon(body(stopped=True)), TwinLuxOS(body()), sleeping,
        TwinWhatsminer(body(), password="x"), asleep, TwinWhatsminerV3(body(), password="x"),
    ]  # fmt: skip
    placed = dict(zip((f"{NET}.{n}" for n in range(1, 9)), twins, strict=True))
    for address, twin in placed.items():
        await twin.start(address)
    other = Talk(
        lambda asked: b'{"STATUS":[{"STATUS":"S"}],"VERSION":[{"BOSminer":"1","Type":"Antminer S19"}]}\0',
        whole_request,
        faults=TwinFaults(),
    )
    await other.start(f"{NET}.9", 4_028)
    mute = TwinAvalon(body(), faults=TwinFaults(mute=True))
    await mute.start(f"{NET}.10")
    buses = [TwinSunSpecMeter(lambda: 5.0), TwinBattery(), TwinBattery(newer=False), TwinInverter(lambda: 5.0)]
    stop = [other, mute]
    for n, bank in enumerate([*buses, TwinMeter(lambda: 5.0)], start=11):
        twin = TwinModbus({1: bank})
        await twin.start(f"{NET}.{n}", MODBUS)
        stop.append(twin)
    return placed, stop


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """All devices live in this process, which may have to wait for its turn."""
    for name in ("CONNECT_SECONDS", "READ_SECONDS"):
        monkeypatch.setattr(_ask, name, PATIENCE_S)
        monkeypatch.setattr(_modbus, name, PATIENCE_S)


@pytest.mark.usefixtures("patient")
def test_every_make_is_told_apart_and_nothing_is_written() -> None:
    async def scene() -> tuple[tuple[Found, ...], list[Any], int]:
        placed, others = await zoo()
        found = await discover(addresses_of([f"{NET}.0/27"]), modbus_port=MODBUS)
        written = [twin.commands for twin in placed.values()]
        most = max(twin.busy_most for twin in placed.values())
        await asyncio.gather(*(twin.stop() for twin in (*placed.values(), *others)))
        return found, written, most

    found, written, most = asyncio.run(scene())
    kinds = {one.address.rpartition(".")[2]: (one.kind, one.driver) for one in found}
    assert kinds == {
        "1": ("machine", "avalon"), "2": ("machine", "avalon-q"), "3": ("machine", "avalon"),
        "4": ("machine", "luxos"), "5": ("machine", "luxos"), "6": ("machine", "whatsminer"),
        "7": ("machine", "whatsminer"), "8": ("machine", "whatsminer-v3"), "9": ("unknown", ""), "10": ("unknown", ""),
        "11:15020": ("meter", "sunspec"), "12:15020": ("battery", "sunspec-battery"),
        "13:15020": ("battery", "sunspec-battery"), "14:15020": ("meter", "sunspec"), "15:15020": ("unknown", "modbus"),
    }  # fmt: skip
    powers = {one.address.rpartition(".")[2]: (one.power_w_max, one.standby_w, one.seen_w) for one in found}
    assert powers["1"] == (3_420, None, 3_420)
    assert powers["3"] == (3_420, 90, 90)  # its target, though it is stopped
    assert powers["5"] == (3_420, 90, 90)
    assert powers["7"] == (None, None, None)
    assert "fill in `power_w_max`" in found[6].note
    assert found[3].levels_w == (2_052, 2_736)
    assert found[7].model == "Whatsminer M60S_VK30"
    assert powers["12:15020"][0] == powers["13:15020"][0] == 100_000
    assert found[10].model == "shoals twin meter (SunSpec 1 203)"
    assert found[8].note.endswith("`pyasic` may know it")
    assert written == [[]] * 8
    assert most == 1  # never two questions at once to one device


@pytest.mark.usefixtures("patient")
def test_hundreds_are_found_among_addresses_that_are_silent() -> None:
    async def scene() -> tuple[tuple[Found, ...], int]:
        twins = [TwinAvalon(body(), number=n, q=n % 2 == 0) for n in range(240)]
        for n, twin in enumerate(twins):
            await twin.start(f"{HUNDREDS}.{n + 1}")
        found = await discover(addresses_of([f"{HUNDREDS}.0/24"]))
        await asyncio.gather(*(twin.stop() for twin in twins))
        return found, max(twin.busy_most for twin in twins)

    found, most = asyncio.run(scene())
    assert len(found) == 240
    assert sum(one.driver == "avalon-q" for one in found) == 120
    assert len({one.id for one in found}) == 240
    assert most == 1


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["8.8.8.8"], "no private address"),
        (["10.0.0.0/8"], "name the part"),
        (["miner.local"], "no address and no network"),
        (["172.32.0.1"], "no private address"),
    ],
)
def test_what_is_not_asked(given: list[str], words: str) -> None:
    with pytest.raises(InputError, match=words):
        addresses_of(given)


def test_public_addresses_only_if_asked() -> None:
    assert addresses_of(["8.8.8.8"], public=True) == ("8.8.8.8",)


def test_what_it_writes_is_an_inventory(tmp_path: Path) -> None:
    """The command in a process of its own beside the twins; a site file takes its lines as they are."""

    async def scene() -> tuple[int, int]:
        placed, others = await zoo()
        call = [
            sys.executable,
            "-c",
            "from shoals.cli import main; main()",
            "operate",
            "discover",
            f"{NET}.0/28",
            "--modbus-port",
            str(MODBUS),
        ]
        codes = []
        for more in (["-o", str(tmp_path / "machines.csv")], ["--format", "json", "-o", str(tmp_path / "all.json")]):
            running = await asyncio.create_subprocess_exec(*call, *more, stderr=subprocess.DEVNULL)
            codes.append(await running.wait())
        await asyncio.gather(*(twin.stop() for twin in (*placed.values(), *others)))
        return codes[0], codes[1]

    def told(_: int) -> list[str]:
        """The command waits for a second for a connection, and for no longer."""
        assert asyncio.run(scene()) == (0, 0)
        lines = (tmp_path / "machines.csv").read_text(encoding="utf-8").splitlines()
        assert lines[0] == "id,driver,address,power_w_max,standby_w,levels_w"
        assert len(lines) == 11
        assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))) == 14
        return lines

    lines = played(told)
    kept = [line for line in lines if "whatsminer" not in line]  # those need a secret, and a line cannot hold one
    (tmp_path / "machines.csv").write_text("\n".join(kept) + "\n", encoding="utf-8")
    text = f"""id = "shed"

[operate]
power = "60 kW"
inventory = "machines.csv"

[operate.meter]
driver = "sunspec"
address = "{NET}.11:{MODBUS}"

[operate.offer]
driver = "fixed"
options = {{ price_jpy_per_mwh = 1000 }}
"""
    (tmp_path / "site.toml").write_text(text, encoding="utf-8")
    setup = read_setup(tmp_path / "site.toml")
    assert {one.driver for one in setup.limits.machines} == {"avalon", "avalon-q", "luxos", "sunspec-battery"}
    assert setup.limits.by_id[f"luxos-{NET.replace('.', '-')}-4"].levels_w == (2_052, 2_736)
