"""`shoals plan`: the best use of every MWh."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from shoals.cli import plan_explain, plan_risk, plan_roll, plan_size
from shoals.cli._shared import (
    Form,
    LangOption,
    OutOption,
    form_of,
    language,
    note,
    read_file,
    write_json,
    write_table,
)
from shoals.core.errors import InputError, ShoalsError

if TYPE_CHECKING:
    import pandas as pd

    from shoals.core.plan import Problem, Schedule

app = typer.Typer(no_args_is_help=True)


class Engine(StrEnum):
    """Engine that solves a problem."""

    AUTO = "auto"
    EXACT = "exact"
    HIGHS = "highs"


_STATUS = {
    "optimal": ("最適(全期間を見通した上限)", "optimal (perfect foresight: an upper bound on live profit)"),
    "stopped": ("時間切れ(単純な規則のうち最良のもの)", "out of time (the best of the simple rules instead)"),
}
_USES = {
    "generation": ("発電", "generation"),
    "export": ("売電", "export"),
    "import": ("買電", "import"),
    "unserved": ("供給不足", "unserved"),
    "charge": ("充電", "charge"),
    "discharge": ("放電", "discharge"),
    "spilled": ("捨てた電気", "spilled"),
}


@app.callback()
def _plan() -> None:
    """Find the best use of every MWh."""


app.command()(plan_explain.explain)
app.command()(plan_risk.risk)
app.command()(plan_roll.roll)
app.command()(plan_size.size)


@app.command()
def solve(
    problem: Annotated[Path, typer.Argument(help="Problem, JSON of `shoals.plan.problem/1`.", metavar="PROBLEM.json")],
    output: OutOption = None,
    engine: Annotated[Engine, typer.Option(help="Engine; auto takes the best that is here.")] = Engine.AUTO,
    time_limit: Annotated[
        float | None, typer.Option("--time-limit", help="Stop the engine after so many seconds.", min=0.0)
    ] = None,
    form: Annotated[
        Form | None, typer.Option("--format", help="Form of the data. Default: table on a terminal, else JSON.")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Find the schedule that earns most, and the worth of one more MWh in each slot.

    Writes JSON of `shoals.plan.solution/1`; `--format csv` or `parquet` gives a row for each slot instead, and
    `--format table`, the default on a terminal, a summary by use.
    """
    from shoals.core.plan_json import schedule_to_json
    from shoals.plan import choose
    from shoals.plan import solve as find

    asked = read_problem(problem)
    schedule = find(asked, str(engine), time_limit_s=time_limit)
    words = language(lang)
    form = form_of(form, output, unsaid=Form.JSON)
    if form is Form.JSON:
        write_json(schedule_to_json(schedule), output)
    elif form in (Form.TABLE, Form.MD):
        write_table(_by_use(asked, schedule, words), form, output)
    else:
        write_table(_by_slot(schedule), form, output)
    note(_summary(schedule, words))
    if engine is Engine.AUTO:
        chosen = choose(asked)
        other = (
            "" if chosen.engine == schedule.engine else f", but could not certify its schedule; {schedule.engine} did"
        )
        note(f"engine {chosen.engine}: {chosen.why}{other}")


def read_problem(path: Path) -> Problem:
    """Read a problem file.

    Raises
    ------
    InputError
        Naming the file, and the line and column, or the field and slot, that are wrong.
    """
    from shoals.core.plan_json import problem_from_json

    try:
        text = read_file(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"`{path}` is no UTF-8 text: byte {error.start} cannot be read", "save it as UTF-8") from None
    try:
        document = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_double)
        return problem_from_json(document)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InputError(f"`{path}` is no JSON: {error.msg}, {place}", "mend the file at that place") from None
    except ValueError:  # a number of thousands of digits
        raise InputError(f"`{path}` holds a number that no computer should read", "write numbers as numbers") from None
    except RecursionError:
        raise InputError(f"`{path}` is nested too deeply", "a problem is an object of numbers and arrays") from None
    except ShoalsError as error:
        raise type(error)(f"`{path}`: {error.what}", error.hint) from None


def _no_constant(word: str) -> NoReturn:
    raise InputError(f"`{word}` is no number in JSON", "give a finite number; fill or drop the slot where it stands")


def _no_double(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        double = next(name for name in names if names.count(name) > 1)
        raise InputError(f"the field `{double}` stands twice in one object", "leave one of them out")
    return found


def _powers(schedule: Schedule) -> dict[str, Any]:
    powers = {name: getattr(schedule, f"{name}_mw") for name in _USES}
    loads = {f"load {name}" if name in powers else name: power for name, power in schedule.load_mw.items()}
    return powers | loads | dict(schedule.deferrable_mw)


def _by_slot(schedule: Schedule) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    line = schedule.timeline
    start = pd.DatetimeIndex(line.starts_utc()).tz_localize("UTC").tz_convert(line.zone)
    columns = {f"{name}_mw": getattr(schedule, f"{name}_mw") for name in _USES}
    columns |= {f"load_mw[{name}]": power for name, power in schedule.load_mw.items()}
    columns |= {f"deferrable_mw[{name}]": power for name, power in schedule.deferrable_mw.items()}
    columns["soc_mwh_end"] = schedule.soc_mwh[1:]
    columns["price_jpy_per_mwh"] = schedule.price_jpy_per_mwh
    if np.isfinite(schedule.stored_price_jpy_per_mwh).any():
        columns["stored_price_jpy_per_mwh"] = schedule.stored_price_jpy_per_mwh
    return pd.DataFrame(columns, index=pd.Index(start, name="start"))


def _by_use(problem: Problem, schedule: Schedule, lang: str) -> pd.DataFrame:
    import pandas as pd

    hours = schedule.timeline.hours
    value = schedule.value_jpy(problem)
    value["discharge"] = value.pop("wear", 0.0)  # money of a use; what costs counts below zero
    for one in problem.deferrable:
        value[one.id] = value.pop(f"shortfall:{one.id}")
    ja = lang == "ja"
    rows = [
        (_USES[name][0 if ja else 1] if name in _USES else name, float(power.sum()) * hours, value.get(name, 0.0) + 0.0)
        for name, power in _powers(schedule).items()
    ]
    rows.append(("合計" if ja else "total", float("nan"), schedule.objective_jpy))
    return pd.DataFrame(rows, columns=["使い道", "MWh", "円"] if ja else ["use", "MWh", "JPY"])


def _summary(schedule: Schedule, lang: str) -> str:
    ja = lang == "ja"
    status = _STATUS[str(schedule.status)][0 if ja else 1]
    money = f"{schedule.objective_jpy:,.0f}"
    if ja:
        return f"{status}: {money} 円、エンジン {schedule.engine}、{schedule.seconds:.2f} 秒"
    return f"{status}: {money} JPY, engine {schedule.engine}, {schedule.seconds:.2f} s"
