"""The live view of a controller on a terminal: limit, meter, machines, alarms and the last lines of the log."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from shoals.operate.state import state_word
from shoals.studies.watch import Say, line_of, reason

if TYPE_CHECKING:
    from shoals.operate.loop import Pilot

LINES = 12
MACHINES_MAX = 20
"""More machines than this are counted by state, not listed."""


class Screen:
    """Draws a controller twice a second.

    Parameters
    ----------
    name : str
        Of the site.
    say : callable
        Words.
    """

    def __init__(self, name: str, say: Say) -> None:
        self.name, self.say = name, say
        self.lines: deque[str] = deque(maxlen=LINES)
        self._pilot: Pilot | None = None

    def hear(self, kind: str, body: Mapping[str, Any]) -> None:
        """Take a line of the log."""
        line = line_of(kind, body, self.say)
        if line is not None:
            self.lines.append(line)

    @contextmanager
    def over(self, pilot: Pilot) -> Iterator[None]:
        """Draw for as long as a controller runs."""
        self._pilot = pilot
        with Live(get_renderable=self.draw, console=Console(stderr=True), refresh_per_second=2, screen=False):
            yield

    def draw(self) -> Group:
        """Return the view."""
        pilot, say = self._pilot, self.say
        if pilot is None or pilot.last is None or pilot.image is None:
            return Group(Text(self.name))
        cap, image = pilot.last.cap, pilot.image
        head = Text(f"{self.name}  ", style="bold")
        head.append(say("operate.live" if pilot.live else "operate.dry"))
        meter = "—" if image.meter is None else f"{image.meter.power_w:,} W"
        because = reason(cap.why, say)
        cause = say(f"operate.{cap.cause.value}")
        limit = say("operate.limit_line", power_w=f"{cap.power_w:,}", cause=cause, why=because)
        alarms = [
            Text(say("operate.alarm_line", why=reason(one, say)), style="bold red") for one in pilot.alarms.values()
        ]
        log = [Text(line, style="dim") for line in self.lines]
        return Group(head, Text(f"{meter} · {limit}"), self._machines(pilot), *alarms, *log)

    def _machines(self, pilot: Pilot) -> Table | Text:
        image, memory, machines = pilot.image, pilot.memory, pilot.limits.machines
        words = {one.id: state_word(one, image, memory) for one in machines}
        if len(machines) > MACHINES_MAX:
            counts = Counter(words.values())
            return Text("  ".join(f"{self._state(word)} {count}" for word, count in sorted(counts.items())))
        table = Table(box=None, show_header=False, padding=(0, 1))
        for one in machines:
            told, seen = memory.told.get(one.id), None if image is None else image.seen.get(one.id)
            table.add_row(
                one.id,
                self._state(words[one.id]),
                "—" if told is None else f"→ {told.power_w:,} W" + ("" if told.acknowledged else " ?"),
                "—" if seen is None else f"{seen.power_w:,} W",
                "" if seen is None else self.say(f"operate.{seen.source.value}"),
            )
        return table

    def _state(self, word: str) -> str:
        return self.say(f"operate.{word}" + ("_state" if word in ("cut", "unknown") else ""))
