"""Energy notes: which kWh a note stands on, until when it holds, and what backs it. Amounts are whole joules.

A note of 1 kWh has 3,600,000 J of face. There are three kinds, since a kWh can be promised in three ways:

* *stored*: it lies in a store and leaks with it;
* *pledged*: a plant is to generate it inside a window, which is Henry Ford's note of 1921;
* *metered*: it was generated and used; the note is a certificate about the past and no claim on energy.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from shoals.core.book import AMOUNT_MAX, check_window, is_amount
from shoals.core.errors import InputError, NotConserved, UnitMismatch, did_you_mean
from shoals.core.figure import Kind

J_PER_NOTE = 3_600_000
"""Face of one note, a kilowatt-hour. [J]"""
VALIDITY_MONTHS = 6
"""How long a note holds if nothing else is said: less than this. [months]"""

_J_PER = {
    "J": 1, "kJ": 10**3, "MJ": 10**6, "GJ": 10**9,
    "Wh": 3_600, "kWh": J_PER_NOTE, "MWh": 3_600 * 10**6, "GWh": 3_600 * 10**9, "万kWh": 10**4 * J_PER_NOTE,
    "note": J_PER_NOTE, "notes": J_PER_NOTE,
}  # fmt: skip
_AMOUNT = re.compile(r"\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([^\s\d.,+-]\S*)?\s*", re.ASCII)


class NoteKind(StrEnum):
    """Which kWh a note stands on."""

    STORED = "stored"
    PLEDGED = "pledged"
    METERED = "metered"


def note_kind(word: str) -> NoteKind:
    """Return the kind of this name.

    Raises
    ------
    InputError
        If there is none.
    """
    try:
        return NoteKind(word)
    except ValueError:
        raise InputError(f"the kind of note is `{word}`", did_you_mean(word, list(NoteKind))) from None


def parse_energy_j(text: str, *, unit: str = "notes") -> int:
    """Turn text into whole joules, exactly: nothing is rounded.

    Parameters
    ----------
    text : str
        For instance ``"12.5"``, ``"12.5 kWh"``, ``"1,000 notes"``, ``"36 J"``.
    unit : str, default "notes"
        Unit of a bare number.

    Returns
    -------
    energy_j : int
        [J]

    Raises
    ------
    InputError
        If it is no number, zero, too large, or no whole number of joules.
    UnitMismatch
        If the unit does not measure energy.

    Examples
    --------
    >>> parse_energy_j("12.5"), parse_energy_j("0.01 Wh"), parse_energy_j("1,000 kWh")
    (45000000, 36, 3600000000)
    """
    match = _AMOUNT.fullmatch(text)
    if match is None:
        raise InputError(f"`{text}` is no amount", "write for instance `12.5`, `12.5 kWh` or `36 J`")
    whole, part, named = match.groups()
    named = named or unit
    if named not in _J_PER:
        raise UnitMismatch(f"`{text}` has unit `{named}`, which is no energy", did_you_mean(named, _J_PER))
    exact = Fraction(int(whole.replace(",", "") + (part or "")), 10 ** len(part or "")) * _J_PER[named]
    if exact.denominator != 1:
        raise InputError(f"`{text}` is {float(exact):.10g} J", "give a whole number of joules; 0.01 Wh is 36 J")
    if not 0 < exact <= AMOUNT_MAX:
        raise InputError(f"`{text}` is {int(exact)} J", "give an amount above zero and below 2**63 J")
    return int(exact)


def request_line(verb: str, series: str, *parts: str | int | datetime | None) -> str:
    """Return in one line what is asked for: its key where none was given, and its line in a record of writes.

    The same request is the same line, whoever asks and by which way; so it must never be spelled otherwise.

    Examples
    --------
    >>> from datetime import UTC
    >>> request_line("default", "pv", "buyer", None, datetime(2024, 4, 2, tzinfo=UTC))
    'default pv buyer all 2024-04-02T00:00:00+00:00'
    """
    told = ("all" if one is None else one.isoformat() if isinstance(one, datetime) else str(one) for one in parts)
    return " ".join((verb, series, *told))


def energy_text(energy_j: int) -> str:
    """Return an amount as kWh, exactly.

    Examples
    --------
    >>> energy_text(45_000_000), energy_text(36), energy_text(0)
    ('12.5 kWh', '0.00001 kWh', '0 kWh')
    >>> energy_text(1)
    '1 J'
    """
    sign, rest = ("-" if energy_j < 0 else ""), abs(energy_j)
    if rest * 10**5 % J_PER_NOTE:
        return f"{sign}{rest:,} J"
    digits = f"{rest * 10**5 // J_PER_NOTE:06}"
    text = f"{int(digits[:-5]):,}.{digits[-5:]}".rstrip("0").rstrip(".")
    return f"{sign}{text} kWh"


def months_later(moment: datetime, months: int) -> datetime:
    """Return the same day and hour some calendar months later; the last of the month where there is no such day.

    Examples
    --------
    >>> months_later(datetime(2024, 8, 31), 6).isoformat()
    '2025-02-28T00:00:00'
    """
    count = moment.month - 1 + months
    year, month = moment.year + count // 12, count % 12 + 1
    return moment.replace(year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSeries:
    """Notes that are alike: one kind, one plant, one window, one set of terms.

    Parameters
    ----------
    name : str
        Name of the series, without colons, for instance ``"pv-2024-08"``.
    kind : NoteKind
        Stored or pledged.
    plant : str
        Account of the plant (pledged) or of the store (stored) that backs it.
    issued : datetime
        When the series is opened.
    window_start, window_end : datetime
        When the energy is to be delivered. A stored note may be redeemed at any time of it.
    expiry : datetime
        From when on it holds no more; by default the calendar day six months after `issued`, so that it holds less.
    haircut_per_mille : int
        Pledged: share of the P90 of the window that may be pledged. [‰]
    collateral_jpy_per_kwh : int
        Pledged: money behind each kWh, paid where it is not delivered. [JPY/kWh]
    number : int
        Of the series in its book; set when it is opened.

    Raises
    ------
    InputError
        If the window has ended before it begins, or lies before the issue or beyond the expiry.
    """

    name: str
    kind: NoteKind
    plant: str
    issued: datetime
    window_start: datetime
    window_end: datetime
    expiry: datetime
    haircut_per_mille: int = 0
    collateral_jpy_per_kwh: int = 0
    number: int = 0

    def __post_init__(self) -> None:
        if not self.name or ":" in self.name or self.name != self.name.strip() or len(self.name) > 60:
            raise InputError(f"`{self.name[:60]}` is no name for a series", "use up to 60 letters without a colon")
        if self.kind is NoteKind.METERED:
            raise InputError("certificates have no series", "`shoals ledger certificates issue` issues them")
        what = f"series `{self.name}`"
        check_window(what, self.window_start, self.window_end)
        check_window(f"{what}, from issue to end of delivery", self.issued, self.window_end)
        check_window(f"{what}, from issue to expiry", self.issued, self.expiry)
        if self.window_end > self.expiry:
            raise InputError(
                f"the window of {what} ends {self.window_end.isoformat()}, after it expires",
                f"let it end by {self.expiry.isoformat()}, or issue it later",
            )

    @property
    def beyond(self) -> bool:
        """Whether it holds for six months or longer, which the law of prepaid instruments may ask more for."""
        return self.expiry > months_later(self.issued, VALIDITY_MONTHS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What one holder has of one series, or one certificate: a dated and located claim.

    Parameters
    ----------
    series : str
        Name of the series.
    kind : NoteKind
    plant : str
        The plant, or the store, that backs it.
    window_start, window_end : datetime
        When the energy is to be delivered; of a certificate, when it was generated.
    face_j : int
        [J]
    holder : str
        Who may redeem it.
    """

    series: str
    kind: NoteKind
    plant: str
    window_start: datetime
    window_end: datetime
    face_j: int
    holder: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", note_kind(self.kind))
        if not is_amount(self.face_j):
            raise NotConserved(f"the face of a note of `{self.series}` is {self.face_j!r}", "give whole joules above 0")
        check_window(f"note `{self.series}`", self.window_start, self.window_end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A line of a holder's statement.

    Parameters
    ----------
    note : Note
    worth_j : int
        What it is redeemed for now: less than the face once a store has leaked. Of a pledge, its face. [J]
    collateral_jpy : int
        What is paid if it is not delivered. [JPY]
    expiry : datetime, optional
        From when on it holds no more. Certificates do not say.
    state : str
        ``"open"``, ``"undelivered"`` after the window of a pledge, ``"expired"``.
    """

    note: Note
    worth_j: int
    collateral_jpy: int
    expiry: datetime | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesState:
    """What a book says of one series: every joule of face is in one of these places.

    Parameters
    ----------
    series : NoteSeries
    issued_j, outstanding_j, delivered_j, defaulted_j, expired_j : int
        Face. Stored notes are delivered when they are redeemed; those that expired are counted there too. [J]
    reserve_j : int
        Stored: joules that lie in the reserve now. [J]
    forecast_j, pledged_j : int
        Pledged: energy forecast for the window, and what was pledged of it. [J]
    collateral_jpy : int
        Pledged: money that secures what is outstanding. [JPY]
    """

    series: NoteSeries
    issued_j: int
    outstanding_j: int
    delivered_j: int
    defaulted_j: int = 0
    expired_j: int = 0
    reserve_j: int = 0
    forecast_j: int = 0
    pledged_j: int = 0
    collateral_jpy: int = 0

    @property
    def backing_j(self) -> int:
        """What stands behind what is outstanding: the reserve, or the forecast less what was delivered. [J]"""
        if self.series.kind is NoteKind.STORED:
            return self.reserve_j
        return max(self.forecast_j - self.delivered_j - self.defaulted_j, 0)

    @property
    def backing_ratio(self) -> float | None:
        """`backing_j` over what is outstanding; None if nothing is."""
        return self.backing_j / self.outstanding_j if self.outstanding_j else None


class ReceiptKind(StrEnum):
    """What was computed."""

    HASH = "work"
    GPU = "gpu"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a machine made of metered joules, and how many of them would have been thrown away.

    Parameters
    ----------
    kind : ReceiptKind
    machine : str
        The machine or fleet, in words.
    start, end : datetime
        When it ran.
    energy_j : int
        Joules that the meter of the machine saw. [J]
    surplus_j : int
        Of them, joules that the plant would have spilled otherwise: from the log of instructions. [J]
    amount : int
        Work done: 2^32 hashes, milliseconds of a graphics processor, 10^6 samples.
    owner : str
        Who has the receipt.

    Raises
    ------
    NotConserved
        If an amount is no whole number above zero, or there is more surplus than energy.
    """

    kind: ReceiptKind
    machine: str
    start: datetime
    end: datetime
    energy_j: int
    amount: int
    owner: str
    surplus_j: int = 0

    def __post_init__(self) -> None:
        check_window(f"receipt of `{self.machine}`", self.start, self.end)
        for name in ("energy_j", "amount"):
            if not is_amount(getattr(self, name)):
                raise NotConserved(
                    f"`{name}` of the receipt of `{self.machine}` is {getattr(self, name)!r}", "give a whole number"
                )
        if type(self.surplus_j) is not int or not 0 <= self.surplus_j <= self.energy_j:
            raise NotConserved(
                f"`surplus_j` of the receipt of `{self.machine}` is {self.surplus_j!r} of {self.energy_j} J",
                "surplus is a part of the energy used",
            )

    @property
    def surplus_share(self) -> float:
        """Share of the energy that would have been spilled otherwise."""
        return self.surplus_j / self.energy_j


@dataclass(frozen=True, slots=True, kw_only=True)
class Coin:
    """An output of a transaction that pays the treasury: it is booked once, under its own name.

    Parameters
    ----------
    txid : str
        Transaction, 64 hexadecimal digits.
    vout : int
        Which of its outputs.
    amount_sat : int
        [satoshi]
    """

    txid: str
    vout: int
    amount_sat: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "txid", self.txid.lower())
        if re.fullmatch(r"[0-9a-f]{64}", self.txid) is None:
            raise InputError(f"`{self.txid[:70]}` names no transaction", "give its 64 hexadecimal digits")
        if type(self.vout) is not int or not 0 <= self.vout < 2**32:
            raise InputError(f"`vout` is {self.vout!r}", "give the number of the output, from 0")
        if not is_amount(self.amount_sat) or self.amount_sat > 21 * 10**14:
            raise NotConserved(f"the amount of {self.id} is {self.amount_sat!r} sat", "there are 21 million coins")

    @property
    def id(self) -> str:
        """Name of the output, ``txid:vout``."""
        return f"{self.txid}:{self.vout}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthBacking:
    """What stood behind the notes of one delivery month, and what became of them.

    Parameters
    ----------
    series : str
    window_start, window_end : datetime
        The month.
    mean_j, p90_j : int
        Energy that the plant generates in the month: on average, and in nine years of ten. [J]
    spilled_p90_j : int
        Of what would be spilled if nothing were done, the part that nine years of ten exceed. [J]
    claimed_j : int
        Energy of the month that is promised to others already. [J]
    pledged_j : int
        Largest face that may be issued. [J]
    issued_j, power_j, computed_j : int
        Face issued, and of it delivered as power and as computation. [J]
    defaulted_j : int
        Face that was not delivered and is paid from the collateral. [J]
    collateral_jpy : int
        Money that secured it when it was issued. [JPY]
    replacement_jpy_per_kwh : float
        Price which the spot market exceeds in one slot of twenty of the month: what energy from elsewhere costs when it
        is dear. [JPY/kWh]
    forgone_jpy : float
        What the grid would have paid for the power that was handed over. [JPY]
    """

    series: str
    window_start: datetime
    window_end: datetime
    mean_j: int
    p90_j: int
    spilled_p90_j: int
    claimed_j: int
    pledged_j: int
    issued_j: int
    power_j: int
    computed_j: int
    defaulted_j: int
    collateral_jpy: int
    replacement_jpy_per_kwh: float
    forgone_jpy: float

    @property
    def backing_ratio(self) -> float | None:
        """P90 less prior claims, over what is issued: below one, notes rest on luck. None if nothing is issued."""
        return max(self.p90_j - self.claimed_j, 0) / self.issued_j if self.issued_j else None

    @property
    def spilled_ratio(self) -> float | None:
        """The same if notes stood on spilled energy and nothing else."""
        return self.spilled_p90_j / self.issued_j if self.issued_j else None

    @property
    def money_ratio(self) -> float | None:
        """Collateral over the cost of replacing all of it at a dear price."""
        worth = self.issued_j / J_PER_NOTE * self.replacement_jpy_per_kwh
        return self.collateral_jpy / worth if worth > 0 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesResult:
    """The notes of one run.

    Parameters
    ----------
    months : tuple of MonthBacking
    years : int
        How many years of history the P90 rests on.
    haircut_per_mille, collateral_jpy_per_kwh : int
        Terms of all series.
    stored_j : int
        Face issued on stored energy, and redeemed. [J]
    stored_series : str
        Name of its series; empty if there is none.
    """

    months: tuple[MonthBacking, ...]
    years: int
    haircut_per_mille: int
    collateral_jpy_per_kwh: int
    stored_j: int = 0
    stored_series: str = ""

    @property
    def issued_j(self) -> int:
        """Face of all pledged series. [J]"""
        return sum(month.issued_j for month in self.months)

    def as_json(self, kind: Kind) -> dict[str, object]:
        """Return it as plain JSON values: joules as strings of digits, since many readers lose digits beyond 2^53."""
        return {
            "kind": str(kind),
            "history_years": self.years,
            "haircut_per_mille": self.haircut_per_mille,
            "collateral_jpy_per_kwh": self.collateral_jpy_per_kwh,
            "issued_j": str(self.issued_j),
            "stored_j": str(self.stored_j),
            "months": [_month_json(month) for month in self.months],
        }


def _month_json(month: MonthBacking) -> dict[str, object]:
    energies = ("p90_j", "spilled_p90_j", "claimed_j", "pledged_j", "issued_j", "power_j", "computed_j", "defaulted_j")
    ratios = {name: getattr(month, name) for name in ("backing_ratio", "spilled_ratio", "money_ratio")}
    return {
        "series": month.series,
        "start": month.window_start.isoformat(),
        "end": month.window_end.isoformat(),
        **{name: str(getattr(month, name)) for name in energies},
        "collateral_jpy": month.collateral_jpy,
        "forgone_jpy": round(month.forgone_jpy),
        **{name: None if ratio is None else round(ratio, 4) for name, ratio in ratios.items()},
    }
