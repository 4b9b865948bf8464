"""
Who should take the next spilled kWh?
=====================================

The absorber cost curve. **kind = demo**: spilled hours of a made-up year of Kyushu; costs are quoted or assumed.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.economics.absorbers import duration, points
from shoals.studies.absorbers import area_demo, name_of

area = area_demo("kyushu")
found = points(area, 100.0)

# %%
# What machines cost for a kWh falls with the hours that they get. A dot is where that meets what a kWh is worth, the
# energy free. The dotted lines are the hours that loads of 10, 100 and 1,000 MW find on spilled energy alone: what has
# to be bought pays to the right of them, what only moves to noon to the left.

figure, axes = plt.subplots(figsize=(9, 5), layout="constrained")
for i, one in enumerate(found):
    hours = np.geomspace(10, min(8760, 365 * one.absorber.hours_per_day_max), 50)
    style = "-" if i < 10 else "--"
    [line] = axes.loglog(hours, one.absorber.cost_jpy_per_kwh(hours), style, label=name_of(one.absorber.id, "en"))
    if one.hours_even <= hours[-1]:
        axes.plot(one.hours_even, one.value_jpy_per_kwh, "o", color=line.get_color())
for power, hours in zip((10, 100, 1_000), duration(area, [10, 100, 1_000]), strict=True):
    axes.axvline(hours, color="#777777", linestyle=":")
    axes.text(hours, 700, f"{power:,} MW ", rotation=90, ha="right", va="top", fontsize=8)
axes.set_ylim(1, 1_000)
axes.set_xlabel("full-load hours a year")
axes.set_ylabel("machines [JPY/kWh]")
axes.legend(fontsize=8, frameon=False, ncols=2, loc="lower left")
axes.set_title(f"Kyushu (kind = {area.kind})")
paying = [name_of(one.absorber.id, "en") for one in found if one.net_jpy_per_kwh > 0]
print(f"on spilled energy alone these pay: {', '.join(paying)} ({area.kind})")
