"""Speed and memory, measured; tests never assert a time. `make bench` runs all."""
