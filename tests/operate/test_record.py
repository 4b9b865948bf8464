"""Cycles on the disk replay to the same decisions, and what was changed or cut short is noticed."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.operate.decide import decide
from shoals.operate.image import Image, Metered
from shoals.operate.machine import Machine, Seen, Source
from shoals.operate.memory import Memory
from shoals.operate.record import (
    Recorder,
    cycle_files,
    image_from_json,
    image_to_json,
    limits_from_json,
    limits_to_json,
    replay,
)
from shoals.operate.simulation import limits_of, simulate

DAY_US = 86_400_000_000


def recorded(folder: Path, seed: int, *, seconds: int = 240) -> int:
    """Write a simulated run as a controller does, and return how many cycles it had."""
    run = simulate(seed, seconds=seconds, keep=True)
    recorder, last = Recorder(folder, limits_of(seed)), Memory()
    for image, memory, decision in run.decisions:
        if memory != last:  # it was killed, and one that begins anew begins a file
            recorder.close()
            recorder = Recorder(folder, limits_of(seed))
        recorder.write(image, memory, decision)
        last = decision.memory
    recorder.close()
    return len(run.decisions)


def test_every_decision_of_a_run_comes_out_again_from_its_file(tmp_path: Path) -> None:
    for seed in range(15):
        folder = tmp_path / str(seed)
        count = recorded(folder, seed)
        cycles = [one for path in cycle_files(folder) for one in replay(path)]
        assert len(cycles) == count
        assert all(one.same for one in cycles)


def test_images_come_back_whole(tmp_path: Path) -> None:
    run = simulate(3, keep=True)
    recorder = Recorder(tmp_path, limits_of(3))
    for image, memory, decision in run.decisions:
        recorder.write(image, memory, decision)
    recorder.close()
    back = [one.image for path in cycle_files(tmp_path) for one in replay(path)]
    assert back == [image for image, _, _ in run.decisions]
    for image, _, _ in run.decisions[::20]:
        assert image_from_json(json.loads(json.dumps(image_to_json(image)))) == image


def test_what_a_driver_knows_beside_power_comes_back(tmp_path: Path) -> None:
    machine = Machine(id="機械-1", driver="avalon", address="10.0.0.1", power_w_max=3_000, levels_w=(2_000,))
    limits = replace(limits_of(1), machines=(machine,), power_w_max=9_000, failsafe_w=0, restart_w_max=None)
    sights = [
        Seen(power_w=9, at_us=5, source=Source.METERED, hot=True, clock_skew_s=-2.5),
        Seen(power_w=9, at_us=6),
        Seen(power_w=9, at_us=7, clock_skew_s=0.25),
    ]
    meters = [None, Metered(power_w=4, at_us=5), Metered(power_w=4, at_us=5, energy_wh=77)]
    recorder, memory, images = Recorder(tmp_path, limits), Memory(), list[Image]()
    for second, (seen, meter) in enumerate(zip(sights, meters, strict=True)):
        image = Image(now_us=second * 10**6, steady_us=second * 10**6, meter=meter, seen={machine.id: seen})
        decision = decide(limits, image, memory)
        recorder.write(image, memory, decision)
        memory = decision.memory
        images.append(image)
    image = replace(images[-1], now_us=10**7, seen={}, meter=None)  # a machine that is fed again is not seen
    recorder.write(image, memory, decide(limits, image, memory))
    recorder.close()
    back = list(replay(cycle_files(tmp_path)[0]))
    assert [one.image for one in back] == [*images, image]
    assert all(one.same for one in back)


def test_a_day_begins_a_file_that_replays_by_itself(tmp_path: Path) -> None:
    run = simulate(5, keep=True, faults=[])
    recorder = Recorder(tmp_path, limits_of(5))
    shift_us = DAY_US - run.decisions[0][0].now_us % DAY_US - 100 * 10**6  # midnight after a hundred seconds
    limits, memory = limits_of(5), Memory()
    for image, _, _ in run.decisions:
        moved = replace(image, now_us=image.now_us + shift_us)
        decision = decide(limits, moved, memory)
        recorder.write(moved, memory, decision)
        memory = decision.memory
    recorder.close()
    first, second = cycle_files(tmp_path)
    assert all(one.same for one in replay(second))
    assert len(list(replay(first))) + len(list(replay(second))) == len(run.decisions)


def test_a_file_of_a_killed_controller_ends_where_it_ends(tmp_path: Path) -> None:
    count = recorded(tmp_path, 7)
    path = cycle_files(tmp_path)[0]
    whole = path.read_bytes()
    for cut in (len(whole) - 9, len(whole) // 2, len(whole) // 3):
        path.write_bytes(whole[:cut])
        cycles = list(replay(path))
        assert 0 < len(cycles) < count + 1
        assert all(one.same for one in cycles)


def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    recorded(tmp_path, 11)
    path = cycle_files(tmp_path)[0]
    lines = gzip.decompress(path.read_bytes()).splitlines()
    assert all(one.same for one in replay(path))
    meter = next(number for number, line in enumerate(lines) if number > 20 and b'"m":[' in line)
    body = json.loads(lines[meter])
    body["m"][0] += 1_000_000
    lines[meter] = json.dumps(body).encode()
    path.write_bytes(gzip.compress(b"\n".join(lines) + b"\n"))
    assert not all(one.same for one in replay(path))
    recorded(tmp_path / "other", 11)
    other = cycle_files(tmp_path / "other")[0]
    packed = bytearray(other.read_bytes())
    packed[len(packed) // 2] ^= 16
    other.write_bytes(bytes(packed))
    try:
        same = all(one.same for one in replay(other))
    except SourceDamaged:
        same = False
    assert not same


def test_what_is_no_record_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no cycles"):
        cycle_files(tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        list(replay(tmp_path / "none"))
    other = tmp_path / "cycles-1.jsonl.gz"
    other.write_bytes(gzip.compress(b'{"schema": "other"}\n'))
    with pytest.raises(SourceDamaged, match="schema"):
        list(replay(other))


def test_limits_come_back_without_addresses() -> None:
    limits = limits_of(9)
    back = limits_from_json(json.loads(json.dumps(limits_to_json(limits))))
    assert back == limits
    one = replace(limits.machines[0], address="10.9.8.7")
    told = json.dumps(limits_to_json(replace(limits, machines=(one, *limits.machines[1:]))))
    assert "10.9.8.7" not in told


def test_a_full_disk_is_an_error_in_words(tmp_path: Path) -> None:
    run = simulate(1, keep=True, seconds=60)
    recorder = Recorder(tmp_path / "file" / "below", limits_of(1))
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(DataError, match="cannot be written"):
        recorder.write(*run.decisions[0])
