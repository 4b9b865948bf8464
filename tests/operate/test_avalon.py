"""The Avalon driver: what is seen in the field, and anything at all."""

from __future__ import annotations

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.operate.drivers import _ask
from shoals.operate.drivers._cgminer import parse, verdict
from shoals.operate.drivers.avalon import Avalon, AvalonQ
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Unknown
from shoals.operate.twin.avalon import TwinAvalon
from shoals.operate.twin.body import Body
from shoals.operate.twin.talk import TwinFaults


def machine(address: str, *, levels_w: tuple[int, ...] = ()) -> Machine:
    return Machine(
        id="a1", driver="avalon", address=address, power_w_max=3_420, standby_w=90, levels_w=levels_w
    )  # fmt: skip


def body() -> Body:
    found = Body(power_w_max=3_420.0, standby_w=90.0, down_seconds=0.0, up_seconds=0.0, boot_seconds=0.0)
    found.tell(3_420.0, now_s=time.monotonic() - 9.0)
    return found


def talk(
    calls: list[int | None], *, q: bool = False, faults: TwinFaults | None = None, levels_w: tuple[int, ...] = ()
) -> tuple[list[Answer | Seen], Body]:
    """Return what a driver makes of a twin: None reads, a number is a power."""
    found, mine = list[Answer | Seen](), body()

    async def scene() -> None:
        twin = TwinAvalon(mine, q=q, faults=faults)
        host, port = await twin.start("127.0.0.1", 0)
        driver = (AvalonQ if q else Avalon)(machine(f"{host}:{port}", levels_w=levels_w))
        await driver.read()
        for call in calls:
            found.append(await (driver.read() if call is None else driver.set_power(call)))
        await twin.stop()

    asyncio.run(scene())
    return found, mine


@pytest.mark.parametrize("q", [False, True])
def test_stop_and_start_are_seen(q: bool) -> None:
    found, _ = talk([None, 0, 0, None, 3_420, None], q=q)
    powers = [one.power_w for one in found if isinstance(one, Seen)]
    assert powers == [3_420, 90, 3_420]
    assert all(isinstance(found[n], Done) for n in (1, 2, 4))


def test_levels_of_a_q() -> None:
    found, mine = talk([2_736, None, 3_000], q=True, levels_w=(2_736,))
    assert isinstance(found[0], Done)
    assert isinstance(found[1], Seen)
    assert mine.power_w(time.monotonic()) == pytest.approx(2_736.0)
    assert found[2] == Refused(reason="no level of 3000 W", hint="give one of the machine's levels")


def test_a_clock_that_is_behind_is_allowed_for() -> None:
    """Its stop carries its own time, so that it is obeyed now and not a minute later."""
    found, mine = talk([0], q=True, faults=TwinFaults(clock_skew_seconds=-60.0))
    assert isinstance(found[0], Done)
    assert mine.power_w(time.monotonic()) == 90.0


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (TwinFaults(drop=1.0), "closed without an answer"),
        (TwinFaults(frozen=True), "no answer within"),
        (TwinFaults(half_closed=True), "no answer within"),
        (TwinFaults(delay_seconds=0.8), "no answer within"),
    ],
)
def test_no_answer_is_not_known(faults: TwinFaults, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if words == "no answer within":
        monkeypatch.setattr(_ask, "READ_SECONDS", 0.3)
    found, _ = talk([0], faults=faults)
    assert isinstance(found[0], Unknown)
    assert words in found[0].reason


def test_nobody_there() -> None:
    async def scene() -> Answer:
        return await Avalon(machine("127.0.0.1:9")).set_power(0)

    found = asyncio.run(scene())
    assert isinstance(found, Unknown)
    assert "no connection" in found.reason


def test_an_unreadable_answer_is_never_success() -> None:
    for seed in range(40):
        found, mine = talk([0], faults=TwinFaults(flips=1.0, seed=seed))
        if isinstance(found[0], Done):
            assert mine.power_w(time.monotonic()) == 90.0
            break
    else:
        pytest.fail("one flipped bit never left an answer readable")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_falling_over(answer: bytes) -> None:
    found = parse(answer)
    if not isinstance(found, Unknown):
        assert isinstance(verdict(found), Done | Refused | Unknown)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b'{"STATUS":[{"STATUS":"S","Code":119,"Msg":"ASC 0 set OK"}],"id":1}\0', Done),
        (b'{"STATUS":[{"STATUS":"I","Code":118,"Msg":"success softoff:1"}],"id":1}\0', Done),
        (b'{"STATUS":[{"STATUS":"E","Code":14,"Msg":"Invalid command"}],"id":1}\0', Refused),
        (b"STATUS=S,When=1,Code=119,Msg=ASC 0 set OK,Description=cgminer 4.11.1|\0", Done),
        (b"STATUS=E,When=1,Code=120,Msg=ASC 0 set failed: softoff|\0", Refused),
        (b"Socket connect failed: Connection refused\n", Unknown),
        (b"", Unknown),
        (b'{"STATUS":"RESTART"}', Unknown),
    ],
)
def test_what_is_seen_in_the_field(answer: bytes, kind: type) -> None:
    found = parse(answer)
    assert isinstance(found if isinstance(found, Unknown) else verdict(found), kind)


def test_odd_numbers_and_a_lost_opening() -> None:
    found = parse(b'{"STATS":[{"a":inf,"b":-nan}],"id":1}')
    assert not isinstance(found, Unknown)
    assert found["STATS"][0]["b"] == "-nan"
    assert not isinstance(parse(b',"id":1}'), Unknown)
