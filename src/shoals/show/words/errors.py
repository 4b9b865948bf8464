"""Errors in the reader's language. Where they arise they are two English sentences; here each has its Japanese.

A sentence is found by its form: what stands between the words that never change is put into the Japanese one. So
whoever raises an error need not know who reads it, and one that has no Japanese so far is told in English, whole.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from shoals.show.words._forms import HOLE, pattern

_FILES = ("errors_ja.toml", "errors_input_ja.toml", "errors_data_ja.toml")
_PLACE = re.compile(r"`([^`]+)`(?:, line (\d+))?: (.+)", re.DOTALL)
"""Where something is wrong, and what: a field, or a file with its line."""
_LINE = re.compile(r"`([^`]+)`(?:, line (\d+))?")


@cache
def sentences() -> dict[str, str]:
    """Return the Japanese of each English sentence, ``{}`` for what changes in it."""
    return _read("sentences")


@cache
def phrases() -> dict[str, str]:
    """Return the Japanese of words that are put into sentences: areas, what the system says of a file."""
    return _read("phrases")


@cache
def titles() -> dict[int, str]:
    """Return what statuses of HTTP are called in Japanese."""
    return {int(status): text for status, text in _read("titles").items()}


@cache
def kinds() -> dict[int, str]:
    """Return what exit codes of the command line mean in Japanese."""
    return {int(code): text for code, text in _read("kinds").items()}


@lru_cache(maxsize=512)
def in_language(text: str, lang: str) -> str:
    """Return a sentence of an error in a language; as it is, whole, if there are no words for it.

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
    >>> in_language("`a.toml`, line 3: `power` is no key of a site", "ja")
    '`a.toml` の 3 行目：`power` はサイトファイルのキーではありません'
    """
    if lang != "ja":
        return text
    return _placed(text) or _whole(text) or _in_pieces(text) or text


def _whole(text: str) -> str | None:
    """Return the Japanese of a sentence that is known as it stands."""
    for form, words in _forms():
        found = form.fullmatch(text)
        if found is not None:
            return words.format(*(_part(part) for part in found.groups()))
    return None


def _placed(text: str) -> str | None:
    """Return the Japanese of a place and what is wrong there; None if there are no words for the latter."""
    found = _PLACE.fullmatch(text)
    if found is None:
        return None
    name, line, rest = found.groups()
    told = _placed(rest) or _whole(rest)
    place = f"`{name}`" if line is None else f"`{name}` の {line} 行目"
    return None if told is None else f"{place}：{told}"


def _in_pieces(text: str) -> str | None:
    """Return the Japanese of a hint in several pieces; None if one of them has no words."""
    told = [_whole(piece) for piece in text.split("; ")]
    return None if len(told) < 2 or None in told else "。".join(map(str, told))


def _part(text: str) -> str:
    """Return what stands in a sentence: a place in a file, or a phrase, in Japanese; else as it is."""
    found = _LINE.fullmatch(text)
    if found is not None:
        return f"`{found[1]}` " + (f"の {found[2]} 行目" if found[2] else "")
    return phrases().get(text) or _plain().get(text, text)


@cache
def _plain() -> dict[str, str]:
    """Return the sentences without a hole, for those that end another."""
    return {english: japanese for english, japanese in sentences().items() if HOLE not in english}


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the forms, those with most fixed words first: a general one must not take what a narrow one says."""
    ranked = sorted(sentences().items(), key=lambda one: -len(one[0].replace(HOLE, "")))
    return tuple((pattern(english), japanese) for english, japanese in ranked)


def _read(table: str) -> dict[str, str]:
    """Return a table of all files together."""
    found: dict[str, str] = {}
    for name in _FILES:
        text = files("shoals.show.words").joinpath(name).read_text(encoding="utf-8")
        found |= tomllib.loads(text).get(table, {})
    return found
