"""Local sockets of sites that lie deeper than a socket's path may be long."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from tests.operate.listening import SITE_W, _metered

from shoals.core.errors import InputError
from shoals.operate.control import ask, listen
from shoals.operate.journal import Journal
from shoals.operate.limits import Limits
from shoals.operate.loop import Pilot, Plant
from shoals.operate.site_file import control_socket
from shoals.operate.sockets import PATH_BYTES_MAX, let_go, place_to_listen, place_to_reach


def test_a_controller_in_a_deep_folder_is_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run_folder: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run_folder))
    folder = tmp_path / ("d" * 60) / ("e" * 60)

    async def scene() -> None:
        folder.mkdir(parents=True)
        with Journal(folder / "site.journal") as journal:
            plant = Plant(meter=_metered, drivers={})
            pilot = Pilot(Limits(machines=(), power_w_max=SITE_W), plant, journal)
            server = await listen(pilot, control_socket(folder), {"site": "deep"})
            monkeypatch.delenv("XDG_RUNTIME_DIR")  # the operator's own may be another
            found = await asyncio.to_thread(ask, control_socket(folder), "status")
            assert found is not None
            assert found["site"] == "deep"
            server.close()
        let_go(control_socket(folder))
        assert await asyncio.to_thread(ask, control_socket(folder), "status") is None
        assert [one.name for one in folder.iterdir()] == ["site.journal"]

    asyncio.run(scene())


def test_a_short_path_is_taken_as_it_is(tmp_path: Path) -> None:
    path = Path("log/control.socket")
    assert place_to_reach(path) == path
    assert len(os.fsencode(place_to_reach(tmp_path / ("x" * 200) / "a.socket"))) <= PATH_BYTES_MAX


def test_a_run_folder_that_others_can_write_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run_folder: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run_folder))
    (run_folder / "shoals").mkdir()
    (run_folder / "shoals").chmod(0o777)
    with pytest.raises(InputError, match="not yours alone"):
        place_to_listen(tmp_path / ("x" * 120) / "a.socket")
