"""A load that hashes until it is ended, and can be stopped, saved and taken up again.

Run it by ``python -m shoals.operate.pow.load [FILE]``. With a file named, it writes there each second, and at once on
SIGUSR1, how far it is; started again it goes on from there. It pays nobody: it is for trying out what throttles it.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

from shoals.operate.pow.kernel import GENESIS, NONCES, kernel

STEP = 1 << 18


def run(path: Path | None, *, steps: int | None = None) -> int:
    """Hash for a number of steps, or for ever, and return how many hashes were made in all, former runs included.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder) / "state.json"
    ...     run(file, steps=1), run(file, steps=2)
    (262144, 786432)
    """
    done = json.loads(path.read_text(encoding="utf-8"))["hashes"] if path is not None and path.is_file() else 0
    asked, saved, by = [True], 0.0, kernel()
    if steps is None:  # a process of its own

        def save(number: int, frame: object) -> None:
            asked.append(True)

        signal.signal(signal.SIGUSR1, save)
    while steps is None or steps > 0:
        turn, start = divmod(done, NONCES)
        by.search(replace(GENESIS, time_s=(GENESIS.time_s + turn) % NONCES), GENESIS.target, start, STEP)
        done += STEP
        steps = None if steps is None else steps - 1
        if path is not None and (asked or steps == 0 or time.monotonic() - saved > 1.0):
            asked.clear()
            fresh = path.with_suffix(".part")
            fresh.write_text(json.dumps({"hashes": done}), encoding="utf-8")
            fresh.replace(path)
            saved = time.monotonic()
    return done


if __name__ == "__main__":
    run(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
