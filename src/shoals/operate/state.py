"""What a controller knows, as plain values: for `shoals operate status`, metrics and screens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from shoals.operate.image import Image
from shoals.operate.journal import CARRY
from shoals.operate.loop import Pilot
from shoals.operate.machine import Machine
from shoals.operate.memory import Memory, merged
from shoals.operate.why import Why

SCHEMA = "shoals.operate.status/1"


def state_of(pilot: Pilot) -> dict[str, Any]:
    """Return what a running controller knows.

    Notes
    -----
    Powers in W, ages in s. Commanded, acknowledged and observed are kept apart: ``told_w``, ``acknowledged``,
    ``seen_w``. ``source`` says where the seen power comes from.
    """
    image, decision, memory = pilot.image, pilot.last, pilot.memory
    cap = None if decision is None else decision.cap
    return {
        "schema": SCHEMA,
        "running": True,
        "live": pilot.live,
        "leaving": pilot.leaving_s is not None,
        "at_us": None if image is None else image.now_us,
        "cycles": pilot.cycles,
        "cycle_seconds": pilot.cycle_seconds,
        "limit": None
        if cap is None
        else {"cause": cap.cause.value, "power_w": cap.power_w, "why": cap.why.to_json()},
        "meter": None
        if image is None or image.meter is None
        else {"power_w": image.meter.power_w, "age_seconds": image.age_seconds(image.meter.at_us)},
        "meter_unread": pilot.unread.get("", ""),
        "stop": pilot.stop_pressed,
        **_contactor(pilot),
        "machines": [
            {**_machine(one, image, memory), "unread": pilot.unread.get(one.id, "")} for one in pilot.limits.machines
        ],
        "alarms": [one.to_json() for one in pilot.alarms.values()],
        "orders": [
            {"source": one.source, "id": one.id, "version": one.version, "start_us": one.start_us,
             "end_us": one.end_us, "limit_w": one.limit_w, "withdrawn": one.withdrawn}
            for one in pilot.orders.known.values()
        ],
        "sent": dict(pilot.sent),
    }  # fmt: skip


def _contactor(pilot: Pilot) -> dict[str, str]:
    """Return what is known of the contactor: what is seen goes before what was told, and whether anybody sees it."""
    seen = None if pilot.image is None else pilot.image.closed
    is_open = pilot.memory.open_us is not None if seen is None else not seen
    shown = "unknown" if seen is None else "open" if is_open else "closed"
    return {"contactor": "open" if is_open else "closed", "contactor_seen": shown}


def _machine(machine: Machine, image: Image | None, memory: Memory) -> dict[str, Any]:
    told = memory.told.get(machine.id)
    seen = None if image is None else image.seen.get(machine.id)
    return {
        "id": machine.id,
        "driver": machine.driver,
        "address": machine.address,
        "outlet": machine.outlet,
        "power_w_max": machine.power_w_max,
        "state": state_word(machine, image, memory),
        "told_w": None if told is None else told.power_w,
        "acknowledged": None if told is None else told.acknowledged,
        "refused": "" if told is None else told.refused,
        "attempt": 0 if told is None else told.attempt,
        "seen_w": None if seen is None else seen.power_w,
        "source": None if seen is None else seen.source.value,
        "age_seconds": None if seen is None or image is None else image.age_seconds(seen.at_us),
        "hot": machine.id in memory.hot_us,
        "starts_today": len(memory.starts_us.get(machine.id, ())),
    }


def state_word(machine: Machine, image: Image | None, memory: Memory) -> str:
    """Return ``running``, ``stopped``, ``cut`` or ``unknown``: by what was seen lately, not by what was told."""
    if machine.id in memory.cut_us:
        return "cut"
    seen = None if image is None else image.seen.get(machine.id)
    if seen is None or image is None or image.age_seconds(seen.at_us) > 60.0:
        return "unknown"
    return "running" if seen.power_w > machine.standby_w + machine.margin_w else "stopped"


def state_of_journal(records: Iterable[tuple[str, Mapping[str, Any]]], machines: Iterable[Machine]) -> dict[str, Any]:
    """Return what a journal says of a controller that does not run: what it left behind, not what machines do now."""
    last: dict[str, Mapping[str, Any]] = {}
    orders: dict[tuple[str, str], Mapping[str, Any]] = {}
    commanded: dict[str, Mapping[str, Any]] = {}
    alarms: dict[tuple[str, str], Why] = {}
    memory: Mapping[str, Any] = {}
    for kind, body in records:
        if kind == CARRY:
            last |= body["last"]
            orders |= {(one["source"], one["id"]): one for one in body["orders"]}
            commanded |= {one["machine"]: one for one in body["commands"]}
            memory = body["memory"] or {}
            alarms |= {one.subject: one for one in map(Why.from_json, body["alarms"])}
            continue
        last[kind] = body
        if kind == "order":
            orders[body["order"]["source"], body["order"]["id"]] = body["order"]
        elif kind == "memory":
            memory = merged(memory or None, body)
        elif kind == "command":
            commanded[body["machine"]] = body
        elif kind in ("alarm", "clear"):
            said = Why.from_json(body["why"])
            if kind == "alarm":
                alarms[said.subject] = said
            else:
                alarms.pop(said.subject, None)
        elif kind == "begin":
            alarms.clear()
    limit = last.get("limit")
    return {
        "schema": SCHEMA,
        "running": False,
        "live": bool(last.get("begin", {}).get("live", False)),
        "leaving": False,
        "at_us": max((int(body["at_us"]) for body in last.values() if "at_us" in body), default=None),
        "limit": None if limit is None else {name: limit[name] for name in ("cause", "power_w", "why")},
        "meter": None,
        "stop": bool(last.get("stop", {}).get("on", False)),
        "contactor": "open" if memory.get("open") else "closed",
        "contactor_seen": "unknown",
        "machines": [
            {
                "id": one.id,
                "driver": one.driver,
                "address": one.address,
                "outlet": one.outlet,
                "power_w_max": one.power_w_max,
                "state": "cut" if one.id in memory.get("cut", ()) else "unknown",
                "told_w": commanded[one.id]["power_w"] if one.id in commanded else None,
            }
            for one in machines
        ],
        "alarms": [one.to_json() for one in alarms.values()],
        "orders": list(orders.values()),
    }
