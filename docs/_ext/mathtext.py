"""Equations as inline SVG, drawn by matplotlib's mathtext: no script, no font and no host is asked for.

The picture takes the colour of the text around it, and its name for screen readers is the TeX source.
"""

from __future__ import annotations

import re
from functools import cache
from html import escape
from typing import Any

from docutils import nodes
from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from sphinx.util import logging

SIZE_PT = 12.0
LINE_MAX = 160  # characters of TeX
EM_PT = 10.5  # of the text around: Computer Modern is small for its size
_SPELLINGS = {
    r"\\ge\b": r"\\geq",
    r"\\le\b": r"\\leq",
    r"\\text\b": r"\\mathrm",
    r"\\operatorname\b": r"\\mathrm",
    r"\\[bB]igg?[lr]?\b": "",
}
_LETTERS = {Path.MOVETO: "M", Path.LINETO: "L", Path.CURVE3: "Q", Path.CURVE4: "C", Path.CLOSEPOLY: "Z"}
_log = logging.getLogger(__name__)


@cache
def svg(tex: str) -> str:
    """Return one line of TeX as an SVG element that sits on the baseline of its text."""
    for pattern, known in _SPELLINGS.items():
        tex = re.sub(pattern, known, tex)
    source = "$" + " ".join(tex.split()) + "$"
    font = FontProperties(size=SIZE_PT, math_fontfamily="cm")
    box = MathTextParser("path").parse(source, dpi=72, prop=font)
    outline = TextPath((0, 0), source, size=SIZE_PT, prop=font)
    strokes = []
    for points, code in outline.iter_segments(curves=True, simplify=False):
        pairs = " ".join(f"{x:.2f} {-y:.2f}" for x, y in points.reshape(-1, 2))
        strokes.append("Z" if code == Path.CLOSEPOLY else _LETTERS[code] + pairs)
    width, height = box.width + 1, box.height + 1
    return (
        f'<svg class="math" role="img" aria-label="{escape(tex.strip())}" '
        f'viewBox="0 {-(height - box.depth):.1f} {width:.1f} {height:.1f}" '
        f'style="width:{width / EM_PT:.2f}em;height:{height / EM_PT:.2f}em;'
        f'vertical-align:{-box.depth / EM_PT:.2f}em"><path fill="currentColor" d="{"".join(strokes)}"/></svg>'
    )


def _draw(node: nodes.Element, tex: str) -> str:
    try:
        return svg(tex)
    except ValueError as error:
        _log.warning("mathtext cannot draw `%s`: %s", tex, error, location=node, type="mathtext")
        return f"<code>{escape(tex)}</code>"


def _inline(writer: Any, node: nodes.Element) -> None:
    writer.body.append(f'<span class="math-inline">{_draw(node, node.astext())}</span>')
    raise nodes.SkipNode


def _block(writer: Any, node: nodes.Element) -> None:
    """Draw a displayed equation line by line; a long one is broken where its source is, and `&` is left out."""
    lines = [
        line.replace("&", "").replace(r"\frac", r"\dfrac").strip()
        for line in re.split(r"\\\\\s*(?:\n|$)", node.astext())
    ]
    for line in lines:
        for part in line.splitlines() if len(line) > LINE_MAX else [line]:
            writer.body.append(f'<div class="math-block">{_draw(node, part)}</div>\n' if part.strip() else "")
    raise nodes.SkipNode


def setup(app: Any) -> dict[str, Any]:
    """Register the renderer under the name ``mathtext``."""
    app.add_html_math_renderer("mathtext", inline_renderers=(_inline, None), block_renderers=(_block, None))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
