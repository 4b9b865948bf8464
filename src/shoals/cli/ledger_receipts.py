"""`shoals ledger receipt`, `coin` and `spend`: what was computed with metered joules, and the treasury of coins."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from shoals.cli._booking import Asked, AtOption, booking
from shoals.core.errors import InputError, did_you_mean

if TYPE_CHECKING:
    from shoals.cli._booking import Act

KINDS = {"hash": "work", "gpu": "gpu", "sample": "sample"}
OwnerArgument = Annotated[str, typer.Argument(help="Whose coins they are.", metavar="OWNER")]


@booking
def receipt(
    asked: Asked,
    kind: Annotated[str, typer.Argument(help="What was computed: `hash`, `gpu` or `sample`.", metavar="KIND")],
    owner: Annotated[str, typer.Argument(help="Who gets the receipt.", metavar="OWNER")],
    amount: Annotated[
        str,
        typer.Argument(help="A whole number: of 2^32 hashes, GPU milliseconds, or 10^6 samples.", metavar="AMOUNT"),
    ],
    energy: Annotated[
        str, typer.Option("--energy", help="What the machine's meter saw: `12.5 kWh`, `36 J`.", metavar="ENERGY")
    ],
    machine: Annotated[str, typer.Option("--machine", help="The machine or fleet, in words.")],
    start: Annotated[str, typer.Option("--start", help="When it began.", metavar="MOMENT")],
    end: Annotated[str, typer.Option("--end", help="When it ended; the receipt is booked then.", metavar="MOMENT")],
    compute: Annotated[str, typer.Option("--compute", help="Account that the joules leave.", metavar="ACCOUNT")],
    heat: Annotated[str, typer.Option("--heat", help="Account of heat in which they end.", metavar="ACCOUNT")],
    surplus: Annotated[
        str, typer.Option("--surplus", help="Part of the energy that would have been spilled.", metavar="ENERGY")
    ] = "0 J",
) -> Act:
    """Book what was computed with metered joules: the joules end as heat, the work goes to its owner.

    More work than any known machine does with so much energy is refused, and so are samples below Landauer's limit. The
    record carries the digest of the whole receipt, machine and surplus included.
    """
    from shoals.core.notes import Receipt, ReceiptKind, parse_energy_j
    from shoals.ledger.receipts import receive

    if kind not in KINDS:
        raise InputError(f"`{kind}` is no kind of receipt", did_you_mean(kind, list(KINDS)))
    made = Receipt(
        kind=ReceiptKind(KINDS[kind]), machine=machine, start=asked.moment(start),
        end=asked.moment(end), energy_j=parse_energy_j(energy), amount=_whole(amount), owner=owner,
        surplus_j=_energy_or_none(surplus),
    )  # fmt: skip
    said = asked.key or f"receipt {kind} {compute} {made.start.isoformat()} {made.end.isoformat()}"
    return lambda book: [receive(book, said, made, made.end, compute=compute, heat=heat)]


@partial(booking, keyed=False)
def coin(
    asked: Asked,
    owner: OwnerArgument,
    place: Annotated[str, typer.Argument(help="The output that paid: `TXID:VOUT`.", metavar="TXID:VOUT")],
    amount: Annotated[str, typer.Argument(help="Whole satoshi.", metavar="SAT")],
    at: AtOption,
) -> Act:
    """Book a coin into the treasury of an owner, by its output: an output is booked once in a book."""
    from shoals.core.notes import Coin
    from shoals.ledger.receipts import bank

    txid, colon, vout = place.rpartition(":")
    if not colon or not (vout.isascii() and vout.isdecimal()):
        raise InputError(
            f"`{place[:80]}` names no output", "write it as `TXID:VOUT`, 64 hexadecimal digits and a number"
        )
    paid = Coin(txid=txid, vout=int(vout), amount_sat=_whole(amount))
    moment = asked.moment(at)
    return lambda book: [bank(book, paid, owner, moment)]


@booking
def spend(
    asked: Asked,
    owner: OwnerArgument,
    amount: Annotated[str, typer.Argument(help="Whole satoshi.", metavar="SAT")],
    at: AtOption,
) -> Act:
    """Book coins out of the treasury of an owner, who cannot spend more than came in."""
    from shoals.ledger.receipts import spend as spend_now

    moment, sat = asked.moment(at), _whole(amount)
    said = asked.key or f"spend {owner} {sat} {moment.isoformat()}"
    return lambda book: [spend_now(book, said, owner, sat, moment)]


def _whole(text: str) -> int:
    plain = text.replace(",", "").replace("_", "")
    if not (plain.isascii() and plain.isdecimal() and len(plain) < 20 and int(plain)):
        raise InputError(f"`{text[:80]}` is no whole number above 0", "give digits, like `167000`")
    return int(plain)


def _energy_or_none(text: str) -> int:
    from shoals.core.notes import parse_energy_j

    return 0 if text.strip() in ("0", "0 J") else parse_energy_j(text)
