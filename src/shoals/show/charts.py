"""Pictures over a period: month by hour, sorted powers and prices, ways side by side. SVG, without scripts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.result import CycleResult
from shoals.show import _svg as svg
from shoals.show._axes import LEFT, RIGHT, TOP, Frame, empty
from shoals.show.digest import NEARLY_FREE_JPY_PER_MWH, Digest
from shoals.show.numbers import format_for
from shoals.show.words import words

FloatArray = NDArray[np.float64]
AREA_LOADS_MW = (100.0, 500.0, 1000.0, 2000.0)
_POINTS = 240


def heat_map(
    grid: FloatArray,
    months: Sequence[int],
    *,
    lang: str,
    name: str,
    title: str,
    sentence: str,
    unit: str,
    colour: str = "energy",
    decimals: int = 0,
    alone: bool = False,
    caption: str = "",
) -> str:
    """Draw a month × hour grid: rows are months in the order in which they come, columns the 24 hours.

    Parameters
    ----------
    grid : array, shape (months, 24)
        In `unit`; ``nan`` is left empty.
    months : sequence of int
        Calendar month of each row.
    colour : str
        Name of the colour; more of it is more of the quantity, so it reads in grey too.
    decimals : int
        Of the numbers at the scale.
    alone : bool
        For a file of its own.
    caption : str
        Of a file of its own.

    Returns
    -------
    picture : str
        SVG.
    """
    form, say = format_for(lang), words(lang)
    known = grid[np.isfinite(grid)]
    low = min(float(known.min(initial=0.0)), 0.0)
    high = float(known.max(initial=0.0))
    span = high - low or 1.0
    wide, tall = (RIGHT - LEFT) / 24, 19.0
    body = [svg.rect(LEFT, TOP, RIGHT - LEFT, tall * len(months), "var(--cell)")]
    for row, month in enumerate(months):
        y = TOP + row * tall
        body.append(svg.text(LEFT - 7, y + 14, form.month(month, short=True), "e s"))
        for hour in range(24):
            value = float(grid[row, hour])
            strength = (value - low) / span if np.isfinite(value) else 0.0
            if strength >= 0.005:
                told = f"{form.month(month)} {hour}–{hour + 1}: {form.number(value, decimals)} {unit}"
                body.append(
                    f'<rect x="{svg.num(LEFT + hour * wide)}" y="{svg.num(y)}" width="{svg.num(wide - 1)}" '
                    f'height="{svg.num(tall - 1)}" fill="var(--{colour})" fill-opacity="{strength:.2f}">'
                    f"<title>{svg.esc(told)}</title></rect>"
                )
    bottom = TOP + tall * len(months)
    for hour in range(0, 25, 3):
        body.append(svg.text(LEFT + hour * wide, bottom + 16, str(hour), "c s"))
    body.append(svg.text((LEFT + RIGHT) / 2, bottom + 33, say("heat.axis_hour"), "c s"))
    y = bottom + 44
    body.append(svg.text(LEFT, y + 12, form.number(low, decimals), "s"))
    x = LEFT + svg.width_of(form.number(low, decimals), 12) + 8
    for step in range(6):
        body.append(svg.rect(x + step * 22, y, 22, 14, "var(--cell)"))
        body.append(svg.rect(x + step * 22, y, 22, 14, f"var(--{colour})", f' fill-opacity="{step / 5:.2f}"'))
    body.append(svg.text(x + 140, y + 12, f"{form.number(high, decimals)} {unit}", "s"))
    return svg.picture(name, y + 22, title, sentence, body, alone=alone, caption=caption)


def sorted_curve(power_mw: ArrayLike, hours: float) -> tuple[FloatArray, FloatArray]:
    """Return a duration curve, thinned: hours and power, from the highest down to where it reaches zero.

    Parameters
    ----------
    power_mw : array_like, shape (t,)
        Power of each slot. [MW]
    hours : float
        Length of a slot. [h]

    Returns
    -------
    at_h, power_mw : array, shape (p,)
        At most some 240 points. [h], [MW]

    Examples
    --------
    >>> at, power = sorted_curve([0.0, 4.0, 2.0], 0.5)
    >>> at.tolist(), power.tolist()
    ([0.0, 0.5, 1.0], [4.0, 2.0, 0.0])
    """
    falling = np.sort(np.asarray(power_mw, dtype=np.float64))[::-1]
    end = min(int(np.count_nonzero(falling > 0)) + 1, len(falling))
    keep = (
        np.unique(np.linspace(0, max(end - 1, 0), min(end, _POINTS)).round().astype(int)) if end else np.zeros(0, int)
    )
    return keep * hours, falling[keep]


def caught(power_mw: FloatArray, load_mw: float, hours: float) -> tuple[float, float, float]:
    """Return what an ideal load catches of a spilled power: energy, its share, and the load's utilisation.

    Parameters
    ----------
    power_mw : array, shape (t,)
        Spilled power. [MW]
    load_mw : float
        Power of the load. [MW]
    hours : float
        Length of a slot. [h]

    Returns
    -------
    energy_mwh, share, utilisation : float
        [MWh], share of the spilled energy, share of what the load could take all the time.

    Examples
    --------
    >>> caught(np.array([0.0, 4.0, 2.0, 0.0]), 2.0, 0.5)
    (2.0, 0.6666666666666666, 0.5)
    """
    energy = float(np.minimum(power_mw, load_mw).sum()) * hours
    total = float(power_mw.sum()) * hours
    full = load_mw * len(power_mw) * hours
    return energy, energy / total if total else 0.0, energy / full if full else 0.0


def site_duration(result: CycleResult, found: Digest, lang: str, name: str) -> str:
    """Draw the spilled power of the plant, sorted, and what the site's loads could catch of it."""
    say, form = words(lang), format_for(lang)
    step = result.problem.timeline.hours
    power, load = found.spilled_without_mw, found.load_mw
    title = say("duration.site_title")
    at, curve = sorted_curve(power, step)
    if not power.any():
        return empty(name, title, say("duration.none"))
    hours = float(np.count_nonzero(power > 1e-9)) * step
    told = say(
        "duration.site_sentence",
        hours=form.hours(hours),
        peak=form.power(float(power.max())),
        load=form.power(load),
        share=form.percent(caught(power, load, step)[1], 0),
    )
    frame = Frame(0.0, float(at[-1]) or 1.0, 0.0, max(float(curve.max()), load) * 1.05)
    within = np.minimum(curve, load)
    body = frame.axes(say("duration.axis_hours"), form.power_unit, per_y=form.per_unit)
    beyond = frame.path(np.concatenate([at, at[::-1]]), np.concatenate([curve, within[::-1]]))
    body.append(f'<path d="{beyond}Z" fill="url(#{name}-unused)" fill-opacity=".7"/>')
    body.append(f'<path d="{frame.area(at, within)}" fill="var(--energy)" fill-opacity=".45"/>')
    body.append(f'<path d="{frame.path(at, curve)}" fill="none" stroke="var(--ink)" stroke-width="1.6"/>')
    if load:
        y = frame.y(load)
        body.append(svg.line(LEFT, y, RIGHT, y, ' stroke="var(--compute)" stroke-width="1.6" stroke-dasharray="5 4"'))
        body.append(svg.text(RIGHT, y - 5, f"{say('duration.load')} {form.power(load)}", "e s h"))
    entries = [
        ("var(--energy)", say("duration.within"), "box"),
        (f"url(#{name}-unused)", say("duration.beyond"), "box"),
    ]
    keys, end = svg.legend(entries, LEFT, frame.below, RIGHT)
    return svg.picture(name, end, title, told, [*body, *keys], patterns=[svg.pattern(f"{name}-unused", "unused")])


def area_duration(result: CycleResult, lang: str, name: str) -> str:
    """Draw the curtailed power of the area, sorted, with ideal loads of several sizes."""
    say, form = words(lang), format_for(lang)
    step = result.area.timeline.hours
    power = result.area.curtailed_mw
    title = say("duration.area_title")
    if not power.any():
        return empty(name, title, say("duration.none"))
    at, curve = sorted_curve(power, step)
    told = say(
        "duration.area_sentence",
        hours=form.hours(float(np.count_nonzero(power > 0)) * step),
        peak=form.power(float(power.max())),
        energy=form.energy(float(power.sum()) * step * 1e6),
    )
    frame = Frame(0.0, float(at[-1]) or 1.0, 0.0, float(curve.max()) * 1.05)
    body = frame.axes(say("duration.axis_hours"), form.power_unit, per_y=form.per_unit)
    body.append(f'<path d="{frame.area(at, curve)}" fill="var(--energy)" fill-opacity=".45"/>')
    body.append(f'<path d="{frame.path(at, curve)}" fill="none" stroke="var(--ink)" stroke-width="1.6"/>')
    last = frame.y(0.0)
    for load in AREA_LOADS_MW:
        y = frame.y(load)
        if load > curve.max() or (last - y < 15 and load != AREA_LOADS_MW[0]):
            continue  # out of the picture, or no room for its label; the table has them all
        share = form.percent(caught(power, load, step)[1], 0)
        body.append(svg.line(LEFT, y, RIGHT, y, ' stroke="var(--compute)" stroke-width="1.2" stroke-dasharray="5 4"'))
        body.append(svg.text(RIGHT, y - 4, f"{form.power(load)} · {share}", "e s h"))
        last = y - 4
    return svg.picture(name, frame.below - 8, title, told, body)


def price_curve(result: CycleResult, lang: str, name: str) -> str:
    """Draw λ and the spot price, each sorted by itself."""
    say = words(lang)
    price = result.plan.schedule.price_jpy_per_mwh
    price = price[np.isfinite(price)]
    title = say("price.curve_title")
    if not price.size:
        return empty(name, title, say("price.none"))
    told = say("price.curve_sentence", **price_facts(result, lang))
    curves = [np.sort(values)[::-1] / 1e3 for values in (price, result.spot.price_jpy_per_mwh)]
    high = price_cap_jpy_per_kwh(result)
    low = min(0.0, float(min(c.min() for c in curves)))
    frame = Frame(0.0, 100.0, low, high * 1.02 or 1.0)
    body = frame.axes(say("price.axis_share"), say("price.axis_price"), suffix="%")
    spot_style = ' fill="none" stroke="var(--soft)" stroke-width="1.6" stroke-dasharray="4 3"'
    for curve, style in (
        (curves[1], spot_style),
        (curves[0], ' fill="none" stroke="var(--energy)" stroke-width="2.4"'),
    ):
        keep = np.unique(np.linspace(0, len(curve) - 1, min(len(curve), _POINTS)).round().astype(int))
        share = keep / max(len(curve) - 1, 1) * 100
        body.append(f'<path d="{frame.path(share, np.minimum(curve[keep], high))}"{style}/>')
    entries = [("var(--energy)", say("price.lambda"), "line"), ("var(--soft)", say("price.spot"), "dash")]
    keys, end = svg.legend(entries, LEFT, frame.below, RIGHT)
    return svg.picture(name, end, title, told, [*body, *keys])


def price_facts(result: CycleResult, lang: str) -> dict[str, str]:
    """Return low, high, mean and share near zero of λ as words."""
    form = format_for(lang)
    price = result.plan.schedule.price_jpy_per_mwh
    price = price[np.isfinite(price)]
    if not price.size:
        return dict.fromkeys(("low", "high", "mean", "zero"), "—")
    return {
        "low": form.price(float(price.min())),
        "high": form.price(float(price.max())),
        "mean": form.price(float(price.mean())),
        "zero": form.percent(float(np.mean(price <= NEARLY_FREE_JPY_PER_MWH))),
    }


def price_cap_jpy_per_kwh(result: CycleResult) -> float:
    """Return where the price axis ends: above 99.5 % of both series. [JPY/kWh]"""
    price = result.plan.schedule.price_jpy_per_mwh
    both = np.concatenate([price[np.isfinite(price)], result.spot.price_jpy_per_mwh]) / 1e3
    return max(float(np.quantile(both, 0.995)), 1.0) if both.size else 1.0


def ways_money(result: CycleResult, lang: str, name: str) -> str:
    """Draw gain and gain after capital charge of each way, from zero to both sides."""
    say, form = words(lang), format_for(lang)
    ways = (*result.baselines, result.plan)
    rules = [o for o in result.baselines if o.id != "nothing"]
    best = max(rules, key=lambda o: o.net_jpy, default=result.baselines[0])
    told = say(
        "ways.money_sentence",
        plan=form.money(result.plan.net_jpy),
        rule=say(f"way.{best.id}"),
        net=form.money(best.net_jpy),
    )
    rows = [
        (say(f"way.{o.id}"), [(o.gain_jpy, f"url(#{name}-gain)"), (o.net_jpy, "var(--compute)")], form.money(o.net_jpy))
        for o in ways
    ]
    body, height = _bars(rows)
    pale = svg.pattern(f"{name}-gain", "unused", "hatch")
    entries = [(f"url(#{name}-gain)", say("ways.gain"), "box"), ("var(--compute)", say("ways.net"), "box")]
    keys, end = svg.legend(entries, 4, height + 12, svg.WIDTH - 4)
    return svg.picture(name, end, say("ways.money_title"), told, [*body, *keys], patterns=[pale])


def ways_rescued(result: CycleResult, lang: str, name: str) -> str:
    """Draw the energy that each way rescues."""
    say, form = words(lang), format_for(lang)
    told = say(
        "ways.rescued_sentence",
        plan=form.energy(result.rescued_wh),
        total=form.energy(result.spilled_without_wh),
    )
    rows = []
    for o in (*result.baselines, result.plan):
        label = form.energy(round(o.rescued_mwh * 1e6))
        if result.spilled_without_wh:
            label += f" · {form.percent(o.rescued_mwh * 1e6 / result.spilled_without_wh, 0)}"
        rows.append((say(f"way.{o.id}"), [(o.rescued_mwh, "var(--energy)")], label))
    body, height = _bars(rows)
    return svg.picture(name, height + 4, say("ways.rescued_title"), told, body)


def _bars(rows: Sequence[tuple[str, list[tuple[float, str]], str]]) -> tuple[list[str], float]:
    """Draw rows of a name, thin bars from a common zero, and a label. Names stand above their bars."""
    values = [value for _, bars, _ in rows for value, _ in bars if np.isfinite(value)]
    low, high = min(0.0, *values), max(0.0, *values)
    span = high - low or 1.0
    left, right = 6.0, svg.WIDTH - 6.0
    zero = left + (right - left) * -low / span
    body: list[str] = []
    y = 6.0
    for name, bars, label in rows:
        body.append(svg.text(left, y + 13, name, "b"))
        body.append(svg.text(right, y + 13, label, "e"))
        y += 20
        body.append(svg.line(zero, y - 2, zero, y + 11 * len(bars), ' class="a"'))
        for value, fill in bars:
            x = zero + (right - left) * min(value, 0.0) / span
            if value:
                body.append(svg.rect(x, y, max(abs(value) / span * (right - left), 0.8), 9, fill))
            y += 11
        y += 8
    return body, y
