"""Ten coupled areas over a year of hours: windows with repair, one program over all, and PyPSA, in one process."""

from __future__ import annotations

from dataclasses import replace

from benchmarks._measure import Claim, Row, claim, function
from benchmarks.plan.bench_pypsa import apart, lean, solve_lean

from shoals.core.areas import CoupledSchedule
from shoals.plan.areas import solve_areas
from shoals.testing.areas import ten_areas


def rows() -> list[Row | Claim]:
    """Measure."""
    found: list[Row | Claim] = []
    for quota in (True, False):
        problem = ten_areas(quota=quota)
        name = "ten areas, 8,760 slots" + (", a quota a day" if quota else "")
        kept: dict[str, CoupledSchedule] = {}
        peer: dict[str, float] = {}

        def ours(key: str, problem=problem, kept=kept, **options: object) -> None:
            kept[key] = solve_areas(problem, **options)  # pyright: ignore[reportArgumentType]

        def theirs(problem=problem, peer=peer) -> None:
            peer["pypsa"] = solve_lean(lean(problem))

        windows = function(f"windows, {name}", lambda ours=ours: ours("windows"), repeats=3, warm=False)
        pypsa = function(f"PyPSA, {name}", theirs, repeats=1, warm=False)
        best = kept["windows"]
        same = apart(best.objective_jpy, peer["pypsa"])
        found += [replace(windows, goal=f"certified to {abs(best.gap):.0e}"), pypsa]
        asked = {"required": 3.0, "goal": 10.0} if quota else {}
        found.append(claim(f"{name}: beside PyPSA", windows, pypsa, same=same, **asked))
        if quota:
            for label, options in (
                ("whole", {"method": "whole"}),
                ("windows, three days", {"ahead_days": 2}),
                ("windows, two threads", {"workers": 2}),
            ):
                call = function(
                    f"{label}, {name}", lambda ours=ours, o=options: ours("other", **o), repeats=1, warm=False
                )
                off = apart(best.objective_jpy, kept["other"].objective_jpy)
                found.append(replace(call, goal=f"{off:.0e} apart"))
                if label == "whole":
                    found.append(claim(f"{name}: beside one linear program from arrays", windows, call, same=off))
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
