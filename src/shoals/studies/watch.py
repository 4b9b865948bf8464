"""A site as it is run, for those who look on: what its controller knows, who said what last, and words for it.

Commanded, acknowledged and observed are three states; where no controller runs, this is what the last one left behind.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shoals.core.errors import DataError, ShoalsError, Silent
from shoals.operate.why import Why

Say = Callable[..., str]
SCHEMA = "shoals.web.live/1"
LOG_LINES = 60
"""Records of the journal that are shown."""
SHOWN = ("order", "limit", "command", "answer", "alarm", "clear", "stop")
"""Kinds of records that people are told."""


class Watch:
    """Looks at one site. Its methods may be called from several threads.

    Parameters
    ----------
    site : Path
        Site file with a part ``[operate]``.
    """

    def __init__(self, site: Path) -> None:
        self.site = site
        self._lock = threading.Lock()
        self._stamp: tuple[int, int] | None = None

    def look(self) -> dict[str, Any]:
        """Return what is known of the site now.

        Returns
        -------
        state : dict
            ``shoals.web.live/1``: powers in W, ages in s, moments in µs since 1970 UTC. ``running`` is None where a
            controller is there and does not answer; ``trouble`` then says so in two sentences.

        Raises
        ------
        InputError
            If the site file cannot be read or has no part ``[operate]``.
        """
        from shoals.operate.look import state_now

        with self._lock:
            setup = self._setup()
            trouble: ShoalsError | None = None
            try:
                found, runs = state_now(setup)
            except (Silent, DataError) as error:
                trouble, runs = error, False
                from shoals.operate.state import state_of_journal

                found = state_of_journal((), setup.limits.machines)
            live = bool(found["live"]) or not runs
            try:
                for at, kind, body in self._tails[live].more():
                    self._hear(live, at, kind, body)
            except DataError as error:
                trouble = trouble or error
            stop = bool(found["stop"]) if live else self._stop_is_held()
            limits = {one.id: one for one in setup.limits.machines}
            machines = []
            for one in found["machines"]:
                what = limits.get(one["id"])
                machines.append(
                    {
                        "place": place_of(one["id"]),
                        "acknowledged": None,
                        "refused": "",
                        "unread": "",
                        "seen_w": None,
                        "source": None,
                        "age_seconds": None,
                        "hot": False,
                        **one,
                        "standby_w": what.standby_w if what else 0,
                        "levels_w": list(what.powers_w) if what else [],
                        "last_command": self._commands[live].get(one["id"]),
                        "last_answer": self._answers[live].get(one["id"]),
                    }
                )
            return {
                "schema": SCHEMA,
                "site": setup.name,
                "running": None if trouble is not None and not runs else runs,
                "trouble": None if trouble is None else {"what": trouble.what, "hint": trouble.hint},
                "live": bool(found["live"]),
                "stop": stop,
                "contactor": found["contactor"] if setup.contactor is not None else None,
                "contactor_seen": found["contactor_seen"] if setup.contactor is not None else None,
                "at_us": found["at_us"],
                "power_w_max": setup.limits.power_w_max,
                "limit": found["limit"],
                "meter": found["meter"],
                "meter_unread": found.get("meter_unread", ""),
                "machines": machines,
                "alarms": found["alarms"],
                "orders": [one for one in found["orders"] if not one["withdrawn"]],
                "log": list(self._log[live]),
            }

    def press_stop(self, on: bool) -> bool:
        """Stop all loads, or take that back; return whether a running controller heard it. Else the next one holds it.

        Raises
        ------
        Silent
            If a controller is there and does not answer.
        DataError
            If the journal cannot be written.
        """
        from shoals.operate.look import press_stop

        with self._lock:
            return press_stop(self._setup(), on)

    def _setup(self) -> Any:
        from shoals.operate.look import Tail
        from shoals.operate.site_file import journal_path, read_setup

        try:
            stat = self.site.stat()
            stamp = (stat.st_mtime_ns, stat.st_size)
        except OSError:
            stamp = (0, 0)
        if stamp != self._stamp:
            self._read = read_setup(self.site)
            self._tails = {live: Tail(journal_path(self._read.folder(live=live))) for live in (True, False)}
            self._log: dict[bool, deque[dict[str, Any]]] = {live: deque(maxlen=LOG_LINES) for live in (True, False)}
            self._commands: dict[bool, dict[str, Any]] = {True: {}, False: {}}
            self._answers: dict[bool, dict[str, Any]] = {True: {}, False: {}}
            self._held: tuple[tuple[int, int], bool] | None = None
            self._stamp = stamp
        return self._read

    def _hear(self, live: bool, at: int, kind: str, body: Mapping[str, Any]) -> None:
        if kind in SHOWN:
            self._log[live].append({"number": at, "event": kind, **body})
        if kind == "command" and body["machine"]:
            self._commands[live][body["machine"]] = dict(body)
            self._answers[live].pop(body["machine"], None)
        elif kind == "answer" and body["machine"]:
            self._answers[live][body["machine"]] = dict(body)

    def _stop_is_held(self) -> bool:
        """Return whether the journal of the live controller holds a stop: a dry run knows nothing of it."""
        from shoals.operate.journal import read_journal

        path = self._tails[True].path
        try:
            stat = path.stat()
        except OSError:
            return False
        stamp = (stat.st_mtime_ns, stat.st_size)
        if self._held is None or self._held[0] != stamp:
            try:
                told = [bool(body["on"]) for kind, body in read_journal(path) if kind == "stop"]
            except DataError:
                told = []
            self._held = (stamp, bool(told) and told[-1])
        return self._held[1]


def place_of(machine: str) -> str:
    """Return where a machine stands: its name up to the last hyphen, or up to the number at its end.

    Examples
    --------
    >>> place_of("hall-a-rack2-07"), place_of("a01"), place_of("07")
    ('hall-a-rack2', 'a', '')
    """
    head, hyphen, _ = machine.rpartition("-")
    return head if hyphen else machine.rstrip("0123456789")


def by_place(machines: Iterable[Mapping[str, Any]]) -> list[tuple[str, list[Mapping[str, Any]]]]:
    """Return machines by the place where they stand, in the order of the site file.

    Examples
    --------
    >>> [(place, len(found)) for place, found in by_place([{"place": "a"}, {"place": "b"}, {"place": "a"}])]
    [('a', 2), ('b', 1)]
    """
    found: dict[str, list[Mapping[str, Any]]] = {}
    for one in machines:
        found.setdefault(one["place"], []).append(one)
    return list(found.items())


# ---------------------------------------------------------------------------------------------------------- in words


def reason(said: Why, say: Say) -> str:
    """Return a reason in words."""
    key = f"operate_why.{said.code}"
    if said.code == "again" and said.values.get("reason"):
        key = "operate_why.again_refused"
    return say(key, **said.values)


def line_of(kind: str, body: Mapping[str, Any], say: Say) -> str | None:
    """Return what a person is told of a record of the journal, with its time; None if nothing."""
    told = event_of(kind, body, say)
    return told if told is None or "at_us" not in body else f"{clock(body['at_us'])} {told}"


def event_of(kind: str, body: Mapping[str, Any], say: Say) -> str | None:
    """Return what a person is told of a record of the journal, None if nothing."""
    why = reason(Why.from_json(body["why"]), say) if "why" in body else ""
    if kind == "command":
        values = {name: body[name] for name in ("machine", "power_w", "before_w")}
        values["before_w"] = "?" if values["before_w"] is None else values["before_w"]
        act, cause = say(f"operate.{body['act']}"), say(f"operate.{body['cause']}")
        form = "command_line" if body["act"] == "set" else "switch_line"
        return say(f"operate.{form}", **values, act=act, cause=cause, why=why)
    if kind == "answer":
        words = {"machine": body["machine"], "act": say(f"operate.{body['act']}")}
        answer = say(f"operate.{body['answer']}")
        return say("operate.answer_line", **words, answer=answer, reason=body.get("reason", "")).rstrip()
    if kind == "limit":
        cause = say(f"operate.{body['cause']}")
        return say("operate.limit_line", power_w=body["power_w"], cause=cause, why=why)
    if kind in ("alarm", "clear"):
        return say(f"operate.{kind}_line", why=why)
    if kind == "order":
        order = body["order"]
        times = {"start": clock(order["start_us"]), "end": clock(order["end_us"])}
        fate = say("operate_fate." + body["fate"].replace(" ", "_"))
        named = {name: order[name] for name in ("id", "version", "source", "limit_w")}
        return say("operate.order_line", **named, **times, fate=fate)
    if kind == "stop":
        return say("operate.stop_on" if body["on"] else "operate.stop_off")
    return None


def clock(at_us: int) -> str:
    """Return a moment as people of the place read it, to the second."""
    return datetime.fromtimestamp(at_us / 1e6, UTC).astimezone().isoformat(" ", "seconds")
