"""Chapters of the report: pictures with their captions, kinds and the tables behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup

from shoals.core.figure import Kind, weakest
from shoals.core.result import CycleResult
from shoals.core.units import WH_PER_MWH
from shoals.show import charts, day, sankey, tables
from shoals.show.digest import Digest
from shoals.show.numbers import format_for
from shoals.show.words import has_words, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of words. The first column heads its row; columns in `prose` are text and stand left."""

    caption: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    prose: frozenset[int] = frozenset({0})
    kind: Kind | None = None
    kinds: Sequence[Kind] = ()
    strong: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture, its caption, its kind, and the table behind it."""

    title: str
    picture: Markup
    caption: str
    kind: Kind
    table: Table | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A chapter of the report."""

    id: str
    heading: str
    lead: str = ""
    figures: Sequence[Figure] = ()
    tables: Sequence[Table] = ()
    after: str = ""


def flows(result: CycleResult, found: Digest, lang: str) -> Section:
    """Return where the energy went: of the period, of the best day, and that day slot by slot."""
    say, form, kind = words(lang), format_for(lang), found.kinds["rescued"]
    date = day.date_of(result, found, lang)
    heads = [say(f"flows.{key}") for key in ("from", "to", "energy", "share", "rescued")]
    titles = [
        say("flows.year_title"),
        say("flows.day_title" if found.day_rescued_wh else "flows.day_title_none", date=date),
    ]
    caption = say("flows.caption_day_none")
    if found.day_rescued_wh:
        caption = say("flows.caption_day", energy=form.energy(found.day_rescued_wh))
    elif found.day_spilled_wh:
        caption = say("flows.caption_day_spill", energy=form.energy(found.day_spilled_wh))
    captions = [say("flows.caption_year"), caption]
    parts = [None, found.day]
    figures = [
        Figure(
            title=title,
            picture=Markup(sankey.sankey(result, lang, day=part, name=f"{lang}-flow{i}", title=title)),
            caption=caption,
            kind=kind,
            table=Table(
                caption=title,
                heads=heads,
                rows=sankey.flow_rows(result, lang, found, best_day=part is not None),
                prose=frozenset({0, 1}),
                kind=kind,
            ),
        )
        for i, (title, caption, part) in enumerate(zip(titles, captions, parts, strict=True))
    ]
    day_heads, day_table = day.day_rows(result, found, lang)
    behind = Table(caption=say("day.heading"), heads=day_heads, rows=day_table, kind=kind)
    figures.append(
        Figure(
            title=say("day.power_title", date=date),
            picture=Markup(day.day_power(result, found, lang, f"{lang}-day")),
            caption=say("day.caption_power"),
            kind=kind,
            table=behind,
        )
    )
    prices = Table(
        caption=day.price_title(result, found, lang),
        heads=[day_heads[0], day_heads[-1]],
        rows=[[row[0], row[-1]] for row in day_table],
        kind=found.kinds["price"],
    )
    if result.problem.battery is not None:
        soc = result.plan.schedule.soc_mwh[found.day.start + 1 : found.day.stop + 1]
        prices = Table(
            caption=prices.caption,
            heads=[*prices.heads, f"{say('day.soc')} [MWh]"],
            rows=[[*row, form.number(float(mwh), 2)] for row, mwh in zip(prices.rows, soc, strict=True)],
            kind=prices.kind,
        )
    figures.append(
        Figure(
            title=day.price_title(result, found, lang),
            picture=Markup(day.day_price(result, found, lang, f"{lang}-dayprice")),
            caption=say("day.caption_price"),
            kind=found.kinds["price"],
            table=prices,
        )
    )
    return Section(id="flows", heading=say("flows.heading"), lead=say("flows.lead"), figures=figures)


def _grid_table(grid: np.ndarray, found: Digest, lang: str, caption: str, kind: Kind, *, total: bool) -> Table:
    say, form = words(lang), format_for(lang)
    heads = [say("heat.month"), *(str(hour) for hour in range(24))]
    rows = []
    for month, values in zip(found.months, grid, strict=True):
        row = [form.month(month), *(form.number(float(v), 0 if total else 1) for v in values)]
        rows.append([*row, form.number(float(values.sum()))] if total else row)
    return Table(caption=caption, heads=[*heads, say("heat.total")] if total else heads, rows=rows, kind=kind)


def heat(result: CycleResult, found: Digest, lang: str) -> Section:
    """Return when energy is spilled and when it is used, with the balance of each month."""
    say, form = words(lang), format_for(lang)
    figures = []
    grids = (("spill", found.spilled_grid_mwh, "energy", "spilled"), ("use", found.used_grid_mwh, "compute", "rescued"))
    for key, grid, colour, kind in grids:
        told = say("heat.sentence_none")
        if grid.size and grid.max() > 0:
            row, hour = divmod(int(np.argmax(grid)), 24)
            energy = form.energy(float(grid[row, hour]) * WH_PER_MWH)
            told = say(
                f"heat.sentence_{key}", month=form.month(found.months[row]), hour=hour, hour_end=hour + 1, energy=energy
            )
        alone = "_alone" if key == "use" and result.problem.battery is None else ""
        title = say(f"heat.{key}_title{alone}")
        picture = charts.heat_map(
            grid,
            found.months,
            lang=lang,
            name=f"{lang}-heat-{key}",
            title=title,
            sentence=told,
            unit="MWh",
            colour=colour,
        )
        figures.append(
            Figure(
                title=title,
                picture=Markup(picture),
                caption=told,
                kind=found.kinds[kind],
                table=_grid_table(grid, found, lang, f"{title} [MWh]", found.kinds[kind], total=True),
            )
        )
    balance = monthly(result, lang, found.kinds["rescued"])
    return Section(
        id="heat", heading=say("heat.heading"), lead=say("heat.caption"), figures=figures, tables=[balance]
    )  # fmt: skip


def monthly(result: CycleResult, lang: str, kind: Kind) -> Table:
    """Return the balance of each month."""
    say, form = words(lang), format_for(lang)
    keys = (
        "month",
        "available",
        "exported",
        "computed",
        "spilled_without",
        "spilled",
        "rescued",
        "rescued_share",
        "price",
    )
    rows = [
        [
            form.month(month["month"]),
            form.energy(month["available_wh"]),
            form.energy(month["exported_wh"]),
            form.energy(month["computed_wh"]),
            form.energy(month["spilled_without_mwh"] * WH_PER_MWH),
            form.energy(month["spilled_wh"]),
            form.energy(month["rescued_mwh"] * WH_PER_MWH),
            form.percent(month["rescued_mwh"] / month["spilled_without_mwh"], 0)
            if month["spilled_without_mwh"]
            else "—",
            form.price(month["price_jpy_per_mwh"]),
        ]
        for month in tables.monthly_table(result).reset_index().to_dict("records")
    ]
    return Table(
        caption=say("sheet.monthly"),
        heads=[say(f"table.{key}") for key in keys],
        rows=rows,
        kind=kind,
    )


def duration(result: CycleResult, found: Digest, lang: str) -> Section:
    """Return how much a load of a given size could catch, at the plant and in the area."""
    say, form = words(lang), format_for(lang)
    heads = [say(f"duration.{key}") for key in ("load", "caught", "share", "utilisation")]

    def rows(power: np.ndarray, loads: Sequence[float], step: float) -> list[list[str]]:
        found_rows = []
        for load in loads:
            energy, share, use = charts.caught(power, load, step)
            found_rows.append(
                [form.power(load), form.energy(energy * WH_PER_MWH), form.percent(share), form.percent(use)]
            )
        return found_rows

    site_loads = sorted({1.0, 2.0, 5.0, 10.0, 20.0, round(found.load_mw, 3)} - {0.0})
    step = result.problem.timeline.hours
    kind = found.kinds["spilled"]
    figures = []
    for key, picture, table, shown in (
        ("site", charts.site_duration(result, found, lang, f"{lang}-dur-site"),
         rows(found.spilled_without_mw, site_loads, step), kind),
        ("area", charts.area_duration(result, lang, f"{lang}-dur-area"),
         rows(result.area.curtailed_mw, charts.AREA_LOADS_MW, result.area.timeline.hours), result.area.kind),
    ):  # fmt: skip
        title = say(f"duration.{key}_title")
        figures.append(
            Figure(
                title=title,
                picture=Markup(picture),
                caption=say(f"duration.caption_{key}"),
                kind=shown,
                table=Table(caption=title, heads=heads, rows=table, kind=weakest([shown, Kind.COMPUTED])),
            )
        )
    return Section(id="duration", heading=say("duration.heading"), figures=figures)


def ways(result: CycleResult, found: Digest, lang: str) -> Section:
    """Return the plan beside doing nothing and simple rules."""
    say, form = words(lang), format_for(lang)
    kind = found.kinds["net"]
    keys = ("way", "gross", "gain", "charge", "net", "capex", "payback", "rescued", "computed")
    rows = [
        [
            say(f"way.{o.id}"),
            form.money(o.gross_jpy),
            form.money(o.gain_jpy),
            form.money(o.charge_jpy),
            form.money(o.net_jpy),
            form.money(o.capex_jpy),
            form.years(o.payback_years) if o.capex_jpy else "—",
            form.energy(round(o.rescued_mwh * WH_PER_MWH)),
            form.energy(round(o.computed_mwh * WH_PER_MWH)),
        ]
        for o in (*result.baselines, result.plan)
    ]
    table = Table(
        caption=say("ways.table"),
        heads=[say(f"ways.{key}") for key in keys],
        rows=rows,
        kind=kind,
        strong=len(rows) - 1,
    )
    figures = [
        Figure(
            title=say("ways.money_title"),
            picture=Markup(charts.ways_money(result, lang, f"{lang}-ways")),
            caption=say("ways.caption_money"),
            kind=kind,
        ),
        Figure(
            title=say("ways.rescued_title"),
            picture=Markup(charts.ways_rescued(result, lang, f"{lang}-saved")),
            caption=say("ways.caption_rescued"),
            kind=found.kinds["rescued"],
        ),
    ]
    return Section(id="ways", heading=say("ways.heading"), lead=say("ways.lead"), figures=figures, tables=[table])


def next_megawatt(result: CycleResult, found: Digest, lang: str) -> Section:
    """Return the candidates for the next megawatt."""
    say, form = words(lang), format_for(lang)
    keys = ("name", "value", "cost", "net", "hours", "surplus", "payback", "surplus_only", "kind")
    best = result.answer
    rows = [
        [
            say("next.promised", name=tables.absorber_name(a, lang)) if a.firm else tables.absorber_name(a, lang),
            form.money(a.value_jpy_per_year),
            form.money(a.cost_jpy_per_year),
            form.money(a.net_jpy_per_year),
            form.hours(a.hours_full_load),
            form.percent(a.surplus_fraction, 0) if a.absorbed_mwh else "—",
            form.years(a.payback_years) if a.capex_jpy else "—",
            form.money(a.surplus_only_net_jpy_per_year),
        ]
        for a in result.absorbers
    ]
    chosen = best.id if best is not None else "nothing"
    strong = next((i for i, a in enumerate(result.absorbers) if a.id == chosen), -1)
    table = Table(
        caption=say("next.table"),
        heads=[say(f"next.{key}") for key in keys],
        rows=rows,
        kinds=[a.kind for a in result.absorbers],
        strong=strong,
    )
    lead = say("next.lead")
    return Section(id="next", heading=say("next.heading"), lead=lead, tables=[table], after=say("next.explain"))


def worth(result: CycleResult, found: Digest, lang: str) -> Section:
    """Return the worth of a kWh at the site."""
    say, form, kind = words(lang), format_for(lang), found.kinds["price"]
    price = result.plan.schedule.price_jpy_per_mwh
    price = price[np.isfinite(price)]
    shares = (0.0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1.0)
    rows = [
        [
            form.percent(share, 0),
            form.price(float(np.quantile(price, 1 - share))) if price.size else "—",
            form.price(float(np.quantile(result.spot.price_jpy_per_mwh, 1 - share))) if price.size else "—",
        ]
        for share in shares
    ]
    curve_title, heat_title = say("price.curve_title"), say("price.heat_title")
    figures = [
        Figure(
            title=curve_title,
            picture=Markup(charts.price_curve(result, lang, f"{lang}-lambda")),
            caption=say("price.caption_curve", cap=form.price(charts.price_cap_jpy_per_kwh(result) * 1e3)),
            kind=kind,
            table=Table(
                caption=curve_title,
                heads=[say("price.percentile"), say("price.lambda"), say("price.spot")],
                rows=rows,
                kind=kind,
            ),
        )
    ]
    grid = found.price_grid_jpy_per_mwh / 1e3
    if np.isfinite(grid).any():
        row, hour = divmod(int(np.nanargmin(grid)), 24)
        lowest = form.price(float(grid[row, hour]) * 1e3)
        told = say("price.heat_sentence", month=form.month(found.months[row]), hour=hour, price=lowest)
        picture = charts.heat_map(
            grid, found.months, lang=lang, name=f"{lang}-lambda-heat", title=heat_title, sentence=told,
            unit=say("price.axis_price"), decimals=1,
        )  # fmt: skip
        behind = _grid_table(grid, found, lang, f"{heat_title} [{say('price.axis_price')}]", kind, total=False)
        figures.append(
            Figure(
                title=heat_title, picture=Markup(picture), caption=say("price.caption_heat"), kind=kind, table=behind
            )
        )
    told = say("price.curve_sentence", **charts.price_facts(result, lang)) if price.size else say("price.none")
    lead = say("price.lead") + ("" if lang == "ja" else " ") + told
    return Section(id="price", heading=say("price.heading"), lead=lead, figures=figures)


# ------------------------------------------------------------------------------------------------ book and sources


def book(result: CycleResult, found: Digest, lang: str) -> dict[str, object]:
    """Return what the book says of itself: differences, hash, balances, money."""
    say, form = words(lang), format_for(lang)
    balances = result.book.balances
    energy = {name: amount for name, amount in balances.items() if tables.unit_of(name) == "Wh"}
    rows = [[name, form.number(amount), tables.unit_of(name)] for name, amount in balances.items()]
    slots = sum(int(wh.sum()) for wh in result.sources_wh.values()) - sum(
        int(wh.sum()) for wh in result.uses_wh.values()
    )
    sold = {name: balances.get(name, 0) for name in ("grid:export", "taken")}
    money = [[_money_name(result, name, lang), form.money(value)] for name, value in result.value_jpy.items()]
    money.append([say("money.total"), form.money(sum(result.value_jpy.values()))])
    return {
        "difference": say("book.difference", wh=form.wh(sum(energy.values()))),
        "slots": say("book.slots", wh=form.wh(slots)),
        "taken": say(
            "book.taken",
            sold=form.energy(sum(sold.values())),
            export=form.energy(sold["grid:export"]),
            taken=form.energy(sold["taken"]),
        )
        if sold["taken"]
        else "",
        "transfers": say("book.transfers", count=form.number(result.book.transfers)),
        "root": result.book.root,
        "balances": Table(
            caption=say("book.caption"),
            heads=[say("book.account"), say("book.balance"), say("book.unit")],
            rows=rows,
            prose=frozenset({0, 2}),
            kind=found.kinds["rescued"],
        ),
        "money": Table(
            caption=say("flows.legend_money"),
            heads=[say("sheet.item"), say("sheet.value")],
            rows=money,
            kind=found.kinds["gain"],
            strong=len(money) - 1,
        ),
    }


def _money_name(result: CycleResult, use: str, lang: str) -> str:
    say = words(lang)
    kind, _, name = use.partition(":")
    if name and has_words(f"money.{kind}"):
        return say(f"money.{kind}", id=name)
    return say(f"money.{use}") if use in ("export", "import") else sankey.use_name(result, f"computed:{use}", lang)


def sources(result: CycleResult, lang: str) -> Table:
    """Return where the numbers come from."""
    say = words(lang)
    table = tables.sources_table(result, lang)
    return Table(
        caption=say("sources.caption"),
        heads=[say("sources.what"), say("sources.source"), say("sources.kind")],
        rows=[[what, source] for what, source in zip(table["what"], table["source"], strict=True)],
        prose=frozenset({0, 1}),
        kinds=[Kind(kind) for kind in table["kind"]],
    )


def ratio(part: float, whole: float) -> float:
    """Return a share; of nothing it is zero."""
    return part / whole if whole else 0.0
