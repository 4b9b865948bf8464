"""
How many kWh notes could an area issue?
=======================================

Ford's currency, dated by the month. **kind = forecast**: what nine years of ten would bear, by the utilities' record.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.economics.history import MONTHS
from shoals.studies.ford import issue

areas = ("hokkaido", "tohoku", "chubu", "kansai", "chugoku", "shikoku", "kyushu")
found = {area: issue(area) for area in areas}

# %%
# Notes on generation are forward sales of what is sold already. On spilled energy no area can issue a single one: there
# were years without curtailment, and in August there is hardly any at all. The dots are a mean year's spill.

figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
below = np.zeros(12)
for area in areas:
    notes = np.array([month.issued for month in found[area].of("generation")]) / 1e9
    left.bar(range(12), notes, bottom=below, label=area)
    below += notes
left.set_xticks(range(12), [str(month) for month in MONTHS])
left.set_xlabel("month")
left.set_ylabel("billion notes of a kWh, on generation")
left.legend(fontsize=8, frameon=False, ncols=2)
left.set_ylim(0, 1.35 * below.max())
spilled = found["kyushu"].of("spilled")
right.bar(range(12), [month.issued / 1e6 for month in spilled], color="#14713f", label="may be issued: none")
right.plot(range(12), [month.mean / 1e6 for month in spilled], "o", color="#b45f06", label="a mean year's spill")
right.set_xticks(range(12), [str(month) for month in MONTHS])
right.set_xlabel("month")
right.set_ylabel("million notes of a kWh, Kyushu, on spilled energy")
right.legend(frameon=False)
figure.suptitle("Fiscal year 2025 (kind = forecast)")
august = sum(one.notes("generation", 8) for one in found.values())
spill = sum(one.notes("spilled", 8) for one in found.values())
print(f"August: {august / 1e9:.1f} billion on generation, {spill} on spilled energy (forecast)")
