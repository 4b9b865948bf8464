"""A run opened again from its folder: its inputs are read, and what was found is found anew and compared.

Nothing of the result is stored but what the run wrote for people and programs. The inputs are; from them the plan, the
rules beside it and the candidates are computed again, the same code giving the same figures, and these must be those of
`summary.json`. The book is opened as it lies there.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shoals import advice, cycle, data, ledger, show
from shoals.core.figure import Kind, weakest
from shoals.core.result import CycleResult
from shoals.studies._summary import read_summary

COMPARED = ("energy_wh", "spilled_without_shoals_wh", "rescued_wh", "value_jpy")
"""What must be the same in `summary.json` and in the run that was found anew."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Run:
    """A run that was opened again.

    Parameters
    ----------
    given : Given
        The site and its year.
    result : CycleResult
    summary : mapping
        `summary.json` as it lies in the folder.
    differs : tuple of str
        Keys of `summary.json` that are not what was found anew: another version of shoals made the run.
    """

    given: cycle.Given
    result: CycleResult
    summary: dict[str, Any]
    differs: tuple[str, ...]


def reopen(folder: Path, book: Path | str | None = None) -> Run:
    """Open the run that lies in a folder.

    Parameters
    ----------
    folder : Path
        Where `shoals demo` or `shoals run` wrote.
    book : Path or str, optional
        Where its book lies, if it was moved: ``postgresql://USER@HOST/DATABASE?book=NAME``.

    Returns
    -------
    run : Run

    Raises
    ------
    DataError
        If the folder holds no run, or its files are damaged.
    LedgerError
        If the book is not as it was booked.
    """
    summary, kind = read_summary(folder)
    with ledger.open_book(folder / "book.sqlite" if book is None else book) as opened:
        state = cycle.state_of(opened)
    inputs = data.read_inputs(folder / "inputs.parquet")
    given = cycle.Given(site=inputs.site, area=inputs.area, spot=inputs.spot, network=inputs.network)
    problem = cycle.problem_of(given, inputs.plant)
    best, baselines = cycle.outcomes_of(given, problem)
    sources_wh, uses_wh, _ = cycle.watt_hours_of(given.site, problem, best.schedule)
    _, without_wh, _ = cycle.watt_hours_of(given.site, cycle.bare(problem), baselines[0].schedule)
    firmness = weakest([given.kind, inputs.plant.kind, Kind.ASSUMED])
    result = CycleResult(
        kind=kind,
        site=given.site,
        area=given.area,
        plant=inputs.plant,
        spot=given.spot,
        network=given.network,
        problem=problem,
        plan=best,
        baselines=baselines,
        absorbers=advice.absorbers(
            problem, best.schedule, baselines[0].schedule, given.network, given.site.discount_rate, firmness
        ),
        sources_wh=sources_wh,
        uses_wh=uses_wh,
        surplus_wh=cycle.surplus_of(baselines[0].schedule, best.schedule, uses_wh, given.timeline),
        spilled_without_wh=int(without_wh["spilled"].sum()),
        value_jpy=cycle.value_of(given, problem, best.schedule),
        book=state,
        seconds=summary.get("seconds", {}),
    )
    anew = show.summary_of(result)
    return Run(
        given=given,
        result=result,
        summary=summary,
        differs=tuple(key for key in COMPARED if summary.get(key) != anew[key]),
    )
