from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from shoals.core.figure import Kind
from shoals.core.result import Absorber, CycleResult


def one(name: str, net: float, *, firm: bool = False) -> Absorber:
    return Absorber(
        id=name,
        power_mw=2.0,
        absorbed_mwh=100.0,
        surplus_mwh=25.0,
        value_jpy_per_year=net + 10.0,
        cost_jpy_per_year=10.0,
        capex_jpy=1.0,
        payback_years=1.0,
        surplus_only_net_jpy_per_year=-10.0,
        firm=firm,
        kind=Kind.ASSUMED,
        source="",
    )


def among(*absorbers: Absorber) -> Any:
    """The properties read nothing of a result but its absorbers."""
    return SimpleNamespace(
        absorbers=absorbers, flexible=CycleResult.flexible.fget(SimpleNamespace(absorbers=absorbers))
    )  # type: ignore[attr-defined]


def test_the_answer_is_the_flexible_one_that_leaves_most() -> None:
    found = among(one("nothing", 0.0), one("a", 5.0), one("b", 7.0), one("cloud", 99.0, firm=True))
    assert [a.id for a in found.flexible] == ["a", "b"]
    assert CycleResult.answer.fget(found).id == "b"  # type: ignore[attr-defined]
    assert CycleResult.promised.fget(found).id == "cloud"  # type: ignore[attr-defined]


def test_nothing_is_the_answer_where_nothing_pays() -> None:
    found = among(one("nothing", 0.0), one("a", -5.0), one("cloud", -1.0, firm=True))
    assert CycleResult.answer.fget(found) is None  # type: ignore[attr-defined]
    assert CycleResult.promised.fget(found) is None  # type: ignore[attr-defined]
    assert CycleResult.answer.fget(among()) is None  # type: ignore[attr-defined]


def test_an_absorber_knows_its_hours_and_its_surplus() -> None:
    a = one("a", 5.0)
    assert (a.net_jpy_per_year, a.hours_full_load, a.surplus_fraction) == (5.0, 50.0, 0.25)
