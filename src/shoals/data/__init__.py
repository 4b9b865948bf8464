"""Know: what the publishers say, what a plant could do, and made-up years that are labelled so.

The names below load when they are used.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.data.areas": ("read_area", "summary", "to_area_series"),
        "shoals.data.demo": ("reference_year", "years"),
        "shoals.data.inputs": ("Inputs", "read_inputs", "write_inputs"),
        "shoals.data.market": ("read_network", "read_spot"),
        "shoals.data.plant": ("congestion_fraction", "plant_series"),
        "shoals.data.site_file": ("example_site", "read_site"),
    }
)
