from __future__ import annotations

import pytest

from shoals.core import errors
from shoals.core.errors import ShoalsError, did_you_mean


def classes(root: type[ShoalsError]) -> list[type[ShoalsError]]:
    return [root] + [c for sub in root.__subclasses__() for c in classes(sub)]


@pytest.mark.parametrize("kind", classes(ShoalsError))
def test_each_error_is_two_sentences_and_drawn_in_the_tree(kind: type[ShoalsError]) -> None:
    error = kind("the thing broke", "mend it")
    assert str(error) == "the thing broke\n\nhint: mend it"
    assert kind.__name__ in (errors.__doc__ or "")
    assert kind.exit_code in range(1, 6)


def test_the_exit_codes_are_those_of_the_contract() -> None:
    codes = {
        errors.InputError: 1,
        errors.DataError: 2,
        errors.PlanError: 3,
        errors.DeviceError: 4,
        errors.LedgerError: 5,
    }
    for base, code in codes.items():
        assert all(kind.exit_code == code for kind in classes(base))


def test_a_hint_names_the_nearest() -> None:
    assert did_you_mean("kyusyu", ["kyushu", "tokyo"]).startswith("did you mean `kyushu`?")
    assert did_you_mean("zzz", ["kyushu"]) == "known: kyushu"
