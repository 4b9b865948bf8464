"""Machinery of notes and receipts: opens accounts and books a chain in one step, and knows what it booked before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, Refused, did_you_mean
from shoals.ledger.book import Book
from shoals.ledger.chains import from_us, id_of, opening_of, records_of, to_us
from shoals.ledger.charter import check_accounts
from shoals.ledger.engine.records import Records, Refusal
from shoals.ledger.proof import record_of, seq_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What a verb booked.

    Parameters
    ----------
    key : str
        Idempotency key of the chain.
    new : bool
        False if it was booked before; nothing was done again then.
    legs : tuple of Leg
        As they stand in the book; empty if they were booked before.
    basis : str, default ""
        What a delivery rests on, in words; empty for what rests on the book alone.
    """

    key: str
    new: bool
    legs: tuple[Leg, ...] = ()
    basis: str = ""

    def amount(self, credit: str) -> int:
        """Return what its legs put into an account."""
        return sum(leg.amount for leg in self.legs if leg.credit == credit)


class Clerk:
    """Books chains for `notes` and `receipts`.

    Parameters
    ----------
    book : Book
    evidence : bytes
        SHA-256 of what asks for the chains: evidence of each leg that has none of its own.
    """

    def __init__(self, book: Book, evidence: bytes = b"") -> None:
        self.book, self.evidence = book, evidence
        self._fresh: dict[str, Account] = {}

    def post(self, key: str, legs: Sequence[Leg], at: datetime, *, same: Sequence[int] = (0,)) -> Posted:
        """Book a chain; if its key is booked already, it must stand for the same request.

        What a note is worth may have changed since, so only the legs numbered in `same` are compared.
        """
        try:
            return Posted(key=key, new=self.commit(key, legs, at), legs=tuple(legs))
        except Refused as refusal:
            if refusal.word not in (Refusal.EXISTS_DIFFERENT.name, Refusal.LINKED_FAILED.name):
                raise
            for number in same:
                booked = self.booked(key, number)
                if booked is not None and booked != (*_move(legs[number]), to_us(at)):
                    told = f"`{booked[0]}` → `{booked[1]}`, {booked[2]}, at {from_us(booked[3]).isoformat()}"
                    raise self.refused(Refusal.EXISTS_DIFFERENT, f"the key `{key}` stands for {told}") from refusal
                if booked is None:
                    raise
            return Posted(key=key, new=False)

    def commit(self, key: str, legs: Sequence[Leg], at: datetime) -> bool:
        """Book a chain and the accounts that it needs, all of it or nothing."""
        fresh, book = list(self._fresh.values()), self.book
        self._fresh = {}
        legs = [leg if leg.evidence else replace(leg, evidence=self.evidence) for leg in legs]
        if not fresh:
            return book.post(key, legs, at)
        check_accounts([*book.accounts, *fresh])
        numbers = dict(book.numbers)
        opened: list[Records] = []
        for account in fresh:
            opened.append(opening_of(account, len(numbers), numbers))
            numbers[account.id] = len(numbers)
        ledgers = np.concatenate([book.ledgers(), *(one["ledger"].astype(np.int64) for one in opened)])
        chain = records_of(key, legs, to_us(at), numbers, ledgers, book.rules)
        batch = np.concatenate([*opened, chain])
        result = book.commit(batch, names=[account.id for account in fresh], strict=True)
        return not bool((result[len(opened) :] == Refusal.EXISTS).any())

    def booked(self, key: str, leg: int) -> tuple[str, str, int, int] | None:
        """Return debit, credit, amount and moment [µs] of a leg of a chain that is booked."""
        names = list(self.book.numbers)
        try:
            one = record_of(self.book, seq_of(self.book, id_of(key, leg)))
        except InputError:
            return None
        return names[int(one["debit"])], names[int(one["credit"])], int(one["amount"]), int(one["event_us"])

    def open(self, accounts: Sequence[Account]) -> None:
        """Have accounts opened with the next chain, if they are not open."""
        self._fresh |= {account.id: account for account in accounts if account.id not in self.book.numbers}

    def account(self, name: str, kind: str) -> Account:
        found = {account.id: account for account in self.book.accounts}
        if name not in found or found[name].kind != kind:
            known = [account.id for account in found.values() if account.kind == kind]
            raise InputError(f"`{name}` is no {kind} of the book", did_you_mean(name, known))
        return found[name]

    def pooled(self, kind: str, pool: int) -> str:
        found = [account.id for account in self.book.accounts if account.kind == kind and account.pool == pool]
        if not found:
            raise InputError(f"site {pool} has no {kind} in this book", f"open an account of kind `{kind}` for it")
        return found[0]

    def entropy(self) -> tuple[str, str]:
        names = {account.kind: account.id for account in self.book.accounts if account.kind.startswith("entropy")}
        self.open(
            [Account(id=names.get(kind, name), kind=kind)
             for kind, name in (("entropy_source", "entropy:source"), ("entropy", "entropy"))]
        )  # fmt: skip
        return names.get("entropy_source", "entropy:source"), names.get("entropy", "entropy")

    def refused(self, word: Refusal, what: str, hint: str = "") -> Refused:
        return Refused(f"{what}: {word.sentence}", hint or f"the refusal is `{word.name}`", word.name)


def _move(leg: Leg) -> tuple[str, str, int]:
    return leg.debit, leg.credit, leg.amount
