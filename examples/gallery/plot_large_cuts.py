"""
How often does a restart find the best cut?
===========================================

Cuts of a graph made by the rules of the G-set, by annealing many chains at once. **kind = computed**; no proof that
nothing is larger.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.tsu.instances import gset_like
from shoals.tsu.uses.optimise import largest_cut

graph, weights = gset_like("torus_signed", 400, seed=1)

# %%
# Longer cooling finds larger cuts, and finds them in more of the restarts.

sweeps = (30, 100, 300, 1000)
cuts = []
for steps in sweeps:
    _, found = largest_cut(graph, weights, restarts=6, chains=16, sweeps=steps, seed=1)
    cuts.append((weights.sum() - found.best) / 2)

figure, axes = plt.subplots(figsize=(7, 3.5), layout="constrained")
for steps, row in zip(sweeps, cuts, strict=True):
    axes.plot(np.full(len(row), steps), row, "o", color="#0b5cad", alpha=0.5)
axes.plot(sweeps, [row.max() for row in cuts], color="#b45f06", label="best of six restarts")
axes.set_xscale("log")
axes.set_xlabel("sweeps of a restart")
axes.set_ylabel("cut")
axes.legend(frameon=False)
axes.set_title(f"{graph.n} nodes, {graph.m} edges of weight −1 or +1 (kind = computed)")
best = max(map(max, cuts))
for steps, row in zip(sweeps, cuts, strict=True):
    found_by = f"{(row == best).sum()} of {len(row)} restarts find {best:.0f}"
    print(f"{steps:>5} sweeps: {row.max():.0f} at best; {found_by} (computed)")
