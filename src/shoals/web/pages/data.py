"""The page of data: which series the run rests on, where each is from, and what is absent in it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from shoals.core.figure import Kind
from shoals.show import chapters
from shoals.show.chapters import Table
from shoals.show.claims import told
from shoals.show.digest import Digest
from shoals.show.numbers import format_for
from shoals.show.tables import assumptions, period
from shoals.show.words import has_words, words
from shoals.studies.reopen import Run
from shoals.web.pages.page import Page

COLUMNS = ("series", "unit", "slots", "absent", "mean", "min", "max", "kind", "source")


def series_frame(run: Run) -> pd.DataFrame:
    """Return one row for each series of a run: how many slots it has and lacks, its mean and ends, kind and source."""
    given, plant = run.given, run.result.plant
    found: list[tuple[Any, ...]] = []

    def add(name: str, unit: str, values: Any, series: Any) -> None:
        array = np.broadcast_to(np.asarray(values, dtype=float), (given.timeline.slots,))
        known = array[np.isfinite(array)]
        ends = (float(known.mean()), float(known.min()), float(known.max())) if known.size else (None, None, None)
        found.append((name, unit, array.size, int(array.size - known.size), *ends, str(series.kind), series.source))

    for name, values in given.area.columns.items():
        add(f"area.{name}", "MW", values, given.area)
    add("area.preliminary", "1", given.area.preliminary, given.area)
    add("plant.available_mw", "MW", plant.available_mw, plant)
    add("plant.accepted_fraction", "1", plant.accepted_fraction, plant)
    add("spot.price_jpy_per_mwh", "JPY/MWh", given.spot.price_jpy_per_mwh, given.spot)
    if given.site.fleets:
        network = given.network
        add("network.difficulty", "1", network.difficulty, network)
        add("network.fees_btc_per_block", "BTC", network.fees_btc_per_block, network)
        add("network.price_usd_per_btc", "USD/BTC", network.price_usd_per_btc, network)
        add("network.rate_jpy_per_usd", "JPY/USD", network.rate_jpy_per_usd, network)
    return pd.DataFrame(found, columns=list(COLUMNS))


def page(run: Run, found: Digest, lang: str) -> Page:
    """Return the page of data."""
    say, form = words(lang), format_for(lang)
    frame = series_frame(run)
    rows = [
        [
            _name(str(one["series"]), lang),
            "" if one["unit"] == "1" else str(one["unit"]),
            form.number(int(one["slots"])),
            form.number(int(one["absent"])),
            *(_told(one[name], lang) for name in ("mean", "min", "max")),
        ]
        for one in frame.to_dict("records")
    ]
    absent = int(frame["absent"].sum())
    preliminary = int(np.asarray(run.given.area.preliminary, dtype=bool).sum())
    line = run.given.timeline
    return Page(
        name="data",
        title=say("web.page_data"),
        view={
            "period": period(line, lang),
            "demo": run.result.kind is Kind.DEMO,
            "facts": [
                say("web.data_slots", slots=form.number(line.slots), minutes=line.step_minutes),
                say("web.data_absent", absent=form.number(absent)) if absent else say("web.data_whole"),
                say("web.data_preliminary", slots=form.number(preliminary)),
            ],
            "table": Table(
                caption=say("web.data_caption"),
                heads=[
                    say(f"web.data_{name}")
                    for name in ("series", "unit", "count", "gaps", "mean", "min", "max", "kind")
                ],
                rows=rows,
                prose=frozenset({0, 1}),
                kinds=[Kind(kind) for kind in frame["kind"]],
            ),
            "sources": chapters.sources(run.result, lang),
            "assumptions": assumptions(run.result, lang),
            "kinds": [(kind, say(f"kind_note.{kind}")) for kind in Kind],
        },
        values={
            "schema": "shoals.web.data/1",
            "start": line.start.isoformat(),
            "end": line.end.isoformat(),
            "slot_minutes": line.step_minutes,
            "series": frame.astype(object).where(frame.notna(), None).to_dict("records"),
        },
        rows=lambda: frame,
        listed="series",
    )


def _name(series: str, lang: str) -> str:
    key = f"web.series_{series.replace('.', '_')}"
    return words(lang)(key) if has_words(key) else series


def _told(value: float | None, lang: str) -> str:
    if value is None or not np.isfinite(value):
        return "—"
    size = abs(value)
    if size >= 1e9:
        return told(value)
    return format_for(lang).number(value, 0 if size >= 1_000 or value == round(value) else 2 if size >= 1 else 3)
