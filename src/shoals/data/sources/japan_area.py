"""Supply and demand actuals of the ten Japanese areas (エリア需給実績): one parser for all layouts.

Each general transmission utility publishes its area's balance. Since early 2024 it is one file a month, half-hourly,
in MW (``eria_jukyu_YYYYMM_AA.csv``); before, from April 2016, hourly files whose layout differs by publisher. All
differences are told apart by what the file says, not by what it is called:

======================  ==========================================================================================
columns                 by name after NFKC, over one to three header rows; thermal fuels are summed
unit                    MW, MWh (by the length of the slot), 万kW or 万kWh (ten of the former)
label of the interval   a day that runs 0:30 … 24:00 is labelled by its ends and shifted to starts
sign of the tie lines   the one with which supply and import make demand; import counts up in the result
preliminary values      where the file says 速報, or is of the kind that says 確報 once it is final and does not
======================  ==========================================================================================

References
----------
.. [1] 電力広域的運営推進機関 and the ten utilities, 系統情報の公表の考え方: which actuals are published, and how.
   The publishers' addresses are in `shoals.data._japan.AREAS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from shoals.core.energy import AREA_COLUMNS
from shoals.core.errors import GapInSeries, SourceDamaged
from shoals.data._japan import JST
from shoals.data.sources._japan_identity import Style, check_plants, identify, publishers_of
from shoals.data.sources._japan_layouts import (
    AGAIN,
    Numbers,
    Sheet,
    nfkc,
    parse_day,
    parse_minutes,
    place,
    sheet_of,
)

POWER_MW_MAX = 200_000.0
"""More than all Japan draws: a greater number in a file is damage. [MW]"""
NIGHT_SOLAR_FRACTION_MAX = 0.02
"""Share of a file's solar energy that may fall between 22:00 and 3:00 before its columns count as swapped."""
NIGHT_SOLAR_CURTAILED_MW_MAX = 10.0
"""Solar curtailment in a slot between 20:00 and 3:30, when the sun is down in all Japan: more is damage. [MW]"""
BALANCE_FRACTION_MAX = 0.02
"""Share of the demand by which a file's balance may be open at the median."""
BALANCE_FRACTION_MAX_FINAL = 0.002
"""The same for final half-hourly files, whose balance closes to a few MW."""
UNBALANCED_FRACTION_MAX = 0.05
"""Share of a slot's demand by which its balance may be open."""
UNBALANCED_MW_MAX = 30.0
"""The same in megawatts; a slot is refused only beyond both. [MW]"""
_DAY_MINUTES = 1440
_NUMBERS = Numbers()
_UNIT_STATED = re.compile(r"単位\W{0,3}(万kWh?|MWh?)", re.IGNORECASE)
_UNIT_BESIDE = re.compile(r"(?:^|[〔(\[])(万kWh?|MWh?)(?:$|[〕)\]])", re.IGNORECASE | re.MULTILINE)
_CURTAILED = ("solar_curtailed_mw", "wind_curtailed_mw")
_DASHES_FOR_ZERO = {"chugoku"}  # whose hourly files have a dash where nothing was curtailed
_SUPPLY = [c for c in AREA_COLUMNS if c != "demand_mw" and not c.endswith("_curtailed_mw")]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reading:
    """What a file says, before it is required to be complete: the form that `shoals.data.quality` looks at.

    Parameters
    ----------
    frame : pandas.DataFrame
        As `parse` returns it, but slots may lack or come twice.
    lines : array of int, shape (t,)
        Line of each row in the file.
    residual_mw : array, shape (t,)
        Supply and import less demand. [MW]
    waiting : int
        Rows at the end that have a date and no value yet.
    """

    frame: pd.DataFrame
    lines: NDArray[np.int64]
    residual_mw: NDArray[np.float64]
    waiting: int


def parse(raw: bytes, *, name: str = "", area: str | None = None) -> pd.DataFrame:
    r"""Turn one published file, of any area and layout, into one table.

    Parameters
    ----------
    raw : bytes
        The file as it was downloaded: CSV in UTF-8 or Shift_JIS, or a workbook (.xlsx).
    name : str
        Its name, for messages; an ending ``_AA.csv`` also names the area.
    area : str, optional
        Key of the area that it should be of. Without it, the name or the content tells.

    Returns
    -------
    frame : pandas.DataFrame, shape (t, k)
        Index ``start`` in JST, ascending, without gap or double. Columns: those of `AREA_COLUMNS` that the file has,
        mean power of the slot [MW], then ``preliminary`` (bool). Blank cells are ``nan``; a curtailed column without
        any number is left out. ``attrs`` holds ``area``, ``step_minutes``, ``source``, ``layout`` and ``notes``.

    Raises
    ------
    SourceDamaged
        If the file is cut, garbled, holds text for a number, does not balance, is of another area, or spills more than
        its plants can give.
    SourceChanged
        If its header is not one that is known.
    GapInSeries
        If a slot is missing or comes twice.

    Notes
    -----
    In the publishers' files supply and import make demand to a few MW. A slot that is off by more than
    `UNBALANCED_FRACTION_MAX` of its demand and `UNBALANCED_MW_MAX` is damage; smaller ones are left for
    `shoals.data.quality`.

    Examples
    --------
    >>> head = "単位[MW平均]\nDATE,TIME,エリア需要,火力,太陽光実績,太陽光抑制量,風力実績,風力抑制量,連系線"
    >>> rows = [f"2024/4/1,{h}:00,700,{690 - 90 * (8 < h < 16)},{90 * (8 < h < 16)},0,0,0,10" for h in range(24)]
    >>> frame = parse("\n".join([head, *rows, ""]).encode())
    >>> frame.index[0].isoformat(), len(frame), float(frame["import_mw"].iloc[0])
    ('2024-04-01T00:00:00+09:00', 24, 10.0)
    """
    reading = read(raw, name=name, area=area)
    _check_complete(reading, name)
    _check_slots(reading, name)
    return reading.frame


def read(raw: bytes, *, name: str = "", area: str | None = None) -> Reading:
    """Read a file as `parse` does, but let missing, double and unbalanced slots pass.

    Raises
    ------
    SourceDamaged, SourceChanged
        As `parse`.
    """
    sheet = sheet_of(raw, name)
    minutes, style = _minutes(sheet, name)
    step = style.step
    values = _values(sheet, name)
    minutes, values, lines, waiting = _published(sheet, minutes, values, name)
    scale, unit = _scale(sheet, step)
    for column in values:
        if column != "total":
            values[column] = values[column] * scale
    for column in _CURTAILED:
        if np.isnan(values[column]).all():
            del values[column]  # nothing is known, which is not zero
    _check_sizes(values, lines, sheet, name)
    _check_night(values, (minutes % _DAY_MINUTES) / 60.0, step / 60.0, lines, name)
    sign, note = _tie_sign(values, style=style)
    if "import_mw" in values:
        values["import_mw"] = sign * values["import_mw"]
    residual_mw = _residual(values)
    preliminary = _preliminary(sheet.head, style)
    _check_swapped(residual_mw, values, sheet, lines, name)
    tight = step == 30 and scale == 1.0 and not preliminary
    _check_balance(residual_mw, values["demand_mw"], lines, name, tight=tight)
    _check_total(values, scale, lines, sheet, name)
    if not sheet.ended:
        _check_last_row(residual_mw, values, scale, int(lines[-1]), name)
    found = identify(values, style, name, int(lines[0]), area)
    order = np.argsort(minutes, kind="stable")
    if found is not None:
        check_plants(values, found, _year(int(minutes.max())), lines, name)
    frame = pd.DataFrame({c: values[c][order] for c in AREA_COLUMNS if c in values})
    frame["preliminary"] = np.full(len(frame), preliminary)
    frame.index = _index(minutes[order])
    frame.attrs = {
        "area": found.key if found else "",
        "step_minutes": step,
        "source": name or (found.publisher if found else ""),
        "layout": f"{step} min, {len(sheet.columns)} columns, {unit}, {'end' if style.ends else 'start'} labels, "
        f"{'final' if not preliminary else 'preliminary'}, {sheet.encoding}",
        "notes": note,
    }
    return Reading(frame=frame, lines=lines[order], residual_mw=residual_mw[order], waiting=waiting)


def _minutes(sheet: Sheet, name: str) -> tuple[NDArray[np.int64], Style]:
    """Start of each row in minutes since 1970 (wall clock), and how the file is written."""
    if not sheet.rows:
        raise SourceDamaged(f"{place(name)} has a header and no data", AGAIN)
    if "datetime" in sheet.columns:
        at = sheet.columns.index("datetime")
        halves = [row[at].strip().replace("T", " ").split(None, 1) for row in sheet.rows]
        for half, line in zip(halves, sheet.lines, strict=True):
            if len(half) != 2:
                raise SourceDamaged(
                    f"{place(name, line)}: `{' '.join(half)}` is no date and time", f"write 2024/4/1 0:00, or {AGAIN}"
                )
        day_cells = [half[0] for half in halves]
        time_cells = [half[1] for half in halves]
    else:
        day_at, time_at = sheet.columns.index("date"), sheet.columns.index("time")
        day_cells = [row[day_at] for row in sheet.rows]
        time_cells = [row[time_at] for row in sheet.rows]
        if not all(day_cells):
            day_cells = _carried(day_cells)
    days = _translated(day_cells, _day_number, sheet, name, "date", "2024/4/1")
    times = _translated(time_cells, _minute_number, sheet, name, "time", "0:30")
    minutes = days * _DAY_MINUTES + times
    step = 30 if (times % 60 == 30).any() else 60
    if (times % step).any():
        at = int(np.argmax(times % step != 0))
        raise SourceDamaged(
            f"{place(name, sheet.lines[at])}: `{time_cells[at]}` is not the start or end of a {step}-minute slot", AGAIN
        )
    midnight_as_24 = bool((times == _DAY_MINUTES).any())
    midnight_as_0 = bool((times == 0).any())
    first, last = int(minutes.min()), int(minutes.max())
    ends = (midnight_as_24 and not midnight_as_0) or (first % _DAY_MINUTES == step and last % _DAY_MINUTES == 0)
    style = Style(
        step=step,
        ends=ends,
        days=_spelled_day(day_cells[0]),
        times=_spelled_time(time_cells),
        encoding=sheet.encoding,
        wide_names=sheet.wide_names,
        header="|".join(sheet.names),
    )
    return (minutes - step if ends else minutes), style


def _spelled_day(cell: str) -> str:
    if "/" not in cell:
        return "99999999"
    return "9999/09/09" if re.search(r"/0\d", cell) else "9999/9/9"


def _spelled_time(cells: list[str]) -> str:
    seconds = ":99" if any(cell.count(":") == 2 for cell in cells[:10]) else ""
    return ("09:99" if re.match(r"\s*0\d", cells[0]) else "9:99") + seconds


def _carried(cells: list[str]) -> list[str]:
    """Dates that stand only in the first row of a day, written out."""
    carried: list[str] = []
    last = ""
    for cell in cells:
        last = cell if cell and not cell.isspace() else last
        carried.append(last)
    return carried


def _day_number(text: str) -> int | None:
    day = parse_day(nfkc(text))
    return None if day is None else day.toordinal() - 719_163  # days since 1970-01-01


def _minute_number(text: str) -> int | None:
    return parse_minutes(nfkc(text))


def _translated(
    cells: list[str], rule: Callable[[str], int | None], sheet: Sheet, name: str, what: str, example: str
) -> NDArray[np.int64]:
    """Apply a rule to each distinct cell once."""
    table: dict[str, int | None] = {cell: rule(cell) for cell in set(cells)}
    if None in table.values():
        at = next(i for i, cell in enumerate(cells) if table[cell] is None)
        raise SourceDamaged(
            f"{place(name, sheet.lines[at])}: `{cells[at]}` is no {what}", f"write it as {example}, or {AGAIN}"
        )
    return np.fromiter((table[cell] for cell in cells), np.int64, len(cells))  # type: ignore[misc]


def _values(sheet: Sheet, name: str) -> dict[str, NDArray[np.float64]]:
    """Numbers of each column, shape (t,); thermal fuels summed. Each distinct text is read once."""
    wanted = [i for i, c in enumerate(sheet.columns) if c not in (None, "date", "time", "datetime")]
    cells = list(zip(*sheet.rows, strict=True))
    values: dict[str, NDArray[np.float64]] = {}
    dash_is_zero = not _DASHES_FOR_ZERO.isdisjoint(publishers_of("|".join(sheet.names)))
    for i in wanted:
        column = sheet.columns[i]
        if column is None or column == "held_back":
            continue
        try:
            numbers = np.fromiter(map(_NUMBERS.__getitem__, cells[i]), np.float64, len(sheet.rows))
        except KeyError as error:
            text = str(error.args[0])
            line = sheet.lines[cells[i].index(text)]
            raise SourceDamaged(f"{place(name, line)}: `{text}` under `{sheet.names[i]}` is no number", AGAIN) from None
        if dash_is_zero and column in _CURTAILED:
            numbers[np.isnan(numbers) & np.array([bool(cell.strip()) for cell in cells[i]])] = 0.0
        if column in values:
            both_blank = np.isnan(values[column]) & np.isnan(numbers)
            numbers = np.where(both_blank, np.nan, np.nan_to_num(values[column]) + np.nan_to_num(numbers))
        values[column] = numbers
    return values


def _published(
    sheet: Sheet, minutes: NDArray[np.int64], values: dict[str, NDArray[np.float64]], name: str
) -> tuple[NDArray[np.int64], dict[str, NDArray[np.float64]], NDArray[np.int64], int]:
    """Leave out rows at the end that have a date and no value: slots that are not published yet."""
    lines = np.array(sheet.lines, dtype=np.int64)
    empty = np.all([np.isnan(v) for v in values.values()], axis=0)
    rows = len(empty)
    published = rows - int(np.argmin(empty[::-1])) if not empty.all() else 0
    if not published:
        raise SourceDamaged(f"{place(name)} has dates and no values", AGAIN)
    blank = np.isnan(values["demand_mw"][:published])
    if blank.any():
        line = int(lines[int(np.argmax(blank))])
        raise SourceDamaged(f"{place(name, line)} has no demand", AGAIN)
    waiting = rows - published
    return minutes[:published], {c: v[:published] for c, v in values.items()}, lines[:published], waiting


def _scale(sheet: Sheet, step: int) -> tuple[float, str]:
    """Megawatts per unit of the file, and the unit in words."""
    match = _UNIT_STATED.search(sheet.head) or _UNIT_BESIDE.search(sheet.head)
    unit = match[1] if match else "MWh" if step == 60 else "MW"
    scale = 10.0 if unit.startswith("万") else 1.0
    if unit.lower().endswith("h"):
        scale *= 60.0 / step
    return scale, unit if match else f"{unit} (not stated)"


def _check_sizes(values: dict[str, NDArray[np.float64]], lines: NDArray[np.int64], sheet: Sheet, name: str) -> None:
    for column, numbers in values.items():
        if column == "total":
            continue
        if (np.abs(numbers) > POWER_MW_MAX).any():
            at = int(np.argmax(np.nan_to_num(np.abs(numbers))))
            raise SourceDamaged(
                f"{place(name, int(lines[at]))}: {numbers[at]:,.0f} MW under `{_label(sheet, column)}` is more than "
                "all Japan draws",
                AGAIN,
            )
        if column.endswith("_curtailed_mw") and (numbers < 0).any():
            at = int(np.argmax(numbers < 0))
            raise SourceDamaged(
                f"{place(name, int(lines[at]))}: {numbers[at]:g} MW under `{_label(sheet, column)}` is negative",
                "curtailed power counts up from zero; " + AGAIN,
            )
    demand = values["demand_mw"]
    if (demand < 0).any():
        at = int(np.argmax(demand < 0))
        raise SourceDamaged(f"{place(name, int(lines[at]))}: the demand is {demand[at]:g} MW", AGAIN)


def _label(sheet: Sheet, column: str) -> str:
    return sheet.names[sheet.columns.index(column)]


def _check_night(
    values: dict[str, NDArray[np.float64]],
    hour: NDArray[np.float64],
    hours: float,
    lines: NDArray[np.int64],
    name: str,
) -> None:
    """The sun does not shine at night: if it does, columns, times or numbers are wrong."""
    curtailed = np.nan_to_num(values.get("solar_curtailed_mw", np.zeros(len(hour))))
    at_night = np.where((hour >= 20.0) | (hour + hours <= 3.5), curtailed, 0.0)
    if (at_night > NIGHT_SOLAR_CURTAILED_MW_MAX).any():
        at = int(np.argmax(at_night))
        clock = f"{int(hour[at])}:{round(60 * (hour[at] % 1)):02d}"
        raise SourceDamaged(
            f"{place(name, int(lines[at]))}: {at_night[at]:,.0f} MW of solar power are curtailed at {clock}, when the "
            "sun is down",
            "a number is wrong, or the names of two columns are swapped; " + AGAIN,
        )
    night = (hour >= 22.0) | (hour < 3.0)
    solar = np.nan_to_num(values["solar_mw"]) + curtailed
    total = float(solar.sum())
    share = float(solar[night].sum()) / total if total > 0 else 0.0
    if share > NIGHT_SOLAR_FRACTION_MAX:
        line = int(lines[int(np.argmax(np.where(night, solar, 0.0)))])
        raise SourceDamaged(
            f"{place(name, line)}: {100 * share:.0f} % of the file's solar energy falls between 22:00 and 3:00",
            "its columns or its times are swapped; " + AGAIN,
        )


def _supply(values: dict[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    return np.sum([np.nan_to_num(values[c]) for c in _SUPPLY if c in values and c != "import_mw"], axis=0)


def _residual(values: dict[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    return _supply(values) + _tie(values) - values["demand_mw"]


def _tie(values: dict[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    """The tie lines as the file counts them; Okinawa has none."""
    return np.nan_to_num(values.get("import_mw", np.zeros(len(values["demand_mw"]))))


def _tie_sign(values: dict[str, NDArray[np.float64]], *, style: Style) -> tuple[float, str]:
    """+1 if the tie lines count import up, -1 if they count export up: the one that closes the file's own balance."""
    open_mw = _supply(values) - values["demand_mw"]
    tie_mw = _tie(values)
    as_import, as_export = (float(np.median(np.abs(open_mw + sign * tie_mw))) for sign in (1.0, -1.0))
    if abs(as_import - as_export) > 1e-3 * float(np.median(values["demand_mw"])):
        return (1.0, "") if as_import < as_export else (-1.0, "tie lines counted export up and were turned")
    if style.step == 30 and style.ends and np.abs(tie_mw).any():
        return -1.0, "the balance does not tell the sign of the tie lines; export counts up as Kyushu documents"
    if np.abs(tie_mw).any():
        return 1.0, "the balance does not tell the sign of the tie lines; import counts up as documented"
    return 1.0, ""


def _check_balance(
    residual_mw: NDArray[np.float64],
    demand_mw: NDArray[np.float64],
    lines: NDArray[np.int64],
    name: str,
    *,
    tight: bool,
) -> None:
    """Supply and import make demand in most slots, or the columns are not what they are called."""
    typical = float(np.median(np.abs(residual_mw)))
    allowed = BALANCE_FRACTION_MAX_FINAL if tight else BALANCE_FRACTION_MAX
    if typical > allowed * float(np.median(demand_mw)) + 5.0 * tight:
        line = int(lines[int(np.argmax(np.abs(residual_mw)))])
        raise SourceDamaged(
            f"{place(name, line)} and most others do not balance: supply and import differ from demand by "
            f"{typical:,.0f} MW at the median",
            "columns are swapped or missing; " + AGAIN,
        )


def _check_swapped(
    residual_mw: NDArray[np.float64],
    values: dict[str, NDArray[np.float64]],
    sheet: Sheet,
    lines: NDArray[np.int64],
    name: str,
) -> None:
    """Output is supply and curtailment is not: a balance that closes only the other way round tells swapped names."""
    off_mw = float(np.mean(np.abs(residual_mw)))
    for fuel in ("solar", "wind"):
        actual, curtailed = f"{fuel}_mw", f"{fuel}_curtailed_mw"
        if off_mw < 0.5 or curtailed not in values:
            continue
        change_mw = np.nan_to_num(values[curtailed]) - np.nan_to_num(values[actual])
        if float(np.mean(np.abs(residual_mw + change_mw))) < 0.25 * off_mw:
            line = int(lines[int(np.argmax(np.abs(residual_mw)))])
            raise SourceDamaged(
                f"{place(name, line)} and others balance only with `{_label(sheet, actual)}` and "
                f"`{_label(sheet, curtailed)}` swapped",
                AGAIN,
            )


def _check_total(
    values: dict[str, NDArray[np.float64]], scale: float, lines: NDArray[np.int64], sheet: Sheet, name: str
) -> None:
    """Where a file has a total, it is the demand, or the supply without the tie lines."""
    if "total" not in values:
        return
    demand = values["demand_mw"]
    limit = np.maximum(UNBALANCED_MW_MAX, 0.005 * demand)
    for known in (demand, _supply(values)):
        off = np.abs(scale * values["total"] - known) > limit  # a blank is no mismatch
        if np.mean(off) <= 0.5:
            return
    off = np.abs(scale * values["total"] - demand)
    raise SourceDamaged(
        f"{place(name, int(lines[int(np.nanargmax(off))]))} and most others: `{_label(sheet, 'total')}` differs from "
        f"the demand by {np.nanmedian(off):,.0f} MW at the median",
        "columns are swapped, or the demand is of another area; " + AGAIN,
    )


def _check_last_row(
    residual_mw: NDArray[np.float64], values: dict[str, NDArray[np.float64]], scale: float, line: int, name: str
) -> None:
    """A file without a last line end may stop inside a number: then its last row does not add up as the others do."""
    off = np.abs(residual_mw)
    if "total" in values:
        off = off + np.abs(np.nan_to_num(scale * values["total"]) - values["demand_mw"])
    if off[-1] > float(off[:-1].max(initial=0.0)) + 1.0:
        raise SourceDamaged(f"{place(name, line)} is cut in the middle of a number", AGAIN)


def _check_slots(reading: Reading, name: str) -> None:
    off = np.abs(reading.residual_mw)
    allowed = np.maximum(UNBALANCED_MW_MAX, UNBALANCED_FRACTION_MAX * reading.frame["demand_mw"].to_numpy())
    wild = off > float(np.median(off)) + allowed
    if wild.any():
        at = int(np.argmax(np.where(wild, off, 0.0)))
        raise SourceDamaged(
            f"{place(name, int(reading.lines[at]))}: supply and import differ from demand by "
            f"{reading.residual_mw[at]:,.0f} MW",
            AGAIN,
        )


def _preliminary(head: str, style: Style) -> bool:
    """True where the file says 速報, or is of the publisher's kind that says 確報 once it is final, and does not."""
    if "確報" in head:
        return False
    return "速報" in head or (style.step == 30 and style.ends)


def _year(minutes: int) -> int:
    return int(np.datetime64(minutes, "m").astype("datetime64[Y]").astype(int)) + 1970


def _index(minutes: NDArray[np.int64]) -> pd.DatetimeIndex:
    wall = pd.DatetimeIndex(minutes.astype("datetime64[m]").astype("datetime64[ns]"))
    return pd.DatetimeIndex(wall - timedelta(hours=9), name="start").tz_localize("UTC").tz_convert(JST)


def _check_complete(reading: Reading, name: str) -> None:
    """Raise at the first slot that is missing or comes twice, or if the last day is not whole."""
    frame, lines, starts = reading.frame, reading.lines, pd.DatetimeIndex(reading.frame.index)
    step = pd.Timedelta(minutes=frame.attrs["step_minutes"])
    if starts[0].hour or starts[0].minute:
        raise GapInSeries(
            f"{place(name, int(lines[0]))}: the first day begins at {_clock(starts[0])}, not at midnight", AGAIN
        )
    apart = np.diff(starts.tz_localize(None).to_numpy().astype("datetime64[m]").astype(np.int64))
    uneven = apart != frame.attrs["step_minutes"]
    if uneven.any():
        at = int(np.argmax(uneven))
        before, after = sorted((int(lines[at]), int(lines[at + 1])))
        if apart[at] == 0:
            raise GapInSeries(
                f"{place(name, after)}: the slot {_clock(starts[at])} comes twice", f"first in line {before}; {AGAIN}"
            )
        missing = int(apart[at]) // frame.attrs["step_minutes"] - 1
        raise GapInSeries(
            f"{place(name, int(lines[at + 1]))}: {missing} slot{'s' * (missing > 1)} missing before it, "
            f"from {_clock(starts[at] + step)}",
            AGAIN,
        )
    stop = starts[-1] + step
    if (stop.hour or stop.minute) and not reading.waiting:
        raise SourceDamaged(
            f"{place(name, int(lines[-1]))} is the last row and ends the day at {stop:%H:%M}: the file is cut", AGAIN
        )


def _clock(moment: pd.Timestamp) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
