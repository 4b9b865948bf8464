"""Twins of Avalon machines that speak both dialects on a loopback address, with the faults that machines have.

The A series takes the timed commands of Q as well, as open clients send them to every Avalon. What they answer follows
recorded answers of an A1246 and an Avalon Q as those clients hold them; no twin was checked against a real machine.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

from shoals.operate.twin.body import Body
from shoals.operate.twin.talk import Talk, TwinFaults, whole_request

RATED_GHS = 90_000.0
AMPERE_VOLTS = 13.16


class TwinAvalon:
    """A machine that answers as an Avalon does.

    Parameters
    ----------
    body : Body
        Its physics.
    q : bool
        Whether it is an Avalon Q, whose stop and start carry a time.
    faults : TwinFaults, optional
    number : int
        For its address on the network and its serial.
    """

    def __init__(self, body: Body, *, q: bool = False, faults: TwinFaults | None = None, number: int = 0) -> None:
        self.body, self.q, self.number = body, q, number
        self.faults = faults or TwinFaults()
        self.level = 0
        self.commands: list[str] = []
        self.talk = Talk(self._of, whole_request, faults=self.faults, end=b"\0", alive=self._alive)

    async def start(self, host: str, port: int = 4028) -> tuple[str, int]:
        """Listen, and return where."""
        return await self.talk.start(host, port)

    async def stop(self) -> None:
        """Close all connections."""
        await self.talk.stop()

    @property
    def busy_most(self) -> int:
        """Most connections that it had at once."""
        return self.talk.busy_most

    @property
    def power_w(self) -> float:
        """What it truly draws. [W]"""
        return self.body.power_w(time.monotonic())

    def _alive(self) -> bool:
        return self.body.talks(time.monotonic())

    def _of(self, asked_for: bytes) -> bytes:
        """Return the answer to a request in the dialect in which it was asked."""
        request = asked_for.decode("utf-8", errors="replace").strip("\0\r\n ")
        if request.startswith("{"):
            try:
                asked = json.loads(request)
                command, parameter = str(asked["command"]), str(asked.get("parameter", ""))
            except (ValueError, KeyError, TypeError):
                return json.dumps({"STATUS": self._status(14, "Invalid command", "E"), "id": 1}).encode()
            if "+" in command:
                parts = {name: [self._do(name, "")] for name in command.split("+")}
                return json.dumps({**parts, "id": 1}).encode()
            return json.dumps(self._do(command, parameter)).encode()
        command, _, parameter = request.partition("|")
        found = self._do(command, parameter)
        sections = [",".join(f"{key}={value}" for key, value in found["STATUS"][0].items())]
        for name in [one for one in found if one not in ("STATUS", "id")]:
            rows: list[dict[str, Any]] = found[name]
            for number, row in enumerate(rows):
                sections.append(",".join([f"{name}={number}", *(f"{key}={value}" for key, value in row.items())]))
        return ("|".join(sections) + "|").encode()

    def _do(self, command: str, parameter: str) -> dict[str, Any]:
        now_s = time.monotonic()
        power_w = self.body.reported_w(now_s)
        span_w = self.body.power_w_max - self.body.standby_w
        ghs = RATED_GHS * max(self.body.power_w(now_s) - self.body.standby_w, 0.0) / span_w
        if command == "version":
            model = (
                {"PROD": "Avalon Q", "MODEL": "Q", "HWTYPE": "Q_MM1v1_X1", "SWTYPE": "MM319", "LVERSION": "25052801"}
                if self.q
                else {"PROD": "AvalonMiner 1246", "MODEL": "1246", "HWTYPE": "MM3v2_X3", "VERSION": "21072802"}
            )
            names = {"DNA": f"0201{self.number:012x}", "MAC": f"02005e{self.number:06x}", "UPAPI": "2"}
            row: dict[str, Any] = {"CGMiner": "4.11.1", "API": "3.7", **model, **names}
            return {"STATUS": self._status(22, "CGMiner versions"), "VERSION": [row], "id": 1}
        if command in ("estats", "stats", "litestats"):
            figures = self._figures(power_w, ghs)
            key, text = ("MM ID0:Summary", f"'STATS':{{{figures}}}") if self.q else ("MM ID0", figures)
            row = {"STATS": 0, "ID": "AVALON0", "Elapsed": 9, key: text}
            return {"STATUS": self._status(70, "CGMiner stats"), "STATS": [row], "id": 1}
        if command in ("summary", "devs"):
            row = {
                "Elapsed": 9,
                "MHS av": ghs * 1e3,
                "MHS 1m": ghs * 1e3,
                "MHS 5s": ghs * 1e3,
                "Accepted": 1,
                "Rejected": 0,
            }
            name = command.upper()
            return {"STATUS": self._status(11, "Summary"), name: [row], "id": 1}
        if command == "pools":
            row = {
                "POOL": 0,
                "URL": "stratum+tcp://127.0.0.1:3333",
                "Status": "Alive",
                "User": "twin",
                "Stratum Active": True,
            }
            return {"STATUS": self._status(7, "1 Pool(s)"), "POOLS": [row], "id": 1}
        if command == "devdetails":
            row = {"DEVDETAILS": 0, "Name": "AVALON", "ID": 0, "Driver": "avalon"}
            return {"STATUS": self._status(69, "Device Details"), "DEVDETAILS": [row], "id": 1}
        if command == "ascset":
            self.commands.append(parameter)
            return {"STATUS": self._ascset(parameter, now_s), "id": 1}
        return {"STATUS": self._status(14, "Invalid command", "E"), "id": 1}

    def _ascset(self, parameter: str, now_s: float) -> list[dict[str, Any]]:
        parts = parameter.split(",")
        if len(parts) < 2 or parts[0] != "0":
            return self._status(120, f"ASC {parts[0]} set failed", "E")
        what, rest = parts[1], parts[2:]
        if what in ("softoff", "softon") and rest and rest[0].startswith("1:") and rest[0][2:].isdigit():
            at = int(rest[0][2:])
            after_s = max(at - (time.time() + self.faults.clock_skew_seconds), 0.0)
            self.body.tell(self.body.power_w_max if what == "softon" else 0.0, now_s=now_s, after_s=after_s)
            return self._status(118, f"ASC 0 set info: success {what}:{at}", "I")
        if what == "softoff" and not self.q and not rest:
            self.body.tell(0.0, now_s=now_s)
            return self._status(119, "ASC 0 set OK")
        if what == "workmode" and rest and rest[0] in ("0", "1"):
            self.level = int(rest[0])
            return self._status(119, "ASC 0 set OK")
        if what == "reboot" and not self.q:
            share = 1.0 if self.level else 0.8
            self.body.tell(self.body.power_w_max * share, now_s=now_s)
            self.body.reboot(now_s=now_s)
            return self._status(119, "ASC 0 set OK")
        if what == "worklevel" and rest[:1] == ["set"] and len(rest) == 2 and rest[1].isdigit():
            self.level = int(rest[1])
            share = {0: 0.8, 1: 0.9}.get(self.level, 1.0)
            self.body.tell(self.body.power_w_max * share, now_s=now_s)
            return self._status(119, "ASC 0 set OK")
        return self._status(120, f"ASC 0 set failed: {what}", "E")

    def _figures(self, power_w: float, ghs: float) -> str:
        works = ghs > RATED_GHS / 100
        dc_w = power_w * 0.92
        figures: Mapping[str, object] = {
            "Ver": "Q-25052801_twin" if self.q else "1246-90-twin",
            "SYSTEMSTATU": f"Work: In {'Work' if works else 'Idle'}, Hash Board: {1 if self.q else 3}",
            "TMax": 77 if works else 30,
            "TAvg": 65 if works else 30,
            "PS": f"0 1214 1316 {dc_w / AMPERE_VOLTS:.0f} {dc_w:.0f} 1320 {power_w:.0f}",
            "GHSspd": f"{ghs:.2f}",
            "GHSavg": f"{ghs:.2f}",
            "MGHS": f"{ghs / 3:.2f} {ghs / 3:.2f} {ghs / 3:.2f}",
            "SoftOFF": 0 if works else 1,
            "WORKMODE": self.level,
            "WORKLEVEL": self.level,
            "MPO": f"{self.body.power_w_max:.0f}",
            "WALLPOWER": f"{power_w:.0f}",
        }
        return " ".join(f"{key}[{value}]" for key, value in figures.items())

    def _status(self, code: int, words: str, letter: str = "S") -> list[dict[str, Any]]:
        when = int(time.time() + self.faults.clock_skew_seconds)
        return [{"STATUS": letter, "When": when, "Code": code, "Msg": words, "Description": "cgminer 4.11.1"}]
