"""Allocate what a store gave back to what went into it, in whole watt-hours that sum exactly.

A store gives back less than it takes. Over a period in which it took C and gave D watt-hours, each discharge uses up
charges in the order in which they came, in the ratio C to D, and what it uses up beyond its own energy is lost. The
bounds of a discharge are the exact quotients of running sums, rounded down, so that the shares of all discharges sum to
C to the watt-hour, and none is less than what it gave back. A number of floating point, or a proportion rounded to some
digits, does not do that.

Source: Granular Foundation and EnergyTag, "Granular Certificate Scheme Standard", version 2 (2024), on storage: charge
and discharge records are matched first in, first out, and the losses are those of the store over an interval.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shoals.core.errors import InputError, NotConserved


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of one charge that one discharge uses up.

    Parameters
    ----------
    charge, discharge : int
        Their places.
    start_wh : int
        Where in the charge it begins. [Wh]
    used_wh : int
        What is used up of the charge. [Wh]
    given_wh : int
        What of it the store gave back; the rest was lost. [Wh]
    """

    charge: int
    discharge: int
    start_wh: int
    used_wh: int
    given_wh: int

    @property
    def lost_wh(self) -> int:
        """What the store kept. [Wh]"""
        return self.used_wh - self.given_wh


def allocate(charges_wh: Sequence[int], discharges_wh: Sequence[int], *, kept_wh: int = 0) -> list[Piece]:
    r"""Return which part of which charge each discharge uses up, in order.

    Parameters
    ----------
    charges_wh : sequence of int
        What the store took, oldest first; zero or more. [Wh]
    discharges_wh : sequence of int
        What it gave back, oldest first; zero or more. [Wh]
    kept_wh : int, default 0
        What of the charges is still in the store at the end, the latest part of them, measured where it went in. [Wh]

    Returns
    -------
    pieces : list of Piece
        Σ used = Σ charges − kept, and the given of each discharge sum to it, exactly. Empty where nothing was given
        back.

    Raises
    ------
    NotConserved
        If more was given back than taken.
    InputError
        If an amount is below zero.

    Notes
    -----
    With :math:`C` used up in all and :math:`D` given in all, discharge :math:`k` uses up what lies between
    :math:`\lfloor D_{k-1} C / D \rfloor` and :math:`\lfloor D_k C / D \rfloor` of the charges laid end to end,
    where :math:`D_k` is the sum of the first :math:`k`. Inside a discharge its energy is shared among the charges that
    it meets in the same way.

    Examples
    --------
    >>> [(p.charge, p.discharge, p.used_wh, p.given_wh) for p in allocate([10, 7], [4, 9])]
    [(0, 0, 5, 4), (0, 1, 5, 3), (1, 1, 7, 6)]
    """
    if min([*charges_wh, *discharges_wh, kept_wh], default=0) < 0:
        raise InputError("an amount of a storage record is below zero", "charges and discharges count up from zero")
    used, given = sum(charges_wh) - kept_wh, sum(discharges_wh)
    if given > used:
        raise NotConserved(f"a store gives back {given} Wh and took {used} Wh", "look for the charge that is missing")
    found: list[Piece] = []
    charge, before, done = 0, 0, 0  # the charge at hand, where it begins, how much was given back so far
    for place, wh in enumerate(discharges_wh):
        if not wh:
            continue
        start, end = done * used // given, (done + wh) * used // given
        at = start
        while at < end:
            while before + charges_wh[charge] <= at:
                before += charges_wh[charge]
                charge += 1
            upto = min(end, before + charges_wh[charge])
            part = (upto - start) * wh // (end - start) - (at - start) * wh // (end - start)
            found.append(Piece(charge=charge, discharge=place, start_wh=at - before, used_wh=upto - at, given_wh=part))
            at = upto
        done += wh
    return found
