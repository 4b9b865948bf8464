"""Whose run, book and keys are whose. A tenant's words name it, and are known by its own file alone."""

from __future__ import annotations

import re
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from shoals.core.errors import DataError, InputError, ShoalsError, did_you_mean
from shoals.web._shelf import Shelf
from shoals.web.access import Access
from shoals.web.settings import Settings

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""Names of tenants: they are names of folders and of books, and stand in words before a point."""


RUNS_OPEN_MAX = 8
"""Runs that a worker keeps in memory; the one that nobody asked for longest is let go, and opened when asked for."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tenant:
    """One tenant: a run with its book, and who may see it.

    Parameters
    ----------
    name : str
        ``""`` on a server without tenants.
    shelf : Shelf
    access : Access
    """

    name: str
    shelf: Shelf
    access: Access


class Tenants:
    """The tenants of a server; each is opened when it is first asked for.

    Parameters
    ----------
    settings : Settings
    """

    def __init__(self, settings: Settings) -> None:
        self._settings, self._lock = settings, threading.Lock()
        self._open: dict[str, Tenant] = {}
        if not settings.tenants:
            self.named("")

    def names(self) -> tuple[str, ...]:
        """Return the names of all tenants: those of folders that hold a run."""
        if not self._settings.tenants:
            return ("",)
        return tuple(sorted(place.name for place in self._settings.folder.iterdir() if self._holds(place.name)))

    def named(self, name: str) -> Tenant:
        """Return a tenant.

        Raises
        ------
        InputError
            If there is none of this name.
        """
        with self._lock:
            if name not in self._open:
                self._open[name] = self._opened(name)
            return self._open[name]

    def of_word(self, word: str) -> Tenant | None:
        """Return whose a key, session or token says that it is; whether that is true, only the tenant's file tells."""
        if not self._settings.tenants:
            return self._open[""]
        name, point, _ = word.partition(".")
        if name in self._open:
            return self._open[name]
        return self.named(name) if point and self._holds(name) else None

    def all_open(self) -> tuple[Tenant, ...]:
        """Return the tenants that somebody asked for."""
        with self._lock:
            return tuple(self._open.values())

    def close(self) -> None:
        """Close all books and files."""
        for one in self.all_open():
            one.shelf.close()
            one.access.close()

    def _holds(self, name: str) -> bool:
        return bool(NAME.fullmatch(name)) and (self._settings.folder / name / "summary.json").is_file()

    def _opened(self, name: str) -> Tenant:
        settings = self._settings
        if not settings.tenants:
            shelf = Shelf(settings.folder, settings.book, settings.site)
            return Tenant(name="", shelf=shelf, access=Access(settings.state_file))
        if not self._holds(name):
            known = self.names()
            raise InputError(
                f"there is no tenant `{name[:60]}`", did_you_mean(name, known) if known else "none is here"
            )
        book = settings.book.replace("{tenant}", name) if settings.book is not None else None
        shelf = Shelf(settings.folder / name, book, opened=self._let_go)
        return Tenant(name=name, shelf=shelf, access=Access(self.state_of(name), name))

    def _let_go(self, opened: Shelf) -> None:
        """Let go the runs that nobody asked for longest, if more are open than are kept; one in use stays."""
        held = [one.shelf for one in list(self._open.values()) if one.shelf.is_open and one.shelf is not opened]
        over = len(held) + 1 - RUNS_OPEN_MAX
        for shelf in sorted(held, key=lambda one: one.used_s):
            if over <= 0:
                return
            over -= shelf.let_go()

    def state_of(self, name: str) -> Path:
        """Return where a tenant's keys, sessions and record of writes lie.

        Raises
        ------
        DataError
            If the folder of such files is none.
        """
        settings = self._settings
        if not settings.tenants:
            return settings.state_file
        if settings.state is None:
            return settings.folder / name / "web.sqlite"
        if not settings.state.is_dir():
            raise DataError(f"`{settings.state}` is no folder", "with tenants `--state` names a folder; make it")
        return settings.state / f"{name}.sqlite"


READY_SECONDS = 1.0
"""What `/ready` found is told for so long: who asks needs no key, and looking asks the disk or the database. [s]"""


class Readiness:
    """Whether runs and books can be read, looked at once a second at most however often somebody asks.

    Parameters
    ----------
    tenants : Tenants
    """

    def __init__(self, tenants: Tenants) -> None:
        self._tenants, self._lock = tenants, threading.Lock()
        self._found: tuple[float, ShoalsError | None] = (float("-inf"), None)

    def look(self) -> None:
        """Look at the runs and books that are open.

        Raises
        ------
        ShoalsError
            If one of them cannot be read.
        """
        with self._lock:
            at, error = self._found
            if time.monotonic() - at > READY_SECONDS:
                error = self._looked()
                self._found = time.monotonic(), error
        if error is not None:
            raise error.with_traceback(None)

    def _looked(self) -> ShoalsError | None:
        try:
            for one in self._tenants.all_open():
                if one.shelf.is_open or not one.name:  # a tenant's run that was let go is opened by who asks for it
                    one.shelf.check()
        except ShoalsError as error:
            return error
        return None
