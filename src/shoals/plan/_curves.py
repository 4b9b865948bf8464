"""Machinery: concave functions of stored energy, many at once, and what a slot adds to them.

The same operator as in `shoals.plan._slopes`, over a batch: one row for each window, scenario or price state. What
energy in the store is worth is kept as falling slopes and their widths, without a grid. Powers are in MW, energies in
MW times slots. Places that hold no piece have width zero and the slope `PAD`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.plan import Battery

FloatArray = NDArray[np.float64]

PAD = -1e300
SPECK = 1e-14
"""Part of the store below which a piece is rounding."""
CHARGE, DISCHARGE, BURN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Store:
    """A battery in MW and MW times slots."""

    charge: float
    discharge: float
    into: float
    out: float
    wear: float
    full: float

    @property
    def burn(self) -> float:
        """What the bus must pay for taking energy before charging and discharging at once pays."""
        return self.wear * self.into / (self.out - self.into) if self.out > self.into else np.inf


def store_of(battery: Battery | None, hours: float) -> Store:
    """Return a battery as the curves take it; none is a store of size zero."""
    if battery is None:
        return Store(0.0, 0.0, 1.0, 1.0, 0.0, 0.0)
    return Store(
        float(battery.charge_mw_max),
        float(battery.discharge_mw_max),
        battery.charge_efficiency,
        1.0 / battery.discharge_efficiency,
        battery.wear_jpy_per_mwh,
        float(battery.energy_mwh_max) / hours,
    )


@dataclass(frozen=True, slots=True)
class Curves:
    """One concave function a row: the value of an empty store, shape (b,), slopes and widths, shape (b, k)."""

    value: FloatArray
    slope: FloatArray
    wide: FloatArray

    def rows(self, which: NDArray[np.integer] | NDArray[np.bool_] | slice) -> Curves:
        """Return some of the rows."""
        return Curves(self.value[which], self.slope[which], self.wide[which])

    def at(self, energy: FloatArray | float) -> FloatArray:
        """Return the value of an energy in each row, shape (b,)."""
        before = np.cumsum(self.wide, axis=1) - self.wide
        inside = np.clip(np.asarray(energy).reshape(-1, 1) - before, 0.0, self.wide)
        return self.value + (inside * self.slope).sum(axis=1)


@dataclass(frozen=True, slots=True)
class Pieces:
    """What a slot earns by the energy that leaves the store, one function a row, slopes falling.

    `low` is the least energy that leaves (below zero: all that can be charged), `earned` what the slot earns there.
    """

    low: FloatArray
    earned: FloatArray
    slope: FloatArray
    wide: FloatArray
    kind: NDArray[np.int8]

    def rows(self, which: slice) -> Pieces:
        """Return some of the rows."""
        return Pieces(self.low[which], self.earned[which], self.slope[which], self.wide[which], self.kind[which])


def flat(rows: int, full: float, slope: float = 0.0) -> Curves:
    """Return curves of one slope."""
    return Curves(np.zeros(rows), np.full((rows, 1), slope), np.full((rows, 1), full))


def steep(value: FloatArray, store: Store) -> float:
    """Return what missing an end by a unit is planned to cost: more than energy is worth or costs on any way."""
    most = 1.0 + store.wear + float(np.abs(value).max(initial=0.0))
    burnt = store.wear / (store.out - store.into) if store.out > store.into else 0.0
    return 4.0 * max(most / min(store.into, 1.0 / store.out), burnt)


def bound_to(rows: int, full: float, end: float, cost: float) -> Curves:
    """Return curves that make every energy but `end` cost so much for each unit that it lies off."""
    return Curves(np.full(rows, -cost * end), np.tile([cost, -cost], (rows, 1)), np.tile([end, full - end], (rows, 1)))


def pieces(value: FloatArray, width: FloatArray, supply: FloatArray, store: Store) -> Pieces:
    """Return what slots earn, from the elements of their bus, shape (n, b), and their supply, shape (b,).

    From all that the store can take to all that it can give, the bus serves its elements in order of value. Where the
    bus would have to pay more than burning costs, the store first charges and discharges at once.
    """
    order = np.argsort(-value, axis=0, kind="stable")
    v, w = np.take_along_axis(value, order, axis=0), np.take_along_axis(width, order, axis=0)
    end = np.cumsum(w, axis=0)
    start = end - w
    least = np.minimum(store.charge, supply)
    low, high = supply - least, supply + store.discharge
    earned = (np.clip(low - start, 0.0, w) * v).sum(axis=0)

    def within(a: FloatArray, b: FloatArray) -> FloatArray:
        return np.maximum(np.minimum(end, b) - np.maximum(start, a), 0.0)

    charge, discharge = within(low, supply), within(supply, high)
    slope = [v / store.into, (v - store.wear) / store.out]
    wide = [charge * store.into, discharge * store.out]
    if store.out > store.into:
        dear = v >= -store.burn
        turn = np.clip(np.where(dear, w, 0.0).sum(axis=0), low, high)  # where serving more costs more than burning
        charging, giving = np.maximum(supply - turn, 0.0), np.maximum(turn - supply, 0.0)
        both = np.maximum(np.minimum(store.charge - charging, store.discharge - giving), 0.0)
        if not dear.all():
            rest = np.maximum(store.discharge - giving - both, 0.0)
            wide[0] = np.where(dear, charge, within(turn + rest, turn + rest + charging + both)) * store.into
            wide[1] = np.where(dear, discharge, within(turn, turn + rest)) * store.out
        slope.append(np.full((1, len(supply)), -store.wear / (store.out - store.into)))
        wide.append(both[None] * (store.out - store.into))
    rows = np.concatenate(wide).T
    kinds = np.repeat(np.array([CHARGE, DISCHARGE, BURN], np.int8), [len(v), len(v), len(rows.T) - 2 * len(v)])
    steep = np.where(rows > 0.0, np.concatenate(slope).T, PAD)
    order = np.argsort(-steep, axis=1, kind="stable")
    most = max(int((rows > 0.0).sum(axis=1).max(initial=0)), 1)
    order = order[:, :most]
    return Pieces(
        -least * store.into,
        earned,
        np.take_along_axis(steep, order, axis=1),
        np.take_along_axis(rows, order, axis=1),
        kinds[order],
    )


def back(slot: Pieces, after: Curves, full: float) -> Curves:
    """Return what energy is worth before a slot, from what it is worth after it."""
    slope = np.concatenate([slot.slope, after.slope], axis=1)
    wide = np.concatenate([slot.wide, after.wide], axis=1)
    order = np.argsort(-slope, axis=1, kind="stable")
    order += (np.arange(len(order)) * order.shape[1])[:, None]
    slope, wide = slope.ravel()[order], wide.ravel()[order]
    end = wide.cumsum(axis=1)
    cut = -slot.low[:, None]
    begin = end - wide
    dropped = np.minimum(end, cut) - np.minimum(begin, cut)
    value = slot.earned + after.value + (dropped * slope).sum(axis=1)
    kept = np.minimum(np.maximum(end - cut, 0.0), full) - np.minimum(np.maximum(begin - cut, 0.0), full)
    return packed(value, slope, kept, full)


def packed(value: FloatArray, slope: FloatArray, wide: FloatArray, full: float) -> Curves:
    """Return curves without empty pieces, and with pieces of one slope joined."""
    there = wide > SPECK * full
    new = there.copy()
    new[:, 1:] &= ~(there[:, :-1] & (slope[:, 1:] == slope[:, :-1]))
    place = np.cumsum(new, axis=1) - 1
    most = max(int(place[:, -1].max(initial=0)) + 1, 1)
    row, column = np.nonzero(there)
    at = row * most + place[row, column]
    weight: FloatArray = wide[row, column]
    total: FloatArray = np.asarray(np.bincount(at, weight, minlength=len(value) * most), dtype=np.float64)
    total = total.reshape(len(value), most)
    steep = np.full(len(value) * most, PAD)
    steep[at] = slope[row, column]
    return Curves(value, steep.reshape(len(value), most), total)


def mean(weight: FloatArray, curves: Curves, full: float) -> Curves:
    """Return weighted sums of curves, of common widths: one row for each row of `weight`, shape (r, b).

    A weighted sum of falling steps falls at every place where one of them does.
    """
    rows, k = curves.slope.shape
    there = curves.wide > 0.0
    ends = np.where(there, np.cumsum(curves.wide, axis=1), full)
    ends[np.arange(rows), np.maximum(there.sum(axis=1) - 1, 0)] = full
    fall = np.zeros_like(curves.slope)
    np.subtract(curves.slope[:, 1:], curves.slope[:, :-1], out=fall[:, :-1], where=there[:, 1:])
    x = ends.ravel()
    order = x.argsort(kind="stable")
    x = x[order]
    slope = np.empty((len(weight), len(x) + 1))
    slope[:, 0] = weight @ curves.slope[:, 0]
    slope[:, 1:] = weight[:, order // k] * fall.ravel()[order]
    slope = slope.cumsum(axis=1)
    wide = x.copy()
    wide[1:] -= x[:-1]
    kept = (wide > 1e-13 * full).nonzero()[0]
    slope = np.minimum.accumulate(slope[:, kept], axis=1)  # rounding alone could make it rise
    return Curves(weight @ curves.value, slope, np.broadcast_to(wide[kept], slope.shape))


def thinned(curves: Curves, most: int) -> tuple[Curves, float]:
    """Return curves of common widths with at most so many pieces, never above, and by how much they are below at most.

    Neighbours are joined where that changes least; the chord of a concave function lies below it.
    """
    slope, wide = curves.slope, curves.wide[0]
    lost = 0.0
    while len(wide) > most:
        left, right = wide[:-1], wide[1:]
        error = ((slope[:, :-1] - slope[:, 1:]) * (left * right / (left + right))).max(axis=0)
        pairs = np.arange(int(error[1::2].sum() < error[::2].sum()), len(error), 2)  # no piece is joined twice
        pairs = pairs[np.argsort(error[pairs], kind="stable")[: len(wide) - most]]
        lost += float(error[pairs].max())
        first = np.ones(len(wide), dtype=bool)
        first[pairs + 1] = False
        at = np.flatnonzero(first)
        merged = np.add.reduceat(wide, at)
        slope = np.add.reduceat(slope * wide, at, axis=1) / merged
        wide = merged
    return Curves(curves.value, slope, np.broadcast_to(wide, slope.shape)), lost


def served(value: FloatArray, width: FloatArray, supply: FloatArray) -> FloatArray:
    """Return what each element takes of the supply, dearest first, shape (n, t)."""
    order = np.argsort(-value, axis=0, kind="stable")
    w = np.take_along_axis(width, order, axis=0)
    before = np.cumsum(w, axis=0) - w
    taken = np.empty_like(width)
    np.put_along_axis(taken, order, np.clip(supply - before, 0.0, w), axis=0)
    return taken


def powers(slot: Pieces, leaves: FloatArray, store: Store) -> tuple[FloatArray, FloatArray]:
    """Return charge and discharge at which an energy leaves the store in each row, shape (b,). [MW]"""
    charge, discharge = np.maximum(-leaves, 0.0) / store.into, np.maximum(leaves, 0.0) / store.out
    if store.out > store.into:
        before = np.cumsum(slot.wide, axis=1) - slot.wide
        taken = np.clip((leaves - slot.low)[:, None] - before, 0.0, slot.wide)
        kinds = [np.where(slot.kind == kind, taken, 0.0).sum(axis=1) for kind in (CHARGE, DISCHARGE, BURN)]
        both = kinds[BURN] / (store.out - store.into)
        charging = (-slot.low - kinds[CHARGE]) / store.into + both
        giving = kinds[DISCHARGE] / store.out + both
        at_once = np.minimum(charging, giving) > 1e-12 * (1.0 + store.charge)
        charge, discharge = np.where(at_once, charging, charge), np.where(at_once, giving, discharge)
    return np.clip(charge, 0.0, store.charge), np.clip(discharge, 0.0, store.discharge)
