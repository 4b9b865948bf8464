"""A kernel beside that of quotas: the least prices that agree with a schedule. Plain Python over flat arrays."""

from __future__ import annotations

from math import inf
from typing import Any

Array = Any
"""Numbers in a row: a list here, a pointer in machine code."""


def raise_prices(
    slots: int,
    days: int,
    sweeps: int,
    wear: float,
    into: float,
    out: float,
    day: Array,
    bus: Array,
    charges: Array,
    discharges: Array,
    defers: Array,
    empty: Array,
    full: Array,
    worth: Array,
    quota: Array,
    price: Array,
) -> int:
    """Find the least prices that agree with an optimal schedule: raise each until none is too low; return the sweeps.

    A schedule says of each two of the prices (of the bus, of the store, of a day's quota) that meet in a slot which may
    not be below the other, so what is too low can only be raised. `bus` is the dearest use of each slot that would take
    one more MWh. `charges`, `discharges` and `defers` are 0 where there is none, 1 where there is some, 2 where there
    is all that can be, and 3 where there can be none. `empty` and `full` say how the store is after each slot. `worth`
    and `quota` come in as the least that they may be.
    """
    for sweep in range(sweeps):
        moved = False
        for i in range(slots):
            t = i if sweep % 2 == 0 else slots - 1 - i
            held = worth[t]
            if t > 0 and empty[t - 1] == 0.0:
                held = max(held, worth[t - 1])
            if t < slots - 1 and full[t] == 0.0:
                held = max(held, worth[t + 1])
            d = int(day[t])
            low = bus[t]
            if charges[t] < 2.0:
                low = max(low, into * held)
            if discharges[t] == 1.0 or discharges[t] == 2.0:
                low = max(low, wear + out * held)
            if defers[t] < 2.0:
                low = max(low, quota[d])
            if charges[t] == 1.0 or charges[t] == 2.0:
                held = max(held, low / into)
            if discharges[t] < 2.0:
                held = max(held, (low - wear) / out)
            if (defers[t] == 1.0 or defers[t] == 2.0) and low > quota[d] + 1e-13 * abs(quota[d]):
                quota[d] = low
                moved = True
            if held > worth[t] + 1e-13 * abs(worth[t]) or (held > -inf and worth[t] == -inf):
                worth[t] = held
                moved = True
            price[t] = low
        if not moved:
            return sweep + 1
    return sweeps
