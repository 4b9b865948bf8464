"""Site files: a plant, its connection and its machines in TOML, for people to write.

A quantity is a number under its canonical name, ``power_mw_max = 50``, or text with its unit under that name or its
short form, ``power = "50 MW"``. Both become the one canonical float here.
"""

# ruff: noqa: RUF012  (tables are models of pydantic, whose defaults are copied)

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

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
from shoals.core.units import KWH_PER_MWH
from shoals.data._japan import AREAS
from shoals.data._tables import ENERGY, POWER, PRICE, Table, TomlFile
from shoals.value import scheme

EXAMPLE = "kyushu-hybrid-50mw"
"""The site of the demo."""


class _Cost(Table):
    capex_jpy: float
    opex_jpy_per_year: float = 0.0
    life_years: float = 10.0
    kind: Annotated[Kind, Field(strict=False)]
    source: str


class _Plant(Table):
    quantities = {"power_mw_max": POWER, "tariff_jpy_per_mwh": PRICE}
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


class _Tariff(Table):
    use: str = "grid"
    voltage: str = "special-high"
    fiscal_year: int


class _Connection(Table):
    parts = {"tariff": _Tariff}
    quantities = {"export_mw_max": POWER, "import_mw_max": POWER, "import_charge_jpy_per_mwh": PRICE}
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


class _Battery(Table):
    parts = {"cost": _Cost}
    quantities = {
        "charge_mw_max": POWER,
        "discharge_mw_max": POWER,
        "energy_mwh_max": ENERGY,
        "wear_jpy_per_mwh": PRICE,
        "start_mwh": ENERGY,
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


class _Mode(Table):
    name: str
    power_w: float
    hashrate_th_per_s: float


class _Machines(Table):
    parts = {"modes": _Mode}

    model: str
    count: int
    modes: list[_Mode]


class _Derating(Table):
    from_c: float
    hashrate_loss_per_k: float
    efficiency_loss_per_k: float
    stop_c: float


class _Fleet(Table):
    parts = {"rows": _Machines, "derating": _Derating, "cost": _Cost}

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


class _Checkpoint(Table):
    save_hours: float
    restart_hours: float
    run_hours_mean: float
    notice_hours: float = 0.0


class _Cluster(Table):
    parts = {"checkpoint": _Checkpoint, "cost": _Cost}
    quantities = {
        "power_mw_max": POWER,
        "value_jpy_per_mwh": PRICE,
        "energy_mwh_per_day": ENERGY,
        "penalty_jpy_per_mwh": PRICE,
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


class _Reduction(Table):
    quantities = {"power_mw": POWER}
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


class _Site(Table):
    parts = {
        "plant": _Plant,
        "connection": _Connection,
        "battery": _Battery,
        "fleets": _Fleet,
        "clusters": _Cluster,
        "reductions": _Reduction,
    }

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
    operate: dict[str, Any] | None = None
    """How the machines are run. Whoever runs them reads it, `shoals.operate.site_file`; a plan does not."""


def read_site(path: Path | str) -> Site:
    """Read a site file.

    Raises
    ------
    InputError
        If there is no such file, or it is wrong: see `parse_site`.
    """
    return _parse(TomlFile.read(Path(path)))


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
    return _parse(TomlFile(text, name or "site file"))


def _parse(file: TomlFile) -> Site:
    try:
        model = _Site.model_validate(file.canonical(file.given, _Site))
    except ValidationError as error:
        raise file.in_words(error) from None
    if model.area not in AREAS:
        raise InputError(f"{file.place('area')} is `{model.area}`, which is no area", did_you_mean(model.area, AREAS))
    try:
        return _site(model)
    except InputError as error:
        raise type(error)(f"`{file.name}`: {error.what}", error.hint) from None


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
