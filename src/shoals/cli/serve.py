"""`shoals serve`: the dashboard and the API of a run."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoals.cli._shared import LangOption, language, note, write_table
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.web import Settings

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
    add_key: Annotated[str | None, typer.Option("--add-key", help="Make a key of this name, print it, end.")] = None,
    role: Annotated[str, typer.Option(help="Of key or session: viewer, operator, issuer or auditor.")] = "viewer",
    revoke_key: Annotated[str | None, typer.Option("--revoke-key", help="Forget the key of this name, end.")] = None,
    invite: Annotated[
        str | None,
        typer.Option("--invite", help="Print an address that opens one session of `--role`, end.", metavar="NAME"),
    ] = None,
    list_keys: Annotated[bool, typer.Option("--list-keys", help="List names and roles of keys, end.")] = False,
    lang: LangOption = None,
) -> None:
    """Show a run in the browser: where every kWh went, what to do next, the book; for programs, an API.

    It listens at this machine alone and prints an address with a token that opens one session. Nothing that it shows
    comes from elsewhere. Ctrl-C ends it.
    """
    try:
        import uvicorn

        from shoals.web import Settings, create_app
        from shoals.web.access import Access
    except ModuleNotFoundError as error:
        raise InputError(f"`{error.name}` is not installed", "install the extra: pip install 'shoals[web]'") from None

    japanese = language(lang) == "ja"
    if not folder.is_dir():
        raise InputError(f"`{folder}` is no folder", "make a run first: `shoals demo`")
    if tls and not name:
        raise InputError("`--behind-tls` has no name to be reached by", "say under which: `--name shoals.example.org`")
    own = ("127.0.0.1", "localhost", "[::1]")
    settings = Settings(folder=folder, state=state, hosts=(*own, *(name or ())), secure=tls, lang=language(lang))
    if invite is not None or add_key is not None or revoke_key is not None or list_keys:
        with contextlib.closing(Access(settings.state_file)) as access:
            if invite is not None:
                where = f"https://{name[0]}" if tls and name else f"http://{_at(host)}:{port}"
                print(f"{where}/?token={access.invite(invite, role)}")
            else:
                _keys(access, add_key, role, revoke_key, japanese)
        return
    if host not in ("127.0.0.1", "::1", "localhost") and not (tls and name):
        raise InputError(
            f"`{host}` can be reached from elsewhere, and there is no TLS",
            "put a server with TLS in front and say `--behind-tls --name NAME`; docs/howto/open-the-dashboard.md",
        )
    note("結果を開いています…" if japanese else "opening the run …")
    app = create_app(settings)
    app.state.shelf.run()
    _listen(uvicorn, app, settings, name[0] if tls and name else None, host, port, open_browser, japanese)


def _listen(
    uvicorn: object,
    app: object,
    settings: Settings,
    public: str | None,
    host: str,
    port: int,
    open_browser: bool,
    japanese: bool,
) -> None:
    import socket

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
            listening.listen(1_024)  # before the address is told: who is quick waits, and is not refused
        except OSError as error:
            raise InputError(
                f"port {port} of `{host}` cannot be had: {error.strerror}",
                "name another by `--port`, or 0 for a free one",
            ) from error
        # behind TLS the cookie is for HTTPS alone: the token would be spent at the plain address, and for nothing
        shown = f"https://{public}" if public else f"http://{_at(host)}:{listening.getsockname()[1]}"
        url = f"{shown}/?token={settings.token}"
        note("開いてください(一度だけ有効):" if japanese else "open (good for one visit):")
        print(url, flush=True)
        note("終わるには Ctrl-C" if japanese else "Ctrl-C ends it")
        if open_browser:
            import threading
            import webbrowser

            threading.Timer(0.8, webbrowser.open, (url,)).start()
        config = uvicorn.Config(  # type: ignore[attr-defined]
            app,
            log_level="warning",
            access_log=False,
            forwarded_allow_ips=["127.0.0.1", "::1"],
            proxy_headers=settings.secure,  # whose address it is, the server in front says; else nobody is believed
            server_header=False,
            timeout_graceful_shutdown=10,
            timeout_keep_alive=15,
            h11_max_incomplete_event_size=16_384,
        )
        uvicorn.Server(config).run(sockets=[listening])  # type: ignore[attr-defined]


def _at(host: str) -> str:
    """Return an address as a URL has it."""
    return f"[{host}]" if ":" in host else host


def _keys(access: object, add: str | None, role: str, revoke: str | None, japanese: bool) -> None:
    from shoals.web.access import Access

    assert isinstance(access, Access)
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
