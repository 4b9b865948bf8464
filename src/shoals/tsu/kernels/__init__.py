"""Machine code that samples: which plans there are, how exact each is, and which one a model is given.

A plan is a way to draw from the conditional law of a node: with how many bits the field is added up, and how its
sigmoid is evaluated. Each says the largest deviation of the probability of one update (`Plan.error`); ``"auto"`` takes
the fastest that stays within what is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError, did_you_mean
from shoals.tsu.curve import Curve
from shoals.tsu.kernels._dense import DenseKernel
from shoals.tsu.kernels._machine import target
from shoals.tsu.kernels._potts import STATES_MAX, PottsKernel
from shoals.tsu.kernels._python import PythonKernel
from shoals.tsu.kernels._slots import REACH, Slots, fits
from shoals.tsu.kernels._spins import F32, Q8, Q16, Curved, OneSize, SpinKernel
from shoals.tsu.mixed import Mixed
from shoals.tsu.model import Ising, Layers, Potts

SPINS: dict[str, type[SpinKernel]] = {"bits": OneSize, "q8": Q8, "q16": Q16, "f32": F32}
"""Plans for spins, fastest first."""
TOLERANCE = 1e-3
"""What ``plan="auto"`` asks for if nothing else is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a run was sampled.

    Parameters
    ----------
    name : str
    error : float
        Largest deviation of the probability of one update from the model's law, at the model's beta; rounding of
        weights is in it.
    path : str
        Which family of instructions ran: ``"avx2"`` for instance. The bits do not depend on it.
    """

    name: str
    error: float
    path: str


Kernel = SpinKernel | PottsKernel | DenseKernel | PythonKernel


def kernel(
    model: Any,
    *,
    plan: str,
    chains: int,
    tolerance: float | None,
    partly: bool = False,
    curves: tuple[Curve, ...] = (),
) -> Kernel:
    """Return a kernel for a model.

    Parameters
    ----------
    model : Ising, Potts, Layers or Mixed
        Of `shoals.tsu.model` and `shoals.tsu.mixed`.
    plan : str
        A name of `SPINS` for spins, ``"potts"``, ``"dense"``, ``"python"`` for any model, or ``"auto"``, which takes
        Python for what has no kernel.
    chains : int
    tolerance : float, optional
    partly : bool
        Whether nodes are held fixed in some chains.
    curves : tuple of Curve
        Of p-bits that are not ideal, for plan ``"q8"``.

    Raises
    ------
    InputError
        If there is no such plan for this model, or it is less exact than asked.
    """
    if curves:
        return _curved(model, plan, chains, tolerance, partly, curves)
    bare = isinstance(model, Ising) and not fits(model)
    bare |= isinstance(model, Potts) and not PottsKernel.suits(model)
    if plan == "python" or (plan == "auto" and (bare or isinstance(model, Mixed))):
        return PythonKernel(model, partly=partly)
    if isinstance(model, Ising):
        return spins(model, plan=plan, chains=chains, tolerance=tolerance, partly=partly)
    if isinstance(model, Potts):
        _only("potts", plan)
        if not PottsKernel.suits(model):
            raise InputError(
                f"a node has {int(model.states.max())} states, and the kernel takes {STATES_MAX}",
                'sample it with `plan="python"`, which is slow and takes any model',
            )
        made: PottsKernel | DenseKernel = PottsKernel(model, partly=partly)
    elif isinstance(model, Layers):
        _only("dense", plan)
        made = DenseKernel(model, chains=chains, partly=partly)
    else:
        raise InputError(
            f"there is no plan `{plan}` for {type(model).__name__}", 'a mixed model is sampled with `plan="python"`'
        )
    if tolerance is not None and made.error > tolerance:
        raise _astray(made, tolerance, "")
    return made


def _curved(
    model: Any, plan: str, chains: int, tolerance: float | None, partly: bool, curves: tuple[Curve, ...]
) -> Curved:
    if not isinstance(model, Ising) or not fits(model) or plan not in ("q8", "auto"):
        raise InputError(
            f"plan `{plan}` has no transfer curves for this {type(model).__name__} model",
            f'curves are for spins, with factors of up to {REACH} of them, and `plan="q8"`',
        )
    made = Curved(model, Slots.of(model), words=Curved.words_for(chains, model.n), curves=curves, partly=partly)
    if tolerance is not None and made.error > tolerance:
        raise _astray(made, tolerance, ", or for a curve that is closer to the ideal")
    return made


def _only(name: str, plan: str) -> None:
    if plan not in (name, "auto"):
        raise InputError(f"there is no plan `{plan}` for this model", did_you_mean(plan, [name, "auto"]))


def _astray(made: Kernel, wanted: float, more: str) -> InputError:
    return InputError(
        f"plan `{made.name}` deviates by up to {made.error:.1e} from the law of an update, and {wanted:.1e} is asked",
        "ask for a larger `tolerance`" + more,
    )


def spins(
    model: Any,
    *,
    plan: str,
    chains: int,
    tolerance: float | None,
    slots: Slots | None = None,
    held: NDArray[np.int64] | None = None,
    partly: bool = False,
) -> SpinKernel:
    """Return a kernel for a model of spins.

    Parameters
    ----------
    model : shoals.tsu.model.Ising
    plan : str
        A name of `SPINS`, or ``"auto"``.
    chains : int
        64 chains or fewer make groups of one word.
    tolerance : float, optional
        Largest deviation that may be; 1e-3 for ``"auto"`` and any for a plan that is named.
    slots : Slots, optional
        Of the model's graph.
    held, partly : optional
        See `SpinKernel`.

    Raises
    ------
    InputError
        If the plan is not known, does not suit the model, or is less exact than asked.
    """
    if plan != "auto" and plan not in SPINS:
        raise InputError(f"there is no plan `{plan}` for spins", did_you_mean(plan, [*SPINS, "auto"]))
    if not fits(model):
        raise InputError(
            f"a factor has more than {REACH} spins, which no kernel takes", 'sample it with `plan="python"`'
        )
    slots = Slots.of(model) if slots is None else slots
    wanted = TOLERANCE if tolerance is None else tolerance
    best: SpinKernel | None = None
    for name in SPINS if plan == "auto" else [plan]:
        kind = SPINS[name]
        if not kind.suits(model):
            if plan != "auto":
                raise InputError(f"plan `{plan}` does not suit this model", kind.suits_hint)
            continue
        made = kind(model, slots, words=kind.words_for(chains, model.n), held=held, partly=partly)
        if made.error <= wanted or (plan != "auto" and tolerance is None):
            return made
        best = made if best is None or made.error < best.error else best
    assert best is not None
    raise _astray(best, wanted, "" if plan == "auto" else ', or for `plan="auto"`')


def described(kernel: Kernel) -> Plan:
    """Return what a kernel is."""
    return Plan(name=kernel.name, error=float(kernel.error), path=target().name)
