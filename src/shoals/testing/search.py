"""All histories of a small book: every chain of records in every state that chains can reach, and a law in each.

The states are those of the real engine, which is given chains as anybody could send them: every pair of accounts, every
small amount, every rule, holds, posts and voids. States that no further check can tell apart are one, so that the
search ends: whatever chains can reach in so many steps has been reached.

What is left out reaches nothing new. A leg at either end of a chain that no rule ties to another leg can stand alone
before or after it. Sums of both sides of an account matter by their difference, but where a side is one-way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import (
    RECORD,
    AccountFlag,
    Flag,
    Opening,
    Records,
    Refusal,
    Rule,
)

ONE_WAY = AccountFlag.SINK | AccountFlag.SOURCE
LIMITED = AccountFlag.FULL_ONLY | AccountFlag.OWED_ONLY
Hold = tuple[int, int, int]
"""Out of which account, into which, how much."""
Law = Callable[[NDArray[np.int64]], bool]
"""Says of debits, held debits, credits, held credits of each account, shape (accounts, 4), whether a law holds."""


Enough = Callable[[NDArray[np.int64]], int]
"""Says of the same rows which sum of an account is enough for a law."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallBook:
    """A book with few accounts.

    Parameters
    ----------
    accounts : sequence of Opening
        Numbered from 0.
    rules : sequence of Rule
    start : sequence of (int, int, int)
        What is there at first: out of which account, into which, how much.
    moving : sequence of int
        Accounts that chains may name; the others serve the start.
    amount_max : int
    holds_max : int
        Holds that may be open at once.
    legs_max : int
        Records in a chain, 2 or 3.
    enough : mapping of int to callable
        Of a one-way account without a limit: from which sum on, beside the sums of the others, the law asks for no
        more. Nothing else depends on it, and such sums grow for ever: a search in which they count does not end.
    """

    accounts: Sequence[Opening]
    rules: Sequence[Rule]
    start: Sequence[Hold] = ()
    moving: Sequence[int]
    amount_max: int = 3
    holds_max: int = 1
    legs_max: int = 2
    enough: Mapping[int, Enough] = field(default_factory=dict[int, "Enough"])

    def __post_init__(self) -> None:
        for number in self.enough:
            flags = self.accounts[number].flags
            if not flags & ONE_WAY or flags & LIMITED:
                raise InputError(f"account {number} is not one-way, or has a limit", "its sums are told apart")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search saw.

    Parameters
    ----------
    states : int
        That can be told apart.
    chains : int
        Judged by the engine.
    records : int
        In those chains.
    broken : tuple of Records
        The shortest history that breaks the law, chain by chain; empty if none does.
    ended : bool
        Whether nothing new could be reached any more before the depth was.
    """

    states: int
    chains: int
    records: int
    broken: tuple[Records, ...]
    ended: bool


State = tuple[bytes, tuple[Hold, ...]]


def search(book: SmallBook, law: Law, *, depth: int = 5) -> Found:
    """Try all chains in all states that so many chains can reach.

    Parameters
    ----------
    book : SmallBook
    law : callable
        What must be true in every state.
    depth : int, default 5
        Chains one after another.

    Returns
    -------
    found : Found

    Examples
    --------
    >>> accounts = [Opening(number=0, ledger=1), Opening(number=1, ledger=1, flags=AccountFlag.FULL_ONLY)]
    >>> book = SmallBook(accounts=accounts, rules=[], moving=[0, 1], amount_max=2)
    >>> found = search(book, lambda rows: rows[1, 2] - rows[1, 0] < 9, depth=4)
    >>> len(found.broken), found.ended
    (0, False)
    >>> len(search(book, lambda rows: rows[1, 2] - rows[1, 0] < 5, depth=4).broken)  # 2 + 2 + 1
    3
    """
    driver = _Driver(book)
    first = driver.state()
    seen: dict[State, tuple[State, Records] | None] = {first: None}
    layer = [first]
    for _ in range(depth):
        fresh: list[State] = []
        for state in layer:
            for chain in driver.accepted(state):
                after = driver.after(state, chain)
                if after in seen:
                    continue
                seen[after] = state, chain
                if not law(driver.rows()):
                    broken, so_far = _path(seen, after), (driver.chains, driver.records)
                    return Found(states=len(seen), chains=so_far[0], records=so_far[1], broken=broken, ended=False)
                fresh.append(after)
        layer = fresh
    return Found(states=len(seen), chains=driver.chains, records=driver.records, broken=(), ended=not layer)


def _never(numbers: NDArray[np.int64]) -> Records:
    raise AssertionError(f"records {numbers} are asked for, and no id is used twice")


def _path(seen: dict[State, tuple[State, Records] | None], state: State) -> tuple[Records, ...]:
    found: list[Records] = []
    step = seen[state]
    while step is not None:
        found.append(step[1])
        step = seen[step[0]]
    return tuple(reversed(found))


class _Driver:
    """A machine that is put into one state after another."""

    def __init__(self, book: SmallBook) -> None:
        self.book = book
        self.chains = self.records = 0
        self.machine = Machine(_never)
        self.ids = 0
        self.held: list[int] = []  # ids of the holds that are open
        setting = [opening.record() for opening in book.accounts] + [rule.record() for rule in book.rules]
        setting += [self.leg(*move) for move in book.start]
        batch = self.named(np.concatenate(setting))
        assert not self.machine.apply(batch).any(), "the small book cannot be opened"
        self.netted = [not opening.flags & ONE_WAY for opening in book.accounts]
        self.ledger = [opening.ledger for opening in book.accounts]
        self.plain, self.ruled = self._legs()
        self.count = self.machine.count

    def named(self, batch: Records) -> Records:
        """Give records ids that none has."""
        batch["id_hi"], batch["id_lo"] = 8, self.ids + 1 + np.arange(len(batch))
        self.ids += len(batch)
        return batch

    def leg(self, debit: int, credit: int, amount: int, *, flags: int = 0, rule: int = 0, anchor: int = 0) -> Records:
        one = np.zeros(1, RECORD)
        one["debit"], one["credit"], one["amount"] = debit, credit, amount
        one["ledger"], one["flags"], one["rule"] = self.book.accounts[debit].ledger, flags, rule
        one["anchor"] = anchor
        return one

    def _legs(self) -> tuple[Records, Records]:
        """Return all legs without a rule and all under one."""
        moving, amounts = self.book.moving, range(1, self.book.amount_max + 1)
        pairs = [(d, c) for d in moving for c in moving if d != c and self.ledger[d] == self.ledger[c]]
        plain = [
            self.leg(d, c, amount, flags=flags)
            for d, c in pairs for amount in amounts for flags in (0, Flag.HOLD, Flag.UP_TO)
            if flags != Flag.HOLD or self.book.holds_max
        ]  # fmt: skip
        ruled = [
            self.leg(d, c, amount, flags=flags, rule=number)
            for number, rule in enumerate(self.book.rules, 1)
            for d, c in pairs for amount in amounts for flags in (0, Flag.UP_TO)
            if rule.ledger_out == self.ledger[d]
        ]  # fmt: skip
        return np.concatenate(plain), np.concatenate(ruled) if ruled else np.zeros(0, RECORD)

    # ------------------------------------------------------------------------------------------------------ states

    def rows(self) -> NDArray[np.int64]:
        return self.machine.accounts[:, 7:11]

    def state(self, holds: Iterable[Hold] = ()) -> State:
        """Return the state of the machine, as far as anything can tell it from another."""
        rows = self.rows().copy()
        both = np.minimum(rows[:, 0], rows[:, 2]) * self.netted
        rows[:, 0] -= both
        rows[:, 2] -= both
        for number, most in {number: enough(rows) for number, enough in self.book.enough.items()}.items():
            rows[number, [0, 2]] = np.minimum(rows[number, [0, 2]], most)
        return rows.tobytes(), tuple(sorted(holds))

    def put(self, state: State) -> None:
        """Put the machine into a state."""
        machine, (rows, holds) = self.machine, state
        posted = np.frombuffer(rows, np.int64).reshape(-1, 4).copy()
        posted[:, [1, 3]] = 0
        machine._account[: len(posted), 7:11] = posted
        machine._slot[:] = -1
        machine._number[2] = 0  # holds
        self.held = [self.ids + 1 + k for k in range(len(holds))]
        if holds:
            held = self.named(np.concatenate([self.leg(*hold, flags=Flag.HOLD) for hold in holds]))
            assert not machine.apply(held).any(), "a hold cannot be put back"

    # ------------------------------------------------------------------------------------------------------ chains

    def _ends(self, holds: Sequence[Hold]) -> Records:
        """Return all posts and voids."""
        found: list[Records] = []
        for number, (debit, credit, amount) in enumerate(holds, 1):
            for flags, most in ((Flag.POST, amount), (Flag.VOID, amount)):
                for part in range(1, most + 1):
                    one = self.leg(debit, credit, part, flags=flags)
                    one["hold_hi"], one["hold_lo"] = 8, number  # its place among those that are open
                    found.append(one)
        return np.concatenate(found) if found else np.zeros(0, RECORD)

    def accepted(self, state: State) -> list[Records]:
        """Return all chains that are accepted in a state."""
        self.put(state)
        free = np.concatenate([self.plain, self._ends(state[1])])
        if len(state[1]) >= self.book.holds_max:
            free = free[free["flags"] & Flag.HOLD == 0]
        every = np.concatenate([free, self.ruled])
        alone = every[:, None]
        first = alone[self._hopeful(alone)]
        found = [*self._good(alone), *self._good(_joined(first, self.ruled))]
        if self.book.legs_max > 2:
            ruled, other = _joined(first, self.ruled), _joined(first, free)
            far = self.ruled.copy()
            far["anchor"] = 2
            ruled, other = ruled[self._hopeful(ruled)], other[self._hopeful(other)]
            found += self._good(_joined(ruled, np.concatenate([self.ruled, far])))
            found += self._good(_joined(other, far))  # else the first leg is tied to none
        return found

    def _good(self, chains: Records) -> list[Records]:
        """Return the chains that are accepted."""
        return list(chains[(self._words(chains) == Refusal.OK).all(axis=1)])

    def _hopeful(self, chains: Records) -> NDArray[np.bool_]:
        """Return which beginnings of chains can be accepted with a leg behind that is measured by one of them."""
        words = self._words(chains)
        bad = (words != Refusal.OK) & (words != Refusal.LINKED_FAILED) & (words != Refusal.RULE_NEEDED)
        return ~bad.any(axis=1)

    def _words(self, chains: Records) -> NDArray[np.int64]:
        """Let the machine judge chains of one length, shape (chains, legs)."""
        if not len(chains):
            return np.zeros(chains.shape, np.int64)
        self.chains += len(chains)
        self.records += chains.size
        batch = self._of_holds(chains.reshape(-1).copy())
        batch["id_hi"], batch["id_lo"] = 9, 1 + np.arange(len(batch))
        flags = batch["flags"].reshape(chains.shape)
        flags[:, :-1] |= np.uint16(Flag.LINKED)
        batch["flags"] = flags.reshape(-1)
        return self.machine.judge(batch).reshape(chains.shape)

    def _of_holds(self, batch: Records) -> Records:
        """Let records that end a hold name it as the machine knows it."""
        ends = batch["flags"] & (Flag.POST | Flag.VOID) > 0
        if ends.any():
            batch["hold_lo"][ends] = np.array(self.held, np.uint64)[batch["hold_lo"][ends].astype(np.int64) - 1]
        return batch

    def after(self, state: State, chain: Records) -> State:
        """Return the state behind a chain."""
        self.put(state)
        batch = self._of_holds(self.named(chain.copy()))
        batch["flags"][:-1] |= np.uint16(Flag.LINKED)
        assert not self.machine.apply(batch).any()
        ended = {int(one["hold_lo"]) for one in chain if one["flags"] & (Flag.POST | Flag.VOID)}
        holds = [hold for number, hold in enumerate(state[1], 1) if number not in ended]
        holds += [
            (int(one["debit"]), int(one["credit"]), int(one["amount"])) for one in batch if one["flags"] & Flag.HOLD
        ]
        return self.state(holds)


def _joined(first: Records, second: Records) -> Records:
    """Return every chain of `first`, shape (k, legs), with every leg of `second` behind, shape (k·m, legs + 1)."""
    one = np.repeat(first, len(second), axis=0)
    other = np.tile(second, len(first))[:, None]
    return np.concatenate([one, other], axis=1)
