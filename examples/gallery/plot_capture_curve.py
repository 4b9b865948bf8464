"""
How many hours does a load get that runs on curtailed energy alone?
===================================================================

Full-load hours of an ideal load in the area, by its size. **kind = demo**: made up from statistics of Kyushu in fiscal
year 2024, not a measurement.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals import data

area = data.reference_year("kyushu").area
hours = area.timeline.hours

# %%
# In each slot a load of P megawatts takes what is curtailed, up to P. Over the year that gives energy, and energy
# over power gives full-load hours. It is an upper bound: the load switches at once, knows every slot, and stands
# anywhere in the area.

power_mw = np.geomspace(10, 6000, 60)
energy_mwh = np.array([np.minimum(area.curtailed_mw, p).sum() * hours for p in power_mw])
hours_full_load = energy_mwh / power_mw
share = energy_mwh / (area.curtailed_mw.sum() * hours)

figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
axes.semilogx(power_mw, hours_full_load, color="#0b5cad", label="full-load hours of the load (left)")
axes.axhline(8760 * 0.05, color="#777777", linestyle=":", linewidth=1)
axes.text(10, 8760 * 0.05, " 5 % of the year", va="bottom", color="#555555")
axes.set_ylim(0)
axes.set_xlabel("power of the load [MW]")
axes.set_ylabel("full-load hours a year [h]")
right = axes.twinx()
right.semilogx(power_mw, 100 * share, color="#b45f06", linestyle="--", label="share of curtailed energy taken (right)")
right.set_ylim(0, 100)
right.set_ylabel("share of curtailed energy [%]")
figure.legend(loc="outside upper center", ncols=2, frameon=False)
axes.set_title(f"{area.area.capitalize()}, fiscal year {area.timeline.start.year} (kind = {area.kind})")

# %%
# The two curves pull apart: what takes most of the energy stands idle nearly always, and what runs most takes next to
# nothing. A load that shall pay must find other hours too. **kind = demo**.

for p in (100, 1000):
    i = int(np.argmin(abs(power_mw - p)))
    print(f"{p:>5} MW: about {hours_full_load[i]:.0f} h, {share[i]:.0%} of the curtailed energy ({area.kind})")
