"""Pictures of samplers: small images that were drawn and how they came, and joules of a sample on several machines.
SVG.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log10

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError
from shoals.core.figure import Figure
from shoals.show import _svg as svg
from shoals.show._axes import LEFT, RIGHT, Frame
from shoals.show.words import words

Bits = NDArray[np.bool_]
Row = tuple[str, Figure, Sequence[str]]
"""A machine: its name, joules of a sample, and the parts that are not in them."""

PER_ROW = 12
GRADES = {
    "measured": "var(--money)",
    "computed": "var(--soft)",
    "estimated": "var(--compute)",
    "assumed": "var(--energy)",
}
PREFIXES = ("", "m", "µ", "n", "p", "f", "a", "z")


def digits_svg(
    drawn: Bits, path: Sequence[Bits], *, lang: str, name: str = "digits", alone: bool = True, caption: str = ""
) -> str:
    """Draw images, a row for each label, and beside them how one of each came out of noise.

    Parameters
    ----------
    drawn : array of bool, shape (labels, images, side, side)
    path : sequence of array of bool, shape (labels, side, side)
        From coin tosses to the image.
    lang : {"ja", "en"}
    name : str
        Unique in the page.
    alone : bool
        For a file of its own.
    caption : str
        Of a file of its own.

    Examples
    --------
    >>> one = np.eye(8, dtype=bool)
    >>> "<svg" in digits_svg(one[None, None], [one[None], one[None]], lang="en")
    True
    """
    if drawn.ndim != 4 or any(step.shape != (len(drawn), *drawn.shape[2:]) for step in path):
        raise InputError(
            f"`drawn` has shape {drawn.shape}", "give (labels, images, side, side), and (labels, side, side) for a step"
        )
    say = words(lang)
    labels, shown, side = len(drawn), min(drawn.shape[1], PER_ROW), drawn.shape[2]
    columns = shown + len(path)
    cell = (svg.WIDTH - 8 - 22) / (columns * (side + 1))
    tile = cell * (side + 1)
    top, left, right = 30.0, 4.0, 4.0 + shown * tile + 18.0
    body = [
        svg.text(left, 18, say("tsu.drawn"), "s"),
        svg.text(right, 18, say("tsu.path"), "s", width=svg.WIDTH - right - 4),
    ]
    for row in range(labels):
        y = top + row * tile
        places = [(left + at * tile, drawn[row, at]) for at in range(shown)]
        places += [(right + at * tile, step[row]) for at, step in enumerate(path)]
        for x, image in places:
            body.append(svg.rect(x, y, side * cell, side * cell, "var(--cell)"))
            body.append(f'<path d="{_ink(image, x, y, cell)}" fill="var(--ink)"/>')
    told = say("tsu.digits_sentence", labels=labels, steps=len(path) - 1)
    return svg.picture(name, top + labels * tile + 4, say("tsu.digits_title"), told, body, alone=alone, caption=caption)


def spins_svg(pictures: Bits, sweeps: Sequence[int], *, lang: str, name: str = "spins") -> str:
    """Draw how chains of spins leave coin tosses behind: a row for each chain, a column for each look.

    Parameters
    ----------
    pictures : array of bool, shape (looks, chains, rows, columns)
        Spins that are up.
    sweeps : sequence of int
        After how many updates of all spins each look was.
    lang : {"ja", "en"}
    name : str
        Unique in the page.

    Examples
    --------
    >>> spins_svg(np.ones((2, 1, 4, 4), bool), [0, 8], lang="en").count("<path")
    2
    """
    say = words(lang)
    if pictures.ndim != 4 or len(pictures) != len(sweeps):
        raise InputError(f"`pictures` has shape {pictures.shape}", "give (looks, chains, rows, columns)")
    looks, chains, rows, columns = pictures.shape
    tile = (svg.WIDTH - 8) / looks
    cell = (tile - 4) / columns
    body: list[str] = []
    top = 38.0
    body.append(svg.text(4, 14, say("sampling.axis_sweeps"), "s"))
    for look in range(looks):
        x = 4 + look * tile
        body.append(svg.text(x + (tile - 4) / 2, 31, f"{sweeps[look]:,}", "c s"))
        for chain in range(chains):
            y = top + chain * (rows * cell + 5)
            body.append(svg.rect(x, y, columns * cell, rows * cell, "var(--cell)"))
            body.append(f'<path d="{_ink(pictures[look, chain], x, y, cell)}" fill="var(--compute)"/>')
    told = say("sampling.spins_sentence", chains=chains, sweeps=sweeps[-1])
    return svg.picture(name, top + chains * (rows * cell + 5), say("sampling.spins_title"), told, body)


def energy_svg(energy_per_spin: Sequence[float], sweeps: Sequence[int], exact: float, *, lang: str) -> str:
    """Draw the mean energy of a spin as chains leave coin tosses behind, look by look, and what it is in equilibrium.

    Examples
    --------
    >>> energy_svg([0.0, -0.6, -0.7], [0, 1, 8], -0.7, lang="en").count("<circle")
    3
    """
    say = words(lang)
    low = min(*energy_per_spin, exact)
    high = max(*energy_per_spin, exact, 0.0)
    room = 0.08 * (high - low or 1.0)
    frame = Frame(0.0, max(len(sweeps) - 1, 1), low - room, high + room, height=190.0)
    body = frame.axes(say("sampling.axis_sweeps"), say("sampling.axis_energy"), xs=())
    for at, sweep in enumerate(sweeps):
        body.append(svg.text(frame.x(at), frame.bottom + 17, f"{sweep:,}", "c s"))
    y = frame.y(exact)
    body.append(svg.line(LEFT, y, RIGHT, y, ' stroke="var(--money)" stroke-width="1.6" stroke-dasharray="5 4"'))
    body.append(svg.text(RIGHT, y - 6, f"{say('sampling.exact')} {exact:.4f}".replace("-", "−"), "e s h"))
    body.append(
        f'<path d="{frame.path(range(len(sweeps)), energy_per_spin)}" fill="none" stroke="var(--compute)" '
        'stroke-width="2"/>'
    )
    body += [
        f'<circle cx="{svg.num(frame.x(at))}" cy="{svg.num(frame.y(value))}" r="3.5" fill="var(--compute)"/>'
        for at, value in enumerate(energy_per_spin)
    ]
    told = say("sampling.energy_sentence", last=f"{energy_per_spin[-1]:.4f}", exact=f"{exact:.4f}")
    return svg.picture("energy", frame.bottom + 44, say("sampling.energy_title"), told, body)


def joules_svg(rows: Sequence[Row], *, lang: str, name: str = "joules", alone: bool = True, caption: str = "") -> str:
    """Draw the energy of a sample on several machines, on a logarithmic scale, each with its grade.

    Parameters
    ----------
    rows : sequence of (str, Figure, sequence of str)
        Name, joules of a sample, parts that are left out.
    lang : {"ja", "en"}
    name : str
        Unique in the page.
    alone : bool
        For a file of its own.
    caption : str

    Examples
    --------
    >>> from shoals.core.figure import Kind
    >>> one = Figure(value=2.9e-9, unit="J/sample", kind=Kind.ESTIMATED, source="a simulation")
    >>> "2.9 nJ" in joules_svg([("a chip", one, ["standby"])], lang="en")
    True
    """
    say = words(lang)
    if not rows or any(one.value <= 0 for _, one, _ in rows):
        raise InputError("there is no energy to draw", "give at least one machine, each with joules above 0")
    ranked = sorted(rows, key=lambda row: row[1].value)
    low = floor(log10(ranked[0][1].value)) - 1
    high = max(ceil(log10(ranked[-1][1].value)), low + 2)
    left, right, y = 6.0, svg.WIDTH - 6.0, 14.0

    def at(value: float) -> float:
        return left + (right - left) * (log10(value) - low) / (high - low)

    body: list[str] = []
    height = y + 34.0 * len(ranked)
    for power in range(low, high + 1, ceil((high - low) / 6)):
        x = at(10.0**power)
        body.append(svg.line(x, y - 8, x, height))
        body.append(
            svg.text(
                x, height + 14, si(10.0**power, "J"), "c s" if low < power < high else "s" if power == low else "e s"
            )
        )
    for title, one, missing in ranked:
        told = f"{si(one.value, 'J')} [{say(f'kind.{one.kind}')}]"
        if missing:
            told += " " + say("tsu.without", parts=say("tsu.and").join(say(f"tsu.part_{part}") for part in missing))
        body.append(svg.text(left, y + 8, title, "h", width=(right - left) * 0.5))
        body.append(svg.text(right, y + 8, told, "e s h", width=(right - left) * 0.49))
        body.append(svg.rect(left, y + 13, at(one.value) - left, 9, GRADES.get(str(one.kind), "var(--unused)")))
        y += 34.0
    grades = dict.fromkeys(str(one.kind) for _, one, _ in ranked)
    keys, below = svg.legend(
        [(GRADES.get(k, "var(--unused)"), say(f"kind.{k}"), "box") for k in grades], left, height + 36, right
    )
    told = say("tsu.joules_sentence", least=ranked[0][0], most=ranked[-1][0])
    return svg.picture(name, below, say("tsu.joules_title"), told, [*body, *keys], alone=alone, caption=caption)


def si(value: float, unit: str) -> str:
    """Return a number with a prefix of the SI, from zepto to one.

    Examples
    --------
    >>> si(2.93e-9, "J"), si(0.018, "J"), si(1.18e-15, "J"), si(38.0, "J")
    ('2.9 nJ', '18 mJ', '1.2 fJ', '38 J')
    """
    if value == 0:
        return f"0 {unit}"
    step = min(max(-floor(log10(abs(value)) / 3 + 1e-12), 0), len(PREFIXES) - 1)
    scaled = value * 1000.0**step
    return f"{scaled:.2g} {PREFIXES[step]}{unit}" if abs(scaled) < 99.5 else f"{scaled:.0f} {PREFIXES[step]}{unit}"


def _ink(image: Bits, x: float, y: float, cell: float) -> str:
    """Return the dark pixels of an image as one path, runs of a row at a time."""
    found = []
    for row, line in enumerate(image):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(np.int8), [0]])))
        for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            wide = (last - first) * cell
            found.append(f"M{x + first * cell:.2f} {y + row * cell:.2f}h{wide:.2f}v{cell:.2f}h{-wide:.2f}z")
    return "".join(found)
