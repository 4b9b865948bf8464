"""What one kWh is worth in each use.

market      sold to the grid, bought from it, shifted, promised as capacity
mining      turned into hashes
ai          rented out, sold by the GPU hour, sold by the token
sampling    turned into samples of a Boltzmann machine (a shadow value)
absorber    what it costs to be able to take a kWh, and the candidates for the next megawatt
emission    what a kWh of extra load emits
catalog     the tables of machines and charges behind them, each row with its source and date

Prices are per MWh at the meter. Pure functions on arrays: no clock, no file but the tables of the package.
"""
