"""Where numbers come from, in the reader's language. Kept in English beside the numbers, for machines and for the book.

A source is found piece by piece between its semicolons, by the words that never change; a piece that has no Japanese,
which is what somebody wrote into a site file, stays as it was written.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from shoals.show.words._forms import pattern


@lru_cache(maxsize=512)
def source_in(text: str, lang: str) -> str:
    """Return where a number comes from, in a language.

    Parameters
    ----------
    text : str
        As it stands beside the number.
    lang : {"ja", "en"}

    Examples
    --------
    >>> source_in("opex and life are assumed; my supplier's offer; 155 JPY/USD", "ja")
    "維持費と寿命は仮定; my supplier's offer; 1 ドル 155 円"
    >>> source_in("opex and life are assumed", "en")
    'opex and life are assumed'
    """
    if lang != "ja":
        return text
    told = [_piece(piece) for piece in text.split("; ")]
    return ("。" if all(not piece.isascii() for piece in told) else "; ").join(told)


def _piece(text: str) -> str:
    phrase = _table("phrases").get(text)
    if phrase is not None:
        return phrase
    for form, words in _forms():
        found = form.fullmatch(text)
        if found is not None:
            return words.format(*(_piece(part) for part in found.groups()))
    return text


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the forms, those with most fixed words first."""
    ranked = sorted(_table("sentences").items(), key=lambda one: -len(one[0]))
    return tuple((pattern(english), japanese) for english, japanese in ranked)


@cache
def _table(name: str) -> dict[str, str]:
    text = files("shoals.show.words").joinpath("provenance_ja.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)[name]
