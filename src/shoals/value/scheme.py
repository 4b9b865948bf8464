"""Rules of the Japanese market as data, with the dates between which they hold.

The table is ``catalog/rules.toml``; each rule carries its source, its date and how far to trust it. A date without a
rule is an error that names the years that have one: nothing is carried forward silently.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, series
from shoals.core.energy import PriceSeries
from shoals.core.errors import InputError, SourceDamaged, UnitMismatch, did_you_mean
from shoals.core.figure import Figure, Kind, weakest
from shoals.core.site import Scheme
from shoals.core.time import Timeline
from shoals.core.units import KWH_PER_MWH
from shoals.value import catalog
from shoals.value.catalog import Provenance

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One rule, and when it holds.

    Parameters
    ----------
    id : str
    topic : str
        ``"wheeling"``, ``"product"`` and so on.
    key : str
        What of the topic: a voltage, a product; empty where a topic has one rule at a time.
    area : str
        Balancing area; empty means all.
    valid_from : date
    valid_to : date, optional
        Last day; without it the rule holds until another of its topic, key and area begins.
    values : mapping
        As in the table.
    provenance : Provenance
    """

    id: str
    topic: str
    key: str
    area: str
    valid_from: date
    valid_to: date | None
    values: Mapping[str, Any]
    provenance: Provenance

    def holds(self, on: date) -> bool:
        """Whether the rule is in force on a day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """What readiness may be sold as.

    Parameters
    ----------
    id : str
    notice_minutes : float
        From the call to the full response. [min]
    duration_minutes : float
        How long it must be held. [min]
    penalty_factor : float
        What a missing share costs, over the payment for that share.
    together_with : tuple of str
        Products that may be sold of the same kilowatt.
    calls_per_year_max : int, optional
    power_mw_min : float
        Smallest contract; 0 where none is known. [MW]
    provenance : Provenance
    """

    id: str
    notice_minutes: float
    duration_minutes: float
    penalty_factor: float
    together_with: tuple[str, ...]
    calls_per_year_max: int | None
    power_mw_min: float
    provenance: Provenance


# ------------------------------------------------------------------------------------------------------- looking it up


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return all rules, in the order of their table."""
    return parse_rules(files(catalog).joinpath("rules.toml").read_text(encoding="utf-8"), "rules.toml")


def parse_rules(text: str, name: str) -> tuple[Rule, ...]:
    """Return the rules of a table.

    Raises
    ------
    SourceDamaged
        If a rule lacks an entry, ends before it begins, or holds on a day on which another of its topic does.

    Examples
    --------
    >>> text = '''[[rule]]
    ... id = "a"
    ... topic = "wheeling"
    ... valid_from = 2024-04-01
    ... jpy_per_kwh = 2.0
    ... as_of = "2024"
    ... kind = "assumed"
    ... confidence = "assumed"
    ... source = "ours"
    ... '''
    >>> parse_rules(text, "mine.toml")[0].values["jpy_per_kwh"]
    2.0
    """
    try:
        rows = tomllib.loads(text)["rule"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise SourceDamaged(f"`{name}` holds no rules: {error}", "begin each with `[[rule]]`") from None
    found: list[Rule] = []
    for number_, row in enumerate(rows, start=1):
        rest = dict(row)
        try:
            source = Provenance(
                as_of=rest.pop("as_of"),
                kind=Kind(rest.pop("kind")),
                confidence=rest.pop("confidence"),
                source=rest.pop("source"),
                note=rest.pop("note", ""),
            )
            rule_ = Rule(
                id=rest.pop("id"),
                topic=rest.pop("topic"),
                key=rest.pop("key", ""),
                area=rest.pop("area", ""),
                valid_from=rest.pop("valid_from"),
                valid_to=rest.pop("valid_to", None),
                provenance=source,
                values=MappingProxyType(rest),
            )
        except (KeyError, ValueError) as error:
            raise SourceDamaged(
                f"rule {number_} of `{name}` has no sound {error}", "see the rule above it for what it looks like"
            ) from None
        if rule_.valid_to is not None and rule_.valid_to < rule_.valid_from:
            raise SourceDamaged(f"rule `{rule_.id}` of `{name}` ends before it begins", "turn the two dates round")
        for other in found:
            if other.id == rule_.id:
                raise SourceDamaged(f"`{name}` has two rules `{rule_.id}`", "give each an id of its own")
            if (other.topic, other.key, other.area) == (rule_.topic, rule_.key, rule_.area) and (
                other.holds(rule_.valid_from) or rule_.holds(other.valid_from)
            ):
                raise SourceDamaged(
                    f"rules `{other.id}` and `{rule_.id}` of `{name}` hold on the same days",
                    "end the earlier one with `valid_to`",
                )
        found.append(rule_)
    return tuple(found)


def rules(on: date | str, *, area: str = "") -> tuple[Rule, ...]:
    """Return all rules in force on a day in an area.

    Parameters
    ----------
    on : date or str
        ``"2026-04-01"``.
    area : str, optional
        Without it, those of single areas are left out.

    Examples
    --------
    >>> [rule.id for rule in rules("2026-04-01") if rule.topic in ("curtailment_order", "fip")]
    ['order-fit-first', 'fip-2026']
    """
    day = _day(on)
    return tuple(one for one in all_rules() if one.holds(day) and one.area in ("", area))


def rule(topic: str, *, on: date | str, key: str = "", area: str = "") -> Rule:
    """Return the rule of a topic that holds on a day; that of the area goes before that of all areas.

    Raises
    ------
    InputError
        If the topic or the key is unknown, or no rule holds on that day. The hint names the days that have one.

    Examples
    --------
    >>> rule("curtailment_order", on="2026-03-31").values["fit_before_fip"]
    False
    >>> rule("wheeling", key="special-high", on="2031-04-01")
    Traceback (most recent call last):
        ...
    shoals.core.errors.InputError: no rule `wheeling` of `special-high` holds on 2031-04-01
    <BLANKLINE>
    hint: the table has 2023-04-01 to 2027-03-31; add a rule with its source (docs/howto/rules-as-data.md)
    """
    day = _day(on)
    of_topic = [one for one in all_rules() if one.topic == topic]
    if not of_topic:
        raise InputError(f"no topic `{topic}` is in the rules", did_you_mean(topic, {one.topic for one in all_rules()}))
    of_key = [one for one in of_topic if one.key == key]
    if not of_key:
        raise InputError(f"`{key}` is no `{topic}` in the rules", did_you_mean(key, {one.key for one in of_topic}))
    of_area = [one for one in of_key if one.area in ("", area)]
    if not of_area:
        raise InputError(
            f"no rule `{topic}` of `{key}` is there for area `{area}`", did_you_mean(area, {o.area for o in of_key})
        )
    held = [one for one in of_area if one.holds(day)]
    if not held:
        name = f"`{topic}` of `{key}`" if key else f"`{topic}`"
        spans = ", ".join(f"{o.valid_from} to {o.valid_to}" if o.valid_to else f"{o.valid_from} on" for o in of_area)
        raise InputError(
            f"no rule {name} holds on {day}",
            f"the table has {spans}; add a rule with its source (docs/howto/rules-as-data.md)",
        )
    return max(held, key=lambda one: len(one.area))


def product(name: str, *, on: date | str | None = None) -> Product:
    """Return a product by its key in the rules; without a date, the latest.

    Examples
    --------
    >>> product("capacity").calls_per_year_max, product("tertiary-1", on="2025-04-01").duration_minutes
    (12, 180.0)
    """
    if on is None:
        known = [one for one in all_rules() if one.topic == "product" and one.key == name]
        held = max(known, key=lambda one: one.valid_from) if known else rule("product", on="2025-04-01", key=name)
    else:
        held = rule("product", on=on, key=name)
    values = held.values
    return Product(
        id=name,
        notice_minutes=float(values["notice_minutes"]),
        duration_minutes=float(values["duration_minutes"]),
        penalty_factor=float(values["penalty_factor"]),
        together_with=tuple(values["together_with"]),
        calls_per_year_max=values.get("calls_per_year_max"),
        power_mw_min=float(values.get("power_mw_min", 0.0)),
        provenance=held.provenance,
    )


def compatible(one: str, other: str, *, on: date | str) -> bool:
    """Return whether two products may be sold of the same kilowatt: only if both say so.

    Examples
    --------
    >>> compatible("capacity", "tertiary-2", on="2025-04-01"), compatible("primary", "tertiary-2", on="2025-04-01")
    (True, False)
    """
    return other in product(one, on=on).together_with and one in product(other, on=on).together_with


# --------------------------------------------------------------------------------------------------- what a MWh costs


def import_charge(use: str = "grid", *, voltage: str = "special-high", fiscal_year: int, area: str = "") -> Figure:
    """Return what is added to the spot price of energy that a site uses, by the year's rules.

    The year's levy holds from May; `value.market.import_price_jpy_per_mwh` puts each month's own in its place.

    Parameters
    ----------
    use : {"grid", "self-wheeling", "behind-the-meter"}
        Bought; one's own plant over the grid; one's own plant behind the meter.
    voltage : {"special-high", "low"}
        Of the connection.
    fiscal_year : int
    area : str, optional

    Returns
    -------
    charge : Figure
        [JPY/kWh], with the weakest kind and all sources.

    Raises
    ------
    InputError
        If there are no data for the year.

    Examples
    --------
    >>> import_charge(fiscal_year=2024).value, import_charge("self-wheeling", fiscal_year=2024).value
    (5.99, 2.5)
    >>> import_charge("behind-the-meter", fiscal_year=2024).value
    0.0
    """
    on = date(fiscal_year, 5, 1)  # the year's levy holds from the meter reading of May
    terms = rule("use", on=on, key=use)
    parts: list[tuple[float, Provenance]] = []
    if terms.values["wheeling"]:
        wheeling = rule("wheeling", on=on, key=voltage, area=area)
        parts.append((float(wheeling.values["jpy_per_kwh"]), wheeling.provenance))
    if terms.values["levy"]:
        levy = catalog.charge("levy", fiscal_year=fiscal_year)
        parts.append((levy.value, levy.provenance))
    sources = [terms.provenance, *(source for _, source in parts)]
    return Figure(
        value=round(sum((value for value, _ in parts), 0.0), 6),
        unit="JPY/kWh",
        kind=weakest([source.kind for source in sources]),
        source="; ".join(source.source for source in sources),
    )


def pays_levy(use: str = "grid", *, fiscal_year: int) -> bool:
    """Return whether energy of a use pays the renewable levy in a year.

    Examples
    --------
    >>> pays_levy(fiscal_year=2024), pays_levy("self-wheeling", fiscal_year=2024)
    (True, False)
    """
    return bool(rule("use", on=date(fiscal_year, 5, 1), key=use).values["levy"])


# ------------------------------------------------------------------------------------------------------ the premium


def fip_reference_jpy_per_mwh(
    spot: PriceSeries,
    spot_before: PriceSeries,
    *,
    weight: ArrayLike | None = None,
    weight_before: ArrayLike | None = None,
    non_fossil_jpy_per_mwh: float | None = None,
    balancing_jpy_per_mwh: float | None = None,
) -> Floats:
    r"""Return the reference price of the feed-in premium in each slot, with the term of the year before.

    Parameters
    ----------
    spot : PriceSeries
        Day-ahead price of the area, this year.
    spot_before : PriceSeries
        The same of the whole year before.
    weight, weight_before : array_like, shape (t,), optional
        Output of the technology in the area; equal weights if absent. [MW]
    non_fossil_jpy_per_mwh : float, optional
        What certificates sell for; if absent the catalog's figure for non-FIT certificates of 2025. [JPY/MWh]
    balancing_jpy_per_mwh : float, optional
        What is granted for balancing; if absent the rule of the first day of `spot`. [JPY/MWh]

    Returns
    -------
    reference : array, shape (t,)
        Constant within a month. A premium is what the base price is above it, and never below zero. [JPY/MWh]

    Raises
    ------
    InputError
        If the year before lacks a month of this year.

    Notes
    -----
    With means over the year before (y - 1) and its months, weighted by output,

    .. math:: R_m = \bar p_{y-1} + (\bar p_{m,y} - \bar p_{m,y-1}) + c - b

    References
    ----------
    .. [1] METI, FIP: reference = market price of the year before, corrected by the month, plus non-fossil value, less
       balancing cost (EnergyShift, 24 March 2021, on the committee's 23rd meeting).

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> lines = [Timeline(start=datetime(year, 4, 1, tzinfo=timezone.utc), step_minutes=1440, slots=61)
    ...          for year in (2023, 2024)]
    >>> before, now = (PriceSeries(name="s", timeline=line, price_jpy_per_mwh=[a] * 30 + [b] * 31)
    ...                for line, a, b in zip(lines, (8_000.0, 12_000.0), (10_000.0, 12_000.0)))
    >>> found = fip_reference_jpy_per_mwh(now, before, non_fossil_jpy_per_mwh=900.0, balancing_jpy_per_mwh=1_000.0)
    >>> found.round().tolist()[::30]
    [12916.0, 10916.0, 10916.0]
    """
    line, past = spot.timeline, spot_before.timeline
    if not line.slots:
        return np.zeros(0)
    now_w = series(1.0 if weight is None else weight, line.slots, "weight", low=0.0)
    past_w = series(1.0 if weight_before is None else weight_before, past.slots, "weight_before", low=0.0)
    month, past_month = line.month(), past.month()
    missing = sorted(set(month.tolist()) - set(past_month.tolist()))
    if missing:
        raise InputError(
            f"`spot_before` lacks month {missing[0]}", "give the whole fiscal year before, or drop the term"
        )
    if non_fossil_jpy_per_mwh is None:
        non_fossil_jpy_per_mwh = catalog.charge("certificate_non_fit", fiscal_year=2025).jpy_per_mwh
    if balancing_jpy_per_mwh is None:
        held = rule("fip", on=line.start.date())
        balancing_jpy_per_mwh = float(held.values["balancing_jpy_per_kwh"]) * KWH_PER_MWH
    rest = number(non_fossil_jpy_per_mwh, "non_fossil_jpy_per_mwh") - number(
        balancing_jpy_per_mwh, "balancing_jpy_per_mwh", low=0.0
    )
    of_month = _monthly(spot.price_jpy_per_mwh, now_w, month)
    of_past = _monthly(spot_before.price_jpy_per_mwh, past_w, past_month)
    total = float(past_w.sum())
    year = float((spot_before.price_jpy_per_mwh * past_w).sum() / total) if total else float(np.mean(of_past[1:]))
    return (year + of_month - of_past + rest)[month]


def _monthly(price: Floats, weight: Floats, month: NDArray[np.int64]) -> Floats:
    """Return the weighted mean of each calendar month, shape (13,); the plain mean where nothing was made."""
    total = np.bincount(month, weight, minlength=13)
    count = np.bincount(month, minlength=13)
    plain = np.bincount(month, price, minlength=13) / np.maximum(count, 1)
    return np.divide(np.bincount(month, price * weight, minlength=13), total, out=plain, where=total > 0)


# ------------------------------------------------------------------------------------------------- who is held back


def curtailed_share(
    potential_mw: ArrayLike,
    curtailed_mw: ArrayLike,
    timeline: Timeline,
    *,
    plant_scheme: Scheme,
    fip_fraction: float | None,
) -> Floats:
    r"""Return the share of its potential that a plant of a scheme loses when its area is held back, slot by slot.

    Until fiscal year 2025 all lose alike. From fiscal year 2026 FIT is held back first, and FIP and merchant plants
    only with what FIT cannot give.

    Parameters
    ----------
    potential_mw, curtailed_mw : array_like, shape (t,)
        Of the technology in the area. [MW]
    timeline : Timeline
        Each slot is judged by the rule of its own day.
    plant_scheme : Scheme
    fip_fraction : float or None
        Share φ of the potential that is not under FIT. None leaves the order out of account: all lose alike.

    Returns
    -------
    share : array, shape (t,)
        In 0 to 1.

    Raises
    ------
    InputError
        If more is held back than could have run, or no rule holds on a day of the timeline.

    Notes
    -----
    With potential P and curtailed power C,

    .. math:: s_{FIT} = \min\left(\frac{C}{(1 - \varphi) P},\ 1\right), \qquad
        s_{FIP} = \max\left(\frac{C - (1 - \varphi) P}{\varphi P},\ 0\right)

    so that :math:`(1 - \varphi) s_{FIT} + \varphi s_{FIP} = C / P`: the area loses what it lost. That plants of one
    scheme have the shape of all is assumed.

    References
    ----------
    .. [1] METI, committee on large introduction of renewable energy: FIT before FIP (ITmedia, 15 August 2024).

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2026, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=2)
    >>> for scheme in (Scheme.FIT, Scheme.FIP):
    ...     curtailed_share([10.0, 10.0], [4.0, 9.0], line, plant_scheme=scheme, fip_fraction=0.2).round(3).tolist()
    [0.5, 1.0]
    [0.0, 0.5]
    """
    potential = series(potential_mw, timeline.slots, "potential_mw", low=0.0)
    held = series(curtailed_mw, timeline.slots, "curtailed_mw", low=0.0)
    if (held > potential * (1.0 + 1e-9) + 1e-9).any():
        slot = int(np.argmax(held - potential))
        raise InputError(
            f"`curtailed_mw` is {held[slot]:g} in slot {slot}, where only {potential[slot]:g} MW could have run",
            "give output and curtailed power together as potential",
        )
    alike = np.divide(held, potential, out=np.zeros_like(held), where=potential > 0)
    if fip_fraction is None or not timeline.slots:
        return alike
    fip = number(fip_fraction, "fip_fraction", low=0.0, high=1.0)
    fit_mw = (1.0 - fip) * potential
    fit_held = np.minimum(held, fit_mw)
    if plant_scheme is Scheme.FIT:
        share = np.divide(fit_held, fit_mw, out=alike.copy(), where=fit_mw > 0)
    else:
        fip_mw = fip * potential
        share = np.divide(held - fit_held, fip_mw, out=np.where(fip > 0, 0.0, 1.0) * alike, where=fip_mw > 0)
        if fip == 0.0:  # a plant that is the first of its kind: held back when all of FIT stands still
            share = (held >= fit_mw * (1.0 - 1e-9)) * (potential > 0)
    return np.where(_fit_first(timeline), np.clip(share, 0.0, 1.0), alike)


def _fit_first(timeline: Timeline) -> NDArray[np.bool_]:
    """Return whether FIT is held back before FIP in each slot, shape (t,)."""
    days = timeline.starts_local().astype("datetime64[D]")
    found = np.zeros(timeline.slots, dtype=bool)
    first, last = days[0].astype(object), days[-1].astype(object)
    held = [one for one in all_rules() if one.topic == "curtailment_order"]
    rule("curtailment_order", on=first)
    rule("curtailment_order", on=last)
    for one in held:
        inside = days >= np.datetime64(one.valid_from)
        if one.valid_to is not None:
            inside &= days <= np.datetime64(one.valid_to)
        found[inside] = bool(one.values["fit_before_fip"])
    return found


def proxy_settlement_jpy(
    curtailed_mwh: ArrayLike,
    owed_fraction: ArrayLike,
    *,
    online: ArrayLike,
    tariff_jpy_per_mwh: ArrayLike,
) -> Floats:
    r"""Return what online proxy control pays each plant: online ones stop for offline ones and are paid for it.

    Parameters
    ----------
    curtailed_mwh : array_like, shape (n,)
        What each plant was held back, on site. Offline plants stop only where nobody stands in. [MWh]
    owed_fraction : array_like, shape (n,)
        Each plant's part of what all should have been held back, for instance its potential energy; it is scaled to the
        sum of `curtailed_mwh`.
    online : array_like of bool, shape (n,)
        True for plants that are controlled from afar.
    tariff_jpy_per_mwh : array_like, shape (n,) or scalar
        Each plant's own tariff. [JPY/MWh]

    Returns
    -------
    payment : array, shape (n,)
        Added to an online plant's income, taken from an offline plant's. [JPY]

    Raises
    ------
    InputError
        If something is held back and nobody owes it.

    Notes
    -----
    Energy is moved between plants, each at its own tariff: plant i is taken to have generated
    :math:`c_i - o_i` more than it did, :math:`o_i` being its part of all that was held back. Energies add up to zero,
    money does not: the difference goes through the levy.

    References
    ----------
    .. [1] METI, online proxy control; ITmedia Smart Japan, 10 August 2023.

    Examples
    --------
    Two equal plants; the online one is held back 2 MWh for both.

    >>> proxy_settlement_jpy([2.0, 0.0], [1.0, 1.0], online=[True, False], tariff_jpy_per_mwh=[36e3, 40e3]).tolist()
    [36000.0, -40000.0]
    """
    held = np.asarray(curtailed_mwh, dtype=np.float64)
    owed = np.asarray(owed_fraction, dtype=np.float64)
    remote = np.asarray(online, dtype=bool)
    if not held.shape == owed.shape == remote.shape:
        raise UnitMismatch(
            f"curtailed energy has shape {held.shape}, owed share {owed.shape}, online {remote.shape}",
            "give one of each for every plant",
        )
    if (held < 0).any() or (owed < 0).any():
        raise InputError("a curtailed energy or a share is below 0", "count both up from zero")
    total = float(held.sum())
    if total and not owed.sum():
        raise InputError(f"{total:g} MWh were held back and nobody owes them", "give `owed_fraction` above 0")
    due = owed / owed.sum() * total if total else np.zeros_like(owed)
    moved = held - due
    if (remote & (moved < -1e-9)).any() and (~remote & (moved > 1e-9)).any():
        at = int(np.argmax(~remote & (moved > 1e-9)))
        raise InputError(
            f"offline plant {at} was held back more than its part while an online one was not",
            "proxy control stops online plants for offline ones, never the other way; check `online`",
        )
    return moved * np.asarray(tariff_jpy_per_mwh, dtype=np.float64)


def _day(on: date | str) -> date:
    if isinstance(on, date):
        return on
    try:
        return date.fromisoformat(on)
    except ValueError:
        raise InputError(f"`{on}` is no date", "write it as 2026-04-01") from None
