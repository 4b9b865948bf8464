"""Cold processes: import, help, and the whole run of a year from reading to report."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from benchmarks._measure import REAL, ROOT, Row, process

CALL = "import sys; from shoals.cli import main; main(sys.argv[1:])"


def rows() -> list[Row]:
    """Measure, and print the phases of the last run."""
    found = [
        process("python -c pass", ["-c", "pass"], repeats=5),
        process("import shoals", ["-c", "import shoals"], repeats=5, goal="goal: 0.150 s"),
        process("shoals --help", ["-c", CALL, "--help"], repeats=5, goal="goal: 0.300 s"),
    ]
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        found.append(process("shoals demo", ["-c", CALL, "demo", "-o", str(demo)], goal="goal: 8 s, 500 MB"))
        out = demo
        if REAL.is_dir():
            out = Path(folder) / "run"
            site = str(ROOT / "examples" / "sites" / "kyushu-hybrid-50mw.toml")
            found.append(
                process(
                    "shoals run, Kyushu FY2024, files to report",
                    [
                        "-c",
                        CALL,
                        "run",
                        site,
                        "--from",
                        str(REAL),
                        "--fiscal-year",
                        "2024",
                        "-o",
                        str(out),
                        "--overwrite",
                    ],
                    goal="goal: 8 s, 500 MB",
                )
            )
        phases = json.loads((out / "summary.json").read_text(encoding="utf-8"))["seconds"]
    print(
        "phases of the last run:", ", ".join(f"{name} {spent:.2f} s" for name, spent in phases.items()), file=sys.stderr
    )
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
