"""Who may do what: every address with every role, forged words, replay, and the record of writes."""

from __future__ import annotations

import re
import sqlite3
import stat
import time

import pytest

from shoals.core.errors import InputError, LedgerError
from shoals.web._visit import COOKIE
from shoals.web.access import KEY_ROLES, ROLES, Access, Right, Visitor

OPEN = {"/health", "/ready"}
RIGHTS = {
    ("POST", "/{lang}/book/verify"): Right.VERIFY,
    **{
        ("POST", f"/notes/{{series}}/{verb}"): Right.WRITE
        for verb in ("issues", "transfers", "redemptions", "deliveries", "defaults", "expiries")
    },
    ("POST", "/live/stop"): Right.STOP,
    ("GET", "/writes"): Right.AUDIT,
}
"""What each address asks for; all others ask to read."""

MOVE = {"from": "maker", "to": "buyer", "face_j": 3_600_000, "at": "2024-04-10T00:00:00+09:00"}

HELD = {"holder": "maker", "face_j": 3_600_000}
BODIES = {
    "stop": {"on": True},
    "issues": {**HELD, "at": MOVE["at"]},
    "redemptions": {**HELD, "at": MOVE["at"]},
    "deliveries": {**HELD, "at": MOVE["at"]},
    "defaults": {"holder": "maker", "at": "2024-05-10T00:00:00+09:00"},
    "expiries": {"at": "2024-06-10T00:00:00+09:00"},
}


def operations(app) -> list[tuple[str, str]]:
    """Every address that the application documents."""
    return [
        (method.upper(), path) for path, methods in app.openapi()["paths"].items() for method in methods
    ]  # fmt: skip


def call(client, method: str, path: str, headers: dict[str, str]):
    filled = path.format(lang="en", form="json", series="pv-next", name="summary.json")
    named = {"headers": headers}
    if method == "POST":
        key = f"role-{headers.get('Authorization', '')[-9:]}-{path.rpartition('/')[2]}"
        named |= {"json": BODIES.get(path.rpartition("/")[2], MOVE), "headers": {**headers, "Idempotency-Key": key}}
    if path == "/proof":
        named["params"] = {"seq": 0}
    return client.request(method, filled, **named)


def test_every_address_with_every_role(client, app, keys):
    """Three answers: not known, not allowed, and whatever the address has to say to who may."""
    app.state.shelf.hub.end()  # or the streams would not
    seen = operations(app)
    assert len(seen) >= 20
    for method, path in seen:
        right = RIGHTS.get((method, path), Right.READ)
        if path in OPEN:
            assert call(client, method, path, {}).status_code == 200
            continue
        assert call(client, method, path, {}).status_code == 401, path
        for role in KEY_ROLES:
            status = call(client, method, path, keys[role]).status_code
            if right in ROLES[role]:
                if path.endswith("/expiries"):
                    assert status == 409  # collateral is owed, which only the book can tell: the role was let through
                    continue
                assert status in (200, 422), (role, method, path, status)
                # no checkpoint is signed, and pledged notes are delivered, not redeemed
                refused = path in ("/proof", "/notes/{series}/redemptions")
                assert (status == 422) == refused, (role, method, path, status)
            else:
                assert status == 403, (role, method, path, status)


def test_no_key_is_owner():
    assert "owner" not in KEY_ROLES
    assert ROLES["viewer"] == {Right.READ}
    assert Right.WRITE not in ROLES["auditor"] | ROLES["operator"]


# ------------------------------------------------------------------------------------------------------ first visit


def test_the_token_opens_one_session(client, app):
    token = app.state.settings.token
    first = client.get("/", params={"token": token})
    assert first.status_code == 303
    cookie = first.headers["set-cookie"]
    assert all(word in cookie for word in ("HttpOnly", "SameSite=strict", "Max-Age=43200"))
    assert token not in first.headers["location"]
    client.cookies.clear()
    again = client.get("/", params={"token": token})
    assert again.status_code == 401
    assert "already" in again.json()["detail"]


def test_an_invitation_opens_one_session_of_its_role(client, app):
    word = app.state.access.invite("auditor of the ministry", "auditor")
    assert client.get("/", params={"token": word}).status_code == 303
    assert client.get("/writes").status_code == 200
    body = {"json": MOVE, "headers": {"Idempotency-Key": "by-invitation", "x-csrf-token": csrf(client)}}
    assert client.post("/notes/pv-next/transfers", **body).status_code == 403
    client.cookies.clear()
    assert client.get("/", params={"token": word}).status_code == 401
    late = app.state.access.invite("late", "viewer", hours=-1.0)
    assert client.get("/", params={"token": late}).status_code == 401
    with pytest.raises(InputError, match="no role"):
        app.state.access.invite("me", "owner")


@pytest.mark.parametrize("token", ["x", "a-token-of-the-test", "a-token-of-the-testsX", "%00", "あ"])
def test_another_token_opens_nothing(client, token):
    assert client.get("/", params={"token": token}).status_code == 401
    assert COOKIE not in client.cookies


def test_a_stranger_reads_what_to_do_in_both_languages(client):
    for lang in ("ja", "en"):
        answer = client.get(f"/{lang}/today", headers={"Accept": "text/html"})
        assert answer.status_code == 401
        assert f'<html lang="{lang}">' in answer.text
        assert "shoals serve" in answer.text


def test_behind_tls_the_cookie_is_for_tls_alone(folder):
    from fastapi.testclient import TestClient

    from shoals.web import Settings, create_app

    app = create_app(Settings(folder=folder, hosts=("testserver",), token="t" * 20, secure=True))
    with TestClient(app, follow_redirects=False) as client:
        answer = client.get("/", params={"token": "t" * 20})
    assert "Secure" in answer.headers["set-cookie"]
    assert "max-age" in answer.headers["strict-transport-security"]


@pytest.mark.parametrize("word", ["", "x", "'; drop table session; --", "0" * 43, "\u00e9"])
def test_forged_sessions_and_keys_are_nobodys(client, owner, word):
    owner.cookies.clear()
    owner.cookies.set(COOKIE, word.encode("ascii", "ignore").decode())
    assert owner.get("/en/today.json").status_code == 401
    headers = {"Authorization": f"Bearer shoals_{word}".encode()}
    assert owner.get("/en/today.json", headers=headers).status_code == 401
    assert owner.get("/en/today.json", headers={"Authorization": "Basic eA=="}).status_code == 401


def test_a_wrong_key_is_refused_even_beside_a_session(owner):
    """Who sends a key means it: it is not passed over for the cookie that lies beside it."""
    assert owner.get("/en/today.json", headers={"Authorization": "Bearer shoals_none"}).status_code == 401


def test_a_session_ends(owner, app):
    app.state.access._db.execute("update session set ends_s = ?", (int(time.time()) - 1,))
    assert owner.get("/en/today.json").status_code == 401


def test_who_leaves_is_nobody_again(owner):
    word = csrf(owner)
    kept = owner.cookies[COOKIE]
    assert owner.post("/leave", data={"csrf": "x"}).status_code == 403
    assert owner.post("/leave", data={"csrf": word}).status_code == 303
    owner.cookies.set(COOKIE, kept)  # replayed
    assert owner.get("/en/today.json").status_code == 401


def test_a_revoked_key_holds_no_more(client, app, keys):
    assert client.get("/en/book.json", headers=keys["viewer"]).status_code == 200
    app.state.access.revoke_key("viewer")
    assert client.get("/en/book.json", headers=keys["viewer"]).status_code == 401


# ------------------------------------------------------------------------------------------------------ foreign pages


def csrf(client) -> str:
    return re.search(r'name="csrf" value="([^"]+)"', client.get("/en/book").text)[1]


def test_a_form_of_another_page_writes_nothing(owner):
    body = {"json": MOVE, "headers": {"Idempotency-Key": "from-elsewhere"}}
    assert owner.post("/notes/pv-next/transfers", **body).status_code == 403
    assert owner.post("/en/book/verify").status_code == 403
    headers = {"x-csrf-token": csrf(owner), "sec-fetch-site": "cross-site"}
    assert owner.post("/en/book/verify", headers=headers).status_code == 403
    headers["sec-fetch-site"] = "same-origin"
    assert owner.post("/en/book/verify", headers=headers).status_code == 200


def test_the_word_of_another_session_is_not_taken(owner, app):
    other = app.state.access.begin("other", "owner", 1.0)
    word = app.state.access.of_session(other).csrf
    assert owner.post("/en/book/verify", headers={"x-csrf-token": word}).status_code == 403


def test_another_name_of_the_host_is_refused(owner):
    answer = owner.get("/en/today.json", headers={"Host": "evil.example"})
    assert answer.status_code == 421
    assert owner.get("/health", headers={"Host": "testserver.evil.example"}).status_code == 421


# -------------------------------------------------------------------------------------------------- the state file


def test_keys_are_kept_as_hashes_in_a_file_of_their_owner(tmp_path):
    path = tmp_path / "web.sqlite"
    access = Access(path)
    word = access.add_key("grafana", "viewer")
    session = access.begin("local", "owner", 1.0)
    access.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert word.encode() not in path.read_bytes()
    assert session.encode() not in path.read_bytes()
    again = Access(path)
    assert again.of_key(word) == Visitor(name="grafana", role="viewer")
    assert again.of_session(session).role == "owner"
    with pytest.raises(InputError, match="there already"):
        again.add_key("grafana", "viewer")
    with pytest.raises(InputError, match="no role"):
        again.add_key("root", "owner")
    with pytest.raises(InputError, match="no key"):
        again.revoke_key("nobody")
    again.close()


def test_a_line_of_the_record_that_was_changed_is_found(tmp_path):
    path = tmp_path / "web.sqlite"
    access = Access(path)
    for i in range(5):
        access.write(Visitor(name="a", role="issuer"), f"write {i}", f"key {i}", "booked")
    assert access.check() == 5
    with sqlite3.connect(path) as db:
        db.execute("update written set who = 'b' where number = 3")
    with pytest.raises(LedgerError, match="line 3"):
        access.check()
    with sqlite3.connect(path) as db:
        db.execute("update written set who = 'a' where number = 3")
        db.execute("delete from written where number = 2")
    with pytest.raises(LedgerError, match="line 2"):
        access.check()
    access.close()


def test_lines_cut_off_the_end_show_in_the_count_alone(tmp_path):
    path = tmp_path / "web.sqlite"
    access = Access(path)
    for i in range(5):
        access.write(Visitor(name="a", role="issuer"), f"write {i}", f"key {i}", "booked")
    with sqlite3.connect(path) as db:
        db.execute("delete from written where number > 3")
    assert access.check() == 3  # what docs/topics/threat-model.md says that the chain cannot tell
    access.close()
