"""Sentences with holes: found by the words in them that never change. Machinery of `errors` and `provenance`."""

from __future__ import annotations

import re
from itertools import pairwise

HOLE = "{}"
_QUOTED = r"([^`]+?)"
_ANY = "(.+?)"
_VALUE = r"(`[^`]+`(?:, line \d+)?|'[^']*'|\[[^\]]*\]|[^\sa-z`]\S*|nan|inf)"
"""What may stand in a sentence of few words, so that ``{} is {}`` takes a value and no English predicate."""
_LETTERS_MIN = 6


def pattern(english: str) -> re.Pattern[str]:
    """Return what finds a sentence. Between backticks is no backtick; where few words are fixed, holes are values."""
    parts = english.split(HOLE)
    few = english.startswith(("{}", "`{}`")) and len(re.sub(r"[^A-Za-z]", "", english)) < _LETTERS_MIN
    bare = _VALUE if few else _ANY
    found = re.escape(parts[0])
    for before, after in pairwise(parts):
        quoted = before.endswith("`") and after.startswith("`")
        found += (_QUOTED if quoted else bare) + re.escape(after)
    return re.compile(found, re.DOTALL)
