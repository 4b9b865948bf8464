"""The page of claims: verdicts, and sliders that a browser moves by formulas which were held against Python's."""

from __future__ import annotations

from functools import cache

from shoals.economics.claims import Judgement, judge_all
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
    return Page(
        name="claims",
        title=say("claims.title"),
        view={"page": report.shown_page(found, lang)},
        values=report.to_json(found),
        rows=lambda: report.claims_table(found, lang),
        scripts=("claims",),
    )
