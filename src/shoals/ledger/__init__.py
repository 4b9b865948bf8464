"""Account: a double-entry book in whole watt-hours and yen."""
