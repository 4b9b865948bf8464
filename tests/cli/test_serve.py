"""`shoals serve`: keys and invitations on the command line, and what it refuses before it listens."""

from __future__ import annotations

import pytest

pytest.importorskip("fastapi", reason="the extra `web` is not installed")

from shoals.cli._app import invoke
from shoals.web.access import Access


def test_a_key_is_printed_once_listed_by_name_and_revoked(tmp_path, capsys):
    assert invoke(["serve", str(tmp_path), "--add-key", "grafana", "--role", "operator", "--lang", "en"]) == 0
    key = capsys.readouterr().out.strip()
    assert key.startswith("shoals_")
    access = Access(tmp_path / "web.sqlite")
    assert access.of_key(key).role == "operator"
    access.close()
    assert invoke(["serve", str(tmp_path), "--list-keys"]) == 0
    listed = capsys.readouterr().out
    assert "grafana,operator," in listed
    assert key not in listed
    assert invoke(["serve", str(tmp_path), "--revoke-key", "grafana"]) == 0
    assert invoke(["serve", str(tmp_path), "--revoke-key", "grafana"]) == 1


def test_an_invitation_is_an_address_of_the_server(tmp_path, capsys):
    arguments = ["serve", str(tmp_path), "--behind-tls", "--name", "a.example", "--invite", "Mori", "--role", "auditor"]
    assert invoke(arguments) == 0
    address, _, token = capsys.readouterr().out.strip().partition("/?token=")
    assert address == "https://a.example"
    access = Access(tmp_path / "web.sqlite")
    assert access.accept(token) == ("Mori", "auditor")
    assert access.accept(token) is None
    access.close()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none"], "is no folder"),
        ([".", "--host", "0.0.0.0"], "there is no TLS"),
        ([".", "--behind-tls"], "no name to be reached by"),
        ([".", "--add-key", "x", "--role", "owner"], "no role `owner`"),
        ([".", "--invite", "x", "--role", "owner"], "no role `owner`"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_hint(arguments, said, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert invoke(["serve", *arguments]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert "hint: " in told
