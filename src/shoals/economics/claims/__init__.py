"""Claims about energy, compute and money, each of which can be run: what it says, when it holds, what would flip it.

A claim is two things in one folder: a TOML file (texts, sources, inputs with their facts, the test) and a function of
its inputs. Nothing else knows of it; `claims()` finds what lies there.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.economics.claims.definition": ("Claim", "Input", "Verdict", "claim", "claims", "read_claims"),
        "shoals.economics.claims.judging": ("Flip", "Judgement", "judge", "judge_all", "share_holding"),
    }
)
