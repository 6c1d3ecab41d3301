"""Which kind of processor the library of matrices is told it has."""

import pytest

from bot.processor import kind_of

RECENT = "flags : fpu sse2 fma avx2 avx512f avx512bw avx512dq avx512vl amx_int8"


@pytest.mark.parametrize(
    ("flags", "kind"),
    [
        (RECENT, "SkylakeX"),
        ("flags : fpu sse2 fma avx2", "Haswell"),
        ("flags : fpu sse2 fma avx2 avx512f", "Haswell"),
        ("flags : fpu sse2 avx", ""),
        ("Features : fp asimd", ""),
        ("", ""),
    ],
)
def test_the_newest_kind_whose_instructions_it_has(flags: str, kind: str) -> None:
    assert kind_of(f"processor : 0\n{flags}\nbugs : none\n\nprocessor : 1\n") == kind
