"""
What is a MWh worth, slot by slot?
==================================

The shadow price λ of the example site in a week of spring. **kind = demo**: the week belongs to the reference year,
made up from statistics of Kyushu in fiscal year 2024, and is not a measurement.
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.dates import ConciseDateFormatter

from shoals import cycle, data, plan

given = cycle.given_demo()
plant = data.plant_series(given.site.plant, given.area)
problem = cycle.problem_of(given, plant)
best = plan.solve(problem)

# %%
# λ is what one more MWh at the site's bus would have earned in that slot. It is the export price while the plant can
# sell, 0.01 JPY/kWh where the market is at its floor, zero while energy is spilled, and lies between while a machine or
# the battery decides. The week is the one with most spill.

spilled_day = best.spilled_mw.reshape(-1, 48).sum(axis=1)
first = int(np.convolve(spilled_day, np.ones(7), "valid").argmax()) * 48
week = slice(first, first + 7 * 48)
start = given.timeline.starts_local()[week]

figure, (above, below) = plt.subplots(2, 1, figsize=(8, 5), sharex=True, layout="constrained")
above.step(start, best.price_jpy_per_mwh[week] / 1e3, where="post", color="#0b5cad")
above.set_ylabel("λ [JPY/kWh]")
above.set_title(f"{given.site.name_en} (kind = {given.kind})")
computed = sum((*best.load_mw.values(), *best.deferrable_mw.values()))
below.stackplot(
    start,
    [best.export_mw[week], computed[week], best.charge_mw[week], best.spilled_mw[week]],
    labels=["exported", "computed", "charged", "spilled"],
    colors=["#2a7f4f", "#0b5cad", "#d9a441", "#aaaaaa"],
    step="post",
)
below.set_ylabel("power [MW]")
below.xaxis.set_major_formatter(ConciseDateFormatter(below.xaxis.get_major_locator()))
below.legend(loc="upper right", ncols=4, fontsize="small")

# %%
# The plan knows the whole year in advance, so what it earns is an upper bound. **kind = demo**.

spilling = best.spilled_mw > 1e-6
print(f"λ while energy is spilled: {best.price_jpy_per_mwh[spilling].max():.3f} JPY/MWh at most ({given.kind})")
