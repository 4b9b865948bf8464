"""Machinery: which files below a folder are of an area and reach into a period, told by their first and last bytes."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.data._japan import AREAS, Area
from shoals.data.sources._japan_identity import area_in_name
from shoals.data.sources._japan_layouts import looks_like_area

_SUFFIXES = {".csv", ".txt", ".xlsx"}
_HEAD_BYTES, _TAIL_BYTES = 4096, 8192
_DATED_LINE = re.compile(rb'^"?(\d{4})(?:[/-](\d{1,2})[/-](\d{1,2})|(\d{2})(\d{2}))[", ]', re.MULTILINE)

# Names under which the publishers offer their files; the code of the 30-minute format comes first.
_PUBLISHED_NAMES: tuple[tuple[str, str], ...] = (
    (r"juyo_\d{4}_tohoku_", "tohoku"),
    (r"sup_dem_results_\d{4}_", "hokkaido"),
    (r"area-\d{4}\.", "tokyo"),
    (r"\d{4}_areabalance_", "chubu"),
    (r"area_jisseki_rikuden", "hokuriku"),
    (r"area_jyukyu_jisseki_\w+_[1-4]Q\.", "kyushu"),
    (r"area_jyukyu_jisseki_\d{4}\.", "kansai"),
    (r"kako-\d{4}\.|eria_jyukyu\.", "chugoku"),
    (r"jukyu\d{4}\.", "shikoku"),
)


def files_of(folder: Path, area: Area, first: date | None, last: date | None) -> list[Path]:
    """Return the files below `folder` that are of `area` and may reach into the period, sorted.

    A file is the area's if its published name or the folder that it lies in says so, or if, without either, its
    content can be no other's. A workbook beside a CSV file of the same name is the same table and left out.

    Raises
    ------
    InputError
        If the folder does not exist.
    SourceDamaged
        If a folder below it or a file cannot be opened.
    """
    if not folder.is_dir():
        raise InputError(f"the folder `{folder}` does not exist", "name the folder that holds the publishers' files")
    return [path for path in _candidates(folder) if _is_of(path, folder, area) and _reaches(path, first, last)]


def unattributed(folder: Path) -> str:
    """Return a sentence that names the files below `folder` that look like area data and tell no area, or nothing."""
    names = [
        path.relative_to(folder).as_posix()
        for path in _candidates(folder)
        if _claimed(path, folder) is None and _looks_like_area(path) and not _area_by_content(path)
    ]
    if not names:
        return ""
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    shown = ", ".join(f"`{name}`" for name in names[:5])
    return f"; files that look like area data but could not be attributed: {shown}{more}"


def bytes_of(path: Path) -> bytes:
    """Return the content of a file.

    Raises
    ------
    SourceDamaged
        If it cannot be opened.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise _closed(path, error) from None


def _closed(path: Path | str, error: OSError) -> SourceDamaged:
    return SourceDamaged(
        f"`{path}` cannot be opened: {error.strerror}", "give yourself the right to read it, or move it away"
    )


def _refuse(error: OSError) -> None:
    raise _closed(str(error.filename), error)


def _candidates(folder: Path) -> Iterator[Path]:
    found = (Path(at) / name for at, _, names in os.walk(folder, onerror=_refuse) for name in names)
    paths = sorted(p for p in found if p.suffix.lower() in _SUFFIXES and not p.name.startswith(".") and p.is_file())
    tables = {p.with_suffix("") for p in paths if p.suffix.lower() != ".xlsx"}
    return (p for p in paths if p.suffix.lower() != ".xlsx" or p.with_suffix("") not in tables)


def _is_of(path: Path, folder: Path, area: Area) -> bool:
    claimed = _claimed(path, folder)
    if claimed is not None:
        return claimed == area.key and (area_in_name(path.name) is not None or _is_table(path))
    return _looks_like_area(path) and _area_by_content(path) == area.key


def _area_by_content(path: Path) -> str:
    """Key of the one area that a file can be of, or nothing: then nothing says whose it is."""
    if path.suffix.lower() == ".xlsx":
        return ""  # slow to open
    from shoals.data.sources.japan_area import read

    raw = bytes_of(path)
    try:
        return str(read(raw, name=path.name).frame.attrs["area"])
    except DataError:
        return ""


def _looks_like_area(path: Path) -> bool:
    if path.suffix.lower() != ".xlsx":
        return looks_like_area(_head(path))
    try:
        with zipfile.ZipFile(path) as book:
            return looks_like_area(book.read("xl/sharedStrings.xml"))
    except (OSError, KeyError, zipfile.BadZipFile):
        return False


def _claimed(path: Path, folder: Path) -> str | None:
    """The area that the name of a file, or else of the folder it lies in, says."""
    named = area_in_name(path.name)
    if named is not None:
        return named.key
    for pattern, key in _PUBLISHED_NAMES:
        if re.match(pattern, path.name, re.IGNORECASE):
            return key
    for part in (*reversed(path.relative_to(folder).parent.parts), folder.resolve().name):
        if part.lower() in AREAS:
            return part.lower()
    return None


def _is_table(path: Path) -> bool:
    """False for what lies in an area's folder and is something else: a price list, a note."""
    head = _head(path)
    published = any(re.match(pattern, path.name, re.IGNORECASE) for pattern, _ in _PUBLISHED_NAMES)
    return published or path.suffix.lower() == ".xlsx" or looks_like_area(head)


def _reaches(path: Path, first: date | None, last: date | None) -> bool:
    """False if the dates in a file's first and last lines lie outside the period; unknown dates count as inside."""
    if first is None or last is None:
        return True
    if path.suffix.lower() == ".xlsx":
        year = re.search(r"(20\d\d)", path.name)
        return year is None or (first.year - 1 <= int(year[1]) <= last.year)
    head, tail = _first_day(_head(path), 0), _first_day(_tail(path), -1)
    if head is None:
        month = re.search(r"_(20\d\d)(0[1-9]|1[0-2])(?:\d\d)?_", path.name)
        head = date(int(month[1]), int(month[2]), 1) if month else None
        tail = head + timedelta(days=30) if head else None
    if head is None:
        return True
    return head <= last and (tail is None or tail >= first)


def _first_day(text: bytes, which: int) -> date | None:
    found = _DATED_LINE.findall(text)
    if not found:
        return None
    year, month, day, month8, day8 = found[which]
    try:
        return date(int(year), int(month or month8), int(day or day8))
    except ValueError:
        return None


def _head(path: Path) -> bytes:
    return _part(path, 0, _HEAD_BYTES)


def _tail(path: Path) -> bytes:
    return _part(path, -_TAIL_BYTES, _TAIL_BYTES)


def _part(path: Path, start: int, size: int) -> bytes:
    try:
        with path.open("rb") as stream:
            if start < 0:
                stream.seek(max(0, stream.seek(0, os.SEEK_END) + start))
            return stream.read(size)
    except OSError as error:
        raise _closed(path, error) from None
