"""`shoals serve`: the dashboard and the API of a run."""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._shared import LangOption, language, note, write_table
from shoals.core._extras import brings
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.web import Settings
    from shoals.web.access import Access

FOLDER = Path("shoals-demo")


def serve(
    folder: Annotated[Path, typer.Argument(help="Folder of a run.", metavar="[DIR]", show_default=False)] = FOLDER,
    open_browser: Annotated[bool, typer.Option("-o", "--open", help="Open the first page in the browser.")] = False,
    host: Annotated[
        str, typer.Option(help="Address to listen at. Anything but this machine wants a server with TLS in front.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 takes a free one.", min=0, max=65_535)] = 8765,
    name: Annotated[
        list[str] | None, typer.Option("--name", help="Name under which the server is reached; may be given again.")
    ] = None,
    tls: Annotated[bool, typer.Option("--behind-tls", help="A server with TLS stands in front.")] = False,
    state: Annotated[
        Path | None, typer.Option("--state", help="File of keys, sessions and the record of writes.", metavar="FILE")
    ] = None,
    book: Annotated[
        str | None,
        typer.Option("--book", help="Where the book lies, if not in DIR; `postgresql://…?book=NAME`.", metavar="BOOK"),
    ] = None,
    tenants: Annotated[
        bool, typer.Option("--tenants", help="DIR holds a folder of a run for each tenant; nobody sees another's.")
    ] = False,
    oidc: Annotated[
        Path | None,
        typer.Option("--oidc", help="Let people log in with an OpenID provider that this file names.", metavar="TOML"),
    ] = None,
    workers: Annotated[int, typer.Option(help="Processes that answer.", min=1, max=64)] = 1,
    per_minute: Annotated[
        int, typer.Option("--requests-per-minute", help="So many may one visitor ask; then they wait.", min=1)
    ] = 1_200,
    site: Annotated[
        Path | None,
        typer.Option(
            "--site", help="Site file of the machines to watch; `site.toml` in DIR by default.", metavar="FILE"
        ),
    ] = None,
    add_key: Annotated[str | None, typer.Option("--add-key", help="Make a key of this name, print it, end.")] = None,
    role: Annotated[str, typer.Option(help="Of key or session: viewer, operator, issuer or auditor.")] = "viewer",
    revoke_key: Annotated[str | None, typer.Option("--revoke-key", help="Forget the key of this name, end.")] = None,
    invite: Annotated[
        str | None,
        typer.Option("--invite", help="Print an address that opens one session of `--role`, end.", metavar="NAME"),
    ] = None,
    list_keys: Annotated[bool, typer.Option("--list-keys", help="List names and roles of keys, end.")] = False,
    back_up: Annotated[
        Path | None,
        typer.Option("--back-up", help="Copy run, book, keys and record of writes to this folder, end.", metavar="DIR"),
    ] = None,
    tenant: Annotated[
        str | None, typer.Option("--tenant", help="Whose key or invitation it is, with `--tenants`.", metavar="NAME")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Show a run in the browser: where every kWh went, what to do next, the book; for programs, an API.

    It listens at this machine alone and prints an address with a token that opens one session. Nothing that it shows
    comes from elsewhere. Ctrl-C ends it.
    """
    try:
        import uvicorn

        from shoals.web import Settings
        from shoals.web.oidc import read_provider
    except ModuleNotFoundError as error:
        raise InputError(f"`{error.name}` is not installed", brings("web")) from None

    japanese = language(lang) == "ja"
    if not folder.is_dir():
        raise InputError(f"`{folder}` is no folder", "make a run first: `shoals demo`")
    if site is not None and not site.is_file():
        raise InputError(f"there is no site file `{site}`", "name the file that `shoals operate run` is started with")
    if tls and not name:
        raise InputError("`--behind-tls` has no name to be reached by", "say under which: `--name shoals.example.org`")
    if workers > 1 and os.name == "nt":
        raise InputError("several workers share memory in a way that Windows has not", "say `--workers 1`")
    own = ("127.0.0.1", "localhost", "[::1]")
    settings = Settings(
        folder=folder,
        state=state,
        book=book,
        site=site,
        tenants=tenants,
        oidc=None if oidc is None else read_provider(oidc),
        hosts=(*own, *(name or ())),
        secure=tls,
        lang=language(lang),
        requests_per_minute=per_minute,
    )
    public = f"https://{name[0]}" if tls and name else None
    if invite is not None or add_key is not None or revoke_key is not None or list_keys:
        with _access(settings, tenant) as access:
            if invite is not None:
                print(f"{public or f'http://{_at(host)}:{port}'}/?token={access.invite(invite, role)}")
            else:
                _keys(access, add_key, role, revoke_key, japanese)
        return
    if back_up is not None:
        _back_up(settings, back_up)
        return
    if tenant is not None:
        raise InputError("`--tenant` says whose key it is, and no key is asked for", "say `--add-key` or `--invite`")
    if host not in ("127.0.0.1", "::1", "localhost") and not (tls and name):
        raise InputError(
            f"`{host}` can be reached from elsewhere, and there is no TLS",
            "put a server with TLS in front and say `--behind-tls --name NAME`; docs/howto/open-the-dashboard.md",
        )
    with _listening(host, port) as listening:  # before the run is opened, which takes a while
        note("結果を開いています…" if japanese else "opening the run …")
        # behind TLS the cookie is for HTTPS alone: the token would be spent at the plain address, and for nothing
        shown = public or f"http://{_at(host)}:{listening.getsockname()[1]}"
        _run(uvicorn, settings, listening, workers, shown, open_browser, japanese)


@contextlib.contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """Take the port. Nobody is let in before `_run` tells the address."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
            listening.listen(1_024)  # before the address is told: who is quick waits, and is not refused
        except OSError as error:
            raise InputError(
                f"port {port} of `{host}` cannot be had: {error.strerror}",
                "name another by `--port`, or 0 for a free one",
            ) from error
        yield listening


def _run(
    uvicorn: Any,
    settings: Settings,
    listening: socket.socket,
    workers: int,
    shown: str,
    open_browser: bool,
    japanese: bool,
) -> None:
    """Open the run, tell the address, and answer until somebody ends it."""
    from shoals.web._wire import Wire

    with tempfile.TemporaryDirectory(prefix="shoals-serve-") as place:
        app = _application(settings, workers, Path(place))
        url = f"{shown}/" if settings.tenants else f"{shown}/?token={settings.token}"
        if settings.tenants:
            note(
                "招待を作れます: `--tenants --tenant NAME --invite …`"
                if japanese
                else "invite people with `--tenants --tenant NAME --invite …`"
            )
        else:
            note("開いてください(一度だけ有効):" if japanese else "open (good for one visit):")
        print(url, flush=True)
        note("終わるには Ctrl-C" if japanese else "Ctrl-C ends it")
        if open_browser:
            import threading
            import webbrowser

            threading.Timer(0.8, webbrowser.open, (url,)).start()
        config = uvicorn.Config(
            app,
            factory=workers > 1,
            workers=workers,
            timeout_worker_healthcheck=60,  # it imports much before it can answer
            log_level="warning",
            access_log=False,
            forwarded_allow_ips=["127.0.0.1", "::1"],
            proxy_headers=settings.secure,  # whose address it is, the server in front says; else nobody is believed
            server_header=False,
            timeout_graceful_shutdown=10,
            timeout_keep_alive=15,
            http=Wire,
            ws="none",
        )
        try:
            if workers == 1:
                uvicorn.Server(config).run(sockets=[listening])
            else:
                from uvicorn.supervisors import Multiprocess

                Multiprocess(config, sockets=[listening]).run()
        finally:
            if not settings.tenants:
                with _access(settings, None) as access:
                    access.withdraw(settings.token)


def _back_up(settings: Settings, target: Path) -> None:
    """Copy everything, and say what each copy is: who keeps the root elsewhere can tell later that it is whole."""
    from dataclasses import astuple

    import pandas as pd

    from shoals.web._backup import back_up

    rows = [astuple(one) for one in back_up(settings, target)]
    write_table(pd.DataFrame(rows, columns=["tenant", "records", "root", "writes"]), None, None)


def _application(settings: Settings, workers: int, place: Path) -> Any:
    """Return the application, or how each worker makes its own: this process then opens no run and loads little.

    What can be known of a run without opening it is said here in both cases.
    """
    from dataclasses import replace
    from functools import partial

    if workers == 1:
        from shoals.web import create_app

        app = create_app(settings)
        if not settings.tenants:
            app.state.shelf.run()
        return app
    from shoals.studies._summary import read_summary
    from shoals.web._board import Board
    from shoals.web._worker import application

    if not settings.tenants:
        read_summary(settings.folder)
    Board.make(place / "board")
    return partial(application, replace(settings, board=place / "board"))


def _at(host: str) -> str:
    """Return an address as a URL has it."""
    return f"[{host}]" if ":" in host else host


@contextlib.contextmanager
def _access(settings: Settings, tenant: str | None) -> Iterator[Access]:
    """Open the file of keys of the server, or of one tenant."""
    from shoals.web.access import Access

    if not settings.tenants:
        if tenant is not None:
            raise InputError(f"`--tenant {tenant}` on a server without tenants", "say `--tenants` too")
        with contextlib.closing(Access(settings.state_file)) as access:
            yield access
        return
    if tenant is None:
        raise InputError("it is not said whose key it is", "name the tenant: `--tenant NAME`")
    from shoals.web._tenants import Tenants

    with contextlib.closing(Tenants(settings)) as tenants:
        yield tenants.named(tenant).access


def _keys(access: Access, add: str | None, role: str, revoke: str | None, japanese: bool) -> None:
    if revoke is not None:
        access.revoke_key(revoke)
        note(f"鍵 `{revoke}` は無効になりました" if japanese else f"the key `{revoke}` holds no more")
    if add is not None:
        print(access.add_key(add, role))
        note("この鍵は二度と表示されません" if japanese else "this key is not shown again")
    if revoke is None and add is None:
        import pandas as pd

        rows = [
            (one.name, one.role, pd.Timestamp(one.made_s, unit="s", tz="UTC").isoformat()) for one in access.all_keys()
        ]
        write_table(pd.DataFrame(rows, columns=["name", "role", "made"]), None, None)
