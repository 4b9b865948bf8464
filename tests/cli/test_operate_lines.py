"""The log of a controller in words: a thousand commands at once are counted, and a time has its zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from shoals.cli.operate_run import CROWD_LINES, Lines
from shoals.show.words import words
from shoals.studies.watch import clock


def test_a_thousand_commands_at_once_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    due: list[Callable[[], None]] = []
    lines = Lines(words("en"), later=lambda seconds, call: due.append(call))
    for number in range(1_000):
        body = {"at_us": 0, "machine": f"m{number}", "act": "set", "power_w": 0, "before_w": 3_000, "cause": "grid",
                "why": ["stop"]}  # fmt: skip
        lines("command", body)
    lines("alarm", {"at_us": 0, "why": ["meter_silent"]})
    due.pop()()
    assert not due
    shown = capsys.readouterr().err.splitlines()
    assert len(shown) == CROWD_LINES + 2
    assert "the meter is silent" in shown[-2]  # an alarm is never held back
    assert "980 more" in shown[-1]
    lines.flush()
    assert capsys.readouterr().err == ""


def test_a_moment_has_its_zone() -> None:
    assert datetime.fromisoformat(clock(1_743_465_600_000_000)).timestamp() == 1_743_465_600
    assert datetime.fromisoformat(clock(0)).tzinfo is not None
