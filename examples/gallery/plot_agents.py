"""
What credit does to the temperature of money
============================================

Agents exchange money at random. **kind = demo**: a simulation, no measurement of any economy.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.economics import agents
from shoals.economics.indicators.temperature import fit_two_classes

# %%
# From equal shares a closed economy comes to the exponential law of Boltzmann and Gibbs, with T = M/N. Where agents may
# owe up to 0.8 of the mean, the law is the same and T is 1.8 times the mean (Dragulescu and Yakovenko, 2000).

figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
for debt, colour in ((0, "#0b5cad"), (800, "#b45f06")):
    money = agents.exchange(np.full(20_000, 1_000), 2_000_000, rule="split", debt=debt, seed=1)
    fit = fit_two_classes(money, low=-debt, tail=False)
    middle, density = agents.histogram(money, bins=60, low=-debt)
    axes.semilogy(middle, density, ".", color=colour, label=f"debt up to {debt:,}: T = {fit.temperature:,.0f}")
    axes.semilogy(middle, np.exp(-(middle + debt) / fit.temperature) / fit.temperature, color=colour, linewidth=1)
    print(f"debt {debt}: T = {fit.temperature:,.0f} of a mean of 1,000, p of the law {fit.ks_p:.2f} (demo)")
axes.set_ylim(1e-8)
axes.set_xlabel("money of an agent")
axes.set_ylabel("density")
axes.legend(frameon=False)
axes.set_title("Two economies of 20,000 agents (kind = demo)")

# %%
# A trader who turns one economy between a hot and a cold one draws no more than Carnot's share, and that only slowly.

steps = (3, 5, 10, 20, 40)
turns = [agents.carnot_cycle(steps=n, seed=1) for n in steps]
figure, axes = plt.subplots(figsize=(8, 3), layout="constrained")
axes.plot(steps, [turn.efficiency for turn in turns], "o-", color="#0b5cad")
axes.axhline(turns[0].bound, color="#777777", linestyle=":")
axes.set_xlabel("trades of each part of the cycle")
axes.set_ylabel("money drawn over money from the hot")
axes.set_title("Carnot's bound in an economy of agents (kind = demo)")
