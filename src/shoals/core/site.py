"""A site: plant, connection, battery, fleets of miners, clusters of AI machines, and what they cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import identifier, number
from shoals.core.errors import InputError, did_you_mean
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
    area_fip_fraction : float, optional
        Share of the technology in the area that is paid by FIP, for the order of curtailment from fiscal year 2026.
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
    area_fip_fraction: float | None = None

    def __post_init__(self) -> None:
        identifier(self.id, "plant.id")
        if self.area_fip_fraction is not None:
            number(self.area_fip_fraction, "plant.area_fip_fraction", low=0.0, high=1.0)
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
    levy_fiscal_year : int, optional
        The charge holds the levy of this year; each slot pays that of its own month instead. Without it the charge is
        the same in every slot.
    congestion_hours_per_year : float
        Non-firm only: hours a year in which the line is full and export is cut. [h]
    """

    access: Access
    export_mw_max: float
    import_mw_max: float = 0.0
    import_charge_jpy_per_mwh: float = 0.0
    congestion_hours_per_year: float = 0.0
    levy_fiscal_year: int | None = None

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
class Mode:
    """One way to run a machine: underclocked, as built, or overclocked.

    Parameters
    ----------
    name : str
        For instance ``"eco"``.
    power_w : float
        Of one machine at the wall. [W]
    hashrate_th_per_s : float
        Of one machine. [TH/s]
    """

    name: str
    power_w: float
    hashrate_th_per_s: float

    def __post_init__(self) -> None:
        identifier(self.name, "mode.name")
        for name in ("power_w", "hashrate_th_per_s"):
            if number(getattr(self, name), f"mode[{self.name}].{name}") <= 0:
                raise InputError(
                    f"`{name}` of mode `{self.name}` is {getattr(self, name):g}",
                    "give a number above 0; every machine can be off as well",
                )

    @property
    def efficiency_j_per_th(self) -> float:
        """Mean energy per unit of work. [J/TH]"""
        return self.power_w / self.hashrate_th_per_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Machines:
    """A row of a fleet: machines of one model, and the modes in which each may run.

    Parameters
    ----------
    model : str
    count : int
    modes : tuple of Mode
        In any order, off not among them.

    Raises
    ------
    InputError
        If there is no mode, or two have one name.
    """

    model: str
    count: int
    modes: tuple[Mode, ...]

    def __post_init__(self) -> None:
        identifier(self.model, "machines.model")
        number(self.count, f"machines[{self.model}].count", low=0.0)
        object.__setattr__(self, "modes", tuple(self.modes))
        names = [mode.name for mode in self.modes]
        if not names:
            raise InputError(f"`{self.model}` has no mode", "give power and hashrate of at least one")
        double = sorted({name for name in names if names.count(name) > 1})
        if double:
            raise InputError(f"mode `{double[0]}` of `{self.model}` is given twice", "keep one of the two")

    @property
    def top(self) -> Mode:
        """The mode with the largest hashrate; of two that are equal, the one that draws less."""
        return max(self.modes, key=lambda mode: (mode.hashrate_th_per_s, -mode.power_w))


@dataclass(frozen=True, slots=True, kw_only=True)
class Derating:
    """How heat slows machines: linear from one outside temperature on, and off from another.

    Parameters
    ----------
    from_c : float
        Outside temperature up to which a machine does what its plate says. [°C]
    hashrate_loss_per_k : float
        Share of the hashrate that each further kelvin takes. [1/K]
    efficiency_loss_per_k : float
        Share by which each further kelvin raises the energy per unit of work. [1/K]
    stop_c : float
        Outside temperature at which machines shut down. [°C]
    """

    from_c: float
    hashrate_loss_per_k: float
    efficiency_loss_per_k: float
    stop_c: float

    def __post_init__(self) -> None:
        number(self.from_c, "derating.from_c", low=-60.0, high=100.0)
        number(self.hashrate_loss_per_k, "derating.hashrate_loss_per_k", low=0.0, high=1.0)
        number(self.efficiency_loss_per_k, "derating.efficiency_loss_per_k", low=0.0, high=1.0)
        number(self.stop_c, "derating.stop_c", low=self.from_c, high=200.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """Mining machines that share a meter and a pool: of one kind, or several in `rows`.

    Give either `machines`, `hashrate_th_per_s` and `efficiency_j_per_th`, or `rows`; from rows the three are computed:
    all machines, the mean hashrate of one, and joules over hashes with each in its top mode.

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
    rows : tuple of Machines
        Several models, or modes of one.
    overhead : float, default 1.05
        Power at the meter over power of the machines: fans, transformers.
    pool_fee : float, default 0.02
        Share of the reward that the pool keeps.
    uptime_fraction : float, default 1
        Share of the time in which nothing that is planned keeps a machine off.
    mtbf_hours, mttr_hours : float, optional
        Mean hours that a machine runs until it fails, and until it is back. [h]
    derating : Derating, optional
        Needs `Site.temperature_c_by_month`.
    hash_share_max : float, default 1
        Largest share of the network's hashrate that the fleet may have while it runs.
    cost : Cost
        Of the whole fleet with its container.

    Examples
    --------
    >>> eco = Mode(name="eco", power_w=2_400.0, hashrate_th_per_s=160.0)
    >>> full = Mode(name="full", power_w=3_500.0, hashrate_th_per_s=200.0)
    >>> rows = (Machines(model="S21", count=100, modes=(eco, full)),)
    >>> fleet = Fleet(id="hall", model="S21", rows=rows, overhead=1.0)
    >>> fleet.machines, fleet.efficiency_j_per_th, fleet.power_mw_max
    (100, 17.5, 0.35)
    """

    id: str
    model: str
    machines: int = 0
    hashrate_th_per_s: float = 0.0
    efficiency_j_per_th: float = 0.0
    overhead: float = 1.05
    pool_fee: float = 0.02
    cost: Cost = Cost(capex_jpy=0.0)
    rows: tuple[Machines, ...] = ()
    uptime_fraction: float = 1.0
    mtbf_hours: float | None = None
    mttr_hours: float | None = None
    derating: Derating | None = None
    hash_share_max: float = 1.0

    def __post_init__(self) -> None:
        identifier(self.id, "fleet.id")
        object.__setattr__(self, "rows", tuple(self.rows))
        if self.rows:
            self._sum_up()
        number(self.machines, "fleet.machines", low=0.0)
        number(self.hashrate_th_per_s, "fleet.hashrate_th_per_s", low=0.0)
        number(self.overhead, "fleet.overhead", low=1.0)
        number(self.pool_fee, "fleet.pool_fee", low=0.0, high=1.0)
        number(self.uptime_fraction, "fleet.uptime_fraction", low=0.0, high=1.0)
        number(self.hash_share_max, "fleet.hash_share_max", low=0.0, high=1.0)
        if (self.mtbf_hours is None) != (self.mttr_hours is None):
            raise InputError(
                f"fleet `{self.id}` has one of `mtbf_hours` and `mttr_hours`", "give both, or `uptime_fraction` alone"
            )
        if self.mtbf_hours is not None and self.mttr_hours is not None:
            number(self.mttr_hours, "fleet.mttr_hours", low=0.0)
            if number(self.mtbf_hours, "fleet.mtbf_hours") <= 0:
                raise InputError(f"`fleet.mtbf_hours` is {self.mtbf_hours:g}", "give hours above 0")
        if number(self.efficiency_j_per_th, "fleet.efficiency_j_per_th") <= 0:
            raise InputError(f"`fleet.efficiency_j_per_th` is {self.efficiency_j_per_th:g}", "give joules a terahash")

    def _sum_up(self) -> None:
        """Set the three figures of the whole from its rows; refuse others."""
        models = [row.model for row in self.rows]
        double = sorted({name for name in models if models.count(name) > 1})
        if double:
            raise InputError(f"fleet `{self.id}` has two rows of `{double[0]}`", "add their counts in one row")
        count = sum(row.count for row in self.rows)
        hashrate = sum(row.count * row.top.hashrate_th_per_s for row in self.rows)
        power_w = sum(row.count * row.top.power_w for row in self.rows)
        if not count:
            raise InputError(f"fleet `{self.id}` has no machine in its rows", "give a count above 0")
        sums = {
            "machines": count,
            "hashrate_th_per_s": hashrate / count,
            "efficiency_j_per_th": power_w / hashrate,
        }
        for name, value in sums.items():
            given = getattr(self, name)
            if given and abs(given - value) > 1e-9 * value:
                raise InputError(
                    f"fleet `{self.id}` says `{name}` = {given:g} and its rows say {value:g}",
                    f"drop `{name}`: it is computed from the rows",
                )
            object.__setattr__(self, name, value)

    @property
    def available_fraction(self) -> float:
        """Expected share of machines that are fit to run: planned uptime times MTBF / (MTBF + MTTR)."""
        if self.mtbf_hours is None or self.mttr_hours is None:
            return self.uptime_fraction
        return self.uptime_fraction * self.mtbf_hours / (self.mtbf_hours + self.mttr_hours)

    @property
    def power_mw_max(self) -> float:
        """Power at the meter with all machines on, in their top modes. [MW]"""
        return self.machines * self.hashrate_th_per_s * self.efficiency_j_per_th * self.overhead / 1e6

    @property
    def efficiency_at_meter_j_per_th(self) -> float:
        """Energy at the meter per unit of work. [J/TH]"""
        return self.efficiency_j_per_th * self.overhead


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """What it takes a job to be stopped and to go on.

    Parameters
    ----------
    save_hours : float
        To write its state. [h]
    restart_hours : float
        To read it back and be up to speed. [h]
    run_hours_mean : float
        Mean time from a start to the next interruption. [h]
    notice_hours : float, default 0
        How long before an interruption it is told. [h]
    """

    save_hours: float
    restart_hours: float
    run_hours_mean: float
    notice_hours: float = 0.0

    def __post_init__(self) -> None:
        for name in ("save_hours", "restart_hours", "notice_hours"):
            number(getattr(self, name), f"checkpoint.{name}", low=0.0)
        if number(self.run_hours_mean, "checkpoint.run_hours_mean") <= 0:
            raise InputError(
                f"`checkpoint.run_hours_mean` is {self.run_hours_mean:g}", "give hours above 0 between interruptions"
            )


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
    checkpoint : Checkpoint, optional
        Interruptible only: what an interruption costs the job.
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
    checkpoint: Checkpoint | None = None

    def __post_init__(self) -> None:
        identifier(self.id, "cluster.id")
        if self.checkpoint is not None and self.use is not ClusterUse.INTERRUPTIBLE:
            raise InputError(
                f"cluster `{self.id}` is {self.use} and has a checkpoint",
                'drop `checkpoint`, or set `use = "interruptible"`: a promise says itself what breaking it costs',
            )
        for name in ("power_mw_max", "value_jpy_per_mwh", "energy_mwh_per_day", "penalty_jpy_per_mwh"):
            number(getattr(self, name), f"cluster.{name}", low=0.0)
        if self.use is ClusterUse.DEFERRABLE and self.energy_mwh_per_day > 24 * self.power_mw_max + 1e-9:
            raise InputError(
                f"cluster `{self.id}` promises {self.energy_mwh_per_day:g} MWh a day with {self.power_mw_max:g} MW",
                f"promise at most {24 * self.power_mw_max:g} MWh, or raise `power_mw_max`",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reduction:
    """Readiness to reduce, sold: power that runs and would stop when called.

    Parameters
    ----------
    id : str
    product : str
        Key of a product in the rules, ``"capacity"`` or ``"tertiary-2"`` for instance.
    power_mw : float
        Contracted. [MW]
    price_jpy_per_mw_hour : float
        For one MW held ready for an hour, and backed by running load. [JPY/MW/h]
    loads : tuple of str
        Ids of the fleets and clusters that stand behind it.
    months, hours : tuple of int
        Calendar months, and hours of the day, in which it may be called; empty means all.
    weekdays_only : bool, default False
        Monday to Friday alone.
    aggregated : bool, default False
        Sold through an aggregator, who fills the product's least power with others.
    fiscal_year : int, optional
        In which the price was paid or is to be paid.
    assumed_price : bool, default False
        The price of `fiscal_year` is assumed to hold in other years too; without it they are refused.
    kind, source
        How the price came to be, and where from.
    """

    id: str
    product: str
    power_mw: float
    price_jpy_per_mw_hour: float
    loads: tuple[str, ...]
    months: tuple[int, ...] = ()
    hours: tuple[int, ...] = ()
    weekdays_only: bool = False
    aggregated: bool = False
    fiscal_year: int | None = None
    assumed_price: bool = False
    kind: Kind = Kind.ASSUMED
    source: str = ""

    def __post_init__(self) -> None:
        identifier(self.id, "reduction.id")
        if ":" in self.id:
            raise InputError(f"`reduction.id` is `{self.id}`", "call it without a colon, which ends a name in the plan")
        number(self.power_mw, f"reduction[{self.id}].power_mw", low=0.0)
        number(self.price_jpy_per_mw_hour, f"reduction[{self.id}].price_jpy_per_mw_hour", low=0.0)
        for name, low, high in (("months", 1, 12), ("hours", 0, 23)):
            object.__setattr__(self, name, tuple(getattr(self, name)))
            for value in getattr(self, name):
                number(value, f"reduction[{self.id}].{name}", low=low, high=high)
        object.__setattr__(self, "loads", tuple(self.loads))
        if not self.loads:
            raise InputError(f"reduction `{self.id}` names no load", "say which fleets or clusters would stop")
        if self.assumed_price and self.kind == Kind.MEASURED:
            raise InputError(
                f"the price of reduction `{self.id}` is assumed and called measured",
                'write `kind = "assumed"`, or drop `assumed_price`',
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
    temperature_c_by_month : tuple of 12 floats, optional
        Mean outside temperature, January first. [°C]
    temperature_swing_k : float, default 0
        Half the difference between the warmest and the coldest time of a day. [K]
    reductions : tuple of Reduction
        What is sold of the loads' readiness to stop.
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
    temperature_c_by_month: tuple[float, ...] = ()
    temperature_swing_k: float = 0.0
    reductions: tuple[Reduction, ...] = ()

    def __post_init__(self) -> None:
        number(self.discount_rate, "discount_rate", low=0.0, high=1.0)
        object.__setattr__(self, "temperature_c_by_month", tuple(self.temperature_c_by_month))
        if len(self.temperature_c_by_month) not in (0, 12):
            raise InputError(
                f"`temperature_c_by_month` has {len(self.temperature_c_by_month)} numbers",
                "give twelve, January first",
            )
        for celsius in self.temperature_c_by_month:
            number(celsius, "temperature_c_by_month", low=-60.0, high=60.0)
        number(self.temperature_swing_k, "temperature_swing_k", low=0.0, high=40.0)
        hot = next((fleet.id for fleet in self.fleets if fleet.derating is not None), None)
        if hot is not None and not self.temperature_c_by_month:
            raise InputError(
                f"fleet `{hot}` is derated by heat and site `{self.id}` has no temperature",
                "give `temperature_c_by_month`, twelve numbers",
            )
        ids = [fleet.id for fleet in self.fleets] + [cluster.id for cluster in self.clusters]
        double = sorted({name for name in ids if ids.count(name) > 1})
        if double:
            raise InputError(f"the id `{double[0]}` is used twice at site `{self.id}`", "give each its own")
        if "battery" in ids:
            raise InputError(f"a load of site `{self.id}` is called `battery`, as the store is", "call it otherwise")
        if sum(cluster.use is ClusterUse.FIRM for cluster in self.clusters) > 1:
            raise InputError(f"site `{self.id}` has two firm clusters", "add their powers in one")
        sold = [one.id for one in self.reductions]
        double = sorted({name for name in sold if sold.count(name) > 1 or name in ids})
        if double:
            raise InputError(f"the id `{double[0]}` is used twice at site `{self.id}`", "give each its own")
        promised = {one.id for one in self.clusters if one.use is not ClusterUse.INTERRUPTIBLE}
        for one in self.reductions:
            for name in one.loads:
                if name in promised:
                    raise InputError(
                        f"reduction `{one.id}` names cluster `{name}`, whose running is promised already",
                        "sell the readiness of fleets and interruptible clusters alone",
                    )
                if name not in ids:
                    raise InputError(
                        f"reduction `{one.id}` names `{name}`, which site `{self.id}` does not have",
                        did_you_mean(name, ids),
                    )

    def by_asset(self, load_mw: Mapping[str, NDArray[np.float64]]) -> dict[str, NDArray[np.float64]]:
        """Return the power of each fleet and cluster from that of the plan's loads, in their order. [MW]"""
        found: dict[str, NDArray[np.float64]] = {}
        for load_id, power in load_mw.items():
            asset = self.asset_of(load_id)
            found[asset] = found[asset] + power if asset in found else power
        return found

    def asset_of(self, load_id: str) -> str:
        """Return the fleet or cluster to which a load of the plan belongs: a fleet's mode is ``fleet:mode`` there.

        A load that begins with the id of no asset is its own.

        Examples
        --------
        >>> from shoals.core.site import Connection, Fleet, Plant, Site
        >>> place = dict(latitude=32.8, longitude=130.7)
        >>> plant = Plant(id="pv", technology="solar", power_mw_max=1.0, scheme="merchant", **place)
        >>> fleet = Fleet(id="hall", model="S21", machines=1, hashrate_th_per_s=200.0, efficiency_j_per_th=17.5)
        >>> site = Site(id="s", name_ja="", name_en="", area="kyushu", plant=plant, fleets=(fleet,),
        ...             connection=Connection(access="firm", export_mw_max=1.0))
        >>> site.asset_of("hall:eco"), site.asset_of("hall")
        ('hall', 'hall')
        """
        ids = [fleet.id for fleet in self.fleets] + [cluster.id for cluster in self.clusters]
        found = [name for name in ids if load_id == name or load_id.startswith(f"{name}:")]
        return max(found, key=len, default=load_id)
