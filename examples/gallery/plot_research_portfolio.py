"""
What research in computing may save
===================================

Grades, Amdahl's law and rebound. **kind = assumed**: shares, chances and elasticity are; gains are quoted.
"""

import matplotlib.pyplot as plt

from shoals.economics.policy.research import technologies
from shoals.studies.policy import portfolios

# %%
# Each point is a portfolio that no cheaper one beats. The upper marks are what it would save if all were as promised;
# the more it holds of what is only simulated or aimed at, the farther the two are apart.

figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
for elasticity, colour in ((0.0, "#14713f"), (1.0, "#0b5cad"), (3.0, "#b45f06")):
    found = portfolios(elasticity=elasticity)
    cost = [one.cost_jpy / 1e9 for one in found]
    axes.plot(cost, [one.saved_twh for one in found], "o-", color=colour, label=f"expected, elasticity {elasticity:g}")
axes.plot(cost, [one.saved_twh_if_all for one in found], "^", color="#777777", label="if all is as promised")
axes.set_xlabel("programmes [billion JPY]")
axes.set_ylabel("saved of 19 TWh [TWh/y]")
axes.legend(frameon=False)
axes.set_title("Data centres of Japan (kind = assumed)")
print(", ".join(f"{one.id}: {one.grade}, chance {one.chance:g}" for one in technologies()), "(assumed)")
