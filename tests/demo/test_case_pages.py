"""What an agent of the mediator reads."""

import ast
from html.parser import HTMLParser
from typing import Any, get_args

import httpx
import pytest

from demo.case_system import french, labels
from saisine import codes
from tests.demo.example import CHILD_NIR, NIR, hand_over, payload, withdraw
from tests.demo.running import ROOT


class Seen(HTMLParser):
    """The text of a page as it first shows: closed `<details>` give only their summary."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._closed = 0
        self._summary = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "details" and "open" not in dict(attrs):
            self._closed += 1
        self._summary = self._summary or tag == "summary"

    def handle_endtag(self, tag: str) -> None:
        if tag == "details":
            self._closed -= 1
        if tag == "summary":
            self._summary = False

    def handle_data(self, data: str) -> None:
        if not self._closed or self._summary:
            self.words.append(data)


def seen(page: str) -> str:
    parser = Seen()
    parser.feed(page)
    return " ".join(" ".join(parser.words).split())


def sent(client: httpx.Client, **changes: Any) -> dict[str, Any]:
    saisine = payload(**changes)
    assert hand_over(client, saisine).status_code == 201
    return saisine


def test_the_list_says_what_each_saisine_is(case_system: httpx.Client) -> None:
    sent(case_system, reference="LIST-0001")
    text = seen(case_system.get("/").text)
    for words in (
        "LIST-0001",
        "Médiateur de l’Assurance Maladie",
        "Indemnités journalières maladie",
        "Assuré",
        "Semble recevable",
        "Reçue",
    ):
        assert words in text


def test_the_list_marks_what_completes_another_and_what_is_withdrawn(
    case_system: httpx.Client,
) -> None:
    first = sent(case_system, reference="PREM-0001")
    second = sent(case_system, reference="SUIT-0002", completes="PREM-0001")
    withdraw(case_system, second["id"])
    text = seen(case_system.get("/").text)
    assert "SUIT-0002 Complète PREM-0001 Retirée" in text
    page = case_system.get(f"/saisines/{second['id']}").text
    assert f'<a href="/saisines/{first["id"]}">PREM-0001</a>' in page


def test_one_saisine_is_shown_in_full(case_system: httpx.Client) -> None:
    saisine = sent(case_system, reference="PLEI-0001")
    text = seen(case_system.get(f"/saisines/{saisine['id']}").text)
    for words in (
        "14 mai 1988",
        "Atelier Exemple",
        "123 456 782 00010",
        "12 rue de la Démonstration 21000 Dijon",
        "06 39 98 00 12",
        "camille@exemple.fr",
        "Plutôt après 18 heures",
        "Léo",
        "Enfant mineur",
        "CPAM de la Côte-d’Or",
        "1 234,50 €",
        "septembre 2026",
        "malgré mes trois appels",
        "Que mes indemnités soient versées.",
        "Je suis seule avec deux enfants.",
        "REC-0042",
        "Une lettre type.",
        "Tribunal saisi Non",
        "Contrôle, rescrit ou transaction en cours Non précisé",
        "Après réclamation",
        "✓ Remplie Une réclamation a été faite. Source : CSS, art. L217-7-1, II",
        "Réponse – Organisme, 15 octobre 2026, référence CPAM-77",
        "✗ Non remplie La caisse n’a pas répondu.",
        "? Non connue La personne peut agir pour une autre.",
        "Commission de recours amiable 1er décembre 2026 Source : CSS, art. R142-1, deux mois",
        "Précarité",
        "réponse de la caisse.pdf",
        "Plateforme 3646 – Dijon",
        "21 novembre 2026 à 10 h 05",
        "Notice (version 3)",
    ):
        assert words in text, words


def test_a_nir_is_masked_until_it_is_asked_for(case_system: httpx.Client) -> None:
    saisine = sent(case_system)
    page = case_system.get(f"/saisines/{saisine['id']}").text
    first_seen = seen(page)
    for number in (NIR, CHILD_NIR):
        assert number[5:] not in first_seen.replace(" ", "")
        assert french.nir(number) in page
    assert "2 88 05 •• ••• ••• ••" in first_seen
    assert NIR not in case_system.get("/").text


def test_what_people_wrote_is_never_markup(case_system: httpx.Client) -> None:
    saisine = payload(reference="<b>X</b>")
    saisine["dispute"]["description"] = "<script>alert(1)</script>"
    saisine["attachments"][0]["url"] = "javascript:alert(1)"
    hand_over(case_system, saisine)
    for page in ("/", f"/saisines/{saisine['id']}"):
        text = case_system.get(page).text
        assert "<script" not in text
        assert "<b>X</b>" not in text
        assert 'href="javascript' not in text


def test_a_saisine_with_nothing_optional_is_shown_too(case_system: httpx.Client) -> None:
    saisine = {
        key: value
        for key, value in payload(reference="COURT-001").items()
        if key not in ("represented_person", "correspondence", "attachments", "completes")
    }
    saisine["mediator"] = {"route": "cpsti", "organisme": "urssaf", "caisse": None}
    saisine["assessment"] |= {"deadlines": [], "flags": [], "competence": None}
    hand_over(case_system, saisine)
    answer = case_system.get(f"/saisines/{saisine['id']}")
    assert answer.status_code == 200
    text = seen(answer.text)
    for words in ("Aucune pièce n’a été jointe", "Aucune échéance signalée", "Aucun signalement"):
        assert words in text
    assert "None" not in text


def test_an_unknown_saisine_is_a_page_that_says_so(case_system: httpx.Client) -> None:
    answer = case_system.get("/saisines/inconnue")
    assert answer.status_code == 404
    assert "Aucune saisine reçue ne porte ce numéro." in answer.text


def test_pages_load_nothing_from_elsewhere_and_are_not_cached(case_system: httpx.Client) -> None:
    page = case_system.get("/")
    assert page.headers["Content-Security-Policy"].startswith("default-src 'self'; form-action")
    assert page.headers["Cache-Control"] == "no-store"
    assert "<script" not in page.text
    assert case_system.get("/static/demo.css").status_code == 200


@pytest.mark.parametrize(
    ("kind", "literal"),
    [
        ("status", codes.EventStatus),
        ("outcome", codes.Outcome),
        ("verdict", codes.Verdict),
        ("route", codes.Route),
        ("organisme", codes.Organisme),
        ("requester_type", codes.RequesterType),
        ("competence", codes.Competence),
        ("deadline", codes.DeadlineKind),
        ("flag", codes.Flag),
        ("origin", codes.Origin),
        ("channel", codes.Channel),
        ("filed_by", codes.FiledByKind),
        ("contact", codes.ContactPreference),
        ("mandate", codes.Mandate),
    ],
)
def test_every_code_of_the_contract_has_a_french_label(kind: str, literal: object) -> None:
    assert set(labels.ALL[kind]) == set(get_args(literal))


def test_an_unknown_code_is_shown_made_readable() -> None:
    assert labels.label("motif_tout_neuf", "motif") == "Motif tout neuf"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (french.day("2026-11-01"), "1er novembre 2026"),
        (french.day("un jour"), "un jour"),
        (french.moment("2026-07-01T22:30:00Z"), "2 juillet 2026 à 0\u00a0h\u00a030"),
        (french.euros("1000000"), "1\u202f000\u202f000\u00a0€"),
        (french.euros(0.5), "0,50\u00a0€"),
        (french.nir_masked("7912345678901"), "7 91 23 •• ••• •••"),
        (french.nir("269052A58815780"), "2 69 05 2A 588 157 80"),
        (french.phone("+32470123456"), "+32470123456"),
        (french.size(2_400_000), "2,4 Mo"),
    ],
)
def test_values_are_written_for_a_french_reader(written: str, shown: str) -> None:
    assert written == shown


def test_the_demonstration_programs_import_nothing_of_the_product() -> None:
    forbidden = {"saisine", "intake_api", "actions", "bot"}
    for path in (ROOT / "demo").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not {name.split(".")[0] for name in names} & forbidden, path
