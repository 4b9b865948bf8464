"""What all tests share: where the project lies, and a world that is the same on every machine.

Words, widths and proxies come from the environment of who calls, so what could change an answer is taken out of it.
Random examples are the same in each run, however slow it is: whoever looks for new ones sets SHOALS_LONG, and a change
that has nothing to do with what a new one found is not held up by it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
for _name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "COLUMNS", "FORCE_COLOR", "SHOALS_LANG", "SHOALS_DEBUG"):
    os.environ.pop(_name, None)
os.environ["LANG"] = "C.UTF-8"
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost,::1"
settings.register_profile(
    "shoals",
    deadline=None,
    derandomize=not os.environ.get("SHOALS_LONG"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("shoals")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The publishers' files, which may not be redistributed and lie beside a checkout, if anywhere."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the publishers' files are not here; they may not be redistributed (see docs/howto/get-data.md)")
    return folder
