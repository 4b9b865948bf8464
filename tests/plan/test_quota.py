"""The exact engine with a quota, against a solver; and broken, when it gives up and says nothing wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from random import Random
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.core.plan import Battery, Deferrable, Grid, Load, Problem, Schedule
from shoals.core.time import Timeline
from shoals.plan import _blocks, _days, _emit, _native, quota, solve
from shoals.plan.bound import certify
from shoals.plan.exact import with_quota
from shoals.plan.model import solve_highs
from shoals.plan.quota import solve_quota
from shoals.testing.plan import JST, check_schedule, random_problem

NIGHTLY = bool(os.environ.get("SHOALS_NIGHTLY"))


def problems(seed: int, count: int, slots_max: int = 72) -> Iterator[tuple[Problem, Deferrable]]:
    """Yield random problems with one quota, a day or a period, some with another load whose quota is nothing."""
    rng = Random(seed)
    while count:
        problem = random_problem(rng, slots_max=slots_max)
        asking = with_quota(problem)
        if asking:
            count -= 1
            rest = [one for one in problem.deferrable if one is not asking[0]]
            free = [replace(one, energy_mwh_per_day=0.0) for one in rest]
            period, hour = rng.choice([1, 1, 2, 7]), rng.choice([0.0, 0.0, 2.5, 9.0])
            load = replace(asking[0], period_days=period, deadline_hour=hour)
            yield replace(problem, deferrable=(load, *free)), load


def check(problem: Problem, load: Deferrable) -> bool:
    """Check the answer, if there is one; return whether there is."""
    found = solve_quota(problem, load)
    if found is None:
        return False
    other = solve_highs(problem)
    gross = sum(abs(money) for money in other.value_jpy(problem).values())
    if gross > 1e-3:
        check_schedule(problem, found)
    assert abs(certify(problem, found).gap) <= 1e-9
    assert found.violations(problem, 1e-9) == []
    assert abs(found.objective_jpy - other.objective_jpy) <= 1e-7 * max(1.0, gross)
    return True


@pytest.mark.parametrize("seed", range(4))
def test_random_problems_have_the_solvers_optimum_and_prices_that_prove_it(seed: int) -> None:
    count = 1_250 if NIGHTLY else 40
    answered = [check(problem, load) for problem, load in problems(100 + seed, count)]
    assert sum(answered) >= 0.995 * count


@pytest.mark.parametrize("seed", range(2))
def test_problems_of_many_days_have_it_too(seed: int) -> None:
    count = 300 if NIGHTLY else 20
    answered = [check(problem, load) for problem, load in problems(200 + seed, count, slots_max=400)]
    assert sum(answered) >= 0.99 * count


def plain(slots: int, start: datetime, load: Deferrable, price: object, **more: Any) -> Problem:
    """Return hours in which 1 MW is sold, or goes to a load."""
    line = Timeline(start=start, step_minutes=60, slots=slots)
    sold = Grid(power_mw_max=1.0, price_jpy_per_mwh=price)  # pyright: ignore[reportArgumentType]
    return Problem(timeline=line, available_mw=1.0, export=sold, deferrable=(load,), **more)


def test_a_week_is_served_on_its_cheapest_day_and_at_its_own_deadline() -> None:
    price = np.repeat([9_000.0, 8_000.0, 3_000.0, 7_000.0, 8_000.0, 9_000.0, 9_000.0, 5_000.0, 6_000.0], 24)
    load = Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=2.0, shortfall_jpy_per_mwh=50_000.0, period_days=7)
    problem = plain(9 * 24, datetime(2024, 4, 1, tzinfo=JST), load, price)
    found = solve_quota(problem, load)
    assert found is not None
    served = found.deferrable_mw["d"].reshape(9, 24).sum(axis=1)
    assert served == pytest.approx([0, 0, 14, 0, 0, 0, 0, 4, 0])
    assert found.objective_jpy == pytest.approx(price.sum() - 14 * 3_000.0 - 4 * 5_000.0)
    early = replace(load, period_days=1, deadline_hour=9.0)
    problem = plain(9 * 24, datetime(2024, 4, 1, tzinfo=JST), early, price)
    found = solve_quota(problem, early)
    assert found is not None
    # The first day is that of the nine hours before the first deadline; ten days are touched.
    assert problem.quota_mwh(early).tolist() == [2.0] * 10
    assert found.deferrable_mw["d"][:9].sum() == pytest.approx(2.0)
    assert found.deferrable_mw["d"][24 + 9 : 48 + 9].sum() == pytest.approx(2.0)
    assert found.deferrable_mw["d"][48 : 48 + 9].sum() == pytest.approx(2.0)


def test_a_quota_that_cannot_be_met_is_paid_for_and_one_that_costs_nothing_is_left() -> None:
    start = datetime(2024, 4, 1, 22, tzinfo=JST)
    load = Deferrable(id="d", power_mw_max=0.5, energy_mwh_per_day=3.0, shortfall_jpy_per_mwh=20_000.0)
    problem = plain(5, start, load, 9_000.0)
    found = solve_quota(problem, load)
    assert found is not None
    assert found.deferrable_mw["d"].tolist() == [0.5] * 5
    assert found.shortfall_mwh(problem)["d"].tolist() == [2.0, 1.5]
    assert found.price_jpy_per_mwh.tolist() == [9_000.0] * 5
    free = replace(load, shortfall_jpy_per_mwh=0.0)
    assert with_quota(replace(problem, deferrable=(free,))) == ()
    assert solve(replace(problem, deferrable=(free,))).deferrable_mw["d"].tolist() == [0.0] * 5
    paid = plain(5, start, load, -1_000.0)
    found = solve_quota(paid, load)
    assert found is not None
    assert found.objective_jpy == pytest.approx(-3.5 * 20_000.0)  # spilled and taken for nothing


def test_energy_that_a_store_could_burn_is_no_burden() -> None:
    """All is spilled, and to give it away would cost; but whoever charges and discharges at once loses some of it."""
    load = Deferrable(id="d", power_mw_max=[0.0, 1.0, 1.0, 0.0], energy_mwh_per_day=1.0, shortfall_jpy_per_mwh=20_000.0)
    store = Battery(charge_mw_max=5.0, discharge_mw_max=5.0, energy_mwh_max=0.0, discharge_efficiency=0.9)
    problem = plain(4, datetime(2024, 4, 1, tzinfo=JST), load, [-4_509.0, 8_000.0, 7_000.0, -1.0], battery=store)
    found = solve_quota(problem, load)
    assert found is not None
    assert found.price_jpy_per_mwh.tolist() == [0.0, 7_000.0, 7_000.0, 0.0]
    assert np.isfinite(found.stored_price_jpy_per_mwh).all()
    assert certify(problem, found).gap == 0.0


def test_days_of_23_and_25_hours_and_slots_longer_than_a_day() -> None:
    zone = ZoneInfo("Europe/Berlin")
    load = Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=24.0, shortfall_jpy_per_mwh=20_000.0)
    for month, day, short in ((3, 31, 1.0), (10, 27, 0.0)):
        start = datetime(2024, month, day, tzinfo=zone)
        for hour in (0.0, 2.5):
            one = replace(load, deadline_hour=hour)
            problem = plain(49, start, one, 9_000.0)
            index = problem.period_index(one)
            assert (np.diff(index) >= 0).all()
            assert check(problem, one)
        problem = plain(49, start, load, 9_000.0)
        found = solve_quota(problem, load)
        assert found is not None
        assert found.shortfall_mwh(problem)["d"][0] == short
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=2 * 1440, slots=3)
    assert check(Problem(timeline=line, available_mw=2.0, deferrable=(load,)), load)


def test_the_source_as_it_stands_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    code = _native.machine_code
    some = [solve_quota(problem, load) for problem, load in problems(7, 8, slots_max=20)]
    assert code("plan_blocks", True) is not None
    monkeypatch.setattr(_native, "machine_code", lambda *_: None)
    for one, (problem, load) in zip(some, problems(7, 8, slots_max=20), strict=True):
        other = solve_quota(problem, load)
        assert one is not None
        assert other is not None
        assert one.objective_jpy == pytest.approx(other.objective_jpy, rel=1e-12)
        assert np.allclose(one.deferrable_mw[load.id], other.deferrable_mw[load.id], rtol=0.0, atol=1e-9)


def test_an_engine_without_passes_or_with_false_prices_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sum(check(problem, load) for problem, load in problems(3, 40))

    def no_prices(days: quota._Days) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return np.full(days.slots, 123.0), np.full(days.slots, 45.0), np.zeros(days.count)

    def no_plan(problem: Problem, _load: Deferrable, _price: np.ndarray) -> Schedule:
        return replace(solve_highs(problem), price_jpy_per_mwh=np.full(problem.timeline.slots, 123.0))

    with monkeypatch.context() as patch:
        patch.setattr(quota._Days, "prices", no_prices)
        assert sum(check(problem, load) for problem, load in problems(3, 40)) > whole / 2
        patch.setattr(quota, "_at_price", no_plan)
        assert sum(check(problem, load) for problem, load in problems(3, 40)) < whole / 2
    with monkeypatch.context() as patch:
        patch.setattr(quota, "PASSES", 0)
        assert not any(check(problem, load) for problem, load in problems(3, 5))


def test_room_grows_where_it_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quota, "ROOM", 2)
    assert all(check(problem, load) for problem, load in problems(3, 10))


MUTATIONS = {
    "elements out of order": ("if that > worth or (that == worth and other < element):", "if that < worth:"),
    "one served that is not sure to be": ("supply[t] - store[0] - wants[t]", "supply[t]"),
    "one left out that can be reached": ("reach = supply[t] + store[1]", "reach = supply[t]"),
    "a load that stays where it was": ("merit[at + 2 * i - 2] < price", "merit[at + 2 * i - 2] < -price"),
    "a load that comes before its betters": ("merit[at + 2 * i + 2] >= price", "merit[at + 2 * i + 2] < price"),
    "a sign of what is charged": ("earned, -charge * into,", "earned, charge * into,"),
    "charging at the wrong side of its efficiency": ("= worth * per_into, step", "= worth * into, step"),
    "wear forgotten": ("(worth - wear) * per_out", "worth * per_out"),
    "a use that is not counted": ("segment[row + 4] = step if k == spot else 0.0", "segment[row + 4] = 0.0"),
    "a use that is not counted from the start": ("            used = room\n", "            used = 0.0\n"),
    "a store below zero": ("i, cut = 1, -low", "i, cut = 1, 0.0"),
    "a store above full": ("cut = high - full", "cut = 0.0"),
    "a merge that loses what is equal": ("wide[old] += segment[FIELDS * i + 1]", "wide[old] += 0.0"),
    "a bound without its quota": ("block, span[2] - price * quota, blocks", "block, span[2], blocks"),
    "the greater instead of the lesser": ("least = min(earned,", "least = max(earned,"),
    "a tangent with the wrong slope": ("quota, span[5] - quota", "quota, quota - span[5]"),
    "tangents that meet elsewhere": ("min(max(meet / (under_excess - over_excess), under), over)", "0.7 * under"),
    "worth that falls below what was cut": ("worth = min(worth, sides[row + 4])", "worth = worth"),
    "worth that rises above what was cut": ("worth = max(worth, sides[row + 5])", "worth = worth"),
    "an end that is not reached": ("then = min(max(now - idle, sides[row]), sides[row + 1])", "then = now - idle"),
    "a battery that does not feed the bus": ("spare = rest[t] + discharged - charged", "spare = rest[t] - charged"),
    "powers without efficiency": ("max(-leaves, 0.0) * store[6]", "max(-leaves, 0.0)"),
    "a mix of the wrong part": ("part = min(max(-under / (over - under) * (1.0 + 1e-14), 0.0), 1.0)", "part = 0.5"),
    "a mix of the battery alone": ("taken[j * slots + t] = min(given, merit[at + 2 * k + 1])", "continue"),
}  # fmt: skip


def mutated(old: str, new: str) -> ModuleType:
    """Return the kernel with one wrong spot."""
    later = _emit.DAYS.read_text(encoding="utf-8").partition(")\n\nSPECK")
    source = _emit.BLOCKS.read_text(encoding="utf-8") + "\n\nSPECK" + later[2]
    assert source.count(old) == 1, f"`{old}` is in the source {source.count(old)} times"
    module = ModuleType("mutated")
    exec(compile(source.replace(old, new), "mutated", "exec"), module.__dict__)
    return module


def gives_up(monkeypatch: pytest.MonkeyPatch) -> bool:
    """Return whether the kernel as it stands breaks on a random problem, or does not certify its answer."""
    monkeypatch.setattr(_native, "machine_code", lambda *_: None)
    for problem, load in problems(17, 60, slots_max=40):
        try:
            if not check(problem, load):
                return True
        except (AssertionError, IndexError, ZeroDivisionError, OverflowError, InputError):
            return True
    return False


def test_the_whole_kernel_does_not_give_up(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not gives_up(monkeypatch)


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_wrong_kernel_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_native, "_days", mutated(*MUTATIONS[name]))
    assert gives_up(monkeypatch)


def dust_mw(seed: int) -> tuple[float, float]:
    """Return what a store that loses nearly all leaves to others by rounding: what is spilled, what a load lacks."""
    rng, slots = np.random.default_rng(seed), 48
    store = Battery(
        charge_mw_max=1e7,
        discharge_mw_max=1e7,
        energy_mwh_max=1e7,
        start_mwh=5e6,
        end="free",
        charge_efficiency=0.01,
    )
    late = Load(id="late", power_mw_max=np.arange(slots) // (slots - 1) * 1e8, value_jpy_per_mwh=10_000.0)
    first = Load(id="first", power_mw_max=rng.uniform(5e4, 1e5, slots), value_jpy_per_mwh=9_000.0)
    load = Deferrable(id="d", power_mw_max=5e4, energy_mwh_per_day=4e5, shortfall_jpy_per_mwh=50_000.0)
    problem = Problem(
        timeline=Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=slots),
        available_mw=rng.uniform(3e5, 4e5, slots),
        loads=(late, first),
        deferrable=(load,),
        battery=store,
    )
    found = solve_quota(problem, load)
    assert found is not None
    lacks = np.asarray(first.power_mw_max)[:-1] - found.load_mw["first"][:-1]
    return float(found.spilled_mw.max()), float(lacks.max())


def test_rounding_in_a_store_that_loses_nearly_all_on_the_way_is_dust_at_the_bus(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert [dust_mw(seed) for seed in range(3)] == [(0.0, 0.0)] * 3
    line = "            dust *= store[6] if leaves < 0.0 else 1.0  # rounding in the store is more of it at the bus\n"
    monkeypatch.setattr(_native, "machine_code", lambda *_: None)
    monkeypatch.setattr(_native, "_days", mutated(line, ""))
    spilled, lacks = dust_mw(0)
    assert spilled > 0.0
    assert lacks > 0.0


@pytest.mark.parametrize("entry", _emit.DAYS_ENTRIES)
def test_the_machine_code_is_that_of_the_source(entry: str) -> None:
    """If this fails, run `python -m shoals.plan._emit`."""
    text = _emit.target(entry).read_text(encoding="ascii")
    assert text.partition("\n")[0].endswith(_emit.WANTED + _emit.fingerprint(_emit.DAYS, _emit.BLOCKS))
    assert "target" not in text.replace("target_mem", "")


@pytest.mark.parametrize("entry", _emit.PRICES_ENTRIES)
def test_the_machine_code_of_prices_is_that_of_its_source(entry: str) -> None:
    """If this fails, run `python -m shoals.plan._emit`."""
    text = _emit.target(entry).read_text(encoding="ascii")
    assert text.partition("\n")[0].endswith(_emit.WANTED + _emit.fingerprint(_emit.PRICES))


@pytest.mark.skipif(not NIGHTLY, reason="takes long; set SHOALS_NIGHTLY")
@pytest.mark.parametrize("entry", [*_emit.DAYS_ENTRIES, *_emit.PRICES_ENTRIES])
def test_the_machine_code_made_anew_is_the_same(entry: str) -> None:
    numba = pytest.importorskip("numba")
    text = _emit.target(entry).read_text(encoding="ascii")
    if f"by numba {numba.__version__};" not in text:
        pytest.skip("another version of numba made the file")
    code = "import sys; from shoals.plan._emit import emit; sys.stdout.write(emit(sys.argv[1]))"
    again = subprocess.run([sys.executable, "-c", code, entry], check=True, capture_output=True, text=True)
    assert again.stdout == text


def test_the_kernel_is_plain_python() -> None:
    """It names nothing but what a compiler without Python behind it can do."""
    own = {name for name, one in vars(_days).items() if getattr(one, "__module__", "") == _days.__name__}
    assert own == {*_emit.DAYS_INNER, *_emit.DAYS_ENTRIES}
    own = {name for name, one in vars(_blocks).items() if getattr(one, "__module__", "") == _blocks.__name__}
    assert own == set(_emit.BLOCKS_INNER)
