"""How alembic reaches the database: by the connection that `postgres_schema.migrate` hands over, and no other."""

from __future__ import annotations

from alembic import context

if hasattr(context, "config"):  # run by alembic, and not merely imported
    context.configure(
        connection=context.config.attributes["connection"],
        version_table="schema_version",
        version_table_schema="shoals",
    )
    context.run_migrations()
