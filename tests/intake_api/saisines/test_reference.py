import pytest

from intake_api.saisines.reference import ALPHABET, new_reference, read_reference


def test_a_reference_holds_no_character_taken_for_another() -> None:
    drawn = "".join(new_reference() for _ in range(2_000)).replace("-", "")
    assert set(drawn) == set(ALPHABET)
    assert not set(drawn) & set("0O1ILU")


def test_references_do_not_repeat() -> None:
    assert len({new_reference() for _ in range(2_000)}) == 2_000


@pytest.mark.parametrize(
    "written", ["M7KQ-4XW9", "m7kq-4xw9", " M7KQ 4XW9 ", "m7kq4xw9", "M7.KQ.4X.W9"]
)
def test_a_reference_is_read_however_it_is_written(written: str) -> None:
    assert read_reference(written) == "M7KQ-4XW9"


@pytest.mark.parametrize("written", ["", "M7KQ", "M7KQ-4XW0", "M7KQ-4XW9A", "\x00" * 8, "é" * 8])
def test_what_cannot_be_a_reference_is_none(written: str) -> None:
    assert read_reference(written) is None
