from __future__ import annotations

import os
import subprocess
import sys

import pytest

from shoals._llvm.emit import WANTED
from shoals.ledger.engine import _emit
from shoals.ledger.engine.machine import ENTRIES

NIGHTLY = bool(os.environ.get("SHOALS_NIGHTLY"))


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_code_is_that_of_its_source(entry: str) -> None:
    """If this fails, run `python -m shoals.ledger.engine._emit`."""
    first = _emit.target(entry).read_text(encoding="ascii").partition("\n")[0]
    assert first.endswith(WANTED + _emit.fingerprint(_emit.SOURCE))


@pytest.mark.skipif(not NIGHTLY, reason="takes half a minute; set SHOALS_NIGHTLY")
@pytest.mark.parametrize("entry", ENTRIES)
def test_the_code_made_anew_is_the_same(entry: str) -> None:
    code = "import sys; from shoals.ledger.engine._emit import code; sys.stdout.write(code(sys.argv[1]))"
    made = subprocess.run([sys.executable, "-c", code, entry], check=True, capture_output=True, text=True).stdout
    kept = _emit.target(entry).read_text(encoding="ascii")
    if made.partition("\n")[0] != kept.partition("\n")[0]:
        pytest.skip("another version of numba writes other code")
    assert made == kept
