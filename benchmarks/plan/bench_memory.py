"""Peak memory of planning a year of hours, each in a process of its own: ours, PyPSA's, and what is there before."""

from __future__ import annotations

from benchmarks._measure import Claim, Row, claim, process

MAKE = "from benchmarks.plan._years import without_quota; problem = without_quota"
PARTS = {
    "interpreter and numpy": "import numpy",
    "ours, a day": "DAY; from shoals.plan import solve; solve(problem)",
    "ours, a year": "YEAR; from shoals.plan import solve; solve(problem)",
    "ours, a year, nothing compiled before": "import os; os.environ['SHOALS_CACHE_DIR'] = ''; YEAR; "
    "from shoals.plan import solve; solve(problem)",
    "ours with HiGHS, a year": "YEAR; from shoals.plan import solve; solve(problem, 'highs')",
    "PyPSA imported": "import pypsa",
    "PyPSA, a day": "DAY; from shoals.plan.pypsa import optimize, to_pypsa; optimize(to_pypsa(problem))",
    "PyPSA, a year": "YEAR; from shoals.plan.pypsa import optimize, to_pypsa; optimize(to_pypsa(problem))",
}
SLOTS = {"DAY": 24, "YEAR": 8_760}


def rows() -> list[Row | Claim]:
    """Measure."""
    found: dict[str, Row] = {}
    for name, call in PARTS.items():
        for word, slots in SLOTS.items():
            call = call.replace(word, f"{MAKE}({slots}, 60)")
        found[name] = process(f"{name} of hours" if "," in name else name, ["-c", call], repeats=3)
    peak = {name: row.peak_mb or 0.0 for name, row in found.items()}
    whole = claim(
        "peak memory of a process that plans 8,760 slots",
        found["ours, a year"],
        found["PyPSA, a year"],
        by="peak_mb",
        required=10.0,
        note=f"{peak['interpreter and numpy']:.0f} MB of ours are Python with numpy; the first process on a machine, "
        f"which compiles the kernel, takes {peak['ours, a year, nothing compiled before']:.0f} MB",
    )
    ours, theirs = (max(peak[f"{one}, a year"] - peak[f"{one}, a day"], 0.1) for one in ("ours", "PyPSA"))
    year = Claim(
        case="memory that the year takes above a day in the same process",
        ours=f"ours: {ours:.0f} MB",
        theirs=f"PyPSA: {theirs:.0f} MB",
        value=theirs / ours,
        required=10.0,
    )
    return [*found.values(), whole, year]


if __name__ == "__main__":
    print(*rows(), sep="\n")
