"""The part of a site file about machines: what is read, and what is refused with file, line, key and remedy."""

from __future__ import annotations

import dataclasses
import json
import os
import pickle
from pathlib import Path

import pytest

from shoals.core.errors import InputError
from shoals.data import read_site
from shoals.operate.drivers import meter_of, switch_of
from shoals.operate.secret import Secret
from shoals.operate.signals import sender_of
from shoals.operate.site_file import parse_setup, read_setup

GOOD = """\
id = "shed"
name_ja = "小屋"

[operate]
journal = "log"
power = "12 kW"
failsafe_w = 200
restart = "3.6 kW"
signal_seconds_max = 30
metrics_port = 9464
inventory = "machines.csv"

[operate.defaults]
driver = "avalon"
power = "3,420 W"
standby = "90 W"
secret = { file = "miner.password" }
options = { unit = 3 }

[[operate.machines]]
id = "a1"
address = "10.0.0.11"
outlet = "o1"
value = "9 JPY/kWh"

[[operate.machines]]
id = "a2"
address = "10.0.0.12"
driver = "avalon-q"
levels_w = [2_700, 3_000]

[[operate.outlets]]
id = "o1"
driver = "simulated"
address = "shed/a1"

[operate.contactor]
driver = "simulated"
address = "shed"

[operate.meter]
driver = "simulated"
address = "shed"

[[operate.signals]]
id = "utility"
driver = "file"
address = "orders.csv"

[operate.offer]
driver = "price"
address = "prices.csv"

[operate.watchdog]
seconds = 4
"""
INVENTORY = "id,address,outlet,power,run_seconds_min\nb1,10.0.1.1,,1.7 kW,60\nb2,10.0.1.2,,,\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "machines.csv").write_text(INVENTORY)
    (tmp_path / "miner.password").write_text("hunter2\n")
    (tmp_path / "miner.password").chmod(0o600)
    return tmp_path


def test_machines_come_from_the_file_and_from_an_inventory(folder: Path) -> None:
    setup = parse_setup(GOOD, folder=folder)
    by_id = setup.limits.by_id
    assert list(by_id) == ["b1", "b2", "a1", "a2"]
    assert by_id["b1"].power_w_max == 1_700
    assert by_id["b1"].run_seconds_min == 60.0
    assert by_id["b2"].power_w_max == 3_420
    assert by_id["a1"].value_jpy_per_mwh == 9_000.0
    assert by_id["a2"].powers_w == (0, 2_700, 3_000, 3_420)
    assert by_id["a2"].driver == "avalon-q"
    assert by_id["b2"].options["unit"] == 3
    assert setup.limits.power_w_max == 12_000
    assert setup.limits.restart_w_max == 3_600
    assert setup.journal == folder / "log"
    assert setup.offer.address == str(folder / "prices.csv")
    assert setup.signals[0].address == str(folder / "orders.csv")
    assert setup.watchdog_socket == folder / "log" / "watchdog.socket"
    assert setup.watchdog_seconds == 4
    assert not setup.keep_on_exit
    assert sender_of(setup.signals[0]) is not None
    assert switch_of(setup.outlets["o1"]) is not None
    assert meter_of(setup.meter) is not None


def test_a_plan_reads_the_same_file_and_does_not_look_at_the_machines(folder: Path, root: Path) -> None:
    example = root / "examples" / "sites" / "kyushu-hybrid-50mw.toml"
    text = example.read_text(encoding="utf-8")
    both = folder / "both.toml"
    both.write_text(text + "\n" + GOOD[GOOD.index("[operate]") :], encoding="utf-8")
    assert read_site(both) == read_site(example)
    assert read_setup(both).name == "kyushu-hybrid-50mw"


@pytest.mark.parametrize(
    ("old", "new", "says", "hint"),
    [
        ("restart =", "restrat =", "line 8: `operate.restrat` is no key", "did you mean `restart`"),
        ('restart = "3.6 kW"', "restart = 3.6", "line 8: `operate.restart` is 3.6, without a unit", '"3.6 W"'),
        ('restart = "3.6 kW"', 'restart = "3 kWh"', "line 8: `operate.restart`: `3 kWh` has unit", "known"),
        (
            'driver = "avalon-q"',
            'driver = "avalonq"',
            "line 29: `operate.machines[2].driver`",
            "did you mean `avalon-q`",
        ),
        ('outlet = "o1"', 'outlet = "o2"', "fed by the outlet `o2`", "known: o1"),
        ('address = "10.0.0.11"', "address = 10", "line 22: `operate.machines[1].address` is 10", "text in quotes"),
        ('id = "a1"', 'idd = "a1"', "line 21: `operate.machines[1].idd` is no key", "did you mean"),
        ("seconds = 4", 'seconds = "4"', "line 55: `operate.watchdog.seconds` is '4'", "a number"),
        (
            'driver = "price"',
            'driver = "prices"',
            "line 51: `operate.offer.driver` is `prices`",
            "did you mean `price`",
        ),
        ("failsafe_w = 200", "failsafe_w = 20_000", "fail-safe limit of 20000 W", "safe when nothing"),
        ('{ file = "miner.password" }', '{ file = "x", env = "Y" }', "secret lies in one place", "secret ="),
        ('id = "a2"', 'id = "a1"', "share the name `a1`", "name of its own"),
        ("levels_w = [2_700, 3_000]", "levels_w = [27_000]", "level of 27000 W", "between"),
        ('[operate.meter]\ndriver = "simulated"\naddress = "shed"\n', "", "`operate` lacks `meter`", "examples"),
        (
            '[operate.contactor]\ndriver = "simulated"\naddress = "shed"\n',
            "",
            "no contactor to hold",
            "operate.contactor",
        ),
        ("12 kW", "12 kW\nx", "no TOML", "quotes"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(folder: Path, old: str, new: str, says: str, hint: str) -> None:
    assert GOOD.count(old) >= 1
    with pytest.raises(InputError) as caught:
        parse_setup(GOOD.replace(old, new, 1), name="site.toml", folder=folder)
    assert says in caught.value.what
    assert hint in caught.value.hint


def test_a_file_without_machines_is_told_what_to_add() -> None:
    with pytest.raises(InputError, match="no part") as caught:
        parse_setup('id = "shed"')
    assert "run-the-controller" in caught.value.hint
    with pytest.raises(InputError, match="no machines"):
        parse_setup('[operate]\npower_w_max = 1\nmeter = {driver = "simulated"}\noffer = {driver = "fixed"}')


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,adress\nb1,10.0.0.1\n", "line 2: `adress` is no column"),
        ("id,power\nb1,lots\n", "line 2: `power` is 'lots'"),
        ("id,starts_per_day_max\nb1,1.5\n", "line 2: `starts_per_day_max` is '1.5'"),
        ("id,secret\nb1,hunter2\n", "`secret` is no column"),
        ("address\n10.0.0.1\n", "lacks `id`"),
    ],
)
def test_an_inventory_is_refused_with_its_line(folder: Path, text: str, says: str) -> None:
    (folder / "machines.csv").write_text(text)
    with pytest.raises(InputError) as caught:
        parse_setup(GOOD, folder=folder)
    assert says in caught.value.what


def test_a_secret_is_read_when_it_is_used_and_never_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = parse_setup(GOOD, folder=folder).limits.by_id["a1"]
    assert machine.secret is not None
    assert machine.secret.reveal() == "hunter2"
    assert "hunter2" not in repr(machine.secret) + repr(machine)
    with pytest.raises(TypeError):
        pickle.dumps(machine.secret)
    with pytest.raises(TypeError):
        json.dumps(dataclasses.asdict(dataclasses.replace(machine, options={})))
    monkeypatch.delenv("NO_SUCH", raising=False)
    with pytest.raises(InputError, match="not set"):
        Secret(env="NO_SUCH").reveal()
    (folder / "miner.password").chmod(0o644)
    if os.name == "posix":
        with pytest.raises(InputError, match="open to others"):
            machine.secret.reveal()
    (folder / "miner.password").unlink()
    with pytest.raises(InputError, match="cannot be read"):
        machine.secret.reveal()
