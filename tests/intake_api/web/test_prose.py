"""A message's plain text becomes safe HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_api.web.prose import labelled, prose


@pytest.mark.parametrize("linked", [True, False])
def test_what_looks_like_html_is_shown_as_typed(linked: bool) -> None:
    shown = prose('<script>alert("x")</script> & <a href="//mal.test">ici</a>', linked)
    assert "<script" not in shown
    assert "<a " not in shown
    assert "&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt; &amp; &lt;a" in shown


@given(st.text())
def test_no_text_whatever_brings_a_tag_that_we_do_not_write(text: str) -> None:
    shown = str(prose(text, linked=True))
    for tag in ("<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>"):
        shown = shown.replace(tag, "")
    assert "<" not in shown.replace('<a href="', "").replace("</a>", "")


def test_each_line_is_a_paragraph() -> None:
    assert prose("Bonjour.\nÇa va\n\nMerci.\n") == "<p>Bonjour.</p><p>Ça va</p><p>Merci.</p>"


def test_lines_that_begin_with_a_dash_make_a_list() -> None:
    shown = prose("Voici :\n- Nom : Exemple\n- Ville : Dijon\nEst-ce exact ?")
    assert shown == (
        "<p>Voici\u00a0:</p><ul><li>Nom\u00a0: Exemple</li><li>Ville\u00a0: Dijon</li></ul>"
        "<p>Est-ce exact\u00a0?</p>"
    )


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Appelez le 3114, jour et nuit.", '<a href="tel:3114">3114</a>'),
        ("Vous pouvez la joindre au 36 46.", '<a href="tel:3646">36 46</a>'),
        ("appelez le 15 ou le 112", '<a href="tel:15">15</a> ou le <a href="tel:112">112</a>'),
        ("Sans abri ce soir : 115.", '<a href="tel:115">115</a>.'),
        ("écrivez au 114 par SMS", '<a href="sms:114">114</a>'),
        ("(09 69 39 00 00)", '<a href="tel:0969390000">09 69 39 00 00</a>'),
        ("+33 9 69 39 00 00", '<a href="tel:+33969390000">+33 9 69 39 00 00</a>'),
        ("à aide@exemple.test.", '<a href="mailto:aide@exemple.test">aide@exemple.test</a>.'),
        ("sur https://exemple.test/a.", '<a href="https://exemple.test/a">https://exemple.test/a</a>.'),
    ],
)  # fmt: skip
def test_what_one_can_call_or_write_to_is_a_link(text: str, link: str) -> None:
    assert link in prose(text, linked=True)


@pytest.mark.parametrize(
    "text",
    [
        "Vous avez 15 jours, jusqu'au 15 novembre.",
        "Il faut attendre le 17 mars.",
        "Ce sont 3114 € de trop, et 3 200 euros.",
        "Votre NIR : 2 69 05 49 588 157 80",
        "le 15/10/2026",
        "le 15,50 €",
        "Délai : 15 jours. Somme : 115 €.",
        "R142-1, article 3114-2",
        "http://exemple.test javascript:alert(1)",
    ],
)
def test_days_sums_and_other_numbers_are_no_links(text: str) -> None:
    assert "<a " not in prose(text, linked=True)


def test_nothing_is_a_link_in_what_a_person_typed() -> None:
    assert "<a " not in prose("Appelez le 3114 ou moi@exemple.test")


def test_labels_stand_out_in_a_summary_whatever_their_value_holds() -> None:
    shown = labelled("– Nom : <b> : Exemple\n– sans étiquette")
    assert shown == (
        '<ul><li><span class="label">Nom\u00a0:</span> &lt;b&gt;\u00a0: Exemple</li>'
        "<li>sans étiquette</li></ul>"
    )
