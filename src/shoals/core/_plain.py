"""Machinery: frozen values as plain JSON values, and back through the same checks at their birth."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import numpy as np

from shoals.core.errors import InputError, did_you_mean

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Return a value of `core` as JSON values: data classes as objects, arrays and tuples as lists, enums as texts.

    Examples
    --------
    >>> from shoals.core.site import Cost
    >>> to_plain(Cost(capex_jpy=3.0))["kind"]
    'assumed'
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: to_plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, np.ndarray):
        return cast("list[Any]", value.tolist())
    if isinstance(value, np.generic):
        return cast("Any", value.item())
    if isinstance(value, Mapping):
        return {str(key): to_plain(each) for key, each in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [to_plain(each) for each in cast("list[Any]", value)]
    return value


def from_plain(kind: type[T], value: Any, path: str = "") -> T:
    """Return the data class that `to_plain` made JSON values of; its own checks run again.

    Parameters
    ----------
    kind : type
        A data class of `core`.
    value : mapping
        What `to_plain` returned, or JSON of it.
    path : str
        Where it stands, for messages.

    Raises
    ------
    InputError
        If a key is unknown, a value has another form, or a check of the data class refuses it.

    Examples
    --------
    >>> from shoals.core.site import Cost
    >>> from_plain(Cost, {"capex_jpy": 3.0, "kind": "estimated"}).kind
    <Kind.ESTIMATED: 'estimated'>
    """
    return _read(kind, value, path or kind.__name__)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, value: Any, path: str) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _read_any(get_args(kind), value, path)
    if origin is tuple:
        _must(isinstance(value, list | tuple), path, "a list")
        of = get_args(kind)
        each_of = [of[0]] * len(value) if len(of) == 2 and of[1] is Ellipsis else list(of)
        _must(len(each_of) == len(value), path, f"a list of {len(each_of)}")
        return tuple(_read(one, each, f"{path}[{i}]") for i, (one, each) in enumerate(zip(each_of, value, strict=True)))
    if origin is np.ndarray:
        _must(isinstance(value, list), path, "a list of numbers")
        return np.asarray(value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        _must(isinstance(value, Mapping), path, "an object")
        return {key: _read(get_args(kind)[1], each, f"{path}.{key}") for key, each in value.items()}
    if isinstance(kind, type) and is_dataclass(kind):
        _must(isinstance(value, Mapping), path, "an object")
        hints = _hints(kind)
        known = [each.name for each in fields(kind) if each.init]
        for key in value:
            if key not in known:
                raise InputError(f"`{path}` has no `{key}`", did_you_mean(str(key), known))
        return kind(**{key: _read(hints[key], each, f"{path}.{key}") for key, each in value.items()})
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            known = [str(each.value) for each in kind]
            raise InputError(f"`{path}` is `{value}`", did_you_mean(str(value), known)) from None
    if kind is float:
        _must(isinstance(value, int | float) and not isinstance(value, bool), path, "a number")
        return float(value)
    plain = cast("type[object]", kind)
    _must(isinstance(value, plain), path, plain.__name__)
    return value


def _read_any(kinds: tuple[Any, ...], value: Any, path: str) -> Any:
    """Read as the first kind that takes the value; null only where it is allowed."""
    if value is None and type(None) in kinds:
        return None
    last: InputError | None = None
    for kind in kinds:
        if kind is type(None):
            continue
        try:
            return _read(kind, value, path)
        except InputError as error:
            last = error
    assert last is not None
    raise last


def _must(well: bool, path: str, wanted: str) -> None:
    if not well:
        raise InputError(f"`{path}` is not {wanted}", "write the file again by the program that made it")
