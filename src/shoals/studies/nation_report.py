"""What a plan of a nation says: tables, sentences, JSON and a picture."""

from __future__ import annotations

from dataclasses import asdict
from math import isfinite
from typing import TYPE_CHECKING, Any

from shoals.economics.nation import Nation
from shoals.economics.nation_results import ACCOUNTS, AreaTotals, HashShare
from shoals.economics.nation_scenarios import Scenario, scenarios
from shoals.show.nation import AreaBar, nation_svg
from shoals.show.words import has_words, words
from shoals.studies.nation import Build, Calibration, Outcome

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.economics.nation/1"


def area_name(area: str, lang: str) -> str:
    """Return the name of an area."""
    say = words(lang)
    if area == "nation":
        return say("nation.whole")
    return say(f"area.{area}") if has_words(f"area.{area}") else area


def areas_table(outcome: Outcome, lang: str, against: Outcome | None = None) -> pd.DataFrame:
    """Return one row for each area and one for all: curtailment, price, CO2, computing.

    Examples
    --------
    >>> from shoals.studies.nation import plan, record_demo
    >>> table = areas_table(plan(record_demo(step_minutes=120), weeks=2), "en")
    >>> list(table.area)[-1], list(table.columns)[:4]
    ('nation', ['area', 'name', 'curtailed_gwh', 'record_gwh'])
    """
    import pandas as pd

    say = words(lang)
    rows: list[dict[str, Any]] = []
    for area, one in outcome.totals.items():
        row: dict[str, Any] = {"area": area, "name": area_name(area, lang), "curtailed_gwh": one.curtailed_gwh}
        if outcome.scenario.id == "fy2024":
            row["record_gwh"] = one.record_gwh
        if against is not None:
            row["before_gwh"] = against.totals[area].curtailed_gwh
        row |= {
            "rate": one.rate,
            "curtailed_hours": one.curtailed_hours,
            "price_jpy_per_kwh": one.price_jpy_per_kwh,
            "capture_jpy_per_kwh": one.capture_jpy_per_kwh,
            "thermal_twh": one.thermal_gwh / 1e3,
            "co2_mt": one.emission_mt,
            "emission_kg_per_kwh": one.emission_kg_per_kwh,
        }
        if isfinite(one.marginal_kg_per_kwh):
            row["marginal_kg_per_kwh"] = one.marginal_kg_per_kwh
        if outcome.applied.additions.flexible:
            row["compute_gwh"] = one.compute_gwh
            row["surplus_share"] = one.compute_surplus_gwh / one.compute_gwh if one.compute_gwh else None
        row["kind"] = say(f"kind.{outcome.kind}")
        rows.append(row)
    return pd.DataFrame(rows)


def gains_table(outcome: Outcome, against: Outcome, lang: str) -> pd.DataFrame:
    """Return who gains and who loses next to another plan, by area and account, by ids. [billion JPY a year]"""
    import pandas as pd

    say = words(lang)
    rows: list[dict[str, Any]] = []
    names = list(outcome.money_jpy)
    for account in ACCOUNTS:
        row: dict[str, Any] = {"account": account, "name": say(f"nation_account.{account}")}
        change = {
            name: (outcome.money_jpy[name][account] - against.money_jpy.get(name, {}).get(account, 0.0)) / 1e9
            for name in names
        }
        for name in names:
            if name != "lines":
                row[f"{name}_billion_jpy"] = change[name]
        row["nation_billion_jpy"] = sum(change.values())
        row["kind"] = say(f"kind.{outcome.kind}")
        rows.append(row)
    total: dict[str, Any] = {"account": "total", "name": say("money.total"), "kind": say(f"kind.{outcome.kind}")}
    for column in rows[0]:
        if column not in total:
            total[column] = sum(row[column] for row in rows)
    return pd.DataFrame([*rows, total])


def scenarios_table(lang: str) -> pd.DataFrame:
    """Return the scenarios of the package, what each changes, and where that comes from."""
    import pandas as pd

    say = words(lang)
    plain = Scenario(id="")
    rows = []
    for one in scenarios().values():
        changed = {k: v for k, v in asdict(one).items() if k not in ("id", "about", "kind") and v != getattr(plain, k)}
        rows.append(
            {
                "scenario": one.id,
                "changes": ", ".join(_change(k, v) for k, v in changed.items()),
                "kind": say(f"kind.{one.kind}"),
                "about": one.about,
            }
        )
    return pd.DataFrame(rows)


def _change(name: str, value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"line.{line}=+{more:g}" for line, more in value.items())
    return f"{name}={value:g}" if isinstance(value, float) else f"{name}={value}"


def sources_table(nation: Nation, lang: str) -> pd.DataFrame:
    """Return every input of the model: its value where it has one, its kind, date and source."""
    import pandas as pd

    say = words(lang)
    rows: list[dict[str, Any]] = []

    def add(name: str, value: str, about: Any) -> None:
        rows.append(
            {
                "input": name,
                "value": value,
                "kind": say(f"kind.{about.kind}"),
                "as_of": about.as_of,
                "confidence": about.confidence,
                "source": about.source,
            }
        )

    for name, about in nation.sources.items():
        add(name, f"{nation.constants[name]:g}" if name in nation.constants else say("nation.by_area"), about)
    for fuel in nation.fuels.values():
        add(fuel.id, f"{fuel.cost_jpy_per_mwh / 1e3:g} JPY/kWh, {fuel.emission_kg_per_mwh / 1e3:g} kg/kWh", fuel.about)
    for line in nation.lines:
        add(
            f"line.{line.id}", f"{line.from_}→{line.to} {line.forward_mw:,.0f} / {line.backward_mw:,.0f} MW", line.about
        )
    return pd.DataFrame(rows)


def calibration_table(found: Calibration, lang: str) -> pd.DataFrame:
    """Return how a fit did, area by area, and where it did not look. [GWh]"""
    import pandas as pd

    return pd.DataFrame(
        [
            {
                "area": name,
                "name": area_name(name, lang),
                "floor_mw": found.floor_mw[name],
                "planned_gwh": found.planned_gwh[name],
                "record_gwh": found.record_gwh[name],
                **(
                    {
                        "judged_planned_gwh": found.judged_planned_gwh[name],
                        "judged_record_gwh": found.judged_record_gwh[name],
                    }
                    if found.judged_planned_gwh
                    else {}
                ),
            }
            for name in found.floor_mw
        ]
    )


def sentences(outcome: Outcome, lang: str, against: Outcome | None = None, build: Build | None = None) -> list[str]:
    """Return the answer in sentences."""
    say = words(lang)
    whole = outcome.totals["nation"]
    told: list[str] = []
    if outcome.record.kind == "demo":
        told.append(say("nation.demo", n=len(outcome.record.years)))
    elif outcome.record.border:
        told.append(say("nation.border", names=", ".join(area_name(a, lang) for a in outcome.record.border)))
    told.append(
        say(
            "nation.answer",
            name=outcome.scenario.id,
            twh=f"{whole.curtailed_gwh / 1e3:,.2f}",
            rate=f"{100 * whole.rate:.1f}",
            price=f"{whole.price_jpy_per_kwh:.1f}",
            mt=f"{whole.emission_mt:,.0f}",
        )
    )
    if outcome.scenario.id == "fy2024" and outcome.record.kind != "demo":
        told.append(say("nation.measured", twh=f"{whole.record_gwh / 1e3:,.2f}"))
    if build is not None:
        told.append(
            say(
                "nation.build",
                factor=f"{build.factor:.2f}",
                twh=f"{whole.potential_gwh / 1e3:,.0f}",
                curtailed=f"{whole.curtailed_gwh / 1e3:,.0f}",
                rate=f"{100 * whole.rate:.0f}",
            )
        )
        if not build.close:
            told.append(say("nation.build_off", lacks=_signed(build.lacks_twh, 2)))
    if whole.compute_gwh > 0.0:
        told.append(
            say(
                "nation.compute",
                twh=f"{whole.compute_gwh / 1e3:,.2f}",
                share=f"{100 * whole.compute_surplus_gwh / whole.compute_gwh:.1f}",
            )
        )
        if isfinite(whole.compute_marginal_kg_per_kwh):
            told.append(say("nation.compute_co2", kg=f"{whole.compute_marginal_kg_per_kwh:.2f}"))
    if against is not None:
        before = against.totals["nation"]
        told.append(
            say(
                "nation.change",
                name=against.scenario.id,
                twh=_signed(whole.curtailed_gwh / 1e3 - before.curtailed_gwh / 1e3, 2),
                mt=_signed(whole.emission_mt - before.emission_mt, 1),
                price=_signed(whole.price_jpy_per_kwh - before.price_jpy_per_kwh, 2),
            )
        )
    if outcome.hashes is not None:
        told.append(_hash_sentence(outcome.hashes, lang))
    if outcome.applied.hash_capped_gw > 0.0:
        told.append(
            say(
                "nation.capped",
                gw=f"{outcome.applied.hash_capped_gw:.1f}",
                share=f"{100 * outcome.scenario.hash_share_max:g}",
            )
        )
    if whole.unserved_gwh > 0.05:
        told.append(say("nation.unserved", gwh=f"{whole.unserved_gwh:,.1f}"))
    if len(outcome.parts) > 1:
        told.append(say("nation.weeks", n=len(outcome.parts)))
    told.append(say("nation.warning"))
    return told


def _hash_sentence(one: HashShare, lang: str) -> str:
    say = words(lang)
    return say(
        "nation.majority" if one.majority else "nation.hashes",
        peak=f"{100 * one.share_peak:.1f}",
        mean=f"{100 * one.share_mean:.1f}",
        low=f"{100 * (1.0 - one.price_factor_low):.0f}",
    )


def _signed(value: float, decimals: int) -> str:
    return f"{value:+,.{decimals}f}".replace("-", "−")


def to_json(outcome: Outcome, against: Outcome | None = None, build: Build | None = None) -> dict[str, Any]:
    """Return a plan as JSON values. nan becomes null."""
    return {
        "schema": SCHEMA,
        "kind": str(outcome.kind),
        "record": outcome.record.label,
        "border": list(outcome.record.border),
        "slots": outcome.record.timeline.slots,
        "step_minutes": outcome.record.timeline.step_minutes,
        "weeks": len(outcome.parts) if len(outcome.parts) > 1 else None,
        "gap": outcome.gap,
        "scenario": {**asdict(outcome.scenario), "kind": str(outcome.scenario.kind)},
        "totals": {area: _plain(one) for area, one in outcome.totals.items()},
        "money_jpy": {area: dict(accounts) for area, accounts in outcome.money_jpy.items()},
        "hashes": None
        if outcome.hashes is None
        else {
            **asdict(outcome.hashes),
            "majority": outcome.hashes.majority,
            "capped_gw": outcome.applied.hash_capped_gw,
        },
        "build": None
        if build is None
        else {"factor": build.factor, "lacks_twh": build.lacks_twh, "plans": build.plans},
        "against": None if against is None else to_json(against),
        "seconds": outcome.seconds,
    }


def _plain(one: AreaTotals) -> dict[str, Any]:
    values: dict[str, Any] = {k: v if isinstance(v, str) or isfinite(v) else None for k, v in asdict(one).items()}
    return values | {"rate": one.rate}


def picture(outcome: Outcome, lang: str, against: Outcome | None = None) -> str:
    """Return the picture as SVG, a file of its own."""
    say = words(lang)
    measured = outcome.scenario.id == "fy2024" or (against is not None and against.scenario.id == "fy2024")
    bars = [
        AreaBar(
            name=area_name(area, lang),
            record_gwh=one.record_gwh if measured else None,
            against_gwh=None if against is None else against.totals[area].curtailed_gwh,
            scenario_gwh=one.curtailed_gwh,
            price_jpy_per_kwh=one.price_jpy_per_kwh,
        )
        for area, one in outcome.totals.items()
        if area != "nation"
    ]
    told = sentences(outcome, lang)
    line = outcome.record.timeline
    return nation_svg(
        bars,
        lang=lang,
        title=say("nation.title"),
        sentence=next(text for text in told if outcome.scenario.id in text),
        scenario=outcome.scenario.id,
        against="" if against is None else against.scenario.id,
        caption=f"{outcome.record.label}, {line.step_minutes} min ({say(f'kind.{outcome.kind}')})",
    )
