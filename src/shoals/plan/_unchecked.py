"""Copies of nouns with some fields changed and not checked again: for who makes many of one that was checked."""

from __future__ import annotations

from typing import Any, TypeVar, cast

T = TypeVar("T")


def copied(noun: T) -> T:
    """Return a noun again, to put checked values into."""
    new: T = object.__new__(noun.__class__)
    put, names = object.__setattr__, cast("tuple[str, ...]", noun.__class__.__slots__)  # type: ignore[attr-defined]
    for name in names:
        put(new, name, getattr(noun, name))
    return new


def with_(noun: T, **changes: Any) -> T:
    """Return a noun with some fields changed, each to a value that need not be checked."""
    new = copied(noun)
    for name, value in changes.items():
        object.__setattr__(new, name, value)
    return new
