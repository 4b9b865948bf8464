from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import numpy as np
import pytest

import shoals.plan
from shoals.core.errors import Infeasible, InputError, PlanError
from shoals.core.plan import Deferrable, Grid, Problem, Status
from shoals.core.time import Timeline
from shoals.plan import Choice, _proof, choose, engines, exact, quota, solve
from shoals.plan.bound import certify, is_proven
from shoals.testing.plan import known_optima, random_problem

PROBLEM, BEST = known_optima()["merit order"]


def test_the_public_names_are_these() -> None:
    assert shoals.plan.__all__ == [
        "Choice", "ENGINES", "always_on", "choose", "do_nothing", "solve", "surplus_only", "threshold",
    ]  # fmt: skip
    with pytest.raises(AttributeError):
        _ = shoals.plan.dispatch  # type: ignore[attr-defined]


@pytest.mark.parametrize(("engine", "answers"), [("auto", "exact"), ("exact", "exact"), ("highs", "highs")])
def test_an_engine_that_is_here_solves(engine: str, answers: str) -> None:
    found = solve(PROBLEM, engine)
    assert (found.objective_jpy, found.engine) == (BEST, answers)


def test_an_engine_that_is_not_here_is_refused_with_a_way_out() -> None:
    with pytest.raises(InputError, match="did you mean `highs`"):
        solve(PROBLEM, "higs")


def test_a_quota_a_day_goes_to_the_engine_that_is_sooner_and_can_prove_it(monkeypatch: pytest.MonkeyPatch) -> None:
    problem, best = known_optima()["two dates"]
    for engine, answers in (("auto", "highs"), ("exact", "exact")):
        found = solve(problem, engine)
        assert found.engine == answers
        assert abs(found.objective_jpy - best) <= 1e-7 * abs(best)
    monkeypatch.setattr(engines, "QUOTA_SLOTS_MIN", 1)
    assert solve(problem).engine == "exact"
    monkeypatch.setattr(quota, "solve_quota", lambda *_: None)
    assert solve(problem).engine == "highs"
    with pytest.raises(PlanError, match="could not prove"):
        solve(problem, "exact")
    twice = (problem.deferrable[0], replace(problem.deferrable[0], id="e"))
    with pytest.raises(InputError, match=r"`deferrable\[e\]` is the second(.|\n)*hint: ask for `auto` or `highs`"):
        solve(replace(problem, deferrable=twice), "exact")


def test_an_answer_that_its_own_prices_do_not_prove_is_not_given_out(monkeypatch: pytest.MonkeyPatch) -> None:
    problem, best = known_optima()["free end"]
    sound = exact.solve_exact(problem)
    assert is_proven(problem, sound)
    assert sound.discharge_mw.any()
    false = {
        "a price of another schedule": {"price_jpy_per_mwh": sound.price_jpy_per_mwh + 100.0},
        "an answer that is not the best": {
            **{name: np.zeros_like(getattr(sound, name)) for name in ("charge_mw", "discharge_mw")},
            "soc_mwh": np.full_like(sound.soc_mwh, sound.soc_mwh[0]),
            "export_mw": np.zeros_like(sound.export_mw),
        },
        "energy from nowhere": {"soc_mwh": sound.soc_mwh + 0.1},
        "a bus that is open": {"export_mw": sound.export_mw + 1e-6},
    }
    for name, changes in false.items():
        wrong = replace(sound, **changes)
        assert not is_proven(problem, wrong), name
        with monkeypatch.context() as patch:
            patch.setattr(exact, "solve_exact", lambda _, wrong=wrong: wrong)
            found = solve(problem)
            assert (found.engine, found.objective_jpy) == ("highs", pytest.approx(best))
            with pytest.raises(PlanError, match="could not prove"):
                solve(problem, "exact")


def test_what_is_told_in_few_passes_agrees_with_what_is_told_in_many() -> None:
    """Random answers with one series moved a little: no yes where a limit is broken or the bound says no."""
    rng, said, names = Random(4), 0, ("price_jpy_per_mwh", "stored_price_jpy_per_mwh", "charge_mw", "discharge_mw",
        "soc_mwh", "export_mw", "import_mw", "generation_mw", "spilled_mw", "unserved_mw")  # fmt: skip
    for i in range(60):
        problem = random_problem(rng, slots_max=24, limits=i % 2 == 0)
        problem = replace(problem, deferrable=tuple(replace(one, energy_mwh_per_day=0.0) for one in problem.deferrable))
        try:
            sound = exact.solve_exact(problem)
        except Infeasible:
            continue
        said += _proof.proves(problem, sound, 1e-9)
        for name in names:
            moved = getattr(sound, name).copy()
            moved[rng.randrange(len(moved))] += rng.choice([-1.0, 1.0]) * rng.choice([1e-6, 1e-3, 500.0])
            wrong = replace(sound, **{name: moved})
            if _proof.proves(problem, wrong, 1e-9):
                assert wrong.violations(problem, 2e-9) == []
                assert abs(certify(problem, wrong).gap) <= 2e-9
    assert said >= 50


def test_the_exact_engine_is_asked_where_numbers_are_too_far_apart_for_highs() -> None:
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=4)
    problem = Problem(
        timeline=line,
        available_mw=5.0,
        export=Grid(power_mw_max=5.0, price_jpy_per_mwh=100.0),
        deferrable=(Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=1e-9, shortfall_jpy_per_mwh=1e9),),
    )
    least = r"limits go from 1e-09 in `deferrable\[d\]\.energy_mwh_per_day` to 5 in `available_mw`"
    prices = r"prices go from 100 in `export\.price_jpy_per_mwh` to 1e\+09 in `deferrable\[d\]\.shortfall_jpy_per_mwh`"
    with pytest.raises(PlanError, match=f"{least} and {prices}"):
        solve(problem, "highs")
    found = solve(problem)
    assert (found.engine, found.violations(problem)) == ("exact", [])
    assert found.objective_jpy == pytest.approx(1_000.0)
    twice = replace(problem, deferrable=(*problem.deferrable, replace(problem.deferrable[0], id="e")))
    with pytest.raises(PlanError, match="limits go from"):
        solve(twice)


def test_the_choice_says_which_engine_and_why() -> None:
    optima = known_optima()
    assert choose(optima["merit order"][0]) == Choice(
        engine="exact", why="nothing couples the slots, so that each has a merit order of its own"
    )
    assert "one battery" in choose(optima["free end"][0]).why
    short = optima["two dates"][0]
    assert choose(short).engine == "highs"
    assert "`deferrable[d]`" in choose(short).why
    assert "24 slots" in choose(short).why
    line = replace(short.timeline, slots=2_000)
    load = replace(short.deferrable[0], power_mw_max=1.0, period_days=7)
    long = Problem(timeline=line, available_mw=1.0, deferrable=(load,))
    assert choose(long).engine == "exact"
    assert "one for each 7 days" in choose(long).why
    found = solve(long)
    assert (found.engine, found.status) == ("exact", Status.OPTIMAL)
    twice = choose(replace(long, deferrable=(load, replace(load, id="e"))))
    assert (twice.engine, "`deferrable[e]` is the second" in twice.why) == ("highs", True)


def test_the_package_loads_no_solver_until_it_solves() -> None:
    code = "import sys, shoals.plan, shoals.testing; assert not {'highspy', 'hypothesis', 'pandas'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("seed", range(12))
def test_several_quotas_of_any_length_and_deadline_are_planned_and_proven(seed: int) -> None:
    """The solver plans them; the bound by its prices is worked out without it."""
    rng = Random(seed)
    problem = random_problem(rng, slots_max=200)
    quotas = tuple(
        Deferrable(
            id=f"quota {i}",
            power_mw_max=rng.choice([1.0, 2.0, 4.0]),
            energy_mwh_per_day=rng.choice([2.0, 9.0, 30.0]),
            shortfall_jpy_per_mwh=rng.choice([9_000.0, 60_000.0]),
            period_days=rng.choice([1, 2, 7]),
            deadline_hour=rng.choice([0.0, 9.0, 17.5]),
        )
        for i in range(rng.choice([2, 3]))
    )
    problem = replace(problem, deferrable=quotas)
    choice = choose(problem)
    assert (choice.engine, "`deferrable[quota 1]` is the second load with a quota" in choice.why) == ("highs", True)
    found = solve(problem)
    assert (found.engine, found.status) == ("highs", Status.OPTIMAL)
    assert found.violations(problem, 1e-6) == []
    assert abs(certify(problem, found).gap) <= 1e-8
    short = found.shortfall_mwh(problem)
    for one in quotas:
        index = problem.period_index(one)
        served = np.bincount(index, found.deferrable_mw[one.id], int(index[-1]) + 1) * problem.timeline.hours
        missed = np.maximum(problem.quota_mwh(one) - served, 0.0)
        assert short[one.id] == pytest.approx(missed, abs=1e-6)
