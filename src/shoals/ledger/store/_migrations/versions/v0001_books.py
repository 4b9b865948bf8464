"""Books, their blocks, and what is derived from them.

Every key begins with `book`, so that Citus, CockroachDB or YugabyteDB can shard by it. There is no sequence, no trigger
and no procedure in the way of a write. A role sees the books of the tenants that it is, or is a member of; the owner of
the tables sees all of them, which is what backups need.
"""

from __future__ import annotations

from alembic import op

from shoals.core.errors import LedgerError

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE shoals.book (
  book bigint PRIMARY KEY CHECK (book > 0),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  tenant text NOT NULL DEFAULT current_user
);
CREATE TABLE shoals.block (
  book bigint NOT NULL,
  first bigint NOT NULL CHECK (first >= 0),
  header bytea NOT NULL CHECK (octet_length(header) = 128),
  raw bytea NOT NULL CHECK (octet_length(raw) > 0 AND octet_length(raw) % 128 = 0),
  before bytea GENERATED ALWAYS AS (substring(header FROM 33 FOR 32)) STORED,
  PRIMARY KEY (book, first),
  UNIQUE (book, before)
);
ALTER TABLE shoals.block ALTER COLUMN raw SET STORAGE EXTERNAL;
CREATE TABLE shoals.account (
  book bigint NOT NULL,
  number bigint NOT NULL CHECK (number >= 0),
  name text NOT NULL CHECK (length(name) > 0),
  debits bigint NOT NULL CHECK (debits >= 0),
  debits_held bigint NOT NULL CHECK (debits_held >= 0),
  credits bigint NOT NULL CHECK (credits >= 0),
  credits_held bigint NOT NULL CHECK (credits_held >= 0),
  as_of bigint NOT NULL CHECK (as_of >= 0),
  PRIMARY KEY (book, number),
  UNIQUE (book, name)
) WITH (fillfactor = 50);
CREATE TABLE shoals.tile (
  book bigint NOT NULL,
  level smallint NOT NULL CHECK (level >= 0),
  at bigint NOT NULL CHECK (at >= 0),
  hashes bytea NOT NULL CHECK (octet_length(hashes) = 8192),
  PRIMARY KEY (book, level, at)
);
ALTER TABLE shoals.tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
CREATE TABLE shoals.edge (
  book bigint NOT NULL,
  level smallint NOT NULL CHECK (level >= 0),
  hashes bytea NOT NULL CHECK (octet_length(hashes) % 32 = 0 AND octet_length(hashes) < 8192),
  PRIMARY KEY (book, level)
);
ALTER TABLE shoals.edge ALTER COLUMN hashes SET STORAGE EXTERNAL;
"""

SECURITY = """
ALTER TABLE shoals.book ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON shoals.book USING (pg_has_role(to_regrole(quote_ident(tenant)), 'USAGE'));
""" + "".join(
    f"""
ALTER TABLE shoals.{table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_book ON shoals.{table} USING (book IN (SELECT visible.book FROM shoals.book AS visible));
"""
    for table in ("block", "account", "tile", "edge")
)

VIEWS = """
CREATE FUNCTION shoals.int4_at(record bytea, at int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT get_byte(record, at)::bigint | (get_byte(record, at + 1)::bigint << 8)
       | (get_byte(record, at + 2)::bigint << 16) | (get_byte(record, at + 3)::bigint << 24)
$$;
CREATE FUNCTION shoals.int8_at(record bytea, at int) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT shoals.int4_at(record, at) | (shoals.int4_at(record, at + 4) << 32)
$$;
CREATE FUNCTION shoals.int2_at(record bytea, at int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT get_byte(record, at) | (get_byte(record, at + 1) << 8)
$$;
CREATE VIEW shoals.record WITH (security_invoker = true) AS
SELECT block.book,
       block.first + one.number AS seq,
       to_hex(shoals.int8_at(one.bytes, 0)) AS id_hi,
       to_hex(shoals.int8_at(one.bytes, 8)) AS id_lo,
       to_hex(shoals.int8_at(one.bytes, 16)) AS hold_hi,
       to_hex(shoals.int8_at(one.bytes, 24)) AS hold_lo,
       shoals.int4_at(one.bytes, 32) AS debit,
       shoals.int4_at(one.bytes, 36) AS credit,
       shoals.int8_at(one.bytes, 40) AS amount,
       shoals.int8_at(one.bytes, 48) AS event_us,
       shoals.int8_at(one.bytes, 56) AS booked_us,
       shoals.int4_at(one.bytes, 64) AS ledger,
       shoals.int2_at(one.bytes, 68) AS code,
       shoals.int2_at(one.bytes, 70) AS flags,
       shoals.int2_at(one.bytes, 72) AS rule,
       shoals.int2_at(one.bytes, 74) AS kind,
       shoals.int2_at(one.bytes, 76) AS anchor,
       shoals.int4_at(one.bytes, 80) AS tenant,
       shoals.int4_at(one.bytes, 84) AS timeout_s,
       substring(one.bytes FROM 89 FOR 32) AS evidence
FROM shoals.block
CROSS JOIN LATERAL (
  SELECT number, substring(block.raw FROM number * 128 + 1 FOR 128) AS bytes
  FROM generate_series(0, octet_length(block.raw) / 128 - 1) AS number OFFSET 0
) AS one;
CREATE VIEW shoals.transfer WITH (security_invoker = true) AS
SELECT book.name AS book, record.seq, debit.name AS debit, credit.name AS credit, record.amount, record.ledger,
       record.rule, record.kind, record.flags,
       timestamptz 'epoch' + record.event_us * interval '1 microsecond' AS event,
       timestamptz 'epoch' + record.booked_us * interval '1 microsecond' AS booked
FROM shoals.record
JOIN shoals.book ON book.book = record.book
JOIN shoals.account AS debit ON debit.book = record.book AND debit.number = record.debit
JOIN shoals.account AS credit ON credit.book = record.book AND credit.number = record.credit
WHERE record.kind IN (0, 3);
"""


def upgrade() -> None:
    """Make tables, policies and views."""
    for step in (TABLES, SECURITY, VIEWS):
        op.execute(step)


def downgrade() -> None:
    """Refuse: to step back from here would be to throw books away."""
    raise LedgerError("there is no step back from here: it would remove every book", "restore a backup instead")
