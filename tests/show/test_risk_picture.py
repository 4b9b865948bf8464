"""A study of risk in words, tables and a picture, in both languages, whatever it found."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from shoals.core.figure import Kind
from shoals.core.risk import Distribution, Driver, Estimate, Maximum, PartSize, RiskResult
from shoals.core.site import Access, Connection, Plant, Scheme, Site, Technology
from shoals.show.risk import drivers_table, readable, readable_drivers, risk_sentences, risk_svg, risk_table

LANGS = ("ja", "en")


def estimate(value: float, spread: float = 1e5) -> Estimate:
    return Estimate(value=value, low=value - spread, high=value + spread, confidence=0.9)


def result(net: Any, **put: Any) -> RiskResult:
    net = np.asarray(net, dtype=np.float64)
    loss = float((net < 0).mean())
    ordered = np.sort(net)
    site = Site(
        id="s",
        name_ja="例の<発電所>",
        name_en="A <plant>",
        area="kyushu",
        plant=Plant(
            id="pv", technology=Technology.SOLAR, power_mw_max=1.0, scheme=Scheme.MERCHANT, latitude=33.0,
            longitude=130.0,
        ),
        connection=Connection(access=Access.FIRM, export_mw_max=1.0),
    )  # fmt: skip
    figures = ("mean", "deviation", "p5", "p50", "p95", "var", "cvar")
    values = (net.mean(), net.std(), ordered[0], np.median(net), ordered[-1], ordered[0], ordered[0])
    best = Maximum(at=0.5, value=2e6, low=0.4, high=0.6, bound=2.1e6, tried={0.4: 1e6, 0.5: 2e6, 0.6: 1e6})
    whole: dict[str, Any] = {
        "kind": Kind.ASSUMED,
        "site": site,
        "period": "2024-04-01 to 2025-04-01",
        "asked": len(net),
        "done": len(net),
        "stopped": "",
        "seed": 0,
        "net_jpy": net,
        "gain_jpy": net + 5e6,
        "rescued_mwh": np.full(len(net), 120.0),
        "payback_years": np.where(net > 0, 4.0, np.inf),
        "hours_full_load": {"asic": np.full(len(net), 3_000.0)},
        "surplus_fraction": {"asic": np.full(len(net), 0.4)},
        "charge_jpy": 5e6,
        "capex_jpy": 3e7,
        "spread": Distribution(
            count=len(net),
            alpha=0.95,
            loss_probability=Estimate(
                value=loss, low=max(loss - 0.05, 0.0), high=min(loss + 0.05, 1.0), confidence=0.9
            ),
            **{name: estimate(float(value)) for name, value in zip(figures, values, strict=True)},
        ),
        "central_net_jpy": 1e6,
        "record_net_jpy": 2e6,
        "regret_jpy": {"build": float(np.maximum(-net, 0).mean()), "nothing": float(np.maximum(net, 0).mean())},
        "drivers": (
            Driver(
                id="btc_price", p5_jpy=-9e6, p50_jpy=0.0, p95_jpy=9e6, variance_share=0.9, kind=Kind.ASSUMED, source="x"
            ),
            Driver(
                id="days", p5_jpy=1e6, p50_jpy=1e6, p95_jpy=1e6, variance_share=0.1, kind=Kind.ESTIMATED, source="y"
            ),
        ),
        "driver_count": 20,
        "sizes": (
            PartSize(part="all", robust=best, mean=best, count=20),
            PartSize(part="hall <1>", robust=replace(best, at=0.0), mean=best, count=20),
        ),
    }
    return RiskResult(**(whole | put))


CASES: dict[str, RiskResult] = {
    "mixed": result(np.linspace(-9e6, 3e6, 100)),
    "always lost": result(np.linspace(-9e6, -1e6, 100)),
    "never lost": result(np.linspace(1e6, 9e6, 100)),
    "one year": result([-1e6]),
    "all alike": result(np.zeros(50)),
    "no drivers": result(np.linspace(-1e6, 9e6, 100), drivers=(), sizes=()),
    "stopped": result(np.linspace(-1e6, 9e6, 100), stopped="interrupted", asked=1_000),
    "out of time": result(np.linspace(-1e6, 9e6, 100), stopped="time limit", asked=1_000),
    "drivers do nothing": result([1.0, 2.0], drivers=(replace(result([1.0]).drivers[1], variance_share=0.0),)),
    "no loads": result([1e6, 2e6], hours_full_load={}, surplus_fraction={}),
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("case", CASES)
def test_everything_can_be_drawn_and_said(case: str, lang: str) -> None:
    found = CASES[case]
    root = ET.fromstring(risk_svg(found, lang))
    height = float(root.attrib["viewBox"].split()[3])
    places = [float(one.attrib["y"]) for one in root.iter() if "y" in one.attrib]
    assert all(np.isfinite(place) and -1.0 <= place <= height for place in places)
    assert "nan" not in risk_svg(found, lang)
    table = risk_table(found, lang)
    assert set(table.iloc[:, 5]) == {"仮定" if lang == "ja" else "assumed"}
    shown = readable(table, lang)
    assert len(shown) == len(table)
    assert (shown.iloc[:, 1] != "").all()
    assert len(readable_drivers(found, lang)) == len(drivers_table(found, lang)) == len(found.drivers)
    sentences = risk_sentences(found, lang)
    assert all(one and "{" not in one for one in sentences)


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.0, "in none of the 100 years drawn"),
        (0.02, "in fewer than 1 of 20 years"),
        (0.4, "in 4 of 10 years"),
        (0.9, "in 9 of 10 years"),
        (0.98, "in more than 19 of 20 years"),
        (1.0, "in every one of the 100 years drawn"),
    ],
)
def test_the_first_sentence_says_how_often_it_loses(share: float, said: str) -> None:
    net = np.where(np.arange(100) < round(share * 100), -1e6, 1e6)
    assert said in risk_sentences(result(net), "en")[0]


def test_the_histogram_holds_every_year() -> None:
    """The bars' areas add up to all years: those that lose are hatched, those that gain are not."""
    found = result(np.concatenate([np.full(30, -5e6), np.full(70, 5e6)]), drivers=())
    root = ET.fromstring(risk_svg(found, "en"))
    tall = {"url(#risk-loss)": 0.0, "var(--money)": 0.0}
    for one in root.iter():
        if one.attrib.get("fill") in tall and one.attrib["width"] != "14":  # that of the legend
            tall[one.attrib["fill"]] += float(one.attrib["height"])
    assert tall["url(#risk-loss)"] / tall["var(--money)"] == pytest.approx(30 / 70, rel=0.01)


def test_a_stop_is_said() -> None:
    assert any(
        "Stopped (interrupted) after 100 of 1,000 scenarios" in one for one in risk_sentences(CASES["stopped"], "en")
    )
    assert any("時間切れ" in one for one in risk_sentences(CASES["out of time"], "ja"))


def test_sizes_are_told_with_their_bracket() -> None:
    said = risk_sentences(CASES["mixed"], "en")
    assert any("the whole does best at 0.50 times" in one and "between 0.40 and 0.60" in one for one in said)
    assert any("no size of `hall <1>` does better than none" in one for one in said)


def test_zero_parts_the_bars() -> None:
    """A year that loses is never in a bar of gain, however near to zero it is."""
    net = np.concatenate([np.linspace(-9e6, -1e3, 60), np.linspace(1e3, 4e6, 40)])
    found = result(net, drivers=())
    root = ET.fromstring(risk_svg(found, "en"))
    tall = {"url(#risk-loss)": 0.0, "var(--money)": 0.0}
    for one in root.iter():
        if one.attrib.get("fill") in tall and one.attrib["width"] != "14":
            tall[one.attrib["fill"]] += float(one.attrib["height"])
    assert tall["url(#risk-loss)"] / tall["var(--money)"] == pytest.approx(60 / 40, rel=0.02)


def test_the_table_says_which_years_and_whose() -> None:
    said = risk_table(result(np.linspace(-9e6, 3e6, 100)), "en")
    figures = list(said["figure"])
    assert "payback, best 5 % of years, if all were so" in figures
    assert "payback, worst 5 % of years, if all were so" in figures
    assert "net, the recorded year as it was" in figures
    demo = risk_table(result(np.linspace(-9e6, 3e6, 100), kind=Kind.DEMO), "en")
    assert not any("recorded" in figure for figure in demo["figure"])
    assert readable(said, "en").columns[1] == "value, a year [assumed]"
    assert " to " in readable(said, "en").iloc[0, 2]
