"""Download the publishers' files: the only module with a socket.

Each file is asked for with the validators of the copy at hand, written beside it and renamed into place when it is
whole, no web page, and readable. A manifest, ``.shoals-fetch.json``, keeps addresses, checksums and validators.
What fails does not stop the other files: the report says what became of each.
"""

from __future__ import annotations

import hashlib
import io
import json
import random
import re
import socket
import time
import zipfile
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pandas as pd
import platformdirs

from shoals import __version__
from shoals.core.errors import DataError, GapInSeries, NotPublishedYet, SourceDamaged, SourceUnreachable
from shoals.data import _addresses
from shoals.data._addresses import Address
from shoals.data._japan import JST, area_named
from shoals.data.sources import bitcoin
from shoals.data.sources._text import looks_like_html, text_of

USER_AGENT = f"shoals/{__version__} (open-source reader of published grid data; research; one request at a time)"
MANIFEST = ".shoals-fetch.json"
ATTEMPTS_MAX = 5
WAIT_S_MAX = 300.0
"""Longest pause that a publisher may ask for before the file is given up for now. [s]"""

_PAUSE_S = 0.5
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_MEMBER = re.compile(r"^eria_jukyu_\d{6}_\d{2}\.csv$")
_MEMBER_BYTES_MAX = 50_000_000

Check = Callable[[bytes, str], pd.DataFrame]


class Status(StrEnum):
    """What became of a file."""

    NEW = "new"
    CACHED = "cached"
    RESUMED = "resumed"
    NOT_PUBLISHED = "not published yet"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What became of one file.

    Parameters
    ----------
    name, url : str
    status : Status
    bytes : int
        Size on disk, 0 if there is none.
    sha256 : str
        Checksum, empty if there is none.
    error : DataError, optional
        Why it is not there: `NotPublishedYet` for a month that is not over, another for what went wrong.
    note : str
        What else a person should know.
    """

    name: str
    url: str
    status: Status
    bytes: int = 0
    sha256: str = ""
    error: DataError | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchReport:
    """What became of all files that were asked for.

    Parameters
    ----------
    subject : str
        An area, or ``"bitcoin"``.
    fiscal_year : int
    folder : Path
        Where the files are.
    files : tuple of FileReport
    """

    subject: str
    fiscal_year: int
    folder: Path
    files: tuple[FileReport, ...]

    @property
    def errors(self) -> tuple[DataError, ...]:
        """What went wrong; months that are not published yet do not count, unless there is nothing else.

        An error that several files share, that of a host without an address, stands here once.
        """
        wrong = [f.error for f in self.files if f.error is not None and f.status is Status.FAILED]
        if not wrong and not any(f.sha256 for f in self.files):
            wrong = [f.error for f in self.files if f.error is not None]
        return tuple(dict.fromkeys(wrong))

    def check(self) -> FetchReport:
        """Return the report itself, or raise the first error.

        Raises
        ------
        DataError
            If a file that should be published could not be had.
        """
        if self.errors:
            raise self.errors[0]
        return self


def default_folder() -> Path:
    """Return the folder in which downloads are kept if no other is named: the user's cache."""
    return platformdirs.user_cache_path("shoals") / "publishers"


def fetch_area(
    area: str,
    fiscal_year: int,
    *,
    folder: Path | str | None = None,
    base_url: str | None = None,
    progress: Callable[[FileReport], None] | None = None,
    client: httpx.Client | None = None,
    today: date | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> FetchReport:
    """Download a fiscal year of an area's supply and demand from its utility.

    Parameters
    ----------
    area : str
        Key, code or Japanese name of the area.
    fiscal_year : int
        Year in which it begins, 2016 or later.
    folder : Path, optional
        Files go into the sub-folder of the area. Default: the user's cache.
    base_url : str, optional
        Take this for the scheme and host of every address, for a mirror or a test.
    progress : callable, optional
        Called with the report of each file that did not fail.
    client : httpx.Client, optional
        To go through a proxy, for instance.
    today : date, optional
        Default: the day in Japan.
    sleep : callable
        How to wait. [s]

    Returns
    -------
    report : FetchReport
        Call its `check` to have a failure raised.

    Raises
    ------
    InputError
        If the area or the year is unknown.
    """
    from shoals.data.sources import japan_area

    key = area_named(area).key
    session = _Session(
        folder=Path(folder or default_folder()) / key,
        check=lambda raw, name: japan_area.parse(raw, name=name, area=key),
        base_url=base_url,
        today=today or datetime.now(JST).date(),
        sleep=sleep,
    )
    return session.run(key, fiscal_year, _addresses.of_area(key, fiscal_year), progress, client)


def fetch_bitcoin(
    fiscal_year: int,
    *,
    folder: Path | str | None = None,
    base_url: str | None = None,
    progress: Callable[[FileReport], None] | None = None,
    client: httpx.Client | None = None,
    today: date | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> FetchReport:
    """Download difficulty, price, fees and hashrate of a fiscal year from blockchain.com, else from mempool.space.

    See `fetch_area` for the parameters; files go into the sub-folder ``bitcoin``.
    """
    session = _Session(
        folder=Path(folder or default_folder()) / "bitcoin",
        check=lambda raw, name: bitcoin.parse(raw, name=name),
        base_url=base_url,
        today=today or datetime.now(JST).date(),
        sleep=sleep,
    )
    return session.run("bitcoin", fiscal_year, _addresses.of_bitcoin(fiscal_year), progress, client)


class _Again(Exception):
    """A request that may succeed if it is repeated."""

    def __init__(self, why: str, wait_s: float | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.wait_s = wait_s


@dataclass(slots=True)
class _Session:
    """One run over a list of addresses into one folder."""

    folder: Path
    check: Check
    base_url: str | None
    today: date
    sleep: Callable[[float], None]
    manifest: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    jitter: random.Random = field(default_factory=random.Random)
    silent: set[str] = field(default_factory=set)
    """Hosts that did not answer at all: their other files are asked for once."""
    unknown: dict[str, SourceUnreachable] = field(default_factory=dict)
    """Hosts whose name could not be resolved: their other files are not asked for."""

    def run(
        self,
        subject: str,
        fiscal_year: int,
        addresses: list[Address],
        progress: Callable[[FileReport], None] | None,
        client: httpx.Client | None,
    ) -> FetchReport:
        self.manifest = _read_manifest(self.folder / MANIFEST)
        files: list[FileReport] = []
        with nullcontext(client) if client is not None else _client() as line:
            for address in addresses:
                if any(done.name == address.name for done in files):
                    continue  # it came out of an archive
                for done in self.get(line, address):
                    files.append(done)
                    if progress is not None and done.status is not Status.FAILED:
                        progress(done)
        return FetchReport(subject=subject, fiscal_year=fiscal_year, folder=self.folder, files=tuple(files))

    def get(self, client: httpx.Client, address: Address) -> list[FileReport]:
        """Return what became of one address: one file, or an archive and its members."""
        try:
            if address.by_hand:
                raise SourceUnreachable(
                    f"`{address.name}` has no address that follows from the year",
                    f"find it on {address.url} and put it into `{self.folder}`",
                )
            if address.first_day > self.today:
                raise _not_yet(address, "it lies ahead")
            report = self.download(client, address)
            return [report, *self.unpack(report)] if address.archive else [report]
        except DataError as error:
            path = self.folder / address.name
            if isinstance(error, (SourceUnreachable, NotPublishedYet)) and path.is_file():
                origin = "downloaded earlier" if self.kept(address.name) is not None else "brought by hand, not checked"
                note = f"{origin}; not compared with the publisher's: {error.what}"
                return [_report(address, Status.CACHED, path.read_bytes(), note=note)]
            if address.instead is not None:
                (found,) = self.get(client, address.instead)
                if found.error is None:
                    return [replace(found, note=f"instead of {address.name}: {error.what}")]
            status = Status.NOT_PUBLISHED if isinstance(error, NotPublishedYet) else Status.FAILED
            return [FileReport(name=address.name, url=address.url, status=status, error=error)]

    def kept(self, name: str) -> FileReport | None:
        """Return the report of a file that is at hand as it was downloaded."""
        entry = self.manifest["files"].get(name)
        path = self.folder / name
        if entry is None or not path.is_file():
            return None
        raw = path.read_bytes()
        if _sha256(raw) != entry["sha256"]:
            return None
        return FileReport(name=name, url=entry["url"], status=Status.CACHED, bytes=len(raw), sha256=entry["sha256"])

    def download(self, client: httpx.Client, address: Address) -> FileReport:
        """Ask until there is an answer, with growing pauses; once only where the name of the host is not known."""
        why = ""
        asked_host = urlsplit(self.url_of(address)).hostname or ""
        if asked_host in self.unknown:
            raise self.unknown[asked_host]
        host = urlsplit(address.url).netloc
        attempts = 1 if host in self.silent else ATTEMPTS_MAX
        for attempt in range(attempts):
            self.sleep(_PAUSE_S)
            try:
                raw, resumed = self.ask(client, address)
                self.silent.discard(host)
                if raw is None:
                    kept = self.kept(address.name)
                    assert kept is not None  # only then was it asked for conditionally
                    return kept
                return self.keep(address, raw, resumed)
            except (_Again, httpx.RequestError) as error:
                if _unresolved(error):
                    self.unknown[asked_host] = SourceUnreachable(
                        f"the name `{asked_host}` cannot be resolved, so nothing could be asked of it",
                        "check the network; behind a proxy, name it in the variable HTTPS_PROXY; "
                        f"or save the files in a browser into `{self.folder}`",
                    )
                    raise self.unknown[asked_host] from None
                why = error.why if isinstance(error, _Again) else f"{type(error).__name__}: {error}".rstrip(": ")
                wait_s = error.wait_s if isinstance(error, _Again) else None
                if wait_s is not None and wait_s > WAIT_S_MAX:
                    raise SourceUnreachable(
                        f"{address.url} asks to wait {wait_s:.0f} s before the next request",
                        "run the same command again after that; what is there already is kept",
                    ) from None
                if attempt + 1 < attempts:
                    self.sleep(wait_s if wait_s is not None else 2.0**attempt * self.jitter.uniform(0.5, 1.0))
        self.silent.add(host)
        raise SourceUnreachable(
            f"{address.url} did not answer, asked {attempts} times ({why})".replace("asked 1 times", "asked once"),
            f"run the same command again later, or save the file in a browser into `{self.folder}`",
        )

    def ask(self, client: httpx.Client, address: Address) -> tuple[bytes | None, bool]:
        """Make one request. Return the whole file (None if the copy at hand is current), and whether it was resumed."""
        part = self.folder / f"{address.name}.part"
        begun = self.manifest["parts"].get(address.name, {})
        have = part.stat().st_size if part.is_file() and begun.get("url") == address.url else 0
        headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity", **address.headers}
        if have and begun.get("validator"):
            headers |= {"Range": f"bytes={have}-", "If-Range": begun["validator"]}
        elif self.kept(address.name) is not None:
            entry = self.manifest["files"][address.name]
            headers |= {"If-None-Match": entry["etag"]} if entry.get("etag") else {}
            headers |= {"If-Modified-Since": entry["last_modified"]} if entry.get("last_modified") else {}
        with client.stream("GET", self.url_of(address), headers=headers) as reply:
            self.refuse(reply, address, part)
            if reply.status_code == 304:
                return None, False
            resuming = reply.status_code == 206
            if resuming and not reply.headers.get("Content-Range", "").startswith(f"bytes {have}-"):
                part.unlink(missing_ok=True)
                raise _Again("it sent another part than was asked for")
            if not resuming:
                plain = reply.headers.get("Content-Encoding", "identity") == "identity"
                validator = _validator(reply) if plain else ""
                self.manifest["parts"][address.name] = {"url": address.url, "validator": validator}
                self.write_manifest()
            with part.open("ab" if resuming else "wb") as file:
                for chunk in reply.iter_bytes():
                    file.write(chunk)
            total = reply.headers.get("Content-Range", "").rpartition("/")[2]
            if resuming and total.isdecimal() and part.stat().st_size != int(total):
                raise _Again(f"it sent {part.stat().st_size} of {total} bytes")
            self.manifest["parts"][address.name] |= {
                "etag": reply.headers.get("ETag", ""),
                "last_modified": reply.headers.get("Last-Modified", ""),
            }
        return part.read_bytes(), resuming

    def refuse(self, reply: httpx.Response, address: Address, part: Path) -> None:
        """Raise unless the reply holds a file, a part of one, or says that the copy at hand is current."""
        code = reply.status_code
        if code in (200, 206, 304):
            return
        if code in _AGAIN:
            raise _Again(f"HTTP {code}", _retry_after_s(reply))
        if code == 416:
            part.unlink(missing_ok=True)
            raise _Again("the part at hand does not fit the file")
        if code in (404, 410):
            if address.last_day >= (self.today.replace(day=1) - timedelta(days=1)).replace(day=1):
                raise _not_yet(address, f"HTTP {code}")
            raise SourceUnreachable(
                f"{address.url} is not there (HTTP {code})",
                f"the publisher may have moved it: look for it on its site and put it into `{self.folder}`",
            )
        raise SourceUnreachable(
            f"{address.url} refuses this program (HTTP {code})",
            f"open the address in a browser and save the file as `{self.folder / address.name}`",
        )

    def keep(self, address: Address, raw: bytes, resumed: bool) -> FileReport:
        """Check a whole file and put it into place."""
        part = self.folder / f"{address.name}.part"
        stated = self.manifest["parts"].pop(address.name, {})
        try:
            if looks_like_html(raw) or not raw.strip():
                text_of(raw, address.url)
            for name, content in _members(raw, address.name) if address.archive else [(address.name, raw)]:
                self.read(address, content, name)
        except DataError as error:
            rejected = self.folder / f"{address.name}.rejected"
            part.replace(rejected)
            self.write_manifest()
            raise type(error)(
                f"what {address.url} sent cannot be used: {error.what}", f"{error.hint} (kept as `{rejected.name}`)"
            ) from None
        path = self.folder / address.name
        before = _sha256(path.read_bytes()) if path.is_file() else ""
        note = "the publisher changed it" if before and before != _sha256(raw) else ""
        part.replace(path)
        status = Status.RESUMED if resumed else Status.CACHED if before and not note else Status.NEW
        report = _report(address, status, raw, note=note)
        self.manifest["files"][address.name] = {
            "url": address.url,
            "sha256": report.sha256,
            "bytes": report.bytes,
            "etag": stated.get("etag", ""),
            "last_modified": stated.get("last_modified", ""),
        }
        self.write_manifest()
        return report

    def read(self, address: Address, content: bytes, name: str) -> None:
        """Raise unless a file can be read and is of its period; while that is not over, the rest of it may lack."""
        try:
            starts = self.check(content, name).index
        except GapInSeries:
            if address.last_day < self.today:
                raise
            return
        first, last = starts[0].date(), starts[-1].date()
        if last < address.first_day or first > address.last_day:
            raise SourceDamaged(
                f"`{name}` runs from {first} to {last}, not from {address.first_day} to {address.last_day}",
                "the publisher may have mixed up its files; try again later",
            )

    def unpack(self, archive: FileReport) -> list[FileReport]:
        """Put the members of an archive beside it."""
        reports = []
        for name, content in _members((self.folder / archive.name).read_bytes(), archive.name):
            path = self.folder / name
            same = path.is_file() and path.read_bytes() == content
            if not same:
                fresh = path.with_name(f"{name}.part")
                fresh.write_bytes(content)
                fresh.replace(path)
            reports.append(
                FileReport(
                    name=name,
                    url=archive.url,
                    status=Status.CACHED if same else Status.NEW,
                    bytes=len(content),
                    sha256=_sha256(content),
                    note=f"from {archive.name}",
                )
            )
        return reports

    def url_of(self, address: Address) -> str:
        if self.base_url is None:
            return address.url
        parts = urlsplit(address.url)
        return self.base_url.rstrip("/") + parts.path + (f"?{parts.query}" if parts.query else "")

    def write_manifest(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / MANIFEST
        fresh = path.with_suffix(".tmp")
        text = json.dumps({"schema": "shoals.data.fetch/1", **self.manifest}, indent=1, sort_keys=True)
        fresh.write_text(text + "\n", encoding="utf-8")
        fresh.replace(path)


def _client() -> httpx.Client:
    return httpx.Client(timeout=httpx.Timeout(30.0, connect=10.0), follow_redirects=True)


def _unresolved(error: BaseException | None) -> bool:
    """Return whether an error goes back to a host name, or that of a proxy, that cannot be resolved."""
    while error is not None:
        if isinstance(error, socket.gaierror):
            return True
        error = error.__cause__ or error.__context__
    return False


def _read_manifest(path: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """Return what is known of earlier downloads; a manifest that cannot be read means that nothing is."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        return {"files": dict(value["files"]), "parts": dict(value["parts"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"files": {}, "parts": {}}


def _members(raw: bytes, name: str) -> list[tuple[str, bytes]]:
    """Return names and contents of the monthly files in an archive.

    Raises
    ------
    SourceDamaged
        If it is no archive, holds no such file, or one of an absurd size.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            wanted = [info for info in archive.infolist() if _MEMBER.match(Path(info.filename).name)]
            if not wanted or any(info.file_size > _MEMBER_BYTES_MAX for info in wanted):
                raise SourceDamaged(f"`{name}` holds no monthly files", "open it, and look for its CSV files by hand")
            return [(Path(info.filename).name, archive.read(info)) for info in wanted]
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise SourceDamaged(f"`{name}` is no whole zip archive ({error})", "download it again") from None


def _report(address: Address, status: Status, raw: bytes, *, note: str = "") -> FileReport:
    return FileReport(name=address.name, url=address.url, status=status, bytes=len(raw), sha256=_sha256(raw), note=note)


def _not_yet(address: Address, why: str) -> NotPublishedYet:
    return NotPublishedYet(
        f"`{address.name}` is not published yet ({why})", "ask again after the month is over; some publish weeks later"
    )


def _validator(reply: httpx.Response) -> str:
    """Return what identifies this very file for a resumed request; weak tags do not."""
    tag = reply.headers.get("ETag", "")
    return tag if tag and not tag.startswith("W/") else reply.headers.get("Last-Modified", "")


def _retry_after_s(reply: httpx.Response) -> float | None:
    """Return the pause that a publisher asks for; a date counts from the date of the reply. [s]"""
    said = reply.headers.get("Retry-After", "").strip()
    if said.isdecimal():
        return float(said)
    try:
        return max((parsedate_to_datetime(said) - parsedate_to_datetime(reply.headers["Date"])).total_seconds(), 0.0)
    except (ValueError, TypeError, KeyError):
        return None


def _sha256(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
