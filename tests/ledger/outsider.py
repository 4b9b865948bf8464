"""What somebody writes who reads the specifications and not our code: nothing here is imported from the package."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P


def mth(leaves: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, as it stands."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\0" + leaves[0]).digest()
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return hashlib.sha256(b"\1" + mth(leaves[:k]) + mth(leaves[k:])).digest()


def path(m: int, leaves: list[bytes]) -> list[bytes]:
    """RFC 6962, section 2.1.1."""
    if len(leaves) == 1:
        return []
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    if m < k:
        return [*path(m, leaves[:k]), mth(leaves[k:])]
    return [*path(m - k, leaves[k:]), mth(leaves[:k])]


def proof(m: int, leaves: list[bytes], whole: bool = True) -> list[bytes]:
    """RFC 6962, section 2.1.2."""
    if m == len(leaves):
        return [] if whole else [mth(leaves)]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    if m <= k:
        return [*proof(m, leaves[:k], whole), mth(leaves[k:])]
    return [*proof(m - k, leaves[k:], False), mth(leaves[:k])]


def climb(leaf: bytes, m: int, n: int, hashes: list[bytes]) -> bytes:
    """The root that a path leads to, by recursion on the shape of the tree."""
    if n == 1:
        assert not hashes
        return leaf
    k = 1
    while 2 * k < n:
        k *= 2
    *below, top = hashes
    if m < k:
        return hashlib.sha256(b"\1" + climb(leaf, m, k, below) + top).digest()
    return hashlib.sha256(b"\1" + top + climb(leaf, m - k, n - k, below)).digest()


def _add(p: tuple[int, int], q: tuple[int, int]) -> tuple[int, int]:
    (x1, y1), (x2, y2) = p, q
    k = D * x1 * x2 * y1 * y2
    return (x1 * y2 + x2 * y1) * pow(1 + k, -1, P) % P, (y1 * y2 + x1 * x2) * pow(1 - k, -1, P) % P


def _times(n: int, p: tuple[int, int]) -> tuple[int, int]:
    found = (0, 1)
    while n:
        if n & 1:
            found = _add(found, p)
        p, n = _add(p, p), n >> 1
    return found


def _point(data: bytes) -> tuple[int, int]:
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    assert (x * x - square) % P == 0
    return (x if x & 1 == sign else P - x), y


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """RFC 8032, section 5.1.7, in affine coordinates."""
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or s >= L:
        return False
    try:
        a, r = _point(key), _point(signature[:32])
    except AssertionError:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    base = _point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
    return _times(s, base) == _add(r, _times(h, a))


def open_note(note: str, vkeys: list[str]) -> tuple[str, dict[str, int]]:
    """C2SP signed-note and tlog-cosignature: the text, and names of keys that signed with the time they give."""
    text, _, tail = note.rpartition("\n\n")
    text += "\n"
    found: dict[str, int] = {}
    for vkey in vkeys:
        name, _, rest = vkey.partition("+")
        stated, _, coded = rest.partition("+")
        data = base64.b64decode(coded)
        key_id = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
        assert key_id.hex() == stated
        for line in tail.splitlines():
            dash, who, blob = line.split(" ")
            raw = base64.b64decode(blob)
            if dash != "—" or who != name or raw[:4] != key_id:
                continue
            time, message, signature = 0, text, raw[4:]
            if data[0] == 4:
                time, signature = int.from_bytes(raw[4:12], "big"), raw[12:]
                message = f"cosignature/v1\ntime {time}\n{text}"
            assert is_signed(data[1:], message.encode(), signature), name
            found[name] = time
    return text, found


def read_log(folder: Path, vkeys: list[str]) -> tuple[str, list[bytes], bytes]:
    """C2SP tlog-tiles: origin, entries and root, with every tile held against the entries."""
    text, signers = open_note((folder / "checkpoint").read_text(encoding="utf-8"), vkeys)
    origin, count, coded = text.splitlines()
    assert origin in signers
    size, root = int(count), base64.b64decode(coded)

    def resource(level: str, n: int, width: int) -> bytes:
        digits = f"{n:03}" if n < 1000 else f"x{n // 1000:03}/{n % 1000:03}"
        assert n < 10**6
        return (folder / f"tile/{level}/{digits}{'' if width == 256 else f'.p/{width}'}").read_bytes()

    entries: list[bytes] = []
    for n in range(-(-size // 256)):
        bundle, at = resource("entries", n, min(256, size - 256 * n)), 0
        while at < len(bundle):
            length = int.from_bytes(bundle[at : at + 2], "big")
            entries.append(bundle[at + 2 : at + 2 + length])
            at += 2 + length
    assert len(entries) == size
    level, span = 0, 1
    while size // span:
        hashes = [mth(entries[k * span : (k + 1) * span]) for k in range(size // span)]
        for n in range(-(-len(hashes) // 256)):
            part = hashes[256 * n : 256 * n + 256]
            assert resource(str(level), n, len(part)) == b"".join(part)
        level, span = level + 1, span * 256
    assert mth(entries) == root
    return origin, entries, root
