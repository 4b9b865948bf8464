"""The agent economy as experiments: the exponential law and credit, heat, Carnot's bound, notes on energy, efficiency.

All of it is simulated (kind demo): it shows what follows from rules of exchange, and measures no economy.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.economics import agents, history
from shoals.economics.indicators.temperature import fit_two_classes
from shoals.show.agents import Line, lines_svg
from shoals.show.words import words

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.economics.agents/1"
MEAN = 1_000
"""Money a head at the start. [units]"""
STEPS = (3, 5, 10, 20, 40)
"""Trades of each part of Carnot's cycle."""
SPILLED_MWH_PER_NOTE = 100.0
"""A note of the experiment stands for so much spilled energy of a month. [MWh]"""


class Experiment(StrEnum):
    """What the agents do."""

    LAW = "law"
    HEAT = "heat"
    CARNOT = "carnot"
    NOTES = "notes"
    EFFICIENCY = "efficiency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One experiment: rows of a table, lines of a picture, and the answer as words by key and values.

    Parameters
    ----------
    experiment : Experiment
    rows : tuple of dict
    lines : tuple of Line
    axes : tuple of str
        Keys of the words of both axes.
    log : bool
        Whether the picture's y is a scale of powers of ten.
    says : dict
        Values of the sentence.
    """

    experiment: Experiment
    rows: tuple[dict[str, Any], ...]
    lines: tuple[Line, ...]
    axes: tuple[str, str]
    log: bool
    says: dict[str, str]
    seed: int
    kind: Kind = Kind.DEMO


def run(experiment: Experiment | str, *, agents_n: int = 10_000, debt: float = 0.8, seed: int = 0) -> Run:
    """Return an experiment.

    Parameters
    ----------
    experiment : {"law", "heat", "carnot", "notes", "efficiency"}
    agents_n : int
        How many take part.
    debt : float
        What an agent may owe, over the mean, in the second economy of ``law``. [1]
    seed : int

    Examples
    --------
    >>> found = run("law", agents_n=2_000)
    >>> [round(row["temperature_over_mean"], 1) for row in found.rows]
    [1.0, 1.8]
    """
    n = whole(agents_n, "agents", low=100)
    if n * MEAN * 3 > agents.TOTAL_MAX:
        raise InputError(f"{n:,} agents hold more money than the simulator counts", "ask for 500,000 or fewer")
    match Experiment(experiment):
        case Experiment.LAW:
            return _law(n, number(debt, "debt", low=0.0, high=1.9), seed)
        case Experiment.HEAT:
            return _heat(n, seed)
        case Experiment.CARNOT:
            return _carnot(seed)
        case Experiment.NOTES:
            return _notes(n, seed)
        case Experiment.EFFICIENCY:
            return _efficiency(min(n, 20_000), seed)


def _law(n: int, debt: float, seed: int) -> Run:
    rows, lines = [], []
    for owed in (0, round(debt * MEAN)):
        money = agents.settled(n, MEAN, debt=owed, seed=seed)
        fit = fit_two_classes(money, low=-owed, tail=False)
        middle, density = agents.histogram(money, bins=40, low=-owed)
        seen = density > 0
        lines.append(Line(name=f"debt_{owed}", x=middle[seen], y=density[seen], points=True))
        lines.append(Line(name="law", x=middle, y=np.exp(-(middle + owed) / fit.temperature) / fit.temperature))
        rows.append(
            {
                "economy": "closed" if not owed else "credit", "debt_over_mean": owed / MEAN,
                "temperature_over_mean": fit.temperature / MEAN, "ks_statistic": fit.ks_statistic, "ks_p": fit.ks_p,
                "gini": agents.gini(money) if not owed else None,
            }
        )  # fmt: skip
    says = {"plain": f"{rows[0]['temperature_over_mean']:.2f}", "debt": f"{debt:.1f}",
            "credit": f"{rows[1]['temperature_over_mean']:.2f}", "p": f"{rows[0]['ks_p']:.2f}"}  # fmt: skip
    return Run(experiment=Experiment.LAW, rows=tuple(rows), lines=tuple(lines), axes=("money", "density"), log=True,
               says=says, seed=seed)  # fmt: skip


def _heat(n: int, seed: int) -> Run:
    half = n // 2
    poor, rich = np.full(half, MEAN), np.full(half, 2 * MEAN)
    rows = []
    for turns in (0, 1, 2, 5, 10, 20, 60):
        one = agents.contact(
            poor, rich, weights=(np.full(half, 1), np.full(half, 4)), exchanges_per_agent=turns, seed=seed
        )[2]
        rows.append(
            {"exchanges_per_agent": turns, "temperature_poor": one.temperature_after_first,
             "temperature_rich": one.temperature_after_second, "flow_to_rich": one.flow}
        )  # fmt: skip
    x = np.array([row["exchanges_per_agent"] for row in rows], dtype=np.float64)
    lines = tuple(
        Line(name=name, x=x, y=np.array([row[f"temperature_{name}"] for row in rows])) for name in ("poor", "rich")
    )
    says = {"before": f"{rows[0]['temperature_poor']:,.0f}", "other": f"{rows[0]['temperature_rich']:,.0f}",
            "after": f"{rows[-1]['temperature_poor']:,.0f}",
            "after_other": f"{rows[-1]['temperature_rich']:,.0f}"}  # fmt: skip
    return Run(experiment=Experiment.HEAT, rows=tuple(rows), lines=lines, axes=("exchanges", "temperature"), log=False,
               says=says, seed=seed)  # fmt: skip


def _carnot(seed: int) -> Run:
    rows = []
    for steps in STEPS:
        turn = agents.carnot_cycle(steps=steps, bath_agents=20_000, seed=seed)
        rows.append({"steps": steps, "efficiency": turn.efficiency, "bound": turn.bound,
                     "entropy_gain": turn.entropy_gain})  # fmt: skip
    x = np.array(STEPS, dtype=np.float64)
    lines = (
        Line(name="efficiency", x=x, y=np.array([row["efficiency"] for row in rows])),
        Line(name="bound", x=x, y=np.array([row["bound"] for row in rows])),
    )
    says = {"best": f"{rows[-1]['efficiency']:.2f}", "bound": f"{rows[-1]['bound']:.2f}",
            "quick": f"{rows[0]['efficiency']:.2f}"}  # fmt: skip
    return Run(experiment=Experiment.CARNOT, rows=tuple(rows), lines=lines, axes=("steps", "share"), log=False,
               says=says, seed=seed)  # fmt: skip


def _notes(n: int, seed: int) -> Run:
    """A note for each 100 MWh that Kyushu spilled in FY2024, month by month; holders present a fifth of all each."""
    monthly = history.by_month("kyushu", 2024)
    energy = np.array([round(gwh * 1e3 / SPILLED_MWH_PER_NOTE) for gwh in monthly.values()], dtype=np.int64)
    found = agents.note_economy(energy, agents=min(n, 5_000), redeemed_fraction=0.2, seed=seed)
    rows = [
        {"month": month, "issued": int(found.issued[t]), "redeemed": int(found.redeemed[t]),
         "outstanding": int(found.outstanding[t]), "temperature": float(found.temperature[t])}
        for t, month in enumerate(monthly)
    ]  # fmt: skip
    x = np.arange(1, len(rows) + 1, dtype=np.float64)
    lines = tuple(
        Line(name=name, x=x, y=np.array([float(row[name]) for row in rows]))
        for name in ("outstanding", "issued", "redeemed")
    )
    august = next(row for row in rows if row["month"] == 8)
    says = {"outstanding": f"{august['outstanding']:,}", "redeemed": f"{august['redeemed']:,}",
            "issued": f"{int(found.issued.sum()):,}"}  # fmt: skip
    return Run(experiment=Experiment.NOTES, rows=tuple(rows), lines=lines, axes=("months", "notes"), log=False,
               says=says, seed=seed)  # fmt: skip


def _efficiency(n: int, seed: int) -> Run:
    found = agents.hyper_deflation(agents=n, periods=20, efficiency_growth=0.1, seed=seed)
    theta: NDArray[np.float64] = found.theta / found.theta[0]
    mean: NDArray[np.float64] = found.mean_money / found.mean_money[0]
    poorest: NDArray[np.float64] = found.poorest_tenth_units / found.poorest_tenth_units[0]
    rows = [
        {"period": t + 1, "theta": float(theta[t]), "mean_money": float(mean[t]), "poorest_units": float(poorest[t])}
        for t in range(theta.size)
    ]
    x = np.arange(1, theta.size + 1, dtype=np.float64)
    lines = (Line(name="theta", x=x, y=theta), Line(name="mean_money", x=x, y=mean),
             Line(name="poorest_units", x=x, y=poorest))  # fmt: skip
    says = {"theta": f"{theta[-1]:.2f}", "mean": f"{mean[-1]:.2f}", "poorest": f"{poorest[-1]:.1f}"}
    return Run(experiment=Experiment.EFFICIENCY, rows=tuple(rows), lines=lines, axes=("periods", "over_first"),
               log=False, says=says, seed=seed)  # fmt: skip


def table(found: Run, lang: str) -> pd.DataFrame:
    """Return the rows, each with its kind and source.

    Examples
    --------
    >>> list(table(run("heat", agents_n=400), "en").columns)[-2:]
    ['kind', 'source']
    """
    import pandas as pd

    say = words(lang)
    frame = pd.DataFrame(found.rows)
    frame["kind"] = say(f"kind.{found.kind}")
    frame["source"] = say("agents.source", seed=found.seed)
    return frame


def sentence(found: Run, lang: str) -> str:
    """Return what the experiment shows."""
    return words(lang)(f"agents.says_{found.experiment}", **found.says)


def picture(found: Run, lang: str) -> str:
    """Return the experiment as SVG."""
    say = words(lang)
    return lines_svg(
        found.lines, lang=lang, title=say(f"agents.title_{found.experiment}"),
        x_words=say(f"agents.axis_{found.axes[0]}"), y_words=say(f"agents.axis_{found.axes[1]}"),
        sentence=sentence(found, lang), log=found.log,
        caption=f"{say('agents.source', seed=found.seed)} ({say(f'kind.{found.kind}')})",
    )  # fmt: skip


def to_json(found: Run) -> dict[str, Any]:
    """Return the experiment as JSON values, with the points of its lines."""
    return {
        "schema": SCHEMA,
        "experiment": str(found.experiment),
        "kind": str(found.kind),
        "source": words("en")("agents.source", seed=found.seed),
        "rows": list(found.rows),
        "lines": [{"name": one.name, "x": one.x.tolist(), "y": one.y.tolist()} for one in found.lines],
    }
