"""Jobs of Kubernetes over a real HTTP server that answers in the form of its reference. No cluster is here."""

from __future__ import annotations

import asyncio
import copy
import json
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from shoals.core.errors import InputError
from shoals.operate.drivers import driver_of
from shoals.operate.drivers.kubernetes import KubernetesJobs
from shoals.operate.machine import Done, Machine, Refused, Seen, Source, Unknown
from shoals.operate.secret import Secret

JOBS = json.loads((Path(__file__).parent / "kubernetes_jobs.json").read_text())
"""A list as the reference of batch/v1 describes it; written by hand, not recorded."""


class Api:
    """Answers as the API server does, and deletes pods a moment after a Job was suspended."""

    def __init__(self, trust: ssl.SSLContext | None = None) -> None:
        self.scheme = "http" if trust is None else "https"
        self.jobs = {one["metadata"]["name"]: one for one in copy.deepcopy(JOBS["items"])}
        self.asked: list[tuple[str, str, str]] = []
        self.mood = ""
        api = self

        class Handler(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
                api.asked.append((self.command, self.path, self.headers.get("Authorization", "")))
                status, found = api.answer(self.command, self.path, body, self.headers.get("Content-Type", ""))
                data = b"<html>" if api.mood == "html" else json.dumps(found).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_PATCH = _answer  # noqa: N815

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if trust is not None:
            self.server.socket = trust.wrap_socket(self.server.socket, server_side=True)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server.server_address[1]}/batch"

    def answer(self, method: str, path: str, body: str, kind: str) -> tuple[int, Any]:
        where = urlsplit(path)
        if self.mood == "slow":
            time.sleep(0.6)
        if self.mood == "forbidden":
            return 403, {"kind": "Status", "status": "Failure", "reason": "Forbidden", "code": 403,
                         "message": 'jobs.batch is forbidden: User "x" cannot patch resource "jobs"'}  # fmt: skip
        if self.mood == "broken":
            return 500, {"kind": "Status", "message": "etcdserver: leader changed"}
        if method == "GET":
            query = parse_qs(where.query)
            assert where.path == "/apis/batch/v1/namespaces/batch/jobs"
            assert query["labelSelector"] == ["app=train"]
            items, begin = list(self.jobs.values()), int(query.get("continue", ["0"])[0])
            page = items[begin : begin + 2]  # smaller pages than asked for, so that they are turned
            more = str(begin + 2) if begin + 2 < len(items) else ""
            return 200, JOBS | {"items": page, "metadata": {"resourceVersion": "81", "continue": more}}
        assert kind == "application/merge-patch+json"
        job = self.jobs[where.path.rpartition("/")[2]]
        if self.mood != "deaf":
            job["spec"]["suspend"] = json.loads(body)["spec"]["suspend"]
            job["status"]["active"] = 0 if job["spec"]["suspend"] else job["spec"]["parallelism"]
        return 200, job

    def end(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def api() -> Iterator[Api]:
    made = Api()
    yield made
    made.end()


def certificate(folder: Path, address: str) -> tuple[Path, ssl.SSLContext]:
    """Return a certificate that vouches for itself, and what a server shows with it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "cluster")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "ca.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trust.load_cert_chain(pem, secret)
    return pem, trust


@pytest.mark.parametrize(("named", "vouched"), [("127.0.0.1", True), ("127.0.0.1", False), ("10.1.1.1", True)])
def test_a_token_goes_only_to_a_server_that_the_authority_vouches_for(
    named: str, vouched: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("K8S_TOKEN", "secret-token")
    pem, trust = certificate(tmp_path, named)
    api = Api(trust)
    try:
        made = machine(api.address, secret=Secret(env="K8S_TOKEN"), **({"ca": str(pem)} if vouched else {}))
        seen = asyncio.run(driver_of(made).read())
    finally:
        api.end()
    if vouched and named == "127.0.0.1":
        assert isinstance(seen, Seen)
        assert [token for *_, token in api.asked] == ["Bearer secret-token"] * 2
    else:
        assert isinstance(seen, Unknown)
        assert "CERTIFICATE_VERIFY_FAILED" in seen.reason
        assert not api.asked


def machine(address: str, *, secret: Secret | None = None, **options: str | int) -> Machine:
    return Machine(
        id="k8s", driver="kubernetes", address=address, power_w_max=410, standby_w=10, secret=secret,
        options={"selector": "app=train", "pods": 4, **options},
    )  # fmt: skip


def test_jobs_are_suspended_read_back_and_resumed(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("K8S_TOKEN", "secret-token")

    async def story() -> None:
        driver = driver_of(machine(api.address, secret=Secret(env="K8S_TOKEN")))
        assert isinstance(driver, KubernetesJobs)
        seen = await driver.read()
        assert isinstance(seen, Seen)
        assert (seen.power_w, seen.source) == (310, Source.NAMEPLATE)  # three pods are active
        assert await driver.set_power(0) == Done()  # acknowledged; what it draws is seen when it is read
        assert await driver.set_power(0) == Done(power_w=10)  # as good as once
        seen = await driver.read()
        assert isinstance(seen, Seen)
        assert seen.power_w == 10
        assert await driver.set_power(210) == Done()
        assert {name for name, job in api.jobs.items() if not job["spec"]["suspend"]} == {"train-a", "train-done"}
        assert await driver.set_power(410) == Done()
        assert not any(job["spec"]["suspend"] for job in api.jobs.values())

    asyncio.run(story())
    assert {token for _, _, token in api.asked} == {"Bearer secret-token"}
    assert not any("train-done" in path for method, path, _ in api.asked if method == "PATCH")  # it has ended


@pytest.mark.parametrize(("mood", "kind", "word"), [
    ("forbidden", Refused, "forbidden"), ("broken", Unknown, "leader changed"), ("html", Unknown, "understood"),
    ("slow", Unknown, "in time"), ("deaf", Unknown, "does not show"),
])  # fmt: skip
def test_no_answer_is_never_success(
    api: Api, mood: str, kind: type, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if mood == "slow":
        monkeypatch.setattr("shoals.operate.drivers.kubernetes.READ_SECONDS", 0.2)
    api.mood = mood
    answer = asyncio.run(driver_of(machine(api.address)).set_power(0))
    assert isinstance(answer, kind)
    assert word in answer.reason  # type: ignore[union-attr]
    if mood != "deaf":
        assert isinstance(asyncio.run(driver_of(machine(api.address)).read()), Unknown)


def test_a_server_that_is_not_there_is_not_known() -> None:
    assert isinstance(asyncio.run(driver_of(machine("http://127.0.0.1:1/batch")).set_power(0)), Unknown)


def test_terms_are_kept(api: Api) -> None:
    async def story() -> None:
        firm = await driver_of(machine(api.address, job="firm")).set_power(0)
        assert isinstance(firm, Refused)
        assert not any(method == "PATCH" for method, _, _ in api.asked)
        hasty = await driver_of(machine(api.address, job="checkpoint", notice_seconds=60)).set_power(0)
        assert isinstance(hasty, Refused)
        assert "grace" in hasty.reason
        assert not any(method == "PATCH" for method, _, _ in api.asked)
        saved = driver_of(machine(api.address, job="checkpoint", notice_seconds=30))
        assert isinstance(await saved.set_power(0), Done)
        assert isinstance(await saved.set_power(410), Done)
        once = driver_of(machine(api.address, stops_per_day_max=1))
        assert isinstance(await once.set_power(0), Done)
        assert isinstance(await once.set_power(410), Done)
        assert isinstance(await once.set_power(0), Refused)

    asyncio.run(story())


@pytest.mark.parametrize("found", ["running", "stopped"])
def test_a_stop_counts_when_it_is_done_and_once(api: Api, found: str) -> None:
    async def story() -> None:
        once = driver_of(machine(api.address, stops_per_day_max=1, job="checkpoint", notice_seconds=60))
        assert isinstance(await once.set_power(0), Refused)  # for its grace, which costs no stop
        for job in api.jobs.values():
            job["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] = 60
        api.mood = "deaf"
        for _ in range(3):  # sent again as often as it takes
            assert isinstance(await once.set_power(0), Unknown)
        if found == "running":
            api.mood = ""
            assert isinstance(await once.set_power(0), Done)
        else:  # it arrived, and only the answer did not
            for job in api.jobs.values():
                job["spec"]["suspend"] = True
            api.mood = ""
        assert isinstance(await once.set_power(410), Done)
        again = await once.set_power(0)
        assert isinstance(again, Refused)
        assert "stopped 1 times" in again.reason

    asyncio.run(story())


@pytest.mark.parametrize(("address", "options"), [
    ("https://10.0.0.1:6443", {}), ("ftp://10.0.0.1/batch", {}), ("https://10.0.0.1/a/b", {}),
    ("http://10.0.0.1:8001/batch", {}), ("https://10.0.0.1/batch", {"selector": ""}),
    ("https://10.0.0.1/batch", {"pods": 0}), ("https://10.0.0.1/batch", {"ca": "/nonexistent"}),
    ("https://10.0.0.1/batch", {"label": "app=train"}),
])  # fmt: skip
def test_what_cannot_be_meant_is_refused(address: str, options: dict[str, str | int]) -> None:
    with pytest.raises(InputError):
        driver_of(machine(address, **options))
