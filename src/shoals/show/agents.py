"""Pictures of agent economies: a few lines or clouds of points on plain axes, or a scale of powers of ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from shoals.show import _svg as svg
from shoals.show._axes import LEFT, RIGHT, Frame
from shoals.show.words import has_words, words

COLOURS = ("energy", "compute", "money", "store")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """One line of a picture, or points. `name` is a key of the words under ``[agents_line]``; ``law`` goes with the
    line before it.
    """

    name: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    points: bool = False


def lines_svg(
    lines: Sequence[Line], *, lang: str, title: str, x_words: str, y_words: str, sentence: str, log: bool = False,
    caption: str = "",
) -> str:  # fmt: skip
    """Draw lines on common axes.

    Examples
    --------
    >>> import numpy as np
    >>> one = Line(name="theta", x=np.array([1.0, 2.0]), y=np.array([1.0, 0.5]))
    >>> lines_svg([one], lang="en", title="t", x_words="x", y_words="y", sentence="s").count("<path") >= 2
    True
    """
    say = words(lang)
    xs = np.concatenate([line.x for line in lines])
    ys = np.concatenate([line.y[line.y > 0] if log else line.y for line in lines])
    if log:
        seen = np.concatenate([line.y for line in lines if line.points] or [ys])
        low, high = floor(float(np.log10(seen.min()))), ceil(float(np.log10(ys.max())))
        frame = Frame(float(min(xs.min(), 0.0)), float(xs.max()), float(low), float(high))
        body = _log_axes(frame, x_words, y_words, low, high)
    else:
        frame = Frame(float(min(xs.min(), 0.0)), float(xs.max()), min(float(ys.min()), 0.0), float(ys.max()) or 1.0)
        body = frame.axes(x_words, y_words)
    keys: list[tuple[str, str, str]] = []
    colour = f"var(--{COLOURS[0]})"
    for line in lines:
        if line.name != "law":
            colour = f"var(--{COLOURS[len(keys) % len(COLOURS)]})"
            key = line.name.split("_")[0] if line.name.startswith("debt_") else line.name
            told = (
                say(f"agents_line.{key}", debt=line.name.partition("_")[2]) if has_words(f"agents_line.{key}") else key
            )
            keys.append((colour, told, "box" if line.points else "line"))
        height = np.log10(np.maximum(line.y, 10.0**frame.y0)) if log else line.y
        if line.points:
            body += [
                f'<circle cx="{svg.num(frame.x(float(x)))}" cy="{svg.num(frame.y(float(y)))}" r="2.5" fill="{colour}"/>'
                for x, y in zip(line.x, height, strict=True)
            ]
        else:
            inside = line.y >= 10.0**frame.y0 if log else np.ones(line.y.size, dtype=bool)
            path = frame.path(line.x[inside], height[inside])
            body.append(f'<path d="{path}" stroke="{colour}" stroke-width="2" fill="none"/>')
    drawn, end = svg.legend(keys, 6.0, frame.below, svg.WIDTH - 6)
    return svg.picture("agents", end, title, sentence, [*body, *drawn], alone=True, caption=caption)


def _log_axes(frame: Frame, x_words: str, y_words: str, low: int, high: int) -> list[str]:
    body = []
    for power in range(low, high + 1):
        body.append(svg.line(LEFT, frame.y(power), RIGHT, frame.y(power)))
        body.append(svg.text(LEFT - 6, frame.y(power) + 4, f"1e{power}".replace("-", "−"), "e s", width=LEFT - 8))
    for value, told in zip(places := svg.ticks(frame.x0, frame.x1, 5), svg.tick_words(places), strict=True):
        body.append(svg.text(frame.x(value), frame.bottom + 17, told, "c s"))
    body.append(svg.text((LEFT + RIGHT) / 2, frame.bottom + 34, x_words, "c s"))
    body.append(svg.text(4, frame.top - 12, y_words, "s"))
    return body
