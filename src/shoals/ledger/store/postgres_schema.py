"""The tables of books in PostgreSQL: how they are made and kept up to date, who may use them, what belongs there.

`alembic` and SQLAlchemy load when `migrate` is called; who only keeps books needs neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shoals.core._extras import brings
from shoals.core.errors import DataError, InputError, LedgerError, Tampered
from shoals.ledger.engine.block import BACK

if TYPE_CHECKING:
    import psycopg

HEAD = "0002"
"""The newest step of `_migrations`; a test holds it to the files."""
STEPS = ("0001", "0002")
"""All steps that this shoals knows, oldest first."""
SERVER_OLDEST = 15
"""From here on a view can be read with the rights of who reads it."""
COLUMNS = {
    "book": "book:int8! name:text! tenant:text!",
    "block": "book:int8! first:int8! header:bytea! raw:bytea! before:bytea=",
    "account": "book:int8! number:int8! name:text! debits:int8! debits_held:int8! credits:int8! credits_held:int8! "
    "as_of:int8!",
    "tile": "book:int8! level:int2! at:int8! hashes:bytea!",
    "edge": "book:int8! level:int2! hashes:bytea!",
    "checkpoint": "book:int8! size:int8! note:text!",
}
"""Columns of each table; `!` may not be null, `=` is computed."""
KEYS = {
    "book": {"PRIMARY KEY (book)"},
    "block": {"PRIMARY KEY (book, first)", "UNIQUE (book, before)"},
    "account": {"PRIMARY KEY (book, number)", "UNIQUE (book, name)"},
    "tile": {"PRIMARY KEY (book, level, at)"},
    "edge": {"PRIMARY KEY (book, level)"},
    "checkpoint": {"PRIMARY KEY (book, size)"},
}
GRANTS = (
    "USAGE ON SCHEMA shoals",
    "SELECT ON shoals.schema_version, shoals.record, shoals.transfer",
    "SELECT, INSERT ON shoals.book, shoals.block, shoals.account, shoals.tile, shoals.edge, shoals.checkpoint",
    "UPDATE (debits, debits_held, credits, credits_held, as_of) ON shoals.account",
    "UPDATE (hashes) ON shoals.edge",
    "UPDATE (note) ON shoals.checkpoint",
)
"""What a role that books may do. It can change or remove no block, name or tile."""


def migrate(url: str, *, grant: Sequence[str] = ()) -> str:
    """Make the tables of books, or bring them up to date; return the version that they then have.

    Parameters
    ----------
    url : str
        ``postgresql://…`` of a role that may create in the database; it becomes the owner of the tables.
    grant : sequence of str
        Roles that will book. None of them may be a superuser, bypass row security or own the tables.

    Raises
    ------
    InputError
        If alembic or psycopg is not installed, or a role is not fit to book.
    LedgerError
        If the server refuses, or its tables are of a newer shoals.
    """
    from shoals.ledger.store.postgres import connect, told

    try:
        from alembic import command
        from alembic.config import Config
        from sqlalchemy import create_engine, pool
    except ImportError:
        raise InputError("alembic is not installed, and the tables are made with it", brings("postgres")) from None

    db, where, _ = connect(url)
    engine = create_engine("postgresql+psycopg://", creator=lambda: db, poolclass=pool.StaticPool)
    try:
        with told(where):
            db.execute("CREATE SCHEMA IF NOT EXISTS shoals")
            if (found := version_of(db)) is not None and found not in STEPS:
                raise _too_new(where, found)
            config = Config()
            config.set_main_option("script_location", str(Path(__file__).parent / "_migrations"))
            db.autocommit = False
            with engine.connect() as connection, connection.begin():
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
            db.rollback()
            db.autocommit = True
            for role in grant:
                _grant(db, role)
            return str(version_of(db))
    finally:
        db.close()
        engine.dispose()


def _grant(db: psycopg.Connection[Any], role: str) -> None:
    from psycopg import sql

    found = db.execute(
        "SELECT rolsuper OR rolbypassrls, "
        "pg_has_role(oid, (SELECT nspowner FROM pg_namespace WHERE nspname = 'shoals'), 'USAGE') "
        "FROM pg_roles WHERE rolname = %s",
        (role,),
    ).fetchone()
    if found is None:
        raise InputError(f"there is no role `{role}`", f"make it first: `CREATE ROLE {role} LOGIN`")
    if any(found):
        raise InputError(
            f"the role `{role}` passes by row security, or owns the tables",
            "book with a role that is no superuser, has no BYPASSRLS and is no member of the owner",
        )
    for each in GRANTS:
        db.execute(sql.SQL("GRANT {} TO {}").format(sql.SQL(each), sql.Identifier(role)))


def version_of(db: psycopg.Connection[Any]) -> str | None:
    """Return the version of the tables; None if there are none."""
    there = db.execute("SELECT to_regclass('shoals.schema_version')").fetchone()
    if there is None or there[0] is None:
        return None
    found = db.execute("SELECT version_num FROM shoals.schema_version").fetchone()
    return None if found is None else str(found[0])


def check_version(db: psycopg.Connection[Any], where: str) -> None:
    """Raise if a database has no tables of books, or those of another version."""
    version = db.info.server_version
    if version < SERVER_OLDEST * 10_000:
        raise LedgerError(
            f"the server of {where} is PostgreSQL {version // 10_000}", f"use PostgreSQL {SERVER_OLDEST} or newer"
        )
    found = version_of(db)
    if found is None:
        raise DataError(f"{where} has no tables of books", "make them: `shoals ledger migrate URL`")
    if found not in STEPS:
        raise _too_new(where, found)
    if found != HEAD:
        raise LedgerError(
            f"the tables of {where} are of version {found}, and this shoals needs {HEAD}",
            "bring them up to date: `shoals ledger migrate URL`",
        )


def _too_new(where: str, found: str) -> LedgerError:
    return LedgerError(
        f"the tables of {where} are of version {found}, newer than {HEAD}, which this shoals knows",
        "use the shoals that made them, or a newer one",
    )


def check_tables(db: psycopg.Connection[Any], where: str) -> None:
    """Raise Tampered if the tables are not those that `migrate` made."""

    def fault(table: str, what: str) -> Tampered:
        return Tampered(f"table `shoals.{table}` of {where} {what}", BACK)

    for table, expected in COLUMNS.items():
        rows = db.execute(
            "SELECT attname, typname, attnotnull, attgenerated::text FROM pg_attribute "
            "JOIN pg_type ON pg_type.oid = atttypid "
            "WHERE attrelid = to_regclass('shoals.' || %s) AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
            (table,),
        ).fetchall()
        columns = " ".join(f"{name}:{kind}{'!' * bool(full)}{'=' * bool(made)}" for name, kind, full, made in rows)
        if columns != expected:
            raise fault(table, "is missing" if not rows else f"has other columns: {columns}")
        keys = db.execute(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE conrelid = to_regclass('shoals.' || %s) AND contype IN ('p', 'u')",
            (table,),
        ).fetchall()
        if {str(key) for (key,) in keys} != KEYS[table]:
            raise fault(table, "has other keys")
        (odd,) = db.execute(
            "SELECT (SELECT count(*) FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal) "
            "+ (SELECT count(*) FROM pg_rewrite WHERE ev_class = c.oid) FROM pg_class c "
            "WHERE c.oid = to_regclass('shoals.' || %s)",
            (table,),
        ).fetchone() or (0,)
        if odd:
            raise fault(table, "has a trigger or a rule that does not belong there")
        (secured,) = db.execute(
            "SELECT relrowsecurity AND (SELECT count(*) FROM pg_policy WHERE polrelid = c.oid) = 1 FROM pg_class c "
            "WHERE c.oid = to_regclass('shoals.' || %s)",
            (table,),
        ).fetchone() or (False,)
        if not secured:
            raise fault(table, "has its row security switched off, or a policy that does not belong there")
