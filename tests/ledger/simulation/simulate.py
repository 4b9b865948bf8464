"""Seeded histories of one or two writers on a disk that fails, and an oracle that knows what must still be true.

    python -m tests.ledger.simulation.simulate [--first SEED] [--histories N]

A seed that fails is replayed by the line that its error prints.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from random import Random

import numpy as np
from tests.ledger.conftest import START
from tests.ledger.simulation.simdisk import PowerCut, SimDisk, SimStore

from shoals.core.book import Account, Leg
from shoals.core.errors import Fenced, LedgerError, OutcomeUnknown
from shoals.ledger.audit import _Audit
from shoals.ledger.book import Book
from shoals.ledger.chains import id_of
from shoals.ledger.engine.block import leaves_of
from shoals.ledger.engine.records import RECORD, Records, Refusal
from shoals.ledger.engine.tree import Tree
from shoals.ledger.rulebook import RULES

ACCOUNTS = (
    Account(id="pv", kind="generation"),
    Account(id="bus", kind="bus"),
    Account(id="battery", kind="store"),
    Account(id="export", kind="export"),
    Account(id="heat", kind="heat"),
    Account(id="entropy:source", kind="entropy_source"),
    Account(id="entropy", kind="entropy"),
)
NAMES = tuple(account.id for account in ACCOUNTS)
NEVER_BELOW = ("bus", "battery", "export", "heat", "entropy")
"""Accounts that may not be overdrawn, or are never debited."""
FAULTS = ("full", "read only", "cut before", "cut after", "lost before", "lost after")


class Wrong(AssertionError):
    """The oracle objects."""


def together(parts: Iterable[Records]) -> Records:
    """Return records as one array; faster than to concatenate structures."""
    return np.frombuffer(b"".join(part.tobytes() for part in parts), RECORD)


def template() -> SimDisk:
    """Return a disk with an empty book."""
    made = Book(SimStore(SimDisk(Random(0))), clock=lambda: 1)  # type: ignore[arg-type]
    made._set_rules((name, RULES[name]) for name in ("store_heat", "certificate"))
    made.open_accounts(ACCOUNTS)
    disk = SimDisk(Random(0))
    book = Book(SimStore(disk), clock=lambda: 1)  # type: ignore[arg-type]
    book.commit(together(made.records()), names=NAMES, strict=True)  # one block: it is read at every opening
    return disk


TEMPLATE = template()
OPENED = TEMPLATE.end()


@dataclass(slots=True)
class Oracle:
    """What clients asked, and what they were told."""

    asked: dict[str, tuple[tuple[str, str, int], ...]] = field(default_factory=dict)
    booked: set[str] = field(default_factory=set)  # acknowledged
    open: set[str] = field(default_factory=set)  # may be booked
    held: tuple[int, str] = (OPENED, "")  # the longest acknowledged book: its records, its root

    def examine(self, book: Book, *, honest: bool) -> bool:
        """Compare a book with what was told; return whether it has all that was acknowledged.

        Nothing may be in it that nobody asked for, half a chain, twice, or against the laws, whatever the disk did. If
        the disk was honest, nothing may be missing.
        """
        found: dict[str, list[tuple[str, str, int]]] = {}
        balances = Counter(dict.fromkeys(NAMES, 0))
        keys = {id_of(key)[0]: key for key in self.asked}
        there = together(book.records())[OPENED:]
        columns = (there[name].tolist() for name in ("seq", "id_hi", "debit", "credit", "amount"))
        for seq, high, out, into, amount in zip(*columns, strict=True):
            key = keys.get(high)
            if key is None:
                raise Wrong(f"record {seq} was asked for by nobody")
            debit, credit = NAMES[out], NAMES[into]
            found.setdefault(key, []).append((debit, credit, amount))
            balances[debit] -= amount
            balances[credit] += amount
            if debit in NEVER_BELOW and balances[debit] < 0:
                raise Wrong(f"record {seq} overdraws `{debit}`")
        for key, legs in found.items():
            if tuple(legs) != self.asked[key]:
                raise Wrong(f"`{key}` is booked as {legs}, asked was {self.asked[key]}")
            if key not in self.booked | self.open:
                raise Wrong(f"`{key}` was refused, or never left, and is booked")
        if dict(balances) != book.balances():
            raise Wrong(f"the balances are {book.balances()}, the records sum to {dict(balances)}")
        if balances["heat"] > balances["entropy"] * 350 // 1_000:
            raise Wrong("there is heat without its entropy")
        lost = self.booked - found.keys()
        count, root = self.held
        same = count <= book.count and (not root or _root_of(book, count) == root)
        if honest and lost:
            raise Wrong(f"acknowledged and lost: {sorted(lost)}")
        if honest and not same:
            raise Wrong("the book is not a continuation of what was acknowledged")
        if lost and same:
            raise Wrong(f"lost without a trace in length and root: {sorted(lost)}")
        return not lost


def _root_of(book: Book, count: int) -> str:
    if count == book.count:
        return book.root()
    raw = together(book.records())[:count].tobytes()
    tree = Tree()
    tree.append(leaves_of(raw))
    return tree.root().hex()


class Simulation:
    """One history."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.disk = SimDisk(Random(seed + 1), done=[copy(one) for one in TEMPLATE.done], safe=len(TEMPLATE.done))
        self.disk.lies = self.rng.random() < 0.15
        self.oracle = Oracle()
        self.now = 10
        self.words: Counter[str] = Counter()
        self.books: list[Book | None] = [None] * self.rng.choice([1, 1, 2])
        self.keys = 0

    def run(self) -> Counter[str]:
        """Live through it."""
        rng = self.rng
        for _ in range(rng.randint(3, 9)):
            pick = rng.random()
            if pick < 0.78:
                self.post(rng.randrange(len(self.books)))
            elif pick < 0.9:
                self.crash()
            else:
                self.books[rng.randrange(len(self.books))] = None
        self.finish()
        return self.words

    def opened(self) -> Book:
        return Book(SimStore(self.disk), clock=lambda: self.now)  # type: ignore[arg-type]

    def chain(self) -> tuple[str, tuple[tuple[str, str, int], ...], list[Leg]]:
        """Return key and legs of something to post: new, said before, or one that will be refused."""
        rng = self.rng
        if self.oracle.asked and rng.random() < 0.3:
            key = rng.choice(list(self.oracle.asked))
            legs = self.oracle.asked[key]
        else:
            key, self.keys = f"k {self.keys}", self.keys + 1
            a = rng.randint(1, 9)
            legs = rng.choice(
                [
                    (("pv", "bus", a),),
                    (("pv", "bus", a), ("bus", "battery", a)),
                    (("battery", "export", a),),
                    (("bus", "battery", a), ("battery", "export", rng.randint(1, 9))),
                    (("entropy:source", "entropy", rng.randint(1, 40)), ("battery", "heat", a)),
                    (("bus", "pv", a),),
                ]
            )
            self.oracle.asked[key] = legs
        given = [Leg(debit=d, credit=c, amount=n, rule="store_heat" if c == "heat" else "") for d, c, n in legs]
        return key, legs, given

    def post(self, writer: int) -> None:
        rng, disk, oracle = self.rng, self.disk, self.oracle
        self.now += rng.randint(-5, 20)  # a clock that also goes back
        book = self.books[writer]
        if book is None:
            book = self.books[writer] = self.opened()
            oracle.examine(book, honest=not disk.lies)
        parts: list[Records] = []
        keys: list[tuple[str, int]] = []
        for _ in range(rng.randint(1, 3)):
            key, _, legs = self.chain()
            parts.append(book.chain(key, legs, START))
            keys.append((key, len(legs)))
        disk.fault = rng.choice(FAULTS) if rng.random() < 0.3 else ""
        fault = disk.fault
        try:
            result = book.commit(together(parts))
        except PowerCut:
            self.unknown(keys)
            self.words["cut"] += 1
            self.crash()
            return
        except Fenced:
            self.words["fenced"] += 1
            self.stopped(book, writer)
            return
        except OutcomeUnknown:
            self.unknown(keys)
            self.words["unknown"] += 1
            self.stopped(book, writer)
            return
        except LedgerError:
            self.words[fault] += 1
            self.stopped(book, writer)
            return
        finally:
            disk.fault = ""
        at = 0
        for key, legs in keys:
            words = set(result[at : at + legs].tolist())
            at += legs
            if words <= {Refusal.OK, Refusal.EXISTS}:
                oracle.booked.add(key)
                self.words["booked"] += 1
            else:
                self.words["refused"] += 1
        if not {Refusal.OK, Refusal.EXISTS}.isdisjoint(
            result.tolist()
        ):  # who is told that it exists may hold that root, too
            oracle.held = max(oracle.held, (book.count, book.root()))
        self.agree(book)

    def agree(self, book: Book) -> None:
        """A book that has just been told that it is first has in memory what lies on the disk."""
        if self.disk.end() < book.count:
            raise Wrong("a book acknowledged what is not on the disk")

    def unknown(self, keys: list[tuple[str, int]]) -> None:
        self.oracle.open |= {key for key, _ in keys}

    def stopped(self, book: Book, writer: int) -> None:
        """A book that was told of trouble takes nothing more."""
        self.disk.fault = ""
        end = len(self.disk.done)
        key, _, legs = self.chain()
        try:
            book.commit(book.chain(key, legs, START))
        except LedgerError:
            pass
        else:
            raise Wrong("a stopped book took a post")
        if len(self.disk.done) != end:
            raise Wrong("a stopped book wrote")
        self.books[writer] = None

    def crash(self) -> None:
        """All writers die; what is not safe may be lost. Reopen, and look."""
        gone = self.disk.crash()
        self.words["crashes"] += 1
        self.books = [None] * len(self.books)
        whole = self.oracle.examine(self.opened(), honest=not self.disk.lies)
        if not whole:
            self.words["losses noticed"] += 1
            self.forget()
        elif gone:
            self.words["unconfirmed lost"] += 1

    def forget(self) -> None:
        """After a loss that a lying disk caused and that was noticed, the operator begins anew from what is there."""
        book = self.opened()
        there = {t.id[:16] for t in book.transfers()}
        kept = {key for key in self.oracle.booked if f"{id_of(key)[0]:016x}" in there}
        self.oracle.open |= self.oracle.booked - kept
        self.oracle.booked = kept
        self.oracle.held = (book.count, book.root())

    def finish(self) -> None:
        """Audit the book as it lies there; then break a promise, and see that the audit finds it."""
        self.oracle.examine(self.opened(), honest=not self.disk.lies)
        root = _Audit(SimStore(self.disk)).run().root  # type: ignore[arg-type]
        if self.rng.random() < 0.5:
            return
        harm = self.rng.choice(["tear", "rot", "drop", "unfenced"])
        if harm == "tear":
            if not self.disk.tear():
                return
        elif harm == "rot":
            harm += " " + self.disk.rot()
        elif harm == "drop":
            if not self.disk.drop():
                return
        else:
            self.disk.done.append(copy(self.disk.done[-1]))
        try:
            found = _Audit(SimStore(self.disk)).run()  # type: ignore[arg-type]
        except (LedgerError, ValueError):
            self.words["harm found"] += 1
            return
        if found.balances_as_of < found.records and harm == "tear":
            self.words["harm found"] += 1  # it says that the balances are older than the book, and they are
            return
        raise Wrong(f"a disk that broke its word ({harm}) passes as sound, root the same: {found.root == root}")


def simulate(first: int, histories: int) -> Counter[str]:
    """Run histories, and return what happened in them."""
    words: Counter[str] = Counter()
    for seed in range(first, first + histories):
        try:
            words += Simulation(seed).run()
        except BaseException as error:
            again = f"python -m tests.ledger.simulation.simulate --first {seed} --histories 1"
            raise Wrong(f"{type(error).__name__}: {error}\nreplay it: {again}") from error
    words["histories"] = histories
    return words


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--histories", type=int, default=1_000)
    asked = parser.parse_args()
    print(dict(simulate(asked.first, asked.histories)))
