"""A check that every source of data must pass: its parser is pure, and damage never comes through as numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shoals.core.errors import DataError, ShoalsError

HTML_PAGE = b"<!DOCTYPE html><html><head><title>404 Not Found</title></head><body>Not Found</body></html>"


def check_source(parse: Callable[[bytes], Any], sample: bytes, *, cuts: int = 40) -> None:
    r"""Assert that a parser keeps the rules of a source.

    * It gives the same twice, with an index that is sorted, unique and knows its zone.
    * An empty file, an HTML page, a picture and a file in another encoding are refused with a `DataError`.
    * A file that is cut anywhere either is refused with an error of shoals or gives rows of the whole one, unchanged.

    Parameters
    ----------
    parse : callable
        Bytes to table.
    sample : bytes
        A sound file of the source.
    cuts : int, default 40
        At how many places, evenly spread, the file is cut.

    Raises
    ------
    AssertionError
        Saying which rule is broken.

    Examples
    --------
    >>> from shoals.data.sources import fx
    >>> check_source(fx.parse, b"observation_date,DEXJPUS\n2024-04-01,151.66\n2024-04-02,151.60\n")
    """
    whole, again = parse(sample), parse(sample)
    assert whole.equals(again), "the parser gives two answers for one file"
    assert len(whole), "the sample has no rows"
    assert whole.index.is_monotonic_increasing, "the rows are not in order of time"
    assert whole.index.is_unique, "a moment stands twice"
    assert getattr(whole.index, "tz", None) is not None, "the index has no time zone"
    for name, bad in {
        "an empty file": b"",
        "an HTML page": HTML_PAGE,
        "a picture": b"\x89PNG\r\n\x1a\n" + bytes(64),
        "UTF-16": sample.decode("cp932", "replace").encode("utf-16"),
    }.items():
        try:
            parse(bad)
        except DataError:
            continue
        raise AssertionError(f"{name} is taken for data")
    for i in range(1, cuts):
        try:
            part = parse(sample[: len(sample) * i // cuts])
        except ShoalsError:
            continue
        assert part.equals(whole.loc[part.index, :] if part.ndim > 1 else whole.loc[part.index]), (
            f"a file cut after {i}/{cuts} gives other numbers than the whole one"
        )
