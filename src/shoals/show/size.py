"""Pictures of a sizing: the front of profit against another aim, and how far each input moves the answer. SVG."""

from __future__ import annotations

from collections.abc import Sequence

from shoals.show import _svg as svg
from shoals.show._axes import RIGHT, Frame, empty
from shoals.show.numbers import format_for
from shoals.show.words import words

SAME = 1e-6
"""Points whose aims differ by less than this share are one."""
MARKS = ("var(--money)", "var(--compute)", "var(--unused)")
"""Colours of the best point, the others, and today's."""


def front(
    aims: Sequence[float],
    net_jpy: Sequence[float],
    *,
    today: tuple[float, float],
    lang: str,
    name: str,
    title: str,
    x_words: str,
    alone: bool = False,
    caption: str = "",
) -> str:
    """Draw a front: profit of a year against another aim, the best first, with today's sizes beside it.

    Parameters
    ----------
    aims, net_jpy : sequence of float, equal lengths
        The aim, in what `x_words` says; net of a year. [JPY/y]
    today : tuple of float
        Aim and net of the sizes of the site file.
    lang : {"ja", "en"}
    name : str
        Unique in the page.
    title, x_words : str
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
    >>> "<svg" in front([0, 5], [2e6, 1e6], today=(3, -1e6), lang="en", name="f", title="Front", x_words="MWh")
    True
    """
    say, form = words(lang), format_for(lang)
    scale, unit = (1e6, say("size.axis_million"))
    xs, ys = [*aims, today[0]], [y / scale for y in (*net_jpy, today[1])]
    if max(aims) - min(aims) <= SAME * max(map(abs, aims)) and max(net_jpy) - min(net_jpy) <= 1.0:
        built = max(map(abs, aims)) > 0 or max(map(abs, net_jpy)) > 1.0
        only = say("size.front_single", net=form.money(net_jpy[0])) if built else say("size.front_flat")
        return empty(name, title, only, alone=alone, caption=caption)
    told = say("size.front_sentence", best=form.money(net_jpy[0]), last=form.money(net_jpy[-1]))
    low, high = min(0.0, *ys), max(0.0, *ys)
    room = 0.06 * ((high - low) or 1.0)
    frame = Frame(min(0.0, *xs), max(xs) * 1.04 or 1.0, low - room, high + room)
    body = frame.axes(x_words, unit)
    way = frame.path(list(aims), [y / scale for y in net_jpy])
    body.append(f'<path d="{way}" fill="none" stroke="{MARKS[1]}" stroke-width="1.6"/>')
    for i, (x, y) in enumerate(zip(xs, ys, strict=True)):
        colour = MARKS[0] if i == 0 else MARKS[2] if i == len(xs) - 1 else MARKS[1]
        label = form.money(y * scale)
        body.append(
            f'<circle cx="{svg.num(frame.x(x))}" cy="{svg.num(frame.y(y))}" r="{5 if i in (0, len(xs) - 1) else 3.5}" '
            f'fill="{colour}"><title>{svg.esc(label)}</title></circle>'
        )
    entries = [(MARKS[0], say("size.best"), "box"), (MARKS[1], say("size.front"), "line")]
    entries.append((MARKS[2], say("size.today"), "box"))
    keys, end = svg.legend(entries, 48, frame.below, RIGHT)
    return svg.picture(name, end, title, told, [*body, *keys], alone=alone, caption=caption)


def tornado(
    rows: Sequence[tuple[str, float, float]],
    base_jpy: float,
    *,
    lang: str,
    name: str,
    title: str,
    alone: bool = False,
    caption: str = "",
) -> str:
    """Draw how far each input moves the net of the best sizes, the widest first.

    Parameters
    ----------
    rows : sequence of (str, float, float)
        Name of the input, and net with it low and high. [JPY/y]
    base_jpy : float
        Net of the best sizes. [JPY/y]
    lang : {"ja", "en"}
    name, title : str
    alone : bool
    caption : str

    Returns
    -------
    picture : str
        SVG.

    Examples
    --------
    >>> drawn = tornado([("spot", -1e6, 3e6)], 1e6, lang="en", name="t", title="Tornado")
    >>> drawn.count("<rect")
    4
    """
    say, form = words(lang), format_for(lang)
    ends = [end for _, low, high in rows for end in (low, high)]
    told = say("size.tornado_sentence", base=form.money(base_jpy))
    low, high = min([base_jpy, *ends]), max([base_jpy, *ends])
    if high - low < 1.0:
        return empty(name, title, say("size.tornado_flat"), alone=alone, caption=caption)
    idle = [label for label, at_low, at_high in rows if max(abs(at_low - base_jpy), abs(at_high - base_jpy)) < 1.0]
    rows = [row for row in rows if row[0] not in idle]
    left, right = 6.0, svg.WIDTH - 6.0
    span = high - low

    def at(value: float) -> float:
        return left + (value - low) / span * (right - left)

    body: list[str] = []
    y = 6.0
    for label, at_low, at_high in rows:
        body.append(svg.text(left, y + 13, label, "b"))
        body.append(svg.text(right, y + 13, f"{form.money(at_low)} … {form.money(at_high)}", "e s"))
        y += 20
        for value, colour in ((at_low, "var(--compute2)"), (at_high, "var(--energy)")):
            x, wide = min(at(value), at(base_jpy)), abs(at(value) - at(base_jpy))
            body.append(svg.rect(x, y, max(wide, 0.8), 9, colour))
            y += 11
        body.append(svg.line(at(base_jpy), y - 24, at(base_jpy), y, ' class="a"'))
        y += 8
    if idle:
        none = say("size.tornado_none", names=("、" if lang == "ja" else ", ").join(idle))
        body.append(svg.text(left, y + 13, none, "s", width=right - left))
        y += 20
    entries = [("var(--compute2)", say("size.low"), "box"), ("var(--energy)", say("size.high"), "box")]
    keys, end = svg.legend(entries, left, y + 12, right)
    return svg.picture(name, end, title, told, [*body, *keys], alone=alone, caption=caption)


def page(title: str, lang: str, blocks: Sequence[str]) -> str:
    """Return one HTML file of blocks: no script, and nothing from outside.

    Examples
    --------
    >>> page("Size", "en", ["<p>nothing</p>"]).startswith("<!doctype html>")
    True
    """
    style = (
        f"{svg.STYLE}body{{background:var(--paper);color:var(--ink);max-width:46rem;margin:0 auto;padding:1rem;"
        'font-family:"Hiragino Sans","Noto Sans JP",sans-serif;line-height:1.6}table{border-collapse:collapse;'
        "width:100%;font-variant-numeric:tabular-nums;font-size:.9rem}th,td{border-bottom:1px solid var(--line);"
        "padding:.3rem .5rem;text-align:right}td{white-space:nowrap}"
        "th:first-child,td:first-child{text-align:left}.scroll{overflow-x:auto}"
        "figure{margin:1.5rem 0}figcaption{font-size:.9rem;color:var(--soft)}small{color:var(--soft)}"
    )
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width,initial-scale=1"><title>{svg.esc(title)}</title><style>{style}</style></head>'
        f'<body class="shoals"><main><h1>{svg.esc(title)}</h1>{"".join(blocks)}</main></body></html>\n'
    )


def html_table(head: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    """Return a table of words as HTML.

    Examples
    --------
    >>> html_table(["a"], [["<1"]], "Sizes").partition("<tbody>")[2]
    '<tr><td>&lt;1</td></tr></tbody></table></div>'
    """
    top = "".join(f'<th scope="col">{svg.esc(one)}</th>' for one in head)
    body = "".join("<tr>" + "".join(f"<td>{svg.esc(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f'<div class="scroll"><table><caption>{svg.esc(caption)}</caption><thead><tr>{top}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )
