"""The book over HTTP: its file, its auditor, records page by page, proofs, and the record of writes."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from importlib.resources import files
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import FileResponse, JSONResponse, Response

from shoals.ledger import Book
from shoals.ledger.proof import prove
from shoals.web import _forms as forms
from shoals.web._problems import Problem, documented
from shoals.web._routes.notes import evidence_of
from shoals.web._visit import may, shelf_of, tenant_of
from shoals.web.access import Right, Visitor
from shoals.web.pages.book import records_of

router = APIRouter(tags=["book"])

Reader = Annotated[Visitor, Depends(may(Right.READ))]
Auditor = Annotated[Visitor, Depends(may(Right.AUDIT))]
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_READ = documented(401, 403, 422, 429, 503)


@router.get(
    "/book.sqlite",
    summary="The book, one file.",
    response_class=FileResponse,
    responses={200: {"description": "SQLite.", "content": {"application/vnd.sqlite3": _BINARY}}, **_READ},
)
def book_file(request: Request, visitor: Reader) -> Response:
    """Return a copy of the book, made while nothing is written."""
    return FileResponse(
        shelf_of(request).copy_of_book(),
        media_type="application/vnd.sqlite3",
        filename="book.sqlite",
        headers={"content-encoding": "identity"},
    )


class RunFile(StrEnum):
    """A file that a run wrote for people and programs."""

    EXCEL = "shoals.xlsx"
    REPORT = "report.html"
    PICTURE = "flows.svg"
    FLOWS = "flows.csv"
    SCHEDULE = "schedule.parquet"
    INPUTS = "inputs.parquet"
    SUMMARY = "summary.json"


@router.get(
    "/files/{name}",
    tags=["pages"],
    summary="A file that the run wrote.",
    response_class=FileResponse,
    responses={
        200: {"description": "The file.", "content": {"application/octet-stream": _BINARY}},
        **documented(401, 403, 404, 422, 429),
    },
)
def run_file(request: Request, visitor: Reader, name: RunFile) -> Response:
    """Return a file of the run, to be saved."""
    path = shelf_of(request).folder / name
    if not path.is_file():
        raise Problem(404, f"the run has no `{name}`", "make it again: `shoals run` or `shoals demo`")
    return FileResponse(
        path, media_type="application/octet-stream", filename=str(name), headers={"content-encoding": "identity"}
    )


@router.get(
    "/verify_book.py",
    summary="The auditor: one file for a bare Python.",
    response_class=Response,
    responses={200: {"description": "Python.", "content": {"text/x-python": {"schema": {"type": "string"}}}}, **_READ},
)
def auditor(visitor: Reader) -> Response:
    """Return the program with which strangers check a book."""
    text = files("shoals.ledger").joinpath("_assets", "verify_book.py").read_bytes()
    headers = {"content-disposition": 'attachment; filename="verify_book.py"'}
    return Response(text, media_type="text/x-python", headers=headers)


@router.get(
    "/proof",
    summary="A proof that a record is in the book.",
    response_class=Response,
    responses={
        200: {"description": "A tlog-proof.", "content": {"text/plain": {"schema": {"type": "string"}}}},
        **_READ,
    },
)
def proof(
    request: Request, visitor: Reader, seq: Annotated[int, Query(ge=0, lt=2**53, description="Number of the record.")]
) -> Response:
    """Return a proof under the last signed checkpoint."""
    text = shelf_of(request).read(lambda book: prove(book, seq))
    headers = {"content-disposition": f'attachment; filename="record-{seq}.tlog-proof"'}
    return Response(text, media_type="text/plain; charset=utf-8", headers=headers)


@router.get(
    "/records",
    summary="Transfers, page by page.",
    responses={
        200: {
            "description": "Transfers among `limit` records from `after` on; go on at `next`, null at the end.",
            "content": {
                "application/json": {
                    "example": {
                        "schema": "shoals.web.records/1",
                        "next": 100,
                        "records": [
                            {"seq": 40, "debit": "plant:pv", "credit": "bus", "amount": "1800000", "unit": "J"}
                        ],
                    }
                }
            },
        },
        **_READ,
    },
)
def records(
    request: Request,
    visitor: Reader,
    after: Annotated[int, Query(ge=0, lt=2**53, description="Number of the first record.")] = 0,
    limit: Annotated[int, Query(ge=1, le=1_000, description="How many records to look at.")] = 100,
) -> Response:
    """Return transfers in the order of the book."""
    shelf = shelf_of(request)

    def look(book: Book) -> forms.Answer:
        whole = after + limit < book.count  # nothing is edited: such a part never changes
        key = (("/records", f"{after} {limit}"), shelf.openings())
        kept = shelf.answer(key) if whole else None
        if kept is not None:
            return kept
        rows, following = records_of(book, after, limit), after + limit if whole else None
        made = forms.listed({"schema": "shoals.web.records/1", "next": following, "records": rows})
        if whole and shelf.is_open:
            shelf.keep_answer(shelf.run(), key, made, made.size)
        return made

    return forms.sent(request, shelf.read(look))


@router.get(
    "/writes",
    tags=["server"],
    summary="The record of writes: who asked for what, and how it ended.",
    responses={
        200: {
            "description": "Lines after a number, oldest first. Each holds the hash of the one before it.",
            "content": {
                "application/json": {
                    "example": {"schema": "shoals.web.writes/1", "whole": True, "next": None, "writes": []}
                }
            },
        },
        **_READ,
    },
)
def writes(
    request: Request,
    visitor: Auditor,
    after: Annotated[int, Query(ge=0, lt=2**53, description="Number of the line before the first.")] = 0,
    limit: Annotated[int, Query(ge=1, le=1_000)] = 100,
) -> JSONResponse:
    """Return the record of writes, after following its chain from the first line."""
    access = tenant_of(request).access
    count = access.check()
    found = access.written(after=after, limit=limit)
    lines = [
        {
            "number": one.number,
            "at": datetime.fromtimestamp(one.at_s).astimezone().isoformat(),
            "who": one.who,
            "role": one.role,
            "what": one.what,
            "key": one.key,
            "outcome": one.outcome,
            "digest": one.digest,
            "evidence": evidence_of(one.who, one.role, one.what, one.key).hex(),
        }
        for one in found
    ]
    following = lines[-1]["number"] if lines and lines[-1]["number"] < count else None
    return JSONResponse({"schema": "shoals.web.writes/1", "whole": True, "next": following, "writes": lines})
