"""Machinery of the Japanese area files: bytes to rows, rows to columns. No number is judged here."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from shoals.core.errors import SourceChanged, SourceDamaged

AGAIN = "download it again from the publisher"
_FIRST_HEADS = {"DATE", "DATE_TIME", "DATETIME", "月日", "年月日", "日付"}
_HEADER_ROWS_MAX = 40
_NOTE_STARTS = ("※", "注", "・", "合計", "計", "年間", "月間", "平均", "最大", "最小")
_DATE = re.compile(r"(\d{4})(?:/(\d{1,2})/|-(\d{1,2})-|年(\d{1,2})月)(\d{1,2})日?(?:\(.\))?|(\d{4})(\d{2})(\d{2})")
_TIME = re.compile(r"(\d{1,2})(?::(\d{2})(?::00)?|時(?:(\d{1,2})分)?)")
_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_MISSING = {"", "-", "--", "―", "—", "–", "−", "‐", "ー"}

_RULES: tuple[tuple[str, str], ...] = (
    (r"太陽光.*(?:抑制|制御)", "solar_curtailed_mw"),
    (r"太陽光", "solar_mw"),
    (r"風力.*(?:抑制|制御)", "wind_curtailed_mw"),
    (r"風力", "wind_mw"),
    (r"(?:火力|バイオマス).*(?:抑制|制御)", "held_back"),
    (r"需要", "demand_mw"),
    (r"原子力", "nuclear_mw"),
    (r"火力", "thermal_mw"),
    (r"揚水", "pumped_mw"),
    (r"水力", "hydro_mw"),
    (r"地熱", "geothermal_mw"),
    (r"バイオマス", "biomass_mw"),
    (r"蓄電", "battery_mw"),
    (r"連系線", "import_mw"),
    (r"合計", "total"),
    (r"その他", "other_mw"),
)
_COLUMN_RULES = tuple((re.compile(pattern), column) for pattern, column in _RULES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The rows of a file and what its head says.

    Parameters
    ----------
    head : str
        All text above the data, NFKC-normalised.
    names : tuple of str
        One composed name per column, NFKC-normalised.
    columns : tuple of str or None
        What each column holds: a column of `AREA_COLUMNS`, ``"date"``, ``"time"``, ``"datetime"``, ``"total"``,
        ``"held_back"``, or None for a column without a name.
    rows : list of list of str
        The data rows, all as wide as `columns`.
    lines : list of int
        Line of each row in the file, from 1.
    encoding : str
        The encoding that was found.
    wide_names : bool
        True if column names use full-width letters.
    ended : bool
        False if the file stops in the middle of a line.
    """

    head: str
    names: tuple[str, ...]
    columns: tuple[str | None, ...]
    rows: list[list[str]]
    lines: list[int]
    encoding: str
    wide_names: bool
    ended: bool


def nfkc(text: str) -> str:
    """Return `text` with full-width forms folded and blanks trimmed."""
    return text.strip() if text.isascii() else unicodedata.normalize("NFKC", text).strip()


def place(name: str, line: int | None = None) -> str:
    """Return how a file, and a line of it, is named in messages.

    Examples
    --------
    >>> place("a.csv", 3), place("")
    ('`a.csv`, line 3', 'the file')
    """
    where = f"`{name}`" if name else "the file"
    return where if line is None else f"{where}, line {line}"


def text_of(raw: bytes, name: str = "") -> tuple[str, str]:
    """Return the text of a file and its encoding: UTF-8 where it is valid, else cp932.

    Raises
    ------
    SourceDamaged
        If the bytes are empty, binary, a web page, or in no encoding that the publishers use.
    """
    if not raw.strip():
        raise SourceDamaged(f"{place(name)} is empty", AGAIN)
    opening = raw[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if opening.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<body", b"<script")) or b"<html" in raw[:4096]:
        raise SourceDamaged(
            f"{place(name, 1)} is a web page, not a table",
            "the publisher's server answered with a page, perhaps `not found`; " + AGAIN,
        )
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise SourceDamaged(
            f"{place(name, 1)} is UTF-16, which no publisher uses", f"save it as UTF-8 or Shift_JIS, or {AGAIN}"
        )
    if raw[:4] == b"PK\x03\x04" or raw[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise SourceDamaged(
            f"{place(name)} is an archive or a workbook, not a CSV file", "unpack it, or save the sheet as CSV"
        )
    if b"\x00" in raw:
        line = raw.count(b"\n", 0, raw.index(b"\x00")) + 1
        raise SourceDamaged(f"{place(name, line)} holds binary zeros", AGAIN)
    try:
        text, encoding = raw.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        try:
            text, encoding = raw.decode("cp932"), "cp932"
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            raise SourceDamaged(f"{place(name, line)} is neither UTF-8 nor Shift_JIS (cp932)", AGAIN) from None
    if "\ufffd" in text:
        line = text.count("\n", 0, text.index("\ufffd")) + 1
        raise SourceDamaged(f"{place(name, line)} holds characters that were lost in a conversion", AGAIN)
    return text, encoding


def sheet_of(raw: bytes, name: str = "") -> Sheet:
    """Split a file into its head and its rows.

    Raises
    ------
    SourceDamaged
        If a row is cut, too wide, or not quoted as a CSV file is.
    SourceChanged
        If there is no header row, or it names no demand, solar or wind.
    """
    if raw[:4] == b"PK\x03\x04" and b"xl/" in raw:
        rows, encoding, ended = _workbook_rows(raw, name), "xlsx", True
        lines = list(range(1, len(rows) + 1))
    else:
        text, encoding = text_of(raw, name)
        rows, lines = _csv_rows(text, name)
        ended = text.endswith(("\n", "\r"))
    at = _header_row(rows, name)
    first = _first_data_row(rows, lines, at, name)
    block = range(_block_start(rows, at), first)
    width = max(len(rows[r]) for r in block)
    while width and not any(nfkc(rows[r][width - 1]) for r in block if len(rows[r]) >= width):
        width -= 1
    original = ["".join(rows[r][c] for r in block if c < len(rows[r])) for c in range(width)]
    names = _compose(rows, block, width)
    columns = _meanings(names, name, lines[at])
    body, body_lines = _body(rows, lines, first, width, name)
    return Sheet(
        head="\n".join(nfkc(cell) for row in rows[:first] for cell in row if cell),
        names=tuple(names),
        columns=columns,
        rows=body,
        lines=body_lines,
        encoding=encoding,
        wide_names=any("（" in text or "Ｌ" in text for text in original),
        ended=ended,
    )


def looks_like_area(head: bytes) -> bool:
    """Return whether the first bytes of a file read like an area balance: a DATE column, demand and solar.

    Examples
    --------
    >>> looks_like_area("DATE,TIME,エリア需要,原子力,太陽光発電実績".encode("cp932")), looks_like_area(b"a,b")
    (True, False)
    """
    for encoding in ("utf-8", "cp932"):
        text = head.decode(encoding, errors="ignore")
        if "太陽光" in text and "需要" in text and ("DATE" in text.upper() or "月日" in text):
            return True
    return False


def parse_day(text: str) -> date | None:
    """Return the day that a cell names, or None.

    Examples
    --------
    >>> parse_day("2024/4/1") == parse_day("20240401") == parse_day("2024/04/01")
    True
    >>> parse_day("2024/13/1") is None
    True
    """
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, slash, dash, kanji, day, year8, month8, day8 = match.groups()
    numbers = (year8, month8, day8) if year8 else (year, slash or dash or kanji, day)
    try:
        found = date(*(int(number) for number in numbers))
    except ValueError:
        return None
    return found if 1990 <= found.year <= 2200 else None


def parse_minutes(text: str) -> int | None:
    """Return the minutes since midnight that a cell names, up to 24:00, or None.

    Examples
    --------
    >>> parse_minutes("0:30"), parse_minutes("24:00:00"), parse_minutes("9時"), parse_minutes("25:00")
    (30, 1440, 540, None)
    """
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    total = 60 * hour + minute
    return total if minute < 60 and total <= 1440 else None


def parse_number(text: str) -> float | None:
    """Return the number in a cell, ``nan`` for a cell that says "none", or None for what is no number.

    Examples
    --------
    >>> parse_number("7,124"), parse_number("－"), parse_number("12x"), parse_number("inf")
    (7124.0, nan, None, None)
    """
    if text.isascii() and text.isdigit():
        return float(text)
    plain = nfkc(text)
    if plain in _MISSING:
        return float("nan")
    if _NUMBER.fullmatch(plain):
        return float(plain.replace(",", ""))
    return None


class Numbers(dict[str, float]):
    """Numbers by their text, read once each. The files of a year repeat a few thousand texts.

    Raises
    ------
    KeyError
        If a text is no number.

    Examples
    --------
    >>> numbers = Numbers()
    >>> numbers["7,124"], dict(numbers)
    (7124.0, {'7,124': 7124.0})
    """

    def __missing__(self, text: str) -> float:
        number = parse_number(text)
        if number is None:
            raise KeyError(text)
        if len(self) < 100_000:
            self[text] = number
        return number


def _csv_rows(text: str, name: str) -> tuple[list[list[str]], list[int]]:
    if text.count('"') % 2:
        at = text.rindex('"')
        raise SourceDamaged(
            f"{place(name, text.count(chr(10), 0, at) + 1)}: a quotation mark is opened and not closed", AGAIN
        )
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    line = 1
    try:
        for row in reader:
            if reader.line_num != line:
                raise SourceDamaged(f"{place(name, line)}: a quoted cell runs over the end of its line", AGAIN)
            rows.append(row)
            lines.append(line)
            line += 1
    except csv.Error as error:
        raise SourceDamaged(f"{place(name, reader.line_num)} is not well quoted: {error}", AGAIN) from None
    return rows, lines


def _workbook_rows(raw: bytes, name: str) -> list[list[str]]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise SourceDamaged(
            f"{place(name)} is a workbook", "install openpyxl to read it, or save the sheet as CSV"
        ) from None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles, which hold no values
            book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
            cells = list(book.worksheets[0].iter_rows(values_only=True))
    except Exception as error:  # the library raises many kinds for a damaged archive
        raise SourceDamaged(f"{place(name)} is a damaged workbook: {error}", AGAIN) from None
    return [[_cell_text(cell) for cell in row] for row in cells]


def _cell_text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        midnight = cell.hour == cell.minute == 0
        return f"{cell:%Y/%m/%d}" if midnight else f"{cell:%Y/%m/%d %H:%M}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else format(cell, "f")
    return str(cell)


def _header_row(rows: list[list[str]], name: str) -> int:
    for number, row in enumerate(rows[:_HEADER_ROWS_MAX]):
        if any(nfkc(cell).upper() in _FIRST_HEADS for cell in row):
            return number
    opening = " ".join(cell for cell in rows[0] if cell)[:60] if rows else ""
    raise SourceChanged(
        f"{place(name, 1)}: there is no header row with DATE and TIME; the file begins `{opening}`",
        "check that it is an area supply and demand file (エリア需給実績) in the publisher's own encoding; else "
        + AGAIN,
    )


def _first_data_row(rows: list[list[str]], lines: list[int], at: int, name: str) -> int:
    """The row after the header block; at most three rows of names may follow the row with DATE."""
    for number in range(at + 1, min(at + 5, len(rows))):
        row = rows[number]
        if _is_blank(row) or not any(_is_dated(cell) for cell in row[:2]):
            if any(_NUMBER.fullmatch(nfkc(cell)) for cell in row):
                raise SourceDamaged(
                    f"{place(name, lines[number])}: `{row[0]}` is no date", f"write it as 2024/4/1, or {AGAIN}"
                )
            continue
        return number
    raise SourceDamaged(f"{place(name, lines[at])} is a header without data rows below it", AGAIN)


def _is_dated(cell: str) -> bool:
    words = nfkc(cell).split()
    return bool(words) and parse_day(words[0]) is not None


def _is_blank(row: Sequence[str]) -> bool:
    return not any(cell and not cell.isspace() for cell in row)


def _block_start(rows: list[list[str]], at: int) -> int:
    """The first of up to two rows above DATE that name columns; notes fill their first cell, names do not."""
    start = at
    while (
        start > max(0, at - 2) and rows[start - 1] and not nfkc(rows[start - 1][0]) and not _is_blank(rows[start - 1])
    ):
        start -= 1
    return start


def _compose(rows: list[list[str]], block: range, width: int) -> list[str]:
    names: list[str] = []
    group = ""
    for c in range(width):
        parts = [re.sub(r"\s+", "", nfkc(rows[r][c])) for r in block if c < len(rows[r])]
        text = "".join(parts)
        fuel = re.search(r"太陽光|風力", text)
        if fuel:
            group = fuel[0]
        elif re.search(r"実績|抑制量|制御量", text) and not any(rule.search(text) for rule, _ in _COLUMN_RULES):
            text = group + text
        names.append(text)
    return names


def _meanings(names: list[str], name: str, line: int) -> tuple[str | None, ...]:
    columns: list[str | None] = []
    for text in names:
        head = text.upper()
        if head in ("DATE_TIME", "DATETIME"):
            columns.append("datetime")
        elif head in ("DATE", "月日", "年月日", "日付"):
            columns.append("date")
        elif head in ("TIME", "時刻", "時間"):
            columns.append("time")
        else:
            columns.append(next((column for rule, column in _COLUMN_RULES if rule.search(text)), None))
            if text and columns[-1] is None:
                raise SourceChanged(
                    f"{place(name, line)} has a column `{text}` that is not known",
                    "the publisher may have changed the layout; report it with the first lines of the file",
                )
    need = {"demand_mw": "需要", "solar_mw": "太陽光実績", "wind_mw": "風力実績"}
    need |= {"solar_curtailed_mw": "太陽光出力制御量", "wind_curtailed_mw": "風力出力制御量"}
    lacking = [label for column, label in need.items() if column not in columns]
    if "datetime" not in columns and not {"date", "time"} <= set(columns):
        lacking.append("DATE, TIME")
    if lacking:
        raise SourceChanged(
            f"{place(name, line)} lacks the columns {', '.join(lacking)}",
            "check that it is an area supply and demand file (エリア需給実績); else " + AGAIN,
        )
    double = {c for c in columns if c not in (None, "thermal_mw", "held_back") and columns.count(c) > 1}
    if double:
        raise SourceChanged(
            f"{place(name, line)} names {', '.join(sorted(str(c) for c in double))} twice",
            "the publisher may have changed the layout; report it with the first lines of the file",
        )
    return tuple(columns)


def _body(
    rows: list[list[str]], lines: list[int], first: int, width: int, name: str
) -> tuple[list[list[str]], list[int]]:
    """Data rows, cut to the header's width; blank rows, totals and notes below the table are left out."""
    body: list[list[str]] = []
    kept: list[int] = []
    closed = False
    for row, line in zip(rows[first:], lines[first:], strict=True):
        if len(row) == width and row[0][:1].isdigit() and not closed:
            body.append(row)
            kept.append(line)
            continue
        if len(row) != width:
            if _is_blank(row):
                continue
            if not row[0].lstrip('"　 ').startswith(_NOTE_STARTS):
                if len(row) < width:
                    raise SourceDamaged(f"{place(name, line)} has {len(row)} of {width} cells", f"it is cut; {AGAIN}")
                if not _is_blank(row[width:]):
                    raise SourceDamaged(f"{place(name, line)} has {len(row)} cells where the header has {width}", AGAIN)
                row = row[:width]
        if _is_blank(row):
            continue
        if row[0].lstrip("　 ").startswith(_NOTE_STARTS):
            closed = True
            continue
        if closed:
            raise SourceDamaged(f"{place(name, line)} is a data row below the totals", AGAIN)
        body.append(row)
        kept.append(line)
    return body, kept
