"""The part ``[operate]`` of a site file: which machines, outlets, meter and senders of orders, and within which limits.

Addresses that are files lie beside the site file. Nothing is connected here; `shoals.operate.assemble` does that.
"""

# ruff: noqa: RUF012  (tables are models of pydantic, whose defaults are copied)

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from pydantic import ValidationError

from shoals.core.errors import InputError, did_you_mean
from shoals.data._tables import PRICE, WATTS, Table, TomlFile
from shoals.operate import offers, signals
from shoals.operate.drivers import DRIVERS, METERS, SWITCHES
from shoals.operate.limits import Limits
from shoals.operate.machine import Device, Machine
from shoals.operate.secret import Secret
from shoals.operate.tls import Tls

Value = str | int | float | bool
WATCHDOG_SECONDS = 5.0
"""After how long without a heartbeat the contactor opens where a site file does not say. [s]"""
_OF_MACHINE: dict[str, Any] = {one.name: one.default for one in fields(Machine)}
_OF_LIMITS: dict[str, Any] = {one.name: one.default for one in fields(Limits)}
"""What holds where a file says nothing is said once, by `Machine` and `Limits`."""


class _Secret(Table):
    file: str | None = None
    env: str | None = None


class _Tls(Table):
    ca: str
    certificate: str | None = None
    key: str | None = None


class _Device(Table):
    parts = {"secret": _Secret, "tls": _Tls}

    driver: str
    address: str = ""
    options: dict[str, Value] = {}
    secret: _Secret | None = None
    tls: _Tls | None = None


class _Switch(_Device):
    id: str


class _Machine(Table):
    parts = {"secret": _Secret}
    quantities = {"power_w_max": WATTS, "standby_w": WATTS, "value_jpy_per_mwh": PRICE}
    short = {"power": "power_w_max", "standby": "standby_w", "value": "value_jpy_per_mwh"}

    id: str
    driver: str
    address: str = ""
    power_w_max: int
    standby_w: int = _OF_MACHINE["standby_w"]
    levels_w: list[int] = []
    outlet: str = _OF_MACHINE["outlet"]
    load: str = _OF_MACHINE["load"]
    stop_seconds: float = _OF_MACHINE["stop_seconds"]
    start_seconds: float = _OF_MACHINE["start_seconds"]
    run_seconds_min: float = _OF_MACHINE["run_seconds_min"]
    rest_seconds_min: float = _OF_MACHINE["rest_seconds_min"]
    starts_per_day_max: int = _OF_MACHINE["starts_per_day_max"]
    value_jpy_per_mwh: float = _OF_MACHINE["value_jpy_per_mwh"]
    options: dict[str, Value] = {}
    secret: _Secret | None = None


class _Watchdog(Table):
    socket: str = ""
    seconds: float = WATCHDOG_SECONDS


class _Operate(Table):
    parts = {
        "defaults": _Machine,
        "machines": _Machine,
        "outlets": _Switch,
        "contactor": _Device,
        "meter": _Device,
        "signals": _Switch,
        "offer": _Device,
        "watchdog": _Watchdog,
    }
    quantities = {
        "power_w_max": WATTS,
        "failsafe_w": WATTS,
        "restart_w_max": WATTS,
        "tolerance_w": WATTS,
        "house_w": WATTS,
        "price_band_jpy_per_mwh": PRICE,
    }
    short = {
        "power": "power_w_max",
        "failsafe": "failsafe_w",
        "restart": "restart_w_max",
        "tolerance": "tolerance_w",
        "house": "house_w",
        "price_band": "price_band_jpy_per_mwh",
    }

    journal: str = "journal"
    metrics_port: int | None = None
    on_exit: Literal["stop", "keep"] = "stop"
    inventory: str | None = None
    defaults: dict[str, Any] = {}
    machines: list[dict[str, Any]] = []
    outlets: list[_Switch] = []
    contactor: _Device | None = None
    meter: _Device
    signals: list[_Switch] = []
    offer: _Device
    watchdog: _Watchdog | None = None

    power_w_max: int
    failsafe_w: int = _OF_LIMITS["failsafe_w"]
    failsafe_seconds_min: float = _OF_LIMITS["failsafe_seconds_min"]
    meter_seconds_max: float = _OF_LIMITS["meter_seconds_max"]
    machine_seconds_max: float = _OF_LIMITS["machine_seconds_max"]
    signal_seconds_max: float | None = _OF_LIMITS["signal_seconds_max"]
    clock_step_seconds_max: float = _OF_LIMITS["clock_step_seconds_max"]
    resend_seconds: float = _OF_LIMITS["resend_seconds"]
    tolerance_w: int = _OF_LIMITS["tolerance_w"]
    outlet_seconds: float = _OF_LIMITS["outlet_seconds"]
    cut_seconds_min: float = _OF_LIMITS["cut_seconds_min"]
    restart_w_max: int | None = _OF_LIMITS["restart_w_max"]
    price_band_jpy_per_mwh: float = _OF_LIMITS["price_band_jpy_per_mwh"]
    house_w: int = _OF_LIMITS["house_w"]
    cut_standby: bool = _OF_LIMITS["cut_standby"]
    lies_max: int = _OF_LIMITS["lies_max"]
    seed: int = _OF_LIMITS["seed"]


_LIMITS = tuple(name for name in _OF_LIMITS if name in _Operate.model_fields and name not in ("machines", "contactor"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """How the machines of a site are run, as its file says.

    Parameters
    ----------
    name : str
        Of the site.
    limits : Limits
        With the machines.
    meter : Device
        The site's meter of the loads.
    offer : Device
        Where offers come from.
    journal : Path
        Folder of the journals.
    outlets : mapping of str to Device
    contactor : Device, optional
    signals : tuple of Device
        Who gives orders.
    metrics_port : int, optional
        Where metrics are served, on the loopback address alone.
    keep_on_exit : bool
        Whether the loads stay as they are when the controller is ended in good order. Otherwise they are brought to
        the fail-safe limit first.
    watchdog_socket : Path, optional
        Where the watchdog listens, if the contactor is held by one.
    watchdog_seconds : float
        After how long without a heartbeat it lets go. [s]
    """

    name: str
    limits: Limits
    meter: Device
    offer: Device
    journal: Path
    outlets: Mapping[str, Device]
    contactor: Device | None = None
    signals: tuple[Device, ...] = ()
    metrics_port: int | None = None
    keep_on_exit: bool = False
    watchdog_socket: Path | None = None
    watchdog_seconds: float = WATCHDOG_SECONDS

    def folder(self, *, live: bool) -> Path:
        """Return where a controller writes. A dry run has a folder of its own: it holds what never happened."""
        return self.journal if live else self.journal / "dry"


def control_socket(folder: Path) -> Path:
    """Return where a controller that writes to a folder listens to its operator."""
    return folder / "control.socket"


def journal_path(folder: Path) -> Path:
    """Return where the journal of orders and commands lies."""
    return folder / "site.journal"


def read_setup(path: Path | str) -> Setup:
    """Read how the machines of a site are run.

    Raises
    ------
    InputError
        If there is no such file, it has no part ``[operate]``, or something in it cannot be meant.
    """
    path = Path(path)
    return _setup(TomlFile.read(path), path.parent)


def parse_setup(text: str, *, name: str = "site file", folder: Path = Path()) -> Setup:
    """Turn the text of a site file into a setup.

    Parameters
    ----------
    text : str
        TOML. What a plan needs of a site may be there too, and is not looked at.
    name : str
        Name of the file, for messages.
    folder : Path
        Where files that it names lie.

    Raises
    ------
    InputError
        If something cannot be meant. The message names file, line and key.

    Examples
    --------
    >>> setup = parse_setup('''
    ... id = "shed"
    ... [operate]
    ... power = "10 kW"
    ... meter = { driver = "simulated" }
    ... offer = { driver = "fixed" }
    ... defaults = { driver = "simulated", power = "3,420 W", standby = "90 W" }
    ... machines = [{ id = "a1", value = "9 JPY/kWh" }, { id = "a2" }]
    ... ''')
    >>> setup.name, setup.limits.power_w_max, [one.power_w_max for one in setup.limits.machines]
    ('shed', 10000, [3420, 3420])
    """
    return _setup(TomlFile(text, name), folder)


def _setup(file: TomlFile, folder: Path) -> Setup:
    if not isinstance(file.given.get("operate"), dict):
        raise InputError(
            f"`{file.name}` has no part `[operate]`", "add one: docs/howto/run-the-controller.md shows the keys"
        )
    try:
        table = file.canonical({"operate": file.given["operate"]}, _RootWithOperate, what="`[operate]`")["operate"]
        rows = [*_inventory(file, table, folder), *table.get("machines", [])]
        model = _Operate.model_validate(table)
    except ValidationError as error:
        raise file.in_words(error, "operate") from None
    machines: list[Machine] = []
    first_listed = len(rows) - len(model.machines)
    for number, row in enumerate(rows):
        listed = number >= first_listed
        where = f"operate.machines[{number - first_listed + 1}]" if listed else "operate.inventory"
        try:
            given = _Machine.model_validate({**model.defaults, **row})
        except ValidationError as error:
            raise file.in_words(error, where) from None
        machines.append(_machine(file, given, folder, where))
    outlets = {
        one.id: _device(file, one.id, one, SWITCHES, f"operate.outlets[{number}]", folder)
        for number, one in enumerate(model.outlets, start=1)
    }
    if len(outlets) < len(model.outlets):
        raise InputError(f"{file.place('operate.outlets')} has two of one name", "give each outlet a name of its own")
    for one in machines:
        if one.outlet and one.outlet not in outlets:
            raise InputError(
                f"`{file.name}`: machine `{one.id}` is fed by the outlet `{one.outlet}`, which is not there",
                did_you_mean(one.outlet, outlets) if outlets else "list it under `[[operate.outlets]]`",
            )
    if not machines:
        raise InputError(f"{file.place('operate')} has no machines", "list them under `[[operate.machines]]`")
    if model.watchdog is not None and model.contactor is None:
        raise InputError(
            f"{file.place('operate.watchdog')} has no contactor to hold", "name one under `[operate.contactor]`"
        )
    if model.watchdog is not None and model.on_exit == "keep":
        raise InputError(
            f"{file.place('operate.on_exit')} is `keep`, and a watchdog opens the contactor when the controller ends",
            'write `on_exit = "stop"`, or leave out the watchdog',
        )
    journal = folder / model.journal
    try:
        given = {name: getattr(model, name) for name in _LIMITS}
        limits = Limits(machines=tuple(machines), contactor=model.contactor is not None, **given)
    except InputError as error:
        raise type(error)(f"`{file.name}`: {error.what}", error.hint) from None
    contactor = model.contactor
    return Setup(
        name=str(file.given.get("id", Path(file.name).stem)),
        limits=limits,
        meter=_device(file, "meter", model.meter, METERS, "operate.meter", folder),
        offer=_device(file, "offer", model.offer, offers.OFFERS, "operate.offer", folder),
        journal=journal,
        outlets=MappingProxyType(outlets),
        contactor=None
        if contactor is None
        else _device(file, "contactor", contactor, SWITCHES, "operate.contactor", folder),
        signals=tuple(
            _device(file, one.id, one, signals.SIGNALS, f"operate.signals[{number}]", folder)
            for number, one in enumerate(model.signals, start=1)
        ),
        metrics_port=model.metrics_port,
        keep_on_exit=model.on_exit == "keep",
        watchdog_socket=None
        if model.watchdog is None
        else (folder / model.watchdog.socket if model.watchdog.socket else journal / "watchdog.socket"),
        watchdog_seconds=(model.watchdog or _Watchdog()).seconds,
    )


class _RootWithOperate(Table):
    parts = {"operate": _Operate}

    operate: dict[str, Any] = {}


def _inventory(file: TomlFile, table: dict[str, Any], folder: Path) -> list[dict[str, Any]]:
    """Return the machines of the inventory file: CSV, a machine a line, columns named as the keys."""
    name = table.get("inventory")
    if not isinstance(name, str):
        return []
    path = folder / name
    try:
        with path.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.DictReader(opened)
            given = list(reader)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{file.place('operate.inventory')}: `{path}` cannot be read: {error}", "check the name; it is CSV in UTF-8"
        ) from None
    rows: list[dict[str, Any]] = []
    for number, row in enumerate(given, start=2):
        place = f"`{path.name}`, line {number}"
        found: dict[str, Any] = {}
        for key, text in row.items():
            field = _Machine.short.get(key, key) if isinstance(key, str) else None
            if field not in _Machine.model_fields or field in ("options", "secret"):
                hint = did_you_mean(str(key), set(_Machine.model_fields) - {"options", "secret"})
                raise InputError(f"{place}: `{key}` is no column of an inventory", hint)
            if text is not None and text.strip():
                found[field] = _cell(file, text.strip(), field, key, place)
        rows.append(found)
    return rows


def _cell(file: TomlFile, text: str, field: str, key: str, place: str) -> Any:
    kind = str(_Machine.model_fields[field].annotation)
    try:
        if field in _Machine.quantities:
            value = file.quantity(text, _Machine.quantities[field], key, bare=key == field)
            return int(value) if _Machine.quantities[field] == WATTS else value
        if field == "levels_w":
            return [int(one) for one in text.split()]
        if "int" in kind:
            return int(text)
        return float(text) if "float" in kind else text
    except InputError as error:
        raise InputError(f"{place}: `{key}` is {text!r}", error.hint) from None
    except ValueError:
        raise InputError(f"{place}: `{key}` is {text!r}", "give a number") from None


def _machine(file: TomlFile, given: _Machine, folder: Path, where: str) -> Machine:
    if given.driver not in DRIVERS:
        raise InputError(
            f"{file.place(where + '.driver')}: machine `{given.id}` names the driver `{given.driver}`",
            did_you_mean(given.driver, DRIVERS),
        )
    fields = given.model_dump(exclude={"secret", "levels_w", "options"})
    try:
        return Machine(
            **fields,
            levels_w=tuple(given.levels_w),
            options=MappingProxyType(dict(given.options)),
            secret=_secret(file, given.secret, folder, where),
        )
    except InputError as error:
        raise type(error)(f"{file.place(where)}: {error.what}", error.hint) from None


def _device(file: TomlFile, name: str, given: _Device, registry: Mapping[str, str], where: str, folder: Path) -> Device:
    if given.driver not in registry:
        raise InputError(f"{file.place(where + '.driver')} is `{given.driver}`", did_you_mean(given.driver, registry))
    address = (
        str(folder / given.address)
        if given.driver in (*offers.OF_FILES, *signals.OF_FILES) and given.address
        else given.address
    )
    options = MappingProxyType(dict(given.options))
    secret = _secret(file, given.secret, folder, where)
    tls = _tls(file, given.tls, given.driver, folder, where)
    return Device(id=name, driver=given.driver, address=address, options=options, secret=secret, tls=tls)


def _tls(file: TomlFile, given: _Tls | None, driver: str, folder: Path, where: str) -> Tls | None:
    if given is None:
        return None
    if driver not in signals.WITH_TLS:
        raise InputError(
            f"{file.place(where + '.tls')}: the driver `{driver}` takes no certificates", "leave `tls` out"
        )
    certificate, key = (None if one is None else folder / one for one in (given.certificate, given.key))
    try:
        return Tls(ca=folder / given.ca, certificate=certificate, key=key)
    except InputError as error:
        raise type(error)(f"{file.place(where + '.tls')}: {error.what}", error.hint) from None


def _secret(file: TomlFile, given: _Secret | None, folder: Path, where: str) -> Secret | None:
    if given is None:
        return None
    try:
        return Secret(file=None if given.file is None else folder / given.file, env=given.env)
    except InputError as error:
        raise type(error)(f"{file.place(where + '.secret')}: {error.what}", error.hint) from None
