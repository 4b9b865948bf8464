"""Whatsminer of both versions: commands, tokens, faults, and secrets that stay secret."""

from __future__ import annotations

import asyncio
import json
import logging
import shutil
import subprocess
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.operate.drivers import driver_of
from shoals.operate.drivers._md5crypt import md5crypt
from shoals.operate.drivers.whatsminer import Whatsminer, WhatsminerV3
from shoals.operate.machine import Done, Machine, Refused, Seen, Source, Unknown
from shoals.operate.secret import Secret
from shoals.operate.twin.body import Body
from shoals.operate.twin.talk import TwinFaults
from shoals.operate.twin.whatsminer import TwinWhatsminer, TwinWhatsminerV3

PASSWORD = "mill pond 1921"


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIN_PASSWORD", PASSWORD)


def body(**settings: Any) -> Body:
    found = Body(power_w_max=3_400.0, standby_w=35.0, down_seconds=0.0, up_seconds=0.0, boot_seconds=0.0, **settings)
    found.tell(3_400.0, now_s=time.monotonic() - 9.0)
    return found


def machine(address: str, *, newer: bool, **settings: Any) -> Machine:
    return Machine(
        id="w1", driver="whatsminer-v3" if newer else "whatsminer", address=address, power_w_max=3_400, standby_w=35,
        **{"secret": Secret(env="TWIN_PASSWORD"), **settings},
    )  # fmt: skip


def talk(
    calls: list[Any],
    *,
    newer: bool,
    twin_password: str = PASSWORD,
    faults: TwinFaults | None = None,
    mine: Body | None = None,
    **settings: Any,
) -> tuple[list[Any], Any, Any]:
    """Return what a driver makes of a twin: None reads, a number is a power, anything else is called with the twin."""
    found, mine = list[Any](), mine or body()

    async def scene() -> tuple[Any, Any]:
        kind = TwinWhatsminerV3 if newer else TwinWhatsminer
        twin: Any = kind(mine, password=twin_password, faults=faults)
        host, port = await (twin.start("127.0.0.1", 0, 0) if newer else twin.start("127.0.0.1", 0))
        driver: Any = driver_of(machine(f"{host}:{port}", newer=newer, **settings))
        for call in calls:
            if callable(call):
                call(twin)
            else:
                found.append(await (driver.read() if call is None else driver.set_power(call)))
        await twin.stop()
        return twin, driver

    twin, driver = asyncio.run(scene())
    return found, twin, driver


@pytest.mark.parametrize("newer", [False, True])
def test_stop_and_start_are_seen(newer: bool) -> None:
    found, twin, driver = talk([None, 0, 0, None, 3_400, None], newer=newer)
    assert isinstance(driver, WhatsminerV3 if newer else Whatsminer)
    assert [one.power_w for one in found if isinstance(one, Seen)] == [3_400, 35, 3_400]
    assert [type(found[n]) for n in (1, 2, 4)] == [Done] * 3
    assert twin.busy_most == 1
    # the older one reports no power while it is off: what is said then is its own word and a nameplate
    assert found[3].source is (Source.REPORTED if newer else Source.NAMEPLATE)


@pytest.mark.parametrize("newer", [False, True])
def test_levels_are_limits(newer: bool) -> None:
    found, twin, _ = talk([2_500, None, 3_000, 3_400, None], newer=newer, levels_w=(2_500,))
    assert [one.power_w for one in found if isinstance(one, Seen)] == [2_500, 3_400]
    assert found[2] == Refused(reason="no level of 3000 W", hint="give one of the machine's levels")
    assert len(twin.commands) == 4


@pytest.mark.parametrize("newer", [False, True])
def test_a_wrong_password_is_refused_with_a_hint_and_stays_hidden(newer: bool, caplog: Any, capfd: Any) -> None:
    caplog.set_level(logging.DEBUG)
    found, twin, driver = talk([0], newer=newer, twin_password="another")
    assert isinstance(found[0], Refused)
    assert "secret" in found[0].hint
    assert twin.body.power_w(time.monotonic()) == 3_400.0
    assert twin.refused == 2 - newer  # a new token once, then no more
    shown = "".join([caplog.text, *capfd.readouterr(), repr(found), repr(driver.machine), str(vars(driver))])
    assert PASSWORD not in shown


def test_writes_that_were_never_opened() -> None:
    found, _, _ = talk([0], newer=False, twin_password="")
    assert found[0] == Refused(
        reason="can't access write cmd", hint="change the password once with the maker's tool, then give it as `secret`"
    )


@pytest.mark.parametrize("newer", [False, True])
def test_without_a_secret_nothing_is_tried(newer: bool) -> None:
    with pytest.raises(InputError, match="has no `secret`"):
        driver_of(machine("127.0.0.1", newer=newer, secret=None))


def test_a_token_that_ended_is_made_anew() -> None:
    found, twin, _ = talk([0, lambda twin: twin.forget(), 3_400, 0], newer=False)
    assert [type(one) for one in found] == [Done] * 3
    assert twin.refused == 1


def test_a_salt_that_changed_is_read_anew() -> None:
    found, twin, _ = talk([0, lambda twin: setattr(twin, "salt", "other"), 3_400], newer=True)
    assert [type(one) for one in found] == [Done] * 2
    assert twin.refused == 1


@pytest.mark.parametrize("newer", [False, True])
def test_a_clock_that_is_behind_is_seen(newer: bool) -> None:
    found, _, _ = talk([None, 0], newer=newer, faults=TwinFaults(clock_skew_seconds=-60.0))
    assert found[0].clock_skew_s == pytest.approx(-60.0, abs=2.0)
    assert found[1] == Done()


def test_a_silent_mining_program_is_not_taken_for_a_stop() -> None:
    """It does not answer, and the machine does not say that it is off."""

    class Hung(TwinWhatsminer):
        def _of(self, request: bytes) -> bytes:
            return b"Socket connect failed: Connection refused\n" if b"summary" in request else super()._of(request)

    async def scene() -> Any:
        twin = Hung(body(), password=PASSWORD)
        host, port = await twin.start("127.0.0.1", 0)
        found = await driver_of(machine(f"{host}:{port}", newer=False)).read()
        await twin.stop()
        return found

    assert asyncio.run(scene()) == Unknown(
        reason="its mining program does not answer, and it does not say that it is off"
    )


@pytest.mark.parametrize("newer", [False, True])
def test_a_deaf_one_is_seen_to_draw(newer: bool) -> None:
    found, _, _ = talk([0, None], newer=newer, mine=body(deaf=True))
    assert found[0] == Done()
    assert found[1].power_w == 3_400


@pytest.mark.parametrize("newer", [False, True])
@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (TwinFaults(drop=1.0), "closed without an answer"),
        (TwinFaults(mute=True), "closed without an answer"),
        (TwinFaults(half_closed=True), "no answer within"),
    ],
)
def test_no_answer_is_not_known(newer: bool, faults: TwinFaults, words: str) -> None:
    found, _, _ = talk([0], newer=newer, faults=faults)
    assert isinstance(found[0], Unknown)
    assert words in found[0].reason


@pytest.mark.parametrize("newer", [False, True])
def test_flipped_bits_never_make_a_stop_of_none(newer: bool) -> None:
    """Whatever comes back, a machine that was not told stays as it was, and no answer is an error of ours."""
    mine = body(deaf=True)

    async def scene() -> list[Any]:
        kind: Any = TwinWhatsminerV3 if newer else TwinWhatsminer
        twin = kind(mine, password=PASSWORD, faults=TwinFaults(flips=1.0, seed=3))
        host, port = await (twin.start("127.0.0.1", 0, 0) if newer else twin.start("127.0.0.1", 0))
        driver = driver_of(machine(f"{host}:{port}", newer=newer))
        found = list[Any]()
        for _ in range(40):
            try:
                async with asyncio.timeout(0.2):
                    found.append(await driver.read())
            except TimeoutError:
                found.append(None)
        await twin.stop()
        return found

    found = asyncio.run(scene())
    assert all(one is None or isinstance(one, Seen | Unknown) for one in found)
    assert any(isinstance(one, Unknown) for one in found)


@given(st.text(min_size=0, max_size=40), st.text("abcXYZ019./", min_size=1, max_size=8))
@settings(max_examples=25, deadline=None)
def test_md5crypt_is_that_of_another(password: str, salt: str) -> None:
    passlib = pytest.importorskip("passlib.hash", reason="passlib, a part of pyasic, is not installed")
    if "\0" in password:
        return
    assert md5crypt(password, salt) == passlib.md5_crypt.using(salt=salt).hash(password).split("$")[3]


def test_md5crypt_is_that_of_openssl() -> None:
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not installed")
    for password, salt in (("", "x"), ("a" * 17, "saltsalt"), (PASSWORD, "BQ5hoXV9")):
        done = subprocess.run([program, "passwd", "-1", "-salt", salt, password], capture_output=True, text=True)
        assert done.stdout.strip() == f"$1${salt}${md5crypt(password, salt)}"


def test_answers_are_objects_of_json() -> None:
    twin = TwinWhatsminer(body(), password=PASSWORD)
    assert json.loads(twin._of(b"no json"))["Code"] == 23
    assert json.loads(twin._of(b"[]"))["Code"] == 23
