"""Sample: spins and states that fall into the Boltzmann distribution, on a processor, priced in joules.

`Graph` says who is coupled, `Ising`, `Potts` and `Layers` are models over it, a `Sampler` draws from them.
`Mixed` holds nodes of any kind, which `Chains` draw from in plain numpy.
The names below load when they are used.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.tsu._python_gibbs": ("Chains",),
        "shoals.tsu.graph": ("Graph",),
        "shoals.tsu.mixed": ("Factor", "Mixed", "UserFactor"),
        "shoals.tsu.model": ("Ising", "Layers", "Potts", "SpinFactor"),
        "shoals.tsu.sample": ("Clamp", "Sampler", "Samples"),
    }
)
