"""The page of sizes: turn a slider, and the plan of the year, doing nothing and the payback move together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
from markupsafe import Markup

from shoals.core.figure import Kind
from shoals.core.result import Outcome
from shoals.show import _svg as svg
from shoals.show.chapters import Figure, Table
from shoals.show.digest import Digest
from shoals.show.numbers import Format, Units, format_for
from shoals.show.report import Card
from shoals.show.words import words
from shoals.studies.reopen import Run
from shoals.studies.whatif import Knob, WhatIf, knobs_of
from shoals.web.pages.page import Page


def page(run: Run, found: Digest, point: WhatIf, sizes_mw: Mapping[str, float], lang: str) -> Page:
    """Return the page of sizes.

    Parameters
    ----------
    run : Run
        The run, with the sizes of its site file.
    found : Digest
        Its totals.
    point : WhatIf
        The year at the sizes that are asked for.
    sizes_mw : mapping of str to float
        What the sliders say: the site has the nearest whole machines. [MW]
    lang : {"ja", "en"}
    """
    say, kind = words(lang), found.kinds["net"]
    knobs = knobs_of(run.given.site)
    ways = [one for one in (point.nothing, point.surplus_only, point.plan) if one is not None]
    values: dict[str, Any] = {
        "schema": "shoals.web.plan/1",
        "site": run.given.site.id,
        "kind": str(kind),
        "sizes_mw": dict(point.sizes_mw),
        "engine": point.plan.schedule.engine,
        "ways": frame_of(ways).to_dict("records"),
    }
    for way in values["ways"]:
        way["payback_years"] = way["payback_years"] if np.isfinite(way["payback_years"]) else None
    query = "&".join(f"{name}={mw:g}" for name, mw in sizes_mw.items())
    return Page(
        name="plan",
        title=f"{say('web.page_plan')} — {run.given.site.name_ja if lang == 'ja' else run.given.site.name_en}",
        view={
            "unit": format_for(lang).power_unit,
            "knobs": [_knob(knob, sizes_mw.get(knob.id, knob.today_mw), lang) for knob in knobs],
            "moved": any(abs(mw - knob.today_mw) > 1e-9 for knob in knobs if (mw := sizes_mw.get(knob.id)) is not None),
            "sentence": _sentence(point, lang),
            "cards": _cards(point, kind, lang),
            "kind": kind,
            "figure": _figure(ways, kind, lang),
            "table": _table(ways, run, kind, lang),
            "demo": run.result.kind is Kind.DEMO,
            "search": f"shoals plan size SITE.toml {_year_of(run)} -o size",
        },
        values=values,
        rows=lambda: frame_of(ways),
        listed="ways",
        query=f"?{query}" if query else "",
    )


def frame_of(ways: list[Outcome]) -> pd.DataFrame:
    """Return ways to run the site, one row each: money in JPY for the period, energy in MWh, payback in years."""
    names = ("gross_jpy", "gain_jpy", "charge_jpy", "net_jpy", "capex_jpy", "payback_years", "rescued_mwh")
    return pd.DataFrame(
        {"way": [one.id for one in ways]} | {name: [float(getattr(one, name)) for one in ways] for name in names}
    )


def _year_of(run: Run) -> str:
    """Return the options by which a command is given the year of a run."""
    start = run.given.timeline.start
    return "--demo" if run.result.kind is Kind.DEMO else f"--from DIR --fiscal-year {start.year - (start.month < 4)}"


def _knob(knob: Knob, mw: float, lang: str) -> dict[str, Any]:
    say, form = words(lang), format_for(lang)
    name = say("web.knob_battery") if knob.kind == "battery" else say(f"web.knob_{knob.kind}", id=knob.id)
    return {
        "id": knob.id,
        "name": name,
        "value": f"{mw:g}",
        "told": _size(mw, form),
        "max": f"{knob.power_mw_max:g}",
        "most": f"{knob.power_mw_max / form.per_unit:g} {form.power_unit}",
        "per": f"{form.per_unit:g}",
        "today": say("web.knob_today", power=f"{_size(knob.today_mw, form)} {form.power_unit}"),
    }


def _size(mw: float, form: Format) -> str:
    """Return a size in the unit of the sliders, with one decimal or as many as it has, up to one hundredth of a MW."""
    size, most = mw / form.per_unit, 2 if form.units is Units.MW else 3
    decimals = next((n for n in range(1, most) if abs(size - round(size, n)) < 1e-9), most)
    return form.number(size, decimals)


def _sentence(point: WhatIf, lang: str) -> str:
    say, form, best = words(lang), format_for(lang), point.plan
    if not any(point.sizes_mw.values()):
        return say("web.plan_nothing")
    key = "web.plan_pays" if best.net_jpy > 0 else "web.plan_loses"
    return say(
        key,
        gain=form.money(best.gain_jpy),
        charge=form.money(best.charge_jpy),
        net=form.money(abs(best.net_jpy)),
        payback=form.years(best.payback_years),
    )


def _cards(point: WhatIf, kind: Kind, lang: str) -> list[Card]:
    say, form, best = words(lang), format_for(lang), point.plan
    spilled = float(point.nothing.schedule.spilled_mw.sum()) * point.problem.timeline.hours
    share = best.rescued_mwh / spilled if spilled else float("nan")
    return [
        Card(
            label=say("card.net"),
            value=form.money(best.net_jpy),
            note=say("web.net_note", gain=form.money(best.gain_jpy), charge=form.money(best.charge_jpy)),
            kind=kind,
        ),
        Card(
            label=say("ways.payback"),
            value=form.years(best.payback_years) if best.capex_jpy else "—",
            note=say("web.payback_note"),
            kind=kind,
        ),
        Card(label=say("ways.capex"), value=form.money(best.capex_jpy), note=say("web.capex_note"), kind=kind),
        Card(
            label=say("card.rescued"),
            value=form.energy(best.rescued_mwh * 1e6),
            note=say("web.rescued_note", share=form.percent(share, 0)),
            kind=kind,
        ),
    ]


def _figure(ways: list[Outcome], kind: Kind, lang: str) -> Figure:
    """Draw gain, charge and what is left of each way, on one scale."""
    say, form = words(lang), format_for(lang)
    low = min(0.0, *(min(one.net_jpy, -one.charge_jpy) for one in ways))
    high = max(1.0, *(one.gain_jpy for one in ways))
    left, right = 142.0, svg.WIDTH - 8.0
    scale = (right - left) / (high - low)
    zero = left - low * scale
    body: list[str] = []
    y = 4.0
    for one in ways:
        body.append(svg.text(4, y + 12, say(f"way.{one.id}"), "b"))
        for value, fill, word in (
            (one.gain_jpy, "var(--money)", "web.bar_gain"),
            (-one.charge_jpy, "url(#sizes-charge)", "web.bar_charge"),
            (one.net_jpy, "var(--compute)" if one.net_jpy >= 0 else "var(--energy)", "web.bar_net"),
        ):
            y += 20
            if value:  # nothing is no bar
                body.append(svg.rect(min(zero, zero + value * scale), y, max(abs(value) * scale, 1.0), 14, fill))
            body.append(svg.text(4, y + 11, say(word), "s", width=62))
            body.append(svg.text(132, y + 11, form.money(value), "e s", width=66))
        y += 32
    body.insert(0, svg.line(zero, 18, zero, y - 10, ' class="a"'))
    told = "; ".join(
        f"{say(f'way.{one.id}')}: {say('web.bar_net')} {form.money(one.net_jpy)}" for one in ways
    )  # fmt: skip
    hatch = svg.pattern("sizes-charge", "unused", "hatch")
    picture = svg.picture("sizes", y - 8, say("web.plan_figure"), told, body, patterns=[hatch])
    return Figure(title=say("web.plan_figure"), picture=Markup(picture), caption=say("web.plan_caption"), kind=kind)


def _table(ways: list[Outcome], run: Run, kind: Kind, lang: str) -> Table:
    say, form = words(lang), format_for(lang)
    keys = ("way", "gross", "gain", "charge", "net", "capex", "payback", "rescued")
    today = run.result.plan
    shown = [*((say(f"way.{one.id}"), one) for one in ways), (say("web.way_today"), today)]
    rows = [
        [
            name,
            form.money(one.gross_jpy),
            form.money(one.gain_jpy),
            form.money(one.charge_jpy),
            form.money(one.net_jpy),
            form.money(one.capex_jpy),
            form.years(one.payback_years) if one.capex_jpy else "—",
            form.energy(round(one.rescued_mwh * 1e6)),
        ]
        for name, one in shown
    ]
    return Table(
        caption=say("ways.table"),
        heads=[say(f"ways.{key}") for key in keys],
        rows=rows,
        kind=kind,
        strong=len(ways) - 1,
    )
