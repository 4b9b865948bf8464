"""A book in the forms of others: journals of plain-text accounting, Parquet and CSV, bundles of certificates.

Every export is a stream of what `shoals.ledger.views` reads, and the same book gives the same bytes each time.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.ledger.export.journals": ("DIALECTS", "journal", "write_journal"),
        "shoals.ledger.export.tables": ("write_csv", "write_parquet"),
    }
)
