"""What people meet most when they ask wrongly is told in Japanese, whole: no English but names, code and formats."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from shoals.core import errors
from shoals.show.words.errors import in_language

ROOT = Path(__file__).resolve().parents[2] / "src" / "shoals"
MET = (
    "cli",
    "cycle.py",
    "core/_arrays.py",
    "core/plan_json.py",
    "core/site.py",
    "core/time.py",
    "core/units.py",
    "data/_addresses.py",
    "data/_area_files.py",
    "data/_japan.py",
    "data/_tables.py",
    "data/areas.py",
    "data/demo.py",
    "data/fetch.py",
    "data/inputs.py",
    "data/market.py",
    "data/site_file.py",
    "data/sources/_japan_identity.py",
    "data/sources/_japan_layouts.py",
    "data/sources/_text.py",
    "data/sources/fx.py",
    "data/sources/japan_area.py",
    "data/sources/jepx.py",
)
"""Where the words of a command, a site file, a problem and publishers' files are checked."""
RAISED = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, errors.ShoalsError)}
FORMATS = {
    *("toml", "json", "csv", "utf-8", "shift_jis", "cp932", "zip", "http", "id", "schema", "kind", "source", "true"),
    *("false", "checkpoint", "capex_jpy", "mw", "mwh", "kwh", "wh", "jpy", "mode", "blockchain", "com", "tls", "from"),
    *(
        "mempool",
        "space",
        "coin",
        "metrics",
        "parquet",
        "download",
        "date",
        "gw",
        "shoals",
        "utf",
        "utf-16",
        "exact",
        "j",
        "s",
    ),
    *("examples", "sites", "name", "w", "th", "twh", "kw", "btc", "html", "year", "lang", "h", "gwh", "os", "f", "e"),
}
"""Words that stand in Japanese as they are: formats, units, keys of a file, names of publishers."""


def texts(node: ast.AST, constants: dict[str, str]) -> list[str]:
    """Return the sentences that an argument may be, ``{}`` for what is put in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.Name) and node.id in constants:
        return [constants[node.id]]
    if isinstance(node, ast.JoinedStr):
        found = [""]
        for part in node.values:
            said = texts(part.value if isinstance(part, ast.FormattedValue) else part, constants) or ["{}"]
            found = [before + after for before in found for after in said]
        return found
    if isinstance(node, ast.IfExp):
        return texts(node.body, constants) + texts(node.orelse, constants)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [a + b for a in texts(node.left, constants) for b in texts(node.right, constants)]
    return []


def met() -> list[tuple[str, str]]:
    """Return file and sentence of each error that is raised there."""
    found = []
    paths = [path for one in MET for path in (sorted((ROOT / one).rglob("*.py")) if "." not in one else [ROOT / one])]
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: value[0]
            for one in tree.body
            if isinstance(one, ast.Assign) and isinstance(target := one.targets[0], ast.Name)
            if len(value := texts(one.value, {})) == 1
        }
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in RAISED:
                found += [(path.name, text) for one in call.args for text in texts(one, constants)]
    return found


def told(form: str) -> str:
    """Return a sentence as it may be told: a place where one begins it, a value in each other hole."""
    one = re.sub(r"^\{\}: |^`\{\}`(, line \{\})?: ", "`f.csv`, line 3: ", form)
    return re.sub(r"\{\}", "7", re.sub(r"^\{\}", "`f.csv`", one))


def english(text: str) -> list[str]:
    """Return words of English outside backticks, options and addresses."""
    bare = re.sub(r"`[^`]*`|https?://\S+|--[a-z-]+|\"[^\"]*\"|\S+/\S+|[\w.-]+\.(?:csv|toml|md)", "", text)
    return [word for word in re.findall(r"[A-Za-z][A-Za-z0-9_-]*", bare) if word.lower() not in FORMATS]


def test_what_people_meet_most_is_told_in_japanese_whole():
    found = {form: (name, in_language(told(form), "ja")) for name, form in met() if re.search("[a-z]{2} ", form)}
    assert len(found) > 350
    mixed = {
        (name, form): said
        for form, (name, said) in found.items()
        if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", said) and english(said)
    }
    assert not mixed
    lacking = [(name, form) for form, (name, said) in found.items() if said == told(form)]
    assert len(lacking) <= 0.05 * len(found), lacking


@pytest.mark.parametrize(
    ("text", "japanese"),
    [
        ("`grid` is no folder", "`grid` はフォルダーではありません"),
        ("`grid` is -3", "`grid` が -3 です"),
        ("`grid` is nan", "`grid` が nan です"),
        ("`grid` is `a b`", "`grid` が `a b` です"),
        ("`grid` is 'a b'", "`grid` が 'a b' です"),
        ("2024-01-01 lies outside the timeline", "2024-01-01 は期間の外です"),
        ("`a.toml`, line 9: `power` is 20, without a unit", "`a.toml` の 9 行目：`power` が 20 で、単位がありません"),
        ("`a.csv`, line 9 has 3 of 4 cells", "`a.csv` の 9 行目のセルが 4 個のうち 3 個しかありません"),
        ("it is cut; download it again", "途中で切れています。もう一度ダウンロードしてください"),
        ("there is no file of Kyushu for fiscal year 2024 below `g`", "`g` に、九州の 2024 年度のファイルがありません"),
        ("`x` cannot be read: No such file or directory", "`x` を読めません：ファイルやフォルダーがありません"),
    ],
)  # fmt: skip
def test_values_are_put_in_and_places_are_told(text, japanese):
    assert in_language(text, "ja") == japanese
    assert not english(japanese.replace("nan", "").replace("'a b'", ""))


@pytest.mark.parametrize(
    "text", ["`grid` is no slide", "`grid` is empty of all", "`grid` is wide", "`a`: the moon is full"]
)
def test_a_predicate_that_has_no_japanese_stays_english_whole(text):
    assert in_language(text, "ja") == text
