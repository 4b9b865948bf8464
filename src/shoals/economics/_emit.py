"""Write the kernels of the agent simulator as LLVM code. Run ``python -m shoals.economics._emit``; it needs numba."""

from __future__ import annotations

from pathlib import Path

from shoals._llvm.emit import emit

SOURCE = Path(__file__).with_name("_exchange.py")
KINDS = {"pay": "iiiiaa", "split": "iiiaa", "share": "iiaaaa"}
"""Kernels, and the kinds of their arguments."""


def target(entry: str) -> Path:
    """Return where a kernel lies."""
    return SOURCE.with_name(f"_{entry}.ll")


if __name__ == "__main__":
    for each, kinds in KINDS.items():
        target(each).write_text(emit(SOURCE, each, (), kinds), encoding="ascii")
