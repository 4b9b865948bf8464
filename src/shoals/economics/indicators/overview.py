"""All indicators for Japan, from the facts: those that can be worked out with their spans, and what the others lack."""

from __future__ import annotations

from dataclasses import dataclass

from shoals.core.figure import Kind, weakest
from shoals.economics.facts import Facts, facts
from shoals.economics.indicators import compute, notes, site
from shoals.economics.uncertain import Uncertain, exact


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One indicator, read for Japan.

    Parameters
    ----------
    id : str
    value : Uncertain or None
        With its span and unit; None where no published data exist.
    lacks : str
        What would have to be measured; empty where there is a value.
    """

    id: str
    value: Uncertain | None
    lacks: str = ""


def readings(table: Facts | None = None) -> tuple[Reading, ...]:
    """Return every indicator that facts suffice for, and the others with what they lack.

    Market and embodied energy of a cloud service stand side by side, and so do the three temperatures: none of either
    is told alone.

    Examples
    --------
    >>> found = {one.id: one for one in readings()}
    >>> round(found["energy_rent"].value.value), found["theta"].value is None
    (143, True)
    """
    known = facts() if table is None else table
    bill = known.uncertain("dd.mic_2024") / known.uncertain("fx.digital_deficit")
    part = known.number("dd.telecom_computer_2024", "JPY/y") / known.number("dd.mic_2024", "JPY/y")
    power = known.uncertain("us.power_usd_kwh")
    intensity = known.uncertain("vendor.kwh_per_usd")
    deficit = compute.deficit_energy(
        [bill],
        [intensity],
        computed_at_home=known.uncertain("dd.domestic_region"),
        power_usd_per_kwh=power,
        compute_fraction=part,
    )
    bought = exact(1.0) / power
    ambient, hot = known.number("heat.ambient_c", "degC"), known.uncertain("heat.recovered_c")
    caught = known.number("heat.captured_fraction", "1")
    psi = [site.exergy(1.0, [(caught, at)], ambient_c=ambient).efficiency for at in (hot.low, hot.value, hot.high)]
    money, people = known.uncertain("jp.m2"), known.uncertain("jp.population")
    reserve, fall = known.number("essay.btc_revenue", "JPY/y"), known.uncertain("btc.drawdown")
    imports = known.number("lng.import_2024", "JPY/y")
    months = [notes.reserve_months(reserve, imports, at) for at in (fall.value, fall.high, fall.low)]
    generation = known.uncertain("gen.fy2023_kwh")
    face = known.uncertain("note.face", "JPY/kWh")
    return (
        Reading(id="deficit_energy", value=deficit.energy),
        Reading(id="deficit_energy_share", value=deficit.energy_share),
        Reading(id="deficit_compute_fraction", value=exact(part, source="Jiji and MIC, 2024")),
        Reading(id="energy_bought", value=bought.to("kWh/USD")),
        Reading(id="energy_embodied", value=intensity),
        Reading(id="energy_rent", value=(bought / intensity).to("1")),
        Reading(id="landauer_token", value=_distance(known, "ai.jpt_llama70b_h100_best", "J/token")),
        Reading(id="landauer_hash", value=_distance(known, "asic.s21pro_2024", "J/TH", 1e-12)),
        Reading(id="landauer_update", value=_distance(known, "tsu.z1_sample_j", "J")),
        Reading(
            id="site_entropy",
            value=exact(
                site.exergy(1.0, [], ambient_c=ambient).entropy_kw_per_k * 1e3, "W/K", kind=Kind.ASSUMED,
                source="1 MW without heat recovery at the assumed ambient temperature",
            ),
        ),
        Reading(
            id="site_exergy",
            value=Uncertain(
                value=psi[1], low=psi[0], high=psi[2], kind=weakest([Kind.COMPUTED, hot.kind]), sources=hot.sources
            ),
        ),
        Reading(id="mean_money", value=(money / people).to("JPY/person")),
        Reading(id="thermal_temperature", value=None, lacks="weights of money in utility; simulated only"),
        Reading(id="theta", value=None, lacks="useful exergy of Japan by year; the energy balance gives final energy"),
        Reading(id="useful_exergy_price", value=None, lacks="final-to-useful efficiencies of Japan by year"),
        Reading(id="self_sufficiency", value=None, lacks="a survey of computation by place, owner and chip"),
        Reading(id="backing_m2", value=(generation * face / money * exact(1.0, "y")).to("1")),
        Reading(id="surplus_share_9", value=known.uncertain("btm.kyushu_surplus_9yen")),
        Reading(id="surplus_share_15", value=known.uncertain("btm.kyushu_surplus_15yen")),
        Reading(
            id="reserve_months",
            value=Uncertain(
                value=months[0], low=months[1], high=months[2], unit="month",
                kind=weakest([fall.kind, Kind.ASSUMED]), sources=fall.sources,
            ),
        ),
    )  # fmt: skip


def _distance(known: Facts, fact: str, unit: str, scale: float = 1.0) -> Uncertain:
    base = known.uncertain(fact, unit)
    ends = [compute.landauer_distance(end * scale) for end in (base.value, base.low, base.high)]
    return Uncertain(
        value=ends[0], low=ends[1], high=ends[2], kind=weakest([base.kind, Kind.COMPUTED]), sources=base.sources
    )
