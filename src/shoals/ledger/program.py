"""A year of notes on one site: the same face for every month, served before anything is sold.

A currency wants to be had in every month, so the face is flat: what the weakest month can carry, by what the plant
generates in nine years of ten less what is promised to others. Each month is a series, pledged two months before. In
the month its notes are served first: as power out of what the plant would send to the grid, as computation out of what
it would compute with. What remains is sold as before. One series on stored energy lives for an afternoon.

Everything here is a plan in whole watt-hours; `Program.act` books it beside the slots of the site.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import J_PER_WH
from shoals.core.energy import PriceSeries
from shoals.core.notes import (
    J_PER_NOTE,
    VALIDITY_MONTHS,
    MonthBacking,
    NoteKind,
    NoteSeries,
    NotesResult,
    months_later,
)
from shoals.core.time import Timeline
from shoals.ledger.backing import Deliverable, History, deliverable
from shoals.ledger.notes import POWER, Notes, digest_of

PROGRAM_HAIRCUT_PER_MILLE = 500
"""Half of the P90 is pledged: the plant also feeds loads of its own. [‰] (assumed)"""
PROGRAM_COLLATERAL_JPY_PER_KWH = 36
"""More than the dear hours of the dearest month of FY2024 in Kyushu, some 30 JPY/kWh. [JPY/kWh] (assumed)"""
STEP_WH = 250
"""Deliveries are whole multiples of it: so many watt-hours as whole yen secure at the price above. [Wh]"""
MONTHS_AHEAD = 2
HOLDER, PAID = "town", "works"
"""The notes are issued to a town, which pays a works with a quarter of them; the works takes computation."""
PAID_FRACTION = 4
STORED_WH = 1_000_000
STORED_SLOTS = 6

Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Program:
    """Which slot serves which note.

    Parameters
    ----------
    timeline : Timeline
    plant, store, compute : str
        Accounts. `compute` is empty where nothing computes.
    months : tuple of tuple of int
        First slot and slot behind the last of each month.
    backing : tuple of Deliverable
    result : NotesResult
    power_wh, computed_wh, stored_wh : array, shape (t,)
        Handed over in each slot: as power, as computation, out of the store as power. [Wh]
    stored_from : int
        Slot in which the notes on stored energy are issued.
    """

    timeline: Timeline
    plant: str
    store: str
    compute: str
    months: tuple[tuple[int, int], ...]
    backing: tuple[Deliverable, ...]
    result: NotesResult
    power_wh: Whole
    computed_wh: Whole
    stored_wh: Whole
    stored_from: int

    def cuts(self) -> list[int]:
        """Return the slots before which something of notes is booked, from 0 to the last, and the end."""
        stored = np.flatnonzero(self.stored_wh).tolist()
        cut = {0, self.timeline.slots, *(first for first, _ in self.months), *stored}
        return sorted(cut | ({self.stored_from} if stored else set()))

    def act(self, notes: Notes, slot: int) -> None:
        """Book what is due before a slot: series, transfers, deliveries of the month that begins, and defaults."""
        for number, (first, end) in enumerate(self.months):
            if slot == self.months[max(number - MONTHS_AHEAD, 0)][0]:
                self._issue(notes, number)
            if slot == first and self.result.months[number].issued_j:
                self._deliver(notes, number, first, end)
            if slot == end:
                self._default(notes, number)
        if self.result.stored_j and slot == self.stored_from:
            self._store(notes)
        if slot < self.timeline.slots and self.stored_wh[slot]:
            name = self.result.stored_series
            notes.redeem(f"{name} redeem", name, HOLDER, int(self.stored_wh[slot]) * J_PER_WH, self._at(slot))

    def _at(self, slot: int) -> datetime:
        return self.timeline.start + slot * self.timeline.step

    def _issue(self, notes: Notes, number: int) -> None:
        month, found = self.result.months[number], self.backing[number]
        if not month.issued_j:
            return
        at, name = self._at(self.months[max(number - MONTHS_AHEAD, 0)][0]), month.series
        notes.open(
            NoteSeries(
                name=name, kind=NoteKind.PLEDGED, plant=self.plant, issued=at, window_start=month.window_start,
                window_end=month.window_end, expiry=months_later(at, VALIDITY_MONTHS),
                haircut_per_mille=self.result.haircut_per_mille,
                collateral_jpy_per_kwh=self.result.collateral_jpy_per_kwh,
            )
        )  # fmt: skip
        notes.pledge(f"{name} pledge", name, month.p90_j - month.claimed_j, at, evidence=digest_of(found))
        notes.issue(f"{name} issue", name, HOLDER, month.issued_j, at)
        if paid := int(self.computed_wh[slice(*self.months[number])].sum()) * J_PER_WH:
            notes.transfer(f"{name} pay", name, HOLDER, PAID, paid, at)

    def _deliver(self, notes: Notes, number: int, first: int, end: int) -> None:
        name, part = self.result.months[number].series, slice(first, end)
        starts_us = self.timeline.starts_utc().astype("datetime64[us]").astype(np.int64)[part]
        ways = ((POWER, HOLDER, self.power_wh[part]), (self.compute, PAID, self.computed_wh[part]))
        batches = [
            notes.deliveries(f"{name} {into}", name, who, wh[wh > 0] * J_PER_WH, starts_us[wh > 0], into=into)
            for into, who, wh in ways
            if wh.any()
        ]
        if batches:
            notes.book.commit(np.concatenate(batches), strict=True)

    def _default(self, notes: Notes, number: int) -> None:
        month = self.result.months[number]
        if month.defaulted_j:
            for who in notes.holders(month.series):
                notes.default(f"{month.series} default {who}", month.series, who, month.window_end)

    def _store(self, notes: Notes) -> None:
        name, at = self.result.stored_series, self._at(self.stored_from)
        expiry = months_later(at, VALIDITY_MONTHS)
        notes.open(
            NoteSeries(
                name=name, kind=NoteKind.STORED, plant=self.store, issued=at, window_start=at, window_end=expiry,
                expiry=expiry,
            )
        )  # fmt: skip
        notes.issue(f"{name} issue", name, HOLDER, self.result.stored_j, at)


def plan_notes(
    timeline: Timeline,
    flows_wh: Mapping[str, Whole],
    generation: History,
    spilled: History,
    price: PriceSeries,
    *,
    plant: str,
    store: str = "battery",
    compute: str = "",
    held_wh: Whole | None = None,
) -> Program:
    """Plan a year of notes on a site whose slots are planned.

    Parameters
    ----------
    timeline : Timeline
        Slots of whole months.
    flows_wh : mapping of str to array of int, shape (t,)
        ``generated``, ``exported``, ``computed`` (of the load that notes may be redeemed for), ``claimed`` (promised to
        others already), ``discharged`` (of the store at once). [Wh]
    generation, spilled : History
        What the plant generated in earlier years, and what would have been spilled of it.
    price : PriceSeries
        What the grid pays, and what energy from elsewhere costs.
    plant, store, compute : str
        Accounts.
    held_wh : array of int, shape (t,), optional
        What the store holds as each slot begins. [Wh]

    Returns
    -------
    program : Program
    """
    spans = list(_months(timeline))
    windows = [(timeline.start + a * timeline.step, timeline.start + b * timeline.step) for a, b in spans]
    backing = tuple(deliverable(generation, *window) for window in windows)
    surplus = [deliverable(spilled, *window) for window in windows]
    claimed = [int(flows_wh["claimed"][a:b].sum()) * J_PER_WH for a, b in spans]
    pledged = [
        max(one.p90_j - c, 0) * PROGRAM_HAIRCUT_PER_MILLE // 1_000 for one, c in zip(backing, claimed, strict=True)
    ]
    face_wh = min(pledged, default=0) // (STEP_WH * J_PER_WH) * STEP_WH
    power, computed = (np.zeros(timeline.slots, np.int64) for _ in range(2))
    months: list[MonthBacking] = []
    for (first, end), window, one, extra, c, most in zip(
        spans, windows, backing, surplus, claimed, pledged, strict=True
    ):
        part = slice(first, end)
        own = flows_wh["generated"][part]
        for_works = face_wh // PAID_FRACTION // STEP_WH * STEP_WH if compute else 0
        computed[part] = _first(np.minimum(own, flows_wh["computed"][part]), for_works)
        computed_wh = int(computed[part].sum())
        power[part] = _first(np.minimum(own - computed[part], flows_wh["exported"][part]), face_wh - computed_wh)
        power_wh = int(power[part].sum())
        spot = price.price_jpy_per_mwh[part]
        months.append(
            MonthBacking(
                series=f"{plant.partition(':')[2] or plant}-{window[0]:%Y-%m}", window_start=window[0],
                window_end=window[1], mean_j=one.mean_j, p90_j=one.p90_j, spilled_p90_j=extra.p90_j, claimed_j=c,
                pledged_j=most, issued_j=face_wh * J_PER_WH, power_j=power_wh * J_PER_WH,
                computed_j=computed_wh * J_PER_WH, defaulted_j=(face_wh - power_wh - computed_wh) * J_PER_WH,
                collateral_jpy=-(-face_wh * J_PER_WH * PROGRAM_COLLATERAL_JPY_PER_KWH // J_PER_NOTE),
                replacement_jpy_per_kwh=float(np.quantile(spot, 0.95)) / 1e3,
                forgone_jpy=float((power[part] * spot).sum()) / 1e6,
            )
        )  # fmt: skip
    stored, stored_from = _stored(flows_wh, power, held_wh)
    day = timeline.start + stored_from * timeline.step
    return Program(
        timeline=timeline,
        plant=plant,
        store=store,
        compute=compute,
        months=tuple(spans),
        backing=backing,
        result=NotesResult(
            months=tuple(months),
            years=min((len(one.years) for one in backing), default=0),
            haircut_per_mille=PROGRAM_HAIRCUT_PER_MILLE,
            collateral_jpy_per_kwh=PROGRAM_COLLATERAL_JPY_PER_KWH,
            stored_j=int(stored.sum()) * J_PER_WH,
            stored_series=f"{store}-{day:%Y-%m-%d}" if stored.any() else "",
        ),
        power_wh=power,
        computed_wh=computed,
        stored_wh=stored,
        stored_from=stored_from,
    )


def _months(line: Timeline) -> Iterator[tuple[int, int]]:
    """Yield the first slot of each whole month, and the slot behind its last."""
    month = line.starts_local().astype("datetime64[M]").astype(np.int64)
    first = np.flatnonzero(np.diff(month, prepend=month[:1] - 1)) if line.slots else np.zeros(0, np.int64)
    ends = [*first[1:].tolist(), line.slots]
    for a, b in zip(first.tolist(), ends, strict=True):
        start, end = line.start + a * line.step, line.start + b * line.step
        local = start.astimezone(line.zone), end.astimezone(line.zone)
        if all(one.day == 1 and one.time() == datetime.min.time() for one in local):
            yield a, b


def _first(available_wh: Whole, wanted_wh: int) -> Whole:
    """Return what is taken of each slot if the first slots serve first, in whole steps."""
    steps = available_wh // STEP_WH * STEP_WH
    before = np.cumsum(steps) - steps
    return np.clip(wanted_wh - before, 0, steps)


def _stored(flows_wh: Mapping[str, Whole], power: Whole, held_wh: Whole | None) -> tuple[Whole, int]:
    """Find the first slots in which the store can set energy apart, keep it, and give it out as power."""
    none = np.zeros_like(power)
    if held_wh is None or len(held_wh) <= STORED_SLOTS:
        return none, 0
    free = held_wh - flows_wh["discharged"]  # once the slot has given out what it gives
    kept = np.array([free[k : k + STORED_SLOTS].min() for k in range(len(free) - STORED_SLOTS)])
    out = np.minimum(flows_wh["discharged"], flows_wh["exported"] - power)[STORED_SLOTS:]
    starts = np.flatnonzero((np.minimum(kept, held_wh[: len(kept)]) >= STORED_WH) & (out >= STORED_WH))
    if not starts.size:
        return none, 0
    at = int(starts[0])
    none[at + STORED_SLOTS] = STORED_WH
    return none, at


def months_of(days: NDArray[np.datetime64], energy_mwh: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the energy of each calendar month from April to March, shape (12,). [MWh]"""
    month = (days.astype("datetime64[M]").astype(np.int64) % 12 + 9) % 12
    return np.bincount(month, energy_mwh, minlength=12).astype(np.float64)


def made_up_years(months_mwh: NDArray[np.float64], plant: str, before: int, source: str) -> History:
    """Return a history out of drawn fiscal years: the last ends where fiscal year `before` begins.

    Parameters
    ----------
    months_mwh : array, shape (years, 12)
        Energy of the months from April to March; February of 28 days. [MWh]
    plant : str
    before : int
    source : str
    """
    from shoals.core.figure import Kind

    first = np.datetime64(f"{before - len(months_mwh)}-04", "M")
    months = first + np.arange(months_mwh.size)
    energy = months_mwh.ravel().copy()
    days = ((months + 1).astype("datetime64[D]") - months.astype("datetime64[D]")).astype(np.int64)
    energy[days == 29] *= 29 / 28
    return History.of_months(plant, months, energy, kind=Kind.DEMO, source=source)
