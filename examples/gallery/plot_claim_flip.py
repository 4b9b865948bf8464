"""
When do 24 TWh make 360 billion yen?
====================================

Claim S22 over its inputs. **kind = assumed**: the claim rests on an assumed exchange rate and elasticity.
"""

import matplotlib.pyplot as plt
import numpy as np

from shoals.economics.claims import claim, judge

one = claim("S22")
values = one.values()

# %%
# Revenue once the network has answered, by the efficiency of the machines, for three answers of the incumbents: none
# leaves (0), some do (1), one for one (infinity). The claim holds above the line.

efficiency = np.linspace(11, 32, 60)
figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
for elasticity, colour in ((0.0, "#0b5cad"), (1.0, "#14713f"), (np.inf, "#b45f06")):
    revenue = [one.run({**values, "efficiency": e, "elasticity": elasticity})["revenue_bn_jpy"] for e in efficiency]
    axes.plot(efficiency, revenue, color=colour, label=f"elasticity {elasticity:g}")
axes.axhline(360, color="#777777", linestyle=":")
axes.axvline(28.2, color="#777777", linewidth=0.8)
axes.text(28.3, 500, "world average\nof 2024", color="#555555")
axes.set_xlabel("efficiency of the machines [J/TH]")
axes.set_ylabel("revenue of 24 TWh [bn JPY a year]")
axes.legend(frameon=False)
found = judge(one)
axes.set_title(f"S22: {found.verdict} (kind = {found.kind})")
for flip in found.flips:
    print(f"{flip.input}: holds {'above' if flip.holds_above else 'below'} {flip.value:.4g} {flip.unit} ({found.kind})")
