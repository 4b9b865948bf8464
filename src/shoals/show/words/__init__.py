"""Words of pictures, tables, reports and pages: one catalogue for each language, with the same keys.

A catalogue is two TOML files, of which ``web_<lang>.toml`` holds what the dashboard says. ``[section]`` and
``key = "text with {value}"`` are asked for as ``"section.key"``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files

from shoals.core.errors import InputError, did_you_mean

LANGUAGES = ("ja", "en")


@cache
def catalogue(lang: str) -> dict[str, str]:
    """Return all texts of a language by key.

    Parameters
    ----------
    lang : {"ja", "en"}

    Returns
    -------
    texts : dict of str to str
        Key ``"section.key"`` to text; ``{name}`` marks where a value goes.

    Raises
    ------
    InputError
        If there is no catalogue of this language.

    Examples
    --------
    >>> catalogue("en")["kind.demo"]
    'demo'
    """
    if lang not in LANGUAGES:
        raise InputError(f"there are no words in `{lang}`", did_you_mean(lang, LANGUAGES))
    found: dict[str, str] = {}
    for name in (f"{lang}.toml", f"web_{lang}.toml"):
        parsed = tomllib.loads(files(__name__).joinpath(name).read_text(encoding="utf-8"))
        found |= {f"{section}.{key}": text for section, texts in parsed.items() for key, text in texts.items()}
    return found


def words(lang: str) -> Callable[..., str]:
    """Return the function that says a key in one language.

    Parameters
    ----------
    lang : {"ja", "en"}

    Returns
    -------
    say : callable
        ``say(key, **values)`` returns the text of `key` with `values` put in.

    Raises
    ------
    InputError
        If there is no such language; from the returned function, if there is no such key.

    Examples
    --------
    >>> words("en")("report.period", start="1 April 2024", end="31 March 2025")
    '1 April 2024 to 31 March 2025'
    """
    texts = catalogue(lang)

    def say(key: str, **values: object) -> str:
        if key not in texts:
            raise InputError(f"there is no text `{key}`", did_you_mean(key, texts))
        return texts[key].format(**values)

    return say


def has_words(key: str) -> bool:
    """Return whether the catalogues hold `key`: names of machines may come from outside."""
    return key in catalogue("en")
