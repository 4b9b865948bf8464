"""Energy flow as a picture and a table: sources on the left, the site, uses on the right. One unit, energy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from shoals.core.figure import Kind, weakest
from shoals.core.result import CycleResult
from shoals.show import _svg as svg
from shoals.show.digest import Digest, digest
from shoals.show.numbers import format_for
from shoals.show.words import words

_TOP = 14.0
_HEIGHT = 250.0
_LABEL = 37.0
_X = (4.0, 150.0, 262.0)
_BAR = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Node:
    """One end of a band. `rescued` of its `energy_wh` would be spilled otherwise."""

    id: str
    energy_wh: int
    rescued_wh: int
    fill: str
    name: str
    money: str = ""


def flows_table(result: CycleResult, day: slice | None = None) -> pd.DataFrame:
    """Return the energy flow of the plan as a table that sums to the watt-hour.

    Parameters
    ----------
    result : CycleResult
    day : slice, optional
        Slots to add up; all by default.

    Returns
    -------
    flows : DataFrame
        Columns ``source``, ``target``, ``energy_wh`` (int64). All energy passes the node ``bus``: what its sources
        bring is what its uses take, and the names are those of ``energy_wh`` in ``summary.json``. [Wh]
    """
    part = slice(None) if day is None else day
    rows = [(name, "bus", int(wh[part].sum())) for name, wh in result.sources_wh.items()]
    rows += [("bus", name, int(wh[part].sum())) for name, wh in result.uses_wh.items()]
    frame = pd.DataFrame(rows, columns=["source", "target", "energy_wh"])
    return frame.astype({"energy_wh": np.int64})


def use_name(result: CycleResult, use: str, lang: str) -> str:
    """Return what people call a source or a use, for instance ``computed:asic``."""
    say = words(lang)
    name = use.partition(":")[2]
    if not name:
        return say(f"source.{use}" if use in result.sources_wh else f"use.{use}")
    if any(fleet.id == name for fleet in result.site.fleets):
        return say("use.mining", id=name)
    if any(cluster.id == name for cluster in result.site.clusters):
        return say("use.ai", id=name)
    return say("use.computing", id=name)


def use_fills(result: CycleResult, name: str) -> tuple[dict[str, str], list[str]]:
    """Return a fill for each source and use, with the patterns that they need; ids begin with `name`."""
    fills = {"available": "var(--energy)", "imported": f"url(#{name}-dots)", "discharged": "var(--store)"}
    fills |= {"exported": "var(--energy)", "charged": "var(--store)", "lost": "var(--unused)"}
    fills["spilled"] = f"url(#{name}-unused)"
    blues = ("var(--compute)", f"url(#{name}-c2)", f"url(#{name}-c3)", "var(--compute2)", "var(--compute3)")
    computed = [use for use in result.uses_wh if use.startswith("computed:")]
    fills |= {use: blues[i % len(blues)] for i, use in enumerate(computed)}
    patterns = [
        svg.pattern(f"{name}-dots", "energy", "dots"),
        svg.pattern(f"{name}-unused", "unused"),
        svg.pattern(f"{name}-c2", "compute2", "dots"),
        svg.pattern(f"{name}-c3", "compute3", "cross"),
    ]
    return fills, patterns


def sentence(result: CycleResult, lang: str, day: slice | None = None) -> str:
    """Return the energy flow as one sentence, for those who do not see the picture."""
    say, form = words(lang), format_for(lang)
    part = slice(None) if day is None else day
    uses = {name: int(wh[part].sum()) for name, wh in result.uses_wh.items()}
    hours = result.problem.timeline.hours
    without = float(result.baselines[0].schedule.spilled_mw[part].sum()) * hours * 1e6
    return say(
        "flows.sentence",
        available=form.energy(int(result.sources_wh["available"][part].sum())),
        exported=form.energy(uses.get("exported", 0)),
        computed=form.energy(sum(wh for name, wh in uses.items() if name.startswith("computed:"))),
        spilled=form.energy(uses["spilled"]),
        without=form.energy(without if day is not None else result.spilled_without_wh),
    )


def sankey(
    result: CycleResult,
    lang: str = "ja",
    *,
    day: slice | None = None,
    name: str = "flow",
    title: str = "",
    alone: bool = False,
) -> str:
    """Draw the energy flow of the plan.

    Parameters
    ----------
    result : CycleResult
    lang : {"ja", "en"}
    day : slice, optional
        Slots to draw; all by default. Money stands beside the bands only for the whole period.
    name : str
        Unique in the page.
    title : str
        Of the picture; by default that of the whole period.
    alone : bool
        Make a file of its own, with style and background.

    Returns
    -------
    picture : str
        SVG. The width of a band is its energy; hatched bands would be spilled if nothing were done; energy that
        stays unused is always drawn.
    """
    say = words(lang)
    sides = _nodes(result, lang, name, slice(None) if day is None else day, money=day is None)
    total = max(*(sum(node.energy_wh for node in nodes) for nodes in sides), 1)
    scale = (_HEIGHT - _LABEL * 0.4 * max(len(nodes) for nodes in sides)) / total
    tops = [_stack(nodes, scale) for nodes in sides]
    ends = [top[-1] + max(nodes[-1].energy_wh * scale, _LABEL) for top, nodes in zip(tops, sides, strict=True)]
    bottom = max(ends)
    bus = (_TOP + bottom - total * scale) / 2
    _, patterns = use_fills(result, name)
    patterns.append(svg.pattern(f"{name}-saved", "energy", "hatch"))
    patterns.append(svg.pattern(f"{name}-savedc", "compute", "hatch"))
    body = [svg.rect(_X[1], bus, _BAR, total * scale, "var(--ink)")]
    bands, labels = [], []
    for side, nodes in enumerate(sides):
        at = bus  # where the next band meets the site
        for node, top in zip(nodes, tops[side], strict=True):
            y = top + (bottom - ends[side]) / 2
            hatch = f"url(#{name}-{'savedc' if node.id.startswith('computed:') else 'saved'})"
            below = y
            for energy, fill in ((node.energy_wh - node.rescued_wh, node.fill), (node.rescued_wh, hatch)):
                wide = energy * scale
                if wide > 0:
                    left, right = (
                        ((_X[0] + _BAR, below), (_X[1], at)) if side == 0 else ((_X[1] + _BAR, at), (_X[2], below))
                    )
                    bands.append(_band(*left, *right, wide, fill, 0.62 if fill.startswith("url") else 0.38))
                below += wide
                at += wide
            body.append(svg.rect(_X[0] if side == 0 else _X[2], y, _BAR, max(node.energy_wh * scale, 1.0), node.fill))
            labels += _label(node, side, y, scale, lang)
    bus_label = svg.text(_X[1] + _BAR / 2, bus + total * scale + 15, say("use.bus"), "c s")
    entries = [
        ("var(--energy)", say("flows.legend_energy"), "box"),
        ("var(--compute)", say("flows.legend_compute"), "box"),
        (f"url(#{name}-saved)", say("flows.legend_rescued"), "box"),
        (f"url(#{name}-unused)", say("flows.legend_unused"), "box"),
    ]
    keys, end = svg.legend(entries, 4, max(bottom, bus + total * scale + 6) + 26, svg.WIDTH - 4)
    if alone:
        keys += [svg.text(4, end + 14 + 17 * i, line, "s") for i, line in enumerate(_caption(result, lang))]
        end += 40
    return svg.picture(
        name,
        end,
        title or say("flows.year_title"),
        sentence(result, lang, day),
        [*bands, *body, *labels, bus_label, *keys],
        patterns=patterns,
        alone=alone,
    )


def flows_svg(result: CycleResult, lang: str = "ja") -> str:
    """Return ``flows.svg``: the energy flow of the whole period as a picture of its own."""
    return sankey(result, lang, name="shoals-flows", alone=True) + "\n"


def _caption(result: CycleResult, lang: str) -> tuple[str, str]:
    """Return what a picture that stands alone must say of itself: whose energy it is, when, and of what kind."""
    say, form, line = words(lang), format_for(lang), result.problem.timeline
    days = [form.date(moment) for moment in line.starts_local()[[0, -1]]] if line.slots else []
    kind = weakest([result.kind, result.plant.kind, Kind.COMPUTED])
    site = result.site.name_ja if lang == "ja" else result.site.name_en
    return site, f"{' – '.join(days)} [{say(f'kind.{kind}')}]"


def _nodes(result: CycleResult, lang: str, name: str, part: slice, *, money: bool) -> tuple[list[_Node], list[_Node]]:
    form = format_for(lang)
    fills, _ = use_fills(result, name)
    hours = result.problem.timeline.hours
    without = round(float(result.baselines[0].schedule.spilled_mw[part].sum()) * hours * 1e6)
    earned = result.value_jpy if money else {}
    money_of = {"exported": "export", "imported": "import"}

    def node(use: str, energy: int, rescued: int) -> _Node:
        jpy = earned.get(money_of.get(use, use.partition(":")[2]))
        return _Node(
            id=use,
            energy_wh=energy,
            rescued_wh=min(max(rescued, 0), energy),
            fill=fills.get(use, "var(--ink)"),
            name=use_name(result, use, lang),
            money="" if jpy is None else form.money(jpy),
        )

    def nodes(legs: Mapping[str, np.ndarray], rescued: Mapping[str, int]) -> list[_Node]:
        total = {use: int(wh[part].sum()) for use, wh in legs.items()}
        always = ("available", "spilled")
        return [node(use, wh, rescued.get(use, 0)) for use, wh in total.items() if wh or use in always]

    saved = {use: int(wh[part].sum()) for use, wh in result.surplus_wh.items()}
    return nodes(result.sources_wh, {"available": without}), nodes(result.uses_wh, saved)


def _stack(nodes: list[_Node], scale: float) -> list[float]:
    """Return the top of each node so that neither bars nor labels meet."""
    tops: list[float] = []
    y = _TOP
    for node in nodes:
        tops.append(y)
        y += max(node.energy_wh * scale + 10, _LABEL + (15 if node.money else 0))
    return tops


def _band(x1: float, y1: float, x2: float, y2: float, wide: float, fill: str, opacity: float) -> str:
    middle = (x1 + x2) / 2
    n = svg.num
    path = (
        f"M{n(x1)} {n(y1)}C{n(middle)} {n(y1)} {n(middle)} {n(y2)} {n(x2)} {n(y2)}"
        f"V{y2 + wide:.2f}C{n(middle)} {n(y2 + wide)} {n(middle)} {n(y1 + wide)} {n(x1)} {y1 + wide:.2f}Z"
    )
    return f'<path d="{path}" fill="{fill}" fill-opacity="{opacity}"/>'


def _label(node: _Node, side: int, y: float, scale: float, lang: str) -> list[str]:
    form = format_for(lang)
    lines = 3 if node.money else 2
    high = node.energy_wh * scale
    first = y + 11 if high < 17 * lines else y + high / 2 - 8 * lines + 19
    x = (_X[0] if side == 0 else _X[2]) + _BAR + 6
    room = (_X[1] - x - 6) if side == 0 else svg.WIDTH - x - 2
    drawn = [
        svg.text(x, first, node.name, "b h", width=room),
        svg.text(x, first + 16, form.energy(node.energy_wh), "s h"),
    ]
    if node.money:
        earned = not node.money.startswith("−")  # what is paid is not green
        drawn.append(svg.text(x, first + 31, node.money, "m h" if earned else "s b h"))
    return drawn


def flow_rows(
    result: CycleResult, lang: str, found: Digest | None = None, *, best_day: bool = False
) -> list[list[str]]:
    """Return the table behind the picture as rows of words: from, to, energy, share, of it otherwise spilled."""
    form, say = format_for(lang), words(lang)
    part = (found or digest(result)).day if best_day else slice(None)
    table = flows_table(result, part)
    flows = list(zip(table["source"], table["target"], table["energy_wh"].to_list(), strict=True))
    total = max(sum(energy for source, _, energy in flows if source == "bus"), 1)
    rows = []
    for source, target, energy in flows:
        if energy == 0 and target not in ("spilled", "lost"):
            continue
        saved = result.surplus_wh.get(target)
        rows.append([
            say("use.bus") if source == "bus" else use_name(result, source, lang),
            say("use.bus") if target == "bus" else use_name(result, target, lang),
            form.energy(energy),
            form.percent(energy / total),
            "" if saved is None else form.energy(int(saved[part].sum())),
        ])  # fmt: skip
    return rows
