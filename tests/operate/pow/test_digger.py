"""The throttle of a miner: what it may spend, it spends, and no more; by a clock that is made up."""

from __future__ import annotations

import pytest

from shoals.core.errors import DeviceError
from shoals.operate.pow.chains import Judged, PlainChain
from shoals.operate.pow.digger import STEP_MAX, Digger
from shoals.operate.pow.header import Header
from shoals.operate.pow.kernel import Found, Kernel, kernel

NOW = 1_700_000_000


class Machine:
    """A kernel that finds nothing and takes its time, which is counted here."""

    name, lanes = "made up", 1

    def __init__(self, rate: float) -> None:
        self.rate, self.time_s = rate, 0.0

    def search(self, header: Header, target: int, start: int, count: int, *, most: int = 1) -> Found:
        self.time_s += count / self.rate
        return Found(nonces=(), hashes=count)


def digger(machine: Machine) -> Digger:
    by: Kernel = machine  # type: ignore[assignment]
    chain = PlainChain(clock=lambda: NOW)
    return Digger(chain, b"\x51", share_target=1, block_target=1, by=by, busy=lambda: machine.time_s)


@pytest.mark.parametrize("rate", [3e5, 2e7, 5e8])
def test_what_may_be_spent_is_spent_and_no_more(rate: float) -> None:
    machine = Machine(rate)
    mine = digger(machine)
    mine.dig(0.5, now_s=NOW)
    for seconds in (0.0, 0.01, 0.2, 1.0):
        batch = mine.dig(seconds, now_s=NOW)
        assert batch.cpu_seconds <= seconds + 1e-9
        assert batch.cpu_seconds >= seconds - 1_024 / rate - 1e-9
        assert batch.hashes == pytest.approx(batch.cpu_seconds * rate, abs=2.0)


def test_a_machine_that_slows_down_overshoots_by_one_step_at_most() -> None:
    machine = Machine(2e7)
    mine = digger(machine)
    mine.dig(0.5, now_s=NOW)
    machine.rate = 1e6
    assert mine.dig(0.5, now_s=NOW).cpu_seconds <= 0.5 + STEP_MAX / 1e6


def test_a_slow_moment_is_not_believed_for_ever() -> None:
    machine = Machine(100.0)
    mine = digger(machine)
    mine.dig(0.5, now_s=NOW)
    machine.rate = 2e7
    spent = [mine.dig(0.5, now_s=NOW).cpu_seconds for _ in range(12)]
    assert spent[0] == 0.0
    assert spent[-1] == pytest.approx(0.5, rel=0.01)


def test_blocks_go_to_the_chain_once_each_and_the_next_builds_on_them() -> None:
    chain = PlainChain(clock=lambda: NOW)
    mine = Digger(chain, b"\x51", share_target=2**246, block_target=2**243)
    batch = mine.dig(0.05, now_s=NOW)
    while len(batch.blocks) < 3:
        batch = mine.dig(0.1, now_s=NOW)
    assert all(later[0].header.previous == Header.from_bytes(one[1][:80]).digest
               for one, later in zip(batch.blocks, batch.blocks[1:], strict=False))  # fmt: skip
    assert len({share.to_bytes() for share in batch.shares}) == len(batch.shares)


def test_a_chain_that_refuses_its_own_template_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = PlainChain(clock=lambda: NOW)
    monkeypatch.setattr(chain, "submit", lambda block: Judged(accepted=False, reason="bad-cb-amount"))
    mine = Digger(chain, b"\x51", share_target=2**250, block_target=2**250, by=kernel())
    with pytest.raises(DeviceError, match="bad-cb-amount"):
        mine.dig(5.0, now_s=NOW)
