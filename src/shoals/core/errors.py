"""The tree of errors, drawn once.

ShoalsError                   exit code of the command line
  x InputError          1     asked wrongly: a bad number, name, file or setting
      UnitMismatch
  x DataError           2     data missing or damaged
      SourceUnreachable · NotPublishedYet · SourceDamaged · SourceChanged · GapInSeries
  x PlanError           3     no feasible plan
      Infeasible
  x DeviceError         4     a device refused or was silent
      Unreachable · Silent
  x LedgerError         5     the book does not balance, or a proof fails
      NotConserved · UnknownAccount · Refused · Fenced · Tampered · OutcomeUnknown

Each error is two sentences: what happened to what, and a hint that says what to do.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import ClassVar


class ShoalsError(Exception):
    """Base of all that shoals raises on purpose.

    Parameters
    ----------
    what : str
        What happened, and to what.
    hint : str
        What the reader can do about it.

    Examples
    --------
    >>> print(ShoalsError("`power_mw` is -3", "give a power of zero or more"))
    `power_mw` is -3
    <BLANKLINE>
    hint: give a power of zero or more
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what, hint)
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.what}\n\nhint: {self.hint}"


class InputError(ShoalsError):
    """Asked wrongly: a number, name, file or setting that cannot be meant."""


class UnitMismatch(InputError):
    """Two values that meet do not share a unit, a zone or a length."""


class DataError(ShoalsError):
    """Data are missing or damaged."""

    exit_code = 2


class SourceUnreachable(DataError):
    """A publisher's address did not answer."""


class NotPublishedYet(DataError):
    """The publisher has no file for this period so far."""


class SourceDamaged(DataError):
    """A file cannot be read as what it claims to be."""


class SourceChanged(DataError):
    """A file is well formed but its layout is not one that we know."""


class GapInSeries(DataError):
    """A series lacks slots, or has some twice."""


class PlanError(ShoalsError):
    """No plan can be given."""

    exit_code = 3


class Infeasible(PlanError):
    """The limits contradict each other."""


class DeviceError(ShoalsError):
    """A device refused a command."""

    exit_code = 4


class Unreachable(DeviceError):
    """A device cannot be reached."""


class Silent(DeviceError):
    """A device was reached and did not answer."""


class LedgerError(ShoalsError):
    """The book does not balance, or a proof fails."""

    exit_code = 5


class NotConserved(LedgerError):
    """Energy or money would appear or vanish."""


class UnknownAccount(LedgerError):
    """A transfer names an account that the book does not have."""


class Refused(LedgerError):
    """The book's rules do not allow a transfer; `word` is the refusal's own.

    Parameters
    ----------
    what, hint : str
    word : str
        A word of `shoals.ledger.engine.records.Refusal`.
    """

    def __init__(self, what: str, hint: str, word: str = "") -> None:
        super().__init__(what, hint)
        self.word = word


class Fenced(LedgerError):
    """Another writer was first; this one must look again before it asks anew."""


class OutcomeUnknown(LedgerError):
    """No answer came: what was asked may be booked or not. Ask again by the same key; nothing is booked twice."""


class Tampered(LedgerError):
    """What is stored differs from what was booked."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest known word, or all of them.

    Examples
    --------
    >>> did_you_mean("kyusyu", ["kyushu", "kansai"])
    'did you mean `kyushu`? known: kansai, kyushu'
    """
    names = sorted(known)
    near = get_close_matches(word, names, n=1)
    question = f"did you mean `{near[0]}`? " if near else ""
    return f"{question}known: {', '.join(names)}"
