"""The kernel of the exact engine: slopes passed back from slot to slot, and the schedule read off on the way forth.

Plain functions over flat arrays. They run as they stand, on lists, and by `shoals.plan._native` as machine code.

All powers are in MW and all energies in MW times slots, so that a limit comes back bit for bit. What is there goes to
the elements of the bus in the order of their value, dearest first. Element `j` has its value in slot `t` in
``value[j][t]`` and takes at most ``limit[j][t]``.

Only two passes go from slot to slot. All else stands alone in each slot and is done for `BLOCK` slots at a time, in
loops without a branch, which become vector code (`_merit`). Block `q` has the values of its slots from
``merit[2 * places * BLOCK * q]`` on, a row of `BLOCK` for each place in the order, and then their widths. `room` has
rows of `BLOCK` to work in.

What is laid out is read while it is near: on the way back a block at a time, on the way forth a stretch. That ends
where the store has as little or as much as it may, so that nothing later decides what was before. `merit`, `there`,
`bought` and what is found of the slots begin with a stretch: they stay in the processor's cache, and the next are laid
over them. What comes in is asked for a block before (`fetch`).

`store` holds numbers of the battery, named below. Its limits lie in `charge_limit`, `discharge_limit`, `energy_min` and
`energy_max` (after each slot), at steps of 1, or of 0 if one number is good for all.

Energy that is left alone decays: a slot leaves `keep` of it, and so slopes before it are less, and wider. They stay as
they are, and `scale` says what they stand for: worth is scale times slope, energy is width by scale.
"""

from __future__ import annotations

from math import inf

from shoals.plan._merit import (
    BLOCK,
    BURN,
    BY_CHARGE,
    BY_DISCHARGE,
    CHARGE,
    COLUMNS,
    DISCHARGE,
    FIVE,
    FOUR,
    INTO,
    LESS_IN,
    LESS_OUT,
    MAX_STEP,
    MIN_STEP,
    ONE,
    OUT,
    PAID,
    PLACES,
    SCALE,
    SCALE_MIN,
    SIX,
    SOURCE,
    STRETCH,
    THREE,
    TWO,
    WEAR,
    Array,
    Table,
    fetch_block,
    lay_block,
    lay_powers,
)


def split_block(n: int, count: int, store: Array, merit: Array, there: Array, room: Array, parts: Array) -> None:
    """Write down how a block's slots can serve their elements: by charging less, up to there, and by discharging.

    `parts` has four rows for each element: slope and width of its part that is served by charging less, and of that
    which discharge can serve; where there is none, the width is zero or less. `ONE` comes out with what is earned while
    all is charged that can be, `THREE` with all that elements take, `FIVE` with how much less leaves the store at first
    than at last.
    """
    places = n if n > PLACES else PLACES
    into, out, wear = store[INTO], store[OUT], store[WEAR]
    for i in range(count):
        total, charge = there[i], room[CHARGE + i]
        charge = total if charge > total else charge
        room[ONE + i], room[THREE + i] = 0.0, 0.0
        room[TWO + i] = total - charge
        room[SIX + i] = total
        room[FOUR + i] = total + room[DISCHARGE + i]
    for k in range(n):
        values, widths, row = k * BLOCK, (places + k) * BLOCK, 4 * k * BLOCK
        for i in range(count):
            before, low = room[THREE + i], room[TWO + i]
            after = before + merit[widths + i]
            served = (low if after > low else after) - before
            room[ONE + i] += merit[values + i] * (0.0 if served < 0.0 else served)
            room[THREE + i], room[FIVE + i] = after, before
        for i in range(count):
            worth, before, after, total = merit[values + i], room[FIVE + i], room[THREE + i], room[SIX + i]
            low, high = room[TWO + i], room[FOUR + i]
            upper, lower = total if after > total else after, low if before < low else before
            parts[row + i] = worth * room[BY_CHARGE + i]
            parts[row + BLOCK + i] = (upper - lower) * into * room[SCALE + i]
            upper, lower = high if after > high else after, total if before < total else before
            parts[row + 2 * BLOCK + i] = (worth - wear) * room[BY_DISCHARGE + i]
            parts[row + 3 * BLOCK + i] = (upper - lower) * out * room[SCALE + i]
    for i in range(count):
        taken, total, low, high = room[THREE + i], room[SIX + i], room[TWO + i], room[FOUR + i]
        first, last = total if taken > total else taken, high if taken > high else taken
        last = total if last < total else last
        room[FIVE + i] = (first - low) * into + (last - total) * out


def gather_slot(n: int, i: int, total: float, store: Array, room: Array, parts: Array, segment: Array) -> int:
    """Gather the parts of slot `i` of a block as segments: slope and width, of falling slope; return how many.

    On the way from all it can take to all it can give, the store first charges less, then discharges more, and last
    burns what the bus has no room for. Row 0 is the start: what it earns, and what leaves the store there.
    """
    row, at = 4, i
    for _ in range(2):
        for k in range(n):
            wide = parts[at + 4 * BLOCK * k + BLOCK]
            segment[row], segment[row + 1] = parts[at + 4 * BLOCK * k], wide
            row += 4 if wide > 0.0 else 0
        at += 2 * BLOCK
    taken, high = room[THREE + i], room[FOUR + i]
    if taken < high and store[OUT] > store[INTO]:
        both = high - (total if taken < total else taken)
        both = room[CHARGE + i] if room[CHARGE + i] < both else both
        if both > 0.0:
            both *= store[OUT] - store[INTO]
            room[FIVE + i] += both
            segment[row], segment[row + 1] = -store[BURN] * room[BY_CHARGE + i], both * room[SCALE + i]
            row += 4
    segment[0], segment[1] = room[ONE + i], -(total - room[TWO + i]) * store[INTO]
    return row // 4 - 1


def burn_slot(n: int, i: int, at: int, total: float, store: Array, merit: Array, room: Array, segment: Array) -> int:
    """Gather the segments where the bus pays so little that it is better to charge and discharge at once.

    Widths are not to scale. Rows hold charge and discharge at the end of a segment besides.
    """
    places = n if n > PLACES else PLACES
    into, out, wear, burn = store[INTO], store[OUT], store[WEAR], store[BURN]
    charge_max, discharge_max = room[CHARGE + i], room[DISCHARGE + i]
    by_charge, by_discharge = room[BY_CHARGE + i], room[BY_DISCHARGE + i]
    charge, discharge = min(charge_max, total), 0.0
    rest = total - charge
    wide, worth, earned = 0.0, -inf, 0.0
    k = 0
    while k < n:
        worth, wide = merit[at + k * BLOCK], merit[at + (places + k) * BLOCK]
        if wide > rest:
            break
        earned += wide * worth
        rest -= wide
        k += 1
    if k == n:
        worth = -inf
    elif rest > 0.0:
        earned += rest * worth
        wide -= rest
    segment[0], segment[1], segment[2], segment[3] = earned, -charge * into, charge, discharge
    row = 0
    burnt = False
    while True:
        if worth < -burn and not burnt:
            burnt = True
            more_charge, more_discharge = charge_max - charge, discharge_max - discharge
            both = min(more_charge, more_discharge)
            if both > 0.0:
                charge = charge_max if both == more_charge else charge + both
                discharge = discharge_max if both == more_discharge else discharge + both
                row += 4
                segment[row], segment[row + 1] = -burn * by_charge, both * (out - into)
                segment[row + 2], segment[row + 3] = charge, discharge
        if k == n:
            break
        row += 4
        if charge > 0.0 and (not burnt or discharge >= discharge_max):
            step = min(wide, charge)
            charge -= step
            segment[row], segment[row + 1] = worth * by_charge, step * into
        elif discharge < discharge_max:
            most = discharge_max - discharge
            step = min(wide, most)
            discharge = discharge_max if step == most else discharge + step
            segment[row], segment[row + 1] = (worth - wear) * by_discharge, step * out
        else:
            row -= 4
            break
        segment[row + 2], segment[row + 3] = charge, discharge
        wide -= step
        while wide <= 0.0:
            k += 1
            if k == n:
                worth = -inf
                break
            worth, wide = merit[at + k * BLOCK], merit[at + (places + k) * BLOCK]
    room[FIVE + i] = 0.0
    for k in range(5, row + 4, 4):
        room[FIVE + i] += segment[k]
    return row // 4


def pass_back(
    n: int,
    capacity: int,
    columns: int,
    keep: float,
    store: Array,
    value: Table,
    limit: Table,
    supply: Array,
    charge_limit: Array,
    discharge_limit: Array,
    energy_min: Array,
    energy_max: Array,
    order: Array,
    merit: Array,
    there: Array,
    bought: Array,
    scale: Array,
    room: Array,
    parts: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    ends: Array,
    span: Array,
    sign: Array,
) -> int:
    """Pass the worth of stored energy back through slots; return 1, or 0 for want of `capacity`.

    `span` holds the first slot and that after the last, and `head` and `tail`: what the energy in the store is worth is
    kept as falling slopes and their widths in ``[head, tail)`` of `slope` and `wide`. Each slot's segments are merged
    in, and both ends cut to what the store can hold. `span` comes out with the new `head` and `tail`, and with what the
    slots earn from the least energy more than before, and what could be withheld in all. Row `t` of `ends` keeps the
    least and most energy, the first and last slope (``-inf`` and ``inf`` if there is none), and the slope that was cut
    off next to either end (``inf`` and ``-inf`` if nothing was); the row after the last slot is given. With `columns` 0
    all rows are one.
    """
    first_slot, last, head, tail = int(span[0]), int(span[1]), int(span[2]), int(span[3])
    min_step, max_step = int(store[MIN_STEP]), int(store[MAX_STEP])
    burn, earned, by_keep, size = store[BURN], 0.0, 1.0 / keep, 1.0
    if keep < 1.0:
        for t in range(last - 1, first_slot - 1, -1):
            while size < SCALE_MIN:
                size /= SCALE_MIN
            scale[t] = size
            size *= keep
    size = 1.0
    for i in range(BLOCK):
        room[PAID + i] = 0.0
    row = columns * last
    for block in range((last - 1) // BLOCK, first_slot // BLOCK - 1, -1):
        start, stop = max(block * BLOCK, first_slot), min(block * BLOCK + BLOCK, last)
        if start > first_slot:
            fetch_block(n, max(start - BLOCK, first_slot), BLOCK, value, limit, supply)
        lay_powers(start, stop - start, keep, store, charge_limit, discharge_limit, scale, room)
        lay_block(n, start, 0, 0, stop - start, store, value, limit, supply, order, merit, there, bought, room)
        split_block(n, stop - start, store, merit, there, room, parts)
        for j in range(n):
            if sign[j] < 0.0:
                worths, wides = value[j], limit[j]
                if j == int(store[SOURCE]):
                    for i in range(stop - start):
                        room[PAID + i] += worths[start + i] * bought[i]
                else:
                    for i in range(stop - start):
                        room[PAID + i] += worths[start + i] * wides[start + i]
        drift = 0.0  # of the widths from the ends, by rounding: it would grow to what two limits of power differ by
        if keep == 1.0:
            drift = ends[row] - ends[row + 1]
            for k in range(head, tail):
                drift += wide[k]
        for t in range(stop - 1, start - 1, -1):
            i = t - start
            if keep < 1.0:
                size = scale[t]
                ratio = size / (scale[t + 1] * keep) if t < last - 1 else 1.0
                if ratio > 1.0:
                    for k in range(head, tail):
                        slope[k], wide[k] = slope[k] / ratio, wide[k] * ratio
                    for k in range(row + 2, row + COLUMNS):
                        ends[k] /= ratio
            if merit[(n - 1) * BLOCK + i] < -burn:
                m = burn_slot(n, i, i, there[i], store, merit, room, segment)
                for k in range(1, m + 1):
                    segment[4 * k + 1] *= size
            else:
                m = gather_slot(n, i, there[i], store, room, parts, segment)
            if head < m + 2:
                if tail - head > capacity // 2 - m - 2:
                    return 0
                for k in range(1, tail - head + 1):
                    slope[capacity - k], wide[capacity - k] = slope[tail - k], wide[tail - k]
                head, tail = capacity - (tail - head), capacity
            earned += segment[0]
            low = ends[row] + segment[1]
            high = ends[row + 1] + segment[1] + room[FIVE + i] + drift
            drift = 0.0
            row -= columns
            if t > 0:
                least, most = energy_min[(t - 1) * min_step], energy_max[(t - 1) * max_step]
            else:
                least, most = 0.0, inf
            # Cut what would leave the store with too little or too much, from the steepest and the least steep of both.
            segment[4 * m + 4], slope[tail] = -inf, -inf
            i, outermost, cut = 1, inf, (least * keep - low) * size
            while cut > 0.0:
                new, old = segment[4 * i], slope[head]
                outer = segment[4 * i + 1] if new >= old else wide[head]
                if new == -inf and old == -inf:
                    break
                outermost = new if new >= old else old
                if outer > cut:
                    earned += outermost * cut
                    segment[4 * i + 1] = outer - cut if new >= old else segment[4 * i + 1]
                    wide[head] = wide[head] if new >= old else outer - cut
                    break
                earned += outermost * outer
                cut -= outer
                i += 1 if new >= old else 0
                head += 0 if new >= old else 1
            ends[row + 4] = outermost
            segment[4 * i - 4], slope[head - 1] = inf, inf
            outermost, cut = -inf, (high - most * keep) * size
            if keep < 1.0 and cut > 0.0:  # by what is there, or rounding would grow as decay is undone
                cut = -(most - least if low < least * keep else most - low / keep) * keep * size
                for k in range(i, m + 1):
                    cut += segment[4 * k + 1]
                for k in range(head, tail):
                    cut += wide[k]
            while cut > 0.0:
                new, old = segment[4 * m], slope[tail - 1]
                outer = segment[4 * m + 1] if new <= old else wide[tail - 1]
                if new == inf and old == inf:
                    break
                outermost = new if new <= old else old
                if outer > cut:
                    segment[4 * m + 1] = outer - cut if new <= old else segment[4 * m + 1]
                    wide[tail - 1] = wide[tail - 1] if new <= old else outer - cut
                    break
                cut -= outer
                m -= 1 if new <= old else 0
                tail -= 0 if new <= old else 1
            ends[row + 5] = outermost
            # Merge the rest from the left: what is less steep than all that is new stays where it is.
            first = head - (m + 1 - i)
            put, old_at = first, head
            slope[tail] = -inf
            while i <= m:
                steep = segment[4 * i]
                while slope[old_at] > steep:
                    slope[put], wide[put] = slope[old_at], wide[old_at]
                    put += 1
                    old_at += 1
                if slope[old_at] == steep and old_at < tail:
                    wide[old_at] += segment[4 * i + 1]
                elif put > first and slope[put - 1] == steep:
                    wide[put - 1] += segment[4 * i + 1]
                else:
                    slope[put], wide[put] = steep, segment[4 * i + 1]
                    put += 1
                i += 1
            head = old_at
            while put > first:  # ties leave a gap
                put -= 1
                head -= 1
                if head == put:
                    head = first
                    break
                slope[head], wide[head] = slope[put], wide[put]
            low, high = low * by_keep, high * by_keep
            low = least if low < least else (most if low > most else low)
            high = most if high > most else high
            ends[row] = low
            ends[row + 1] = low if high < low else high
            ends[row + 2] = slope[head] if head < tail else -inf
            ends[row + 3] = slope[tail - 1] if head < tail else inf
    span[2], span[3], span[4], span[6] = head, tail, earned, 0.0
    for i in range(BLOCK):
        span[6] += room[PAID + i]
    return 1


def worth_at(first: int, start: float, size: float, slope: Array, wide: Array, ends: Array, span: Array) -> float:
    """Return the slope at `start` before slot `first`, at scale `size`; put what it earns into `span`."""
    row = COLUMNS * first
    worth = min(max(0.0, ends[row + 5]), ends[row + 4])
    left = (start - ends[row]) * size
    earned = span[4]
    for k in range(int(span[2]), int(span[3])):
        worth = slope[k]
        earned += worth * min(max(left, 0.0), wide[k])
        if left < wide[k]:
            break
        left -= wide[k]
    span[5] = earned
    return worth


def meet_block(
    n: int, t: int, at: int, here: int, count: int, store: Array, merit: Array, there: Array, stored: Array,
    least: Array, most: Array, burns: Array, given: Array, room: Array,
) -> None:  # fmt: skip
    """Find what leaves the store at its worth in each slot of a block: at least, and at most."""
    places = n if n > PLACES else PLACES
    into, out, wear = store[INTO], store[OUT], store[WEAR]
    # Sums, not what was last, so that no store needs a mask, which is slow.
    for i in range(count):
        room[TWO + i], room[THREE + i], room[FOUR + i], room[FIVE + i] = 0.0, 0.0, 0.0, 0.0
    for k in range(n):
        values, widths = at + k * BLOCK, at + (places + k) * BLOCK
        for i in range(count):
            worth, wide, slope = merit[values + i], merit[widths + i], stored[t + i]
            by_charge, by_discharge = worth * room[BY_CHARGE + i], (worth - wear) * room[BY_DISCHARGE + i]
            room[TWO + i] += wide if by_charge > slope else 0.0
            room[THREE + i] += wide if by_discharge > slope else 0.0
            room[FOUR + i] += wide if by_charge >= slope else 0.0
            room[FIVE + i] += wide if by_discharge >= slope else 0.0
    for i in range(count):
        total, charge_max, discharge_max = there[here + i], room[CHARGE + i], room[DISCHARGE + i]
        charge_max = total if charge_max > total else charge_max
        charge, discharge = total - room[TWO + i], room[THREE + i] - total
        less, more = total - room[FOUR + i], room[FIVE + i] - total
        served = total - charge_max if charge >= charge_max else room[TWO + i]
        fed = total + discharge_max if discharge >= discharge_max else room[THREE + i]
        given[here + i] = fed if discharge > 0.0 else (served if charge > 0.0 else total)
        charge, less = charge_max if charge > charge_max else charge, charge_max if less > charge_max else less
        charge, less = 0.0 if charge < 0.0 else charge, 0.0 if less < 0.0 else less
        discharge = discharge_max if discharge > discharge_max else discharge
        more = discharge_max if more > discharge_max else more
        discharge, more = 0.0 if discharge < 0.0 else discharge, 0.0 if more < 0.0 else more
        low, high = discharge * out - charge * into, more * out - less * into
        least[here + i], most[here + i], burns[here + i] = low, low if high < low else high, 0.0


def carry(
    first: int, slots: int, stretch: int, keep: float, worth: float, scale: Array, ends: Array, stored: Array
) -> int:
    """Carry the slope that stored energy is worth forth from slot `first` over a stretch; return where that ends.

    It moves only where the store has as little or as much as it may. There least and most energy close up in `ends`.
    """
    row = COLUMNS * first
    t = first
    while t < slots:
        stored[t] = worth
        row += COLUMNS
        above, below = worth > ends[row + 2], worth < ends[row + 3]
        if above:
            ends[row + 1] = ends[row]
            worth = ends[row + 4] if ends[row + 4] < worth else worth
        elif below:
            ends[row] = ends[row + 1]
        if below:
            worth = ends[row + 5] if ends[row + 5] > worth else worth
        if keep < 1.0 and t < slots - 1:
            worth *= scale[t] / (scale[t + 1] * keep)
        t += 1
        if t - first >= stretch and (above or below):
            break
    stored[slots] = worth
    return t


def pass_forth(
    n: int,
    first: int,
    last: int,
    slots: int,
    keep: float,
    store: Array,
    value: Table,
    limit: Table,
    supply: Array,
    charge_limit: Array,
    discharge_limit: Array,
    order: Array,
    merit: Array,
    there: Array,
    bought: Array,
    scale: Array,
    room: Array,
    segment: Array,
    least: Array,
    most: Array,
    burns: Array,
    given: Array,
    stored: Array,
) -> None:
    """Find what each slot of a stretch does at the slope that stored energy is worth.

    At it, between `least` and `most` leaves the store in a slot; where `burns` is above zero, charging and discharging
    at once may be part of it. `given` is what elements get where least and most are one.
    """
    burn, places = store[BURN], n if n > PLACES else PLACES
    for start in range(first, last, BLOCK):
        count, here = min(BLOCK, last - start), start - first
        at = 2 * places * here
        if start + BLOCK < slots:
            fetch_block(n, start + BLOCK, min(BLOCK, slots - start - BLOCK), value, limit, supply)
        lay_powers(start, count, keep, store, charge_limit, discharge_limit, scale, room)
        lay_block(n, start, at, here, count, store, value, limit, supply, order, merit, there, bought, room)
        meet_block(n, start, at, here, count, store, merit, there, stored, least, most, burns, given, room)
        for i in range(count):
            worth = stored[start + i]
            if worth <= -burn * room[BY_CHARGE + i]:
                total = there[here + i]
                m = burn_slot(n, i, at + i, total, store, merit, room, segment)
                low, row = segment[1], 0
                while row < 4 * m and segment[row + 4] > worth:
                    row += 4
                    low += segment[row + 1]
                charge, discharge = segment[row + 2], segment[row + 3]
                given[here + i] = total + discharge - charge + 1e-15 * (total + discharge + charge)
                high, both = low, min(charge, discharge)
                while row < 4 * m and segment[row + 4] == worth:
                    row += 4
                    high += segment[row + 1]
                    both = max(both, min(segment[row + 2], segment[row + 3]))
                least[here + i], most[here + i], burns[here + i] = low, high, both


def burn_at(
    n: int, i: int, at: int, total: float, leaves: float, dust: float, store: Array, merit: Array, room: Array,
    segment: Array,
) -> None:  # fmt: skip
    """Put into the first row what is charged and discharged where both may be."""
    m = burn_slot(n, i, at, total, store, merit, room, segment)
    left, row = leaves - segment[1], 4
    while row < 4 * m and left > segment[row + 1]:
        left -= segment[row + 1]
        row += 4
    part = min(max(left / segment[row + 1], 0.0), 1.0)
    charge = segment[row - 2] + part * (segment[row + 2] - segment[row - 2])
    discharge = segment[row - 1] + part * (segment[row + 3] - segment[row - 1])
    charge_max, discharge_max = room[CHARGE + i], room[DISCHARGE + i]
    segment[0] = 0.0 if charge <= dust else (charge_max if charge >= charge_max - dust else charge)
    segment[1] = 0.0 if discharge <= dust else (discharge_max if discharge >= discharge_max - dust else discharge)


def last_worth(
    n: int, at: int, i: int, charge: float, discharge: float, worth: float, store: Array, merit: Array, room: Array
) -> float:
    """Return the price where no more MWh finds a place: the most that the last one was worth."""
    places = n if n > PLACES else PLACES
    high = inf
    for k in range(n):
        high = merit[at + k * BLOCK] if merit[at + (places + k) * BLOCK] > 0.0 else high
    by_charge, by_discharge = worth * store[INTO], store[WEAR] + worth * store[OUT]
    high = by_charge if charge > 0.0 and by_charge < high else high
    high = by_discharge if discharge < room[DISCHARGE + i] and by_discharge < high else high
    return high if high < inf else 0.0


def serve_block(
    n: int,
    t: int,
    at: int,
    here: int,
    count: int,
    store: Array,
    value: Table,
    limit: Table,
    sign: Array,
    merit: Array,
    there: Array,
    bought: Array,
    room: Array,
    segment: Array,
    least: Array,
    most: Array,
    burns: Array,
    given: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Table,
    price: Array,
    stored: Array,
) -> float:
    """Turn what leaves the store into powers, price the bus, and give the rest to the elements; return the money."""
    places = n if n > PLACES else PLACES
    less_in, less_out, into, out, wear = store[LESS_IN], store[LESS_OUT], store[INTO], store[OUT], store[WEAR]
    per_lost = 1.0 / (out - into) if 0.0 < out - into < 1.0 else 1.0
    for i in range(count):
        leaves, total, charge_max, discharge_max = (
            discharge[t + i],
            there[here + i],
            room[CHARGE + i],
            room[DISCHARGE + i],
        )
        dust = 1e-15 * (energy[t + i] + energy[t + i + 1] + total + charge_max + discharge_max)
        charged = -leaves * less_in if leaves < 0.0 else 0.0
        discharged = leaves * less_out if leaves > 0.0 else 0.0
        dust *= less_in if leaves < 0.0 else 1.0
        charged = charge_max if charged >= charge_max - dust else charged
        discharged = discharge_max if discharged >= discharge_max - dust else discharged
        room[TWO + i], room[THREE + i] = 0.0 if charged <= dust else charged, 0.0 if discharged <= dust else discharged
        room[SIX + i] = dust
    for i in range(count):
        if burns[here + i] > 0.0:
            room[SIX + i] *= per_lost  # the less is lost on the way, the more powers it takes to lose what rounding is
            burn_at(n, i, at + i, there[here + i], discharge[t + i], room[SIX + i], store, merit, room, segment)
            room[TWO + i], room[THREE + i] = segment[0], segment[1]
    for i in range(count):
        charge[t + i], discharge[t + i] = room[TWO + i], room[THREE + i]
        rest = there[here + i] + room[THREE + i] - room[TWO + i]
        room[ONE + i] = rest
        rest = rest + room[SIX + i] if least[here + i] < most[here + i] else given[here + i]
        room[TWO + i] = 0.0 if rest < 0.0 else rest
        room[THREE + i], room[FOUR + i] = 0.0, 0.0
    # The dearest with room for more.
    for k in range(n):
        values, widths = at + k * BLOCK, at + (places + k) * BLOCK
        for i in range(count):
            worth, before, rest = merit[values + i], room[THREE + i], room[TWO + i]
            after = before + merit[widths + i]
            room[THREE + i] = after
            room[FOUR + i] += worth if after > rest and before <= rest else 0.0
    for i in range(count):
        low, worth = room[FOUR + i] if room[THREE + i] > room[TWO + i] else -inf, stored[t + i] * room[SCALE + i]
        by_charge, by_discharge = worth * into, wear + worth * out
        room[TWO + i], stored[t + i] = low, worth
        low = by_charge if charge[t + i] < room[CHARGE + i] and by_charge > low else low
        low = by_discharge if discharge[t + i] > 0.0 and by_discharge > low else low
        # Never more than who charges pays, or who could discharge takes: rounding may leave a use a speck of room.
        low = by_charge if charge[t + i] > 0.0 and by_charge < low else low
        low = by_discharge if discharge[t + i] < room[DISCHARGE + i] and by_discharge < low else low
        price[t + i] = low
        room[FIVE + i] = -wear * discharge[t + i]
    for i in range(count):
        if price[t + i] == -inf:
            price[t + i] = last_worth(n, at + i, i, charge[t + i], discharge[t + i], stored[t + i], store, merit, room)
    for k in range(n):
        values, widths = at + k * BLOCK, at + (places + k) * BLOCK
        for i in range(count):
            wide = merit[widths + i]
            room[ONE + i] -= wide if merit[values + i] > room[TWO + i] else 0.0
    source = int(store[SOURCE])
    for j in range(n):
        worths, wides, powers = value[j], limit[j], taken[j]
        if j == source:
            for i in range(count):
                powers[t + i] = bought[here + i]
        else:
            for i in range(count):
                powers[t + i] = wides[t + i]
        if sign[j] > 0.0:
            for i in range(count):
                worth, wide, next_worth = worths[t + i], powers[t + i], room[TWO + i]
                rest, dust = room[ONE + i], room[SIX + i]
                part = wide if rest >= wide - dust else (rest if rest > dust else 0.0)
                left = rest - wide
                left = 0.0 if left < 0.0 else left
                part = wide if worth > next_worth else (0.0 if worth < next_worth else part)
                room[ONE + i] = left if worth == next_worth else rest
                powers[t + i] = part
                room[FIVE + i] += worth * part
        else:
            for i in range(count):
                worth, wide, next_worth = worths[t + i], powers[t + i], room[TWO + i]
                rest, dust = room[ONE + i], room[SIX + i]
                part = wide if rest >= wide - dust else (rest if rest > dust else 0.0)
                left = rest - wide
                left = 0.0 if left < 0.0 else left
                part = wide - (wide if worth > next_worth else (0.0 if worth < next_worth else part))
                room[ONE + i] = left if worth == next_worth else rest
                powers[t + i] = part
                room[FIVE + i] -= worth * part
    money = 0.0
    for i in range(count):
        money += room[FIVE + i]
    return money


def walk(
    n: int,
    first: int,
    last: int,
    keep: float,
    store: Array,
    value: Table,
    limit: Table,
    charge_limit: Array,
    discharge_limit: Array,
    sign: Array,
    merit: Array,
    there: Array,
    bought: Array,
    scale: Array,
    room: Array,
    segment: Array,
    ends: Array,
    least: Array,
    most: Array,
    burns: Array,
    given: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Table,
    price: Array,
    stored: Array,
) -> float:
    """Settle ties of a stretch so that its end is reached, with the store as idle as that allows; return the money.

    The rest goes to the bus. Where `sign` is below zero, what an element withholds is turned into what it gives.
    """
    by_keep = 1.0 / keep
    row = COLUMNS * last
    low, high = ends[row], ends[row + 1]
    for i in range(last - first - 1, -1, -1):
        row -= COLUMNS
        bottom, top = ends[row], ends[row + 1]
        low, high = (low + least[i]) * by_keep, (high + most[i]) * by_keep
        low = bottom if bottom > low else low
        high = top if top < high else high
        if low > high:  # by rounding alone
            low = high = min(max(0.5 * (low + high), bottom), top)
        ends[row], ends[row + 1] = low, high
    now = min(max(energy[first], ends[row]), ends[row + 1])
    energy[first] = now
    for t in range(first, last):
        idle = 0.0 if least[t - first] < 0.0 else least[t - first]
        idle = most[t - first] if idle > most[t - first] else idle
        row += COLUMNS
        kept = now * keep
        after = kept - idle
        after = ends[row] if after < ends[row] else after
        after = ends[row + 1] if after > ends[row + 1] else after
        energy[t + 1], discharge[t] = after, kept - after
        now = after
    money, places = 0.0, n if n > PLACES else PLACES
    for start in range(first, last, BLOCK):
        count, here = min(BLOCK, last - start), start - first
        lay_powers(start, count, keep, store, charge_limit, discharge_limit, scale, room)
        money += serve_block(
            n, start, 2 * places * here, here, count, store, value, limit, sign, merit, there, bought, room, segment,
            least, most, burns, given, energy, charge, discharge, taken, price, stored,
        )  # fmt: skip
    return money


def begin(slots: int, end: float, store: Array, energy_min: Array, energy_max: Array, slope: Array, wide: Array,
          ends: Array, span: Array, capacity: int, columns: int) -> None:  # fmt: skip
    """Write down what energy is worth after the last slot: any or none."""
    row = columns * slots
    head = capacity
    ends[row], ends[row + 1] = end, end
    ends[row + 2], ends[row + 3], ends[row + 4], ends[row + 5] = -inf, inf, inf, -inf
    if end < 0.0:
        least = energy_min[(slots - 1) * int(store[MIN_STEP])]
        most = energy_max[(slots - 1) * int(store[MAX_STEP])]
        ends[row], ends[row + 1], ends[row + 2], ends[row + 3] = least, most, 0.0, 0.0
        head -= 1
        slope[head], wide[head] = 0.0, most - least
    span[0], span[1], span[2], span[3] = 0, slots, head, capacity


def value_of(
    n: int,
    slots: int,
    capacity: int,
    columns: int,
    start: float,
    end: float,
    keep: float,
    store: Array,
    value: Table,
    limit: Table,
    supply: Array,
    charge_limit: Array,
    discharge_limit: Array,
    energy_min: Array,
    energy_max: Array,
    order: Array,
    merit: Array,
    there: Array,
    bought: Array,
    scale: Array,
    room: Array,
    parts: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    ends: Array,
    span: Array,
    sign: Array,
) -> int:
    """Pass the worth of energy back from the end; put what is earned into ``span[5]``, the first slope into ``[7]``."""
    begin(slots, end, store, energy_min, energy_max, slope, wide, ends, span, capacity, columns)
    if pass_back(
        n, capacity, columns, keep, store, value, limit, supply, charge_limit, discharge_limit, energy_min, energy_max,
        order, merit, there, bought, scale, room, parts, segment, slope, wide, ends, span, sign,
    ) == 0:  # fmt: skip
        return 0
    span[7] = worth_at(0, start, scale[0] * keep if keep < 1.0 else 1.0, slope, wide, ends, span)
    span[5] -= span[6]
    return 1


def earn(
    n: int,
    slots: int,
    capacity: int,
    start: float,
    end: float,
    keep: float,
    store: Array,
    value: Table,
    limit: Table,
    supply: Array,
    charge_limit: Array,
    discharge_limit: Array,
    energy_min: Array,
    energy_max: Array,
    order: Array,
    merit: Array,
    there: Array,
    bought: Array,
    scale: Array,
    room: Array,
    parts: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    ends: Array,
    span: Array,
    sign: Array,
) -> int:
    """Find what the best schedule earns, without the schedule, and put it into ``span[5]``; return as `dispatch`."""
    return value_of(
        n, slots, capacity, 0, start, end, keep, store, value, limit, supply, charge_limit, discharge_limit, energy_min,
        energy_max, order, merit, there, bought, scale, room, parts, segment, slope, wide, ends, span, sign,
    )  # fmt: skip


def dispatch(
    n: int,
    slots: int,
    capacity: int,
    start: float,
    end: float,
    keep: float,
    store: Array,
    value: Table,
    limit: Table,
    supply: Array,
    charge_limit: Array,
    discharge_limit: Array,
    energy_min: Array,
    energy_max: Array,
    order: Array,
    merit: Array,
    there: Array,
    bought: Array,
    scale: Array,
    room: Array,
    parts: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    ends: Array,
    span: Array,
    sign: Array,
    least: Array,
    most: Array,
    burns: Array,
    given: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Table,
    price: Array,
    stored: Array,
) -> int:
    """Find the best schedule of a store behind a bus; return 1, or 0 if `capacity` is too small.

    Parameters
    ----------
    n, slots, capacity : int
        Elements at the bus, slots, and segments that there is room for in `slope` and `wide`.
    start, end, keep : float
        Energy in the store before the first and after the last slot, where a negative end is free; and what a slot
        leaves of the energy.
    store : shape (NUMBERS,)
        See above.
    value, limit : shapes (n, slots)
        What elements pay and how much they take at most.
    supply : shape (slots,)
        What goes to them while the store is idle, but for import.
    charge_limit, discharge_limit, energy_min, energy_max : shapes (slots,) or (1,)
        Limits of the store; those of energy after each slot.
    order : shape (n,)
        Room to work in.
    merit : shape ((slots + BLOCK) * 2 * max(n, PLACES),)
        Room for the elements in order of value.
    there, bought, scale : shapes (slots + BLOCK,), (slots + BLOCK,), (slots,)
        Room for what is there for them, what of it is bought, and what slopes stand for.
    room, parts : shapes (ROWS * BLOCK,), (4 * n * BLOCK,)
        Room to work in.
    segment, ends : shapes ((n + 6) * 4,), ((slots + 1) * 6,)
        Room to work in.
    slope, wide : shape (capacity + 1,)
        Room to work in.
    span : shape (8,)
        Room to work in. Comes out with what is earned by the slopes in ``[5]``, and by the schedule in ``[7]``.
    sign : shape (n,)
        One for an element that takes energy, minus one for a source that withholds it.
    least, most, burns : shape (slots,)
        Room to work in.
    energy, charge, discharge, taken, price : shapes (slots + 1,), (slots,), (slots,), (n, slots), (slots,)
        The answer.
    stored : shape (slots + 1,)
        The worth of energy in the store; the last number is room to work in.
    """
    if value_of(
        n, slots, capacity, COLUMNS, start, end, keep, store, value, limit, supply, charge_limit, discharge_limit,
        energy_min, energy_max, order, merit, there, bought, scale, room, parts, segment, slope, wide, ends, span, sign,
    ) == 0:  # fmt: skip
        return 0
    stretch = int(store[STRETCH])
    worth, money, energy[0] = span[7], 0.0, start
    first = 0
    while first < slots:
        last = carry(first, slots, stretch, keep, worth, scale, ends, stored)
        worth = stored[slots]
        pass_forth(
            n, first, last, slots, keep, store, value, limit, supply, charge_limit, discharge_limit, order, merit,
            there, bought, scale, room, segment, least, most, burns, given, stored,
        )  # fmt: skip
        money += walk(
            n, first, last, keep, store, value, limit, charge_limit, discharge_limit, sign, merit, there, bought, scale,
            room, segment, ends, least, most, burns, given, energy, charge, discharge, taken, price, stored,
        )  # fmt: skip
        first = last
    span[7] = money
    return 1
