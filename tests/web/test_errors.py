"""Errors are told in the language of the page; what the web itself raises has its Japanese, which a test finds."""

from __future__ import annotations

import ast
import html
import re
from pathlib import Path

import pytest

from shoals.show.words.errors import in_language, sentences

ROOT = Path(__file__).resolve().parents[2] / "src" / "shoals"
RAISED = {"Problem", "InputError", "DataError", "LedgerError", "PlanError", "answer"}
ABROAD = ("studies/sampling.py", "studies/whatif.py", "studies/reopen.py")
"""Modules beside those of the web whose refusals a page shows."""


def forms(node: ast.AST) -> list[str]:
    """Return the sentences that an argument may be, ``{}`` for what is put in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return ["".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)]
    if isinstance(node, ast.IfExp):
        return forms(node.body) + forms(node.orelse)
    return []


def raised() -> list[tuple[str, str]]:
    found = []
    for path in [*sorted((ROOT / "web").rglob("*.py")), *(ROOT / one for one in ABROAD)]:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in RAISED:
                found += [(path.name, text) for one in call.args for text in forms(one)]
    return found


def test_what_the_web_refuses_has_its_japanese():
    """One that was added a moment ago may lack it, and is told in English; the list says which."""
    found = raised()
    assert len(found) > 60
    said = {text: text.replace("{}", "x") for _, text in found if not text.startswith("/")}
    lacking = [text for text, one in said.items() if text not in sentences() and in_language(one, "ja") == one]
    assert len(lacking) <= 0.1 * len(said), lacking


def test_japanese_holds_all_that_the_english_says():
    for english, japanese in sentences().items():
        holes = english.count("{}")
        named = {int(one) for one in re.findall(r"\{(\d)\}", japanese)}
        assert named <= set(range(holes)), english
        if not english.startswith(("Input should", "String")):  # what the library says of how it parses
            assert named == set(range(holes)), english
        assert re.search(r"[\u3040-\u30ff]", japanese) or english == "`{}`: {}", japanese


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/ja/today.json?day=2030-01-01", "実行結果に 2030-01-01 はありません"),
        ("/ja/today.json?day=yesterday", "`day`：正しい日付ではありません"),
        ("/ja/areas.json?area=kanto", "エリア `kanto` はありません"),
        ("/ja/plan.json?miners=-1", "`miners` が `-1` です"),
        ("/ja/sampling.json?sweeps=0", "`sweeps`：1 以上にしてください"),
        ("/ja/sampling.json?beta=x", "`beta`：数ではありません"),
        ("/ja/nothing", "`/ja/nothing` には何もありません"),
    ],
)
def test_a_japanese_page_is_refused_in_japanese(reader, path, words):
    answer = reader.get(path, headers={"Accept": "application/json"})
    assert words in answer.json()["detail"]
    assert answer.headers["content-language"] == "ja"
    assert re.search(r"[\u3040-\u30ff]", answer.json()["hint"])
    english = reader.get(path.replace("/ja/", "/en/")).json()
    assert not re.search(r"[\u3040-\u30ff]", english["detail"] + english["hint"] + english["title"])


def test_people_read_the_same_sentences(reader):
    path = "/ja/today?day=2030-01-01"
    page = html.unescape(reader.get(path, headers={"Accept": "text/html"}).text)
    told = reader.get(path, headers={"Accept": "application/json"}).json()
    assert told["detail"] in page
    assert told["hint"] in page
    assert told["title"] in page


def test_a_stranger_is_told_in_japanese(client):
    page = client.get("/ja/today", headers={"Accept": "text/html"}).text
    assert "ログインしていないか、セッションが終わりました" in page
    assert client.get("/ja/today").json()["title"] == "認証が必要です"
    assert client.get("/records").headers["content-language"] == "en"


@pytest.mark.parametrize("text", ["", "{}", "`", "`a`: `b`: c", "known: ", "x" * 5_000, "ask for one of\n{0}"])
def test_any_text_comes_through(text):
    for lang in ("ja", "en"):
        assert isinstance(in_language(text, lang), str)
    assert in_language(text, "en") == text
