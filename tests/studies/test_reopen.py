"""A run opened from its folder is the run that was made: the same report, byte by byte."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shoals import cycle, data, show
from shoals.core._plain import from_plain, to_plain
from shoals.core.errors import DataError, InputError, SourceChanged, SourceDamaged
from shoals.core.plan import Deferrable
from shoals.core.site import Site
from shoals.studies.days import days_of, gain_of_day_jpy
from shoals.studies.reopen import reopen
from shoals.studies.whatif import knobs_of, resized, what_if

SITES = sorted((Path(__file__).resolve().parents[2] / "examples" / "sites").glob("*.toml"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("reopen") / "run"
    cycle.go(cycle.given_demo(), place)
    return place


@pytest.fixture(scope="module")
def run(folder):
    return reopen(folder)


def test_the_report_is_the_same_byte_by_byte(folder, run):
    assert run.differs == ()
    assert show.render(run.result) == (folder / "report.html").read_text(encoding="utf-8")


def test_inputs_come_back_as_they_were(folder, run):
    given = cycle.given_demo()
    assert run.given.site == given.site
    assert run.given.timeline == given.timeline
    assert run.given.area.source == given.area.source
    for name, values in given.area.columns.items():
        np.testing.assert_array_equal(run.given.area.columns[name], values)
    np.testing.assert_array_equal(run.given.network.difficulty, given.network.difficulty)


@pytest.mark.parametrize("path", SITES, ids=lambda p: p.stem)
def test_every_example_site_survives_json(path):
    site = data.read_site(path)
    assert from_plain(Site, json.loads(json.dumps(to_plain(site)))) == site


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"plant": 3}, "Site.plant"),
        ({"powr": 1}, "powr"),
        ({"plant": {"id": "pv", "technology": "sun"}}, "technology"),
        ({"discount_rate": "high"}, "discount_rate"),
        ({"fleets": {"a": 1}}, "fleets"),
    ],
)
def test_json_of_another_form_is_refused_with_its_place(change, place):
    told = to_plain(data.example_site()) | change
    with pytest.raises(InputError, match=place):
        from_plain(Site, told)


def test_a_folder_that_is_not_a_run_says_what_to_do(tmp_path, folder):
    with pytest.raises(DataError, match="holds no run"):
        reopen(tmp_path)
    (tmp_path / "summary.json").write_text("{")
    with pytest.raises(SourceDamaged, match="is damaged"):
        reopen(tmp_path)
    with pytest.raises(DataError, match="missing"):
        data.read_inputs(tmp_path / "inputs.parquet")
    (tmp_path / "inputs.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(SourceDamaged):
        data.read_inputs(tmp_path / "inputs.parquet")


def test_no_byte_of_the_inputs_changes_unseen(folder, tmp_path):
    """Each page of the file carries a checksum: what a disk flipped is no other year."""
    whole = (folder / "inputs.parquet").read_bytes()
    for at in np.linspace(4, len(whole) - 5, 40).astype(int).tolist():
        (tmp_path / "inputs.parquet").write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        try:
            found = data.read_inputs(tmp_path / "inputs.parquet")
        except DataError:
            continue
        again = tmp_path / "again.parquet"  # it fell on what says nothing of the year: sizes, names of encodings
        data.write_inputs(again, found)
        assert again.read_bytes() == whole, at


def test_inputs_of_another_version_are_refused(folder, tmp_path):
    import pyarrow.parquet as pq

    table = pq.read_table(folder / "inputs.parquet")
    told = json.loads(table.schema.metadata[b"shoals"]) | {"schema": "shoals.inputs/9"}
    pq.write_table(table.replace_schema_metadata({b"shoals": json.dumps(told)}), tmp_path / "inputs.parquet")
    with pytest.raises(SourceChanged, match="inputs/9"):
        data.read_inputs(tmp_path / "inputs.parquet")


# ---------------------------------------------------------------------------------------------------------------- days


def test_gains_of_the_days_sum_to_that_of_the_year(run):
    days = days_of(run.result)
    assert len(days.dates) == 365
    some = [gain_of_day_jpy(run.given, run.result, days.slots(day)) for day in range(365)]
    assert sum(some) == pytest.approx(run.result.plan.gain_jpy, rel=1e-9)
    assert days.spilled_wh.sum() == run.result.uses_wh["spilled"].sum()
    assert days.spilled_without_wh.sum() == run.result.spilled_without_wh
    assert days.rescued_wh.sum() == run.result.rescued_wh
    assert days.number(np.datetime64("2024-04-01")) == 0
    assert days.number(np.datetime64("2023-04-01")) is None


def test_a_day_on_which_the_plan_spills_more_keeps_its_sign(run):
    before = days_of(run.result)
    more = run.result.uses_wh["spilled"].copy()
    more[:48] += 10**9
    after = days_of(replace(run.result, uses_wh={**run.result.uses_wh, "spilled": more}))
    assert after.rescued_wh[0] == before.rescued_wh[0] - 48 * 10**9 < 0
    assert after.rescued_wh[1:].tolist() == before.rescued_wh[1:].tolist()


def test_a_site_that_is_paid_by_the_week_has_no_gain_of_a_day(run):
    problem = run.result.problem
    [one] = problem.deferrable
    weekly = Deferrable(
        id=one.id, power_mw_max=one.power_mw_max, energy_mwh_per_day=one.energy_mwh_per_day,
        shortfall_jpy_per_mwh=one.shortfall_jpy_per_mwh, period_days=7,
    )  # fmt: skip
    result = replace(run.result, problem=replace(problem, deferrable=(weekly,)))
    assert gain_of_day_jpy(run.given, result, slice(0, 48)) is None


# ------------------------------------------------------------------------------------------------------------- what if


def test_the_sizes_of_the_site_change_nothing(run):
    sizes = {knob.id: knob.today_mw for knob in knobs_of(run.given.site)}
    assert resized(run.given.site, sizes) == run.given.site
    found = what_if(run.given, run.result.plant, sizes)
    assert found.plan.net_jpy == run.result.plan.net_jpy
    assert found.surplus_only.net_jpy == run.result.baselines[1].net_jpy


def test_twice_the_site_costs_twice_and_less_is_never_worth_more_before_its_cost(run):
    twice = what_if(run.given, run.result.plant, {"miners": 2 * 1.9845, "battery": 20.0, "ai": 2.0})
    assert twice.plan.capex_jpy == pytest.approx(2 * run.result.plan.capex_jpy, rel=1e-3)
    smaller = what_if(run.given, run.result.plant, {"battery": 5.0})
    assert smaller.plan.gain_jpy < run.result.plan.gain_jpy
    assert smaller.site.battery.energy_mwh_max == 20.0


def test_a_fleet_is_of_whole_machines_and_costs_what_they_cost(run):
    found = what_if(run.given, run.result.plant, {"miners": 1.0})
    fleet, whole = found.site.fleets[0], run.given.site.fleets[0]
    assert fleet.machines == round(whole.machines / 1.9845)
    assert fleet.cost.capex_jpy / whole.cost.capex_jpy == pytest.approx(fleet.machines / whole.machines)
    assert found.sizes_mw["miners"] == fleet.power_mw_max


def test_nothing_taken_away_leaves_nothing(run):
    found = what_if(run.given, run.result.plant, {"miners": 0.0, "battery": 0.0, "ai": 0.0})
    assert found.plan.net_jpy == pytest.approx(0.0, abs=1e-6)
    assert found.surplus_only is None
    assert found.sizes_mw == {"miners": 0.0, "battery": 0.0, "ai": 0.0}


@pytest.mark.parametrize("sizes", [{"mines": 1.0}, {"miners": -1.0}, {"miners": 11.0}])
def test_sizes_that_are_none_are_refused(run, sizes):
    with pytest.raises(InputError):
        resized(run.given.site, sizes)


@pytest.mark.parametrize("path", SITES, ids=lambda p: p.stem)
def test_every_example_site_can_be_halved(path):
    site = data.read_site(path)
    half = resized(site, {knob.id: knob.today_mw / 2 for knob in knobs_of(site)})
    for before, after in zip(knobs_of(site), knobs_of(half), strict=True):
        assert after.today_mw == pytest.approx(before.today_mw / 2, rel=0.05)
