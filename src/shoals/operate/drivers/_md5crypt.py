"""The salted hash that Whatsminer asks passwords in: MD5-crypt, of 1994. It protects little; the network must do that.

The standard library dropped its own, and no kept library has it alone. Tests compare it with OpenSSL and with passlib.
"""

from __future__ import annotations

from hashlib import md5

ROUNDS = 1_000
_LETTERS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ORDER = ((0, 6, 12), (1, 7, 13), (2, 8, 14), (3, 9, 15), (4, 10, 5))
"""Which bytes of the hash make four letters, the first as the highest."""


def md5crypt(password: str, salt: str) -> str:
    """Return the hash alone: what stands behind the third ``$`` of ``$1$salt$hash``.

    Parameters
    ----------
    password : str
    salt : str
        Its first eight letters count.

    Examples
    --------
    >>> md5crypt("password", "saltsalt")
    'qjXMvbEw8oaL.CzflDtaK/'
    """
    word, grain = password.encode("utf-8"), salt.encode("utf-8")[:8]
    inner = md5(word + grain + word).digest()
    mixed = word + b"$1$" + grain + (inner * (len(word) // 16 + 1))[: len(word)]
    left = len(word)
    while left:
        mixed += b"\0" if left & 1 else word[:1]
        left >>= 1
    final = md5(mixed).digest()
    for n in range(ROUNDS):
        part = word if n & 1 else final
        part += grain if n % 3 else b""
        part += word if n % 7 else b""
        final = md5(part + (final if n & 1 else word)).digest()
    said = "".join(_four(final[a] << 16 | final[b] << 8 | final[c], 4) for a, b, c in _ORDER)
    return said + _four(final[11], 2)


def _four(number: int, count: int) -> str:
    return "".join(_LETTERS[number >> 6 * n & 63] for n in range(count))
