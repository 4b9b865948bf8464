"""Judgements of claims as sentences, tables, JSON and a page with sliders."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any

from shoals.economics.claims import Judgement, share_holding
from shoals.economics.claims.formula import JAVASCRIPT, agrees, to_javascript
from shoals.show import claims as shown
from shoals.show.words import words
from shoals.show.words.provenance import source_in

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.economics.claims/1"


def claims_table(found: Sequence[Judgement], lang: str) -> pd.DataFrame:
    """Return one row a claim: id, title, verdict, whether it holds now, its test, kind and sources.

    Examples
    --------
    >>> from shoals.economics.claims import judge
    >>> claims_table([judge("S22", flips=False)], "en").loc[0, "verdict"]
    'conditional'
    """
    import pandas as pd

    say = words(lang)
    rows = []
    for one in found:
        test = one.claim.test
        rows.append(
            {
                "id": one.claim.id,
                "title": one.claim.title[lang],
                "verdict": say(f"verdict.{one.verdict}"),
                "holds_now": say("claims.yes") if one.holds_now else say("claims.no"),
                "figure": one.figures[test.figure],
                "bound": ("≥ " if test.at_least else "≤ ") + shown.told(one.figures[test.bound]),
                "unit": one.claim.figures[test.figure].unit,
                "kind": say(f"kind.{one.kind}"),
                "source": "; ".join(one.claim.sources),
            }
        )
    return pd.DataFrame(rows)


def brief_table(one: Judgement, lang: str) -> pd.DataFrame:
    """Return inputs and figures for a terminal: what `sentences` and `source_lines` do not say."""
    rows = claim_table(one, lang).iloc[: len(one.claim.inputs) + len(one.figures)]
    return rows[["part", "name", "value", "unit", "kind"]]


def claim_table(one: Judgement, lang: str, *, readable: bool = True) -> pd.DataFrame:
    """Return the inputs, figures and break-evens of a claim, one row each; values as texts if `readable`."""
    import pandas as pd

    say = words(lang)
    write = shown.told if readable else float
    rows: list[dict[str, Any]] = []
    for name, each in one.claim.inputs.items():
        was_set = name in one.set
        rows.append(
            {
                "part": say("claims.input"), "id": name, "name": each.name[lang], "value": write(one.values[name]),
                "unit": each.unit, "kind": say(f"kind.{'assumed' if was_set else each.kind}"),
                "source": say("claims.set") if was_set else each.source,
            }
        )  # fmt: skip
    for name, value in one.figures.items():
        info = one.claim.figures[name]
        rows.append(
            {
                "part": say("claims.figure"), "id": name, "name": info.name[lang], "value": write(value),
                "unit": info.unit, "kind": say(f"kind.{one.kind}"), "source": say("claims.of_inputs"),
            }
        )  # fmt: skip
    for flip in one.flips:
        rows.append(
            {
                "part": say("claims.flip"), "id": flip.input, "name": name_of(one, flip.input, flip.of, lang),
                "value": write(flip.value), "unit": flip.unit, "kind": say(f"kind.{one.kind}"),
                "source": say("claims.holds_above" if flip.holds_above else "claims.holds_below"),
            }
        )  # fmt: skip
    return pd.DataFrame(rows)


def name_of(one: Judgement, input_name: str, of: str, lang: str) -> str:
    """Return the name of an input, or of what moves with one."""
    if input_name in one.claim.inputs:
        return one.claim.inputs[input_name].name[lang]
    return words(lang)("claims.with", name=words(lang)(f"moved.{input_name}"), of=one.claim.inputs[of].name[lang])


def sentences(one: Judgement, lang: str) -> list[str]:
    """Return what is to be said of a claim: what it says, the verdict, what arithmetic found, when it holds, what
    flips it.
    """
    say, claim = words(lang), one.claim
    lines = [f"{claim.id} {claim.title[lang]}", claim.says[lang], ""]
    now = say("claims.yes") if one.holds_now else say("claims.no")
    lines.append(say("claims.verdict_line", verdict=say(f"verdict.{one.verdict}"), now=now))
    if one.set:
        settings = ", ".join(f"{name} = {shown.told(one.values[name])} {claim.inputs[name].unit}" for name in one.set)
        lines.append(f"{say('claims.set_note')} {settings}")
    lines += ["", *_apart(one.found(lang), lang)]
    if claim.conditions:
        lines += ["", say("claims.conditions"), *(f"- {each[lang]}" for each in claim.conditions)]
    flips = flip_lines(one, lang)
    lines += ["", f"{say('claims.flips')}:", *(f"- {each}" for each in flips)] if flips else ["", say("claims.no_flip")]
    share = share_holding(claim, {name: one.values[name] for name in one.set})
    lines += ["", say("claims.share", share=f"{100 * share:.0f}")]
    return lines


def _apart(text: str, lang: str) -> list[str]:
    """Return the sentences of a text, one to a line."""
    return re.findall(r"[^。]+。?", text) if lang == "ja" else re.split(r"(?<=[.;]) (?=[A-Z])", text)


def source_lines(one: Judgement, lang: str) -> list[str]:
    """Return where inputs come from, one line for each source, with the inputs that are of it."""
    found: dict[str, list[str]] = {}
    for name, each in one.claim.inputs.items():
        found.setdefault(words(lang)("claims.set") if name in one.set else each.source, []).append(each.name[lang])
    comma = "、" if lang == "ja" else ", "
    return [
        f"{words(lang)('sources.caption')}:",
        *(f"- {comma.join(names)}: {source_in(source, lang)}" for source, names in found.items()),
    ]


def flip_lines(one: Judgement, lang: str) -> list[str]:
    """Return the break-evens as sentences."""
    say = words(lang)
    return [
        say(
            "claims.flip_line",
            name=name_of(one, flip.input, flip.of, lang),
            value=shown.told(flip.value),
            unit=_unit(flip.unit),
            now=shown.told(flip.now),
            side=say("claims.holds_above" if flip.holds_above else "claims.holds_below"),
        ).replace("  ", " ")
        for flip in one.flips
    ]


def to_json(found: Sequence[Judgement]) -> dict[str, Any]:
    """Return judgements as JSON values: numbers in the units that stand beside them; infinity as a text."""
    return {"schema": SCHEMA, "claims": [_plain(one) for one in found]}


def _plain(one: Judgement) -> dict[str, Any]:
    claim, test = one.claim, one.claim.test
    return {
        "id": claim.id,
        "title": dict(claim.title),
        "says": dict(claim.says),
        "verdict": str(one.verdict),
        "holds_now": one.holds_now,
        "margin": _number(one.margin),
        "margin_worst": _number(one.margin_worst),
        "margin_best": _number(one.margin_best),
        "found": {lang: one.found(lang) for lang in ("ja", "en")},
        "conditions": [dict(each) for each in claim.conditions],
        "test": {"figure": test.figure, "at_least" if test.at_least else "at_most": test.bound},
        "kind": str(one.kind),
        "inputs": {
            name: {
                "value": _number(one.values[name]),
                "low": _number(each.low),
                "high": _number(each.high),
                "unit": each.unit,
                "fact": each.fact,
                "kind": str(each.kind),
                "source": each.source,
                "set": name in one.set,
            }
            for name, each in claim.inputs.items()
        },
        "figures": {
            name: {"value": _number(value), "unit": claim.figures[name].unit} for name, value in one.figures.items()
        },
        "flips": [
            {
                "input": flip.input,
                "value": _number(flip.value),
                "unit": flip.unit,
                "now": _number(flip.now),
                "holds": "above" if flip.holds_above else "below",
                "moves_with": flip.of,
            }
            for flip in one.flips
        ],
        "sources": list(claim.sources),
    }


def _number(value: float) -> float | str:
    return value if isfinite(value) else str(value)


# ---------------------------------------------------------------------------------------------------------------- page


def html(found: Sequence[Judgement], *, lang: str) -> str:
    """Return the page with sliders.

    Every slider's formulas were held against the claim's function at random points before they were written out; a
    claim without formulas shows its figures as they are.

    Raises
    ------
    InputError
        If a formula does not give what its function gives.
    """
    return shown.page([shown_page(found, each) for each in ("ja", "en")], _values(found), JAVASCRIPT, lang=lang)


def script(found: Sequence[Judgement]) -> str:
    """Return the sliders of all claims as a script of its own, for a page that allows none inside it.

    Raises
    ------
    InputError
        If a formula does not give what its function gives.
    """
    return f"{JAVASCRIPT}\nconst CLAIMS = {_values(found)};\n{shown.sliders()}"


def shown_page(found: Sequence[Judgement], lang: str) -> dict[str, Any]:
    """Return what a page of claims names in one language."""
    return {"lang": lang, "claims": [_shown(one, lang) for one in found], "set": _set(found)}


def _values(found: Sequence[Judgement]) -> str:
    """Return values, ranges and formulas of all claims as a JavaScript object, after holding them against Python's."""
    for one in found:
        if one.claim.formulas:
            agrees(one.claim)
    body = ",\n".join(f"{json.dumps(one.claim.id)}: {_script(one)}" for one in found if one.claim.formulas)
    return "{" + body + "}"


def _set(found: Sequence[Judgement]) -> str:
    settings = {
        name: f"{name} = {shown.told(one.values[name])} {one.claim.inputs[name].unit}"
        for one in found
        for name in one.set
    }
    return ", ".join(settings.values())


def _sliders(one: Judgement) -> list[str]:
    if not one.claim.formulas:
        return []
    text = " ".join(one.claim.formulas.values())
    return [name for name, each in one.claim.inputs.items() if each.moves and name in text]


def _script(one: Judgement) -> str:
    claim, test = one.claim, one.claim.test
    values = {name: value if isfinite(value) else 1e12 for name, value in one.values.items()}
    ranges = {
        name: {
            "low": claim.inputs[name].range_low,
            "high": claim.inputs[name].range_high,
            "log": shown.is_log(claim.inputs[name].range_low or 0.0, claim.inputs[name].range_high or 1.0),
        }
        for name in _sliders(one)
    }
    formulas = ",".join(
        f"[{json.dumps(name)},function(v){{return {to_javascript(text)}}}]" for name, text in claim.formulas.items()
    )
    said = {each: {"yes": words(each)("claims.yes"), "no": words(each)("claims.no")} for each in ("ja", "en")}
    plain = {
        "values": values,
        "inputs": ranges,
        "figure": test.figure,
        "bound": test.bound,
        "at_least": test.at_least,
        "words": said,
    }
    return f"Object.assign({json.dumps(plain, ensure_ascii=False)},{{formulas:[{formulas}]}})".replace("</", "<\\/")


def _unit(unit: str) -> str:
    """Return a unit as it stands behind a number; a pure number has none."""
    return "" if unit == "1" else unit


def _shown(one: Judgement, lang: str) -> dict[str, Any]:
    claim, say, test = one.claim, words(lang), one.claim.test
    figures, live = claim.figures, {*claim.formulas, *claim.inputs} if claim.formulas else set()
    return {
        "id": claim.id,
        "title": claim.title[lang],
        "says": claim.says[lang],
        "verdict": str(one.verdict),
        "kind": str(one.kind),
        "found": one.found(lang),
        "conditions": [each[lang] for each in claim.conditions],
        "sources": claim.sources,
        "holds_now": one.holds_now,
        "test_words": say(
            "claims.test_least" if test.at_least else "claims.test_most",
            figure=figures[test.figure].name[lang],
            bound=figures[test.bound].name[lang],
        ),
        "sliders": [
            {
                "id": name,
                "name": claim.inputs[name].name[lang],
                "unit": _unit(claim.inputs[name].unit),
                "told": shown.told(one.values[name]),
                "place": shown.place(
                    one.values[name], claim.inputs[name].range_low or 0.0, claim.inputs[name].range_high or 1.0
                ),
            }
            for name in _sliders(one)
        ],
        "figures": [
            {
                "id": name,
                "name": figures[name].name[lang],
                "told": shown.told(value),
                "unit": _unit(figures[name].unit),
                "live": name in live,
                "tested": name == test.figure,
            }
            for name, value in one.figures.items()
        ],
        "flips": flip_lines(one, lang),
        "inputs": [
            {
                "name": each.name[lang],
                "told": shown.told(one.values[name]),
                "unit": _unit(each.unit),
                "kind": "assumed" if name in one.set else str(each.kind),
                "source": say("claims.set") if name in one.set else each.source,
            }
            for name, each in claim.inputs.items()
        ],
    }
