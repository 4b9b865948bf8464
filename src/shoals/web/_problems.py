"""Errors as answers: `application/problem+json` (RFC 9457) for programs, the same two sentences for people."""

from __future__ import annotations

from typing import Any

from fastapi.responses import JSONResponse

from shoals.core.errors import DataError, DeviceError, InputError, LedgerError, PlanError, Refused, ShoalsError
from shoals.show.words import LANGUAGES
from shoals.show.words.errors import in_language, titles

MEDIA = "application/problem+json"

TITLES = {
    400: "asked wrongly",
    401: "not known",
    403: "not allowed",
    404: "not there",
    405: "method not allowed",
    406: "no such form",
    408: "too slow",
    409: "refused",
    413: "too large",
    415: "no such form",
    421: "another host",
    422: "asked wrongly",
    429: "too often",
    500: "not foreseen",
    503: "not ready",
}


class Problem(Exception):
    """An answer that is no success, on purpose.

    Parameters
    ----------
    status : int
        Of HTTP.
    what, hint : str
        Two sentences, as in every `ShoalsError`.
    headers : mapping of str to str
    """

    def __init__(self, status: int, what: str, hint: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(what, hint)
        self.status, self.what, self.hint, self.headers = status, what, hint, headers or {}


def status_of(error: ShoalsError) -> int:
    """Return the status of HTTP for an error.

    Examples
    --------
    >>> status_of(InputError("`day` is 32", "give 1 to 31")), status_of(PlanError("no plan", "relax a limit"))
    (422, 409)
    """
    if isinstance(error, InputError):
        return 422
    if isinstance(error, PlanError | Refused):
        return 409
    if isinstance(error, DataError | LedgerError | DeviceError):
        return 503
    return 500


def language_of(path: str) -> str:
    """Return the language of a page by its address; programs, at addresses without one, are told in English.

    Examples
    --------
    >>> language_of("/ja/today.json"), language_of("/records")
    ('ja', 'en')
    """
    first = path.split("/")[1] if path.startswith("/") else ""
    return first if first in LANGUAGES else "en"


def title(status: int, lang: str) -> str:
    """Return what a status is called."""
    english = TITLES.get(status, "problem")
    return titles().get(status, english) if lang == "ja" else english


def as_json(status: int, what: str, hint: str, instance: str, word: str = "") -> dict[str, Any]:
    """Return a problem as RFC 9457 has it, in the language of its address; hint and word are members of their own."""
    lang = language_of(instance)
    return ({"word": word} if word else {}) | {
        "type": "about:blank",
        "title": title(status, lang),
        "status": status,
        "detail": in_language(what, lang),
        "hint": in_language(hint, lang),
        "instance": instance,
    }


def answer(
    status: int, what: str, hint: str, instance: str, headers: dict[str, str] | None = None, word: str = ""
) -> JSONResponse:
    """Return the answer for programs."""
    told = {**(headers or {}), "content-language": language_of(instance)}
    return JSONResponse(as_json(status, what, hint, instance, word), status, headers=told, media_type=MEDIA)


def _schema() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "type": "object",
        "required": ["type", "title", "status", "detail", "hint", "instance"],
        "properties": {
            "type": text,
            "title": text,
            "status": {"type": "integer"},
            "detail": {**text, "description": "What happened, and to what."},
            "hint": {**text, "description": "What to do about it."},
            "instance": text,
            "word": {**text, "description": "Why the book refuses, `EXCEEDS_CREDITS` for instance."},
        },
    }


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the part of an OpenAPI operation that says which problems it answers with."""
    return {
        status: {
            "description": TITLES[status],
            "content": {
                MEDIA: {
                    "schema": _schema(),
                    "example": as_json(status, "what happened, and to what", "what to do about it", "/en/today"),
                }
            },
        }
        for status in sorted(statuses)
    }
