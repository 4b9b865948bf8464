"""The picture of what a kWh is worth: one line a use, on a scale of powers of ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, isfinite, log10

from shoals.show import _svg as svg
from shoals.show.words import words

LOW = 0.1
"""Where the scale begins; what is less stands at its left end. [JPY/kWh]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One line of the picture. Values [JPY/kWh]: low and high decile, mean, after machines, and in the slot asked
    for.
    """

    name: str
    low: float
    mean: float
    high: float
    net: float
    now: float | None
    beside: bool
    shadow: bool


def rates_svg(
    bars: Sequence[Bar], *, lang: str, name: str = "rates", title: str, alone: bool = True, caption: str = ""
) -> str:
    """Draw what a kWh is worth in each use.

    Examples
    --------
    >>> one = Bar(name="sold", low=0.5, mean=10.0, high=18.0, net=10.0, now=8.0, beside=False, shadow=False)
    >>> rates_svg([one], lang="en", title="Rates").count("<circle")
    2
    """
    say = words(lang)
    left, right, y = 150.0, svg.WIDTH - 14.0, 12.0
    top = max([bar.high for bar in bars if isfinite(bar.high) and not bar.shadow] + [10.0])
    decades = max(1, floor(log10(top / LOW)) + 1)

    def x(value: float) -> float:
        share = log10(max(value, LOW) / LOW) / decades if value > 0 else 0.0
        return left + min(max(share, 0.0), 1.0) * (right - left)

    tall = 26.0 * len(bars) + 4
    body = []
    for k in range(decades + 1):
        at = LOW * 10.0**k
        body.append(svg.line(x(at), y, x(at), y + tall))
        body.append(svg.text(x(at), y + tall + 15, svg.tick_words([at])[0], "c s"))
    body.append(svg.text((left + right) / 2, y + tall + 32, say("rates.axis"), "c s"))
    for i, bar in enumerate(bars):
        middle = y + 17 + 26.0 * i
        colour = "var(--unused)" if bar.shadow else "var(--store)" if bar.beside else "var(--energy)"
        body.append(svg.text(left - 8, middle + 4, bar.name, "e s", width=left - 14))
        wide = max(x(bar.high) - x(bar.low), 2.0)
        body.append(svg.rect(x(bar.low), middle - 5, wide, 10, colour, ' fill-opacity=".35"'))
        body.append(f'<circle cx="{svg.num(x(bar.mean))}" cy="{svg.num(middle)}" r="4" fill="{colour}"/>')
        if bar.mean > LOW * 10.0**decades:  # beyond the scale, and said so
            body.append(svg.text(x(bar.mean) - 10, middle + 4, "≫", "e b"))
        if bar.net > 0 and bar.net != bar.mean:
            at = x(bar.net)
            body.append(svg.line(at, middle - 7, at, middle + 7, ' stroke="var(--money)" stroke-width="2.5"'))
        elif bar.net <= 0:
            body.append(svg.text(x(bar.low) - 6, middle + 4, "×", "m e"))
        if bar.now is not None:
            at = x(bar.now)
            body.append(
                f'<circle cx="{svg.num(at)}" cy="{svg.num(middle)}" r="6" fill="none" stroke="var(--compute)" '
                'stroke-width="2"/>'
            )
    keys, end = svg.legend(
        [
            ("var(--energy)", say("rates.gross"), "box"),
            ("var(--money)", say("rates.net"), "line"),
            ("var(--compute)", say("rates.now"), "line"),
            ("var(--store)", say("rates.beside"), "box"),
            ("var(--unused)", say("rates.shadow"), "box"),
        ],
        6.0,
        y + tall + 52,
        svg.WIDTH - 6,
    )
    told = say("rates.sentence", n=len(bars))
    return svg.picture(name, end, title, told, [*body, *keys], alone=alone, caption=caption)
