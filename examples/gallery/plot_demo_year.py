"""
When is energy curtailed?
=========================

Curtailed solar and wind power of the reference year, mean of each month and half hour. **kind = demo**: made up from
statistics of Kyushu in fiscal year 2024, not a measurement.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals import data

year = data.reference_year("kyushu")
area = year.area
line = area.timeline

# %%
# One row a month, from April to March, and one column a half hour. Each cell is a mean over the days of the month.

row = (line.month() - 4) % 12
column = np.round(line.hour_of_day() / line.hours).astype(int)
cell = row * 48 + column
mean_mw = (np.bincount(cell, area.curtailed_mw, 576) / np.bincount(cell, minlength=576)).reshape(12, 48)

figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
picture = axes.imshow(mean_mw, aspect="auto", cmap="YlOrBr", extent=(0, 24, 12, 0))
axes.set_yticks(
    np.arange(12) + 0.5, ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
)
axes.set_xticks(range(0, 25, 3))
axes.set_xlabel("hour of the day, JST")
figure.colorbar(picture, label="curtailed power, mean [MW]")
axes.set_title(f"{area.area.capitalize()}, fiscal year {line.start.year} (kind = {area.kind})")

# %%
# Spring and noon hold nearly all of it. Between the evening and the morning nothing is curtailed, and in high summer
# next to nothing: cooling takes what the sun gives. **kind = demo**.

energy_gwh = area.curtailed_mw * line.hours / 1e3
total_gwh = energy_gwh.sum()
spring = np.isin(line.month(), [3, 4, 5])
noon = (line.hour_of_day() >= 10) & (line.hour_of_day() < 14)
print(f"{total_gwh:.0f} GWh in the year; {energy_gwh[spring].sum() / total_gwh:.0%} of it from March to May,")
print(f"{energy_gwh[noon].sum() / total_gwh:.0%} of it from 10 to 14 o'clock ({area.kind})")
