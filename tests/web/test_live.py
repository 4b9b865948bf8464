"""The page of live values and its stream, over a real controller of twins, and where none runs; the safe stop."""

from __future__ import annotations

import asyncio
import html
import importlib.util
import io
import json
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import httpx
import pandas as pd
import pytest
from tests.patience import PATIENCE_S, wait_until

from shoals.core.errors import Silent
from shoals.operate.journal import Journal
from shoals.operate.look import Tail, state_now
from shoals.operate.site_file import control_socket, journal_path, read_setup
from shoals.show.words import words
from shoals.studies.watch import Watch
from shoals.web import Settings, _hub, create_app
from shoals.web.access import Access
from shoals.web.pages import live

HERE = Path(__file__).resolve().parent


def live_site():
    """Load the site of twins that the tests of the controller use."""
    spec = importlib.util.spec_from_file_location("live_site", HERE.parent / "operate" / "live_site.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stopped(client, headers, on=True, key="stop-from-a-test"):
    return client.post("/live/stop", json={"on": on}, headers={**headers, "Idempotency-Key": key})


# ------------------------------------------------------------------------------------------- a controller that runs


def test_a_real_controller_is_watched_stopped_and_let_go(folder):
    """Twins behind a controller in a process of its own: what it told, what they answered, what was seen."""

    async def walk(place: Path) -> None:
        site = live_site().LiveSite(place, 3, watchdog=False, hold_seconds=600.0)
        await site.start()
        app = create_app(Settings(folder=folder, site=site.path, hosts=("testserver",), requests_per_minute=100_000))
        key = {"Authorization": f"Bearer {app.state.access.add_key('op', 'operator')}"}
        web = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://testserver", headers=key)

        async def now() -> dict:
            return (await web.get("/en/live.json")).json()

        told: list[tuple[str, dict]] = []

        async def follow() -> None:
            async for event in app.state.shelf.hub.stream("test", live.changes_of, "", lambda: True):
                if found := re.search(rb"event: (\w+)\ndata: (.*)", event):
                    told.append((found[1].decode(), json.loads(found[2])))

        try:
            await site.run()
            await site.controlled()
            following = asyncio.create_task(follow())

            async def all_run() -> bool:
                found = await now()
                return found["running"] and all(one["state"] == "running" for one in found["machines"])

            await site.until(all_run)
            found = await now()
            assert found["live"] is True
            assert found["contactor"] == "closed"
            assert found["trouble"] is None
            assert found["meter"]["power_w"] == pytest.approx(site.load_w(), rel=0.1)
            for one in found["machines"]:
                assert (one["told_w"], one["acknowledged"], one["power_w_max"]) == (3_420, True, 3_420)
                assert one["seen_w"] == pytest.approx(3_420, rel=0.1)
            page = (await web.get("/ja/live", headers={"Accept": "text/html"})).text
            assert words("ja")("web.live_running") in page

            pressed = (await web.post("/live/stop", json={"on": True}, headers={"Idempotency-Key": "press-one"})).json()
            assert pressed == {"on": True, "heard": True, "new": True, "key": "press-one"}
            await site.until(lambda: site.load_w() <= 3 * 90 + 1)
            again = (await web.post("/live/stop", json={"on": True}, headers={"Idempotency-Key": "press-one"})).json()
            assert again["new"] is False

            async def all_answered() -> bool:  # the controller writes down what they said after they have stopped
                machines = (await now())["machines"]
                return all((one["last_answer"] or {}).get("answer") == "done" for one in machines)

            await site.until(all_answered)
            found = await now()
            assert found["stop"] is True
            for one in found["machines"]:
                assert one["last_command"]["why"] == ["stop"], (found["trouble"], found["log"], site.log())
            await site.until(lambda: any("stop" in body and body["stop"] is True for _, body in told[1:]))
            assert [name for name, _ in told].count("state") == 1
            assert told[0][0] == "state"
            assert {"machine/m0", "machine/m1", "machine/m2", "limit", "log"} <= set(told[0][1])

            def seen_w() -> list[int]:
                return [body["machine/m0"]["seen_w"] for _, body in told if body.get("machine/m0")]

            await site.until(lambda: seen_w()[-1] < 500)
            assert max(seen_w()) > 3_000

            freed = await web.post("/live/stop", json={"on": False}, headers={"Idempotency-Key": "press-two"})
            assert freed.json()["heard"] is True
            await site.until(lambda: site.load_w() > 3_420)
            replayed = await web.post("/live/stop", json={"on": True}, headers={"Idempotency-Key": "press-one"})
            assert replayed.json()["new"] is False
            assert (await now())["stop"] is False  # a letter that comes twice presses once

            site.processes[-1].send_signal(signal.SIGKILL)
            await site.processes[-1].wait()
            left = await now()
            assert left["running"] is False
            assert [one["state"] for one in left["machines"]] == ["unknown"] * 3
            assert [one["told_w"] for one in left["machines"]] == [3_420] * 3
            app.state.shelf.hub.end()
            await asyncio.wait_for(following, PATIENCE_S)
        finally:
            await site.stop()
            await web.aclose()
            app.state.shelf.close()
            app.state.access.close()

    with tempfile.TemporaryDirectory(prefix="s-", ignore_cleanup_errors=True) as place:
        asyncio.run(walk(Path(place)))


# ---------------------------------------------------------------------------------------- where no controller runs


def test_without_a_site_file_the_page_says_so(owner, folder):
    (folder / "site.toml").unlink()
    assert words("en")("web.live_no_site") in owner.get("/en/live").text
    assert owner.get("/en/live.json").json()["site"] is None
    word = re.search(r'name="csrf" value="([^"]+)"', owner.get("/en/book").text)[1]
    refused = stopped(owner, {"x-csrf-token": word})
    assert refused.status_code == 404
    assert "--site" in refused.json()["hint"]


def test_without_a_controller_the_page_says_that_nothing_is_seen(reader):
    values = reader.get("/en/live.json").json()
    assert values["running"] is False
    assert values["meter"] is None
    assert {one["state"] for one in values["machines"]} == {"unknown"}
    assert words("en")("web.live_not") in reader.get("/en/live").text
    frame = pd.read_csv(io.StringIO(reader.get("/en/live.csv").text))
    assert len(frame) == 30
    assert set(frame["power_w_max"]) == {3_420}
    assert frame["observed_w"].isna().all()


def test_a_broken_site_file_is_refused_in_words(owner, folder):
    (folder / "site.toml").write_text("[operate]\npower = 'much'\n")
    answer = owner.get("/en/live.json")
    assert answer.status_code == 422
    assert "site.toml" in answer.json()["detail"]


def test_a_controller_that_hangs_is_no_controller_that_runs(client, keys, folder, monkeypatch):
    def hangs(path, what):
        raise Silent("the controller does not answer", "end its process")

    monkeypatch.setattr("shoals.operate.look.ask", hangs)
    found = client.get("/en/live.json", headers=keys["viewer"]).json()
    assert found["running"] is None
    assert found["trouble"] == {"what": "the controller does not answer", "hint": "end its process"}
    refused = stopped(client, keys["operator"])
    assert refused.status_code == 503
    assert refused.json()["hint"] == "end its process"
    page = client.get("/en/live", headers={**keys["viewer"], "Accept": "text/html"}).text
    assert words("en")("web.live_silent") in page
    assert "end its process" in page


# ------------------------------------------------------------------------------------------------------ the safe stop


def test_a_stop_that_nobody_heard_is_held_by_the_next_controller(client, keys, folder):
    assert stopped(client, keys["operator"]).json() == {
        "on": True, "heard": False, "new": True, "key": "stop-from-a-test",
    }  # fmt: skip
    assert client.get("/en/live.json", headers=keys["viewer"]).json()["stop"] is True
    setup = read_setup(folder / "site.toml")
    with Journal(journal_path(setup.journal)) as journal:
        assert journal.last("stop")["on"] is True  # what the next one reads
    assert stopped(client, keys["operator"], on=False, key="and-back-again").status_code == 200
    assert client.get("/en/live.json", headers=keys["viewer"]).json()["stop"] is False
    lines = client.get("/writes", headers=keys["auditor"]).json()["writes"]
    assert [(one["who"], one["what"], one["outcome"]) for one in lines] == [
        ("operator", "stop all loads", "asked"),
        ("operator", "stop all loads", "done in the journal"),
        ("operator", "take the stop back", "asked"),
        ("operator", "take the stop back", "done in the journal"),
    ]


def test_a_key_asks_for_one_thing(client, keys):
    assert stopped(client, keys["operator"]).status_code == 200
    assert stopped(client, keys["operator"]).json()["new"] is False
    assert stopped(client, keys["operator"], on=False).status_code == 409


def test_a_stop_whose_end_is_not_known_is_pressed_again_and_never_taken_back_so(client, keys, app):
    """The server died between writing down that it was asked and doing it."""
    visitor = app.state.access.of_key(keys["operator"]["Authorization"].removeprefix("Bearer "))
    assert app.state.access.claim(visitor, "stop all loads", "died-before-1") is None
    assert app.state.access.claim(visitor, "take the stop back", "died-before-2") is None
    assert stopped(client, keys["operator"], key="died-before-1").json()["new"] is True
    refused = stopped(client, keys["operator"], on=False, key="died-before-2")
    assert refused.status_code == 409
    assert client.get("/en/live.json", headers=keys["viewer"]).json()["stop"] is True


def test_the_form_asks_first_and_then_stops(owner):
    page = owner.get("/en/live").text
    assert 'href="?confirm=stop"' in page
    assert 'action="/en/live/stop"' not in page
    asked = owner.get("/en/live?confirm=stop").text
    fields = dict(re.findall(r'name="(csrf|key|on)" value="([^"]+)"', asked))
    assert fields["on"] == "true"
    assert owner.post("/en/live/stop", data={**fields, "csrf": "x"}).status_code == 403
    assert owner.post("/en/live/stop", data={**fields, "key": "short"}).status_code == 422
    assert owner.get("/en/live.json").json()["stop"] is False
    done = owner.post("/en/live/stop", data=fields)
    assert (done.status_code, done.headers["location"]) == (303, "/en/live")
    assert words("en")("web.live_stop_holds") in html.unescape(owner.get("/en/live").text)


@pytest.mark.parametrize("role", ["viewer", "issuer", "auditor"])
def test_only_operators_stop(client, keys, role):
    assert stopped(client, keys[role]).status_code == 403
    assert client.post("/en/live/stop", headers=keys[role]).status_code == 403
    page = client.get("/en/live", headers={**keys[role], "Accept": "text/html"}).text
    assert words("en")("web.live_stop_role") in page
    assert "confirm=stop" not in page


# --------------------------------------------------------------------------------------------------------- the stream


@pytest.fixture
def server(app):
    """The application behind uvicorn, where a stream is one."""
    uvicorn = pytest.importorskip("uvicorn")
    running = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", access_log=False))
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    wait_until(lambda: running.started, "the server did not start")
    yield f"http://127.0.0.1:{running.servers[0].sockets[0].getsockname()[1]}"
    app.state.shelf.hub.end()
    running.should_exit = True
    thread.join(timeout=PATIENCE_S)
    assert not thread.is_alive()


def events(lines):
    """Yield the events of a stream, comments among them."""
    event: dict[str, str] = {}
    for line in lines:
        if line.startswith(":"):
            yield {"comment": line[1:].strip()}
        elif line:
            name, _, value = line.partition(": ")
            event[name] = value
        elif event:
            yield event
            event = {}


def test_a_stream_begins_with_all_beats_goes_on_where_it_was_cut_and_ends_with_its_key(
    server, app, keys, folder, monkeypatch
):
    monkeypatch.setattr(_hub, "BEAT_SECONDS", 0.3)
    monkeypatch.setattr(_hub, "LOOK_SECONDS", 0.1)
    headers = {**keys["viewer"], "Host": "testserver"}
    setup = read_setup(folder / "site.toml")
    with httpx.stream("GET", f"{server}/live/events", headers=headers, timeout=PATIENCE_S) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] == "no-store"
        assert "content-encoding" not in answer.headers or answer.headers["content-encoding"] == "identity"
        found = events(answer.iter_lines())
        assert next(found)["retry"] == "2000"
        first = next(found)
        assert first["event"] == "state"
        assert len([name for name in json.loads(first["data"]) if name.startswith("machine/")]) == 30
        assert next(found) == {"comment": "beat"}
        last = first["id"]
    with Journal(journal_path(setup.journal)) as journal:
        journal.append("stop", {"on": True, "at_us": 1_700_000_000_000_000})
    with httpx.stream(
        "GET", f"{server}/live/events", headers={**headers, "Last-Event-ID": last}, timeout=PATIENCE_S
    ) as answer:
        found = events(answer.iter_lines())
        assert next(found)["retry"] == "2000"
        changed = next(one for one in found if "event" in one)
        assert changed["event"] == "change"
        told = json.loads(changed["data"])
        assert told["stop"] is True
        assert not any(name.startswith("machine/") for name in told)  # they are as they were
        app.state.access.revoke_key("viewer")
        end = next(one for one in found if one.get("event") == "end")
        assert "not known" in json.loads(end["data"])["reason"]
        assert list(found) == []
    again = httpx.get(f"{server}/live/events", headers=headers)
    assert again.status_code == 401


def test_parts_of_the_page_are_those_of_the_page(server, keys, folder):
    headers = {**keys["operator"], "Host": "testserver"}
    page = httpx.get(f"{server}/ja/live", headers={**headers, "Accept": "text/html"}).text
    with httpx.stream("GET", f"{server}/ja/live/events", headers=headers, timeout=PATIENCE_S) as answer:
        parts = json.loads(next(one for one in events(answer.iter_lines()) if one.get("event") == "state")["data"])
    assert len([name for name in parts if name.startswith("m-")]) == 30
    for name, part in parts.items():
        assert part in page, name
        if name != "live-machines":
            assert f'id="{name}"' in page


def test_seats_are_counted(server, app, keys, monkeypatch):
    monkeypatch.setattr(_hub, "STREAMS_OF_VISITOR_MAX", 1)
    headers = {**keys["viewer"], "Host": "testserver"}
    with httpx.stream("GET", f"{server}/live/events", headers=headers, timeout=PATIENCE_S) as answer:
        lines = answer.iter_lines()
        assert next(lines) == "retry: 2000"
        refused = httpx.get(f"{server}/live/events", headers=headers)
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "15")
        assert app.state.shelf.hub.viewers == 1
    wait_until(lambda: app.state.shelf.hub.viewers == 0, "the seat is not free")


def test_a_server_that_is_told_to_end_ends_its_streams_first(folder):
    """SIGTERM to a real process with a stream open: it says so, and ends by itself."""
    call = "import sys; from shoals.cli import main; main(sys.argv[1:])"
    serve = [sys.executable, "-c", call, "serve", str(folder)]
    access = Access(folder / "web.sqlite")
    key = access.add_key("watcher", "viewer")
    access.close()
    process = subprocess.Popen([*serve, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        address = process.stdout.readline().partition("/?token")[0]
        headers = {"Authorization": f"Bearer {key}"}
        with httpx.stream("GET", f"{address}/live/events", headers=headers, timeout=PATIENCE_S) as answer:
            found = events(answer.iter_lines())
            assert next(one for one in found if "event" in one)["event"] == "state"
            process.send_signal(signal.SIGTERM)
            end = next(one for one in found if one.get("event") == "end")
            assert "server ends" in json.loads(end["data"])["reason"]
        process.wait(timeout=PATIENCE_S)
        assert "Cancel" not in process.stderr.read()  # what does not end by itself is cut off, and that is said
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


# --------------------------------------------------------------------------------------------------- what lies below


def test_a_tail_follows_what_is_written_and_begins_anew_with_another_file(tmp_path):
    path = tmp_path / "site.journal"
    tail = Tail(path)
    with Journal(path) as journal:
        journal.append("stop", {"on": True})
        assert [kind for _, kind, _ in tail.more()] == ["stop"]
        with path.open("ab") as half:
            half.write(b"0000001")
        assert tail.more() == []
    path.unlink()
    with Journal(path) as journal:
        for n in range(3):
            journal.append("limit", {"n": n})
    assert [body["n"] for _, _, body in tail.more()] == [0, 1, 2]


def test_a_long_journal_is_read_from_its_end(tmp_path, monkeypatch):
    monkeypatch.setattr("shoals.operate.look.TAIL_BYTES", 500)
    with Journal(tmp_path / "site.journal") as journal:
        for n in range(100):
            journal.append("limit", {"n": n}, sync=False)
    found = [body["n"] for _, _, body in Tail(tmp_path / "site.journal").more()]
    assert 3 < len(found) < 20
    assert found == list(range(100))[-len(found) :]


def test_many_machines_are_counted_and_those_that_want_a_look_come_first(folder):
    lines = ["id,address,outlet", *(f"hall{n // 100}-{n:03d},," for n in range(300))]
    (folder / "kyushu-container-100kw.csv").write_text("\n".join(lines) + "\n")
    state = Watch(folder / "site.toml").look()
    for one in state["machines"]:
        one |= {"state": "running", "told_w": 3_420, "acknowledged": True}
    state["machines"][250] |= {"refused": "too hot", "acknowledged": False}
    view = live.view_of(state, "en")
    assert view["hidden"] == 300 - live.MACHINES_MAX
    assert [one["name"] for one in view["places"]] == ["hall0", "hall1", "hall2"]
    assert [one["id"] for one in view["places"][2]["machines"]] == ["hall2-250"]
    assert "refused: too hot" in view["places"][2]["machines"][0]["heard"]
    assert len(live.frame_of(state)) == 300


def test_a_dry_run_is_told_as_one(folder):
    setup = read_setup(folder / "site.toml")
    with Journal(journal_path(setup.folder(live=False))) as journal:
        journal.append("begin", {"at_us": 1, "site": "x", "live": False, "process": 1})
    found, runs = state_now(setup)
    assert (found["live"], runs) == (False, False)
    assert not control_socket(setup.journal).exists()
    shutil.rmtree(setup.journal)
