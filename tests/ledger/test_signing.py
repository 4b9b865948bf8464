"""Signed texts, against vectors that others published and against code that others could have written."""

from __future__ import annotations

import base64
import os
import stat
from pathlib import Path
from random import Random

import pytest
from tests.ledger import outsider

from shoals.core.errors import InputError, ShoalsError, Tampered
from shoals.ledger.signing import KeyKind, PrivateKey, PublicKey, SignedText, read_key, signed, write_key

NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
NEUMANN_SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
NEUMANN_TEXT = (
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
"""From the documentation of golang.org/x/mod/sumdb/note."""
SUMDB = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
SUMDB_NOTES = (
    "go.sum database tree\n31700353\nqINS1GRFhWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=\n\n"
    "— sum.golang.org Az3grnmrIUEDFqHzAElIQCPNoRFRAAdFo47fooyWKMHb89k11GJh5zHIfNCOBmwn/C3YI8oW9/C8DJ87F61QqspBYwM=\n",
    "go.sum database tree\n65209736\n5+uGFjx6xBZG8ip1+wi77v+grwbhhukIrxEUS8PXvRo=\n\n"
    "— sum.golang.org Az3grnbssgK7ubgFX36gVETtNv0U23qxyAhAMai2QUfeGa3nB/akvkMdlUErfcZz7l/R3cVtYspg3dxXABkGZZKdsQ8=\n",
)
"""Heads that Go's checksum database signed."""
WITNESS = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
"""A witness of the public network."""
RFC8032 = (
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
)  # fmt: skip
"""RFC 8032, section 7.1: secret and public keys of the first two tests."""


def test_a_published_note_is_read_signed_and_written_as_others_do() -> None:
    key = PrivateKey.read(NEUMANN_SECRET)
    assert key.secret == NEUMANN_SECRET
    assert key.public.vkey == NEUMANN
    assert NEUMANN_SECRET not in repr(key)
    note = SignedText.read(NEUMANN_TEXT)
    assert str(note) == NEUMANN_TEXT
    assert list(note.signers([PublicKey.read(NEUMANN)])) == [key.public]
    assert signed(note.text, key) == NEUMANN_TEXT


@pytest.mark.parametrize("note", SUMDB_NOTES)
def test_heads_of_a_real_log_verify(note: str) -> None:
    key = PublicKey.read(SUMDB)
    assert SignedText.read(note).signers([key]) == {key: 0}
    assert outsider.open_note(note, [SUMDB])[1] == {"sum.golang.org": 0}
    with pytest.raises(Tampered, match="not one under this text"):
        SignedText.read(note.replace("tree\n", "tree\n1")).signers([key])


def test_keys_of_witnesses_are_of_another_kind() -> None:
    key = PublicKey.read(WITNESS)
    assert (key.kind, key.vkey) == (KeyKind.WITNESS, WITNESS)


def test_public_keys_follow_the_standard() -> None:
    for seed, public in RFC8032:
        assert PrivateKey.make("a", seed=bytes.fromhex(seed)).public.raw.hex() == public


def test_a_cosignature_is_what_an_outsider_expects() -> None:
    key = PrivateKey.make("witness.example/w1", KeyKind.WITNESS)
    text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    note = signed(text, key, seen_s=1_679_315_147)
    assert outsider.open_note(note, [key.public.vkey]) == (text, {"witness.example/w1": 1_679_315_147})
    assert SignedText.read(note).signers([key.public]) == {key.public: 1_679_315_147}
    blob = base64.b64decode(note.splitlines()[-1].rpartition(" ")[2])
    assert len(blob) == 4 + 8 + 64
    assert blob[4:12] == (1_679_315_147).to_bytes(8, "big")


def test_any_changed_byte_of_a_signed_text_is_refused_or_unsigned() -> None:
    keys = [PrivateKey.make("example.com/a"), PrivateKey.make("example.com/w", KeyKind.WITNESS)]
    note = signed("example.com/a\n5\n" + base64.b64encode(bytes(32)).decode() + "\n", *keys, seen_s=77).encode()
    public = [key.public for key in keys]
    assert len(SignedText.read(note).signers(public)) == 2
    chance = Random(3)
    for at in range(len(note)):
        new = chance.choice([b for b in range(256) if b != note[at]])
        try:
            signers = SignedText.read(note[:at] + bytes([new]) + note[at + 1 :]).signers(public)
        except Tampered:
            continue
        assert len(signers) < 2, at


@pytest.mark.parametrize(
    "note",
    ["", "text\n", "text\n\n", "text\n\n— a\n", "text\n\n— a !!!!\n", "text\n\n- a AAAAAAA=\n", "\n\n— a AAAAAAA=\n",
     "te\txt\n\n— a AAAAAAA=\n", "text\n\n— a+b AAAAAAA=\n", "text\n\n— a AAAAAAB=\n", "text\n\n— a AAAAAAA=",
     "text\n\n" + "— a AAAAAAA=\n" * 65, b"text\xff\n\n\xe2\x80\x94 a AAAAAAA=\n"],
)  # fmt: skip
def test_what_is_no_signed_text_is_refused(note: str | bytes) -> None:
    with pytest.raises(Tampered):
        SignedText.read(note)


@pytest.mark.parametrize(
    "vkey",
    [
        "",
        "a",
        "a+b",
        "a+12345678+AwEB",
        NEUMANN.replace("c74f", "c74e"),
        NEUMANN[:-1],
        "a b" + NEUMANN[12:],
        "+" + NEUMANN,
    ],
)
def test_what_is_no_key_is_refused(vkey: str) -> None:
    with pytest.raises(InputError):
        PublicKey.read(vkey)
    with pytest.raises(InputError):
        PrivateKey.read(vkey)


def test_a_key_that_signs_twice_is_refused() -> None:
    key = PrivateKey.make("a")
    note = signed("text\n", key)
    with pytest.raises(Tampered, match="twice"):
        SignedText.read(note + note.splitlines(keepends=True)[-1]).signers([key.public])


def test_unknown_signatures_are_passed_over() -> None:
    key, other = PrivateKey.make("a"), PrivateKey.make("a")
    assert SignedText.read(signed("text\n", key, other)).signers([key.public]) == {key.public: 0}


def test_key_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    file, key = tmp_path / "book.key", PrivateKey.make("example.com/a")
    write_key(file, key)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert read_key(file) == key
    with pytest.raises(InputError, match="no key is overwritten"):
        write_key(file, PrivateKey.make("example.com/b"))
    assert read_key(file) == key
    if os.name == "posix":
        file.chmod(0o640)
        with pytest.raises(InputError, match="by others"):
            read_key(file)
    for missing in (tmp_path / "none", tmp_path):
        with pytest.raises(ShoalsError):
            read_key(missing)
