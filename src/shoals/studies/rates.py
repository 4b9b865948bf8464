"""What a kWh is worth, here and now: series are read, `economics.rates` prices each use, the answer is told and
drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from shoals.core.errors import InputError
from shoals.core.time import fiscal_year as timeline_of
from shoals.core.units import KWH_PER_MWH
from shoals.economics.rates import Rate, Rates, rates_of
from shoals.show.rates import Bar, rates_svg
from shoals.show.words import has_words, words

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.economics.rates/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """A slot of which a person asks, and its number."""

    moment: datetime
    slot: int


def rates_demo(area: str = "kyushu", *, seed: int = 0) -> Rates:
    """Return the rates of the made-up reference year of an area.

    Examples
    --------
    >>> found = rates_demo()
    >>> found.kind, found["export"].gross_jpy_per_mwh.size
    (<Kind.DEMO: 'demo'>, 17520)
    """
    from shoals.data import reference_year

    year = reference_year(area, seed=seed)
    return rates_of(year.spot, year.network, area=area, curtailed_mw=year.area.curtailed_mw)


def rates_files(folder: Path, area: str, fiscal_year: int) -> Rates:
    """Return the rates of an area and year from the publishers' files below `folder`.

    Raises
    ------
    DataError
        If the area's record, the spot prices or the network's statistics are not there.
    """
    from shoals.data import read_area, read_network, read_spot, to_area_series
    from shoals.data.areas import JST

    record = to_area_series(read_area(folder, area, fiscal_year=fiscal_year), area)
    line = record.timeline
    if line != timeline_of(fiscal_year, zone=JST, step_minutes=line.step_minutes):
        raise InputError(f"the record of {area} is no whole fiscal year", "get the missing files")
    spot = read_spot(folder, area, line)
    network = read_network(folder, line)
    return rates_of(spot, network, area=area, curtailed_mw=record.curtailed_mw)


def slot_of(found: Rates, text: str) -> Now:
    """Return the slot of a moment, ``2024-04-14T12:00``, in the zone of the year.

    Raises
    ------
    InputError
        If it is no moment, or lies outside the year.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise InputError(f"`{text}` is no moment", "write for instance 2024-04-14T12:00") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=found.timeline.zone)
    return Now(moment=moment, slot=found.timeline.slot_at(moment))


def name_of(use: str, lang: str) -> str:
    """Return the name of a use."""
    return words(lang)(f"use_rate.{use}") if has_words(f"use_rate.{use}") else use


def table(found: Rates, lang: str, now: Now | None = None) -> pd.DataFrame:
    """Return one row a use: what a kWh is worth, in JPY/kWh. Columns `now` only with a slot.

    Examples
    --------
    >>> list(table(rates_demo(), "en")["use"])[:3]
    ['export', 'shift', 'miner_new']
    """
    import pandas as pd

    say = words(lang)
    rows = []
    for one in found.rates:
        row: dict[str, Any] = {"use": one.id, "name": name_of(one.id, lang)}
        if now is not None:
            row["now"] = _kwh(one.gross_jpy_per_mwh[now.slot])
        low, high = np.quantile(one.gross_jpy_per_mwh, [0.1, 0.9])
        row |= {
            "mean": _kwh(one.gross_jpy_per_mwh.mean()),
            "p10": _kwh(low),
            "p90": _kwh(high),
            "hours": round(one.hours_per_year, 1),
            "gross_running": _kwh(one.gross_when_running),
            "machines": _kwh(one.cost_jpy_per_mwh),
            "net_running": _kwh(one.net_when_running),
            "gain": None if one.beside or one.shadow else _kwh(found.gain(one.id)),
            "full_mw": one.power_mw_full if isfinite(one.power_mw_full) else None,
            "note": say("rates.beside") if one.beside else say("rates.shadow") if one.shadow else "",
            "kind": say(f"kind.{one.kind}"),
            "source": one.source,
        }
        rows.append(row)
    return pd.DataFrame(rows)


def cross_table(found: Rates, lang: str, now: Now | None = None) -> pd.DataFrame:
    """Return cross rates: a kWh of the row's use is worth so many of the column's. Gross, of one slot or of the
    year.
    """
    import pandas as pd

    uses, matrix = found.cross(None if now is None else [now.slot])
    frame = pd.DataFrame(matrix, columns=list(uses))
    frame.insert(0, "use", [name_of(use, lang) for use in uses])
    say = words(lang)
    frame["kind"] = [say(f"kind.{found[use].kind}") for use in uses]
    frame["source"] = [found[use].source for use in uses]
    return frame


def sentences(found: Rates, lang: str, now: Now | None = None) -> list[str]:
    """Return the answer in sentences."""
    say = words(lang)
    running = [one for one in found.rates if not one.beside and not one.shadow]
    slots = np.arange(found.timeline.slots) if now is None else np.array([now.slot])
    worth = {one.id: float(one.gross_jpy_per_mwh[slots].mean()) for one in running}
    paying = [one for one in running if one.id != "export" and found.gain(one.id) > 0]
    best = max(worth, key=worth.__getitem__)
    told = [
        say(
            "rates.answer" if now is None else "rates.answer_now",
            export=_yen(worth["export"]),
            best=name_of(best, lang),
            value=_yen(worth[best]),
            when="" if now is None else f"{now.moment:%Y-%m-%d %H:%M}",
        )
    ]
    names = ("、" if lang == "ja" else ", ").join(name_of(one.id, lang) for one in paying)
    told.append(say("rates.pays", names=names) if paying else say("rates.pays_none"))
    told.append(say("rates.warning"))
    if found.left_out:
        told.append(say("rates.left_out", names=", ".join(name_of(use, lang) for use in found.left_out)))
    return told


def picture(found: Rates, lang: str, now: Now | None = None) -> str:
    """Return the picture as SVG, a file of its own."""
    say = words(lang)
    bars = []
    for one in found.rates:
        low, high = np.quantile(one.gross_jpy_per_mwh, [0.1, 0.9]) / KWH_PER_MWH
        bars.append(
            Bar(
                name=name_of(one.id, lang),
                low=float(low),
                mean=float(one.gross_jpy_per_mwh.mean()) / KWH_PER_MWH,
                high=float(high),
                net=one.net_when_running / KWH_PER_MWH,
                now=None if now is None else float(one.gross_jpy_per_mwh[now.slot]) / KWH_PER_MWH,
                beside=one.beside,
                shadow=one.shadow,
            )
        )
    area = say(f"area.{found.area}") if has_words(f"area.{found.area}") else found.area
    last = found.timeline.end - timedelta(minutes=1)
    caption = f"{area}, {found.timeline.start:%Y-%m-%d} – {last:%Y-%m-%d} ({say(f'kind.{found.kind}')})"
    return rates_svg(bars, lang=lang, title=say("rates.title"), caption=caption)


def to_json(found: Rates, now: Now | None = None) -> dict[str, Any]:
    """Return the rates as JSON values. [JPY/kWh]"""
    uses, matrix = found.cross(None if now is None else [now.slot])
    return {
        "schema": SCHEMA,
        "area": found.area,
        "start": found.timeline.start.isoformat(),
        "slots": found.timeline.slots,
        "kind": str(found.kind),
        "at": None if now is None else now.moment.isoformat(),
        "uses": [_plain(found, one, now) for one in found.rates],
        "cross": {
            use: {v: _finite(x) for v, x in zip(uses, row, strict=True)} for use, row in zip(uses, matrix, strict=True)
        },
        "left_out": list(found.left_out),
    }


def _plain(found: Rates, one: Rate, now: Now | None) -> dict[str, Any]:
    low, high = np.quantile(one.gross_jpy_per_mwh, [0.1, 0.9])
    return {
        "use": one.id,
        "now": None if now is None else _kwh(one.gross_jpy_per_mwh[now.slot]),
        "mean": _kwh(one.gross_jpy_per_mwh.mean()),
        "p10": _kwh(low),
        "p90": _kwh(high),
        "hours_per_year": one.hours_per_year,
        "gross_running": _finite(_kwh(one.gross_when_running)),
        "machines": _finite(_kwh(one.cost_jpy_per_mwh)),
        "net_running": _finite(_kwh(one.net_when_running)),
        "gain": _finite(_kwh(found.gain(one.id))),
        "beside": one.beside,
        "shadow": one.shadow,
        "power_mw_full": _finite(one.power_mw_full),
        "kind": str(one.kind),
        "source": one.source,
    }


def _kwh(jpy_per_mwh: float) -> float:
    return float(jpy_per_mwh) / KWH_PER_MWH


def _yen(jpy_per_mwh: float) -> str:
    return f"{jpy_per_mwh / KWH_PER_MWH:,.1f}"


def _finite(value: float) -> float | None:
    return float(value) if isfinite(value) else None
