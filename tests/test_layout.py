"""The shape of the house: public names, light imports, small files, no places of somebody's machine."""

from __future__ import annotations

import ast
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "shoals"
MODULES = sorted(SOURCE.rglob("*.py"))
PARTS = ("core", "value", "data", "plan", "tsu", "ledger", "economics", "operate", "show", "testing", "web", "cli")
HEAVY = (
    "pandas",
    "pyarrow",
    "highspy",
    "llvmlite",
    "numba",
    "pvlib",
    "httpx",
    "jinja2",
    "typer",
    "pydantic",
    "rich",
    "xlsxwriter",
    "matplotlib",
    "fastapi",
    "uvicorn",
)

PUBLIC: dict[str, set[str]] = {
    "shoals.data": {
        "Inputs", "congestion_fraction", "example_site", "plant_series", "read_area", "read_inputs", "read_network",
        "read_site", "read_spot", "reference_year", "summary", "to_area_series", "write_inputs", "years",
    },
    "shoals.plan": {"ENGINES", "Choice", "always_on", "choose", "do_nothing", "solve", "surplus_only", "threshold"},
    "shoals.tsu": {
        "Chains", "Clamp", "Factor", "Graph", "Ising", "Layers", "Mixed", "Potts", "Sampler", "Samples", "SpinFactor",
        "UserFactor",
    },
    "shoals.ledger": {
        "Book", "GroupCommit", "History", "Notes", "Program", "SlotLeg", "Verification", "create", "entropy_of",
        "flow_legs", "made_up_years", "months_of", "open_book", "plan_notes", "post_money", "post_slots", "self_test",
        "to_us", "verify",
    },
    "shoals.economics.claims": {
        "Claim", "Flip", "Input", "Judgement", "Verdict", "claim", "claims", "judge", "judge_all", "read_claims",
        "share_holding",
    },
    "shoals.show": {
        "Format", "absorbers_table", "balances_table", "baselines_table", "flows_svg", "flows_table", "format_for",
        "headline", "install", "notes_sentence", "monthly_table", "plot", "render", "repr_html", "schedule_frame",
        "sources_table", "statement_picture", "summary_of", "workbook", "write_flows", "write_report", "write_schedule",
        "write_workbook",
    },
    "shoals.testing": {
        "SimulatedGateway", "check_planner", "check_schedule", "check_source", "check_store", "problems",
    },
    "shoals.web": {"Settings", "create_app"},
    "shoals.cli": {"main"},
}  # fmt: skip


@pytest.mark.parametrize("part", PUBLIC)
def test_public_names_are_pinned(part: str) -> None:
    """Adding or dropping a name is a decision: change the list here in the same commit."""
    module = importlib.import_module(part)
    assert set(module.__all__) == PUBLIC[part]
    assert all(getattr(module, name) is not None for name in module.__all__)


def loaded_by(statement: str) -> set[str]:
    """Top-level modules that are loaded after `statement` in a fresh interpreter."""
    script = f"import json, sys\n{statement}\nprint(json.dumps(sorted({{m.partition('.')[0] for m in sys.modules}})))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=600)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_import_shoals_loads_nothing_heavy() -> None:
    assert not loaded_by("import shoals") & {*HEAVY, "numpy"}


@pytest.mark.parametrize("part", [p for p in PARTS if p != "cli"])
def test_import_of_a_part_loads_nothing_heavy(part: str) -> None:
    """Heavy libraries load when a function that needs them is used."""
    assert not loaded_by(f"import shoals.{part}") & set(HEAVY)


def test_help_loads_no_heavy_library() -> None:
    statement = (
        "import contextlib, io\n"
        "from shoals.cli._app import invoke\n"
        "with contextlib.redirect_stdout(io.StringIO()) as out:\n"
        "    assert invoke(['--help']) == 0\n"
        "assert 'demo' in out.getvalue()"
    )
    assert not loaded_by(statement) & {
        "pandas",
        "highspy",
        "pyarrow",
        "pvlib",
        "httpx",
        "jinja2",
        "matplotlib",
        "pydantic",
    }


def test_no_source_file_is_over_40_kb() -> None:
    """But for the auditor, which is one file so that it can be handed on and read as one."""
    big = {
        str(p.relative_to(ROOT)): p.stat().st_size
        for p in SOURCE.rglob("*")
        if p.suffix in {".py", ".jinja", ".html"} and p.name != "verify_book.py"
    }
    assert not {name: size for name, size in big.items() if size > 40_000}


@pytest.mark.parametrize("folder", ["src", "tests", "examples", "benchmarks", "docs"])
def test_no_file_names_a_place_on_somebodys_machine(folder: str) -> None:
    place = re.compile(r"""(?<![\w.:/~}])/(?:work|tmp|root|home|Users|mnt)/[\w.]""")
    found = []
    for path in sorted((ROOT / folder).rglob("*")):
        built = {"_build", "gallery", "__pycache__"} & set(path.relative_to(ROOT / folder).parts) and folder == "docs"
        if (
            path.suffix in {".py", ".md", ".toml", ".json", ".html", ".js", ".css"}
            and not built
            and path != Path(__file__)
        ):
            lines = path.read_text(encoding="utf-8").splitlines()
            found += [f"{path.relative_to(ROOT)}:{i}" for i, line in enumerate(lines, 1) if place.search(line)]
    assert not found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_every_module_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = ast.get_docstring(tree)
    assert said, "the first line of a module is a docstring"
    assert said.split("\n")[0].rstrip().endswith((".", ":", "?")) or "\n" in said


def test_every_part_is_here() -> None:
    assert all((SOURCE / part / "__init__.py").is_file() for part in PARTS)


def test_no_source_file_leaves_work_behind() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")
    assert not [str(p.relative_to(ROOT)) for p in MODULES if marks.search(p.read_text(encoding="utf-8"))]
