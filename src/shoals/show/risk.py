"""What a year may bring, for people: a sentence, a picture of the spread and its drivers, and the tables behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from shoals.core.figure import Kind
from shoals.core.risk import Estimate, PartSize, RiskResult
from shoals.show import _svg as svg
from shoals.show._axes import LEFT, RIGHT, Frame
from shoals.show.numbers import format_for
from shoals.show.words import has_words, words

if TYPE_CHECKING:
    import pandas as pd

BINS = 30
MILLION = 1e6
FIGURES = ("mean", "deviation", "p5", "p50", "p95", "var", "cvar")


def risk_sentences(result: RiskResult, lang: str) -> list[str]:
    """Return what a plant owner should know, the most important first.

    Parameters
    ----------
    result : RiskResult
    lang : {"ja", "en"}
    """
    say, form = words(lang), format_for(lang)
    spread, chance = result.spread, result.spread.loss_probability
    often = _often(chance.value)
    site = result.site.name_ja if lang == "ja" else result.site.name_en
    found = [
        say(f"risk.often_{often}", site=site, tens=round(chance.value * 10), count=f"{result.done:,}",
            share=form.percent(chance.value), low=form.percent(chance.low), high=form.percent(chance.high)),
        say("risk.spread_sentence", p50=form.money(spread.p50.value), p5=form.money(spread.p5.value),
            p95=form.money(spread.p95.value)),
        say("risk.tail_sentence", tail=form.percent(1.0 - spread.alpha, 0), cvar=form.money(spread.cvar.value),
            charge=form.money(result.charge_jpy)),
    ]  # fmt: skip
    if result.drivers and result.drivers[0].variance_share > 0.0:
        first = result.drivers[0]
        share = form.percent(first.variance_share, 0)
        found.append(say("risk.driver_sentence", driver=say(f"risk_driver.{first.id}"), share=share))
    found += [_size_sentence(one, result, lang) for one in result.sizes]
    build, nothing = result.regret_jpy["build"], result.regret_jpy["nothing"]
    found.append(say("risk.regret_sentence", build=form.money(build), nothing=form.money(nothing)))
    if result.stopped:
        why = say(f"risk.stopped_{result.stopped.replace(' ', '_')}")
        found.append(say("risk.stopped", why=why, done=f"{result.done:,}", asked=f"{result.asked:,}"))
    found.append(say("risk.honest", kind=say(f"kind.{result.kind}")))
    return found


def _often(share: float) -> str:
    if share in (0.0, 1.0):
        return "never" if share == 0.0 else "always"
    return "seldom" if share < 0.05 else "nearly" if share > 0.95 else "tens"


def _size_sentence(one: PartSize, result: RiskResult, lang: str) -> str:
    say, form = words(lang), format_for(lang)
    best = one.robust
    if best.at == 0.0:
        return say("risk.size_nothing", part=_part(one.part, lang), tail=form.percent(1.0 - result.spread.alpha, 0))
    return say(
        "risk.size_sentence",
        part=_part(one.part, lang),
        tail=form.percent(1.0 - result.spread.alpha, 0),
        at=form.number(best.at, 2),
        low=form.number(best.low, 2),
        high=form.number(best.high, 2),
        value=form.money(best.value),
        mean=form.number(one.mean.at, 2),
    )


def _part(part: str, lang: str) -> str:
    return words(lang)(f"risk_part.{part}") if has_words(f"risk_part.{part}") else f"`{part}`"


# --------------------------------------------------------------------------------------------------- tables


def risk_table(result: RiskResult, lang: str) -> pd.DataFrame:
    """Return the figures of a study of risk, each with its interval and kind.

    Parameters
    ----------
    result : RiskResult
    lang : {"ja", "en"}

    Returns
    -------
    table : DataFrame
        Figure, value, low, high, unit, kind. Money in JPY.
    """
    import pandas as pd

    say, form = words(lang), format_for(lang)
    kind = say(f"kind.{result.kind}")
    rows: list[tuple[Any, ...]] = []

    def row(key: str, unit: str, value: float, low: float = np.nan, high: float = np.nan, **put: Any) -> None:
        rows.append((say(f"risk.figure_{key}", **put), value, low, high, unit, kind))

    def estimate(key: str, unit: str, one: Estimate, **put: Any) -> None:
        row(key, unit, one.value, one.low, one.high, **put)

    level = f"{result.spread.alpha:g}"
    for name in FIGURES:
        estimate(name, "JPY/y", getattr(result.spread, name), alpha=level)
    estimate("loss_probability", "1", result.spread.loss_probability)
    row("central", "JPY/y", result.central_net_jpy)
    row("record_demo" if result.kind is Kind.DEMO else "record", "JPY/y", result.record_net_jpy)
    row("charge", "JPY/y", result.charge_jpy)
    row("regret_build", "JPY/y", result.regret_jpy["build"])
    row("regret_nothing", "JPY/y", result.regret_jpy["nothing"])
    for share, which in ((0.05, "best"), (0.5, "median"), (0.95, "worst")):
        ordered = np.sort(result.payback_years)
        years = float(ordered[max(int(np.ceil(share * len(ordered))) - 1, 0)])
        row(f"payback_{which}", "y", years, share=form.percent(min(share, 1.0 - share), 0))
    row("rescued", "MWh/y", float(result.rescued_mwh.mean()))
    for load, hours in result.hours_full_load.items():
        row("hours", "h/y", float(hours.mean()), load=load)
        row("surplus", "1", float(result.surplus_fraction[load].mean()), load=load)
    for one in result.sizes:
        for way in ("robust", "mean"):
            best = getattr(one, way)
            row(f"size_{way}", "1", best.at, best.low, best.high, part=_part(one.part, lang))
    heads = [say(f"risk.head_{name}") for name in ("figure", "value", "low", "high", "unit", "kind")]
    return pd.DataFrame(rows, columns=heads)


def drivers_table(result: RiskResult, lang: str) -> pd.DataFrame:
    """Return what each driver does when it alone moves, with its source. Money in JPY.

    Parameters
    ----------
    result : RiskResult
    lang : {"ja", "en"}
    """
    import pandas as pd

    say = words(lang)
    heads = [say(f"risk.head_{name}") for name in ("driver", "p5", "p50", "p95", "share", "kind", "source")]
    rows = [
        (
            say(f"risk_driver.{one.id}"),
            one.p5_jpy,
            one.p50_jpy,
            one.p95_jpy,
            one.variance_share,
            say(f"kind.{one.kind}"),
            one.source,
        )
        for one in result.drivers
    ]
    return pd.DataFrame(rows, columns=heads)


def readable_drivers(result: RiskResult, lang: str) -> pd.DataFrame:
    """Return `drivers_table` as people write it, without the sources.

    Parameters
    ----------
    result : RiskResult
    lang : {"ja", "en"}
    """
    form = format_for(lang)
    table = drivers_table(result, lang).iloc[:, :-1]
    for column in table.columns[1:4]:
        table[column] = [form.money(value) for value in table[column]]
    table[table.columns[4]] = [form.percent(value, 0) for value in table[table.columns[4]]]
    return table.drop(columns=table.columns[2])


def readable(table: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a table of figures as people write them, with its interval in one column.

    Parameters
    ----------
    table : DataFrame
        Of `risk_table`.
    lang : {"ja", "en"}
    """
    import pandas as pd

    say, form = words(lang), format_for(lang)

    def told(value: float, unit: str, share: bool) -> str:
        if np.isnan(value):
            return ""
        if unit == "JPY/y":
            return form.money(value)
        if unit == "MWh/y":
            return form.energy(value * 1e6)
        if unit == "h/y":
            return form.hours(value)
        if unit == "y":
            return form.years(value)
        return form.percent(value) if share else form.number(value, 2) + "×"

    rows, told_kind = [], ""
    for figure, value, low, high, unit, kind in table.itertuples(index=False):
        share = not str(figure).startswith((_stem("size_robust", lang), _stem("size_mean", lang)))
        between = [told(end, unit, share) for end in (low, high)]
        rows.append(
            (
                figure,
                told(value, unit, share),
                say("risk.range", low=between[0], high=between[1]) if all(between) else "",
            )
        )
        told_kind = kind
    heads = [say("risk.head_figure"), f"{say('risk.head_yearly')} [{told_kind}]", say("risk.head_interval")]
    return pd.DataFrame(rows, columns=heads)


def _stem(key: str, lang: str) -> str:
    return words(lang)(f"risk.figure_{key}", part="")


# --------------------------------------------------------------------------------------------------- the picture


def risk_svg(result: RiskResult, lang: str, *, name: str = "risk", alone: bool = True) -> str:
    """Return the picture: how the years are spread, and what each driver does alone.

    Parameters
    ----------
    result : RiskResult
    lang : {"ja", "en"}
    name : str
        Unique in a page.
    alone : bool, default True
        For a file of its own.
    """
    say = words(lang)
    body, below = _histogram(result, lang, name)
    if result.drivers:
        rest, below = _tornado(result, lang, below + 26.0)
        body += rest
    caption = say("risk.caption", count=f"{result.done:,}", seed=result.seed, kind=say(f"kind.{result.kind}"))
    body.append(svg.text(svg.WIDTH - 4, below + 8, caption, "e s", width=svg.WIDTH - 8))
    below += 18.0
    title = say("risk.title", site=result.site.name_ja if lang == "ja" else result.site.name_en)
    body.insert(0, svg.text(4, 13, title, "b", width=svg.WIDTH - 8))
    told = " ".join(risk_sentences(result, lang)[:3])
    return svg.picture(name, below, title, told, body, patterns=[svg.pattern(f"{name}-loss", "unused")], alone=alone)


def _histogram(result: RiskResult, lang: str, name: str) -> tuple[list[str], float]:
    say, form = words(lang), format_for(lang)
    net = result.net_jpy / MILLION
    least, most = float(net.min()), float(net.max())
    room = (most - least) * 0.04 or max(abs(most) * 0.1, 1e-3)
    wide = (most - least + 2.0 * room) / BINS
    first, last = np.floor((least - room) / wide), np.ceil((most + room) / wide)
    edges = np.arange(first, last + 1.0) * wide  # zero is one of them, so that no bar holds both loss and gain
    low, high = float(edges[0]), float(edges[-1])
    counts, _ = np.histogram(net, bins=edges)
    share = counts / len(net) * 100.0
    frame = Frame(low, high, 0.0, float(share.max()) * 1.12, top=44.0, height=170.0)
    body = frame.axes(say("risk.axis_net"), say("risk.axis_share"))
    for left, right, tall in zip(edges[:-1], edges[1:], share, strict=True):
        if tall:
            y = frame.y(float(tall))
            fill = f"url(#{name}-loss)" if right <= 0.0 else "var(--money)"
            across = max(frame.x(float(right)) - frame.x(float(left)) - 0.8, 0.5)
            body.append(svg.rect(frame.x(float(left)), y, across, frame.bottom - y, fill))
    if low < 0.0 < high:
        body.append(svg.line(frame.x(0.0), frame.top, frame.x(0.0), frame.bottom, ' class="a"'))
    spread = result.spread
    marks = [
        ("var(--ink)", "risk.mark_p50", spread.p50.value, "line", ""),
        ("var(--compute)", "risk.mark_var", spread.var.value, "dash", ' stroke-dasharray="4 3"'),
        ("var(--compute3)", "risk.mark_cvar", spread.cvar.value, "line", ""),
    ]
    entries = []
    for colour, key, value, kind, dash in marks:
        x = frame.x(value / MILLION)
        body.append(svg.line(x, frame.top, x, frame.bottom, f' stroke="{colour}" stroke-width="2" fill="none"{dash}'))
        entries.append((colour, f"{say(key, alpha=f'{spread.alpha:g}')} {form.money(value)}", kind))
    entries.append((f"url(#{name}-loss)", say("risk.mark_loss"), "box"))
    keys, end = svg.legend(entries, LEFT, frame.below, RIGHT)
    return [*body, *keys], end


def _tornado(result: RiskResult, lang: str, top: float) -> tuple[list[str], float]:
    say, form = words(lang), format_for(lang)
    rows = [one for one in result.drivers if one.p95_jpy - one.p5_jpy > 0.0]
    ends = [value for one in rows for value in (one.p5_jpy, one.p95_jpy)] or [0.0, 1.0]
    low, high = min([*ends, result.central_net_jpy]), max([*ends, result.central_net_jpy])
    span = high - low or 1.0
    left, right = 6.0, svg.WIDTH - 6.0

    def at(value: float) -> float:
        return left + (right - left) * (value - low) / span

    body = [svg.text(4, top, say("risk.tornado_title"), "b", width=svg.WIDTH - 8)]
    y = top + 12.0
    for one in rows:
        told = say("risk.range", low=form.money(one.p5_jpy), high=form.money(one.p95_jpy))
        told += f" · {form.percent(one.variance_share, 0)}"
        body.append(svg.text(left, y + 13, say(f"risk_driver.{one.id}")))
        body.append(svg.text(right, y + 13, told, "e s"))
        body.append(svg.rect(at(one.p5_jpy), y + 18, max(at(one.p95_jpy) - at(one.p5_jpy), 0.8), 9, "var(--compute)"))
        x = at(result.central_net_jpy)
        body.append(svg.line(x, y + 16, x, y + 29, ' class="a" stroke-dasharray="3 3"'))
        y += 34.0
    central = say("risk.mark_central") + " " + form.money(result.central_net_jpy)
    keys, end = svg.legend([("var(--soft)", central, "dash")], left, y + 14, right)
    return [*body, *keys], end
