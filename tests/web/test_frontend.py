"""What browsers run is what its sources say: digests of inputs and outputs, licences, and no address of a registry."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FRONTEND, STATIC = ROOT / "frontend", ROOT / "src" / "shoals" / "web" / "static"
DIGESTS = json.loads((FRONTEND / "digests.json").read_text(encoding="utf-8"))


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("name", DIGESTS["inputs"])
def test_the_built_files_are_of_these_sources(name):
    assert sha256(FRONTEND / name) == DIGESTS["inputs"][name], "run `npm ci && npm run build` in frontend/"


@pytest.mark.parametrize("name", DIGESTS["outputs"])
def test_the_built_files_were_not_changed_by_hand(name):
    assert sha256(STATIC / name) == DIGESTS["outputs"][name], "run `npm ci && npm run build` in frontend/"


def test_all_sources_are_among_the_inputs():
    sources = {f"src/{path.name}" for path in (FRONTEND / "src").iterdir()}
    assert sources | {"build.mjs", "package.json", "package-lock.json"} == set(DIGESTS["inputs"])


def test_versions_are_exact_and_the_lock_names_no_registry():
    package = json.loads((FRONTEND / "package.json").read_text())
    lock = json.loads((FRONTEND / "package-lock.json").read_text())
    for name, version in (package["dependencies"] | package["devDependencies"]).items():
        assert version[0].isdigit(), name
        assert lock["packages"][f"node_modules/{name}"]["version"] == version
    assert "http" not in (FRONTEND / "package-lock.json").read_text()


def test_licences_of_others_are_shipped_beside_what_holds_their_parts():
    for name in ("echarts-LICENSE", "echarts-NOTICE", "zrender-LICENSE", "htmx-LICENSE"):
        assert (STATIC / "licenses" / f"{name}.txt").stat().st_size > 100


def test_nothing_that_is_run_makes_code_out_of_text():
    assert b"new Function(" not in (STATIC / "charts.js").read_bytes()
    assert b"eval(" not in (STATIC / "charts.js").read_bytes()
