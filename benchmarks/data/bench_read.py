"""Reading a fiscal year: twelve 30-minute files of one area, and the ten areas one after the other."""

from __future__ import annotations

from benchmarks._measure import REAL, Row, function, process

from shoals.data.areas import AREAS, read_area

FILES = REAL / "japan_area_30min"
COLD = (
    "import sys; from shoals.data.areas import AREAS, read_area; "
    "[read_area(sys.argv[1], area, fiscal_year=2024) for area in {}]"
)


def rows() -> list[Row]:
    """Measure warm calls and cold processes."""
    if not FILES.is_dir():
        return []
    years = sorted(FILES.glob("eria_jukyu_*_09.csv"))
    return [
        function("bytes of the Kyushu files from the disk", lambda: [path.read_bytes() for path in years]),
        function(
            "one area, a year (Kyushu, 12 files)",
            lambda: read_area(FILES, "kyushu", fiscal_year=2024),
            goal="goal: 0.3 s",
        ),
        function(
            "ten areas, a year (120 files)",
            lambda: [read_area(FILES, area, fiscal_year=2024) for area in AREAS],
            repeats=3,
            goal="goal: 3 s",
        ),
        process("cold process: one area", ["-c", COLD.format("['kyushu']"), str(FILES)]),
        process("cold process: ten areas", ["-c", COLD.format("AREAS"), str(FILES)], goal="goal: 3 s"),
    ]


if __name__ == "__main__":
    print(*rows(), sep="\n")
