"""Write the compiled state machine, from `_machine.py`: ``python -m shoals.ledger.engine._emit``. Needs numba."""

from __future__ import annotations

from pathlib import Path

from shoals._llvm.emit import emit, fingerprint
from shoals.ledger.engine.machine import ENTRIES

SOURCE = Path(__file__).with_name("_machine.py")
INNER = {
    "machine": (
        "spread", "same", "find_id", "find_hold", "compare", "bad_flags", "check_opening", "check_end", "group_of",
        "anchor_of", "check_rule", "check_rules", "check_transfer", "check", "book", "take_back", "all_known", "warm",
    ),
    "look_up": ("spread",),
    "rehash": (),
    "rehang": ("spread", "find_hold"),
}  # fmt: skip


def target(entry: str) -> Path:
    """Return where the code of this function lies."""
    return SOURCE.with_name(f"_{entry}.ll")


def code(entry: str) -> str:
    """Return the code of this function."""
    return emit(SOURCE, entry, INNER[entry], ENTRIES[entry])


__all__ = ["SOURCE", "code", "fingerprint", "target"]

if __name__ == "__main__":
    for each in ENTRIES:
        target(each).write_text(code(each), encoding="ascii")
