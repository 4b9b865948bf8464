"""The examples for production are ones that the programs take: nginx passes a request on, systemd finds no fault."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "serve"
START = "from shoals.cli import main; main()"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


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
            for _ in range(100):
                try:
                    first = client.get("/", params={"token": token}, extensions={"sni_hostname": "shoals.example.org"})
                    break
                except httpx.TransportError:
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


def test_systemd_finds_no_fault_in_the_unit(tmp_path):
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed (Debian: apt-get install systemd)")
    unit = (EXAMPLES / "shoals.service").read_text(encoding="utf-8")
    (tmp_path / "shoals.service").write_text(unit.replace("/opt/shoals/bin/shoals", sys.executable))
    done = subprocess.run([analyze, "verify", str(tmp_path / "shoals.service")], capture_output=True, text=True)
    said = [line for line in done.stderr.splitlines() if "shoals.service" in line]
    assert not said, said


def test_the_unit_starts_what_the_command_line_takes():
    from typer.main import get_command

    from shoals.cli._app import app

    unit = (EXAMPLES / "shoals.service").read_text(encoding="utf-8")
    line = next(line for line in unit.splitlines() if line.startswith("ExecStart="))
    words = line.split()[2:]
    command = get_command(app).commands["serve"]
    context = command.make_context("serve", words, resilient_parsing=False)
    assert context.params["tls"]
    assert context.params["name"] == ["shoals.example.org"]
