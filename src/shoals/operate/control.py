"""How an operator reaches a running controller: a local socket beside its journal, for who may write there alone.

One line of JSON asks, one answers. Where no controller runs, the operator's stop is written to the journal, and the
next one holds it.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from shoals.core.errors import DataError, InputError, ShoalsError, Silent
from shoals.operate.journal import Journal
from shoals.operate.loop import Pilot
from shoals.operate.sockets import place_to_listen, place_to_reach
from shoals.operate.state import state_of

ASKS = ("status", "stop", "resume", "close")
ANSWER_SECONDS = 5.0


async def listen(pilot: Pilot, path: Path, more: Mapping[str, Any]) -> asyncio.Server:
    """Listen to the operator at a local socket, and return the server.

    Parameters
    ----------
    pilot : Pilot
    path : Path
        A socket that is left over is replaced: the journal is locked by one controller at a time.
    more : mapping
        What a status says beside what the controller knows.
    """
    place = place_to_listen(path)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked = json.loads(await asyncio.wait_for(reader.readline(), ANSWER_SECONDS))
            answer = _answer(pilot, str(asked["do"]), more)
        except (TimeoutError, ValueError, KeyError, TypeError):
            answer = {"error": "one line of JSON with `do` is expected"}
        except ShoalsError as error:
            answer = {"error": error.what, "hint": error.hint}
        try:
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    mask = os.umask(0o177)
    try:
        return await asyncio.start_unix_server(serve, path=str(place))
    finally:
        os.umask(mask)


def _answer(pilot: Pilot, asked: str, more: Mapping[str, Any]) -> dict[str, Any]:
    if asked == "stop":
        pilot.press_stop()
    elif asked == "resume":
        pilot.press_stop(False)
    elif asked == "close":
        pilot.ask_close()
    elif asked != "status":
        return {"error": f"`{asked}` is nothing that a controller is asked", "hint": ", ".join(ASKS)}
    return {**state_of(pilot), **more}


def ask(path: Path, what: str) -> dict[str, Any] | None:
    """Ask a running controller, and return its answer; None if none runs.

    Raises
    ------
    Silent
        If one is there and does not answer in time.
    DataError
        If it could not do what it was asked.
    """
    place = place_to_reach(path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(ANSWER_SECONDS)
        try:
            line.connect(str(place))
        except (FileNotFoundError, ConnectionRefusedError):
            return None
        except OSError as error:
            raise Silent(f"the controller at `{path}` cannot be asked: {error}", "look at its process") from None
        try:
            line.sendall(json.dumps({"do": what}).encode() + b"\n")
            parts = b""
            while part := line.recv(65_536):
                parts += part
            answer = json.loads(parts)
        except (OSError, ValueError):
            raise Silent(
                f"the controller at `{path}` does not answer",
                "it hangs: end its process, and the watchdog opens the contactor; or open the contactor by hand",
            ) from None
    if "error" in answer:
        raise DataError(f"the controller says: {answer['error']}", str(answer.get("hint", "see its log")))
    return cast(dict[str, Any], answer)


def stop_in_journal(path: Path, on: bool, at_us: int) -> None:
    """Write the operator's stop to a journal that no controller writes.

    Raises
    ------
    DataError
        If one does, or the disk refuses.
    InputError
        If it is to be taken back and there is no journal.
    """
    if not on and not path.is_file():
        raise InputError(f"there is no journal at `{path}`, so nothing was stopped", "check the name of the site file")
    with Journal(path) as journal:
        journal.append("stop", {"on": on, "at_us": at_us})
