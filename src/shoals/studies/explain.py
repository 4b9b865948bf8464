"""Why the plan does what it does in one slot, in words, as a table and as data."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from shoals.core.figure import Kind
from shoals.core.site import Site
from shoals.plan.explain import Element, Explanation, Reason, State
from shoals.show.numbers import format_for
from shoals.show.words import has_words, words

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.plan.explain/1"
JPY_PER_MWH_TIED = 0.5
"""Prices nearer than this are said to be the same. [JPY/MWh]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What an explained plan rests on. A problem file tells nothing of it.

    Parameters
    ----------
    site : Site
    kind : Kind
        The weakest of its figures.
    source : str
    """

    site: Site
    kind: Kind
    source: str


def sentences(why: Explanation, lang: str, basis: Basis | None = None) -> list[str]:
    r"""Return an explanation in words: the slot and its price, where that comes from, and each element.

    Parameters
    ----------
    why : Explanation
    lang : {"ja", "en"}
    basis : Basis, optional
        Said last.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid, Problem
    >>> from shoals.core.time import Timeline
    >>> from shoals.plan import solve
    >>> from shoals.plan.explain import explain
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=1)
    >>> asked = Problem(timeline=line, available_mw=3.0, export=Grid(power_mw_max=2.0, price_jpy_per_mwh=9_000.0))
    >>> print(*sentences(explain(asked, solve(asked), 0), "en"), sep="\n")
    Slot 0, 2024-04-01 00:00 to 01:00: one more kWh here is worth ¥0.00/kWh.
    1.00 MW of what the plant could generate is not used, so one more kWh is worth nothing.
    “generation” gives 2.00 MW of 3.00 MW: a kWh from it costs ¥0.00/kWh.
    “export” takes 2.00 MW of 2.00 MW: a kWh in it pays ¥9.00/kWh.
    """
    say, way = format_for(lang), words(lang)
    end = why.start + timedelta(hours=why.hours)
    found = [
        way(
            "explain.slot",
            slot=why.slot,
            start=f"{why.start:%Y-%m-%d %H:%M}",
            end=f"{end:%H:%M}",
            price=say.price(why.price_jpy_per_mwh),
        ),
        _reason(why, lang),
    ]
    if why.soc_before_mwh is not None and why.soc_after_mwh is not None and why.stored_jpy_per_mwh is not None:
        before, after = (say.energy(mwh * 1e6) for mwh in (why.soc_before_mwh, why.soc_after_mwh))
        found.append(way("explain.stored", before=before, after=after, worth=say.price(why.stored_jpy_per_mwh)))
    found += [_element(one, why.price_jpy_per_mwh, lang) for one in why.elements]
    if basis is not None:
        site = basis.site.name_ja if lang == "ja" else basis.site.name_en
        made = "basis_demo" if basis.kind is Kind.DEMO else "basis"
        found.append(way(f"explain.{made}", site=site, kind=way(f"kind.{basis.kind}")))
    stop = "。" if lang == "ja" else "."
    return [sentence + stop for sentence in found]


def _name(one: Element, lang: str) -> str:
    key = f"explain.name_{one.id}"
    return words(lang)(key) if has_words(key) else one.id


def _reason(why: Explanation, lang: str) -> str:
    say, way = format_for(lang), words(lang)
    one = why.setter
    if one is None:
        low, high = (say.price(x) if math.isfinite(x) else x for x in (why.low_jpy_per_mwh, why.high_jpy_per_mwh))
        key = "explain.between" if why.soc_before_mwh is not None else "explain.between_alone"
        return way(key, low="−∞" if low == -math.inf else low, high="∞" if high == math.inf else high)
    start, power, most = f"{why.setter_start:%Y-%m-%d %H:%M}", say.power(one.power_mw), say.power(one.power_mw_max)
    here = why.reason is Reason.HERE
    if one.id == "generation":
        spilled = say.power(one.power_mw_max - one.power_mw)
        if here:
            return way("explain.here_spill", spilled=spilled)
        return way(f"explain.{why.reason}_spill", spilled=spilled, start=start)
    side = "source" if one.source else "use"
    if here:
        return way(f"explain.here_{side}", id=_name(one, lang), power=power, most=most)
    worth = say.price(one.worth_jpy_per_mwh)
    return way(f"explain.{why.reason}_{side}", id=_name(one, lang), power=power, most=most, start=start, worth=worth)


def _element(one: Element, price: float, lang: str) -> str:
    say, way, name = format_for(lang), words(lang), _name(one, lang)
    if one.state is State.CLOSED:
        return way("explain.closed", id=name)
    worth = say.price(one.worth_jpy_per_mwh)
    if one.state is State.OFF:
        tied = abs(one.worth_jpy_per_mwh - price) < JPY_PER_MWH_TIED
        if one.source:
            return way("explain.idle_tied" if tied else "explain.idle", id=name, worth=worth)
        return way("explain.tied" if tied else "explain.resting", id=name, worth=worth)
    key = "explain.giving" if one.source else "explain.running"
    return way(key, id=name, power=say.power(one.power_mw), most=say.power(one.power_mw_max), worth=worth)


def table(why: Explanation, lang: str) -> pd.DataFrame:
    """Return a row for each source and use of the slot; worths in yen a kWh."""
    import pandas as pd

    way = words(lang)
    columns = ("id", "side", "power", "most", "worth", "margin", "state")
    rows = [
        (
            _name(one, lang),
            way("explain.source" if one.source else "explain.use"),
            round(one.power_mw, 2) + 0.0,
            round(one.power_mw_max, 2) + 0.0,
            round(one.worth_jpy_per_mwh / 1e3, 2) + 0.0,
            round(one.margin_jpy_per_mwh(why.price_jpy_per_mwh) / 1e3, 2) + 0.0,
            way(f"explain.state_{one.state}"),
        )
        for one in why.elements
    ]
    return pd.DataFrame(rows, columns=[way(f"explain.column_{name}") for name in columns])


def to_json(why: Explanation, lang: str, basis: Basis | None = None) -> dict[str, Any]:
    """Return an explanation as data, the words with it, and what it rests on if that is known."""

    def number(value: float | None) -> float | None:
        return None if value is None or not math.isfinite(value) else round(value, 6)

    def element(one: Element) -> dict[str, Any]:
        return {
            "id": one.id,
            "source": one.source,
            "power_mw": number(one.power_mw),
            "power_mw_max": number(one.power_mw_max),
            "worth_jpy_per_mwh": number(one.worth_jpy_per_mwh),
            "margin_jpy_per_mwh": number(one.margin_jpy_per_mwh(why.price_jpy_per_mwh)),
            "state": str(one.state),
        }

    known: dict[str, Any] = {}
    if basis is not None:
        known = {"kind": str(basis.kind), "site": basis.site.id, "source": basis.source}
    return {
        "schema": SCHEMA,
        **known,
        "slot": why.slot,
        "start": why.start.isoformat(),
        "hours": why.hours,
        "price_jpy_per_mwh": number(why.price_jpy_per_mwh),
        "reason": str(why.reason),
        "set_by": None if why.setter is None else why.setter.id,
        "set_at": why.setter_start.isoformat(),
        "low_jpy_per_mwh": number(why.low_jpy_per_mwh),
        "high_jpy_per_mwh": number(why.high_jpy_per_mwh),
        "soc_before_mwh": number(why.soc_before_mwh),
        "soc_after_mwh": number(why.soc_after_mwh),
        "stored_jpy_per_mwh": number(why.stored_jpy_per_mwh),
        "spilled_mw": number(why.spilled_mw),
        "elements": [element(one) for one in why.elements],
        "words": sentences(why, lang, basis),
    }
