"""Run every `bench_*.py` and print its rows: `python -m benchmarks [WORD …]` runs those whose name holds a word.

`--json FILE` writes all rows and claims as JSON lines. `--write-table` keeps the claims in `results.jsonl`, in place of
what the same benches claimed before, and writes all of them into docs/topics/how-fast.md; without a word it runs the
benches of `plan`, and with `--no-run` none.
"""

from __future__ import annotations

import argparse
import importlib
import json
from pathlib import Path

from benchmarks import _table
from shoals.plan._native import tune

HERE = Path(__file__).parent


def main(arguments: list[str] | None = None) -> None:
    """Import and run the benches."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("words", nargs="*", metavar="WORD", help="run benches whose name holds one of these")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write rows and claims as JSON lines")
    parser.add_argument("--write-table", action="store_true", help="keep the claims and write the table of the docs")
    parser.add_argument("--no-run", action="store_true", help="run nothing; write the table from what is kept")
    asked = parser.parse_args(arguments)
    words = asked.words or (["benchmarks.plan."] if asked.write_table else [])
    tune()  # a bench runs long enough for the better machine code
    found = []
    for path in sorted(HERE.rglob("bench_*.py")):
        name = ".".join(path.relative_to(HERE.parent).with_suffix("").parts)
        if asked.no_run or (words and not any(word in name for word in words)):
            continue
        print(f"# {name}", flush=True)
        rows = importlib.import_module(name).rows()
        print(*rows, sep="\n", flush=True)
        found += _table.records(name, rows)
        if asked.write_table:
            _table.keep(found)
    if asked.json is not None:
        asked.json.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found), encoding="utf-8")
    if asked.write_table:
        _table.write()


if __name__ == "__main__":
    main()
