"""
Nine years of curtailment in Kyushu
===================================

Solar and wind that were held back. **kind = measured**: sums of the utility's own area record.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.economics import history

years = list(history.fiscal_years("kyushu"))
rate = [100 * history.year_of("kyushu", year, months=history.APRIL_TO_DECEMBER).rate for year in years]
said = {year: 100 * history.last_year(history.past_of("kyushu", year)) for year in years[1:]}

# %%
# April to December of each year, and what "last year again" would have said: the rate tripled in FY2023 and fell by
# more than half in FY2024, and nobody who looked at former rates saw either.

figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
left.bar(years, rate, color="#0b5cad", label="held back")
left.plot(list(said), list(said.values()), "o", color="#b45f06", label="last year again")
left.set_ylabel("share of solar and wind, April to December [%]")
left.set_xlabel("fiscal year")
left.legend(frameon=False)
grid = history.by_hour("kyushu", 2024) / 1e3
image = right.imshow(grid, aspect="auto", cmap="YlOrBr", extent=(0, 24, 12, 0))
right.set_yticks(np.arange(12) + 0.5, [str(month) for month in history.MONTHS])
right.set_xlabel("hour of the day")
right.set_ylabel("month of fiscal year 2024")
figure.colorbar(image, ax=right, label="GWh held back")
figure.suptitle("Kyushu (kind = measured)")
one = history.year_of("kyushu", 2024)
print(f"Kyushu, fiscal year 2024: {one.curtailed_gwh:.0f} GWh, {100 * one.rate:.1f} % ({one.kind})")
