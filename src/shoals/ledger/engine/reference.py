"""The state machine in plain Python: slow, and written to be read. The compiled one must do what this one does.

A batch is applied one record after another. The records of a chain are booked together or not at all; a refused record
leaves no trace. Every check stands in the order of `Refusal`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

import numpy as np
from numpy.typing import NDArray

from shoals.ledger.engine.forgotten import Forgotten
from shoals.ledger.engine.records import (
    AMOUNT_MAX,
    RECORD,
    AccountFlag,
    Flag,
    RecordKind,
    Records,
    Refusal,
    Rule,
    RuleFlag,
)

Id = tuple[int, int]
ENDS = Flag.POST | Flag.VOID
ONE_OF = (Flag.HOLD, Flag.POST, Flag.VOID)
TRANSFER_FLAGS = Flag.LINKED | Flag.HOLD | Flag.POST | Flag.VOID | Flag.UP_TO
MICROSECONDS = 1_000_000


@dataclass(slots=True)
class AccountState:
    """One account: what it is, and what was posted and is held on both sides of it."""

    ledger: int
    code: int
    flags: int
    pool: int
    partner: int
    start_us: int
    end_us: int
    debits: int = 0
    debits_held: int = 0
    credits: int = 0
    credits_held: int = 0

    @property
    def has(self) -> int:
        """What may be taken out of an account that cannot be overdrawn."""
        return self.credits - self.debits - self.debits_held


@dataclass(slots=True)
class Hold:
    """A reserved amount."""

    debit: int
    credit: int
    amount: int
    ledger: int
    deadline_us: int
    ended: bool = False


_Undo = Callable[[], None]
"""Takes a booked record back, if it is the newest."""


@dataclass(slots=True)
class State:
    """What a book is after all of its records."""

    accounts: list[AccountState] = field(default_factory=list[AccountState])
    rules: list[Rule] = field(default_factory=list[Rule])
    known: dict[Id, object] = field(default_factory=dict[Id, object])
    holds: dict[Id, Hold] = field(default_factory=dict[Id, Hold])
    epoch_us: int = -(2**63)
    count: int = 0


class Reference:
    """A book in memory.

    Examples
    --------
    >>> from shoals.ledger.engine.records import Opening
    >>> book = Reference()
    >>> batch = np.concatenate([Opening(number=n, ledger=1).record() for n in (0, 1)] + [np.zeros(1, RECORD)])
    >>> batch["id_lo"] = [1, 2, 3]
    >>> batch[2:][["debit", "credit", "amount", "ledger"]] = (0, 1, 500, 1)
    >>> [one.name for one in book.apply(batch)], book.state.accounts[1].credits
    (['OK', 'OK', 'OK'], 500)
    """

    def __init__(self) -> None:
        self.state = State()

    def apply(self, batch: Records, *, strict: bool = False) -> list[Refusal]:
        """Apply a batch, and return what became of each record.

        Booked records get their `seq`, and with ``UP_TO`` the amount that was moved. `booked_us` must be set. With
        `strict`, a batch of which any record is refused leaves no trace.
        """
        found = [Refusal.OK] * len(batch)
        count, undo, start = self.state.count, list[_Undo](), 0
        while start < len(batch):
            end = start
            while end < len(batch) - 1 and _links(batch[end]):
                end += 1
            undo += self._chain(batch, start, end, found)
            start = end + 1
        if strict and not set(found) <= {Refusal.OK, Refusal.EXISTS}:
            for step in reversed(undo):
                step()
            self.state.count = count
        return found

    def _chain(self, batch: Records, start: int, end: int, found: list[Refusal]) -> list[_Undo]:
        """Apply the records from `start` to `end` together; return what takes them back."""
        state = self.state
        legs = batch[start : end + 1]
        if len(legs) > 1 and all(state.known.get(_id(one)) == _content(one) for one in legs) and not _links(legs[-1]):
            found[start : end + 1] = [Refusal.EXISTS] * len(legs)
            return []
        undo: list[_Undo] = []
        for k, one in enumerate(legs):
            last_of_batch = start + k == len(batch) - 1
            word, amount = self._check(one, legs, k, last_of_batch)
            if word is not Refusal.OK:
                found[start : end + 1] = [Refusal.LINKED_FAILED] * len(legs)
                found[start + k] = word
                for step in reversed(undo):
                    step()
                return []
            undo.append(self._amended(one, amount))
            undo.append(self._book(one))
        for one in legs:
            one["seq"] = state.count
            state.count += 1
        return undo

    def _amended(self, one: np.void, amount: int) -> _Undo:
        """Write into a record how much it moves."""
        asked, one["amount"] = one["amount"], amount

        def undo() -> None:
            one["amount"] = asked

        return undo

    # ------------------------------------------------------------------------------------------------- what is refused

    def _check(self, one: np.void, legs: Records, k: int, last_of_batch: bool) -> tuple[Refusal, int]:
        """Return the first reason against a record, and the amount that it moves."""
        state, kind, amount = self.state, int(one["kind"]), int(one["amount"])
        if _id(one) == (0, 0):
            return Refusal.BAD_ID, 0
        if last_of_batch and _links(one):
            return Refusal.CHAIN_OPEN, 0
        if _bad_flags(one):
            return Refusal.BAD_FLAGS, 0
        if _id(one) in state.known:
            same = state.known[_id(one)] == _content(one)
            return Refusal.EXISTS if same else Refusal.EXISTS_DIFFERENT, 0
        if kind == RecordKind.TRANSFER:
            return self._check_transfer(one, legs, k)
        if kind == RecordKind.OPEN:
            return self._check_opening(one), amount
        if kind == RecordKind.RULE:
            good = amount > 0 and 0 < int(one["hold_lo"]) <= AMOUNT_MAX
            return Refusal.OK if good else Refusal.BAD_AMOUNT, amount
        if kind == RecordKind.EXPIRE:
            return self._check_end(one, expires=True), amount
        if kind == RecordKind.CLOSE:
            return Refusal.OK if int(one["debit"]) < len(state.accounts) else Refusal.NO_ACCOUNT, amount
        if kind == RecordKind.EPOCH:
            return Refusal.OK if int(one["event_us"]) >= state.epoch_us else Refusal.BEFORE_EPOCH, amount
        return Refusal.BAD_KIND, 0

    def _check_opening(self, one: np.void) -> Refusal:
        number, partner, flags = int(one["debit"]), int(one["hold_hi"]) - 1, int(one["flags"])
        if number != len(self.state.accounts) or partner >= number or flags >= 2 * AccountFlag.DATED:
            return Refusal.NOT_NEXT
        if flags & AccountFlag.FULL_ONLY and flags & AccountFlag.OWED_ONLY:
            return Refusal.NOT_NEXT
        if flags & (AccountFlag.RULED_OUT | AccountFlag.RULED_IN) and not int(one["code"]):
            return Refusal.NOT_NEXT  # rules name accounts by their code
        if flags & AccountFlag.DATED and int(one["amount"]) <= int(one["event_us"]):
            return Refusal.NOT_NEXT
        return Refusal.OK

    def _check_end(self, one: np.void, *, expires: bool) -> Refusal:
        """Return the first reason against ending a hold."""
        hold, flags, amount = self.state.holds.get(_hold_id(one)), int(one["flags"]), int(one["amount"])
        if hold is None or (int(one["debit"]), int(one["credit"])) != (hold.debit, hold.credit):
            return Refusal.NO_HOLD
        if int(one["ledger"]) != hold.ledger:
            return Refusal.NO_HOLD
        if hold.ended:
            return Refusal.HOLD_ENDED
        if amount > hold.amount or (amount != hold.amount and not flags & Flag.POST):
            return Refusal.EXCEEDS_HOLD
        if expires and (hold.deadline_us < 0 or int(one["booked_us"]) < hold.deadline_us):
            return Refusal.NOT_EXPIRED
        return Refusal.OK if amount > 0 else Refusal.BAD_AMOUNT

    def _check_transfer(self, one: np.void, legs: Records, k: int) -> tuple[Refusal, int]:
        state, flags, amount = self.state, int(one["flags"]), int(one["amount"])
        ends = bool(flags & ENDS)
        if not ends and int(one["event_us"]) < state.epoch_us:
            return Refusal.BEFORE_EPOCH, 0
        if ends:
            word = self._check_end(one, expires=False)
            if word is not Refusal.OK:
                return word, 0
        if amount <= 0:
            return Refusal.BAD_AMOUNT, 0
        number_debit, number_credit = int(one["debit"]), int(one["credit"])
        if max(number_debit, number_credit) >= len(state.accounts):
            return Refusal.NO_ACCOUNT, 0
        if number_debit == number_credit:
            return Refusal.SAME_ACCOUNT, 0
        debit, credit = state.accounts[number_debit], state.accounts[number_credit]
        if not debit.ledger == credit.ledger == int(one["ledger"]):
            return Refusal.OTHER_LEDGER, 0
        if (debit.flags | credit.flags) & AccountFlag.CLOSED and not flags & Flag.VOID:
            return Refusal.ACCOUNT_CLOSED, 0
        if ends:  # the hold was checked when it was made
            return Refusal.OK, amount
        if debit.flags & AccountFlag.SINK or credit.flags & AccountFlag.SOURCE:
            return Refusal.ONE_WAY, 0
        if credit.flags & AccountFlag.DATED and not credit.start_us <= int(one["event_us"]) < credit.end_us:
            return Refusal.OUT_OF_WINDOW, 0
        if flags & Flag.UP_TO:
            amount = min(amount, debit.has)
            if amount <= 0:
                return Refusal.EXCEEDS_CREDITS, 0
        if debit.flags & AccountFlag.FULL_ONLY and amount > debit.has:
            return Refusal.EXCEEDS_CREDITS, 0
        if credit.flags & AccountFlag.OWED_ONLY and amount > credit.debits - credit.credits - credit.credits_held:
            return Refusal.EXCEEDS_DEBITS, 0
        if max(debit.debits + debit.debits_held, credit.credits + credit.credits_held) + amount > AMOUNT_MAX:
            return Refusal.OVERFLOW, 0
        return self._check_rules(one, legs, k, debit, credit, amount), amount

    def _check_rules(
        self, one: np.void, legs: Records, k: int, debit: AccountState, credit: AccountState, amount: int
    ) -> Refusal:
        state, number = self.state, int(one["rule"])
        known = number <= len(state.rules)
        rule = state.rules[number - 1] if number and known else None
        if debit.flags & AccountFlag.RULED_OUT:
            as_source = rule is not None and rule.code_source == debit.code
            if not as_source and not self._measures(legs, k, debit.code):
                return Refusal.RULE_NEEDED
        if credit.flags & AccountFlag.RULED_IN and not (rule is not None and rule.code_target == credit.code):
            return Refusal.RULE_NEEDED
        if number and rule is None:
            return Refusal.RULE_UNKNOWN
        return Refusal.OK if rule is None else self._check_rule(number, rule, one, legs, k, debit, credit, amount)

    def _measures(self, legs: Records, k: int, code: int) -> bool:
        """Return whether a later leg stands under a rule by which leg `k` measures it, and which names its account."""
        for later in range(k + 1, len(legs)):
            number = int(legs[later]["rule"])
            known = 0 < number <= len(self.state.rules) and later - (int(legs[later]["anchor"]) or 1) == k
            if known and self.state.rules[number - 1].code_from == code:
                return True
        return False

    def _check_rule(
        self,
        number: int,
        rule: Rule,
        one: np.void,
        legs: Records,
        k: int,
        debit: AccountState,
        credit: AccountState,
        amount: int,
    ) -> Refusal:
        state, at = self.state, k - (int(one["anchor"]) or 1)
        if at < 0:
            return Refusal.RULE_SHAPE
        measure = legs[at]
        moves = int(measure["kind"]) == RecordKind.TRANSFER
        if not moves or (int(measure["flags"]) | int(one["flags"])) & (Flag.HOLD | ENDS):
            return Refusal.RULE_SHAPE  # a hold, or the end of one, moves nothing that could back anything
        if int(measure["ledger"]) != rule.ledger_in or int(one["ledger"]) != rule.ledger_out:
            return Refusal.RULE_SHAPE
        giving, taking = state.accounts[int(measure["debit"])], state.accounts[int(measure["credit"])]
        named = [
            (account, code)
            for account, code in (
                (giving, rule.code_from),
                (taking, rule.code_into),
                (debit, rule.code_source),
                (credit, rule.code_target),
            )
            if code
        ]
        if any(account.code != code for account, code in named):
            return Refusal.RULE_SHAPE
        if rule.flags & RuleFlag.PAIRED and len({account.pool for account, _ in named if account.pool}) > 1:
            return Refusal.RULE_SHAPE
        group = _group(number, rule)
        for earlier in range(at + 1, k):
            other = int(legs[earlier]["rule"])
            here = 0 < other <= len(state.rules) and earlier - (int(legs[earlier]["anchor"]) or 1) == at
            if here and _group(other, state.rules[other - 1]) == group:
                return Refusal.ANCHOR_USED
        moved = int(measure["amount"])
        if rule.flags & RuleFlag.SHARE:
            if taking.partner < 0:
                return Refusal.RULE_SHAPE
            issued = state.accounts[taking.partner]
            due = issued.debits - taking.credits + moved  # before `moved` was retired
            most = min(moved, moved * debit.has // due) if due > 0 else 0
        else:
            most = moved * rule.numerator // rule.denominator
        if amount > most or (rule.flags & RuleFlag.EXACT and amount != most):
            return Refusal.RULE_BOUND
        return Refusal.OK

    # -------------------------------------------------------------------------------------------------- what is booked

    def _book(self, one: np.void) -> _Undo:
        """Change the state by a record that was checked; return what takes it back."""
        known, change = self.state.known, self._change(one)
        known[_id(one)] = _content(one)

        def undo() -> None:
            del known[_id(one)]
            change()

        return undo

    def _change(self, one: np.void) -> _Undo:
        state, kind, flags, amount = self.state, int(one["kind"]), int(one["flags"]), int(one["amount"])
        if kind == RecordKind.OPEN:
            state.accounts.append(
                AccountState(
                    ledger=int(one["ledger"]),
                    code=int(one["code"]),
                    flags=flags,
                    pool=int(one["credit"]),
                    partner=int(one["hold_hi"]) - 1,
                    start_us=int(one["event_us"]),
                    end_us=amount,
                )
            )
            return lambda: state.accounts.__delitem__(-1)
        if kind == RecordKind.RULE:
            state.rules.append(rule_of(one))
            return lambda: state.rules.__delitem__(-1)
        if kind == RecordKind.CLOSE:
            account = state.accounts[int(one["debit"])]
            before, account.flags = account.flags, account.flags | AccountFlag.CLOSED
            return lambda: setattr(account, "flags", before)
        if kind == RecordKind.EPOCH:
            epoch_us, state.epoch_us = state.epoch_us, int(one["event_us"])
            return lambda: setattr(state, "epoch_us", epoch_us)
        debit, credit = state.accounts[int(one["debit"])], state.accounts[int(one["credit"])]
        if kind == RecordKind.EXPIRE or flags & ENDS:
            posted = amount if flags & Flag.POST and kind == RecordKind.TRANSFER else 0
            return _end(state.holds[_hold_id(one)], debit, credit, posted)
        if flags & Flag.HOLD:
            return self._hold(one, debit, credit, amount)
        _move(debit, credit, amount)
        return lambda: _move(debit, credit, -amount)

    def make_hold(self, one: np.void) -> None:
        """Note a hold; what it moves is not looked at."""
        timeout = int(one["timeout_s"])
        deadline = int(one["booked_us"]) + timeout * MICROSECONDS if timeout else -1
        parties = int(one["debit"]), int(one["credit"])
        self.state.holds[_id(one)] = Hold(*parties, int(one["amount"]), int(one["ledger"]), deadline)

    def _hold(self, one: np.void, debit: AccountState, credit: AccountState, amount: int) -> _Undo:
        holds, name = self.state.holds, _id(one)
        self.make_hold(one)
        _move_held(debit, credit, amount)

        def undo() -> None:
            del holds[name]
            _move_held(debit, credit, -amount)

        return undo

    def check(self) -> None:
        """Assert what must hold after every batch: each ledger closes, and no account broke its flags."""
        totals: dict[int, list[int]] = {}
        for account in self.state.accounts:
            both = totals.setdefault(account.ledger, [0, 0])
            both[0] += account.debits - account.credits
            both[1] += account.debits_held - account.credits_held
            assert min(account.debits, account.debits_held, account.credits, account.credits_held) >= 0
            assert not account.flags & AccountFlag.FULL_ONLY or account.has >= 0
            assert not account.flags & AccountFlag.OWED_ONLY or account.credits + account.credits_held <= account.debits
            assert not account.flags & AccountFlag.SINK or account.debits == account.debits_held == 0
            assert not account.flags & AccountFlag.SOURCE or account.credits == account.credits_held == 0
        assert all(both == [0, 0] for both in totals.values()), totals


class Plain:
    """A `Reference` with the face of `machine.Machine`, for computers on which nothing can be compiled."""

    def __init__(self) -> None:
        self._book = Reference()
        self._moved: set[int] = set()

    @property
    def count(self) -> int:
        """Records that are booked."""
        return self._book.state.count

    @property
    def accounts(self) -> NDArray[np.int64]:
        """Accounts, shape (accounts, 12), in the columns of `machine.Machine`."""
        return np.array(
            [
                (a.ledger, a.code, a.flags, a.pool, a.partner, a.start_us, a.end_us,
                 a.debits, a.debits_held, a.credits, a.credits_held, 0)
                for a in self._book.state.accounts
            ],
            dtype=np.int64,
        ).reshape(-1, 12)  # fmt: skip

    def apply(self, batch: Records, *, strict: bool = False) -> NDArray[np.int64]:
        """Apply a batch, and return a `Refusal` for each record, shape (n,)."""
        found = np.array(self._book.apply(batch, strict=strict), dtype=np.int64)
        booked = batch[found == Refusal.OK]
        moves = booked[np.isin(booked["kind"], (RecordKind.TRANSFER, RecordKind.EXPIRE))]
        self._moved.update(moves["debit"].tolist(), moves["credit"].tolist())
        return found

    def resume(self, balances: NDArray[np.int64], forgotten: Forgotten) -> NDArray[np.int64]:
        """Take the state that a book had after its pruned records: as `machine.Machine.resume`."""
        state, kept = self._book.state, forgotten.kept
        control = kept[~np.isin(kept["kind"], (RecordKind.TRANSFER, RecordKind.EXPIRE))]
        result = np.array(self._book.apply(control.copy()), dtype=np.int64)
        if result.any() or len(balances) != len(state.accounts):
            return result
        for one in kept:
            kind, flags = int(one["kind"]), int(one["flags"])
            if kind == RecordKind.EXPIRE or (kind == RecordKind.TRANSFER and flags & ENDS):
                state.holds[_hold_id(one)].ended = True
            elif kind == RecordKind.TRANSFER and flags & Flag.HOLD:
                self._book.make_hold(one)
        for account, row in zip(state.accounts, balances.tolist(), strict=True):
            account.debits, account.debits_held, account.credits, account.credits_held = row
        state.known = {(hi, lo): _Leaf(forgotten, seq) for seq, (hi, lo) in enumerate(forgotten.ids.tolist())}
        state.known |= {_id(one): _content(one) for one in kept}
        state.count = len(forgotten)
        return result

    def moved(self, transfers: Records | None = None) -> NDArray[np.int64]:
        """Return the numbers of the accounts that were moved since this was last asked, in order."""
        found, self._moved = sorted(self._moved), set[int]()
        return np.array(found, dtype=np.int64)

    def check(self) -> None:
        """Assert what must hold after every batch."""
        self._book.check()


def rule_of(one: np.void) -> Rule:
    """Return the rule that a record sets."""
    first, second = int(one["debit"]), int(one["credit"])
    return Rule(
        ledger_in=int(one["hold_hi"]),
        ledger_out=int(one["ledger"]),
        numerator=int(one["amount"]),
        denominator=int(one["hold_lo"]),
        flags=RuleFlag(int(one["flags"])),
        group=int(one["code"]),
        code_from=first & 0xFFFF,
        code_into=first >> 16,
        code_source=second & 0xFFFF,
        code_target=second >> 16,
    )


def _group(number: int, rule: Rule) -> int:
    return rule.group or 0x10000 + number


def _links(one: np.void) -> bool:
    """Return whether a record says that its chain goes on; only transfers can."""
    return int(one["kind"]) == RecordKind.TRANSFER and bool(int(one["flags"]) & Flag.LINKED)


def _bad_flags(one: np.void) -> bool:
    flags, kind = int(one["flags"]), int(one["kind"])
    ruled = bool(int(one["rule"]) or int(one["anchor"]))
    if ruled and (kind != RecordKind.TRANSFER or flags & ENDS):
        return True  # a rule is looked at where something is moved anew, and nowhere else
    if kind == RecordKind.TRANSFER:
        several = sum(bool(flags & each) for each in ONE_OF) > 1
        return several or bool(flags & ~int(TRANSFER_FLAGS)) or bool(flags & Flag.UP_TO and flags & ENDS)
    if kind == RecordKind.RULE:
        return flags >= 2 * RuleFlag.SHARE
    return kind != RecordKind.OPEN and flags != 0


def _id(one: np.void) -> Id:
    return int(one["id_hi"]), int(one["id_lo"])


def _hold_id(one: np.void) -> Id:
    return int(one["hold_hi"]), int(one["hold_lo"])


CONTENT = tuple(name for name in RECORD.names or () if name not in ("id_hi", "id_lo", "booked_us", "seq"))


def _content(one: np.void) -> tuple[object, ...]:
    """Return what an id stands for: all but when and where it was booked; ``UP_TO`` leaves the amount open."""
    open_amount = int(one["kind"]) == RecordKind.TRANSFER and int(one["flags"]) & Flag.UP_TO
    return tuple(0 if name == "amount" and open_amount else one[name].tobytes() for name in CONTENT)


class _Leaf:
    """Content of a pruned record: equal to what has its leaf."""

    __slots__ = ("_forgotten", "_seq")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, forgotten: Forgotten, seq: int) -> None:
        self._forgotten = forgotten
        self._seq = seq

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, tuple) or 0 in other:  # an amount that is left open is that of a record that is kept
            return False
        one = np.zeros(1, RECORD)
        one["id_hi"], one["id_lo"] = self._forgotten.ids[self._seq]
        content = cast("tuple[bytes, ...]", other)
        for name, value in zip(CONTENT, content, strict=True):
            one[name] = np.frombuffer(value, RECORD[name].base).reshape(one[name].shape)
        return self._forgotten.knows_again(self._seq, one)


def _end(hold: Hold, debit: AccountState, credit: AccountState, posted: int) -> _Undo:
    """End a hold: give all of it back, and move what is posted."""
    hold.ended = True
    _move_held(debit, credit, -hold.amount)
    _move(debit, credit, posted)

    def undo() -> None:
        hold.ended = False
        _move_held(debit, credit, hold.amount)
        _move(debit, credit, -posted)

    return undo


def _move(debit: AccountState, credit: AccountState, amount: int) -> None:
    debit.debits += amount
    credit.credits += amount


def _move_held(debit: AccountState, credit: AccountState, amount: int) -> None:
    debit.debits_held += amount
    credit.credits_held += amount
