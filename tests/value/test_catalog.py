"""The tables: every row is sane and says where it comes from."""

from __future__ import annotations

import re

import pytest

from shoals.core.errors import InputError, SourceDamaged
from shoals.core.figure import Kind
from shoals.value import catalog

TABLES = (catalog.miners, catalog.accelerators, catalog.rentals, catalog.samplers, catalog.charges)


@pytest.mark.parametrize("table", TABLES)
def test_rows_have_a_date_and_a_source(table):
    rows = table()
    assert rows
    assert len(set(rows)) == len(rows)
    for row in rows:
        assert re.match(r"(FY)?20\d\d(-\d\d)?$", row.provenance.as_of), row
        assert len(row.provenance.source) > 10, row
        assert row.provenance.kind is not Kind.DEMO
        assert (row.provenance.kind is Kind.ASSUMED) == (row.provenance.confidence == "assumed")


def test_miners_are_machines_that_exist():
    models = [one.model for one in catalog.miners()]
    assert len(set(models)) == len(models)
    for one in catalog.miners():
        assert 9 < one.efficiency_j_per_th < 120, one.model
        assert one.price_usd is None or 20 < one.price_usd_per_kw < 2_000, one.model
    frontier = {m.model.split(" (")[0]: round(m.efficiency_j_per_th, 1) for m in catalog.miners()}
    assert frontier["Antminer S19 Pro"] == 29.5
    assert (frontier["Antminer S21"], frontier["Antminer S21 Pro"], frontier["Antminer S21 XP"]) == (17.5, 15.0, 13.5)


def test_a_model_is_found_by_its_name():
    assert catalog.miner("Antminer S21 (200T)").power_w == 3_500
    assert catalog.miner("Antminer S9 (13.5T)").price_usd_per_kw is None
    with pytest.raises(InputError) as error:
        catalog.miner("Antminer S21 (20T)")
    assert "Antminer S21 (200T)" in error.value.hint


def test_rents_are_ranges():
    for one in catalog.rentals():
        assert 0.1 < one.price_usd_per_gpu_hour_low <= one.price_usd_per_gpu_hour_high < 15


def test_no_figure_of_a_thermodynamic_sampler_is_measured():
    by_id = {one.id: one for one in catalog.samplers()}
    assert by_id["z1"].provenance.kind is Kind.ESTIMATED
    assert by_id["z1"].provenance.confidence == "low"


def test_charges_are_looked_up_by_year_and_area():
    assert catalog.charge("levy", fiscal_year=2025).jpy_per_mwh == pytest.approx(3_980)
    assert catalog.charge("levy", fiscal_year=2025, area="kyushu").value == 3.98
    assert catalog.charge("wheeling_low_voltage", fiscal_year=2024, area="kyushu").value == 10.27
    figure = catalog.charge("capacity", fiscal_year=2029, area="tokyo").figure
    assert (figure.value, figure.unit, figure.kind) == (15_111, "JPY/kW-y", Kind.MEASURED)
    keys = [(one.item, one.area, one.fiscal_year) for one in catalog.charges()]
    assert len(set(keys)) == len(keys)


def test_charges_that_are_not_there():
    with pytest.raises(InputError, match="no charge `levi`"):
        catalog.charge("levi", fiscal_year=2025)
    with pytest.raises(InputError, match="area `okinawa`"):
        catalog.charge("capacity", fiscal_year=2028, area="okinawa")
    with pytest.raises(InputError, match="fiscal year 2040") as error:
        catalog.charge("levy", fiscal_year=2040)
    assert "2026" in error.value.hint
    with pytest.raises(InputError, match="JPY/kW-y"):
        _ = catalog.charge("capacity", fiscal_year=2028, area="kyushu").jpy_per_mwh


def test_a_damaged_table_names_its_line():
    with pytest.raises(SourceDamaged, match=r"line 3 of `x.csv` has 3 cells where the head has 2"):
        catalog.parse_table("id,note\na,b\na,b,c\n", "x.csv")


def test_a_row_needs_a_source():
    good = {"as_of": "2025", "kind": Kind.ASSUMED, "confidence": "assumed", "source": "a guess"}
    with pytest.raises(InputError, match="no source"):
        catalog.Provenance(**(good | {"source": ""}))
    with pytest.raises(InputError, match="confidence"):
        catalog.Provenance(**(good | {"confidence": "certain"}))
