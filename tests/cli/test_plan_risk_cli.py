"""`shoals plan risk` from arguments to words, files and exit codes."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from shoals import cycle, data
from shoals.cli import plan_risk
from shoals.cli._app import invoke
from shoals.cycle import Given


@pytest.fixture(scope="module")
def spring(root: Path) -> Given:
    """Two weeks of the made-up year."""
    given = cycle.given_demo(data.read_site(root / "examples" / "sites" / "tohoku-wind-nonfirm.toml"))
    slots = 14 * 48
    line = given.timeline.window(0, slots)
    columns = {name: values[:slots] for name, values in given.area.columns.items()}
    names = (
        "difficulty", "subsidy_btc_per_block", "fees_btc_per_block", "price_usd_per_btc", "rate_jpy_per_usd",
    )  # fmt: skip
    network = replace(given.network, timeline=line, **{n: getattr(given.network, n)[:slots] for n in names})
    return Given(
        site=given.site,
        area=replace(given.area, timeline=line, columns=columns, preliminary=None),
        spot=replace(given.spot, timeline=line, price_jpy_per_mwh=given.spot.price_jpy_per_mwh[:slots]),
        network=network,
    )


@pytest.fixture
def site(root: Path, spring: Given, monkeypatch: pytest.MonkeyPatch) -> str:
    """A site file whose made-up year is two weeks long, so that the command is quick."""
    monkeypatch.setattr(cycle, "given_demo", lambda *_, **__: spring)
    return str(root / "examples" / "sites" / "tohoku-wind-nonfirm.toml")


def risk(*arguments: Any) -> int:
    return invoke(["plan", "risk", *map(str, arguments)])


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_table_and_a_sentence(site: str, lang: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert risk(site, "--demo", "-n", 6, "--lang", lang, "--format", "table") == 0
    out, err = capfd.readouterr()
    assert ("損失の確率" if lang == "ja" else "probability of loss") in out
    assert ("ビットコイン価格" if lang == "ja" else "coin price") in out
    assert ("上限" if lang == "ja" else "upper bounds") in err


def test_a_document_a_table_and_a_picture_go_to_files(site: str, tmp_path: Path) -> None:
    picture = tmp_path / "risk.svg"
    assert risk(site, "--demo", "-n", 6, "-o", tmp_path / "risk.json", "--picture", picture) == 0
    document = json.loads((tmp_path / "risk.json").read_text(encoding="utf-8"))
    assert document["schema"] == "shoals.plan.risk/1"
    assert document["scenarios"]["done"] == 6
    assert [one["part"] for one in document["sizes"]] == ["all"]
    ET.parse(picture)
    assert risk(site, "--demo", "-n", 6, "--quick", "-o", tmp_path / "risk.csv", "--lang", "en") == 0
    table = pd.read_csv(tmp_path / "risk.csv")
    assert list(table.columns) == ["figure", "value", "low", "high", "unit", "kind"]


def test_the_same_seed_gives_the_same_years(site: str, tmp_path: Path) -> None:
    nets = []
    for i, seed in enumerate((3, 3, 4)):
        file = tmp_path / f"{i}.json"
        assert risk(site, "--demo", "-n", 8, "--quick", "--seed", seed, "--threads", 1 + i, "-o", file) == 0
        nets.append(json.loads(file.read_text(encoding="utf-8"))["years"]["net_jpy"])
    assert nets[0] == nets[1] != nets[2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-n", "3"], "no year of the area is named"),
        (["--demo", "-n", "0"], "0 scenarios"),
        (["--demo", "-n", "-3"], "-3 scenarios"),
        (["--demo", "-n", "3", "--alpha", "1"], "alpha"),
        (["--demo", "-n", "3", "--size-of", "minors"], "did you mean `miners`"),
        (["--demo", "-n", "3", "--also-year", "2022"], "--also-year"),
        (["--demo", "-n", "3", "-o", "nowhere/x.json"], "nowhere"),
        (["--demo", "-n", "3", "--picture", "nowhere/x.svg"], "nowhere"),
        (["--demo", "-n", "3", "--cluster", "nonsense://x"], "cannot be reached"),
    ],
)
def test_what_is_wrong_is_said(site: str, arguments: list[str], said: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert risk(site, *arguments) == 1
    _, err = capfd.readouterr()
    assert said in err
    assert "hint:" in err
    assert "Traceback" not in err


def test_ctrl_c_shows_what_was_done_and_exits_with_130(
    site: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from contextlib import contextmanager

    @contextmanager
    def pressed(title: str, total: int, **_: Any) -> Any:
        def tell(done: int) -> None:
            raise KeyboardInterrupt

        yield tell

    monkeypatch.setattr(plan_risk, "progress", pressed)
    assert risk(site, "--demo", "-n", 5_000, "--lang", "en", "--format", "json") == 130
    out, err = capfd.readouterr()
    assert 0 < json.loads(out)["scenarios"]["done"] < 5_000
    assert "Stopped (interrupted)" in err
