"""Any miner that pyasic knows, behind our own rules. Optional: the extra ``operate``.

What pyasic says of a command is a claim; its `True` waits for a reading like every acknowledgement, and its `False` and
its errors mean "not known", never "refused", since it gives no reason. It is not let wait longer than other drivers,
tries none of its built-in passwords, and its way to a server of its project is shut.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import time
import warnings
from importlib import import_module
from typing import Any

from shoals.core._extras import brings
from shoals.core.errors import InputError
from shoals.operate.drivers._options import Options
from shoals.operate.drivers.ability import READ_SECONDS
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Source, Unknown

IDENTIFY_SECONDS = 8.0
"""How long pyasic may take to find out what a machine is; once for each. [s]"""


class ThroughPyasic:
    """A machine that pyasic talks to.

    Parameters
    ----------
    machine : Machine
        Its `address` is an address of the network, without a port; its `secret` the password, if one is needed.

    Raises
    ------
    InputError
        If the address has a port or is a name, or pyasic is not installed.

    Notes
    -----
    pyasic stops an Avalon five seconds ahead of now, always, and may ask a machine several things at once.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        try:
            ipaddress.ip_address(machine.address)
        except ValueError:
            hint = "pyasic takes an address of the network and uses its own ports"
            raise InputError(f"`{machine.address}` of `{machine.id}` is no such address", hint) from None
        Options(machine.id, machine.options).done()
        self._pyasic = _library()
        self._miner: Any = None
        self._one = asyncio.Lock()

    async def read(self) -> Seen | Unknown:
        """Return what it draws."""
        async with self._one:
            miner = await self._known()
            if isinstance(miner, Unknown):
                return miner
            watts = await _within(miner.get_wattage(), READ_SECONDS)
            if isinstance(watts, Unknown):
                return watts
            if isinstance(watts, int | float) and not isinstance(watts, bool):
                return Seen(power_w=round(watts), at_us=time.time_ns() // 1_000)
            works = await _within(miner.is_mining(), READ_SECONDS)
        if works is False:  # it says True also where it does not know, so only this is a word
            return Seen(power_w=self.machine.standby_w, at_us=time.time_ns() // 1_000, source=Source.NAMEPLATE)
        return Unknown(reason="pyasic does not say what it draws")

    async def set_power(self, power_w: int) -> Answer:
        """Stop it, or start it and set its limit if it has levels."""
        if power_w > self.machine.standby_w and power_w not in self.machine.powers_w:
            return Refused(reason=f"no level of {power_w} W", hint="give one of the machine's levels")
        async with self._one:
            miner = await self._known()
            if isinstance(miner, Unknown):
                return miner
            if power_w <= self.machine.standby_w:
                return _claim(await _within(miner.stop_mining(), READ_SECONDS), "stop_mining")
            started = _claim(await _within(miner.resume_mining(), READ_SECONDS), "resume_mining")
            if not isinstance(started, Done) or not self.machine.levels_w:
                return started
            return _claim(await _within(miner.set_power_limit(power_w), READ_SECONDS), "set_power_limit")

    async def _known(self) -> Any:
        """Return pyasic's object for the machine, made once."""
        if self._miner is None:
            found = await _within(self._pyasic.get_miner(self.machine.address), IDENTIFY_SECONDS)
            if isinstance(found, Unknown):
                return found
            if found is None:
                return Unknown(reason="pyasic does not know what it is, or nothing answers")
            _locked(found, "" if self.machine.secret is None else self.machine.secret.reveal())
            self._miner = found
        return self._miner


def _library() -> Any:
    """Return pyasic, told to try no password and to keep quiet."""
    root = logging.getLogger()
    if not root.handlers:  # it logs through the root, which would put a handler on the console
        root.addHandler(logging.NullHandler())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pyasic: Any = import_module("pyasic")
            settings: Any = import_module("pyasic.settings")
    except ImportError as error:
        raise InputError("the driver `pyasic` needs pyasic", brings("operate")) from error
    for field in settings.Settings.model_fields:
        name = str(field)
        if name.endswith("_password"):
            settings.update(name, "")
    return pyasic


def _locked(miner: Any, password: str) -> None:
    """Give pyasic's object our password alone, and shut its way out."""
    for name in ("rpc", "web", "ssh"):
        part = getattr(miner, name, None)
        if part is None:
            continue
        if hasattr(part, "pwd"):
            part.pwd = password
        if hasattr(part, "open_api"):
            part.open_api = _shut


async def _shut(*_: object, **__: object) -> None:
    raise PermissionError("shoals lets no library send a machine's address to a server")


async def _within(call: Any, seconds: float) -> Any:
    """Return what a call of pyasic gives, Unknown if it takes too long or raises, whatever it raises."""
    try:
        async with asyncio.timeout(seconds):
            return await call
    except TimeoutError:
        return Unknown(reason=f"no answer within {seconds:g} s")
    except Exception as error:  # KeyError('STATUS') for a refused connection, for instance
        return Unknown(reason=f"pyasic: {type(error).__name__}: {error}"[:120])


def _claim(said: Any, command: str) -> Answer:
    if isinstance(said, Unknown):
        return said
    return Done() if said is True else Unknown(reason=f"pyasic's {command} returned {said!r} and gives no reason")
