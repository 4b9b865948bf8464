"""What a site file says about a device is taken, or refused by name: by every driver and every source of offers."""

from __future__ import annotations

from typing import Any

import pytest

from shoals.core.errors import InputError
from shoals.operate.drivers import DRIVERS, driver_of, meter_of
from shoals.operate.machine import Device, Machine
from shoals.operate.offers import OFFERS, offers_of
from shoals.operate.secret import Secret

NEEDED: dict[str, dict[str, Any]] = {
    "jepx": {"area": "kyushu"},
    "kubernetes": {"selector": "app=train", "pods": 4},
    "processes": {"command": "true"},
    "restraint": {"step_w": 3_000},
    "slurm": {"cpus": 2, "select": "--name=train"},
}
ADDRESS = {"kubernetes": "https://10.0.0.1:6443/batch", "processes": "", "slurm": "", "simulated": ""}
SOCKETS = ("avalon", "avalon-q", "luxos", "whatsminer", "whatsminer-v3")


def machine(driver: str, address: str | None = None, **options: Any) -> Machine:
    where = ADDRESS.get(driver, "10.0.0.5") if address is None else address
    made = {**NEEDED.get(driver, {}), **options}
    return Machine(id="a1", driver=driver, address=where, power_w_max=3_000, options=made, secret=Secret(env="NONE"))


@pytest.mark.parametrize("driver", DRIVERS)
def test_an_option_that_no_driver_knows_is_refused(driver: str) -> None:
    if driver == "pyasic":
        pytest.importorskip("pyasic")
    driver_of(machine(driver))
    with pytest.raises(InputError, match="hot_celcius"):
        driver_of(machine(driver, hot_celcius=80))


@pytest.mark.parametrize("driver", SOCKETS)
def test_heat_and_addresses_are_read_alike(driver: str) -> None:
    one: Any = driver_of(machine(driver, "[fd00::7]:4029", hot_celsius=80))
    assert (one.hot_celsius, one.host, one.port) == (80.0, "fd00::7", 4029)
    for address in ("host:x", "host:0", "host/3", ""):
        with pytest.raises(InputError):
            driver_of(machine(driver, address))
    with pytest.raises(InputError):
        driver_of(machine(driver, hot_celsius="warm"))


@pytest.mark.parametrize("name", OFFERS)
def test_an_option_that_no_source_of_offers_knows_is_refused(name: str) -> None:
    needed = NEEDED.get(name, {})
    address = "10.0.0.5" if name == "restraint" else "none.csv"
    offers_of(Device(id="offer", driver=name, address=address, options=needed), 5_000)
    with pytest.raises(InputError, match="prize"):
        offers_of(Device(id="offer", driver=name, address=address, options={**needed, "prize": 3}), 5_000)


@pytest.mark.parametrize(("name", "options"), [
    ("price", {"slot_minutes": 0}), ("schedule", {"follow": "wind"}), ("fixed", {"power_w": "all"}),
])  # fmt: skip
def test_an_offer_that_cannot_be_meant_is_refused_before_any_work(name: str, options: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        offers_of(Device(id="offer", driver=name, address="none.csv", options=options), 5_000)


def test_the_simulated_meter_refuses_too() -> None:
    with pytest.raises(InputError, match="house"):
        meter_of(Device(id="main", driver="simulated", options={"house": 3}))
