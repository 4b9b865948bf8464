"""Machinery of pictures: SVG as text, escaped, with words as text and colours as custom properties.

Pictures are drawn on a canvas 420 units wide, which is about a phone's width in pixels, so that letters stay legible
there. Colours are custom properties: light, dark and paper are one style sheet, `STYLE`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from html import escape
from math import ceil, floor, isfinite, log10

WIDTH = 420.0
SIZE = 13.0

STYLE = """
.shoals{--ink:#1d2530;--soft:#55606e;--paper:#fbfaf7;--card:#fff;--line:#d9dce1;--grid:#e9ebee;
--energy:#d48806;--store:#8a5a00;--compute:#1d63c4;--compute2:#4f94ec;--compute3:#7a5fd0;--money:#14713f;
--unused:#7f8893;--cell:#f0f0ec;--warn:#a3410f}
@media (prefers-color-scheme:dark){.shoals{--ink:#e8ebef;--soft:#a9b3be;--paper:#12161c;--card:#191f28;--line:#343d49;
--grid:#28303a;--energy:#f0b13c;--store:#c99a4b;--compute:#5aa0ff;--compute2:#9cc6ff;--compute3:#b3a0f5;--money:#55cf93;
--unused:#8b95a1;--cell:#222932;--warn:#ffb27d}}
@media print{.shoals{--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#999;--grid:#ddd;--energy:#d48806;
--store:#8a5a00;--compute:#1d63c4;--compute2:#4f94ec;--compute3:#7a5fd0;--money:#14713f;--unused:#7f8893;--cell:#f0f0ec;--warn:#a3410f}
.shoals *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
svg.shoals{font-family:"Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;
font-size:13px;font-variant-numeric:tabular-nums;display:block;width:100%;height:auto}
svg.shoals text{fill:var(--ink)}svg.shoals .s{fill:var(--soft);font-size:12px}
svg.shoals .m{fill:var(--money);font-weight:600;font-size:12px}svg.shoals .b{font-weight:600}
svg.shoals .g{stroke:var(--grid);fill:none}svg.shoals .a{stroke:var(--soft);fill:none}
svg.shoals .h{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}
svg.shoals .e{text-anchor:end}svg.shoals .c{text-anchor:middle}
""".strip()


def esc(text: object) -> str:
    """Return text that is safe inside SVG and HTML.

    Examples
    --------
    >>> esc('<b>"&')
    '&lt;b&gt;&quot;&amp;'
    """
    return escape(str(text), quote=True)


def num(value: float) -> str:
    """Return a coordinate with at most one decimal.

    Examples
    --------
    >>> num(12.0), num(0.25), num(-0.04)
    ('12', '0.2', '0')
    """
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def width_of(text: str, size: float = SIZE) -> float:
    """Return about how wide a text is drawn: a Japanese sign is one em, a Latin one about 0.54.

    Examples
    --------
    >>> round(width_of("電気 MWh", 10.0), 1)
    41.6
    """
    return size * sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.54 for c in text)


def text(x: float, y: float, words: str, style: str = "", *, width: float | None = None) -> str:
    """Return one line of text; a `width` squeezes it where it would run over."""
    size = 12.0 if "s" in style.split() or "m" in style.split() else SIZE
    squeeze = ""
    if width is not None and width_of(words, size) > width:
        squeeze = f' textLength="{num(width)}" lengthAdjust="spacingAndGlyphs"'
    name = f' class="{style}"' if style else ""
    return f'<text x="{num(x)}" y="{num(y)}"{name}{squeeze}>{esc(words)}</text>'


def rect(x: float, y: float, w: float, h: float, fill: str, extra: str = "") -> str:
    """Return a rectangle."""
    return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" fill="{fill}"{extra}/>'


def line(x1: float, y1: float, x2: float, y2: float, extra: str = ' class="g"') -> str:
    """Return a straight line."""
    return f'<path d="M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}"{extra}/>'


def points(xs: Sequence[float], ys: Sequence[float]) -> str:
    """Return the path through points."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in zip(xs, ys, strict=True))


def pattern(name: str, colour: str, kind: str = "hatch") -> str:
    """Return a fill pattern: beside its colour, a band is known by its pattern (print, colour-blind eyes)."""
    shapes = {
        "hatch": '<path d="M0 6L6 0M-1 1L1 -1M5 7L7 5" stroke="var(--paper)" stroke-width="1.6" opacity=".75"/>',
        "dots": '<circle cx="3" cy="3" r="1.2" fill="var(--paper)" opacity=".8"/>',
        "cross": '<path d="M0 0L6 6M0 6L6 0" stroke="var(--paper)" stroke-width="1" opacity=".7"/>',
    }
    return (
        f'<pattern id="{name}" width="6" height="6" patternUnits="userSpaceOnUse">'
        f'<rect width="6" height="6" fill="var(--{colour})"/>{shapes[kind]}</pattern>'
    )


def picture(
    name: str,
    height: float,
    title: str,
    sentence: str,
    body: Iterable[str],
    *,
    patterns: Iterable[str] = (),
    alone: bool = False,
    caption: str = "",
    width: float = WIDTH,
) -> str:
    """Return one SVG with its title and its sentence for those who do not see it.

    Parameters
    ----------
    name : str
        Unique in the page; ids inside begin with it.
    height, width : float
        Of the canvas, in units.
    title, sentence : str
        What the picture is, and what it says.
    body, patterns : iterable of str
        Elements and definitions.
    alone : bool
        For a file of its own: with style, name space and paper.
    caption : str
        Whose picture it is, when, and of what kind. With it, a file of its own shows its title above and this below.
    """
    drawn = list(body)
    if alone and caption:
        above = text(4, 17, title, "b", width=width - 8)
        drawn = [above, f'<g transform="translate(0 24)">{"".join(drawn)}</g>']
        drawn.append(text(4, height + 38, caption, "s", width=width - 8))
        height += 46
    size = f"0 0 {num(width)} {num(height)}"
    head = f'<svg class="shoals" viewBox="{size}" role="img" aria-labelledby="{name}-t {name}-d"'
    inside = [f'<title id="{name}-t">{esc(title)}</title>', f'<desc id="{name}-d">{esc(sentence)}</desc>']
    if alone:
        head += f' xmlns="http://www.w3.org/2000/svg" width="{num(width * 2)}" height="{num(height * 2)}"'
        inside.append(f"<style>{STYLE}</style>")
    inside.append(f"<defs>{''.join(patterns)}</defs>")
    if alone:
        inside.append(rect(0, 0, width, height, "var(--paper)"))
    return f"{head}>{''.join(inside)}{''.join(drawn)}</svg>"


def legend(entries: Sequence[tuple[str, str, str]], x: float, y: float, right: float) -> tuple[list[str], float]:
    """Return a legend that wraps, and the y below it. Entries: colour, words, and ``box``, ``line`` or ``dash``."""
    drawn: list[str] = []
    at = x
    for colour, words, kind in entries:
        wide = 22 + width_of(words, 12) + 14
        if at > x and at + wide - 14 > right:
            at, y = x, y + 19
        if kind == "box":
            drawn.append(rect(at, y - 10, 14, 11, colour))
        else:
            dash = ' stroke-dasharray="4 3"' if kind == "dash" else ""
            drawn.append(line(at, y - 4, at + 16, y - 4, f' stroke="{colour}" stroke-width="2" fill="none"{dash}'))
        drawn.append(text(at + 21, y, words, "s"))
        at += wide
    return drawn, y + 12


def ticks(low: float, high: float, count: int = 4) -> list[float]:
    """Return round numbers that span `low` to `high`, about `count` steps apart.

    Examples
    --------
    >>> ticks(0.0, 47.0)
    [0.0, 20.0, 40.0]
    >>> ticks(0.0, 0.0)
    [0.0]
    """
    if not (isfinite(low) and isfinite(high)) or high <= low:
        return [low if isfinite(low) else 0.0]
    rough = (high - low) / count
    scale = 10.0 ** floor(log10(rough))
    step = next(m * scale for m in (1, 2, 2.5, 5, 10) if m * scale >= rough * (1 - 1e-9))
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [round(k * step, 10) for k in range(first, last + 1)]


def tick_words(values: Sequence[float]) -> list[str]:
    """Return ticks as words with the same number of decimals.

    Examples
    --------
    >>> tick_words([0.0, 2.5, 5.0]), tick_words([-1000.0, 0.0])
    (['0', '2.5', '5'], ['−1,000', '0'])
    """
    return [f"{v:,.10f}".rstrip("0").rstrip(".").replace("-", "−") for v in values]
