"""schemathesis asks every address what OpenAPI allows and what it does not: no 5xx, and nothing undocumented."""

from __future__ import annotations

import os

import pytest

schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")

LONG = bool(os.environ.get("SHOALS_LONG"))


@pytest.mark.filterwarnings("ignore")
def test_nothing_undocumented_comes_back(app):
    """Each operation is asked some dozens of times, by an owner of a session; the application ends with the last."""
    from hypothesis import HealthCheck, Phase, given, settings
    from schemathesis.checks import CHECKS  # noqa: F401 - registers them
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

    app.state.shelf.hub.end()  # or a stream would not
    cookie = {"Cookie": f"shoals_session={app.state.access.begin('local', 'owner', 1.0)}"}
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, headers=cookie)
    asked = 0
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.label == "GET /book.sqlite":
            continue  # the whole book each time; its answers are tried with every role

        @given(case=operation.as_strategy())
        @settings(
            max_examples=200 if LONG else 12,
            deadline=None,
            database=None,
            derandomize=True,
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        )
        def ask(case) -> None:
            nonlocal asked
            asked += 1
            answer = case.call(headers=cookie)
            assert answer.status_code < 500 or answer.status_code == 503, (case.as_curl_command(), answer.text)
            case.validate_response(
                answer,
                checks=[status_code_conformance, content_type_conformance, response_schema_conformance],
            )

        ask()
    assert asked > 100
