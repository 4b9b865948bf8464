"""The sizing of a site against the cycle's own account, the advice, closed forms, and its own weights."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from shoals import advice, cycle, data, plan
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.plan import Status
from shoals.core.site import ClusterUse, Cost, Reduction, Site
from shoals.studies import size_report as report
from shoals.studies.size import (
    BATTERY,
    Assumptions,
    SizeStudy,
    _Study,
    options_of,
    parts_of,
    problem_by_the_mw,
    size_site,
)
from shoals.value.absorber import capital_recovery_factor, charge_jpy_per_year
from shoals.value.finance import Loan, Tax

ROOT = Path(__file__).resolve().parents[2]
SITES = ROOT / "examples" / "sites"


@pytest.fixture(scope="module")
def wind() -> cycle.Given:
    return cycle.given_demo(data.read_site(SITES / "tohoku-wind-nonfirm.toml"))


def cheap(site: Site, factor: float) -> Site:
    """The same site where machines cost less."""
    fleets = tuple(
        replace(one, cost=replace(one.cost, capex_jpy=one.cost.capex_jpy * factor, opex_jpy_per_year=0.0))
        for one in site.fleets
    )
    return replace(site, fleets=fleets)


@pytest.fixture(scope="module")
def nothing(wind: cycle.Given) -> SizeStudy:
    return size_site(wind)


@pytest.fixture(scope="module")
def built(wind: cycle.Given) -> SizeStudy:
    assumed = Assumptions(loan=Loan(share=0.6, rate=0.02, years=4), tax=Tax(rate=0.3), difficulty_growth=0.1)
    return size_site(replace(wind, site=cheap(wind.site, 0.4)), assumed)


def test_the_answer_is_nothing_where_nothing_pays(nothing: SizeStudy) -> None:
    assert nothing.sizing.status is Status.OPTIMAL
    assert not nothing.best.builds
    assert nothing.best.net_jpy == pytest.approx(0.0, abs=1.0)
    assert nothing.today.net_jpy < 0.0
    assert nothing.flat is None
    assert nothing.kind is Kind.DEMO
    assert all(one.next_mw_jpy_per_year < 0.0 for one in nothing.parts)


def test_todays_sizes_have_the_account_of_the_cycle(wind: cycle.Given, nothing: SizeStudy) -> None:
    problem = cycle.problem_of(wind, cycle.plant_of(wind))
    best, baselines = cycle.outcomes_of(wind, problem)
    years = problem.timeline.slots * problem.timeline.hours / 8_760.0
    assert nothing.today.gain_jpy == pytest.approx(best.gain_jpy / years, rel=1e-6)
    assert nothing.today.charge_jpy == pytest.approx(best.charge_jpy / years, rel=1e-9)
    assert nothing.today.capex_jpy == pytest.approx(best.capex_jpy)
    assert nothing.today.payback_years == pytest.approx(best.payback_years, rel=1e-5)
    assert nothing.nothing_jpy == pytest.approx(baselines[0].gross_jpy / years)


def test_todays_sizes_of_a_site_with_promises_have_the_account_of_the_cycle() -> None:
    site = data.example_site()
    clusters = tuple(replace(one, use=ClusterUse.FIRM, energy_mwh_per_day=0.0) for one in site.clusters)
    given = cycle.given_demo(replace(site, battery=None, clusters=clusters))
    problem = cycle.problem_of(given, cycle.plant_of(given))
    best, _ = cycle.outcomes_of(given, problem)
    study = size_site(given, quick=True)
    years = problem.timeline.slots * problem.timeline.hours / 8_760.0
    assert study.today.gain_jpy == pytest.approx(best.gain_jpy / years, rel=1e-6)
    assert study.today.net_jpy == pytest.approx(best.net_jpy / years, rel=1e-6)


def test_the_next_megawatt_beside_nothing_is_that_of_the_advice(wind: cycle.Given, nothing: SizeStudy) -> None:
    asked = cycle.bare(cycle.problem_of(wind, cycle.plant_of(wind)))
    alone = plan.do_nothing(asked)
    judged = advice.absorbers(asked, plan.solve(asked), alone, wind.network, wind.site.discount_rate)
    other = {one.id: one.net_jpy_per_year for one in judged}
    for one in nothing.parts:
        if one.part.id in other and one.part.id != "nothing":
            near = pytest.approx(other[one.part.id], rel=1e-3)  # there at planned prices
            if one.part.id == BATTERY:  # there at the export of a site without one
                assert one.next_mw_jpy_per_year >= other[one.part.id] * (1.0 + 1e-3)
            else:
                assert one.next_mw_jpy_per_year == near


def test_cheap_machines_are_built_and_no_other_size_is_better(wind: cycle.Given, built: SizeStudy) -> None:
    assert built.best.builds
    assert built.best.net_jpy > 0.0
    size = built.best.sizes_mw["miners"]
    assert 0.0 < size < 30.0
    for factor in (0.9, 1.1):
        limits = {part.id: 0.0 for part in parts_of(wind.site)} | {"miners": size * factor}
        given = replace(wind, site=cheap(wind.site, 0.4))
        fleet = given.site.fleets[0]
        scaled = replace(
            fleet,
            machines=1,
            hashrate_th_per_s=size * factor * 1e6 / fleet.efficiency_at_meter_j_per_th,
            cost=Cost(
                capex_jpy=fleet.cost.capex_jpy * size * factor / fleet.power_mw_max, life_years=fleet.cost.life_years
            ),
        )
        given = replace(given, site=replace(given.site, fleets=(scaled,)))
        there = size_site(given, Assumptions(limits_mw=limits), quick=True).today
        assert there.sizes_mw["miners"] == pytest.approx(size * factor)
        assert there.net_jpy <= built.best.net_jpy + 1e-6 * abs(built.nothing_jpy)


def test_the_value_of_a_flat_life_is_its_yearly_net_as_an_annuity(wind: cycle.Given) -> None:
    study = size_site(replace(wind, site=cheap(wind.site, 0.4)), quick=True)
    assert study.flat is not None
    built = [one.part.id for one in study.parts if one.size_mw > 0.005]
    assert built == ["miners"]
    assert study.years == 5
    factor = float(capital_recovery_factor(wind.site.discount_rate, 5))
    assert study.flat.npv_jpy * factor == pytest.approx(study.best.net_jpy, rel=1e-6)
    assert study.flat.irr is not None
    assert study.flat.irr > wind.site.discount_rate
    assert study.flat.payback_years == pytest.approx(study.best.payback_years, rel=1e-6)


def test_halvings_loans_and_tax_take_their_part(built: SizeStudy) -> None:
    assert built.flat is not None
    assert built.halving is not None
    assert built.halving.npv_jpy < built.flat.npv_jpy
    assert (built.halving.flows_jpy[1:] <= built.flat.flows_jpy[1:] + 1.0).all()
    assert built.flat.dscr_min is not None
    assert built.flat.equity_flows_jpy[0] == pytest.approx(0.4 * built.flat.flows_jpy[0])
    assert built.flat.tax_jpy.sum() > 0.0


def test_what_pays_at_todays_hashprice_only_is_not_told_to_be_built(built: SizeStudy) -> None:
    assert built.best.builds
    assert built.halving is not None
    kept = replace(built, halving=replace(built.halving, npv_jpy=1.0))
    lost = replace(built, halving=replace(built.halving, npv_jpy=-1.0))
    assert (kept.answer, lost.answer) == ("build", "today_only")
    assert report.sentences(kept, "en")[0].startswith("Build miners")
    for lang, words in (("en", "lose with the halving"), ("ja", "半減期を見込むと損")):
        assert words in report.sentences(lost, lang)[0]
    assert report.to_json(lost)["answer"] == "today_only"


@pytest.mark.parametrize("which", ["nothing", "built"])
def test_each_point_of_a_front_is_the_best_for_its_weight(which: str, request: pytest.FixtureRequest) -> None:
    study: SizeStudy = request.getfixturevalue(which)
    front = study.useful_front
    assert len(front) > 3
    tolerance = 2e-6 * abs(study.nothing_jpy) + 1.0
    for one in front:
        assert one.gap <= 1e-6
        weight = one.weight_jpy_per_mwh
        most = max(other.net_jpy + weight * other.useful_mwh for other in front)
        slack = tolerance + 2e-6 * weight * max(other.useful_mwh + study.spilled_mwh for other in front) * 30
        assert one.net_jpy + weight * one.useful_mwh >= most - slack
    useful = [one.useful_mwh for one in front]
    assert useful == sorted(useful)
    for one in study.share_front:
        assert one.gap <= 1e-6
        assert one.net_jpy <= study.best.net_jpy + tolerance


def test_the_tornado_has_its_widest_input_first_and_cheap_helps(built: SizeStudy) -> None:
    widths = [one.width_jpy for one in built.tornado]
    assert widths == sorted(widths, reverse=True)
    swings = {one.id: one for one in built.tornado}
    assert {"capex", "rate", "spot", "hashprice", "curtailment"} <= set(swings)
    for name in ("capex", "rate"):
        assert swings[name].low_jpy >= built.best.net_jpy >= swings[name].high_jpy
    assert swings["hashprice"].low_jpy <= built.best.net_jpy <= swings["hashprice"].high_jpy


def test_a_limit_holds_and_an_unknown_one_is_refused(wind: cycle.Given) -> None:
    given = replace(wind, site=cheap(wind.site, 0.2))
    study = size_site(given, Assumptions(limits_mw={"miners": 0.7}), quick=True)
    assert study.best.sizes_mw["miners"] <= 0.7 + 1e-9
    with pytest.raises(InputError, match="no candidate"):
        size_site(given, Assumptions(limits_mw={"minrs": 1.0}), quick=True)


@pytest.mark.parametrize(
    "wrong",
    [{"difficulty_growth": -1.0}, {"price_growth": -2.0}, {"price_growth": float("nan")}, {"tolerance": -1e-9}],
)
def test_an_assumption_that_cannot_be_is_refused_at_once(wrong: dict[str, float]) -> None:
    with pytest.raises(InputError, match=f"`{next(iter(wrong))}`"):
        Assumptions(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("use", list(ClusterUse))
def test_clusters_are_offered_up_to_todays_power_whatever_their_use(use: ClusterUse) -> None:
    site = data.example_site()
    energy = 5.0 if use is ClusterUse.DEFERRABLE else 0.0
    clusters = tuple(
        replace(one, use=use, energy_mwh_per_day=energy, checkpoint=None, value_jpy_per_mwh=90_000.0)
        for one in site.clusters
    )
    given = cycle.given_demo(replace(site, clusters=clusters))
    asked = cycle.problem_of(given, cycle.plant_of(given))
    parts = parts_of(given.site)
    problem = problem_by_the_mw(given, asked, parts)
    [cluster] = given.site.clusters
    for limits, most in (({}, cluster.power_mw_max), ({cluster.id: 7.0}, 7.0)):
        options = {one.id: one for one in options_of(given, problem, parts, 0.05, limits)}
        assert options[cluster.id].size_max == pytest.approx(most)


def test_reductions_are_said_to_be_left_out(wind: cycle.Given) -> None:
    sold = Reduction(
        id="dr", product="capacity", power_mw=1.0, price_jpy_per_mw_hour=300.0, loads=(wind.site.fleets[0].id,)
    )
    study = size_site(replace(wind, site=replace(wind.site, reductions=(sold,))), quick=True)
    assert study.left_out == ("dr",)
    assert report.to_json(study)["left_out"] == ["dr"]
    assert any("Reductions are left out" in one and "(dr)" in one for one in report.sentences(study, "en"))
    assert any("下げ調整力(dr)" in one for one in report.sentences(study, "ja"))


def test_the_next_battery_beside_none_is_that_of_the_better_way_to_sell() -> None:
    site = replace(data.example_site(), battery=None, fleets=(), clusters=())
    given = cycle.given_demo(site)
    study = size_site(given, Assumptions(limits_mw={BATTERY: 0.0}), quick=True)
    [row] = [one for one in study.parts if one.part.id == BATTERY]
    plant, nexts = cycle.plant_of(given), []
    for other_way in (False, True):
        one = _Study(given, Assumptions(), plant, other_way=other_way)
        bare = dict.fromkeys(study.best.sizes_mw, 0.0)
        nexts.append(one.next_mw_jpy(bare, study.best.gain_jpy, row.part))
    assert row.next_mw_jpy_per_year == pytest.approx(max(nexts), rel=1e-6)
    assert nexts[1] > nexts[0]  # the contracted power at spot in the dearest slots


def test_a_demand_charge_lowers_what_import_brings() -> None:
    site = data.example_site()
    site = replace(cheap(site, 0.1), battery=None, clusters=())
    given = cycle.given_demo(site)
    without = size_site(given, quick=True)
    study = size_site(given, Assumptions(demand_charge_jpy_per_kw_month=2_000.0), quick=True)
    assert without.best.builds
    assert study.best.net_jpy < without.best.net_jpy
    bought = float(study.sizing.schedule.import_mw.max())
    assert study.sizing.peaks_mw.tolist() == pytest.approx([bought], abs=1e-6)
    charge = sum(charge_jpy_per_year(one.part.cost, site.discount_rate) * one.size_mw for one in study.parts)
    assert study.best.charge_jpy == pytest.approx(charge + bought * 2_000.0 * 1_000.0 * 12.0, rel=1e-6)


def test_a_site_without_battery_is_offered_that_of_the_catalog(wind: cycle.Given) -> None:
    parts = {part.id: part for part in parts_of(wind.site)}
    assert parts[BATTERY].today_mw == 0.0
    assert parts[BATTERY].storage_hours == 4.0
    own = {part.id: part for part in parts_of(data.example_site())}[BATTERY]
    assert own.today_mw == 10.0
    assert own.cost.capex_jpy == pytest.approx(272e6)


class _Open(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("which", ["nothing", "built"])
def test_words_tables_and_files_say_the_same(
    which: str, lang: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    study: SizeStudy = request.getfixturevalue(which)
    said = report.sentences(study, lang)
    first = {
        "nothing": ("何も建てないのが最善", "Build nothing: "),
        "build": ("を建てるのが最善", "Build miners"),
        "today_only": (
            "今の数字だけで建てるべきではありません",
            "at today's hashprice only, and lose with the halving",
        ),
    }
    assert first[study.answer][lang == "en"] in said[0]
    assert any(("見通し" if lang == "ja" else "perfect foresight") in one for one in said)
    report.write(study, tmp_path / "out", lang)
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(report.FILES)
    document = json.loads((tmp_path / "out" / "size.json").read_text(encoding="utf-8"))
    assert document["schema"] == "shoals.plan.size/1"
    assert document["answer"] == study.answer
    assert document["left_out"] == []
    assert document["best"]["net_jpy"] == pytest.approx(study.best.net_jpy, abs=1.0)
    assert document["certificate"]["bound_jpy"] >= document["certificate"]["objective_jpy"]
    page = (tmp_path / "out" / "size.html").read_text(encoding="utf-8")
    parser = _Open()
    parser.feed(page)
    assert parser.open == []
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    assert page.count("<svg") == 3
    ways = report.ways_table(study)
    assert ways["net_jpy"].tolist()[0] == 0.0
    assert np.allclose(ways["gain_jpy"] - ways["charge_jpy"], ways["net_jpy"], atol=2.0)


@pytest.mark.real
@pytest.mark.parametrize("name", ["gunma-solar-20mw", "kyushu-hybrid-50mw", "tohoku-wind-nonfirm"])
def test_each_example_site_is_sized_on_published_files(name: str, real_data: Path) -> None:
    given = cycle.given_files(data.read_site(SITES / f"{name}.toml"), real_data, 2024)
    study = size_site(given, quick=True)
    assert study.sizing.status is Status.OPTIMAL
    assert study.sizing.gap <= 1e-6
    assert study.best.net_jpy >= study.today.net_jpy
    assert study.kind is Kind.ASSUMED  # the outlays are
