"""Run every `bench_*.py` and print its rows: `python -m benchmarks [WORD …]` runs those whose name holds a word."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(words: list[str]) -> None:
    """Import and run the benches."""
    for path in sorted(HERE.rglob("bench_*.py")):
        name = ".".join(path.relative_to(HERE.parent).with_suffix("").parts)
        if words and not any(word in name for word in words):
            continue
        print(f"# {name}", flush=True)
        print(*importlib.import_module(name).rows(), sep="\n", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
