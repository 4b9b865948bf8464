"""Proof of work, really: headers, blocks, a kernel that searches them, chains that judge them, and Stratum.

What a block is (`header`, `transactions`, `block`) is pure and knows no clock, no socket and no energy. `kernel` finds
numbers, `chains` says whether a block counts, `stratum` and its two ends pass work to those who have no block.
"""
