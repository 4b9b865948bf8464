"""Machinery of plots: axes with units, from data to the canvas; and the frame of a plot that has no data."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.show import _svg as svg

LEFT, RIGHT, TOP = 48.0, 404.0, 16.0
"""Where plots begin and end on the canvas."""


def empty(name: str, title: str, told: str, *, alone: bool = False, caption: str = "") -> str:
    """Draw a frame that says why there is nothing in it."""
    body = [
        svg.rect(0.5, 0.5, svg.WIDTH - 1, 119, "var(--cell)"),
        svg.text(svg.WIDTH / 2, 65, told, "c s", width=400),
    ]
    return svg.picture(name, 120, title, told, body, alone=alone, caption=caption)


class Frame:
    """Axes of one plot: from data to the canvas.

    Parameters
    ----------
    x0, x1, y0, y1 : float
        Ends of both axes, in the units of the data.
    height, top : float
        Of the plot on the canvas.
    """

    def __init__(
        self, x0: float, x1: float, y0: float, y1: float, *, height: float = 220.0, top: float = TOP + 12
    ) -> None:
        self.x0, self.x1, self.y0, self.y1 = x0, x1, y0, y1
        self.top, self.bottom = top, top + height
        self.below = self.bottom + 56

    def x(self, value: float) -> float:
        """Return where a value stands on the canvas, from the left."""
        return LEFT + (value - self.x0) / (self.x1 - self.x0) * (RIGHT - LEFT)

    def y(self, value: float) -> float:
        """Return where a value stands on the canvas, from the top."""
        return self.bottom - (value - self.y0) / (self.y1 - self.y0) * (self.bottom - self.top)

    def path(self, xs: ArrayLike, ys: ArrayLike) -> str:
        """Return the path through points of the data."""
        return svg.points([self.x(float(x)) for x in np.asarray(xs)], [self.y(float(y)) for y in np.asarray(ys)])

    def area(self, xs: NDArray[np.float64], ys: NDArray[np.float64]) -> str:
        """Return the path of the area between a curve and zero."""
        zero = self.y(0.0)
        last, first = self.x(float(xs[-1])), self.x(float(xs[0]))
        return f"{self.path(xs, ys)}L{svg.num(last)} {svg.num(zero)}L{svg.num(first)} {svg.num(zero)}Z"

    def axes(
        self, x_words: str, y_words: str, *, suffix: str = "", xs: Sequence[float] | None = None, per_y: float = 1.0
    ) -> list[str]:
        """Return grid, numbers and units of both axes; `per_y` is how much of the data one unit of the heights is."""
        body = []
        heights = svg.ticks(self.y0 / per_y, self.y1 / per_y)
        for value, told in zip(heights, svg.tick_words(heights), strict=True):
            y = self.y(value * per_y)
            body.append(svg.line(LEFT, y, RIGHT, y))
            body.append(svg.text(LEFT - 6, y + 4, told, "e s", width=LEFT - 8))
        places = list(xs) if xs is not None else svg.ticks(self.x0, self.x1, 5)
        for value, told in zip(places, svg.tick_words(places), strict=True):
            body.append(svg.text(self.x(value), self.bottom + 17, told + suffix, "c s"))
        zero = self.y(min(max(0.0, self.y0), self.y1))
        body.append(svg.line(LEFT, zero, RIGHT, zero, ' class="a"'))
        body.append(svg.text((LEFT + RIGHT) / 2, self.bottom + 34, x_words, "c s"))
        body.append(svg.text(4, self.top - 12, y_words, "s"))
        return body
