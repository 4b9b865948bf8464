"""Jobs of a real Slurm, on one node and on loopback alone: suspended, resumed, pushed aside."""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.patience import PATIENCE_S, free_port, wait_until

from shoals.core.errors import InputError
from shoals.operate.drivers import driver_of
from shoals.operate.drivers.slurm import SlurmJobs
from shoals.operate.machine import Done, Machine, Refused, Seen, Source, Unknown

NEEDED = ("slurmctld", "slurmd", "munged", "sbatch", "scontrol", "squeue", "scancel")
PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"


class Slurm:
    """Munge, slurmctld and slurmd of this test alone."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.started = folder, list[subprocess.Popen[bytes]]()
        self.spin = f"while True: pass  # {folder.parent.name} {folder.name}"  # so that no other test's is counted
        self.environ = {**os.environ, "PATH": PATH, "SLURM_CONF": str(folder / "slurm.conf")}

    def start(self) -> None:
        folder, host, user = self.folder, socket.gethostname().split(".")[0], pwd.getpwuid(os.getuid()).pw_name
        key, munge = folder / "munge.key", folder / "munge.socket"
        key.write_bytes(os.urandom(128))
        key.chmod(0o600)
        folder.chmod(0o755)
        for name in ("state", "spool"):
            (folder / name).mkdir()
        (folder / "slurm.conf").write_text(
            f"""ClusterName=shoals
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={free_port()}
SlurmdPort={free_port()}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={munge}
CredType=cred/munge
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
PreemptType=preempt/partition_prio
PreemptMode=SUSPEND,GANG
SchedulerTimeSlice=5
ReturnToService=2
MailProg=/bin/true
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=low Nodes={host} Default=YES PriorityTier=1 OverSubscribe=FORCE:1 MaxTime=INFINITE State=UP
PartitionName=high Nodes={host} PriorityTier=10 OverSubscribe=FORCE:1 MaxTime=INFINITE State=UP
"""
        )
        munged = ["munged", "--foreground", "--force", f"--key-file={key}", f"--socket={munge}",
                  f"--pid-file={folder}/munge.pid", f"--log-file={folder}/munge.log",
                  f"--seed-file={folder}/munge.seed"]  # fmt: skip
        self._run(munged)
        wait_until(munge.exists, "munge opened no socket")
        self._run(["slurmctld", "-D", "-c"])
        self._run(["slurmd", "-D", "-N", host])
        wait_until(lambda: "idle" in self.ask("sinfo", "--noheader", "--format=%t"), "the node is not idle")

    def _run(self, command: list[str]) -> None:
        log = self.folder / f"{command[0]}.out"
        with log.open("wb") as out:
            self.started.append(subprocess.Popen(command, env=self.environ, stdout=out, stderr=out, cwd=self.folder))

    def ask(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environ, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        return done.stdout.strip()

    def submit(self, name: str) -> str:
        command = ["sbatch", "--parsable", f"--job-name={name}", "--ntasks=1", "--output=/dev/null",
                   f"--wrap=exec {sys.executable} -c '{self.spin}'"]  # fmt: skip
        return self.ask(*command)

    def states(self) -> dict[str, str]:
        rows = self.ask("squeue", "--noheader", "--format=%i %T").splitlines()
        return dict(row.split() for row in rows)

    def end(self) -> None:
        if len(self.started) == 3:
            self.ask("scancel", "--partition=low")
            self.ask("scancel", "--partition=high")
            with suppress(AssertionError):
                wait_until(lambda: not self.states(), seconds=20.0)
        for one in reversed(self.started):
            one.terminate()
            try:
                one.wait(timeout=20.0)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()


@pytest.fixture(scope="module")
def slurm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slurm]:
    missing = [name for name in NEEDED if shutil.which(name, path=PATH) is None]
    if missing:
        pytest.skip(f"Slurm is not installed ({', '.join(missing)}): Debian's slurm-wlm and munge bring it")
    if os.getuid() != 0:
        pytest.skip("slurmd starts jobs only as root")
    made = Slurm(tmp_path_factory.mktemp("slurm"))
    try:
        try:
            made.start()
        except (AssertionError, subprocess.TimeoutExpired) as error:
            logs = "\n".join(log.read_text(errors="replace")[-500:] for log in made.folder.glob("*.log"))
            pytest.skip(f"Slurm does not run in this place: {error}\n{logs}")
        yield made
    finally:
        made.end()


@pytest.fixture
def jobs(slurm: Slurm, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Two jobs of one processor each."""
    monkeypatch.setenv("SLURM_CONF", slurm.environ["SLURM_CONF"])
    monkeypatch.setenv("PATH", PATH)
    monkeypatch.setattr("shoals.operate.drivers.slurm.ANSWER_SECONDS", PATIENCE_S)
    monkeypatch.setattr("shoals.operate.drivers.slurm.COMMAND_SECONDS", PATIENCE_S)
    made = [slurm.submit("train") for _ in range(2)]
    wait_until(lambda: [slurm.states().get(one) for one in made] == ["RUNNING"] * 2, "the jobs do not run")
    yield made
    slurm.ask("scancel", *made)
    wait_until(lambda: not set(made) & set(slurm.states()), "the jobs do not end")


def machine(**options: str | int) -> Machine:
    return Machine(
        id="slurm", driver="slurm", address="", power_w_max=50, standby_w=10,
        options={"cpus": 2, "select": "--name=train", **options},
    )  # fmt: skip


def cpu_ticks(slurm: Slurm) -> int:
    """Return processor time of the jobs' own processes: their command line is ours alone."""
    total = 0
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if path.read_bytes() == b"\0".join([os.fsencode(sys.executable), b"-c", slurm.spin.encode(), b""]):
                total += int(path.with_name("stat").read_text().rpartition(") ")[2].split()[11])
        except OSError:
            continue
    return total


def settled_ticks(slurm: Slurm) -> int:
    """Return the processor time of jobs that stand still: Slurm says so a moment before their processes are told."""
    seen = [cpu_ticks(slurm)]

    def still() -> bool:
        time.sleep(0.3)
        seen.append(cpu_ticks(slurm))
        return seen[-1] == seen[-2]

    wait_until(still, "the jobs run on")
    return seen[-1]


def test_jobs_are_suspended_and_resumed_and_shared_out(slurm: Slurm, jobs: list[str]) -> None:
    async def story() -> None:
        driver = driver_of(machine())
        assert isinstance(driver, SlurmJobs)
        for _ in range(2):  # as good as once
            assert await driver.set_power(0) == Done(power_w=10)
        assert set(slurm.states().values()) == {"SUSPENDED"}
        frozen = settled_ticks(slurm)
        await asyncio.sleep(0.5)
        assert cpu_ticks(slurm) == frozen
        seen = await driver.read()
        assert isinstance(seen, Seen)
        assert (seen.power_w, seen.source) == (10, Source.NAMEPLATE)
        assert await driver.set_power(30) == Done(power_w=30)  # one of two
        assert sorted(slurm.states().values()) == ["RUNNING", "SUSPENDED"]
        assert await driver.set_power(50) == Done(power_w=50)
        assert set(slurm.states().values()) == {"RUNNING"}
        wait_until(lambda: cpu_ticks(slurm) > frozen, "the jobs do not go on")

    asyncio.run(story())
    assert set(slurm.states()) == set(jobs)


def test_jobs_are_pushed_aside_by_a_higher_partition(slurm: Slurm, jobs: list[str]) -> None:
    async def story() -> None:
        driver = driver_of(machine(by="preempt", shield_partition="high"))
        answer = await driver.set_power(0)
        if isinstance(answer, Unknown):  # the scheduler has its own beat
            wait_until(lambda: [slurm.states().get(one) for one in jobs] == ["SUSPENDED"] * 2, "nothing was suspended")
            answer = await driver.set_power(0)
        assert answer == Done(power_w=10)
        shields, frozen = set(slurm.states()) - set(jobs), settled_ticks(slurm)
        assert await driver.set_power(0) == Done(power_w=10)  # told twice, the shield stays and nothing runs between
        assert set(slurm.states()) - set(jobs) == shields
        assert cpu_ticks(slurm) == frozen
        other = Machine(
            id="other", driver="slurm", address="", power_w_max=50,
            options={"cpus": 2, "select": "--name=none", "by": "preempt", "shield_partition": "high"},
        )  # fmt: skip
        assert isinstance(await driver_of(other).set_power(50), Done)  # it takes no other machine's shield away
        assert set(slurm.states()) - set(jobs) == shields
        assert await driver.set_power(30) == Done()  # a smaller one in place of it
        wait_until(lambda: sorted(slurm.states()[one] for one in jobs) == ["RUNNING", "SUSPENDED"], "not one runs")
        half = set(slurm.states()) - set(jobs)
        assert len(half) == 1
        assert not half & shields
        await driver.set_power(0)
        wait_until(lambda: [slurm.states().get(one) for one in jobs] == ["SUSPENDED"] * 2, "nothing was suspended")
        assert half < set(slurm.states()) - set(jobs)  # one came to it
        await driver.set_power(50)
        wait_until(lambda: slurm.states() == dict.fromkeys(jobs, "RUNNING"), "the jobs do not go on")

    asyncio.run(story())


def test_firm_jobs_refuse_and_the_stops_of_a_day_are_counted(slurm: Slurm, jobs: list[str]) -> None:
    async def story() -> None:
        for power_w in (0, 30):
            firm = await driver_of(machine(job="firm")).set_power(power_w)
            assert isinstance(firm, Refused)
        assert set(slurm.states().values()) == {"RUNNING"}
        once = driver_of(machine(stops_per_day_max=1))
        assert await once.set_power(0) == Done(power_w=10)
        assert await once.set_power(50) == Done(power_w=50)
        assert isinstance(await once.set_power(0), Refused)

    asyncio.run(story())
    assert jobs


def test_all_commands_together_have_one_deadline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shoals.operate.drivers.slurm.COMMAND_SECONDS", 0.7)
    for name, script in (("squeue", "sleep 0.2; echo 12 RUNNING 1"), ("scontrol", "sleep 0.2")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    driver = driver_of(machine(commands=str(tmp_path), stops_per_day_max=1))
    for _ in range(2):  # not done, so not counted; without a deadline of all together it would look for ever
        assert isinstance(asyncio.run(asyncio.wait_for(driver.set_power(0), PATIENCE_S)), Unknown)


def test_what_cannot_be_meant_is_refused() -> None:
    for options in (
        {"select": ""}, {"select": "train"}, {"by": "preempt"}, {"shield_partition": "high"}, {"cpus": 0}, {"cpu": 2},
    ):  # fmt: skip
        with pytest.raises(InputError):
            driver_of(machine(**options))


def test_a_slurm_that_is_not_there_is_not_known(tmp_path: Path) -> None:
    async def story() -> None:
        absent = driver_of(machine(commands=str(tmp_path)))
        assert isinstance(await absent.read(), Unknown)
        assert isinstance(await absent.set_power(0), Unknown)

    asyncio.run(story())


@pytest.mark.parametrize(("script", "kind"), [
    ("echo 12 RUNNING", Unknown), ("echo so many words here", Unknown), ("sleep 30", Unknown),
    ("echo 'Unable to contact slurm controller (connect failure)' >&2; exit 1", Unknown),
    ("case $0 in *squeue) echo 12 RUNNING 1;; *) echo 'Access/permission denied' >&2; exit 1;; esac", Refused),
])  # fmt: skip
def test_what_commands_say_and_nobody_understands_is_not_known(
    script: str, kind: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if script.startswith("sleep"):
        monkeypatch.setattr("shoals.operate.drivers.slurm.ANSWER_SECONDS", 0.5)
    for name in ("squeue", "scontrol"):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    assert isinstance(asyncio.run(driver_of(machine(commands=str(tmp_path))).set_power(0)), kind)
