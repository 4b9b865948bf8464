"""How the server is set up: one frozen value, checked before it starts."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from shoals.core.errors import InputError
from shoals.web.oidc import Provider


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of a server.

    Parameters
    ----------
    folder : Path
        The run that is shown; with `tenants`, the folder that holds one folder of a run for each tenant.
    state : Path, optional
        SQLite file with keys, sessions and the record of writes; ``web.sqlite`` in the folder by default. With
        `tenants`, a folder of such files.
    book : str, optional
        Where the book lies, if not in the folder: ``postgresql://USER@HOST/DATABASE?book=NAME``. With `tenants` it
        holds ``{tenant}``.
    tenants : bool
        Whether the folder holds several runs, each for visitors of its own.
    board : Path, optional
        File of `shoals.web._board.Board.make`, by which several workers count together.
    site : Path, optional
        Site file of the machines that the page of live values watches; ``site.toml`` in the folder by default.
    oidc : Provider, optional
        Whose word is taken for who somebody is, beside tokens and keys.
    hosts : tuple of str
        Names under which the server answers. Another ``Host`` is refused, so that a foreign page cannot reach a local
        server under a name of its own.
    token : str
        Opens the first session, once. Not used with `tenants`.
    secure : bool
        Behind TLS: cookies are sent over HTTPS alone, and browsers are told to stay there.
    lang : {"ja", "en"}
        For a visitor whose browser asks for neither.
    requests_per_minute : int
        Of one visitor; more are asked to wait.
    body_bytes_max : int
        Of one request. [B]
    session_hours : float
        A session ends after so long. [h]

    Raises
    ------
    InputError
        If a limit is not above zero, no host is named, or tenants would share a book or a site.
    """

    folder: Path
    state: Path | None = None
    book: str | None = field(default=None, repr=False)
    tenants: bool = False
    board: Path | None = None
    site: Path | None = None
    oidc: Provider | None = None
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    secure: bool = False
    lang: str = "ja"
    requests_per_minute: int = 1_200
    body_bytes_max: int = 65_536
    session_hours: float = 12.0

    def __post_init__(self) -> None:
        if not self.hosts:
            raise InputError("no host is named", "name those under which the server is reached")
        for name in ("requests_per_minute", "body_bytes_max", "session_hours"):
            if getattr(self, name) <= 0:
                raise InputError(f"`{name}` is {getattr(self, name)}", "give a number above 0")
        if self.site is not None and self.tenants:
            raise InputError("one site for all tenants", "put a `site.toml` into the folder of each tenant")
        if self.book is not None and self.tenants != ("{tenant}" in self.book):
            what = "one book for all tenants" if self.tenants else "`{tenant}` in the place of a book without tenants"
            raise InputError(what, "write `{tenant}` for the name of each: `…?book={tenant}`, and `--tenants`")

        if self.oidc is not None and self.tenants and not self.oidc.tenant_claim:
            raise InputError("no claim of the provider says whose tenant somebody is", "name it: `tenant_claim`")

    @property
    def state_file(self) -> Path:
        """Where keys, sessions and the record of writes lie."""
        return self.state if self.state is not None else self.folder / "web.sqlite"
