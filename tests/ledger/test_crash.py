"""A writer that is killed at any moment loses nothing that it was told is booked."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from shoals.core.book import Leg
from shoals.ledger import open_book, verify

KILLS = 100 if os.environ.get("SHOALS_NIGHTLY") else 12
WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
import numpy as np
from shoals.core.book import Account, Leg
from shoals.ledger import create, open_book

path = Path(sys.argv[1])
if not path.exists():
    create(path, [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]).close()
event = datetime(2024, 4, 1, tzinfo=UTC)
with open_book(path) as book:
    n = book.transfer_count
    while True:
        rows = [
            book.chain(f"key {i}", [Leg(debit="pv", credit="bus", amount=i + 1)], event) for i in range(n, n + 40)
        ]
        book.commit(np.concatenate(rows), strict=True)
        n += 40
        print(n, flush=True)
"""


def test_nothing_acknowledged_is_lost_however_often_the_writer_is_killed(path: Path) -> None:
    chance = random.Random(7)
    told = 0
    for _ in range(KILLS):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        for _ in range(chance.randrange(1, 6)):
            told = int(writer.stdout.readline())
        time.sleep(chance.random() * 0.01)
        writer.kill()
        told = max([told, *map(int, writer.stdout.read().split())])
        writer.wait()
        writer.stdout.close()
        with open_book(path) as book:
            count = book.transfer_count
        assert count >= told, "an acknowledged transfer is lost"
        assert count % 40 == 0, "half a batch was booked"
        found = verify(path)
        assert found.transfers == count
        assert found.balances["bus"] == count * (count + 1) // 2
    with open_book(path) as book:  # the next writer tidies up what a killed one left beside the book
        assert book.post("last", [Leg(debit="pv", credit="bus", amount=1)], datetime(2024, 4, 1, tzinfo=UTC))
    assert [p.name for p in path.parent.iterdir()] == ["book.sqlite"]
