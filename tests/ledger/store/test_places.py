from __future__ import annotations

from pathlib import Path

import pytest
from tests.ledger.conftest import ACCOUNTS

from shoals.core.errors import InputError
from shoals.ledger import Book, open_book
from shoals.ledger.store.places import path_of


def test_a_file_is_named_in_two_ways(tmp_path: Path) -> None:
    file = tmp_path / "book.sqlite"
    Book.create(f"sqlite:{file}", ACCOUNTS).close()
    for place in (file, str(file), f"sqlite:{file}"):
        with open_book(place) as book:
            assert len(book.accounts) == len(ACCOUNTS)


@pytest.mark.parametrize("place", ["mysql://h/db", "sqlite:///book.sqlite", "https://h/book.sqlite", ""])
def test_what_is_no_place_is_refused_before_anything_is_made(place: str) -> None:
    with pytest.raises(InputError):
        open_book(place)
    with pytest.raises(InputError):
        Book.create(place, ACCOUNTS)


def test_a_drive_is_no_scheme() -> None:
    assert path_of("C:book.sqlite").name.endswith("book.sqlite")
