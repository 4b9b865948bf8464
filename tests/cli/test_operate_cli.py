"""The controller as a program: a simulated site in a process of its own, asked and stopped by others."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.operate.live_site import LiveSite
from tests.patience import PATIENCE_S, free_port
from tests.web.test_deploy import metrics_asked

from shoals.cli._app import invoke
from shoals.operate.journal import Journal
from shoals.operate.why import Code, why
from shoals.show.words import words
from shoals.studies.watch import line_of, reason

SITE = Path(__file__).resolve().parents[2] / "examples" / "sites" / "kyushu-container-100kw.toml"


def ran(capsys: pytest.CaptureFixture[str], site: Path, seconds: float, said: str, *options: str) -> str:
    """Run a controller for some seconds, and return what it says; longer if it was not given time to say it."""
    while True:
        assert invoke(["operate", "run", str(site), "--seconds", str(seconds), *options]) == 0
        err = capsys.readouterr().err
        if said in err or seconds > PATIENCE_S:
            return err
        seconds *= 4


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A short path: a local socket takes a hundred bytes, and those of parallel runs are longer."""
    with tempfile.TemporaryDirectory(prefix="s-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in (SITE.name, SITE.with_suffix(".csv").name):
        (tmp_path / name).write_bytes((SITE.parent / name).read_bytes())
    return tmp_path / SITE.name


def test_a_dry_run_writes_down_and_sends_nothing(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    err = ran(capsys, site, 3, told := "set a01 ? → 3420 W by connection: what the connection carries", "--lang", "en")
    assert "dry run" in err
    assert told in err
    assert ": done" not in err
    assert invoke(["operate", "status", str(site), "--format", "json"]) == 4
    state = json.loads(capsys.readouterr().out)
    assert not state["running"]
    assert {one["state"] for one in state["machines"]} == {"unknown"}
    assert len(state["machines"]) == 30
    assert invoke(["operate", "replay", str(site), "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows[0]["cycles"] >= 2
    assert rows[0]["not the same"] == 0
    assert not (site.parent / "shoals-journal" / "site.journal").exists()  # what never happened stands apart


def test_what_it_says_can_be_read_by_programs_and_in_japanese(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = ran(capsys, site, 2.5, '"event": "answer"', "--live", "--log", "json")
    events = [json.loads(line) for line in told.splitlines()]
    kinds = {one["event"] for one in events}
    assert {"begin", "limit", "command", "answer"} <= kinds
    command = next(one for one in events if one["event"] == "command")
    assert {"machine", "act", "power_w", "before_w", "cause", "why", "live", "at_us"} <= command.keys()
    assert invoke(["operate", "run", str(site), "--seconds", "1.5", "--lang", "ja"]) == 0
    assert "試運転" in capsys.readouterr().err


def test_a_stop_holds_where_no_controller_runs(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["operate", "stop", str(site), "--resume"]) == 1
    assert "nothing was stopped" in capsys.readouterr().err
    assert invoke(["operate", "stop", str(site), "--lang", "en"]) == 0
    assert "stops all loads" in capsys.readouterr().err
    said = "limit 0 W by safety: the operator pressed stop"
    assert said in ran(capsys, site, 3, said, "--live", "--lang", "en")
    assert invoke(["operate", "stop", str(site), "--resume", "--lang", "en"]) == 0
    assert "→ 3420 W" in ran(capsys, site, 3, "→ 3420 W", "--live", "--lang", "en")
    assert invoke(["operate", "close", str(site)]) == 1
    assert "no controller runs" in capsys.readouterr().err


def test_a_journal_that_was_emptied_is_no_new_one(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran(capsys, site, 2, "set a01", "--lang", "en")
    [journal] = site.parent.rglob("site.journal")
    whole = journal.read_bytes()
    journal.write_bytes(b"")  # a stop that was in it would be gone
    assert invoke(["operate", "run", str(site), "--seconds", "1"]) == 2
    assert "cycles were recorded beside it" in capsys.readouterr().err
    journal.write_bytes(whole)
    assert invoke(["operate", "run", str(site), "--seconds", "1"]) == 0


def test_inventory_lists_machines_without_asking_them(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["operate", "inventory", str(site), "--format", "csv"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("machine,state,told W")
    assert len(out) == 31


def test_a_second_controller_is_refused(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Journal(site.parent / "shoals-journal" / "site.journal"):
        assert invoke(["operate", "run", str(site), "--live", "--seconds", "2"]) == 2
        assert invoke(["operate", "run", str(site), "--seconds", "1"]) == 0  # a dry run stands beside it
    assert "another controller" in capsys.readouterr().err


def test_a_wrong_log_or_a_site_without_watchdog_is_asked_wrongly(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invoke(["operate", "run", str(site), "--log", "xml"]) == 1
    assert invoke(["operate", "watchdog", str(site)]) == 1
    assert "no watchdog" in capsys.readouterr().err
    assert invoke(["operate", "replay", str(site)]) == 1
    assert invoke(["operate", "replay", str(site.parent / "none")]) == 1


def test_a_running_controller_is_asked_stopped_and_measured(tmp_path: Path) -> None:
    port = free_port()

    async def play() -> None:
        site = LiveSite(tmp_path, watchdog=False, hold_seconds=600.0, more=f"metrics_port = {port}")
        await site.start()
        try:
            await site.run("--log", "json")
            await site.controlled()
            await site.until(lambda: site.load_w() > 10_000)
            state = await site.status()
            assert state["running"]
            assert state["live"]
            assert state["limit"]["cause"] == "contract"
            assert {one["source"] for one in state["machines"]} == {"reported"}
            assert (tmp_path / "log" / "control.socket").stat().st_mode & 0o077 == 0
            code, out = await site.ask("operate", "stop", str(site.path))
            assert code == 0, out
            await site.until(lambda: site.load_w() < 300)
            body = await asyncio.to_thread(lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics").read())
            text = body.decode()
            assert "shoals_stop_pressed 1.0" in text
            assert 'shoals_commands_total{act="set"}' in text
            assert 'shoals_machine_target_watts{machine="m0"} 0.0' in text
            told = set(re.findall(r"^(?:# HELP )?(shoals_\w+)", text, re.MULTILINE))
            assert metrics_asked("Site") <= told  # the dashboard of examples/serve asks for nothing else
            code, out = await site.ask("operate", "stop", str(site.path), "--resume")
            assert code == 0, out
            await site.until(lambda: site.load_w() > 10_000)
            site.processes[0].send_signal(signal.SIGINT)
            assert await site.ended(site.processes[0]) == 0
            assert site.load_w() < 300
            code, out = await site.ask("operate", "replay", str(site.path))
            assert code == 0, out
        finally:
            await site.stop()

    asyncio.run(play())
    assert "hunter" not in (tmp_path / "log.txt").read_text()


def test_every_reason_has_words_in_both_languages() -> None:
    values = {
        "id": "7", "version": 1, "source": "tso", "machine": "a1", "power_w": 5, "reason": "busy", "seconds": 3,
        "attempt": 2, "limit_w": 0, "price_jpy_per_mwh": 9,
    }  # fmt: skip
    for lang in ("en", "ja"):
        say = words(lang)
        said = {reason(why(code, **values), say) for code in Code}
        assert len(said) == len(Code)
        for cause in ("safety", "stale", "grid", "contract", "economics"):
            body = {"at_us": 0, "cause": cause, "power_w": 3, "why": ["stop"]}
            assert line_of("limit", body, say)
        for act in ("set", "cut", "feed", "open", "close"):
            body = {
                "at_us": 0,
                "machine": "a",
                "act": act,
                "power_w": 1,
                "before_w": None,
                "cause": "grid",
                "why": ["stop"],
            }
            assert line_of("command", body, say)
            for answer in ("done", "refused", "unknown"):
                assert line_of("answer", {"at_us": 0, "machine": "a", "act": act, "answer": answer}, say)


def test_the_screen_draws_what_a_controller_does(tmp_path: Path) -> None:
    from rich.console import Console

    from shoals.cli._operate_screen import Screen
    from shoals.operate.assemble import plant_of
    from shoals.operate.loop import Pilot
    from shoals.operate.site_file import read_setup

    setup = read_setup(SITE)
    screen = Screen("shed", words("en"))

    async def play(count: int) -> str:
        limits = type(setup.limits)(machines=setup.limits.machines[:count], power_w_max=104_000)
        small = type(setup)(**{**{name: getattr(setup, name) for name in setup.__slots__}, "limits": limits})
        with Journal(tmp_path / f"{count}.journal") as journal:
            pilot = Pilot(limits, plant_of(small, live=False), journal, tell=screen.hear)
            console = Console(width=120, record=True, file=open(tmp_path / "out", "w"))  # noqa: SIM115, PTH123
            with screen.over(pilot):
                console.print(screen.draw())
                await pilot.run(1.2)
                console.print(screen.draw())
            console.file.close()
        return console.export_text()

    text = asyncio.run(play(3))
    assert "dry run" in text
    assert "a02" in text
    assert "stopped 30" in asyncio.run(play(30))
