from __future__ import annotations

import json
import tomllib
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from tests.ledger.test_certificates import START, generate

from shoals.cli._app import invoke
from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, ShoalsError, SourceDamaged, Tampered
from shoals.ledger import Book, open_book
from shoals.ledger.certificates import (
    Charge,
    Discharge,
    Range,
    Registry,
    cancel,
    certifiable_leg,
    expire,
    issue,
    open_for,
    release,
    releases,
    store,
    transfer,
)
from shoals.ledger.export.energytag import bundles_of, read_bundles, read_devices, write_bundles

DEVICES = """
schema = "shoals.devices/1"
[issuer]
country_of_issuance = "JP"
connected_grid_identification = "Kyushu"
issuing_body = "made up for a test"
issue_market_zone = "Kyushu"
[devices.pv]
device_name = "太陽光 1"
energy_source = "solar_pv"
device_technology_type = "solar_pv"
device_production_start_date = "2020-04-01"
device_capacity = 2000000
device_location = "33.59,130.40"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book in which certificates were sold, cancelled, stored, released, lost and expired."""
    path = tmp_path / "book.sqlite"
    with Book.create(path, [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]) as book:
        open_for(book, "pv", "ann")
        for n in range(4):
            generate(book, "pv", n, 363_500)
        issue(book, "pv", "ann")
        later = START + timedelta(hours=9)
        transfer(book, "sale", "ann", "bob", [Range(device="pv", first=90, wh=40)], later)
        cancel(book, "claim", "bob", [Range(device="pv", first=95, wh=10)], later, claim="factory")
        stored = Range(device="pv", first=200, wh=150)
        store(book, "in", "ann", "battery", [stored], later)
        found = releases([Charge(wh=150, certificates=(stored,))], [Discharge(start=later, wh=80)], kept_wh=50)
        release(book, "out", "battery", "ann", found)
        expire(book, START + timedelta(days=365, minutes=30))
    return path


def test_bundles_come_back_without_a_watt_hour_lost(path: Path) -> None:
    issuer, devices = read_devices(tomllib.loads(DEVICES))
    with open_book(path) as book:
        registry = Registry(book)
        bundles = bundles_of(registry, issuer, devices)
    text = write_bundles(bundles)
    assert read_bundles(text) == bundles
    assert write_bundles(read_bundles(text)) == text
    first_hand = [one for one in bundles if not one.is_storage]
    issued = sum(one.wh for one in registry.issues)
    assert issued == 4 * 363_500 // 3_600
    assert sum(one.bundle_quantity for one in first_hand) == issued
    numbers = sorted((one.bundle_id_range_start, one.bundle_id_range_end) for one in first_hand)
    assert numbers[0][0] == 0
    assert all(before[1] + 1 == after[0] for before, after in pairwise(numbers))
    stored = [one for one in bundles if one.is_storage]
    assert sum(one.bundle_quantity for one in stored) == 80
    assert {one.certificate_status for one in stored} == {"Active"}
    by_status = {
        s: sum(o.bundle_quantity for o in first_hand if o.certificate_status == s)
        for s in ("Active", "Cancelled", "Expired")
    }
    assert by_status["Cancelled"] == 10 + 150
    assert by_status["Expired"] == 95
    assert sum(by_status.values()) == issued
    assert all(one.expiry_datestamp == "2025-04-01" for one in bundles)


@pytest.mark.parametrize(
    ("change", "error", "told"),
    [
        (lambda d: d["bundles"][0].update(bundle_quantity=7), SourceDamaged, "holds 7"),
        (lambda d: d["bundles"][0].update(bundle_id_range_end=-1), SourceDamaged, "no range"),
        (lambda d: d["bundles"][0].update(account_id="eve"), Tampered, "hash"),
        (lambda d: d["bundles"][0].update(face_value=2), SourceDamaged, "face"),
        (lambda d: d["bundles"][0].update(certificate_status="Sold"), SourceDamaged, "Sold"),
        (
            lambda d: d["bundles"][0].update(production_ending_interval="2024-04-01T02:00:00+00:00"),
            SourceDamaged,
            "hour",
        ),
        (lambda d: d["bundles"][0].update(production_starting_interval="now"), SourceDamaged, "interval"),
        (lambda d: d["bundles"][0].update(bundle_quantity=True), SourceDamaged, "type int"),
        (lambda d: d["bundles"][0].pop("device_id"), SourceDamaged, "fields"),
        (lambda d: d["bundles"].append(d["bundles"][0]), SourceDamaged, "two bundles"),
        (lambda d: d.update(schema="other"), SourceDamaged, "schema"),
        (lambda d: d.pop("bundles"), SourceDamaged, "schema"),
    ],
)
def test_a_changed_file_is_refused(path: Path, change: object, error: type[ShoalsError], told: str) -> None:
    with open_book(path) as book:
        text = write_bundles(bundles_of(Registry(book), *read_devices(tomllib.loads(DEVICES))))
    document = json.loads(text)
    change(document)  # type: ignore[operator]
    with pytest.raises(error, match=told):
        read_bundles(json.dumps(document))
    with pytest.raises(SourceDamaged):
        read_bundles(text[:-9])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("shoals.devices/1", "x", "schema"),
        ('country_of_issuance = "JP"\n', "", "lacks country_of_issuance"),
        ("device_capacity = 2000000", "device_capacity = 2e6", "type int"),
        ("device_location", "device_locaton", "did you mean `device_location`"),
        ('"solar_pv"\ndevice_technology', '"sun"\ndevice_technology', "source"),
    ],
)
def test_descriptions_are_checked(old: str, new: str, told: str) -> None:
    assert old in DEVICES
    with pytest.raises(InputError, match=told):
        read_devices(tomllib.loads(DEVICES.replace(old, new)))


def test_commands_issue_list_move_and_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, devices = tmp_path / "b.sqlite", tmp_path / "devices.toml"
    devices.write_text(DEVICES, encoding="utf-8")
    with Book.create(path, [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]) as book:
        open_for(book, "pv", "ann")
        book.post("noon", [Leg(debit="pv", credit="bus", amount=363_500), certifiable_leg("pv", 363_500)], START)

    def say(*words: str) -> tuple[int, str, str]:
        code = invoke(["ledger", *words])
        return (code, *capsys.readouterr())

    group = "certificates"
    assert say(group, "issue", str(path), "--device", "pv", "--holder", "ann")[::2] == (
        0,
        "issued 100 Wh in 1 intervals\n",
    )
    move = (group, "transfer", str(path), "--from", "ann", "--to", "bob", "--range", "pv:10-19", "--key", "sale")
    assert say(*move, "--at", "2024-05-01")[::2] == (0, "moved 10 Wh\n")
    assert say(*move, "--at", "2024-05-01")[::2] == (0, "it is booked already\n")
    assert say(*move[:-1], "again")[0] == 5
    assert say(*move[:-3], "pv:9-5", "--key", "x")[0] == 1
    words = (group, "cancel", str(path), "--holder", "bob", "--range", "pv:10-12", "--claim", "mill", "--key", "c")
    assert say(*words, "--lang", "ja")[::2] == (0, "3 Wh を移した\n")
    code, out, _ = say(group, "list", str(path), "--format", "json")
    found = json.loads(out)
    assert found["carried_j"] == {"pv": "3500"}
    assert [(row["account"], row["first"], row["wh"]) for row in found["certificates"]] == [
        ("certificate:ann", "0", "10"), ("certificate:ann", "20", "80"), ("certificate:bob", "13", "7"),
        ("certificates:cancelled", "10", "3"),
    ]  # fmt: skip
    assert "設備" in say(group, "list", str(path), "--format", "md", "--lang", "ja")[1]
    assert say("export", str(path), "--format", "energytag")[0] == 1
    code, out, _ = say("export", str(path), "--format", "energytag", "--devices", str(devices))
    assert code == 0
    assert sum(one.bundle_quantity for one in read_bundles(out)) == 100
    assert say(group, "expire", str(path), "--days", "30", "--at", "2025-01-01")[::2] == (0, "expired 97 Wh\n")
