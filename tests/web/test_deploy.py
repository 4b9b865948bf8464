"""The files for production are ones that the programs take: nginx, systemd, Prometheus, the command line itself."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from tests.patience import PATIENCE_S, free_port
from tests.web.supervisor import EXAMPLES, PROGRAM, START, Unit


def certificate(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for the example's name that lasts a day."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "shoals.example.org")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("shoals.example.org")]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "key.pem").write_bytes(private)
    (folder / "fullchain.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return folder / "fullchain.pem", folder / "key.pem"


def test_nginx_passes_pages_on_over_tls(folder, tmp_path):
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if nginx is None:
        pytest.skip("nginx is not installed (Debian: apt-get install nginx-light)")
    inside, outside = free_port(), free_port()
    chain, key = certificate(tmp_path)
    block = (EXAMPLES / "nginx.conf").read_text(encoding="utf-8")
    block = block.replace("listen 443 ssl", f"listen 127.0.0.1:{outside} ssl")
    block = block.replace("127.0.0.1:8765", f"127.0.0.1:{inside}")
    block = block.replace("/etc/ssl/shoals/fullchain.pem", str(chain)).replace("/etc/ssl/shoals/key.pem", str(key))
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"{kind}_temp_path {tmp_path}/{kind};" for kind in kinds)
    whole = f"daemon off; pid {tmp_path}/pid; error_log stderr; events {{}} http {{ access_log off; {paths}\n{block} }}"
    (tmp_path / "nginx.conf").write_text(whole)
    command = [sys.executable, "-c", START, "serve", str(folder), "--port", str(inside)]
    command += ["--behind-tls", "--name", "shoals.example.org"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    front = subprocess.Popen([nginx, "-c", str(tmp_path / "nginx.conf")], stderr=subprocess.PIPE)
    try:
        told, _, token = server.stdout.readline().strip().partition("/?token=")
        assert told == "https://shoals.example.org"  # at a plain address the session's cookie would be dropped
        headers = {"Host": "shoals.example.org"}
        with httpx.Client(base_url=f"https://127.0.0.1:{outside}", verify=False, headers=headers, timeout=30) as client:
            end_s = time.monotonic() + PATIENCE_S
            while True:
                try:
                    first = client.get("/", params={"token": token}, extensions={"sni_hostname": "shoals.example.org"})
                    break
                except httpx.TransportError:
                    assert time.monotonic() < end_s, "nginx does not listen"
                    time.sleep(0.1)
            assert first.status_code == 303
            assert "Secure" in first.headers["set-cookie"]
            session = first.headers["set-cookie"].partition(";")[0]
            page = client.get("/en/today", headers={"Cookie": session, "Accept": "text/html"})
            assert page.status_code == 200
            assert "max-age" in page.headers["strict-transport-security"]
            large = client.post("/en/book/verify", content=b"x" * 100_000)
            assert large.status_code == 413
    finally:
        for process in (front, server):
            process.terminate()
            process.wait(timeout=30)
        server.stdout.close()
        front.stderr.close()


UNITS = sorted(path.name for path in EXAMPLES.glob("shoals*.service"))


def test_systemd_finds_no_fault_in_the_units(tmp_path):
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed (Debian: apt-get install systemd)")
    files = [path for path in EXAMPLES.rglob("*") if path.suffix in (".service", ".timer", ".conf")]
    for path in files:
        place = tmp_path / path.relative_to(EXAMPLES)
        place.parent.mkdir(exist_ok=True)
        place.write_text(path.read_text(encoding="utf-8").replace(PROGRAM, sys.executable), encoding="utf-8")
    units = [str(tmp_path / name) for name in (*UNITS, "shoals-backup.timer")]
    done = subprocess.run([analyze, "verify", *units], capture_output=True, text=True)
    said = [line for line in done.stderr.splitlines() if "shoals" in line]
    assert not said, said


def taken(words: list[str]) -> dict[str, object]:
    """Return what the command line takes of the words behind `shoals`; it refuses what it does not know."""
    from typer.main import get_command

    from shoals.cli._app import app

    command, rest = get_command(app), list(words)
    while (below := getattr(command, "commands", None)) and rest[0] in below:
        command = below[rest.pop(0)]
    return command.make_context("shoals", rest, resilient_parsing=False).params


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_starts_what_the_command_line_takes_and_comes_back(name):
    unit = Unit(EXAMPLES / name, *sorted((EXAMPLES / f"{name}.d").glob("*.conf")))
    program, *words = unit.command
    assert program == PROGRAM
    params = taken(words)
    assert unit.said("User") == "shoals"
    if name == "shoals-backup.service":
        assert params["back_up"] == Path("/var/backups/shoals")
        return
    assert unit.said("Restart") == "always"
    assert unit.said("StartLimitIntervalSec", section="Unit") == "0"
    if name == "shoals.service":
        assert params["tls"]
        assert params["name"] == ["shoals.example.org"]
        assert params["workers"] == 2


# ---------------------------------------------------------------------------------------------------- in containers


def compose() -> dict:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    return yaml.safe_load((EXAMPLES / "compose.yaml").read_text(encoding="utf-8"))


def test_the_containers_start_what_there_is():
    """Commands are taken by the command line, files are there or named in the head, volumes and services exist."""
    told = compose()
    head = (EXAMPLES / "compose.yaml").read_text(encoding="utf-8").partition("\nname:")[0]
    services, own = told["services"], {}
    for name, one in services.items():
        for volume in one.get("volumes", ()):
            source, target = volume.split(":")[:2]
            assert target.startswith("/")
            if source.startswith("./"):
                first = source[2:].split("/")[0]
                assert (EXAMPLES / source).is_file() or f"{first}/" in head or first in head, (name, source)
            else:
                assert source in told["volumes"], (name, source)
        for needed, how in one.get("depends_on", {}).items():
            condition = how["condition"]
            assert needed in services
            assert condition != "service_healthy" or "healthcheck" in services[needed]
            assert (condition == "service_completed_successfully") == (services[needed]["restart"] == "no")
        assert one["restart"] in ("unless-stopped", "no")
        if one["image"] == "shoals":
            own[name] = one
    assert set(own) == {"tables", "book", "web", "watchdog", "controller"}
    for name, one in own.items():
        if name != "book":
            taken(one["command"])
    (line,) = own["book"]["command"]
    for part in line.replace('"$$BOOK"', "postgresql:///x?book=y").split(" || "):
        assert taken(part.split()[1:])
    web = taken(own["web"]["command"])
    assert web["host"] == "127.0.0.1"  # what is not behind TLS is reached from this host alone
    assert web["book"] == own["book"]["environment"]["BOOK"]


def test_the_image_installs_extras_that_there_are():
    import tomllib

    extras = tomllib.loads((EXAMPLES.parents[1] / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    made = (EXAMPLES / "Dockerfile").read_text(encoding="utf-8")
    (named,) = re.findall(r"/src\[([\w,]+)\]", made)
    assert set(named.split(",")) <= set(extras)
    volumes = {
        volume.split(":")[1] for one in ("web", "controller") for volume in compose()["services"][one]["volumes"]
    }
    for place in sorted(one for one in volumes if one.startswith("/var/lib/shoals/")):
        assert place in made, place  # made for its user: a volume takes the owner of the folder it lies over


# ------------------------------------------------------------------------------------------------------- what is seen


def dashboard() -> dict:
    return json.loads((EXAMPLES / "grafana" / "shoals.json").read_text(encoding="utf-8"))


def queries(row: str | None = None) -> list[str]:
    """Return the queries of the dashboard, or those of one of its rows."""
    found, at = [], ""
    for panel in dashboard()["panels"]:
        at = panel["title"] if panel["type"] == "row" else at
        if panel["type"] != "row" and row in (None, at):
            found += [target["expr"] for target in panel["targets"]]
    return found


def alerts() -> list[str]:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    told = yaml.safe_load((EXAMPLES / "shoals.rules.yml").read_text(encoding="utf-8"))
    return [rule["expr"] for group in told["groups"] for rule in group["rules"]]


def names_in(query: str) -> set[str]:
    """Return the metrics that a query names."""
    return set(re.findall(r"\b(?:shoals_\w+|up)\b", re.sub(r'"[^"]*"|\[[^\]]*\]', "", query)))


def metrics_asked(row: str) -> set[str]:
    """Return the metrics that the queries of a row name; tests look for them on a running server or controller."""
    return {name for query in queries(row) for name in names_in(query)}


def test_the_dashboard_is_of_one_piece():
    told = dashboard()
    panels = [panel for panel in told["panels"] if panel["type"] != "row"]
    assert len({panel["id"] for panel in told["panels"]}) == len(told["panels"])
    assert all(panel["datasource"]["uid"] == "${datasource}" for panel in panels)
    places = [tuple(panel["gridPos"][key] for key in "xywh") for panel in panels]
    seen: set[tuple[int, int]] = set()
    for x, y, w, h in places:
        cells = {(x + i, y + j) for i in range(w) for j in range(h)}
        assert x + w <= 24
        assert not cells & seen  # no panel lies over another
        seen |= cells
    both = metrics_asked("Site") | metrics_asked("Server")
    assert {name for query in alerts() for name in names_in(query)} <= both


def test_prometheus_takes_its_files(tmp_path):
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.skip("promtool is not installed (Debian: apt-get install prometheus)")
    for what in (["check", "rules", "shoals.rules.yml"], ["check", "config", "--syntax-only", "prometheus.yml"]):
        done = subprocess.run([promtool, *what], cwd=EXAMPLES, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    rules = [query.replace("$__rate_interval", "5m") for query in queries()]
    text = json.dumps(
        {"groups": [{"name": "x", "rules": [{"record": f"x:{n}", "expr": q} for n, q in enumerate(rules)]}]}
    )
    (tmp_path / "asked.yml").write_text(text, encoding="utf-8")
    done = subprocess.run([promtool, "check", "rules", str(tmp_path / "asked.yml")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
