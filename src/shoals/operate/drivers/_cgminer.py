"""The socket of cgminer and its descendants: a connection for each command, an answer up to the end of the stream.

Answers are read with patience for what is seen in the field: a zero byte at the end, `inf` and `nan`, an object without
its opening, text cut short. What cannot be read is not known, never success.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from math import isnan
from typing import Any, cast

from shoals.operate.drivers._address import place
from shoals.operate.drivers._ask import CLOSED, ask
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Done, Machine, Refused, Unknown

PORT = 4028
HOT_CELSIUS = 95.0
"""Chip temperature from which a machine must stop, unless `hot_celsius` says another. Assumed. [°C]"""
ACCEPTED = ("S", "I")
"""Letters of status that say yes: success, and information, which Avalon Q uses."""
SKEW_NONE_S = (-1.5, 0.5)
"""A machine tells whole seconds, cut off; between these its clock is taken for ours. [s]"""
TIME_S_MAX = 2.0**33
"""Beyond what a clock tells: the year 2242. [s since 1970 UTC]"""


def reached(machine: Machine) -> tuple[str, int, float]:
    """Return host, port and the temperature from which a machine must stop, as its site file says. [°C]

    Raises
    ------
    InputError
        If the address is none, or an option is unknown or cannot be meant.
    """
    host, port, _ = place(machine.address, port=PORT)
    read = Options(machine.id, machine.options)
    hot_celsius = read.number("hot_celsius", HOT_CELSIUS)
    read.done()
    return host, port, hot_celsius


def clock_skew_s(when_s: float) -> float:
    """Return how far a machine's clock is ahead of ours by what it tells; 0 if that is what is cut off a second. [s]"""
    if not 0.0 <= when_s < TIME_S_MAX:  # also what is no number: no clock says that
        return 0.0
    skew_s = when_s - time.time()
    return 0.0 if SKEW_NONE_S[0] <= skew_s <= SKEW_NONE_S[1] else skew_s


def too_hot(celsius: Any, celsius_max: float) -> bool | None:
    """Return whether a temperature is too high; None if it is none: missing, no number, or 0, which a sensor says
    that is not read.

    Examples
    --------
    >>> too_hot("96", 95.0), too_hot(40, 95.0), too_hot(None, 95.0), too_hot("nan", 95.0), too_hot(0, 95.0)
    (True, False, None, None, None)
    """
    try:
        found = float(celsius)
    except (TypeError, ValueError):
        return None
    return None if isnan(found) or found <= 0.0 else found >= celsius_max


async def exchange(host: str, request: bytes, *, port: int = PORT, again: bool = False) -> bytes | Unknown:
    """Return the answer of a device to one request, or why there is none.

    What only reads, and a stop, is asked once more at once where the connection was closed without an answer: neither
    does harm when it is heard twice. Another command may have been obeyed, and whoever gave it decides.
    """
    answer = await ask(host, port, request, _said_all)
    if again and isinstance(answer, Unknown) and answer.reason == CLOSED:
        answer = await ask(host, port, request, _said_all)
    return answer


def _said_all(heard: bytearray) -> bool:
    return heard.endswith(b"\0")  # a device that forgets to close has said all


def parse(answer: bytes) -> Mapping[str, Any] | Unknown:
    """Return an answer as a mapping, of either dialect.

    Examples
    --------
    >>> parse(b'{"STATUS":[{"STATUS":"S","Msg":"ASC 0 set OK"}],"id":1}' + bytes(1))["STATUS"][0]["STATUS"]
    'S'
    >>> parse(b"STATUS=S,When=7,Code=119,Msg=ASC 0 set OK|" + bytes(1))["STATUS"][0]["Code"]
    '119'
    >>> parse(b'{"STATUS":[{"STATUS":"S"').reason
    'the answer is cut short or no JSON'
    """
    text = answer.rstrip(b"\0\r\n ").decode("utf-8", errors="replace").strip()
    if text.startswith(',"id"'):  # seen in the field: the object's opening is missing
        text = "{" + text[1:]
    if not text.startswith("{"):
        return _pipe(text)
    found: Any
    try:
        found = json.loads(text)
    except ValueError:
        try:
            found = json.loads(re.sub(r":\s*(-?)(inf|nan)\b", r':"\1\2"', text))
        except ValueError:
            return Unknown(reason="the answer is cut short or no JSON")
    return cast(dict[str, Any], found) if isinstance(found, dict) else Unknown(reason="the answer is no object")


def _pipe(text: str) -> Mapping[str, Any] | Unknown:
    """Return an answer of the older form ``NAME,key=value,…|``."""
    found: dict[str, Any] = {}
    for section in filter(None, text.split("|")):
        pairs = [pair.partition("=") for pair in section.split(",")]
        if not pairs[0][1] and len(pairs) == 1:
            return Unknown(reason=f"the answer is `{text[:60]}`")
        name = re.sub(r"\d+$", "", pairs[0][0])
        found.setdefault(name, []).append({key: value for key, _, value in pairs})
    return found or Unknown(reason="the answer is empty")


def verdict(found: Mapping[str, Any]) -> Done | Refused | Unknown:
    """Return what a device says about a command."""
    try:
        status: Mapping[str, Any] = found["STATUS"][0]
        letter, words = str(status.get("STATUS", "")), str(status.get("Msg", ""))
    except (KeyError, IndexError, TypeError, AttributeError):
        return Unknown(reason="the answer has no status")
    if letter in ACCEPTED:
        return Done()
    if letter in ("E", "F", "W"):
        return Refused(reason=words or f"status {letter}", hint="look at the machine's own page")
    return Unknown(reason=f"the answer has the status `{letter}`")


def rows(found: Mapping[str, Any] | Unknown, name: str) -> list[dict[str, Any]]:
    """Return the objects of a section of an answer, none if it has no such section."""
    section: Any = () if isinstance(found, Unknown) else found.get(name, ())
    listed = cast(list[Any], section) if isinstance(section, list) else []
    return [cast(dict[str, Any], row) for row in listed if isinstance(row, dict)]
