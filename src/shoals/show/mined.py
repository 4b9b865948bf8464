"""The picture of a miner on surplus: what was at hand, what was drawn of it and of the grid, when blocks were found."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.core.time import Timeline
from shoals.show import _svg as svg
from shoals.show._axes import Frame
from shoals.show.words import words

_HOURS = (0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0, 24.0)


def mined_svg(
    timeline: Timeline,
    *,
    offered_w: NDArray[np.float64],
    surplus_w: NDArray[np.float64],
    grid_w: NDArray[np.float64],
    blocks: NDArray[np.int64],
    lang: str = "en",
) -> str:
    """Draw a day of a miner on surplus, as a file of its own.

    Parameters
    ----------
    timeline : Timeline
        A day.
    offered_w, surplus_w, grid_w : array, shape (t,)
        Surplus at hand, drawn of it, drawn of the grid. [W]
    blocks : array of int, shape (t,)
        Found in each slot.
    lang : {"ja", "en"}

    Returns
    -------
    picture : str
        SVG.
    """
    say, day = words(lang), timeline.start.date().isoformat()
    high = float(max(offered_w.max(initial=0.0), (surplus_w + grid_w).max(initial=0.0))) * 1.15 or 1.0
    frame = Frame(0.0, 24.0, 0.0, high)
    step = timeline.hours
    hours = np.arange(timeline.slots) * step

    def stairs(values: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        return np.repeat(np.append(hours, hours[-1] + step), 2)[1:-1].astype(np.float64), np.repeat(values, 2)

    def band(low: NDArray[np.float64], top: NDArray[np.float64], fill: str) -> str:
        (xs, tops), (_, floors) = stairs(top), stairs(low)
        path = frame.path(np.append(xs, xs[::-1]), np.append(tops, floors[::-1]))
        return f'<path d="{path}Z" fill="{fill}" fill-opacity="0.8"/>'

    body = frame.axes(say("mined.axis_hour"), "W", xs=_HOURS)
    body.append(band(np.zeros(timeline.slots), surplus_w, "url(#mined-h)"))
    body.append(band(surplus_w, surplus_w + grid_w, "var(--unused)"))
    body.append(f'<path d="{frame.path(*stairs(offered_w))}" fill="none" stroke="var(--energy)" stroke-width="2"/>')
    for k in np.flatnonzero(blocks).tolist():
        x, y = frame.x(float(hours[k]) + step / 2), frame.top + 6
        body.append(f'<circle cx="{svg.num(x)}" cy="{svg.num(y)}" r="3.4" fill="var(--money)"/>')
        if blocks[k] > 1:
            body.append(svg.text(x, y + 15, str(int(blocks[k])), "c s"))
    entries = [
        ("var(--energy)", say("mined.offered"), "line"),
        ("url(#mined-h)", say("mined.surplus"), "box"),
        ("var(--unused)", say("mined.grid"), "box"),
        ("var(--money)", say("mined.block"), "box"),
    ]
    keys, end = svg.legend(entries, 6, frame.below, svg.WIDTH - 4)
    told = say("mined.sentence", day=day, blocks=int(blocks.sum()))
    return svg.picture(
        "mined", end, say("mined.title", day=day), told, [*body, *keys], alone=True, caption=say("mined.caption"),
        patterns=[svg.pattern("mined-h", "compute")],
    )  # fmt: skip
