"""The kernel of the exact engine: slopes passed back from slot to slot, and the schedule read off on the way forth.

Plain functions over flat arrays that allocate nothing. They run as they stand, on lists; `shoals.plan._native` runs the
same functions as machine code.

All powers are in MW and all energies in MW times slots, so that a limit comes back bit for bit. What is there goes to
the elements of the bus in the order of their value, dearest first. Element `j` has its value in slot `t` in
``value[j * slots + t]``.

`store` holds, in this order: limit of charge, limit of discharge, energy in the store for one that is charged, energy
from the store for one that is discharged, cost of one that is discharged, and the price that the bus must pay for
taking energy before it pays to burn it by charging and discharging at once (``inf`` if nothing is lost on the way).
"""

from __future__ import annotations

from math import inf
from typing import Any

Array = Any
"""Numbers in a row: a list here, a pointer in machine code."""

SPLITS = 4
"""A slot has at most this many segments more than elements: elements split by limits, and one segment that burns."""
COLUMNS = 6
"""Numbers a row, in `segment` and in `ends`."""


def sort_elements(n: int, slots: int, t: int, value: Array, order: Array, at: int) -> None:
    """Sort ``order[at : at + n]`` by value in slot `t`, dearest first; among equals the lower number comes first.

    It comes in as another slot left it, which is almost right, so that each element moves little.
    """
    for j in range(at + 1, at + n):
        element = order[j]
        worth = value[element * slots + t]
        i = j
        while i > at:
            other = order[i - 1]
            that = value[other * slots + t]
            if that > worth or (that == worth and other < element):
                break
            order[i] = other
            i -= 1
        order[i] = element


def trace_slot(
    n: int,
    slots: int,
    t: int,
    value: Array,
    width: Array,
    supply: float,
    order: Array,
    at: int,
    store: Array,
    segment: Array,
) -> int:
    """Write down what a slot earns by the energy that leaves the store: segments of falling slope.

    On the way from all it can take to all it can give, the store first charges less, then discharges more. Where the
    bus would pay too little for that, or has no room, it charges and discharges at once instead.

    Row `i` of `segment` holds slope and width of a segment, charge and discharge at its end, the value at the bus along
    it (``-inf`` where it burns), and the value of the next MWh at its end (``-inf`` if there is no room). Row 0 is the
    start: what it earns, what leaves the store there, and the value of the last MWh before. Returns the number of
    segments.
    """
    charge_max, discharge_max, into, out, wear, burn = store[0], store[1], store[2], store[3], store[4], store[5]
    charge, discharge = min(charge_max, supply), 0.0
    rest = supply - charge
    room, worth, before, earned = 0.0, -inf, inf, 0.0
    k = 0
    while k < n:
        room = width[order[at + k] * slots + t]
        worth = value[order[at + k] * slots + t]
        if room > rest:
            break
        if room > 0.0:
            before = worth
        earned += room * worth
        rest -= room
        k += 1
    if k == n:
        worth = -inf
    elif rest > 0.0:
        before = worth
        earned += rest * worth
        room -= rest
    segment[0], segment[1], segment[2], segment[3] = earned, -charge * into, charge, discharge
    segment[4], segment[5] = before, worth
    i = 0
    burnt = False
    while True:
        if worth < -burn and not burnt:
            burnt = True
            more_charge, more_discharge = charge_max - charge, discharge_max - discharge
            both = min(more_charge, more_discharge)
            if both > 0.0:
                charge = charge_max if both == more_charge else charge + both
                discharge = discharge_max if both == more_discharge else discharge + both
                i += 1
                row = COLUMNS * i
                segment[row], segment[row + 1] = -burn / into, both * (out - into)
                segment[row + 2], segment[row + 3], segment[row + 4], segment[row + 5] = charge, discharge, -inf, worth
        if k == n:
            break
        along = worth
        if charge > 0.0 and (not burnt or discharge >= discharge_max):
            step = min(room, charge)
            charge -= step
            slope, wide = along / into, step * into
        elif discharge < discharge_max:
            most = discharge_max - discharge
            step = min(room, most)
            discharge = discharge_max if step == most else discharge + step
            slope, wide = (along - wear) / out, step * out
        else:
            break
        room -= step
        while room <= 0.0:
            k += 1
            if k == n:
                worth = -inf
                break
            room = width[order[at + k] * slots + t]
            worth = value[order[at + k] * slots + t]
        i += 1
        row = COLUMNS * i
        segment[row], segment[row + 1], segment[row + 2], segment[row + 3] = slope, wide, charge, discharge
        segment[row + 4], segment[row + 5] = along, worth
    return i


def price_after(i: int, segment: Array, worth: float, store: Array) -> float:
    """Return the least price at the bus that agrees with the end of segment `i`, at a worth between it and the next."""
    charge, discharge = segment[COLUMNS * i + 2], segment[COLUMNS * i + 3]
    by_charge, by_discharge = worth * store[2], store[4] + worth * store[3]
    low = segment[COLUMNS * i + 5]
    if charge < store[0]:
        low = max(low, by_charge)
    if discharge > 0.0:
        low = max(low, by_discharge)
    if low > -inf:
        return low
    # Not one more MWh finds a place: the most that the last one was worth.
    high = segment[COLUMNS * i + 4]
    if high == -inf:
        high = segment[COLUMNS * (i - 1) + 4]
    if charge > 0.0:
        high = min(high, by_charge)
    if discharge < store[1]:
        high = min(high, by_discharge)
    return high if high < inf else 0.0


def pass_back(
    n: int,
    slots: int,
    capacity: int,
    full: float,
    store: Array,
    value: Array,
    width: Array,
    supply: Array,
    order: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    ends: Array,
    span: Array,
) -> int:
    """Pass the worth of stored energy back through slots; return 1, or 0 for want of `capacity`.

    `span` holds the first slot and that after the last, and `head` and `tail`: what the energy in the store is worth is
    kept as falling slopes and their widths in ``[head, tail)`` of `slope` and `wide`. Each slot's segments are merged
    in, and both ends cut to what the store can hold. `span` comes out with the new `head` and `tail`, and with what the
    slots earn from the least energy more than before. Row `t` of `ends` keeps the least and most energy, the first and
    last slope (``-inf`` and ``inf`` if there is none), and the slope that was cut off next to either end (``inf`` and
    ``-inf`` if nothing was); the row after the last slot is given.
    """
    last, head, tail = int(span[1]), int(span[2]), int(span[3])
    earned = 0.0
    row = COLUMNS * last
    for t in range(last - 1, int(span[0]) - 1, -1):
        for k in range(n):
            order[t * n + k] = k if t == last - 1 else order[(t + 1) * n + k]
        sort_elements(n, slots, t, value, order, t * n)
        m = trace_slot(n, slots, t, value, width, supply[t], order, t * n, store, segment)
        if head < m:
            if tail - head > capacity // 2 - m:
                return 0
            for k in range(1, tail - head + 1):
                slope[capacity - k], wide[capacity - k] = slope[tail - k], wide[tail - k]
            head, tail = capacity - (tail - head), capacity
        earned += segment[0]
        low, high = ends[row] + segment[1], ends[row + 1] + segment[1]
        for i in range(1, m + 1):
            high += segment[COLUMNS * i + 1]
        row -= COLUMNS
        ends[row + 4], ends[row + 5] = inf, -inf
        # Cut what would leave the store below zero or above full, from the steepest and the least steep of both lists.
        i, cut = 1, -low
        while cut > 0.0 and (i <= m or head < tail):
            if head == tail or (i <= m and segment[COLUMNS * i] >= slope[head]):
                ends[row + 4], outer = segment[COLUMNS * i], segment[COLUMNS * i + 1]
                if outer > cut:
                    segment[COLUMNS * i + 1] = outer - cut
                    earned += ends[row + 4] * cut
                    break
                i += 1
            else:
                ends[row + 4], outer = slope[head], wide[head]
                if outer > cut:
                    wide[head] = outer - cut
                    earned += ends[row + 4] * cut
                    break
                head += 1
            earned += ends[row + 4] * outer
            cut -= outer
        cut = high - full
        while cut > 0.0 and (i <= m or head < tail):
            if head == tail or (i <= m and segment[COLUMNS * m] <= slope[tail - 1]):
                ends[row + 5], outer = segment[COLUMNS * m], segment[COLUMNS * m + 1]
                if outer > cut:
                    segment[COLUMNS * m + 1] = outer - cut
                    break
                m -= 1
            else:
                ends[row + 5], outer = slope[tail - 1], wide[tail - 1]
                if outer > cut:
                    wide[tail - 1] = outer - cut
                    break
                tail -= 1
            cut -= outer
        # Merge the rest from the left: what is less steep than all that is new stays where it is.
        first = head - (m + 1 - i)
        put, old = first, head
        while i <= m:
            steep = segment[COLUMNS * i]
            while old < tail and slope[old] > steep:
                slope[put], wide[put] = slope[old], wide[old]
                put += 1
                old += 1
            if old < tail and slope[old] == steep:
                wide[old] += segment[COLUMNS * i + 1]
            elif put > first and slope[put - 1] == steep:
                wide[put - 1] += segment[COLUMNS * i + 1]
            else:
                slope[put], wide[put] = steep, segment[COLUMNS * i + 1]
                put += 1
            i += 1
        head = old
        while put > first:  # ties leave a gap
            put -= 1
            head -= 1
            if head == put:
                head = first
                break
            slope[head], wide[head] = slope[put], wide[put]
        ends[row] = min(max(low, 0.0), full)
        ends[row + 1] = max(min(high, full), ends[row])
        ends[row + 2] = slope[head] if head < tail else -inf
        ends[row + 3] = slope[tail - 1] if head < tail else inf
    span[2], span[3], span[4] = head, tail, earned
    return 1


def worth_at(first: int, start: float, slope: Array, wide: Array, ends: Array, span: Array) -> float:
    """Return the worth of stored energy at `start`, before slot `first`; put what `start` earns more into `span`."""
    row = COLUMNS * first
    worth = min(max(0.0, ends[row + 5]), ends[row + 4])
    left = start - ends[row]
    earned = span[4]
    for k in range(int(span[2]), int(span[3])):
        worth = slope[k]
        earned += worth * min(max(left, 0.0), wide[k])
        if left < wide[k]:
            break
        left -= wide[k]
    span[5] = earned
    return worth


def pass_forth(
    n: int,
    slots: int,
    worth: float,
    store: Array,
    value: Array,
    width: Array,
    supply: Array,
    order: Array,
    segment: Array,
    ends: Array,
    least: Array,
    most: Array,
    burns: Array,
    price: Array,
    span: Array,
) -> None:
    """Carry the worth of stored energy forth from before the first slot, and price the bus of each slot by it.

    The worth moves only where the store is empty or full. At that worth, between `least` and `most` leaves the store in
    a slot; where `burns` is above zero, charging and discharging at once may be part of it. In `ends`, least and most
    energy close up where the worth pins the store.
    """
    for t in range(int(span[0]), int(span[1])):
        m = trace_slot(n, slots, t, value, width, supply[t], order, t * n, store, segment)
        leaves = segment[1]
        i = 0
        while i < m and segment[COLUMNS * (i + 1)] > worth:
            i += 1
            leaves += segment[COLUMNS * i + 1]
        least[t] = leaves
        both = min(segment[COLUMNS * i + 2], segment[COLUMNS * i + 3])
        if i < m and segment[COLUMNS * (i + 1)] == worth:
            along = segment[COLUMNS * (i + 1) + 4]
            price[t] = worth * store[2] if along == -inf else along
            while i < m and segment[COLUMNS * (i + 1)] == worth:
                i += 1
                leaves += segment[COLUMNS * i + 1]
                both = max(both, min(segment[COLUMNS * i + 2], segment[COLUMNS * i + 3]))
        else:
            price[t] = price_after(i, segment, worth, store)
        most[t] = leaves
        burns[t] = both
        row = COLUMNS * (t + 1)
        span[6] = worth
        above, below = worth > ends[row + 2], worth < ends[row + 3]
        if above:
            ends[row + 1] = ends[row]
            worth = min(worth, ends[row + 4])
        elif below:
            ends[row] = ends[row + 1]
        if below:
            worth = max(worth, ends[row + 5])


def walk(
    n: int,
    slots: int,
    start: float,
    store: Array,
    value: Array,
    width: Array,
    supply: Array,
    order: Array,
    segment: Array,
    ends: Array,
    least: Array,
    most: Array,
    burns: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Array,
    span: Array,
) -> None:
    """Settle ties so that the end is reached, with the store as idle as that allows; give the rest to the bus."""
    first, last = int(span[0]), int(span[1])
    for t in range(last - 1, first - 1, -1):
        row = COLUMNS * t
        low = max(ends[row + COLUMNS] + least[t], ends[row])
        high = min(ends[row + COLUMNS + 1] + most[t], ends[row + 1])
        if low > high:  # by rounding alone
            low = high = min(max(0.5 * (low + high), ends[row]), ends[row + 1])
        ends[row], ends[row + 1] = low, high
    energy[first] = min(max(start, ends[COLUMNS * first]), ends[COLUMNS * first + 1])
    for t in range(first, last):
        idle = min(max(0.0, least[t]), most[t])
        row = COLUMNS * (t + 1)
        after = min(max(energy[t] - idle, ends[row]), ends[row + 1])
        leaves = energy[t] - after
        energy[t + 1] = after
        dust = 1e-15 * (energy[t] + after + supply[t] + store[0] + store[1])
        if burns[t] > 0.0:
            m = trace_slot(n, slots, t, value, width, supply[t], order, t * n, store, segment)
            left = leaves - segment[1]
            i = 1
            while i < m and left > segment[COLUMNS * i + 1]:
                left -= segment[COLUMNS * i + 1]
                i += 1
            before = COLUMNS * (i - 1)
            part = min(max(left / segment[before + COLUMNS + 1], 0.0), 1.0)
            charged = segment[before + 2] + part * (segment[before + COLUMNS + 2] - segment[before + 2])
            discharged = segment[before + 3] + part * (segment[before + COLUMNS + 3] - segment[before + 3])
        else:
            charged, discharged = max(-leaves, 0.0) / store[2], max(leaves, 0.0) / store[3]
        if charged <= dust or charged >= store[0] - dust:
            charged = 0.0 if charged <= dust else store[0]
        if discharged <= dust or discharged >= store[1] - dust:
            discharged = 0.0 if discharged <= dust else store[1]
        charge[t], discharge[t] = charged, discharged
        rest = supply[t] + discharged - charged
        for k in range(t * n, t * n + n):
            at = order[k] * slots + t
            wanted = width[at]
            taken[at] = wanted if rest >= wanted - dust else (rest if rest > dust else 0.0)
            rest = max(rest - wanted, 0.0)


def dispatch(
    n: int,
    slots: int,
    capacity: int,
    full: float,
    start: float,
    end: float,
    store: Array,
    value: Array,
    width: Array,
    supply: Array,
    order: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    ends: Array,
    least: Array,
    most: Array,
    burns: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Array,
    price: Array,
    span: Array,
) -> int:
    """Find the best schedule of a store behind a bus; return 1, or 0 if `capacity` is too small.

    Parameters
    ----------
    n, slots, capacity : int
        Elements at the bus, slots, and segments that there is room for in `slope` and `wide`.
    full, start, end : float
        Most energy in the store, and that before the first and after the last slot; a negative end is free.
    store : shape (6,)
        See above.
    value, width, supply : shapes (n * slots,), (n * slots,), (slots,)
        What elements pay and how much they take; what goes to them while the store is idle.
    order : shape (slots * n,)
        Room for the numbers of the elements in order of value.
    segment, ends : shapes ((n + 5) * 6,), ((slots + 1) * 6,)
        Room to work in.
    slope, wide : shape (capacity,)
        Room to work in.
    least, most, burns : shape (slots,)
        Room to work in.
    energy, charge, discharge, taken, price : shapes (slots + 1,), (slots,), (slots,), (n * slots,), (slots,)
        The answer.
    span : shape (8,)
        Room to work in.
    """
    head = tail = capacity
    row = COLUMNS * slots
    ends[row], ends[row + 1] = max(end, 0.0), end if end >= 0.0 else full
    ends[row + 2], ends[row + 3], ends[row + 4], ends[row + 5] = -inf, inf, inf, -inf
    if end < 0.0:
        ends[row + 2] = ends[row + 3] = 0.0
        head -= 1
        slope[head], wide[head] = 0.0, full
    span[0], span[1], span[2], span[3] = 0, slots, head, tail
    if pass_back(n, slots, capacity, full, store, value, width, supply, order, segment, slope, wide, ends, span) == 0:
        return 0
    worth = worth_at(0, start, slope, wide, ends, span)
    pass_forth(n, slots, worth, store, value, width, supply, order, segment, ends, least, most, burns, price, span)
    walk(
        n, slots, start, store, value, width, supply, order, segment, ends, least, most, burns,
        energy, charge, discharge, taken, span,
    )  # fmt: skip
    return 1


def plan_day(
    n: int,
    slots: int,
    capacity: int,
    full: float,
    _start: float,
    _end: float,
    store: Array,
    value: Array,
    width: Array,
    supply: Array,
    order: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    ends: Array,
    least: Array,
    most: Array,
    burns: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Array,
    price: Array,
    span: Array,
    after_slope: Array,
    after_wide: Array,
) -> int:
    """Find the best schedule of some slots, given what energy is worth after them; return 1, or 0 as `dispatch` does.

    `span` holds the first slot and that after the last, then how many slopes `after_slope` holds, least and most energy
    after the last slot, a number above zero if more is wanted than the worth of energy before the first slot, the
    energy that the store starts with, and what the least energy after the last slot earns. It comes out as `pass_back`
    leaves it, that counted in, and with what the start earns. The answer lies in the places of these slots.
    """
    last, count, want = int(span[1]), int(span[2]), span[5] > 0.0
    head = capacity - count
    if head < 0:
        return 0
    for k in range(count):
        slope[head + k], wide[head + k] = after_slope[k], after_wide[k]
    row = COLUMNS * last
    ends[row], ends[row + 1], ends[row + 4], ends[row + 5] = span[3], span[4], inf, -inf
    ends[row + 2] = after_slope[0] if count > 0 else -inf
    ends[row + 3] = after_slope[count - 1] if count > 0 else inf
    low, high = span[3], span[4]
    span[2], span[3] = head, capacity
    if pass_back(n, slots, capacity, full, store, value, width, supply, order, segment, slope, wide, ends, span) == 0:
        return 0
    span[4] += span[7]
    if not want:
        return 1
    start = span[6]
    worth = worth_at(int(span[0]), start, slope, wide, ends, span)
    pass_forth(n, slots, worth, store, value, width, supply, order, segment, ends, least, most, burns, price, span)
    # After the last slot the store may hold what is worth just as much.
    worth = span[6]
    at = low
    for k in range(count):
        if after_slope[k] > worth:
            at += after_wide[k]
    until = at
    for k in range(count):
        if after_slope[k] == worth:
            until += after_wide[k]
    ends[row], ends[row + 1] = min(at, high), min(until, high)
    walk(
        n, slots, start, store, value, width, supply, order, segment, ends, least, most, burns,
        energy, charge, discharge, taken, span,
    )  # fmt: skip
    return 1


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
