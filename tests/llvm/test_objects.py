"""Compiled once, loaded without LLVM: the same answers, and no trust in what lies on the disk."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals._llvm import elf, load, objects

NEEDS = pytest.mark.skipif(objects.processor() is None, reason="objects are loaded on Linux on x86-64 alone")
SUMS = """
@table = internal constant [4 x i64] [i64 3, i64 5, i64 7, i64 11], align 32
@hook = internal constant ptr @twice, align 8
declare i64 @labs(i64)
define internal i64 @twice(i64 %x) {
  %y = mul i64 %x, 2
  ret i64 %y
}
define i64 @sums(i64 %k) {
  %at = getelementptr [4 x i64], ptr @table, i64 0, i64 %k
  %one = load i64, ptr %at
  %less = sub i64 0, %one
  %more = call i64 @labs(i64 %less)
  %call = load volatile ptr, ptr @hook
  %found = call i64 %call(i64 %more)
  ret i64 %found
}
"""
"""A table, an address in data, a function of its own and one of the C library."""


def called(found: tuple[int, object]) -> list[int]:
    function: Any = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(found[0])
    return [function(k) for k in range(4)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SHOALS_CACHE_DIR", str(tmp_path))
    return tmp_path / "kernels"


@NEEDS
def test_an_object_is_loaded_with_its_tables_and_what_it_calls(folder: Path) -> None:
    for _ in range(2):
        found = load.address_of(SUMS, "sums")
        assert found is not None
        assert called(found) == [6, 10, 14, 22]
    assert len(list(folder.glob("*.o"))) == 1
    assert load.is_kept(SUMS)
    assert not load.is_kept(SUMS, 0)


@NEEDS
def test_what_the_loader_does_not_know_is_run_by_llvm_itself(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_image: bytes, _symbol: str) -> Any:
        raise elf.Unreadable("relocation 99 is not known")

    monkeypatch.setattr(elf, "load", unknown)
    found = load.address_of(SUMS, "sums")
    assert found is not None
    assert called(found) == [6, 10, 14, 22]


def test_another_machine_is_served_by_llvm_and_keeps_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(objects, "processor", lambda: None)
    found = load.address_of(SUMS, "sums")
    assert found is not None
    assert called(found) == [6, 10, 14, 22]
    assert not folder.exists()
    assert not load.is_kept(SUMS)


@NEEDS
@pytest.mark.parametrize("place", ["", "/proc/nowhere"])
def test_without_a_place_it_is_compiled_each_time(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOALS_CACHE_DIR", place)
    found = load.address_of(SUMS, "sums")
    assert found is not None
    assert called(found) == [6, 10, 14, 22]


@NEEDS
def test_an_object_that_somebody_changed_is_made_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert load.address_of(SUMS, "sums") is not None
    [path] = folder.glob("*.o")
    whole, made, real = path.read_bytes(), [0], load._object

    def counted(text: str, opt: int) -> bytes:
        made[0] += 1
        return real(text, opt)

    monkeypatch.setattr(load, "_object", counted)
    for harm in (whole[:-1] + bytes([whole[-1] ^ 1]), whole[:100], b""):
        path.write_bytes(harm)
        found = load.address_of(SUMS, "sums")
        assert found is not None
        assert called(found) == [6, 10, 14, 22]
    path.chmod(0o666)  # anybody could have written it
    assert load.address_of(SUMS, "sums") is not None
    assert made == [4]
    assert path.read_bytes() == whole


@pytest.fixture(scope="module")
def image() -> bytes:
    return load._object(SUMS, 2)


@NEEDS
@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_no_object_however_damaged_does_more_than_be_refused(image: bytes, data: st.DataObject) -> None:
    """It is laid out and not called: what the checksum lets through was made here."""
    at = data.draw(st.integers(0, len(image) - 1))
    harmed = bytearray(image)
    harmed[at] = data.draw(st.integers(0, 255))
    with suppress(elf.Unreadable):
        elf.load(bytes(harmed)[: data.draw(st.integers(at, len(image)))], "sums")


@NEEDS
def test_what_is_not_there_is_refused(image: bytes) -> None:
    with pytest.raises(elf.Unreadable):
        elf.load(image, "others")
    with pytest.raises(elf.Unreadable, match="no_such_function"):
        elf.load(load._object(SUMS.replace("labs", "no_such_function"), 2), "sums")
    with pytest.raises(elf.Unreadable, match="no relocatable object"):
        elf.load(bytes(200), "sums")


@NEEDS
def test_what_would_be_written_to_is_left_to_llvm(folder: Path) -> None:
    """Pages are not writable here; a section that must be would end the process at the first call."""
    counts = """
@count = internal global i64 5, align 8
define i64 @sums(i64 %k) {
  %one = load i64, ptr @count
  %more = add i64 %one, 1
  store i64 %more, ptr @count
  ret i64 %more
}
"""
    with pytest.raises(elf.Unreadable, match=r"`\.data` is to be written to"):
        elf.load(load._object(counts, 2), "sums")
    found = load.address_of(counts, "sums")
    assert found is not None
    assert called(found) == [6, 7, 8, 9]


def test_a_full_disk_leaves_no_half_object(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    objects.keep(folder / "one.o", b"made")
    assert list(folder.iterdir()) == []


BOOK_AND_PLAN = """
import sys
import numpy as np
from shoals.core.book import Account
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import Opening, RECORD
from shoals._llvm.sha256 import digests
from shoals.plan import exact
book = Machine()
batch = np.concatenate([Opening(number=n, ledger=1).record() for n in (0, 1)] + [np.zeros(1, RECORD)])
batch["id_lo"] = [1, 2, 3]
batch[2:][["debit", "credit", "amount", "ledger"]] = (0, 1, 500, 1)
print(book.apply(batch).tolist(), book.balances().tolist(), digests(0, np.zeros((1, 128), np.uint8)).tobytes().hex())
print("llvmlite" in sys.modules)
"""


@NEEDS
def test_a_second_process_needs_no_llvm(folder: Path) -> None:
    first, second = (
        subprocess.run([sys.executable, "-c", BOOK_AND_PLAN], check=True, capture_output=True, text=True).stdout
        for _ in range(2)
    )
    assert first.splitlines()[1] == "True"
    assert second.splitlines() == [first.splitlines()[0], "False"]
