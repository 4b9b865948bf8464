"""The face of shoals: pages that show where every kWh went and what to do next, and an API that other programs use.

Outermost, below the command line alone. A page is a frozen value made of a run, a plan or a book (`web/pages`); the
same value is drawn as HTML and written as JSON, CSV and Parquet. Knows neither physics nor money: it asks `studies` and
`ledger`.
The names below load when they are used.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy({"shoals.web.app": ("create_app",), "shoals.web.settings": ("Settings",)})
