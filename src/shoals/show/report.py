"""The report: one HTML file in two languages, from which no request leaves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

import shoals
from shoals.core.figure import Kind, weakest
from shoals.core.result import Absorber, CycleResult
from shoals.show import _svg as svg
from shoals.show import chapters, notes, sankey, tables
from shoals.show.digest import Digest, digest
from shoals.show.numbers import format_for
from shoals.show.words import LANGUAGES, has_words, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One of the four numbers."""

    label: str
    value: str
    note: str
    kind: Kind


def render(result: CycleResult, *, lang: str = "ja") -> str:
    """Return the report of a run: HTML with style, pictures and both languages inside.

    Parameters
    ----------
    result : CycleResult
        What the run found.
    lang : {"ja", "en"}
        The language that is shown first; a switch shows the other.

    Returns
    -------
    html : str
        One document. A content policy inside it forbids every request.

    Raises
    ------
    InputError
        If there is no such language.
    """
    format_for(lang)
    found = digest(result)
    pages = [_page(result, found, each) for each in (lang, *(other for other in LANGUAGES if other != lang))]
    parts = {name: Markup(_file(name)) for name in ("style.css", "script.js")}
    return (
        house()
        .get_template("report.html.j2")
        .render(lang=lang, pages=pages, palette=Markup(svg.STYLE), style=parts["style.css"], script=parts["script.js"])
    )


def headline(result: CycleResult, lang: str = "ja") -> str:
    """Return the answer in one sentence: what should absorb the next spilled MWh.

    Parameters
    ----------
    result : CycleResult
    lang : {"ja", "en"}
    """
    say, form = words(lang), format_for(lang)
    best = result.answer
    if best is None:
        answer = say("answer.headline_nothing")
    else:
        answer = say(
            "answer.headline_best",
            name=tables.absorber_name(best, lang),
            net=form.money(best.net_jpy_per_year / (best.power_mw or 1.0)),
            payback=form.years(best.payback_years),
        )
    if not result.spilled_without_wh:
        return say("answer.headline_none", answer=answer)
    return say("answer.headline_idle", answer=answer, idle=form.percent(digest(result).idle_fraction))


@cache
def _file(name: str) -> str:
    return files("shoals.show").joinpath("templates", name).read_text(encoding="utf-8")


@cache
def house() -> Environment:
    """Return the templates of the house, in which nothing undefined is passed over."""
    loader = PackageLoader("shoals.show", "templates")
    found = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    found.filters["coded"] = coded
    return found


def coded(text: str) -> Markup:
    """Return a text as HTML in which what stands between backticks is code.

    Examples
    --------
    >>> str(coded("account `taken` < 1"))
    'account <code>taken</code> &lt; 1'
    """
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _page(result: CycleResult, found: Digest, lang: str) -> dict[str, object]:
    """Return what the template needs in one language."""
    say, site = words(lang), result.site
    form = format_for(lang)
    name = site.name_ja if lang == "ja" else site.name_en
    area = say(f"area.{site.area}") if has_words(f"area.{site.area}") else site.area
    line = result.problem.timeline
    return {
        "lang": lang,
        "say": say,
        "title": say("report.title", site=name),
        "site": name,
        "period": tables.period(line, lang),
        "subtitle": say(
            "report.subtitle",
            area=area,
            technology=say(f"technology.{site.plant.technology}"),
            power=form.power(site.plant.power_mw_max),
            scheme=str(site.plant.scheme),
            access=say(f"access.{site.connection.access}"),
        ),
        "demo": result.kind is Kind.DEMO,
        "kind": result.kind,
        "answer": _answer(result, found, lang),
        "answer_kind": weakest([found.kinds["net"], *(a.kind for a in result.absorbers)]),
        "cards": _cards(result, found, lang),
        "sections": [
            section
            for section in (
                chapters.flows(result, found, lang),
                chapters.heat(result, found, lang),
                chapters.duration(result, found, lang),
                chapters.ways(result, found, lang),
                chapters.next_megawatt(result, found, lang),
                chapters.worth(result, found, lang),
                notes.chapter(result, lang),
            )
            if section is not None
        ],
        "book": chapters.book(result, found, lang),
        "sources": chapters.sources(result, lang),
        "kinds": [(kind, say(f"kind_note.{kind}")) for kind in Kind],
        "assumptions": tables.assumptions(result, lang),
        "foot": say(
            "report.foot", version=shoals.__version__, slots=form.number(line.slots), minutes=line.step_minutes
        ),
    }


# ------------------------------------------------------------------------------------------------------ the answer


def _answer(result: CycleResult, found: Digest, lang: str) -> dict[str, str | list[str]]:
    """Return the plain fact, the answer and the reason."""
    say, form = words(lang), format_for(lang)
    candidates = result.flexible
    best = result.answer

    def name(one: Absorber) -> str:
        return tables.absorber_name(one, lang)

    fact = say("answer.idle", idle=form.percent(found.idle_fraction))
    if not result.spilled_without_wh:
        fact = say("answer.idle_none")
    elif candidates:
        alone = max(candidates, key=lambda a: a.surplus_only_net_jpy_per_year / (a.power_mw or 1.0))
        net = alone.surplus_only_net_jpy_per_year / (alone.power_mw or 1.0)
        key = "answer.idle_gain" if net > 0 else "answer.idle_loss"
        fact += ("" if lang == "ja" else " ") + say(key, name=name(alone), net=form.money(net))
    if best is not None:
        answer = say("answer.best", name=name(best), net=form.money(best.net_jpy_per_year / (best.power_mw or 1.0)))
        why = say(
            "answer.why",
            hours=form.hours(best.hours_full_load),
            share=form.percent(best.surplus_fraction, 0),
            value=form.money(best.value_jpy_per_year / (best.power_mw or 1.0)),
            cost=form.money(best.cost_jpy_per_year / (best.power_mw or 1.0)),
            payback=form.years(best.payback_years),
        )
        if best.surplus_only_net_jpy_per_year <= 0:
            why += ("" if lang == "ja" else " ") + say("answer.mix")
    else:
        answer = say("answer.nothing" if result.spilled_without_wh else "answer.no_spill")
        nearest = max(candidates, key=lambda a: a.net_jpy_per_year, default=None)
        why = say("answer.why_empty")
        if nearest is not None:
            power = nearest.power_mw or 1.0
            why = say(
                "answer.why_nothing",
                name=name(nearest),
                value=form.money(nearest.value_jpy_per_year / power),
                cost=form.money(nearest.cost_jpy_per_year / power),
                net=form.money(nearest.net_jpy_per_year / power),
            )
    if not result.spilled_without_wh and best is None:
        why = ""
    more: list[str] = []
    promised = result.promised
    if promised is not None:
        more.append(
            say(
                "answer.promised",
                name=name(promised),
                net=form.money(promised.net_jpy_per_year / (promised.power_mw or 1.0)),
                share=form.percent(promised.surplus_fraction, 0),
            )
        )
    if result.spilled_without_wh:
        more.append(_at_site(result, lang))
    return {"fact": fact, "answer": answer, "why": why, "more": more}


def _at_site(result: CycleResult, lang: str) -> str:
    """Return what the assets that stand at the site make of the spill, and whether they earn their capital charge."""
    say, form = words(lang), format_for(lang)
    told = [
        say(
            "answer.site",
            rescued=form.energy(result.rescued_wh),
            spilled=form.energy(result.spilled_without_wh),
            share=form.percent(chapters.ratio(result.rescued_wh, result.spilled_without_wh), 0),
        )
    ]
    taken = {
        say("answer.battery") if use == "charged" else sankey.use_name(result, use, lang): int(wh.sum())
        for use, wh in result.surplus_wh.items()
    }
    if total := sum(taken.values()):
        takers = [
            say("answer.taker", name=name, share=form.percent(wh / total, 0))
            for name, wh in sorted(taken.items(), key=lambda one: -one[1])
            if wh
        ]
        told.append(say("answer.takers", takers=say("answer.taker_join").join(takers)))
    if result.plan.capex_jpy:
        net = result.plan.net_jpy
        told.append(say("answer.net" if net >= 0 else "answer.net_loss", net=form.money(net)))
    return ("" if lang == "ja" else " ").join(told)


def _cards(result: CycleResult, found: Digest, lang: str) -> list[Card]:
    say, form, kinds, plan = words(lang), format_for(lang), found.kinds, result.plan
    share = form.percent(chapters.ratio(result.spilled_without_wh, found.available_wh))
    saved = form.percent(chapters.ratio(result.rescued_wh, result.spilled_without_wh))
    note = say("card.net_note_none")
    if plan.capex_jpy:
        note = say("card.net_note", capex=form.money(plan.capex_jpy), payback=form.years(plan.payback_years))
    return [
        Card(
            label=say("card.spilled"),
            value=form.energy(result.spilled_without_wh),
            note=say("card.spilled_note", share=share),
            kind=kinds["spilled"],
        ),
        Card(
            label=say("card.rescued"),
            value=form.energy(result.rescued_wh),
            note=say("card.rescued_note" if result.problem.battery else "card.rescued_note_alone", share=saved),
            kind=kinds["rescued"],
        ),
        Card(
            label=say("card.gain"), value=form.money(plan.gain_jpy), note=say("card.gain_note"), kind=kinds["gain"]
        ),
        Card(label=say("card.net"), value=form.money(plan.net_jpy), note=note, kind=kinds["net"]),
    ]  # fmt: skip
