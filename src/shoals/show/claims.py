"""The page of claims: verdicts, figures and sliders in two languages, from which no request leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import files
from math import isfinite, log
from typing import Any

from markupsafe import Markup

from shoals.show import _svg as svg
from shoals.show.report import house
from shoals.show.words import words


def told(value: float) -> str:
    """Return a figure with the digits that a reader needs.

    Examples
    --------
    >>> told(324.387), told(0.9265), told(1270000.0), told(1.3e20), told(float("inf"))
    ('324.4', '0.9265', '1,270,000', '1.30e20', '∞')
    """
    if value == float("inf"):
        return "∞"
    if not isfinite(value):
        return "—"
    size = abs(value)
    if size and not 1e-3 <= size < 1e9:
        return f"{value:.2e}".replace("e+", "e").replace("e0", "e").replace("-", "−")
    digits = 0 if size >= 1000 else 1 if size >= 100 else 2 if size >= 1 else 4
    text = f"{value:,.{digits}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace("-", "−") or "0"


def place(value: float, low: float, high: float) -> float:
    """Return where a slider of 1,000 steps stands, even in the logarithm where its range spans more than a decade.

    Examples
    --------
    >>> place(5.0, 0.0, 10.0), place(10.0, 1.0, 100.0)
    (500.0, 500.0)
    """
    share = log(max(value, low) / low) / log(high / low) if is_log(low, high) else (value - low) / (high - low)
    return 1000.0 * min(max(share, 0.0), 1.0)


def is_log(low: float, high: float) -> bool:
    """Return whether a range is walked in even steps of its logarithm."""
    return low > 0 and high / low > 10


def page(pages: Sequence[Mapping[str, Any]], claims_js: str, functions_js: str, *, lang: str) -> str:
    """Return the page.

    Parameters
    ----------
    pages : sequence of mapping
        For each language what the template names: `lang`, `claims`, `set`.
    claims_js : str
        A JavaScript object of values, ranges and formulas by claim.
    functions_js : str
        The functions that formulas call.
    lang : {"ja", "en"}
        Shown first.
    """
    template = house().get_template("claims.html.j2")
    ordered = sorted(pages, key=lambda one: one["lang"] != lang)
    return template.render(
        lang=lang,
        pages=[{**one, "say": words(one["lang"])} for one in ordered],
        palette=Markup(svg.STYLE),
        style=Markup(_file("style.css")),
        claims_style=Markup(_file("claims.css")),
        script=Markup(_file("script.js")),
        functions=Markup(functions_js),
        claims=Markup(claims_js),
        sliders=Markup(_file("claims.js")),
    )


def sliders() -> str:
    """Return the script that moves sliders; it names `CLAIMS`."""
    return _file("claims.js")


def _file(name: str) -> str:
    return files("shoals.show").joinpath("templates", name).read_text(encoding="utf-8")
