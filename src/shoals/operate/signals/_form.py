"""The form of an order, in files and messages alike; what cannot be meant is refused with its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from shoals.core.errors import InputError
from shoals.operate.orders import Order

KEYS = ("id", "version", "start", "end", "limit_w", "withdrawn")
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


def order_of(row: Mapping[str, Any], *, source: str, place: str) -> Order:
    """Return an order as it was written.

    Parameters
    ----------
    row : mapping
        With the keys of `ORDER_SCHEMA`; numbers may be text, as they are in CSV.
    source : str
        Who gives it.
    place : str
        Where it stands, for messages.

    Raises
    ------
    InputError
        If something cannot be meant.

    Examples
    --------
    >>> row = {"id": "7", "start": "2025-04-01T17:00+09:00", "end": "2025-04-01T20:00+09:00", "limit_w": 0}
    >>> order_of(row, source="utility", place="row 1").version
    1
    """
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
