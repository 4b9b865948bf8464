from __future__ import annotations

import json
from pathlib import Path

import pytest

from shoals.cli._app import invoke


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[str, str]:
    assert invoke(["economics", *arguments]) == code
    out, err = capsys.readouterr()
    return out, err


def test_all_claims_in_every_form(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out, _ = run(capsys, "claims", "--format", "csv", "--lang", "en")
    assert len(out.splitlines()) == 32
    out, _ = run(capsys, "claims", "--format", "md", "--lang", "ja")
    assert "条件つき" in out
    run(capsys, "claims", "-o", str(tmp_path / "claims.parquet"), "--lang", "en")
    assert (tmp_path / "claims.parquet").stat().st_size > 0


def test_one_claim_is_told_and_can_be_judged_again(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = run(capsys, "claims", "S22", "--lang", "en")
    assert "Verdict: conditional" in out
    assert "hashprice: holds above" in out
    out, err = run(capsys, "claims", "s22", "--set", "hashprice=60", "--format", "json")
    value = json.loads(out)
    assert value["schema"] == "shoals.economics.claims/1"
    [one] = value["claims"]
    assert one["holds_now"]
    assert one["inputs"]["hashprice"]["set"]
    assert one["inputs"]["elasticity"]["high"] == "inf"
    assert "hashprice = 60" in err


def test_what_is_set_reaches_every_claim_that_has_it(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = run(capsys, "claims", "--set", "hashprice=320", "--format", "json")
    judged = {one["id"]: one for one in json.loads(out)["claims"]}
    assert judged["S22"]["verdict"] == "holds"
    assert judged["S11"]["inputs"]["hashprice"]["value"] == 320
    assert judged["S05"]["verdict"] == "wrong"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["claims", "S22", "--set", "hashprice=60 JPY/kWh"], "give it in USD/(PH/s)/day"),
        (["claims", "S22", "--set", "hashprice"], "--set name=value"),
        (["claims", "--set", "hasprice=1"], "did you mean `hashprice`"),
        (["claims", "S222"], "did you mean `S22`"),
        (["claims", "--folder", "nowhere"], "`nowhere` is no folder"),
        (["claims", "-o", "nowhere/claims.html"], "does not exist"),
        (["facts", "zzz"], "no fact has `zzz`"),
    ],
)
def test_wrong_questions(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    out, err = run(capsys, *arguments, code=1)
    assert out == ""
    assert says in err


def test_the_page_holds_everything_and_asks_for_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    run(capsys, "claims", "-o", str(tmp_path / "claims.html"), "--lang", "ja")
    text = (tmp_path / "claims.html").read_text(encoding="utf-8")
    assert text.count("data-claim=") == 62
    assert "http://" not in text
    assert "https://" not in text
    assert "default-src 'none'" in text


def test_facts_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = run(capsys, "facts", "hashprice", "--format", "csv", "--lang", "en")
    assert "hashprice.2026_01_12" in out
    out, _ = run(capsys, "facts", "--format", "json")
    assert len(json.loads(out)) > 200
