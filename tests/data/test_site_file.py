from __future__ import annotations

import pytest

from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Kind
from shoals.core.site import Access, ClusterUse, Scheme, Technology
from shoals.data.site_file import EXAMPLE, example_site, parse_site, read_site

SMALL = """
id = "small"
name_ja = "小さな発電所"
name_en = "a small plant"
area = "kyushu"

[plant]
id = "pv"
technology = "solar"
power = "2,000 kW"
scheme = "FIP"
tariff = "10 JPY/kWh"
latitude = 32.8
longitude = 130.7

[connection]
access = "firm"
export = "0.2万kW"
import = "0 MW"

[battery]
charge = "1 MW"
discharge_mw_max = 1
energy = "4,000 kWh"
end = "2 MWh"
[battery.cost]
capex_jpy = 1_000_000
kind = "estimated"
source = "an offer"

[[fleets]]
id = "miners"
model = "any"
machines = 10
hashrate_th_per_s = 100
efficiency_j_per_th = 20.5
[fleets.cost]
capex_jpy = 0
kind = "measured"
source = "owned"

[[clusters]]
id = "ai"
use = "deferrable"
power = "500 kW"
value = "20円/kWh"
energy_per_day = "6 MWh"
penalty_jpy_per_mwh = "5 yen/kWh"
[clusters.cost]
capex_jpy = 5e6
opex_jpy_per_year = 1
life_years = 7
kind = "assumed"
source = "a guess"
"""


def test_quantities_become_canonical_floats():
    site = parse_site(SMALL)
    assert (site.plant.power_mw_max, site.plant.tariff_jpy_per_mwh) == (2.0, 10_000.0)
    assert (site.connection.export_mw_max, site.connection.access) == (2.0, Access.FIRM)
    assert (site.plant.technology, site.plant.scheme) == (Technology.SOLAR, Scheme.FIP)
    assert site.battery is not None
    assert (site.battery.discharge_mw_max, site.battery.energy_mwh_max, site.battery.end) == (1.0, 4.0, 2.0)
    assert (site.battery_cost.capex_jpy, site.battery_cost.kind) == (1e6, Kind.ESTIMATED)
    (miners,), (ai,) = site.fleets, site.clusters
    assert (miners.machines, miners.overhead, miners.cost.source) == (10, 1.05, "owned")
    assert (ai.use, ai.power_mw_max, ai.value_jpy_per_mwh) == (ClusterUse.DEFERRABLE, 0.5, 20_000.0)
    assert (ai.penalty_jpy_per_mwh, ai.cost.life_years) == (5_000.0, 7)


WRONG = {
    "unknown key": ('tariff = "10', 'tarif = "10', "`plant.tarif` is no key", "did you mean `tariff`?"),
    "unknown table": ("[battery]", "[batery]", "`batery` is no key", "did you mean `battery`?"),
    "singular": ("[[clusters]]", "[[cluster]]", "`cluster` is no key", "did you mean `clusters`?"),
    "no unit": ('"2,000 kW"', "2000", "`plant.power` is 2000, without a unit", '"2000 MW"'),
    "no unit in text": ('"2,000 kW"', '"2000"', "`plant.power` is '2000', without a unit", "MW"),
    "wrong unit": ('"2,000 kW"', '"2,000 kWh"', "`plant.power`: `2,000 kWh` has unit `kWh`", "kW"),
    "no quantity": ('"2,000 kW"', '"much"', "`plant.power`: `much` is no number", "write"),
    "twice": ('power = "2,000 kW"', 'power = "2 MW"\npower_mw_max = 2', "is given twice", "keep one"),
    "missing": ('scheme = "FIP"\n', "", "`plant` lacks `scheme`", "examples"),
    "missing at the top": ('id = "small"\n', "", "`mine.toml` lacks `id`", "examples"),
    "missing cost": (
        '[fleets.cost]\ncapex_jpy = 0\nkind = "measured"\nsource = "owned"\n',
        "",
        "`fleets[1]` lacks `cost`",
        "`capex_jpy = 0`",
    ),
    "missing source": ('source = "owned"\n', "", "`fleets[1].cost` lacks `source`", "examples"),
    "no such word": ('"solar"', '"sollar"', "`plant.technology` is `sollar`", "did you mean `solar`?"),
    "wrong case": ('"FIP"', '"Fip"', "`plant.scheme` is `Fip`", "FIP"),
    "no number": ("machines = 10", 'machines = "ten"', "`fleets[1].machines` is 'ten'", "a whole number"),
    "no whole number": ("machines = 10", "machines = 10.5", "`fleets[1].machines` is 10.5", "a whole number"),
    "a truth": ("latitude = 32.8", "latitude = true", "`plant.latitude` is True", "a number"),
    "a truth as power": (
        "discharge_mw_max = 1",
        "discharge_mw_max = true",
        "`battery.discharge_mw_max` is True",
        "number",
    ),
    "no text": ('id = "pv"', "id = 5", "`plant.id` is 5", "text in quotes"),
    "no list": ("[[fleets]]", "[fleets]", "`fleets` is {", "[[fleets]]"),
    "out of range": ('"2,000 kW"', '"-5 MW"', "`plant.power_mw_max` is -5", "lie in 0"),
    "too much promised": ('"6 MWh"', '"60 MWh"', "promises 60 MWh a day", "at most 12 MWh"),
    "an id twice": ('id = "ai"', 'id = "miners"', "`miners` is used twice", "its own"),
    "no area": ('area = "kyushu"', 'area = "kyusyu"', "`area` is `kyusyu`", "did you mean `kyushu`?"),
    "no TOML": ('id = "small"', "id = small", "is no TOML", "quotes"),
    "end": ('end = "2 MWh"', 'end = "cyclical"', "`battery.end` is `cyclical`", "cyclic"),
    "end below empty": ('end = "2 MWh"', 'end = "-1 MWh"', "`battery.end` is `-1 MWh`", "from 0 to"),
    "end above full": ('end = "2 MWh"', 'end = "5 MWh"', "`battery.end` is 5.0", "0 to 4"),
    "end with a comma": ('end = "2 MWh"', 'end = "1,5 MWh"', "`battery.end`: `1,5 MWh` is no number", "write"),
    "a comma for a point": ('"2,000 kW"', '"5,0 MW"', "`plant.power`: `5,0 MW` is no number", "write"),
    "commas that make no groups": ('"2,000 kW"', '"1,2,3 MW"', "`plant.power`: `1,2,3 MW` is no number", "write"),
    "an empty id": ('id = "ai"', 'id = ""', "`clusters[1].id` is ''", "give it a name"),
    "a blank id": ('id = "miners"', 'id = "  "', "`fleets[1].id` is '  '", "give it a name"),
    "an empty id of the plant": ('id = "pv"', 'id = ""', "`plant.id` is ''", "give it a name"),
    "a blank id of the site": ('id = "small"', 'id = "\\t"', "`id` is '\\t'", "give it a name"),
    "a value for a table": (
        SMALL[SMALL.index("[connection]") : SMALL.index("[battery]")],
        "",
        "lacks `connection`",
        "examples",
    ),
}


@pytest.mark.parametrize(("old", "new", "what", "hint"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_file_key_and_remedy(old, new, what, hint):
    assert old in SMALL
    with pytest.raises(InputError) as caught:
        parse_site(SMALL.replace(old, new, 1), name="mine.toml")
    assert caught.value.what.startswith("`mine.toml`")
    assert what in caught.value.what
    assert hint in caught.value.hint
    assert "\n" not in caught.value.what


def test_a_table_that_is_a_number():
    text = SMALL.replace('area = "kyushu"', 'area = "kyushu"\nbattery = 5', 1)
    text = text[: text.index("[battery]")] + text[text.index("[[fleets]]") :]
    with pytest.raises(InputError, match="`battery` is 5") as caught:
        parse_site(text)
    assert "[battery]" in caught.value.hint


def test_a_unit_of_another_kind_keeps_its_class():
    with pytest.raises(UnitMismatch):
        parse_site(SMALL.replace("2,000 kW", "2 JPY/kWh", 1))


def test_without_battery_fleets_and_clusters():
    site = parse_site(SMALL[: SMALL.index("[battery]")])
    assert site.battery is None
    assert (site.fleets, site.clusters, site.battery_cost.capex_jpy) == ((), (), 0.0)


def test_files_that_cannot_be_read(tmp_path):
    (tmp_path / "kyushu.toml").write_text(SMALL, encoding="utf-8")
    assert read_site(tmp_path / "kyushu.toml").id == "small"
    with pytest.raises(InputError) as caught:
        read_site(tmp_path / "kyusyu.toml")
    assert "did you mean `kyushu.toml`?" in caught.value.hint
    with pytest.raises(InputError, match="cannot be read"):
        read_site(tmp_path / "none" / "x.toml")
    (tmp_path / "bom.toml").write_text(SMALL, encoding="utf-8-sig")
    assert read_site(tmp_path / "bom.toml") == parse_site("\ufeff" + SMALL) == parse_site(SMALL)
    (tmp_path / "sjis.toml").write_bytes(SMALL.encode("cp932"))
    with pytest.raises(InputError, match="not UTF-8"):
        read_site(tmp_path / "sjis.toml")


@pytest.mark.parametrize(("end", "mwh"), [(".5 MWh", 0.5), ("+500 kWh", 0.5), ("0 MWh", 0.0), (" 1,500 kWh", 1.5)])
def test_a_battery_ends_with_an_energy(end, mwh):
    battery = parse_site(SMALL.replace('end = "2 MWh"', f'end = "{end}"', 1)).battery
    assert battery is not None
    assert battery.end == mwh


EXAMPLES = ("gunma-solar-20mw", "kyushu-hybrid-50mw", "tohoku-wind-nonfirm")


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_load_and_say_where_each_cost_comes_from(root, name):
    site = read_site(root / "examples" / "sites" / f"{name}.toml")
    assert site.id == name
    costs = [fleet.cost for fleet in site.fleets] + [cluster.cost for cluster in site.clusters]
    costs += [site.battery_cost] if site.battery is not None else []
    assert costs
    assert all(cost.capex_jpy > 0 and len(cost.source) > 20 for cost in costs)


def test_examples_are_what_they_are_named_after(root):
    gunma, kyushu, tohoku = (read_site(root / "examples" / "sites" / f"{name}.toml") for name in EXAMPLES)
    assert (gunma.area, gunma.plant.scheme, gunma.plant.power_mw_max) == ("tokyo", Scheme.FIT, 20.0)
    assert 0.1 <= gunma.fleets[0].power_mw_max <= 0.35
    assert (kyushu.area, kyushu.plant.scheme, kyushu.plant.power_mw_max) == ("kyushu", Scheme.FIP, 50.0)
    assert kyushu.battery is not None
    assert len(kyushu.fleets) == len(kyushu.clusters) == 1
    assert (tohoku.plant.technology, tohoku.connection.access) == (Technology.WIND, Access.NON_FIRM)
    assert tohoku.connection.congestion_hours_per_year > 0


def test_the_example_that_comes_with_the_package_is_the_one_in_the_examples(root):
    shipped = root / "src" / "shoals" / "data" / f"{EXAMPLE}.toml"
    assert shipped.read_bytes() == (root / "examples" / "sites" / f"{EXAMPLE}.toml").read_bytes()
    assert example_site() == read_site(shipped)
    with pytest.raises(InputError, match="no example site"):
        example_site("moon")


# ----------------------------------------------------------------------------- modes, heat, tariffs by year, reductions

MODES = """
[[fleets]]
id = "hall"
mtbf_hours = 1_000
mttr_hours = 50
[[fleets.rows]]
model = "S21"
count = 10
modes = [
    { name = "eco", power_w = 2_400, hashrate_th_per_s = 160 },
    { name = "full", power_w = 3_500, hashrate_th_per_s = 200 },
]
[[fleets.rows]]
model = "S19"
count = 5
modes = [{ name = "full", power_w = 3_250, hashrate_th_per_s = 110 }]
[fleets.derating]
from_c = 30
hashrate_loss_per_k = 0.01
efficiency_loss_per_k = 0.005
stop_c = 45
[fleets.cost]
capex_jpy = 0
kind = "assumed"
source = "owned"

[[clusters]]
id = "train"
use = "interruptible"
power = "1 MW"
value = "20 JPY/kWh"
[clusters.checkpoint]
save_hours = 0.1
restart_hours = 0.2
run_hours_mean = 5
[clusters.cost]
capex_jpy = 0
kind = "assumed"
source = "owned"

[[reductions]]
id = "evening"
product = "tertiary-2"
power = "500 kW"
price_jpy_per_mw_hour = 3_000
loads = ["hall", "train"]
hours = [17, 18]
"""
HEAD = """
id = "s"
name_ja = "s"
name_en = "s"
area = "kyushu"
temperature_c_by_month = [6, 7, 11, 16, 21, 24, 28, 29, 25, 20, 13, 8]
temperature_swing_k = 5
[plant]
id = "pv"
technology = "solar"
power = "2 MW"
scheme = "FIP"
latitude = 32.8
longitude = 130.7
area_fip_fraction = 0.04
[connection]
access = "firm"
export = "2 MW"
import = "1 MW"
tariff = { fiscal_year = 2025 }
"""


def test_a_fleet_in_rows_a_job_and_a_reduction_are_read() -> None:
    site = parse_site(HEAD + MODES)
    [hall] = site.fleets
    assert (hall.machines, hall.model) == (15, "S21 + S19")
    assert hall.rows[0].modes[0].efficiency_j_per_th == 15.0
    assert hall.available_fraction == pytest.approx(1_000 / 1_050)
    assert hall.derating is not None
    assert site.clusters[0].checkpoint is not None
    assert site.reductions[0].power_mw == 0.5
    assert site.reductions[0].loads == ("hall", "train")
    assert (site.reductions[0].aggregated, site.reductions[0].fiscal_year) == (False, None)
    told = 'hours = [17, 18]\naggregated = true\nfiscal_year = 2028\nassumed_price = true\nsource = "an auction"\n'
    [sold] = parse_site(HEAD + MODES.replace("hours = [17, 18]\n", told)).reductions
    assert (sold.aggregated, sold.fiscal_year, sold.assumed_price) == (True, 2028, True)
    assert (sold.kind, sold.source) == ("assumed", "an auction")
    assert site.temperature_c_by_month[7] == 29
    assert site.plant.area_fip_fraction == 0.04


@pytest.mark.parametrize(
    ("tariff", "charge"),
    [
        ("{ fiscal_year = 2024 }", 5_990.0),
        ("{ fiscal_year = 2026 }", 6_680.0),
        ('{ use = "self-wheeling", fiscal_year = 2025 }', 2_500.0),
        ('{ use = "behind-the-meter", fiscal_year = 2025 }', 0.0),
        ('{ voltage = "low", fiscal_year = 2024 }', 13_760.0),
    ],
)
def test_a_tariff_is_named_by_its_year(tariff: str, charge: float) -> None:
    site = parse_site(HEAD.replace("{ fiscal_year = 2025 }", tariff))
    assert site.connection.import_charge_jpy_per_mwh == pytest.approx(charge)
    pays = "self" not in tariff and "behind" not in tariff
    assert site.connection.levy_fiscal_year == (int(tariff.split("year = ")[1][:4]) if pays else None)
    number = parse_site(HEAD.replace("tariff = { fiscal_year = 2025 }", 'import_charge = "5 JPY/kWh"'))
    assert number.connection.levy_fiscal_year is None


@pytest.mark.parametrize(
    ("old", "new", "says", "hint"),
    [
        ("fiscal_year = 2025", "fiscal_year = 2035", "2035", "2023-04-01 to 2027-03-31"),
        ("fiscal_year = 2025", 'fiscal_year = 2025, voltage = "medium"', "`medium` is no `wheeling`", "low"),
        ("tariff =", 'import_charge = "5 JPY/kWh"\ntariff =', "a `tariff` and an `import_charge`", "keep one"),
        ("fiscal_year = 2025", "", "lacks `fiscal_year`", ""),
        ('product = "tertiary-2"', 'product = "tertiary-3"', "tertiary-3", "tertiary"),
        ('loads = ["hall", "train"]', 'loads = ["hal"]', "names `hal`", "hall"),
        ("power_w = 2_400", "power_w = 0", "`power_w` of mode `eco`", "above 0"),
        ("power_w = 2_400", 'power_kw = 2.4', "power_kw", "power_w"),
        ("save_hours = 0.1", "", "lacks `save_hours`", ""),
        ("mttr_hours = 50", "", "one of `mtbf_hours` and `mttr_hours`", "both"),
        ("temperature_c_by_month = [6, 7,", "temperature_c_by_month = [", "10 numbers", "twelve"),
        ("count = 10", "count = 1.5", "1.5", "whole number"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_new_tables_is_said(old: str, new: str, says: str, hint: str) -> None:
    text = HEAD + MODES
    assert old in text
    with pytest.raises(InputError) as error:
        parse_site(text.replace(old, new, 1), name="mine.toml")
    assert says in error.value.what
    assert "mine.toml" in error.value.what
    assert hint in error.value.hint


def test_a_fleet_without_machines_is_told_of_both_ways() -> None:
    with pytest.raises(InputError, match="lacks `efficiency_j_per_th`") as error:
        parse_site(SMALL.replace("efficiency_j_per_th = 20.5\n", ""))
    assert "[[fleets.rows]]" in error.value.hint
