"""Pictures of a year run on forecasts: what each way gains, and what not knowing costs. SVG."""

from __future__ import annotations

from collections.abc import Sequence

from shoals.show import _svg as svg
from shoals.show.numbers import format_for
from shoals.show.words import words

LEFT, RIGHT = 6.0, svg.WIDTH - 6.0
FILLS = {"rule": "var(--unused)", "roll": "var(--compute)", "plan": "var(--money)", "regret": "var(--energy)"}
"""Colours of simple rules, runs on forecasts, perfect foresight, and parts of the regret."""


def ways(
    rows: Sequence[tuple[str, str, float, float]],
    regret: Sequence[tuple[str, float]],
    *,
    lang: str,
    title: str,
    sentence: str,
    name: str = "roll",
    alone: bool = False,
    caption: str = "",
) -> str:
    """Draw what each way gains over doing nothing, and below it what perfect foresight would gain more, in parts.

    Parameters
    ----------
    rows : sequence of (kind, words, gain, share)
        `kind` is one of `FILLS`; gain in JPY, and its share of that of perfect foresight.
    regret : sequence of (words, part)
        Parts of the regret of the best run. [JPY]
    lang : {"ja", "en"}
    title, sentence : str
        What the picture is, and what it says.
    name : str
        Unique in the page.
    alone : bool
        For a file of its own.
    caption : str
        Of a file of its own: site, period and kind.

    Returns
    -------
    picture : str
        SVG.

    Examples
    --------
    >>> "97.0" in ways([("plan", "Plan", 1e8, 1.0), ("roll", "Run", 9.7e7, 0.97)], [("prices", 3e6)],
    ...                lang="en", title="t", sentence="s")
    True
    """
    form, say = format_for(lang), words(lang)
    body, y = _bars([(told, gain, FILLS[kind], _label(gain, share, lang)) for kind, told, gain, share in rows], 6.0)
    if regret:
        y += 10
        body.append(svg.text(LEFT, y + 13, say("roll.regret_title"), "b"))
        parts, y = _bars([(told, part, FILLS["regret"], form.money(part)) for told, part in regret], y + 22)
        body += parts
    entries = [(FILLS[kind], say(f"roll.key_{kind}"), "box") for kind in ("rule", "roll", "plan")]
    keys, end = svg.legend(entries, LEFT, y + 10, RIGHT)
    return svg.picture(name, end, title, sentence, [*body, *keys], alone=alone, caption=caption)


def _label(gain: float, share: float, lang: str) -> str:
    form = format_for(lang)
    return f"{form.money(gain)} · {form.percent(share)}" if share == share else form.money(gain)


def _bars(rows: Sequence[tuple[str, float, str, str]], y: float) -> tuple[list[str], float]:
    """Draw a bar a row, from a common zero; names stand above their bars."""
    values = [value for _, value, _, _ in rows]
    low, high = min(0.0, *values), max(0.0, *values)
    scale = (RIGHT - LEFT) / ((high - low) or 1.0)
    zero = LEFT - low * scale
    body: list[str] = []
    for told, value, fill, label in rows:
        body.append(svg.text(LEFT, y + 13, told, width=230))
        body.append(svg.text(RIGHT, y + 13, label, "e"))
        y += 18
        body.append(svg.line(zero, y - 1, zero, y + 11, ' class="a"'))
        body.append(svg.rect(zero + min(value, 0.0) * scale, y, max(abs(value) * scale, 0.8), 10, fill))
        y += 19
    return body, y
