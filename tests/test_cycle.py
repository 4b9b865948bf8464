from __future__ import annotations

import json
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import sparse
from scipy.optimize import linprog

from shoals import advice, cycle, data, ledger, plan, show
from shoals.cli import _app
from shoals.cli import cycle as cli_cycle
from shoals.core.book import Account
from shoals.core.energy import PlantSeries
from shoals.core.errors import InputError, ShoalsError, Tampered
from shoals.core.figure import Kind
from shoals.core.plan import Load, Problem
from shoals.core.result import CycleResult
from shoals.core.site import Access, Cluster, ClusterUse, Connection, Cost, Scheme, Site
from shoals.ledger.attest import demo_key
from shoals.ledger.signing import PrivateKey
from shoals.value import market, stacking
from shoals.value.absorber import candidates

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "sites"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[CycleResult, Path]:
    folder = tmp_path_factory.mktemp("cycle") / "out"
    clock = cycle.Clock()
    given, key = cycle.given_demo(clock=clock), demo_key()
    return cycle.go(given, folder, lang="en", clock=clock, notes=True, key=key), folder


def days(given: cycle.Given, first: int, count: int) -> cycle.Given:
    """The same site on a part of the year."""
    line = given.timeline.window(48 * first, 48 * count)
    part = slice(48 * first, 48 * (first + count))
    columns = {name: power[part] for name, power in given.area.columns.items()}
    network = {
        name: getattr(given.network, name)[part]
        for name in (
            "difficulty",
            "subsidy_btc_per_block",
            "fees_btc_per_block",
            "price_usd_per_btc",
            "rate_jpy_per_usd",
        )
    }
    return replace(
        given,
        area=replace(given.area, timeline=line, columns=columns, preliminary=None),
        spot=replace(given.spot, timeline=line, price_jpy_per_mwh=given.spot.price_jpy_per_mwh[part]),
        network=replace(given.network, timeline=line, **network),
    )


def assert_closes(energy: dict[str, object]) -> None:
    computed = energy["computed"]
    assert isinstance(computed, dict)
    into = [energy[k] for k in ("available", "imported", "discharged")]
    out = [energy[k] for k in ("exported", "charged", "lost", "spilled")] + list(computed.values())
    assert all(type(v) is int and v >= 0 for v in into + out)
    assert sum(into) - sum(out) == 0  # type: ignore[arg-type]


def test_all_outputs_are_written_and_agree(demo: tuple[CycleResult, Path]) -> None:
    result, folder = demo
    assert sorted(p.name for p in folder.iterdir()) == sorted(cycle.FILES + cycle.DEMO_FILES)
    said = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    assert said == json.loads(json.dumps(show.summary_of(result)))
    assert said["schema"] == "shoals.summary/1"
    assert said["kind"] == "demo"
    assert_closes(said["energy_wh"])
    assert said["rescued_wh"] == said["spilled_without_shoals_wh"] - said["energy_wh"]["spilled"]
    assert 0 < said["rescued_wh"] <= said["spilled_without_shoals_wh"]
    assert all(0 <= share <= 1 for share in said["surplus_share"].values())
    assert said["value_jpy"]["net"] == pytest.approx(
        said["value_jpy"]["gain"] - said["value_jpy"]["capex_charge"], abs=2
    )
    assert sum(said["value_jpy"]["gross"].values()) == pytest.approx(said["value_jpy"]["gross_total"], abs=10)
    assert set(said["seconds"]) == {"read", "value", "plan", "advice", "book", "show", "total"}
    schedule = pd.read_parquet(folder / "schedule.parquet")
    assert len(schedule) == said["period"]["slots"]
    assert str(schedule.index.tz) == "UTC+09:00"
    flows = pd.read_csv(folder / "flows.csv")
    booked = dict(zip(zip(flows.source, flows.target, strict=True), flows.energy_wh, strict=True))
    assert booked["available", "bus"] == said["energy_wh"]["available"]
    assert booked["bus", "exported"] == said["energy_wh"]["exported"]
    assert flows.loc[flows.target == "bus", "energy_wh"].sum() == flows.loc[flows.source == "bus", "energy_wh"].sum()


def test_the_book_balances_slot_by_slot(demo: tuple[CycleResult, Path]) -> None:
    result, folder = demo
    inside = np.sum(list(result.sources_wh.values()), axis=0)
    assert (inside == np.sum(list(result.uses_wh.values()), axis=0)).all()
    checked = ledger.verify(folder / "book.sqlite")
    assert checked.root == result.book.root
    balances = result.book.balances
    assert balances["bus"] == 0
    assert sum(v for k, v in balances.items() if not k.startswith("money:") and k != "owner") == 0
    assert balances["spilled:source"] == -balances["spilled"]  # never generated, and in a unit of its own
    assert balances["heat:miners"] == int(result.uses_wh["computed:miners"].sum())
    assert balances["spilled"] == int(result.uses_wh["spilled"].sum())
    assert balances["owner"] == pytest.approx(result.plan.gross_jpy, abs=len(result.value_jpy))
    assert balances["battery"] == round(result.plan.schedule.soc_mwh[-1] * 1e6) == 0


def test_the_report_says_where_in_the_book_the_energy_that_was_sold_is(demo: tuple[CycleResult, Path]) -> None:
    result, folder = demo
    balances, sold = result.book.balances, int(result.uses_wh["exported"].sum())
    assert balances["grid:export"] + balances["taken"] == sold > balances["grid:export"]
    say = show.format_for("en")
    line = f"Of the {say.energy(sold)} that this report calls sold, {say.energy(balances['grid:export'])} are booked"
    assert line in (folder / "report.html").read_text(encoding="utf-8")


def test_who_ran_a_site_is_told_how_to_sign_its_book(
    demo: tuple[CycleResult, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    result, folder = demo
    cli_cycle._tell(result, folder, "en", None, False)
    assert "keys new" not in capsys.readouterr().err  # it is signed
    monkeypatch.chdir(tmp_path)
    ledger.create("book.sqlite", [Account(id="pv", kind="generation")]).close()
    cli_cycle._tell(result, Path(), "en", None, False)
    line = next(line for line in capsys.readouterr().err.splitlines() if "keys new" in line)
    for command in line.split("&&"):
        assert _app.invoke(shlex.split(command)[1:]) == 0
    assert Path("book.checkpoint").exists()
    found = ledger.verify("book.sqlite")
    assert found.signed == found.records


def test_the_book_of_the_demo_is_signed_and_a_stranger_checks_it(demo: tuple[CycleResult, Path]) -> None:
    result, folder = demo
    with ledger.open_book(folder / "book.sqlite") as book:
        assert (folder / "demo.checkpoint").read_text(encoding="utf-8") == dict(book.checkpoints())[book.count]
    auditor = Path(ledger.__file__).parent / "_assets" / "verify_book.py"
    vkey = demo_key().public.vkey

    def audit(key: str) -> subprocess.CompletedProcess[str]:
        asked = [folder / "book.sqlite", "--json", "--key", key, "--checkpoint", folder / "demo.checkpoint"]
        return subprocess.run(
            [sys.executable, "-I", "-S", auditor, *asked], capture_output=True, text=True, check=False, timeout=600
        )

    found = json.loads(audit(vkey).stdout)
    assert found["root"] == result.book.root
    assert [one["signers"] for one in found["checkpoints"]] == [["demo.example/plant"]]
    stranger = audit(PrivateKey.make("demo.example/plant").public.vkey)
    assert stranger.returncode == 5
    assert "not signed by those who are trusted" in stranger.stderr


def test_notes_of_the_year_are_in_the_book_as_the_summary_says(demo: tuple[CycleResult, Path]) -> None:
    result, folder = demo
    said = json.loads((folder / "summary.json").read_text(encoding="utf-8"))["notes"]
    assert [month["start"][5:7] for month in said["months"]] == [f"{m:02}" for m in (*range(4, 13), 1, 2, 3)]
    with ledger.open_book(folder / "book.sqlite") as book:
        states = {state.series.name: state for state in ledger.Notes(book).states()}
        taken, handover = book.balance("taken"), book.balance("handover")
        exported, balances = book.balance("grid:export"), book.balances()
        moves = [one for one in book.transfers() if one.credit.endswith(":delivered")]
    for month in said["months"]:
        state = states[month["series"]]
        assert state.issued_j == int(month["issued_j"]) == state.delivered_j + state.defaulted_j
        assert state.delivered_j == int(month["power_j"]) + int(month["computed_j"])
        assert state.forecast_j == int(month["p90_j"]) - int(month["claimed_j"])
        assert state.issued_j <= state.pledged_j <= state.forecast_j
        assert state.outstanding_j == state.collateral_jpy == 0
        assert month["backing_ratio"] == pytest.approx(state.forecast_j / state.issued_j, abs=1e-4)
        window = state.series.window_start, state.series.window_end
        assert {window[0] <= one.event < window[1] for one in moves if month["series"] in one.credit} == {True}
    august = next(month for month in said["months"] if month["start"].startswith("2024-08"))
    assert august["spilled_ratio"] == 0  # nothing is spilled then: the sun that would be sold backs it
    assert august["backing_ratio"] > 2
    power = sum(int(month["power_j"]) for month in said["months"]) + int(said["stored_j"])
    assert (taken, handover) == (power, 0)
    assert exported + taken == 3_600 * int(result.uses_wh["exported"].sum())  # a note changes whose it is alone
    assert balances["heat:miners"] == 3_600 * int(result.uses_wh["computed:miners"].sum())


def test_a_measured_year_issues_no_notes_without_a_history(tmp_path: Path) -> None:
    given = days(cycle.given_demo(), 5, 3)
    result = cycle.run(given, book=tmp_path / "book.sqlite")
    assert result.notes is None
    assert show.summary_of(result)["notes"] is None
    with pytest.raises(InputError, match="no made-up history"):
        cycle.history_of(replace(given, area=replace(given.area, kind=Kind.MEASURED),
                                 spot=replace(given.spot, kind=Kind.MEASURED),
                                 network=replace(given.network, kind=Kind.MEASURED)))  # fmt: skip


def test_the_battery_never_holds_less_than_nothing(demo: tuple[CycleResult, Path]) -> None:
    _, folder = demo
    with ledger.open_book(folder / "book.sqlite") as book:
        number = book.numbers["battery"]
        records = np.concatenate(list(book.records()))
    moves = records[(records["kind"] == 0) & ((records["debit"] == number) | (records["credit"] == number))]
    held = np.cumsum(np.where(moves["debit"] == number, -moves["amount"], moves["amount"]))
    assert held.min() >= 0  # after every single transfer, not only at the end of a slot
    assert held[-1] == 0


def test_heat_comes_with_its_entropy(demo: tuple[CycleResult, Path]) -> None:
    _, folder = demo
    with ledger.open_book(folder / "book.sqlite") as book:
        balances = book.balances()
    heat = sum(amount for name, amount in balances.items() if name.startswith("heat:"))
    assert balances["entropy"] * 350 >= heat * 1_000 > 0
    assert balances["entropy"] * 350 < heat * 1_001  # and with little more


def test_each_leg_is_exact_to_a_few_watt_hours(demo: tuple[CycleResult, Path]) -> None:
    result, _ = demo
    plan, hours = result.plan.schedule, result.problem.timeline.hours
    assert result.uses_wh["exported"].sum() == pytest.approx(plan.export_mw.sum() * hours * 1e6, abs=2)
    assert result.uses_wh["spilled"].sum() == pytest.approx(plan.spilled_mw.sum() * hours * 1e6, abs=2)
    for name, power in plan.load_mw.items():
        assert result.uses_wh[f"computed:{name}"].sum() == pytest.approx(power.sum() * hours * 1e6, abs=2)


def test_a_changed_byte_of_a_booked_transfer_is_found_with_exit_code_5(
    demo: tuple[CycleResult, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, folder = demo
    whole = (folder / "book.sqlite").read_bytes()
    with ledger.open_book(folder / "book.sqlite") as book:
        records = np.concatenate(list(book.records()))
    record = next(one for one in records[len(records) // 2 :] if one["kind"] == 0)
    place = whole.index(record.tobytes()[32:56]) + 8  # its amount
    bad = tmp_path / "book.sqlite"
    bad.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    assert _app.invoke(["ledger", "verify", str(bad), "--lang", "en"]) == 5
    assert "hint:" in capsys.readouterr().err
    with pytest.raises(Tampered, match=rf"record {int(record['seq'])} is not as it was booked: its field `amount`"):
        ledger.verify(bad)
    assert _app.invoke(["ledger", "verify", str(folder / "book.sqlite")]) == 0


def test_the_plan_is_an_upper_bound_and_doing_nothing_owns_nothing(demo: tuple[CycleResult, Path]) -> None:
    result, _ = demo
    by_id = {o.id: o for o in result.baselines}
    assert list(by_id) == ["nothing", "surplus_only", "threshold", "always_on", "plan_no_battery"]
    assert by_id["nothing"].gain_jpy == by_id["nothing"].capex_jpy == by_id["nothing"].charge_jpy == 0
    best = result.plan.schedule.objective_jpy
    assert all(best >= o.schedule.objective_jpy - 1 for o in result.baselines if o.id in ("threshold", "always_on"))
    alone = by_id["surplus_only"]
    assert 0 < alone.computed_mwh <= alone.rescued_mwh + 1e-6
    assert result.plan.schedule.violations(result.problem) == []


def test_surplus_is_part_of_what_was_taken(demo: tuple[CycleResult, Path]) -> None:
    result, _ = demo
    for name, wh in result.surplus_wh.items():
        assert ((wh >= 0) & (wh <= result.uses_wh[name])).all()
    total = sum(int(wh.sum()) for wh in result.surplus_wh.values())
    assert result.rescued_wh - total == pytest.approx(0, abs=1e-4 * result.rescued_wh)


def test_the_next_megawatt_is_compared_with_nothing(demo: tuple[CycleResult, Path]) -> None:
    result, _ = demo
    ranks = [(a.firm, -a.net_jpy_per_year) for a in result.absorbers]
    assert ranks == sorted(ranks)
    assert {a.id for a in result.absorbers} >= {"nothing", "battery", "miner_new", "miner_used"}
    for a in result.absorbers:
        assert 0 <= a.surplus_fraction <= 1
        assert a.hours_full_load <= 8784
        assert a.surplus_only_net_jpy_per_year <= a.net_jpy_per_year + 1
    assert show.headline(result, "en") != show.headline(result, "ja")


def plant_alone(site: Site) -> Site:
    return replace(bare(site), connection=replace(site.connection, import_mw_max=0.0))


def no_import(site: Site) -> Site:
    connection = replace(site.connection, import_mw_max=0.0)
    return replace(site, clusters=(), battery=None, battery_cost=Cost(capex_jpy=0.0), connection=connection)


def feed_in_tariff(site: Site) -> Site:
    plant = replace(site.plant, scheme=Scheme.FIT, tariff_jpy_per_mwh=12_000.0)
    return replace(no_import(site), plant=plant)


def windy(site: Site) -> Site:
    return replace(data.read_site(EXAMPLES / "tohoku-wind-nonfirm.toml"), area=site.area)


@pytest.mark.parametrize("made", [lambda site: site, plant_alone, no_import, feed_in_tariff, windy])
def test_the_advice_is_what_another_plan_with_one_more_megawatt_finds(made: Callable[[Site], Site]) -> None:
    """Judge each candidate on another engine, built here: the figures must be the same."""
    given = cycle.given_demo()
    given = days(replace(given, site=made(given.site)), 35, 10)
    plant = data.plant_series(given.site.plant, given.area, seed=0)
    problem = cycle.problem_of(given, plant)
    base, nothing = plan.solve(problem, "highs"), plan.do_nothing(cycle.bare(problem))
    years = problem.timeline.slots * 0.5 / 8760
    said = {a.id: a for a in advice.absorbers(problem, base, nothing, given.network, 0.05)}
    for one in (c for c in candidates() if c.id in said and c.id != "battery"):
        more = Load(id="more", power_mw_max=1.0, value_jpy_per_mwh=one.value_jpy_per_mwh(given.network))
        best = plan.solve(replace(problem, loads=(*problem.loads, more)), "highs")
        assert said[one.id].value_jpy_per_year == pytest.approx(
            (best.objective_jpy - base.objective_jpy) / years, rel=1e-6, abs=1.0
        )
        assert said[one.id].hours_full_load <= (best.load_mw["more"] > 0).mean() * 8760 + 1e-6 or one.needs_firm


def test_a_store_sells_in_the_evening_and_nothing_bought_is_sold_on() -> None:
    given = cycle.given_demo()
    site = replace(given.site, fleets=(), clusters=())
    given = days(replace(given, site=site), 35, 14)
    plant = data.plant_series(site.plant, given.area, seed=0)
    problem = cycle.problem_of(given, plant)
    best = plan.solve(problem)
    dark = plant.available_mw == 0
    assert best.discharge_mw[dark].sum() > 0
    assert best.export_mw[dark].sum() > 0
    assert (np.minimum(best.import_mw, best.export_mw) < 1e-6).all()
    called = plant.accepted_fraction < 1
    assert (best.export_mw[called] <= (plant.available_mw * plant.accepted_fraction)[called] + 1e-9).all()


def test_a_feed_in_tariff_pays_for_the_plants_own_output_alone() -> None:
    given = cycle.given_demo()
    plant = replace(given.site.plant, scheme=Scheme.FIT, tariff_jpy_per_mwh=36_000.0)
    given = days(replace(given, site=replace(given.site, plant=plant)), 35, 14)
    series = data.plant_series(plant, given.area, seed=0)
    best = plan.solve(cycle.problem_of(given, series))
    assert (best.export_mw <= series.available_mw * series.accepted_fraction + cycle.METER_MW + 1e-9).all()


def by_linear_program(given: cycle.Given, plant: PlantSeries, problem: Problem) -> float:
    """The most that a site with a battery earns over all dispatches: premium on its own output, spot on the rest. [JPY]

    Written anew: one variable for each of the two parts of what is sold, no price that is not paid, and a relaxation,
    since nothing here forbids to sell own output and to buy in the same slot.
    """
    n, hours = problem.timeline.slots, problem.timeline.hours
    store, site = problem.battery, given.site
    assert store is not None
    spot = given.spot.price_jpy_per_mwh
    generated = np.clip(given.area.power_mw("solar_mw"), 0.0, None)
    paid = market.export_price_jpy_per_mwh(site.plant, given.spot, weight=generated)
    bought = market.import_price_jpy_per_mwh(site.connection, given.spot)
    own = np.minimum(plant.available_mw * plant.accepted_fraction, site.connection.export_mw_max)
    most = np.where(plant.accepted_fraction == 1.0, site.connection.export_mw_max, own)
    blocks = [
        (plant.available_mw, np.zeros(n), 1.0),
        (np.full(n, site.connection.import_mw_max), -bought, 1.0),
        (np.full(n, store.discharge_mw_max), np.full(n, -store.wear_jpy_per_mwh), 1.0),
        (own, paid, -1.0),
        (most, spot, -1.0),
        (np.full(n, store.charge_mw_max), np.zeros(n), -1.0),
    ]
    blocks += [(np.asarray(k.power_mw_max), np.asarray(k.value_jpy_per_mwh), -1.0) for k in problem.loads]
    eye, zero = sparse.identity(n), sparse.csr_matrix((n, n))
    shift = sparse.identity(n) - sparse.eye(n, k=-1) - sparse.csr_matrix(([1.0], ([0], [n - 1])), shape=(n, n))
    state = [
        zero,
        zero,
        eye * (hours / store.discharge_efficiency),
        zero,
        zero,
        eye * (-hours * store.charge_efficiency),
    ]
    state += [zero] * len(problem.loads) + [shift]
    bus = [eye * sign for _, _, sign in blocks] + [zero]
    room = [zero, zero, zero, eye, eye, zero] + [zero] * (len(problem.loads) + 1)
    worth = np.concatenate([w for _, w, _ in blocks] + [np.zeros(n)]) * hours
    high = np.concatenate([h for h, _, _ in blocks] + [np.full(n, store.energy_mwh_max)])
    high[-1] = store.start_mwh
    low = np.zeros(len(high))
    low[-1] = store.start_mwh
    found = linprog(
        -worth, A_ub=sparse.hstack(room), b_ub=most, A_eq=sparse.vstack([sparse.hstack(bus), sparse.hstack(state)]),
        b_eq=np.zeros(2 * n), bounds=np.column_stack([low, high]), method="highs",
    )  # fmt: skip
    assert found.status == 0
    return -found.fun


@pytest.mark.parametrize("first", [35, 120, 300])
def test_of_what_a_fip_plant_sells_the_premium_is_paid_on_its_own_output_alone(first: int) -> None:
    given = cycle.given_demo()
    given = days(replace(given, site=replace(given.site, clusters=())), first, 14)
    plant = data.plant_series(given.site.plant, given.area, seed=0)
    problem = cycle.problem_of(given, plant)
    best = plan.solve(problem)
    value = cycle.value_of(given, problem, best)
    generated = np.clip(given.area.power_mw("solar_mw"), 0.0, None)
    spot = given.spot.price_jpy_per_mwh
    premium = market.export_price_jpy_per_mwh(given.site.plant, given.spot, weight=generated) - spot
    own = np.minimum(plant.available_mw * plant.accepted_fraction, 50.0)
    expected = float((best.export_mw * spot + np.minimum(best.export_mw, own) * premium).sum()) * 0.5
    assert value["export"] == pytest.approx(expected, rel=1e-9)
    assert (np.minimum(best.import_mw, best.export_mw) < 1e-6).all()  # one meter cannot go both ways
    wear = float(best.discharge_mw.sum()) * 0.5 * 1_000.0
    nothing = cycle.bare(problem)
    without = sum(cycle.value_of(given, nothing, plan.do_nothing(nothing)).values())
    bound = by_linear_program(given, plant, problem) - without
    gain = sum(value.values()) - wear - without
    assert gain <= bound * (1 + 1e-9) + 1.0
    assert gain >= 0.9 * bound


def test_grid_energy_through_a_battery_earns_no_premium() -> None:
    """Without sun there is no own output: buying to sell later pays only where spot moves by more than it costs."""
    given = cycle.given_demo()
    given = days(replace(given, site=bare(given.site)), 35, 7)
    given = replace(given, site=replace(given.site, battery=cycle.given_demo().site.battery))
    dark = PlantSeries(plant="pv", timeline=given.timeline, available_mw=np.zeros(given.timeline.slots))
    flat = replace(given, spot=replace(given.spot, price_jpy_per_mwh=np.where(np.arange(336) % 48 < 24, 5e3, 9e3)))
    best = plan.solve(cycle.problem_of(flat, dark))
    assert best.import_mw.sum() == best.export_mw.sum() == 0.0


# ------------------------------------------------------------------------------- modes, checkpoints and stacked sales


def stacked() -> cycle.Given:
    site = data.read_site(EXAMPLES / "kyushu-stacked-20mw.toml")
    return days(cycle.given_demo(site), 110, 21)  # the rains and the first heat; capacity from July on


@pytest.fixture(scope="module")
def stacked_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[cycle.Given, CycleResult, Path]:
    folder = tmp_path_factory.mktemp("stacked") / "out"
    given = stacked()
    return given, cycle.go(given, folder, lang="en"), folder


def test_a_fleet_of_many_modes_is_one_line_in_books_and_tables(
    stacked_run: tuple[cycle.Given, CycleResult, Path],
) -> None:
    given, result, folder = stacked_run
    assert len(result.problem.loads) > 4
    said = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    assert set(said["energy_wh"]["computed"]) == {"hall", "train"}
    assert_closes(said["energy_wh"])
    assert set(said["value_jpy"]["gross"]) == {
        "export", "import", "hall", "train", "reduction:evening", "reduction:winter", "penalty:winter",
    }  # fmt: skip
    assert (said["kind"], said["value_kind"]) == ("demo", "demo")
    measured = [replace(one, kind=Kind.MEASURED) for one in (result.area, result.spot, result.network, result.plant)]
    record = replace(result, **dict(zip(("area", "spot", "network", "plant"), measured, strict=True)))
    assert record.value_kind is Kind.ASSUMED  # whatever the record, a site file assumes
    assert cli_cycle._mark(result, "en") == "demo"
    told = replace(record, kind=Kind.MEASURED)
    assert cli_cycle._mark(told, "en") == "record measured, money assumed"
    assert cli_cycle._mark(told, "ja") == "記録は実測、金額は仮定"
    sources = show.sources_table(result, "en")
    assert sources["what"].str.contains("readiness").sum() == 2
    assert sources["what"].str.contains("Wheeling").sum() == 1
    assert sources["source"].str.contains("OCCTO main auction for fiscal year 2028").sum() == 1
    schedule = pd.read_parquet(folder / "schedule.parquet")
    assert [c for c in schedule if c.startswith("load_mw:")] == ["load_mw:hall", "load_mw:train"]
    whole = given.site.by_asset(result.plan.schedule.load_mw)
    assert schedule["load_mw:hall"].to_numpy() == pytest.approx(whole["hall"])
    assert "compute:hall" in result.book.balances
    assert "Readiness to reduce" in (folder / "report.html").read_text(encoding="utf-8")
    costs = sum(one.cost.capex_jpy for one in (*given.site.fleets, *given.site.clusters))
    assert result.plan.capex_jpy == costs


def test_stacked_sales_add_up_and_are_backed_by_running_load(
    stacked_run: tuple[cycle.Given, CycleResult, Path],
) -> None:
    given, result, _ = stacked_run
    schedule, site, line = result.plan.schedule, given.site, given.timeline
    reserved = stacking.reserved_mw(schedule.load_mw, site.reductions, line)
    _, faults = stacking.settle(schedule.load_mw, site.reductions, reserved, line)
    assert faults == []
    for one in site.reductions:
        assert (reserved[one.id] <= sum(site.by_asset(schedule.load_mw)[k] for k in one.loads) + 1e-9).all()
        energy = float(reserved[one.id].sum()) * 0.5
        assert energy > 0
    evening, winter = site.reductions
    ready = float(reserved["evening"].sum()) * 0.5 * evening.price_jpy_per_mw_hour
    assert result.value_jpy["reduction:evening"] == pytest.approx(ready)
    contract = stacking.call_window(winter, line).sum() * 0.5 * 0.5 * winter.price_jpy_per_mw_hour
    missing = contract - float(reserved["winter"].sum()) * 0.5 * winter.price_jpy_per_mw_hour
    assert result.value_jpy["reduction:winter"] == pytest.approx(contract)
    assert result.value_jpy["penalty:winter"] == pytest.approx(-1.1 * missing)  # the factor of the rules
    total = sum(result.value_jpy.values())
    assert total == pytest.approx(schedule.objective_jpy - 0.1 * missing, rel=1e-9)
    hot = given.timeline.hour_of_day() == 14.0
    power = np.sum([k.power_mw_max for k in result.problem.loads if k.id.startswith("hall")], axis=0)
    assert power[hot].min() <= power.max()
    assert power.max() <= site.fleets[0].power_mw_max * site.fleets[0].available_fraction * 1.01


def test_selling_readiness_never_earns_less_and_modes_never_either() -> None:
    given = stacked()

    def gross(site: Site) -> float:
        other = replace(given, site=site)
        plant = data.plant_series(site.plant, given.area, seed=0)
        problem = cycle.problem_of(other, plant)
        return sum(cycle.value_of(other, problem, plan.solve(problem)).values())

    site = given.site
    full = gross(site)
    assert gross(replace(site, reductions=())) < full
    one_mode = tuple(replace(row, modes=(row.top,)) for row in site.fleets[0].rows)
    assert gross(replace(site, fleets=(replace(site.fleets[0], rows=one_mode),))) < full
    job = replace(site.clusters[0], checkpoint=None)
    assert gross(replace(site, clusters=(job,))) > full


def test_the_same_seed_gives_the_same_book_and_another_seed_another(tmp_path: Path) -> None:
    roots = []
    for i, seed in enumerate((0, 0, 1)):
        given = days(cycle.given_demo(seed=seed), 35, 3)
        roots.append(cycle.run(given, book=tmp_path / f"{i}.sqlite", seed=seed).book.root)
    assert roots[0] == roots[1] != roots[2]


def bare(site: Site) -> Site:
    return replace(site, fleets=(), clusters=(), battery=None, battery_cost=Cost(capex_jpy=0.0))


def test_a_plant_alone_is_a_site(tmp_path: Path) -> None:
    given = days(cycle.given_demo(), 35, 2)
    result = cycle.go(replace(given, site=bare(given.site)), tmp_path / "out")
    assert [o.id for o in result.baselines] == ["nothing"]
    assert result.plan.gain_jpy == pytest.approx(0, abs=1e-3)
    assert result.rescued_wh == 0
    assert_closes(show.summary_of(result)["energy_wh"])


def test_a_firm_cluster_is_booked_under_its_own_name(tmp_path: Path) -> None:
    given = days(cycle.given_demo(), 35, 2)
    cluster = Cluster(
        id="inference", use=ClusterUse.FIRM, power_mw_max=1.0, value_jpy_per_mwh=5e4, penalty_jpy_per_mwh=1e5
    )
    connection = Connection(access=Access.FIRM, export_mw_max=50.0, import_mw_max=0.4)
    site = replace(bare(given.site), clusters=(cluster,), connection=connection)
    result = cycle.run(replace(given, site=site), book=tmp_path / "book.sqlite")
    served = int(result.uses_wh["computed:inference"].sum()) / 1e6
    assert 0 < served < 48.0
    assert result.value_jpy["inference"] == pytest.approx(served * 5e4, rel=1e-6)
    assert result.value_jpy["penalty:inference"] == pytest.approx(-(48.0 - served) * 1e5, rel=1e-6)
    assert result.book.balances["heat:inference"] == round(served * 1e6)


@pytest.mark.parametrize("name", sorted(p.name for p in EXAMPLES.glob("*.toml")))
def test_each_example_site_goes_round(name: str, tmp_path: Path) -> None:
    given = cycle.given_demo()
    site = replace(data.read_site(EXAMPLES / name), area="kyushu")
    result = cycle.go(days(replace(given, site=site), 20, 7), tmp_path / "out")
    assert_closes(show.summary_of(result)["energy_wh"])
    assert result.kind is Kind.DEMO


def test_nothing_is_left_behind_when_a_step_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = days(cycle.given_demo(), 35, 1)
    folder = tmp_path / "out"
    cycle.go(given, folder)
    before = {p.name: p.read_bytes() for p in folder.iterdir()}

    def broken(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(show, "write_workbook", broken, raising=False)
    with pytest.raises(KeyboardInterrupt):
        cycle.go(given, folder, overwrite=True)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_outputs_are_not_overwritten_unasked(tmp_path: Path) -> None:
    given = days(cycle.given_demo(), 35, 1)
    cycle.go(given, tmp_path / "out")
    with pytest.raises(InputError, match="holds a book"):
        cycle.go(given, tmp_path / "out")
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="is a file"):
        cycle.go(given, tmp_path / "file")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["--from", "nowhere", "--fiscal-year", "2024"], 1, "nowhere"),
        (["--from", ".", "--fiscal-year", "2024"], 2, "kyushu"),
        (["--from", ".", "--fiscal-year", "24"], 1, "24"),
    ],
)
def test_missing_data_say_what_to_do(
    arguments: list[str], code: int, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    site = str(EXAMPLES / "kyushu-hybrid-50mw.toml")
    assert _app.invoke(["run", site, *arguments, "-o", "out", "--quiet"]) == code
    err = capsys.readouterr().err.lower()
    assert says in err
    assert "hint:" in err
    assert not (tmp_path / "out").exists()


def test_the_command_tells_the_story_in_both_languages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.invoke(["demo", "-o", str(tmp_path / "out"), "--lang", "ja"]) == 0
    out, err = capsys.readouterr()
    assert "捨てる電気" in out
    assert "合成した参考年" in out
    assert "何もしない" in out
    assert "report.html" in err
    assert _app.invoke(["demo", "-o", str(tmp_path / "out"), "--lang", "en", "--format", "json", "--quiet"]) == 0
    out, err = capsys.readouterr()
    assert_closes(json.loads(out)["energy_wh"])
    assert err == ""
    with sqlite3.connect(tmp_path / "out" / "book.sqlite") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


@pytest.mark.real
@pytest.mark.parametrize("name", sorted(p.name for p in EXAMPLES.glob("*.toml")))
def test_a_real_year_goes_round(name: str, real_data: Path, tmp_path: Path) -> None:
    site = data.read_site(EXAMPLES / name)
    result = cycle.go(cycle.given_files(site, real_data, 2024), tmp_path / "out")
    assert result.kind is Kind.MEASURED
    said = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert_closes(said["energy_wh"])
    assert said["kind"] == "measured"
    assert said["period"]["slots"] == 17_520
    assert ledger.verify(tmp_path / "out" / "book.sqlite").root == said["book"]["root"]
    assert result.plan.schedule.violations(result.problem) == []


def test_every_error_of_the_cycle_is_one_of_ours(tmp_path: Path) -> None:
    with pytest.raises(ShoalsError):
        cycle.given_demo(replace(cycle.given_demo().site, area="atlantis"))


def test_the_demo_does_not_replace_a_measured_book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = days(cycle.given_demo(), 35, 1)
    cycle.go(given, tmp_path / "out")
    assert cli_cycle.holds_demo(tmp_path / "out")
    said = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    (tmp_path / "out" / "summary.json").write_text(json.dumps(said | {"kind": "measured"}), encoding="utf-8")
    before = (tmp_path / "out" / "book.sqlite").read_bytes()
    assert _app.invoke(["demo", "-o", str(tmp_path / "out"), "-q"]) == 1
    assert "holds a book" in capsys.readouterr().err
    assert (tmp_path / "out" / "book.sqlite").read_bytes() == before


def test_a_site_file_runs_on_the_made_up_year_as_the_demo_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = cycle.given_demo
    monkeypatch.setattr(cycle, "given_demo", lambda *one, **more: days(whole(*one, **more), 0, 31))
    monkeypatch.setattr(cycle, "history_of", lambda *_, **__: None)  # of whole years
    site = str(EXAMPLES / "kyushu-hybrid-50mw.toml")
    assert _app.invoke(["demo", "-o", str(tmp_path / "out"), "-q"]) == 0
    demo = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    names = sorted(one.name for one in (tmp_path / "out").iterdir())
    # what is made up may be replaced
    assert _app.invoke(["run", site, "--demo", "-o", str(tmp_path / "out"), "--lang", "ja"]) == 0
    out, err = capsys.readouterr()
    assert "合成した参考年" in out
    assert "demo.checkpoint" in err
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == names
    here = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert here | {"seconds": 0, "book": 0} == demo | {"seconds": 0, "book": 0}
    assert here["kind"] == "demo"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "no year of the area is named"),
        (["--demo", "--from", "."], "exclude each other"),
        (["--demo", "--fiscal-year", "2024"], "`--demo` stands with"),
        (["--from", "."], "without a year"),
    ],
)
def test_a_run_names_one_year(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.invoke(["run", str(EXAMPLES / "kyushu-hybrid-50mw.toml"), *arguments, "--lang", "en"]) == 1
    assert says in capsys.readouterr().err


def test_no_output_is_written_where_one_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "out" / "book.sqlite").mkdir(parents=True)
    with pytest.raises(InputError, match="is a folder"):
        cycle.go(days(cycle.given_demo(), 35, 1), tmp_path / "out")
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["book.sqlite"]
