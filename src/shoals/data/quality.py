"""What is wrong with the files of an area: gaps, doubles, blanks, open balances, revisions, signs. Nothing mended."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from shoals.core.energy import AREA_COLUMNS
from shoals.core.errors import DataError
from shoals.data._area_files import bytes_of, files_of
from shoals.data._japan import area_named
from shoals.data.areas import CURTAILED, Period, no_file, period_of, unbalanced, unknown_curtailed, within
from shoals.data.sources import japan_area

_COUNTED_BELOW_ZERO_MW = -5.0
_ONE_WAY = ("demand_mw", "nuclear_mw", "hydro_mw", "geothermal_mw", "biomass_mw", "solar_mw", "wind_mw")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as it should be.

    Parameters
    ----------
    kind : str
        ``"damaged"``, ``"gap"``, ``"double"``, ``"blank"``, ``"unbalanced"``, ``"revision"``, ``"conflict"`` or
        ``"sign"``.
    start : str
        First slot concerned, ``YYYY-MM-DD HH:MM`` in Japan, or empty.
    slots : int
        How many slots in a row.
    file : str
        File concerned, or empty.
    line : int
        Its line from 1, or 0.
    text : str
        What is the matter.
    """

    kind: str
    start: str
    slots: int
    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """What one file holds.

    Parameters
    ----------
    file, layout : str
        Its name below the folder, and how it is written.
    step_minutes, slots, preliminary_slots, doubles, gaps, unbalanced_slots : int
        Counts within the file.
    residual_mw_median, residual_mw_max : float
        Size of supply and import less demand. [MW]
    error : str
        Why it cannot be read, or empty.
    """

    file: str
    layout: str = ""
    step_minutes: int = 0
    slots: int = 0
    preliminary_slots: int = 0
    doubles: int = 0
    gaps: int = 0
    unbalanced_slots: int = 0
    residual_mw_median: float = 0.0
    residual_mw_max: float = 0.0
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The state of an area's files over a period.

    Parameters
    ----------
    area : str
        Key of the area.
    first, last : str
        First and last day.
    step_minutes : int
        The step that is counted below: the one that covers most of the period.
    slots, gaps, doubles, unbalanced_slots, revisions, conflicts, sign_problems, preliminary_slots : int
        Slots that are there, missing, given more than once, not balanced, revised from preliminary to final, given
        differently by two files of equal standing, of a sign that cannot be, and preliminary.
    unknown_curtailed_slots : int
        Slots for which the curtailment of solar or of wind is not told: a blank is not zero.
    residual_mw_median, residual_mw_max : float
        Size of supply and import less demand. [MW]
    damaged_files : int
        Files that cannot be read.
    files : tuple of FileRow
        One row per file.
    findings : tuple of Finding
        All that was found, in the order of time.
    """

    area: str
    first: str
    last: str
    step_minutes: int
    slots: int
    gaps: int
    doubles: int
    unbalanced_slots: int
    revisions: int
    conflicts: int
    sign_problems: int
    preliminary_slots: int
    residual_mw_median: float
    residual_mw_max: float
    damaged_files: int
    unknown_curtailed_slots: int = 0
    files: tuple[FileRow, ...] = field(repr=False)
    findings: tuple[Finding, ...] = field(repr=False)

    @property
    def is_clean(self) -> bool:
        """True if nothing was found. Preliminary slots alone are no finding."""
        return not self.findings

    def to_frame(self) -> pd.DataFrame:
        """Return one row per file."""
        return pd.DataFrame([{name: getattr(row, name) for name in FileRow.__slots__} for row in self.files])

    def findings_frame(self) -> pd.DataFrame:
        """Return one row per finding."""
        rows = [{name: getattr(item, name) for name in Finding.__slots__} for item in self.findings]
        return pd.DataFrame(rows, columns=list(Finding.__slots__))


def inspect(
    folder: Path | str,
    area: str,
    *,
    fiscal_year: int | None = None,
    start: date | None = None,
    end: date | None = None,
) -> Report:
    """Look at all files of an area and say what is wrong with them.

    Parameters
    ----------
    folder : path
        Where the publishers' files are, at any depth.
    area : str
        Key of the area.
    fiscal_year, start, end
        Period, as for `shoals.data.areas.read_area`.

    Returns
    -------
    report : Report
        Counts, one row per file, and a list of findings.

    Raises
    ------
    InputError
        If there is no such area or folder.
    GapInSeries
        If no file of the area is there.

    Examples
    --------
    >>> inspect("files", "kyushu", fiscal_year=2024).gaps  # doctest: +SKIP
    0
    """
    folder = Path(folder)
    region = area_named(area)
    period = period_of(fiscal_year, start, end)
    rows: list[FileRow] = []
    findings: list[Finding] = []
    readings: list[tuple[str, japan_area.Reading]] = []
    for path in files_of(folder, region, *((period.first, period.last) if period else (None, None))):
        name = path.relative_to(folder).as_posix()
        try:
            reading = japan_area.read(bytes_of(path), name=name, area=region.key)
        except DataError as error:
            rows.append(FileRow(file=name, error=error.what))
            findings.append(Finding(kind="damaged", start="", slots=0, file=name, line=0, text=error.what))
            continue
        readings.append((name, reading))
        rows.append(_file_row(name, reading))
    if not rows:
        raise no_file(region, period, folder)
    if not readings:
        return _report(region.key, period, None, rows, findings)
    steps = {reading.frame.attrs["step_minutes"] for _, reading in readings}
    tables = [_Table(readings, step, period) for step in sorted(steps)]
    chosen = max(tables, key=lambda table: (table.slots * table.step_minutes, -table.step_minutes))
    findings += chosen.findings([table for table in tables if table is not chosen])
    return _report(region.key, period, chosen, rows, findings)


class _Table:
    """All rows of all files with one step, in the order of time, the most final first."""

    def __init__(
        self, readings: list[tuple[str, japan_area.Reading]], step_minutes: int, period: Period | None
    ) -> None:
        own = [(name, r) for name, r in readings if r.frame.attrs["step_minutes"] == step_minutes]
        rows = pd.concat([r.frame for _, r in own])
        rows["file"] = np.repeat([name for name, _ in own], [len(r.frame) for _, r in own])
        rows["line"] = np.concatenate([r.lines for _, r in own])
        rows["residual_mw"] = np.concatenate([r.residual_mw for _, r in own])
        rows = rows.reset_index().sort_values(["start", "preliminary"], kind="stable", ignore_index=True)
        if period is None:
            period = Period(first=rows["start"].iloc[0].date(), last=rows["start"].iloc[-1].date())
        self.period = period
        self.rows = rows[(rows["start"] >= period.start) & (rows["start"] < period.stop)].reset_index(drop=True)
        self.step_minutes = step_minutes
        again = self.rows["start"].duplicated().to_numpy()
        self.kept = self.rows[~again]
        self.again = again
        self.slots = len(self.kept)
        self.missing = period.starts(step_minutes).difference(pd.DatetimeIndex(self.kept["start"]))
        self._compare()

    def _compare(self) -> None:
        columns = [c for c in AREA_COLUMNS if c in self.rows]
        numbers = self.rows[columns].to_numpy(np.float64)
        preliminary = self.rows["preliminary"].to_numpy(np.bool_)
        first = np.maximum.accumulate(np.where(self.again, 0, np.arange(len(self.rows))))
        equal = ((numbers == numbers[first]) | (np.isnan(numbers) & np.isnan(numbers[first]))).all(axis=1)
        self.first = first
        self.differs = self.again & ~equal
        self.revised = self.differs & (preliminary != preliminary[first])
        self.clash = self.differs & ~self.revised
        self.open = unbalanced(self.kept)
        self.wrong_sign = {c: self.kept[c].to_numpy() < _COUNTED_BELOW_ZERO_MW for c in _ONE_WAY if c in self.kept}

    def findings(self, others: list[_Table]) -> list[Finding]:
        """All findings of the table, in the order of time. Tables of `others` may have what it lacks."""
        found = self._gaps(others) + self._doubles() + self._blanks()
        for at in np.flatnonzero(self.open):
            row = self.kept.iloc[at]
            found.append(_at_row("unbalanced", row, f"supply and import less demand is {row['residual_mw']:,.0f} MW"))
        for column, wrong in self.wrong_sign.items():
            for at in np.flatnonzero(wrong):
                row = self.kept.iloc[at]
                found.append(_at_row("sign", row, f"`{column}` is {row[column]:,.0f} MW, below zero"))
        return sorted(found, key=lambda item: (item.start, item.kind))

    def _gaps(self, others: list[_Table]) -> list[Finding]:
        step = pd.Timedelta(minutes=self.step_minutes)
        other_step = np.zeros(len(self.missing), dtype=np.int64)
        for other in others:
            starts = pd.DatetimeIndex(other.kept["start"])
            other_step[within(self.missing, self.step_minutes, starts, other.step_minutes)] = other.step_minutes
        found: list[Finding] = []
        for run in _runs(
            (self.missing[1:] - self.missing[:-1] != step) | (np.diff(other_step) != 0), len(self.missing)
        ):
            slots, other = self.missing[run], int(other_step[run.start])
            text = f"no file has {len(slots):,} slots up to {_clock(slots[-1] + step)}"
            if other:
                text = (
                    f"{len(slots):,} slots up to {_clock(slots[-1] + step)} are there in slots of {other} minutes only"
                )
            found.append(Finding(kind="gap", start=_clock(slots[0]), slots=len(slots), file="", line=0, text=text))
        return found

    def _blanks(self) -> list[Finding]:
        """Runs of rows of a file in which a curtailed column has no number."""
        found: list[Finding] = []
        for column in CURTAILED:
            blank = self.kept[self.kept[column].isna()] if column in self.kept else self.kept
            file, at = blank["file"].to_numpy(), blank.index.to_numpy()
            for run in _runs((np.diff(at) != 1) | (file[1:] != file[:-1]), len(blank)):
                row, slots = blank.iloc[run.start], run.stop - run.start
                text = f"`{column}` is blank, which is not zero, in {slots:,} slots"
                found.append(replace(_at_row("blank", row, text), slots=slots))
        return found

    def _doubles(self) -> list[Finding]:
        found: list[Finding] = []
        for at in np.flatnonzero(self.again):
            row, kept = self.rows.iloc[at], self.rows.iloc[self.first[at]]
            other = f"`{kept['file']}`, line {kept['line']}"
            if self.clash[at]:
                found.append(_at_row("conflict", row, f"it differs from {other}: {_difference(row, kept)}"))
            elif self.revised[at]:
                found.append(_at_row("revision", row, f"{other} is final and differs: {_difference(row, kept)}"))
            else:
                found.append(_at_row("double", row, f"the same slot with the same values as in {other}"))
        return found


def _report(
    area: str, period: Period | None, table: _Table | None, rows: list[FileRow], findings: list[Finding]
) -> Report:
    period = table.period if table is not None else period
    off = table.kept["residual_mw"].abs().to_numpy() if table is not None else np.zeros(0)
    return Report(
        area=area,
        first=period.first.isoformat() if period else "",
        last=period.last.isoformat() if period else "",
        step_minutes=table.step_minutes if table is not None else 0,
        slots=table.slots if table is not None else 0,
        gaps=len(table.missing) if table is not None else 0,
        doubles=int((table.again & ~table.differs).sum()) if table is not None else 0,
        unbalanced_slots=int(table.open.sum()) if table is not None else 0,
        revisions=int(table.revised.sum()) if table is not None else 0,
        conflicts=int(table.clash.sum()) if table is not None else 0,
        sign_problems=sum(int(w.sum()) for w in table.wrong_sign.values()) if table is not None else 0,
        preliminary_slots=int(table.kept["preliminary"].sum()) if table is not None else 0,
        residual_mw_median=float(np.median(off)) if len(off) else 0.0,
        residual_mw_max=float(off.max(initial=0.0)),
        damaged_files=sum(bool(row.error) for row in rows),
        unknown_curtailed_slots=int(unknown_curtailed(table.kept).sum()) if table is not None else 0,
        files=tuple(rows),
        findings=tuple(findings),
    )


def _file_row(name: str, reading: japan_area.Reading) -> FileRow:
    frame = reading.frame
    step = pd.Timedelta(minutes=frame.attrs["step_minutes"])
    doubles = int(frame.index.duplicated().sum())
    whole = int((frame.index[-1] - frame.index[0]) / step) + 1
    off = np.abs(reading.residual_mw)
    return FileRow(
        file=name,
        layout=str(frame.attrs["layout"]),
        step_minutes=int(frame.attrs["step_minutes"]),
        slots=len(frame) - doubles,
        preliminary_slots=int(frame["preliminary"].sum()),
        doubles=doubles,
        gaps=whole - (len(frame) - doubles),
        unbalanced_slots=int(unbalanced(frame).sum()),
        residual_mw_median=float(np.median(off)),
        residual_mw_max=float(off.max()),
    )


def _runs(breaks: NDArray[np.bool_], rows: int) -> list[slice]:
    """Runs of rows, given between which neighbours a new one begins."""
    if not rows:
        return []
    edges = [0, *(np.flatnonzero(breaks) + 1).tolist(), rows]
    return [slice(a, b) for a, b in pairwise(edges)]


def _at_row(kind: str, row: pd.Series, text: str) -> Finding:
    return Finding(
        kind=kind, start=_clock(row["start"]), slots=1, file=str(row["file"]), line=int(row["line"]), text=text
    )


def _difference(row: pd.Series, kept: pd.Series) -> str:
    columns = [
        c for c in AREA_COLUMNS if c in row and row[c] != kept[c] and not (np.isnan(row[c]) and np.isnan(kept[c]))
    ]
    return ", ".join(f"`{c}` {row[c]:,g} and {kept[c]:,g}" for c in columns[:3])


def _clock(moment: pd.Timestamp) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
