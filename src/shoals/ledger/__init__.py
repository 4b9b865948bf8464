"""Account: a double-entry book in whole watt-hours and yen, in which a change is found.

The names below load when they are used.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.ledger.audit": ("Verification", "verify"),
        "shoals.ledger.book": ("Book", "create", "open_book"),
        "shoals.ledger.selftest": ("self_test",),
        "shoals.ledger.slots": ("post_money", "post_slots"),
    }
)
