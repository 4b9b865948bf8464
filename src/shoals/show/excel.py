"""An Excel workbook that a banker can follow: fixed sheets, units in the heads, totals that are formulas."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from shoals.core.result import CycleResult
from shoals.core.units import WH_PER_MWH
from shoals.show.digest import digest
from shoals.show.sankey import use_name
from shoals.show.tables import (
    absorber_name,
    assumptions,
    monthly_table,
    period,
    sources_table,
    unit_of,
)
from shoals.show.words import words

SLOTS_MAX = 10_000
"""Longer periods are summed to hours in the workbook; the Parquet file has every slot."""


def workbook(result: CycleResult, path: Path, *, lang: str = "ja") -> None:
    """Write a run as an Excel workbook.

    Parameters
    ----------
    result : CycleResult
    path : Path
        File to write; what is there is replaced.
    lang : {"ja", "en"}
        Of names and notes.

    Notes
    -----
    Sheets: summary, inputs, series, plan, book, sources. Totals of the summary are formulas over the series sheet,
    written with their values, so that readers which do not calculate show them too. A period of more than 10,000
    slots is written hour by hour (the sheet says so); energies are sums of whole watt-hours, given in MWh.
    """
    with xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_formulas": False}) as book:
        _Writer(book, result, lang).write()


class _Column(NamedTuple):
    """One column of the series: its values by row, and whether they are added up."""

    head: str
    values: np.ndarray
    added: bool


class _Writer:
    def __init__(self, book: Any, result: CycleResult, lang: str) -> None:
        self.book, self.result, self.lang = book, result, lang
        self.say = words(lang)
        self.found = digest(result)
        style = book.add_format
        self.bold = style({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.title = style({"bold": True, "font_size": 14})
        self.energy = style({"num_format": "#,##0.000"})
        self.whole = style({"num_format": "#,##0"})
        self.share = style({"num_format": "0.0%"})
        self.moment = style({"num_format": "yyyy-mm-dd hh:mm"})
        self.series_name = self.say("sheet.series")
        line = result.problem.timeline
        self.group = 60 // line.step_minutes if line.slots > SLOTS_MAX and 60 % line.step_minutes == 0 else 1
        self.edges = np.arange(0, line.slots, self.group)  # first slot of each row

    def write(self) -> None:
        names = ("summary", "inputs", "series", "plan", "book", "sources")
        sheets = {name: self.book.add_worksheet(self.say(f"sheet.{name}")) for name in names}
        columns = self.columns()
        self.summary(sheets["summary"], columns)
        self.inputs(sheets["inputs"])
        self.series(sheets["series"], columns)
        self.plan(sheets["plan"])
        self.balances(sheets["book"])
        self.sources(sheets["sources"])
        self.book.set_properties({"title": self.heading(), "comments": "shoals"})

    def heading(self) -> str:
        site = self.result.site
        return (
            f"{site.name_ja if self.lang == 'ja' else site.name_en}: {period(self.result.problem.timeline, self.lang)}"
        )

    def kind(self, group: str) -> str:
        """Return the word for the kind of a group of numbers."""
        return self.say(f"kind.{self.found.kinds[group]}")

    # ------------------------------------------------------------------------------------------------- series

    def columns(self) -> dict[str, _Column]:
        """Return the columns of the series by key. Energies in MWh."""
        result, say, edges = self.result, self.say, self.edges
        line = result.problem.timeline

        def added(values: np.ndarray) -> np.ndarray:
            return np.add.reduceat(values, edges) if line.slots else values

        def mean(values: np.ndarray) -> np.ndarray:
            return added(values) / np.minimum(self.group, line.slots - edges)

        found: dict[str, _Column] = {}
        for use, wh in (*result.sources_wh.items(), *result.uses_wh.items()):
            found[use] = _Column(f"{use_name(result, use, self.lang)} [MWh]", added(wh) / WH_PER_MWH, True)
        without = result.baselines[0].schedule.spilled_mw * line.hours
        found["without"] = _Column(f"{say('sheet.spilled_without')} [MWh]", added(without), True)
        found["accepted"] = _Column(say("sheet.accepted"), mean(result.plant.accepted_fraction), False)
        if result.problem.export is not None:
            price = mean(np.asarray(result.problem.export.price_jpy_per_mwh))
            found["export_price"] = _Column(f"{say('sheet.export_price')} [JPY/MWh]", price, False)
        lam = result.plan.schedule.price_jpy_per_mwh
        found["lambda"] = _Column(f"{say('sheet.lambda')} [JPY/MWh]", mean(lam), False)
        return found

    def series(self, sheet: Any, columns: dict[str, _Column]) -> None:
        """Row 1 says what this is, row 2 the totals, row 3 the heads, rows from 4 the series."""
        say = self.say
        starts = self.result.problem.timeline.starts_local()[self.edges]
        rows = len(starts)
        sheet.freeze_panes(3, 1)
        sheet.set_column(0, 0, 18)
        sheet.set_column(1, len(columns), 14)
        sheet.write_string(0, 0, say("sheet.hourly" if self.group > 1 else "sheet.slots"))
        sheet.write_string(1, 0, say("sheet.total"), self.bold)
        for i, column in enumerate(columns.values(), start=1):
            if column.added:
                sheet.write_formula(1, i, f"=SUM({self.cells(i, rows)})", self.energy, float(column.values.sum()))
        sheet.set_row(2, 45)
        sheet.write_string(2, 0, say("sheet.start"), self.bold)
        for i, column in enumerate(columns.values(), start=1):
            sheet.write_string(2, i, column.head, self.bold)
        serial = (starts - np.datetime64("1899-12-30T00:00:00")).astype(np.int64) / 86_400.0
        table = np.column_stack([serial, *(column.values for column in columns.values())]) if rows else np.zeros((0, 0))
        moment, write = self.moment, sheet.write_number
        for y, row in enumerate(table.tolist(), start=3):
            write(y, 0, row[0], moment)
            for x in range(1, len(row)):
                if row[x] == row[x]:
                    write(y, x, row[x])

    def cells(self, column: int, rows: int) -> str:
        name = xl_col_to_name(column)
        return f"{name}4:{name}{max(rows, 1) + 3}"

    def total(self, columns: dict[str, _Column], key: str) -> tuple[str, float]:
        """Return reference and value of the total of a series."""
        at = list(columns).index(key) + 1
        return f"'{self.series_name}'!{xl_col_to_name(at)}2", float(columns[key].values.sum())

    # ------------------------------------------------------------------------------------------------ summary

    def summary(self, sheet: Any, columns: dict[str, _Column]) -> None:
        result, say, found = self.result, self.say, self.found
        sheet.set_column(0, 0, 40)
        sheet.set_column(1, 1, 20)
        sheet.set_column(2, 3, 12)
        sheet.set_column(4, 4, 70)
        sheet.write_string(0, 0, self.heading(), self.title)
        sheet.write_string(1, 0, say("sheet.live", series=self.series_name))
        if result.kind == "demo":
            sheet.write_string(2, 0, say("report.demo_banner"), self.bold)
        self.heads(sheet, 3, ["item", "value", "unit", "kind", "note"])
        row = 4
        kinds = found.kinds
        for use in (*result.sources_wh, *result.uses_wh):
            kind = kinds["spilled"] if use == "available" else kinds["rescued"]
            row = self.live(sheet, row, use_name(result, use, self.lang), *self.total(columns, use), "MWh", str(kind))
        into = [self.total(columns, name) for name in result.sources_wh]
        out = [self.total(columns, name) for name in result.uses_wh]
        formula = "ROUND(" + "+".join(ref for ref, _ in into) + "-" + "-".join(ref for ref, _ in out) + ",6)"
        off = int(sum(int(wh.sum()) for wh in result.sources_wh.values())) - int(
            sum(int(wh.sum()) for wh in result.uses_wh.values())
        )
        row = self.live(sheet, row, say("sheet.difference"), formula, off / WH_PER_MWH, "MWh", "computed")
        without, spilled = self.total(columns, "without"), self.total(columns, "spilled")
        row = self.live(sheet, row, say("card.spilled"), *without, "MWh", str(kinds["spilled"]))
        formula = f"{without[0]}-{spilled[0]}"
        row = self.live(sheet, row, say("card.rescued"), formula, without[1] - spilled[1], "MWh", str(kinds["rescued"]))
        plan = self.say("sheet.plan")
        last = len(result.baselines) + 3
        for key, column, value, kind in (
            ("card.gain", "C", result.plan.gain_jpy, kinds["gain"]),
            ("ways.charge", "D", result.plan.charge_jpy, kinds["net"]),
            ("card.net", "E", result.plan.net_jpy, kinds["net"]),
        ):
            row = self.live(sheet, row, say(key), f"'{plan}'!{column}{last}", value, "JPY", str(kind), self.whole)
        sheet.write_string(row + 1, 0, say("ways.lead"))

    def live(
        self,
        sheet: Any,
        row: int,
        name: str,
        formula: str,
        value: float,
        unit: str,
        kind: str,
        style: Any = None,
    ) -> int:
        """Write one line with a formula and its value; return the next row."""
        sheet.write_string(row, 0, name)
        sheet.write_formula(row, 1, f"={formula}", style or self.energy, value)
        sheet.write_string(row, 2, unit)
        sheet.write_string(row, 3, self.say(f"kind.{kind}"))
        return row + 1

    # ------------------------------------------------------------------------------------------------- others

    def inputs(self, sheet: Any) -> None:
        result, say, site = self.result, self.say, self.result.site
        sheet.set_column(0, 0, 46)
        sheet.set_column(1, 3, 16)
        self.heads(sheet, 0, ["item", "value", "unit", "kind"])
        plant, connection = site.plant, site.connection
        assumed = say("kind.assumed")
        rows: list[tuple[str, float | str, str, str]] = [
            ("site.id", site.id, "", assumed),
            ("site.area", site.area, "", assumed),
            ("plant.technology", str(plant.technology), "", assumed),
            ("plant.power_mw_max", plant.power_mw_max, "MW", assumed),
            ("plant.scheme", str(plant.scheme), "", assumed),
            ("plant.tariff_jpy_per_mwh", plant.tariff_jpy_per_mwh, "JPY/MWh", assumed),
            ("plant.rotation_fraction", plant.rotation_fraction, "", assumed),
            ("plant.curtailment_factor", plant.curtailment_factor, "", assumed),
            ("connection.access", str(connection.access), "", assumed),
            ("connection.export_mw_max", connection.export_mw_max, "MW", assumed),
            ("connection.import_mw_max", connection.import_mw_max, "MW", assumed),
            ("connection.import_charge_jpy_per_mwh", connection.import_charge_jpy_per_mwh, "JPY/MWh", assumed),
            ("connection.congestion_hours_per_year", connection.congestion_hours_per_year, "h", assumed),
            ("discount_rate", site.discount_rate, "", assumed),
        ]
        for fleet in site.fleets:
            cost = (fleet.cost.capex_jpy, "JPY", say(f"kind.{fleet.cost.kind}"))
            rows.append((f"fleets.{fleet.id}.power_mw_max", fleet.power_mw_max, "MW", say("kind.computed")))
            rows.append((f"fleets.{fleet.id}.machines", fleet.machines, "", assumed))
            rows.append((f"fleets.{fleet.id}.efficiency_j_per_th", fleet.efficiency_j_per_th, "J/TH", assumed))
            rows.append((f"fleets.{fleet.id}.cost.capex_jpy", *cost))
        for cluster in site.clusters:
            cost = (cluster.cost.capex_jpy, "JPY", say(f"kind.{cluster.cost.kind}"))
            rows.append((f"clusters.{cluster.id}.power_mw_max", cluster.power_mw_max, "MW", assumed))
            rows.append((f"clusters.{cluster.id}.value_jpy_per_mwh", cluster.value_jpy_per_mwh, "JPY/MWh", assumed))
            rows.append((f"clusters.{cluster.id}.cost.capex_jpy", *cost))
        if site.battery is not None:
            rows.append(("battery.charge_mw_max", float(np.max(site.battery.charge_mw_max)), "MW", assumed))
            rows.append(("battery.energy_mwh_max", float(np.max(site.battery.energy_mwh_max)), "MWh", assumed))
            cost = (site.battery_cost.capex_jpy, "JPY", say(f"kind.{site.battery_cost.kind}"))
            rows.append(("battery.cost.capex_jpy", *cost))
        self.rows(sheet, 1, rows)
        at = len(rows) + 2
        sheet.write_string(at, 0, say("sources.assumptions"), self.bold)
        for i, told in enumerate(assumptions(result, self.lang), start=at + 1):
            sheet.write_string(i, 0, told)

    def plan(self, sheet: Any) -> None:
        """Ways side by side (net = gain less charge, live), the next megawatt, the months."""
        result, say = self.result, self.say
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, 12, 17)
        heads = ["gross", "gain", "charge", "net", "capex", "payback", "rescued", "computed"]
        units = ["JPY", "JPY", "JPY", "JPY", "JPY", "y", "MWh", "MWh"]
        sheet.write_string(0, 0, f"{say('ways.table')} ({self.kind('net')})")
        sheet.write_string(1, 0, say("ways.way"), self.bold)
        for i, (head, unit) in enumerate(zip(heads, units, strict=True), start=1):
            sheet.write_string(1, i, f"{say(f'ways.{head}')} [{unit}]", self.bold)
        row = 2
        for way in (*result.baselines, result.plan):
            sheet.write_string(row, 0, say(f"way.{way.id}"))
            cells = (way.gross_jpy, way.gain_jpy, way.charge_jpy)
            for i, value in enumerate(cells, start=1):
                sheet.write_number(row, i, value, self.whole)
            sheet.write_formula(row, 4, f"=C{row + 1}-D{row + 1}", self.whole, way.net_jpy)
            sheet.write_number(row, 5, way.capex_jpy, self.whole)
            self.cell(sheet, row, 6, way.payback_years)
            sheet.write_number(row, 7, way.rescued_mwh, self.energy)
            sheet.write_number(row, 8, way.computed_mwh, self.energy)
            row += 1
        row += 1
        sheet.write_string(row, 0, say("next.table"))
        heads = ["name", "value", "cost", "net", "hours", "surplus", "payback", "surplus_only", "kind"]
        units = ["", "JPY/y", "JPY/y", "JPY/y", "h/y", "", "y", "JPY/y", ""]
        for i, (head, unit) in enumerate(zip(heads, units, strict=True)):
            sheet.write_string(row + 1, i, say(f"next.{head}") + (f" [{unit}]" if unit else ""), self.bold)
        row += 2
        for one in result.absorbers:
            sheet.write_string(row, 0, absorber_name(one, self.lang))
            sheet.write_number(row, 1, one.value_jpy_per_year, self.whole)
            sheet.write_number(row, 2, one.cost_jpy_per_year, self.whole)
            sheet.write_formula(row, 3, f"=B{row + 1}-C{row + 1}", self.whole, one.net_jpy_per_year)
            sheet.write_number(row, 4, one.hours_full_load, self.whole)
            sheet.write_number(row, 5, one.surplus_fraction, self.share)
            self.cell(sheet, row, 6, one.payback_years)
            sheet.write_number(row, 7, one.surplus_only_net_jpy_per_year, self.whole)
            sheet.write_string(row, 8, say(f"kind.{one.kind}"))
            row += 1
        row += 1
        sheet.write_string(row, 0, f"{say('sheet.monthly')} ({self.kind('rescued')})")
        months = monthly_table(result)
        keys = ["available", "exported", "computed", "spilled_without", "spilled", "rescued"]
        energy = [months[name].to_numpy() / WH_PER_MWH for name in ("available_wh", "exported_wh", "computed_wh")]
        energy += [months["spilled_without_mwh"].to_numpy(), months["spilled_wh"].to_numpy() / WH_PER_MWH]
        energy.append(months["rescued_mwh"].to_numpy())
        sheet.write_string(row + 1, 0, say("table.month"), self.bold)
        for i, key in enumerate(keys, start=1):
            sheet.write_string(row + 1, i, f"{say(f'table.{key}')} [MWh]", self.bold)
        first = row + 2
        last = first + len(months)
        for y, month in enumerate(months.index.to_list()):
            sheet.write_number(first + y, 0, month)
            for i, values in enumerate(energy, start=1):
                sheet.write_number(first + y, i, float(values[y]), self.energy)
        sheet.write_string(last, 0, say("sheet.total"), self.bold)
        for i, values in enumerate(energy, start=1):
            column = xl_col_to_name(i)
            formula = f"=SUM({column}{first + 1}:{column}{max(last, first + 1)})"
            sheet.write_formula(last, i, formula, self.energy, float(values.sum()))

    def balances(self, sheet: Any) -> None:
        result, say = self.result, self.say
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 1, 24)
        balances = sorted(result.book.balances.items(), key=lambda one: unit_of(one[0]), reverse=True)
        sheet.write_string(0, 0, say("book.transfers", count=f"{result.book.transfers:,}"))
        sheet.write_string(1, 0, result.book.root)
        self.heads(sheet, 2, ["book.account", "book.balance", "book.unit"])
        self.rows(sheet, 3, [(name, amount, unit_of(name)) for name, amount in balances], self.whole)
        last = len(balances) + 3
        for i, unit in enumerate(("Wh", "JPY")):
            total = sum(amount for name, amount in balances if unit_of(name) == unit)
            sheet.write_string(last + i, 0, say("sheet.total"), self.bold)
            formula = f'=SUMIF(C4:C{max(last, 4)},"{unit}",B4:B{max(last, 4)})'
            sheet.write_formula(last + i, 1, formula, self.whole, total)
            sheet.write_string(last + i, 2, unit)

    def sources(self, sheet: Any) -> None:
        sheet.set_column(0, 0, 40)
        sheet.set_column(1, 1, 12)
        sheet.set_column(2, 2, 90)
        self.heads(sheet, 0, ["sources.what", "sources.kind", "sources.source"])
        table = sources_table(self.result, self.lang)
        kinds = [self.say(f"kind.{kind}") for kind in table["kind"]]
        self.rows(sheet, 1, list(zip(table["what"], kinds, table["source"], strict=True)))
        at = len(table) + 2
        for i, kind in enumerate(("measured", "computed", "estimated", "forecast", "assumed", "demo"), start=at):
            sheet.write_string(i, 0, self.say(f"kind.{kind}"))
            sheet.write_string(i, 2, self.say(f"kind_note.{kind}"))

    def heads(self, sheet: Any, row: int, keys: Sequence[str]) -> None:
        for i, key in enumerate(keys):
            sheet.write_string(row, i, self.say(key if "." in key else f"sheet.{key}"), self.bold)

    def rows(self, sheet: Any, first: int, rows: Sequence[Sequence[float | str]], style: Any = None) -> None:
        for y, row in enumerate(rows, start=first):
            for x, value in enumerate(row):
                self.cell(sheet, y, x, value, style)

    def cell(self, sheet: Any, row: int, column: int, value: float | str, style: Any = None) -> None:
        """Write text as text, never as a formula; a number that is not finite as a dash."""
        if isinstance(value, str):
            sheet.write_string(row, column, value)
        elif np.isfinite(value):
            sheet.write_number(row, column, value, style)
        else:
            sheet.write_string(row, column, "—")
