"""One page in four forms: HTML for people, JSON, CSV and Parquet for programs, chosen by suffix or by `Accept`."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from fastapi import Request
from fastapi.responses import Response
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

import shoals
from shoals.show import _svg as svg
from shoals.show.numbers import Units, units_now
from shoals.show.words import words
from shoals.web._problems import Problem
from shoals.web._visit import shelf_of
from shoals.web.access import Visitor
from shoals.web.pages.page import NAMES, Page


class Lang(StrEnum):
    """Language of a page."""

    JA = "ja"
    EN = "en"


class Form(StrEnum):
    """Form of a page for programs."""

    JSON = "json"
    CSV = "csv"
    PARQUET = "parquet"


MEDIA = {
    Form.JSON: "application/json",
    Form.CSV: "text/csv",
    Form.PARQUET: "application/vnd.apache.parquet",
}
HTML = "text/html"
PACKED_MIN = 1_000
"""What is shorter is sent as it is. [B]"""


def form_asked(request: Request) -> Form | None:
    """Return the form that `Accept` asks for; None is HTML.

    Raises
    ------
    Problem
        406 if it asks for none of these.
    """
    asked = _weighed(request.headers.get("accept", "").strip() or HTML)
    known: dict[str, Form | None] = {HTML: None, "application/xhtml+xml": None}
    known |= {media: form for form, media in MEDIA.items()}
    for media in asked:
        if media in known:
            return known[media]
        if media in ("*/*", "text/*"):
            return None
        if media == "application/*":
            return Form.JSON
    forms = ", ".join([HTML, *MEDIA.values()])
    raise Problem(406, f"this page has no form `{request.headers.get('accept', '')[:80]}`", f"ask for one of {forms}")


def _weighed(accept: str) -> list[str]:
    """Return the media types of an `Accept` header, the most wanted first."""
    found: list[tuple[float, str]] = []
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = next((piece[2:] for piece in parameters if piece.startswith("q=")), "1")
        try:
            q = float(weight)
        except ValueError:
            q = 0.0
        if media and q > 0:
            found.append((q, media))
    return [media for _, media in sorted(found, key=lambda one: -one[0])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A page in one form as it is sent.

    Parameters
    ----------
    kept : bytes
        The body: as gzip where that helps, since nearly everybody unpacks; so five times as many pages fit into memory.
    packs : bool
        Whether it is kept as gzip.
    media, tag : str
        Media type, and what changes when the body does.
    headers : mapping of str to str
    """

    kept: bytes
    packs: bool
    media: str
    tag: str
    headers: Mapping[str, str]

    @property
    def size(self) -> int:
        """How much memory it takes. [B]"""
        return len(self.kept) + 500


def answer_of(
    request: Request,
    page: Page,
    visitor: Visitor,
    lang: Lang,
    form: Form | None,
    part: tuple[int, int | None] = (0, None),
) -> Answer:
    """Return a page in the form that was asked for, as it is sent; for programs a part of it, if they say which.

    `part` is how many rows are left out, and how many are sent; the header ``Link`` says where the next ones are.
    """
    if form is None:
        return _answer(render(request, page, visitor, lang).encode(), f"{HTML}; charset=utf-8", {})
    # programs may keep it, if they ask each time whether it changed; pages for people are kept by nobody
    headers = {"cache-control": "private, no-cache"}
    if part != (0, None):
        page, following = page.list_part(*part) if form is Form.JSON else page.table_part(*part)
        if following is not None:
            asked = request.url.include_query_params(after=following)
            headers["link"] = f'<{asked.path}?{asked.query}>; rel="next"'
    if form is not Form.JSON:
        headers["content-disposition"] = f'attachment; filename="{page.name}.{form}"'
    return _answer(_body(page, form), MEDIA[form], headers, packs=form is not Form.PARQUET)


def listed(values: Mapping[str, Any]) -> Answer:
    """Return a list for programs as it is sent."""
    body = json.dumps(values, ensure_ascii=False, allow_nan=False).encode()
    return _answer(body, MEDIA[Form.JSON], {"cache-control": "private, no-cache"})


def _answer(body: bytes, media: str, headers: dict[str, str], *, packs: bool = True) -> Answer:
    packs = packs and len(body) >= PACKED_MIN
    kept, tag = gzip.compress(body, 6, mtime=0) if packs else body, f'"{sha256(body).hexdigest()[:24]}"'
    return Answer(kept=kept, packs=packs, media=media, tag=tag, headers=headers)


def sent(request: Request, answer: Answer, status: int = 200) -> Response:
    """Return an answer to one who asks: packed if they unpack, and nothing but its name if they have it."""
    headers = {**answer.headers, "vary": "Accept, Accept-Encoding, Authorization, Cookie"}
    if "cache-control" in headers and status == 200:
        headers["etag"] = answer.tag
        if answer.tag in (
            tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")
        ):
            return Response(status_code=304, headers=headers)
    packed = answer.packs and "gzip" in request.headers.get("accept-encoding", "")
    headers["content-encoding"] = "gzip" if packed else "identity"
    headers["content-type"] = answer.media
    plain = packed or not answer.packs
    return Response(answer.kept if plain else gzip.decompress(answer.kept), status, headers=headers)


def respond(
    request: Request, page: Page, visitor: Visitor, lang: Lang, form: Form | None, status: int = 200
) -> Response:
    """Return a page in the form that was asked for."""
    return sent(request, answer_of(request, page, visitor, lang, form), status)


def _body(page: Page, form: Form) -> bytes:
    if form is Form.JSON:
        return json.dumps(page.values, ensure_ascii=False, allow_nan=False).encode()
    if form is Form.CSV:
        return page.rows().to_csv(index=False, lineterminator="\n").encode()
    written = io.BytesIO()
    page.rows().to_parquet(written, index=False)
    return written.getvalue()


# ---------------------------------------------------------------------------------------------------------------- HTML


@cache
def house() -> Environment:
    """Return the templates: those of pages, and those of the report that pages share."""
    return Environment(
        loader=ChoiceLoader([PackageLoader("shoals.web", "templates"), PackageLoader("shoals.show", "templates")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(request: Request, page: Page, visitor: Visitor, lang: str) -> str:
    """Return a page as HTML."""
    other = "en" if lang == "ja" else "ja"
    site = shelf_of(request).run().result.site
    return (
        house()
        .get_template(f"{page.name}.html.j2")
        .render(
            page=page,
            view=page.view,
            say=words(lang),
            lang=lang,
            other=other,
            names=NAMES,
            site=site.name_ja if lang == "ja" else site.name_en,
            visitor=visitor,
            version=shoals.__version__,
            asset=asset,
            here=f"/{lang}/{page.name}",
            units=(units_now(), next(one for one in Units if one is not units_now())),
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file that pages need, ready to be sent."""

    media: str
    plain: bytes
    packed: bytes
    digest: str


@cache
def assets() -> dict[str, Asset]:
    """Return what may be asked for under ``/static/``, by name: nothing else lies there."""
    own = files("shoals.web").joinpath("static")
    shown = files("shoals.show").joinpath("templates")
    sheets = [shown.joinpath("style.css"), shown.joinpath("claims.css"), own.joinpath("app.css")]
    style = "\n".join([svg.STYLE, *(sheet.read_text(encoding="utf-8") for sheet in sheets)]).encode()
    found = {"house.css": ("text/css; charset=utf-8", style)}
    for name in ("charts.js", "htmx.js", "live.js", "page.js"):
        found[name] = ("text/javascript; charset=utf-8", own.joinpath(name).read_bytes())
    found["icon.svg"] = ("image/svg+xml", own.joinpath("icon.svg").read_bytes())
    return {
        name: Asset(media=media, plain=plain, packed=gzip.compress(plain, 9), digest=sha256(plain).hexdigest()[:12])
        for name, (media, plain) in found.items()
    }


def asset(name: str) -> str:
    """Return the address of a static file; it changes with the file, so that it may be kept for ever."""
    return f"/static/{name}?v={assets()[name].digest}"
