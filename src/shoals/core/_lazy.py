"""Machinery: a package that names its public functions and loads each only when it is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(homes: Mapping[str, tuple[str, ...]]) -> tuple[Callable[[str], Any], list[str]]:
    """Return a module `__getattr__` and `__all__` for names that live in the modules `homes`.

    Examples
    --------
    >>> get, names = lazy({"math": ("sqrt",)})
    >>> get("sqrt")(9.0), names
    (3.0, ['sqrt'])
    """
    home_of = {name: module for module, names in homes.items() for name in names}

    def get(name: str) -> Any:
        if name not in home_of:
            raise AttributeError(f"no public name `{name}`; there are {', '.join(sorted(home_of))}")
        return getattr(import_module(home_of[name]), name)

    return get, sorted(home_of)
