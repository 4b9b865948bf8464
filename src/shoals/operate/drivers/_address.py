"""Where a device listens, as a site file writes it: ``host``, ``host:port``, ``[v6]:port``, Modbus with ``/unit``."""

from __future__ import annotations

import re

from shoals.core.errors import InputError

_PLACE = re.compile(r"(?P<host>\[[0-9A-Fa-f:.%]+\]|[A-Za-z0-9._-]+)(:(?P<port>\d{1,5}))?(/(?P<unit>\d{1,3}))?")


def place(address: str, *, port: int, unit: int | None = None) -> tuple[str, int, int]:
    """Return host, port and unit of an address; `port` and `unit` where it names none.

    Raises
    ------
    InputError
        If it is no address, or names a unit where there is none.

    Examples
    --------
    >>> place("10.0.0.5", port=4028)
    ('10.0.0.5', 4028, 0)
    >>> place("[fd00::7]:1502/3", port=502, unit=1)
    ('fd00::7', 1502, 3)
    """
    found = _PLACE.fullmatch(address)
    if found is None or (unit is None and found["unit"]):
        raise InputError(f"`{address}` is no address of a device", _hint(unit))
    at = int(found["port"] or port)
    number = int(found["unit"] or unit or 0)
    if not 0 < at < 65_536 or number > 255:
        raise InputError(f"`{address}` names a port or a unit that there is not", _hint(unit))
    return found["host"].strip("[]"), at, number


def _hint(unit: int | None) -> str:
    return "write `host` or `host:port`" + ("" if unit is None else ", with `/unit` behind it if it is not unit 1")
