"""Passwords and tokens: read from a file or the environment when they are used, and never shown or written down."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from shoals.core.errors import InputError


class Secret:
    """Where a password or a token lies. Its text is read when it is asked for, so that it can be changed.

    Parameters
    ----------
    file : Path, optional
        A file that holds it alone. Blanks around it are dropped.
    env : str, optional
        Name of a variable of the environment that holds it.

    Raises
    ------
    InputError
        If neither or both are given.

    Examples
    --------
    >>> os.environ["MINER_PASSWORD"] = "correct horse"
    >>> secret = Secret(env="MINER_PASSWORD")
    >>> secret, secret.reveal()
    (Secret(env 'MINER_PASSWORD'), 'correct horse')
    """

    __slots__ = ("env", "file")

    def __init__(self, *, file: Path | None = None, env: str | None = None) -> None:
        if (file is None) == (env is None):
            raise InputError("a secret lies in one place", 'write `secret = { file = "…" }` or `{ env = "…" }`')
        self.file, self.env = file, env

    def reveal(self) -> str:
        """Return its text.

        Raises
        ------
        InputError
            If there is no such file or variable, it is empty, or others than its owner may read the file.
        """
        if self.env is not None:
            text = os.environ.get(self.env, "")
            if not text:
                raise InputError(
                    f"the variable `{self.env}` of the environment is not set", "set it where shoals is started"
                )
            return text
        assert self.file is not None
        try:
            open_to = self.file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
            text = self.file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"the secret `{self.file}` cannot be read: {error}", "check its name and rights") from None
        if open_to and os.name == "posix":
            raise InputError(f"the secret `{self.file}` is open to others", f"run `chmod 600 {self.file}`")
        if not text:
            raise InputError(f"the secret `{self.file}` is empty", "put the password or token into it, alone")
        return text

    def __repr__(self) -> str:
        return f"Secret(env {self.env!r})" if self.env is not None else f"Secret(file {str(self.file)!r})"

    def __reduce__(self) -> str:
        raise TypeError("a secret is not written down")
