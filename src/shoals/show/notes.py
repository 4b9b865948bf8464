"""The notes of a run: what backs them month by month, as picture, table and words."""

from __future__ import annotations

from markupsafe import Markup

from shoals.core.book import J_PER_WH
from shoals.core.figure import Kind, weakest
from shoals.core.notes import J_PER_NOTE, MonthBacking, NotesResult
from shoals.core.result import CycleResult
from shoals.core.units import J_PER_MWH
from shoals.show import _svg as svg
from shoals.show._axes import Frame
from shoals.show.chapters import Figure, Section, Table
from shoals.show.numbers import format_for
from shoals.show.words import words


def backing_picture(notes: NotesResult, lang: str, name: str) -> str:
    """Draw of each month what the plant generates in nine years of ten, the part of it that is spilled, and the notes.

    Parameters
    ----------
    notes : NotesResult
    lang : {"ja", "en"}
    name : str
        Unique in the page.
    """
    say, form = words(lang), format_for(lang)
    months = notes.months
    top = max([month.p90_j for month in months] + [month.issued_j for month in months]) / J_PER_MWH or 1.0
    frame = Frame(0.0, float(len(months)), 0.0, top * 1.05)
    body = frame.axes("", "MWh", xs=[])
    for at, month in enumerate(months):
        left, wide = frame.x(at + 0.14), frame.x(at + 0.86) - frame.x(at + 0.14)
        for value, fill in ((month.p90_j, "var(--energy)"), (month.spilled_p90_j, f"url(#{name}-spill)")):
            high = frame.y(value / J_PER_MWH)
            body.append(svg.rect(left, high, wide, max(frame.bottom - high, 0.0), fill))
        y = frame.y(month.issued_j / J_PER_MWH)
        style = ' stroke="var(--compute)" stroke-width="3" fill="none"'
        body.append(svg.line(frame.x(at + 0.04), y, frame.x(at + 0.96), y, style))
        label = form.month(month.window_start.month, short=True)
        body.append(svg.text(frame.x(at + 0.5), frame.bottom + 17, label, "c s"))
        body.append(
            svg.text(frame.x(at + 0.5), frame.y(month.p90_j / J_PER_MWH) - 4, _ratio(month.backing_ratio, lang), "c s")
        )
    entries = [
        ("var(--energy)", say("notes.legend_p90"), "box"),
        (f"url(#{name}-spill)", say("notes.legend_spill"), "box"),
        ("var(--compute)", say("notes.legend_issued"), "line"),
    ]
    keys, end = svg.legend(entries, 4, frame.bottom + 40, svg.WIDTH - 4)
    hatch = svg.pattern(f"{name}-spill", "unused", "hatch")
    return svg.picture(name, end, say("notes.title"), notes_sentence(notes, lang), [*body, *keys], patterns=[hatch])


def notes_sentence(notes: NotesResult, lang: str) -> str:
    """Return what the months say: the face, the weakest of them, and how many have no spill to stand on."""
    say, form = words(lang), format_for(lang)
    issued = [month for month in notes.months if month.backing_ratio is not None]
    if not issued:
        return say("notes.none")
    weak = min(issued, key=lambda month: month.backing_ratio or 0.0)
    bare = [month for month in issued if (month.spilled_ratio or 0.0) < 1.0]
    return say(
        "notes.sentence",
        face=form.number(weak.issued_j // J_PER_NOTE),
        ratio=_ratio(weak.backing_ratio, lang),
        month=form.month(weak.window_start.month),
        bare=len(bare),
        months=len(issued),
    )


def chapter(result: CycleResult, lang: str) -> Section | None:
    """Return the chapter on notes; None where none were issued."""
    notes = result.notes
    if notes is None or not notes.months:
        return None
    say, form = words(lang), format_for(lang)
    kind = weakest([Kind.FORECAST, result.kind])
    keys = ("month", "p90", "claimed", "spill", "issued", "power", "computed", "defaulted", "ratio", "spill_ratio",
            "money_ratio", "forgone")  # fmt: skip
    rows = [
        [
            form.month(month.window_start.month),
            *(form.energy(energy / J_PER_WH) for energy in (month.p90_j, month.claimed_j, month.spilled_p90_j)),
            form.number(month.issued_j // J_PER_NOTE),
            *(form.energy(energy / J_PER_WH) for energy in (month.power_j, month.computed_j, month.defaulted_j)),
            *(_ratio(ratio, lang) for ratio in (month.backing_ratio, month.spilled_ratio, month.money_ratio)),
            form.money(month.forgone_jpy),
        ]
        for month in notes.months
    ]
    table = Table(caption=say("notes.table"), heads=[say(f"notes.{key}") for key in keys], rows=rows, kind=kind)
    figure = Figure(
        title=say("notes.title"),
        picture=Markup(backing_picture(notes, lang, f"{lang}-notes")),
        caption=notes_sentence(notes, lang),
        kind=kind,
    )
    return Section(
        id="notes",
        heading=say("notes.heading"),
        lead=say("notes.lead"),
        figures=[figure],
        tables=[table],
        after=_after(notes, lang),
    )


def _after(notes: NotesResult, lang: str) -> str:
    """Return what backs a note in August, and the terms."""
    say, form = words(lang), format_for(lang)
    told: list[str] = []
    dry: MonthBacking | None = min((month for month in notes.months if month.issued_j), key=_dryness, default=None)
    if dry is not None and (dry.spilled_ratio or 0.0) < 1.0:
        told.append(
            say(
                "notes.dry",
                month=form.month(dry.window_start.month),
                ratio=_ratio(dry.backing_ratio, lang),
                spill=form.energy(dry.spilled_p90_j / J_PER_WH),
                forgone=form.money(dry.forgone_jpy),
            )
        )
    told.append(
        say(
            "notes.terms",
            years=notes.years,
            haircut=form.percent(notes.haircut_per_mille / 1_000, 0),
            price=form.price(notes.collateral_jpy_per_kwh * 1e3),
        )
    )
    if notes.stored_j:
        told.append(say("notes.stored", face=form.number(notes.stored_j // J_PER_NOTE)))
    told.append(say("notes.law"))
    return ("" if lang == "ja" else " ").join(told)


def _dryness(month: MonthBacking) -> tuple[float, float]:
    """Of months that spill equally little, the one whose power would have been sold dearest."""
    return month.spilled_ratio or 0.0, -month.forgone_jpy


def _ratio(ratio: float | None, lang: str) -> str:
    return "—" if ratio is None else format_for(lang).number(ratio, 2)
