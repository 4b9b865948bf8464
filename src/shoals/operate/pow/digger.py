"""A miner of one chain that works as long as it is allowed to: so many seconds of processor time, and no more.

Energy is not known here. Whoever throttles it says what a second costs.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from shoals.core.errors import DeviceError
from shoals.operate.pow.block import Work
from shoals.operate.pow.chains import Chain
from shoals.operate.pow.header import Header
from shoals.operate.pow.kernel import NONCES, Kernel, kernel

STEP_MAX, STEP_MIN = 1 << 17, 1 << 10
"""Numbers searched before the time is looked at again: as many as fit into what is left, within these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What was done in one stretch.

    Parameters
    ----------
    hashes : int
    cpu_seconds : float
        Processor time of this thread. [s]
    shares : tuple of Header
        Headers within the target of a share: they show to anybody that about so much was hashed.
    blocks : tuple of (Work, bytes)
        Blocks that the chain accepted.
    """

    hashes: int
    cpu_seconds: float
    shares: tuple[Header, ...] = ()
    blocks: tuple[tuple[Work, bytes], ...] = field(default=(), repr=False)


class Digger:
    """A miner of one chain.

    Parameters
    ----------
    chain : Chain
        Gives templates and judges blocks.
    script : bytes
        Whom its blocks pay.
    share_target, block_target : int
        What is kept as a share, and what is given to the chain. The chain's own target holds too.
    by : Kernel, optional
        How it searches; the best that is there if none is given.
    busy : callable, optional
        Returns processor time; that of this thread if none is given. [s]

    Examples
    --------
    >>> from shoals.operate.pow.chains import PlainChain
    >>> chain = PlainChain(clock=lambda: 1_700_000_000)
    >>> digger = Digger(chain, bytes([0x51]), share_target=2**244, block_target=2**242)
    >>> batch = digger.dig(0.02, now_s=1_700_000_000)
    >>> batch.cpu_seconds > 0.0, all(one.meets(2**244) for one in batch.shares), len(batch.blocks) == chain.height
    (True, True, True)
    """

    def __init__(
        self,
        chain: Chain,
        script: bytes,
        *,
        share_target: int,
        block_target: int,
        by: Kernel | None = None,
        busy: Callable[[], float] = time.thread_time,
    ) -> None:
        self.kernel = by or kernel()
        self._chain, self._script, self._busy = chain, script, busy
        self._share_target, self._block_target = share_target, block_target
        self._rate = 0.0
        self._extra = 0
        self._work: Work | None = None
        self._next = NONCES

    def dig(self, seconds: float, *, now_s: int) -> Batch:
        """Search for at most so much processor time, and stop before a step that would exceed it. [s]

        Parameters
        ----------
        seconds : float
            Processor time that may be spent. [s]
        now_s : int
            What a header says of the time. [s since 1970 UTC]

        Raises
        ------
        DeviceError
            If the chain refuses a block: then it is not the chain that gave the template.
        """
        shares: list[Header] = []
        blocks: list[tuple[Work, bytes]] = []
        hashes, begun, used = 0, self._busy(), 0.0
        while True:
            fits = int(self._rate * (seconds - used)) if self._rate else STEP_MIN
            if fits < STEP_MIN or used >= seconds:
                self._rate *= 1.0 if hashes or not seconds else 2.0  # a slow moment must not be believed for ever
                break
            work, step = self._take(now_s), min(fits, STEP_MAX)
            found = self.kernel.search(work.header, self._share_target, self._next, step)
            self._next += step
            hashes += found.hashes
            for nonce in found.nonces:
                header = work.header.with_nonce(nonce)
                shares.append(header)
                if self._work is work and header.meets(min(self._block_target, header.target)):
                    blocks.append((work, self._hand_in(work, nonce)))  # of what follows in this step none is the next
            spent = self._busy() - begun
            self._rate, used = found.hashes / max(spent - used, 1e-7), spent
        return Batch(hashes=hashes, cpu_seconds=used, shares=tuple(shares), blocks=tuple(blocks))

    def _take(self, now_s: int) -> Work:
        if self._work is None or self._next >= NONCES:
            self._extra += 1
            template = self._chain.template(now_s)
            self._work = template.work(script=self._script, extra=self._extra.to_bytes(8, "little"))
            self._next = 0
        return self._work

    def _hand_in(self, work: Work, nonce: int) -> bytes:
        block = work.block(nonce)
        judged = self._chain.submit(block)
        if not judged.accepted:
            raise DeviceError(
                f"{self._chain.name} refused the block {work.header.with_nonce(nonce).text}: {judged.reason}",
                "this is a fault of shoals if the chain is its own; report it",
            )
        self._work = None
        return block
