"""MicroBT Whatsminer: the interface of versions 2 (TCP 4028) and 3 (TCP 4433).

Reads are open; writes carry a token made of the password, which comes from a file or the environment and is never tried
by default, logged or shown. The maker's own tool must have changed the password once before a machine takes writes.
"""

from __future__ import annotations

import asyncio
import base64
import json
import struct
import time
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, cast

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from shoals.core.errors import InputError
from shoals.operate.drivers._address import place
from shoals.operate.drivers._ask import ask
from shoals.operate.drivers._cgminer import clock_skew_s, exchange, parse, too_hot
from shoals.operate.drivers._md5crypt import md5crypt
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Source, Unknown

PORT, PORT_3 = 4028, 4433
HOT_CELSIUS = 100.0
"""Chip temperature from which a machine must stop, unless `hot_celsius` says another. Assumed. [°C]"""
TOKEN_SECONDS = 25 * 60.0
"""How long a token is used; machines keep one for half an hour. [s]"""
ASLEEP = "connection refused"
"""Found in what the interface says while the mining program behind it is off."""
WORDS = {
    14: "the command is not known",
    23: "the command cannot be read",
    45: "writing is not permitted",
    132: "the command failed",
    135: "the token is wrong",
    136: "the token was used too often",
    137: "the command cannot be decoded",
}
"""Codes of version 2."""
NEW_TOKEN = (135, 136)
PASSWORD_HINT = "change the password once with the maker's tool, then give it as `secret`"


class Whatsminer:
    """A Whatsminer with the interface of version 2.

    Parameters
    ----------
    machine : Machine
        Its `address` is a host, with ``:port`` if it is not 4028; its `secret` the password of ``admin``. Its
        `options`: ``hot_celsius``.

    Raises
    ------
    InputError
        If it has no `secret`.

    Notes
    -----
    While it is off it reports no power; then its own word that it is off stands for its standby power, as nameplate.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.host, self.port, _ = place(machine.address, port=PORT)
        read = _options(machine)
        self.hot_celsius = read.number("hot_celsius", HOT_CELSIUS)
        read.done()
        self.clock_skew_s = 0.0
        self._one = asyncio.Lock()
        self._token: _Token | None = None

    async def read(self) -> Seen | Unknown:
        """Return what it draws."""
        async with self._one:
            found = await self._get("summary")
            if isinstance(found, Unknown) and ASLEEP in found.reason.lower():
                return await self._asleep()
        if isinstance(found, Unknown):
            return found
        try:
            row = found["SUMMARY"][0]
            power_w = round(float(row["Power"]))
            celsius = row.get("Chip Temp Max", row.get("Temperature"))
        except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError):
            return Unknown(reason="the answer holds no power")
        return self._seen(power_w, hot=too_hot(celsius, self.hot_celsius))

    async def set_power(self, power_w: int) -> Answer:
        """Stop it, or start it and tell it its limit if it has levels."""
        async with self._one:
            if power_w <= self.machine.standby_w:
                return await self._tell("power_off", respbefore="true")
            if power_w not in self.machine.powers_w:
                return Refused(reason=f"no level of {power_w} W", hint="give one of the machine's levels")
            started = await self._tell("power_on")
            if not isinstance(started, Done) or not self.machine.levels_w:
                return started
            return await self._tell("adjust_power_limit", power_limit=str(power_w))

    async def _asleep(self) -> Seen | Unknown:
        """Return what it is while the mining program does not answer: off, only if it says so."""
        found = await self._get("status")
        if isinstance(found, Unknown):
            return found
        said = found.get("Msg")
        off = cast(dict[str, Any], said) if isinstance(said, dict) else {}
        if str(off.get("btmineroff", off.get("mineroff"))).lower() == "true":
            return self._seen(self.machine.standby_w, source=Source.NAMEPLATE)
        return Unknown(reason="its mining program does not answer, and it does not say that it is off")

    def _seen(self, power_w: int, *, hot: bool | None = None, source: Source = Source.REPORTED) -> Seen:
        return Seen(
            power_w=power_w, at_us=time.time_ns() // 1_000, source=source, hot=hot, clock_skew_s=self.clock_skew_s
        )

    async def _get(self, command: str) -> Mapping[str, Any] | Unknown:
        answer = await exchange(self.host, json.dumps({"command": command}).encode(), port=self.port, again=True)
        found = answer if isinstance(answer, Unknown) else parse(answer)
        if not isinstance(found, Unknown):
            self.clock_skew_s = _skew_s(found, self.clock_skew_s)
        return found

    async def _tell(self, command: str, **words: str) -> Answer:
        """Send a write; with a new token once if the machine asks for one."""
        for _ in range(2):
            token = await self._fresh()
            if not isinstance(token, _Token):
                return token
            said = json.dumps({"cmd": command, **words, "token": token.sign})
            request = json.dumps({"enc": 1, "data": token.wrap(said)}).encode()
            answer = await exchange(self.host, request, port=self.port, again=command == "power_off")
            if isinstance(answer, Unknown):
                return answer
            found = token.unwrap(answer)
            if isinstance(found, Unknown):
                return found
            if _code(found) not in NEW_TOKEN:
                return _verdict(found)
            self._token = None
        return Refused(reason="it refuses every token", hint=PASSWORD_HINT)

    async def _fresh(self) -> _Token | Refused | Unknown:
        if self._token is not None and time.monotonic() - self._token.at_s < TOKEN_SECONDS:
            return self._token
        found = await self._get("get_token")
        if isinstance(found, Unknown):
            return found
        refused = _verdict(found)
        if isinstance(refused, Refused):
            return refused
        try:
            said = found["Msg"]
            self._token = _Token(_password(self.machine), said["salt"], said["newsalt"], said["time"])
        except (KeyError, TypeError):
            return Unknown(reason="the answer holds no token")
        return self._token


class _Token:
    """What opens writes of version 2 for a while. Its key is not shown."""

    __slots__ = ("_cipher", "at_s", "sign")

    def __init__(self, password: str, salt: str, newsalt: str, at: str) -> None:
        key = md5crypt(password, str(salt))
        self.sign = md5crypt(key + str(at), str(newsalt))
        self._cipher = Cipher(algorithms.AES(sha256(key.encode()).digest()), modes.ECB())  # as the machine asks
        self.at_s = time.monotonic()

    def wrap(self, text: str) -> str:
        """Return text enciphered, in base64."""
        packed = text.encode()
        packed += b"\0" * (-len(packed) % 16)
        return base64.b64encode(self._cipher.encryptor().update(packed)).decode("ascii")

    def unwrap(self, answer: bytes) -> Mapping[str, Any] | Unknown:
        """Return what a machine answered, whether it enciphered it or not."""
        found = parse(answer)
        if isinstance(found, Unknown) or "enc" not in found:
            return found
        try:
            packed = base64.b64decode(str(found["enc"]), validate=False)
            return parse(self._cipher.decryptor().update(packed).rstrip(b"\0"))
        except ValueError:
            return Unknown(reason="the answer cannot be deciphered")


class WhatsminerV3:
    """A Whatsminer with the interface of version 3.

    Parameters
    ----------
    machine : Machine
        Its `address` is a host, with ``:port`` if it is not 4433; its `secret` the password of its account. Its
        `options`: ``account``, ``super`` unless said, and ``hot_celsius``.

    Raises
    ------
    InputError
        If it has no `secret`.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.host, self.port, _ = place(machine.address, port=PORT_3)
        read = _options(machine)
        self.hot_celsius, self.account = read.number("hot_celsius", HOT_CELSIUS), read.text("account", "super")
        read.done()
        self.clock_skew_s = 0.0
        self._one = asyncio.Lock()
        self._salt = ""

    async def read(self) -> Seen | Unknown:
        """Return what it draws."""
        async with self._one:
            found = await self._ask({"cmd": "get.miner.status", "param": "summary"})
        if isinstance(found, Unknown):
            return found
        try:
            summary = found["msg"]["summary"]
            power_w = round(float(summary["power-realtime"]))
            celsius = summary.get("chip-temp-max")
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            return Unknown(reason="the answer holds no power")
        return Seen(
            power_w=power_w,
            at_us=time.time_ns() // 1_000,
            hot=too_hot(celsius, self.hot_celsius),
            clock_skew_s=self.clock_skew_s,
        )

    async def set_power(self, power_w: int) -> Answer:
        """Stop it, or start it and tell it its limit if it has levels."""
        async with self._one:
            if power_w <= self.machine.standby_w:
                return await self._tell("set.miner.service", "stop")
            if power_w not in self.machine.powers_w:
                return Refused(reason=f"no level of {power_w} W", hint="give one of the machine's levels")
            started = await self._tell("set.miner.service", "start")
            if not isinstance(started, Done) or not self.machine.levels_w:
                return started
            return await self._tell("set.miner.power_limit", power_w)

    async def _tell(self, command: str, value: str | int) -> Answer:
        """Send a write; once more with the machine's new salt if its token is refused."""
        found: Mapping[str, Any] | Unknown = {}
        for _ in range(2):
            known = bool(self._salt)
            if not known:
                found = await self._ask({"cmd": "get.device.info", "param": "salt"})
                if isinstance(found, Unknown):
                    return found
                try:
                    self._salt = str(found["msg"]["salt"])
                except (KeyError, TypeError):
                    return Unknown(reason="the answer holds no salt")
            ts = int(time.time() + self.clock_skew_s)  # by its own clock, of which the token is made
            words = f"{command}{_password(self.machine)}{self._salt}{ts}".encode()
            token = base64.b64encode(sha256(words).digest()).decode("ascii")[:8]
            asked = {"cmd": command, "param": value, "ts": ts, "account": self.account, "token": token}
            found = await self._ask(asked)
            if isinstance(found, Unknown):
                return found
            if found.get("code") == 0:
                return Done()
            self._salt = ""
            if not known:
                break
        words = str(found.get("msg", "")) or f"code {found.get('code')}"
        return Refused(reason=words, hint=PASSWORD_HINT) if "code" in found else Unknown(reason="no code in the answer")

    async def _ask(self, asked: Mapping[str, Any]) -> Mapping[str, Any] | Unknown:
        found = await exchange_3(self.host, self.port, asked)
        if not isinstance(found, Unknown):
            self.clock_skew_s = _skew_s({"When": found.get("when")}, self.clock_skew_s)
        return found


async def exchange_3(host: str, port: int, asked: Mapping[str, Any]) -> Mapping[str, Any] | Unknown:
    """Return the answer of version 3 to one request: JSON behind its length, both ways."""
    said = json.dumps(asked).encode()
    answer = await ask(host, port, struct.pack("<I", len(said)) + said, _length_reached)
    if isinstance(answer, Unknown):
        return answer
    if not _length_reached(bytearray(answer)):
        return Unknown(reason="the answer is cut short")
    try:
        found: Any = json.loads(answer[4:])
    except ValueError:
        return Unknown(reason="the answer is no JSON")
    return cast(dict[str, Any], found) if isinstance(found, dict) else Unknown(reason="the answer is no object")


def _length_reached(heard: bytearray) -> bool:
    return len(heard) >= 4 and len(heard) >= 4 + int.from_bytes(heard[:4], "little")


def _options(machine: Machine) -> Options:
    if machine.secret is None:
        raise InputError(f"machine `{machine.id}` is a Whatsminer and has no `secret`", PASSWORD_HINT)
    return Options(machine.id, machine.options)


def _password(machine: Machine) -> str:
    assert machine.secret is not None
    return machine.secret.reveal()


def _code(found: Mapping[str, Any]) -> int | None:
    code = found.get("Code")
    return code if isinstance(code, int) else None


def _verdict(found: Mapping[str, Any]) -> Answer:
    """Return what version 2 says about a write: done only in its full form."""
    words, letter, code = str(found.get("Msg", "")), found.get("STATUS"), _code(found)
    if letter == "S" and code == 131:
        return Done()
    if letter == "E":
        hint = PASSWORD_HINT if code == 45 or "access" in words else "look at the machine's own page"
        return Refused(reason=words or WORDS.get(code or 0, f"code {code}"), hint=hint)
    return Unknown(reason=f"the answer has the status `{letter}` and the code {code}")


def _skew_s(found: Mapping[str, Any], before_s: float) -> float:
    """Return how far a machine's clock is ahead, by its whole seconds; less than one is nothing."""
    when: Any = found.get("When")
    if when is None and isinstance(found.get("STATUS"), list) and found["STATUS"]:
        first: Any = found["STATUS"][0]
        when = cast(dict[str, Any], first).get("When") if isinstance(first, dict) else None
    if not isinstance(when, int | float) or isinstance(when, bool):
        return before_s
    return clock_skew_s(float(when))
