"""The triangular factor of a large symmetric matrix, block by block.

SciPy's own call works on the whole: with the OpenBLAS of its wheels (0.3.18, and NumPy's 0.3.20) and two threads,
it writes outside of its memory on some processors, from some twenty thousand rows on, and the process ends there.
Blocks are as exact, and no slower.
"""

from typing import Any

from scipy.linalg import cholesky, solve_triangular

BLOCK = 8000
"""Rows. Half of what is known to be safe."""


def factored(matrix: Any, block: int = BLOCK) -> Any:
    """The lower factor of a symmetric positive matrix, written over it, column by column; what stands above the
    diagonal means nothing."""
    factor, rows = matrix.T, len(matrix)
    for start in range(0, rows, block):
        end = min(start + block, rows)
        here = cholesky(factor[start:end, start:end], lower=True)
        factor[start:end, start:end] = here
        below = factor[end:, start:end]
        if len(below):
            below[:] = solve_triangular(here, below.T, lower=True, check_finite=False).T
        for left in range(end, rows, block):
            right = min(left + block, rows)
            factor[left:, left:right] -= below[left - end :] @ below[left - end : right - end].T
    return factor
