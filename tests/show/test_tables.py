from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from shoals import show
from shoals.core.figure import Kind
from shoals.show.tables import assumptions, period


def test_months_add_up_to_the_watt_hour(odd):
    months = show.monthly_table(odd)
    assert months["available_wh"].sum() == odd.sources_wh["available"].sum()
    assert months["exported_wh"].sum() == odd.uses_wh["exported"].sum()
    assert months["spilled_wh"].sum() == odd.uses_wh["spilled"].sum()
    computed = sum(int(wh.sum()) for use, wh in odd.uses_wh.items() if use.startswith("computed:"))
    assert months["computed_wh"].sum() == computed
    assert months["spilled_without_mwh"].sum() == pytest.approx(odd.spilled_without_wh / 1e6, abs=1e-5)
    assert months["rescued_mwh"].sum() == pytest.approx(
        odd.rescued_wh / 1e6, abs=1e-5
    )  # months with less than none count too


def test_baselines_stand_before_the_plan_and_net_is_gain_less_charge(year):
    ways = show.baselines_table(year)
    assert ways.index[0] == "nothing"
    assert ways.index[-1] == "plan"
    assert np.allclose(ways["net_jpy"], ways["gain_jpy"] - ways["charge_jpy"])
    assert ways.loc["nothing", "gain_jpy"] == 0


def test_absorbers_keep_their_order_and_their_kind(year):
    table = show.absorbers_table(year)
    assert table.index.tolist() == [a.id for a in year.absorbers]
    assert set(table["kind"]) <= {str(kind) for kind in Kind}
    assert np.allclose(table["net_jpy_per_year"], table["value_jpy_per_year"] - table["cost_jpy_per_year"])


def test_balances_carry_their_unit(year):
    table = show.balances_table(year)
    assert table.loc["owner", "unit"] == "JPY"
    assert table.loc[table.unit == "Wh", "balance"].sum() == 0


def test_every_source_has_a_kind_and_an_unsaid_one_is_called_so(odd):
    table = show.sources_table(odd, "en")
    assert set(table["kind"]) <= {str(kind) for kind in Kind}
    assert (table["source"] != "").all()
    if odd.site.fleets:
        assert "not said" in table["source"].to_list()


def test_the_schedule_survives_parquet_with_its_zone(odd, tmp_path):
    frame = show.schedule_frame(odd)
    show.write_schedule(odd, tmp_path / "schedule.parquet")
    back = pd.read_parquet(tmp_path / "schedule.parquet")
    assert back.index[0].isoformat() == odd.problem.timeline.start.isoformat()
    pd.testing.assert_frame_equal(frame, back, check_index_type=False, check_freq=False)


def test_the_schedule_closes_in_every_slot(odd):
    frame = show.schedule_frame(odd)
    use = frame["export_mw"] + frame.filter(regex="^(load|deferrable|firm)_mw:").sum(axis=1)
    into = frame["generation_mw"] + frame["import_mw"]
    if "charge_mw" in frame:
        use, into = use + frame["charge_mw"], into + frame["discharge_mw"]
    assert np.allclose(into, use, atol=1e-6)
    assert np.allclose(frame["available_mw"], frame["generation_mw"] + frame["spilled_mw"])


def test_assumptions_name_foresight_first(year):
    assert "upper bound" in assumptions(year, "en")[0]
    assert "上限" in assumptions(year, "ja")[0]


def test_a_period_is_told_by_its_first_and_last_day(year, make_result):
    assert period(year.problem.timeline, "en") == "1 April 2024 to 31 March 2025"
    assert period(make_result(slots=48).problem.timeline, "ja") == "2024年4月1日"
