"""The form of an order, in files and messages alike; what cannot be meant is refused with its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from shoals.core.errors import InputError
from shoals.operate.orders import Order

KEYS = ("id", "version", "start", "end", "limit_w", "withdrawn")
PERCENT = "limit_percent"
"""In the place of ``limit_w``, where what 100 % means is agreed."""
NEEDED = ("id", "start", "end", "limit_w")
_WORDS = {"": False, "false": False, "0": False, "no": False, "true": True, "1": True, "yes": True}

ORDER_SCHEMA: Mapping[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "an order: what the loads of a site may draw, for a time",
    "type": "object",
    "properties": {
        "id": {"type": "string", "minLength": 1},
        "version": {"type": "integer", "minimum": 0, "default": 1},
        "start": {"type": "string", "format": "date-time"},
        "end": {"type": "string", "format": "date-time"},
        "limit_w": {"type": "integer", "minimum": 0},
        "withdrawn": {"type": "boolean", "default": False},
    },
    "required": list(NEEDED),
    "additionalProperties": False,
}
"""What a sender may write, as JSON Schema."""


def order_of(row: Mapping[str, Any], *, source: str, place: str, full_w: int | None = None) -> Order:
    """Return an order as it was written.

    Parameters
    ----------
    row : mapping
        With the keys of `ORDER_SCHEMA`; numbers may be text, as they are in CSV.
    source : str
        Who gives it.
    place : str
        Where it stands, for messages.
    full_w : int, optional
        What 100 % of ``limit_percent`` is, which may then stand in the place of ``limit_w``. [W]

    Raises
    ------
    InputError
        If something cannot be meant.

    Examples
    --------
    >>> row = {"id": "7", "start": "2025-04-01T17:00+09:00", "end": "2025-04-01T20:00+09:00", "limit_w": 0}
    >>> order_of(row, source="utility", place="row 1").version
    1
    >>> row = {**row, "limit_w": "", "limit_percent": "40"}
    >>> order_of(row, source="utility", place="row 1", full_w=20_000).limit_w
    8000
    """
    row = _in_watts(row, place, full_w)
    unknown = [one for one in row if one not in KEYS]
    if unknown:
        raise InputError(f"{place} has `{unknown[0]}`", f"known: {', '.join(KEYS)}")
    for one in NEEDED:
        if row.get(one) in (None, ""):
            raise InputError(f"{place} lacks `{one}`", "fill it in; nothing is assumed")
    withdrawn = str("" if row.get("withdrawn") is None else row["withdrawn"]).strip().lower()
    if withdrawn not in _WORDS:
        raise InputError(f"{place}: `withdrawn` is {row['withdrawn']!r}", "write true or false")
    version = row.get("version")
    return Order(
        source=source,
        id=str(row["id"]),
        version=1 if version in (None, "") else _whole(version, f"{place}: `version`"),
        start_us=moment_us(row["start"], f"{place}: `start`"),
        end_us=moment_us(row["end"], f"{place}: `end`"),
        limit_w=_whole(row["limit_w"], f"{place}: `limit_w`"),
        withdrawn=_WORDS[withdrawn],
    )


def _in_watts(row: Mapping[str, Any], place: str, full_w: int | None) -> Mapping[str, Any]:
    """Return a row whose limit is in watts; a share is cut off to whole watts, so never more than was meant."""
    percent = row.get(PERCENT)
    rest = {name: value for name, value in row.items() if name != PERCENT}
    if percent in (None, ""):
        return rest if full_w is not None or PERCENT in row else row
    if full_w is None:
        raise InputError(
            f"{place} has `{PERCENT}`, and what 100 % means is not said", "give `full_w` among the options"
        )
    if row.get("limit_w") not in (None, ""):
        raise InputError(f"{place} has `limit_w` and `{PERCENT}`", "give one of them")
    try:
        share = Decimal(str(percent).strip().removesuffix("%"))
        if not 0 <= share <= 100:
            raise InvalidOperation
    except InvalidOperation:  # also of what is compared and no number
        raise InputError(f"{place}: `{PERCENT}` is {percent!r}", "give a number from 0 to 100") from None
    return {**rest, "limit_w": int(full_w * share / 100)}


def _whole(value: Any, what: str) -> int:
    try:
        return int(str(value).strip())
    except ValueError:
        raise InputError(f"{what} is {value!r}", "give a whole number") from None


def moment_us(value: Any, what: str) -> int:
    """Return a moment that is written as ISO 8601 with a zone. [µs since 1970 UTC]"""
    try:
        found = datetime.fromisoformat(str(value).strip())
    except ValueError:
        raise InputError(f"{what} is {value!r}", "write it as 2025-04-01T17:00+09:00") from None
    if found.tzinfo is None:
        raise InputError(f"{what} is {value!r}, without a zone", "add one, `+09:00` for instance")
    return round(found.timestamp() * 1e6)


def written(at_us: int) -> str:
    """Return a moment as it is written.

    Examples
    --------
    >>> written(0)
    '1970-01-01T00:00:00+00:00'
    """
    return datetime.fromtimestamp(at_us / 1e6, UTC).isoformat()
