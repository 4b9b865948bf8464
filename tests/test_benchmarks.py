"""The table of speed is what the benches kept, and says so when a thing that was asked for is not reached."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def table(root: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(root))
    import benchmarks._table

    return benchmarks._table


def test_the_page_shows_what_is_kept(table: ModuleType) -> None:
    for page in (table.PAGE, *table.PAGES.values()):
        _, _, rest = page.read_text(encoding="utf-8").partition(table.BEGIN)
        shown, ended, _ = rest.partition(table.END)
        assert ended
        wanted = table.table(table.lines_of(page)).strip()
        assert shown.strip() == wanted, "run `python -m benchmarks --write-table --no-run`"


def test_what_is_not_reached_stays_and_a_bench_replaces_only_its_own(
    table: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from benchmarks._measure import Row, claim

    monkeypatch.setattr(table, "RESULTS", tmp_path / "results.jsonl")
    monkeypatch.setattr(table, "PAGE", tmp_path / "page.md")
    slow = Row(name="slow", wall_s=9.0, cpu_s=9.0, peak_mb=500.0)
    fast = Row(name="fast", wall_s=0.2, cpu_s=0.1, peak_mb=100.0)
    times = claim("times", fast, slow, required=30, goal=90, same=1e-12)
    memory = claim("memory", fast, slow, by="peak_mb", required=10)
    assert (times.value, times.verdict) == (pytest.approx(90.0), "goal reached")
    assert (memory.value, memory.verdict) == (pytest.approx(5.0), "not reached")
    assert claim("between", fast, slow, required=30, goal=900).verdict == "reached"
    assert claim("unasked", fast, slow).verdict == ""
    table.keep(table.records("benchmarks.plan.bench_a", [fast, slow, times]))
    table.keep(table.records("benchmarks.plan.bench_b", [memory]))
    table.keep(table.records("benchmarks.plan.bench_a", [claim("times", slow, fast, required=30)]))
    assert [(one["bench"][-1], one["case"]) for one in table.read()] == [("a", "times"), ("b", "memory")]
    table.PAGE.write_text(f"before\n{table.BEGIN}\nold\n{table.END}\nafter\n", encoding="utf-8")
    table.write()
    text = table.PAGE.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("\nafter\n")
    assert "old" not in text
    assert text.count("not reached") == 2
    assert "| memory | fast: 100 MB | slow: 500 MB | **5** | ≥ 10 |" in text
    table.PAGE.write_text("no marks\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="has no marks"):
        table.write()
