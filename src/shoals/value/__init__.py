"""What one kWh is worth in each use."""
