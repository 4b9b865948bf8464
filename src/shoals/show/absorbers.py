"""The absorber cost curve: what machines cost for each kWh, against the hours that they get. Both scales are powers
of ten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log10

from shoals.core.units import HOURS_PER_YEAR
from shoals.show import _svg as svg
from shoals.show.words import words

HOURS = (10.0, 10_000.0)
COST = (1.0, 1_000.0)
LEFT, RIGHT, TOP, BOTTOM = 46.0, 404.0, 30.0, 300.0
COLOURS = ("energy", "compute", "money", "store", "compute3", "unused", "compute2")
DASHES = ("", "6 3", "2 3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """One absorber. Fixed cost [JPY/kW/y], worth of a kWh [JPY/kWh], and the most hours that it can run [h/y]."""

    name: str
    fixed_jpy_per_kw_year: float
    value_jpy_per_kwh: float
    hours_per_year_max: float = HOURS_PER_YEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Full-load hours that are there: of an area, or of a power in it. [h/y]"""

    name: str
    hours: float


def absorbers_svg(
    curves: Sequence[Curve], marks: Sequence[Mark], *, lang: str, caption: str = "", alone: bool = True
) -> str:
    """Draw the cost of a kWh in each absorber by hours, a dot where it pays, and the hours that are there.

    Examples
    --------
    >>> one = Curve(name="miner", fixed_jpy_per_kw_year=66_700.0, value_jpy_per_kwh=14.0)
    >>> absorbers_svg([one], [Mark(name="100 MW", hours=627.0)], lang="en").count("<circle")
    1
    """
    say = words(lang)
    body: list[str] = []
    for at in (10, 100, 1_000, 10_000):
        body.append(svg.line(_x(at), TOP, _x(at), BOTTOM))
        last = at == HOURS[1]  # which would run over the edge
        body.append(svg.text(_x(at) + 12 * last, BOTTOM + 15, f"{at:,}", "e s" if last else "c s"))
    for at in (1, 10, 100, 1_000):
        body.append(svg.line(LEFT, _y(at), RIGHT, _y(at)))
        body.append(svg.text(LEFT - 6, _y(at) + 4, f"{at:,}", "e s"))
    body.append(svg.text((LEFT + RIGHT) / 2, BOTTOM + 32, say("absorbers.axis_hours"), "c s"))
    body.append(svg.text(4, TOP - 16, say("absorbers.axis_cost"), "s"))
    for i, mark in enumerate(sorted(marks, key=lambda one: one.hours)):
        x = _x(mark.hours)
        body.append(svg.line(x, TOP, x, BOTTOM, ' stroke="var(--soft)" stroke-width="1" stroke-dasharray="3 3"'))
        body.append(svg.text(x - 3, TOP + 12 + 13 * (i % 8), mark.name, "e s h"))
    entries: list[tuple[str, str, str]] = []
    for i, curve in enumerate(curves):
        colour = f"var(--{COLOURS[i % len(COLOURS)]})"
        dash = DASHES[i // len(COLOURS) % len(DASHES)]
        top = min(curve.hours_per_year_max, HOURS[1])
        # On two scales of powers of ten the cost is a straight line; it is drawn where it lies in the picture.
        begin = max(HOURS[0], curve.fixed_jpy_per_kw_year / COST[1])
        end = min(top, curve.fixed_jpy_per_kw_year / COST[0])
        if begin < end:
            ends = [(_x(h), _y(curve.fixed_jpy_per_kw_year / h)) for h in (begin, end)]
            extra = f' stroke="{colour}" stroke-width="2" fill="none"' + (f' stroke-dasharray="{dash}"' if dash else "")
            body.append(svg.line(*ends[0], *ends[1], extra))
        if curve.value_jpy_per_kwh > 0:
            even = curve.fixed_jpy_per_kw_year / curve.value_jpy_per_kwh
            if HOURS[0] <= even <= top and COST[0] <= curve.value_jpy_per_kwh <= COST[1]:
                body.append(
                    f'<circle cx="{svg.num(_x(even))}" cy="{svg.num(_y(curve.value_jpy_per_kwh))}" r="4" '
                    f'fill="{colour}"><title>{svg.esc(curve.name)}: {even:,.0f} h</title></circle>'
                )
        entries.append((colour, curve.name, "dash" if dash else "line"))
    keys, end_y = svg.legend(entries, 6.0, BOTTOM + 54, svg.WIDTH - 6)
    keys.append(svg.text(6, end_y + 4, say("absorbers.dot"), "s", width=svg.WIDTH - 12))
    told = say("absorbers.sentence", n=len(curves))
    return svg.picture("absorbers", end_y + 14, say("absorbers.title"), told, [*body, *keys], alone=alone,
                       caption=caption)  # fmt: skip


def _x(hours: float) -> float:
    share = log10(min(max(hours, HOURS[0]), HOURS[1]) / HOURS[0]) / log10(HOURS[1] / HOURS[0])
    return LEFT + share * (RIGHT - LEFT)


def _y(cost: float) -> float:
    share = log10(min(max(cost, COST[0]), COST[1]) / COST[0]) / log10(COST[1] / COST[0])
    return BOTTOM - share * (BOTTOM - TOP)
