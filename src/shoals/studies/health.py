"""Is everything that shoals needs here and working? What `shoals doctor` and the page of that name say."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Both = tuple[str, str]
"""Words in Japanese and in English."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: its name in both languages, whether it is well, and words in both."""

    name_ja: str
    name_en: str
    well: bool
    words_ja: str
    words_en: str
    names_place: bool  # the words, perhaps: where something lies on this machine

    def name(self, lang: str) -> str:
        """Return what was looked at, in a language."""
        return self.name_ja if lang == "ja" else self.name_en

    def words(self, lang: str) -> str:
        """Return what was found, in a language."""
        return self.words_ja if lang == "ja" else self.words_en


class _IllError(Exception):
    """What is wrong, in Japanese and in English."""


def check_all() -> tuple[Check, ...]:
    """Look at versions, solver, book, write access, clock and cache."""
    return tuple(
        _check(ja, en, look)
        for ja, en, look in (
            ("Python", "Python", _python),
            ("ライブラリ", "libraries", _libraries),
            ("追加機能", "extras", _extras),
            ("ソルバー", "solver", _solver),
            ("機械語", "machine code", _kernels),
            ("帳簿", "book", _book),
            ("書き込み", "write access", _writing),
            ("時計", "clock", _clock),
            ("データの置き場", "data cache", _cache),
        )
    )


def _check(ja: str, en: str, look: Callable[[], Both]) -> Check:
    try:
        told_ja, told_en = look()
        return Check(ja, en, True, told_ja, told_en, look in (_kernels, _writing, _cache))
    except _IllError as error:
        told_ja, told_en = error.args
        return Check(ja, en, False, told_ja, told_en, True)
    except Exception as error:  # a library's or the system's own words
        told = " ".join(str(error).split()) or type(error).__name__
        return Check(ja, en, False, told, told, True)


def _python() -> Both:
    import platform

    if sys.version_info < (3, 11):  # noqa: UP036  # of who runs it from a checkout; no assertion: `-O` leaves those out
        found = platform.python_version()
        raise _IllError(
            f"{found} は古すぎます。shoals には 3.11 以上が必要です", f"{found} is too old; shoals needs 3.11 or newer"
        )
    where = f"{platform.system()} {platform.machine()}"
    return f"{platform.python_version()}（{where}）", f"{platform.python_version()} on {where}"


def _libraries() -> Both:
    from importlib.metadata import version

    names = ("shoals", "numpy", "pandas", "pyarrow", "highspy", "llvmlite", "pydantic", "pvlib")
    told = ", ".join(f"{name} {version(name)}" for name in names)
    return told, told


EXTRAS = {"web": "uvicorn", "operate": "prometheus_client", "plot": "matplotlib", "postgres": "psycopg"}
"""Extras of the package, and a module that each brings."""


def _extras() -> Both:
    from importlib.util import find_spec

    from shoals.core._extras import pip_line

    lacking = [extra for extra, module in EXTRAS.items() if find_spec(module) is None]
    here = [extra for extra in EXTRAS if extra not in lacking]
    ja = "".join(f"。`{extra}` は未導入です：`{pip_line(extra)}`" for extra in lacking)
    en = "".join(f"; `{extra}` is not installed: `{pip_line(extra)}`" for extra in lacking)
    return (", ".join(here) or "なし") + ja, (", ".join(here) or "none") + en


def _solver() -> Both:
    from datetime import UTC, datetime

    from shoals.core.plan import Battery, Grid, Load, Problem
    from shoals.core.time import Timeline
    from shoals.plan import solve

    problem = Problem(
        timeline=Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=60, slots=2),
        available_mw=[3.0, 3.0],
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=10.0),
        loads=(Load(id="load", power_mw_max=1.0, value_jpy_per_mwh=5.0),),
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0),
    )
    for engine in ("exact", "highs"):
        earned = solve(problem, engine).objective_jpy
        if not abs(earned - 30.0) < 1e-6:
            raise _IllError(
                f"答えが 30 の問題に、エンジン `{engine}` が {earned} を返しました",
                f"a problem whose answer is 30 gave {earned} with the engine `{engine}`",
            )
    return "答えの分かっている問題を正しく解けます", "a problem with a known answer is solved right"


def _kernels() -> Both:
    from shoals._llvm.load import machine_code
    from shoals._llvm.objects import cache_folder, processor
    from shoals.ledger.engine.machine import ENTRIES, PACKAGE

    if any(machine_code(PACKAGE, name, kinds) is None for name, kinds in ENTRIES.items()):
        raise _IllError(
            "計算の核が Python のまま動き、数百倍遅くなります。`llvmlite` 0.45 以上を入れてください",
            "kernels run as plain Python, hundreds of times slower; install `llvmlite` 0.45 or newer",
        )
    if processor() is None or cache_folder() is None:
        return "計算の核を起動のたびに作ります", "kernels are compiled at each start"
    return f"計算の核を {cache_folder()} に保存しています", f"kernels are kept in {cache_folder()}"


def _book() -> Both:
    import sqlite3

    from shoals.ledger import self_test

    self_test()
    version = f"SQLite {sqlite3.sqlite_version}"
    return (
        f"{version}。試しの帳簿は一致し、書き換えた帳簿は拒まれます",
        f"{version}; a trial book balances and a changed one is refused",
    )


def _writing() -> Both:
    import tempfile

    with tempfile.NamedTemporaryFile(dir=Path.cwd(), prefix=".shoals-"):
        return f"{Path.cwd()} に書き込めます", f"files can be written in {Path.cwd()}"


def _clock() -> Both:
    from datetime import UTC, datetime

    now = datetime.now(UTC)
    if now.year < 2024:
        raise _IllError(f"時計が {now:%Y-%m-%d} です。合わせてください", f"the clock says {now:%Y-%m-%d}; set it")
    return f"{now:%Y-%m-%d %H:%M} UTC（協定世界時）", f"{now:%Y-%m-%d %H:%M} UTC"


def _cache() -> Both:
    from shoals.data.fetch import default_folder

    folder = default_folder()
    count = sum(1 for p in folder.rglob("*") if p.is_file()) if folder.is_dir() else 0
    return f"{folder}（{count} 個のファイル）", f"{folder}, {count} files"
