"""Twins of Whatsminers with the interfaces of versions 2 and 3, after what open clients send and read.

No real one was seen. Their password is made for them; a twin has none by default.
"""

from __future__ import annotations

import asyncio
import base64
import json
import struct
import time
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from shoals.operate.drivers._md5crypt import md5crypt
from shoals.operate.twin.body import Body
from shoals.operate.twin.talk import Talk, TwinFaults, whole_request

RATED_GHS = 112_000.0
ASLEEP = b"Socket connect failed: Connection refused\n"
"""What the interface says while the mining program is off."""
SALTS = ("BQ5hoXV9", "jbzkfQls")
SALT_3 = "c2FsdA"


class TwinWhatsminer:
    """A machine that answers as a Whatsminer of version 2 does.

    Parameters
    ----------
    body : Body
    password : str
        What opens its writes. Empty: they were never opened with the maker's tool.
    faults : TwinFaults, optional
    number : int
        For its address on the network and its serial.
    """

    def __init__(self, body: Body, *, password: str = "", faults: TwinFaults | None = None, number: int = 0) -> None:
        self.body, self.password, self.number = body, password, number
        self.faults = faults or TwinFaults()
        self.on = True
        self.limit_w = body.power_w_max
        self.commands: list[str] = []
        self.refused = 0
        self._keys: dict[str, bytes] = {}
        self.talk = Talk(self._of, whole_request, faults=self.faults, alive=self._alive)

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

    def forget(self) -> None:
        """Let every token end, as after half an hour."""
        self._keys.clear()

    def _alive(self) -> bool:
        return self.body.talks(time.monotonic())

    def _now(self) -> int:
        return int(time.time() + self.faults.clock_skew_seconds)

    def _said(self, said: Any, code: int = 131, letter: str = "S") -> dict[str, Any]:
        return {"STATUS": letter, "When": self._now(), "Code": code, "Msg": said, "Description": ""}

    def _of(self, request: bytes) -> bytes:
        try:
            asked = json.loads(request.rstrip(b"\0\r\n "))
            if asked.get("enc"):
                return self._enciphered(base64.b64decode(asked["data"]))
            command = str(asked.get("command") or asked["cmd"])
        except (ValueError, KeyError, TypeError, AttributeError):
            return json.dumps(self._said("invalid json", 23, "E")).encode()
        reads = command.split("+")
        if not self.on and reads[0] in ("summary", "devs", "edevs", "devdetails", "pools", "version"):
            return ASLEEP
        if len(reads) > 1:
            return json.dumps({name: [self._read(name)] for name in reads} | {"id": 1}).encode()
        return json.dumps(self._read(command)).encode()

    def _enciphered(self, packed: bytes) -> bytes:
        """Return the answer to a write, enciphered with the key with which it can be read."""
        for sign, key in self._keys.items():
            cipher = Cipher(algorithms.AES(key), modes.ECB())
            try:
                asked = json.loads(cipher.decryptor().update(packed).rstrip(b"\0"))
            except ValueError:
                continue
            known = asked.get("token") == sign
            said = json.dumps(self._write(asked) if known else self._said("check token err", 135, "E")).encode()
            said += b"\0" * (-len(said) % 16)
            return json.dumps({"enc": base64.b64encode(cipher.encryptor().update(said)).decode()}).encode()
        self.refused += 1
        return json.dumps(self._said("enc json load err", 135, "E")).encode()

    def _write(self, asked: dict[str, Any]) -> dict[str, Any]:
        command = str(asked.get("cmd") or asked.get("command"))  # open clients write either
        self.commands.append(command)
        if command in ("power_off", "power_on"):
            self._turn(command == "power_on")
        elif command == "adjust_power_limit":
            self._limit(float(asked["power_limit"]))
        else:
            return self._said("invalid cmd", 14, "E")
        return self._said("API command OK")

    def _turn(self, on: bool) -> None:
        self.on = on or self.body.deaf
        self.body.tell(self.limit_w if on else 0.0, now_s=time.monotonic())

    def _limit(self, power_w: float) -> None:
        self.limit_w = min(power_w, self.body.power_w_max)
        if self.on:
            self.body.tell(self.limit_w, now_s=time.monotonic())

    def _token(self) -> dict[str, Any]:
        if not self.password:
            return self._said("can't access write cmd", 45, "E")
        at = str(self._now())[-4:]
        key = md5crypt(self.password, SALTS[0])
        self._keys = {md5crypt(key + at, SALTS[1]): sha256(key.encode()).digest()}
        return self._said({"time": at, "salt": SALTS[0], "newsalt": SALTS[1]}, 134)

    def _ghs(self) -> float:
        span_w = self.body.power_w_max - self.body.standby_w
        return RATED_GHS * max(self.body.power_w(time.monotonic()) - self.body.standby_w, 0.0) / span_w

    @property
    def _mac(self) -> str:
        return ":".join(f"02005e{self.number:06x}"[n : n + 2] for n in range(0, 12, 2))

    def _read(self, command: str) -> dict[str, Any]:
        mhs, power_w = self._ghs() * 1e3, round(self.body.reported_w(time.monotonic()))
        off = "false" if self.on else "true"
        plain: dict[str, Any] = {
            "get_version": {"api_ver": "whatsminer v2.0.5", "fw_ver": "20230911.12.Rel", "platform": "H6OS",
                            "chip": "K15A10"},
            "get_miner_info": {"mac": self._mac, "hostname": "twin", "ledstat": "auto",
                               "minersn": f"TWIN{self.number:06d}"},
            "status": {"btmineroff": off, "mineroff": off, "mineroff_reason": "", "mineroff_time": "",
                       "FirmwareVersion": "20230911.12.Rel", "power_mode": "Normal"},
            "get_psu": {"name": "P222C", "fan_speed": "6000", "vin": "22000"},
            "get_error_code": {"error_code": []},
        }  # fmt: skip
        if command == "get_token":
            return self._token()
        if command in plain:
            return self._said(plain[command])
        rows: dict[str, tuple[str, int, list[dict[str, Any]]]] = {
            "version": ("BTMiner versions", 22, [{"API": "2.0.5", "BTMiner": "twin"}]),
            "summary": ("Summary", 11, [{
                "Elapsed": 9, "MHS av": mhs, "MHS 5s": mhs, "MHS 1m": mhs, "HS RT": mhs, "Accepted": 10, "Rejected": 0,
                "Power": power_w, "Power Limit": round(self.limit_w), "Power Mode": "Normal", "Env Temp": 25.0,
                "Fan Speed In": 5_000, "Fan Speed Out": 5_000, "Power Fanspeed": 6_000, "Factory GHS": RATED_GHS,
                "Temperature": 70.0, "Chip Temp Max": 88.0, "MAC": self._mac, "Firmware Version": "20230911.12.Rel",
            }]),
            "devdetails": ("Device Details", 69, [
                {"DEVDETAILS": n, "Name": "SM", "ID": n, "Driver": "bitmicro", "Kernel": "", "Model": "M30S++_VH90"}
                for n in range(3)
            ]),
            "pools": ("1 Pool(s)", 7, [{
                "POOL": 1, "URL": "stratum+tcp://127.0.0.1:3333", "Status": "Alive", "User": "twin", "Accepted": 1,
                "Rejected": 0, "Stratum Active": True, "Get Failures": 0, "Remote Failures": 0,
            }]),
        }  # fmt: skip
        if command in ("devs", "edevs"):
            boards = [
                {"ASC": n, "Slot": n, "MHS 1m": mhs / 3, "MHS av": mhs / 3, "HS RT": mhs / 3, "Temperature": 70.0,
                 "Chip Temp Avg": 80.0, "Effective Chips": 105, "PCB SN": "X"}
                for n in range(3)
            ]  # fmt: skip
            return {"STATUS": [self._said("3 ASC(s)", 9)], "DEVS": boards, "id": 1}
        if command in rows:
            words, code, found = rows[command]
            return {"STATUS": [self._said(words, code)], command.upper(): found, "id": 1}
        return self._said("invalid cmd", 14, "E")


class TwinWhatsminerV3:
    """A machine that answers as a Whatsminer of version 3 does.

    Port 4028 stays open beside it, as open clients tell the versions apart by the firmware's date that is read there.

    Parameters
    ----------
    body : Body
    password : str
        Of its account ``super``.
    faults : TwinFaults, optional
    number : int
        For its address on the network.
    """

    def __init__(self, body: Body, *, password: str, faults: TwinFaults | None = None, number: int = 0) -> None:
        self.body, self.password, self.number = body, password, number
        self.faults = faults or TwinFaults()
        self.on, self.limit_w, self.salt = True, body.power_w_max, SALT_3
        self.commands: list[str] = []
        self.refused = 0
        self.talk = Talk(self._of, _frame, faults=self.faults, keeps_open=True, alive=self._alive)
        self.talk_2 = Talk(self._of_2, whole_request, faults=self.faults, alive=self._alive)

    async def start(self, host: str, port: int = 4433, port_2: int = 4028) -> tuple[str, int]:
        """Listen, and return where the newer interface does."""
        await self.talk_2.start(host, port_2)
        return await self.talk.start(host, port)

    async def stop(self) -> None:
        """Close all connections."""
        await self.talk.stop()
        await self.talk_2.stop()

    @property
    def busy_most(self) -> int:
        """Most requests that were under way at once."""
        return self.talk.busy_most

    def _alive(self) -> bool:
        return self.body.talks(time.monotonic())

    def _now(self) -> int:
        return int(time.time() + self.faults.clock_skew_seconds)

    def _of_2(self, request: bytes) -> bytes:
        """Return what is left of version 2."""
        try:
            asked = json.loads(request.rstrip(b"\0\r\n "))
            command = str(asked.get("command") or asked["cmd"])
        except (ValueError, KeyError, TypeError, AttributeError):
            command = ""
        said = {"STATUS": "S", "When": self._now(), "Code": 131, "Description": ""}
        if command == "get_version":
            version = {"api_ver": "3.0.1", "fw_ver": "20250214.16.Rel2", "platform": "H616", "chip": "K30"}
            return json.dumps(said | {"Msg": version}).encode()
        if command == "version":
            rows = [{"API": "3.0.1", "BTMiner": "twin"}]
            return json.dumps({"STATUS": [said | {"Code": 22, "Msg": "BTMiner versions"}], "VERSION": rows}).encode()
        return json.dumps(said | {"STATUS": "E", "Code": 14, "Msg": "invalid cmd"}).encode()

    def _of(self, request: bytes) -> bytes:
        try:
            asked = json.loads(request[4:])
            answer = self._do(str(asked.get("cmd", "")), asked.get("param"), asked)
        except (ValueError, TypeError, AttributeError):
            answer = self._said("invalid json", -1, "")
        said = json.dumps(answer).encode()
        return struct.pack("<I", len(said)) + said

    def _said(self, said: Any, code: int, command: str) -> dict[str, Any]:
        return {"code": code, "when": self._now(), "msg": said, "desc": command}

    def _do(self, command: str, parameter: Any, asked: dict[str, Any]) -> dict[str, Any]:
        if command == "get.device.info":
            return self._said({"salt": self.salt} if parameter == "salt" else self._info(), 0, command)
        if command == "get.miner.status":
            return self._said(self._status(), 0, command)
        if not command.startswith("set."):
            return self._said("invalid command", -1, command)
        words = f"{command}{self.password}{self.salt}{asked.get('ts')}".encode()
        token = base64.b64encode(sha256(words).digest()).decode()[:8]
        if asked.get("account") != "super" or asked.get("token") != token:
            self.refused += 1
            return self._said("token error", -4, command)
        self.commands.append(f"{command} {parameter}")
        if command == "set.miner.service" and parameter in ("start", "stop", "restart"):
            self.on = parameter != "stop" or self.body.deaf
            self.body.tell(self.limit_w if parameter != "stop" else 0.0, now_s=time.monotonic())
        elif command == "set.miner.power_limit":
            self.limit_w = min(float(parameter), self.body.power_w_max)
            if self.on:
                self.body.tell(self.limit_w, now_s=time.monotonic())
        else:
            return self._said("invalid command", -1, command)
        return self._said("ok", 0, command)

    def _info(self) -> dict[str, Any]:
        mac = ":".join(f"02005e{self.number:06x}"[n : n + 2] for n in range(0, 12, 2))
        return {
            "salt": self.salt,
            "miner": {"type": "M60S_VK30", "working": "true" if self.on else "false", "hash-board": "enable",
                      "detect-hash-rate": "186000", "miner-sn": f"TWIN{self.number:06d}",
                      "power-limit-set": str(round(self.limit_w))},
            "system": {"api": "3.0.1", "platform": "H616", "fwversion": "20250214.16.Rel2", "ledstatus": "auto"},
            "network": {"mac": mac, "hostname": "twin"},
            "power": {"type": "P564C", "fanspeed": 6_000, "pin": round(self.body.reported_w(time.monotonic()))},
            "error-code": [],
        }  # fmt: skip

    def _status(self) -> dict[str, Any]:
        now_s = time.monotonic()
        span_w = self.body.power_w_max - self.body.standby_w
        ths = 186.0 * max(self.body.power_w(now_s) - self.body.standby_w, 0.0) / span_w
        return {
            "summary": {"elapsed": 9, "hash-realtime": ths, "hash-average": ths, "factory-hash": 186.0,
                        "power-realtime": round(self.body.reported_w(now_s)), "power-limit": round(self.limit_w),
                        "environment-temperature": 25.0, "fan-speed-in": 5_000, "fan-speed-out": 5_000},
            "edevs": [
                {"id": n, "slot": n, "hash-average": ths / 3, "factory-hash": 62.0, "effective-chips": 111,
                 "chip-temp-min": 60.0, "chip-temp-avg": 65.0, "chip-temp-max": 70.0}
                for n in range(3)
            ],
            "pools": [],
        }  # fmt: skip


async def _frame(reader: asyncio.StreamReader) -> bytes:
    """Return one request, its length before it."""
    head = await reader.readexactly(4)
    length = int.from_bytes(head, "little")
    return head + await reader.readexactly(length) if 0 < length <= 65_536 else b""
