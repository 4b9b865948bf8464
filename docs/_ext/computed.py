"""Numbers of a page that are worked out while it is built: the role ``computed`` and the directive ``verdicts``.

``{computed}`S22.revenue_bn_jpy|.0f` `` is a figure of a claim in a format of Python's; more forms are in `value_of`. A
form that does not resolve is an error of the build, and of `tests/economics/test_page.py`, which reads the same pages.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

ROLE = re.compile(r"\{computed\}`([^`]+)`")
_CLAIM = re.compile(r"(?P<id>[A-Z]\d\d)(?:\[(?P<set>[^\]]*)\])?\.(?P<figure>\w+)$")


def told(text: str, lang: str = "en") -> str:
    """Return what a form says, ``source|format``."""
    source, _, form = text.partition("|")
    value = value_of(source.strip(), lang)
    return value if isinstance(value, str) else format(value, form.strip())


def value_of(source: str, lang: str) -> float | str:
    """Return the value of a form without its format.

    ``S22.added_ehs`` figure of a claim; ``S22[elasticity=0].added_ehs`` with inputs set; ``input S22 fx`` an input;
    ``flip S22 hashprice`` a break-even; ``verdict S22`` a word; ``count holds`` how many claims have a verdict;
    ``fact jp.m2 trnJPY`` a fact in a unit; ``history kyushu 2024 rate`` the record; ``season kyushu 2024 spring`` its
    share; ``score own last_year`` error of forecasts in percentage points; ``indicator energy_rent low``; ``agents …``
    results of the simulator; ``gain miner_new`` of the made-up year's rates, ``rate export`` and so on in JPY/kWh;
    ``absorb battery cost`` of 100 MW on the made-up year's spill; ``notes spilled 8`` billions that all areas could
    issue; ``policy held_less`` and so on of the policy experiments.
    """
    from shoals.economics import history
    from shoals.economics.facts import facts

    match = _CLAIM.match(source)
    if match is not None:
        settings = dict(pair.split("=") for pair in (match["set"] or "").split(",") if pair)
        return judged(match["id"], tuple(sorted(settings.items()))).figures[match["figure"]]
    kind, *rest = source.split()
    match kind:
        case "input":
            return judged(rest[0], ()).values[rest[1]]
        case "flip":
            return next(one.value for one in judged(rest[0], ()).flips if one.input == rest[1])
        case "verdict":
            from shoals.show.words import words

            return words(lang)(f"verdict.{judged(rest[0], ()).verdict}")
        case "count":
            return float(sum(str(one.verdict) == rest[0] for one in every()))
        case "fact":
            return facts().number(rest[0], rest[1])
        case "history":
            return float(getattr(history.year_of(rest[0], int(rest[1])), rest[2]))
        case "season":
            found = history.by_season(rest[0], int(rest[1]))
            return found[rest[2]] / sum(found.values())
        case "score":
            said = history.back_test() if rest[0] == "own" else history.meti_scores()
            return 100.0 * history.scores(said)[rest[1]].error
        case "indicator":
            return float(getattr(indicators()[rest[0]], rest[1]))
        case "agents":
            return simulated()[rest[0]]
        case "gain":
            return rates().gain(rest[0]) / 1e3
        case "rate":
            return float(rates()[rest[0]].gross_jpy_per_mwh.mean()) / 1e3
        case "absorb":
            return float(getattr(absorbers()[rest[0]], rest[1]))
        case "notes":
            return notes(rest[0], None if rest[1] == "year" else int(rest[1])) / 1e9
        case "policy":
            return policies()[rest[0]]
    raise ValueError(f"no number is known as `{source}`")


@cache
def judged(which: str, settings: tuple[tuple[str, str], ...]) -> Any:
    """Return a judgement, once."""
    from shoals.economics.claims import judge

    return judge(which, {name: float(value) for name, value in settings})


@cache
def every() -> Any:
    """Return all judgements, once."""
    from shoals.economics.claims import judge_all

    return judge_all(flips=False)


@cache
def indicators() -> dict[str, Any]:
    """Return the indicators that have a value, once."""
    from shoals.economics.indicators.overview import readings

    return {one.id: one.value for one in readings() if one.value is not None}


@cache
def rates() -> Any:
    """Return the rates of the made-up year, once."""
    from shoals.studies.rates import rates_demo

    return rates_demo()


@cache
def absorbers() -> dict[str, Any]:
    """Return where each absorber stands in the made-up year of Kyushu, once."""
    from shoals.economics.absorbers import points
    from shoals.studies.absorbers import area_demo

    return {one.absorber.id: one for one in points(area_demo(), 100.0)}


@cache
def notes(basis: str, month: int | None) -> float:
    """Return notes that all areas together could issue."""
    from shoals.economics.history import areas
    from shoals.studies.ford import issue

    return float(sum(issue(area).notes(basis, month) for area in areas()))


@cache
def policies() -> dict[str, float]:
    """Return results of the policy experiments, once."""
    import numpy as np

    from shoals.economics.policy.reserve import draw, hedge_share
    from shoals.studies.absorbers import area_demo
    from shoals.studies.policy import connections, portfolios, reserves

    paths = draw(60, 8.0, seed=0)
    held, best = reserves(paths), portfolios()[-1]
    miner = {str(one.rule): one for one in connections(area_demo(), loads=["miner_new"])}
    return {
        "held_less": held.chance_held_is_less,
        "held_months": float(np.median(held.months_held)),
        "sold_months": float(np.median(held.months_sold)),
        "hedge": hedge_share(paths),
        "saved": best.saved_twh,
        "if_all": best.saved_twh_if_all,
        "like_storage": miner["like_storage"].parts["owner"] - miner["as_load"].parts["owner"],
        "waiver_surplus": miner["no_charges"].surplus_share,
    }


@cache
def simulated() -> dict[str, float]:
    """Return results of the agent simulator, once."""
    from shoals.economics import agents
    from shoals.economics.indicators.temperature import fit_two_classes

    plain = fit_two_classes(agents.settled(10_000, 1_000, seed=1), low=0, tail=False)
    owing = fit_two_classes(agents.settled(10_000, 1_000, debt=800, seed=1), low=-800, tail=False)
    turn = agents.carnot_cycle(steps=40, seed=1)
    run = agents.hyper_deflation(periods=11, efficiency_growth=0.1)
    return {
        "temperature": plain.temperature / 1_000.0,
        "temperature_debt": owing.temperature / 1_000.0,
        "carnot": turn.efficiency,
        "carnot_bound": turn.bound,
        "theta_fall": float(run.theta[-1] / run.theta[0]),
        "mean_money": float(run.mean_money[-1] / run.mean_money[0]),
    }


def _lang(document: Any) -> str:
    return "ja" if "/ja/" in str(document) else "en"


def computed_role(
    name: str, rawtext: str, text: str, lineno: int, inliner: Any, options: Any = None, content: Any = None
) -> Any:
    """Put a computed number into the text."""
    from docutils import nodes

    try:
        return [nodes.inline(rawtext, told(text, _lang(inliner.document["source"])), classes=["computed"])], []
    except Exception as error:
        return [], [inliner.reporter.error(f"`{text}` cannot be computed: {error}", line=lineno)]


def setup(app: Any) -> dict[str, bool]:
    """Sphinx calls this."""
    from docutils import nodes
    from docutils.parsers.rst import Directive

    class Verdicts(Directive):
        """A table of all claims with their verdicts, as they come out now."""

        def run(self) -> list[Any]:
            from shoals.show.words import words

            lang = _lang(self.state.document["source"])
            say = words(lang)
            head = ["", say("claims.title"), say("claims.value").capitalize()]
            rows = [[one.claim.id, one.claim.says[lang], say(f"verdict.{one.verdict}")] for one in every()]
            table, group = nodes.table(), nodes.tgroup(cols=3)
            group += [nodes.colspec(colwidth=width) for width in (8, 76, 16)]
            top, body = nodes.thead(), nodes.tbody()
            for cells, part in [(head, top), *((row, body) for row in rows)]:
                line = nodes.row()
                line += [nodes.entry("", nodes.paragraph(text=cell)) for cell in cells]
                part += line
            group += [top, body]
            table += group
            return [table]

    app.add_role("computed", computed_role)
    app.add_directive("verdicts", Verdicts)
    return {"parallel_read_safe": True}
