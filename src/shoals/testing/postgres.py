"""A real PostgreSQL for a test or a bench: made in a temporary folder, reached by a socket in it, gone afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

USERS = ("postgres", "nobody")
"""Who runs the server if we are root, which PostgreSQL refuses to be run by."""


class NoServer(Exception):
    """There is no PostgreSQL to be started here; the text says why."""


def binaries() -> Path:
    """Return the folder that holds `initdb` and `postgres`: SHOALS_PG_BIN, that of the path, or the newest of Debian.

    Raises
    ------
    NoServer
        If there is none.
    """
    named = os.environ.get("SHOALS_PG_BIN")
    found = shutil.which("initdb")
    places = [Path(named)] if named else [Path(found).resolve().parent] if found else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: -float(p.parent.name))
    for place in places:
        if (place / "initdb").exists() and (place / "postgres").exists():
            return place
    raise NoServer("no PostgreSQL server is installed (Debian: apt install postgresql), and SHOALS_PG_BIN names none")


class PostgresServer:
    """A server of our own. Use it as a context, or `start` and `remove` it.

    Parameters
    ----------
    settings : mapping of str to str
        Settings of the server beyond its defaults.

    Raises
    ------
    NoServer
        If there is no PostgreSQL here, or it does not start.
    """

    def __init__(self, settings: Mapping[str, str] | None = None) -> None:
        self._bin = binaries()
        self._user = _unprivileged()
        self.folder = Path(tempfile.mkdtemp(prefix="shoals-pg-"))
        self.data = self.folder / "data"
        self._server: subprocess.Popen[Any] | None = None
        if self._user:
            shutil.chown(self.folder, self._user)
        self.folder.chmod(0o711)
        try:
            self._run(
                "initdb", "-D", str(self.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"
            )
        except BaseException:
            shutil.rmtree(self.folder)
            raise
        lines = {
            "listen_addresses": "''",
            "unix_socket_directories": f"'{self.folder}'",
            "max_connections": "100",
            **(settings or {}),
        }
        with (self.data / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in lines.items())

    def url(self, database: str = "postgres", *, user: str = "postgres", **parameters: str) -> str:
        """Return the URL of a database."""
        rest = "".join(f"&{name}={quote(value, safe='')}" for name, value in parameters.items())
        return f"postgresql:///{database}?host={quote(str(self.folder), safe='')}&user={user}{rest}"

    def start(self) -> None:
        """Start the server, and wait until it answers.

        Raises
        ------
        NoServer
            If it does not.
        """
        log = (self.folder / "log").open("ab")
        server: subprocess.Popen[Any] = subprocess.Popen(
            [str(self._bin / "postgres"), "-D", str(self.data)], stdout=log, stderr=log, cwd="/", **self._as()
        )
        self._server = server
        log.close()
        end = time.monotonic() + 60
        while time.monotonic() < end:
            ready = subprocess.run(
                [str(self._bin / "pg_isready"), "-q", "-h", str(self.folder), "-U", "postgres"], check=False, cwd="/"
            )
            if ready.returncode == 0:
                return
            if server.poll() is not None:
                break
            time.sleep(0.05)
        raise NoServer(f"PostgreSQL does not start: {self.log()[-500:]}")

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT is in order, SIGQUIT at once, as if the power had gone for its processes."""
        if self._server is not None:
            self._server.send_signal(how)
            self._server.wait(60)
            self._server = None

    def log(self) -> str:
        """Return what the server said."""
        file = self.folder / "log"
        return file.read_text(errors="replace") if file.exists() else ""

    def dump(self, database: str, file: Path, *, user: str = "postgres") -> None:
        """Write a database into a file by `pg_dump`."""
        where = ["-h", str(self.folder), "-U", user, "-d", database]
        with file.open("wb") as out:
            subprocess.run([str(self._bin / "pg_dump"), "-Fc", *where], check=True, stdout=out, cwd="/")

    def restore(self, database: str, file: Path) -> None:
        """Make a database of what `dump` wrote by `pg_restore`."""
        where = ["-h", str(self.folder), "-U", "postgres"]
        subprocess.run([str(self._bin / "createdb"), *where, database], check=True, cwd="/")
        with file.open("rb") as source:
            subprocess.run([str(self._bin / "pg_restore"), *where, "-d", database], check=True, stdin=source, cwd="/")

    def remove(self) -> None:
        """Stop the server and remove its files."""
        try:
            self.stop(signal.SIGQUIT)
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.remove()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()

    def _as(self) -> dict[str, Any]:
        return {"user": self._user, "group": _group(self._user), "extra_groups": []} if self._user else {}

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._bin / program), *arguments], capture_output=True, text=True, check=False, cwd="/", **self._as()
        )
        if done.returncode:
            raise NoServer(f"{program} fails: {done.stderr.strip()[-500:]}")


def _unprivileged() -> str:
    """Return who runs the server: nobody else if we are not root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return ""
    import pwd

    known = {one.pw_name for one in pwd.getpwall()}
    for user in USERS:
        if user in known:
            return user
    raise NoServer("PostgreSQL does not run as root, and there is no user to run it as")


def _group(user: str) -> str:
    import grp
    import pwd

    return grp.getgrgid(pwd.getpwnam(user).pw_gid).gr_name
