"""What one kWh is worth in each use.

market      sold to the grid, bought from it, shifted, promised as capacity
scheme      rules of the market with their dates: what is charged, who is held back, what may be sold as what
stacking    readiness to stop, sold of running load: one kilowatt once
mining      turned into hashes
fleet       machines, modes, heat and failures as a merit order
ai          rented out, sold by the GPU hour, sold by the token
sampling    turned into samples of a Boltzmann machine (a shadow value)
absorber    what it costs to be able to take a kWh, and the candidates for the next megawatt
catalog     the tables of machines and charges behind them, each row with its source and date

Prices are per MWh at the meter. Pure functions on arrays: no clock, no file but the tables of the package.
"""
