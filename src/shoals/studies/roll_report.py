"""The answer of a year without foresight in words, as tables, as JSON, and as a picture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from shoals.core.site import ClusterUse
from shoals.show import roll as pictures
from shoals.show.numbers import format_for
from shoals.show.tables import period, schedule_columns, starts
from shoals.show.words import has_words, words
from shoals.studies.roll import GROUPS, RollStudy, Way

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.plan.roll/1"
PARTS = (*GROUPS, "method")


def name_of(id: str, lang: str) -> str:  # noqa: A002
    """Return a way's name for people.

    Examples
    --------
    >>> name_of("nothing", "en"), name_of("roll:ensemble", "en")
    ('Do nothing', 'Forecast: similar days')
    """
    kind, _, forecast = id.partition(":")
    return words(lang)(f"roll.way_{forecast}" if kind == "roll" else f"way.{id}")


def best_rule(study: RollStudy) -> Way | None:
    """Return the simple rule that gains most; None if there is none but doing nothing."""
    rules = [way for way in study.ways if not way.id.startswith("roll:") and way.id not in ("nothing", "plan")]
    return max(rules, key=lambda way: way.gain_jpy, default=None)


def sentences(study: RollStudy, lang: str) -> list[str]:
    """Return what a plant's owner needs to know, the answer first.

    Parameters
    ----------
    study : RollStudy
    lang : {"ja", "en"}
    """
    say, form = words(lang), format_for(lang)
    site = study.given.site.name_ja if lang == "ja" else study.given.site.name_en
    best, top, rule = study.way(study.best), study.way("plan"), best_rule(study)
    found: list[str] = []
    if math.isnan(best.share):
        found.append(say("roll.nothing"))
    else:
        _, _, forecast = name_of(best.id, lang).partition(": ")
        found.append(
            say("roll.answer", site=site, forecast=forecast, gain=form.money(best.gain_jpy),
                share=form.percent(best.share), top=form.money(top.gain_jpy))
        )  # fmt: skip
        if rule is not None:
            share = form.percent(rule.share)
            found.append(say("roll.rule", rule=name_of(rule.id, lang), gain=form.money(rule.gain_jpy), share=share))
    if study.coupled:
        parts = {name: form.money(study.regret_jpy[name]) for name in PARTS}
        found.append(say("roll.regret", **parts, total=form.money(sum(study.regret_jpy.values()))))
        given, met, called = study.notices
        found.append(say("roll.notices", given=given, met=met, called=called))
    elif not study.given.site.reductions:
        found.append(say("roll.uncoupled", lost=form.money(study.regret_jpy["price"])))
    if study.given.site.reductions:
        found.append(say("roll.reductions"))
    found.append(say("roll.honest", kind=say(f"kind.{study.kind}")))
    return found


def ways_table(study: RollStudy, lang: str) -> pd.DataFrame:
    """Return a row for each way: energy rescued, gain, its share of perfect foresight, and money earned."""
    import pandas as pd

    say = words(lang)
    kind = say(f"kind.{study.kind}")
    rows = [
        (name_of(way.id, lang), round(way.rescued_mwh, 1), round(way.gain_jpy), round(way.share, 4),
         round(way.money_jpy), kind)
        for way in study.ways
    ]  # fmt: skip
    heads = ("way", "rescued", "gain", "share", "money", "kind")
    return pd.DataFrame(rows, columns=[say(f"roll.head_{head}") for head in heads])


def shown_table(study: RollStudy, lang: str) -> pd.DataFrame:
    """Return the ways as a person reads them: four columns of words."""
    import pandas as pd

    say, form = words(lang), format_for(lang)
    rows = [
        (name_of(way.id, lang), form.energy(round(way.rescued_mwh * 1e6)), form.money(way.gain_jpy),
         form.percent(way.share))
        for way in study.ways
    ]  # fmt: skip
    heads = ("way", "saved", "more", "share")
    return pd.DataFrame(rows, columns=[say(f"roll.head_{head}") for head in heads])


def scores_table(study: RollStudy, lang: str) -> pd.DataFrame:
    """Return a row for each forecaster and target."""
    import pandas as pd

    say = words(lang)
    rows: list[tuple[Any, ...]] = []
    figures = ("mae", "bias", "pinball", "crps", "within", "within_wanted", "skill")
    for one in study.scores:
        key = f"roll.target_{one.target}"
        rows.append((
            name_of(f"roll:{one.forecast}", lang), say(key) if has_words(key) else one.target,
            *(round(getattr(one, f), 4) for f in figures),
        ))  # fmt: skip
    heads = ("forecast", "target", "mae", "bias", "pinball", "crps", "within", "wanted", "skill")
    return pd.DataFrame(rows, columns=[say(f"roll.head_{head}") for head in heads])


def picture(study: RollStudy, lang: str) -> str:
    """Return the picture of the ways and of the regret, as SVG for a file of its own."""
    say = words(lang)
    site = study.given.site.name_ja if lang == "ja" else study.given.site.name_en
    kinds = {way.id: "plan" if way.id == "plan" else "roll" if way.id.startswith("roll:") else "rule"
             for way in study.ways}  # fmt: skip
    rows = [
        (kinds[way.id], name_of(way.id, lang), way.gain_jpy, way.share) for way in study.ways if way.id != "nothing"
    ]
    regret = [(say(f"roll.part_{name}"), study.regret_jpy[name]) for name in PARTS] if study.coupled else []
    told = " ".join(sentences(study, lang))
    caption = f"{site} · {period(study.given.timeline, lang)} [{say(f'kind.{study.kind}')}]"
    title = say("roll.title", site=site)
    return pictures.ways(rows, regret, lang=lang, title=title, sentence=told, alone=True, caption=caption)


def schedule_frame(study: RollStudy, way: str = "") -> pd.DataFrame:
    """Return what a way did, slot by slot, in the form of ``schedule.parquet``: what a controller follows as its offer.

    Parameters
    ----------
    study : RollStudy
    way : str
        Id of a way; the run on forecasts that earned most unless said.

    Returns
    -------
    schedule : DataFrame
        As `shoals.show.tables.schedule_frame`, without λ: a run on forecasts has none, so a controller follows its
        power.
    """
    import pandas as pd

    found, site = study.way(way or study.best), study.given.site
    firm = next((one.id for one in site.clusters if one.use is ClusterUse.FIRM), "firm")
    columns = schedule_columns(found.problem, found.schedule, site, firm)
    columns["spilled_without_mw"] = study.way("nothing").schedule.spilled_mw
    columns["spot_price_jpy_per_mwh"] = study.given.spot.price_jpy_per_mwh
    columns["price_jpy_per_mwh"] = found.schedule.price_jpy_per_mwh
    return pd.DataFrame(columns, index=starts(study.problem.timeline))


def to_json(study: RollStudy) -> dict[str, Any]:
    """Return the study as plain JSON values of `shoals.plan.roll/1`."""
    line = study.given.timeline
    given, met, called = study.notices
    return {
        "schema": SCHEMA,
        "kind": str(study.kind),
        "site": study.given.site.id,
        "period": {"start": line.start.isoformat(), "end": line.end.isoformat(), "slot_minutes": line.step_minutes,
                   "slots": line.slots},
        "source": study.source,
        "coupled": study.coupled,
        "ways": [
            {"id": way.id, "money_jpy": round(way.money_jpy), "gain_jpy": round(way.gain_jpy),
             "rescued_mwh": round(way.rescued_mwh, 3), "share": None if math.isnan(way.share) else round(way.share, 6)}
            for way in study.ways
        ],
        "best": study.best,
        "regret_jpy": {name: round(study.regret_jpy[name]) for name in PARTS},
        "notices": {"given": given, "met": met, "called": called},
        "scores": [
            {"forecast": one.forecast, "target": one.target, "slots": one.slots, "mae": round(one.mae, 6),
             "bias": round(one.bias, 6), "pinball": round(one.pinball, 6), "crps": round(one.crps, 6),
             "within": round(one.within, 6), "within_wanted": round(one.within_wanted, 6), "skill": round(one.skill, 6)}
            for one in study.scores
        ],
        "sentences": {lang: sentences(study, lang) for lang in ("ja", "en")},
    }  # fmt: skip
