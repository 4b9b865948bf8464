from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals._llvm import sha256


@settings(deadline=None, max_examples=60)  # each length is compiled
@given(st.binary(min_size=0, max_size=260), st.integers(0, 255), st.integers(1, 3))
def test_digests_are_those_of_hashlib(message: bytes, prefix: int, copies: int) -> None:
    messages = np.frombuffer(message * copies, np.uint8).reshape(copies, len(message))
    expected = hashlib.sha256(bytes([prefix]) + message).digest()
    assert sha256.digests(prefix, messages).tobytes() == expected * copies


def test_without_the_instructions_the_digests_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    messages = np.arange(3 * 128, dtype=np.uint8).reshape(3, 128)
    quick = sha256.digests(1, messages)
    monkeypatch.setattr(sha256, "machine_code", lambda length: None)
    assert sha256.digests(1, messages).tobytes() == quick.tobytes()
    assert sha256.digests(1, messages[:0]).shape == (0, 32)
