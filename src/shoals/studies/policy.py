"""The three pillars with series and words: compute counted like storage, coins held or sold, research."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.units import DAYS_PER_YEAR
from shoals.economics import absorbers, history
from shoals.economics.facts import facts
from shoals.economics.policy import connection, research
from shoals.economics.policy import reserve as money
from shoals.show.policy import Bars, connection_svg, research_svg, reserve_svg
from shoals.show.words import words
from shoals.value import catalog

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.economics.policy/1"
LOADS = ("miner_new", "miner_used", "electrolyser", "ai_flexible")
"""Loads that can run at any hour."""
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


# ------------------------------------------------------------------------------------------------------- connection


def connections(
    area: absorbers.Area, *, power_mw: float = 100.0, loads: Sequence[str] = LOADS, interest: float = absorbers.INTEREST
) -> tuple[connection.Outcome, ...]:
    """Return what each rule does to each load in an area, at its price of capacity (`capacity_price`).

    Examples
    --------
    >>> from shoals.studies.absorbers import area_demo
    >>> found = connections(area_demo(), loads=["miner_new"])
    >>> [one.rule.value for one in found if one.built]
    ['no_charges']
    """
    price, rules = capacity_price(area.area), absorbers.terms()
    return tuple(
        outcome
        for name in loads
        for outcome in connection.experiment(
            absorbers.absorber_named(name), area, rules, capacity_jpy_per_kw_year=price, power_mw=power_mw,
            interest=interest,
        )
    )  # fmt: skip


def capacity_price(area: str) -> float:
    """Return the earliest known auction's price of capacity in an area, or Kyushu's where none is known. [JPY/kW/y]

    Examples
    --------
    >>> capacity_price("kyushu"), capacity_price("tokyo"), capacity_price("shikoku")
    (13177.0, 14812.0, 13177.0)
    """
    known = {
        one.fiscal_year: one.value for one in catalog.charges() if one.item == "capacity" and one.area == area
    }  # fmt: skip
    return float(known[min(known)]) if known else facts().number("capacity.kyushu_fy2028", "JPY/kW/y")


def connection_table(found: Sequence[connection.Outcome], lang: str) -> pd.DataFrame:
    """Return one row for each load and rule: hours, surplus, who gains, who would build. [JPY/kW/y]"""
    import pandas as pd

    say = words(lang)
    return pd.DataFrame(
        [
            {
                "load": one.absorber, "name": say(f"area_absorber.{one.absorber}"), "rule": str(one.rule),
                "rule_name": say(f"policy_rule.{one.rule}"), "hours": one.hours, "surplus_share": one.surplus_share,
                "spilled_kwh_per_kw": one.spilled_kwh_per_kw, "tight_fraction": one.tight_fraction,
                **{f"{who}_jpy_per_kw": one.parts[who] for who in connection.PARTIES},
                "gain_jpy_per_kw": one.gain_jpy_per_kw,
                "built": say("absorbers.yes" if one.built else "absorbers.no"), "kind": say(f"kind.{one.kind}"),
                "source": say("policy.source_connection"),
            }
            for one in found
        ]
    )  # fmt: skip


def connection_sentences(found: Sequence[connection.Outcome], lang: str) -> list[str]:
    """Return what the rules come to."""
    say = words(lang)
    told = [say("policy.storage")]
    join = "、" if lang == "ja" else ", "
    for load in dict.fromkeys(one.absorber for one in found):
        of = {one.rule: one for one in found if one.absorber == load}
        name = say(f"area_absorber.{load}")
        if all(one.built for one in of.values()):
            told.append(say("policy.built_anyway", name=name))
        elif any(one.built for one in of.values()):
            rules = join.join(say(f"policy_rule.{rule}") for rule, one in of.items() if one.built)
            told.append(say("policy.built_if", name=name, rules=rules))
        else:
            told.append(say("policy.never_built", name=name))
    told.append(say("policy.capacity"))
    return told


def connection_picture(found: Sequence[connection.Outcome], area: absorbers.Area, lang: str) -> str:
    """Return who gains what under each rule, of the first load, as SVG."""
    say = words(lang)
    load = found[0].absorber
    rows = [
        Bars(
            name=say(f"policy_rule.{one.rule}"),
            values=tuple(one.parts[who] / 1e3 for who in connection.PARTIES),
            mark=say("policy.would_build") if one.built else "",
        )
        for one in found
        if one.absorber == load
    ]
    kind = say(f"kind.{found[0].kind}")
    caption = f"{say(f'area_absorber.{load}')}, {say(f'area.{area.area}')} ({kind})"
    return connection_svg(rows, [say(f"policy_party.{who}") for who in connection.PARTIES], lang=lang, caption=caption)


# ---------------------------------------------------------------------------------------------------------- reserve


def spilled_twh() -> float:
    """Return all that was held back in Japan in FY2024: the most that could be mined with. [TWh/y]

    Examples
    --------
    >>> round(spilled_twh(), 3)
    1.604
    """
    return sum(history.national_by_month(2024).values()) / 1e3


def recorded_paths(folder: Path, first: date, last: date) -> money.Paths:
    """Return the path that was, from files of the network's statistics and of USD/JPY below a folder.

    Raises
    ------
    DataError
        If the files do not reach that far.
    InputError
        If the days are in the wrong order.
    """
    from datetime import datetime

    from shoals.core.time import Timeline
    from shoals.data import read_network
    from shoals.data.areas import JST

    days = (last - first).days + 1
    if days < DAYS_PER_YEAR:
        raise InputError(f"{first} to {last} is less than a year", "give a first and a last day a year or more apart")
    line = Timeline(start=datetime(first.year, first.month, first.day, tzinfo=JST), step_minutes=1440, slots=days)
    found = read_network(folder, line)
    return money.recorded(
        first, found.price_usd_per_btc, found.rate_jpy_per_usd, found.difficulty,
        found.subsidy_btc_per_block + found.fees_btc_per_block, kind=found.kind, source=found.source,
    )  # fmt: skip


def reserves(
    paths: money.Paths, *, energy_twh: float | None = None, efficiency_j_per_th: float | None = None
) -> money.Reserve:
    """Return coins held and sold of a fleet on spilled energy, against Japan's bill for LNG.

    The machines are those of the first year: 17.5 J/TH from 2023 on, 29.5 from 2020, 98 before, if nothing is said.
    """
    if efficiency_j_per_th is None:
        known = (
            facts()["asic.s9"].high,
            facts().number("asic.s19_2020", "J/TH"),
            facts().number("asic.s21_2023", "J/TH"),
        )
        efficiency_j_per_th = known[(paths.start.year >= 2020) + (paths.start.year >= 2023)]
    return money.reserve(
        paths,
        efficiency_j_per_th=efficiency_j_per_th,
        energy_twh_per_year=spilled_twh() if energy_twh is None else energy_twh,
        import_bill_jpy_per_year=facts().number("lng.import_2024", "JPY/y"),
    )


def reserve_table(found: money.Reserve, lang: str, source: str) -> pd.DataFrame:
    """Return quantiles over the paths, each column by itself: value [bn JPY], months of LNG, deepest fall."""
    import pandas as pd

    say = words(lang)
    columns = {
        "held_billion_jpy": found.held_jpy[:, -1] / 1e9, "sold_billion_jpy": found.sold_jpy[:, -1] / 1e9,
        "ratio": found.ratio,
        "months_held": found.months_held, "months_sold": found.months_sold, "fall_held": found.worst_held,
        "fall_sold": found.worst_sold,
    }  # fmt: skip
    quantiles = QUANTILES if len(found.months_held) > 1 else (0.5,)
    return pd.DataFrame(
        [
            {
                "quantile": f"P{100 * q:.0f}" if len(quantiles) > 1 else "record",
                **{name: float(np.quantile(values, q)) for name, values in columns.items()},
                "kind": say(f"kind.{found.kind}"), "source": source,
            }
            for q in quantiles
        ]
    )  # fmt: skip


def reserve_sentences(found: money.Reserve, paths: money.Paths, lang: str, *, drift: float = 0.0) -> list[str]:
    """Return what holding did beside selling, what a halving does, and what coins hedge."""
    say = words(lang)
    coins = found.coins_per_year
    told = []
    if len(found.months_held) > 1:
        means = float(found.held_jpy[:, -1].mean() / found.sold_jpy[:, -1].mean())
        told.append(say("policy.held_less", chance=f"{100 * found.chance_held_is_less:.0f} %",
                        ratio=f"{float(np.median(found.ratio)):.2f}", means=f"{means:.2f}"))  # fmt: skip
        told.append(say("policy.drift", drift=f"{100 * drift:.0f} %"))
    else:
        told.append(
            say("policy.held_record", ratio=f"{float(found.ratio[0]):.2f}", fall=f"{100 * found.worst_held[0]:.0f} %")
        )
    told.append(say("policy.coins", first=f"{coins[0]:,.0f}", last=f"{coins[-1]:,.0f}", years=len(coins)))
    told.append(say("policy.covers", held=f"{float(np.median(found.months_held)):.2f}",
                    sold=f"{float(np.median(found.months_sold)):.2f}"))  # fmt: skip
    told.append(say("policy.hedge", share=f"{100 * money.hedge_share(paths):.0f} %"))
    told.append(say("policy.law"))
    return told


def reserve_picture(found: money.Reserve, paths: money.Paths, lang: str) -> str:
    """Return months of LNG covered over the years, held and sold, as SVG."""
    say = words(lang)
    monthly = facts().number("lng.import_2024", "JPY/y") / 12.0
    held, sold = found.held_jpy / monthly, found.sold_jpy / monthly
    caption = f"{paths.start:%Y-%m} – {money.day_of(paths, paths.days - 1):%Y-%m} ({say(f'kind.{found.kind}')})"
    return reserve_svg(held, sold, lang=lang, caption=caption)


# --------------------------------------------------------------------------------------------------------- research


def portfolios(
    *, elasticity: float = 1.0, energy_in_cost: float = 0.2, seed: int = 0
) -> tuple[research.Portfolio, ...]:
    """Return the portfolios that no cheaper one beats, for the data centres of Japan.

    Examples
    --------
    >>> found = portfolios()
    >>> found[0].saved_twh, found[-1].saved_twh < found[-1].saved_twh_if_all
    (0.0, True)
    """
    return research.frontier(
        energy_twh=facts().number("dc.japan_2024", "TWh/y"), elasticity=elasticity, energy_in_cost=energy_in_cost,
        seed=seed,
    )  # fmt: skip


def research_table(found: Sequence[research.Portfolio], lang: str) -> pd.DataFrame:
    """Return one row for each portfolio: cost [bn JPY] and what it saves [TWh/y]."""
    import pandas as pd

    say = words(lang)
    join = "・" if lang == "ja" else ", "
    return pd.DataFrame(
        [
            {
                "portfolio": "+".join(one.ids) or "nothing",
                "name": join.join(say(f"technology_research.{name}") for name in one.ids) or say("policy.nothing"),
                "cost_billion_jpy": one.cost_jpy / 1e9, "saved_twh": one.saved_twh,
                "saved_twh_p10": one.saved_twh_p10, "saved_twh_p90": one.saved_twh_p90,
                "saved_twh_no_rebound": one.saved_twh_no_rebound,
                "saved_twh_if_all": one.saved_twh_if_all,
                "jpy_per_kwh_year": one.jpy_per_kwh_year if one.saved_twh > 0 else None,
                "kind": say(f"kind.{one.kind}"),
                "source": say("policy.source_research"),
            }
            for one in found
        ]
    )  # fmt: skip


def technologies_table(lang: str) -> pd.DataFrame:
    """Return the technologies, with what stands behind each."""
    import pandas as pd

    say = words(lang)
    return pd.DataFrame(
        [
            {
                "technology": one.id, "name": say(f"technology_research.{one.id}"), "share": one.share,
                "gain": one.gain, "grade": say(f"grade.{one.grade}"), "chance": one.chance,
                "cost_billion_jpy": one.cost_jpy / 1e9, "kind": say(f"kind.{Kind.ASSUMED}"), "source": one.source,
            }
            for one in research.technologies()
        ]
    )  # fmt: skip


def research_sentences(found: Sequence[research.Portfolio], lang: str) -> list[str]:
    """Return what research may save, and why that is not orders of magnitude."""
    say = words(lang)
    best = found[-1]
    energy = facts().number("dc.japan_2024", "TWh/y")
    sampler = [one for one in research.technologies() if one.id == "sampler"]
    alone = research.portfolio(sampler, energy_twh=energy)
    return [
        say("policy.research", cost=f"{best.cost_jpy / 1e9:.0f}", saved=f"{best.saved_twh:.1f}", energy=f"{energy:.0f}",
            low=f"{best.saved_twh_p10:.1f}", high=f"{best.saved_twh_p90:.1f}"),
        say("policy.amdahl", all=f"{alone.saved_twh_if_all:.1f}", expected=f"{alone.saved_twh_no_rebound:.2f}"),
        say("policy.assumed"),
    ]  # fmt: skip


def research_picture(found: Sequence[research.Portfolio], lang: str) -> str:
    """Return what the portfolios save as SVG."""
    say = words(lang)
    join = "・" if lang == "ja" else ", "
    rows = [
        (join.join(say(f"technology_research.{name}") for name in one.ids), one.cost_jpy / 1e9, one.saved_twh,
         one.saved_twh_p10, one.saved_twh_p90, one.saved_twh_if_all)
        for one in found
        if one.ids
    ]  # fmt: skip
    return research_svg(rows, lang=lang, caption=f"FY2024 ({say(f'kind.{Kind.ASSUMED}')})")


def to_json(what: str, rows: Sequence[dict[str, Any]], more: dict[str, Any]) -> dict[str, Any]:
    """Return an experiment as JSON values."""
    return {"schema": SCHEMA, "experiment": what, **more, "rows": list(rows)}
