"""The page of rules and laws says what the code does: every rule, bound and word, and the order of the words."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from shoals.ledger.bounds import BOUNDS, METER_CLASSES
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import RECORD, Flag, Opening, Refusal
from shoals.ledger.engine.reference import Plain
from shoals.ledger.rulebook import RULES, pledged_rules, stored_rules

PAGE = Path(__file__).resolve().parents[2] / "docs" / "topics" / "rules-and-laws.md"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("paste_rules", PAGE.parents[1] / "_tools" / "paste_rules.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_code_says(tool: ModuleType) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert tool.pasted(page) == page, "run `python docs/_tools/paste_rules.py`"
    shown = set(re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE))
    series = {name.replace(":1", ":N") for name in (*stored_rules(1), *pledged_rules(1))}
    assert shown == set(RULES) | series | set(BOUNDS)
    assert all(f"class {name} |" in page for name in METER_CLASSES)
    words = re.findall(r"^\| (\d+) \| `(\w+)` \|", page, re.MULTILINE)
    assert words == [(str(one.value), one.name) for one in Refusal]


@pytest.mark.parametrize("engine", [Machine, Plain])
def test_a_record_that_breaks_several_rules_gets_the_first_word(engine: type[Machine | Plain]) -> None:
    """One record is made worse step by step, from the last word to the first."""
    book = engine()
    opened = np.concatenate([Opening(number=n, ledger=1 + (n == 2)).record() for n in range(3)])
    opened["id_lo"] = [1, 2, 3]
    assert not book.apply(opened).any()
    one = np.zeros(1, RECORD)
    one["id_lo"], one["ledger"], one["credit"], one["amount"], one["rule"] = 9, 1, 1, 5, 77
    steps = (
        ("RULE_UNKNOWN", {}),
        ("OTHER_LEDGER", {"credit": 2}),
        ("SAME_ACCOUNT", {"credit": 0}),
        ("NO_ACCOUNT", {"credit": 99}),
        ("BAD_AMOUNT", {"amount": 0}),
        ("BAD_KIND", {"kind": 99, "rule": 0}),
        ("BAD_FLAGS", {"flags": Flag.POST | Flag.VOID}),
        ("CHAIN_OPEN", {"flags": Flag.POST | Flag.VOID | Flag.LINKED, "kind": 0}),
        ("BAD_ID", {"id_lo": 0}),
    )
    found = []
    for _, change in steps:
        for name, value in change.items():
            one[name] = value
        found.append(Refusal(int(book.apply(one.copy())[0])))
    assert [word.name for word in found] == [name for name, _ in steps]
    assert sorted(found, reverse=True) == found
