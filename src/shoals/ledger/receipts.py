"""Receipts of computation, which carry their joules and the surplus among them, and the treasury of coins."""

from __future__ import annotations

from datetime import datetime

from shoals.core.book import Account, Leg, Unit
from shoals.core.errors import InputError, Refused, did_you_mean
from shoals.core.notes import Coin, Receipt, ReceiptKind
from shoals.ledger._clerk import Clerk, Posted
from shoals.ledger.book import Book
from shoals.ledger.engine.records import Refusal
from shoals.ledger.notes import digest_of
from shoals.ledger.rulebook import entropy_of

UNITS = {ReceiptKind.HASH: Unit.W, ReceiptKind.GPU: Unit.G, ReceiptKind.SAMPLE: Unit.S}
"""What each kind of receipt counts."""


def receive(book: Book, key: str, receipt: Receipt, at: datetime, *, compute: str, heat: str) -> Posted:
    """Book a receipt: its joules end as heat with their entropy, and the work goes to its owner.

    The work's leg carries the digest of the whole receipt (`notes.digest_of`), surplus included, so that whoever shows
    the receipt later shows the one that was booked.

    Parameters
    ----------
    book : Book
    key : str
        Idempotency key.
    receipt : Receipt
    at : datetime
    compute, heat : str
        Accounts that the joules leave and end in.

    Raises
    ------
    Refused
        ``RULE_BOUND`` if it claims more work than any known machine does with so many joules, or samples below
        Landauer's limit; ``EXCEEDS_CREDITS`` if the meter of the machine saw fewer joules.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC
    >>> from pathlib import Path
    >>> site = [Account(id=name, kind=kind, pool=1) for name, kind in
    ...         (("pv", "generation"), ("compute:asic", "compute"), ("heat:asic", "heat"))]
    >>> noon, one = datetime(2024, 4, 1, 12, tzinfo=UTC), datetime(2024, 4, 1, 13, tzinfo=UTC)
    >>> hour = Receipt(kind=ReceiptKind.HASH, machine="S21", start=noon, end=one, energy_j=12_600_000, amount=167_000,
    ...                owner="ann", surplus_j=6_300_000)
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", site) as book:
    ...     new = book.post("hour", [Leg(debit="pv", credit="compute:asic", amount=12_600_000)], noon)
    ...     done = receive(book, "receipt", hour, one, compute="compute:asic", heat="heat:asic")
    ...     book.balance("work:ann"), book.balance("heat:asic"), hour.surplus_share
    (167000, 12600000, 0.5)
    """
    clerk, kind = Clerk(book), str(receipt.kind)
    source, sink = clerk.entropy()
    clerk.account(compute, "compute")
    clerk.account(heat, "heat")
    owned = f"{kind}:{receipt.owner}"
    clerk.open([Account(id=f"{kind}:source", kind=f"{kind}_source"), Account(id=owned, kind=kind)])
    legs = [
        Leg(debit=source, credit=sink, amount=int(entropy_of(receipt.energy_j))),
        Leg(debit=compute, credit=heat, amount=receipt.energy_j, rule="heat"),
        Leg(debit=f"{kind}:source", credit=owned, amount=receipt.amount, rule=kind, evidence=digest_of(receipt)),
    ]
    return Posted(key=key, new=clerk.commit(key, legs, at), legs=tuple(legs))


def bank(book: Book, coin: Coin, owner: str, at: datetime, *, evidence: bytes = b"") -> Posted:
    """Book a coin into the treasury of an owner; its key is its output, so that it is booked once in a book.

    Raises
    ------
    Refused
        ``EXISTS_DIFFERENT`` if the output is booked already with another amount or owner.
    """
    clerk = Clerk(book)
    if not owner or ":" in owner:
        raise InputError(f"`{owner}` is no name for an owner", "use letters without a colon")
    clerk.open([Account(id="coin:world", kind="coin_world"), Account(id=f"coin:{owner}", kind="coin")])
    leg = Leg(debit="coin:world", credit=f"coin:{owner}", amount=coin.amount_sat, evidence=evidence)
    key = f"coin {coin.id}"
    booked = clerk.booked(key, 0)
    if booked is not None and booked[:3] != (leg.debit, leg.credit, leg.amount):
        word = Refusal.EXISTS_DIFFERENT
        raise Refused(
            f"{coin.id} is booked as {booked[2]} sat of `{booked[1].removeprefix('coin:')}`: {word.sentence}",
            f"an output is paid once; the refusal is `{word.name}`",
            word.name,
        )
    return Posted(key=key, new=booked is None and clerk.commit(key, [leg], at), legs=(leg,))


def spend(book: Book, key: str, owner: str, amount_sat: int, at: datetime) -> Posted:
    """Book coins out of the treasury.

    Raises
    ------
    Refused
        ``EXCEEDS_CREDITS`` if the owner has less.
    """
    clerk, account = Clerk(book), f"coin:{owner}"
    if account not in book.numbers:
        known = [name.removeprefix("coin:") for name in book.numbers if name.startswith("coin:")]
        raise InputError(f"`{owner}` has no coins in this book", did_you_mean(owner, known))
    clerk.open([Account(id="coin:spent", kind="coin_spent")])
    leg = Leg(debit=account, credit="coin:spent", amount=amount_sat)
    return Posted(key=key, new=clerk.commit(key, [leg], at), legs=(leg,))
