"""Granular certificates: whole watt-hours of metered generation in an interval, with serial numbers.

Every joule that a meter of generation saw may be certified once: beside its leg goes the same amount into an account of
the device, `certifiable`, and from there 3,600 J at a time become a certificate of 1 Wh. What is below a watt-hour
stays for the next interval, so nothing is lost by rounding; that nothing is certified twice is the engine's to refuse.

Certificates of a device are numbered from 0, one number for each watt-hour, and move in ranges; a record of one names
the device and the first number in the fields that holds use, so that who holds which number follows from the book. A
certificate of stored energy is not issued anew: it waits in `certificate_stored` while the energy does, and what the
store lost goes to `certificate_lost`. So what comes back is never more than what went in.

Source: EnergyTag, "Granular Certificate Scheme Standard", version 2 (2024): intervals of at most an hour, whole Wh,
cancellation by claim, expiry. No scheme has accredited this code; docs/howto/certify-generation.md tells what lacks.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import accumulate

import numpy as np

from shoals.core.book import J_PER_WH, Account, Leg, Unit
from shoals.core.errors import InputError, NotConserved, Refused, did_you_mean
from shoals.ledger.allocation import allocate
from shoals.ledger.book import Book
from shoals.ledger.chains import from_us, id_of, stream_of, to_us
from shoals.ledger.engine.records import Records
from shoals.ledger.periods import epoch_of, open_moment
from shoals.ledger.stamps import US_PER_MINUTE, Code, Stamp
from shoals.ledger.views import moved, select

SOURCE, USED, ISSUED = "certifiable:source", "certifiable:used", "certificates:source"
CANCELLED, EXPIRED, LOST = "certificates:cancelled", "certificates:expired", "certificates:lost"
_COMMON = (
    Account(id=SOURCE, kind="certifiable_source"), Account(id=USED, kind="certifiable_used"),
    Account(id=ISSUED, kind="certificate_source"), Account(id=CANCELLED, kind="certificate_cancelled"),
    Account(id=EXPIRED, kind="certificate_expired"), Account(id=LOST, kind="certificate_lost"),
)  # fmt: skip


def accounts_for(device: str, *holders: str, store: str = "") -> list[Account]:
    """Return the accounts that a device's certificates need: to be opened where a book lacks them (`open_for`)."""
    found = [*_COMMON, Account(id=f"certifiable:{device}", kind="certifiable")]
    found += [Account(id=f"certificate:{holder}", kind="certificate") for holder in holders]
    return found + ([Account(id=f"stored:{store}", kind="certificate_stored")] if store else [])


def open_for(book: Book, device: str, *holders: str, store: str = "") -> None:
    """Open what `accounts_for` names and the book lacks."""
    book.open_accounts([one for one in accounts_for(device, *holders, store=store) if one.id not in book.numbers])


def certifiable_leg(device: str, energy_j: int) -> Leg:
    """Return the leg that follows a generation leg in its chain and keeps its joules for certificates.

    Examples
    --------
    >>> leg = certifiable_leg("pv", 5_000)
    >>> leg.debit, leg.credit, leg.amount, leg.rule
    ('certifiable:source', 'certifiable:pv', 5000, 'certifiable')
    """
    return Leg(debit=SOURCE, credit=f"certifiable:{device}", amount=energy_j, rule="certifiable")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Range:
    """Certificates with consecutive numbers.

    Parameters
    ----------
    device : str
    first : int
        Number of the first one.
    wh : int
        How many, one for each watt-hour. [Wh]
    discharged : datetime, optional
        When a store gave the energy back; None for energy that was never stored.
    """

    device: str
    first: int
    wh: int
    discharged: datetime | None = field(default=None, compare=False)

    @property
    def last(self) -> int:
        """Number of the last one."""
        return self.first + self.wh - 1

    def part(self, start: int, wh: int) -> Range:
        """Return a part of it, from place `start` on."""
        return replace(self, first=self.first + start, wh=wh)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Certificates of one device and interval, as they were issued.

    Parameters
    ----------
    device : str
    start : datetime
        Of the interval.
    minutes : int
        Its length. [min]
    first, wh : int
        Numbers. [Wh]
    """

    device: str
    start: datetime
    minutes: int
    first: int
    wh: int


class Registry:
    """Who holds which certificates, read from a book and checked on the way.

    Parameters
    ----------
    book : Book

    Raises
    ------
    NotConserved
        If a record moves numbers that its account does not hold, or numbers that were never issued; it names it.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self.issues: list[Issue] = []
        self.held: dict[str, list[Range]] = {}
        self.certifiable: dict[str, dict[int, int]] = {}
        """By device and start of interval [min since 1970 UTC]: joules that were metered. [J]"""
        self.bare: dict[str, int] = {}
        """Certificates without numbers, which were issued beside their generation. [Wh]"""
        self._names = list(book.numbers)
        self._next: dict[str, int] = {}
        self._kinds = kinds = {account.id: account.kind for account in book.accounts}
        self._devices = {
            stream_of(f"certificate\0{name.removeprefix('certifiable:')}"): name.removeprefix("certifiable:")
            for name, kind in kinds.items()
            if kind == "certifiable"
        }
        for records in select(book):
            mine = records[moved(records)]
            for one in mine[np.isin(mine["ledger"], (Unit.GC, Unit.CJ))]:
                self._read(one)
        balances = book.balances()
        for name in sorted({*self.held, *self.bare}):
            wh = sum(one.wh for one in self.held.get(name, [])) + self.bare.get(name, 0)
            if wh != balances[name]:
                raise NotConserved(f"`{name}` holds {balances[name]} Wh, and numbers for {wh}", "verify the book")

    def _read(self, one: np.void) -> None:
        debit, credit = self._names[int(one["debit"])], self._names[int(one["credit"])]
        if int(one["ledger"]) == Unit.CJ:
            if credit.startswith("certifiable:") and credit != USED:
                stamped = int(one["code"]) == Code.CERTIFIABLE
                minute = int(one["id_lo"]) >> 20 if stamped else int(one["event_us"]) // US_PER_MINUTE
                by_minute = self.certifiable.setdefault(credit.removeprefix("certifiable:"), {})
                by_minute[minute] = by_minute.get(minute, 0) + int(one["amount"])
            return
        if int(one["code"]) != Code.CERTIFICATE:
            self._plain(debit, credit, int(one["amount"]))
            return
        seq, wh, first = int(one["seq"]), int(one["amount"]), int(one["hold_lo"])
        device = self._devices.get(int(one["hold_hi"]))
        if device is None:
            raise NotConserved(
                f"record {seq} moves certificates of a device that the book does not know", "verify the book"
            )
        if debit == ISSUED:
            if first != self._next.get(device, 0):
                raise NotConserved(f"record {seq} issues number {first} of `{device}` out of turn", "verify the book")
            self._next[device] = first + wh
            stamp = Stamp.of(int(one["id_hi"]), int(one["id_lo"]))
            start = from_us(stamp.minute * US_PER_MINUTE)
            self.issues.append(
                Issue(device=device, start=start, minutes=int(one["timeout_s"]) // 60, first=first, wh=wh)
            )
            found = [Range(device=device, first=first, wh=wh)]
        else:
            found = self.take(debit, Range(device=device, first=first, wh=wh), f"record {seq}")
        if debit.startswith("stored:") and credit != LOST:
            found = [replace(part, discharged=from_us(int(one["event_us"]))) for part in found]
        self._give(credit, found)

    def _plain(self, debit: str, credit: str, wh: int) -> None:
        """Move watt-hours that name no numbers: first those that never had one, then the lowest numbers."""
        bare = wh if self._kinds[debit] == "certificate_source" else min(self.bare.get(debit, 0), wh)
        if self._kinds[debit] != "certificate_source":
            self.bare[debit] = self.bare.get(debit, 0) - bare
        self.bare[credit] = self.bare.get(credit, 0) + bare
        left, found = wh - bare, list[Range]()
        for one in sorted(self.held.get(debit, [])):
            if not left:
                break
            found += self.take(debit, one.part(0, min(one.wh, left)))
            left -= found[-1].wh
        self._give(credit, found)

    def _give(self, account: str, ranges: Iterable[Range]) -> None:
        """Add ranges to what an account holds; those that follow each other become one."""
        held = self.held.setdefault(account, [])
        for one in ranges:
            last = held[-1] if held else None
            if last and (last.device, last.last + 1, last.discharged) == (one.device, one.first, one.discharged):
                held[-1] = replace(last, wh=last.wh + one.wh)
            else:
                held.append(one)

    def take(self, account: str, wanted: Range, who: str = "this") -> list[Range]:
        """Take numbers out of what an account holds, and return them.

        Raises
        ------
        NotConserved
            If it does not hold all of them.
        """
        kept: list[Range] = []
        found: list[Range] = []
        for one in self.held.get(account, []):
            low, high = max(one.first, wanted.first), min(one.last, wanted.last)
            if one.device != wanted.device or low > high:
                kept.append(one)
                continue
            if low > one.first:
                kept.append(one.part(0, low - one.first))
            if high < one.last:
                kept.append(one.part(high + 1 - one.first, one.last - high))
            found.append(one.part(low - one.first, high + 1 - low))
        if sum(one.wh for one in found) != wanted.wh:
            raise NotConserved(
                f"{who} moves the numbers {wanted.first} to {wanted.last} of `{wanted.device}`, "
                f"and `{account}` does not hold all of them",
                "`shoals ledger certificates list` says who holds which",
            )
        self.held[account] = kept
        return sorted(found)

    def next_number(self, device: str) -> int:
        """Return the number that the next certificate of a device gets."""
        return self._next.get(device, 0)

    def pieces(self, ranges: Iterable[Range]) -> Iterator[tuple[Issue, Range]]:
        """Yield ranges cut so that each is of one issue."""
        by_device: dict[str, list[Issue]] = {}
        for issue in self.issues:  # numbers of a device count up
            by_device.setdefault(issue.device, []).append(issue)
        for whole in sorted(ranges):
            issues = by_device[whole.device]
            at = bisect_right(issues, whole.first, key=lambda one: one.first) - 1
            while at < len(issues) and issues[at].first <= whole.last:
                issue = issues[at]
                low, high = max(issue.first, whole.first), min(issue.first + issue.wh - 1, whole.last)
                yield issue, whole.part(low - whole.first, high + 1 - low)
                at += 1

    def carried_j(self, device: str) -> int:
        """Return the joules of a device that wait for a whole watt-hour. [J]"""
        return self.book.balance(f"certifiable:{device}")


def issue(book: Book, device: str, holder: str, *, minutes: int = 30, until: datetime | None = None) -> list[Issue]:
    """Issue certificates for what was metered and is not certified yet, interval by interval, and return the new ones.

    In each interval as many watt-hours are issued as its joules and those left over before it make; what is below one
    is left to the next.

    Parameters
    ----------
    book : Book
    device : str
    holder : str
        Who gets them: they go to ``certificate:HOLDER``.
    minutes : int, default 30
        Length of an interval; at most 60. [min]
    until : datetime, optional
        Only intervals that begin before.

    Raises
    ------
    InputError
        If the book keeps no joules for this device, or an interval is longer than an hour.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC
    >>> from pathlib import Path
    >>> site = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", site) as book:
    ...     open_for(book, "pv", "ann")
    ...     for hour in range(2):
    ...         legs = [Leg(debit="pv", credit="bus", amount=5_400), certifiable_leg("pv", 5_400)]
    ...         _ = book.post(f"hour {hour}", legs, datetime(2024, 4, 1, hour, tzinfo=UTC))
    ...     [(one.first, one.wh) for one in issue(book, "pv", "ann")], issue(book, "pv", "ann")
    ([(0, 1), (1, 2)], [])
    """
    if not 1 <= minutes <= 60:
        raise InputError(f"an interval of {minutes} minutes is none of a granular certificate", "give 1 to 60")
    if f"certifiable:{device}" not in book.numbers:
        known = [name.removeprefix("certifiable:") for name in book.numbers if name.startswith("certifiable:")]
        raise InputError(f"the book keeps no joules of `{device}` for certificates", did_you_mean(device, known))
    open_for(book, device, holder)
    registry = Registry(book)
    done: dict[int, list[Issue]] = {}
    for one in registry.issues:
        if one.device == device:
            done.setdefault(to_us(one.start) // US_PER_MINUTE, []).append(one)
    metered: dict[int, int] = {}
    for minute, joules in registry.certifiable.get(device, {}).items():
        at = minute // minutes * minutes
        metered[at] = metered.get(at, 0) + joules
    times = sorted(metered)
    net = [metered[minute] - J_PER_WH * sum(one.wh for one in done.get(minute, [])) for minute in times]
    running = list(accumulate(net))
    room = list(accumulate(reversed(running), min))[::-1]  # what came late must not take what was issued after it
    rows: list[Records] = []
    found: list[Issue] = []
    number, given, epoch_us = registry.next_number(device), 0, epoch_of(book)
    for minute, joules in zip(times, room, strict=True):
        if until is not None and minute * US_PER_MINUTE >= to_us(until):
            break
        wh = joules // J_PER_WH - given
        if wh > 0:
            start = from_us(minute * US_PER_MINUTE)
            new = Issue(device=device, start=start, minutes=minutes, first=number, wh=wh)
            rows.append(_issue_rows(book, new, holder, len(done.get(minute, [])), epoch_us))
            found.append(new)
            number, given = number + wh, given + wh
    if rows:
        book.commit(np.concatenate(rows), strict=True)
    return found


def _issue_rows(book: Book, new: Issue, holder: str, version: int, epoch_us: int | None) -> Records:
    legs = [
        Leg(debit=f"certifiable:{new.device}", credit=USED, amount=J_PER_WH * new.wh),
        Leg(debit=ISSUED, credit=f"certificate:{holder}", amount=new.wh, rule="certify"),
    ]
    rows = book.chain("row", legs, new.start)
    stream = stream_of(f"certificate\0{new.device}")
    for part in range(2):
        stamp = Stamp(stream=stream, minute=to_us(new.start) // US_PER_MINUTE, version=version, part=part)
        rows["id_hi"][part], rows["id_lo"][part] = stamp.stream, stamp.low
    rows["event_us"] = open_moment(epoch_us, to_us(new.start))
    rows["code"], rows["hold_hi"], rows["hold_lo"] = Code.CERTIFICATE, stream, new.first
    rows["timeout_s"] = 60 * new.minutes
    return rows


# --------------------------------------------------------------------------------------------------------------- moves


def move(book: Book, key: str, moves: Sequence[tuple[str, str, Range]], at: datetime, *, evidence: bytes = b"") -> bool:
    """Move ranges of certificates between accounts as one chain; return whether it is new.

    Parameters
    ----------
    book : Book
    key : str
        Idempotency key.
    moves : sequence of (str, str, Range)
        Out of which account, into which, and which numbers.
    at : datetime
    evidence : bytes
        SHA-256 of the claim behind it.

    Raises
    ------
    Refused
        ``EXCEEDS_CREDITS`` if an account does not hold these numbers.
    """
    rows = book.chain(key, [Leg(debit=d, credit=c, amount=one.wh, evidence=evidence) for d, c, one in moves], at)
    rows["code"] = Code.CERTIFICATE
    for row, (_, _, one) in enumerate(moves):
        rows["hold_hi"][row], rows["hold_lo"][row] = stream_of(f"certificate\0{one.device}"), one.first
    known = _find(book, id_of(key))
    if not known:
        registry = Registry(book)
        try:
            for debit, _, one in moves:
                registry.take(debit, one)
        except NotConserved as error:
            raise Refused(error.what, error.hint, "EXCEEDS_CREDITS") from error
    return not bool(book.commit(rows, strict=True).any())


def _find(book: Book, key: tuple[int, int]) -> bool:
    return any(
        bool(((records["id_hi"] == np.uint64(key[0])) & (records["id_lo"] == np.uint64(key[1]))).any())
        for records in select(book)
    )


def transfer(book: Book, key: str, giver: str, taker: str, ranges: Sequence[Range], at: datetime) -> bool:
    """Hand certificates on from one holder to another."""
    if f"certificate:{taker}" not in book.numbers:
        book.open_accounts([Account(id=f"certificate:{taker}", kind="certificate")])
    return move(book, key, [(f"certificate:{giver}", f"certificate:{taker}", one) for one in ranges], at)


def cancel(book: Book, key: str, holder: str, ranges: Sequence[Range], at: datetime, *, claim: str) -> bool:
    """Cancel certificates for a claim: who used which energy; the record carries the digest of its text."""
    if not claim.strip():
        raise InputError("a cancellation names no claim", "say who uses the energy, when and where")
    evidence = hashlib.sha256(claim.encode()).digest()
    return move(book, key, [(f"certificate:{holder}", CANCELLED, one) for one in ranges], at, evidence=evidence)


def expire(book: Book, at: datetime, *, valid: timedelta = timedelta(days=365)) -> int:
    """Expire what was generated `valid` or longer before a moment and is neither cancelled nor stored; return Wh."""
    registry = Registry(book)
    old: list[tuple[str, str, Range]] = []
    for account, ranges in sorted(registry.held.items()):
        if account.startswith("certificate:"):
            old += [
                (account, EXPIRED, part)
                for one, part in registry.pieces(ranges)
                if one.start + timedelta(minutes=one.minutes) + valid <= at
            ]
    if old:
        move(book, f"expire certificates {to_us(at)} {book.count}", old, at)
    return sum(one.wh for _, _, one in old)


# ------------------------------------------------------------------------------------------------------------- storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What a store took in an interval, and the certificates that were put in with it.

    Parameters
    ----------
    wh : int
        By its meter. [Wh]
    certificates : tuple of Range
        At most as many watt-hours; what is left was charged without any.
    """

    wh: int
    certificates: tuple[Range, ...] = ()

    def __post_init__(self) -> None:
        certified = sum(one.wh for one in self.certificates)
        if certified > self.wh:
            raise NotConserved(
                f"{certified} certificates are stored with {self.wh} Wh", "store at most what was charged"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Discharge:
    """What a store gave back in an interval. [Wh]"""

    start: datetime
    wh: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Certificates that come out of a store: `given` with energy that came back, `lost` with energy that did not."""

    discharge: Discharge
    given: Range | None
    lost: Range | None


def releases(charges: Sequence[Charge], discharges: Sequence[Discharge], *, kept_wh: int = 0) -> list[Release]:
    """Return which stored certificates each discharge gives back and which were lost, first in, first out.

    Of a charge the certified part is used up first.

    Parameters
    ----------
    charges, discharges
        Of one store and one period, oldest first.
    kept_wh : int
        What is still in the store at the end. [Wh]
    """
    found: list[Release] = []
    parcels: list[Range | None] = []
    sizes: list[int] = []
    for charge in charges:
        parcels += [*charge.certificates, None]
        sizes += [*(one.wh for one in charge.certificates), charge.wh - sum(one.wh for one in charge.certificates)]
    for piece in allocate(sizes, [one.wh for one in discharges], kept_wh=kept_wh):
        parcel = parcels[piece.charge]
        if parcel is not None:
            given = parcel.part(piece.start_wh, piece.given_wh)
            lost = parcel.part(piece.start_wh + piece.given_wh, piece.lost_wh)
            found.append(
                Release(
                    discharge=discharges[piece.discharge],
                    given=given if given.wh else None,
                    lost=lost if lost.wh else None,
                )
            )
    return found


def store(book: Book, key: str, holder: str, name: str, ranges: Sequence[Range], at: datetime) -> bool:
    """Put certificates into a store with the energy that is charged."""
    if f"stored:{name}" not in book.numbers:
        book.open_accounts([Account(id=f"stored:{name}", kind="certificate_stored")])
    return move(book, key, [(f"certificate:{holder}", f"stored:{name}", one) for one in ranges], at)


def release(book: Book, key: str, name: str, holder: str, found: Sequence[Release]) -> int:
    """Book what comes out of a store, each discharge as one chain at its interval; return the Wh that came back."""
    by_discharge: dict[datetime, list[tuple[str, str, Range]]] = {}
    for one in found:
        rows = by_discharge.setdefault(one.discharge.start, [])
        rows += [(f"stored:{name}", f"certificate:{holder}", one.given)] if one.given else []
        rows += [(f"stored:{name}", LOST, one.lost)] if one.lost else []
    epoch_us = epoch_of(book)
    for start, rows in sorted(by_discharge.items()):
        move(book, f"{key} {to_us(start)}", rows, from_us(open_moment(epoch_us, to_us(start))))
    return sum(one.given.wh for one in found if one.given)
