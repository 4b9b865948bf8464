"""Heads without bodies, and packing that is refused, as RFC 9110 has them."""

from __future__ import annotations

import asyncio

import pytest

from shoals.web._http import Http


@pytest.mark.parametrize("path", ["/health", "/ja/today", "/ja/today.json", "/openapi.json", "/static/none.css"])
def test_a_head_is_what_get_says_without_its_body(reader, path):
    full, head = reader.get(path), reader.head(path)
    assert head.status_code == full.status_code
    assert head.content == b""
    for name in ("content-type", "content-length", "content-encoding", "content-security-policy", "etag"):
        assert head.headers.get(name) == full.headers.get(name), name


def test_a_stream_ends_with_its_head(owner):
    head = owner.head("/live/events")
    assert head.headers["content-type"].startswith("text/event-stream")
    assert head.content == b""


@pytest.mark.parametrize(("asked", "packed"), [("gzip", True), ("br;q=1, gzip;q=0", False), ("identity", False)])
@pytest.mark.parametrize("path", ["/ja/today", "/openapi.json"])
def test_who_refuses_gzip_gets_none(reader, path, asked, packed):
    answer = reader.get(path, headers={"accept-encoding": asked})
    assert (answer.headers.get("content-encoding") == "gzip") is packed
    assert answer.status_code == 200


def test_a_client_that_leaves_is_told_to_the_application():
    heard = []

    async def waits(scope, receive, send):
        heard.append((scope["method"], (await receive())["type"]))

    async def leaves():
        return {"type": "http.disconnect"}

    async def nothing(message):
        raise AssertionError(message)

    asyncio.run(Http(waits)({"type": "http", "method": "HEAD", "headers": []}, leaves, nothing))
    assert heard == [("GET", "http.disconnect")]
