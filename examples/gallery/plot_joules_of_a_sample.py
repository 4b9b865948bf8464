"""
What does one sample cost, on which machine?
============================================

Joules of a digit of the denoising model (412,800 updates), on simulated, measured and assumed machines, all for the
same sweeps of the same model. **kind = estimated** at best for machines that are not built yet; each bar has its own,
and what a machine's source does not say is left out and named.
"""

import matplotlib.pyplot as plt

from shoals.tsu.device import Work, price_all

digit = Work.of_chains(samples=1, nodes=516, sweeps=200, rounds=4, read=64, write=124)
prices = sorted(price_all(digit), key=lambda one: one.joules_per_sample.value)

# %%
# The energies span fourteen powers of ten. The figure of the simulated chip holds reads and writes at each step,
# which are nearly all of it, but not its standby, which nobody has published.

colours = {"measured": "#14713f", "computed": "#55606e", "estimated": "#1d63c4", "assumed": "#d48806"}
figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
for at, one in enumerate(prices):
    total = one.joules_per_sample
    missing = f", without {', '.join(one.left_out)}" if one.left_out else ""
    axes.barh(at, total.value, color=colours[str(total.kind)])
    axes.text(total.value, at, f"  {total.value:.1e} J [{total.kind}{missing}]", va="center", fontsize=8)
axes.set_xscale("log")
axes.set_xlim(1e-16, 1e9)
axes.set_yticks(range(len(prices)), [one.device.name for one in prices])
axes.set_xlabel("energy of one digit [J]")
axes.set_title("What one sample costs")

# %%
# The parts of the simulated chip's bill.

chip = next(one for one in prices if one.device.id == "z1")
for part, figure_ in chip.parts.items():
    print(f"{part:8} {figure_.value:.2e} J ({figure_.kind})")
