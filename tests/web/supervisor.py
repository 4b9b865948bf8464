"""What systemd does with a unit, as far as its lines say: start it, start it again when it ends, stop it.

There is no systemd to be asked where tests run. This reads the same files, with their drop-ins, and obeys ExecStart,
Restart, RestartSec and the limit of starts; systemd itself checks the files elsewhere (`systemd-analyze verify`).
"""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from tests.patience import wait_until

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "serve"
START = "from shoals.cli import main; main()"
PROGRAM = "/opt/shoals/bin/shoals"


class Unit:
    """A unit file with its drop-ins: the last word for each name; an empty value takes back what was said."""

    def __init__(self, path: Path, *drop_ins: Path) -> None:
        self.path = path
        self._said: dict[tuple[str, str], str] = {}
        for file in (path, *drop_ins):
            section = ""
            for line in file.read_text(encoding="utf-8").splitlines():
                line = line.strip()
                if line.startswith("["):
                    section = line.strip("[]")
                elif line and not line.startswith("#"):
                    name, _, value = line.partition("=")
                    self._said[section, name.strip()] = value.strip()

    def said(self, name: str, default: str = "", section: str = "Service") -> str:
        return self._said.get((section, name)) or default

    @property
    def command(self) -> list[str]:
        """What is started, word by word."""
        return shlex.split(self.said("ExecStart"))


def command_of(unit: Unit, places: Mapping[str, str]) -> list[str]:
    """Return the unit's command for this machine: this Python, and other places for its files."""
    program, *words = unit.command
    assert program == PROGRAM
    for old, new in places.items():
        assert any(old in word for word in words), (old, words)
        words = [word.replace(old, new) for word in words]
    return [sys.executable, "-c", START, *words]


class Supervisor:
    """Keeps the process of a unit. Use it as a context.

    Parameters
    ----------
    unit : Unit
    places : mapping of str to str
        What stands in the unit, and what is meant here: every one must occur.
    more : sequence of str
        Words behind the command, such as a port that no other test has.
    """

    def __init__(self, unit: Unit, places: Mapping[str, str], *more: str) -> None:
        self.unit, self._command = unit, [*command_of(unit, places), *more]
        self.starts: list[float] = []
        self.process: subprocess.Popen[bytes] | None = None
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._keep)

    def __enter__(self) -> Supervisor:
        self._thread.start()
        wait_until(lambda: self.starts, "nothing was started")
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        process = self.process
        if process is not None and process.poll() is None:
            process.send_signal(signal.SIGTERM)
            seconds = float(self.unit.said("TimeoutStopSec", "90"))
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(seconds)
        self._thread.join(timeout=30)

    def kill(self) -> None:
        """Kill the main process, as the kernel does when memory ends."""
        assert self.process is not None
        self.process.kill()

    def _keep(self) -> None:
        pause_s = float(self.unit.said("RestartSec", "0.1"))
        window_s = float(self.unit.said("StartLimitIntervalSec", "10", "Unit"))
        burst = int(self.unit.said("StartLimitBurst", "5", "Unit"))
        while not self._ending.is_set():
            recent = [at for at in self.starts if time.monotonic() - at < window_s]
            if window_s and len(recent) >= burst:
                return  # systemd leaves it down
            self.process = subprocess.Popen(
                self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                env={**os.environ, "SHOALS_LANG": "en"},
            )  # fmt: skip
            self.starts.append(time.monotonic())
            code = self.process.wait()
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)  # what is left of its group
            restart = self.unit.said("Restart", "no")
            if restart == "no" or (restart == "on-failure" and code in (0, -signal.SIGTERM)):
                return
            self._ending.wait(pause_s)
