"""What stands behind the delivery of a pledged note: a signed reading of the plant's meter, or the seller's word alone.

The rules of a book bind a delivery to generation that it books itself, inside the window of the pledge. That there was
such generation no rule can know. A reading tells, if the book knows its gateway: no more can be handed over than the
meter saw in that interval, less what else was booked out of the plant in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from shoals.core.errors import InputError, Refused
from shoals.core.notes import J_PER_NOTE
from shoals.ledger.book import Book
from shoals.ledger.chains import from_us, to_us
from shoals.ledger.engine.records import RecordKind, Refusal
from shoals.ledger.ingest import gateways_of
from shoals.ledger.readings import Register, Statement, check
from shoals.ledger.stamps import US_PER_MINUTE, Code, Stamp

MINUTES = 30
"""Length of an interval of which the book has one reading alone, so that its spacing tells nothing. [min]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metered:
    """What a meter saw of a plant in an interval.

    Parameters
    ----------
    start, end : datetime
    energy_j : int
        [J]
    evidence : bytes
        Hash of the signed reading, as records name it.
    booked : bool
        Whether the reading itself is booked, so that its joules left the plant in the book already.
    """

    start: datetime
    end: datetime
    energy_j: int
    evidence: bytes
    booked: bool


def metered_by(
    book: Book,
    statements: Iterable[Statement],
    registers: Sequence[Register],
    plant: str,
    at: datetime,
    *,
    now: datetime | None = None,
) -> Metered:
    """Return what signed readings say of a plant at a moment.

    Parameters
    ----------
    book : Book
        It names the gateway that signed.
    statements : iterable of Statement
    registers : sequence of Register
        They tell which register counts what comes out of `plant`.
    plant : str
    at : datetime
    now : datetime, optional
        Refuse intervals that end later.

    Raises
    ------
    InputError
        If no reading covers the moment, or those of several meters do.
    Refused
        If a statement is not what its gateway signed for this book: a word of `ReadingWord`.
    """
    mine = {(one.meter, one.register) for one in registers if one.debit == plant}
    keys, found = gateways_of(book), dict[tuple[str, str], tuple[int, Metered]]()
    for statement in statements:
        end = statement.start + timedelta(minutes=statement.minutes)
        if not statement.start <= at < end:
            continue
        check(statement, book.identity, keys, now=now)
        for one in statement.readings:
            place = one.meter, one.register
            if place in mine and (place not in found or one.version > found[place][0]):
                evidence = statement.evidence(one)
                found[place] = (
                    one.version,
                    Metered(start=statement.start, end=end, energy_j=one.energy_j, evidence=evidence, booked=False),
                )
    if len(found) != 1:
        what = "no reading" if not found else f"readings of {len(found)} meters"
        raise InputError(
            f"{what} of what comes out of `{plant}` at {at.isoformat()} is given",
            "give the reading of one register whose energy comes out of the plant, and the file that names its account",
        )
    return next(iter(found.values()))[1]


def metered_in(book: Book, plant: str, at: datetime) -> Metered | None:
    """Return what a reading that is booked says of a plant at a moment; None if none covers it.

    A reading covers the time until the next one of its meter may begin, by the least spacing of those that are booked.
    """
    number, minute = book.numbers[plant], to_us(at) // US_PER_MINUTE
    seen: dict[int, dict[int, tuple[int, int, bytes]]] = {}
    for records in book.records(kept=True):
        for row in records[(records["kind"] == RecordKind.TRANSFER) & np.isin(records["code"], _OF_READINGS)]:
            stamp = Stamp.of(int(row["id_hi"]), int(row["id_lo"]))
            stream = seen.setdefault(stamp.stream, {})
            if int(row["code"]) == Code.REVERSAL:
                if stamp.minute in stream and stream[stamp.minute][0] == stamp.version:
                    del stream[stamp.minute]
            elif int(row["debit"]) == number:
                stream[stamp.minute] = stamp.version, int(row["amount"]), row["evidence"].tobytes()
    for stream in seen.values():
        starts = np.array(sorted(stream))
        length = int(np.diff(starts).min()) if len(starts) > 1 else MINUTES
        for start, (_, energy_j, evidence) in stream.items():
            if start <= minute < start + length:
                begun = from_us(start * US_PER_MINUTE)
                end = begun + timedelta(minutes=length)
                return Metered(start=begun, end=end, energy_j=energy_j, evidence=evidence, booked=True)
    return None


_OF_READINGS = (Code.READING, Code.REVERSAL)


def check_metered(book: Book, plant: str, face_j: int, seen: Metered) -> None:
    """Raise Refused if more would leave a plant in an interval than its meter saw.

    Parameters
    ----------
    book : Book
    plant : str
    face_j : int
        What is to be handed over. [J]
    seen : Metered
    """
    number, start, end = book.numbers[plant], to_us(seen.start), to_us(seen.end)
    out_j = 0
    for records in book.records(kept=True):
        mine = (records["kind"] == RecordKind.TRANSFER) & (records["debit"] == number) & (records["code"] == Code.OTHER)
        mine &= (records["event_us"] >= start) & (records["event_us"] < end)
        out_j += int(records["amount"][mine].sum())
    if out_j + face_j > seen.energy_j:
        word = Refusal.RULE_BOUND
        saw, out, asked = (f"{energy_j / J_PER_NOTE:,.3f} kWh" for energy_j in (seen.energy_j, out_j, face_j))
        raise Refused(
            f"the meter of `{plant}` saw {saw} from {seen.start.astimezone(UTC).isoformat()} on, of which {out} are "
            f"booked otherwise: {asked} cannot be handed over: {word.sentence}",
            f"hand over less, or what was generated in another interval; the refusal is `{word.name}`",
            word.name,
        )
