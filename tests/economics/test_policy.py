"""Policy experiments: parts that sum, rules that do what they say, paths against closed forms, Amdahl and rebound by
hand, notes that are refused or backed.
"""

from __future__ import annotations

import json
from datetime import date
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.cli._app import invoke
from shoals.core.errors import GapInSeries, InputError, SourceDamaged, UnitMismatch
from shoals.core.figure import Kind
from shoals.economics import absorbers, history
from shoals.economics.facts import facts
from shoals.economics.policy import connection, research
from shoals.economics.policy import reserve as money
from shoals.ledger.backing import p90
from shoals.studies import ford
from shoals.studies import policy as study
from shoals.studies.absorbers import area_demo
from shoals.value import mining

# ------------------------------------------------------------------------------------------------------- connection


@pytest.fixture(scope="module")
def area() -> absorbers.Area:
    return area_demo()


@pytest.fixture(scope="module")
def outcomes(area: absorbers.Area) -> dict[tuple[str, str], connection.Outcome]:
    return {(one.absorber, str(one.rule)): one for one in study.connections(area)}


def test_parts_sum_to_value_less_energy_machines_and_capacity(
    area: absorbers.Area, outcomes: dict[tuple[str, str], connection.Outcome]
) -> None:
    """Charges, tariffs and payments only change hands: worked out again from hours alone, slot by slot."""
    miner = absorbers.absorber_named("miner_new")
    value = absorbers.values_jpy_per_mwh(miner, area)
    assert value is not None
    beyond = area.cost_beyond_jpy_per_mwh()
    share = np.minimum(area.spilled_mw, 100.0) / 100.0
    assert area.spot is not None
    rules = absorbers.terms()
    for rule, charge in (
        ("no_charges", 0.0),
        ("as_load", 1e3 * (rules.wheeling_special_high_jpy_per_kwh + rules.levy_jpy_per_kwh)),
    ):
        one = outcomes["miner_new", rule]
        spilled = share * (value > area.spot.price_jpy_per_mwh + charge)
        bought = (1 - share) * (value > beyond + charge)
        earned = float((value * (spilled + bought) - beyond * bought).sum()) * 0.5 / 1e3
        need = 13_177 * one.tight_fraction
        assert one.gain_jpy_per_kw == pytest.approx(earned - miner.fixed_jpy_per_kw_year() - need, rel=1e-9)
        assert one.hours == pytest.approx((spilled + bought).sum() * 0.5)


def test_charged_like_storage_a_computer_pays_as_before(outcomes: dict[tuple[str, str], connection.Outcome]) -> None:
    for load in study.LOADS:
        assert outcomes[load, "like_storage"].parts == outcomes[load, "as_load"].parts


def test_a_capacity_payment_moves_money_and_no_peak(outcomes: dict[tuple[str, str], connection.Outcome]) -> None:
    for load in study.LOADS:
        paid, free = outcomes[load, "capacity"], outcomes[load, "non_firm"]
        assert paid.tight_fraction == free.tight_fraction == 0.0
        assert paid.gain_jpy_per_kw == pytest.approx(free.gain_jpy_per_kw)
        assert paid.parts["owner"] - free.parts["owner"] == pytest.approx(-paid.parts["consumers"])
    ai = outcomes["ai_flexible", "capacity"]
    assert ai.parts["consumers"] == pytest.approx(-13_177)  # it would have run in every tight hour
    assert outcomes["miner_used", "capacity"].parts["consumers"] == 0.0  # off in tight hours, it has nothing to sell


def test_only_a_waiver_makes_miners_build(outcomes: dict[tuple[str, str], connection.Outcome]) -> None:
    built = {key for key, one in outcomes.items() if one.built}
    assert {rule for load, rule in built if load.startswith("miner")} == {"no_charges"}
    assert {rule for load, rule in built if load == "ai_flexible"} == {str(rule) for rule in connection.Rule}
    assert outcomes["miner_new", "as_load"].kind is Kind.DEMO


def test_what_cannot_be_asked_of_a_connection(area: absorbers.Area) -> None:
    rules = absorbers.terms()
    with pytest.raises(InputError, match="no load that can run at any hour"):
        connection.experiment(absorbers.absorber_named("battery"), area, rules, capacity_jpy_per_kw_year=1.0)
    bare = absorbers.Area(area="okinawa", timeline=area.timeline, spilled_mw=area.spilled_mw, network=area.network)
    miner = absorbers.absorber_named("miner_new")
    with pytest.raises(InputError, match="no exchange"):
        connection.experiment(miner, bare, rules, capacity_jpy_per_kw_year=1.0)
    blind = absorbers.Area(area="x", timeline=area.timeline, spilled_mw=area.spilled_mw, network=area.network,
                           spot=area.spot)  # fmt: skip
    with pytest.raises(InputError, match="net load"):
        connection.experiment(miner, blind, rules, capacity_jpy_per_kw_year=1.0)


# ---------------------------------------------------------------------------------------------------------- reserve


def still(days: int, price: float = 1e5) -> money.Paths:
    flat = np.full((1, days), 1.0)
    return money.Paths(
        start=date(2026, 1, 1), price_usd=price * flat, rate_jpy_per_usd=150.0 * flat, difficulty=1e14 * flat,
        reward_btc=np.full(days, 3.125), kind=Kind.ASSUMED, source="still",
    )  # fmt: skip


def test_in_a_still_world_the_dollars_earn_interest_and_the_coins_none() -> None:
    found = money.reserve(still(730), energy_twh_per_year=1e-3, import_bill_jpy_per_year=1.2e9, interest=0.05)
    per_mwh = float(mining.btc_per_mwh(1e14, 3.125, 17.5)) * 0.98
    assert found.coins_per_year == pytest.approx([1e3 * per_mwh] * 2, rel=1e-4)  # next to no answer of the network
    assert found.held_jpy[0, -1] == pytest.approx(2e3 * per_mwh * 1e5 * 150, rel=1e-4)
    # a steady stream for two years at a rate r: (e^(2r) - 1) / 2r times what was put in
    assert found.ratio[0] == pytest.approx(0.1 / np.expm1(0.1), rel=1e-3)
    assert found.worst_held[0] == found.worst_sold[0] == 0.0
    assert found.months_held[0] == pytest.approx(found.held_jpy[0, -1] / 1e8, rel=1e-9)


def test_a_halving_halves() -> None:
    rewards = money.rewards_btc(date(2026, 1, 12), 3_000, fee_fraction=0.0)
    assert set(rewards) == {3.125, 1.5625, 0.78125}
    assert (np.flatnonzero(np.diff(rewards)) + 1).tolist() == [826, 826 + 1458]
    with pytest.raises(InputError, match="before the halving"):
        money.rewards_btc(date(2024, 1, 1), 10, fee_fraction=0.0)


def test_drawn_paths_keep_the_expected_price_and_are_the_same_again() -> None:
    paths = money.draw(300, 1.0, seed=3)
    last = paths.price_usd[:, -1] / 91_132
    assert last.mean() == pytest.approx(1.0, abs=4 * last.std() / np.sqrt(300))
    assert (money.draw(5, 1.0, seed=3).difficulty == paths.difficulty[:5]).all()
    assert (money.draw(5, 1.0, seed=4).price_usd != paths.price_usd[:5]).any()
    up = money.draw(300, 1.0, seed=3, drift=0.5).price_usd[:, -1]
    assert up == pytest.approx(np.exp(0.5) * paths.price_usd[:, -1], rel=1e-6)


def test_a_large_fleet_finds_fewer_coins_for_its_energy() -> None:
    small = money.reserve(still(365), energy_twh_per_year=0.1, import_bill_jpy_per_year=1e12)
    large = money.reserve(still(365), energy_twh_per_year=24.0, import_bill_jpy_per_year=1e12)
    assert large.coins_per_year[0] < 0.95 * 240 * small.coins_per_year[0]


def test_wrong_paths_are_refused() -> None:
    with pytest.raises(InputError, match="0 paths"):
        money.draw(0, 1.0)
    with pytest.raises(InputError, match="price_usd"):
        still(10, price=0.0)
    with pytest.raises(UnitMismatch, match="rewards"):
        money.recorded(date(2026, 1, 1), [1.0, 1.0], [1.0, 1.0], [1.0, 1.0], [1.0])


def test_the_recorded_path(real_data: Path) -> None:
    """Bitcoin from 2017 to 2025, from daily files: the fall of 2017 to 2018 was 83 % in yen or more."""
    paths = study.recorded_paths(real_data, date(2017, 1, 1), date(2025, 12, 31))
    found = study.reserves(paths)
    assert found.worst_held[0] == pytest.approx(0.83, abs=0.02)
    assert found.ratio[0] > 5


# --------------------------------------------------------------------------------------------------------- research


@given(st.lists(st.tuples(st.floats(0, 0.3), st.floats(1, 1e5)), max_size=3))
def test_no_gain_saves_more_than_its_share(parts: list[tuple[float, float]]) -> None:
    remains = float(research.left([share for share, _ in parts], [gain for _, gain in parts]))
    assert 1 - sum(share for share, _ in parts) - 1e-12 <= remains <= 1


@settings(deadline=None)
@given(st.floats(0.1, 1.0), st.floats(0, 1), st.floats(0, 3))
def test_rebound_backfires_only_above_one(remains: float, energy: float, elasticity: float) -> None:
    used = float(research.with_rebound(remains, energy_in_cost=energy, elasticity=elasticity))
    assert used >= remains - 1e-12
    if elasticity <= 1:
        assert used <= 1 + 1e-12
    assert float(research.with_rebound(remains, energy_in_cost=1.0, elasticity=2.0)) == pytest.approx(1 / remains)


def test_an_expectation_is_that_over_all_outcomes_by_hand() -> None:
    chosen = [one for one in research.technologies() if one.id in ("cooling", "sampler")]
    expected = 0.0
    for real in product([0, 1], repeat=2):
        weight = np.prod([one.chance if is_ else 1 - one.chance for one, is_ in zip(chosen, real, strict=True)])
        s = 1 - sum(one.share * (1 - 1 / one.gain) * is_ for one, is_ in zip(chosen, real, strict=True))
        expected += weight * (1 - s * (1 - 0.2 * (1 - s)) ** -0.7)
    found = research.portfolio(chosen, energy_twh=10.0, elasticity=0.7)
    assert found.saved_twh == pytest.approx(10 * expected, rel=1e-12)
    assert found.saved_twh < found.saved_twh_no_rebound < found.saved_twh_if_all
    assert found.saved_twh_p10 <= found.saved_twh_p90


def test_less_evidence_is_never_likelier() -> None:
    table = research.chances()
    values = [table[grade].value for grade in research.Grade]
    assert values == sorted(values, reverse=True)
    assert all(one.provenance.kind is Kind.ASSUMED and one.provenance.source for one in table.values())
    row = '{{ value = {}, as_of = "2026", kind = "assumed", confidence = "assumed", source = "s" }}'
    text = "[chance]\n" + "".join(f"{grade} = {row.format(0.5)}\n" for grade in research.Grade)
    assert research.parse_chances(text, "mine.toml")[research.Grade.PROMISED].value == 0.5
    for wrong, says in [
        (text.replace("promised = " + row.format(0.5), "promised = " + row.format(0.6)), "likelier"),
        (text.replace("promised", "promissed"), "promised"),
        (text.replace(', source = "s"', ""), "source"),
        (text.replace("0.5", "1.5"), "chance.measured"),
        (text.replace('kind = "assumed"', 'kind = "sure"'), "sure"),
    ]:
        with pytest.raises(InputError, match=says):
            research.parse_chances(wrong, "mine.toml")
    with pytest.raises(SourceDamaged):
        research.parse_chances("[[", "mine.toml")


def test_no_portfolio_beats_one_of_the_frontier() -> None:
    known = research.technologies()
    best = research.frontier(energy_twh=19.0)
    for size in range(1, 3):
        for one in known:
            other = research.portfolio([one, *[k for k in known if k is not one][: size - 1]], energy_twh=19.0)
            assert any(b.cost_jpy <= other.cost_jpy and b.saved_twh >= other.saved_twh - 1e-12 for b in best)
    assert [one.cost_jpy for one in best] == sorted(one.cost_jpy for one in best)
    assert best[0].ids == ()


def test_research_rows_are_checked() -> None:
    row = (
        '[[technology]]\nid = "a"\nshare = { value = 0.2, low = 0.1, high = 0.3 }\n'
        'gain = { value = 2, low = 1, high = 3 }\ngrade = "measured"\ncost_jpy = 1\nsource = "s"\n'
    )
    assert research.parse_technologies(row, "mine.toml")[0].chance == 0.9
    for wrong, says in [
        (row.replace("value = 0.2", "value = 0.9"), "share of `a`"),
        (row.replace("low = 1, high = 3", "low = 0, high = 3"), "gain of `a`"),
        (row.replace('grade = "measured"', 'grade = "sure"'), "sure"),
        (row.replace("cost_jpy = 1\n", ""), "cost_jpy"),
        (row.replace("0.2, low = 0.1, high = 0.3", "0.6, low = 0.1, high = 0.7") * 2, "sum to more than 1"),
    ]:
        with pytest.raises(InputError, match=says):
            research.parse_technologies(wrong, "mine.toml")
    with pytest.raises(SourceDamaged):
        research.parse_technologies("[[", "mine.toml")


# ------------------------------------------------------------------------------------------------------------- notes


def test_notes_of_an_area_are_the_ledgers_p90() -> None:
    """May of Kyushu by hand: years to 2024, each at the fleet of the last."""
    found = ford.issue("kyushu")
    fleet = history.year_of("kyushu", 2024, months=history.APRIL_TO_DECEMBER)
    whole = fleet.generated_gwh + fleet.curtailed_gwh
    energies = []
    for year in range(2016, 2025):
        nine = history.year_of("kyushu", year, months=history.APRIL_TO_DECEMBER)
        energies.append(history.year_of("kyushu", year, months=[5]).generated_gwh * whole
                        / (nine.generated_gwh + nine.curtailed_gwh))  # fmt: skip
    assert found.notes("generation", 5) == pytest.approx(p90(energies) * 1e6, rel=1e-6)
    assert found.of("generation")[1].years == 9


def test_august_has_sun_that_is_sold_and_nothing_that_is_spilled() -> None:
    for area in history.areas():
        found = ford.issue(area)
        if found.refused:
            assert area in ("tokyo", "okinawa")
            assert "5 are needed" in found.refused
            continue
        assert found.notes("generation", 8) > 0
        assert found.notes("spilled", 8) == 0
        assert all(one.issued <= one.mean for one in found.months)
        assert found.months[0].kind is Kind.FORECAST


def test_what_cannot_be_promised() -> None:
    with pytest.raises(InputError, match="did you mean `kyushu`"):
        ford.issue("kyushuu")
    with pytest.raises(GapInSeries, match="5 are needed"):
        ford.months_table("tokyo", "en")


def test_the_price_of_a_note_is_a_fact_that_is_named() -> None:
    told = " ".join(ford.sentences("all", "en"))
    fact = facts()["note.face"]
    assert f"At {fact.to('JPY/kWh'):g} yen a note (assumed: {fact.provenance.source})" in told
    total = sum(ford.issue(name).notes("generation") for name in history.areas())
    assert f"{100 * total * fact.to('JPY/kWh') / facts().number('jp.m2', 'JPY'):.2f} %" in told


# ----------------------------------------------------------------------------------------------------------- command


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["connection", "--demo", "--load", "miner_new"], "charged like storage, it pays what a load pays"),
        (["reserve", "--paths", "20", "--years", "2"], "Held coins end below sold ones in"),
        (["research"], "its share of the work bounds it"),
        (["notes"], "In August hardly anything is spilled"),
    ],
)
def test_each_experiment_tells_writes_and_draws(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    picture = tmp_path / "a.svg"
    asked = ["economics", "policy", *arguments, "--picture", str(picture)]
    assert invoke([*asked, "--format", "json", "--lang", "en"]) == 0
    out, err = capsys.readouterr()
    value = json.loads(out)
    assert value["schema"].startswith("shoals.economics.policy")
    rows = value.get("rows") or value["areas"][0]["months"]
    assert all(row["kind"] for row in rows)
    assert says in err
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    assert invoke([*asked, "--format", "csv", "--lang", "ja"]) == 0
    out, err = capsys.readouterr()
    assert "source" in out.splitlines()[0]
    assert any("ぁ" <= letter <= "ん" for letter in err)


@pytest.mark.parametrize(
    ("arguments", "says", "code"),
    [
        (["connection"], "no year of the area is named", 1),
        (["connection", "--demo", "--from", "."], "exclude each other", 1),
        (["connection", "--from", "."], "stands without a year", 1),
        (["connection", "--demo", "--load", "batery"], "did you mean `battery`", 1),
        (["connection", "--demo", "--load", "battery"], "no load that can run at any hour", 1),
        (["connection", "--demo", "--mw", "-1"], "above 0", 1),
        (["reserve", "--twh", "0"], "TWh a year", 1),
        (["reserve", "--efficiency", "0.0000175"], "in J/TH", 1),
        (["reserve", "--since", "2017-01-01"], "needs files", 1),
        (["reserve", "--from", ".", "--since", "1 January"], "is no day", 1),
        (["reserve", "--from", ".", "--since", "2024-06-01", "--until", "2024-07-01"], "less than a year", 1),
        (["reserve", "--from", "."], "hint:", 2),
        (["research", "--energy-in-cost", "20"], "energy_in_cost", 1),
        (["research", "--elasticity", "-1"], "elasticity", 1),
        (["notes", "--area", "tokyo"], "5 are needed", 2),
        (["notes", "--area", "all", "--picture", "a.svg"], "of one area", 1),
    ],
)
def test_wrong_questions(
    arguments: list[str], says: str, code: int, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert invoke(["economics", "policy", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
