"""The picture of indicators: how far each may be from its value, on one scale of ratios, with value and unit beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite, log10

from shoals.show import _svg as svg
from shoals.show.claims import told
from shoals.show.words import words

DECADES = 1.0
"""The scale runs from a tenth to ten times the value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One indicator. `value` is None where it cannot be worked out; `note` then says what it lacks."""

    name: str
    value: float | None
    low: float = 0.0
    high: float = 0.0
    unit: str = ""
    kind: str = ""
    note: str = ""


def indicators_svg(rows: Sequence[Row], *, lang: str, caption: str = "") -> str:
    """Draw the span of each indicator over its value.

    Examples
    --------
    >>> rent = Row(name="rent", value=143.0, low=91.0, high=256.0, unit="1")
    >>> indicators_svg([rent, Row(name="theta", value=None, note="data")], lang="en").count("<circle")
    1
    """
    say = words(lang)
    left, right, y, tall = 12.0, svg.WIDTH - 12.0, 14.0, 40.0

    def x(ratio: float) -> float:
        power = log10(ratio) if ratio > 0 else -DECADES
        return left + (min(max(power, -DECADES), DECADES) + DECADES) / (2 * DECADES) * (right - left)

    below = y + tall * len(rows)
    body: list[str] = []
    for ratio in (0.1, 0.5, 1.0, 2.0, 10.0):
        body.append(svg.line(x(ratio), y, x(ratio), below))
        body.append(svg.text(x(ratio), below + 15, f"{ratio:g}×", "c s"))
    body.append(svg.text((left + right) / 2, below + 32, say("indicator.axis"), "c s"))
    for i, row in enumerate(rows):
        top = y + tall * i
        if row.value is None:
            body.append(svg.text(left, top + 13, row.name, "", width=right - left))
            body.append(svg.text(left, top + 29, f"{say('indicator.lacks')} {row.note}", "s", width=right - left))
            continue
        unit = "" if row.unit == "1" else f" {row.unit}"
        head = (
            f"{row.name}: {told(row.value)}{unit} ({row.kind})" if row.kind else f"{row.name}: {told(row.value)}{unit}"
        )
        body.append(svg.text(left, top + 13, head, "s", width=right - left))
        if row.value > 0:
            ends = x(row.low / row.value), x(row.high / row.value if isfinite(row.high) else float("inf"))
            body.append(
                svg.rect(ends[0], top + 21, max(ends[1] - ends[0], 1.5), 8, "var(--compute)", ' fill-opacity=".4"')
            )
            body.append(
                f'<circle cx="{svg.num(x(1.0))}" cy="{svg.num(top + 25)}" r="4" fill="var(--compute)">'
                f"<title>{svg.esc(f'{told(row.low)} – {told(row.high)}{unit}')}</title></circle>"
            )
    return svg.picture("indicators", below + 44, say("indicator.title"), say("indicator.sentence", n=len(rows)), body,
                       alone=True, caption=caption)  # fmt: skip
