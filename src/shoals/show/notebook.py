"""The core's values in notebooks: a still table and picture without scripts, and `.plot()` with matplotlib."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals.core._extras import brings
from shoals.core.energy import AreaSeries, PriceSeries
from shoals.core.errors import InputError
from shoals.core.plan import Schedule
from shoals.core.result import CycleResult
from shoals.core.time import Timeline
from shoals.show.words import words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Drawable = CycleResult | Schedule | AreaSeries | PriceSeries
_CLASSES = (CycleResult, Schedule, AreaSeries, PriceSeries)
_Layer = tuple[str, str, NDArray[np.float64]]
_COLOURS = {"energy": "#d48806", "store": "#8a5a00", "compute": "#1d63c4", "unused": "#9aa3ad", "ink": "#1d2530"}


def install() -> None:
    """Teach `CycleResult`, `Schedule`, `AreaSeries` and `PriceSeries` to draw themselves.

    Afterwards notebooks show them as a table and a picture, and each has ``.plot()``. The core cannot do this itself,
    since it does not know pictures; importing `shoals.cycle` calls it. Calling it again changes nothing.

    Examples
    --------
    >>> install()
    >>> hasattr(PriceSeries, "plot")
    True
    """
    for each in _CLASSES:
        setattr(each, "_repr_html_", repr_html)  # noqa: B010
        setattr(each, "plot", plot)  # noqa: B010


def repr_html(obj: Drawable, lang: str = "en") -> str:
    """Return a value as HTML for a notebook: one table and one SVG, no script, so that it survives anywhere.

    Parameters
    ----------
    obj : CycleResult, Schedule, AreaSeries or PriceSeries
    lang : {"ja", "en"}

    Returns
    -------
    html : str

    Raises
    ------
    InputError
        If the value is of another class.
    """
    from shoals.show import _svg as svg

    caption, rows, picture = _summary(obj, lang)
    body = "".join(
        f'<tr><th style="text-align:left">{svg.esc(name)}</th><td style="text-align:right">{svg.esc(value)}</td></tr>'
        for name, value in rows
    )
    table = f"<p><strong>{svg.esc(caption)}</strong></p><table><tbody>{body}</tbody></table>"
    return f"<div><style>{svg.STYLE} svg.shoals{{max-width:640px}}</style>{table}{picture}</div>"


def plot(obj: Drawable, *, ax: Axes | None = None, lang: str = "en") -> Axes:
    """Draw a value with matplotlib (extra ``plot``).

    Parameters
    ----------
    obj : CycleResult, Schedule, AreaSeries or PriceSeries
    ax : matplotlib Axes, optional
        Where to draw; new ones by default.
    lang : {"ja", "en"}
        Of labels. Japanese needs matplotlib-fontja, which the extra brings.

    Returns
    -------
    ax : matplotlib Axes
        Daily means for more than two weeks, else slot by slot.

    Raises
    ------
    InputError
        If the value is of another class, or matplotlib is not installed.
    """
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        raise InputError("matplotlib is not installed", brings("plot")) from None
    if lang == "ja":
        _japanese_letters()
    lines: dict[str, NDArray[np.float64]] = {}
    layers: list[_Layer] = []
    unit = "MW"
    if isinstance(obj, CycleResult):
        best = obj.plan.schedule
        whole = replace(best, load_mw=obj.site.by_asset(best.load_mw))  # one layer for each fleet, whatever its modes
        line, layers = obj.problem.timeline, _layers(whole, lang)
        lines[words(lang)("day.available")] = np.asarray(obj.problem.available_mw)
    elif isinstance(obj, Schedule):
        line, layers = obj.timeline, _layers(obj, lang)
    elif isinstance(obj, AreaSeries):
        line, layers = obj.timeline, _area_layers(obj, lang)
    elif isinstance(obj, PriceSeries):
        line, unit = obj.timeline, "JPY/kWh"
        lines[obj.name] = obj.price_jpy_per_mwh / 1e3
    else:
        raise _no_picture(obj)
    ax = ax or plt.subplots(figsize=(8, 3.6), layout="constrained")[1]
    starts, thin = _thinner(line)
    if layers:
        names, colours, values = zip(*layers, strict=True)
        ax.stackplot(starts, *(thin(v) for v in values), labels=names, colors=colours, alpha=0.85, linewidth=0)
    for name, values in lines.items():
        ax.plot(starts, thin(values), color=_COLOURS["ink" if layers else "energy"], linewidth=1.2, label=name)
    ax.set_ylabel(unit)
    ax.margins(x=0)
    if layers:
        ax.legend(loc="upper left", fontsize="small", ncols=3)
    for label in ax.get_xticklabels():
        label.set_rotation(30)
    return ax


def _no_picture(obj: object) -> InputError:
    known = ", ".join(each.__name__ for each in _CLASSES)
    return InputError(f"there is no picture of `{type(obj).__name__}`", f"pass one of {known}")


def _japanese_letters() -> None:
    try:
        import matplotlib_fontja
    except ImportError:
        raise InputError("matplotlib has no Japanese letters", brings("plot")) from None
    matplotlib_fontja.japanize()


def _summary(obj: object, lang: str) -> tuple[str, list[tuple[str, str]], str]:
    """Return caption, rows and picture of a value."""
    from shoals.show import report, sankey
    from shoals.show.charts import heat_map
    from shoals.show.numbers import format_for

    say, form = words(lang), format_for(lang)

    def picture(line: Timeline, values: NDArray[np.float64], unit: str, title: str, colour: str, mean: bool) -> str:
        months, grid = _grid(line, values, mean=mean)
        name = f"shoals-nb-{id(obj):x}"
        return heat_map(
            grid,
            months,
            lang=lang,
            name=name,
            title=title,
            sentence=title,
            unit=unit,
            colour=colour,
            decimals=int(mean),
        )

    if isinstance(obj, CycleResult):
        rows = [
            (say("card.spilled"), f"{form.energy(obj.spilled_without_wh)} ({say(f'kind.{obj.kind}')})"),
            (say("card.rescued"), form.energy(obj.rescued_wh)),
            (say("card.gain"), form.money(obj.plan.gain_jpy)),
            (say("card.net"), form.money(obj.plan.net_jpy)),
        ]
        return report.headline(obj, lang), rows, sankey.sankey(obj, lang, name=f"shoals-nb-{id(obj):x}")
    if isinstance(obj, Schedule):
        line = obj.timeline
        hours = line.hours * 1e6
        legs = [(name, values) for name, _, values in _layers(obj, lang)]
        rows = [(name, form.energy(float(values.sum()) * hours)) for name, values in legs]
        rows.append((say("notebook.objective"), form.money(obj.objective_jpy)))
        caption = say("notebook.schedule", status=say(f"status.{obj.status}"), engine=obj.engine)
        spilled = picture(line, obj.spilled_mw * line.hours, "MWh", say("use.spilled"), "energy", mean=False)
        return caption, rows, spilled
    if isinstance(obj, AreaSeries):
        line = obj.timeline
        curtailed = obj.curtailed_mw * line.hours
        rows = [
            (say("notebook.potential"), form.energy(float(obj.potential_mw.sum()) * line.hours * 1e6)),
            (say("notebook.curtailed"), f"{form.energy(float(curtailed.sum()) * 1e6)} ({say(f'kind.{obj.kind}')})"),
            (say("notebook.rate"), form.percent(obj.curtailment_rate, 2)),
        ]
        caption = say("notebook.area", area=obj.area, slots=form.number(line.slots), start=line.start.isoformat())
        return caption, rows, picture(line, curtailed, "MWh", say("notebook.curtailed"), "energy", mean=False)
    if isinstance(obj, PriceSeries):
        line, price = obj.timeline, obj.price_jpy_per_mwh
        rows = [
            (say(f"notebook.{key}"), form.price(float(value)) if line.slots else "—")
            for key, value in (
                ("mean", price.mean() if line.slots else 0.0),
                ("low", price.min(initial=np.inf)),
                ("high", price.max(initial=-np.inf)),
            )
        ]
        caption = say("notebook.price", name=obj.name, slots=form.number(line.slots), start=line.start.isoformat())
        return caption, rows, picture(line, price / 1e3, say("price.axis_price"), caption, "energy", mean=True)
    raise _no_picture(obj)


def _grid(line: Timeline, values: NDArray[np.float64], *, mean: bool) -> tuple[tuple[int, ...], NDArray[np.float64]]:
    from shoals.show.digest import month_rows

    rows, months = month_rows(line)
    cell = rows * 24 + line.hour_of_day().astype(np.int64)
    total: NDArray[np.float64] = np.bincount(cell, values, minlength=len(months) * 24).astype(np.float64)
    if mean:
        count = np.bincount(cell, minlength=len(months) * 24)
        total = np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)
    return months, total.reshape(len(months), 24)


def _layers(plan: Schedule, lang: str) -> list[_Layer]:
    """Return the uses of a schedule from the bottom up: name, colour, power. [MW]"""
    say = words(lang)
    layers = [(say("use.exported"), _COLOURS["energy"], plan.export_mw)]
    blues = ("#1d63c4", "#4f94ec", "#7a5fd0")
    for i, (name, power) in enumerate([*plan.load_mw.items(), *plan.deferrable_mw.items()]):
        layers.append((say("use.computing", id=name), blues[i % len(blues)], power))
    if plan.charge_mw.any():
        layers.append((say("use.charged"), _COLOURS["store"], plan.charge_mw))
    layers.append((say("use.spilled"), _COLOURS["unused"], plan.spilled_mw))
    return layers


def _area_layers(area: AreaSeries, lang: str) -> list[_Layer]:
    """Return what solar and wind gave, and what was held back above it. [MW]"""
    say = words(lang)
    return [
        (say("technology.solar"), _COLOURS["energy"], area.power_mw("solar_mw")),
        (say("technology.wind"), _COLOURS["compute"], area.power_mw("wind_mw")),
        (say("notebook.curtailed"), _COLOURS["unused"], area.curtailed_mw),
    ]


def _thinner(line: Timeline) -> tuple[NDArray[np.datetime64], Any]:
    """Return the times to draw and a function that thins a series to them: daily means beyond two weeks."""
    starts = line.starts_local()
    day = line.day_index()
    if not line.slots or day[-1] < 14:
        return starts, lambda values: values
    first = np.searchsorted(day, np.arange(day[-1] + 1))
    count = np.bincount(day)
    return starts[first], lambda values: np.bincount(day, values) / count
