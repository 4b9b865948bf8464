"""`shoals operate run` and `shoals operate watchdog`: the two processes that keep a site."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._operate import SiteArgument
from shoals.cli._shared import LangOption, language, note
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.operate.loop import Pilot
    from shoals.operate.site_file import Setup
    from shoals.studies.watch import Say


CROWDS = ("command", "answer")
"""What comes by the thousand when a site stops."""
CROWD_LINES, CROWD_SECONDS = 20, 1.0
"""How many lines of a kind are shown within which time. [s]"""


def run(
    site: SiteArgument,
    live: Annotated[bool, typer.Option("--live", help="Send commands. Without it they are only written down.")] = False,
    seconds: Annotated[float | None, typer.Option("--seconds", min=0.1, help="End after this time. [s]")] = None,
    log: Annotated[str, typer.Option("--log", help="Form of the log on stderr: words, or json lines.")] = "words",
    screen: Annotated[
        bool, typer.Option("--screen/--no-screen", help="Show a live view if stderr is a terminal.")
    ] = True,
    lang: LangOption = None,
) -> int:
    """Control the machines of a site: a decision each second, each command written down before it is sent.

    A dry run unless `--live` is given: it goes on as if all machines obeyed, and writes to a folder of its own. Ended
    by SIGTERM or Ctrl-C, it first brings the loads to the fail-safe limit, unless the site file says
    `on_exit = "keep"`. Ends with 4 if another controller runs or the loads did not obey.
    """
    from shoals.operate.site_file import read_setup

    if log not in ("words", "json"):
        raise InputError(f"`--log` is `{log}`", "write `words` or `json`")
    setup, spoken = read_setup(site), language(lang)
    return asyncio.run(_run(setup, live=live, seconds=seconds, log=log, screen=screen, spoken=spoken))


async def _run(setup: Setup, *, live: bool, seconds: float | None, log: str, screen: bool, spoken: str) -> int:
    from shoals.operate.assemble import plant_of
    from shoals.operate.control import listen
    from shoals.operate.journal import Journal
    from shoals.operate.loop import Pilot
    from shoals.operate.record import Recorder, check_journal
    from shoals.operate.site_file import control_socket, journal_path
    from shoals.operate.sockets import let_go
    from shoals.show.words import words

    say = words(spoken)
    tell: Any = _json_line if log == "json" else Lines(say, later=asyncio.get_running_loop().call_later)
    view: Any = None
    if screen and log == "words" and sys.stderr.isatty():
        from shoals.cli._operate_screen import Screen

        view = Screen(setup.name, say)
        tell = view.hear
    folder = setup.folder(live=live)
    with Journal(journal_path(folder)) as journal:
        check_journal(journal, folder)
        plant = plant_of(setup, live=live)
        pilot = Pilot(setup.limits, plant, journal, live=live, tell=tell, recorder=Recorder(folder, setup.limits))
        pilot.begin(setup.name)
        if view is None and log == "words":
            note(say("operate.live" if live else "operate.dry"))
        server = await listen(pilot, control_socket(folder), {"site": setup.name, "process": os.getpid()})
        metrics: Any = None
        if setup.metrics_port is not None:
            from shoals.operate.metrics import serve_metrics

            metrics = serve_metrics(pilot, setup.metrics_port)
        _end_by_signal(pilot, keep=setup.keep_on_exit)
        try:
            if view is not None:
                with view.over(pilot):
                    await pilot.run(seconds)
            else:
                await pilot.run(seconds)
        finally:
            server.close()
            let_go(control_socket(folder))
            if metrics is not None:
                metrics()
            if plant.close is not None:
                plant.close()
        return 0 if pilot.ended_well else 4


def _end_by_signal(pilot: Pilot, *, keep: bool) -> None:
    def end() -> None:
        pilot.leave(keep=keep)

    for one in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(one, end)


def _json_line(kind: str, body: Mapping[str, Any]) -> None:
    print(json.dumps({"event": kind, **body}, ensure_ascii=False), file=sys.stderr, flush=True)


class Lines:
    """The log in words; of a thousand commands and answers at once the first few are shown and the rest is counted.

    Parameters
    ----------
    say : callable
        Words.
    later : callable
        Calls something after a time, in s.
    """

    def __init__(self, say: Say, *, later: Callable[[float, Callable[[], None]], object]) -> None:
        self.say, self.later = say, later
        self.shown: dict[str, int] = {}
        self.hidden = 0

    def __call__(self, kind: str, body: Mapping[str, Any]) -> None:
        """Take what was written to the journal."""
        if kind in CROWDS:
            if not self.shown:
                self.later(CROWD_SECONDS, self.flush)
            self.shown[kind] = self.shown.get(kind, 0) + 1
            if self.shown[kind] > CROWD_LINES:
                self.hidden += 1
                return
        from shoals.studies.watch import line_of

        line = line_of(kind, body, self.say)
        if line is not None:
            note(line)

    def flush(self) -> None:
        """Say how much was not shown, and begin anew."""
        if self.hidden:
            note(self.say("operate.more_lines", count=self.hidden))
        self.shown, self.hidden = {}, 0


def watchdog(site: SiteArgument) -> int:
    """Hold the contactor for as long as the controller gives signs of life; a process of its own.

    It becomes a small program that knows nothing but a socket, a time and the contactor. Start it before the
    controller, and let the system start it again when it ends. When it ends, the contactor is opened.
    """
    from shoals.operate.site_file import read_setup
    from shoals.operate.watchdog import device_to_json

    setup = read_setup(site)
    if setup.watchdog_socket is None or setup.contactor is None:
        raise InputError(f"`{site}` has no watchdog", "add `[operate.watchdog]` and `[operate.contactor]`")
    path = Path(setup.watchdog_socket).absolute()
    sys.stdout.flush()
    small = [sys.executable, "-m", "shoals.operate.watchdog"]
    os.execv(sys.executable, [*small, str(path), str(setup.watchdog_seconds), device_to_json(setup.contactor)])
