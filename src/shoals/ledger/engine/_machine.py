"""The state machine over flat arrays of whole numbers: plain Python that is also the source of its machine code.

What it does is said in `reference`, and a test holds the two together on random histories. All arithmetic is that of
64-bit whole numbers with a sign; products of two amounts are compared exactly, limb by limb.

    record   (n, 16)   the words of `RECORD`
    account  (·, 12)   ledger, code, flags, pool, partner, start, end, debits, held, credits, held, moved
    rule     (·, 12)   in, out, numerator, denominator, flags, group, from, into, source, target, -, -
    known    (·, 2)    hash of an id, number of its record + 1: a table with open addresses; 0 is a free place
    hold     (·, 8)    id, id, debit, credit, amount, ledger, deadline, ended
    slot     (·)       which hold, by the hash of its id; -1 is free
    number   (8)       accounts, rules, holds, records, epoch, records before the batch, recalled, missing

The table of ids keeps no id. Where a hash is met again, the record that left it there is compared word for word: it is
one of this batch, or one that the caller recalled from its block (`recalled`, by `seen`, and by a search among those
that were asked for one by one). If it is none of them, the machine stops before the chain and says so.

`plan` is scratch of shape (n, 3): place of the id in `known`; the hold that a record ended, the amount that it asked
for, or what it overwrote; hash of the id. `order` says at which place of the batch a new record stands.
"""

# pyright: basic
# Words of a record.
ID_HI, ID_LO, HOLD_HI, HOLD_LO, PARTIES, AMOUNT, EVENT, BOOKED, KEEPING, RULING, OWNING, EVIDENCE, SEQ = (
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15,
)  # fmt: skip
WORDS = 16
# Columns of an account, a rule, a hold.
A_LEDGER, A_CODE, A_FLAGS, A_POOL, A_PARTNER, A_START, A_END, A_DEBITS, A_DEBITS_HELD, A_CREDITS, A_CREDITS_HELD = (
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
)  # fmt: skip
ACCOUNT = 12
R_IN, R_OUT, R_NUMERATOR, R_DENOMINATOR, R_FLAGS, R_GROUP, R_FROM, R_INTO, R_SOURCE, R_TARGET = (
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
)  # fmt: skip
RULE = 12
H_HI, H_LO, H_DEBIT, H_CREDIT, H_AMOUNT, H_LEDGER, H_DEADLINE, H_ENDED = 0, 1, 2, 3, 4, 5, 6, 7
HOLD = 8
N_ACCOUNTS, N_RULES, N_HOLDS, N_RECORDS, N_EPOCH, N_BASE, N_RECALLED, N_MISSING = 0, 1, 2, 3, 4, 5, 6, 7
PLACE, BEFORE, HASH = 0, 1, 2
PLAN = 3
A_MOVED = 11
MISSING = -1
WINDOW = 64
"""So many records ahead are their accounts and places read."""
# Kinds, flags and words, as in `records`.
K_TRANSFER, K_OPEN, K_RULE, K_EXPIRE, K_CLOSE, K_EPOCH = 0, 1, 2, 3, 4, 5
LINKED, HELD, POST, VOID, UP_TO = 1, 2, 4, 8, 16
FULL_ONLY, OWED_ONLY, SINK, SOURCE, CLOSED, RULED_OUT, RULED_IN, DATED = 1, 2, 4, 8, 16, 32, 64, 128
EXACT, PAIRED, SHARE = 1, 2, 4
OK, BAD_ID, CHAIN_OPEN, BAD_FLAGS, IS_KNOWN, OTHER_CONTENT, BAD_KIND, BEFORE_EPOCH, NO_HOLD, HOLD_ENDED = (
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
)  # fmt: skip
EXCEEDS_HOLD, NOT_EXPIRED, BAD_AMOUNT, NO_ACCOUNT, SAME_ACCOUNT, OTHER_LEDGER, ACCOUNT_CLOSED, ONE_WAY = (
    10, 11, 12, 13, 14, 15, 16, 17,
)  # fmt: skip
OUT_OF_WINDOW, EXCEEDS_CREDITS, EXCEEDS_DEBITS, OVERFLOW, RULE_NEEDED, RULE_UNKNOWN, RULE_SHAPE, ANCHOR_USED = (
    18, 19, 20, 21, 22, 23, 24, 25,
)  # fmt: skip
RULE_BOUND, NOT_NEXT, LINKED_FAILED = 26, 27, 28
MOST = 2**63 - 1
HALF = 0xFFFFFFFF
QUARTER = 0xFFFF
LIMB = 0x1FFFFF
SECOND = 1_000_000
ODD_A, ODD_B = -7046029254386353131, -4417276706812531889
"""Odd multipliers that spread bits: 2^64 over the golden ratio, and one of xxHash's."""


def spread(a, b):
    """Return a whole number from 0 up that is spread over two words."""
    x = (a ^ (b * ODD_A)) * ODD_B
    x ^= (x >> 29) & 0x7FFFFFFFF
    x *= ODD_A
    x ^= (x >> 32) & HALF
    return x & MOST


def same(record, at, other, there):
    """Return whether two records of one id say the same: all but when and where they were booked."""
    for k in range(HOLD_HI, SEQ):
        if k == BOOKED or record[at + k] == other[there + k]:
            continue
        moves = (record[at + RULING] >> 16) & QUARTER == K_TRANSFER
        if k != AMOUNT or not moves or not (record[at + KEEPING] >> 48) & UP_TO:
            return 0
    return 1


def find_id(known, mask, record, leg, seen, recalled, order, number, plan):
    """Return whether an id is booked: 0 no, 1 with the same content, 2 with other, or `MISSING`. Plans its place.

    The search goes on where `look_up` ended: all before that place was taken by others, and still is.
    """
    at, x, place = WORDS * leg, plan[PLAN * leg + HASH], plan[PLAN * leg + PLACE]
    while known[2 * place + 1] != 0:
        if known[2 * place] == x:
            seq = known[2 * place + 1] - 1
            there = -1
            found = 0
            if seq >= number[N_BASE]:
                there = WORDS * order[seq - number[N_BASE]]
                if record[there + ID_HI] == record[at + ID_HI] and record[there + ID_LO] == record[at + ID_LO]:
                    found = 1 if same(record, at, record, there) else 2
            else:
                which = seen[leg]
                if which < 0 or recalled[WORDS * which + SEQ] != seq:
                    which = number[N_RECALLED] - 1
                    while which >= 0 and recalled[WORDS * which + SEQ] != seq:
                        which -= 1
                if which < 0:
                    number[N_MISSING] = seq
                    return MISSING
                there = WORDS * which
                if recalled[there + ID_HI] == record[at + ID_HI] and recalled[there + ID_LO] == record[at + ID_LO]:
                    found = 1 if same(record, at, recalled, there) else 2
            if found != 0:
                plan[PLAN * leg + PLACE] = place
                return found
        place = (place + 1) & mask
    plan[PLAN * leg + PLACE] = place
    return 0


def find_hold(slot, hold, mask, hi, lo):
    """Return the place of a hold in `slot`, or the free place where it belongs."""
    at = spread(lo, hi) & mask
    while slot[at] >= 0 and (hold[HOLD * slot[at] + H_HI] != hi or hold[HOLD * slot[at] + H_LO] != lo):
        at = (at + 1) & mask
    return at


def compare(a, b, e, c, d):
    """Return the sign of a·b + e - c·d, exactly, for numbers from 0 to 2^63 - 1."""
    a0, a1, a2 = a & LIMB, (a >> 21) & LIMB, a >> 42
    b0, b1, b2 = b & LIMB, (b >> 21) & LIMB, b >> 42
    c0, c1, c2 = c & LIMB, (c >> 21) & LIMB, c >> 42
    d0, d1, d2 = d & LIMB, (d >> 21) & LIMB, d >> 42
    x = a0 * b0 - c0 * d0 + (e & LIMB)
    low = x & LIMB
    x = (x >> 21) + a0 * b1 + a1 * b0 - c0 * d1 - c1 * d0 + ((e >> 21) & LIMB)
    low |= x & LIMB
    x = (x >> 21) + a0 * b2 + a1 * b1 + a2 * b0 - c0 * d2 - c1 * d1 - c2 * d0 + (e >> 42)
    low |= x & LIMB
    x = (x >> 21) + a1 * b2 + a2 * b1 - c1 * d2 - c2 * d1
    low |= x & LIMB
    x = (x >> 21) + a2 * b2 - c2 * d2
    if x != 0:
        return 1 if x > 0 else -1
    return 1 if low != 0 else 0


def bad_flags(kind, flags, ruling):
    """Return whether flags exclude each other, or flags or a rule stand where there are none."""
    ruled = ruling & (QUARTER | QUARTER << 32)
    if ruled != 0 and (kind != K_TRANSFER or flags & (POST | VOID)):
        return 1
    if kind == K_TRANSFER:
        several = (1 if flags & HELD else 0) + (1 if flags & POST else 0) + (1 if flags & VOID else 0)
        if several > 1 or flags >= 2 * UP_TO or (flags & UP_TO and flags & (POST | VOID)):
            return 1
        return 0
    if kind == K_RULE:
        return 1 if flags >= 2 * SHARE else 0
    return 1 if kind != K_OPEN and flags != 0 else 0


def check_opening(record, at, number):
    """Return the first reason against an account."""
    parties, keeping = record[at + PARTIES], record[at + KEEPING]
    code, flags = (keeping >> 32) & QUARTER, (keeping >> 48) & QUARTER
    partner = record[at + HOLD_HI]
    if parties & HALF != number[N_ACCOUNTS] or partner < 0 or partner > number[N_ACCOUNTS] or flags >= 2 * DATED:
        return NOT_NEXT
    if flags & FULL_ONLY and flags & OWED_ONLY:
        return NOT_NEXT
    if flags & (RULED_OUT | RULED_IN) and code == 0:
        return NOT_NEXT
    if flags & DATED and record[at + AMOUNT] <= record[at + EVENT]:
        return NOT_NEXT
    return OK


def check_end(record, at, slot, hold, mask, expires):
    """Return the first reason against ending a hold."""
    which = slot[find_hold(slot, hold, mask, record[at + HOLD_HI], record[at + HOLD_LO])]
    if which < 0:
        return NO_HOLD
    h = HOLD * which
    parties, amount = record[at + PARTIES], record[at + AMOUNT]
    if parties & HALF != hold[h + H_DEBIT] or (parties >> 32) & HALF != hold[h + H_CREDIT]:
        return NO_HOLD
    if record[at + KEEPING] & HALF != hold[h + H_LEDGER]:
        return NO_HOLD
    if hold[h + H_ENDED] != 0:
        return HOLD_ENDED
    posts = expires == 0 and (record[at + KEEPING] >> 48) & POST != 0
    if amount > hold[h + H_AMOUNT] or (amount != hold[h + H_AMOUNT] and not posts):
        return EXCEEDS_HOLD
    if expires != 0 and (hold[h + H_DEADLINE] < 0 or record[at + BOOKED] < hold[h + H_DEADLINE]):
        return NOT_EXPIRED
    return OK if amount > 0 else BAD_AMOUNT


def group_of(rule, which):
    """Return the group of a rule; one without has its own."""
    group = rule[RULE * (which - 1) + R_GROUP]
    return group if group != 0 else 0x10000 + which


def anchor_of(record, leg):
    """Return the leg that measures another."""
    back = (record[WORDS * leg + RULING] >> 32) & QUARTER
    return leg - (back if back != 0 else 1)


def check_rule(record, start, leg, account, rule, n_rules, which, amount):
    """Return the first reason against a leg under a rule."""
    measure = anchor_of(record, leg)
    if measure < start:
        return RULE_SHAPE
    at, m, r = WORDS * leg, WORDS * measure, RULE * (which - 1)
    keeping, measuring = record[at + KEEPING], record[m + KEEPING]
    if (record[m + RULING] >> 16) & QUARTER != K_TRANSFER:
        return RULE_SHAPE
    if ((keeping | measuring) >> 48) & (HELD | POST | VOID):
        return RULE_SHAPE
    if measuring & HALF != rule[r + R_IN] or keeping & HALF != rule[r + R_OUT]:
        return RULE_SHAPE
    giving, taking = ACCOUNT * (record[m + PARTIES] & HALF), ACCOUNT * ((record[m + PARTIES] >> 32) & HALF)
    debit, credit = ACCOUNT * (record[at + PARTIES] & HALF), ACCOUNT * ((record[at + PARTIES] >> 32) & HALF)
    pool = 0
    mixed = 0
    for k in range(4):
        place = giving if k == 0 else taking if k == 1 else debit if k == 2 else credit
        code = rule[r + R_FROM + k]
        if code == 0:
            continue
        if account[place + A_CODE] != code:
            return RULE_SHAPE
        own = account[place + A_POOL]
        if own != 0:
            if pool != 0 and pool != own:
                mixed = 1
            pool = own
    if mixed and rule[r + R_FLAGS] & PAIRED:
        return RULE_SHAPE
    group = group_of(rule, which)
    for earlier in range(measure + 1, leg):
        other = record[WORDS * earlier + RULING] & QUARTER
        here = 0 < other <= n_rules and anchor_of(record, earlier) == measure
        if here and group_of(rule, other) == group:
            return ANCHOR_USED
    moved = record[m + AMOUNT]
    if rule[r + R_FLAGS] & SHARE:
        partner = account[taking + A_PARTNER]
        if partner < 0:
            return RULE_SHAPE
        due = account[ACCOUNT * partner + A_DEBITS] - account[taking + A_CREDITS] + moved
        has = account[debit + A_CREDITS] - account[debit + A_DEBITS] - account[debit + A_DEBITS_HELD]
        if due <= 0 or has <= 0 or amount > moved or compare(amount, due, 0, moved, has) > 0:
            return RULE_BOUND
        if rule[r + R_FLAGS] & EXACT and amount != moved and compare(amount, due, due, moved, has) <= 0:
            return RULE_BOUND
        return OK
    numerator, denominator = rule[r + R_NUMERATOR], rule[r + R_DENOMINATOR]
    if compare(amount, denominator, 0, moved, numerator) > 0:
        return RULE_BOUND
    if rule[r + R_FLAGS] & EXACT and compare(amount, denominator, denominator, moved, numerator) <= 0:
        return RULE_BOUND
    return OK


def check_rules(record, start, end, leg, account, rule, n_rules, amount):
    """Return the first reason that rules give against a leg."""
    at = WORDS * leg
    which = record[at + RULING] & QUARTER
    debit, credit = ACCOUNT * (record[at + PARTIES] & HALF), ACCOUNT * ((record[at + PARTIES] >> 32) & HALF)
    there = 0 < which <= n_rules
    if account[debit + A_FLAGS] & RULED_OUT:
        code = account[debit + A_CODE]
        good = there and rule[RULE * (which - 1) + R_SOURCE] == code
        later = leg + 1
        while not good and later <= end:
            other = record[WORDS * later + RULING] & QUARTER
            if 0 < other <= n_rules and anchor_of(record, later) == leg and rule[RULE * (other - 1) + R_FROM] == code:
                good = True
            later += 1
        if not good:
            return RULE_NEEDED
    named = there and rule[RULE * (which - 1) + R_TARGET] == account[credit + A_CODE]
    if account[credit + A_FLAGS] & RULED_IN and not named:
        return RULE_NEEDED
    if which == 0:
        return OK
    if not there:
        return RULE_UNKNOWN
    return check_rule(record, start, leg, account, rule, n_rules, which, amount)


def check_transfer(record, start, end, leg, account, rule, slot, hold, hold_mask, number):
    """Return the first reason against a transfer; with ``UP_TO``, write into it how much it moves."""
    at = WORDS * leg
    keeping, parties, amount = record[at + KEEPING], record[at + PARTIES], record[at + AMOUNT]
    flags = (keeping >> 48) & QUARTER
    if flags & (POST | VOID):
        word = check_end(record, at, slot, hold, hold_mask, 0)
        if word != OK:
            return word
    elif record[at + EVENT] < number[N_EPOCH]:
        return BEFORE_EPOCH
    if amount <= 0:
        return BAD_AMOUNT
    debit, credit = parties & HALF, (parties >> 32) & HALF
    if debit >= number[N_ACCOUNTS] or credit >= number[N_ACCOUNTS]:
        return NO_ACCOUNT
    if debit == credit:
        return SAME_ACCOUNT
    d, c = ACCOUNT * debit, ACCOUNT * credit
    if account[d + A_LEDGER] != keeping & HALF or account[c + A_LEDGER] != keeping & HALF:
        return OTHER_LEDGER
    if (account[d + A_FLAGS] | account[c + A_FLAGS]) & CLOSED and not flags & VOID:
        return ACCOUNT_CLOSED
    if flags & (POST | VOID):
        return OK
    if account[d + A_FLAGS] & SINK or account[c + A_FLAGS] & SOURCE:
        return ONE_WAY
    inside = account[c + A_START] <= record[at + EVENT] < account[c + A_END]
    if account[c + A_FLAGS] & DATED and not inside:
        return OUT_OF_WINDOW
    out = account[d + A_DEBITS] + account[d + A_DEBITS_HELD]
    has = account[d + A_CREDITS] - out
    if flags & UP_TO:
        amount = min(amount, has)
        if amount <= 0:
            return EXCEEDS_CREDITS
    if account[d + A_FLAGS] & FULL_ONLY and amount > has:
        return EXCEEDS_CREDITS
    come = account[c + A_CREDITS] + account[c + A_CREDITS_HELD]
    if account[c + A_FLAGS] & OWED_ONLY and amount > account[c + A_DEBITS] - come:
        return EXCEEDS_DEBITS
    if amount > MOST - out or amount > MOST - come:
        return OVERFLOW
    word = check_rules(record, start, end, leg, account, rule, number[N_RULES], amount)
    if word == OK:
        record[at + AMOUNT] = amount
    return word


def check(
    record, start, end, leg, n, account, rule, known, mask, slot, hold, hold_mask, number, plan, seen, recalled, order
):
    """Return the first reason against a record, or `MISSING`."""
    at = WORDS * leg
    hi, lo = record[at + ID_HI], record[at + ID_LO]
    flags, kind = (record[at + KEEPING] >> 48) & QUARTER, (record[at + RULING] >> 16) & QUARTER
    if hi == 0 and lo == 0:
        return BAD_ID
    if leg == n - 1 and kind == K_TRANSFER and flags & LINKED:
        return CHAIN_OPEN
    if bad_flags(kind, flags, record[at + RULING]):
        return BAD_FLAGS
    there = find_id(known, mask, record, leg, seen, recalled, order, number, plan)
    if there != 0:
        return MISSING if there < 0 else IS_KNOWN if there == 1 else OTHER_CONTENT
    if kind == K_TRANSFER:
        return check_transfer(record, start, end, leg, account, rule, slot, hold, hold_mask, number)
    if kind == K_OPEN:
        return check_opening(record, at, number)
    if kind == K_RULE:
        return OK if record[at + AMOUNT] > 0 and record[at + HOLD_LO] > 0 else BAD_AMOUNT
    if kind == K_EXPIRE:
        return check_end(record, at, slot, hold, hold_mask, 1)
    if kind == K_CLOSE:
        return OK if record[at + PARTIES] & HALF < number[N_ACCOUNTS] else NO_ACCOUNT
    if kind == K_EPOCH:
        return OK if record[at + EVENT] >= number[N_EPOCH] else BEFORE_EPOCH
    return BAD_KIND


def book(record, start, leg, account, rule, known, slot, hold, hold_mask, number, plan, order):
    """Change the state by a record that was checked."""
    at = WORDS * leg
    keeping, parties, amount = record[at + KEEPING], record[at + PARTIES], record[at + AMOUNT]
    kind, flags = (record[at + RULING] >> 16) & QUARTER, (keeping >> 48) & QUARTER
    place, seq = plan[PLAN * leg + PLACE], number[N_RECORDS] + leg - start
    known[2 * place], known[2 * place + 1] = plan[PLAN * leg + HASH], seq + 1
    order[seq - number[N_BASE]] = leg
    if kind == K_OPEN:
        a = ACCOUNT * number[N_ACCOUNTS]
        account[a + A_LEDGER], account[a + A_CODE] = keeping & HALF, (keeping >> 32) & QUARTER
        account[a + A_FLAGS], account[a + A_POOL] = flags, (parties >> 32) & HALF
        account[a + A_PARTNER], account[a + A_START] = record[at + HOLD_HI] - 1, record[at + EVENT]
        account[a + A_END] = amount
        for k in range(A_DEBITS, ACCOUNT):
            account[a + k] = 0
        number[N_ACCOUNTS] += 1
        return
    if kind == K_RULE:
        r = RULE * number[N_RULES]
        rule[r + R_IN], rule[r + R_OUT] = record[at + HOLD_HI], keeping & HALF
        rule[r + R_NUMERATOR], rule[r + R_DENOMINATOR] = amount, record[at + HOLD_LO]
        rule[r + R_FLAGS], rule[r + R_GROUP] = flags, (keeping >> 32) & QUARTER
        rule[r + R_FROM], rule[r + R_INTO] = parties & QUARTER, (parties >> 16) & QUARTER
        rule[r + R_SOURCE], rule[r + R_TARGET] = (parties >> 32) & QUARTER, (parties >> 48) & QUARTER
        number[N_RULES] += 1
        return
    if kind == K_CLOSE:
        plan[PLAN * leg + BEFORE] = account[ACCOUNT * (parties & HALF) + A_FLAGS]
        account[ACCOUNT * (parties & HALF) + A_FLAGS] |= CLOSED
        return
    if kind == K_EPOCH:
        plan[PLAN * leg + BEFORE] = number[N_EPOCH]
        number[N_EPOCH] = record[at + EVENT]
        return
    d, c = ACCOUNT * (parties & HALF), ACCOUNT * ((parties >> 32) & HALF)
    account[d + A_MOVED], account[c + A_MOVED] = 1, 1
    if kind == K_EXPIRE or flags & (POST | VOID):
        which = slot[find_hold(slot, hold, hold_mask, record[at + HOLD_HI], record[at + HOLD_LO])]
        plan[PLAN * leg + BEFORE] = which
        hold[HOLD * which + H_ENDED] = 1
        account[d + A_DEBITS_HELD] -= hold[HOLD * which + H_AMOUNT]
        account[c + A_CREDITS_HELD] -= hold[HOLD * which + H_AMOUNT]
        if kind == K_TRANSFER and flags & POST:
            account[d + A_DEBITS] += amount
            account[c + A_CREDITS] += amount
    elif flags & HELD:
        which = number[N_HOLDS]
        h = HOLD * which
        hold[h + H_HI], hold[h + H_LO] = record[at + ID_HI], record[at + ID_LO]
        hold[h + H_DEBIT], hold[h + H_CREDIT] = parties & HALF, (parties >> 32) & HALF
        hold[h + H_AMOUNT], hold[h + H_LEDGER] = amount, keeping & HALF
        timeout = (record[at + OWNING] >> 32) & HALF
        hold[h + H_DEADLINE] = record[at + BOOKED] + timeout * SECOND if timeout else -1
        hold[h + H_ENDED] = 0
        slot[find_hold(slot, hold, hold_mask, record[at + ID_HI], record[at + ID_LO])] = which
        number[N_HOLDS] += 1
        account[d + A_DEBITS_HELD] += amount
        account[c + A_CREDITS_HELD] += amount
    else:
        account[d + A_DEBITS] += amount
        account[c + A_CREDITS] += amount


def take_back(record, leg, account, known, slot, hold, hold_mask, number, plan):
    """Undo a record; the newest is undone first, which keeps the tables whole."""
    at = WORDS * leg
    parties, amount, flags = record[at + PARTIES], record[at + AMOUNT], (record[at + KEEPING] >> 48) & QUARTER
    kind, before = (record[at + RULING] >> 16) & QUARTER, plan[PLAN * leg + BEFORE]
    place = plan[PLAN * leg + PLACE]
    known[2 * place], known[2 * place + 1] = 0, 0
    if kind == K_OPEN:
        number[N_ACCOUNTS] -= 1
        return
    if kind == K_RULE:
        number[N_RULES] -= 1
        return
    if kind == K_CLOSE:
        account[ACCOUNT * (parties & HALF) + A_FLAGS] = before
        return
    if kind == K_EPOCH:
        number[N_EPOCH] = before
        return
    d, c = ACCOUNT * (parties & HALF), ACCOUNT * ((parties >> 32) & HALF)
    if kind == K_EXPIRE or flags & (POST | VOID):
        h = HOLD * before
        hold[h + H_ENDED] = 0
        account[d + A_DEBITS_HELD] += hold[h + H_AMOUNT]
        account[c + A_CREDITS_HELD] += hold[h + H_AMOUNT]
        if kind == K_TRANSFER and flags & POST:
            account[d + A_DEBITS] -= amount
            account[c + A_CREDITS] -= amount
    elif flags & HELD:
        slot[find_hold(slot, hold, hold_mask, record[at + ID_HI], record[at + ID_LO])] = -1
        number[N_HOLDS] -= 1
        account[d + A_DEBITS_HELD] -= amount
        account[c + A_CREDITS_HELD] -= amount
    else:
        account[d + A_DEBITS] -= amount
        account[c + A_CREDITS] -= amount
    if flags & UP_TO:
        record[at + AMOUNT] = before


def all_known(record, start, end, known, mask, seen, recalled, order, number, plan):
    """Return whether a whole chain is booked already with the same content, or `MISSING`."""
    for leg in range(start, end + 1):
        if record[WORDS * leg + ID_HI] == 0 and record[WORDS * leg + ID_LO] == 0:
            return 0
        there = find_id(known, mask, record, leg, seen, recalled, order, number, plan)
        if there != 1:
            return MISSING if there < 0 else 0
    return 1


def warm(record, start, end, account, n_accounts, known, plan):
    """Read what some records need, so that it is at hand; nothing is decided here, so that all reads go on at once."""
    found = 0
    for leg in range(start, end):
        parties = record[WORDS * leg + PARTIES]
        debit, credit = parties & HALF, (parties >> 32) & HALF
        found += known[2 * plan[PLAN * leg + PLACE] + 1]
        if debit < n_accounts and credit < n_accounts:
            found += account[ACCOUNT * debit + A_FLAGS] ^ account[ACCOUNT * credit + A_FLAGS]
            found += account[ACCOUNT * debit + A_CREDITS] ^ account[ACCOUNT * credit + A_CREDITS]
    return found


def machine(
    n,
    first,
    mask,
    hold_mask,
    strict,
    record,
    result,
    account,
    rule,
    known,
    hold,
    slot,
    number,
    plan,
    seen,
    recalled,
    order,
):
    """Apply the records of a batch from `first` on; `result` says what became of each.

    Returns `n`, or at which record to go on once record `number[N_MISSING]` is recalled. With `strict` 1, a batch of
    which any record is refused leaves no trace; with 2 no chain leaves one, so that each is judged by the same state.
    """
    start = first
    warmed = first
    heat = 0
    while start < n:
        if start >= warmed:
            warmed = min(start + WINDOW, n)
            heat ^= warm(record, start, warmed, account, number[N_ACCOUNTS], known, plan)
        end = start
        while end < n - 1 and (record[WORDS * end + RULING] >> 16) & QUARTER == K_TRANSFER:
            if not (record[WORDS * end + KEEPING] >> 48) & LINKED:
                break
            end += 1
        closed = (record[WORDS * end + RULING] >> 16) & QUARTER != K_TRANSFER
        closed = closed or not (record[WORDS * end + KEEPING] >> 48) & LINKED
        if end > start and closed:
            there = all_known(record, start, end, known, mask, seen, recalled, order, number, plan)
            if there < 0:
                return start
            if there:
                for leg in range(start, end + 1):
                    result[leg] = IS_KNOWN
                start = end + 1
                continue
        leg = start
        word = OK
        while leg <= end:
            plan[PLAN * leg + BEFORE] = record[WORDS * leg + AMOUNT]
            word = check(
                record, start, end, leg, n, account, rule, known, mask, slot, hold, hold_mask, number, plan, seen,
                recalled, order,
            )  # fmt: skip
            if word != OK:
                break
            book(record, start, leg, account, rule, known, slot, hold, hold_mask, number, plan, order)
            result[leg] = OK
            leg += 1
        if word != OK:
            stopped = leg
            leg -= 1
            while leg >= start:
                take_back(record, leg, account, known, slot, hold, hold_mask, number, plan)
                leg -= 1
            if word == MISSING:
                return start
            for other in range(start, end + 1):
                result[other] = LINKED_FAILED
            result[stopped] = word
        elif strict == 2:
            leg = end
            while leg >= start:
                take_back(record, leg, account, known, slot, hold, hold_mask, number, plan)
                leg -= 1
        else:
            for other in range(start, end + 1):
                record[WORDS * other + SEQ] = number[N_RECORDS]
                number[N_RECORDS] += 1
        start = end + 1
    if strict == 1:
        leg = 0
        while leg < n and (result[leg] == OK or result[leg] == IS_KNOWN):
            leg += 1
        if leg < n:
            leg = n - 1
            while leg >= 0:
                if result[leg] == OK:
                    take_back(record, leg, account, known, slot, hold, hold_mask, number, plan)
                leg -= 1
            number[N_RECORDS] = number[N_BASE]
    number[N_MISSING] = heat  # so that no compiler leaves the reading out
    return n


def look_up(n, mask, record, known, seen, plan, found):
    """Hash the ids of a batch, and say of each which record has left its hash, or -1. Returns of how many one has.

    `found` counts what needs room: accounts, rules, holds.
    """
    count = 0
    heat = 0
    for k in range(3):
        found[k] = 0
    start = 0
    while start < n:
        end = min(start + WINDOW, n)
        for leg in range(start, end):
            at = WORDS * leg
            plan[PLAN * leg + HASH] = spread(record[at + ID_HI], record[at + ID_LO])
            kind = (record[at + RULING] >> 16) & QUARTER
            found[0] += 1 if kind == K_OPEN else 0
            found[1] += 1 if kind == K_RULE else 0
            found[2] += 1 if (record[at + KEEPING] >> 48) & HELD else 0
        for leg in range(start, end):
            heat ^= known[2 * (plan[PLAN * leg + HASH] & mask) + 1]
        for leg in range(start, end):
            x = plan[PLAN * leg + HASH]
            place = x & mask
            while known[2 * place + 1] != 0 and known[2 * place] != x:
                place = (place + 1) & mask
            plan[PLAN * leg + PLACE] = place
            seen[leg] = known[2 * place + 1] - 1
            count += 1 if seen[leg] >= 0 else 0
        start = end
    found[3] = heat
    return count


def rehash(size, mask, old, known, spare):
    """Put `size` old places into a larger table of ids. Returns how many ids there are.

    What is there is first moved into `spare`, shape (64, 2), without a branch: which places are free cannot be guessed.
    """
    count = 0
    start = 0
    while start < size:
        end = min(start + WINDOW, size)
        there = 0
        for at in range(start, end):
            spare[2 * there], spare[2 * there + 1] = old[2 * at], old[2 * at + 1]
            there += 1 if old[2 * at + 1] != 0 else 0
        for k in range(there):
            place = spare[2 * k] & mask
            while known[2 * place + 1] != 0:
                place = (place + 1) & mask
            known[2 * place], known[2 * place + 1] = spare[2 * k], spare[2 * k + 1]
        count += there
        start = end
    return count


def rehang(n, mask, hold, slot):
    """Put all holds into a larger table. Returns how many there are."""
    for which in range(n):
        h = HOLD * which
        slot[find_hold(slot, hold, mask, hold[h + H_HI], hold[h + H_LO])] = which
    return n
