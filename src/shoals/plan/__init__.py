"""Choose: the best use of every MWh."""
