"""Errors in the reader's language. Where they arise they are two English sentences; here each has its Japanese.

A sentence is found by its form: what stands between the words that never change is put into the Japanese one. So
whoever raises an error need not know who reads it, and one that has no Japanese so far is told in English, whole.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

_HOLE = "{}"


@cache
def sentences() -> dict[str, str]:
    """Return the Japanese of each English sentence, ``{}`` for what changes in it."""
    return _read()["sentences"]


@cache
def titles() -> dict[int, str]:
    """Return what statuses of HTTP are called in Japanese."""
    return {int(status): text for status, text in _read()["titles"].items()}


@cache
def kinds() -> dict[int, str]:
    """Return what exit codes of the command line mean in Japanese."""
    return {int(code): text for code, text in _read()["kinds"].items()}


@lru_cache(maxsize=512)
def in_language(text: str, lang: str) -> str:
    """Return a sentence of an error in a language; as it is, if there are no words for it.

    Parameters
    ----------
    text : str
        English, as it was raised.
    lang : {"ja", "en"}

    Examples
    --------
    >>> in_language("there is no area `kanto`", "ja"), in_language("there is no area `kanto`", "en")
    ('エリア `kanto` はありません', 'there is no area `kanto`')
    >>> in_language("`day`: Input should be less than 3", "ja"), in_language("the moon is full", "ja")
    ('`day`：3 より小さくしてください', 'the moon is full')
    """
    if lang != "ja":
        return text
    for form, words in _forms():
        found = form.fullmatch(text)
        if found is not None:
            parts = found.groups()
            if words.startswith("`{0}`："):  # a field, and what is wrong with it
                parts = (parts[0], in_language(parts[1], lang))
            return words.format(*parts)
    return text


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the forms, those with most fixed words first: a general one must not take what a narrow one says."""
    ranked = sorted(sentences().items(), key=lambda one: (one[0].startswith("`{}`: "), -len(one[0].replace(_HOLE, ""))))
    return tuple(
        (re.compile("(.+?)".join(re.escape(part) for part in english.split(_HOLE)), re.DOTALL), japanese)
        for english, japanese in ranked
    )


def _read() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("shoals.show.words").joinpath("errors_ja.toml").read_text(encoding="utf-8"))
