"""What a process that only starts and watches others hands to them: it loads nothing of what they need."""

from __future__ import annotations

from typing import Any

from shoals.web.settings import Settings


def application(settings: Settings) -> Any:
    """Return the application, in the process that calls this."""
    from shoals.web.app import create_app

    return create_app(settings)
