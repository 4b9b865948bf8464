"""Who talks to machines: one file for each protocol, all by the same few abilities.

`driver_of` finds one by its name in `DRIVERS`.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from shoals.core.errors import InputError, did_you_mean
from shoals.operate.drivers.ability import Driver
from shoals.operate.machine import Machine

DRIVERS = {
    "avalon": "shoals.operate.drivers.avalon:Avalon",
    "avalon-q": "shoals.operate.drivers.avalon:AvalonQ",
    "simulated": "shoals.operate.drivers.simulated:Simulated",
}
"""Where each driver lies. A new one is a file and a line here."""


def driver_of(machine: Machine) -> Driver:
    """Return the driver of a machine.

    Raises
    ------
    InputError
        If its name is none.

    Examples
    --------
    >>> machine = Machine(id="a1", driver="avalon", address="127.0.0.1", power_w_max=3_420, standby_w=90)
    >>> type(driver_of(machine)).__name__
    'Avalon'
    """
    if machine.driver not in DRIVERS:
        raise InputError(
            f"machine `{machine.id}` names the driver `{machine.driver}`", did_you_mean(machine.driver, DRIVERS)
        )
    module, name = DRIVERS[machine.driver].split(":")
    made: Any = getattr(import_module(module), name)
    return made(machine)
