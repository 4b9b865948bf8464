from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from shoals.core.result import CycleResult

_SPEC = importlib.util.spec_from_file_location("show_fixture", Path(__file__).with_name("_fixture.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
_MODULE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MODULE)

CASES = {
    "no battery": {"battery": False},
    "no loads": {"loads": False, "battery": False},
    "nothing at all": {"loads": False, "battery": False, "absorbers": False},
    "nothing pays": {"pays": False},
    "no spill": {"spill": False},
    "one day": {"slots": 48},
    "part of a day": {"slots": 5},
    "hourly": {"slots": 24 * 60, "step_minutes": 60},
    "no price": {"price": False},
    "over a year": {"slots": 400 * 24, "step_minutes": 60},
}
"""Runs that a report must bear; thirty days where nothing else is said."""


@pytest.fixture(scope="session")
def make_result() -> Callable[..., CycleResult]:
    """Build a made-up run."""
    return _MODULE.build


@pytest.fixture(scope="session")
def year(make_result) -> CycleResult:
    """One year of half hours."""
    return make_result()


@pytest.fixture(scope="session")
def month(make_result) -> CycleResult:
    """Thirty days of half hours."""
    return make_result(slots=30 * 48)


@pytest.fixture(scope="session", params=list(CASES), ids=[name.replace(" ", "-") for name in CASES])
def odd(request, make_result) -> CycleResult:
    """A run that lacks something."""
    return make_result(**{"slots": 30 * 48, **CASES[request.param]})
