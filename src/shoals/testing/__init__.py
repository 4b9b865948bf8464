"""Public helpers for the tests of those who build on shoals.

The names below load when they are used; those that draw random problems want hypothesis.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.testing.gateway": ("SimulatedGateway",),
        "shoals.testing.ledger": ("check_store",),
        "shoals.testing.plan": ("check_planner", "check_schedule", "problems"),
        "shoals.testing.source": ("check_source",),
    }
)
