"""Pictures of one day, slot by slot: power by use, and the worth of energy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.core.result import CycleResult
from shoals.show import _svg as svg
from shoals.show._axes import Frame, empty
from shoals.show.digest import Digest
from shoals.show.numbers import format_for
from shoals.show.sankey import use_fills, use_name
from shoals.show.words import words

_HOURS = (0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0, 24.0)


def day_power(result: CycleResult, found: Digest, lang: str, name: str) -> str:
    """Draw the best day: uses stacked, what could be generated, what the grid accepts.

    Returns
    -------
    picture : str
        SVG; mean power of each slot over the hour of the day. [MW]
    """
    say, form = words(lang), format_for(lang)
    line, part = result.problem.timeline, found.day
    date = date_of(result, found, lang)
    available = np.asarray(result.problem.available_mw)[part]
    limit = _limit_mw(result)[part]
    at_worst = int(np.argmax(found.spilled_without_mw[part])) if available.size else 0
    told = say(
        "day.power_sentence",
        date=date,
        available=form.power(float(available.max(initial=0.0))),
        limit=form.power(float(limit[at_worst]) if limit.size else 0.0),
    )
    stack = [(use, wh[part] / 1e6 / line.hours) for use, wh in _ordered(result) if wh[part].any()]
    high = max(
        float(np.sum([p for _, p in stack], axis=0).max(initial=0.0)) if stack else 0.0,
        float(available.max(initial=0.0)),
    )
    frame = Frame(0.0, 24.0, 0.0, high * 1.06 or 1.0)
    fills, patterns = use_fills(result, name)
    body = frame.axes(say("day.axis_hour"), form.power_unit, xs=_HOURS, per_y=form.per_unit)
    hours = line.hour_of_day()[part]
    below = np.zeros(available.size)
    for use, power in stack:
        body.append(_step_band(frame, hours, line.hours, below, below + power, fills.get(use, "var(--compute)")))
        below = below + power
    shown = np.minimum(limit, high * 1.06)
    body.append(_step_line(frame, hours, line.hours, available, ' stroke="var(--ink)" stroke-width="1.8"'))
    body.append(
        _step_line(frame, hours, line.hours, shown, ' stroke="var(--ink)" stroke-width="1.6" stroke-dasharray="3 3"')
    )
    entries = [(fills.get(use, "var(--compute)"), use_name(result, use, lang), "box") for use, _ in stack]
    entries += [("var(--ink)", say("day.available"), "line"), ("var(--ink)", say("day.limit"), "dash")]
    keys, end = svg.legend(entries, 6, frame.below, svg.WIDTH - 4)
    return svg.picture(name, end, say("day.power_title", date=date), told, [*body, *keys], patterns=patterns)


def price_title(result: CycleResult, found: Digest, lang: str) -> str:
    """Return what the picture of prices is; the battery is named where there is one."""
    key = "day.price_title" if result.problem.battery is not None else "day.price_title_alone"
    return words(lang)(key, date=date_of(result, found, lang))


def day_price(result: CycleResult, found: Digest, lang: str, name: str) -> str:
    """Draw λ over the best day, and the energy in the battery if there is one.

    Returns
    -------
    picture : str
        SVG; λ in yen per kWh, the battery in MWh below it.
    """
    say, form = words(lang), format_for(lang)
    line, part = result.problem.timeline, found.day
    date = date_of(result, found, lang)
    title = price_title(result, found, lang)
    price = result.plan.schedule.price_jpy_per_mwh[part]
    known = price[np.isfinite(price)] / 1e3
    if not known.size:
        return empty(name, title, say("day.price_none"))
    told = say(
        "day.price_sentence",
        date=date,
        low=form.price(float(known.min()) * 1e3),
        high=form.price(float(known.max()) * 1e3),
    )
    store = result.problem.battery
    frame = Frame(
        0.0, 24.0, min(0.0, float(known.min())), float(known.max()) * 1.06 or 1.0, height=150 if store else 220
    )
    hours = line.hour_of_day()[part]
    level = np.nan_to_num(price / 1e3)
    if store is None:
        body = frame.axes(say("day.axis_hour"), say("price.axis_price"), xs=_HOURS)
    else:
        body = [t for t in frame.axes("", say("price.axis_price"), xs=()) if t]
    body.append(_step_band(frame, hours, line.hours, np.zeros(level.size), level, "var(--energy)", 0.3))
    body.append(_step_line(frame, hours, line.hours, level, ' stroke="var(--energy)" stroke-width="2.2"'))
    entries = [("var(--energy)", say("price.lambda"), "line")]
    end_of = frame
    if store is not None:
        soc = result.plan.schedule.soc_mwh[part.start : part.stop + 1]
        lower = Frame(
            0.0, 24.0, 0.0, max(float(np.max(store.energy_mwh_max)), 1e-9) * 1.08, height=70, top=frame.bottom + 30
        )
        body += lower.axes(say("day.axis_hour"), f"{form.power_unit}h", xs=_HOURS, per_y=form.per_unit)
        edges = np.append(hours, hours[-1] + line.hours)
        body.append(f'<path d="{lower.area(edges, soc)}" fill="var(--store)" fill-opacity=".35"/>')
        body.append(f'<path d="{lower.path(edges, soc)}" fill="none" stroke="var(--store)" stroke-width="1.8"/>')
        entries.append(("var(--store)", say("day.soc"), "line"))
        end_of = lower
    keys, end = svg.legend(entries, 6, end_of.below, svg.WIDTH - 4)
    return svg.picture(name, end, title, told, [*body, *keys])


def date_of(result: CycleResult, found: Digest, lang: str) -> str:
    """Return the date of the best day in words."""
    line = result.problem.timeline
    if not line.slots:
        return "—"
    local = line.starts_local()
    return format_for(lang).date(local[found.day.start])


def day_rows(result: CycleResult, found: Digest, lang: str) -> tuple[list[str], list[list[str]]]:
    """Return the table behind both pictures: heads with units, and one row for each slot of the best day."""
    say, form = words(lang), format_for(lang)
    line, part = result.problem.timeline, found.day
    uses = [(use, wh[part] / 1e6 / line.hours) for use, wh in _ordered(result) if wh[part].any()]
    names = [say("day.available"), say("day.limit"), *(use_name(result, use, lang) for use, _ in uses)]
    heads = [say("day.time"), *(f"{name} [{form.power_unit}]" for name in names)]
    heads.append(f"λ [{say('price.axis_price')}]")
    available, limit = np.asarray(result.problem.available_mw)[part], _limit_mw(result)[part]
    price = result.plan.schedule.price_jpy_per_mwh[part] / 1e3
    starts = line.starts_local()[part]
    step = np.timedelta64(line.step_minutes, "m")
    rows = []
    for t in range(available.size):
        told = f"{str(starts[t])[11:16]}–{str(starts[t] + step)[11:16]}"
        values = [available[t], limit[t], *(power[t] for _, power in uses)]
        rows.append(
            [told, *(form.number(float(v) / form.per_unit, 2) for v in values), form.number(float(price[t]), 2)]
        )
    return heads, rows


def _ordered(result: CycleResult) -> list[tuple[str, NDArray[np.int64]]]:
    """Uses from the bottom of the stack up: what is sold first, what is spilled on top."""
    last = ("charged", "lost", "spilled")
    first = [(use, wh) for use, wh in result.uses_wh.items() if use not in last]
    return first + [(use, result.uses_wh[use]) for use in last if use in result.uses_wh]


def _limit_mw(result: CycleResult) -> NDArray[np.float64]:
    export = result.problem.export
    return np.zeros(result.problem.timeline.slots) if export is None else np.asarray(export.power_mw_max)


def _steps(hours: NDArray[np.float64], step: float, values: NDArray[np.float64]) -> tuple[list[float], list[float]]:
    """Return the corners of a staircase."""
    xs = np.repeat(np.append(hours, hours[-1] + step), 2)[1:-1]
    return xs.tolist(), np.repeat(values, 2).tolist()


def _step_line(frame: Frame, hours: NDArray[np.float64], step: float, values: NDArray[np.float64], extra: str) -> str:
    return f'<path d="{frame.path(*_steps(hours, step, values))}" fill="none"{extra}/>'


def _step_band(
    frame: Frame,
    hours: NDArray[np.float64],
    step: float,
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    fill: str,
    opacity: float = 0.8,
) -> str:
    xs, tops = _steps(hours, step, high)
    _, floors = _steps(hours, step, low)
    path = frame.path(xs + xs[::-1], tops + floors[::-1])
    return f'<path d="{path}Z" fill="{fill}" fill-opacity="{opacity}"/>'
