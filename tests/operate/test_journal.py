"""The journal over crashes, torn lines and damage."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.operate.journal import Journal, read_journal
from shoals.operate.memory import Memory, change_of, merged

ORDER = {"source": "tso", "id": "1", "version": 1, "start_us": 0, "end_us": 9, "limit_w": 0, "withdrawn": False}


def write(path: Path, count: int) -> bytes:
    with Journal(path) as journal:
        for number in range(count):
            journal.append("note", {"number": number, "word": "蓄電\n"})
    return path.read_bytes()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(cut=st.integers(0, 400))
def test_a_file_that_was_cut_anywhere_keeps_its_whole_lines(tmp_path: Path, cut: int) -> None:
    path = tmp_path / f"{cut}.journal"
    path.unlink(missing_ok=True)
    found = write(path, 5)
    kept = found[: min(cut, len(found))]
    path.write_bytes(kept)
    with Journal(path) as journal:
        assert [body["number"] for _, body in journal.records] == list(range(kept.count(b"\n")))
        journal.append("note", {"number": 99})
    assert [body["number"] for _, body in read_journal(path)][-1] == 99


def test_any_flipped_bit_before_the_last_line_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    found = write(path, 3)
    last = found.rindex(b"\n", 0, -1) + 1
    for at in range(last):
        damaged = bytearray(found)
        damaged[at] ^= 4
        path.write_bytes(bytes(damaged))
        with pytest.raises(SourceDamaged, match="line"):
            list(read_journal(path))
        with pytest.raises(SourceDamaged):
            Journal(path)
        assert path.read_bytes() == bytes(damaged)


def test_two_controllers_cannot_write_one_journal(tmp_path: Path) -> None:
    with Journal(tmp_path / "a.journal"), pytest.raises(DataError, match="another controller"):
        Journal(tmp_path / "a.journal")


def test_orders_come_back(tmp_path: Path) -> None:
    with Journal(tmp_path / "a.journal") as journal:
        journal.append("order", {"order": ORDER, "at_us": 1, "fate": "late"})
    with Journal(tmp_path / "a.journal") as journal:
        assert journal.orders().limit_w(5) == 0
        assert journal.last("order") is not None
        assert journal.last("stop") is None
    with pytest.raises(InputError, match="no journal"):
        list(read_journal(tmp_path / "b.journal"))


def test_a_full_disk_is_an_error_in_words(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Journal(tmp_path / "a.journal") as journal:
        mine = journal._file
        with open("/dev/full", "ab", buffering=0) as full:  # noqa: PTH123
            journal._file = full  # type: ignore[assignment]
            with pytest.raises(DataError, match="cannot be written"):
                journal.append("note", {})
        journal._file = mine


def test_a_disk_that_was_full_for_a_while_leaves_no_half_line(tmp_path: Path) -> None:
    """The limit of a file's size cuts a line in the middle, as a full disk does."""
    code = (
        "import resource, signal, sys; from pathlib import Path; from shoals.operate.journal import Journal\n"
        "from shoals.core.errors import DataError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); journal = Journal(Path(sys.argv[1]))\n"
        "journal.append('note', {'number': 0})\n"
        "soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (journal.path.stat().st_size + 20, hard))\n"
        "for number in range(3):\n"
        "    try:\n        journal.append('note', {'number': 99})\n        print('no refusal')\n"
        "    except DataError:\n        pass\n"
        "print(journal.path.stat().st_size)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))\n"
        "journal.append('note', {'number': 1})\n"
    )
    path = tmp_path / "a.journal"
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert "no refusal" not in done.stdout
    assert [body["number"] for _, body in read_journal(path)] == [0, 1]


def test_a_disk_that_does_not_sync_leaves_the_line_and_a_later_half_line_cuts_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.journal"
    with Journal(path) as journal:
        journal.append("note", {"number": 0})
        with monkeypatch.context() as patch:

            def no_sync(number: int) -> None:
                raise OSError(5, "Input/output error")

            patch.setattr(os, "fsync", no_sync)
            with pytest.raises(DataError, match="cannot be written"):
                journal.append("stop", {"on": True})
        assert journal.last("stop") == {"on": True}  # it is in the file, and whoever reads that finds it
        mine = journal._file

        class Half:
            """Takes half a line, and then refuses."""

            def fileno(self) -> int:
                return mine.fileno()

            def write(self, line: bytes) -> int:
                if len(line) < 20:
                    raise OSError(28, "No space left on device")
                return mine.write(line[: len(line) - 10]) or 0

        journal._file = Half()  # type: ignore[assignment]
        with pytest.raises(DataError):
            journal.append("note", {"number": 99})
        journal._file = mine
        journal.append("note", {"number": 1})
    assert [(kind, body) for kind, body in read_journal(path)] == [
        ("note", {"number": 0}),
        ("stop", {"on": True}),
        ("note", {"number": 1}),
    ]


def test_what_was_told_survives_kill(tmp_path: Path) -> None:
    """A writer says a number once it is kept, and is killed at a moment it does not choose."""
    code = (
        "import sys; from pathlib import Path; from shoals.operate.journal import Journal\n"
        "journal = Journal(Path(sys.argv[1])); number = len(journal.records)\n"
        "while True:\n    journal.append('note', {'number': number}); print(number, flush=True); number += 1\n"
    )
    told = -1
    for round_ in range(4):
        writer = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path / "a.journal")], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        told = int(writer.stdout.readline())
        time.sleep(0.01 * (round_ + 1))
        os.kill(writer.pid, signal.SIGKILL)
        rest = writer.stdout.read().split("\n")[:-1]
        told = int(rest[-1]) if rest else told
        writer.wait()
        writer.stdout.close()
        numbers = [body["number"] for _, body in read_journal(tmp_path / "a.journal")]
        assert numbers == list(range(len(numbers)))
        assert len(numbers) > told


NAMES = st.dictionaries(st.sampled_from("abc"), st.integers(1, 5))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(NAMES, NAMES, st.sets(st.sampled_from("abc")), st.booleans()), max_size=8))
def test_what_is_remembered_comes_back_from_its_changes(states: list[tuple[dict, dict, set, bool]]) -> None:
    written = folded = None
    for changed, started, cut, is_open in states:
        memory = Memory(
            changed_us=changed,
            starts_us={name: (at,) for name, at in started.items()},
            cut_us=dict.fromkeys(cut, 3),
            open_us=4 if is_open else None,
        )
        kept = memory.to_json()
        change = json.loads(json.dumps(change_of(written, kept)))
        folded = merged(folded, change)
        assert folded == kept
        if written == kept:
            assert change == {}
        written = kept
