"""The outputs of a run as files."""

from __future__ import annotations

from pathlib import Path

from shoals.core.result import CycleResult


def write_report(result: CycleResult, path: Path, *, lang: str = "ja") -> None:
    """Write ``report.html``: one file with everything in it."""
    from shoals.show.report import render

    path.write_text(render(result, lang=lang), encoding="utf-8")


def write_flows(result: CycleResult, picture: Path, table: Path, *, lang: str = "ja") -> None:
    """Write the energy flow of the period as ``flows.svg`` and ``flows.csv`` (columns source, target, energy_wh)."""
    from shoals.show.sankey import flows_svg, flows_table

    picture.write_text(flows_svg(result, lang), encoding="utf-8")
    flows_table(result).to_csv(table, index=False, lineterminator="\n")


def write_schedule(result: CycleResult, path: Path) -> None:
    """Write ``schedule.parquet``: the plan slot by slot."""
    from shoals.show.tables import schedule_frame

    schedule_frame(result).to_parquet(path)


def write_workbook(result: CycleResult, path: Path, *, lang: str = "ja") -> None:
    """Write the Excel workbook."""
    from shoals.show.excel import workbook

    workbook(result, path, lang=lang)
