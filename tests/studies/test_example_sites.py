"""The pages on the example sites say something of each, the same in both languages, and what a run says."""

from __future__ import annotations

import importlib.util
import os
import re
from pathlib import Path
from types import ModuleType

import pytest

from shoals.show.words import words

LONG = pytest.mark.skipif(not os.environ.get("SHOALS_LONG"), reason="takes minutes; set SHOALS_LONG=1")


@pytest.fixture(scope="module")
def tool(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_sites", root / "docs" / "_tools" / "write_sites.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def blocks(tool: ModuleType, lang: str) -> dict[str, str]:
    text = tool.PAGES[lang].read_text(encoding="utf-8")
    return {match["name"]: match[0] for match in tool._BLOCK.finditer(text)}


def test_each_site_has_its_place_in_both_languages(tool: ModuleType) -> None:
    known = {path.stem for path in tool.SITES.glob("*.toml")}
    english, japanese = blocks(tool, "en"), blocks(tool, "ja")
    assert set(english) == set(japanese) == known
    for name in known:
        for lang, block in (("en", english[name]), ("ja", japanese[name])):
            say = words(lang)
            assert all(say(f"way.{way}") in block for way in ("nothing", "plan")), (name, lang)
            assert say("size.best") in block
            assert block.count("\n* ") >= 6
        figures = [re.findall(r"[\d.,]+ ?%", one.replace("\u00a0", " ")) for one in (english[name], japanese[name])]
        assert [one.replace(" ", "") for one in figures[0]] == [one.replace(" ", "") for one in figures[1]], name


def test_a_page_is_filled_by_name_and_keeps_the_rest(tool: ModuleType) -> None:
    text = "before\n<!-- site: a-1 -->\nold\n<!-- /site -->\nafter <!-- site: b -->\n<!-- /site -->"
    new = tool.filled(text, {"a-1": {"en": "one"}, "b": {"en": "two"}}, "en")
    assert new == "before\n<!-- site: a-1 -->\n\none\n\n<!-- /site -->\nafter <!-- site: b -->\n\ntwo\n\n<!-- /site -->"
    assert tool.filled(new, {"a-1": {"en": "one"}, "b": {"en": "two"}}, "en") == new


@LONG
@pytest.mark.real
def test_the_pages_say_what_a_run_says(tool: ModuleType, real_data: Path) -> None:
    assert tool.main(real_data, check=True) == 0
