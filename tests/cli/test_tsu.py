"""`shoals tsu`: models in, samples and certificates out."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from shoals.cli._app import invoke
from shoals.tsu.graph import Graph
from shoals.tsu.model import Ising, Potts
from shoals.tsu.model_json import dumps

MODELS = Path(__file__).resolve().parents[2] / "examples" / "models"


@pytest.fixture
def ring(tmp_path: Path) -> Path:
    model = Ising.of(
        biases=[0.1] * 6, edges=[[i, (i + 1) % 6] for i in range(6)], weights=[0.5, -0.3, 0.2, 0.7, -0.6, 0.4]
    )
    path = tmp_path / "ring.json"
    path.write_text(dumps(model))
    return path


def test_sample_writes_states_and_energies(ring, tmp_path, capsys):
    out = tmp_path / "out.npz"
    assert invoke(["tsu", "sample", str(ring), "--chains", "100", "--sweeps", "20", "--seed", "3", "-o", str(out)]) == 0
    assert "100 chains of 6 nodes" in capsys.readouterr().err
    with np.load(out) as file:
        assert file["samples"].shape == (100, 6)
        assert file["samples"].dtype == np.int8
        assert set(np.unique(file["samples"])) == {-1, 1}
        assert file["energy"].shape == (100,)
        first = file["samples"]
    assert invoke(["tsu", "sample", str(ring), "--chains", "100", "--sweeps", "20", "--seed", "3", "-o", str(out)]) == 0
    with np.load(out) as file:
        assert (file["samples"] == first).all()


def test_sample_takes_ladders_and_potts(tmp_path, ring, capsys):
    out = tmp_path / "out.npz"
    assert invoke(["tsu", "sample", str(ring), "--sweeps", "9", "--beta", "0.1:3", "-o", str(out)]) == 0
    with np.load(out) as file:
        assert float(file["beta"]) == 3.0
    path = tmp_path / "potts.json"
    graph = Graph(n=3, edges=[(0, 1), (1, 2)])
    path.write_text(dumps(Potts(graph=graph, states=4, biases=np.zeros((3, 4)), tables=np.eye(4)[None])))
    assert invoke(["tsu", "sample", str(path), "--sweeps", "9", "-o", str(out)]) == 0
    with np.load(out) as file:
        assert file["samples"].max() <= 3
    capsys.readouterr()
    for asked, words in (
        (["--beta", "cold"], "`--beta`"),
        (["--beta", "-1"], "`beta` is -1"),
        (["--plan", "q9"], "no plan"),
        (["--tolerance", "1e-12"], "deviates"),
        (["--chains", "0"], "`chains` is 0"),
    ):
        assert invoke(["tsu", "sample", str(ring), "-o", str(out), *asked]) == 1
        said = capsys.readouterr().err
        assert words in said
        assert "hint:" in said
    assert invoke(["tsu", "sample", str(tmp_path / "no.json"), "-o", str(out)]) == 1
    path.write_text("{")
    assert invoke(["tsu", "sample", str(path), "-o", str(out)]) == 2


def test_certify_passes_and_fails(ring, capsys):
    asked = ["tsu", "certify", str(ring), "--chains", "12800", "--sweeps", "40", "--seed", "1"]
    assert invoke([*asked, "--plan", "f32", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["passed"]
    assert {one["name"] for one in found["checks"]} == {"conditional law", "independence", "enumeration"}
    assert invoke([*asked, "--plan", "f32", "--format", "csv", "--lang", "ja"]) == 0
    assert "全列挙" in capsys.readouterr().out
    colours = str(MODELS / "three-colours.json")
    assert invoke(["tsu", "certify", colours, "--chains", "12800", "--sweeps", "40", "--format", "csv"]) == 0
    assert "enumeration" in capsys.readouterr().out
    few = ["tsu", "certify", str(ring), "--chains", "64000", "--sweeps", "1", "--plan", "f32", "--format", "csv"]
    assert invoke(few) == 5  # after one sweep, chains still know where they began
    said = capsys.readouterr()
    assert "FAIL" in said.out
    assert "hint:" in said.err
