"""Look which devices answer at some addresses, and propose lines for the operator's inventory. Nothing is ever written.

The inventory is a file that a person owns; this proposes lines for it. Each address is asked one thing at a time, few
addresses at once, and only with questions that read: many libraries find nothing when they ask a thousand machines
together, and a machine that is asked two things at once may stop answering.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from shoals.core.errors import InputError
from shoals.operate import _sunspec
from shoals.operate.drivers._cgminer import PORT, exchange, parse, rows
from shoals.operate.drivers._modbus import PORT as PORT_MODBUS
from shoals.operate.drivers._modbus import Line
from shoals.operate.drivers.avalon import ESTATS, brackets
from shoals.operate.drivers.sunspec import METER_MODELS, SOURCE_MODELS, SunSpecMap
from shoals.operate.drivers.whatsminer import ASLEEP, PORT_3, exchange_3
from shoals.operate.machine import Unknown

PARALLEL = 64
"""Addresses that are asked at once."""
ADDRESSES_MAX = 65_536
AVALON_TIMED = re.compile(r"\b(Q|MINI\s*3\w*|NANO\s*3\w*)\b")
"""Models of Canaan whose stop and start carry a time."""
V3_SINCE = "20241100"
"""Firmware from this date on speaks version 3, as open clients hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One device that answered.

    Parameters
    ----------
    address : str
    kind : str
        ``machine``, ``battery``, ``meter``, or ``unknown`` for what speaks and is not known.
    driver : str
        Name of the driver that fits; empty if none does.
    model : str
        What it says that it is.
    power_w_max : int, optional
        What it draws at full work, by its own words. [W]
    standby_w : int, optional
        What it draws now, if it says that it is stopped. [W]
    levels_w : tuple of int
        Powers between that it can be told, by its own words. [W]
    seen_w : int, optional
        What it says that it draws now. [W]
    note : str
        What a person should know.
    """

    address: str
    kind: str
    driver: str
    model: str
    power_w_max: int | None = None
    standby_w: int | None = None
    levels_w: tuple[int, ...] = ()
    seen_w: int | None = None
    note: str = ""

    @property
    def id(self) -> str:
        """A name to begin with; the operator may give a better one."""
        return f"{self.driver or self.kind}-{re.sub(r'[^0-9a-fA-F]+', '-', self.address)}"

    def line(self) -> dict[str, str | int | None]:
        """Return it as a line of an inventory, without what is not known."""
        return {
            "id": self.id,
            "driver": self.driver,
            "address": self.address,
            "power_w_max": self.power_w_max,
            "standby_w": self.standby_w,
            "levels_w": " ".join(str(one) for one in self.levels_w) or None,
        }


def addresses_of(given: Iterable[str], *, public: bool = False) -> tuple[str, ...]:
    """Return the addresses that are meant by addresses and networks, each once.

    Raises
    ------
    InputError
        If one is no address, is not of a private range and `public` is not said, or they are too many.

    Examples
    --------
    >>> addresses_of(["10.0.0.0/30", "10.0.0.2", "10.0.1.9"])
    ('10.0.0.1', '10.0.0.2', '10.0.1.9')
    """
    found: dict[str, None] = {}
    for one in given:
        try:
            network = ipaddress.ip_network(one, strict=False)
        except ValueError:
            raise InputError(f"`{one}` is no address and no network", "write `10.0.0.5` or `10.0.0.0/24`") from None
        if network.num_addresses > ADDRESSES_MAX:
            raise InputError(f"`{one}` has {network.num_addresses} addresses", "name the part where the machines are")
        inside = network.is_private or network.is_link_local or network.is_loopback
        if not public and not inside:
            raise InputError(f"`{one}` is no private address", "ask only your own devices; `--public` if they are")
        found |= dict.fromkeys(str(host) for host in network.hosts())
    if len(found) > ADDRESSES_MAX:
        raise InputError(f"{len(found)} addresses are too many", "ask them in parts")
    return tuple(found)


async def discover(
    addresses: Sequence[str],
    *,
    parallel: int = PARALLEL,
    modbus_port: int = PORT_MODBUS,
    told: Callable[[int], None] = lambda done: None,
) -> tuple[Found, ...]:
    """Ask addresses what they are, and return what answered, in their order.

    Parameters
    ----------
    addresses : sequence of str
        As `addresses_of` returns them.
    parallel : int
        How many are asked at once.
    modbus_port : int
    told : callable
        Called with 1 after each address.
    """
    queue = list(enumerate(addresses))[::-1]
    found: dict[int, Found] = {}

    async def work() -> None:
        while queue:
            number, address = queue.pop()
            one = await probe(address, modbus_port=modbus_port)
            if one is not None:
                found[number] = one
            told(1)

    await asyncio.gather(*(work() for _ in range(min(parallel, len(addresses)))))
    return tuple(found[number] for number in sorted(found))


async def probe(address: str, *, modbus_port: int = PORT_MODBUS) -> Found | None:
    """Ask one address what it is, one question after another; None if nothing answers."""
    said = await exchange(address, b'{"command":"version"}', port=PORT, again=True)
    if not isinstance(said, Unknown):
        return await _of_cgminer(address, said)
    newer = await _of_whatsminer_3(address)
    if newer is not None:
        return newer
    bus = await _of_modbus(address, modbus_port)
    if bus is not None or "no connection" in said.reason:
        return bus
    return Found(address=address, kind="unknown", driver="", model="", note=f"port {PORT} is open: {said.reason}")


async def _of_cgminer(address: str, said: bytes) -> Found:
    """Return what a device on the port of cgminer is, by the words that open clients go by."""
    words = said.decode("utf-8", errors="replace").upper()
    version = _first(parse(said), "VERSION")
    if "BTMINER" in words or "BITMICRO" in words or ASLEEP.upper() in words:
        return await _whatsminer(address)
    if "LUXMINER" in words:
        return await _luxos(address, str(version.get("Type", "")))
    if "AVALON" in words:
        return await _avalon(address, version)
    model = str(version.get("Type") or version.get("PROD") or "")[:60]
    others = {"BOSMINER": "Braiins OS", "BOSER": "Braiins OS", "VNISH": "VNish", "ANTMINER": "Antminer"}
    name = next((make for word, make in others.items() if word in words), "")
    note = "no driver of ours; the driver `pyasic` may know it"
    return Found(address=address, kind="unknown", driver="", model=model or name, note=note)


async def _avalon(address: str, version: Mapping[str, Any]) -> Found:
    product, model = str(version.get("PROD", "")), str(version.get("MODEL", ""))
    timed = AVALON_TIMED.search(f"{product} {model}".upper()) is not None
    figures = brackets(await _asked(address, ESTATS)) or {}
    parts = figures.get("PS", "").split()
    seen_w = _watts(figures.get("WALLPOWER") or (parts[6] if len(parts) > 6 else None))
    idle = "IDLE" in figures.get("SYSTEMSTATU", "").upper()
    target_w = _watts(figures.get("MPO"))
    most_w = max((one for one in (target_w, None if idle else seen_w) if one), default=None)
    return Found(
        address=address,
        kind="machine",
        driver="avalon-q" if timed else "avalon",
        model=product if model in product else f"{product} {model}".strip(),
        power_w_max=most_w,
        standby_w=seen_w if idle else None,
        seen_w=seen_w,
        note=_note(most_w, target_w),
    )


async def _luxos(address: str, model: str) -> Found:
    power = _first(await _asked(address, '{"command":"power"}'), "POWER")
    config = _first(await _asked(address, '{"command":"config"}'), "CONFIG")
    profiles = rows(await _asked(address, '{"command":"profiles"}'), "PROFILES")
    levels = sorted({watts for row in profiles if (watts := _watts(row.get("Watts")))})
    seen_w = _watts(power.get("Watts"))
    asleep = str(config.get("CurtailMode", "")).lower() == "sleep"
    most_w = levels[-1] if levels else None if asleep else seen_w
    return Found(
        address=address,
        kind="machine",
        driver="luxos",
        model=model,
        power_w_max=most_w,
        standby_w=seen_w if asleep else None,
        levels_w=tuple(levels[:-1]),
        seen_w=seen_w,
        note=_note(most_w, levels[-1] if levels else None),
    )


async def _whatsminer(address: str) -> Found:
    version = (await _asked(address, '{"command":"get_version"}')).get("Msg")
    firmware = str(cast(dict[str, Any], version).get("fw_ver", "")) if isinstance(version, dict) else ""
    if firmware[:8] >= V3_SINCE and (newer := await _of_whatsminer_3(address)) is not None:
        return newer
    details = _first(await _asked(address, '{"command":"devdetails"}'), "DEVDETAILS")
    summary = _first(await _asked(address, '{"command":"summary"}'), "SUMMARY")
    limit_w, seen_w = _watts(summary.get("Power Limit")), _watts(summary.get("Power"))
    return Found(
        address=address,
        kind="machine",
        driver="whatsminer",
        model=f"Whatsminer {details.get('Model', '')}".strip(),
        power_w_max=limit_w or seen_w,
        seen_w=seen_w,
        note=_note(limit_w or seen_w, limit_w, "it needs a `secret`"),
    )


async def _of_whatsminer_3(address: str) -> Found | None:
    info = await _newer(address, "get.device.info")
    if not isinstance(info.get("miner"), dict):
        return None
    summary = (await _newer(address, "get.miner.status", "summary")).get("summary", {})
    known: dict[str, Any] = cast(dict[str, Any], summary) if isinstance(summary, dict) else {}
    limit_w, seen_w = _watts(known.get("power-limit")), _watts(known.get("power-realtime"))
    works = str(info["miner"].get("working", "")).lower() != "false"
    return Found(
        address=address,
        kind="machine",
        driver="whatsminer-v3",
        model=f"Whatsminer {info['miner'].get('type', '')}".strip(),
        power_w_max=limit_w or (seen_w if works else None),
        standby_w=None if works else seen_w,
        seen_w=seen_w,
        note=_note(limit_w or seen_w, limit_w, "it needs a `secret`"),
    )


async def _newer(address: str, command: str, parameter: str | None = None) -> dict[str, Any]:
    asked = {"cmd": command} | ({} if parameter is None else {"param": parameter})
    answer = await exchange_3(address, PORT_3, asked)
    found = None if isinstance(answer, Unknown) else answer.get("msg")
    return cast(dict[str, Any], found) if isinstance(found, dict) else {}


async def _of_modbus(address: str, port: int) -> Found | None:
    """Return what a device on the port of Modbus is, if it has a SunSpec map at unit 1."""
    line, place = Line.to(address, port), address if port == PORT_MODBUS else f"{address}:{port}"
    try:
        unit = SunSpecMap(f"[{address}]:{port}" if ":" in address else f"{address}:{port}")
        models = await unit.models()
        if isinstance(models, Unknown):
            if "no connection" in models.reason:
                return None
            note = f"it speaks Modbus ({models.reason}); take registers from its manual"
            return Found(address=place, kind="unknown", driver="modbus", model="", note=note)
        common = await unit.block(1)
        said = (
            "" if isinstance(common, Unknown) else " ".join(_sunspec.text(1, common, point) for point in ("Mn", "Md"))
        )
        words = "SunSpec " + " ".join(str(number) for number in sorted(models))
        model = f"{said.strip()} ({words})" if said.strip() else words
        if 124 in models or {704, 713} <= models.keys():
            most_w = await _battery_w(unit)
            return Found(
                address=place, kind="battery", driver="sunspec-battery", model=model, power_w_max=most_w,
                note=_note(most_w, most_w),
            )  # fmt: skip
        if any(number in models for number in (*METER_MODELS, *SOURCE_MODELS)):
            note = "for `[operate.meter]`; look whether its sign is yours"
            return Found(address=place, kind="meter", driver="sunspec", model=model, note=note)
        return Found(address=place, kind="unknown", driver="", model=model, note="no model of ours")
    finally:
        line.close()


async def _battery_w(unit: SunSpecMap) -> int | None:
    for number, point in ((702, "WChaRteMax"), (702, "WChaRteMaxRtg"), (124, "WChaMax")):
        block = await unit.block(number)
        found = None if isinstance(block, Unknown) else _sunspec.value(number, block, point)
        if found:
            return round(found)
    return None


async def _asked(address: str, request: str) -> Mapping[str, Any]:
    answer = await exchange(address, request.encode("ascii"), port=PORT, again=True)
    found = answer if isinstance(answer, Unknown) else parse(answer)
    return {} if isinstance(found, Unknown) else found


def _first(found: Mapping[str, Any] | Unknown, name: str) -> dict[str, Any]:
    found_rows = rows(found, name)
    return found_rows[0] if found_rows else {}


def _watts(said: Any) -> int | None:
    """Return a power that a device said, if it is one. [W]"""
    try:
        watts = float(said)
    except (TypeError, ValueError):
        return None
    return round(watts) if 0.0 <= watts < 1e7 else None


def _note(most_w: int | None, said_w: int | None, *more: str) -> str:
    """Return what a person must do about a line."""
    notes = list(more)
    if most_w is None:
        notes.insert(0, "it does not say what it draws at full work: fill in `power_w_max`")
    elif said_w is None:
        notes.insert(0, "`power_w_max` is what it draws now")
    return "; ".join(notes)
