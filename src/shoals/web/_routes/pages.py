"""The pages: each at its address, in the form that its suffix or `Accept` asks for."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response

from shoals.core.errors import InputError
from shoals.show.numbers import units_now
from shoals.studies import sampling as sampling_study
from shoals.studies.whatif import knobs_of
from shoals.web import _forms as forms
from shoals.web._forms import Form, Lang
from shoals.web._kept import told_to
from shoals.web._problems import documented
from shoals.web._shelf import Shelf
from shoals.web._visit import check_csrf, may, shelf_of, tenant_of
from shoals.web.access import Right, Visitor
from shoals.web.pages import areas, book, claims, data, doctor, plan, sampling, today
from shoals.web.pages.page import Page

router = APIRouter(tags=["pages"])

Reader = Annotated[Visitor, Depends(may(Right.READ))]
Verifier = Annotated[Visitor, Depends(may(Right.VERIFY))]
Language = Annotated[Lang, Path(description="Language of words.")]
Suffix = Annotated[Form, Path(description="Form of the page, in place of `Accept`.")]
After = Annotated[int, Query(description="How many rows of the table to leave out.", ge=0, lt=2**53)]
Limit = Annotated[
    int | None,
    Query(description="How many rows to send; all if absent. `Link` says where the next part is.", ge=1, lt=2**31),
]
Day = Annotated[
    date | None,
    Query(description="Day of the run; the one on which the plan rescued most if absent.", examples=["2024-04-14"]),
]
AreaName = Annotated[
    str | None, Query(description="One of the ten areas; the run's own if absent.", max_length=40, examples=["kyushu"])
]
RecordYear = Annotated[
    str | None,
    Query(description="Fiscal year of the record, or `2025H1`; 2024 if absent.", max_length=20, examples=["2024"]),
]
SampledModel = Annotated[str, Query(description="`torus` or `glass`.", max_length=40, examples=["glass"])]
Beta = Annotated[float, Query(description="Inverse temperature.", ge=0.05, le=1.0, allow_inf_nan=False)]
Sweeps = Annotated[int, Query(description="Updates of every spin.", ge=1, le=1_000)]
Seed = Annotated[int, Query(ge=0, lt=2**31)]

_REFUSALS = documented(401, 403, 406, 422, 429, 503)


def _answers(values: dict[str, Any], columns: str) -> dict[int | str, dict[str, Any]]:
    """Return what OpenAPI says of a page: its four forms, with an example of the JSON form."""
    schema = {"type": "object", "required": ["schema"], "properties": {"schema": {"type": "string"}}}
    return {
        200: {
            "description": "The page.",
            "content": {
                "text/html": {"schema": {"type": "string"}},
                "application/json": {"schema": schema, "example": values},
                "text/csv": {"schema": {"type": "string"}, "example": columns},
                "application/vnd.apache.parquet": {"schema": {"type": "string", "format": "binary"}},
            },
        },
        **_REFUSALS,
    }


def add(
    router: APIRouter,
    name: str,
    make: Callable[..., Page],
    values: dict[str, Any],
    columns: str,
    summary: str,
    *,
    kept: bool | Callable[[Shelf], object] = False,
) -> None:
    """Give a page its two addresses: without a suffix, and with one. `make` takes what the address carries.

    A page that rests on the run alone may be `kept`: its answers are sent again as long as the run is the same. If it
    rests on more, `kept` says of what state that is, in a thread.
    """
    made_by = Depends(_later(make))  # a name of this function, which an annotation could not say

    async def answered(
        request: Request,
        visitor: Visitor,
        lang: Lang,
        form: Form | None,
        made: Callable[[], Page],
        part: tuple[int, int | None] = (0, None),
    ) -> Response:
        shelf, where = shelf_of(request), (request.url.path, request.url.query)
        key: tuple[object, ...] = (where, form, told_to(visitor, form))
        found = shelf.answer(key) if kept is True else None
        if found is None:

            def prepare() -> forms.Answer:
                nonlocal key
                run = shelf.run()
                if callable(kept):
                    key = (*key, kept(shelf))
                    if (before := shelf.answer(key)) is not None:
                        return before
                found = forms.answer_of(request, made(), visitor, lang, form, part)
                if kept:
                    shelf.keep_answer(run, key, found, found.size)
                return found

            found = await run_in_threadpool(prepare)
        return forms.sent(request, found)

    async def bare(request: Request, visitor: Reader, lang: Language, made: Callable[[], Page] = made_by) -> Response:
        return await answered(request, visitor, lang, forms.form_asked(request), made)

    async def suffixed(
        request: Request,
        visitor: Reader,
        lang: Language,
        form: Suffix,
        after: After = 0,
        limit: Limit = None,
        made: Callable[[], Page] = made_by,
    ) -> Response:
        return await answered(request, visitor, lang, form, made, (after, limit))

    for path, endpoint in ((f"/{{lang}}/{name}", bare), (f"/{{lang}}/{name}.{{form}}", suffixed)):
        ending = "_as" if endpoint is suffixed else ""
        router.add_api_route(
            path,
            endpoint,
            methods=["GET"],
            summary=summary,
            name=f"{name}{ending}",
            operation_id=f"{name}{ending}",
            response_class=Response,
            responses=_answers(values, columns),
        )


def _later(make: Callable[..., Page]) -> Callable[..., Any]:
    """Return a dependency that takes what a page is made of, and makes it only when it is called."""
    asked = inspect.signature(make, eval_str=True)

    async def given(**named: Any) -> Callable[[], Page]:
        return partial(make, **named)

    given.__signature__ = asked.replace(return_annotation=Any)  # type: ignore[attr-defined]
    return given


# A page is made only for who may read it: each of these asks for the visitor first.


def _today(request: Request, visitor: Reader, lang: Language, day: Day = None) -> Page:
    shelf = shelf_of(request)
    run, days, found = shelf.days()
    return shelf.kept(run, ("today", lang, units_now(), day), lambda: today.page(run, days, found, lang, day))


def _plan(request: Request, visitor: Reader, lang: Language) -> Page:
    shelf = shelf_of(request)
    run, _, found = shelf.days()
    sizes = sizes_of(request, [knob.id for knob in knobs_of(run.given.site)])
    _, point = shelf.point(sizes)
    return plan.page(run, found, point, sizes, lang)


def _book(request: Request, visitor: Reader, lang: Language) -> Page:
    shelf = shelf_of(request)
    run, _, found = shelf.days()
    return book.page(run, found, book.ledger_now(shelf, run), lang)


def _claims(request: Request, visitor: Reader, lang: Language) -> Page:
    return claims.page(lang)


def _areas(request: Request, visitor: Reader, lang: Language, area: AreaName = None, year: RecordYear = None) -> Page:
    shelf = shelf_of(request)
    run = shelf.run()
    asked = areas.area_asked(area, run), areas.period_asked(year)
    return shelf.kept(run, ("areas", lang, units_now(), *asked), lambda: areas.page(run, lang, *asked))


def _sampling(
    request: Request,
    visitor: Reader,
    lang: Language,
    model: SampledModel = "torus",
    beta: Beta = 0.3,
    sweeps: Sweeps = 200,
    seed: Seed = 0,
) -> Page:
    return sampling.page(sampling_study.draw(model, beta, sweeps, seed), lang)


def _data(request: Request, visitor: Reader, lang: Language) -> Page:
    shelf = shelf_of(request)
    run, _, found = shelf.days()
    return shelf.kept(run, ("data", lang, units_now()), lambda: data.page(run, found, lang))


def _doctor(request: Request, visitor: Reader, lang: Language) -> Page:
    shelf = shelf_of(request)
    return doctor.page(shelf.run(), shelf.health(), lang, places=visitor.may(Right.AUDIT))


def sizes_of(request: Request, known: list[str]) -> dict[str, float]:
    """Return the sizes that an address carries, by id. [MW]

    Raises
    ------
    InputError
        If one is no number, or is said twice.
    """
    found: dict[str, float] = {}
    parts = ("after", "limit") if "form" in request.path_params else ()
    for name, text in request.query_params.multi_items():
        if name in parts:
            continue
        if name in found:
            raise InputError(f"`{name[:60]}` is said twice", "say each size once")
        try:
            found[name] = float(text)
        except ValueError:
            hint = f"give MW, for instance `{known[0]}=2`" if known else "this site has no sizes to set"
            raise InputError(f"`{name[:60]}` is `{text[:60]}`", hint) from None
        if not 0 <= found[name] < 1e6:
            raise InputError(f"`{name[:60]}` is `{text[:60]}`", "give a size from 0 up, in MW")
    return found


add(
    router,
    "today",
    _today,
    {
        "schema": "shoals.web.today/1",
        "day": "2024-04-14",
        "spilled_without_shoals_wh": 123_456_789,
        "gain_jpy": 456_789,
    },
    "start,slot,available_mw,generation_mw,export_mw\n2024-04-14 00:00:00+09:00,1,0.0,0.0,0.0\n",
    "One day: what was spilled, what was rescued, what it earned, slot by slot.",
    kept=True,
)
add(
    router,
    "plan",
    _plan,
    {"schema": "shoals.web.plan/1", "sizes_mw": {"miners": 2.0}, "ways": [{"way": "plan", "net_jpy": -1.0}]},
    "way,gross_jpy,gain_jpy,charge_jpy,net_jpy,capex_jpy,payback_years,rescued_mwh\nplan,1.0,1.0,1.0,0.0,1.0,2.0,3.0\n",
    "The year planned again at other sizes, in MW by the ids of the site's assets: `?miners=2&battery=10`.",
    kept=True,
)
add(
    router,
    "book",
    _book,
    {"schema": "shoals.web.book/1", "records": 113_715, "root": "bdc0…", "sums": {"J": 0, "JPY": 0}},
    "account,unit,balance\nbus,J,0\n",
    "What the book says of itself: root, balances, notes.",
    kept=lambda shelf: book.state_of(shelf),
)
add(
    router,
    "claims",
    _claims,
    {"schema": "shoals.economics.claims/1", "claims": [{"id": "S22", "verdict": "conditional"}]},
    "id,title,verdict,holds_now,figure,bound,unit,kind\nS22,…,conditional,no,1.0,≥ 2,1,computed\n",
    "What claims about energy, compute and money are worth.",
    kept=True,
)
add(
    router,
    "sampling",
    _sampling,
    {
        "schema": "shoals.web.sampling/1",
        "model": "torus",
        "beta": 0.3,
        "certificate": {"passed": True, "plan": "f32"},
        "prices": [{"device": "z1", "joules_per_sample": 2.2e-9, "kind": "estimated"}],
    },
    "device,joules_per_sample,updates_joules,reads_joules,writes_joules,standby_joules,left_out,kind,source\n"
    "z1,2.2e-09,1.0e-09,1.0e-10,0.0,,standby,estimated,…\n",
    "A small model sampled just now: samples, certificate, joules of one on several machines.",
    kept=True,
)
add(
    router,
    "areas",
    _areas,
    {
        "schema": "shoals.web.areas/1",
        "area": "kyushu",
        "period": "FY2024",
        "areas": [{"area": "kyushu", "curtailed_gwh": 745.7, "rate": 0.0473}],
    },
    "area,period,generated_gwh,curtailed_gwh,rate,months,kind,source\n"
    "kyushu,FY2024,15035.9,745.7,0.0473,12,measured,…\n",
    "What each area holds back, when, and what its spilled hours would pay for.",
    kept=True,
)
add(
    router,
    "data",
    _data,
    {"schema": "shoals.web.data/1", "series": [{"name": "area.solar_mw", "slots": 17_520, "absent": 0}]},
    "series,unit,slots,absent,mean,min,max,kind,source\narea.solar_mw,MW,17520,0,1.0,0.0,2.0,demo,…\n",
    "The series that the run rests on: source, kind, gaps.",
    kept=True,
)
add(
    router,
    "doctor",
    _doctor,
    {"schema": "shoals.web.doctor/1", "well": True, "checks": [{"name": "Python", "well": True, "words": "3.11"}]},
    "name,well,words\nPython,True,3.11\n",
    "Whether what shoals needs is here and working.",
)


@router.get("/days.{form}", summary="All days of the run, one row each.", responses=_answers(
    {"schema": "shoals.web.days/1", "rows": [{"date": "2024-04-14", "rescued_mwh": 1.5, "spilled_mwh": 0.5}]},
    "date,spilled_without_mwh,spilled_mwh,rescued_mwh,computed_mwh,price_jpy_per_mwh\n2024-04-14,2.0,0.5,1.5,3.0,9000.0\n",
), response_class=Response)  # fmt: skip
async def days(request: Request, visitor: Reader, form: Suffix, after: After = 0, limit: Limit = None) -> Response:
    """Return the days; the picture of the year is drawn from these."""
    shelf, key = shelf_of(request), ((request.url.path, request.url.query), form, told_to(visitor, form))

    def prepare() -> forms.Answer:
        run, found, _ = shelf.days()
        frame = today.days_frame(found)
        rows = frame.astype(object).where(frame.notna(), None).to_dict("records") if form is Form.JSON else []
        made = Page(
            name="days", title="", view={}, values={"schema": "shoals.web.days/1", "rows": rows}, rows=lambda: frame,
            listed="rows",
        )  # fmt: skip
        answer = forms.answer_of(request, made, visitor, Lang.EN, form, (after, limit))
        shelf.keep_answer(run, key, answer, answer.size)
        return answer

    return forms.sent(request, shelf.answer(key) or await run_in_threadpool(prepare))


@router.post(
    "/{lang}/book/verify",
    summary="Book every record again, and derive every hash and balance anew.",
    response_class=Response,
    responses=_answers({"schema": "shoals.web.book/1", "verified": True}, "account,unit,balance\nbus,J,0\n")
    | documented(408, 413),
)
async def verify(request: Request, visitor: Verifier, lang: Language) -> Response:
    """Verify the book, and return its page with what was found."""
    form = forms.form_asked(request)
    await check_csrf(request, visitor)
    shelf = shelf_of(request)

    def look() -> Page:
        checked = book.verify(shelf)
        tenant_of(request).access.write(visitor, "verify the book", "", "held" if checked.error is None else "failed")
        run, _, found = shelf.days()
        return book.page(run, found, book.ledger_now(shelf, run), lang, checked)

    return forms.respond(request, await run_in_threadpool(look), visitor, lang, form)
