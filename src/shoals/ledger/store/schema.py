"""The tables of a book in SQLite. The database refuses by itself what must never be in a book.

The tables are ``WITHOUT ROWID``: a row with a rowid carries a byte that no reader looks at (the type of the column
that is the rowid), which could be changed unnoticed. A balance can exceed 64 bits, so it is kept as
``high * 2**32 + low`` with 0 <= low < 2**32.
"""

from __future__ import annotations

APPLICATION_ID = 0x53484F4C  # "SHOL"
SCHEMA_VERSION = 1

TABLES = (
    """CREATE TABLE account (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  id TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL CHECK (unit IN ('Wh', 'JPY')),
  never_debited INTEGER NOT NULL CHECK (never_debited IN (0, 1)),
  never_credited INTEGER NOT NULL CHECK (never_credited IN (0, 1)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE transfer (
  seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
  debit INTEGER NOT NULL REFERENCES account (number),
  credit INTEGER NOT NULL REFERENCES account (number),
  amount INTEGER NOT NULL CHECK (amount > 0),
  event_us INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind <> ''),
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  CHECK (debit <> credit)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE balance (
  account INTEGER NOT NULL PRIMARY KEY REFERENCES account (number),
  high INTEGER NOT NULL,
  low INTEGER NOT NULL CHECK (low BETWEEN 0 AND 4294967295),
  as_of INTEGER NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE head (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  accounts INTEGER NOT NULL,
  transfers INTEGER NOT NULL,
  chain BLOB NOT NULL CHECK (length(chain) = 32),
  root BLOB NOT NULL CHECK (length(root) = 32),
  peaks BLOB NOT NULL CHECK (length(peaks) % 32 = 0)
) STRICT, WITHOUT ROWID""",
)

# Made after the accounts are in: from then on only transfers are added.
TRIGGERS = (
    """CREATE TRIGGER transfer_obeys_rules BEFORE INSERT ON transfer BEGIN
  SELECT raise(ABORT, 'transfers are numbered without a gap')
    WHERE NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM transfer);
  SELECT raise(ABORT, 'a unit, a source or a sink forbids this transfer')
    WHERE NOT EXISTS (SELECT 1 FROM account d, account c WHERE d.number = NEW.debit AND c.number = NEW.credit
                      AND d.unit = c.unit AND d.never_debited = 0 AND c.never_credited = 0);
END""",
    """CREATE TRIGGER transfer_moves_balances AFTER INSERT ON transfer BEGIN
  UPDATE balance SET
    high = high - (NEW.amount >> 32) + ((low - (NEW.amount & 4294967295)) >> 32),
    low = (low - (NEW.amount & 4294967295)) & 4294967295, as_of = NEW.seq WHERE account = NEW.debit;
  UPDATE balance SET
    high = high + (NEW.amount >> 32) + ((low + (NEW.amount & 4294967295)) >> 32),
    low = (low + (NEW.amount & 4294967295)) & 4294967295, as_of = NEW.seq WHERE account = NEW.credit;
END""",
    """CREATE TRIGGER balance_follows_transfers BEFORE UPDATE ON balance
  WHEN NEW.account <> OLD.account OR NEW.as_of <= OLD.as_of OR NEW.as_of IS NOT (SELECT max(seq) FROM transfer)
BEGIN SELECT raise(ABORT, 'balances follow transfers'); END""",
    """CREATE TRIGGER head_follows_transfers BEFORE UPDATE ON head
  WHEN NEW.id <> OLD.id OR NEW.accounts <> OLD.accounts OR NEW.transfers <= OLD.transfers
    OR NEW.transfers IS NOT (SELECT max(seq) FROM transfer)
BEGIN SELECT raise(ABORT, 'the head follows transfers'); END""",
    *(
        f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table}\n"
        f"BEGIN SELECT raise(ABORT, 'a book is only added to'); END"
        for table, verb in (
            ("account", "INSERT"), ("account", "UPDATE"), ("account", "DELETE"),
            ("transfer", "UPDATE"), ("transfer", "DELETE"),
            ("balance", "INSERT"), ("balance", "DELETE"),
            ("head", "INSERT"), ("head", "DELETE"),
        )
    ),
)  # fmt: skip
