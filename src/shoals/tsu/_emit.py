"""Write `_ready.ll` from `_ready.py`: ``python -m shoals.tsu._emit``. Needs numba."""

from __future__ import annotations

from pathlib import Path

from shoals._llvm.emit import emit, fingerprint

SOURCE = Path(__file__).with_name("_ready.py")
TARGET = SOURCE.with_name("_ready.ll")
INNER = ("rows", "halve", "largest_first", "saturate")
KINDS = "iii" + 8 * "w"


def code() -> str:
    """Return the code of `ready`."""
    return emit(SOURCE, "ready", INNER, KINDS)


__all__ = ["KINDS", "SOURCE", "TARGET", "code", "fingerprint"]

if __name__ == "__main__":
    TARGET.write_text(code(), encoding="ascii")
