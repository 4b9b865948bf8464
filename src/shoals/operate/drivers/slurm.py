"""Jobs of a Slurm cluster as a load: suspended and resumed, or pushed aside by a job of a higher partition.

Suspended jobs keep their memory and go on where they were. Suspending needs an operator's rights; pushing aside needs
none, but a cluster that is set up for preemption by suspension.

Source: SchedMD, Slurm documentation: scontrol (suspend, resume) and "Preemption"; tried with version 22.05.
"""

from __future__ import annotations

import asyncio
import math
import os
import shlex
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.operate.drivers._options import Options
from shoals.operate.drivers.jobs import Consent, JobClass, Terms
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Source, Unknown

ANSWER_SECONDS = 3.0
"""How long a command of Slurm is waited for. [s]"""
COMMAND_SECONDS = 8.0
"""Until when a power that was told must be seen, all commands of Slurm together. [s]"""
LOOK_SECONDS = 0.1
"""How long apart jobs are looked at until they are as they should be. [s]"""
RUNS, SUSPENDED = "RUNNING", "SUSPENDED"
SHIELD = "shoals-shield"
"""Name of the jobs that push others aside; the machine's name and their processors follow it."""


@dataclass(frozen=True, slots=True)
class _Job:
    id: str
    state: str
    cpus: int


class SlurmJobs:
    """The jobs of one name, partition or account of a Slurm cluster.

    Parameters
    ----------
    machine : Machine
        Its power above standby is that of all `cpus` busy. Its `options`:

        ``cpus``
            How many processors the load has at most.
        ``select``
            Which jobs, in the words of ``squeue``: ``--name=train``, ``--partition=low --user=ann``.
        ``by``
            ``suspend``, the default, or ``preempt``: a stop is a job that takes all processors of ``shield_partition``.
        ``shield_partition``
            A partition of higher priority on the same nodes, for ``preempt``.
        ``commands``
            Folder of Slurm's commands, if they are not on the path.
        ``job``, ``stops_per_day_max``
            What the load agreed to: `Terms`.

    Raises
    ------
    InputError
        If an option is missing, unknown or cannot be meant.

    Notes
    -----
    Power between is shared out by whole jobs, the ones that started first kept. Power is the processors of running jobs
    times the power of one, and said to be so (`Source.NAMEPLATE`).

    Shields stay while they fit: a power told twice moves nothing, and less power adds a shield to those that are there.
    Where one must become smaller, the smaller one waits in the queue before the larger one goes; until the scheduler's
    next turn the jobs beneath may run.
    """

    def __init__(self, machine: Machine) -> None:
        read = Options(machine.id, machine.options)
        self.machine = machine
        cpus = number(read.whole("cpus"), f"cpus of `{machine.id}`", low=1.0)
        self.cpus, self.select = int(cpus), shlex.split(read.text("select"))
        self.by: str = read.one_of("by", ("suspend", "preempt"), "suspend")
        self.partition, self.folder = read.text("shield_partition", ""), read.text("commands", "")
        self.consent = Consent(machine.id, Terms.take(read))
        read.done()
        if not self.select or not all(word.startswith("--") for word in self.select):
            raise InputError(
                f"`select` of `{machine.id}` is {machine.options.get('select')!r}", "write it as `--name=train`"
            )
        if (self.by == "preempt") != bool(self.partition):
            raise InputError(
                f"`{machine.id}` is stopped by `{self.by}`", "give `shield_partition` for `preempt`, and only for it"
            )
        self._one = asyncio.Lock()

    async def read(self) -> Seen | Unknown:
        """Return what running jobs draw."""
        jobs = await self._jobs()
        if isinstance(jobs, Unknown):
            return jobs
        power_w = self.machine.standby_w + round(sum(one.cpus for one in jobs if one.state == RUNS) * self._cpu_w())
        return Seen(power_w=power_w, at_us=time.time_ns() // 1_000, source=Source.NAMEPLATE)

    def _cpu_w(self) -> float:
        return (self.machine.power_w_max - self.machine.standby_w) / self.cpus

    async def set_power(self, power_w: int) -> Answer:
        """Suspend and resume jobs until those that run fit into a power; 0 is none."""
        if not 0 <= power_w <= self.machine.power_w_max:
            return Refused(reason=f"no power of {power_w} W", hint=f"give 0 to {self.machine.power_w_max} W")
        async with self._one:
            try:
                async with asyncio.timeout(COMMAND_SECONDS):
                    return await self._set(power_w)
            except TimeoutError:
                return Unknown(reason=f"jobs are not seen as they should be within {COMMAND_SECONDS:g} s")

    async def _set(self, power_w: int) -> Answer:
        jobs = await self._jobs()
        if isinstance(jobs, Unknown):
            return jobs
        room = math.floor(max(power_w - self.machine.standby_w, 0) / self._cpu_w() + 1e-9)
        running = sum(one.cpus for one in jobs if one.state == RUNS)
        if running > room and (room == 0 or self.consent.terms.kind is JobClass.FIRM):
            refused = self.consent.may_stop(time.monotonic())
            if refused is not None:
                return refused
        if room:
            self.consent.goes_on(time.monotonic(), was_stopped=running == 0)
        answer = await (self._shield(room) if self.by == "preempt" else self._suspend(jobs, room))
        if room == 0 and isinstance(answer, Done):
            self.consent.stopped(time.monotonic())
        return answer

    async def _suspend(self, jobs: list[_Job], room: int) -> Answer:
        keep: set[str] = set()
        for one in jobs:
            if one.cpus <= room:
                keep.add(one.id)
                room -= one.cpus
        stop = [one.id for one in jobs if one.state == RUNS and one.id not in keep]
        go = [one.id for one in jobs if one.state == SUSPENDED and one.id in keep]
        for verb, ids in (("suspend", stop), ("resume", go)):
            if ids:
                said = await self._run("scontrol", verb, ",".join(ids))
                if not isinstance(said, str):
                    return said
        return await self._look(lambda one: one.state == (RUNS if one.id in keep else SUSPENDED))

    async def _shield(self, room: int) -> Answer:
        """Push jobs aside by others that do nothing, of as many processors as must rest."""
        shields = await self._shields()
        if not isinstance(shields, list):
            return shields
        away: list[str] = []
        spare = sum(one.cpus for one in shields) - (self.cpus - room)
        for one in sorted(shields, key=lambda each: -each.cpus):
            if one.cpus <= spare:
                away.append(one.id)
                spare -= one.cpus
        if spare > 0:  # the least one is still too large
            least = min((one for one in shields if one.id not in away), key=lambda each: each.cpus)
            away.append(least.id)
            spare -= least.cpus
        if spare < 0:
            said = await self._run(
                "sbatch", "--parsable", f"--job-name={self._shield_name()}{-spare}", f"--partition={self.partition}",
                f"--ntasks={-spare}", "--output=/dev/null", "--wrap=exec sleep infinity",
            )  # fmt: skip
            if not isinstance(said, str):
                return said
        if away:
            said = await self._run("scancel", *away)
            if not isinstance(said, str):
                return said
        wanted = SUSPENDED if room == 0 else RUNS
        return await self._look(lambda one: one.state == wanted) if room in (0, self.cpus) else Done()

    def _shield_name(self) -> str:
        return f"{SHIELD}-{self.machine.id}."

    async def _shields(self) -> list[_Job] | Refused | Unknown:
        """Return the shields of this machine that run or wait, with the processors that they were given at birth."""
        said = await self._run(
            "squeue", "--noheader", "--me", f"--partition={self.partition}", "--states=PD,CF,R,S", "--format=%i %T %j"
        )
        if not isinstance(said, str):
            return said
        found: list[_Job] = []
        for line in said.splitlines():
            words = line.split(maxsplit=2)
            cpus = words[2].removeprefix(self._shield_name()) if len(words) == 3 else ""
            if cpus.isdecimal() and words[2] != cpus:
                found.append(_Job(words[0], words[1], int(cpus)))
        return found

    async def _look(self, right: Callable[[_Job], bool]) -> Answer:
        """Look until all jobs are as they should be; the caller has the deadline."""
        while True:
            jobs = await self._jobs()
            if not isinstance(jobs, Unknown) and all(right(one) for one in jobs):
                cpus = sum(one.cpus for one in jobs if one.state == RUNS)
                return Done(power_w=self.machine.standby_w + round(cpus * self._cpu_w()))
            await asyncio.sleep(LOOK_SECONDS)

    async def _jobs(self) -> list[_Job] | Unknown:
        """Return the jobs that hold processors, the first started first."""
        command = ("squeue", "--noheader", "--sort=S", "--states=R,S", "--format=%i %T %C", *self.select)
        said = await self._run(*command)
        if not isinstance(said, str):
            return said if isinstance(said, Unknown) else Unknown(reason=said.reason)
        found: list[_Job] = []
        for line in said.splitlines():
            words = line.split()
            if len(words) != 3 or not words[2].isdecimal():
                return Unknown(reason=f"squeue said `{line[:60]}`")
            found.append(_Job(words[0], words[1], int(words[2])))
        return found

    async def _run(self, program: str, *arguments: str) -> str | Refused | Unknown:
        """Return what a command of Slurm says."""
        path = f"{self.folder}/{program}" if self.folder else program
        try:
            made = await asyncio.create_subprocess_exec(
                path,
                *arguments,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            return Unknown(reason=f"`{path}` cannot be run: {error.strerror}")
        try:
            out, wrong = await asyncio.wait_for(made.communicate(), ANSWER_SECONDS)
        except TimeoutError:
            return Unknown(reason=f"no answer of {program} within {ANSWER_SECONDS:g} s")
        finally:
            if made.returncode is None:  # too late, or given up
                with suppress(ProcessLookupError):
                    os.killpg(made.pid, signal.SIGKILL)  # with its children, who would hold the pipe open
                await made.wait()
        if made.returncode:
            words = wrong.decode(errors="replace").strip().splitlines()
            reason = words[-1][:200] if words else f"{program} ended with {made.returncode}"
            if "connect" in reason.lower():
                return Unknown(reason=reason)
            return Refused(reason=reason, hint="suspending needs an operator's rights in Slurm; or use `by = preempt`")
        return out.decode(errors="replace")
