"""Pictures of policy experiments: who gains, what a reserve covers, what research saves, what notes may be issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.show import _svg as svg
from shoals.show._axes import Frame
from shoals.show.numbers import format_for
from shoals.show.words import words

COLOURS = ("money", "energy", "compute", "store", "unused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """One row: parts that lie left and right of zero, and a word beside the name."""

    name: str
    values: tuple[float, ...]
    mark: str = ""


def connection_svg(rows: Sequence[Bars], parties: Sequence[str], *, lang: str, caption: str = "") -> str:
    """Draw who gains what under each rule: parts above zero to the right, parts below to the left.

    Examples
    --------
    >>> one = Bars(name="today", values=(-3.0, 1.0, 2.0))
    >>> connection_svg([one], ["owner", "plants", "grid"], lang="en").count("<rect") >= 3
    True
    """
    say = words(lang)
    left, right, y = 6.0, svg.WIDTH - 8.0, 14.0
    low = min([sum(v for v in row.values if v < 0) for row in rows] + [0.0])
    high = max([sum(v for v in row.values if v > 0) for row in rows] + [1.0])

    def x(value: float) -> float:
        return left + (value - low) / (high - low) * (right - left)

    tall = 44.0
    body: list[str] = []
    for value, told in _ticks(low, high):
        body.append(svg.line(x(value), y, x(value), y + tall * len(rows)))
        body.append(svg.text(x(value), y + tall * len(rows) + 15, told, "c s"))
    body.append(svg.text((left + right) / 2, y + tall * len(rows) + 32, say("policy.axis_jpy"), "c s"))
    for i, row in enumerate(rows):
        top = y + tall * i
        body.append(
            svg.text(left, top + 13, f"{row.name}{'  ' + row.mark if row.mark else ''}", "b" if row.mark else "")
        )
        below = above = 0.0
        for k, value in enumerate(row.values):
            begin = below if value < 0 else above
            ends = sorted((x(begin), x(begin + value)))
            colour = f"var(--{COLOURS[k % len(COLOURS)]})"
            body.append(svg.rect(ends[0], top + 18, max(ends[1] - ends[0], 0.0), 16, colour))
            below, above = (below + value, above) if value < 0 else (below, above + value)
        total = sum(row.values)
        body.append(svg.line(x(total), top + 15, x(total), top + 37, ' stroke="var(--ink)" stroke-width="2.5"'))
    body.append(svg.line(x(0.0), y, x(0.0), y + tall * len(rows), ' class="a"'))
    keys = [(f"var(--{COLOURS[k % len(COLOURS)]})", name, "box") for k, name in enumerate(parties)]
    keys.append(("var(--ink)", say("policy.all_together"), "line"))
    drawn, end = svg.legend(keys, 6.0, y + tall * len(rows) + 54, svg.WIDTH - 6)
    told = say("policy.connection_sentence", n=len(rows))
    return svg.picture("connection", end, say("policy.connection_title"), told, [*body, *drawn], alone=True,
                       caption=caption)  # fmt: skip


def reserve_svg(held: NDArray[np.float64], sold: NDArray[np.float64], *, lang: str, caption: str = "") -> str:
    """Draw months of imports that a reserve covers, month by month: median, and 10 to 90 % of the paths.

    Parameters
    ----------
    held, sold : array, shape (n, months)
        [month]

    Examples
    --------
    >>> reserve_svg(np.ones((3, 12)), np.ones((3, 12)), lang="en").startswith("<svg")
    True
    """
    say = words(lang)
    years = np.arange(1, held.shape[1] + 1) / 12.0
    top = max(float(np.quantile(held, 0.9, axis=0).max()), float(np.quantile(sold, 0.9, axis=0).max()), 1e-6)
    frame = Frame(0.0, float(years[-1]), 0.0, top)
    body = frame.axes(say("policy.axis_years"), say("policy.axis_months"))
    for values, colour in ((held, "energy"), (sold, "compute")):
        low, middle, high = np.quantile(values, [0.1, 0.5, 0.9], axis=0)
        if len(values) > 1:
            band = frame.path([*years, *years[::-1]], [*high, *low[::-1]])
            body.append(f'<path d="{band}Z" fill="var(--{colour})" fill-opacity=".2"/>')
        body.append(f'<path d="{frame.path(years, middle)}" stroke="var(--{colour})" stroke-width="2" fill="none"/>')
    keys = [("var(--energy)", say("policy.held"), "line"), ("var(--compute)", say("policy.sold"), "line")]
    drawn, end = svg.legend(keys, 6.0, frame.below, svg.WIDTH - 6)
    told = say("policy.reserve_sentence", years=f"{years[-1]:.0f}")
    return svg.picture("reserve", end, say("policy.reserve_title"), told, [*body, *drawn], alone=True, caption=caption)


Row = tuple[str, float, float, float, float, float]


def research_svg(rows: Sequence[Row], *, lang: str, caption: str = "") -> str:
    """Draw what portfolios save. A row: name, cost [bn JPY], saved, its P10 and P90, and if all is true [TWh/y].

    Examples
    --------
    >>> research_svg([("optics", 45.0, 0.5, 0.0, 1.5, 2.0)], lang="en").count("<circle")
    1
    """
    say = words(lang)
    left, right, y, tall = 6.0, svg.WIDTH - 8.0, 14.0, 44.0
    high = max([row[5] for row in rows] + [row[4] for row in rows] + [1.0])
    low = min([row[3] for row in rows] + [0.0])

    def x(value: float) -> float:
        return left + (value - low) / (high - low) * (right - left)

    body: list[str] = []
    below = y + tall * len(rows)
    for value, told in _ticks(low, high):
        body.append(svg.line(x(value), y, x(value), below))
        body.append(svg.text(x(value), below + 15, told, "c s"))
    body.append(svg.text((left + right) / 2, below + 32, say("policy.axis_saved"), "c s"))
    for i, (name, cost, saved, p10, p90, every) in enumerate(rows):
        top = y + tall * i
        body.append(
            svg.text(left, top + 13, f"{name} ({say('policy.bn', cost=f'{cost:.0f}')})", "s", width=right - left)
        )
        body.append(svg.rect(x(0.0), top + 19, max(x(saved) - x(0.0), 0.0), 14, "var(--money)"))
        body.append(svg.line(x(p10), top + 26, x(p90), top + 26, ' stroke="var(--ink)" stroke-width="1.5"'))
        body.append(
            f'<circle cx="{svg.num(x(every))}" cy="{svg.num(top + 26)}" r="5" fill="none" stroke="var(--compute)" '
            'stroke-width="2"/>'
        )
    keys = [("var(--money)", say("policy.expected"), "box"), ("var(--ink)", say("policy.span"), "line"),
            ("var(--compute)", say("policy.if_all"), "line")]  # fmt: skip
    drawn, end = svg.legend(keys, 6.0, below + 54, svg.WIDTH - 6)
    told = say("policy.research_sentence", n=len(rows))
    return svg.picture("research", end, say("policy.research_title"), told, [*body, *drawn], alone=True,
                       caption=caption)  # fmt: skip


def notes_svg(
    months: Sequence[int], generation: Sequence[float], spilled: Sequence[float], spilled_mean: Sequence[float],
    *, lang: str, caption: str = "",
) -> str:  # fmt: skip
    """Draw notes that may be issued for each month [million kWh]: on generation, on spilled energy, and its mean.

    Examples
    --------
    >>> notes_svg([4, 5], [900.0, 1_000.0], [0.0, 0.0], [90.0, 150.0], lang="en").count("<circle")
    2
    """
    say, form = words(lang), format_for(lang)
    frame = Frame(0.0, float(len(months)), 0.0, max([*generation, *spilled_mean, 1.0]))
    body = frame.axes("", say("ford.axis"), xs=[])
    for i, month in enumerate(months):
        x, wide = frame.x(i + 0.1), frame.x(0.8) - frame.x(0.0)
        for value, colour in ((generation[i], "energy"), (spilled[i], "money")):
            body.append(svg.rect(x, frame.y(value), wide, max(frame.y(0.0) - frame.y(value), 0.0), f"var(--{colour})"))
        body.append(
            f'<circle cx="{svg.num(frame.x(i + 0.5))}" cy="{svg.num(frame.y(spilled_mean[i]))}" r="4" '
            'fill="var(--compute)"/>'
        )
        body.append(svg.text(frame.x(i + 0.5), frame.bottom + 17, form.month(month, short=True), "c s", width=wide + 6))
    keys = [("var(--energy)", say("ford.generation"), "box"), ("var(--money)", say("ford.spilled"), "box"),
            ("var(--compute)", say("ford.spilled_mean"), "line")]  # fmt: skip
    drawn, end = svg.legend(keys, 6.0, frame.bottom + 40, svg.WIDTH - 6)
    return svg.picture("notes", end, say("ford.title"), say("ford.sentence"), [*body, *drawn], alone=True,
                       caption=caption)  # fmt: skip


def _ticks(low: float, high: float) -> list[tuple[float, str]]:
    values = svg.ticks(low, high)
    return list(zip(values, svg.tick_words(values), strict=True))
