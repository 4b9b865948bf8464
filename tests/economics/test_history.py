"""The record of curtailment against METI and the publishers' files; FIT before FIP; forecasts that cannot look
ahead."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.cli._app import invoke
from shoals.core.errors import DataError, InputError
from shoals.core.time import Timeline
from shoals.economics import history
from shoals.economics.facts import facts
from shoals.studies import history as study

JST = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("area", "year", "gwh", "pct"),
    [
        ("kyushu", 2018, 96.5, 0.91), ("kyushu", 2019, 458.6, 3.97), ("kyushu", 2020, 399.7, 2.93),
        ("kyushu", 2021, 534.9, 3.88), ("kyushu", 2022, 448.8, 3.01), ("kyushu", 2023, 1058, 8.76),
        ("kyushu", 2024, 745.7, 4.73), ("tohoku", 2022, 63.8, 0.45), ("tohoku", 2024, 207.6, 1.32),
        ("chugoku", 2023, 281.9, 4.01), ("chugoku", 2024, 212.6, 2.27), ("shikoku", 2024, 147.0, 3.07),
        ("kansai", 2024, 215.0, 2.22), ("hokkaido", 2024, 2.7, 0.04), ("tokyo", 2024, 0.0, 0.0),
    ],
)  # fmt: skip
def test_the_record_says_what_the_research_measured(area: str, year: int, gwh: float, pct: float) -> None:
    one = history.year_of(area, year)
    assert one.curtailed_gwh == pytest.approx(gwh, abs=0.51 if gwh > 1000 else 0.06)
    assert 100 * one.rate == pytest.approx(pct, abs=0.006)


@pytest.mark.parametrize(("year", "gwh"), [(2018, 96.5), (2019, 458.6), (2020, 399.7), (2021, 534.9), (2022, 572.9),
                                            (2023, 1569.1), (2024, 1604.2)])  # fmt: skip
def test_national_sums_are_the_facts(year: int, gwh: float) -> None:
    assert sum(history.national_by_month(year).values()) == pytest.approx(gwh, abs=2.0 if year == 2022 else 0.2)


def test_meti_s_results_of_fy2024_agree_but_where_the_research_says_they_do_not() -> None:
    for one in history.official():
        if (one.fiscal_year, one.said) != (2024, "actual") or one.area in ("hokuriku", "shikoku", "kansai"):
            continue
        assert one.curtailed_gwh == pytest.approx(history.year_of(one.area, 2024).curtailed_gwh, rel=0.015)


def test_months_hours_and_seasons_are_one_energy() -> None:
    for area in ("kyushu", "tohoku", "shikoku"):
        whole = history.year_of(area, 2024).curtailed_gwh
        assert sum(history.by_month(area, 2024).values()) == pytest.approx(whole)
        assert sum(history.by_season(area, 2024).values()) == pytest.approx(whole)
        assert history.by_hour(area, 2024).sum() / 1e3 == pytest.approx(whole, rel=2e-3)
    night = history.by_hour("kyushu", 2024)[:, [0, 1, 2, 3, 21, 22, 23]]
    assert night.sum() < 0.01 * history.by_hour("kyushu", 2024).sum()


def test_what_the_record_lacks_is_said() -> None:
    with pytest.raises(DataError, match="no record of tokyo in FY2019"):
        history.year_of("tokyo", 2019)
    with pytest.raises(DataError, match="has no hours"):
        history.by_hour("kyushu", 2019)
    with pytest.raises(InputError, match="did you mean `kyushu`"):
        history.year_of("kyusyu", 2024)
    assert history.by_hour("kyushu", 2016).sum() == 0
    assert history.year_of("kyushu", 2023).months == 9


def test_facts_and_record_do_not_disagree() -> None:
    table = facts()
    assert history.year_of("kyushu", 2024).curtailed_gwh == pytest.approx(
        table.number("curt.fy2024_kyushu_gwh", "GWh"), abs=0.1
    )
    assert 100 * history.year_of("kyushu", "FY2025H1").rate == pytest.approx(
        100 * table.number("curt.fy2025h1_kyushu_pct", "1"), abs=0.01
    )


powers = st.lists(st.tuples(st.floats(0.1, 100.0), st.floats(0.0, 1.0)), min_size=1, max_size=30)


@given(powers, st.floats(0.01, 0.5))
def test_fit_first_moves_curtailment_and_loses_none(rows, fip: float) -> None:
    potential = np.array([p for p, _ in rows])
    held = potential * np.array([c for _, c in rows])
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=30, slots=len(rows))
    one = history.fit_before_fip(potential, held, line, fip_fraction=fip)
    assert (1 - fip) * one.fit_first_fit + fip * one.fit_first_fip == pytest.approx(one.together, abs=1e-9)
    assert one.fit_first_fip <= one.together + 1e-9 <= one.fit_first_fit + 2e-9


def test_a_forecaster_of_a_year_knows_only_years_before_it() -> None:
    seen: dict[int, set[int]] = {}

    def spy(past):
        year = max(past) + 1
        seen.setdefault(year, set()).update(past)
        return history.last_year(past)

    said = history.back_test(ways={"spy": spy})
    assert said
    assert all(max(known) < year for year, known in seen.items())
    assert {one.fiscal_year for one in said} <= set(range(2019, 2025))


def test_scores_by_hand_and_the_honest_result() -> None:
    """No way that knows former rates alone is off by less than a point, METI's outlooks are not either."""
    said = history.back_test()
    errors = [abs(one.error) for one in said if one.way == "last_year"]
    found = history.scores(said)
    assert found["last_year"].error == pytest.approx(np.mean(errors))
    assert min(one.error for one in found.values()) > 0.01
    meti = history.scores(history.meti_scores())
    assert meti["meti"].n == 5
    assert meti["meti"].error > 0.01


def test_a_planted_trend_is_found_and_a_forecast_has_a_span() -> None:
    assert history.trend({2020: 0.01, 2021: 0.03, 2022: 0.05}) == pytest.approx(0.07)
    assert history.trend({2020: 0.05, 2021: 0.01}) == 0.0
    one = history.forecast("kyushu", way="last_year")
    assert one.rate == pytest.approx(history.year_of("kyushu", 2024).rate)
    assert one.low < one.rate < one.high
    with pytest.raises(InputError, match="did you mean `trend`"):
        history.forecast("kyushu", way="trand")


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(10, 60)), min_size=2, max_size=40), st.floats(0.05, 0.6))
def test_the_floor_gives_back_the_energy_it_was_learnt_from(rows, share: float) -> None:
    potential, demand = (np.array(column) for column in zip(*rows, strict=True))
    total = float(potential.sum()) * 0.5 * share
    if total <= 1e-6:
        return
    floor = history.floor_of(potential, demand, total, hours=0.5)
    again = float(history.curtailed_by_floor(potential, demand, floor).sum()) * 0.5
    assert again == pytest.approx(total, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("view", ["year", "back-test", "forecast", "hour"])
def test_the_command_shows_each_view(view: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    picture = tmp_path / "h.svg"
    assert invoke(
        ["economics", "history", "kyushu", "--view", view, "--format", "json", "--lang", "ja", "--picture",
        str(picture)]
    ) == 0  # fmt: skip
    value = json.loads(capsys.readouterr().out)
    assert value["schema"] == "shoals.economics.history/1"
    assert value["rows"]
    assert "2024年度" in picture.read_text(encoding="utf-8")


def test_orders_and_indicators_as_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["economics", "history", "kyushu", "--view", "order", "--demo", "--format", "csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 6
    assert invoke(["economics", "indicators", "--format", "json", "--lang", "en"]) == 0
    rows = {one["id"]: one for one in json.loads(capsys.readouterr().out)["indicators"]}
    assert rows["energy_bought"]["value"] > 100 * rows["energy_embodied"]["value"]
    assert rows["theta"]["value"] is None
    assert invoke(["economics", "indicators", "--format", "md", "--lang", "ja"]) == 0
    assert "足りないデータ" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "says", "code"),
    [
        (["all", "--view", "hour"], "of one area", 1),
        (["kyushu", "--view", "order"], "--demo", 1),
        (["kyushu", "--view", "floor"], "--from", 1),
        (["all", "--picture", "x.svg"], "of one area", 1),
        (["kyushuu"], "did you mean `kyushu`", 1),
        (["tokyo", "--view", "hour", "--fiscal-year", "2019"], "no record", 2),
    ],
)
def test_the_command_refuses(arguments, says, code, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["economics", "history", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err


@pytest.mark.real
@pytest.mark.parametrize("area", ["kyushu", "shikoku"])
def test_the_shipped_year_is_that_of_the_publishers_files(real_data: Path, area: str) -> None:
    year = study.year_from_files(real_data, area, 2024)
    ours = history.year_of(area, 2024, months=history.APRIL_TO_DECEMBER)
    assert year.curtailed_mwh / 1e3 == pytest.approx(ours.curtailed_gwh, abs=0.005)  # months are kept to a MWh
    assert year.rate == pytest.approx(ours.rate, rel=1e-4)


@pytest.mark.real
def test_last_year_s_model_did_not_see_fy2023_coming_nor_its_end(real_data: Path) -> None:
    """The honest back-test: the floor learnt a year before says a quarter of FY2023 and nearly three times FY2024."""
    found = {one.fiscal_year: one for one in study.floor_back_test(real_data, "kyushu", (2023, 2024))}
    assert found[2023].said < 0.3 * found[2023].came
    assert found[2024].said > 2.0 * found[2024].came
    assert found[2023].said > found[2023].last_year
