"""The command line, the outermost ring."""

from __future__ import annotations

from shoals.cli._app import main

__all__ = ["main"]
