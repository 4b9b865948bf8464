"""What one MWh earns or costs at the grid in Japan: export, import, certificates, capacity, balancing, shifting."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, series
from shoals.core.energy import PriceSeries
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.site import Connection, Plant, Scheme
from shoals.core.time import Timeline
from shoals.value import catalog

FLOOR_JPY_PER_MWH = 10.0
"""Least price of the day-ahead market, 0.01 JPY/kWh."""

LEVY_FIRST_MONTH = 5
"""A year's levy holds from the meter reading of May to that of April."""

Floats = NDArray[np.float64]


# ---------------------------------------------------------------------------------------------------- export and import


def export_price_jpy_per_mwh(
    plant: Plant, spot: PriceSeries, *, certificate_jpy_per_mwh: float = 0.0, weight: ArrayLike | None = None
) -> Floats:
    """Return what the plant is paid for a MWh that enters the grid, slot by slot.

    Parameters
    ----------
    plant : Plant
        FIT: its tariff in every slot. FIP: the spot price and `fip_premium_jpy_per_mwh`. Merchant: the spot price.
    spot : PriceSeries
        Day-ahead price of the plant's area.
    certificate_jpy_per_mwh : float, default 0
        What the non-fossil value sells for on top; not for FIT, where it belongs to those who pay the levy. [JPY/MWh]
    weight : array_like, shape (t,), optional
        Output of the plant's technology in the area, by which the reference of a FIP premium is weighted. [MW]

    Returns
    -------
    price : array, shape (t,)
        [JPY/MWh]

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=3)
    >>> spot = PriceSeries(name="spot", timeline=line, price_jpy_per_mwh=[10.0, 8_000.0, 12_000.0])
    >>> place = dict(latitude=32.8, longitude=130.7)
    >>> solar = dict(id="a", technology="solar", power_mw_max=1.0, tariff_jpy_per_mwh=12_000.0, **place)
    >>> export_price_jpy_per_mwh(Plant(scheme=Scheme.FIT, **solar), spot).tolist()
    [12000.0, 12000.0, 12000.0]
    >>> export_price_jpy_per_mwh(Plant(scheme=Scheme.FIP, **solar), spot).round().tolist()
    [10.0, 15995.0, 19995.0]
    """
    certificate = number(certificate_jpy_per_mwh, "certificate_jpy_per_mwh", low=0.0)
    match plant.scheme:
        case Scheme.FIT:
            if certificate:
                raise InputError(
                    f"plant `{plant.id}` is paid by FIT and sells certificates too",
                    "the environmental value of FIT energy is not the plant's; drop the certificate",
                )
            return np.full(spot.timeline.slots, plant.tariff_jpy_per_mwh)
        case Scheme.FIP:
            premium = fip_premium_jpy_per_mwh(plant.tariff_jpy_per_mwh, spot, weight=weight)
            return spot.price_jpy_per_mwh + premium + certificate
        case Scheme.MERCHANT:
            return spot.price_jpy_per_mwh + certificate


def fip_premium_jpy_per_mwh(base_jpy_per_mwh: float, spot: PriceSeries, *, weight: ArrayLike | None = None) -> Floats:
    r"""Return the feed-in premium of each slot.

    The premium of a month tops the month's mean price up to the base price. It is zero in slots at the market's floor,
    and what those slots miss is spread over the others of the month.

    Parameters
    ----------
    base_jpy_per_mwh : float
        FIP base price. [JPY/MWh]
    spot : PriceSeries
        Day-ahead price of the area.
    weight : array_like, shape (t,), optional
        Output of the technology in the area; equal weights if absent. [MW]

    Returns
    -------
    premium : array, shape (t,)
        [JPY/MWh]

    Notes
    -----
    With the weights w of the slots of a month m,

    .. math:: \pi_t = \max(B - \bar p_m, 0) \frac{\sum_m w}{\sum_{m,\ p > floor} w} [p_t > floor], \quad
        \bar p_m = \frac{\sum_m w p}{\sum_m w}

    The law's reference is the mean of the year before, moved by the change of the month's price against the same month
    of that year, plus the price of certificates less the cost of balancing. Only the month's mean is kept here.

    References
    ----------
    .. [1] METI, FIP scheme, in force since April 2022.
    .. [2] Tensor Energy, FIP calculation, https://docs.tensorenergy.jp/en/technology/simulations/fip

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=4)
    >>> spot = PriceSeries(name="spot", timeline=line, price_jpy_per_mwh=[10.0, 6_000.0, 9_000.0, 9_000.0])
    >>> fip_premium_jpy_per_mwh(12_000.0, spot).round().tolist()
    [0.0, 7997.0, 7997.0, 7997.0]
    """
    line = spot.timeline
    price = spot.price_jpy_per_mwh
    base = number(base_jpy_per_mwh, "base_jpy_per_mwh", low=0.0)
    share = series(1.0 if weight is None else weight, line.slots, "weight", low=0.0)
    if not line.slots:
        return np.zeros(0)
    month = line.starts_local().astype("datetime64[M]").astype(np.int64)
    month -= month[0]
    paid = price > FLOOR_JPY_PER_MWH + 1e-6
    total = np.bincount(month, share)
    above = np.bincount(month, share * paid)
    plain = np.bincount(month, price) / np.maximum(np.bincount(month), 1)  # for a month without any output
    mean = np.divide(np.bincount(month, share * price), total, out=plain, where=total > 0)
    spread = np.divide(total, above, out=np.ones_like(total), where=above > 0)
    return np.where(paid, (np.maximum(base - mean, 0.0) * spread)[month], 0.0)


def import_price_jpy_per_mwh(connection: Connection, spot: PriceSeries) -> Floats:
    """Return what a MWh from the grid costs, slot by slot: the spot price and the charges of the connection.

    Parameters
    ----------
    connection : Connection
        Its `import_charge_jpy_per_mwh` is wheeling and levy; `import_charge_jpy_per_mwh` below puts them together.
        With a `levy_fiscal_year`, the levy in it is exchanged for that of each slot's own month.
    spot : PriceSeries
        Day-ahead price of the area.

    Returns
    -------
    price : array, shape (t,)
        [JPY/MWh]

    Raises
    ------
    InputError
        If the connection has a `levy_fiscal_year` and the catalog has no levy for one of the months.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=2)
    >>> spot = PriceSeries(name="spot", timeline=line, price_jpy_per_mwh=[10.0, 8_000.0])
    >>> grid = Connection(access="firm", export_mw_max=1.0, import_mw_max=1.0, import_charge_jpy_per_mwh=5_990.0)
    >>> import_price_jpy_per_mwh(grid, spot).tolist()
    [6000.0, 13990.0]
    """
    charge = connection.import_charge_jpy_per_mwh
    if connection.levy_fiscal_year is None:
        return spot.price_jpy_per_mwh + charge
    held = catalog.charge("levy", fiscal_year=connection.levy_fiscal_year).jpy_per_mwh
    return spot.price_jpy_per_mwh + np.maximum(charge - held + levy_jpy_per_mwh(spot.timeline), 0.0)


def import_charge_jpy_per_mwh(
    fiscal_year: int, *, wheeling_jpy_per_mwh: float | None = None, self_wheeling: bool = False
) -> float:
    """Return wheeling and levy of a MWh taken from the grid.

    Parameters
    ----------
    fiscal_year : int
        Of the levy.
    wheeling_jpy_per_mwh : float, optional
        From the terms of the network; if absent, the catalog's assumed figure for special high voltage. [JPY/MWh]
    self_wheeling : bool, default False
        Energy of one's own plant brought over the grid pays wheeling and no levy.

    Returns
    -------
    charge : float
        [JPY/MWh]

    Raises
    ------
    InputError
        If the catalog has no levy for the year.

    Examples
    --------
    >>> import_charge_jpy_per_mwh(2024), import_charge_jpy_per_mwh(2024, self_wheeling=True)
    (5990.0, 2500.0)
    """
    if wheeling_jpy_per_mwh is None:
        wheeling_jpy_per_mwh = catalog.charge("wheeling_special_high", fiscal_year=2025).jpy_per_mwh
    wheeling = number(wheeling_jpy_per_mwh, "wheeling_jpy_per_mwh", low=0.0)
    return wheeling + (0.0 if self_wheeling else catalog.charge("levy", fiscal_year=fiscal_year).jpy_per_mwh)


def levy_jpy_per_mwh(timeline: Timeline) -> Floats:
    """Return the renewable levy of each slot: a year's rate holds from May to the next April.

    Parameters
    ----------
    timeline : Timeline

    Returns
    -------
    levy : array, shape (t,)
        [JPY/MWh]

    Raises
    ------
    InputError
        If the catalog has no levy for one of the years.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 30, tzinfo=timezone.utc), step_minutes=1440, slots=2)
    >>> levy_jpy_per_mwh(line).tolist()
    [1400.0, 3490.0]
    """
    if not timeline.slots:
        return np.zeros(0)
    month = timeline.starts_local().astype("datetime64[M]").astype(np.int64)
    year = 1970 + (month - (LEVY_FIRST_MONTH - 1)) // 12
    years, place = np.unique(year, return_inverse=True)
    rates = np.array([catalog.charge("levy", fiscal_year=int(one)).jpy_per_mwh for one in years])
    return rates[place]


def certificate_jpy_per_mwh(*, fit: bool, fiscal_year: int = 2025) -> float:
    """Return what a non-fossil certificate of renewable energy sells for. One MWh bears one certificate, once.

    Examples
    --------
    >>> round(certificate_jpy_per_mwh(fit=True)), round(certificate_jpy_per_mwh(fit=False))
    (400, 910)
    """
    return catalog.charge("certificate_fit" if fit else "certificate_non_fit", fiscal_year=fiscal_year).jpy_per_mwh


# -------------------------------------------------------------------------------------------------- power held ready


def capacity_creditable_mw(offered_mw: float, running_mw: ArrayLike, call_window: ArrayLike) -> float:
    """Return the reduction that a load can promise: no more than what runs whenever it may be called.

    A load that is off cannot sell a reduction, so a miner that runs on spilled energy at noon has nothing to offer on a
    winter evening.

    Parameters
    ----------
    offered_mw : float
        [MW]
    running_mw : array_like, shape (t,)
        Power that the load would draw without a call. [MW]
    call_window : array_like of bool, shape (t,)
        True in slots in which it may be called.

    Returns
    -------
    creditable : float
        [MW]

    Raises
    ------
    InputError
        If no slot may be called: a promise without a window cannot be judged.

    Examples
    --------
    >>> capacity_creditable_mw(5.0, [5.0, 5.0, 0.0], [False, True, True])
    0.0
    >>> capacity_creditable_mw(5.0, [5.0, 3.0, 0.0], [True, True, False])
    3.0
    """
    power, called = np.asarray(running_mw, dtype=np.float64), np.asarray(call_window, dtype=bool)
    if power.shape != called.shape:
        raise UnitMismatch(
            f"`call_window` has shape {called.shape} where `running_mw` has {power.shape}", "give one flag per slot"
        )
    if not called.any():
        raise InputError("`call_window` names no slot", "mark the hours in which the operator may call")
    return min(number(offered_mw, "offered_mw", low=0.0), max(float(power[called].min()), 0.0))


def capacity_payment_jpy_per_year(
    offered_mw: float, running_mw: ArrayLike, call_window: ArrayLike, *, price_jpy_per_kw_year: float
) -> float:
    """Return what the capacity market pays for a year, for what the load can promise and not for what it offers.

    Parameters
    ----------
    offered_mw : float
        [MW]
    running_mw : array_like, shape (t,)
        Power that the load would draw without a call. [MW]
    call_window : array_like of bool, shape (t,)
        True in slots in which it may be called.
    price_jpy_per_kw_year : float
        Of the main auction: ``catalog.charge("capacity", ...)``. [JPY/kW/y]

    Returns
    -------
    payment : float
        [JPY/y]

    References
    ----------
    .. [1] OCCTO, capacity market, main auctions for FY2028 and FY2029: 13,177 and 15,112 JPY/kW-y in Kyushu.

    Examples
    --------
    >>> capacity_payment_jpy_per_year(1.0, [1.0, 1.0], [True, True], price_jpy_per_kw_year=15_112)
    15112000.0
    """
    creditable_kw = capacity_creditable_mw(offered_mw, running_mw, call_window) * 1000.0
    return creditable_kw * number(price_jpy_per_kw_year, "price_jpy_per_kw_year", low=0.0)


def balancing_payment_jpy(price_jpy_per_kw_slot: ArrayLike, reserved_mw: ArrayLike, *, fiscal_year: int) -> Floats:
    """Return what the balancing market pays for power held ready in each half hour, with its cap applied.

    Parameters
    ----------
    price_jpy_per_kw_slot : array_like, shape (t,)
        Accepted price of a kW for one half hour. [JPY/kW/30 min]
    reserved_mw : array_like, shape (t,)
        Power held ready and sold to nobody else. [MW]
    fiscal_year : int
        Of the cap.

    Returns
    -------
    payment : array, shape (t,)
        [JPY]

    Examples
    --------
    >>> balancing_payment_jpy([10.0, 30.0], 1.0, fiscal_year=2025).tolist()
    [10000.0, 19510.0]
    """
    cap = catalog.charge("balancing_cap", fiscal_year=fiscal_year).value
    return np.minimum(np.asarray(price_jpy_per_kw_slot, dtype=np.float64), cap) * np.asarray(reserved_mw) * 1000.0


# ------------------------------------------------------------------------------------------------------------ shifting


def shift_value_jpy_per_mwh(
    spot: PriceSeries, *, hours_window: float, efficiency: float, wear_jpy_per_mwh: float = 0.0
) -> Floats:
    r"""Return what a MWh is worth if it is stored and sold at the best price within a window.

    An upper bound: it knows the prices to come, and the best slot has room for everything.

    Parameters
    ----------
    spot : PriceSeries
        Price at which it is sold later.
    hours_window : float
        How long it may wait. The window is cut off at the end of the series. [h]
    efficiency : float
        Energy out over energy in, there and back.
    wear_jpy_per_mwh : float, default 0
        Of one MWh taken in. [JPY/MWh]

    Returns
    -------
    value : array, shape (t,)
        [JPY/MWh]

    Notes
    -----
    .. math:: V_t = \eta \max_{t \le t' \le t + W} p_{t'} - c

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=3)
    >>> spot = PriceSeries(name="spot", timeline=line, price_jpy_per_mwh=[10.0, 8_000.0, 12_000.0])
    >>> shift_value_jpy_per_mwh(spot, hours_window=1, efficiency=0.85).tolist()
    [6800.0, 10200.0, 10200.0]
    """
    ratio = number(efficiency, "efficiency", low=0.0, high=1.0)
    wait = int(number(hours_window, "hours_window", low=0.0) / spot.timeline.hours + 1e-9)
    if not spot.timeline.slots:
        return np.zeros(0)
    wait = min(wait, spot.timeline.slots - 1)
    padded = np.concatenate([spot.price_jpy_per_mwh, np.full(wait, -np.inf)])
    best = np.lib.stride_tricks.sliding_window_view(padded, wait + 1).max(axis=1)
    return ratio * best - number(wear_jpy_per_mwh, "wear_jpy_per_mwh", low=0.0)
