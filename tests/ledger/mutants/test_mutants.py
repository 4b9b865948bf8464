"""Every wrong line is noticed: by the compiled engine on random histories, and by histories that aim at a line.

The unchanged module passes the same checks, all of them, so that no mutant dies by luck of a check that always fails.
"""

from __future__ import annotations

import importlib.util
import os
import types
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from tests.ledger.mutants.listed import CHARTER, EQUIVALENT, REFERENCE

from shoals.core.book import Account
from shoals.core.errors import InputError
from shoals.ledger.engine.machine import Machine
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
from shoals.ledger.rulebook import RULES, stored_rules
from shoals.testing.records import History

SEEDS = range(400 if os.environ.get("SHOALS_LONG") else 40)


@dataclass(frozen=True, slots=True)
class Step:
    """A batch, and what the compiled engine made of it."""

    batch: Records
    strict: bool
    answers: list[int]
    after: bytes
    rows: list[list[int]]


def lived(batches: list[tuple[Records, bool]]) -> list[Step]:
    machine, found = Machine(), []
    for batch, strict in batches:
        given = batch.copy()
        answers = machine.apply(given, strict=strict).tolist()
        found.append(Step(batch, strict, answers, given.tobytes(), machine.accounts[:, :11].tolist()))
    return found


@cache
def histories() -> list[list[Step]]:
    """Aimed histories first, since they are short; then random ones."""
    found = [lived([(batch, False) for batch in aimed]) for aimed in attacks()]
    found += [lived([(batch, True) for batch in aimed]) for aimed in attacks()]
    for seed in SEEDS:
        history, chance = History(Random(seed)), Random(-seed)
        found.append(lived([(history.batch(), n > 0 and chance.random() < 0.3) for n in range(25)]))
    return found


def noticed(module: Any) -> str:
    """Return how a copy of the engine differs from the compiled one; nothing if it does not."""
    for number, steps in enumerate(histories()):
        book = module.Reference()
        for at, step in enumerate(steps):
            batch = step.batch.copy()
            try:
                answers = [int(one) for one in book.apply(batch, strict=step.strict)]
                book.check()
            except Exception as error:
                return f"history {number}, step {at}: {type(error).__name__}"
            rows = [
                [a.ledger, a.code, a.flags, a.pool, a.partner, a.start_us, a.end_us,
                 a.debits, a.debits_held, a.credits, a.credits_held]
                for a in book.state.accounts
            ]  # fmt: skip
            if answers != step.answers or rows != step.rows or batch.tobytes() != step.after:
                return f"history {number}, step {at}"
    return ""


# ------------------------------------------------------------------------------------------------- histories that aim


class Aim:
    """Writes a history by hand: a few accounts, then what is said about them."""

    def __init__(
        self, *accounts: tuple[int, int, int], rules: tuple[Rule, ...] = (), pools: tuple[int, ...] = ()
    ) -> None:
        self.ids = 0
        parts = [rule.record() for rule in rules]
        for number, (ledger, code, flags) in enumerate(accounts):
            pool = pools[number] if pools else 0
            opening = Opening(
                number=number, ledger=ledger, code=code, flags=AccountFlag(flags), start_us=10, end_us=20, pool=pool
            )
            parts.append(opening.record())
        self.batches = [self.named(np.concatenate(parts))]

    def named(self, batch: Records, booked_us: int = 1) -> Records:
        for one in batch:
            if not one["id_lo"]:
                self.ids += 1
                one["id_lo"] = self.ids
        batch["booked_us"] = booked_us
        return batch

    def leg(self, debit: int, credit: int, amount: int, **fields: int) -> Records:
        one = np.zeros(1, RECORD)
        one["debit"], one["credit"], one["amount"], one["ledger"] = debit, credit, amount, 1
        for name, value in fields.items():
            one[name] = value
        return one

    def say(self, *legs: Records, booked_us: int = 1) -> Records:
        batch = self.named(np.concatenate(legs), booked_us)
        self.batches.append(batch)
        return batch


def attacks() -> list[list[Records]]:
    found = []
    free, full = (1, 1, 0), (1, 2, int(AccountFlag.FULL_ONLY))
    linked = int(Flag.LINKED)
    one = Aim(free, full, (1, 3, int(AccountFlag.DATED)), (1, 4, int(AccountFlag.OWED_ONLY)))  # borders of every limit
    for event in (9, 10, 19, 20):
        one.say(one.leg(0, 2, 1, event_us=event))
    one.say(one.leg(0, 1, 5))
    for amount in (6, 5, 1):
        one.say(one.leg(1, 0, amount))
    one.say(one.leg(3, 0, 5))
    for amount in (6, 2):
        one.say(one.leg(0, 3, amount, flags=int(Flag.HOLD)))
    for amount in (4, 3, 1):
        one.say(one.leg(0, 3, amount))
    one.say(one.leg(0, 0, 1), one.leg(0, 9, 1), one.leg(0, 1, 0), one.leg(0, 1, -1))
    found.append(one.batches)
    up = Aim(free, full, full)  # what UP_TO takes where there is nothing, and from whom has no floor
    up.say(up.leg(0, 1, 7))
    up.say(up.leg(1, 2, 9, flags=int(Flag.UP_TO) | linked), up.leg(1, 2, 1))
    up.say(up.leg(1, 2, 9, flags=int(Flag.UP_TO)), up.leg(1, 2, 9, flags=int(Flag.UP_TO)))
    up.say(up.leg(0, 2, 9, flags=int(Flag.UP_TO)))
    found.append(up.batches)
    wide = Aim(free, free, free)  # as much as an account can hold, held or posted
    hold = wide.say(wide.leg(0, 1, AMOUNT_MAX - 5, flags=int(Flag.HOLD)))
    wide.say(wide.leg(0, 2, 6), wide.leg(2, 1, 6), wide.leg(0, 2, 5), wide.leg(2, 1, 5))
    wide.say(wide.leg(0, 1, 3, flags=int(Flag.POST), hold_lo=int(hold["id_lo"][0])))
    wide.say(wide.leg(0, 2, AMOUNT_MAX - 8), wide.leg(0, 2, 1), wide.leg(2, 1, AMOUNT_MAX - 8), wide.leg(2, 1, 1))
    found.append(wide.batches)
    late = Aim(free, free)  # when a hold is over
    first = late.say(late.leg(0, 1, 4, flags=int(Flag.HOLD), timeout_s=1, event_us=500), booked_us=100)
    second = late.say(late.leg(0, 1, 4, flags=int(Flag.HOLD), event_us=500), booked_us=100)
    for booked_us in (1_000_099, 1_000_100, 1_000_101):
        for held in (first, second):
            name = int(held["id_lo"][0])
            late.say(late.leg(0, 1, 4, kind=int(RecordKind.EXPIRE), hold_lo=name), booked_us=booked_us)
    found.append(late.batches)
    ends = Aim(free, free, free, (2, 1, 0), (2, 1, 0))  # how a hold may end
    for way, amount, debit, credit, ledger in (
        (Flag.POST, 4, 0, 2, 1), (Flag.POST, 5, 0, 1, 1), (Flag.VOID, 3, 0, 1, 1), (Flag.VOID, 4, 0, 1, 2),
        (Flag.VOID | Flag.UP_TO, 4, 0, 1, 1), (Flag.POST | Flag.VOID, 4, 0, 1, 1), (Flag.POST, 0, 0, 1, 1),
        (Flag.POST, 2, 0, 1, 1),
    ):  # fmt: skip
        hold = ends.say(ends.leg(0, 1, 4, flags=int(Flag.HOLD)))
        name = int(hold["id_lo"][0])
        ends.say(ends.leg(debit, credit, amount, flags=int(way), hold_lo=name, ledger=ledger))
        ends.say(ends.leg(0, 1, 4, flags=int(Flag.VOID) | linked, hold_lo=name), ends.leg(0, 0, 1))
        ends.say(ends.leg(0, 1, 4, flags=int(Flag.VOID), hold_lo=name))
    ends.say(ends.leg(0, 3, 1), ends.leg(3, 0, 1), ends.leg(3, 4, 1), ends.leg(0, 1, 1, ledger=2))
    found.append(ends.batches)
    shut = Aim(free, free)  # accounts and epochs that are closed
    hold = shut.say(shut.leg(0, 1, 4, flags=int(Flag.HOLD)), shut.leg(0, 1, 4, flags=int(Flag.HOLD)))
    shut.say(shut.leg(0, 0, 0, kind=int(RecordKind.EPOCH), event_us=50))
    shut.say(shut.leg(0, 1, 1, event_us=49), shut.leg(0, 1, 1, event_us=50))
    shut.say(shut.leg(0, 1, 4, flags=int(Flag.VOID), hold_lo=int(hold["id_lo"][0]), event_us=3))
    for event in (49, 50, 51):
        shut.say(shut.leg(0, 0, 0, kind=int(RecordKind.EPOCH), event_us=event))
    shut.say(shut.leg(1, 0, 0, kind=int(RecordKind.CLOSE)), shut.leg(2, 0, 0, kind=int(RecordKind.CLOSE)))
    name = int(hold["id_lo"][1])
    shut.say(shut.leg(0, 1, 1, event_us=60), shut.leg(1, 0, 1, event_us=60))
    shut.say(shut.leg(0, 1, 4, flags=int(Flag.POST), hold_lo=name))
    shut.say(shut.leg(0, 1, 4, flags=int(Flag.VOID), hold_lo=name))
    found.append(shut.batches)
    found.append(openings())
    found.append(bounds())
    found.append(repeats())
    return found


def openings() -> list[Records]:
    """Accounts that may not be opened, rules that may not be set, flags that nothing has."""
    aim = Aim((1, 1, 0))
    for changed in (
        {"number": 2}, {"number": 1, "partner": 1}, {"number": 1, "flags": 256}, {"number": 1, "flags": 3},
        {"number": 1, "flags": 32, "code": 0}, {"number": 1, "flags": 64, "code": 0},
        {"number": 1, "flags": 128, "start_us": 5, "end_us": 5},
        {"number": 1, "flags": 128, "start_us": 5, "end_us": 6},
        {"number": 2, "partner": 1, "pool": 7},
    ):  # fmt: skip
        fields: dict[str, Any] = {"ledger": 1, "code": 1, **changed}
        aim.say(Opening(**fields).record())
    for numerator, denominator, flags in ((0, 1, 0), (1, 0, 0), (1, 2**63, 0), (1, 2**63 - 1, 0), (1, 1, 8), (1, 1, 7)):
        one = Rule(ledger_in=1, ledger_out=1).record()
        one["amount"], one["hold_lo"], one["flags"] = numerator, denominator, flags
        aim.say(one)
    for kind in RecordKind:
        for fields in ({"rule": 1}, {"anchor": 1}, {"flags": 32}, {"flags": 1}, {"flags": 12}, {"flags": 6}):
            aim.say(aim.leg(0, 1, 1, kind=int(kind), **fields))
    aim.say(aim.leg(0, 1, 1, kind=9), aim.leg(0, 1, 1, kind=int(RecordKind.CLOSE), flags=1), aim.leg(0, 1, 1))
    zero = aim.leg(0, 1, 1)
    zero["id_hi"] = 5  # half an id may be zero
    aim.batches.append(zero)
    aim.batches.append(aim.leg(0, 1, 1))  # a whole one may not
    return aim.batches


def bounds() -> list[Records]:
    """Rules at their borders, in numbers that no float and no 64 bits hold."""
    out, into = int(AccountFlag.RULED_OUT), int(AccountFlag.RULED_IN)
    rules = (
        Rule(ledger_in=1, ledger_out=1, numerator=3, denominator=7, code_from=1, code_source=1),
        Rule(ledger_in=1, ledger_out=1, numerator=2**62 - 1, denominator=2**62, flags=RuleFlag.EXACT),
        Rule(ledger_in=1, ledger_out=1, group=4, code_from=1, code_into=2, code_source=3, code_target=4),
        Rule(ledger_in=1, ledger_out=1, group=4),
        Rule(ledger_in=1, ledger_out=2),
        Rule(ledger_in=1, ledger_out=1, flags=RuleFlag.PAIRED, code_from=1, code_into=2, code_source=1),
        Rule(ledger_in=1, ledger_out=1, code_from=3),
        Rule(ledger_in=1, ledger_out=1, flags=RuleFlag.SHARE),
    )
    accounts = ((1, 1, 0), (1, 2, 0), (1, 3, out), (1, 4, into), (2, 1, 0), (2, 1, 0), (1, 2, 0), (1, 1, 0))
    aim = Aim(*accounts, rules=rules, pools=(1, 1, 0, 0, 0, 0, 2, 0))
    linked = int(Flag.LINKED)

    def chain(
        amount: int, measured: int, rule: int, *, legs: tuple[int, int, int, int] = (0, 1, 0, 1), **more: int
    ) -> None:
        aim.say(aim.leg(*legs[:2], amount, flags=linked), aim.leg(*legs[2:], measured, rule=rule, **more))

    for measured in (2, 3, 4):
        chain(7, measured, 1)
        chain(8, measured, 1)
    for measured in (2**61 - 2, 2**61 - 1, 2**61):
        chain(2**61, measured, 2)
    for legs in ((0, 1, 2, 3), (1, 0, 2, 3), (0, 6, 2, 3), (7, 1, 2, 3), (0, 1, 1, 3), (0, 1, 2, 1), (0, 1, 2, 7)):
        chain(5, 5, 3, legs=legs)
        chain(5, 5, 4, legs=legs)
    for legs in ((0, 1, 0, 1), (0, 6, 0, 1), (7, 1, 0, 1), (7, 6, 7, 1)):
        chain(5, 5, 6, legs=legs)
    chain(5, 5, 5, legs=(0, 1, 4, 5), ledger=2)
    chain(5, 5, 5)
    chain(5, 5, 9)
    chain(5, 5, 1, anchor=2)
    aim.say(aim.leg(4, 5, 5, ledger=2, flags=linked), aim.leg(0, 1, 1, rule=1))
    aim.say(aim.leg(2, 1, 5))
    aim.say(aim.leg(0, 3, 5))
    for hold in (0, 1):
        flags = [linked | (int(Flag.HOLD) if hold == 0 else 0), int(Flag.HOLD) if hold else 0]
        aim.say(aim.leg(0, 1, 7, flags=flags[0]), aim.leg(0, 1, 3, rule=1, flags=flags[1]))
    held = aim.say(aim.leg(0, 1, 7, flags=int(Flag.HOLD)))
    post = aim.leg(0, 1, 7, flags=int(Flag.POST) | linked, hold_lo=int(held["id_lo"][0]))
    aim.say(post, aim.leg(0, 1, 3, rule=1))
    for second, anchor in ((4, 2), (3, 2), (1, 2), (4, 1)):
        aim.say(
            aim.leg(0, 1, 7, flags=linked),
            aim.leg(2, 3, 3, rule=3, flags=linked),
            aim.leg(0, 1, 3, rule=second, anchor=anchor),
        )
        aim.say(
            aim.leg(0, 1, 7, flags=linked), aim.leg(0, 1, 1, flags=linked),
            aim.leg(2, 3, 3, rule=3, anchor=2, flags=linked), aim.leg(0, 1, 3, rule=second, anchor=anchor + 1),
        )  # fmt: skip
    for rule in (1, 2, 3, 4):  # a rule without a group is used beside another
        aim.say(
            aim.leg(0, 1, 7, flags=linked), aim.leg(0, 1, 6, rule=2, flags=linked),
            aim.leg(0, 1, 3, rule=rule, anchor=2),
        )  # fmt: skip
    chain(5, 1, 8)
    chain(
        5, 5, 7, legs=(2, 1, 0, 1)
    )  # what moves only under a rule measures, and what measures is the leg that is named
    for anchor in (1, 2):
        aim.say(aim.leg(2, 1, 5, flags=linked), aim.leg(0, 1, 5, flags=linked), aim.leg(0, 1, 5, rule=7, anchor=anchor))
    return aim.batches


def repeats() -> list[Records]:
    """The same again, in part, with other content, in an open chain; and strictly."""
    aim = Aim((1, 1, 0), (1, 2, 1), (1, 2, 1))
    linked = int(Flag.LINKED)
    pair = aim.say(aim.leg(0, 1, 5, flags=linked), aim.leg(1, 2, 5))
    aim.batches.append(pair.copy())
    other = pair.copy()
    other["amount"][1] = 4
    aim.batches.append(other)
    fresh = aim.named(aim.leg(0, 1, 1))
    for part in (pair[:1], pair[1:]):
        aim.batches.append(np.concatenate([part, fresh]))
        aim.batches.append(np.concatenate([fresh, part]))
    cut = pair.copy()
    cut["flags"][1] = linked
    aim.batches.append(np.concatenate([cut, fresh]))
    aim.batches.append(np.concatenate([pair, aim.named(aim.leg(0, 1, 3))]))
    aim.say(aim.leg(0, 1, 2), aim.leg(1, 2, 100), aim.leg(0, 1, 3))
    aim.say(aim.leg(0, 1, 2, flags=linked), aim.leg(1, 0, 1, flags=linked), aim.leg(1, 2, 100), aim.leg(0, 1, 3))
    hold = aim.say(aim.leg(0, 1, 2, flags=int(Flag.HOLD) | linked), aim.leg(1, 2, 100))
    aim.batches.append(hold[:1].copy())
    aim.say(aim.leg(0, 1, 2))
    three = aim.say(aim.leg(0, 1, 1, flags=linked), aim.leg(0, 1, 1, flags=linked), aim.leg(0, 1, 1))
    aim.batches.append(three.copy())
    aim.batches.append(three[:2].copy())  # known, and open
    for kind in (RecordKind.CLOSE, RecordKind.EPOCH):  # what is done twice is taken back twice
        twice = [aim.leg(2, 0, 0, kind=int(kind), event_us=event) for event in (5, 6)]
        aim.say(*twice, aim.leg(0, 0, 1))
        aim.say(aim.leg(0, 2, 1, event_us=5), aim.leg(0, 2, 1, event_us=6))
    half = three.copy()
    half["id_lo"][2] = 9_999
    aim.batches.append(half)
    return aim.batches


# ------------------------------------------------------------------------------------------------------ the charter


def accounts_of(*given: dict[str, Any]) -> list[Account]:
    return [Account(id=f"a{n}", **fields) for n, fields in enumerate(given)]


def day(number: int) -> datetime:
    return datetime(2024, 4, number, tzinfo=UTC)


ISSUE = {"kind": "stored_issue", "pool": 1, "series": 1}
RETIRED = {"kind": "stored_retired", "pool": 1, "series": 1, "partner": "a0"}
DELIVERED = {"kind": "pledged_delivered", "pool": 1, "series": 2, "window_start": day(1), "window_end": day(9)}
DEFAULTED = {"kind": "pledged_defaulted", "pool": 1, "series": 2, "window_start": day(9), "window_end": day(12)}
ACCOUNTS: tuple[tuple[list[Account], int], ...] = (
    (accounts_of(ISSUE, RETIRED), 0),
    (accounts_of({"kind": "bus"}, {"kind": "store"}), 0),
    (accounts_of({"kind": "money"}, {"kind": "no such kind"}), 1),
    (accounts_of({"kind": "reserve"}), 1),
    (accounts_of(ISSUE, {**ISSUE, "pool": 2}), 1),
    (accounts_of({"kind": "reserve", "pool": 1}, {"kind": "reserve", "pool": 1}), 1),
    (accounts_of(ISSUE, {**RETIRED, "partner": ""}), 1),
    (accounts_of(ISSUE, {**RETIRED, "pool": 2}), 1),
    (accounts_of(ISSUE, {**RETIRED, "series": 2}), 1),
    (accounts_of({"kind": "pledge_source", "series": 1, "pool": 1}, RETIRED), 1),
    (accounts_of(DELIVERED, DEFAULTED), 0),
    (accounts_of(DEFAULTED), 1),
    (accounts_of(DELIVERED, {**DEFAULTED, "window_start": day(8)}), 1),
)
"""Accounts, and how many faults they have."""


def charter_noticed(module: Any) -> str:
    """Return what a copy of the charter gets wrong; nothing if all is right."""
    try:
        return _charter_noticed(module)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _charter_noticed(module: Any) -> str:
    def record(name: bytes, rule: Rule) -> Records:
        one = rule.record()
        one["evidence"] = np.frombuffer(name.ljust(32, b"\0"), np.uint8)
        return one

    heat, issue = RULES["heat"], stored_rules(3)["issue:3"]
    wrong = Rule(ledger_in=heat.ledger_in, ledger_out=heat.ledger_out, numerator=heat.numerator + 1)
    for names, known, faults in (
        ([(b"heat", heat)], [], 0), ([(b"heat", heat)], ["heat"], 1), ([(b"heat", heat), (b"heat", heat)], [], 1),
        ([(b"heat", wrong)], [], 1), ([(b"\xff\xfe", heat)], [], 1), ([(b"no such rule", heat)], [], 1),
        ([(b"issue:3", issue)], [], 0), ([(b"issue:4", issue)], [], 1), ([(b"issue:03", issue)], [], 1),
    ):  # fmt: skip
        batch = np.concatenate([record(*each) for each in names])
        found = list(module.rule_faults(batch, dict.fromkeys(known, 0)))
        if len(found) != faults:
            return f"{names} with {known} known: {found}"
    terms = [("secure:7@30", "secure:7@40"), ("residual_loss", "residual_loss@0.2S")]
    for name, other in terms:
        rule = module.rule_named(other)
        batch = record(other.encode(), rule)
        if len(list(module.rule_faults(batch, {name: 0}))) != 1:
            return f"`{other}` is set beside `{name}`"
    for name in ("issue:0", "issue:65536", "issue:03", "issue:", "issue:x", "heat:1", "pledge:1@0"):
        if module.rule_named(name) is not None:
            return f"`{name}` is a rule"
    for name in ("heat", "issue:1", "issue:65535", "secure:1@40", "residual_gain@0.5S"):
        if name.partition("@")[2] != "0.5S" and module.rule_named(name) is None:
            return f"`{name}` is no rule"
    for accounts, faults in ACCOUNTS:
        found = list(module.account_faults(accounts))
        if len(found) < faults or (not faults and found):
            return f"{accounts}: {found}"
    for kind in ("reserve", "no such kind"):
        try:
            module.check_accounts(accounts_of({"kind": kind}))
        except InputError:
            continue
        return f"an account of the kind {kind} without a pool is opened"
    return ""


# ------------------------------------------------------------------------------------------------------ the harness


def source_of(name: str) -> str:
    found = importlib.util.find_spec(name)
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).read_text(encoding="utf-8")


def changed(source: str, old: str, new: str, place: int = 0) -> str:
    assert source.count(old) > place, f"the line is there no more; bring the mutant up to date: {old!r}"
    parts = source.split(old)
    return old.join(parts[: place + 1]) + new + old.join(parts[place + 1 :])


def made(name: str, source: str) -> types.ModuleType:
    """Return a module of a source text, beside the real one."""
    import sys

    module = types.ModuleType(f"{name}_mutant")
    sys.modules[module.__name__] = module  # dataclasses look their module up
    try:
        exec(compile(source, name, "exec", dont_inherit=True), module.__dict__)
    finally:
        del sys.modules[module.__name__]
    return module


ENGINE, RULEBOOK = "shoals.ledger.engine.reference", "shoals.ledger.charter"


def test_the_unchanged_engine_passes_everything() -> None:
    assert noticed(import_module(ENGINE)) == ""
    assert noticed(made(ENGINE, source_of(ENGINE))) == ""


def test_the_unchanged_charter_passes_everything() -> None:
    assert charter_noticed(import_module(RULEBOOK)) == ""
    assert charter_noticed(made(RULEBOOK, source_of(RULEBOOK))) == ""


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own() -> None:
    names = [each[0] for each in (*REFERENCE, *CHARTER)]
    assert len(set(names)) == len(names) >= 100 + len(EQUIVALENT)
    assert set(EQUIVALENT) <= set(names)


@pytest.mark.parametrize("mutant", REFERENCE, ids=[each[0] for each in REFERENCE])
def test_a_wrong_line_of_the_engine_is_noticed(mutant: tuple[Any, ...]) -> None:
    name, old, new, *place = mutant
    how = noticed(made(ENGINE, changed(source_of(ENGINE), old, new, *place)))
    assert bool(how) != (name in EQUIVALENT), how or "nobody noticed"


@pytest.mark.parametrize("mutant", CHARTER, ids=[each[0] for each in CHARTER])
def test_a_wrong_line_of_the_charter_is_noticed(mutant: tuple[str, str, str]) -> None:
    name, old, new = mutant
    assert bool(charter_noticed(made(RULEBOOK, changed(source_of(RULEBOOK), old, new)))) != (name in EQUIVALENT)
