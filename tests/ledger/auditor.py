"""The auditor that is handed out, loaded from its file as a stranger has it, and ways to make books that lie well."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

import shoals.ledger
from shoals.ledger.engine.block import FIRST, Block, leaves_of
from shoals.ledger.engine.records import RECORD, RecordKind
from shoals.ledger.engine.tree import Tree

FILE = Path(shoals.ledger.__file__).parent / "_assets" / "verify_book.py"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_book", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


AUDITOR = load()


def run(*arguments: str) -> tuple[int, str, str]:
    """Run the file as a stranger does: without site packages, without anything beside it."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(FILE), *arguments], capture_output=True, text=True, timeout=600, check=False
    )
    return done.returncode, done.stdout, done.stderr


def run_json(*arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(*arguments, "--json")[1].splitlines()]


def blocks_of(path: Path) -> list[np.ndarray[Any, Any]]:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT raw FROM block ORDER BY first").fetchall()
    return [np.frombuffer(raw, RECORD).copy() for (raw,) in rows]


def rewrite(path: Path, blocks: list[np.ndarray[Any, Any]], booked_us: list[int] | None = None) -> None:
    """Write other blocks into a book, with every hash and every balance right: who owns the file can do that.

    The balances are summed by nobody's rules, so that a book which breaks one is consistent in all else.
    """
    with closing(sqlite3.connect(path)) as db:
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for table in ("block", "tile", "edge", "checkpoint"):
            db.execute(f"DELETE FROM {table}")
        tree, before, first, tiles = Tree(), FIRST, 0, []
        for n, records in enumerate(blocks):
            raw = records.tobytes()
            tiles += tree.append(leaves_of(raw))
            when = int(records["booked_us"][0]) if booked_us is None else booked_us[n]
            block = Block(first=first, booked_us=max(when, 0), before=before, root=tree.root(), raw=raw)
            db.execute("INSERT INTO block VALUES (1, ?, ?, ?)", (first, block.header, raw))
            before, first = block.digest, first + len(records)
        for tile in tiles:
            db.execute("INSERT INTO tile VALUES (1, ?, ?, ?)", (tile.level, tile.index, tile.hashes.tobytes()))
        for level, hashes in enumerate(tree.edge()):
            db.execute("INSERT INTO edge VALUES (1, ?, ?)", (level, hashes.tobytes()))
        for number, row in enumerate(_sums(blocks)):
            db.execute(
                "UPDATE account SET debits = ?, debits_held = ?, credits = ?, credits_held = ? WHERE number = ?",
                (*row, number),
            )
        db.execute("UPDATE progress SET as_of = ?, block = ?", (first, before))
        for _, sql in triggers:
            db.execute(sql)
        db.commit()


def _sums(blocks: list[np.ndarray[Any, Any]]) -> list[list[int]]:
    """Sum naively what records say, whatever rules say."""
    rows: list[list[int]] = []
    holds: dict[tuple[int, int], int] = {}
    for records in blocks:
        for one in records:
            kind, flags, amount = int(one["kind"]), int(one["flags"]), int(one["amount"])
            debit, credit = int(one["debit"]), int(one["credit"])
            if kind == RecordKind.OPEN:
                rows.append([0, 0, 0, 0])
            if kind not in (RecordKind.TRANSFER, RecordKind.EXPIRE) or max(debit, credit) >= len(rows):
                continue
            ends = kind == RecordKind.EXPIRE or flags & 12
            if ends:
                held = holds.pop((int(one["hold_hi"]), int(one["hold_lo"])), 0)
                rows[debit][1] -= held
                rows[credit][3] -= held
            if flags & 2 and not ends:
                holds[int(one["id_hi"]), int(one["id_lo"])] = amount
            column = 1 if flags & 2 and not ends else 0
            if not ends or flags & 4:
                rows[debit][column] += amount
                rows[credit][column + 2] += amount
    return [[min(max(value, 0), 2**63 - 1) for value in row] for row in rows]
