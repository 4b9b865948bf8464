"""
What is a kWh worth in each use?
================================

Cross rates over a year. **kind = demo**: prices and curtailment are made up from statistics of Kyushu.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.studies.rates import name_of, rates_demo

found = rates_demo("kyushu")
shown = [one for one in found.rates if not one.shadow]

# %%
# Each bar spans nine tenths of the half hours, gross; the mark is what machines leave of it in the hours in which the
# use runs. Hosting, cloud and tokens are shares of the same money; capacity and balancing are paid beside a use.

figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
for i, one in enumerate(shown):
    low, high = np.quantile(one.gross_jpy_per_mwh, [0.05, 0.95]) / 1e3
    axes.barh(
        i, max(high - low, 0.03 * high), left=max(low, 0.1), color="#b45f06" if one.beside else "#0b5cad", alpha=0.4
    )
    axes.plot(one.gross_jpy_per_mwh.mean() / 1e3, i, "o", color="#333333")
    if one.net_when_running > 0:
        axes.plot(one.net_when_running / 1e3, i, "|", color="#14713f", markersize=18, markeredgewidth=3)
axes.set_yticks(range(len(shown)), [name_of(one.id, "en") for one in shown])
axes.set_xscale("log")
axes.set_xlim(0.1)
axes.set_xlabel("JPY/kWh")
axes.set_title(f"Kyushu (kind = {found.kind})")
print(f"selling {found['export'].gross_when_running / 1e3:.1f} JPY/kWh on average ({found['export'].kind})")
