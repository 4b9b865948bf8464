"""Book signed readings: gateways and their keys in a book, statements as chains, corrections, and what stands behind.

A statement is booked whole or not at all. A reading that is booked already is passed over, an older version than the
booked one too; a newer version takes the booked one back and stands in its place, in one chain.

Meters disagree. Of a bus that is said to *close* in each statement, since the meters of all that goes in and out are in
one group, the rest is booked as residual, measured by what came in and bounded by the class of the meters.

What comes out of a source cannot go back into it, nor out of a sink: what a correction takes back goes to an account
of its own, ``reversal:taken``, and what it gives back comes from ``reversal:given``. That a meter saw nothing is
remembered by a mark, 1 J of the unit of energy that was never generated, out of which nothing is paid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import numpy as np

from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, Refused, Tampered, UnknownAccount, did_you_mean
from shoals.ledger._residual import Closing, Residual
from shoals.ledger.book import Book
from shoals.ledger.carried import NEVER_US
from shoals.ledger.certificates import SOURCE, open_for
from shoals.ledger.chains import CONTROL, id_of, to_us
from shoals.ledger.engine.block import BACK
from shoals.ledger.engine.records import RECORD, AccountFlag, Flag, RecordKind, Records
from shoals.ledger.periods import epoch_of, open_moment
from shoals.ledger.readings import (
    GatewayKeys,
    Reading,
    ReadingWord,
    Register,
    Statement,
    check,
    evidence_of,
    refusal,
    told,
)
from shoals.ledger.rulebook import KINDS
from shoals.ledger.signing import PublicKey
from shoals.ledger.stamps import US_PER_MINUTE, Code, Part, Stamp

TAKEN, GIVEN = "reversal:taken", "reversal:given"
MARKS, MARKED = "nothing:source", "nothing"
TOGETHER = 512
"""Statements that are made durable together."""


def gateways_of(book: Book) -> GatewayKeys:
    """Return the keys that a book names for its gateways; a key whose account is closed was replaced."""
    names = [account.id for account in book.accounts]
    mine = {n for n, account in enumerate(book.accounts) if account.kind == "gateway_key"}
    closed: set[int] = set()
    for records in book.records(kept=True) if mine else ():
        closed |= set(records["debit"][records["kind"] == RecordKind.CLOSE].tolist())
    keys = [(PublicKey.read(names[n]), n in closed) for n in sorted(mine)]
    return GatewayKeys(
        current=tuple(key for key, gone in keys if not gone), retired=tuple(key for key, gone in keys if gone)
    )


def name_gateway(book: Book, key: PublicKey) -> bool:
    """Write the key of a gateway into a book; return whether it is new.

    A key of the same name that stood before is retired by a record: statements that it signed are refused from then on.

    Raises
    ------
    InputError
        If the key was retired before.
    """
    known = gateways_of(book)
    if key in known.current:
        return False
    if key in known.retired:
        raise InputError(f"the key {key.id.hex()} of `{key.name}` was replaced", "make a new one")
    before = [one for one in known.current if one.name == key.name]
    book.open_accounts([Account(id=key.vkey, kind="gateway_key")])
    for one in before:
        row = np.zeros(1, RECORD)
        row["kind"], row["debit"] = RecordKind.CLOSE, book.numbers[one.vkey]
        row["id_hi"], row["id_lo"] = id_of(f"{CONTROL}retire {one.vkey}")
        book.commit(row, strict=True)
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What became of statements.

    Parameters
    ----------
    statements, readings : int
        How many were given.
    booked, corrected, known, outdated, empty : int
        Readings of some energy that were booked, those that correct another, those that were passed over, booked
        already or older than what is booked, and those of nothing.
    records : int
        Records that this took.
    """

    statements: int = 0
    readings: int = 0
    booked: int = 0
    corrected: int = 0
    known: int = 0
    outdated: int = 0
    empty: int = 0
    records: int = 0


@dataclass(slots=True)
class _Known:
    """The newest booked version of a reading."""

    version: int
    debit: int
    credit: int
    energy_j: int
    evidence: bytes
    back: bool = False
    residual_j: int = 0  # that is measured by it: above zero what was lost, below what was gained


@dataclass(slots=True)
class _Device:
    """Joules of a register that certificates were or may be made of."""

    metered_j: int = 0
    kept_j: int = 0
    keeps: bool = False


@dataclass(slots=True)
class Clerk:
    """Books statements into a book, and knows what was booked before.

    Parameters
    ----------
    book : Book
    registers : sequence of Register
    closed : sequence of str
        Buses that close in each statement: the meters of all that goes into them and out of them are in one group.
    """

    book: Book
    registers: Sequence[Register]
    closed: Sequence[str] = ()
    keys: GatewayKeys = field(init=False)
    _places: Mapping[tuple[str, str], Register] = field(init=False)
    _known: dict[tuple[int, int], _Known] = field(init=False, default_factory=dict[tuple[int, int], _Known])
    _devices: dict[int, _Device] = field(init=False, default_factory=dict[int, _Device])

    _kinds: Mapping[str, AccountFlag] = field(init=False)
    _epoch_us: int | None = field(init=False, default=None)
    _pruned_us: int = field(init=False, default=NEVER_US)
    _closing: Closing | None = field(init=False, default=None)
    _identity: str = field(init=False)

    def __post_init__(self) -> None:
        self._identity = self.book.identity
        self._places = {(one.meter, one.register): one for one in self.registers}
        for one in self.registers:
            for name in (one.debit, one.credit):
                if name not in self.book.numbers:
                    what = f"`{one.meter}` `{one.register}` names `{name}`, which is not in the book"
                    raise UnknownAccount(what, did_you_mean(name, self.book.numbers))
        for device in sorted({one.device for one in self.registers} - {""}):
            open_for(self.book, device)
        lacking = [(TAKEN, "taken_back"), (GIVEN, "given_back"), (MARKS, "curtailed_source"), (MARKED, "curtailed")]
        self.book.open_accounts([Account(id=n, kind=k) for n, k in lacking if n not in self.book.numbers])
        if self.closed:
            self._closing = Closing(self.book, self.closed)
        self._kinds = {account.id: KINDS[account.kind].flags for account in self.book.accounts}
        self._read()

    def _read(self) -> None:
        """Learn what is booked."""
        self.keys, self._epoch_us = gateways_of(self.book), epoch_of(self.book)
        self._pruned_us = NEVER_US if self.book.carried is None else self.book.carried.last_us
        self._known.clear()
        self._devices.clear()
        codes = (Code.READING, Code.REVERSAL, Code.CERTIFIABLE, Code.NOTHING, Code.RESIDUAL)
        counts = any(one.device for one in self.registers)  # what certificates were made of, from the first record on
        for records in self.book.records(kept=not counts):
            mine = records[(records["kind"] == RecordKind.TRANSFER) & np.isin(records["code"], codes)]
            self._learn(mine[(mine["id_lo"] >> np.uint64(20)).astype(np.int64) * US_PER_MINUTE > self._pruned_us])

    def ingest(self, statements: Iterable[Statement], *, now: datetime | None = None) -> Ingested:
        """Check statements and book them, each as one chain, in the order of their intervals.

        Parameters
        ----------
        statements : iterable of Statement
        now : datetime, optional
            Refuse intervals that end later.

        Raises
        ------
        Refused
            At the first statement that is refused, by a word of `ReadingWord` or of the engine; what came before it is
            booked.
        """
        self.keys, self._epoch_us = gateways_of(self.book), epoch_of(self.book)
        given = sorted(
            statements, key=lambda one: (one.minute, one.group, max((r.version for r in one.readings), default=0))
        )
        total = Ingested()
        for at in range(0, len(given), TOGETHER):
            total = _sum(total, self._together(given[at : at + TOGETHER], now))
        return total

    def _together(self, given: Sequence[Statement], now: datetime | None) -> Ingested:
        """Book statements in one batch; if the engine refuses it, one by one, so that those before the fault stand."""
        total, chains = Ingested(), list[Records]()
        fault: Refused | None = None
        for one in given:
            try:
                check(one, self._identity, self.keys, now=now)
                if to_us(one.start) <= self._pruned_us:
                    raise refusal(ReadingWord.PRUNED, told(one))
                found, chain = self._chain(one)
            except Refused as error:
                fault = error
                break
            total = _sum(total, found)
            if chain is not None:
                chains.append(chain)
                self._learn(chain)
        try:
            if chains:
                self.book.commit(np.concatenate(chains), strict=True)
        except Refused:
            self._read()
            if len(given) == 1:
                raise
            total = Ingested()
            for one in given:
                total = _sum(total, self._together([one], now))
            return total
        if fault is not None:
            raise fault
        return total

    def _chain(self, statement: Statement) -> tuple[Ingested, Records | None]:
        """Return what becomes of a statement, and its chain if there is something to book."""
        inflows: list[Records] = []
        back_in: list[Records] = []
        back_out: list[Records] = []
        outflows: list[Records] = []
        counts: dict[str, int] = dict.fromkeys(("booked", "corrected", "known", "outdated", "empty"), 0)
        for one in statement.readings:
            place = self._places.get((one.meter, one.register))
            if place is None:
                raise refusal(ReadingWord.UNKNOWN_REGISTER, f"{told(statement)} has `{one.meter}` `{one.register}`")
            way = self._way(statement, one)
            counts[way] += 1
            if way in ("known", "outdated"):
                continue
            before = self._known.get((statement.stamp(one).stream, statement.minute))
            if before is not None and not before.back:
                counts["corrected"] += 1
                row = self._reversal(statement, one, before)
                (back_out if int(row["credit"][0]) == self.book.numbers[TAKEN] else back_in).append(row)
            if before is not None and before.residual_j:
                (back_in if before.residual_j > 0 else back_out).append(self._residual_back(statement, one, before))
            if one.energy_j:
                rows = self._reading(statement, one, place)
                (inflows if self._kinds[place.debit] & AccountFlag.SOURCE else outflows).append(rows)
            else:
                outflows.append(self._mark(statement, one))
        # what comes in first, so that what goes out is there
        rows = [*inflows, *back_in, *back_out, *outflows]
        if rows and self._closing is not None:
            gains, losses = self._residual(statement, inflows, rows[len(inflows) :])
            rows = [*inflows, *gains, *back_in, *back_out, *outflows, *losses]
        if not rows:
            return Ingested(statements=1, readings=len(statement.readings), **counts), None
        batch = np.concatenate(rows)
        batch["event_us"] = open_moment(self._epoch_us, to_us(statement.start))
        batch["flags"] = np.uint16(Flag.LINKED)
        batch["flags"][-1] = 0
        return Ingested(statements=1, readings=len(statement.readings), records=len(batch), **counts), batch

    def _way(self, statement: Statement, one: Reading) -> str:
        """Return what a reading is beside what is booked: new, known, outdated, or of nothing."""
        before = self._known.get((statement.stamp(one).stream, statement.minute))
        if before is None or one.version > before.version:
            return "booked" if one.energy_j else "empty"
        if one.version < before.version:
            return "outdated"
        if before.evidence != statement.evidence(one):
            raise refusal(
                ReadingWord.CONTRADICTS,
                f"{told(statement)} has {one.energy_j} J for `{one.meter}` `{one.register}`, version {one.version}",
            )
        return "known"

    def _reading(self, statement: Statement, one: Reading, place: Register) -> Records:
        leg = Leg(debit=place.debit, credit=place.credit, amount=one.energy_j, evidence=statement.evidence(one))
        legs = [leg]
        stream = statement.stamp(one).stream
        if place.device:
            state = self._devices.setdefault(stream, _Device())
            before = self._known.get((stream, statement.minute))
            old = 0 if before is None or before.back else before.energy_j
            owed = state.metered_j - old + one.energy_j - state.kept_j if state.keeps else one.energy_j
            if owed > 0:
                credit = f"certifiable:{place.device}"
                legs.append(Leg(debit=SOURCE, credit=credit, amount=min(owed, one.energy_j), rule="certifiable"))
        rows = self.book.chain("reading", legs, statement.start)
        kinds = ((Code.READING, Part.READING), (Code.CERTIFIABLE, Part.CERTIFIABLE))
        for k, (code, part) in enumerate(kinds[: len(legs)]):
            stamp = statement.stamp(one, part)
            rows["id_hi"][k], rows["id_lo"][k], rows["code"][k] = stamp.stream, stamp.low, code
        return rows

    def _mark(self, statement: Statement, one: Reading) -> Records:
        leg = Leg(debit=MARKS, credit=MARKED, amount=1, evidence=statement.evidence(one))
        row = self.book.chain("nothing", [leg], statement.start)
        stamp = statement.stamp(one, Part.NOTHING)
        row["id_hi"], row["id_lo"], row["code"] = stamp.stream, stamp.low, Code.NOTHING
        return row

    def _reversal(self, statement: Statement, one: Reading, before: _Known) -> Records:
        """Return the leg that takes the booked version back."""
        names = list(self.book.numbers)
        debit, credit = names[before.credit], names[before.debit]
        debit = GIVEN if self._kinds[debit] & AccountFlag.SINK else debit
        credit = TAKEN if self._kinds[credit] & AccountFlag.SOURCE else credit
        leg = Leg(debit=debit, credit=credit, amount=before.energy_j, evidence=before.evidence)
        row = self.book.chain("reversal", [leg], statement.start)
        stream = statement.stamp(one).stream
        stamp = Stamp(stream=stream, minute=statement.minute, version=before.version, part=Part.REVERSAL)
        row["id_hi"], row["id_lo"], row["code"] = stamp.stream, stamp.low, Code.REVERSAL
        return row

    def _residual(
        self, statement: Statement, inflows: Sequence[Records], rest: Sequence[Records]
    ) -> tuple[list[Records], list[Records]]:
        """Return the legs of what the meters disagree about: gains, to stand behind what came in, and losses.

        Raises
        ------
        Refused
            If it is more than the class of the meters allows, or nothing came in that would measure it.
        """
        assert self._closing is not None
        came = np.concatenate([*inflows, np.zeros(0, RECORD)])
        others = np.concatenate([*rest, np.zeros(0, RECORD)])
        legs, left = self._closing.legs(came, others)
        for one in left:
            what = (
                f"{told(statement)} leaves `{one.bus}` with {one.energy_j} J, of which {one.allowed_j} J may stay open"
            )
            if not len(came):
                what += ", since it corrects without a new version of what came in"
            raise refusal(ReadingWord.DOES_NOT_CLOSE, what)
        gains = [one for one in legs if one.part is Part.GAIN]
        losses = [one for one in legs if one.part is Part.LOSS]
        end = len(came) + len(gains) + len(others)
        return (
            [self._residual_row(statement, came, one, len(came) + k) for k, one in enumerate(gains)],
            [self._residual_row(statement, came, one, end + k) for k, one in enumerate(losses)],
        )

    def _residual_row(self, statement: Statement, came: Records, one: Residual, at: int) -> Records:
        anchor = came[one.anchor]
        evidence = anchor["evidence"].tobytes()
        leg = Leg(
            debit=one.debit, credit=one.credit, amount=one.energy_j, rule=one.rule, back=at - one.anchor,
            evidence=evidence,
        )  # fmt: skip
        row = self.book.chain("residual", [leg], statement.start)
        measured = Stamp.of(int(anchor["id_hi"]), int(anchor["id_lo"]))
        stamp = replace(measured, part=one.part)
        row["id_hi"], row["id_lo"], row["code"] = stamp.stream, stamp.low, Code.RESIDUAL
        return row

    def _residual_back(self, statement: Statement, one: Reading, before: _Known) -> Records:
        """Return the leg that takes back the residual that a booked version measured."""
        bus = list(self.book.numbers)[before.credit]
        pair = (GIVEN, bus) if before.residual_j > 0 else (bus, TAKEN)
        leg = Leg(debit=pair[0], credit=pair[1], amount=abs(before.residual_j), evidence=before.evidence)
        row = self.book.chain("residual back", [leg], statement.start)
        stamp = Stamp(
            stream=statement.stamp(one).stream, minute=statement.minute, version=before.version,
            part=Part.RESIDUAL_BACK,
        )  # fmt: skip
        row["id_hi"], row["id_lo"], row["code"] = stamp.stream, stamp.low, Code.RESIDUAL
        return row

    def _learn(self, records: Records) -> None:
        for row in records:
            stamp = Stamp.of(int(row["id_hi"]), int(row["id_lo"]))
            key, amount = (stamp.stream, stamp.minute), int(row["amount"])
            if int(row["code"]) == Code.RESIDUAL:
                known = self._known[key]
                if known.version == stamp.version:
                    known.residual_j = {Part.LOSS: amount, Part.GAIN: -amount}.get(Part(stamp.part), 0)
                continue
            device = self._devices.setdefault(stamp.stream, _Device())
            if int(row["code"]) == Code.CERTIFIABLE:
                if not device.keeps:  # what was metered before is not certified
                    device.metered_j, device.keeps = self._known[key].energy_j, True
                device.kept_j += amount
            elif int(row["code"]) == Code.REVERSAL:
                device.metered_j -= amount
                if key in self._known and self._known[key].version == stamp.version:
                    self._known[key].back = True
            else:
                seen = int(row["code"]) == Code.READING
                device.metered_j += amount if seen else 0
                self._known[key] = _Known(
                    version=stamp.version,
                    debit=int(row["debit"]),
                    credit=int(row["credit"]),
                    energy_j=amount if seen else 0,
                    evidence=row["evidence"].tobytes(),
                    back=not seen,
                )


def _sum(a: Ingested, b: Ingested) -> Ingested:
    return Ingested(**{name: getattr(a, name) + getattr(b, name) for name in Ingested.__slots__})


def check_evidence(book: Book, statements: Iterable[Statement]) -> int:
    """Check that every reading in a book is one of these statements, signed by a gateway of the book; return how many.

    Raises
    ------
    Tampered
        At the first reading behind which no statement stands; the message names the record.
    Refused
        If a statement is not what its gateway signed.
    """
    known = set(evidence_of(statements, book.identity, gateways_of(book)))
    count = 0
    for records in book.records():
        said = np.isin(records["code"], (Code.READING, Code.NOTHING))
        mine = records[(records["kind"] == RecordKind.TRANSFER) & said]
        for row in mine:
            if row["evidence"].tobytes() not in known:
                raise Tampered(f"behind the reading in record {int(row['seq'])} stands none of these statements", BACK)
        count += len(mine)
    return count
