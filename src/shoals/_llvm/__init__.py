"""Machinery: kernels that ship as LLVM code. `emit` writes them with numba, `load` turns them into machine code.

Knows nothing of energy, plans or books. A kernel is a function of whole numbers, floating numbers and arrays.
"""
