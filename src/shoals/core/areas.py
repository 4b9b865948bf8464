"""Areas that exchange energy over lines: a problem of several buses, and the schedule that answers it.

Each area is a `Problem` of its own. A line takes energy from one bus to another, in either direction, up to a limit in
each; on the way a part is lost, and each MWh that is sent may cost something. At the bus of an area, in each slot,

    generation + import + discharge + what arrives = export + loads + served firm + deferrable + charge + what is sent
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import identifier, number, series
from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.plan import Problem, Schedule, Status
from shoals.core.time import Timeline

FloatArray = NDArray[np.float64]

LOSS_MAX = 0.99
"""A line that loses more is none."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """What takes energy from one area to another, and back.

    Parameters
    ----------
    id : str
        Its name.
    from_, to : str
        The areas at its ends; forward is from the first to the second.
    forward_mw_max, backward_mw_max : array_like, shape (t,) or scalar
        What may be sent in each direction, measured where it is sent. [MW]
    cost_jpy_per_mwh : array_like, shape (t,) or scalar, default 0
        Paid for each MWh that is sent, in either direction; zero or more. [JPY/MWh]
    loss_fraction : float, default 0
        Part of what is sent that does not arrive.
    """

    id: str
    from_: str
    to: str
    forward_mw_max: ArrayLike
    backward_mw_max: ArrayLike
    cost_jpy_per_mwh: ArrayLike = 0.0
    loss_fraction: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CoupledProblem:
    r"""What a planner of several areas is asked.

    Parameters
    ----------
    areas : mapping of str to Problem
        The areas by name; all have one timeline.
    lines : sequence of Line, optional
        What couples them.

    Raises
    ------
    InputError, UnitMismatch
        Naming the area or the line, and the slot.

    Notes
    -----
    The planner maximises the sum of what the areas earn, less what lines cost,

    .. math:: \sum_a \mathrm{earned}_a - \sum_l \sum_t \Delta\, c_{lt}\,(f^+_{lt} + f^-_{lt}),

    where an area's bus balance has :math:`(1 - \ell)\,f` of what is sent to it on top, less what it sends.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> one = Problem(timeline=line, available_mw=3.0)
    >>> both = CoupledProblem(areas={"south": one, "north": one},
    ...     lines=(Line(id="strait", from_="south", to="north", forward_mw_max=1.0, backward_mw_max=[1.0, 0.0]),))
    >>> both.lines[0].backward_mw_max.tolist(), both.timeline.slots
    ([1.0, 0.0], 2)
    """

    areas: Mapping[str, Problem]
    lines: tuple[Line, ...] = ()

    def __post_init__(self) -> None:
        put = object.__setattr__
        if not self.areas:
            raise InputError("`areas` is empty", "give at least one area, by name")
        areas = {identifier(name, "areas"): problem for name, problem in self.areas.items()}
        put(self, "areas", MappingProxyType(areas))
        first, *rest = areas
        for name in rest:
            if not areas[name].timeline.agrees(self.timeline):
                raise UnitMismatch(
                    f"`areas[{name}]` has another timeline than `areas[{first}]`",
                    "give all areas one start, one zone, one step and one length",
                )
        put(self, "lines", tuple(self._checked(line) for line in self.lines))
        ids = [line.id for line in self.lines]
        double = {one for one in ids if ids.count(one) > 1}
        if double:
            raise InputError(f"the line `{sorted(double)[0]}` is there twice", "give each line an id of its own")

    def _checked(self, line: Line) -> Line:
        """Return a line with its limits as arrays."""
        label, slots = f"lines[{identifier(line.id, 'lines.id')}]", self.timeline.slots
        for end, name in (("from_", line.from_), ("to", line.to)):
            if name not in self.areas:
                raise InputError(
                    f"`{label}.{end}` is `{name}`, and there is no such area", did_you_mean(name, self.areas)
                )
        if line.from_ == line.to:
            raise InputError(f"`{label}` begins and ends in `{line.to}`", "let it end in another area, or leave it out")
        return Line(
            id=line.id,
            from_=line.from_,
            to=line.to,
            forward_mw_max=series(line.forward_mw_max, slots, f"{label}.forward_mw_max", low=0.0),
            backward_mw_max=series(line.backward_mw_max, slots, f"{label}.backward_mw_max", low=0.0),
            cost_jpy_per_mwh=series(line.cost_jpy_per_mwh, slots, f"{label}.cost_jpy_per_mwh", low=0.0),
            loss_fraction=number(line.loss_fraction, f"{label}.loss_fraction", low=0.0, high=LOSS_MAX),
        )

    @property
    def timeline(self) -> Timeline:
        """The slots of every area."""
        return next(iter(self.areas.values())).timeline


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CoupledSchedule:
    """The answer to a `CoupledProblem`.

    Parameters
    ----------
    timeline : Timeline
    status : Status
        ``OPTIMAL``, or ``STOPPED``: feasible, and as good as `gap` says.
    objective_jpy : float
        What all areas earn, less what lines cost. [JPY]
    bound_jpy : float
        What no schedule can exceed, from the prices of this one. [JPY]
    engine : str
        What found it.
    seconds : float
        How long that took. [s]
    areas : mapping of str to Schedule
        What happens in each area. Its bus closes with what arrives and what is sent (`residual_mw`), and its
        `objective_jpy` is what the uses of that area earn: exchange is paid to nobody.
    forward_mw, backward_mw : mapping of str to array, shape (t,)
        What each line is sent in each direction, by its id. [MW]
    """

    timeline: Timeline
    status: Status
    objective_jpy: float
    bound_jpy: float
    engine: str
    seconds: float
    areas: Mapping[str, Schedule]
    forward_mw: Mapping[str, FloatArray]
    backward_mw: Mapping[str, FloatArray]

    @property
    def gap(self) -> float:
        """What lies between objective and bound, as a part of the larger of the two (of a yen, if they are less)."""
        return (self.bound_jpy - self.objective_jpy) / max(1.0, abs(self.objective_jpy), abs(self.bound_jpy))

    def sent_mw(self, line: str) -> FloatArray:
        """Return what a line is sent in both directions, shape (t,). [MW]"""
        return self.forward_mw[line] + self.backward_mw[line]

    def exchange_mw(self, problem: CoupledProblem) -> dict[str, FloatArray]:
        """Return what arrives in each area less what it sends, by name, shape (t,). [MW]"""
        net = {name: np.zeros(self.timeline.slots) for name in problem.areas}
        for line in problem.lines:
            forward, backward, kept = self.forward_mw[line.id], self.backward_mw[line.id], 1.0 - line.loss_fraction
            net[line.from_] += kept * backward - forward
            net[line.to] += kept * forward - backward
        return net

    def residual_mw(self, problem: CoupledProblem) -> dict[str, FloatArray]:
        """Return sources less uses at each bus, exchange counted in, shape (t,): zero in a sound schedule. [MW]"""
        exchange = self.exchange_mw(problem)
        return {name: self.areas[name].residual_mw(one) + exchange[name] for name, one in problem.areas.items()}

    def lost_mwh(self, problem: CoupledProblem) -> dict[str, float]:
        """Return what each line loses over the whole timeline, by its id. [MWh]"""
        return {
            line.id: float(self.sent_mw(line.id).sum()) * line.loss_fraction * self.timeline.hours
            for line in problem.lines
        }

    def line_cost_jpy(self, problem: CoupledProblem) -> dict[str, float]:
        """Return what is paid for sending over each line, by its id. [JPY]"""
        return {
            line.id: float((self.sent_mw(line.id) * np.asarray(line.cost_jpy_per_mwh)).sum()) * self.timeline.hours
            for line in problem.lines
        }

    def congestion_rent_jpy(self, problem: CoupledProblem) -> dict[str, FloatArray]:
        """Return what each line earns in each slot by prices that differ at its ends, by its id, shape (t,). [JPY]

        Energy is bought where it is sent and sold where it arrives; losses and the line's cost are taken off. At the
        optimum the rent is zero where the line has room, and never negative.

        Notes
        -----
        Known as the merchandising surplus or congestion income of a line under nodal and zonal pricing.
        """
        rent: dict[str, FloatArray] = {}
        for line in problem.lines:
            here, there = self.areas[line.from_].price_jpy_per_mwh, self.areas[line.to].price_jpy_per_mwh
            kept, cost = 1.0 - line.loss_fraction, np.asarray(line.cost_jpy_per_mwh)
            forward, backward = self.forward_mw[line.id], self.backward_mw[line.id]
            rent[line.id] = (
                forward * (kept * there - here - cost) + backward * (kept * here - there - cost)
            ) * self.timeline.hours
        return rent

    def violations(self, problem: CoupledProblem, tolerance_mw: float = 1e-6) -> list[str]:
        """Return a sentence for each limit of `problem` that the schedule breaks by more than the tolerance."""
        found: list[str] = []
        for name, residual in self.residual_mw(problem).items():
            told = self.areas[name].violations(problem.areas[name], tolerance_mw)
            found += [f"in `{name}`, {one}" for one in told if not one.startswith("the bus does not close")]
            if residual.size and np.abs(residual).max() > tolerance_mw:
                slot = int(np.argmax(np.abs(residual)))
                found.append(f"in `{name}`, the bus does not close by {residual[slot]:.3g} MW in slot {slot}")
        for line in problem.lines:
            for way, flow, high in (
                ("forward_mw", self.forward_mw[line.id], np.asarray(line.forward_mw_max)),
                ("backward_mw", self.backward_mw[line.id], np.asarray(line.backward_mw_max)),
            ):
                for word, excess in (("above its limit", flow - high), ("below zero", -flow)):
                    if excess.size and excess.max() > tolerance_mw:
                        slot = int(np.argmax(excess))
                        found.append(f"`{way}[{line.id}]` is {excess[slot]:.3g} {word} in slot {slot}")
        return found
