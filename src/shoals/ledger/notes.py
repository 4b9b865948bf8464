"""Energy notes over the rules of a book: issue, transfer, redeem, deliver, default, expire, and what backs them.

The engine holds the rules (`shoals.ledger.rulebook`); this module writes the chains that keep them and reads back what
they left. Whoever writes chains of their own meets the same refusals.

A *stored* note is issued for joules that leave a store for a reserve of the series, and is worth its share of that
reserve. A *pledged* note is issued out of a pledge, which is a share of the energy that the plant generates in nine
years of ten, and only beside money that secures it; it is delivered as joules of that plant and that window, or paid
from that money. A *metered* note is a certificate of generation, a claim about the past on which nothing is delivered:
`shoals.ledger.certificates`.

Nothing expires by itself. All terms lie in the book, in windows of accounts and names of rules, so that a stranger
reads them from the same file as the balances.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, did_you_mean
from shoals.core.notes import (
    J_PER_NOTE,
    VALIDITY_MONTHS,
    Holding,
    Note,
    NoteKind,
    NoteSeries,
    SeriesState,
    months_later,
)
from shoals.ledger._clerk import Clerk, Posted
from shoals.ledger.book import Book
from shoals.ledger.chains import stream_of, to_us
from shoals.ledger.charter import SERIES_MAX
from shoals.ledger.engine.records import Records, Refusal
from shoals.ledger.rulebook import check_terms, entropy_of

POOLS_OF_SERIES = 2**16
"""Pools from here on are those of stored series, each with a reserve of its own; those below are sites."""
FAR = datetime(9999, 1, 1, tzinfo=UTC)
_ZONE = timedelta(days=1)
"""The book keeps no time zones: where a month ends, the same hour elsewhere may be of another day."""
"""End of windows that do not end."""
POWER = "power"
"""Redeemed for power, not for computation."""
WORLD = "money:world"
"""Where collateral comes from and goes to if nothing else is said."""


class Notes:
    """The notes of an open book.

    Parameters
    ----------
    book : Book
    evidence : bytes
        SHA-256 of what asks for the verbs, an order for instance: evidence of each leg that has none of its own.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> site = [Account(id="pv", kind="generation", pool=1), Account(id="bus", kind="bus", pool=1)]
    >>> june, july = datetime(2024, 6, 1, tzinfo=UTC), datetime(2024, 7, 1, tzinfo=UTC)
    >>> series = NoteSeries(name="pv-june", kind=NoteKind.PLEDGED, plant="pv", issued=datetime(2024, 4, 1, tzinfo=UTC),
    ...                     window_start=june, window_end=july, expiry=datetime(2024, 10, 1, tzinfo=UTC),
    ...                     haircut_per_mille=800, collateral_jpy_per_kwh=30)
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", site) as book:
    ...     notes = Notes(book)
    ...     opened = notes.open(series)
    ...     pledged = notes.pledge("p", "pv-june", 100 * J_PER_NOTE, series.issued)
    ...     issued = notes.issue("i", "pv-june", "ann", 80 * J_PER_NOTE, series.issued)
    ...     moved = notes.transfer("t", "pv-june", "ann", "bob", 30 * J_PER_NOTE, series.issued)
    ...     delivered = notes.deliver("d", "pv-june", "bob", 30 * J_PER_NOTE, june)
    ...     state = notes.state("pv-june")
    >>> state.outstanding_j // J_PER_NOTE, state.delivered_j // J_PER_NOTE, state.collateral_jpy
    (50, 30, 1500)
    """

    def __init__(self, book: Book, evidence: bytes = b"") -> None:
        self.book = book
        self._read: tuple[int, dict[str, NoteSeries]] = (-1, {})
        self._clerk = Clerk(book, evidence)

    # ------------------------------------------------------------------------------------------------------ series

    def series(self) -> dict[str, NoteSeries]:
        """Return all series by name, as the accounts and rules of the book have them."""
        count = len(self.book.numbers)
        if self._read[0] != count:
            accounts = {account.id: account for account in self.book.accounts}
            self._read = count, {name: self._series(name, accounts) for name in _names(accounts)}
        return dict(self._read[1])

    def _series(self, name: str, accounts: Mapping[str, Account]) -> NoteSeries:
        base = f"note:{name}"
        issue, done = accounts.get(f"{base}:issue"), accounts.get(f"{base}:delivered")
        late = accounts[f"{base}:returned" if issue is not None else f"{base}:expired"].window_start
        assert late is not None
        if issue is not None:
            issued = months_later(late, -VALIDITY_MONTHS)  # the book keeps until when a note holds, not since when
            return NoteSeries(
                name=name, kind=NoteKind.STORED, plant=issue.partner, issued=issued, window_start=issued,
                window_end=late, expiry=late, number=issue.series,
            )  # fmt: skip
        assert done is not None
        assert done.window_start is not None
        assert done.window_end is not None
        terms = self._terms(done.series)
        return NoteSeries(
            name=name, kind=NoteKind.PLEDGED, plant=accounts[f"{base}:pledge"].partner, issued=done.window_start,
            window_start=done.window_start, window_end=done.window_end, expiry=late,
            haircut_per_mille=terms["pledge"], collateral_jpy_per_kwh=terms["secure"], number=done.series,
        )  # fmt: skip

    def named(self, name: str) -> NoteSeries:
        """Return one series.

        Raises
        ------
        InputError
            If there is none of this name.
        """
        found = self.series()
        if name not in found:
            hint = did_you_mean(name, found) if found else "no series is open: `shoals ledger issue` opens one"
            raise InputError(f"the book has no series `{name}`", hint)
        return found[name]

    def open(self, series: NoteSeries, *, beyond_six_months: bool = False) -> NoteSeries:
        """Open a series with its accounts and rules, and return it with its number.

        Parameters
        ----------
        series : NoteSeries
        beyond_six_months : bool, default False
            Let it hold for longer than six months, on which other laws may bear.

        Raises
        ------
        InputError
            If its name is taken, its plant is no account of the right kind, a term cannot be, or it holds too long.
        """
        if series.name in self.series():
            raise InputError(f"the series `{series.name}` is open already", "give the new one a name of its own")
        if series.beyond and not beyond_six_months:
            raise InputError(
                f"series `{series.name}` holds until {series.expiry.isoformat()}, longer than {VALIDITY_MONTHS} months",
                f"let it expire by {months_later(series.issued, VALIDITY_MONTHS).isoformat()}, or allow it expressly; "
                "see docs/topics/what-a-note-is-not.md",
            )
        stored = series.kind is NoteKind.STORED
        plant = self._clerk.account(series.plant, "store" if stored else "generation")
        number = 1 + max((account.series for account in self.book.accounts), default=0)
        if number > SERIES_MAX:
            raise InputError(f"the book has {SERIES_MAX} series", "go on in a new book")
        series = replace(series, number=number)
        base, n = f"note:{series.name}", number
        after = series.expiry, FAR
        if stored:
            pool = POOLS_OF_SERIES + n
            accounts = [
                Account(id=f"{base}:store", kind="store", pool=pool),
                Account(id=f"{base}:reserve", kind="reserve", pool=pool),
                Account(id=f"{base}:issue", kind="stored_issue", pool=pool, series=n, partner=plant.id),
                Account(id=f"{base}:retired", kind="stored_retired", pool=pool, series=n, partner=f"{base}:issue"),
                _dated(f"{base}:returned", "returned", pool, 0, after),
            ]
        else:
            if not plant.pool:
                raise InputError(f"the plant `{plant.id}` has no pool", "open it with the number of its site")
            check_terms(series.haircut_per_mille, series.collateral_jpy_per_kwh)
            pool = plant.pool
            window, late = (series.window_start, series.window_end), (series.window_end, FAR)
            accounts = [
                Account(id=f"{base}:forecast_source", kind="forecast_source", pool=pool, series=n),
                Account(id=f"{base}:forecast", kind="forecast", pool=pool, series=n),
                Account(id=f"{base}:pledge_source", kind="pledge_source", pool=pool, series=n),
                Account(id=f"{base}:pledge", kind="pledge", pool=pool, series=n, partner=plant.id),
                _dated(f"{base}:delivered", "pledged_delivered", pool, n, window),
                _dated(f"{base}:defaulted", "pledged_defaulted", pool, n, late),
                _dated(f"{base}:expired", "pledged_expired", pool, n, after),
                Account(id=f"{base}:collateral", kind="collateral", pool=pool),
            ]
        common = (
            Account(id="handover", kind="handover"),
            Account(id="taken", kind="taken"),
            Account(id=WORLD, kind="money_world"),
        )
        known = self.book.numbers
        self.book.open_accounts([*accounts, *(account for account in common if account.id not in known)])
        terms = {} if stored else {
            "haircut_per_mille": series.haircut_per_mille, "collateral_jpy_per_kwh": series.collateral_jpy_per_kwh
        }  # fmt: skip
        self.book.open_series(n, str(series.kind), **terms)
        return series

    # ------------------------------------------------------------------------------------------------------ verbs

    def pledge(self, key: str, name: str, forecast_j: int, at: datetime, *, evidence: bytes = b"") -> Posted:
        """Book the energy forecast for a window, and pledge the share of it that the terms allow.

        Parameters
        ----------
        key : str
            Idempotency key.
        name : str
            Series.
        forecast_j : int
            P90 of the window less prior claims on it: `shoals.ledger.backing`. [J]
        at : datetime
        evidence : bytes
            SHA-256 of the statement that the forecast rests on.
        """
        series = self._of(name, NoteKind.PLEDGED)
        base, h = f"note:{name}", series.haircut_per_mille
        pledged_j = forecast_j * h // 1_000
        if pledged_j <= 0:
            raise InputError(f"a forecast of {forecast_j} J pledges nothing", "there is nothing to issue notes on")
        legs = [
            Leg(debit=f"{base}:forecast_source", credit=f"{base}:forecast", amount=forecast_j, evidence=evidence),
            Leg(debit=f"{base}:pledge_source", credit=f"{base}:pledge", amount=pledged_j,
                rule=f"pledge:{series.number}@{h}", evidence=evidence),
        ]  # fmt: skip
        return self._clerk.post(key, legs, at)

    def issue(
        self,
        key: str,
        name: str,
        holder: str,
        face_j: int,
        at: datetime,
        *,
        collateral_from: str = WORLD,
        beyond_six_months: bool = False,
    ) -> Posted:
        """Issue notes to a holder: stored ones for joules of the store, pledged ones beside their collateral.

        Parameters
        ----------
        key, name
            See `pledge`.
        holder : str
            A name without colons; an account is opened for it.
        face_j : int
            [J]
        at : datetime
        collateral_from : str
            Account of yen that pays the collateral of pledged notes.
        beyond_six_months : bool, default False
            Let them hold for longer than six months from `at`, on which other laws may bear.

        Raises
        ------
        InputError
            If they would hold for longer and are not let.
        Refused
            ``EXCEEDS_CREDITS`` if the store, the pledge or the account of yen does not have so much.
        """
        series = self._of(name, None)
        self._in_time(series, at, before=series.expiry if series.kind is NoteKind.STORED else series.window_end)
        to_us(at)  # refuses what is no moment of a book, before half a year is added to it
        late = months_later(at + _ZONE, VALIDITY_MONTHS)
        if not beyond_six_months and late < series.expiry:
            raise InputError(
                f"a note of `{name}` that is issued on {at.isoformat()} holds until {series.expiry.isoformat()}, "
                f"longer than {VALIDITY_MONTHS} months",
                f"issue it from {months_later(series.expiry, -VALIDITY_MONTHS).isoformat()} on, or allow it expressly; "
                "see docs/topics/what-a-note-is-not.md",
            )
        base, n, into = f"note:{name}", series.number, self._holder(series, holder)
        if series.kind is NoteKind.STORED:
            legs = [
                Leg(debit=series.plant, credit=f"{base}:store", amount=face_j),
                Leg(debit=f"{base}:store", credit=f"{base}:reserve", amount=face_j),
                Leg(debit=f"{base}:issue", credit=into, amount=face_j, rule=f"issue:{n}"),
            ]
        else:
            p = series.collateral_jpy_per_kwh
            legs = [
                Leg(debit=collateral_from, credit=f"{base}:collateral", amount=-(-face_j * p // J_PER_NOTE)),
                Leg(debit=f"{base}:pledge", credit=into, amount=face_j, rule=f"secure:{n}@{p}"),
            ]
        return self._clerk.post(key, legs, at, same=(len(legs) - 1,))

    def transfer(self, key: str, name: str, debit: str, credit: str, face_j: int, at: datetime) -> Posted:
        """Move notes from one holder to another."""
        series = self._of(name, None)
        self._in_time(series, at, before=series.expiry)
        given = self._has(series, debit)
        legs = [Leg(debit=given, credit=self._holder(series, credit), amount=face_j)]
        return self._clerk.post(key, legs, at)

    def redeem(self, key: str, name: str, holder: str, face_j: int, at: datetime, *, into: str = POWER) -> Posted:
        """Redeem stored notes for joules of their reserve.

        Parameters
        ----------
        key, name, holder, face_j, at
            See `issue`.
        into : str
            ``"power"``, which the holder takes away, or an account of computation that the joules go to.

        Raises
        ------
        InputError
            If the notes are pledged: what a plant has still to generate cannot be had at once.
        Refused
            ``EXCEEDS_CREDITS`` if the holder has less.
        """
        series = self.named(name)
        if series.kind is NoteKind.PLEDGED:
            raise InputError(
                f"the notes of `{name}` are pledged: {series.plant} is still to generate what they claim",
                f"`deliver` hands it over from {series.window_start.isoformat()} to {series.window_end.isoformat()}",
            )
        self._in_time(series, at, before=series.expiry)
        base, given = f"note:{name}", self._has(series, holder)
        paid_j = self._share(series, face_j)
        legs = [Leg(debit=given, credit=f"{base}:retired", amount=face_j)]
        if paid_j:
            legs.append(Leg(debit=f"{base}:reserve", credit="handover", amount=paid_j, rule=f"redeem:{series.number}"))
            legs.append(self._taken(into, paid_j, back=1))
        return self._clerk.post(key, legs, at)

    def deliver(
        self,
        key: str,
        name: str,
        holder: str,
        face_j: int,
        at: datetime,
        *,
        into: str = POWER,
        collateral_to: str = WORLD,
        evidence: bytes = b"",
    ) -> Posted:
        """Hand over metered generation of a pledge's plant and window to a holder, and free its collateral.

        It books the generation that it hands over. So it is a part of the booking of an interval and not a second one:
        what is handed over is left out of what the interval sells.

        Parameters
        ----------
        key, name, holder, face_j, at, into
            See `redeem`; `at` is when it was generated.
        collateral_to : str
            Account of yen that gets the collateral back.
        evidence : bytes
            SHA-256 of the signed reading.

        Raises
        ------
        Refused
            ``OUT_OF_WINDOW`` if it was generated before or after the window of the series.
        """
        legs = self.delivery(name, holder, face_j, into=into, collateral_to=collateral_to, evidence=evidence)
        return self._clerk.post(key, legs, at, same=(2,))

    def delivery(
        self,
        name: str,
        holder: str,
        face_j: int,
        *,
        into: str = POWER,
        collateral_to: str = WORLD,
        evidence: bytes = b"",
    ) -> list[Leg]:
        """Return the legs of a delivery, for who books many at once; see `deliver`."""
        series = self._of(name, NoteKind.PLEDGED)
        base, n, p = f"note:{name}", series.number, series.collateral_jpy_per_kwh
        bus = self._clerk.pooled("bus", self._clerk.account(series.plant, "generation").pool)
        legs = [
            Leg(debit=series.plant, credit=bus, amount=face_j, evidence=evidence),
            Leg(debit=bus, credit="handover", amount=face_j, rule="hand_over"),
            Leg(debit=self._has(series, holder), credit=f"{base}:delivered", amount=face_j, rule=f"deliver:{n}"),
            self._taken(into, face_j, back=2),
        ]
        if free_jpy := face_j * p // J_PER_NOTE:
            legs.append(
                Leg(debit=f"{base}:collateral", credit=collateral_to, amount=free_jpy, rule=f"release:{n}@{p}", back=2)
            )
        return legs

    def deliveries(
        self,
        key: str,
        name: str,
        holder: str,
        face_j: NDArray[np.int64],
        event_us: NDArray[np.int64],
        *,
        into: str = POWER,
    ) -> Records:
        """Return the records of many deliveries to one holder, each a chain; none is booked yet.

        Parameters
        ----------
        key : str
            Of all of them; each has its moment beside it.
        name, holder, into
            See `deliver`.
        face_j : array of int, shape (n,)
            Each secured by a yen or more. [J]
        event_us : array of int, shape (n,)
            When it was generated, each moment once. [µs since 1970 UTC]

        Returns
        -------
        records : record array, shape (5 n,)
        """
        one = self.book.chain(key, self.delivery(name, holder, J_PER_NOTE, into=into), self.named(name).window_start)
        legs, p = len(one), self.named(name).collateral_jpy_per_kwh
        found = np.tile(one, len(face_j))
        found["amount"] = np.repeat(face_j, legs)
        found["amount"][legs - 1 :: legs] = face_j * p // J_PER_NOTE
        found["event_us"] = np.repeat(event_us, legs)
        for leg in range(legs):
            found["id_hi"][leg::legs], found["id_lo"][leg::legs] = stream_of(f"{key} {leg}"), event_us
        return found

    def default(self, key: str, name: str, holder: str, at: datetime, *, face_j: int | None = None) -> Posted:
        """Pay a holder from the collateral for what was not delivered inside the window.

        A yen is paid for as many joules as it secured. What is worth less than a yen stays, and expires.

        Parameters
        ----------
        key, name, holder, at
            See `issue`.
        face_j : int, optional
            By default all that the holder has. [J]

        Raises
        ------
        Refused
            ``OUT_OF_WINDOW`` before the window has ended; ``BAD_AMOUNT`` if it is worth less than a yen.
        """
        series = self._of(name, NoteKind.PLEDGED)
        base, n, p = f"note:{name}", series.number, series.collateral_jpy_per_kwh
        given, paid = self._has(series, holder), f"yen:{holder}"
        face = self.book.balance(given) if face_j is None else face_j
        paid_jpy = face * p // J_PER_NOTE
        if (
            not paid_jpy
            and (booked := self._clerk.booked(key, 0)) is not None
            and booked[:2] == (f"{base}:collateral", paid)
        ):
            return Posted(key=key, new=False)
        if to_us(at) < to_us(series.window_end):
            until = series.window_end.isoformat()
            raise self._clerk.refused(Refusal.OUT_OF_WINDOW, f"the notes of `{name}` may be delivered until {until}")
        if not paid_jpy:
            raise self._clerk.refused(Refusal.BAD_AMOUNT, f"{face} J of `{name}` secure less than a yen")
        self._clerk.open([Account(id=paid, kind="money")])
        legs = [
            Leg(debit=f"{base}:collateral", credit=paid, amount=paid_jpy),
            Leg(debit=given, credit=f"{base}:defaulted", amount=paid_jpy * (J_PER_NOTE // p), rule=f"default:{n}@{p}"),
        ]
        return self._clerk.post(key, legs, at)

    def expire(self, key: str, name: str, at: datetime) -> tuple[Posted, ...]:
        """Retire what all holders have of a series whose time is over; each holder is a chain of its own.

        What lies in a reserve goes back to the store. A pledge expires only as far as no yen secures it: whoever is
        owed collateral is paid first, by `default`.

        Raises
        ------
        Refused
            ``OUT_OF_WINDOW`` before its time; ``EXCEEDS_CREDITS`` if collateral is still owed.
        """
        series = self._of(name, None)
        if to_us(at) < to_us(series.expiry):
            raise self._clerk.refused(
                Refusal.OUT_OF_WINDOW, f"the notes of `{name}` hold until {series.expiry.isoformat()}"
            )
        base, held = f"note:{name}", self._held(series)
        p = series.collateral_jpy_per_kwh
        owed = {who: face for who, face in held.items() if face * p // J_PER_NOTE}
        if owed:
            who, face = next(iter(owed.items()))
            raise self._clerk.refused(
                Refusal.EXCEEDS_CREDITS,
                f"`{who}` is owed {face * p // J_PER_NOTE} JPY for {face} J of `{name}` that were not delivered",
                f"`shoals ledger default` pays it; then they expire ({Refusal.EXCEEDS_CREDITS.name})",
            )
        found: list[Posted] = []
        for who, face in held.items():
            given = f"{base}:holder:{who}"
            legs = [Leg(debit=given, credit=f"{base}:{'retired' if not p else 'expired'}", amount=face)]
            if not p and (back_j := self._share(series, face)):
                legs.append(
                    Leg(debit=f"{base}:reserve", credit=f"{base}:returned", amount=back_j,
                        rule=f"return:{series.number}")
                )  # fmt: skip
                legs.append(Leg(debit=f"{base}:returned", credit=series.plant, amount=back_j))
            found.append(self._clerk.post(f"{key} {who}", legs, at))
        return tuple(found)

    def leak(self, key: str, name: str, energy_j: int, at: datetime, *, heat: str) -> Posted:
        """Book what the store of a series lost: it leaves the reserve as heat, and each note is worth less."""
        series = self._of(name, NoteKind.STORED)
        source, sink = self._clerk.entropy()
        self._clerk.account(heat, "heat")
        legs = [
            Leg(debit=source, credit=sink, amount=int(entropy_of(energy_j))),
            Leg(debit=f"note:{series.name}:reserve", credit=heat, amount=energy_j, rule="leak"),
        ]
        return self._clerk.post(key, legs, at, same=(1,))

    # ------------------------------------------------------------------------------------------------ what is there

    def holders(self, name: str) -> dict[str, int]:
        """Return the face that each holder has of a series. [J]"""
        return self._held(self.named(name))

    def state(self, name: str) -> SeriesState:
        """Return where every joule of face of a series is."""
        return self._state(self.named(name), self.book.balances())

    def states(self) -> tuple[SeriesState, ...]:
        """Return the state of all series, in the order in which they were opened."""
        balances = self.book.balances()
        return tuple(self._state(one, balances) for one in self.series().values())

    def statement(self, holder: str, at: datetime) -> tuple[Holding, ...]:
        """Return what a holder has, and what it is worth at a moment.

        Raises
        ------
        InputError
            If nobody of this name holds anything.
        """
        found: list[Holding] = []
        accounts, balances = self.book.numbers, self.book.balances()
        for series in self.series().values():
            face = balances.get(f"note:{series.name}:holder:{holder}", 0)
            if not face:
                continue
            note = Note(
                series=series.name, kind=series.kind, plant=series.plant, window_start=series.window_start,
                window_end=series.window_end, face_j=face, holder=holder,
            )  # fmt: skip
            stored, now = series.kind is NoteKind.STORED, to_us(at)
            state = "expired" if now >= to_us(series.expiry) else "open"
            if state == "open" and not stored and now >= to_us(series.window_end):
                state = "undelivered"
            found.append(
                Holding(
                    note=note,
                    worth_j=self._share(series, face) if stored else face,
                    collateral_jpy=face * series.collateral_jpy_per_kwh // J_PER_NOTE,
                    expiry=series.expiry,
                    state=state,
                )
            )
        if not found and not any(name.endswith(f":holder:{holder}") for name in accounts):
            known = {name.rpartition(":holder:")[2] for name in accounts if ":holder:" in name}
            hint = did_you_mean(holder, known) if known else "nobody holds a note in this book"
            raise InputError(f"the book knows no holder `{holder}`", hint)
        return tuple(found)

    def _state(self, series: NoteSeries, balances: Mapping[str, int]) -> SeriesState:
        base = f"note:{series.name}"
        held = sum(self._held(series, balances).values())
        if series.kind is NoteKind.STORED:
            return SeriesState(
                series=series, issued_j=-balances[f"{base}:issue"], outstanding_j=held,
                delivered_j=balances[f"{base}:retired"], reserve_j=balances[f"{base}:reserve"],
            )  # fmt: skip
        done = {part: balances[f"{base}:{part}"] for part in ("delivered", "defaulted", "expired")}
        return SeriesState(
            series=series, issued_j=held + sum(done.values()), outstanding_j=held, delivered_j=done["delivered"],
            defaulted_j=done["defaulted"], expired_j=done["expired"], forecast_j=balances[f"{base}:forecast"],
            pledged_j=-balances[f"{base}:pledge_source"], collateral_jpy=balances[f"{base}:collateral"],
        )  # fmt: skip

    # ------------------------------------------------------------------------------------------------------ machinery

    def _terms(self, number: int) -> dict[str, int]:
        found: dict[str, int] = {}
        for name in self.book.rules:
            plain, _, term = name.partition("@")
            what, _, of = plain.partition(":")
            if of == str(number) and term:
                found[what] = int(term)
        return found

    def _of(self, name: str, kind: NoteKind | None) -> NoteSeries:
        series = self.named(name)
        if kind is not None and series.kind is not kind:
            raise InputError(f"the notes of `{name}` are {series.kind}, not {kind}", "name another series, or verb")
        return series

    def _holder(self, series: NoteSeries, holder: str) -> str:
        if not holder or ":" in holder or holder != holder.strip():
            raise InputError(f"`{holder}` is no name for a holder", "use letters without a colon")
        kind = "stored_note" if series.kind is NoteKind.STORED else "pledged_note"
        account = Account(id=f"note:{series.name}:holder:{holder}", kind=kind, series=series.number)
        self._clerk.open([account])
        return account.id

    def _has(self, series: NoteSeries, holder: str) -> str:
        name = f"note:{series.name}:holder:{holder}"
        if name not in self.book.numbers:
            raise InputError(
                f"`{holder}` has never held a note of `{series.name}`", did_you_mean(holder, self._held(series, None))
            )
        return name

    def _held(self, series: NoteSeries, balances: Mapping[str, int] | None = None) -> dict[str, int]:
        start = f"note:{series.name}:holder:"
        has = self.book.balances() if balances is None else balances
        return {name.removeprefix(start): face for name, face in has.items() if name.startswith(start) and face}

    def _share(self, series: NoteSeries, face_j: int) -> int:
        """Return what a face is redeemed for: itself, or its share of a reserve that leaked."""
        base = f"note:{series.name}"
        reserve_j = self.book.balance(f"{base}:reserve")
        open_j = -self.book.balance(f"{base}:issue") - self.book.balance(f"{base}:retired")
        return min(face_j, face_j * reserve_j // open_j) if open_j > 0 else 0

    def _taken(self, into: str, amount: int, *, back: int) -> Leg:
        if into == POWER:
            return Leg(debit="handover", credit="taken", amount=amount, rule="take", back=back)
        self._clerk.account(into, "compute")
        return Leg(debit="handover", credit=into, amount=amount, rule="take_to_compute", back=back)

    def _in_time(self, series: NoteSeries, at: datetime, *, before: datetime) -> None:
        if to_us(at) >= to_us(before):
            raise self._clerk.refused(
                Refusal.OUT_OF_WINDOW, f"the notes of `{series.name}` are moved until {before.isoformat()}"
            )


def _dated(name: str, kind: str, pool: int, series: int, window: tuple[datetime, datetime]) -> Account:
    return Account(id=name, kind=kind, pool=pool, series=series, window_start=window[0], window_end=window[1])


def _names(accounts: Mapping[str, Account]) -> list[str]:
    """Return the names of all series, in the order in which they were opened."""
    starts = [name.split(":")[1] for name in accounts if name.startswith("note:") and name.count(":") == 2]
    return list(dict.fromkeys(starts))


def digest_of(value: object) -> bytes:
    """Return SHA-256 of a value's canonical JSON: what the book keeps of a receipt, a forecast, a reading.

    Parameters
    ----------
    value : dataclass instance, or anything that JSON knows
    """
    plain = asdict(value) if hasattr(value, "__dataclass_fields__") else value  # type: ignore[arg-type]
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_text)
    return hashlib.sha256(text.encode()).digest()


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
