"""`shoals tsu`: what is asked is answered on stdout, files are left, and wrong questions get a hint."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from shoals.cli._app import invoke
from shoals.tsu.instances import gset_like, write_gset
from shoals.tsu.model import Ising
from shoals.tsu.model_json import dumps


def test_prices_have_grades_and_say_what_they_lack(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert invoke(["tsu", "price", "--format", "json", "--lang", "en", "--svg", str(tmp_path / "j.svg")]) == 0
    rows = {row["machine"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["Z1 (simulated)"]["kind"] == "estimated"
    assert rows["Z1 (simulated)"]["without"] == "standby"
    assert float(rows["Z1 (simulated)"]["J/sample"]) == pytest.approx(8e-8, rel=0.02)
    assert all(row["source"] and row["kind"] for row in rows.values())
    assert "<svg" in (tmp_path / "j.svg").read_text(encoding="utf-8")


def test_what_is_assumed_and_bid_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["tsu", "price", "--device", "z1", "--assume", "standby_w=0.5", "--value-jpy-per-sample", "1e-9"]
    assert invoke([*asked, "--units", "1e6", "--format", "csv", "--lang", "en"]) == 0
    out, err = capsys.readouterr()
    assert "assumed" in out
    assert "bids" in err
    assert "JPY/kWh" in err


def test_a_model_of_yours_is_priced_where_it_fits(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    path.write_text(dumps(Ising.of_matrix([[0.0 if i == j else 1.0 for i in range(20)] for j in range(20)])))
    assert invoke(["tsu", "price", str(path), "--sweeps", "10", "--format", "csv", "--lang", "en"]) == 0
    assert "Z1" not in capsys.readouterr().out  # 19 neighbours; it has 16


def test_devices_are_listed_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for lang, word in (("en", "estimated"), ("ja", "推定")):
        assert invoke(["tsu", "devices", "--format", "csv", "--lang", lang]) == 0
        assert word in capsys.readouterr().out


def test_cuts_are_solved_and_the_state_is_kept(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    graph, weights = gset_like("torus_signed", 100, seed=1)
    path, state = tmp_path / "g.txt", tmp_path / "s.txt"
    path.write_text(write_gset(graph, weights))
    asked = ["tsu", "solve", str(path), "--restarts", "2", "--sweeps", "60", "--state", str(state), "--lang", "en"]
    assert invoke([*asked, "--format", "json"]) == 0
    cuts = [row["cut"] for row in json.loads(capsys.readouterr().out)]
    spins = [int(line) for line in state.read_text().splitlines()]
    i, j = graph.edges.T
    cut = sum(w for a, b, w in zip(i, j, weights, strict=True) if spins[a] != spins[b])
    assert cut == max(cuts)


def test_the_demo_leaves_pictures_tables_and_figures(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert invoke(["tsu", "demo", "--batches", "2", "-o", str(folder), "--format", "csv", "--lang", "ja"]) == 0
    out = capsys.readouterr().out
    assert "フレシェ距離" in out
    written = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
    assert written["schema"] == "shoals.tsu.demo/1"
    assert set(written["scores"]) == {"exact", "8_bit", "real", "pixels"}
    assert {row["device"] for row in written["joules"]} >= {"z1", "this_cpu_f32", "this_cpu_q8"}
    for name in ("digits.svg", "joules.svg"):
        assert (folder / name).read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["price", "--device", "z2"], 1, "z2"),
        (["price", "--assume", "standby_w=1"], 1, "--device"),
        (["price", "--device", "z1", "--assume", "standby_w=x"], 1, "no number"),
        (["price", "--device", "z1", "--assume", "x=1"], 1, "nothing that can be assumed"),
        (["price", "nowhere.json"], 1, "nowhere.json"),
        (["solve", "nowhere.txt"], 1, "nowhere.txt"),
    ],
)
def test_wrong_questions_get_a_hint(
    arguments: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invoke(["tsu", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert "hint:" in err
