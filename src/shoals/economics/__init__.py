"""Judge: claims about energy, compute and money as functions of facts, and what a kWh is worth for what.

facts        figures that others published, typed and with units; `units` and `uncertain` are their arithmetic
claims       what is claimed, when it holds, and what would flip it
rates        what a kWh is worth in each use, slot by slot, gross and net of machines
history      curtailment as it was measured, who is held back first, forecasts with a back-test
agents       money that is exchanged at random: credit, notes on energy, heat flow, Carnot
indicators   an economy in units of energy: prices, self-sufficiency, exergy, temperature, backing

Knows no file of a publisher and no command line; arrays and core values come from whoever asks.
"""
