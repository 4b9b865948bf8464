"""The answer of a sizing in words, as tables, as JSON, and as files with pictures."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoals.core.figure import Kind
from shoals.show import size as pictures
from shoals.show._svg import esc
from shoals.show.numbers import format_for
from shoals.show.tables import period
from shoals.show.words import words
from shoals.show.words.provenance import source_in
from shoals.studies.size import SHOWN_MW, Assumptions, PartSize, Point, SizeStudy
from shoals.value.finance import Appraisal

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.plan.size/1"
FILES = (
    "size.html",
    "size.json",
    "parts.csv",
    "ways.csv",
    "fronts.csv",
    "tornado.csv",
    "front.svg",
    "share.svg",
    "tornado.svg",
)


def sentences(study: SizeStudy, lang: str, assumed: Assumptions | None = None) -> list[str]:
    """Return what a plant's owner needs to know, the answer first.

    Parameters
    ----------
    study : SizeStudy
    lang : {"ja", "en"}
    assumed : Assumptions, optional
        What it was asked with.

    Examples
    --------
    >>> from shoals.cycle import given_demo
    >>> from shoals.studies.size import size_site
    >>> said = sentences(size_site(given_demo(), quick=True), "en")
    >>> said[0].startswith(("Build", "Build nothing")), any("perfect foresight" in one for one in said)
    (True, True)
    """
    say, form = words(lang), format_for(lang)
    assumed = assumed or Assumptions()
    best = study.best
    found: list[str] = []
    if best.builds:
        comma = "と" if lang == "ja" else " and "
        parts = comma.join(_size_words(one, lang) for one in study.parts if one.size_mw >= SHOWN_MW)
        flat = study.flat
        found.append(
            say(
                f"size.answer_{study.answer}",
                parts=parts,
                net=form.money(best.net_jpy),
                capex=form.money(best.capex_jpy),
                payback=form.years(best.payback_years),
                npv="—" if flat is None else form.money(flat.npv_jpy),
                irr=_irr(flat, lang),
                years=study.years,
            )
        )
        if study.halving is not None and any(one.part.mining and one.size_mw >= SHOWN_MW for one in study.parts):
            growth = form.percent(assumed.difficulty_growth)
            npv = form.money(study.halving.npv_jpy)
            found.append(say("size.answer_halving", growth=growth, npv=npv, irr=_irr(study.halving, lang)))
        found.append(say("size.answer_share", share=form.percent(best.surplus_fraction)))
    else:
        near = max(study.parts, key=lambda one: one.break_even_fraction, default=None)
        if near is None or near.next_mw_jpy_per_year >= 0:
            found.append(say("size.answer_nothing_tie"))
        else:
            found.append(
                say(
                    "size.answer_nothing",
                    name=_name(near, lang),
                    miss=form.money(-near.next_mw_jpy_per_year),
                    cut=form.percent(1.0 - near.break_even_fraction, 0),
                )
            )
    if study.left_out:
        found.append(say("size.left_out", names=", ".join(study.left_out)))
    found.append(say("size.answer_today", net=form.money(study.today.net_jpy)))
    gap = form.percent(max(study.sizing.gap, 1e-6), 4)
    found.append(say("size.answer_bound", gap=gap, plans=study.sizing.plans))
    found.append(say("size.answer_basis", kind=say(f"kind.{study.kind}")))
    if study.kind is Kind.DEMO:
        found.append(say("size.demo"))
    return found


def _name(one: PartSize, lang: str) -> str:
    return one.part.name_ja if lang == "ja" else one.part.name_en


def _size_words(one: PartSize, lang: str) -> str:
    form, name = format_for(lang), _name(one, lang)
    size = form.power(one.size_mw)
    if one.energy_mwh:
        size += f" / {form.energy(one.energy_mwh * 1e6)}"
    return f"{name} {size}"


def _irr(found: Appraisal | None, lang: str) -> str:
    say, form = words(lang), format_for(lang)
    if found is None:
        return "—"
    if found.irr is None:
        return say("size.irr_several" if found.irr_all else "size.irr_none")
    return form.percent(found.irr)


# -------------------------------------------------------------------------------------------------------------- tables


def parts_table(study: SizeStudy, lang: str = "en") -> pd.DataFrame:
    """Return a row for each candidate."""
    import pandas as pd

    rows = [
        {
            "id": one.part.id,
            "name": _name(one, lang),
            "size_mw": round(one.size_mw, 4),
            "energy_mwh": round(one.energy_mwh, 3),
            "today_mw": round(one.part.today_mw, 4),
            "hours_full_load": round(one.hours_full_load, 1),
            "next_mw_jpy_per_year": round(one.next_mw_jpy_per_year),
            "break_even_fraction": _finite(one.break_even_fraction, 4),
            "capex_jpy_per_mw": round(one.part.cost.capex_jpy),
            "charge_jpy_per_mw_year": round(one.charge_jpy_per_year),
            "life_years": one.part.cost.life_years,
            "kind": str(one.part.cost.kind),
            "source": one.part.cost.source,
        }
        for one in study.parts
    ]
    return pd.DataFrame(rows)


def ways_table(study: SizeStudy) -> pd.DataFrame:
    """Return a row each for doing nothing, today's sizes and the best."""
    import pandas as pd

    nothing = {"way": "nothing"} | dict.fromkeys(_POINT, 0.0)
    return pd.DataFrame(
        [nothing] + [{"way": name} | _row(point) for name, point in (("today", study.today), ("best", study.best))]
    )


_POINT = (
    *("gain_jpy", "charge_jpy", "net_jpy", "capex_jpy", "payback_years"),
    *("useful_mwh", "computed_mwh", "surplus_fraction"),
)


def _row(point: Point) -> dict[str, float | None]:
    digits = {"payback_years": 2, "useful_mwh": 3, "computed_mwh": 3, "surplus_fraction": 6}
    return {name: _finite(getattr(point, name), digits.get(name, 0)) for name in _POINT}


def fronts_table(study: SizeStudy) -> pd.DataFrame:
    """Return a row for each point of both fronts."""
    import pandas as pd

    rows = [
        {"front": name, "weight_jpy_per_mwh": point.weight_jpy_per_mwh, "gap": point.gap}
        | _row(point)
        | {f"{part}_mw": round(mw, 4) for part, mw in point.sizes_mw.items()}
        for name, points in (("useful", study.useful_front), ("share", study.share_front))
        for point in points
    ]
    return pd.DataFrame(rows)


def tornado_table(study: SizeStudy) -> pd.DataFrame:
    """Return a row for each input."""
    import pandas as pd

    rows = [
        {
            "input": one.id,
            "low": one.low,
            "high": one.high,
            "net_low_jpy": round(one.low_jpy),
            "net_high_jpy": round(one.high_jpy),
        }
        for one in study.tornado
    ]
    return pd.DataFrame(rows, columns=["input", "low", "high", "net_low_jpy", "net_high_jpy"])


def _finite(value: float, digits: int) -> float | None:
    if not math.isfinite(value):
        return None
    return round(value, digits) + 0.0 if digits else float(round(value))


# ----------------------------------------------------------------------------------------------------------------- JSON


def to_json(study: SizeStudy) -> dict[str, Any]:
    """Return the study as plain JSON values of ``shoals.plan.size/1``; see docs/reference/files.md."""
    line = study.sizing.problem.timeline

    def point(one: Point) -> dict[str, Any]:
        sizes = {name: round(mw, 6) for name, mw in one.sizes_mw.items()}
        return {"sizes_mw": sizes, **_row(one), "gap": one.gap, "weight_jpy_per_mwh": one.weight_jpy_per_mwh}

    def worth(one: Appraisal | None) -> dict[str, Any] | None:
        if one is None:
            return None
        return {
            "npv_jpy": round(one.npv_jpy),
            "irr": one.irr,
            "irr_all": list(one.irr_all),
            "equity_irr": one.equity_irr,
            "payback_years": _finite(one.payback_years, 2),
            "payback_discounted_years": _finite(one.payback_discounted_years, 2),
            "dscr_min": one.dscr_min,
            "dscr_mean": one.dscr_mean,
            "flows_jpy": [round(flow) for flow in one.flows_jpy.tolist()],
        }

    return {
        "schema": SCHEMA,
        "kind": str(study.kind),
        "site": {"id": study.site.id, "name_ja": study.site.name_ja, "name_en": study.site.name_en},
        "period": {"start": line.start.isoformat(), "end": line.end.isoformat(), "slots": line.slots},
        "source": study.source,
        "answer": study.answer,
        "left_out": list(study.left_out),
        "nothing": {"jpy_per_year": round(study.nothing_jpy), "spilled_mwh": round(study.spilled_mwh, 3)},
        "best": point(study.best),
        "today": point(study.today),
        "parts": json.loads(parts_table(study).to_json(orient="records")),
        "finance": {"years": study.years, "flat": worth(study.flat), "halving": worth(study.halving)},
        "fronts": {
            "useful": [point(one) for one in study.useful_front],
            "share": [point(one) for one in study.share_front],
        },
        "tornado": json.loads(tornado_table(study).to_json(orient="records")),
        "certificate": {
            "status": str(study.sizing.status),
            "objective_jpy": study.sizing.objective_jpy,
            "bound_jpy": study.sizing.bound_jpy,
            "gap": study.sizing.gap,
            "plans": study.sizing.plans,
            "engine": study.sizing.schedule.engine,
            "seconds": round(study.sizing.seconds, 4),
        },
    }


# ---------------------------------------------------------------------------------------------------------------- files


_TITLES = {"front.svg": "size.front_useful", "share.svg": "size.front_share", "tornado.svg": "size.tornado_title"}


def _caption(study: SizeStudy, lang: str) -> str:
    """Return whose sizes these are, of which period, and of what kind."""
    site = study.site.name_ja if lang == "ja" else study.site.name_en
    return f"{site} · {period(study.sizing.problem.timeline, lang)} [{words(lang)(f'kind.{study.kind}')}]"


def _pictures(study: SizeStudy, lang: str, *, alone: bool) -> dict[str, str]:
    say = words(lang)
    useful, share = study.useful_front, study.share_front
    today = study.today
    rows = [(say(f"size.{one.id}"), one.low_jpy, one.high_jpy) for one in study.tornado]
    common: dict[str, Any] = {"lang": lang, "alone": alone, "caption": _caption(study, lang) if alone else ""}
    return {
        "front.svg": pictures.front(
            [one.useful_mwh for one in useful],
            [one.net_jpy for one in useful],
            today=(today.useful_mwh, today.net_jpy),
            name="front",
            title=say(_TITLES["front.svg"]),
            x_words=say("size.axis_useful"),
            **common,
        ),
        "share.svg": pictures.front(
            [100.0 * one.surplus_fraction for one in share],
            [one.net_jpy for one in share],
            today=(100.0 * today.surplus_fraction, today.net_jpy),
            name="share",
            title=say(_TITLES["share.svg"]),
            x_words=say("size.axis_share"),
            **common,
        ),
        "tornado.svg": pictures.tornado(
            rows, study.best.net_jpy, name="tornado", title=say(_TITLES["tornado.svg"]), **common
        ),
    }


def words_of_parts(study: SizeStudy, lang: str) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the table of candidates, in words."""
    say, form = words(lang), format_for(lang)
    head = [say(f"size.{key}") for key in ("candidate", "size_mw", "energy_mwh", "today_mw", "hours", "next_mw")]
    head.append(say("size.break_even"))
    rows = [
        [
            _name(one, lang),
            form.number(one.size_mw, 2),
            form.number(one.energy_mwh, 1) if one.part.storage_hours else "—",
            form.number(one.part.today_mw, 2),
            form.hours(one.hours_full_load) if one.hours_full_load else "—",
            form.money(one.next_mw_jpy_per_year),
            form.percent(one.break_even_fraction, 0),
        ]
        for one in study.parts
    ]
    return head, rows


def words_of_ways(study: SizeStudy, lang: str) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the table of ways, in words."""
    say, form = words(lang), format_for(lang)
    keys = ("way", "gain", "charge", "net", "capex_jpy", "payback", "useful", "computed", "share")
    zero = Point(
        sizes_mw={}, gain_jpy=0.0, charge_jpy=0.0, capex_jpy=0.0, payback_years=0.0, useful_mwh=0.0, computed_mwh=0.0,
        surplus_fraction=0.0,
    )  # fmt: skip
    rows = [
        [
            say(f"size.{name}"),
            form.money(one.gain_jpy),
            form.money(one.charge_jpy),
            form.money(one.net_jpy),
            form.money(one.capex_jpy),
            form.years(one.payback_years),
            form.number(one.useful_mwh),
            form.number(one.computed_mwh),
            form.percent(one.surplus_fraction) if one.computed_mwh else "—",
        ]
        for name, one in (("nothing", zero), ("today", study.today), ("best", study.best))
    ]
    return [say(f"size.{key}") for key in keys], rows


def html(study: SizeStudy, lang: str, assumed: Assumptions | None = None) -> str:
    """Return the study as one HTML file: the answer, tables, pictures, sources."""
    say = words(lang)
    name = study.site.name_ja if lang == "ja" else study.site.name_en
    said = "".join(f"<p>{esc(one)}</p>" for one in sentences(study, lang, assumed))
    tables: Sequence[str] = [
        pictures.html_table(*words_of_ways(study, lang), say("size.ways")),
        pictures.html_table(*words_of_parts(study, lang), say("size.parts")),
    ]
    drawn = [
        f"<figure>{svg}<figcaption>{esc(say(_TITLES[file]))}</figcaption></figure>"
        for file, svg in _pictures(study, lang, alone=False).items()
    ]
    source = say("size.source", source=source_in(study.source, lang))
    basis = f"<p><small>{esc(_caption(study, lang))}<br>{esc(source)}</small></p>"
    sources = "".join(
        f"<li><small>{esc(_name(one, lang))}: {esc(say(f'kind.{one.part.cost.kind}'))}. "
        f"{esc(source_in(one.part.cost.source, lang))}</small></li>"
        for one in study.parts
    )
    return pictures.page(say("size.title", site=name), lang, [basis, said, *tables, *drawn, f"<ul>{sources}</ul>"])


def write(study: SizeStudy, folder: Path, lang: str, assumed: Assumptions | None = None) -> None:
    """Write HTML, JSON, tables and pictures into a folder, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "size.html").write_text(html(study, lang, assumed), encoding="utf-8")
    text = json.dumps(to_json(study), ensure_ascii=False, indent=1, allow_nan=False)
    (folder / "size.json").write_text(text + "\n", encoding="utf-8")
    tables = {
        "parts.csv": parts_table(study, lang),
        "ways.csv": ways_table(study),
        "fronts.csv": fronts_table(study),
        "tornado.csv": tornado_table(study),
    }
    for name, table in tables.items():
        table.to_csv(folder / name, index=False, lineterminator="\n")
    for name, picture in _pictures(study, lang, alone=True).items():
        (folder / name).write_text(picture, encoding="utf-8")
