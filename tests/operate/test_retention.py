"""Old records go only when they are settled; what follows them is settled as if they were there, and replays."""

from __future__ import annotations

import json
import random
import shutil
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.operate.test_settle import LIMITS, S

from shoals.cli._app import invoke
from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.operate import retention
from shoals.operate.decide import decide
from shoals.operate.image import Image, Metered, Offer
from shoals.operate.journal import Journal, read_journal
from shoals.operate.limits import Limits
from shoals.operate.loop import Pilot, Plant
from shoals.operate.machine import Seen, Unknown
from shoals.operate.memory import Memory
from shoals.operate.orders import Order, Orders
from shoals.operate.record import Recorder, command_to_json, cycle_files, replay
from shoals.operate.retention import DAY_US, note_settled, old_files, prune
from shoals.operate.settle import SlotSums, Tally
from shoals.operate.state import state_of_journal
from shoals.operate.why import Code, why
from shoals.studies.metered import slots_of_journal

START_US = 1_743_465_600 * S + 10 * 3_600 * S  # 1 April 2025, fourteen hours before the day ends in UTC
STEP_S = 58.0
HOURS, FIRST_H, SECOND_H = 41, 14, 38
"""How long is written, and after how long the first and the second file end."""


def record(folder: Path, *, register: bool) -> None:
    """Write parts of three days with orders over midnight, a silent meter, and machines that say too much."""
    chance, orders, memory, wh = random.Random(register), Orders(), Memory(), 0.0
    for name, first_h, last_h, limit_w in (("a", 13.8, 14.9, 500), ("b", 37.5, 38.6, 0), ("c", 38.2, 39.0, 900)):
        edges = [START_US + round(hour * 3_600 * S) for hour in (first_h, last_h)]
        order = Order(source="tso", id=name, version=1, start_us=edges[0], end_us=edges[1], limit_w=limit_w)
        orders, _ = orders.receive(order, now_us=START_US)
    recorder, power_w = Recorder(folder, LIMITS), 4_000
    for step in range(round(HOURS * 3_600 / STEP_S)):
        now_us = START_US + round(step * STEP_S * S)
        power_w = max(0, min(8_000, power_w + chance.randrange(-700, 701)))
        wh += power_w * STEP_S / 3_600
        silent = 20.2 < step * STEP_S / 3_600 < 20.9
        meter = Metered(power_w=power_w, at_us=now_us, energy_wh=round(wh) if register else None)
        image = Image(
            now_us=now_us,
            steady_us=round(step * STEP_S * S),
            meter=None if silent else meter,
            seen={f"m{n}": Seen(power_w=power_w * (n + 1) // 2, at_us=now_us) for n in range(2)},
            orders=orders,
            offer=Offer(power_w_max=7_000, price_jpy_per_mwh=0.0, end_us=now_us + 3_600 * S),
        )
        decision = decide(LIMITS, image, memory)
        recorder.write(image, memory, decision)
        memory = decision.memory
    recorder.close()


@pytest.fixture(scope="module", params=[False, True], ids=["power", "register"])
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cycles")
    record(folder, register=request.param)
    return folder


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "log"))


NOW_US = START_US + 10 * DAY_US


def after(whole: tuple[SlotSums, ...], hours: float) -> tuple[SlotSums, ...]:
    """Return the slots that were not over when a file ended."""
    return tuple(one for one in whole if one.end_us >= START_US + round(hours * 3_600 * S))


def test_what_is_settled_goes_and_what_follows_comes_out_the_same(folder: Path, tmp_path: Path) -> None:
    whole = slots_of_journal(folder)
    names = [path.name for path in cycle_files(folder)]
    assert len(names) == 3
    note_settled(folder, whole[40].end_us, "book.sqlite", "root")
    for keep_days, gone in ((10, 0), (1, 1)):
        old = old_files(folder, now_us=NOW_US, keep_days=keep_days)
        assert [path.name for path in old.cycles] == names[:gone]  # the second file is not settled to its end
    prune(folder, old, to=tmp_path / "archive")
    assert slots_of_journal(folder) == after(whole, FIRST_H)
    note_settled(folder, whole[-1].end_us, "book.sqlite", "root")
    note_settled(folder, whole[0].end_us, "book.sqlite", "root")  # an older word takes nothing back
    old = old_files(folder, now_us=NOW_US, keep_days=1)
    assert [path.name for path in old.cycles] == names[1:2]
    prune(folder, old)
    assert slots_of_journal(folder) == after(whole, SECOND_H)
    assert [path.name for path in cycle_files(folder)] == names[2:]
    assert all(one.same for path in cycle_files(folder) for one in replay(path))
    assert [path.name for path in (tmp_path / "archive").iterdir()] == names[:1]


def test_one_that_is_killed_while_it_clears_loses_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = slots_of_journal(folder)
    note_settled(folder, whole[-1].end_us, "book.sqlite", "root")
    old, real, left = old_files(folder, now_us=NOW_US, keep_days=1), Path.unlink, [1]

    def unlink(path: Path, missing_ok: bool = False) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError("killed")
        real(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", unlink)
        with pytest.raises(DataError, match="cannot be cleared"):
            prune(folder, old)
    assert len(cycle_files(folder)) == 2
    assert slots_of_journal(folder) == after(whole, SECOND_H)  # what is left of what went is passed over
    again = old_files(folder, now_us=NOW_US, keep_days=1)
    assert len(again.cycles) == 1
    prune(folder, again)
    assert slots_of_journal(folder) == after(whole, SECOND_H)


def test_nothing_goes_before_it_is_settled_or_while_it_is_written(folder: Path) -> None:
    with pytest.raises(InputError, match="nothing in"):
        old_files(folder, now_us=NOW_US)
    note_settled(folder, NOW_US, "book.sqlite", "root")
    with pytest.raises(InputError, match="0 days"):
        old_files(folder, now_us=NOW_US, keep_days=0)
    assert len(old_files(folder, now_us=NOW_US, keep_days=1).cycles) == 2  # the last may be written to
    (folder / "settled.json").write_text("half")
    with pytest.raises(SourceDamaged):
        old_files(folder, now_us=NOW_US)


def test_cycles_of_a_clock_that_was_put_back_are_not_passed_over(folder: Path) -> None:
    note_settled(folder, slots_of_journal(folder)[-1].end_us, "book.sqlite", "root")
    prune(folder, old_files(folder, now_us=NOW_US, keep_days=1))
    [last] = cycle_files(folder)
    shutil.copy(last, folder / "cycles-20250401T120000.000000Z.jsonl.gz")
    with pytest.raises(SourceDamaged, match="put back"):
        slots_of_journal(folder)


def test_a_damaged_file_stays(folder: Path) -> None:
    note_settled(folder, slots_of_journal(folder)[-1].end_us, "book.sqlite", "root")
    old = old_files(folder, now_us=NOW_US, keep_days=1)
    found = bytearray(old.cycles[1].read_bytes())
    found[len(found) // 2] ^= 1
    old.cycles[1].write_bytes(bytes(found))
    with pytest.raises(SourceDamaged):
        prune(folder, old)
    assert len(cycle_files(folder)) == 3
    assert not (folder / "cut.json").exists()


def test_a_tally_goes_on_from_any_image(written: Path) -> None:
    images = [one.image for path in cycle_files(written)[:2] for one in replay(path)]
    whole = Tally(LIMITS)
    for image in images:
        whole.add(image)
    for cut in (0, 1, 37, 890, len(images) - 1):  # 890: in an order
        first = Tally(LIMITS)
        for image in images[:cut]:
            first.add(image)
        known = first.closed()
        second = Tally.from_json(LIMITS, json.loads(json.dumps(first.to_json())))
        for image in images[cut:]:
            second.add(image)
        assert known + second.all() == whole.all()


def test_the_command_lists_first_and_takes_away_when_told(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site.toml"
    site.write_text(
        'id = "shed"\n[operate]\npower = "10 kW"\njournal = "log"\nmeter = { driver = "simulated" }\n'
        'offer = { driver = "fixed" }\nmachines = [{ id = "a1", driver = "simulated", power = "3 kW" }]\n'
    )
    assert invoke(["operate", "prune", str(site), "--lang", "en"]) == 1
    assert "settle" in capsys.readouterr().err
    note_settled(folder, slots_of_journal(folder)[-1].end_us, "postgresql://me:word@db/x?book=b", "root")
    assert invoke(["operate", "prune", str(site), "--lang", "en"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    assert "2 files may go" in err
    assert "word" not in err
    assert len(cycle_files(folder)) == 3
    assert invoke(["operate", "prune", str(site), "--to", str(tmp_path / "old"), "--remove"]) == 1
    assert invoke(["operate", "prune", str(site), "--to", str(tmp_path / "old"), "--lang", "ja"]) == 0
    assert "2 個" in capsys.readouterr().err
    assert len(cycle_files(folder)) == 1
    assert len(list((tmp_path / "old").iterdir())) == 2


class TestTurningTheJournal:
    """A new file says what the old one said."""

    def fill(self, journal: Journal) -> None:
        journal.append("begin", {"at_us": 5, "site": "shed", "live": True, "process": 1})
        for n, (first, last) in enumerate(((10, 20), (10, 3 * DAY_US)), start=1):
            order = {"source": "tso", "id": str(n), "version": 1, "start_us": first, "end_us": last,
                     "limit_w": 7, "withdrawn": False}  # fmt: skip
            journal.append("order", {"order": order, "at_us": 6, "fate": "accepted"})
        kept = replace(Memory(), cut_us={"m1": 3}, starts_us={"m0": (4,)}).to_json()
        journal.append("memory", kept)
        journal.append("memory", {"open": True})
        command = decide(LIMITS, Image(now_us=1, steady_us=1, stop=True), Memory()).commands
        for one in command:
            journal.append("command", {"at_us": 8, "live": True, **command_to_json(one)})
        journal.append("stop", {"on": True, "at_us": 9})
        journal.append("alarm", {"at_us": 9, "why": why(Code.METER_SILENT).to_json()})

    def said(self, path: Path) -> dict[str, Any]:
        return state_of_journal(read_journal(path), LIMITS.machines)

    def test_what_a_controller_takes_up_and_status_shows_stays(self, tmp_path: Path) -> None:
        path = tmp_path / "site.journal"
        with Journal(path) as journal:
            self.fill(journal)
            before = self.said(path)
            old = journal.turn(2 * DAY_US, [why(Code.METER_SILENT).to_json()])
            after = self.said(path)
            assert self.said(old) == before
            gone = [one for one in before["orders"] if one["end_us"] > DAY_US]
            assert after == {**before, "at_us": 9, "orders": gone}  # what ended days ago is not carried on
            assert journal.began_us == 2 * DAY_US
            journal.append("stop", {"on": False, "at_us": 11})
            with pytest.raises(DataError, match="another controller"):
                Journal(path)
        with Journal(path) as journal:
            assert (journal.last("stop") or {})["on"] is False
            assert list(journal.orders().known) == [("tso", "2")]
            memory = Memory.from_json(journal.memory() or {})
            assert (dict(memory.starts_us), set(memory.cut_us), memory.open_us) == ({"m0": (4,)}, {"m1"}, 0)
            assert journal.turn(2 * DAY_US).name == "site-19700103T000000Z-2.journal"
            journal.turn(4 * DAY_US)
            assert not journal.orders().known

    @pytest.mark.parametrize("what", ["write", "link", "replace"])
    def test_a_disk_that_refuses_leaves_the_old_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
    ) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise OSError("no room")

        path = tmp_path / "site.journal"
        with Journal(path) as journal:
            self.fill(journal)
            before = self.said(path)
            with monkeypatch.context() as patched:
                if what == "replace":
                    patched.setattr(Path, "replace", refuse)
                else:
                    patched.setattr("os.link" if what == "link" else "os.fsync", refuse)
                with pytest.raises(DataError, match="cannot be written"):
                    journal.turn(2 * DAY_US)
            assert self.said(path) == before
            journal.append("stop", {"on": False, "at_us": 12})  # it goes on
            assert not path.with_suffix(".new").exists()
            journal.turn(3 * DAY_US)
            assert self.said(path)["stop"] is False

    def test_a_controller_begins_a_new_file_with_the_day_and_tries_later_if_it_cannot(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def metered() -> Unknown:
            return Unknown(reason="nobody looks")

        limits, now_us = Limits(machines=(), power_w_max=1_000), time.time_ns() // 1_000
        order = Order(source="tso", id="1", version=1, start_us=now_us, end_us=now_us + DAY_US, limit_w=7)

        def refuse(*_: object) -> None:
            raise OSError("no room")

        with Journal(tmp_path / "site.journal") as journal:
            journal.append("begin", {"at_us": now_us - DAY_US, "site": "shed", "live": False, "process": 1})
            pilot = Pilot(limits, Plant(drivers={}, meter=metered), journal)
            pilot.receive(order)
            with monkeypatch.context() as patched:
                patched.setattr("os.link", refuse)
                pilot.cycle()
                pilot.cycle()
            assert any(code == "journal" for code, _ in pilot.alarms)
            pilot.cycle()
            assert not list(tmp_path.glob("site-*.journal"))  # it waits an hour
            pilot._turn_us = 0
            pilot.cycle()
            pilot.cycle()
            assert len(list(tmp_path.glob("site-*.journal"))) == 1
            first, *rest = [kind for kind, _ in read_journal(tmp_path / "site.journal")]
            assert first == "carry"
            assert "order" not in rest
        with Journal(tmp_path / "site.journal") as journal:
            assert list(journal.orders().known.values()) == [order]

    def test_old_journals_go_with_the_days_they_are_of(self, folder: Path) -> None:
        with Journal(folder / "site.journal") as journal:
            self.fill(journal)
            early = journal.turn(START_US + DAY_US)
            late = journal.turn(START_US + 9 * DAY_US)
        note_settled(folder, START_US + 2 * DAY_US, "book.sqlite", "root")
        old = old_files(folder, now_us=NOW_US, keep_days=1)
        assert old.journals == (early,)
        prune(folder, old)
        assert not early.exists()
        assert late.exists()
        assert retention.resumed(folder)[1]
