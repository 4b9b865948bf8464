from __future__ import annotations

import json
from pathlib import Path

import pytest

from shoals.cli._app import invoke

QUICK = ("--demo", "--weeks", "1", "--step-minutes", "120", "--lang", "en")


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[str, str]:
    assert invoke(["economics", "nation", *arguments]) == code
    out, err = capsys.readouterr()
    return out, err


def test_areas_are_a_table_and_progress_goes_to_stderr(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    drawn = tmp_path / "nation.svg"
    out, err = run(capsys, *QUICK, "--format", "csv", "--picture", str(drawn))
    lines = out.splitlines()
    assert lines[0].startswith("area,name,curtailed_gwh,record_gwh,rate")
    assert [line.split(",")[1] for line in lines[1:]] == ["Tohoku", "Chugoku", "Shikoku", "Kyushu", "All areas"]
    assert all(line.endswith(",demo") for line in lines[1:])
    assert "fy2024: 1/1, 84 slots" in err
    assert "demonstration" in err
    assert drawn.read_text(encoding="utf-8").startswith("<svg")


def test_gains_sum_to_a_total_and_compare_with_fy2024(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = run(
        capsys, *QUICK, "--view", "gains", "--scenario", "flexible", "--set", "compute_gw=500 MW", "--format", "json"
    )
    value = json.loads(out)
    assert value["scenario"]["compute_gw"] == 0.5
    assert value["against"]["scenario"]["id"] == "fy2024"
    assert "Next to fy2024" in err
    out, _ = run(capsys, *QUICK, "--view", "gains", "--scenario", "flexible", "--format", "csv", "--lang", "ja")
    assert out.splitlines()[-1].startswith("total,合計,")
    assert "需要家" in out


def test_marginal_emission_is_told_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = run(capsys, *QUICK, "--scenario", "flexible", "--marginal", "--format", "md")
    assert "marginal_kg_per_kwh" in out
    assert "kg more" in err


def test_what_it_takes_to_curtail_so_much(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = run(capsys, *QUICK, "--until-curtailed", "5", "--format", "json")
    value = json.loads(out)
    assert value["totals"]["nation"]["curtailed_gwh"] == pytest.approx(5_000.0, rel=0.006)
    assert value["build"]["factor"] > 1.0
    assert "TWh curtailed" in err
    run(capsys, *QUICK, "--until-curtailed", "5", "--marginal", code=1)


def test_scenarios_and_sources_need_no_record(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = run(capsys, "--view", "scenarios", "--format", "csv", "--lang", "en")
    assert "plan2040," in out
    out, _ = run(capsys, "--view", "sources", "--format", "csv", "--lang", "en")
    assert "assumed" in out
    assert "line.kanmon" in out
    run(capsys, "--view", "sources", "--picture", "x.svg", code=1)


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        ((), "it is not clear which record", 1),
        (("--demo", "--from", "."), "it is not clear which record", 1),
        (("--demo", "--areas", "kyushu"), "`--areas` chooses among files", 1),
        (("--demo", "--scenario", "plan2041"), "did you mean `plan2040", 1),
        (("--demo", "--set", "battery_gw"), "sets nothing", 1),
        (("--demo", "--set", "battery_gw=3 GWh"), "`battery_gw` is in GW", 1),
        (("--demo", "--set", "solar_twh=300 GW"), "`solar_twh` is in TWh/y", 1),
        (("--demo", "--scenario", "plan2040"), "adds to the line `soma-futaba`", 1),
        (("--demo", "--against", "nothing"), "no scenario `nothing`", 1),
        (("--demo", "--picture", "no/where.svg"), "does not exist", 1),
        (("--demo", "--step-minutes", "45"), "do not make slots of 45", 1),
        (("--demo", "--weeks", "99"), "99 weeks", 1),
        (("--from", "EMPTY"), "do not cover hokkaido, tohoku", 2),
    ],
)
def test_what_is_asked_wrongly_is_told_with_a_way_out(
    arguments: tuple[str, ...], words: str, code: int, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    filled = [str(tmp_path) if one == "EMPTY" else one for one in arguments]
    out, err = run(capsys, *filled, "--lang", "en", code=code)
    assert out == ""
    assert words in err
    assert "hint:" in err
