"""Hardware tables, as data with sources and dates."""
