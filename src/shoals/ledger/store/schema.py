"""The tables of a book in SQLite. Every key starts with `book`, so that the same tables hold many books elsewhere.

What is true are the blocks. Rows of `account` are derived, and may be behind them while much is booked at once or after
a crash; they are then the balances of an earlier moment, all of the same one. `progress` says of which: after how many
records, and SHA-256 of the header of the block that ends there. The view `balance` says it in every row.
"""

from __future__ import annotations

APPLICATION_ID = 0x53484F4C  # "SHOL"
SCHEMA_VERSION = 3
PRUNED_VERSION = 4
"""Of a book whose first records were pruned: it has two tables more."""
PAGE_BYTES = 16384
"""Large enough that blocks are written in few pieces, small enough that a short commit is short."""

TABLES = {
    "block": """CREATE TABLE block (
  book INTEGER NOT NULL CHECK (book >= 0),
  first INTEGER NOT NULL CHECK (first >= 0),
  header BLOB NOT NULL CHECK (length(header) = 128),
  raw BLOB NOT NULL CHECK (length(raw) > 0 AND length(raw) % 128 = 0),
  PRIMARY KEY (book, first)
) STRICT""",
    "account": """CREATE TABLE account (
  book INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  name TEXT NOT NULL CHECK (length(name) > 0),
  debits INTEGER NOT NULL CHECK (debits >= 0),
  debits_held INTEGER NOT NULL CHECK (debits_held >= 0),
  credits INTEGER NOT NULL CHECK (credits >= 0),
  credits_held INTEGER NOT NULL CHECK (credits_held >= 0),
  PRIMARY KEY (book, number),
  UNIQUE (book, name)
) STRICT, WITHOUT ROWID""",
    "progress": """CREATE TABLE progress (
  book INTEGER NOT NULL PRIMARY KEY,
  as_of INTEGER NOT NULL CHECK (as_of >= 0),
  block BLOB NOT NULL CHECK (length(block) = 32)
) STRICT""",
    "tile": """CREATE TABLE tile (
  book INTEGER NOT NULL,
  level INTEGER NOT NULL CHECK (level >= 0),
  at INTEGER NOT NULL CHECK (at >= 0),
  hashes BLOB NOT NULL CHECK (length(hashes) = 8192),
  PRIMARY KEY (book, level, at)
) STRICT""",
    "edge": """CREATE TABLE edge (
  book INTEGER NOT NULL,
  level INTEGER NOT NULL CHECK (level >= 0),
  hashes BLOB NOT NULL CHECK (length(hashes) % 32 = 0 AND length(hashes) < 8192),
  PRIMARY KEY (book, level)
) STRICT""",
    "checkpoint": """CREATE TABLE checkpoint (
  book INTEGER NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  note TEXT NOT NULL CHECK (length(note) > 0),
  PRIMARY KEY (book, size)
) STRICT""",
}

PRUNED_TABLES = {
    "carried": """CREATE TABLE carried (
  book INTEGER NOT NULL PRIMARY KEY,
  data BLOB NOT NULL CHECK (length(data) > 0)
) STRICT""",
    "pruned": """CREATE TABLE pruned (
  book INTEGER NOT NULL,
  first INTEGER NOT NULL CHECK (first >= 0),
  header BLOB NOT NULL CHECK (length(header) = 128),
  ids BLOB NOT NULL CHECK (length(ids) > 0 AND length(ids) % 16 = 0),
  PRIMARY KEY (book, first)
) STRICT""",
}
"""What is carried forward of records that were pruned, and what stays of their blocks: `shoals.ledger.carried`."""

VIEWS = {
    "balance": """CREATE VIEW balance AS
SELECT account.book, number, name, credits - debits AS balance, debits_held, credits_held, progress.as_of,
  (SELECT first + length(raw) / 128 FROM block WHERE block.book = account.book ORDER BY first DESC LIMIT 1)
  - progress.as_of AS records_behind
FROM account JOIN progress ON progress.book = account.book""",
}
"""What to read: balances, after how many records they are, and how many more are booked."""

TRIGGERS = {
    "block_refuses_update": """CREATE TRIGGER block_refuses_update BEFORE UPDATE ON block
BEGIN SELECT RAISE(ABORT, 'a block that is booked is never changed'); END""",
    "block_refuses_delete": """CREATE TRIGGER block_refuses_delete BEFORE DELETE ON block
BEGIN SELECT RAISE(ABORT, 'a block that is booked is never removed'); END""",
}
