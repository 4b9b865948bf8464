"""The page of claims: verdicts, and sliders that a browser moves by formulas which were held against Python's."""

from __future__ import annotations

from functools import cache

from shoals.economics.claims import Judgement, judge_all
from shoals.economics.claims.definition import Verdict
from shoals.show.words import words
from shoals.studies import claims_report as report
from shoals.web.pages.page import Page


@cache
def judged() -> tuple[Judgement, ...]:
    """Return all claims judged with what would flip them; they rest on facts that come with shoals."""
    return tuple(judge_all(flips=True))


@cache
def script() -> str:
    """Return the script of the sliders: values, ranges and formulas of all claims."""
    return report.script(judged())


@cache
def page(lang: str) -> Page:
    """Return the page of claims."""
    say, found = words(lang), judged()
    shown = report.shown_page(found, lang)
    groups = [(str(name), [one for one in shown["claims"] if one["verdict"] == name]) for name in Verdict]
    return Page(
        name="claims",
        title=say("claims.title"),
        view={"groups": [group for group in groups if group[1]]},
        values=report.to_json(found),
        rows=lambda: report.claims_table(found, lang),
        listed="claims",
        scripts=("claims",),
    )
