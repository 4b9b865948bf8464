"""The nouns of shoals: time, energy, site, plan, book. Pure values; numpy and the standard library only."""
