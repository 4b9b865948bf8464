"""Certificates of a connection: whom we trust, and what we are known by. Nobody far away is spoken to in the clear."""

from __future__ import annotations

import ipaddress
import os
import ssl
import stat
from dataclasses import dataclass
from pathlib import Path

from shoals.core.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Tls:
    """Files of a connection that is encrypted and known at both ends. They are read anew for each connection.

    Parameters
    ----------
    ca : Path
        Certificates of those whose word is taken for who the other end is. Nobody else's is, not the system's either.
    certificate, key : Path, optional
        Our own certificate and its private key, PEM. Both or neither.

    Raises
    ------
    InputError
        If one of the two is missing.
    """

    ca: Path
    certificate: Path | None = None
    key: Path | None = None

    def __post_init__(self) -> None:
        if (self.certificate is None) != (self.key is None):
            raise InputError("a client certificate needs its key", "give both `certificate` and `key`, or neither")

    def context(self) -> ssl.SSLContext:
        """Return what a client connects with: TLS 1.2 or newer, the other end's name checked.

        Raises
        ------
        InputError
            If a file cannot be used, or others than its owner may read the key.
        """
        self.check_key()
        try:
            context = ssl.create_default_context(cafile=str(self.ca))
            if self.certificate is not None:
                context.load_cert_chain(str(self.certificate), str(self.key), password=_no_password)
        except (OSError, ValueError) as error:  # SSLError is an OSError
            files = ", ".join(f"`{one}`" for one in (self.ca, self.certificate, self.key) if one is not None)
            raise InputError(
                f"the certificates {files} cannot be used: {error}", "check their names and form"
            ) from None
        return context

    def check_key(self) -> None:
        """Refuse a private key that others may read."""
        if self.key is None:
            return
        try:
            open_to = self.key.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
        except OSError as error:
            raise InputError(f"the key `{self.key}` cannot be read: {error}", "check its name and rights") from None
        if open_to and os.name == "posix":
            raise InputError(f"the key `{self.key}` is open to others", f"run `chmod 600 {self.key}`")


def _no_password() -> str:
    raise ValueError("the key has a password")  # else OpenSSL would ask for one at the terminal


def check_clear(name: str, host: str, *, plain: bool) -> None:
    """Refuse to speak in the clear to who is not on this machine, unless the site file says so.

    Raises
    ------
    InputError
        If there is no TLS, the host is another machine, and `plain` was not set.

    Examples
    --------
    >>> check_clear("grid", "127.0.0.1", plain=False)
    >>> check_clear("grid", "broker.example", plain=False)
    Traceback (most recent call last):
    ...
    shoals.core.errors.InputError: `grid` at `broker.example` would be spoken to in the clear
    <BLANKLINE>
    hint: give its `tls` certificates; on a network that nobody else reaches, write `options = { plain = true }`
    """
    if plain or is_loopback(host):
        return
    raise InputError(
        f"`{name}` at `{host}` would be spoken to in the clear",
        "give its `tls` certificates; on a network that nobody else reaches, write `options = { plain = true }`",
    )


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine itself.

    Examples
    --------
    >>> is_loopback("localhost"), is_loopback("::1"), is_loopback("127.0.0.1.example")
    (True, True, False)
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
