from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from shoals.core.errors import GapInSeries, InputError
from shoals.economics import nation_model as model
from shoals.economics import nation_results as count
from shoals.economics.nation import japan
from shoals.economics.nation_model import Additions, Flexible
from shoals.economics.nation_scenarios import scenario
from shoals.plan.areas import solve_areas
from shoals.studies import nation as study
from shoals.studies import nation_report as report
from shoals.testing.nation import made_up_records, natural_network
from shoals.value.catalog import CONFIDENCES

WEST = ("kansai", "chugoku", "shikoku", "kyushu")


@pytest.fixture(scope="module")
def west() -> study.Record:
    """Four made-up weeks of four areas, with the curtailment that a plan of them has as their record."""
    record = study.record_of(
        made_up_records(28, step_minutes=120, areas=WEST, seed=3), step_minutes=120, label="made up"
    )
    results = study.plan(record).parts[0].results
    years = {name: replace(one, curtailed_mw=results[name].curtailed_mw) for name, one in record.years.items()}
    return replace(record, years=years)


# -------------------------------------------------------------------------------------------------------- independent


def test_a_week_of_ten_areas_has_the_objective_of_pypsa() -> None:
    """PyPSA states generators with costs; we state loads that take back. Both must cost the same to a millionth."""
    pytest.importorskip("pypsa")
    from shoals.plan.pypsa import optimize

    years = {name: model.year_of(one) for name, one in made_up_records(7, step_minutes=240).items()}
    more = Additions(
        battery_mw={"kyushu": 1_000.0, "tohoku": 500.0},
        flexible=(Flexible(id="compute", area="kyushu", power_mw=500.0, value_jpy_per_mwh=9_500.0),),
    )
    problem = model.problem_of(japan(), years, more)
    schedule = solve_areas(problem)
    cost = model.saved_at_most_jpy(problem) - schedule.objective_jpy
    theirs = -optimize(natural_network(japan(), years, more))
    assert cost == pytest.approx(theirs, rel=1e-6)
    results = model.results_of(japan(), years, problem, schedule)
    welfare = count.welfare_jpy(japan(), results, problem, schedule, more.flexible)
    floor_mw = {name: {"coal": one.floor_coal, "gas_combined": one.floor_lng} for name, one in japan().areas.items()}
    always = 0.0
    for name, share in floor_mw.items():
        share["oil"] = 1.0 - sum(share.values())
        burnt = sum(part * japan().fuels[fuel].cost_jpy_per_mwh for fuel, part in share.items())
        always += japan().areas[name].floor_mw * burnt * 7 * 24
    # beside the floors, the program's cost holds a few yen a MWh that steer the order, and the lines of batteries
    assert -welfare == pytest.approx(cost + always, rel=1e-3)


def test_days_that_roll_have_the_optimum_of_one_program_over_all() -> None:
    """A year is never cut: what days leave at midnights is repaired until it is the optimum of the whole."""
    years = {name: model.year_of(one) for name, one in made_up_records(14, step_minutes=120, areas=WEST).items()}
    problem = model.problem_of(japan(), years, Additions(battery_mw={"shikoku": 400.0}))
    rolled, whole = solve_areas(problem), solve_areas(problem, method="whole")
    cost = model.saved_at_most_jpy(problem) - whole.objective_jpy
    assert rolled.objective_jpy == pytest.approx(whole.objective_jpy, abs=1e-7 * cost)
    assert abs(rolled.gap) < 1e-8


def test_pypsa_is_not_asked_what_it_cannot_say() -> None:
    pytest.importorskip("pypsa")
    years = {name: model.year_of(one) for name, one in made_up_records(1, areas=("kyushu",)).items()}
    owed = Flexible(id="ai", area="kyushu", power_mw=1.0, value_jpy_per_mwh=1e4, day_fraction=0.5)
    with pytest.raises(InputError, match="owes energy by the day"):
        natural_network(japan(), years, Additions(flexible=(owed,)))


# ---------------------------------------------------------------------------------------------------------- the study


def test_money_energy_and_scale_agree_between_the_whole_and_its_weeks(west: study.Record) -> None:
    whole = study.plan(west, scenario("flexible", {"compute_gw": "2"}))
    assert whole.gap < 1e-6
    [part] = whole.parts
    flexible = whole.applied.additions.flexible
    welfare = count.welfare_jpy(whole.applied.nation, part.results, part.problem, part.schedule, flexible)
    total = sum(value for accounts in whole.money_jpy.values() for value in accounts.values())
    assert total == pytest.approx(welfare, rel=1e-9)
    nation = whole.totals["nation"]
    areas = [whole.totals[name] for name in WEST]
    for column in ("demand_gwh", "curtailed_gwh", "emission_mt", "compute_gwh"):
        assert getattr(nation, column) == pytest.approx(sum(getattr(one, column) for one in areas))
    assert nation.compute_gwh <= 2.0 * 28 * 24 + 1e-6
    assert 0.0 < nation.compute_surplus_gwh < nation.compute_gwh
    assert whole.hashes is not None
    weeks = study.plan(west, scenario("flexible", {"compute_gw": "2"}), weeks=4)
    assert len(weeks.parts) == 4
    assert weeks.totals["nation"].demand_gwh == pytest.approx(nation.demand_gwh)
    assert weeks.totals["nation"].curtailed_gwh == pytest.approx(nation.curtailed_gwh, rel=0.1)
    half = study.plan(west, weeks=2)
    assert half.totals["nation"].demand_gwh == pytest.approx(nation.demand_gwh, rel=0.02)
    with pytest.raises(InputError, match="9 weeks"):
        study.plan(west, weeks=9)


def test_flexible_load_batteries_and_links_each_spare_some_and_none_is_free_energy(west: study.Record) -> None:
    before = study.plan(west).totals["nation"]
    found = {
        "surplus": study.plan(west, scenario("flexible", {"compute_kind": "surplus"})).totals["nation"],
        "miner": study.plan(west, "flexible").totals["nation"],
        "batteries": study.plan(west, "batteries").totals["nation"],
        "links": study.plan(west, scenario("fy2024", {"line.kanmon": "2", "line.seiban": "2"})).totals["nation"],
    }
    for name, one in found.items():
        assert one.curtailed_gwh < before.curtailed_gwh, name
    assert found["surplus"].emission_mt == pytest.approx(before.emission_mt, rel=1e-6)
    assert found["surplus"].compute_gwh == pytest.approx(found["surplus"].compute_surplus_gwh, rel=1e-6)
    assert found["miner"].emission_mt > before.emission_mt
    assert found["batteries"].emission_mt < before.emission_mt
    assert before.record_gwh == pytest.approx(before.curtailed_gwh)


def test_a_fit_finds_floors_that_curtail_as_planted(west: study.Record) -> None:
    told: list[str] = []
    astray = study.unfitted(west)
    off = study.plan(astray).totals["nation"]
    assert off.curtailed_gwh < 0.8 * off.record_gwh
    found = study.calibrate(astray, rounds=20, every=2, report=told.append)
    assert len(told) == found.rounds
    planned, measured = sum(found.planned_gwh.values()), sum(found.record_gwh.values())
    assert planned == pytest.approx(measured, rel=0.05)
    judged, came = sum(found.judged_planned_gwh.values()), sum(found.judged_record_gwh.values())
    assert judged == pytest.approx(came, rel=0.15)
    table = report.calibration_table(found, "en")
    assert list(table.area) == ["kansai", "chugoku", "shikoku", "kyushu"]
    assert list(table.name) == ["Kansai", "Chugoku", "Shikoku", "Kyushu"]
    assert "judged_planned_gwh" in table


def test_as_much_is_built_as_it_takes(west: study.Record, monkeypatch: pytest.MonkeyPatch) -> None:
    now = study.plan(west, weeks=2).totals["nation"].curtailed_gwh / 1e3
    found = study.build_until(west, "fy2024", 4.0 * now, weeks=2)
    assert found.outcome.totals["nation"].curtailed_gwh / 1e3 == pytest.approx(4.0 * now, rel=0.006)
    assert 1.0 < found.factor < 3.0
    less = study.build_until(west, "fy2024", 0.5 * now, weeks=2)
    assert less.factor < 1.0
    assert found.close
    assert found.lacks_twh == pytest.approx(found.outcome.totals["nation"].curtailed_gwh / 1e3 - 4.0 * now, abs=1e-9)
    monkeypatch.setattr(study, "PLANS_MAX", 1)
    far = study.build_until(west, "fy2024", 0.5 * now, weeks=2)
    assert not far.close
    assert far.lacks_twh == pytest.approx(0.5 * now, rel=1e-6)
    assert any("No plan came nearer" in line for line in report.sentences(far.outcome, "en", build=far))
    assert report.to_json(far.outcome, build=far)["build"]["lacks_twh"] == far.lacks_twh
    for wrong, words in ((0.0, "more than nothing"), (1e6, "ask for less")):
        with pytest.raises(InputError) as told:
            study.build_until(west, "fy2024", wrong, weeks=1)
        assert words in told.value.hint


def test_areas_without_a_record_become_the_border() -> None:
    records = made_up_records(2, areas=WEST)
    arrives = {name: np.full(48, 100.0 * i) for i, name in enumerate(records)}
    records = {name: replace(one, columns={**one.columns, "import_mw": arrives[name]}) for name, one in records.items()}
    record = study.record_of(records)
    assert "chubu" in record.border
    plain = study.record_of(made_up_records(2, areas=WEST))
    shift = {name: record.years[name].other_mw - plain.years[name].other_mw for name in WEST}
    assert shift["kansai"] == pytest.approx(np.full(48, 600.0))  # where the line from Chubu ends
    assert all(not shift[name].any() for name in WEST[1:])


def test_the_demo_says_that_it_is_one() -> None:
    outcome = study.plan(study.record_demo(step_minutes=120), weeks=1)
    assert outcome.kind == "demo"
    assert set(report.areas_table(outcome, "en").kind) == {"demo"}
    assert "demonstration" in " ".join(report.sentences(outcome, "en"))
    assert "実演" in " ".join(report.sentences(outcome, "ja"))


def test_reports_are_whole_in_both_languages(west: study.Record) -> None:
    before = study.plan(west)
    outcome = study.plan(west, "flexible", marginal=True)
    for lang in ("en", "ja"):
        table = report.areas_table(outcome, lang, before)
        assert {"before_gwh", "marginal_kg_per_kwh", "surplus_share"} <= set(table)
        gains = report.gains_table(outcome, before, lang)
        assert len(gains) == len(count.ACCOUNTS) + 1
        assert list(gains)[:2] == ["account", "name"]  # keys are ids in both languages
        assert {"kyushu_billion_jpy", "nation_billion_jpy"} <= set(gains)
        assert list(gains.account) == [*count.ACCOUNTS, "total"]
        drawn = report.picture(outcome, lang, before)
        assert drawn.startswith("<svg")
        assert len(report.sentences(outcome, lang, before)) >= 5
        assert len(report.scenarios_table(lang)) >= 8
        sources = report.sources_table(japan(), lang)
        assert len(sources) > 30
        assert set(sources.confidence) <= set(CONFIDENCES)
    value = json.loads(json.dumps(report.to_json(outcome, before), allow_nan=False))
    assert value["schema"] == "shoals.economics.nation/1"
    assert value["totals"]["kyushu"]["compute_gwh"] > 0.0
    assert value["against"]["totals"]["nation"]["marginal_kg_per_kwh"] is None
    assert 0.0 < value["totals"]["nation"]["marginal_kg_per_kwh"] < 0.9
    crowd = replace(outcome.hashes, share_peak=0.6) if outcome.hashes else None
    assert "majority" in " ".join(report.sentences(replace(outcome, hashes=crowd), "en"))


def test_files_that_are_missing_are_all_named(tmp_path: Path) -> None:
    with pytest.raises(GapInSeries, match="hokkaido, tohoku, tokyo"):
        study.record_files(tmp_path, 2024)
    with pytest.raises(InputError, match="no area `mars`"):
        study.record_files(tmp_path, 2024, areas=("mars",))


# ---------------------------------------------------------------------------------------------- the publishers' files


@pytest.mark.real
def test_fy2024_curtails_as_it_was_measured(real_data: Path) -> None:
    """Each area within 15 % of its record or 3 GWh, and the nation within 5 %; the floors were fitted to it."""
    record = study.record_files(real_data, 2024)
    outcome = study.plan(record)
    assert outcome.gap < 1e-6
    for name, one in outcome.totals.items():
        allowed = 0.05 if name == "nation" else 0.15
        assert one.curtailed_gwh == pytest.approx(one.record_gwh, rel=allowed, abs=3.0), name
        assert one.unserved_gwh < 1e-6, name
    assert 10.0 < outcome.totals["nation"].price_jpy_per_kwh < 14.0


@pytest.mark.real
def test_a_week_of_the_record_has_the_objective_of_pypsa(real_data: Path) -> None:
    pytest.importorskip("pypsa")
    from shoals.plan.pypsa import optimize

    record = study.record_files(real_data, 2024, step_minutes=120)
    first = 12 * 30  # from 1 May
    years = {name: one.cut(first, 7 * 12) for name, one in record.years.items()}
    problem = model.problem_of(record.nation, years)
    cost = model.saved_at_most_jpy(problem) - solve_areas(problem).objective_jpy
    assert cost == pytest.approx(-optimize(natural_network(record.nation, years)), rel=1e-6)


@pytest.mark.real
def test_the_hours_of_2023_can_be_planned_without_tokyo_and_okinawa(real_data: Path) -> None:
    from shoals.data import read_area, to_area_series

    names = [name for name in japan().areas if name not in ("tokyo", "okinawa")]
    april = {"start": date(2023, 4, 1), "end": date(2023, 4, 28)}
    records = {name: to_area_series(read_area(real_data, name, **april), name) for name in names}
    outcome = study.plan(study.record_of(records))
    assert outcome.record.border == ("tokyo", "okinawa")
    assert outcome.totals["kyushu"].curtailed_gwh > 50.0
