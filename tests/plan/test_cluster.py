"""The same numbers from a cluster: one of this machine, one that runs already, and one that is not there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from tests.patience import PATIENCE_S

from shoals.core.errors import InputError
from shoals.core.plan import Battery, Grid, Load, Problem
from shoals.core.time import Timeline
from shoals.plan.batch import Scenario, values

JST = timezone(timedelta(hours=9))


def site() -> Problem:
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=48)
    return Problem(
        timeline=line,
        available_mw=3.0,
        export=Grid(power_mw_max=2.0, price_jpy_per_mwh=9_000.0),
        loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=8_000.0),),
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=2.0),
    )


def drawn(count: int) -> list[Scenario]:
    prices = np.random.default_rng(0).normal(9e3, 4e3, (count, 48))
    return [Scenario(changes={"export.price_jpy_per_mwh": row}) for row in prices]


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that start as processes want a processor each."""
    monkeypatch.setattr("shoals.plan.cluster.CONNECT_S", PATIENCE_S)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A scheduler with two workers that runs already."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=False, dashboard_address=":0", protocol="tcp"
    ) as cluster:
        yield cluster.scheduler_address


def test_a_running_scheduler_gives_the_same_numbers(address: str) -> None:
    told: list[int] = []
    there = values(site(), drawn(30), scheduler=address, progress=told.append)
    here = values(site(), drawn(30), threads=1)
    assert there.objective_jpy.tolist() == here.objective_jpy.tolist()
    assert there.rescued_mwh.tolist() == here.rescued_mwh.tolist()
    assert sum(told) == 30
    assert there.stopped == ""


def test_a_fault_in_a_worker_keeps_its_words(address: str) -> None:
    bad = [*drawn(9), Scenario(changes={"available_mw": -1.0})]
    with pytest.raises(InputError, match=r"scenario 9: `available_mw` is -1 in slot 0"):
        values(site(), bad, scheduler=address)


def test_a_time_limit_keeps_what_came_in(address: str) -> None:
    found = values(site(), drawn(400), scheduler=address, time_limit_s=0.0)
    assert found.stopped == "time limit"
    assert 0 < found.done < 400


def test_processes_of_this_machine_give_the_same_numbers() -> None:
    pytest.importorskip("distributed")
    there = values(site(), drawn(8), scheduler="local", threads=1)
    assert there.objective_jpy.tolist() == values(site(), drawn(8)).objective_jpy.tolist()


def test_a_scheduler_that_is_not_there_is_said_to_be_so(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    from shoals.plan import cluster

    monkeypatch.setattr(cluster, "CONNECT_S", 0.5)
    for name in ("tcp://127.0.0.1:1", "nonsense://x"):
        with pytest.raises(InputError, match="cannot be reached") as caught:
            values(site(), drawn(2), scheduler=name)
        assert "check the address" in caught.value.hint


def test_a_missing_library_is_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="not installed") as caught:
        values(site(), drawn(2), scheduler="local")
    assert "[cluster]" in caught.value.hint
