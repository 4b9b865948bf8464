"""Jobs of a Kubernetes cluster as a load: ``spec.suspend`` of each, set by a merge patch and read back.

Suspending a Job deletes its pods: each gets SIGTERM, and the seconds that its own ``terminationGracePeriodSeconds``
gives it to save. What it has not saved by then is lost, unlike what is frozen. An answer of the API server is a claim
about what will be; power is off when no pod is active any more.

Source: Kubernetes documentation, "Jobs: suspending a Job", and the reference of ``batch/v1``, version 1.24 or newer.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, urlencode, urlsplit

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.operate.drivers._options import Options
from shoals.operate.drivers.ability import CONNECT_SECONDS, READ_SECONDS
from shoals.operate.drivers.jobs import Consent, JobClass, Terms
from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Source, Unknown

PAGE = 500
"""Jobs asked for at once."""
PAGES_MAX = 20
GRACE_SECONDS = 30.0
"""What a pod has to save if it does not say. [s]"""


@dataclass(frozen=True, slots=True)
class _Job:
    name: str
    suspended: bool
    active: int
    wanted: int
    grace_s: float


class KubernetesJobs:
    """The Jobs of a namespace that carry a label.

    Parameters
    ----------
    machine : Machine
        Its `address` is ``https://HOST:PORT/NAMESPACE``; ``http`` only of this machine, for ``kubectl proxy``. Its
        `secret` is a token with the rights to list and patch Jobs. Its power above standby is that of all `pods`. Its
        `options`:

        ``selector``
            Which Jobs, as ``kubectl --selector`` has it: ``app=train``.
        ``pods``
            How many pods the load has at most.
        ``ca``
            File with the certificate of the cluster's authority. Default: those of this system.
        ``job``, ``notice_seconds``, ``stops_per_day_max``
            What the load agreed to: `Terms`. A Job of class ``checkpoint`` whose pods have less grace than the notice
            is not stopped.

    Raises
    ------
    InputError
        If an option is missing, unknown or cannot be meant, or the address would send a token in the clear.

    Notes
    -----
    No cluster was tried. This was tested over a real connection, against answers in the form that the reference gives.
    """

    def __init__(self, machine: Machine) -> None:
        read = Options(machine.id, machine.options)
        self.machine = machine
        self.selector, pods = read.text("selector"), read.whole("pods")
        self.pods = int(number(pods, f"pods of `{machine.id}`", low=1.0))
        ca = read.text("ca", "")
        self.consent = Consent(machine.id, Terms.take(read))
        read.done()
        where = urlsplit(machine.address)
        self.namespace = where.path.strip("/")
        local = where.hostname in ("127.0.0.1", "::1", "localhost")
        if where.scheme not in ("https", "http") or not where.hostname or not self.namespace or "/" in self.namespace:
            raise InputError(f"`{machine.id}` is at `{machine.address}`", "write `https://HOST:PORT/NAMESPACE`")
        if where.scheme == "http" and not local:
            raise InputError(f"`{machine.id}` would send its token in the clear", "write `https://`")
        self.base = f"{where.scheme}://{where.netloc}"
        if ca and not Path(ca).is_file():
            raise InputError(f"`ca` of `{machine.id}` is `{ca}`, which is no file", "name the authority's certificate")
        secure = where.scheme == "https"
        self.trust: ssl.SSLContext | bool = ssl.create_default_context(cafile=ca or None) if secure else False
        if not self.selector:
            raise InputError(
                f"`selector` of `{machine.id}` is empty", "name a label; all Jobs of a namespace is too many"
            )
        self._one = asyncio.Lock()

    async def read(self) -> Seen | Unknown:
        """Return what active pods draw."""
        jobs = await self._jobs()
        if not isinstance(jobs, list):
            return jobs if isinstance(jobs, Unknown) else Unknown(reason=jobs.reason)
        power_w = self.machine.standby_w + round(sum(one.active for one in jobs) * self._pod_w())
        return Seen(power_w=power_w, at_us=time.time_ns() // 1_000, source=Source.NAMEPLATE)

    def _pod_w(self) -> float:
        return (self.machine.power_w_max - self.machine.standby_w) / self.pods

    async def set_power(self, power_w: int) -> Answer:
        """Suspend and resume whole Jobs until those that may run fit into a power; 0 is none."""
        async with self._one:
            if not 0 <= power_w <= self.machine.power_w_max:
                return Refused(reason=f"no power of {power_w} W", hint=f"give 0 to {self.machine.power_w_max} W")
            jobs = await self._jobs()
            if not isinstance(jobs, list):
                return jobs
            room = max(power_w - self.machine.standby_w, 0) / self._pod_w() + 1e-9
            keep: set[str] = set()
            for one in sorted(jobs, key=lambda each: (each.suspended, each.name)):  # what runs goes on
                if one.wanted <= room:
                    keep.add(one.name)
                    room -= one.wanted
            stop = [one for one in jobs if not one.suspended and one.name not in keep]
            go = [one for one in jobs if one.suspended and one.name in keep]
            hasty = [one.name for one in stop if one.grace_s < self.consent.terms.notice_seconds]
            if hasty and self.consent.terms.kind is JobClass.CHECKPOINT:
                agreed = f"{self.consent.terms.notice_seconds:g} s"
                return Refused(
                    reason=f"the pods of `{hasty[0]}` have less grace than the {agreed} that were agreed",
                    hint="raise `terminationGracePeriodSeconds` of its template",
                )
            if stop and (self.consent.terms.kind is JobClass.FIRM or not keep):
                refused = self.consent.may_stop(time.monotonic())
                if refused is not None:
                    return refused
            if keep:
                self.consent.goes_on(time.monotonic(), was_stopped=all(one.suspended for one in jobs))
            asked = [(one.name, True) for one in stop] + [(one.name, False) for one in go]
            answers = await asyncio.gather(*(self._patch(name, suspend) for name, suspend in asked))
            for answer in answers:
                if answer is not None:
                    return answer
            if not keep:
                self.consent.stopped(time.monotonic())
            drawn = sum(one.active for one in jobs if one.name in keep)
            return Done(power_w=None if stop or go else self.machine.standby_w + round(drawn * self._pod_w()))

    async def _patch(self, name: str, suspend: bool) -> Refused | Unknown | None:
        """Set ``spec.suspend`` of a Job; None if the answer shows that it is set."""
        path = f"/apis/batch/v1/namespaces/{quote(self.namespace)}/jobs/{quote(name)}"
        found = await self._ask("PATCH", path, {"spec": {"suspend": suspend}})
        if not isinstance(found, Mapping):
            return found
        spec: Any = found.get("spec")
        said = cast(Mapping[str, Any], spec).get("suspend", False) if isinstance(spec, Mapping) else None
        return None if said is suspend else Unknown(reason=f"the Job `{name}` does not show what was asked")

    async def _jobs(self) -> list[_Job] | Refused | Unknown:
        """Return all Jobs of the selector that have not ended, page by page."""
        found: list[_Job] = []
        go_on = ""
        for _ in range(PAGES_MAX):
            query = urlencode({"labelSelector": self.selector, "limit": PAGE} | ({"continue": go_on} if go_on else {}))
            page = await self._ask("GET", f"/apis/batch/v1/namespaces/{quote(self.namespace)}/jobs?{query}", None)
            if not isinstance(page, Mapping):
                return page
            try:
                found += [job for item in page["items"] if (job := _job(item)) is not None]
                go_on = str(page.get("metadata", {}).get("continue") or "")
            except (KeyError, TypeError, AttributeError, ValueError):
                return Unknown(reason="the list of Jobs cannot be read")
            if not go_on:
                return found
        return Unknown(reason=f"there are more than {PAGE * PAGES_MAX} Jobs")

    async def _ask(
        self, method: str, path: str, body: Mapping[str, Any] | None
    ) -> Mapping[str, Any] | Refused | Unknown:
        """Return what the API server answers."""
        import httpx

        heads = {"Accept": "application/json", "Content-Type": "application/merge-patch+json"}
        if self.machine.secret is not None:
            heads["Authorization"] = f"Bearer {self.machine.secret.reveal()}"
        limit = httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS)
        try:
            async with httpx.AsyncClient(verify=self.trust, timeout=limit, trust_env=False) as client:
                answer = await client.request(method, self.base + path, headers=heads, json=body)
                found: Any = answer.json()
        except httpx.TimeoutException as error:
            return Unknown(reason=f"the API server did not answer in time: {type(error).__name__}")
        except (httpx.HTTPError, ValueError) as error:
            return Unknown(reason=f"the API server cannot be understood: {error}")
        if not isinstance(found, dict):
            return Unknown(reason="the API server answered with no object")
        said = cast(dict[str, Any], found)
        if answer.status_code in (401, 403, 404, 409, 422):
            return Refused(
                reason=str(said.get("message") or answer.status_code)[:300],
                hint="look at the token's rights to list and patch Jobs of this namespace",
            )
        if answer.status_code not in (200, 201):
            return Unknown(reason=f"the API server answered {answer.status_code}: {str(said.get('message'))[:200]}")
        return said


def _job(item: Any) -> _Job | None:
    """Return a Job out of the API's object, None if it has ended."""
    status: Any = item.get("status") or {}
    spec: Any = item["spec"]
    conditions: Any = status.get("conditions") or ()
    if any(one.get("type") in ("Complete", "Failed") and one.get("status") == "True" for one in conditions):
        return None
    return _Job(
        name=str(item["metadata"]["name"]),
        suspended=bool(spec.get("suspend", False)),
        active=int(status.get("active") or 0),
        wanted=int(spec.get("parallelism", 1)),
        grace_s=float(spec["template"]["spec"].get("terminationGracePeriodSeconds", GRACE_SECONDS)),
    )
