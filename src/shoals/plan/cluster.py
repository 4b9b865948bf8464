"""Many scenarios on a cluster of Dask: an existing scheduler by its address, or processes of this machine.

The work is cut into parts of some hundred scenarios. The problem and the recipe of the scenarios travel once; each
part sends back its totals. No more parts are under way than the cluster can chew.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from shoals.core._extras import brings
from shoals.core.errors import InputError, PlanError, ShoalsError
from shoals.core.plan import Problem
from shoals.plan.batch import FloatArray, Progress, Scenario, Scenarios, columns_of, rows_of_part

if TYPE_CHECKING:
    from concurrent.futures import Future

PART_MAX = 200
"""Scenarios a part has at most."""
CONNECT_S = 10.0
"""How long a scheduler may take to answer. [s]"""
AHEAD = 3
"""Parts that wait for each thread of the cluster."""


def rows_on_cluster(
    problem: Problem,
    scenarios: Scenarios | Sequence[Scenario],
    scheduler: str,
    *,
    engine: str = "auto",
    workers: int = 1,
    progress: Progress | None = None,
    time_limit_s: float | None = None,
    connect_s: float | None = None,
) -> tuple[FloatArray, str]:
    """Return the rows of scenarios, those not done as nan, and why some were not.

    Parameters
    ----------
    problem, scenarios, engine, progress, time_limit_s
        As in `shoals.plan.batch.values`.
    scheduler : str
        Address, or ``"local"``.
    workers : int
        Processes of a local cluster.
    connect_s : float, optional
        How long the scheduler may take to answer. [s]

    Raises
    ------
    InputError
        If `distributed` is not installed, or the scheduler does not answer or has no workers.
    PlanError
        If a worker is lost or cannot do its part.
    """
    count = len(scenarios)
    rows = np.full((count, len(columns_of(problem))), np.nan)
    until = None if time_limit_s is None else perf_counter() + time_limit_s
    with _client(scheduler, workers, CONNECT_S if connect_s is None else connect_s) as (client, threads):
        size = max(1, min(PART_MAX, -(-count // (4 * threads))))
        parts = iter([(first, min(first + size, count)) for first in range(0, count, size)])
        stopped = _stream(client, problem, scenarios, engine, rows, parts, AHEAD * threads, progress, until)
    return rows, stopped if np.isnan(rows[:, 0]).any() else ""


def _stream(
    client: Any,
    problem: Problem,
    scenarios: Scenarios | Sequence[Scenario],
    engine: str,
    rows: FloatArray,
    parts: Iterator[tuple[int, int]],
    ahead: int,
    progress: Progress | None,
    until: float | None,
) -> str:
    """Keep `ahead` parts under way and put each into its place as it comes in; return why it stopped early."""
    from distributed import as_completed

    where: dict[Any, tuple[int, int]] = {}
    try:
        sent = client.scatter([problem, scenarios], broadcast=True, hash=False)

        def submit(part: tuple[int, int]) -> Future[FloatArray]:
            future = client.submit(rows_of_part, *sent, *part, engine, pure=False)
            where[future] = part
            return future

        first = [submit(part) for _, part in zip(range(ahead), parts, strict=False)]
        arriving: Any = as_completed(first, loop=client.loop)
        for future in arriving:
            begin, end = where.pop(future)
            rows[begin:end] = _result(future)
            if progress is not None:
                progress(end - begin)
            if until is not None and perf_counter() > until:
                return "time limit"
            following = next(parts, None)
            if following is not None:
                arriving.add(submit(following))
    except KeyboardInterrupt:
        return "interrupted"
    finally:
        if where:
            client.cancel(list(where))
    return ""


def _result(future: Any) -> FloatArray:
    """Return what came of a part; a fault of the cluster is told as one."""
    try:
        return future.result()
    except (ShoalsError, KeyboardInterrupt):
        raise
    except Exception as error:
        what = f"a worker of the cluster failed: {type(error).__name__}: {error}"
        raise PlanError(what, "check that the workers have this version of shoals and memory for a year") from error


@contextmanager
def _client(scheduler: str, workers: int, connect_s: float) -> Generator[tuple[Any, int], None, None]:
    """Yield a client and the number of threads behind it; close what was opened here."""
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise InputError("a cluster was asked for, and `distributed` is not installed", brings("cluster")) from None
    with _quiet():
        cluster: Any = None
        try:
            if scheduler == "local":
                cluster = LocalCluster(
                    n_workers=workers, threads_per_worker=1, dashboard_address=":0", silence_logs=logging.CRITICAL
                )
            client: Any = Client(cluster or scheduler, timeout=connect_s, set_as_default=False)
        except (OSError, TimeoutError, ValueError, RuntimeError) as error:
            if cluster is not None:
                cluster.close()
            raise InputError(
                f"the scheduler `{scheduler}` cannot be reached: {error or type(error).__name__}",
                f"check the address (`tcp://HOST:8786`) and that it answers within {connect_s:g} s, or take `local`; "
                "in a script of your own a local cluster stands below `if __name__ == '__main__'`",
            ) from error
        try:
            threads = sum(client.nthreads().values())
            if threads == 0:
                raise InputError(
                    f"the scheduler `{scheduler}` has no workers", f"start some: `dask worker {scheduler}`"
                )
            yield client, threads
        finally:
            client.close()
            if cluster is not None:
                cluster.close()


@contextmanager
def _quiet() -> Generator[None, None, None]:
    """Keep the library's own log off stderr while a cluster is open."""
    log = logging.getLogger("distributed")
    before = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(before)
