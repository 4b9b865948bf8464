"""Paste the tables of rules, bounds and refusals into docs/topics/rules-and-laws.md, between its markers.

python docs/_tools/paste_rules.py          # rewrite the page
python docs/_tools/paste_rules.py --check  # exit with 1 if it is stale
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from shoals.ledger.bounds import BOUNDS, METER_CLASSES
from shoals.ledger.chains import unit_of
from shoals.ledger.engine.records import Refusal, Rule, RuleFlag
from shoals.ledger.rulebook import KINDS, RULES, SERIES, pledged_rules, stored_rules

PAGE = Path(__file__).resolve().parents[1] / "topics" / "rules-and-laws.md"
_BLOCK = re.compile(r"<!-- table: (?P<name>[a-z]+) -->\n.*?<!-- /table -->", re.DOTALL)
_KIND = {kind.code: name for name, kind in KINDS.items()}


def _legs(rule: Rule) -> tuple[str, str]:
    def name(code: int) -> str:
        return f"`{_KIND[code]}`" if code else "any"

    return (
        f"{name(rule.code_from)} → {name(rule.code_into)} [{unit_of(rule.ledger_in).symbol}]",
        f"{name(rule.code_source)} → {name(rule.code_target)} [{unit_of(rule.ledger_out).symbol}]",
    )


def _bound(rule: Rule) -> str:
    sign = "=" if rule.flags & RuleFlag.EXACT else "≤"
    if rule.flags & RuleFlag.SHARE:
        return f"{sign} share of the reserve, at most the face"
    if rule.numerator == rule.denominator:
        return f"{sign} as much"
    return f"{sign} {rule.numerator:,} / {rule.denominator:,}"


def rules() -> Iterator[str]:
    """Yield the rows of the rules; those of a series stand with number 1 and the default terms."""
    yield "| rule | for each … | … may be moved | bound | group |"
    yield "| --- | --- | --- | --- | --- |"
    for name, rule in {**RULES, **stored_rules(1), **pledged_rules(1)}.items():
        measure, measured = _legs(rule)
        series = rule.ledger_in >= SERIES or rule.ledger_out >= SERIES
        shown = name.replace(":1", ":N") if series else name
        yield f"| `{shown}` | {measure} | {measured} | {_bound(rule)} | {rule.group or '—'} |"


def bounds() -> Iterator[str]:
    """Yield the rows of the bounds."""
    yield "| rule | at most | unit | which says | kind | source |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for name, one in BOUNDS.items():
        ratio = f"{one.numerator:,} / {one.denominator:,}"
        yield f"| `{name}` | {ratio} | {one.unit} | {one.says} | {one.kind} | {one.source} |"
    for name, meter in METER_CLASSES.items():
        share = f"{meter.error_per_100_000:,} / 100,000"
        says = "what may not close in an interval"
        yield f"| `residual_…`, class {name} | {share} | J per J | {says} | assumed | {meter.source} |"


def refusals() -> Iterator[str]:
    """Yield the rows of the words, in the order in which they are looked for."""
    yield "| order | word | sentence |"
    yield "| --- | --- | --- |"
    for one in Refusal:
        yield f"| {one.value} | `{one.name}` | {one.sentence} |"


def pasted(page: str) -> str:
    """Return the page with each block between markers replaced by its table."""
    tables = {"rules": rules, "bounds": bounds, "refusals": refusals}

    def block(match: re.Match[str]) -> str:
        name = match["name"]
        rows = "\n".join(tables[name]())
        return f"<!-- table: {name} -->\n{rows}\n<!-- /table -->"

    return _BLOCK.sub(block, page)


def main() -> int:
    """Rewrite the page, or say that it is stale."""
    old = PAGE.read_text(encoding="utf-8")
    new = pasted(old)
    if "--check" in sys.argv[1:]:
        if new != old:
            print(f"{PAGE.name} is stale; run `python docs/_tools/paste_rules.py`", file=sys.stderr)
        return int(new != old)
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
