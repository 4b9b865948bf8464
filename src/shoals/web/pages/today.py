"""The first page: one day of the run, where its energy went, and what it earned."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
from markupsafe import Markup

from shoals import show
from shoals.core.errors import InputError
from shoals.core.figure import Kind, weakest
from shoals.show import day as drawn
from shoals.show import sankey, tables
from shoals.show.chapters import Figure, Table
from shoals.show.digest import Digest
from shoals.show.numbers import format_for
from shoals.show.report import Card
from shoals.show.words import has_words, words
from shoals.studies.days import Days, gain_of_day_jpy
from shoals.studies.reopen import Run
from shoals.web.pages.page import Page

_WEEKDAYS = "月火水木金土日"


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """One day in bare numbers.

    Parameters
    ----------
    day : date
    before, after : date or None
        The days beside it in the run.
    slots : slice
        Slots of the run.
    spilled_without_wh, spilled_wh, rescued_wh, computed_wh, available_wh : int
        [Wh]
    gain_jpy : float or None
        Over doing nothing, before any capital charge; None where the site is not paid by the day. [JPY]
    price_jpy_per_mwh : tuple of float or None
        Lowest, mean and highest λ. [JPY/MWh]
    """

    day: date
    before: date | None
    after: date | None
    slots: slice
    spilled_without_wh: int
    spilled_wh: int
    rescued_wh: int
    computed_wh: int
    available_wh: int
    gain_jpy: float | None
    price_jpy_per_mwh: tuple[float, float, float] | None


def today_of(run: Run, days: Days, found: Digest, day: date | None = None) -> Today:
    """Return one day of a run; without a date the one on which the plan rescued most.

    Raises
    ------
    InputError
        If the run does not have that day.
    """
    if not len(days.dates):
        raise InputError("the run has no slot, and so no day", "make a run of a longer period")
    at = int(np.searchsorted(days.first, found.day.start, side="right")) - 1
    if day is not None:
        asked = days.number(np.datetime64(day, "D"))
        if asked is None:
            raise InputError(
                f"the run has no {day.isoformat()}", f"name a day from {days.dates[0]} to {days.dates[-1]}"
            )
        at = asked
    slots = days.slots(at)
    price = run.result.plan.schedule.price_jpy_per_mwh[slots]
    price = price[np.isfinite(price)]

    def date_of(number: int) -> date | None:
        return days.dates[number].item() if 0 <= number < len(days.dates) else None

    this = date_of(at)
    assert this is not None
    return Today(
        day=this,
        before=date_of(at - 1),
        after=date_of(at + 1),
        slots=slots,
        spilled_without_wh=int(days.spilled_without_wh[at]),
        spilled_wh=int(days.spilled_wh[at]),
        rescued_wh=int(days.rescued_wh[at]),
        computed_wh=int(days.computed_wh[at]),
        available_wh=int(days.available_wh[at]),
        gain_jpy=gain_of_day_jpy(run.given, run.result, slots),
        price_jpy_per_mwh=(float(price.min()), float(price.mean()), float(price.max())) if price.size else None,
    )


def half_hours(run: Run, slots: slice) -> pd.DataFrame:
    """Return a day slot by slot: `schedule.parquet`'s columns for those slots, with the number of each slot in its day.

    Parameters
    ----------
    run : Run
    slots : slice

    Returns
    -------
    frame : DataFrame
        Columns ``start`` (zoned), ``slot`` (1 is the first of the day), powers in MW, prices in JPY/MWh.
    """
    frame = tables.schedule_frame(run.result).iloc[slots].reset_index()
    frame.insert(1, "slot", np.arange(1, len(frame) + 1))
    return frame


def date_words(day: date, lang: str) -> str:
    """Return a date with its weekday.

    Examples
    --------
    >>> date_words(date(2024, 4, 14), "ja"), date_words(date(2024, 4, 14), "en")
    ('2024年4月14日（日）', 'Sunday, 14 April 2024')
    """
    told = format_for(lang).date(np.datetime64(day, "D"))
    return f"{told}（{_WEEKDAYS[day.weekday()]}）" if lang == "ja" else f"{day:%A}, {told}"


def page(run: Run, days: Days, found: Digest, lang: str, day: date | None = None) -> Page:
    """Return the page of one day."""
    today, say = today_of(run, days, found, day), words(lang)
    kinds = found.kinds
    values: dict[str, Any] = {
        "schema": "shoals.web.today/1",
        "site": run.result.site.id,
        "day": today.day.isoformat(),
        "fiscal_year": today.day.year - (today.day.month < 4),
        "kinds": {name: str(kinds[name]) for name in ("spilled", "rescued", "gain", "price")},
        "spilled_without_shoals_wh": today.spilled_without_wh,
        "spilled_wh": today.spilled_wh,
        "rescued_wh": today.rescued_wh,
        "computed_wh": today.computed_wh,
        "available_wh": today.available_wh,
        "gain_jpy": None if today.gain_jpy is None else round(today.gain_jpy),
        "price_jpy_per_mwh": None
        if today.price_jpy_per_mwh is None
        else dict(zip(("min", "mean", "max"), today.price_jpy_per_mwh, strict=True)),
        "flows": sankey.flows_table(run.result, today.slots).to_dict("records"),
    }
    return Page(
        name="today",
        title=f"{date_words(today.day, lang)} — {say('web.page_today')}",
        view=_view(run, days, found, today, lang),
        values=values,
        rows=lambda: half_hours(run, today.slots),
        query=f"?day={today.day.isoformat()}",
        scripts=("charts",),
    )


def _view(run: Run, days: Days, found: Digest, today: Today, lang: str) -> dict[str, Any]:
    say, result = words(lang), run.result
    of_day = replace(found, day=today.slots, day_rescued_wh=today.rescued_wh, day_spilled_wh=today.spilled_without_wh)
    area = say(f"area.{result.site.area}") if has_words(f"area.{result.site.area}") else result.site.area
    best = days.dates[int(np.searchsorted(days.first, found.day.start, side="right")) - 1].item()
    return {
        "date": date_words(today.day, lang),
        "day": today.day.isoformat(),
        "fiscal_year": say("web.fiscal_year", year=today.day.year - (today.day.month < 4)),
        "area": area,
        "why": _why(days, found, best == today.day, lang),
        "first": str(days.dates[0]),
        "last": str(days.dates[-1]),
        "before": today.before.isoformat() if today.before else None,
        "after": today.after.isoformat() if today.after else None,
        "best": best.isoformat() if best != today.day else None,
        "kind": result.kind,
        "demo": result.kind is Kind.DEMO,
        "sentence": _sentence(today, lang),
        "answer": show.headline(result, lang),
        "answer_kind": weakest([found.kinds["net"], *(a.kind for a in result.absorbers)]),
        "cards": _cards(today, of_day, lang),
        "figures": _figures(run, of_day, lang),
        "year": {
            "title": say("web.year_title"),
            "sentence": _year_sentence(days, lang),
            "unit": f"{format_for(lang).power_unit}h",
            "per": f"{format_for(lang).per_unit:g}",
            "kind": found.kinds["rescued"],
            "table": _months(run, lang, found.kinds["rescued"]),
        },
    }


def _why(days: Days, found: Digest, best: bool, lang: str) -> str:
    """Return why this day of the run is shown: it is no day of now."""
    form = format_for(lang)
    reason = "why" if found.day_rescued_wh else "why_spill" if found.day_spilled_wh else "why_none"
    first, last = (form.date(days.dates[i]) for i in (0, -1))
    return words(lang)(f"web.day_{reason if best else 'of'}", first=first, last=last)


def _sentence(today: Today, lang: str) -> str:
    say, form = words(lang), format_for(lang)
    if not today.spilled_without_wh:
        key = "web.day_sentence_none" if today.computed_wh else "web.day_sentence_idle"
        return say(key, computed=form.energy(today.computed_wh), available=form.energy(today.available_wh))
    return say(
        "web.day_sentence",
        spilled=form.energy(today.spilled_without_wh),
        rescued=form.energy(today.rescued_wh),
        share=form.percent(today.rescued_wh / today.spilled_without_wh, 0),
        left=form.energy(today.spilled_wh),
    )


def _cards(today: Today, found: Digest, lang: str) -> list[Card]:
    say, form, kinds = words(lang), format_for(lang), found.kinds
    share = today.spilled_without_wh / today.available_wh if today.available_wh else 0.0
    saved = today.rescued_wh / today.spilled_without_wh if today.spilled_without_wh else float("nan")
    low, mean, high = today.price_jpy_per_mwh or (float("nan"),) * 3
    return [
        Card(
            label=say("card.spilled"),
            value=form.energy(today.spilled_without_wh),
            note=say("web.spilled_note", share=form.percent(share)),
            kind=kinds["spilled"],
        ),
        Card(
            label=say("card.rescued"),
            value=form.energy(today.rescued_wh),
            note=say("web.rescued_note", share=form.percent(saved, 0)),
            kind=kinds["rescued"],
        ),
        Card(
            label=say("card.gain"),
            value="—" if today.gain_jpy is None else form.money(today.gain_jpy),
            note=say("web.gain_note_none" if today.gain_jpy is None else "web.gain_note"),
            kind=kinds["gain"],
        ),
        Card(
            label=say("web.price"),
            value=form.price(mean),
            note=say("web.price_note", low=form.price(low), high=form.price(high)),
            kind=kinds["price"],
        ),
    ]


def _figures(run: Run, found: Digest, lang: str) -> list[Figure]:
    """Return the day as the report draws it: flow, power by use, worth of energy; each with its table."""
    say, result = words(lang), run.result
    date_told = drawn.date_of(result, found, lang)
    heads, rows = drawn.day_rows(result, found, lang)
    numbered = [[f"{i}", *row] for i, row in enumerate(rows, 1)]
    flow_heads = [say(f"flows.{key}") for key in ("from", "to", "energy", "share", "rescued")]
    flow_title = say("web.flow_title", date=date_told)
    price_title = drawn.price_title(result, found, lang)
    soc = result.plan.schedule.soc_mwh[found.day.start + 1 : found.day.stop + 1]
    form = format_for(lang)
    price_heads = [say("web.slot"), heads[0], heads[-1]]
    price_rows = [[row[0], row[1], row[-1]] for row in numbered]
    if result.problem.battery is not None:
        price_heads.append(f"{say('day.soc')} [{form.power_unit}h]")
        price_rows = [
            [*row, form.number(float(mwh) / form.per_unit, 2)] for row, mwh in zip(price_rows, soc, strict=True)
        ]
    return [
        Figure(
            title=flow_title,
            picture=Markup(sankey.sankey(result, lang, day=found.day, name="flow", title=flow_title)),
            caption=say("web.flow_caption"),
            kind=found.kinds["rescued"],
            table=Table(
                caption=flow_title,
                heads=flow_heads,
                rows=sankey.flow_rows(result, lang, found, best_day=True),
                prose=frozenset({0, 1}),
                kind=found.kinds["rescued"],
            ),
        ),
        Figure(
            title=say("day.power_title", date=date_told),
            picture=Markup(drawn.day_power(result, found, lang, "power")),
            caption=say("day.caption_power"),
            kind=found.kinds["rescued"],
            table=Table(
                caption=say("day.heading"),
                heads=[say("web.slot"), *heads],
                rows=numbered,
                kind=found.kinds["rescued"],
            ),
        ),
        Figure(
            title=price_title,
            picture=Markup(drawn.day_price(result, found, lang, "price")),
            caption=say("day.caption_price"),
            kind=found.kinds["price"],
            table=Table(caption=price_title, heads=price_heads, rows=price_rows, kind=found.kinds["price"]),
        ),
    ]


def _year_sentence(days: Days, lang: str) -> str:
    say, form = words(lang), format_for(lang)
    spilling = int((days.spilled_without_wh > 0).sum())
    if not spilling:
        return say("web.year_sentence_none", days=len(days.dates))
    worst = int(np.argmax(days.spilled_without_wh))
    return say(
        "web.year_sentence",
        days=len(days.dates),
        spilling=spilling,
        worst=form.date(days.dates[worst]),
        energy=form.energy(int(days.spilled_without_wh[worst])),
    )


def _months(run: Run, lang: str, kind: Kind) -> Table:
    from shoals.show.chapters import monthly

    return monthly(run.result, lang, kind)


def days_frame(days: Days) -> pd.DataFrame:
    """Return the days of a run, one row each, energy in MWh."""
    return pd.DataFrame(
        {
            "date": [str(one) for one in days.dates],
            "spilled_without_mwh": days.spilled_without_wh / 1e6,
            "spilled_mwh": days.spilled_wh / 1e6,
            "rescued_mwh": days.rescued_wh / 1e6,
            "computed_mwh": days.computed_wh / 1e6,
            "price_jpy_per_mwh": days.price_jpy_per_mwh,
        }
    )
