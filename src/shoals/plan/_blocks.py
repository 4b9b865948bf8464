"""A block of slots in the exact engine with a quota: passed back at a price of its quota, and written down.

Plain functions over flat arrays that allocate nothing, as in `shoals.plan._slopes`: they run as they stand, on lists,
and as machine code. All powers are in MW and all energies in MW times slots.

`store` holds, in this order: limit of charge, limit of discharge, energy in the store for one that is charged, energy
from the store for one that is discharged, cost of one that is discharged, the price that the bus must pay for taking
energy before it pays to burn it, and one over the third and over the fourth.

A slot's elements are listed in order of worth in `merit`, value and width in turn, only those that its battery and the
load with a quota can make a difference to; what is left for them is in `rest`. The load with a quota stands among them
at the price of the block that is asked for, after its equals. Row `t` of `order` holds how many there are, the place of
that load among them (-1 if it can take nothing), and which they are.

What energy is worth before a block is a list of falling slopes and widths. While a block is passed, a third number goes
with each: what the load with a quota takes more along it. So one way back gives, for any energy that the block may
start with, what the block earns at a price and by how much the quota is missed, which is the slope over the price.
"""

from __future__ import annotations

from math import inf
from typing import Any

Array = Any
"""Numbers in a row: a list here, a pointer in machine code."""

SPLITS = 4
"""A slot has at most this many segments more than elements."""
COLUMNS = 6
"""Numbers a row of `ends`: as in `_slopes`."""
FIELDS = 5
"""Numbers a row of `segment`."""
SEEN = 12
"""Prices of a block that are kept."""
ROW = 24
"""Numbers a row of `blocks`; the names of their places follow."""
FIRST, LAST, QUOTA, PRICE, CAME, SETTLED = 0, 1, 2, 3, 4, 5
COUNT, LOW, HIGH, EARNED = 6, 7, 8, 9
SEEN_COUNT, TOUCHED, DONE, SIDES, VALUE = 10, 11, 12, 13, 14
BELOW, BELOW_EXCESS, BELOW_WORTH, ABOVE, ABOVE_EXCESS, ABOVE_WORTH = 15, 16, 17, 18, 19, 20
GAIN, MOVED, MIDDLE = 21, 22, 23


def lay_out(
    n: int,
    slots: int,
    store: Array,
    value: Array,
    width: Array,
    supply: Array,
    wants: Array,
    order: Array,
    merit: Array,
    rest: Array,
    taken: Array,
) -> None:
    """List the elements of each slot in order of worth: those that may be served in part, and what they are left."""
    rank = slots * (n + 3)
    for j in range(n):
        order[rank + j] = j
    for t in range(slots):
        for j in range(1, n):
            element = order[rank + j]
            worth = value[element * slots + t]
            i = j
            while i > 0:
                other = order[rank + i - 1]
                that = value[other * slots + t]
                if that > worth or (that == worth and other < element):
                    break
                order[rank + i] = other
                i -= 1
            order[rank + i] = element
        row, at = (n + 3) * t, 2 * (n + 1) * t
        sure = supply[t] - store[0] - wants[t]  # up to here all are served, whatever is done
        reach = supply[t] + store[1]
        before, left = 0.0, supply[t]
        count = 0
        for j in range(n):
            element = order[rank + j]
            wide = width[element * slots + t]
            if count == 0 and before + wide <= sure:
                taken[element * slots + t] = wide
                left -= wide
            elif wide <= 0.0 or before >= reach:
                taken[element * slots + t] = 0.0
            else:
                merit[at + 2 * count], merit[at + 2 * count + 1] = value[element * slots + t], wide
                order[row + 2 + count] = element
                count += 1
            before += wide
        order[row + 1] = -1
        taken[n * slots + t] = 0.0
        if wants[t] > 0.0:
            order[row + 1] = count
            merit[at + 2 * count], merit[at + 2 * count + 1] = -inf, wants[t]
            order[row + 2 + count] = n
            count += 1
        order[row] = count
        rest[t] = left


def place(n: int, t: int, price: float, order: Array, merit: Array) -> None:
    """Move the load with a quota among the elements of a slot, to where its price puts it."""
    row, at = (n + 3) * t, 2 * (n + 1) * t
    spot = order[row + 1]
    if spot < 0 or merit[at + 2 * spot] == price:
        return
    wide = merit[at + 2 * spot + 1]
    i = spot
    while i > 0 and merit[at + 2 * i - 2] < price:
        merit[at + 2 * i], merit[at + 2 * i + 1] = merit[at + 2 * i - 2], merit[at + 2 * i - 1]
        order[row + 2 + i] = order[row + 1 + i]
        i -= 1
    while i < order[row] - 1 and merit[at + 2 * i + 2] >= price:
        merit[at + 2 * i], merit[at + 2 * i + 1] = merit[at + 2 * i + 2], merit[at + 2 * i + 3]
        order[row + 2 + i] = order[row + 3 + i]
        i += 1
    merit[at + 2 * i], merit[at + 2 * i + 1] = price, wide
    order[row + 1], order[row + 2 + i] = i, n


def trace(n: int, t: int, store: Array, supply: Array, order: Array, merit: Array, rest: Array, segment: Array) -> int:
    """Write down what a slot earns by the energy that leaves the store: segments of falling slope.

    Row `i` of `segment` holds slope and width of a segment, charge and discharge at its end, and what the load with a
    quota takes along it. Row 0 is the start: what it earns, what leaves the store there, and what the load takes.
    Returns the number of segments.
    """
    charge_max, discharge_max, into, out, wear, burn = store[0], store[1], store[2], store[3], store[4], store[5]
    per_into, per_out = store[6], store[7]
    at, count, spot = 2 * (n + 1) * t, order[(n + 3) * t], order[(n + 3) * t + 1]
    charge, discharge = min(charge_max, supply[t]), 0.0
    left = rest[t] - charge
    room, worth, earned, used = 0.0, -inf, 0.0, 0.0
    k = 0
    while k < count:
        worth, room = merit[at + 2 * k], merit[at + 2 * k + 1]
        if room > left:
            break
        if k == spot:
            used = room
        earned += room * worth
        left -= room
        k += 1
    if k == count:
        worth = -inf
    elif left > 0.0:
        if k == spot:
            used = left
        earned += left * worth
        room -= left
    segment[0], segment[1], segment[2], segment[3], segment[4] = earned, -charge * into, charge, discharge, used
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
                row = FIELDS * i
                segment[row], segment[row + 1] = -burn * per_into, both * (out - into)
                segment[row + 2], segment[row + 3], segment[row + 4] = charge, discharge, 0.0
        if k == count:
            break
        if charge > 0.0 and (not burnt or discharge >= discharge_max):
            step = min(room, charge)
            charge -= step
            slope, wide = worth * per_into, step * into
        elif discharge < discharge_max:
            most = discharge_max - discharge
            step = min(room, most)
            discharge = discharge_max if step == most else discharge + step
            slope, wide = (worth - wear) * per_out, step * out
        else:
            break
        i += 1
        row = FIELDS * i
        segment[row], segment[row + 1], segment[row + 2], segment[row + 3] = slope, wide, charge, discharge
        segment[row + 4] = step if k == spot else 0.0
        room -= step
        while room <= 0.0:
            k += 1
            if k == count:
                worth = -inf
                break
            worth, room = merit[at + 2 * k], merit[at + 2 * k + 1]
    return i


def pass_block(
    n: int,
    block: int,
    capacity: int,
    full: float,
    price: float,
    store: Array,
    supply: Array,
    order: Array,
    merit: Array,
    rest: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    use: Array,
    ends: Array,
    at: int,
    blocks: Array,
    pool: int,
    pool_slope: Array,
    pool_wide: Array,
    span: Array,
) -> int:
    """Pass what energy is worth after a block back through it, at a price of its quota; return 0 for want of room.

    The list lies in ``[head, tail)`` of `slope`, `wide` and `use`. `span` comes out with `head` and `tail`, with what
    the block earns from the least energy more than after it, and with what the load with a quota takes there. Rows of
    `ends` begin at `at` and are those of `_slopes`.
    """
    first, last = int(blocks[ROW * block + FIRST]), int(blocks[ROW * block + LAST])
    after = ROW * (block + 1)
    count = int(blocks[after + COUNT])
    head, tail = capacity - count, capacity
    if head < 0:
        return 0
    source = pool * (block + 1)
    for k in range(count):
        slope[head + k], wide[head + k], use[head + k] = pool_slope[source + k], pool_wide[source + k], 0.0
    row = at + COLUMNS * (last - first)
    ends[row], ends[row + 1], ends[row + 4], ends[row + 5] = blocks[after + LOW], blocks[after + HIGH], inf, -inf
    ends[row + 2] = slope[head] if count > 0 else -inf
    ends[row + 3] = slope[tail - 1] if count > 0 else inf
    earned, used = 0.0, 0.0
    for t in range(last - 1, first - 1, -1):
        place(n, t, price, order, merit)
        m = trace(n, t, store, supply, order, merit, rest, segment)
        if head < m:
            if tail - head > capacity // 2 - m:
                return 0
            for k in range(1, tail - head + 1):
                slope[capacity - k], wide[capacity - k] = slope[tail - k], wide[tail - k]
                use[capacity - k] = use[tail - k]
            head, tail = capacity - (tail - head), capacity
        earned += segment[0]
        used += segment[4]
        low, high = ends[row] + segment[1], ends[row + 1] + segment[1]
        for i in range(1, m + 1):
            high += segment[FIELDS * i + 1]
        row -= COLUMNS
        steep, flat = inf, -inf
        # Cut what would leave the store below zero or above full, from the steepest and the least steep of both lists.
        i, cut = 1, -low
        while cut > 0.0 and (i <= m or head < tail):
            if head == tail or (i <= m and segment[FIELDS * i] >= slope[head]):
                at_i = FIELDS * i
                steep, outer = segment[at_i], segment[at_i + 1]
                if outer > cut:
                    part = segment[at_i + 4] * (cut / outer)
                    segment[at_i + 1] = outer - cut
                    segment[at_i + 4] -= part
                    used += part
                    earned += steep * cut
                    break
                used += segment[at_i + 4]
                i += 1
            else:
                steep, outer = slope[head], wide[head]
                if outer > cut:
                    part = use[head] * (cut / outer)
                    wide[head] = outer - cut
                    use[head] -= part
                    used += part
                    earned += steep * cut
                    break
                used += use[head]
                head += 1
            earned += steep * outer
            cut -= outer
        cut = high - full
        while cut > 0.0 and (i <= m or head < tail):
            if head == tail or (i <= m and segment[FIELDS * m] <= slope[tail - 1]):
                at_i = FIELDS * m
                flat, outer = segment[at_i], segment[at_i + 1]
                if outer > cut:
                    segment[at_i + 1] = outer - cut
                    segment[at_i + 4] *= 1.0 - cut / outer
                    break
                m -= 1
            else:
                flat, outer = slope[tail - 1], wide[tail - 1]
                if outer > cut:
                    wide[tail - 1] = outer - cut
                    use[tail - 1] *= 1.0 - cut / outer
                    break
                tail -= 1
            cut -= outer
        # Merge the rest from the left: what is less steep than all that is new stays where it is.
        begin = head - (m + 1 - i)
        put, old = begin, head
        while i <= m:
            new = segment[FIELDS * i]
            while old < tail and slope[old] > new:
                slope[put], wide[put], use[put] = slope[old], wide[old], use[old]
                put += 1
                old += 1
            if old < tail and slope[old] == new:
                wide[old] += segment[FIELDS * i + 1]
                use[old] += segment[FIELDS * i + 4]
            elif put > begin and slope[put - 1] == new:
                wide[put - 1] += segment[FIELDS * i + 1]
                use[put - 1] += segment[FIELDS * i + 4]
            else:
                slope[put], wide[put], use[put] = new, segment[FIELDS * i + 1], segment[FIELDS * i + 4]
                put += 1
            i += 1
        head = old
        while put > begin:  # ties leave a gap
            put -= 1
            head -= 1
            if head == put:
                head = begin
                break
            slope[head], wide[head], use[head] = slope[put], wide[put], use[put]
        ends[row] = min(max(low, 0.0), full)
        ends[row + 1] = max(min(high, full), ends[row])
        ends[row + 2] = slope[head] if head < tail else -inf
        ends[row + 3] = slope[tail - 1] if head < tail else inf
        ends[row + 4], ends[row + 5] = steep, flat
    span[0], span[1], span[2], span[3] = head, tail, earned, used
    return 1


def look_up(energy: float, at: int, slope: Array, wide: Array, use: Array, ends: Array, span: Array) -> None:
    """Put into `span` what a block earns with an energy, what the load with a quota takes then, and the worth of it."""
    worth = min(max(0.0, ends[at + 5]), ends[at + 4])
    left = energy - ends[at]
    earned, used = span[2], span[3]
    for k in range(int(span[0]), int(span[1])):
        worth = slope[k]
        if left < wide[k]:
            if left > 0.0:
                earned += worth * left
                used += use[k] * (left / wide[k])
            break
        earned += worth * wide[k]
        used += use[k]
        left -= wide[k]
    span[4], span[5], span[6] = earned, used, worth


def put_slope(slope: float, wide: float, count: int, slopes: Array, wides: Array) -> int:
    """Add a segment to a list of falling slopes; return how many it holds then."""
    if count > 0 and slope >= slopes[count - 1]:
        wides[count - 1] += wide
        return count
    slopes[count], wides[count] = slope, wide
    return count + 1


def fold(
    block: int,
    earned: float,
    blocks: Array,
    pool: int,
    slope: Array,
    wide: Array,
    span: Array,
    pool_slope: Array,
    pool_wide: Array,
    new_slope: Array,
    new_wide: Array,
) -> int:
    """Make what energy is worth before a block the lesser of that and the list in `slope`; return -1 for want of room.

    Both are concave over the same energies. Returns 1 if that changed it, else 0.
    """
    row, base = ROW * block, pool * block
    head, tail = int(span[0]), int(span[1])
    many = int(blocks[row + COUNT])
    count = 0
    if many < 0:
        if tail - head > pool:
            return -1
        for k in range(head, tail):
            pool_slope[base + k - head], pool_wide[base + k - head] = slope[k], wide[k]
        blocks[row + COUNT], blocks[row + EARNED] = tail - head, earned
        return 1
    if tail - head + many > pool // 2:
        return -1
    gap = earned - blocks[row + EARNED]
    least = min(earned, blocks[row + EARNED])
    i, j = head, 0
    left = wide[i] if i < tail else 0.0
    right = pool_wide[base] if many > 0 else 0.0
    while i < tail and j < many:
        step = min(left, right)
        one, other = slope[i], pool_slope[base + j]
        then = gap + (one - other) * step
        if (gap < 0.0 and then > 0.0) or (gap > 0.0 and then < 0.0):
            part = step * (gap / (gap - then))
            count = put_slope(one if gap < 0.0 else other, part, count, new_slope, new_wide)
            count = put_slope(other if gap < 0.0 else one, step - part, count, new_slope, new_wide)
        else:
            count = put_slope(one if gap < 0.0 or then < 0.0 else other, step, count, new_slope, new_wide)
        gap = then
        if left > right:
            left -= right
            j += 1
            right = pool_wide[base + j] if j < many else 0.0
        else:
            right -= left
            i += 1
            left = wide[i] if i < tail else 0.0
            if right <= 0.0:
                j += 1
                right = pool_wide[base + j] if j < many else 0.0
    changed = 0
    if count != many or least < blocks[row + EARNED]:
        changed = 1
    for k in range(count):
        if changed == 0 and (new_slope[k] != pool_slope[base + k] or new_wide[k] != pool_wide[base + k]):
            changed = 1
        pool_slope[base + k], pool_wide[base + k] = new_slope[k], new_wide[k]
    blocks[row + COUNT], blocks[row + EARNED] = count, least
    return changed


def follow(
    n: int,
    block: int,
    energy: float,
    price: float,
    worth: float,
    store: Array,
    supply: Array,
    order: Array,
    merit: Array,
    rest: Array,
    segment: Array,
    sides: Array,
    home: int,
    blocks: Array,
    pool: int,
    pool_slope: Array,
    pool_wide: Array,
    least: Array,
    most: Array,
    burns: Array,
    shift: int,
    rows: int,
    held: Array,
    charge: Array,
    discharge: Array,
    taken: Array,
) -> float:
    """Write down what a block does that comes with an energy, at a price; return what the load with a quota takes.

    As in `_slopes`: the worth of energy is carried forth, it moves only where the store is empty or full, and ties are
    settled on the way back so that the store is as idle as they allow. Slot `t` has the place ``t - shift``.
    """
    first, last = int(blocks[ROW * block + FIRST]), int(blocks[ROW * block + LAST])
    after = ROW * (block + 1)
    row = home
    for t in range(first, last):
        place(n, t, price, order, merit)
        m = trace(n, t, store, supply, order, merit, rest, segment)
        leaves = segment[1]
        i = 0
        while i < m and segment[FIELDS * (i + 1)] > worth:
            i += 1
            leaves += segment[FIELDS * i + 1]
        least[t - first] = leaves
        both = min(segment[FIELDS * i + 2], segment[FIELDS * i + 3])
        while i < m and segment[FIELDS * (i + 1)] == worth:
            i += 1
            leaves += segment[FIELDS * i + 1]
            both = max(both, min(segment[FIELDS * i + 2], segment[FIELDS * i + 3]))
        most[t - first], burns[t - first] = leaves, both
        row += COLUMNS
        if t < last - 1:
            above, under = worth > sides[row + 2], worth < sides[row + 3]
            if above:
                sides[row + 1] = sides[row]
                worth = min(worth, sides[row + 4])
            elif under:
                sides[row] = sides[row + 1]
            if under:
                worth = max(worth, sides[row + 5])
    # After the block the store may hold what is worth just as much.
    at = blocks[after + LOW]
    source = pool * (block + 1)
    for k in range(int(blocks[after + COUNT])):
        if pool_slope[source + k] > worth:
            at += pool_wide[source + k]
    until = at
    for k in range(int(blocks[after + COUNT])):
        if pool_slope[source + k] == worth:
            until += pool_wide[source + k]
    sides[row], sides[row + 1] = min(at, blocks[after + HIGH]), min(until, blocks[after + HIGH])
    for t in range(last - 1, first - 1, -1):
        row -= COLUMNS
        low = max(sides[row + COLUMNS] + least[t - first], sides[row])
        high = min(sides[row + COLUMNS + 1] + most[t - first], sides[row + 1])
        if low > high:  # by rounding alone
            low = high = min(max(0.5 * (low + high), sides[row]), sides[row + 1])
        sides[row], sides[row + 1] = low, high
    now = min(max(energy, sides[home]), sides[home + 1])
    total = 0.0
    for t in range(first, last):
        i = t - first
        idle = min(max(0.0, least[i]), most[i])
        row += COLUMNS
        then = min(max(now - idle, sides[row]), sides[row + 1])
        leaves = now - then
        dust = 1e-15 * (now + then + supply[t] + store[0] + store[1])
        now = then
        held[t + 1 - shift] = then
        if burns[i] > 0.0:
            m = trace(n, t, store, supply, order, merit, rest, segment)
            left = leaves - segment[1]
            k = 1
            while k < m and left > segment[FIELDS * k + 1]:
                left -= segment[FIELDS * k + 1]
                k += 1
            before = FIELDS * (k - 1)
            part = min(max(left / segment[before + FIELDS + 1], 0.0), 1.0)
            charged = segment[before + 2] + part * (segment[before + FIELDS + 2] - segment[before + 2])
            discharged = segment[before + 3] + part * (segment[before + FIELDS + 3] - segment[before + 3])
        else:
            charged, discharged = max(-leaves, 0.0) * store[6], max(leaves, 0.0) * store[7]
            dust *= store[6] if leaves < 0.0 else 1.0  # rounding in the store is more of it at the bus
        if charged <= dust or charged >= store[0] - dust:
            charged = 0.0 if charged <= dust else store[0]
        if discharged <= dust or discharged >= store[1] - dust:
            discharged = 0.0 if discharged <= dust else store[1]
        charge[t - shift], discharge[t - shift] = charged, discharged
        spare = rest[t] + discharged - charged
        at_t, row_t = 2 * (n + 1) * t, (n + 3) * t
        for k in range(order[row_t]):
            element, wanted = order[row_t + 2 + k], merit[at_t + 2 * k + 1]
            given = wanted if spare >= wanted - dust else (spare if spare > dust else 0.0)
            taken[element * rows + t - shift] = given
            spare = max(spare - wanted, 0.0)
            if element == n:
                total += given
    return total


def mix(
    n: int,
    slots: int,
    block: int,
    part: float,
    longest: int,
    order: Array,
    merit: Array,
    blocks: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Array,
    other_energy: Array,
    other_charge: Array,
    other_discharge: Array,
    other_taken: Array,
) -> None:
    """Put a part of the other schedule of a block in the place of the one; what is the same in both stays as it is."""
    first = int(blocks[ROW * block + FIRST])
    for t in range(first, int(blocks[ROW * block + LAST])):
        i = t - first
        energy[t + 1] += part * (other_energy[i + 1] - energy[t + 1])
        charge[t] += part * (other_charge[i] - charge[t])
        discharge[t] += part * (other_discharge[i] - discharge[t])
        at, row = 2 * (n + 1) * t, (n + 3) * t
        for k in range(order[row]):
            j = order[row + 2 + k]
            given = taken[j * slots + t]
            given += part * (other_taken[j * longest + i] - given)
            taken[j * slots + t] = min(given, merit[at + 2 * k + 1])


def weigh(
    n: int,
    slots: int,
    block: int,
    most: float,
    store: Array,
    order: Array,
    merit: Array,
    blocks: Array,
    discharge: Array,
    taken: Array,
) -> None:
    """Put into the block's row what it earns as it is written down, and the money that it moves."""
    row = ROW * block
    gain, moved, total, out = 0.0, 0.0, 0.0, 0.0
    for t in range(int(blocks[row + FIRST]), int(blocks[row + LAST])):
        at_t, row_t = 2 * (n + 1) * t, (n + 3) * t
        out += discharge[t]
        for k in range(order[row_t]):
            element = order[row_t + 2 + k]
            given = taken[element * slots + t]
            if element == n:
                total += given
            else:
                money = given * merit[at_t + 2 * k]
                gain += money
                moved += abs(money)
    lost = out * store[4] + most * max(blocks[row + QUOTA] - total, 0.0)
    blocks[row + GAIN], blocks[row + MOVED] = gain - lost, moved + lost


def guess(
    n: int,
    block: int,
    most: float,
    deep: bool,
    wants: Array,
    order: Array,
    merit: Array,
    rest: Array,
    charge: Array,
    discharge: Array,
    blocks: Array,
    one: Array,
    other: Array,
) -> float:
    """Return the price at which a plan without the quota could spare it, its battery as it is.

    `deep` counts what each MW takes from, the cheapest use first; else all of a slot is to be had at the least price.
    """
    first, last = int(blocks[ROW * block + FIRST]), int(blocks[ROW * block + LAST])
    count = 0
    for t in range(first, last):
        at, row = 2 * (n + 1) * t, (n + 3) * t
        supply = rest[t] + discharge[t] - charge[t]
        left = wants[t]
        k = 0
        while k < order[row] and supply > merit[at + 2 * k + 1] and order[row + 2 + k] != n:
            supply -= merit[at + 2 * k + 1]
            k += 1
        # Place k is that of the last that is served.
        while left > 0.0 and k >= 0:
            if k < order[row] and order[row + 2 + k] != n and supply > 0.0:
                one[count], other[count] = merit[at + 2 * k], min(left, supply) if deep else left
                left -= other[count]
                count += 1
            k -= 1
            supply = merit[at + 2 * k + 1] if k >= 0 else 0.0
    left, right = 0, count
    need = blocks[ROW * block + QUOTA]
    while right > left:
        pivot = one[(left + right) // 2]
        # Cheaper ones to the left, as dear ones in the middle, dearer ones to the right.
        i, j, k = left, left, right
        cheap, same = 0.0, 0.0
        while j < k:
            if one[j] < pivot:
                cheap += other[j]
                one[i], one[j] = one[j], one[i]
                other[i], other[j] = other[j], other[i]
                i += 1
                j += 1
            elif one[j] > pivot:
                k -= 1
                one[k], one[j] = one[j], one[k]
                other[k], other[j] = other[j], other[k]
            else:
                same += other[j]
                j += 1
        if need <= cheap:
            right = i
        elif need <= cheap + same:
            return min(max(pivot, 0.0), most)
        else:
            need -= cheap + same
            left = k
    return most
