"""The bus of each slot as a merit order, for the kernel of `_slopes`: what is wanted, dearest first, and what is there.

Plain functions over flat arrays, as in `_slopes`, which says what they hold. All is done for `BLOCK` slots at a time in
loops without a branch, which become vector code. Elements are sorted by a network of exchanges, eight places (`PLACES`)
at once, or by exchanging neighbours where there are more.
"""

from __future__ import annotations

from math import inf
from typing import Any

Array = Any
"""Numbers in a row: a list here, a pointer in machine code."""
Table = Any
"""Arrays in a row."""
Places = tuple[float, float, float, float]
"""Values and widths of two places."""

BLOCK = 64
"""Slots that are done at a time where each stands alone."""
PLACES = 8
"""Places in the order that there are at least; those too many are empty."""
SPLITS = 4
"""Segments that a slot may have beyond its elements: those split by limits, and one that burns."""
COLUMNS = 6
"""Numbers a row of `ends`."""
SCALE_MIN = 2.0**-40
"""Scale below which slopes are written anew; a power of two rounds nothing."""

INTO, OUT, LESS_IN, LESS_OUT, WEAR, BURN = 0, 1, 2, 3, 4, 5
"""Places in `store`: energy in the store for one that is charged, and from the store for one that is discharged; one by
each; cost of one that is discharged; and the price that the bus must pay for taking energy before it pays to burn it by
charging and discharging at once (``inf`` if nothing is lost on the way)."""
CHARGE_CAP, DISCHARGE_CAP, CHARGE_STEP, DISCHARGE_STEP, MIN_STEP, MAX_STEP, SOURCE, STRETCH = 6, 7, 8, 9, 10, 11, 12, 13
"""Powers above which a limit can never bind; steps of the limits; the element that withholds import, whose limit joins
the supply (below zero if none); and after how many slots a stretch may end."""
NUMBERS = 14

CHARGE, DISCHARGE, BY_CHARGE, BY_DISCHARGE = 0, BLOCK, 2 * BLOCK, 3 * BLOCK
SCALE, ONE, TWO, THREE, FOUR, FIVE, SIX = (
    4 * BLOCK, 5 * BLOCK, 6 * BLOCK, 7 * BLOCK, 8 * BLOCK, 9 * BLOCK, 10 * BLOCK,
)  # fmt: skip
PAID = 11 * BLOCK
ROWS = 12
"""Rows of `room`: limits of power, slopes by price, scale, some for passing use, and what is withheld in all."""


def lay_powers(
    t: int, count: int, keep: float, store: Array, charge_limit: Array, discharge_limit: Array, scale: Array,
    room: Array,
) -> None:  # fmt: skip
    """Lay out what the store can do in each slot of a block."""
    charge_step, discharge_step = int(store[CHARGE_STEP]), int(store[DISCHARGE_STEP])
    cap = store[CHARGE_CAP]
    if charge_step == 0:
        most = cap if charge_limit[0] > cap else charge_limit[0]
        for i in range(count):
            room[CHARGE + i] = most
    else:
        for i in range(count):
            most = charge_limit[t + i]
            room[CHARGE + i] = cap if most > cap else most
    cap = store[DISCHARGE_CAP]
    if discharge_step == 0:
        most = cap if discharge_limit[0] > cap else discharge_limit[0]
        for i in range(count):
            room[DISCHARGE + i] = most
    else:
        for i in range(count):
            most = discharge_limit[t + i]
            room[DISCHARGE + i] = cap if most > cap else most
    less_in, less_out = store[LESS_IN], store[LESS_OUT]
    if keep < 1.0:
        for i in range(count):
            room[SCALE + i] = scale[t + i]
            unit = 1.0 / scale[t + i]
            room[BY_CHARGE + i], room[BY_DISCHARGE + i] = less_in * unit, less_out * unit
    else:
        for i in range(count):
            room[SCALE + i], room[BY_CHARGE + i], room[BY_DISCHARGE + i] = 1.0, less_in, less_out


def fetch(_array: Array, _at: int) -> None:
    """Ask for what lies there, in machine code; it changes nothing."""


def fetch_block(n: int, t: int, count: int, value: Table, limit: Table, supply: Array) -> None:
    """Ask for what is read of a block, a line of the cache at a time."""
    for k in range(n):
        worths, wides = value[k], limit[k]
        for i in range(0, count, 8):
            fetch(worths, t + i)
            fetch(wides, t + i)
    for i in range(0, count, 8):
        fetch(supply, t + i)


def exchange(value: float, width: float, next_value: float, next_width: float) -> Places:
    """Return two places in order, dearest first."""
    less = value < next_value
    return (
        next_value if less else value,
        next_width if less else width,
        value if less else next_value,
        width if less else next_width,
    )


def sort_eight(at: int, count: int, merit: Array) -> None:
    """Put eight places of each slot in order, dearest first, by a network of nineteen exchanges."""
    for i in range(at, at + count):
        v0, v1 = merit[i + 0 * BLOCK], merit[i + 1 * BLOCK]
        v2, v3 = merit[i + 2 * BLOCK], merit[i + 3 * BLOCK]
        v4, v5 = merit[i + 4 * BLOCK], merit[i + 5 * BLOCK]
        v6, v7 = merit[i + 6 * BLOCK], merit[i + 7 * BLOCK]
        w0, w1 = merit[i + 8 * BLOCK], merit[i + 9 * BLOCK]
        w2, w3 = merit[i + 10 * BLOCK], merit[i + 11 * BLOCK]
        w4, w5 = merit[i + 12 * BLOCK], merit[i + 13 * BLOCK]
        w6, w7 = merit[i + 14 * BLOCK], merit[i + 15 * BLOCK]
        v0, w0, v2, w2 = exchange(v0, w0, v2, w2)
        v1, w1, v3, w3 = exchange(v1, w1, v3, w3)
        v4, w4, v6, w6 = exchange(v4, w4, v6, w6)
        v5, w5, v7, w7 = exchange(v5, w5, v7, w7)
        v0, w0, v4, w4 = exchange(v0, w0, v4, w4)
        v1, w1, v5, w5 = exchange(v1, w1, v5, w5)
        v2, w2, v6, w6 = exchange(v2, w2, v6, w6)
        v3, w3, v7, w7 = exchange(v3, w3, v7, w7)
        v0, w0, v1, w1 = exchange(v0, w0, v1, w1)
        v2, w2, v3, w3 = exchange(v2, w2, v3, w3)
        v4, w4, v5, w5 = exchange(v4, w4, v5, w5)
        v6, w6, v7, w7 = exchange(v6, w6, v7, w7)
        v2, w2, v4, w4 = exchange(v2, w2, v4, w4)
        v3, w3, v5, w5 = exchange(v3, w3, v5, w5)
        v1, w1, v4, w4 = exchange(v1, w1, v4, w4)
        v3, w3, v6, w6 = exchange(v3, w3, v6, w6)
        v1, w1, v2, w2 = exchange(v1, w1, v2, w2)
        v3, w3, v4, w4 = exchange(v3, w3, v4, w4)
        v5, w5, v6, w6 = exchange(v5, w5, v6, w6)
        merit[i + 0 * BLOCK], merit[i + 1 * BLOCK] = v0, v1
        merit[i + 2 * BLOCK], merit[i + 3 * BLOCK] = v2, v3
        merit[i + 4 * BLOCK], merit[i + 5 * BLOCK] = v4, v5
        merit[i + 6 * BLOCK], merit[i + 7 * BLOCK] = v6, v7
        merit[i + 8 * BLOCK], merit[i + 9 * BLOCK] = w0, w1
        merit[i + 10 * BLOCK], merit[i + 11 * BLOCK] = w2, w3
        merit[i + 12 * BLOCK], merit[i + 13 * BLOCK] = w4, w5
        merit[i + 14 * BLOCK], merit[i + 15 * BLOCK] = w6, w7


def sort_many(n: int, at: int, count: int, merit: Array) -> None:
    """Put places of each slot in order, dearest first, by exchanging neighbours; few are wrong."""
    for last in range(n - 1, 0, -1):
        moved = False
        for k in range(last):
            values, widths, wrong = at + k * BLOCK, at + (n + k) * BLOCK, 0
            for i in range(count):
                wrong += 1 if merit[values + i] < merit[values + BLOCK + i] else 0
            if wrong > 0:
                moved = True
                for i in range(count):
                    one, other = merit[values + i], merit[values + BLOCK + i]
                    wide, wider = merit[widths + i], merit[widths + BLOCK + i]
                    less = one < other
                    merit[values + i], merit[values + BLOCK + i] = other if less else one, one if less else other
                    merit[widths + i], merit[widths + BLOCK + i] = wider if less else wide, wide if less else wider
        if not moved:
            break


def lay_block(
    n: int,
    t: int,
    at: int,
    here: int,
    count: int,
    store: Array,
    value: Table,
    limit: Table,
    supply: Array,
    order: Array,
    merit: Array,
    there: Array,
    bought: Array,
    room: Array,
) -> None:
    """Lay out the elements of a block's slots, dearest first, and what is there for them; cut limits that never bind.

    Many rows come in as they are in order in the middle slot; that is almost right, so that few are exchanged.
    """
    source, places = int(store[SOURCE]), n if n > PLACES else PLACES
    for i in range(count):
        room[ONE + i] = 0.0
    for j in range(n):
        if j != source:
            wides = limit[j]
            for i in range(count):
                room[ONE + i] += wides[t + i]
    if source >= 0:
        wides = limit[source]
        for i in range(count):
            most = 2.0 * (room[ONE + i] + room[CHARGE + i]) + 1.0
            wide = wides[t + i]
            wide = most if wide > most else wide
            bought[here + i] = wide
            there[here + i] = supply[t + i] + wide
    else:
        for i in range(count):
            there[here + i] = supply[t + i]
    for i in range(count):
        room[ONE + i] = 2.0 * (there[here + i] + room[DISCHARGE + i]) + 1.0
    for k in range(n):
        order[k] = k
    if n > PLACES:
        middle = t + count // 2
        for k in range(n):
            worth, i = value[k][middle], k
            while i > 0 and value[order[i - 1]][middle] < worth:
                order[i] = order[i - 1]
                i -= 1
            order[i] = k
    for k in range(n):
        element = order[k]
        worths, values, widths = value[element], at + k * BLOCK, at + (places + k) * BLOCK
        if element == source:
            for i in range(count):
                merit[values + i], merit[widths + i] = worths[t + i], bought[here + i]
        else:
            wides = limit[element]
            for i in range(count):
                merit[values + i] = worths[t + i]
                wide, most = wides[t + i], room[ONE + i]
                merit[widths + i] = most if wide > most else wide
    if n > PLACES:
        sort_many(n, at, count, merit)
    else:
        for k in range(n, PLACES):
            for i in range(count):
                merit[at + k * BLOCK + i], merit[at + (PLACES + k) * BLOCK + i] = -inf, 0.0
        sort_eight(at, count, merit)
