"""Headers, targets and trees, against blocks that everybody has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError, SourceDamaged
from shoals.operate.pow.block import Template, from_file, read_block, to_file
from shoals.operate.pow.header import (
    TARGET_MAX,
    Header,
    bits_of,
    difficulty_of,
    digest_of,
    hash_twice,
    hashes_for,
    target_for,
    target_of,
    text_of,
)
from shoals.operate.pow.kernel import GENESIS
from shoals.operate.pow.transactions import (
    Reader,
    coinbase,
    commitment_of,
    merkle_branch,
    merkle_root,
    push_height,
    read_transaction,
    root_by,
)

FIRST_TRANSACTION = bytes.fromhex(
    "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff4d04ffff001d0104455468652054"
    "696d65732030332f4a616e2f32303039204368616e63656c6c6f72206f6e206272696e6b206f66207365636f6e64206261696c6f757420"
    "666f722062616e6b73ffffffff0100f2052a01000000434104678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61"
    "deb649f6bc3f4cef38c4f35504e51ec112de5c384df7ba0b8d578a4c702b6bf11d5fac00000000"
)
KNOWN = {
    "00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048": (
        "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
        "0e3e2357e806b6cdb1f70b54c3a3a17b6714ee1f0e68bebb44a74b1efd512098",
        1_231_469_665, 0x1D00FFFF, 2_573_394_689,
    ),
    "000000000003ba27aa200b1cecaad478d2b00432346c3f1f3986da1afd33e506": (
        "000000000002d01c1fccc21636b607dfd930d31d01c3a62104612a1719011250",
        "f3e94742aca4b5ef85488dc37c06c3282295ffec960994b2c0d5ac2a25a95766",
        1_293_623_863, 0x1B04864C, 274_148_111,
    ),
    "00000000000000001e8d6829a8a21adc5d38d0a473b144b6765798e61f98bd1d": (
        "00000000000008a3a41b85b8b29ad444def299fee21793cd8b9e567eab02cd81",
        "2b12fcf1b09288fcaff797d71e950e71ae42b91e8bdb2304758dfcffc2b620e3",
        1_305_998_791, 0x1A44B9F2, 2_504_433_986,
    ),
}  # fmt: skip
"""Blocks 1, 100,000 and 125,552 of Bitcoin, as any node or explorer shows them."""
OF_100_000 = (
    "8c14f0db3df150123e6f3dbbf30f8b955a8249b62ac1d1ff16284aefa3d06d87",
    "fff2525b8931402dd09222c50775608f75787bd2b87e56995a7bdd30f79702c4",
    "6359f0868171b1d194cbee1af2f16ea598ae8fad666d9b012c8ed2b79a236ec4",
    "e9a66845e05d5abc0ad04ec80f774a7e585c6e8db975962d069a522137b80c1d",
)


def test_the_first_block_of_bitcoin_is_read_to_the_last_byte() -> None:
    block = read_block(GENESIS.to_bytes() + b"\x01" + FIRST_TRANSACTION)
    assert block.header == GENESIS
    assert block.header.text == "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
    [first] = block.transactions
    assert merkle_root([first.digest]) == GENESIS.root
    assert first.outputs[0][0] == 50 * 10**8
    assert b"Chancellor on brink" in first.first_input[1]


@pytest.mark.parametrize("text", KNOWN)
def test_known_headers_have_their_hash_and_meet_their_target(text: str) -> None:
    previous, root, time_s, bits, nonce = KNOWN[text]
    header = Header(
        version=1, previous=digest_of(previous), root=digest_of(root), time_s=time_s, bits=bits, nonce=nonce
    )
    assert header.text == text
    assert header.meets(header.target)
    assert not header.with_nonce(nonce + 1).meets(header.target)
    assert Header.from_bytes(header.to_bytes()) == header


def test_the_tree_of_block_100_000() -> None:
    digests = [digest_of(one) for one in OF_100_000]
    root = digest_of(KNOWN["000000000003ba27aa200b1cecaad478d2b00432346c3f1f3986da1afd33e506"][1])
    assert merkle_root(digests) == root
    assert root_by(digests[0], merkle_branch(digests[1:])) == root


@given(st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=40))
def test_a_branch_leads_to_the_root(digests: list[bytes]) -> None:
    assert root_by(digests[0], merkle_branch(digests[1:])) == merkle_root(digests)


@given(st.integers(1, 2**256 - 1))
def test_the_compact_form_rounds_down_by_less_than_a_32768th(target: int) -> None:
    again = target_of(bits_of(target))
    assert again <= target
    assert target - again <= target >> 15
    assert bits_of(again) == bits_of(target)


@pytest.mark.parametrize("bits", [0, 0x1D800001, 0x01003456, 0x23000001 << 8, 0xFF7FFFFF, 2**32 + 0x1D00FFFF])
def test_a_compact_form_that_stands_for_no_target_is_refused(bits: int) -> None:
    with pytest.raises(InputError, match="stands for no target"):
        target_of(bits)


def test_difficulty_and_hashes() -> None:
    assert difficulty_of(TARGET_MAX) == 1.0
    assert target_for(1.0) == TARGET_MAX
    assert difficulty_of(target_for(0.004)) == pytest.approx(0.004, rel=1e-12)
    assert hashes_for(target_of(0x207FFFFF)) == pytest.approx(2.0, rel=1e-6)
    with pytest.raises(InputError, match="difficulty"):
        target_for(0.0)


def test_a_hash_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="is no hash"):
        digest_of("zz")
    with pytest.raises(InputError, match="79 bytes"):
        Header.from_bytes(bytes(79))


@pytest.mark.parametrize(("height", "script"), [(0, "00"), (1, "51"), (16, "60"), (17, "0111"), (127, "017f"),
    (128, "028000"), (255, "02ff00"), (256, "020001"), (32_767, "02ff7f"), (32_768, "03008000"),
    (2**31, "050000008000"),
])  # fmt: skip
def test_a_height_is_pushed_as_bitcoin_core_writes_it(height: int, script: str) -> None:
    assert push_height(height).hex() == script


@given(
    st.integers(0, 10**7), st.integers(0, 21 * 10**14), st.binary(max_size=40), st.binary(max_size=80), st.booleans()
)
def test_a_first_transaction_reads_as_it_was_written(
    height: int, sat: int, script: bytes, extra: bytes, wit: bool
) -> None:
    made = coinbase(height, sat, script, extra, commitment=commitment_of([]) if wit else b"")
    reader = Reader(made.whole)
    read = read_transaction(reader)
    assert reader.at == len(made.whole)
    assert read.digest == made.digest
    assert read.witnessed == hash_twice(made.whole)
    assert read.outputs[0] == (sat, script)
    assert read.first_input[1].startswith(push_height(height) + extra)
    assert len(read.outputs) == 1 + wit
    assert read.witness == ((bytes(32),) if wit else ())


def test_a_first_transaction_that_says_too_much_is_refused() -> None:
    with pytest.raises(InputError, match="says 101 bytes"):
        coinbase(20, 0, b"", bytes(99))


def test_a_template_holds_other_transactions_and_commits_to_their_witness() -> None:
    other = FIRST_TRANSACTION  # any bytes of a transaction will do for the tree
    document = {
        "height": 300, "previousblockhash": "11" * 32, "version": 0x20000000, "bits": "207fffff",
        "curtime": 1_700_000_000,
        "coinbasevalue": 1_250_000_000, "target": "7fffff" + "00" * 29, "rules": ["csv", "!segwit"],
        "transactions": [{"data": other.hex(), "txid": "x", "hash": "y"}],
    }  # fmt: skip
    template = Template.from_rpc(document)
    assert template.segwit
    block = read_block(template.work(script=b"\x51", extra=b"1").block(7))
    assert len(block.transactions) == 2
    assert block.header.nonce == 7
    assert merkle_root([one.digest for one in block.transactions]) == block.header.root
    assert block.transactions[0].outputs[1][1] == commitment_of([hash_twice(other)])
    plain = Template.from_rpc(document | {"rules": ["csv"]})
    assert len(read_block(plain.work(script=b"\x51", extra=b"1").block(0)).transactions[0].outputs) == 1
    with pytest.raises(InputError, match="not that of its bits"):
        Template.from_rpc(document | {"target": "00" * 31 + "01"})
    with pytest.raises(InputError, match="cannot be read"):
        Template.from_rpc({"height": 3})


@given(st.binary(max_size=300))
def test_bytes_that_are_no_block_are_refused_and_never_believed(data: bytes) -> None:
    with pytest.raises((InputError, SourceDamaged)):
        read_block(GENESIS.to_bytes() + b"\x01" + FIRST_TRANSACTION[:-1] + b"\x00" * 0 + data[:0])
    try:
        read_block(data)
    except (InputError, SourceDamaged):
        return
    assert len(data) > 80


def test_a_file_of_blocks_is_read_back_and_its_damage_is_found() -> None:
    blocks = [b"one", b"second"]
    data = to_file(blocks)
    assert from_file(data) == blocks
    for wrong in (data[:-1], b"x" + data[1:], data + b"\0"):
        with pytest.raises(SourceDamaged, match="damaged at byte"):
            from_file(wrong)


def test_hashes_are_written_turned_around() -> None:
    assert digest_of(text_of(bytes(range(32)))) == bytes(range(32))
