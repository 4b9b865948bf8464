"""Ford's currency, area by area: how many dated kWh notes for each month, and what backs them in August.

A note is a kWh of one area in one month, issued only as far as nine years of ten would bear (`ledger.backing`). Two
things may stand behind it. *Generation*: what the area's solar and wind make, which is sold today, so that a note is a
forward sale of it. *Spilled*: what is held back today, which nobody has sold. The record is monthly; generation of
former years is brought to the last year's fleet by the energy of April to December, and spill is taken as a share of
the month's potential, since a fleet that grows is no better sun. Five years are needed; an area with fewer is refused
and not guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from shoals.core.errors import GapInSeries, InputError, did_you_mean
from shoals.core.figure import Kind
from shoals.core.units import J_PER_MWH
from shoals.data.areas import JST
from shoals.economics import history
from shoals.economics.facts import facts
from shoals.ledger import History
from shoals.ledger.backing import deliverable
from shoals.show.policy import notes_svg
from shoals.show.words import words

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.economics.policy.notes/1"
FISCAL_YEAR = 2025
"""The year for which notes are issued: the first without a record."""
BASES = ("generation", "spilled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """What may be issued for one month of an area, by what stands behind it. One note is a kWh.

    `issued` is P90 and `mean` the mean of the record, in notes; `years` are those that were looked at.
    """

    area: str
    month: int
    basis: str
    issued: int
    mean: int
    years: int
    kind: Kind = Kind.FORECAST


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What an area may issue in a year, or why it may not.

    Parameters
    ----------
    area : str
    months : tuple of Month
        Both bases, April first; empty if refused.
    refused : str
        Why nothing may be issued.
    """

    area: str
    months: tuple[Month, ...]
    refused: str = ""

    def of(self, basis: str) -> list[Month]:
        """Return the months of one basis, April first."""
        return [one for one in self.months if one.basis == basis]

    def notes(self, basis: str, month: int | None = None) -> int:
        """Return notes of a basis in a month, or in all months together."""
        return sum(one.issued for one in self.of(basis) if month in (None, one.month))


@cache
def issue(area: str, fiscal_year: int = FISCAL_YEAR) -> Issue:
    """Return how many notes an area may issue for each month of a fiscal year.

    Examples
    --------
    >>> found = issue("kyushu")
    >>> found.notes("generation", 8) > 1e9, found.notes("spilled", 8), found.notes("spilled")
    (True, 0, 0)
    >>> issue("tokyo").refused.startswith("the history of `tokyo` has")
    True
    """
    if area not in history.areas():
        raise InputError(f"there is no area `{area}`", did_you_mean(area, history.areas()))
    known = [year for year in history.fiscal_years(area) if year < fiscal_year]
    last = history.year_of(area, known[-1], months=history.APRIL_TO_DECEMBER)
    fleet = last.generated_gwh + last.curtailed_gwh
    found: list[Month] = []
    for month in history.MONTHS:
        start = datetime(fiscal_year + (month < 4), month, 1, tzinfo=JST)
        end = datetime(start.year + (month == 12), month % 12 + 1, 1, tzinfo=JST)
        for basis in BASES:
            stamps, energy = _record(area, known, month, basis, fleet)
            past = History.of_months(area, stamps, energy, source=history.SOURCE)
            try:
                one = deliverable(past, start, end)
            except GapInSeries as error:
                return Issue(area=area, months=(), refused=error.what)
            found.append(
                Month(area=area, month=month, basis=basis, issued=one.p90_j * 1_000 // J_PER_MWH,
                      mean=one.mean_j * 1_000 // J_PER_MWH, years=len(one.years), kind=one.kind)
            )  # fmt: skip
    return Issue(area=area, months=tuple(found))


def _record(area: str, years: list[int], month: int, basis: str, fleet_gwh: float) -> tuple[Any, Any]:
    """Return months and energies [MWh] of one calendar month, as the last year's fleet would have had them."""
    stamps: list[np.datetime64] = []
    energy: list[float] = []
    newest = _month(area, years, month)[-1][1]
    potential = newest.generated_gwh + newest.curtailed_gwh
    for year, one in _month(area, years, month):
        whole = history.year_of(area, year, months=history.APRIL_TO_DECEMBER)
        stamps.append(np.datetime64(f"{year + (month < 4)}-{month:02d}"))
        if basis == "spilled":
            energy.append(one.rate * potential * 1e3)
        else:
            energy.append(one.generated_gwh * fleet_gwh / (whole.generated_gwh + whole.curtailed_gwh) * 1e3)
    return np.array(stamps), np.array(energy)


def _month(area: str, years: list[int], month: int) -> list[tuple[int, history.Period]]:
    found = []
    for year in years:
        if month in history.by_month(area, year):
            found.append((year, history.year_of(area, year, months=(month,))))
    return found


def areas_table(lang: str) -> pd.DataFrame:
    """Return one row for each area: notes of a year by what backs them, the least and the best month, and August.

    Notes in millions.
    """
    import pandas as pd

    say = words(lang)
    rows = []
    for area in history.areas():
        one = issue(area)
        row: dict[str, Any] = {"area": area}
        if one.refused:
            row |= {"refused": one.refused, "kind": ""}
        else:
            made = one.of("generation")
            least, most = (pick(made, key=lambda month: month.issued) for pick in (min, max))
            spilled = one.of("spilled")
            row |= {
                "year_million_notes": one.notes("generation") / 1e6, "least_million_notes": least.issued / 1e6,
                "least_month": least.month,
                "best_million_notes": most.issued / 1e6, "best_month": most.month,
                "august_million_notes": one.notes("generation", 8) / 1e6,
                "august_spilled_million_notes": one.notes("spilled", 8) / 1e6,
                "spilled_million_notes": one.notes("spilled") / 1e6,
                "spilled_mean_million_notes": sum(month.mean for month in spilled) / 1e6,
                "years": min(month.years for month in one.months), "refused": "",
                "kind": say(f"kind.{one.months[0].kind}"),
            }  # fmt: skip
        rows.append(row | {"source": history.SOURCE})
    columns = ["area", "year_million_notes", "least_million_notes", "least_month", "best_million_notes", "best_month",
               "august_million_notes", "august_spilled_million_notes", "spilled_million_notes",
               "spilled_mean_million_notes", "years", "refused", "kind", "source"]  # fmt: skip
    return pd.DataFrame(rows, columns=columns).astype(dict.fromkeys(("least_month", "best_month", "years"), "Int64"))


def months_table(area: str, lang: str) -> pd.DataFrame:
    """Return one row for each month of an area: notes by what backs them, in millions."""
    import pandas as pd

    say = words(lang)
    one = issue(area)
    if one.refused:
        raise GapInSeries(one.refused, "an area needs five years of record; Kyushu has most")
    return pd.DataFrame(
        [
            {
                "area": area, "month": made.month, "generation_million_notes": made.issued / 1e6,
                "generation_mean_million_notes": made.mean / 1e6,
                "spilled_million_notes": held.issued / 1e6, "spilled_mean_million_notes": held.mean / 1e6,
                "years": made.years,
                "kind": say(f"kind.{made.kind}"), "source": history.SOURCE,
            }
            for made, held in zip(one.of("generation"), one.of("spilled"), strict=True)
        ]
    )  # fmt: skip


def sentences(area: str, lang: str) -> list[str]:
    """Return the answer: what may be issued, what backs it in August, and how little that is beside money."""
    say = words(lang)
    known = [issue(name) for name in history.areas()] if area == "all" else [issue(area)]
    given = [one for one in known if not one.refused]
    told = []
    total = sum(one.notes("generation") for one in given)
    if given:
        august = sum(one.notes("generation", 8) for one in given)
        spilled = sum(one.notes("spilled", 8) for one in given)
        money, price = facts().number("jp.m2", "JPY"), facts()["note.face"]
        told.append(say("ford.answer", total=f"{total / 1e9:.1f}", august=f"{august / 1e9:.2f}",
                        spilled=f"{spilled / 1e6:.1f}"))  # fmt: skip
        face_jpy_per_kwh = price.to("JPY/kWh")
        told.append(say("ford.money", price=f"{face_jpy_per_kwh:g}", kind=say(f"kind.{price.provenance.kind}"),
                        source=price.provenance.source,
                        share=f"{100 * total * face_jpy_per_kwh / money:.2f} %"))  # fmt: skip
    told.append(say("ford.warning"))
    names = [say(f"area.{one.area}") for one in known if one.refused]
    if names:
        told.append(say("ford.refused", names=("、" if lang == "ja" else ", ").join(names)))
    return told


def picture(area: str, lang: str) -> str:
    """Return notes of each month of an area as SVG."""
    say = words(lang)
    one = issue(area)
    if one.refused:
        raise GapInSeries(one.refused, "choose an area with five years of record")
    kind = say(f"kind.{one.months[0].kind}")
    return notes_svg(
        history.MONTHS,
        [month.issued / 1e6 for month in one.of("generation")],
        [month.issued / 1e6 for month in one.of("spilled")],
        [month.mean / 1e6 for month in one.of("spilled")],
        lang=lang,
        caption=f"{say(f'area.{area}')}, FY{FISCAL_YEAR} ({kind})",
    )


def to_json(area: str) -> dict[str, Any]:
    """Return the notes as JSON values; one note is a kWh."""
    known = [issue(name) for name in history.areas()] if area == "all" else [issue(area)]
    return {
        "schema": SCHEMA,
        "fiscal_year": FISCAL_YEAR,
        "source": history.SOURCE,
        "areas": [
            {
                "area": one.area,
                "refused": one.refused,
                "months": [
                    {"month": month.month, "basis": month.basis, "notes": month.issued, "mean": month.mean,
                     "years": month.years, "kind": str(month.kind)}
                    for month in one.months
                ],
            }
            for one in known
        ],
    }  # fmt: skip
