"""Machinery shared by the nouns: checked, read-only arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError, UnitMismatch


def series(
    values: ArrayLike, slots: int, name: str, *, low: float | None = None, nan: bool = False
) -> NDArray[np.float64]:
    """Return `values` as a read-only float array of shape (slots,); a number stands for a constant array.

    Raises
    ------
    UnitMismatch
        If the length differs from `slots`.
    InputError
        If a value is not finite (unless `nan` allows gaps) or below `low`. The message names the first one.
    """
    try:
        given = np.asarray(values)
        if given.dtype.kind not in "iufO" and given.size:
            raise TypeError  # text that happens to read as a number is refused too
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
    if low is not None and (array < low).any():
        slot = int(np.argmax(array < low))
        raise InputError(
            f"`{name}` is {array[slot]:g} in slot {slot}", f"it must be {low:g} or more; was a sign turned?"
        )
    array.flags.writeable = False
    return array


def number(value: object, name: str, *, low: float | None = None, high: float | None = None) -> float:
    """Return `value` as a finite float within limits.

    Raises
    ------
    InputError
        If it is no number, not finite, or outside the limits.
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
        raise InputError(f"`{name}` is {result:g}", f"it must lie in {span}")
    return result
