"""E-mail addresses: syntax only; slips are refused with a sentence, never repaired in silence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saisine.identifiers import Invalid, email, mask


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("jean.dupont@exemple.fr", "jean.dupont@exemple.fr"),
        ("  Jean.Dupont@EXEMPLE.fr ", "Jean.Dupont@exemple.fr"),
        ("<jean@exemple.fr>", "jean@exemple.fr"),
        ("mailto:jean@exemple.fr", "jean@exemple.fr"),
        ("jean@exemple.fr.", "jean@exemple.fr"),
        ("jean @ exemple.fr", "jean@exemple.fr"),
        ("jean+cpam@exemple.fr", "jean+cpam@exemple.fr"),
        ("jean\u200b@exemple.fr", "jean@exemple.fr"),
        ("jean point dupont arobase exemple point fr", "jean.dupont@exemple.fr"),
        ("Jean Point Dupont Arobase exemple Point fr", "Jean.Dupont@exemple.fr"),
        ("jean tiret dupont arobase exemple.fr", "jean-dupont@exemple.fr"),
        ("jean tiret du bas dupont arobase exemple.fr", "jean_dupont@exemple.fr"),
        ("jean.dupont (at) exemple.fr", "jean.dupont@exemple.fr"),
        ("jean.dupont[arobase]exemple.fr", "jean.dupont@exemple.fr"),
    ],
)
def test_an_address_is_read_as_typed_or_as_spoken(typed: str, value: str) -> None:
    assert email.read(typed) == value
    assert email.show(value) == value


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "at"),
        ("jean.dupont.exemple.fr", "at"),
        ("jean@dupont@exemple.fr", "at"),
        ("@exemple.fr", "at"),
        ("jean@gmail", "domain"),
        ("jean@", "domain"),
        ("jean@gmailcom", "domain"),
        ("jean@gmail.con", "domain"),
        ("jean@gmail,com", "comma"),
        ("jean,dupont@gmail.com", "comma"),
        ("jean,gmail.com", "comma"),
        ("jean dupont@exemple.fr", "spaces"),
        ("jérôme@exemple.fr", "accents"),
        ("jean..dupont@exemple.fr", "format"),
        ("jean@-exemple.fr", "format"),
        ("jean@" + "a" * 300 + ".fr", "format"),
    ],
)
def test_each_slip_has_its_reason(typed: str, reason: str) -> None:
    answer = email.read(typed)
    assert isinstance(answer, Invalid)
    assert answer.reason == reason


@given(
    st.from_regex(r"[a-z0-9]{1,12}(?:[._-][a-z0-9]{1,8})?@[a-z]{2,12}\.(?:fr|com)", fullmatch=True)
)
def test_an_ordinary_address_is_never_changed_and_is_found_in_a_sentence(address: str) -> None:
    assert email.read(address) == address
    sentence = f"Mon adresse : {address}, merci."
    assert [sentence[a:b] for a, b in email.find(sentence)] == [address]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("jean@exemple.fr,paul@exemple.fr", ["jean@exemple.fr", "paul@exemple.fr"]),
        ("écrivez à jean@exemple.fr.", ["jean@exemple.fr"]),
        (
            "c'est jean point dupont arobase exemple point fr merci",
            ["jean point dupont arobase exemple point fr"],
        ),
        ("o'connor@exemple.fr", ["o'connor@exemple.fr"]),
        ("l'adresse,jean,dupont@gmail.com", ["jean,dupont@gmail.com"]),
        ("jean.dupont gmail.com", ["jean.dupont gmail.com"]),
        ("jeandupontgmail.com", ["jeandupontgmail.com"]),
        ("jean.dupont,orange.fr", ["jean.dupont,orange.fr"]),
        ("sur www.orange.fr ou laposte.net", []),
        ("je ne trouve pas la touche arobase du clavier", []),
        ("voir @ameli_assur", []),
        ("3 pommes @ 2 euros", []),
    ],
)
def test_addresses_are_found_in_a_text_with_their_slips(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in email.find(text)] == found


def test_a_lone_word_counts_only_when_an_address_was_asked_for() -> None:
    assert email.find("jean.dupontexemple.fr") == []
    assert email.find("jean.dupontexemple.fr", expected=True) == [(0, 21)]
    assert email.find("non merci", expected=True) == []


@given(st.text())
def test_no_text_makes_the_reader_fail(text: str) -> None:
    assert isinstance(email.read(text), str | Invalid)
    email.find(text)


@given(st.text(alphabet="ab.@, -'éo\u0131ß", max_size=40))
def test_no_near_address_makes_the_reader_fail(text: str) -> None:
    assert isinstance(email.read(text), str | Invalid)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("@jeannepetit", "at"),
        ("c'est @jeanne.petit", "at"),
        ("www.petit.fr", "at"),
        ("w w w point petit point fr", "at"),
        ("jp petit@exemple.fr", "spaces"),
        ("petit@exemple.f", "domain"),
        ("mon mail c'est jeanne arobase", "domain"),
    ],
)
def test_what_is_given_for_an_address_and_is_none_is_refused(text, reason):
    assert [(f.kind, f.reason) for f in mask(text, "email").found] == [("email", reason)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("j petit 44 arobase exemple point fr tout attaché", "jpetit44@exemple.fr"),
        ("jeanne petit arobase exemple point fr, en un mot", "jeannepetit@exemple.fr"),
        ("svp petit@exemple.fr", "petit@exemple.fr"),
        ("c'est jeanne @ exemple.fr", "jeanne@exemple.fr"),
    ],
)
def test_what_is_said_around_an_address_changes_nothing(text, value):
    assert [f.value for f in mask(text, "email").found] == [value]
