"""Choose: the best use of every MWh.

`solve` finds it; `do_nothing`, `surplus_only`, `threshold` and `always_on` are the simple rules that stand beside it.
The names below load when they are used.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.plan.baselines": ("always_on", "do_nothing", "surplus_only", "threshold"),
        "shoals.plan.engines": ("ENGINES", "Choice", "choose", "solve"),
    }
)
