"""Account: a double-entry book of energy, computation and money, in which physics is a rule and a change is found.

The names below load when they are used.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.ledger.audit": ("Verification", "verify"),
        "shoals.ledger.book": ("Book", "create", "open_book"),
        "shoals.ledger.chains": ("to_us",),
        "shoals.ledger.commit": ("GroupCommit",),
        "shoals.ledger.backing": ("History",),
        "shoals.ledger.flows": ("flow_legs",),
        "shoals.ledger.notes": ("Notes",),
        "shoals.ledger.program": ("Program", "made_up_years", "months_of", "plan_notes"),
        "shoals.ledger.rulebook": ("entropy_of",),
        "shoals.ledger.selftest": ("self_test",),
        "shoals.ledger.slots": ("SlotLeg", "post_money", "post_slots"),
    }
)
