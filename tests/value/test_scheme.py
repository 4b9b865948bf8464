"""Rules as data: dates, areas, what a MWh costs, the premium's reference, and who is held back first."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.energy import PriceSeries
from shoals.core.errors import InputError, SourceDamaged
from shoals.core.figure import Kind
from shoals.core.site import Scheme
from shoals.core.time import Timeline
from shoals.value import market, scheme

JST = timezone(timedelta(hours=9))


def line(start: str, slots: int, minutes: int = 30) -> Timeline:
    return Timeline(start=datetime.fromisoformat(start).replace(tzinfo=JST), step_minutes=minutes, slots=slots)


def test_each_rule_has_a_source_and_holds_on_its_first_day() -> None:
    for one in scheme.all_rules():
        assert one.provenance.source
        assert one.holds(one.valid_from)
        assert not one.holds(one.valid_from - timedelta(days=1))
        if one.valid_to is not None:
            assert one.holds(one.valid_to)
            assert not one.holds(one.valid_to + timedelta(days=1))
        if "from memory" in one.provenance.source:
            assert one.provenance.confidence in ("low", "medium")


def test_the_order_of_curtailment_changes_with_the_fiscal_year() -> None:
    assert not scheme.rule("curtailment_order", on="2026-03-31").values["fit_before_fip"]
    after = scheme.rule("curtailment_order", on=date(2026, 4, 1))
    assert after.values["fit_before_fip"]
    assert after.provenance.kind is Kind.FORECAST
    assert {one.id for one in scheme.rules("2026-04-01", area="kyushu")} >= {"order-fit-first", "fip-2026", "capacity"}


@pytest.mark.parametrize(
    ("ask", "says", "hint"),
    [
        (lambda: scheme.rule("whelling", on="2024-04-01"), "no topic", "wheeling"),
        (lambda: scheme.rule("wheeling", key="speciall-high", on="2024-04-01"), "is no `wheeling`", "special-high"),
        (lambda: scheme.rule("wheeling", key="low", on="2024-04-01", area="tokyo"), "area `tokyo`", "kyushu"),
        (
            lambda: scheme.rule("wheeling", key="low", on="2030-04-01", area="kyushu"),
            "2030-04-01",
            "2024-04-01 to 2025",
        ),
        (lambda: scheme.rule("fip", on="2031-04-01"), "2031-04-01", "2022-04-01 to 2025-03-31, 2025-04-01"),
        (lambda: scheme.rule("fip", on="1 April"), "no date", "2026-04-01"),
        (lambda: scheme.import_charge(fiscal_year=2040), "2040", "2023-04-01 to 2027-03-31"),
        (lambda: scheme.product("tertiary-3"), "tertiary-3", "tertiary"),
    ],
)
def test_a_date_or_a_name_without_data_names_what_there_is(ask: object, says: str, hint: str) -> None:
    with pytest.raises(InputError) as error:
        ask()  # type: ignore[operator]
    assert says in error.value.what
    assert hint in error.value.hint


def test_an_area_goes_before_the_rest_and_charges_add_up() -> None:
    low = scheme.import_charge(voltage="low", fiscal_year=2024, area="kyushu")
    assert low.value == pytest.approx(10.27 + 3.49)
    assert "enexls" in low.source
    assert scheme.import_charge(fiscal_year=2024).kind is Kind.ASSUMED  # wheeling is
    for year in (2024, 2025):
        assert scheme.import_charge(fiscal_year=year).value * 1000 == pytest.approx(
            market.import_charge_jpy_per_mwh(year)
        )
    assert scheme.import_charge("self-wheeling", fiscal_year=2025).value == 2.5
    assert scheme.import_charge("behind-the-meter", fiscal_year=2025).value == 0.0


BAD = {
    "no rules": "x = 1",
    "ends before": 'id = "a"\ntopic = "t"\nvalid_from = 2024-04-01\nvalid_to = 2023-04-01\n',
    "no sound": 'topic = "t"\nvalid_from = 2024-04-01\n',
}
SOURCE = 'as_of = "2024"\nkind = "assumed"\nconfidence = "assumed"\nsource = "ours"\n'


@pytest.mark.parametrize("says", BAD)
def test_a_damaged_table_says_where(says: str) -> None:
    text = BAD[says] if says == "no rules" else f"[[rule]]\n{BAD[says]}{SOURCE}"
    with pytest.raises(SourceDamaged, match=says):
        scheme.parse_rules(text, "mine.toml")


def test_two_rules_of_one_day_are_refused() -> None:
    one = f'[[rule]]\nid = "{{}}"\ntopic = "t"\nvalid_from = {{}}\n{SOURCE}'
    twice = one.format("a", "2024-04-01") + one.format("b", "2025-04-01")
    with pytest.raises(SourceDamaged, match="same days"):
        scheme.parse_rules(twice, "mine.toml")
    with pytest.raises(SourceDamaged, match="two rules"):
        scheme.parse_rules(one.format("a", "2024-04-01") * 2, "mine.toml")


def test_the_reference_of_a_year_like_the_last_is_the_years_mean() -> None:
    """If each month repeats the month of the year before, the correction is nothing."""
    now, before = line("2024-04-01", 365, 1440), line("2023-04-01", 366, 1440)
    price = np.array([0, 9, 8, 7, 6, 5, 5, 9, 10, 12, 11, 12, 13.0]) * 1e3
    series = [PriceSeries(name="s", timeline=t, price_jpy_per_mwh=price[t.month()]) for t in (now, before)]
    found = scheme.fip_reference_jpy_per_mwh(*series, non_fossil_jpy_per_mwh=900.0, balancing_jpy_per_mwh=1_900.0)
    assert found == pytest.approx(price[before.month()].mean() - 1_000.0)
    dear = PriceSeries(name="s", timeline=now, price_jpy_per_mwh=series[0].price_jpy_per_mwh + 500.0)
    more = scheme.fip_reference_jpy_per_mwh(
        dear, series[1], non_fossil_jpy_per_mwh=900.0, balancing_jpy_per_mwh=1_900.0
    )
    assert more == pytest.approx(found + 500.0)


def test_the_reference_takes_weights_and_its_rule_of_the_year() -> None:
    now, before = line("2025-04-01", 2, 1440), line("2024-04-01", 2, 1440)
    prices = [
        PriceSeries(name="s", timeline=t, price_jpy_per_mwh=p) for t, p in ((now, [1e4, 2e4]), (before, [4e3, 8e3]))
    ]
    found = scheme.fip_reference_jpy_per_mwh(*prices, weight=[1.0, 0.0], weight_before=[0.0, 1.0])
    assert found == pytest.approx(8e3 + (1e4 - 8e3) + 910.0 - 2_000.0)
    late = PriceSeries(name="s", timeline=line("2024-06-01", 2), price_jpy_per_mwh=1.0)
    with pytest.raises(InputError, match="lacks month 4"):
        scheme.fip_reference_jpy_per_mwh(prices[0], late)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0.0, 9e3), st.floats(0.0, 1.0)), min_size=1, max_size=12),
    st.floats(0.0, 1.0),
)
def test_what_the_area_loses_is_what_its_plants_lose_and_fip_only_after_fit(
    slots: list[tuple[float, float]], fip: float
) -> None:
    potential = np.array([p for p, _ in slots])
    held = potential * np.array([c for _, c in slots])
    late = line("2026-04-01", len(slots))
    fit_share, fip_share = (
        scheme.curtailed_share(potential, held, late, plant_scheme=s, fip_fraction=fip)
        for s in (Scheme.FIT, Scheme.FIP)
    )
    assert ((fit_share >= 0) & (fit_share <= 1) & (fip_share >= 0) & (fip_share <= 1)).all()
    lost = (1 - fip) * potential * fit_share + fip * potential * fip_share
    assert lost == pytest.approx(held, rel=1e-9, abs=1e-6)
    if 0.0 < fip < 1.0:
        assert (fip_share[(fit_share < 1 - 1e-9)] < 1e-6).all()
    early = line("2025-04-01", len(slots))
    alike = scheme.curtailed_share(potential, held, early, plant_scheme=Scheme.FIP, fip_fraction=fip)
    assert alike * potential == pytest.approx(held, abs=1e-9)


def test_each_slot_is_judged_by_its_own_day() -> None:
    over = line("2026-03-31T23:30:00", 2)
    share = scheme.curtailed_share([10.0, 10.0], [5.0, 5.0], over, plant_scheme=Scheme.FIP, fip_fraction=0.2)
    assert share.tolist() == [0.5, 0.0]
    unknown = scheme.curtailed_share([10.0], [5.0], line("2026-04-01", 1), plant_scheme=Scheme.FIP, fip_fraction=None)
    assert unknown.tolist() == [0.5]
    with pytest.raises(InputError, match="slot 1"):
        scheme.curtailed_share([10.0, 1.0], [5.0, 2.0], over, plant_scheme=Scheme.FIT, fip_fraction=0.2)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0.0, 100.0), st.floats(0.01, 100.0)), min_size=2, max_size=8))
def test_proxy_control_moves_energy_and_makes_none(plants: list[tuple[float, float]]) -> None:
    held = np.array([h for h, _ in plants])
    owed = np.array([o for _, o in plants])
    moved = scheme.proxy_settlement_jpy(held, owed, online=[True] * len(plants), tariff_jpy_per_mwh=1.0)
    assert moved.sum() == pytest.approx(0.0, abs=1e-6 * (1 + held.sum()))
    assert moved + owed / owed.sum() * held.sum() == pytest.approx(held, abs=1e-9)


def test_proxy_control_refuses_what_cannot_be() -> None:
    with pytest.raises(InputError, match="nobody owes"):
        scheme.proxy_settlement_jpy([1.0], [0.0], online=[True], tariff_jpy_per_mwh=1.0)
    with pytest.raises(InputError, match="below 0"):
        scheme.proxy_settlement_jpy([-1.0], [1.0], online=[True], tariff_jpy_per_mwh=1.0)
    with pytest.raises(InputError, match="offline plant 0"):
        scheme.proxy_settlement_jpy([2.0, 0.0], [1.0, 1.0], online=[False, True], tariff_jpy_per_mwh=1.0)
    with pytest.raises(InputError, match="shape"):
        scheme.proxy_settlement_jpy([2.0], [1.0, 1.0], online=[True, True], tariff_jpy_per_mwh=1.0)


def test_products_go_together_only_if_both_say_so() -> None:
    products = {one.key for one in scheme.all_rules() if one.topic == "product"}
    for a in products:
        for b in products:
            assert scheme.compatible(a, b, on="2025-04-01") == scheme.compatible(b, a, on="2025-04-01")
        assert not scheme.compatible(a, a, on="2025-04-01")
    assert scheme.product("tertiary-1", on="2026-04-01").duration_minutes == 30
