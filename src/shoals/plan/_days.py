"""The kernel of the exact engine with a quota: one price of the quota for each block of slots, passed back and forth.

Plain functions over flat arrays that allocate nothing, as in `shoals.plan._slopes`: they run as they stand, on lists,
and as machine code. What is done to one block at one price is in `shoals.plan._blocks`, and so is what arrays hold.
"""

from __future__ import annotations

from shoals.plan._blocks import (
    ABOVE,
    ABOVE_EXCESS,
    ABOVE_WORTH,
    BELOW,
    BELOW_EXCESS,
    BELOW_WORTH,
    CAME,
    COLUMNS,
    COUNT,
    DONE,
    EARNED,
    FIRST,
    GAIN,
    HIGH,
    LAST,
    LOW,
    MOVED,
    PRICE,
    QUOTA,
    ROW,
    SEEN,
    SEEN_COUNT,
    SETTLED,
    SIDES,
    TOUCHED,
    Array,
    fold,
    follow,
    guess,
    lay_out,
    look_up,
    mix,
    pass_block,
    weigh,
)

SPECK = 1e-12
"""Part of what a shortfall costs by which a price is off that stands beside where uses tie."""
TRIES = 100
"""Prices that are tried for one block at most, at one energy."""


def remember(block: int, price: float, blocks: Array, seen: Array) -> None:
    """Add a price to those seen of a block, if it is not among them; the oldest may make room."""
    count = int(blocks[ROW * block + SEEN_COUNT])
    for k in range(count):
        if seen[SEEN * block + k] == price:
            return
    if count == SEEN:
        for k in range(1, SEEN):
            seen[SEEN * block + k - 1] = seen[SEEN * block + k]
        count -= 1
    seen[SEEN * block + count] = price
    blocks[ROW * block + SEEN_COUNT] = count + 1


def settle(
    n: int,
    block: int,
    capacity: int,
    full: float,
    energy: float,
    most: float,
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
    longest: int,
    sides: Array,
    side: int,
    blocks: Array,
    seen: Array,
    pool: int,
    pool_slope: Array,
    pool_wide: Array,
    new_slope: Array,
    new_wide: Array,
    span: Array,
    strict: int,
) -> int:
    """Find the price at which a block that comes with an energy is worth least; return how many were tried, 0 for room.

    What is convex over the price is followed along its tangents. The two prices whose tangents meet at the least, or
    the one that keeps the quota, are left in the block's row, and their `ends` in `sides`. Each list that is met makes
    what energy is worth before the block less, where it is less.

    If `strict` is 1, a price that seems to keep the quota is not taken for one, as uses may tie; if it is 2, prices
    that almost meet are not taken to do so.
    """
    row = ROW * block
    quota = blocks[row + QUOTA]
    length = COLUMNS * (int(blocks[row + LAST]) - int(blocks[row + FIRST]) + 1)
    home = COLUMNS * (int(blocks[row + FIRST]) + block)
    free = COLUMNS * (longest + 1)
    lower, upper, now = 0, 1, 2  # which part of `ends` is whose
    below = above = False
    under, under_value, under_excess, under_worth = 0.0, 0.0, 0.0, 0.0
    over, over_value, over_excess, over_worth = 0.0, 0.0, 0.0, 0.0
    # Uses tie at the price that is sought, so that it is tried from both sides.
    speck = SPECK * most
    price, other = max(blocks[row + PRICE] - speck, 0.0), min(blocks[row + PRICE] + speck, most)
    step, lowest = 0.004 * most, -1.0
    if blocks[row + SIDES] == 0.0:
        lowest = blocks[row + ABOVE]
        step = max(0.1 * (price - lowest), 1e-4 * most)
    if blocks[row + SIDES] == 3.0:
        price, other = blocks[row + BELOW], blocks[row + ABOVE]
        step = max(step, other - price)
    kept, tried = 0.0, 0
    for _ in range(TRIES):
        tried += 1
        if pass_block(
            n, block, capacity, full, price, store, supply, order, merit, rest, segment, slope, wide, use, ends,
            now * free, blocks, pool, pool_slope, pool_wide, span,
        ) == 0:  # fmt: skip
            return 0
        if blocks[row + COUNT] < 0.0:
            blocks[row + LOW], blocks[row + HIGH] = ends[now * free], ends[now * free + 1]
        look_up(energy, now * free, slope, wide, use, ends, span)
        value, excess, worth = span[4] - price * quota, span[5] - quota, span[6]
        changed = fold(
            block, span[2] - price * quota, blocks, pool, slope, wide, span, pool_slope, pool_wide, new_slope, new_wide
        )  # fmt: skip
        if changed < 0:
            return 0
        if changed > 0:
            blocks[row + TOUCHED] = 1.0
        kept = price
        if abs(excess) <= 1e-12 * quota and strict != 1:
            under, under_excess, under_worth, under_value = price, excess, worth, value
            lower, now = now, lower
            below, above = True, False
            break
        if below and above:
            tangent = under_value + under_excess * (price - under)
            if value <= tangent + 1e-13 * (abs(value) + price * quota) or not under < price < over:
                break
        if excess < 0.0:
            below = True
            under, under_value, under_excess, under_worth = price, value, excess, worth
            lower, now = now, lower
            if price >= most:
                above = False
                break
        else:
            above = True
            over, over_value, over_excess, over_worth = price, value, excess, worth
            upper, now = now, upper
            if price <= 0.0:
                below = False
                break
        if below and above:
            meet = over_value - under_value + under_excess * under - over_excess * over
            price = min(max(meet / (under_excess - over_excess), under), over)
            kept = price
            if strict == 0 and over - under <= 4.0 * speck:
                break
        elif below:
            price = other if other > price else min(price + step, most)
            step *= 2.0
        else:
            price = lowest if 0.0 <= lowest < price and tried > 1 else max(price - step, 0.0)
            step *= 2.0
    remember(block, kept, blocks, seen)
    blocks[row + PRICE], blocks[row + SETTLED] = kept, energy
    blocks[row + SIDES] = (1.0 if below else 0.0) + (2.0 if above else 0.0)
    if below:
        blocks[row + BELOW], blocks[row + BELOW_EXCESS], blocks[row + BELOW_WORTH] = under, under_excess, under_worth
        remember(block, under, blocks, seen)
        for k in range(length):
            sides[home + k] = ends[lower * free + k]
    else:
        blocks[row + BELOW] = -1.0
    if above:
        blocks[row + ABOVE], blocks[row + ABOVE_EXCESS], blocks[row + ABOVE_WORTH] = over, over_excess, over_worth
        remember(block, over, blocks, seen)
        for k in range(length):
            sides[side + home + k] = ends[upper * free + k]
    else:
        blocks[row + ABOVE] = -1.0
    return tried


def write_side(
    n: int,
    block: int,
    capacity: int,
    full: float,
    energy: float,
    price: float,
    worth: float,
    fresh: bool,
    store: Array,
    supply: Array,
    order: Array,
    merit: Array,
    rest: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    use: Array,
    sides: Array,
    home: int,
    blocks: Array,
    pool: int,
    pool_slope: Array,
    pool_wide: Array,
    span: Array,
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
    """Write down what a block does at a price, passed back anew if asked; return by how much the quota is exceeded."""
    if fresh:
        pass_block(
            n, block, capacity, full, price, store, supply, order, merit, rest, segment, slope, wide, use, sides, home,
            blocks, pool, pool_slope, pool_wide, span,
        )  # fmt: skip
        look_up(energy, home, slope, wide, use, sides, span)
        worth = span[6]
    return (
        follow(
            n, block, energy, price, worth, store, supply, order, merit, rest, segment, sides, home, blocks, pool,
            pool_slope, pool_wide, least, most, burns, shift, rows, held, charge, discharge, taken,
        )
        - blocks[ROW * block + QUOTA]
    )  # fmt: skip


def plan_blocks(
    n: int,
    slots: int,
    count: int,
    full: float,
    start: float,
    end: float,
    numbers: Array,
    store: Array,
    value: Array,
    width: Array,
    supply: Array,
    wants: Array,
    blocks: Array,
    seen: Array,
    order: Array,
    merit: Array,
    rest: Array,
    segment: Array,
    slope: Array,
    wide: Array,
    use: Array,
    pool_slope: Array,
    pool_wide: Array,
    new_slope: Array,
    new_wide: Array,
    ends: Array,
    sides: Array,
    least: Array,
    most: Array,
    burns: Array,
    energy: Array,
    charge: Array,
    discharge: Array,
    taken: Array,
    other_energy: Array,
    other_charge: Array,
    other_discharge: Array,
    other_taken: Array,
    spare: Array,
    spare_most: Array,
    span: Array,
) -> int:
    """Find the best schedule of a store and a load with a quota for each block; return 1, 0 for want of room, or 2.

    Parameters
    ----------
    n, slots, count : int
        Elements at the bus but for the load with a quota, slots, and blocks.
    full, start, end : float
        Most energy in the store, and that before the first and after the last slot; a negative end is free.
    numbers : shape (10,)
        What a MW missed for a slot costs; room of a list while a block is passed, and of one that is kept; slots of the
        longest block; passes that are allowed; and the gap at which they end, as a part of the money moved. From the
        seventh on it comes out with the passes, the prices tried, the bound, and what is earned.
    store : shape (8,)
        See above.
    value, width, supply, wants : shapes (n * slots,), (n * slots,), (slots,), (slots,)
        What elements pay and how much they take; what goes to them while the store is idle; limit of the load.
    blocks : shape ((count + 1) * 24,)
        First slot, that after the last, and quota of each block. It comes out with its price in the fourth place.
    energy, charge, discharge, taken : shapes (slots + 1,), (slots,), (slots,), ((n + 1) * slots,)
        The answer; the load with a quota comes last. The first three come in as those of a plan without the load.
    others
        Room to work in.

    If 2 is returned, the passes did not meet.
    """
    short = numbers[0]
    capacity, pool, longest = int(numbers[1]), int(numbers[2]), int(numbers[3])
    passes, gap = int(numbers[4]), numbers[5]
    side, near = COLUMNS * (slots + count), 1e-12 * full
    lay_out(n, slots, store, value, width, supply, wants, order, merit, rest, taken)
    for block in range(count):
        row = ROW * block
        for deep in range(2):
            blocks[row + ABOVE - deep * (ABOVE - PRICE)] = guess(
                n, block, short, deep == 1, wants, order, merit, rest, charge, discharge, blocks, spare, spare_most
            )
        blocks[row + CAME], blocks[row + SETTLED] = energy[int(blocks[row + FIRST])], -1.0
        blocks[row + COUNT], blocks[row + SEEN_COUNT] = -1.0, 0.0
        blocks[row + TOUCHED], blocks[row + DONE], blocks[row + SIDES] = 0.0, 0.0, 0.0
    row = ROW * count
    blocks[row + COUNT], blocks[row + LOW], blocks[row + HIGH], blocks[row + EARNED] = 0.0, end, end, 0.0
    blocks[row + TOUCHED] = 0.0
    if end < 0.0:
        blocks[row + COUNT], blocks[row + LOW], blocks[row + HIGH] = 1.0, 0.0, full
        pool_slope[pool * count], pool_wide[pool * count] = 0.0, full
    strictly, anew = 0, True
    for turn in range(passes):
        later, idle = anew, True  # whether what energy is worth after the block has changed
        for block in range(count - 1, -1, -1):
            row = ROW * block
            touched = blocks[row + TOUCHED] > 0.0
            if later or anew:
                idle = False
                old = int(blocks[row + COUNT])
                for k in range(old):
                    new_slope[pool + k], new_wide[pool + k] = pool_slope[pool * block + k], pool_wide[pool * block + k]
                blocks[row + COUNT], blocks[row + DONE] = -1.0, 0.0
                many = int(blocks[row + SEEN_COUNT])
                found = settle(
                    n, block, capacity, full, blocks[row + CAME], short, store, supply, order, merit, rest, segment,
                    slope, wide, use, ends, longest, sides, side, blocks, seen, pool, pool_slope, pool_wide,
                    new_slope, new_wide, span, strictly,
                )  # fmt: skip
                if found == 0:
                    return 0
                numbers[7] += found
                for k in range(many):
                    known = seen[SEEN * block + k]
                    if known == blocks[row + PRICE] or known == blocks[row + BELOW] or known == blocks[row + ABOVE]:
                        continue
                    if pass_block(
                        n, block, capacity, full, known, store, supply, order, merit, rest, segment, slope, wide, use,
                        ends, 0, blocks, pool, pool_slope, pool_wide, span,
                    ) == 0:  # fmt: skip
                        return 0
                    numbers[7] += 1.0
                    if fold(
                        block, span[2] - known * blocks[row + QUOTA], blocks, pool, slope, wide, span,
                        pool_slope, pool_wide, new_slope, new_wide,
                    ) < 0:  # fmt: skip
                        return 0
                later = old != int(blocks[row + COUNT])
                for k in range(old):
                    if new_slope[pool + k] != pool_slope[pool * block + k]:
                        later = True
                    if new_wide[pool + k] != pool_wide[pool * block + k]:
                        later = True
            later = later or touched
            blocks[row + TOUCHED] = 0.0
        now = min(max(start, blocks[LOW]), blocks[HIGH])
        bound = 0.0
        for block in range(count):
            bound += blocks[ROW * block + EARNED]
        left = now - blocks[LOW]
        for k in range(int(blocks[COUNT])):
            bound += pool_slope[k] * min(max(left, 0.0), pool_wide[k])
            left -= pool_wide[k]
        earned, moved = 0.0, 0.0
        for block in range(count):
            row = ROW * block
            if blocks[row + DONE] == 0.0 or abs(now - blocks[row + CAME]) > near:
                if abs(now - blocks[row + SETTLED]) > near or blocks[row + DONE] > 0.0:
                    found = settle(
                        n, block, capacity, full, now, short, store, supply, order, merit, rest, segment,
                        slope, wide, use, ends, longest, sides, side, blocks, seen, pool, pool_slope, pool_wide,
                        new_slope, new_wide, span, strictly,
                    )  # fmt: skip
                    if found == 0:
                        return 0
                    numbers[7] += found
                idle = False
                first = int(blocks[row + FIRST])
                home = COLUMNS * (first + block)
                for strict in range(2):
                    if strict == 1:
                        found = settle(
                            n, block, capacity, full, now, short, store, supply, order, merit, rest, segment,
                            slope, wide, use, ends, longest, sides, side, blocks, seen, pool, pool_slope, pool_wide,
                            new_slope, new_wide, span, 1,
                        )  # fmt: skip
                        if found == 0:
                            return 0
                        numbers[7] += found
                    kind, best = int(blocks[row + SIDES]), blocks[row + PRICE]
                    speck = 1e-12 * blocks[row + QUOTA] * max(best, 1e-3 * short)
                    under, over = 0.0, 0.0
                    if kind != 2:
                        at = blocks[row + BELOW]
                        worth = blocks[row + BELOW_WORTH]
                        for again in range(2):
                            under = write_side(
                                n, block, capacity, full, now, at, worth, again == 1, store, supply, order, merit,
                                rest, segment, slope, wide, use, sides, home, blocks, pool, pool_slope, pool_wide,
                                span, least, most, burns, 0, slots, energy, charge, discharge, taken,
                            )  # fmt: skip
                            off = abs(under - blocks[row + BELOW_EXCESS])
                            if kind == 3:
                                if off * (best - at) > speck:
                                    at = 0.5 * (at + best)
                                elif under > 0.0:  # by a tie
                                    at = max(at - SPECK * short, 0.0)
                                else:
                                    break
                            else:
                                if at < short or under <= 0.0:
                                    break
                                at *= 1.0 - 1e-12
                    if kind != 1:
                        at = blocks[row + ABOVE]
                        worth = blocks[row + ABOVE_WORTH]
                        for again in range(2):
                            if kind == 3:
                                over = write_side(
                                    n, block, capacity, full, now, at, worth, again == 1, store, supply, order, merit,
                                    rest, segment, slope, wide, use, sides, side + home, blocks, pool, pool_slope,
                                    pool_wide, span, least, most, burns, first, longest,
                                    other_energy, other_charge, other_discharge, other_taken,
                                )  # fmt: skip
                                if abs(over - blocks[row + ABOVE_EXCESS]) * (at - best) > speck:
                                    at = 0.5 * (at + best)
                                elif over < 0.0:
                                    at = min(at + SPECK * short, short)
                                else:
                                    break
                            else:
                                over = write_side(
                                    n, block, capacity, full, now, at, worth, again == 1, store, supply, order, merit,
                                    rest, segment, slope, wide, use, sides, side + home, blocks, pool, pool_slope,
                                    pool_wide, span, least, most, burns, 0, slots, energy, charge, discharge, taken,
                                )  # fmt: skip
                                if over >= 0.0:
                                    break
                                at = 1e-12 * short
                    if kind == 3:
                        if over > under:
                            part = min(max(-under / (over - under) * (1.0 + 1e-14), 0.0), 1.0)
                            mix(
                                n, slots, block, part, longest, order, merit, blocks, energy, charge, discharge, taken,
                                other_energy, other_charge, other_discharge, other_taken,
                            )  # fmt: skip
                        break
                    if kind == 2 or blocks[row + BELOW] >= short or abs(under) <= 1e-11 * blocks[row + QUOTA]:
                        break
                weigh(n, slots, block, short, store, order, merit, blocks, discharge, taken)
                blocks[row + DONE], blocks[row + CAME] = 1.0, now
            earned += blocks[row + GAIN]
            moved += blocks[row + MOVED]
            now = energy[int(blocks[row + LAST])]
        numbers[6], numbers[8], numbers[9] = turn + 1.0, bound, earned
        if bound - earned <= gap * moved:
            energy[0] = start
            return 1
        if idle and strictly > 0:
            return 2
        strictly, anew = (2, True) if idle else (strictly, False)
    return 2
