"""A twin of a machine with LuxOS, after the maker's pages and what open clients read; no real one was seen."""

from __future__ import annotations

import json
import time
from typing import Any

from shoals.operate.twin.body import Body
from shoals.operate.twin.talk import Talk, TwinFaults, whole_request

RATED_GHS = 140_000.0
SESSION_SECONDS = 60.0
"""After how long without a command a session ends. [s]"""
PROFILES = (("low", 0.6), ("mid", 0.8), ("default", 1.0))
"""Names and shares of full power."""


class TwinLuxOS:
    """A machine that answers as LuxOS does.

    Parameters
    ----------
    body : Body
    faults : TwinFaults, optional
    number : int
        For its address on the network.
    """

    def __init__(self, body: Body, *, faults: TwinFaults | None = None, number: int = 0) -> None:
        self.body, self.number, self.faults = body, number, faults or TwinFaults()
        self.session, self.atm, self.profile, self.awake = "", False, "default", True
        self.sessions, self._session_s = 0, 0.0
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

    def _alive(self) -> bool:
        return self.body.talks(time.monotonic())

    def _of(self, asked_for: bytes) -> bytes:
        try:
            asked = json.loads(asked_for.rstrip(b"\0\r\n "))
            command, parameter = str(asked["command"]), str(asked.get("parameter", ""))
        except (ValueError, KeyError, TypeError):
            return json.dumps({"STATUS": self._status(14, "Invalid command", "E"), "id": 1}).encode()
        if "+" in command:
            return json.dumps({name: [self._do(name, "")] for name in command.split("+")} | {"id": 1}).encode()
        return json.dumps(self._do(command, parameter)).encode()

    def _do(self, command: str, parameter: str) -> dict[str, Any]:
        if time.monotonic() - self._session_s > SESSION_SECONDS:
            self.session = ""
        reads = {
            "version": (22, "LUXminer versions", "VERSION", self._version),
            "power": (350, "Power", "POWER", self._power),
            "temps": (201, "Temps", "TEMPS", self._temps),
            "config": (33, "config", "CONFIG", self._config),
            "profiles": (327, "profiles", "PROFILES", self._profiles),
            "summary": (11, "Summary", "SUMMARY", self._summary),
            "stats": (70, "stats", "STATS", self._stats),
            "fans": (202, "fans", "FANS", lambda: [{"FAN": n, "ID": n, "RPM": 5_000, "Speed": 70} for n in range(4)]),
            "atm": (338, "atm", "ATM", lambda: [{"Enabled": self.atm}]),
            "groups": (332, "groups", "GROUPS", lambda: [{"GROUP": 0, "Name": "default", "Quota": 1}]),
            "tempctrl": (202, "tempctrl", "TEMPCTRL",
                         lambda: [{"Mode": "Automatic", "Target": 60, "Hot": 70, "Dangerous": 80}]),
            "pools": (7, "1 Pool(s)", "POOLS", _pools),
            "devdetails": (69, "Device Details", "DEVDETAILS", lambda: [{"DEVDETAILS": 0, "Name": "Antminer"}]),
            "session": (316, "Session information", "SESSION", lambda: [{"SessionID": self.session}]),
        }  # fmt: skip
        if command in reads:
            code, words, name, rows = reads[command]
            return {"STATUS": self._status(code, words), name: rows(), "id": 1}
        if command == "logon":
            if self.session:
                return {"STATUS": self._status(402, "Another session is active", "E"), "id": 1}
            self.sessions += 1
            self.session, self._session_s = f"{self.sessions:08x}", time.monotonic()
            return {"STATUS": self._status(316, "Session created"), "SESSION": [{"SessionID": self.session}], "id": 1}
        self.commands.append(f"{command} {parameter.partition(',')[2]}".strip())
        session, _, rest = parameter.partition(",")
        if command not in ("logoff", "curtail", "profileset", "atmset"):
            return {"STATUS": self._status(14, "Invalid command", "E"), "id": 1}
        if not session or session != self.session:
            return {"STATUS": self._status(402, "Invalid session", "E"), "id": 1}
        self._session_s = time.monotonic()
        return self._write(command, rest)

    def _write(self, command: str, rest: str) -> dict[str, Any]:
        """Do what needs a session."""
        now_s = time.monotonic()
        if command == "logoff":
            self.session = ""
            return {"STATUS": self._status(316, "Session deleted"), "id": 1}
        if command == "atmset":
            self.atm = {"enabled=true": True, "enabled=false": False}.get(rest, self.atm)
            return {"STATUS": self._status(340, "Advanced Thermal Management configuration updated"), "id": 1}
        if command == "curtail":
            if rest.partition(",")[0] not in ("sleep", "wakeup"):
                return {"STATUS": self._status(336, "Invalid curtailment mode", "E"), "id": 1}
            self.awake = rest.startswith("wakeup")
        else:
            if rest not in dict(PROFILES):
                return {"STATUS": self._status(325, "Unknown profile", "E"), "id": 1}
            self.profile = rest
        self.body.tell(self.body.power_w_max * dict(PROFILES)[self.profile] if self.awake else 0.0, now_s=now_s)
        if command == "curtail":
            return {"STATUS": self._status(335, "Curtailment command sent"), "id": 1}
        return {"STATUS": self._status(328, "Profile set"), "PROFILE": [{"Profile": rest}], "id": 1}

    def _ghs(self) -> float:
        span_w = self.body.power_w_max - self.body.standby_w
        return RATED_GHS * max(self.body.power_w(time.monotonic()) - self.body.standby_w, 0.0) / span_w

    def _version(self) -> list[dict[str, Any]]:
        return [{"API": "3.7", "LUXminer": "2026.1.1.twin", "Miner": "2026.1.1", "Type": "Antminer S19 XP"}]

    def _power(self) -> list[dict[str, Any]]:
        return [{"Watts": round(self.body.reported_w(time.monotonic())), "PSU": True}]

    def _temps(self) -> list[dict[str, Any]]:
        warm = 65.0 if self._ghs() > RATED_GHS / 100 else 30.0
        return [{"TEMP": n, "ID": n, "TopLeft": warm, "BottomRight": warm} for n in range(3)]

    def _config(self) -> list[dict[str, Any]]:
        mac = ":".join(f"02005e{self.number:06x}"[n : n + 2] for n in range(0, 12, 2))
        mode = "None" if self.awake else "Sleep"
        return [{
            "MACAddr": mac, "Profile": self.profile, "RedLed": "off", "CurtailMode": mode, "IsAtmEnabled": self.atm,
            "Model": "Antminer S19 XP",
        }]  # fmt: skip

    def _profiles(self) -> list[dict[str, Any]]:
        return [
            {"Profile Name": name, "Watts": round(share * self.body.power_w_max), "Hashrate": share * 140.0,
             "Frequency": 500, "Voltage": 13.0, "IsDynamic": False, "IsTuned": True}
            for name, share in PROFILES
        ]  # fmt: skip

    def _summary(self) -> list[dict[str, Any]]:
        return [{"GHS 5s": self._ghs(), "GHS av": self._ghs(), "Elapsed": 9, "Accepted": 10, "Rejected": 0}]

    def _stats(self) -> list[dict[str, Any]]:
        board: dict[str, Any] = {"Elapsed": 9, "miner_count": 3, "total_rateideal": RATED_GHS, "rate_unit": "GH"}
        for n in (1, 2, 3):
            board |= {
                f"chain_rate{n}": f"{self._ghs() / 3:.2f}", f"chain_acn{n}": 110, f"temp_chip{n}": "60-60-65-65",
                f"temp_pcb{n}": "45-45-55-55",
            }  # fmt: skip
        return [{"Type": "Antminer S19 XP"}, board]

    def _status(self, code: int, words: str, letter: str = "S") -> list[dict[str, Any]]:
        when = int(time.time() + self.faults.clock_skew_seconds)
        return [{"STATUS": letter, "When": when, "Code": code, "Msg": words, "Description": "LUXminer 2026.1.1"}]


def _pools() -> list[dict[str, Any]]:
    return [
        {
            "POOL": 0,
            "GROUP": 0,
            "URL": "stratum+tcp://127.0.0.1:3333",
            "Status": "Alive",
            "User": "twin",
            "Accepted": 10,
            "Rejected": 0,
            "Stratum Active": True,
            "Get Failures": 0,
            "Remote Failures": 0,
        }
    ]
