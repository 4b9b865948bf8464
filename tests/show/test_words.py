from __future__ import annotations

import re
import string

import pytest

from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.plan import Status
from shoals.core.site import Access, ClusterUse, Technology
from shoals.show.words import LANGUAGES, catalogue, has_words, words


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_hold_the_same_keys():
    assert catalogue("ja").keys() == catalogue("en").keys()


def test_both_languages_take_the_same_values():
    en, ja = catalogue("en"), catalogue("ja")
    assert {key: _places(text) for key, text in ja.items()} == {key: _places(text) for key, text in en.items()}
    assert all(name.isidentifier() for text in en.values() for name in _places(text))


def test_no_text_is_empty_and_english_has_no_japanese():
    for lang in LANGUAGES:
        assert all(text.strip() for text in catalogue(lang).values())
    japanese = re.compile(r"[ぁ-んァ-ヶ一-龠]")
    assert not [key for key, text in catalogue("en").items() if japanese.search(text)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_of_the_core_can_be_said(lang):
    say = words(lang)
    for section, enum in (("kind", Kind), ("kind_note", Kind), ("status", Status), ("technology", Technology),
                          ("access", Access), ("cluster_use", ClusterUse)):  # fmt: skip
        assert all(say(f"{section}.{one}") for one in enum)


def test_unknown_words_and_languages_are_refused_with_a_hint():
    with pytest.raises(InputError, match=r"did you mean `kind\.demo`"):
        words("en")("kind.demp")
    with pytest.raises(InputError, match="known: en, ja"):
        words("fr")
    assert has_words("kind.demo")
    assert not has_words("absorber.kiln")
