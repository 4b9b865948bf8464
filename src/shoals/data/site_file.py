"""Site files: a plant, its connection and its machines in TOML, for people to write.

A quantity is a number under its canonical name, ``power_mw_max = 50``, or text with its unit under that name or its
short form, ``power = "50 MW"``. Both become the one canonical float here.
"""

from __future__ import annotations

import re
import tomllib
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from shoals.core.errors import InputError, did_you_mean
from shoals.core.figure import Kind
from shoals.core.plan import Battery
from shoals.core.site import (
    Access,
    Checkpoint,
    Cluster,
    ClusterUse,
    Connection,
    Cost,
    Derating,
    Fleet,
    Machines,
    Mode,
    Plant,
    Reduction,
    Scheme,
    Site,
    Technology,
)
from shoals.core.units import KWH_PER_MWH, parse_quantity
from shoals.data._japan import AREAS
from shoals.value import scheme

EXAMPLE = "kyushu-hybrid-50mw"
"""The site of the demo."""

_NUMBER_FIRST = re.compile(r"\s*[-+]?[.,]?\d")
_POWER, _ENERGY, _PRICE = "power_mw", "energy_mwh", "price_jpy_per_mwh"


class _Table(BaseModel):
    """A table of the file. `quantities` gives the dimension of a canonical key, `short` its short form."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    quantities: ClassVar[dict[str, str]] = {}
    short: ClassVar[dict[str, str]] = {}


class _Cost(_Table):
    capex_jpy: float
    opex_jpy_per_year: float = 0.0
    life_years: float = 10.0
    kind: Annotated[Kind, Field(strict=False)]
    source: str


class _Plant(_Table):
    quantities = {"power_mw_max": _POWER, "tariff_jpy_per_mwh": _PRICE}
    short = {"power": "power_mw_max", "tariff": "tariff_jpy_per_mwh"}

    id: str
    technology: Annotated[Technology, Field(strict=False)]
    power_mw_max: float
    scheme: Annotated[Scheme, Field(strict=False)]
    tariff_jpy_per_mwh: float = 0.0
    latitude: float
    longitude: float
    rotation_fraction: float = 1.0
    curtailment_factor: float = 1.0
    area_fip_fraction: float | None = None


class _Tariff(_Table):
    use: str = "grid"
    voltage: str = "special-high"
    fiscal_year: int


class _Connection(_Table):
    quantities = {"export_mw_max": _POWER, "import_mw_max": _POWER, "import_charge_jpy_per_mwh": _PRICE}
    short = {
        "export": "export_mw_max",
        "import": "import_mw_max",
        "import_charge": "import_charge_jpy_per_mwh",
    }

    access: Annotated[Access, Field(strict=False)]
    export_mw_max: float
    import_mw_max: float = 0.0
    import_charge_jpy_per_mwh: float | None = None
    congestion_hours_per_year: float = 0.0
    tariff: _Tariff | None = None


class _Battery(_Table):
    quantities = {
        "charge_mw_max": _POWER,
        "discharge_mw_max": _POWER,
        "energy_mwh_max": _ENERGY,
        "wear_jpy_per_mwh": _PRICE,
        "start_mwh": _ENERGY,
    }
    short = {
        "charge": "charge_mw_max",
        "discharge": "discharge_mw_max",
        "energy": "energy_mwh_max",
        "wear": "wear_jpy_per_mwh",
        "start": "start_mwh",
    }

    charge_mw_max: float
    discharge_mw_max: float
    energy_mwh_max: float
    charge_efficiency: float = 1.0
    discharge_efficiency: float = 1.0
    wear_jpy_per_mwh: float = 0.0
    start_mwh: float = 0.0
    end: str | float = "cyclic"
    cost: _Cost


class _Mode(_Table):
    name: str
    power_w: float
    hashrate_th_per_s: float


class _Machines(_Table):
    model: str
    count: int
    modes: list[_Mode]


class _Derating(_Table):
    from_c: float
    hashrate_loss_per_k: float
    efficiency_loss_per_k: float
    stop_c: float


class _Fleet(_Table):
    id: str
    model: str | None = None
    machines: int | None = None
    hashrate_th_per_s: float | None = None
    efficiency_j_per_th: float | None = None
    rows: list[_Machines] = []
    overhead: float = 1.05
    pool_fee: float = 0.02
    uptime_fraction: float = 1.0
    mtbf_hours: float | None = None
    mttr_hours: float | None = None
    derating: _Derating | None = None
    hash_share_max: float = 1.0
    cost: _Cost


class _Checkpoint(_Table):
    save_hours: float
    restart_hours: float
    run_hours_mean: float
    notice_hours: float = 0.0


class _Cluster(_Table):
    quantities = {
        "power_mw_max": _POWER,
        "value_jpy_per_mwh": _PRICE,
        "energy_mwh_per_day": _ENERGY,
        "penalty_jpy_per_mwh": _PRICE,
    }
    short = {
        "power": "power_mw_max",
        "value": "value_jpy_per_mwh",
        "energy_per_day": "energy_mwh_per_day",
        "penalty": "penalty_jpy_per_mwh",
    }

    id: str
    use: Annotated[ClusterUse, Field(strict=False)]
    power_mw_max: float
    value_jpy_per_mwh: float
    energy_mwh_per_day: float = 0.0
    penalty_jpy_per_mwh: float = 0.0
    checkpoint: _Checkpoint | None = None
    cost: _Cost


class _Reduction(_Table):
    quantities = {"power_mw": _POWER}
    short = {"power": "power_mw"}

    id: str
    product: str
    power_mw: float
    price_jpy_per_mw_hour: float
    loads: list[str]
    months: list[int] = []
    hours: list[int] = []
    weekdays_only: bool = False
    aggregated: bool = False
    fiscal_year: int | None = None
    assumed_price: bool = False
    kind: Annotated[Kind, Field(strict=False)] = Kind.ASSUMED
    source: str = ""


class _Site(_Table):
    id: str
    name_ja: str
    name_en: str
    area: str
    discount_rate: float = 0.05
    plant: _Plant
    connection: _Connection
    battery: _Battery | None = None
    fleets: list[_Fleet] = []
    clusters: list[_Cluster] = []
    reductions: list[_Reduction] = []
    temperature_c_by_month: list[float] = []
    temperature_swing_k: float = 0.0


_PARTS: dict[str, type[_Table]] = {
    "plant": _Plant,
    "connection": _Connection,
    "battery": _Battery,
    "fleets": _Fleet,
    "clusters": _Cluster,
    "reductions": _Reduction,
    "tariff": _Tariff,
    "rows": _Machines,
    "modes": _Mode,
    "derating": _Derating,
    "checkpoint": _Checkpoint,
    "cost": _Cost,
}


def read_site(path: Path | str) -> Site:
    """Read a site file.

    Raises
    ------
    InputError
        If there is no such file, or it is wrong: see `parse_site`.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"`{path}` is not UTF-8", "save it as UTF-8, as TOML asks") from None
    except OSError as error:
        near = [other.name for other in path.parent.glob("*.toml")] if path.parent.is_dir() else []
        hint = did_you_mean(path.name, near) if near else "check the name; examples are in examples/sites"
        raise InputError(f"`{path}` cannot be read: {error.strerror}", hint) from None
    return parse_site(text, name=path.name)


def example_site(name: str = EXAMPLE) -> Site:
    """Return a site that comes with shoals: 50 MW of solar in Kyushu with battery, miners and AI.

    Examples
    --------
    >>> example_site().plant.power_mw_max
    50.0
    """
    file = resources.files("shoals.data") / f"{name}.toml"
    if not file.is_file():
        raise InputError(f"no example site `{name}` comes with shoals", did_you_mean(name, [EXAMPLE]))
    return parse_site(file.read_text(encoding="utf-8"), name=f"{name}.toml")


def parse_site(text: str, name: str = "") -> Site:
    """Turn the text of a site file into a site.

    Parameters
    ----------
    text : str
        TOML. The keys are those of `shoals.core.site`; each battery, fleet and cluster has a table ``cost``.
    name : str
        Name of the file, for messages.

    Raises
    ------
    InputError
        If the text is no TOML, a key is missing or unknown, or a value is wrong. The message names file and key.

    Examples
    --------
    >>> site = parse_site('''
    ... id = "small"
    ... name_ja = "小さな発電所"
    ... name_en = "a small plant"
    ... area = "kyushu"
    ... [plant]
    ... id = "pv"
    ... technology = "solar"
    ... power = "2,000 kW"
    ... scheme = "FIP"
    ... tariff = "10 JPY/kWh"
    ... latitude = 32.8
    ... longitude = 130.7
    ... [connection]
    ... access = "firm"
    ... export = "2 MW"
    ... ''')
    >>> site.plant.power_mw_max, site.plant.tariff_jpy_per_mwh
    (2.0, 10000.0)
    """
    name = name or "site file"
    try:
        given = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"`{name}` is no TOML: {error}", "text stands in quotes, tables in [brackets]") from None
    try:
        model = _Site.model_validate(_canonical(given, _Site, "", name))
    except ValidationError as error:
        raise _in_words(error, name) from None
    if model.area not in AREAS:
        raise InputError(f"`{name}`: `area` is `{model.area}`, which is no area", did_you_mean(model.area, AREAS))
    try:
        return _site(model)
    except InputError as error:
        raise type(error)(f"`{name}`: {error.what}", error.hint) from None


def _canonical(table: dict[str, Any], model: type[_Table], path: str, name: str) -> dict[str, Any]:
    """Return a table with canonical keys and floats for quantities; refuse unknown keys."""
    result: dict[str, Any] = {}
    for key, value in table.items():
        where = f"{path}{key}"
        field = model.short.get(key, key)
        if field not in model.model_fields:
            raise InputError(
                f"`{name}`: `{where}` is no key of a site", did_you_mean(key, {*model.model_fields, *model.short})
            )
        if field in result:
            raise InputError(f"`{name}`: `{where}` is given twice, also as `{field}`", "keep one of the two")
        if field in _PARTS:
            value = _parts(value, _PARTS[field], where, name)
        elif field in model.quantities:
            value = _quantity(value, model.quantities[field], where, name, bare=key == field)
        elif field == "end" and isinstance(value, str) and _NUMBER_FIRST.match(value):
            value = _end(value, where, name)
        elif field == "id" and isinstance(value, str) and not value.strip():
            raise InputError(f"`{name}`: `{where}` is {value!r}", "give it a name, `asic-1` for instance")
        result[field] = value
    return result


def _parts(value: Any, model: type[_Table], where: str, name: str) -> Any:
    if isinstance(value, dict):
        return _canonical(value, model, f"{where}.", name)
    if isinstance(value, list):
        return [
            _canonical(part, model, f"{where}[{i}].", name) if isinstance(part, dict) else part
            for i, part in enumerate(value, start=1)
        ]
    return value


def _quantity(value: Any, dimension: str, where: str, name: str, *, bare: bool) -> Any:
    """Return the canonical float; a bare number is allowed only where the key names the unit."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return value
    plain = not isinstance(value, str) or re.fullmatch(r"\s*[-+\d.,eE]+\s*", value) is not None
    if plain and not bare:
        unit = {_POWER: "MW", _ENERGY: "MWh", _PRICE: "JPY/kWh"}[dimension]
        raise InputError(f"`{name}`: `{where}` is {value!r}, without a unit", f'write the unit, `"{value} {unit}"`')
    try:
        return parse_quantity(value, dimension)
    except InputError as error:
        raise type(error)(f"`{name}`: `{where}`: {error.what}", error.hint) from None


def _end(value: str, where: str, name: str) -> float:
    """Return the energy that a battery ends with; the upper limit is looked at where the capacity is known. [MWh]"""
    energy_mwh = _quantity(value, _ENERGY, where, name, bare=True)
    if energy_mwh < 0:
        raise InputError(
            f"`{name}`: `{where}` is `{value}`, below an empty store",
            'write "cyclic", "free", or an energy from 0 to that of the battery, `"2 MWh"` for instance',
        )
    return energy_mwh


def _in_words(error: ValidationError, name: str) -> InputError:
    """Return the first complaint as one sentence and a hint."""
    first = error.errors()[0]
    where = ""
    for part in first["loc"]:
        where += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if where else str(part)
    if first["type"] == "missing":
        table, _, key = where.rpartition(".")
        hint = "see examples/sites for what it looks like"
        if key == "cost":
            hint = "add the table with capex_jpy, kind and source; for what is owned already write `capex_jpy = 0`"
        return InputError(f"`{name}`: `{table}` lacks `{key}`" if table else f"`{name}` lacks `{key}`", hint)
    if first["type"] == "enum":
        known = re.findall(r"'([^']+)'", str(first.get("ctx", {}).get("expected", "")))
        return InputError(f"`{name}`: `{where}` is `{first['input']}`", did_you_mean(str(first["input"]), known))
    wanted = {
        "float_type": "a number",
        "int_type": "a whole number",
        "string_type": "text in quotes",
        "list_type": f"a list of tables, `[[{where}]]`",
        "model_type": f"a table, `[{where}]`",
    }.get(first["type"], "of another type")
    return InputError(f"`{name}`: `{where}` is {first['input']!r}", f"it must be {wanted}")


def _site(model: _Site) -> Site:
    battery = model.battery
    return Site(
        id=model.id,
        name_ja=model.name_ja,
        name_en=model.name_en,
        area=model.area,
        plant=Plant(**model.plant.model_dump()),
        connection=_connection(model.connection, model.area),
        battery=None if battery is None else Battery(**battery.model_dump(exclude={"cost"})),
        battery_cost=Cost(capex_jpy=0.0) if battery is None else _cost(battery.cost),
        fleets=tuple(_fleet(one) for one in model.fleets),
        clusters=tuple(_cluster(one) for one in model.clusters),
        discount_rate=model.discount_rate,
        temperature_c_by_month=tuple(model.temperature_c_by_month),
        temperature_swing_k=model.temperature_swing_k,
        reductions=tuple(_reduction(one) for one in model.reductions),
    )


def _connection(model: _Connection, area: str) -> Connection:
    """Return the connection; a tariff named by its year becomes a charge by its rules, its levy month by month."""
    given = model.model_dump(exclude={"tariff", "import_charge_jpy_per_mwh"})
    charge = model.import_charge_jpy_per_mwh
    levy_year: int | None = None
    if model.tariff is not None:
        if charge is not None:
            raise InputError("`connection` has a `tariff` and an `import_charge`", "keep one of the two")
        terms = model.tariff
        charge = (
            KWH_PER_MWH
            * scheme.import_charge(terms.use, voltage=terms.voltage, fiscal_year=terms.fiscal_year, area=area).value
        )
        if scheme.pays_levy(terms.use, fiscal_year=terms.fiscal_year):
            levy_year = terms.fiscal_year
    return Connection(**given, import_charge_jpy_per_mwh=charge or 0.0, levy_fiscal_year=levy_year)


def _fleet(model: _Fleet) -> Fleet:
    own = {"model", "machines", "hashrate_th_per_s", "efficiency_j_per_th"}
    given = model.model_dump(exclude={"cost", "rows", "derating"} | own)
    for name in sorted(own):
        value = getattr(model, name)
        if value is not None:
            given[name] = value
        elif not model.rows:
            raise InputError(
                f"fleet `{model.id}` lacks `{name}`",
                "give it, or the machines in rows: `[[fleets.rows]]` with model, count and modes",
            )
    rows = tuple(
        Machines(model=row.model, count=row.count, modes=tuple(Mode(**mode.model_dump()) for mode in row.modes))
        for row in model.rows
    )
    given.setdefault("model", " + ".join(row.model for row in rows))
    derating = None if model.derating is None else Derating(**model.derating.model_dump())
    return Fleet(**given, rows=rows, derating=derating, cost=_cost(model.cost))


def _cluster(model: _Cluster) -> Cluster:
    checkpoint = None if model.checkpoint is None else Checkpoint(**model.checkpoint.model_dump())
    return Cluster(**model.model_dump(exclude={"cost", "checkpoint"}), checkpoint=checkpoint, cost=_cost(model.cost))


def _reduction(model: _Reduction) -> Reduction:
    products = {one.key for one in scheme.all_rules() if one.topic == "product"}
    if model.product not in products:
        raise InputError(
            f"reduction `{model.id}` is of product `{model.product}`, which the rules do not have",
            did_you_mean(model.product, products),
        )
    return Reduction(
        **model.model_dump(exclude={"loads", "months", "hours"}),
        loads=tuple(model.loads),
        months=tuple(model.months),
        hours=tuple(model.hours),
    )


def _cost(model: _Cost) -> Cost:
    return Cost(**model.model_dump())
