"""Signed checkpoints: who books may add them, and lines of witnesses below them, and can remove none."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE shoals.checkpoint (
  book bigint NOT NULL,
  size bigint NOT NULL CHECK (size > 0),
  note text NOT NULL CHECK (length(note) > 0),
  PRIMARY KEY (book, size)
);
ALTER TABLE shoals.checkpoint ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_book ON shoals.checkpoint USING (book IN (SELECT visible.book FROM shoals.book AS visible));
"""


def upgrade() -> None:
    """Make the table. Roles that book are granted it by `shoals ledger migrate --grant`."""
    op.execute(TABLE)


def downgrade() -> None:
    """Remove it: books keep their records, and lose what was signed."""
    op.execute("DROP TABLE shoals.checkpoint")
