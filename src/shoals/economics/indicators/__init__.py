"""Indicators of an economy that runs on energy: each with definition, equation, units, data and pitfalls in its
docstring.

price        kWh that a basket buys beside kWh that it embodies; price of useful exergy
compute      self-sufficiency in computation, energy in the digital deficit, distance to Landauer
site         exergy and entropy of a data centre with heat recovery
temperature  three financial temperatures, each under its own name
overview     all of them for Japan, from the facts, and what the others lack
notes        backing of energy notes, surplus share, reserve of mined coins
"""
