"""The plan for what has no kernel: mixed models, real numbers, factors of any size, in NumPy, an update of a colour at
a time.

A thousand times slower than machine code, and exact. Its random numbers are NumPy's; each sweep has a generator of its
own, made of the group's stream, so that it can be stopped and gone on with like the others.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.tsu._python_gibbs import Chains
from shoals.tsu.kernels._layout import WORD, Bits, Bytes, Values
from shoals.tsu.kernels._rng import LANES, step
from shoals.tsu.mixed import Mixed
from shoals.tsu.model import Ising, Layers, Potts

Floats = NDArray[np.float64]


class PythonKernel:
    """Sampling in NumPy, as `shoals.tsu.kernels._spins.SpinKernel` has it."""

    name = "python"
    error = 1e-15

    def __init__(self, model: Any, *, partly: bool = False) -> None:
        self.model, self.partly = model, partly
        self.layout: Bits | Bytes | Values
        if isinstance(model, (Ising, Layers)):
            self.layout = Bits(1)
        elif isinstance(model, Potts):
            self.layout = Bytes(model.states)
        else:
            self.layout = Values(model)
        self.held: NDArray[np.int64] = np.zeros(0, np.int64)

    def again(self, *, partly: bool) -> PythonKernel:
        """Return the same for other clamps."""
        return PythonKernel(self.model, partly=partly)

    @property
    def updates(self) -> int:
        """Nodes that a sweep updates."""
        return self.model.n - len(self.held)

    def hold(self, held: NDArray[np.int64] | None) -> None:
        """Leave out some nodes from now on."""
        self.held = np.zeros(0, np.int64) if held is None else held

    def set_model(self, model: Ising | Potts | Layers | Mixed) -> None:
        """Take other numbers."""
        self.model = model

    @property
    def rounded(self) -> Any:
        """The model with the numbers that are sampled."""
        return self.model

    def numbers(self, betas: Floats) -> Floats:
        """Return the temperatures themselves."""
        return betas

    def run(
        self, state: NDArray, stream: NDArray[np.uint64], betas: Floats, numbers: ArrayLike, held: Any = None
    ) -> None:
        """Do a sweep at each temperature on one group."""
        if not self.updates or not len(betas):
            return
        chains = Chains(self.model, WORD, 0)
        chains.state = np.array(self.layout.unpack(state[None], WORD), chains.state.dtype)
        fixed = np.zeros(chains.state.shape, bool)
        fixed[:, self.held] = True
        if held is not None:
            fixed |= self.layout.unpack(held[None], WORD) > 0 if isinstance(self.layout, Bits) else held.T != 0
        chains._held = fixed
        for beta in betas:
            lane = slice(4 * LANES, 4 * LANES + 4)
            words = [one.copy() for one in stream[lane, None]]
            out, *after = step(*words)
            stream[lane] = np.concatenate(after)
            chains._rng = np.random.Generator(np.random.PCG64(int(out[0])))
            chains.sweep(1, float(beta))
        state[:] = self.layout.pack(chains.state)[0]
