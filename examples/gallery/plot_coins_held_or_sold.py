"""
Coins held or sold
==================

A reserve depends on its path. **kind = assumed**: drawn by laws with sources, from a seed; no forecast.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.economics.facts import facts
from shoals.economics.policy.reserve import draw
from shoals.studies.policy import reserves

found = reserves(draw(60, 8.0, seed=0))
bill = facts().number("lng.import_2024", "JPY/y") / 12
years = np.arange(1, found.held_jpy.shape[1] + 1) / 12

# %%
# The same coins, mined with all that Japan spilled in FY2024, are kept, or sold on the day and kept as dollars at
# interest. Bands hold eight paths of ten. The expected price is drawn to stay, so that the middle path falls.

figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
for values, name, colour in (
    (found.held_jpy / bill, "coins held", "#d48806"),
    (found.sold_jpy / bill, "sold", "#0b5cad"),
):
    low, middle, high = np.quantile(values, [0.1, 0.5, 0.9], axis=0)
    axes.fill_between(years, low, high, color=colour, alpha=0.2)
    axes.plot(years, middle, color=colour, label=name)
axes.set_xlabel("years from January 2026")
axes.set_ylabel("months of LNG imports covered")
axes.legend(frameon=False)
axes.set_title(f"Sixty paths (kind = {found.kind})")
print(f"held coins end below sold ones in {100 * found.chance_held_is_less:.0f} % of the paths ({found.kind})")
