"""A foreign generator takes the OpenAPI, and what docs/howto/open-the-dashboard.md does with its client works."""

from __future__ import annotations

import importlib
import json
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.patience import PATIENCE_S, wait_until

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "howto" / "open-the-dashboard.md"


def test_functions_of_a_client_have_names_of_their_own(reader):
    told = reader.get("/openapi.json").json()
    names = [one["operationId"] for path in told["paths"].values() for one in path.values()]
    assert len(set(names)) == len(names)
    assert {"records", "transfer", "holders", "today_as"} <= set(names)


def test_the_generated_client_reads_the_book_as_the_page_says(reader, tmp_path, monkeypatch):
    uvicorn = pytest.importorskip("uvicorn", reason="the extra `web` is not installed")
    near = f"{ROOT / '.venv' / 'client' / 'bin'}"
    generator = shutil.which("openapi-python-client") or shutil.which("openapi-python-client", path=near)
    if generator is None:
        pytest.skip("openapi-python-client is not installed, in an environment of its own (`.venv/client`)")
    pytest.importorskip("attrs", reason="attrs is not installed, which the generated client wants")
    (tmp_path / "openapi.json").write_text(json.dumps(reader.get("/openapi.json").json()))
    made = [generator, "generate", "--path", "openapi.json", "--output-path", "shoals-client"]
    done = subprocess.run(made, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    left_out = set(re.findall(r"parsing (\w+ \S+) within", done.stdout))
    assert left_out <= {"GET /book.sqlite"}, done.stdout

    monkeypatch.syspath_prepend(str(tmp_path / "shoals-client"))
    access = reader.app.state.access
    key = access.add_key("generated", "viewer")
    server = uvicorn.Server(uvicorn.Config(reader.app, port=0, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        wait_until(lambda: server.started, "the server did not start")
        address = f"http://localhost:{server.servers[0].sockets[0].getsockname()[1]}"
        space: dict = {}
        for block in re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
            exec(block, space)
        found = space["records_of"](address, key)
        assert [one["seq"] for one in found] == sorted(one["seq"] for one in found)
        assert len(found) == reader.app.state.shelf.read(lambda book: book.transfer_count)
        assert len(space["days"](address, key)) == 21
    finally:
        server.should_exit = True
        thread.join(timeout=PATIENCE_S)
        access.revoke_key("generated")
        for name in [one for one in sys.modules if one.partition(".")[0] == "shoals_client"]:
            del sys.modules[name]
        importlib.invalidate_caches()
