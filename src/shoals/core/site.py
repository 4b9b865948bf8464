"""A site: plant, connection, battery, fleets of miners, clusters of AI machines, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shoals.core._arrays import identifier, number
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.plan import Battery


class Technology(StrEnum):
    """How a plant generates."""

    SOLAR = "solar"
    WIND = "wind"


class Scheme(StrEnum):
    """How a plant is paid: a fixed tariff, a premium on the spot price, or the spot price alone."""

    FIT = "FIT"
    FIP = "FIP"
    MERCHANT = "merchant"


class Access(StrEnum):
    """Right of a connection: firm, or to be cut when the line is full."""

    FIRM = "firm"
    NON_FIRM = "non-firm"


class ClusterUse(StrEnum):
    """How an AI cluster is promised: always on, an energy a day, or whenever it pays."""

    FIRM = "firm"
    DEFERRABLE = "deferrable"
    INTERRUPTIBLE = "interruptible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What an asset costs to have, used or not.

    Parameters
    ----------
    capex_jpy : float
        Money laid out once; 0 for a thing already owned. [JPY]
    opex_jpy_per_year : float
        Fixed cost of a year. [JPY/y]
    life_years : float
        Years over which the outlay is charged.
    kind, source
        How the figure came to be, and where from.
    """

    capex_jpy: float
    opex_jpy_per_year: float = 0.0
    life_years: float = 10.0
    kind: Kind = Kind.ASSUMED
    source: str = ""

    def __post_init__(self) -> None:
        number(self.capex_jpy, "capex_jpy", low=0.0)
        number(self.opex_jpy_per_year, "opex_jpy_per_year", low=0.0)
        if number(self.life_years, "life_years") <= 0:
            raise InputError(f"`life_years` is {self.life_years:g}", "give the years over which the outlay is charged")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    """A solar or wind plant.

    Parameters
    ----------
    id : str
        Name of the plant in the book.
    technology : Technology
    power_mw_max : float
        Rated power at the connection, AC. [MW]
    scheme : Scheme
    tariff_jpy_per_mwh : float
        FIT: the tariff. FIP: the reference price that the premium tops up to. Merchant: not used. [JPY/MWh]
    latitude, longitude : float
        Degrees, north and east positive.
    rotation_fraction : float, default 1
        Share of the area's curtailed days on which this plant is called. A called plant is cut deeper, so that the
        expected energy is the same; 1 cuts it on every one of them in proportion.
    curtailment_factor : float, default 1
        Curtailed share of this plant next to the mean of its technology in the area. Plants without remote control
        lose more than the mean.
    """

    id: str
    technology: Technology
    power_mw_max: float
    scheme: Scheme
    latitude: float
    longitude: float
    tariff_jpy_per_mwh: float = 0.0
    rotation_fraction: float = 1.0
    curtailment_factor: float = 1.0

    def __post_init__(self) -> None:
        identifier(self.id, "plant.id")
        number(self.power_mw_max, "plant.power_mw_max", low=0.0)
        number(self.tariff_jpy_per_mwh, "plant.tariff_jpy_per_mwh", low=0.0)
        number(self.latitude, "plant.latitude", low=-90.0, high=90.0)
        number(self.longitude, "plant.longitude", low=-180.0, high=180.0)
        number(self.curtailment_factor, "plant.curtailment_factor", low=0.0)
        if not number(self.rotation_fraction, "plant.rotation_fraction", high=1.0) > 0.0:
            raise InputError("`plant.rotation_fraction` is 0", "give a share above 0; 1 means called on every day")


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """The line to the grid.

    Parameters
    ----------
    access : Access
    export_mw_max, import_mw_max : float
        Contracted powers. [MW]
    import_charge_jpy_per_mwh : float
        Wheeling and levy on top of the spot price of imported energy. [JPY/MWh]
    congestion_hours_per_year : float
        Non-firm only: hours a year in which the line is full and export is cut. [h]
    """

    access: Access
    export_mw_max: float
    import_mw_max: float = 0.0
    import_charge_jpy_per_mwh: float = 0.0
    congestion_hours_per_year: float = 0.0

    def __post_init__(self) -> None:
        for name in ("export_mw_max", "import_mw_max", "import_charge_jpy_per_mwh"):
            number(getattr(self, name), f"connection.{name}", low=0.0)
        number(self.congestion_hours_per_year, "connection.congestion_hours_per_year", low=0.0, high=8784.0)
        if self.access is Access.FIRM and self.congestion_hours_per_year:
            raise InputError(
                "a firm connection has congestion hours",
                'set `access = "non-firm"` or drop `congestion_hours_per_year`',
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """Mining machines of one kind.

    Parameters
    ----------
    id : str
    model : str
        Name in the hardware catalog, or any other.
    machines : int
    hashrate_th_per_s : float
        Of one machine. [TH/s]
    efficiency_j_per_th : float
        At the wall of the machine. [J/TH]
    overhead : float, default 1.05
        Power at the meter over power of the machines: fans, transformers.
    pool_fee : float, default 0.02
        Share of the reward that the pool keeps.
    cost : Cost
        Of the whole fleet with its container.
    """

    id: str
    model: str
    machines: int
    hashrate_th_per_s: float
    efficiency_j_per_th: float
    overhead: float = 1.05
    pool_fee: float = 0.02
    cost: Cost = Cost(capex_jpy=0.0)

    def __post_init__(self) -> None:
        identifier(self.id, "fleet.id")
        number(self.machines, "fleet.machines", low=0.0)
        number(self.hashrate_th_per_s, "fleet.hashrate_th_per_s", low=0.0)
        number(self.overhead, "fleet.overhead", low=1.0)
        number(self.pool_fee, "fleet.pool_fee", low=0.0, high=1.0)
        if number(self.efficiency_j_per_th, "fleet.efficiency_j_per_th") <= 0:
            raise InputError(f"`fleet.efficiency_j_per_th` is {self.efficiency_j_per_th:g}", "give joules a terahash")

    @property
    def power_mw_max(self) -> float:
        """Power at the meter with all machines on. [MW]"""
        return self.machines * self.hashrate_th_per_s * self.efficiency_j_per_th * self.overhead / 1e6

    @property
    def efficiency_at_meter_j_per_th(self) -> float:
        """Energy at the meter per unit of work. [J/TH]"""
        return self.efficiency_j_per_th * self.overhead


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """AI machines.

    Parameters
    ----------
    id : str
    use : ClusterUse
    power_mw_max : float
        At the meter, cooling included. [MW]
    value_jpy_per_mwh : float
        Revenue for one MWh at the meter, net of all variable cost but energy. [JPY/MWh]
    energy_mwh_per_day : float
        Deferrable only: the promise of a day. [MWh]
    penalty_jpy_per_mwh : float
        Firm and deferrable: cost of one MWh not served, beside the revenue lost. [JPY/MWh]
    cost : Cost
        Of the whole cluster.
    """

    id: str
    use: ClusterUse
    power_mw_max: float
    value_jpy_per_mwh: float
    energy_mwh_per_day: float = 0.0
    penalty_jpy_per_mwh: float = 0.0
    cost: Cost = Cost(capex_jpy=0.0)

    def __post_init__(self) -> None:
        identifier(self.id, "cluster.id")
        for name in ("power_mw_max", "value_jpy_per_mwh", "energy_mwh_per_day", "penalty_jpy_per_mwh"):
            number(getattr(self, name), f"cluster.{name}", low=0.0)
        if self.use is ClusterUse.DEFERRABLE and self.energy_mwh_per_day > 24 * self.power_mw_max + 1e-9:
            raise InputError(
                f"cluster `{self.id}` promises {self.energy_mwh_per_day:g} MWh a day with {self.power_mw_max:g} MW",
                f"promise at most {24 * self.power_mw_max:g} MWh, or raise `power_mw_max`",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything behind one meter.

    Parameters
    ----------
    id : str
    name_ja, name_en : str
    area : str
        Balancing area, for instance ``"kyushu"``.
    plant : Plant
    connection : Connection
    battery : Battery, optional
    battery_cost : Cost
    fleets : tuple of Fleet
    clusters : tuple of Cluster
    discount_rate : float, default 0.05
        For turning an outlay into a charge a year.
    """

    id: str
    name_ja: str
    name_en: str
    area: str
    plant: Plant
    connection: Connection
    battery: Battery | None = None
    battery_cost: Cost = Cost(capex_jpy=0.0)
    fleets: tuple[Fleet, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    discount_rate: float = 0.05

    def __post_init__(self) -> None:
        number(self.discount_rate, "discount_rate", low=0.0, high=1.0)
        ids = [fleet.id for fleet in self.fleets] + [cluster.id for cluster in self.clusters]
        double = sorted({name for name in ids if ids.count(name) > 1})
        if double:
            raise InputError(f"the id `{double[0]}` is used twice at site `{self.id}`", "give each its own")
        if sum(cluster.use is ClusterUse.FIRM for cluster in self.clusters) > 1:
            raise InputError(f"site `{self.id}` has two firm clusters", "add their powers in one")
