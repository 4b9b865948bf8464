"""Bundles of granular certificates as JSON, with the fields of EnergyTag's registry interface, version 2.

A bundle is a range of certificates of one issue that one account holds: 1 Wh each, numbered, so that its quantity is
the last number less the first one plus one. What went through a store stands twice, as the scheme has it: the
certificate that was cancelled for the store, and the storage-discharge certificate that came out with the same numbers.
So the bundles that are not `is_storage` sum to what was issued, to the watt-hour.

Names of fields follow the "GC Registry API Specification", version 2 (EnergyTag and Future Energy Associates, March
2024), as public registries write them. This is a file in that form, not a registry, and nobody has certified it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast

from shoals.core.errors import InputError, SourceDamaged, Tampered, did_you_mean
from shoals.ledger.certificates import CANCELLED, EXPIRED, LOST, Issue, Range, Registry

SCHEMA = "shoals.energytag.bundles/1"
DEVICES_SCHEMA = "shoals.devices/1"
STATUSES = ("Active", "Cancelled", "Expired")
SOURCES = ("solar_pv", "wind", "hydro", "biomass", "nuclear", "geothermal", "other")
INTERVAL_MINUTES_MAX = 60
VALID = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceInfo:
    """What a certificate says of the device.

    Parameters
    ----------
    device_name : str
    energy_source : str
        One of `SOURCES`.
    device_technology_type : str
    device_production_start_date : str
        ``2020-01-31``.
    device_capacity : int
        [W]
    device_location : str
        GPS coordinates, ``33.59,130.40``.
    """

    device_name: str
    energy_source: str
    device_technology_type: str
    device_production_start_date: str
    device_capacity: int
    device_location: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Who issues, and where."""

    country_of_issuance: str
    connected_grid_identification: str
    issuing_body: str
    issue_market_zone: str
    registry_configuration: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """A range of certificates that one account holds.

    Raises
    ------
    SourceDamaged
        If its numbers, quantity, interval and status do not fit each other.
    """

    issuance_id: str
    account_id: str
    certificate_status: str
    bundle_id_range_start: int
    bundle_id_range_end: int
    bundle_quantity: int
    beneficiary: str
    energy_carrier: str
    energy_source: str
    face_value: int
    issuance_post_energy_carrier_conversion: bool
    registry_configuration: int
    device_id: str
    device_name: str
    device_technology_type: str
    device_production_start_date: str
    device_capacity: int
    device_location: str
    production_starting_interval: str
    production_ending_interval: str
    expiry_datestamp: str
    is_storage: bool
    discharging_start_datetime: str
    country_of_issuance: str
    connected_grid_identification: str
    issuing_body: str
    issue_market_zone: str

    def __post_init__(self) -> None:
        what = f"the bundle `{self.issuance_id}` {self.bundle_id_range_start}-{self.bundle_id_range_end}"
        again = "ask for the file again, from who wrote it"
        if not 0 <= self.bundle_id_range_start <= self.bundle_id_range_end:
            raise SourceDamaged(f"{what} has no range", again)
        if self.bundle_quantity != self.bundle_id_range_end - self.bundle_id_range_start + 1:
            raise SourceDamaged(f"{what} says that it holds {self.bundle_quantity}", again)
        if self.certificate_status not in STATUSES or self.face_value != 1:
            raise SourceDamaged(
                f"{what} has the status `{self.certificate_status}` and a face of {self.face_value} Wh", again
            )
        try:
            start, end = (
                datetime.fromisoformat(text)
                for text in (self.production_starting_interval, self.production_ending_interval)
            )
            length = end - start
        except (ValueError, TypeError):
            raise SourceDamaged(f"{what} has an interval that is none", again) from None
        if start.utcoffset() != timedelta(0) or not timedelta(0) < length <= timedelta(minutes=INTERVAL_MINUTES_MAX):
            raise SourceDamaged(f"{what} has an interval of {length} from {start}", "it is in UTC, of an hour at most")

    @property
    def hash(self) -> str:
        """SHA-256 of its fields, hexadecimal."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True, ensure_ascii=False).encode()).hexdigest()


T = TypeVar("T", Issuer, DeviceInfo)


def read_devices(document: Mapping[str, Any]) -> tuple[Issuer, dict[str, DeviceInfo]]:
    """Return issuer and devices of a parsed TOML document.

    Raises
    ------
    InputError
        If a field is missing, unknown or of another kind.
    """
    if document.get("schema") != DEVICES_SCHEMA:
        raise InputError(
            f"the schema of the devices is `{document.get('schema')}`", f'write `schema = "{DEVICES_SCHEMA}"`'
        )
    issuer = _read(Issuer, document.get("issuer"), "`[issuer]`")
    devices = document.get("devices")
    if not isinstance(devices, dict) or not devices:
        raise InputError("the document has no devices", "write a table `[devices.NAME]` for each")
    rows = cast("dict[str, Any]", devices)
    found = {name: _read(DeviceInfo, row, f"`[devices.{name}]`") for name, row in rows.items()}
    for name, one in found.items():
        if one.energy_source not in SOURCES:
            raise InputError(
                f"the source of `{name}` is `{one.energy_source}`", did_you_mean(one.energy_source, SOURCES)
            )
    return issuer, found


def _read(kind: type[T], row: object, what: str) -> T:
    given = cast("dict[str, Any]", row) if isinstance(row, dict) else {}
    known = {one.name: one for one in fields(kind)}
    for name, value in given.items():
        if name not in known:
            raise InputError(f"{what} has a field `{name}`", did_you_mean(name, known))
        if type(value).__name__ != known[name].type:
            raise InputError(f"`{name}` of {what} is {value!r}", f"give a value of type {known[name].type}")
    try:
        return kind(**given)
    except TypeError:
        lacking = sorted(set(known) - set(given) - {"registry_configuration"})
        raise InputError(f"{what} lacks {', '.join(lacking)}", "write all fields") from None


def bundles_of(registry: Registry, issuer: Issuer, devices: Mapping[str, DeviceInfo]) -> list[Bundle]:
    """Return the bundles of all certificates that a book has issued, in order of device and number.

    Raises
    ------
    InputError
        If a device has no description.
    """
    found: list[Bundle] = []
    for account, ranges in sorted(registry.held.items()):
        for issue, part in registry.pieces(ranges):
            if issue.device not in devices:
                raise InputError(f"the device `{issue.device}` is not described", f"add `[devices.{issue.device}]`")
            stored = part.discharged is not None or account.startswith("stored:") or account == LOST
            if stored:
                found.append(_bundle(account, "Cancelled", "storage", issue, part, issuer, devices[issue.device]))
            if not stored or part.discharged is not None:
                status = "Cancelled" if account == CANCELLED else "Expired" if account == EXPIRED else "Active"
                found.append(
                    _bundle(account, status, "", issue, part, issuer, devices[issue.device], sold=part.discharged)
                )
    return sorted(found, key=lambda one: (one.device_id, one.is_storage, one.bundle_id_range_start))


def _bundle(
    account: str,
    status: str,
    beneficiary: str,
    issue: Issue,
    part: Range,
    issuer: Issuer,
    device: DeviceInfo,
    *,
    sold: datetime | None = None,
) -> Bundle:
    start = issue.start.astimezone(UTC)
    suffix = "" if sold is None else f"-SD-{sold.astimezone(UTC).isoformat()}"
    return Bundle(
        issuance_id=f"{issue.device}-{start.isoformat()}{suffix}",
        account_id=account,
        certificate_status=status,
        bundle_id_range_start=part.first,
        bundle_id_range_end=part.last,
        bundle_quantity=part.wh,
        beneficiary=beneficiary,
        energy_carrier="electricity",
        face_value=1,
        issuance_post_energy_carrier_conversion=False,
        device_id=issue.device,
        production_starting_interval=start.isoformat(),
        production_ending_interval=(start + timedelta(minutes=issue.minutes)).isoformat(),
        expiry_datestamp=(start + VALID).date().isoformat(),
        is_storage=sold is not None,
        discharging_start_datetime="" if sold is None else sold.astimezone(UTC).isoformat(),
        **asdict(device),
        **asdict(issuer),
    )


def write_bundles(bundles: Iterable[Bundle]) -> str:
    """Return bundles as JSON, each with its hash; the same bundles give the same text."""
    rows = [{**asdict(one), "hash": one.hash} for one in bundles]
    return json.dumps({"schema": SCHEMA, "bundles": rows}, ensure_ascii=False, indent=1) + "\n"


def read_bundles(text: str) -> list[Bundle]:
    """Return the bundles of a file, checked each by itself and all against each other.

    Raises
    ------
    SourceDamaged
        If it is no such file, a bundle is not whole, or two hold one number.
    Tampered
        If a bundle is not as its hash says.
    """
    try:
        document = json.loads(text)
        rows = document["bundles"] if document["schema"] == SCHEMA else None
    except (ValueError, KeyError, TypeError):
        rows = None
    if not isinstance(rows, list):
        raise SourceDamaged(f"this is no file of the schema `{SCHEMA}`", "give one that `shoals ledger export` wrote")
    found: list[Bundle] = []
    names = {one.name: one.type for one in fields(Bundle)}
    for place, row in enumerate(cast("list[Any]", rows), 1):
        if not isinstance(row, dict) or set(cast("dict[str, Any]", row)) != {*names, "hash"}:
            raise SourceDamaged(f"bundle {place} has not the fields of one", "ask for the file again")
        values = {str(name): value for name, value in cast("dict[str, Any]", row).items()}
        for name, kind in names.items():
            if type(values[name]).__name__ != kind:
                raise SourceDamaged(f"`{name}` of bundle {place} is {values[name]!r}", f"it is of type {kind}")
        said = values.pop("hash")
        one = Bundle(**values)
        if one.hash != said:
            raise Tampered(f"bundle {place} (`{one.issuance_id}`) is not as its hash says", "ask for the file again")
        found.append(one)
    _check_overlaps(found)
    return found


def _check_overlaps(bundles: Iterable[Bundle]) -> None:
    last: dict[tuple[str, bool], Bundle] = {}
    for one in sorted(bundles, key=lambda b: (b.device_id, b.is_storage, b.bundle_id_range_start)):
        before = last.get((one.device_id, one.is_storage))
        if before is not None and one.bundle_id_range_start <= before.bundle_id_range_end:
            raise SourceDamaged(
                f"number {one.bundle_id_range_start} of `{one.device_id}` stands in two bundles",
                "ask for the file again",
            )
        last[one.device_id, one.is_storage] = one
