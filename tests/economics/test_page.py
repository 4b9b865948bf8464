"""The page "Is energy the real currency?": each number is computed, in both languages alike."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = {
    "en": ROOT / "docs" / "topics" / "is-energy-the-real-currency.md",
    "ja": ROOT / "docs" / "ja" / "is-energy-the-real-currency.md",
}
PLAIN = (
    r"(?:19|20)\d\d(?:年度|年)?",  # years
    r"S\d\d",  # claims
    r"1 kWh|1 kW|1年分|1年|1ドル|1メガワット|1割",  # one of something
    r"\d{1,2}(?:〜\d{1,2})?月",  # months
    r"9割|60℃|60 °C",  # the case that is worked out
    r"360 billion|3,600億円",  # what is claimed
    r"M2",
)
"""Digits that are no results."""


@pytest.fixture(scope="module")
def extension() -> ModuleType:
    spec = importlib.util.spec_from_file_location("computed", ROOT / "docs" / "_ext" / "computed.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def forms(lang: str, extension: ModuleType) -> list[str]:
    return extension.ROLE.findall(PAGES[lang].read_text(encoding="utf-8"))


@pytest.mark.parametrize("lang", PAGES)
def test_every_number_of_the_page_can_be_computed(lang: str, extension: ModuleType) -> None:
    found = forms(lang, extension)
    assert len(found) > 60
    for text in found:
        said = extension.told(text, lang)
        assert said
        assert "nan" not in said


def test_both_languages_show_the_same_numbers(extension: ModuleType) -> None:
    assert set(forms("en", extension)) == set(forms("ja", extension))


@pytest.mark.parametrize("lang", PAGES)
def test_no_result_is_written_by_hand(lang: str, extension: ModuleType) -> None:
    text = extension.ROLE.sub("", PAGES[lang].read_text(encoding="utf-8"))
    text = re.sub(r"```.*?```|\]\([^)]*\)|`[^`]*`", "", text, flags=re.DOTALL)
    for pattern in PLAIN:
        text = re.sub(pattern, "", text)
    assert not re.findall(r".{0,20}\d.{0,20}", text)


def test_a_form_that_names_nothing_is_an_error(extension: ModuleType) -> None:
    for text in ("S22.revenue|.0f", "S99.x|.0f", "moon|.0f", "flip S22 moon|.0f"):
        with pytest.raises(Exception):  # noqa: B017
            extension.told(text)


def test_a_changed_input_changes_the_number(extension: ModuleType) -> None:
    assert extension.told("S22[elasticity=0].revenue_bn_jpy|.0f") == "304"
    assert extension.told("S22[elasticity=inf].revenue_bn_jpy|.0f") == "350"


def test_sphinx_builds_the_role_and_the_table(extension: ModuleType, tmp_path: Path) -> None:
    """A page with a role and the directive, built by Sphinx itself."""
    pytest.importorskip("sphinx")
    pytest.importorskip("myst_parser")
    from sphinx.application import Sphinx

    source = tmp_path / "ja"
    source.mkdir()
    (tmp_path / "conf.py").write_text(
        f'import sys\nsys.path.insert(0, {str(ROOT / "docs" / "_ext")!r})\nextensions = ["myst_parser", "computed"]\n',
        encoding="utf-8",
    )
    body = "# x\n\n{computed}`S22.added_ehs|.0f` {computed}`verdict S22`\n\n```{verdicts}\n```\n"
    (tmp_path / "index.md").write_text("# i\n\n```{toctree}\nja/page\n```\n", encoding="utf-8")
    (source / "page.md").write_text(body, encoding="utf-8")
    app = Sphinx(
        str(tmp_path), str(tmp_path), str(tmp_path / "out"), str(tmp_path / "tree"), "html", status=None,
        warningiserror=True, warning=None,
    )  # fmt: skip
    app.build()
    text = (tmp_path / "out" / "ja" / "page.html").read_text(encoding="utf-8")
    assert ">157<" in text
    assert "条件つき" in text
    assert text.count("<tr") == 32
