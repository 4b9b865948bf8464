"""How what is optional is installed: the one place that says it, for errors, notes and the doctor."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def pip_line(extra: str) -> str:
    """Return the command that brings an extra of the package: into the clone that runs, or of the wheel that does.

    Examples
    --------
    >>> pip_line("web").startswith("pip install "), pip_line("web").endswith("[web]'")
    (True, True)
    """
    clone = Path(__file__).resolve().parents[3]
    if (clone / "pyproject.toml").is_file() and (clone / "src" / "shoals").is_dir():
        return f"pip install -e '{clone}[{extra}]'"
    return f"pip install 'shoals[{extra}]'"


def brings(extra: str) -> str:
    """Return the hint of an error that wants an extra.

    Examples
    --------
    >>> brings("web").startswith("run `pip install ")
    True
    """
    return f"run `{pip_line(extra)}`"
