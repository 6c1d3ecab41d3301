"""What the processor can do, told to the library that multiplies matrices.

The OpenBLAS that NumPy 1.23 and SciPy bring does not know the newest processors, and treats them as those of
2004: a product of matrices takes five to seven times as long. This says which of the kinds it knows it may
take them for. A choice made in the environment is left as it is.
"""

import os
import platform
from pathlib import Path

KIND = "OPENBLAS_CORETYPE"
_ABOUT = Path("/proc/cpuinfo")
_KINDS = (
    ("SkylakeX", {"avx512f", "avx512bw", "avx512dq", "avx512vl"}),
    ("Haswell", {"avx2", "fma"}),
)


def use_it_whole() -> None:
    """To be called before NumPy is imported. Elsewhere than on x86 Linux the library's own choice is good."""
    if platform.machine() == "x86_64" and _ABOUT.is_file():
        kind = kind_of(_ABOUT.read_text(encoding="utf-8", errors="replace"))
        if kind:
            os.environ.setdefault(KIND, kind)


def kind_of(about: str) -> str:
    """The newest kind whose instructions this processor has ("" when it has none's), from `/proc/cpuinfo`."""
    line = next((line for line in about.splitlines() if line.startswith("flags")), "")
    flags = set(line.partition(":")[2].split())
    return next((kind for kind, needed in _KINDS if needed <= flags), "")
