"""shoals: energy that would be thrown away → computation → value, with books that obey physics."""

__version__ = "0.1.0"
