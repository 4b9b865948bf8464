"""Who talks to machines, outlets and meters: one file for each protocol, all by the same few abilities.

`driver_of`, `switch_of` and `meter_of` find one by its name in `DRIVERS`, `SWITCHES` and `METERS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from shoals.core.errors import InputError, did_you_mean
from shoals.operate.drivers.ability import Driver, Meter, Switch
from shoals.operate.machine import Device, Machine

DRIVERS = {
    "avalon": "shoals.operate.drivers.avalon:Avalon",
    "avalon-q": "shoals.operate.drivers.avalon:AvalonQ",
    "kubernetes": "shoals.operate.drivers.kubernetes:KubernetesJobs",
    "luxos": "shoals.operate.drivers.luxos:LuxOS",
    "processes": "shoals.operate.drivers.processes:ProcessPool",
    "pyasic": "shoals.operate.drivers.through_pyasic:ThroughPyasic",
    "simulated": "shoals.operate.drivers.simulated:Simulated",
    "slurm": "shoals.operate.drivers.slurm:SlurmJobs",
    "sunspec-battery": "shoals.operate.drivers.sunspec:SunSpecBattery",
    "whatsminer": "shoals.operate.drivers.whatsminer:Whatsminer",
    "whatsminer-v3": "shoals.operate.drivers.whatsminer:WhatsminerV3",
}
"""Where each driver of machines lies; it is made with the `Machine`. A new one is a file and a line here."""

SWITCHES = {
    "modbus": "shoals.operate.drivers.modbus:ModbusSwitch",
    "modbus-held": "shoals.operate.drivers.modbus:ModbusContactor",
    "simulated": "shoals.operate.drivers.simulated:SimulatedSwitch",
}
"""Where each driver of outlets and contactors lies; it is made with the `Device`."""

METERS = {
    "modbus": "shoals.operate.drivers.modbus:ModbusMeter",
    "sunspec": "shoals.operate.drivers.sunspec:SunSpecMeter",
    "simulated": "shoals.operate.drivers.simulated:SimulatedMeter",
}
"""Where each driver of meters lies; it is made with the `Device`."""


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
    return find(DRIVERS, machine.driver, f"machine `{machine.id}`")(machine)


def switch_of(device: Device) -> Switch:
    """Return the driver of an outlet or a contactor.

    Raises
    ------
    InputError
        If its name is none.
    """
    return find(SWITCHES, device.driver, f"switch `{device.id}`")(device)


def meter_of(device: Device) -> Meter:
    """Return the driver of a meter.

    Raises
    ------
    InputError
        If its name is none.
    """
    return find(METERS, device.driver, f"meter `{device.id}`")(device)


def find(registry: Mapping[str, str], name: str, of_what: str) -> Any:
    """Return the class that a registry holds under a name.

    Raises
    ------
    InputError
        If there is none. The hint names the nearest.

    Examples
    --------
    >>> find(METERS, "simulatd", "meter `main`")
    Traceback (most recent call last):
    ...
    shoals.core.errors.InputError: meter `main` names the driver `simulatd`
    <BLANKLINE>
    hint: did you mean `simulated`? known: modbus, simulated, sunspec
    """
    if name not in registry:
        raise InputError(f"{of_what} names the driver `{name}`", did_you_mean(name, registry))
    module, kind = registry[name].split(":")
    return getattr(import_module(module), kind)
