"""Random histories of a book, aimed at where rules bite: limits, bounds, repeats, holds, broken chains."""

from __future__ import annotations

from random import Random

import numpy as np

from shoals.ledger.engine.records import (
    AMOUNT_MAX,
    RECORD,
    AccountFlag,
    Flag,
    Opening,
    RecordKind,
    Records,
    Rule,
    RuleFlag,
)

JOULE, NOTE, WORK = 1, 2, 3
GEN, BUS, STORE, RESERVE, HEAT, ISSUE, HOLDER, RETIRED, WORK_SOURCE, WORKER = range(10, 20)
KINDS: tuple[tuple[int, int, AccountFlag], ...] = (
    (JOULE, GEN, AccountFlag.SOURCE),
    (JOULE, BUS, AccountFlag.FULL_ONLY),
    (JOULE, STORE, AccountFlag.FULL_ONLY),
    (JOULE, RESERVE, AccountFlag.FULL_ONLY | AccountFlag.RULED_OUT),
    (JOULE, HEAT, AccountFlag.SINK | AccountFlag.RULED_IN),
    (NOTE, ISSUE, AccountFlag.SOURCE | AccountFlag.RULED_OUT),
    (NOTE, HOLDER, AccountFlag.FULL_ONLY),
    (NOTE, HOLDER, AccountFlag.FULL_ONLY),
    (NOTE, RETIRED, AccountFlag.SINK),
    (WORK, WORK_SOURCE, AccountFlag.SOURCE | AccountFlag.RULED_OUT),
    (WORK, WORKER, AccountFlag.OWED_ONLY),
    (WORK, WORKER, AccountFlag.DATED),
)
"""Ledger, code and flags of the accounts of one pool, in the order in which they are opened."""
RULES = (
    Rule(ledger_in=JOULE, ledger_out=NOTE, flags=RuleFlag.EXACT | RuleFlag.PAIRED,
         code_from=STORE, code_into=RESERVE, code_source=ISSUE, code_target=HOLDER),
    Rule(ledger_in=NOTE, ledger_out=JOULE, flags=RuleFlag.EXACT | RuleFlag.PAIRED | RuleFlag.SHARE,
         code_from=HOLDER, code_into=RETIRED, code_source=RESERVE, code_target=BUS),
    Rule(ledger_in=JOULE, ledger_out=JOULE, numerator=3, denominator=2, code_from=GEN, code_target=HEAT),
    Rule(ledger_in=JOULE, ledger_out=WORK, numerator=7, denominator=3, group=9, code_from=GEN, code_source=WORK_SOURCE),
    Rule(ledger_in=JOULE, ledger_out=WORK, numerator=2**62, denominator=2**61 + 1, group=9, code_from=GEN,
         code_source=WORK_SOURCE),
    Rule(ledger_in=JOULE, ledger_out=JOULE, flags=RuleFlag.PAIRED, code_source=RESERVE, code_target=HEAT),
)  # fmt: skip

WAYS = (
    "gen", "gen", "store", "move", "issue", "issue", "redeem", "redeem", "leak", "work", "work2", "heat", "hold",
    "hold", "end", "end", "repeat", "repeat", "up_to", "control", "wild",
)  # fmt: skip


class History:
    """A source of batches that remembers what it said, so that it can repeat, post and void.

    Examples
    --------
    >>> from shoals.ledger.engine.reference import Reference
    >>> history, book = History(Random(1)), Reference()
    >>> words = [word.name for _ in range(20) for word in book.apply(history.batch())]
    >>> book.check(), words.count("OK") > 30, len(set(words)) > 5
    (None, True, True)
    """

    def __init__(self, rng: Random, *, pools: int = 2) -> None:
        self.rng = rng
        self.pools = pools
        self.ids = 0
        self.now_us = 1_000_000
        self.said: list[Records] = []
        self.holds: list[Records] = []
        self.opened = False

    def batch(self) -> Records:
        """Return the next batch; the first opens accounts and sets rules."""
        rng = self.rng
        self.now_us += rng.randrange(3_000_000)
        parts = [] if self.opened else self._openings()
        self.opened = True
        for _ in range(rng.randint(1, 12)):
            parts.append(self._some())
        found = np.concatenate(parts)
        found["booked_us"] = self.now_us
        if rng.random() < 0.05:  # cut a chain at the end of a batch
            found = found[: rng.randint(1, len(found))]
        return found.copy()

    def _openings(self) -> list[Records]:
        found = [rule.record() for rule in RULES]
        number = 0
        for pool in range(self.pools):
            first = number
            for ledger, code, flags in KINDS:
                partner = first + 5 if code == RETIRED else -1
                found.append(
                    Opening(
                        number=number,
                        ledger=ledger,
                        code=code,
                        flags=flags,
                        pool=0 if code == HOLDER else pool + 1,
                        partner=partner,
                        start_us=0,
                        end_us=10**9,
                    ).record()
                )
                number += 1
        for one in found:
            self._name(one)
        return found

    def _name(self, one: Records) -> None:
        self.ids += 1
        one["id_hi"] = self.ids % 3
        one["id_lo"] = self.ids

    def _account(self, place: int, pool: int) -> int:
        if self.rng.random() < 0.03:
            return self.rng.randrange(self.pools * len(KINDS) + 1)
        return pool * len(KINDS) + place

    def _amount(self) -> int:
        rng = self.rng
        pick = rng.random()
        if pick < 0.6:
            return rng.randint(1, 12)
        return (
            rng.choice([0, -1, 1, 100, 1000, AMOUNT_MAX, AMOUNT_MAX - 1, 2**62, 2**32])
            if pick < 0.75
            else rng.randint(1, 300)
        )

    def _leg(self, debit: int, credit: int, amount: int, rule: int = 0, flags: int = 0, anchor: int = 0) -> Records:
        pool = self.pool
        if self.rng.random() < 0.04:
            pool = self.rng.randrange(self.pools)
        one = np.zeros(1, RECORD)
        one["debit"], one["credit"] = self._account(debit, pool), self._account(credit, self.pool)
        one["amount"], one["rule"], one["flags"], one["anchor"] = amount, rule, flags, anchor
        one["ledger"] = KINDS[debit][0] if self.rng.random() < 0.99 else self.rng.randint(1, 3)
        one["event_us"] = self.rng.randrange(10**9) if self.rng.random() < 0.95 else 2 * 10**9
        if self.rng.random() < 0.02:
            one["flags"] ^= np.uint16(1 << self.rng.randrange(7))
        if self.rng.random() < 0.02:
            one["rule"] = self.rng.randrange(len(RULES) + 2)
        if self.rng.random() < 0.02:
            one["anchor"] = self.rng.randrange(4)
        self._name(one)
        return one

    def _chain(self, *legs: Records) -> Records:
        for one in legs[:-1]:
            one["flags"] |= np.uint16(Flag.LINKED)
        return np.concatenate(legs)

    def _some(self) -> Records:
        rng = self.rng
        self.pool = rng.randrange(self.pools)
        pick = rng.choice(WAYS)
        a, b = self._amount(), self._amount()
        if pick == "gen":
            found = self._leg(0, rng.choice([1, 2]), a)
        elif pick == "store":
            found = self._leg(1, 2, a)
        elif pick == "move":
            found = self._leg(6, 7, a)
        elif pick == "issue":
            found = self._chain(self._leg(2, 3, a), self._leg(5, 6, a if rng.random() < 0.9 else b, 1))
        elif pick == "redeem":
            face = rng.randint(1, 10)
            pay = max(face - rng.choice([0, 0, 0, 1, 2, 3]), 1)
            found = self._chain(self._leg(6, 8, face), self._leg(3, 1, pay, 2))
        elif pick == "leak":
            found = self._chain(self._leg(0, 1, a), self._leg(3, 4, rng.randint(1, 4), 6))
        elif pick == "work":
            most = min(a * 7 // 3, AMOUNT_MAX - 1) + rng.choice([0, 0, 1, -1])
            found = self._chain(self._leg(0, 1, a), self._leg(9, rng.choice([10, 11]), most, 4))
        elif pick == "work2":
            found = self._chain(
                self._leg(0, 1, a), self._leg(9, 11, rng.randint(1, 9), 4),
                self._leg(9, 11, rng.randint(1, 9), rng.choice([4, 5]), anchor=2)
            )  # fmt: skip
        elif pick == "heat":
            most = min(a * 3 // 2, AMOUNT_MAX - 1) + rng.choice([0, 0, 1])
            found = self._chain(self._leg(0, 1, a), self._leg(1, 4, max(most, 1), 3))
        elif pick == "hold":
            found = self._leg(rng.choice([1, 6]), rng.choice([2, 7]), a, flags=Flag.HOLD)
            found["ledger"] = KINDS[int(found["debit"][0]) % len(KINDS)][0]
            found["timeout_s"] = rng.choice([0, 1, 5])
            self.holds.append(found.copy())
        elif pick == "end" and self.holds:
            found = self._end(rng.choice(self.holds))
        elif pick == "repeat" and self.said:
            found = rng.choice(self.said).copy()
            if rng.random() < 0.3:
                found["amount"][rng.randrange(len(found))] ^= 1
            if rng.random() < 0.1:
                found = found[: rng.randint(1, len(found))].copy()
            return found
        elif pick == "up_to":
            found = self._leg(1, 2, a, flags=Flag.UP_TO)
            if rng.random() < 0.4:
                found = self._chain(found, self._leg(2, 1, b))
        elif pick == "control":
            found = self._control()
        else:
            found = self._leg(rng.randrange(len(KINDS)), rng.randrange(len(KINDS)), a, rng.randrange(len(RULES) + 1))
        self.said.append(found.copy())
        return found

    def _end(self, hold: Records) -> Records:
        rng = self.rng
        found = hold.copy()
        self._name(found)
        found["hold_hi"], found["hold_lo"] = hold["id_hi"], hold["id_lo"]
        way = rng.choice(["post", "post", "void", "expire"])
        if way == "expire":
            found["kind"], found["flags"] = RecordKind.EXPIRE, 0
        else:
            found["flags"] = Flag.POST if way == "post" else Flag.VOID
        if rng.random() < 0.3:
            found["amount"] -= 1
        if way != "expire" and rng.random() < 0.3:
            return self._chain(found, self._leg(0, 1, rng.choice([0, 1])))
        return found

    def _control(self) -> Records:
        rng = self.rng
        found = np.zeros(1, RECORD)
        kind = rng.choice([RecordKind.OPEN, RecordKind.RULE, RecordKind.CLOSE, RecordKind.EPOCH, 9])
        if kind == RecordKind.OPEN:
            found = Opening(
                number=self.pools * len(KINDS) + rng.randrange(2),
                ledger=rng.randint(1, 3),
                code=rng.choice([0, HOLDER]),
                flags=AccountFlag(rng.randrange(512)),
                partner=rng.randrange(-1, 60),
            ).record()
        elif kind == RecordKind.RULE:
            found = Rule(ledger_in=1, ledger_out=2, numerator=rng.randrange(2), denominator=rng.randrange(2)).record()
        else:
            found["kind"] = kind
            found["debit"] = rng.randrange(self.pools * len(KINDS) + 3) if rng.random() < 0.3 else 10**6
            found["event_us"] = rng.randrange(10**7)
        self._name(found)
        return found
