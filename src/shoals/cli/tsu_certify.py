"""`shoals tsu certify`: whether the samples of a model have its law."""

from __future__ import annotations

from typing import Annotated

import typer

from shoals.cli._shared import Form, FormOption, LangOption, OutOption, language, note, write_json, write_table
from shoals.cli._tsu import (
    ModelArgument,
    PlanOption,
    SeedOption,
    ThreadsOption,
    ToleranceOption,
    read_model,
)

_HEADS = {
    "ja": ("検定", "統計量", "自由度", "p 値", "結果", "内容"),
    "en": ("test", "statistic", "freedom", "p-value", "result", "what was compared"),
}
_NAMES = {"conditional law": "条件付き法則", "independence": "鎖の独立性", "enumeration": "全列挙"}


def certify(
    model: ModelArgument,
    chains: Annotated[int, typer.Option("--chains", help="Independent copies of the model.", metavar="N")] = 64_000,
    sweeps: Annotated[int, typer.Option("--sweeps", help="Updates of every node before the test.", metavar="K")] = 200,
    seed: SeedOption = 0,
    plan: PlanOption = "auto",
    tolerance: ToleranceOption = None,
    threads: ThreadsOption = 1,
    rounded: Annotated[
        bool, typer.Option("--rounded", help="Compare with the model as the plan rounds its weights.")
    ] = False,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Sample a model and test the samples against its exact law; exit code 5 if a test fails.

    Models of up to 2^24 states are enumerated. For any size, the nodes that were updated last are compared with their
    law given all others, and chains must not share random bits. A right sampler fails a test once in a thousand times.
    """
    import pandas as pd

    from shoals.core.errors import Tampered
    from shoals.tsu.certify import certify as test

    found = test(
        read_model(model),
        chains=chains,
        sweeps=sweeps,
        seed=seed,
        plan=plan,
        tolerance=tolerance,
        threads=threads,
        rounded=rounded,
    )
    words = language(lang)
    note(
        f"plan {found.plan} on {found.path}, one update deviates by up to {found.plan_error:.1e}; "
        f"{found.chains:,} chains, {found.sweeps:,} sweeps, seed {found.seed}"
    )
    if form is Form.JSON:
        write_json(
            {
                "schema": "shoals.tsu.certificate/1",
                "passed": found.passed,
                "plan": found.plan,
                "plan_error": found.plan_error,
                "path": found.path,
                "chains": found.chains,
                "sweeps": found.sweeps,
                "seed": found.seed,
                "checks": [
                    {
                        "name": one.name,
                        "statistic": one.statistic,
                        "freedom": one.freedom,
                        "p_value": one.p_value,
                        "passed": one.passed,
                        "note": one.note,
                    }
                    for one in found.checks
                ],
            },
            output,
        )
    else:
        rows = [
            (
                _NAMES.get(one.name, one.name) if words == "ja" else one.name,
                f"{one.statistic:.2f}",
                one.freedom,
                f"{one.p_value:.3g}",
                ("合格" if one.passed else "不合格") if words == "ja" else ("pass" if one.passed else "FAIL"),
                one.note,
            )
            for one in found.checks
        ]
        write_table(pd.DataFrame(rows, columns=list(_HEADS[words])), form, output)
    if not found.passed:
        failed = ", ".join(one.name for one in found.checks if not one.passed)
        raise Tampered(
            f"the samples do not have the law of the model: {failed}",
            "ask for a more exact plan (`--plan f32`) or more sweeps, or compare with the rounded model: `--rounded`",
        )
