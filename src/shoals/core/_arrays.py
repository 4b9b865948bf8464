"""Machinery shared by the nouns: checked, read-only arrays."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError, UnitMismatch

MAGNITUDE_MAX = 1e18
"""Above this a number of ours is a mistake. Difficulty, the largest, has been near 1e14."""


def series(
    values: ArrayLike,
    slots: int,
    name: str,
    *,
    low: float | None = None,
    high: float = MAGNITUDE_MAX,
    nan: bool = False,
) -> NDArray[np.float64]:
    """Return `values` as a read-only float array of shape (slots,); a number stands for a constant array.

    Raises
    ------
    UnitMismatch
        If the length differs from `slots`.
    InputError
        If a value is not finite (unless `nan` allows gaps), below `low`, or larger than `high`. The message names the
        first one.
    """
    try:
        given = np.asarray(values)
        if given.dtype.kind not in "iufO" and given.size:
            raise TypeError  # text that happens to read as a number is refused too
        listed = isinstance(values, (list, tuple))
        loose = cast("Any", values) if listed else given.flat if given.dtype.kind == "O" else ()
        if any(isinstance(value, (bool, np.bool_, str, bytes)) for value in loose):
            raise TypeError  # among numbers, `true` would count as 1
        array = np.array(given, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise InputError(
            f"`{name}` holds something that is no number", "give numbers, one per slot or one for all"
        ) from None
    if array.ndim == 0:
        array = np.full(slots, float(array))
    if array.shape != (slots,):
        raise UnitMismatch(
            f"`{name}` has shape {array.shape} where the timeline has {slots} slots",
            "give one value per slot, or one number for all",
        )
    bad = np.isinf(array) if nan else ~np.isfinite(array)
    if bad.any():
        slot = int(np.argmax(bad))
        raise InputError(
            f"`{name}` is {array[slot]} in slot {slot}", "fill or drop the slot; nothing is repaired silently"
        )
    if (np.abs(array) > high).any():
        slot = int(np.argmax(np.abs(array) > high))
        raise InputError(f"`{name}` is {array[slot]:g} in slot {slot}", "no such size is meant; was a unit mistaken?")
    if low is not None and (array < low).any():
        slot = int(np.argmax(array < low))
        raise InputError(
            f"`{name}` is {array[slot]:g} in slot {slot}", f"it must be {low:g} or more; was a sign turned?"
        )
    array.flags.writeable = False
    return array


RESERVED_IDS = frozenset({"export", "import", "unserved", "wear", "firm"})
"""Words that name legs of a plan; a load of the same name would be taken for one."""


def identifier(value: object, name: str) -> str:
    """Return `value` as the id of a load, fleet, cluster or plant.

    Raises
    ------
    InputError
        If it is no printable text without blanks around it, or a reserved word.

    Examples
    --------
    >>> identifier("asic-1", "fleet.id")
    'asic-1'
    """
    if not isinstance(value, str) or not value.isprintable() or not value.strip() or value != value.strip():
        raise InputError(
            f"`{name}` is {value!r}", "give printable text without blanks around it, `asic-1` for instance"
        )
    if value in RESERVED_IDS or value.startswith(("shortfall:", "penalty:", "reduction:", "start:")):
        raise InputError(f"`{name}` is `{value}`, a word that names a leg of the plan", "call it otherwise")
    return value


def number(value: object, name: str, *, low: float | None = None, high: float | None = None) -> float:
    """Return `value` as a finite float within limits.

    Raises
    ------
    InputError
        If it is no number, not finite, outside the limits, or of a size that cannot be meant.
    """
    if isinstance(value, (bool, str)) or value is None:
        raise InputError(f"`{name}` is {value!r}, which is no number", "give a number")
    try:
        result = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        raise InputError(f"`{name}` is {value!r}, which is no number", "give a number") from None
    if not np.isfinite(result):
        raise InputError(f"`{name}` is {result}", "give a finite number")
    if (low is not None and result < low) or (high is not None and result > high):
        span = f"{'-inf' if low is None else f'{low:g}'} to {'inf' if high is None else f'{high:g}'}"
        raise InputError(f"`{name}` is {result!r}", f"it must lie in {span}")
    if abs(result) > MAGNITUDE_MAX:
        raise InputError(f"`{name}` is {result:g}", "no such size is meant; was a unit mistaken?")
    return result


def whole(value: object, name: str, *, low: int) -> int:
    """Return `value` as a whole number of at least `low`.

    Raises
    ------
    InputError
        If it is none.
    """
    result = number(value, name, low=float(low))
    if not result.is_integer():
        raise InputError(f"`{name}` is {value!r}", "give a whole number")
    return int(result)
