"""A pool of processes on this machine as a load: frozen within milliseconds, without losing what they hold in memory.

Power is shared out by whole processes; what is left over by a duty cycle, or all of it by a quota of a control group
where that is permitted. A machine like this has seldom a meter, so power is processor time times an assumed power of a
core, and said to be so.

SIGSTOP cannot be caught or ignored. It reaches all processes of a worker's group; one that has left the group is seen
to run on, and a stop is then not called done. When this program dies, a guard ends all groups: a shell that waits for
the end of a pipe, which the kernel closes. So a load does not outlive its controller.
"""

from __future__ import annotations

import asyncio
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.operate.drivers._options import Options
from shoals.operate.drivers.jobs import Consent, JobClass, Terms
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Source, Unknown

FREEZE_SECONDS = 0.5
"""How long a freeze is waited for before it is said not to have come. [s]"""
PERIOD_SECONDS = 0.2
"""Length of a duty cycle. [s]"""
QUOTA_PERIOD_US = 100_000
LOOK_SECONDS = 0.25
"""Processor time is counted over at least so long. [s]"""
GUARD = (
    "/bin/sh",
    "-c",
    'while read -r one; do set -- "$@" "$one"; done; for one in "$@"; do kill -s KILL -- "-$one"; done 2>/dev/null',
    "guard",
)
"""Takes down numbers of groups of processes until its pipe is closed, then ends them."""


class ProcessPool:
    """A pool of worker processes that run one command.

    Parameters
    ----------
    machine : Machine
        Its `power_w_max` less `standby_w` is what all workers draw. Its `options`:

        ``command``
            What each worker runs, split as a shell would, without a shell.
        ``workers``
            How many. Default: one.
        ``share``
            How a part of the power is shared out: ``workers`` (whole ones, rounded down), ``duty`` (whole ones, and a
            duty cycle of 0.2 s for what is left over; the default), ``quota`` (of the control group).
        ``cgroup``
            Folder of a control group for ``quota``, version 1 or 2; it is made if it is not there.
        ``job``, ``notice_seconds``, ``stops_per_day_max``
            What the load agreed to: `Terms`.

    Raises
    ------
    InputError
        If an option is missing, unknown or cannot be meant, or the system knows no such signals.

    Examples
    --------
    >>> import sys
    >>> machine = Machine(id="pool", driver="processes", address="", power_w_max=40, standby_w=4,
    ...                   options={"command": f"{sys.executable} -c 'while True: pass'", "workers": 2})
    >>> async def once():
    ...     async with ProcessPool(machine) as pool:
    ...         return await pool.set_power(40), pool.states(), await pool.set_power(0), pool.states()
    >>> started, running, stopped, frozen = asyncio.run(once())
    >>> stopped.power_w, frozen
    (4, ['T', 'T'])
    """

    def __init__(self, machine: Machine) -> None:
        if sys.platform != "linux":
            raise InputError(f"`{machine.id}` is a pool of processes", "this driver knows Linux alone")
        read = Options(machine.id, machine.options)
        self.machine = machine
        self.command = shlex.split(read.text("command"))
        workers = read.whole("workers", 1)
        self.workers = int(number(workers, f"workers of `{machine.id}`", low=1.0, high=4_096.0))
        self.share: str = read.one_of("share", ("workers", "duty", "quota"), "duty")
        self.cgroup = read.text("cgroup", "")
        self.consent = Consent(machine.id, Terms.take(read))
        read.done()
        if not self.command:
            raise InputError(f"`command` of `{machine.id}` is empty", "give what each worker is to run")
        if (self.share == "quota") != bool(self.cgroup):
            raise InputError(f"`{machine.id}` shares by `{self.share}`", "give `cgroup` for a quota, and only for it")
        self._processes: list[subprocess.Popen[bytes]] = []
        self._guard: subprocess.Popen[bytes] | None = None
        self._told_w: int | None = None
        self._cycle: asyncio.Task[None] | None = None
        self._counted: tuple[float, float] | None = None
        self._one = asyncio.Lock()

    async def read(self) -> Seen | Unknown:
        """Return what the workers draw: processor time since the last look times the power of a core."""
        if self._counted is None or time.monotonic() - self._counted[0] < LOOK_SECONDS:
            self._counted = (time.monotonic(), self._cpu_seconds())
            if all(state in "TtZX" for state in self.states()):  # nothing runs, which needs no counting
                return self._seen(0.0)
            await asyncio.sleep(LOOK_SECONDS)
        at, before = self._counted
        self._counted = (time.monotonic(), self._cpu_seconds())
        return self._seen(max(self._counted[1] - before, 0.0) / (self._counted[0] - at))

    def _seen(self, cores: float) -> Seen:
        power_w = self.machine.standby_w + round(cores * self._worker_w())
        return Seen(power_w=power_w, at_us=time.time_ns() // 1_000, source=Source.NAMEPLATE)

    def _worker_w(self) -> float:
        return (self.machine.power_w_max - self.machine.standby_w) / self.workers

    async def set_power(self, power_w: int) -> Answer:
        """Freeze, thaw, or share out a power; workers that ended are started anew."""
        async with self._one:
            if not 0 <= power_w <= self.machine.power_w_max:
                return Refused(reason=f"no power of {power_w} W", hint=f"give 0 to {self.machine.power_w_max} W")
            parts = max(power_w - self.machine.standby_w, 0) / self._worker_w()
            if parts == 0.0:
                return await self._stop()
            return await self._go(min(parts, float(self.workers)), power_w)

    async def _stop(self) -> Answer:
        running = self._cycle is not None or any(state not in "TtZX" for state in self.states())
        if running:
            refused = self.consent.may_stop(time.monotonic())
            if refused is not None:
                return refused
        await self._end_cycle()
        self._signal(self._processes, signal.SIGSTOP)
        self._told_w = 0
        until = time.monotonic() + FREEZE_SECONDS
        while any(state not in "TtZX" for state in self.states()):
            if time.monotonic() > until:
                return Unknown(reason=f"a worker is not frozen after {FREEZE_SECONDS:g} s")
            await asyncio.sleep(0.001)
        self.consent.stopped(time.monotonic())
        return Done(power_w=self.machine.standby_w)

    async def _go(self, parts: float, power_w: int) -> Answer:
        if self.consent.terms.kind is JobClass.FIRM and power_w < (self._told_w or 0):
            return Refused(reason=f"`{self.machine.id}` is firm: it never agreed to less", hint="reduce another load")
        frozen = [one for one, state in zip(self._processes, self.states(), strict=True) if state in "Tt"]
        self.consent.goes_on(time.monotonic(), was_stopped=len(frozen) == len(self._processes))
        try:
            self._start()
        except OSError as error:
            return Refused(reason=f"`{self.command[0]}` cannot be started: {error.strerror}", hint="look at `command`")
        await self._end_cycle()
        if self.share == "quota":
            try:
                self._quota(parts)
            except OSError as error:
                return Refused(
                    reason=f"the control group {self.cgroup} cannot be set: {error.strerror}",
                    hint="make it and give this user the right to write it, or share by `duty`",
                )
            whole, rest = self.workers, 0.0
        else:
            whole, rest = int(parts + 1e-9), parts - int(parts + 1e-9)
        rest = 0.0 if self.share == "workers" or rest < 0.02 else rest
        self._signal(self._processes[:whole], signal.SIGCONT)
        self._signal(self._processes[whole:], signal.SIGSTOP)
        if rest:
            self._cycle = asyncio.create_task(self._duty(self._processes[whole], rest))
        if self.consent.terms.kind is JobClass.CHECKPOINT:  # save, now that there is power
            self._signal((one for one in self._processes[: whole + bool(rest)] if one in frozen), signal.SIGUSR1)
        self._told_w = power_w
        drawn = whole + rest if self.share != "quota" else parts
        return Done(power_w=self.machine.standby_w + round(drawn * self._worker_w()))

    async def _duty(self, worker: subprocess.Popen[bytes], rest: float) -> None:
        """Let one worker run for a part of each period."""
        while True:
            self._signal([worker], signal.SIGCONT)
            await asyncio.sleep(PERIOD_SECONDS * rest)
            self._signal([worker], signal.SIGSTOP)
            await asyncio.sleep(PERIOD_SECONDS * (1.0 - rest))

    async def _end_cycle(self) -> None:
        if self._cycle is not None:
            self._cycle.cancel()
            with suppress(asyncio.CancelledError):
                await self._cycle
            self._cycle = None

    def _start(self) -> None:
        """Start workers that are not there, and a guard of all of them."""
        for one in self._processes:
            if _stat(one.pid)[0] in "ZX":  # what it left behind goes with it
                self._signal([one], signal.SIGKILL)
                one.wait(timeout=5.0)
        self._processes = [one for one in self._processes if one.returncode is None]
        if len(self._processes) == self.workers and self._guard is not None and self._guard.poll() is None:
            return
        before = self._guard  # it knows of workers that are gone, whose numbers others may get
        groups = [str(one.pid) for one in self._processes]
        guard = self._guard = subprocess.Popen([*GUARD, *groups], stdin=subprocess.PIPE, start_new_session=True)
        _dismiss(before)
        assert guard.stdin is not None
        while len(self._processes) < self.workers:
            made = subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            self._processes.append(made)
            guard.stdin.write(b"%d\n" % made.pid)
            guard.stdin.flush()

    def _quota(self, cores: float) -> None:
        """Bound the processor time of all workers together, by control groups of version 2 or 1."""
        folder = Path(self.cgroup)
        folder.mkdir(parents=True, exist_ok=True)
        quota = max(round(cores * QUOTA_PERIOD_US), 1_000)
        if (folder / "cpu.max").exists():
            (folder / "cpu.max").write_text(f"{quota} {QUOTA_PERIOD_US}")
        else:
            (folder / "cpu.cfs_period_us").write_text(str(QUOTA_PERIOD_US))
            (folder / "cpu.cfs_quota_us").write_text(str(quota))
        for one in self._processes:
            (folder / "cgroup.procs").write_text(str(one.pid))

    def states(self) -> list[str]:
        """Return the state of each worker, as the kernel names it: R runs, S waits, T is frozen, Z has ended.

        Of a worker with children it is T only if all of them are frozen too.
        """
        return [_state(one.pid) for one in self._processes]

    def _cpu_seconds(self) -> float:
        ticks = sum(_stat(pid)[1] for one in self._processes for pid in _tree(one.pid))
        return ticks / os.sysconf("SC_CLK_TCK")

    def _signal(self, workers: Iterable[subprocess.Popen[bytes]], what: signal.Signals) -> None:
        """Send a signal to groups of workers, those too whose first process has ended: its number is still kept."""
        for one in workers:
            if one.returncode is None:
                with suppress(ProcessLookupError):
                    os.killpg(one.pid, what)

    def end(self) -> None:
        """End all workers, and the control group: told first, and given their notice to save."""
        if self._cycle is not None:
            self._cycle.cancel()
            self._cycle = None
        self._signal(self._processes, signal.SIGTERM)
        self._signal(self._processes, signal.SIGCONT)
        until = time.monotonic() + max(self.consent.terms.notice_seconds, FREEZE_SECONDS)
        while any(_stat(pid)[0] not in "ZX" for one in self._processes for pid in _tree(one.pid)):
            if time.monotonic() > until:
                break
            time.sleep(0.005)
        for one in self._processes:
            self._signal([one], signal.SIGKILL)
            one.wait(timeout=5.0)
        self._processes = []
        _dismiss(self._guard)
        self._guard = None
        if self.cgroup:
            with suppress(OSError):
                Path(self.cgroup).rmdir()

    async def __aenter__(self) -> ProcessPool:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._end_cycle()
        self.end()


def _tree(pid: int) -> list[int]:
    """Return a process and all below it."""
    found = [pid]
    for one in found:
        with suppress(OSError):
            found += map(int, Path(f"/proc/{one}/task/{one}/children").read_text(encoding="ascii").split())
    return found


def _state(pid: int) -> str:
    """Return the state of a process, or of one below it that is not frozen as it is."""
    state = _stat(pid)[0]
    if state not in "Tt":
        return state
    return next((other for one in _tree(pid)[1:] if (other := _stat(one)[0]) not in "TtZX"), state)


def _dismiss(guard: subprocess.Popen[bytes] | None) -> None:
    """End a guard before it sees the end of its pipe, so that it ends nobody."""
    if guard is None:
        return
    guard.kill()
    guard.wait(timeout=5.0)
    assert guard.stdin is not None
    guard.stdin.close()


def _stat(pid: int) -> tuple[str, int]:
    """Return state and processor time of a process, its ended children included. [ticks]"""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(") ")[2].split()
    except OSError:
        return "X", 0
    return fields[0], sum(int(one) for one in fields[11:15])
