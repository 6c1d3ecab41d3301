"""Pasted forms: which words are labels, what each label's value is, and what is no form at all."""

import re

import pytest

from saisine.reading.labelled import FEWEST, read_labelled, spoken
from saisine.reading.labels import flat, label_of
from saisine.reading.listed import read_list
from tests.saisine import wordings

LABELS = {
    "Appelante": ("full_name", "caller"),
    "Demandeur": ("full_name", "caller"),
    "Assuré(e)": None,
    "Assuré": ("full_name", "insured"),
    "Assuré concerné": ("full_name", "other"),
    "Pour le compte de": ("full_name", "other"),
    "Nom de l'assuré": ("last_name", "insured"),
    "Date de naissance de l'enfant": ("birth_date", "other"),
    "NIR du bénéficiaire": ("nir", "insured"),
    "Nom du demandeur": ("last_name", "caller"),
    "NOM": ("last_name", None),
    "Nom de naissance": ("birth_name", None),
    "Nom / Prénom": ("full_name", None),
    "Né(e) le": ("birth_date", None),
    "DDN": ("birth_date", None),
    "N° SS": ("nir", None),
    "N°SS": ("nir", None),
    "Num. sécu": ("nir", None),
    "Numéro de sécurité sociale": ("nir", None),
    "Tel mobile": ("phone", None),
    "Adresse mail": ("email", None),
    "Courriel": ("email", None),
    "CP": ("postal_code", None),
    "CP - Ville": ("postal_code", None),
    "Commune": ("city", None),
    "Coordonnées": ("contacts", None),
    "Mode de contact": ("contact_preference", None),
    "Objet de la demande": ("motif", None),
    "Exposé": ("description", None),
    "Démarches": ("steps", None),
    "Historique": ("steps", None),
    "Date réclamation": ("prior_complaint_date", None),
    "Canal réclamation": ("prior_complaint_channel", None),
    "Réponse caisse": ("answer_received", None),
    "Date réponse": ("answer_date", None),
    "Motif insatisfaction": ("answer_unsatisfactory_reason", None),
    "Décision contestée du": ("contested_decision_date", None),
    "Recours CRA": ("cra_seized", None),
    "CRA / Tribunal": ("cra_and_court", None),
    "Tribunal judiciaire saisi": ("court_seized", None),
    "Origine": ("origin", None),
    "Civilité": ("", None),
    "Téléconseiller": ("", None),
    "Une phrase": None,
    "Le tribunal a dit": None,
}


@pytest.mark.parametrize(("label", "meaning"), LABELS.items())
def test_a_label_asks_for_one_thing_and_may_say_whose(
    label: str, meaning: tuple[str, str | None] | None
) -> None:
    assert label_of(label) == meaning


def fields(text: str) -> dict[str, str]:
    form = read_labelled(text)
    assert form is not None
    return form.fields


THREE = {"last_name": "Essai", "first_name": "Lina", "city": "Dijon"}


@pytest.mark.parametrize(
    "text",
    [
        "Nom : Essai\nPrénom : Lina\nVille : Dijon",
        "nom=Essai\nprénom=Lina\nville=Dijon",
        "NOM: Essai, PRÉNOM: Lina, VILLE: Dijon",
        "Nom : Essai ; Prénom : Lina ; Ville : Dijon",
        "Nom : Essai | Prénom : Lina | Ville : Dijon",
        "Nom : Essai / Prénom : Lina / Ville : Dijon",
        "- Nom : Essai\n- Prénom : Lina\n- Ville : Dijon",
        "1. Nom : Essai\n2. Prénom : Lina\n3. Ville : Dijon",
        "**Nom** : Essai\n**Prénom** : Lina\n**Ville** : Dijon",
        "Nom → Essai\nPrénom → Lina\nVille → Dijon",
        "Nom -> Essai\nPrénom -> Lina\nVille -> Dijon",
        "Nom ..... Essai\nPrénom .. Lina\nVille ... Dijon",
        "[Nom] Essai\n[Prénom] Lina\n[Ville] Dijon",
        "Nom\tEssai\nPrénom\tLina\nVille\tDijon",
        "Nom\tPrénom\tVille\nEssai\tLina\tDijon",
        "Nom;Prénom;Ville\nEssai;Lina;Dijon",
        "| Nom | Essai |\n| Prénom | Lina |\n| Ville | Dijon |",
        "Nom\nEssai\nPrénom\nLina\nVille\nDijon",
        "Nom :\nEssai\nPrénom :\nLina\nVille :\nDijon",
        '{"nom": "Essai", "prenom": "Lina", "ville": "Dijon"}',
        "Nom : Essai Prénom : Lina Ville : Dijon",
        "Nom (de famille) : Essai\nPrénom (usuel) : Lina\nVille (résidence) : Dijon",
    ],
)
def test_whatever_stands_between_labels_and_values_is_read(text: str) -> None:
    assert fields(text) == THREE


def test_labels_without_any_sign_are_read_when_nearly_every_line_begins_with_one() -> None:
    text = "Nom Essai\nPrénom Lina\nVille Dijon\nStatut salariée\nTribunal non"
    assert fields(text) == THREE | {"requester_type": "salariée", "court_seized": "non"}


def test_a_story_goes_on_over_several_lines_until_the_next_label() -> None:
    text = "Nom : Essai\nPrénom : Lina\nFaits : la CPAM refuse.\nElle a dit : non.\nTribunal : non"
    assert fields(text)["description"] == "la CPAM refuse.\nElle a dit : non."


def test_a_label_nobody_knows_goes_with_the_story_and_ends_the_value_before() -> None:
    form = read_labelled("Nom : Essai\nPrénom : Lina\nVille : Dijon\nMédicament : insuline")
    assert form is not None
    assert form.fields == THREE
    assert form.rest == "Médicament : insuline"


def test_what_bears_no_label_is_kept_but_for_who_and_where() -> None:
    form = read_labelled(
        "Nom : Essai\nPrénom : Lina\nVille : Dijon\nnée le 12/05/1985\n<PHONE_1>\nRien depuis mars"
    )
    assert form is not None
    assert form.rest == "Rien depuis mars"
    assert form.fields["birth_date"] == "née le 12/05/1985"


def test_nothing_is_lost_when_a_label_comes_twice() -> None:
    form = read_labelled("Nom : Essai\nPrénom : Lina\nVille : Dijon\nVille : Beaune")
    assert form is not None and "Beaune" in form.rest


def test_a_long_situation_is_the_story_and_a_short_one_a_status() -> None:
    long = "Situation : madame conteste le refus de ses indemnités depuis mars"
    base = "Nom : Essai\nPrénom : Lina\n"
    assert "description" in fields(base + long)
    assert fields(base + "Situation : retraitée")["requester_type"] == "retraitée"


def test_an_employer_s_name_is_that_of_the_firm_only_where_an_employer_asks() -> None:
    base = "Nom : Essai\nPrénom : Lina\nEmployeur : Boulangerie du Calque\nStatut : "
    assert fields(base + "employeur")["company_name"] == "Boulangerie du Calque"
    assert "company_name" not in fields(base + "salariée")


A_LABEL = re.compile(r"(?:^|(?<=[.,] ))[A-ZÀ-Ý][\w ]{2,24} :|<NIR_1>|<SIRET_1>")


def test_a_heading_says_whose_the_lines_below_are() -> None:
    text = "DEMANDEUR\nNom : Essai\nPrénom : Lina\n\nASSURÉ\nNom : Faux\nPrénom : Odette"
    assert fields(text) == {
        "last_name": "Essai",
        "first_name": "Lina",
        "represented_last_name": "Faux",
        "represented_first_name": "Odette",
        "insured": "",
    }


def test_a_number_alone_goes_with_the_person_concerned_once_both_are_told() -> None:
    before = "Appelante : Lina Essai\nNIR : <NIR_1>\nEnfant : Tom Essai"
    after = "Appelante : Lina Essai\nAssurée : Odette Faux\nNIR : <NIR_1>"
    assert fields(before)["nir"] == "<NIR_1>"
    assert fields(after)["represented_nir"] == "<NIR_1>"


def test_a_list_without_labels_says_who_and_where_and_the_rest_is_the_story() -> None:
    read = read_list(
        "M. Paul Roche - né le 04/11/1975 - <NIR_1> - 60 route du Lac 49000 Angers - refus de soins"
    )
    assert read is not None
    found, left = read
    assert found == {
        "full_name": "M. Paul Roche",
        "birth_date": "né le 04/11/1975",
        "nir": "<NIR_1>",
        "address": "60 route du Lac 49000 Angers",
    }
    assert left == "refus de soins"


@pytest.mark.parametrize(
    "text",
    [
        "Problème : je n'ai rien reçu",
        "Bonjour - je vous écris - la CPAM refuse - depuis mars - merci - Lina",
        "Voilà : ils refusent. Réponse : aucune. Je conteste.",
        "la CPAM; l'Urssaf; la Caf; la MSA; la Carsat; personne ne répond",
        "",
        "\n\n\n",
        "- - - - - - -",
        "Nom : ",
    ],
)
def test_what_is_no_form_is_a_story(text: str) -> None:
    assert read_labelled(text) is None


def test_no_training_sentence_is_a_form_but_those_written_as_one() -> None:
    """Some tell their story, or mean to die, in the manner of a form: label, colon, value, and again."""
    read = [said.text for said in wordings.training() if read_labelled(said.text)]
    assert [text for text in read if len(A_LABEL.findall(text)) < FEWEST] == []


def test_labels_run_together_with_their_values_are_sentences() -> None:
    assert spoken("CRA (O/N) : saisie le 6 mai") == "CRA saisie le 6 mai"
    said = spoken("a - b - CRA saisie le 6 mai - pas de tribunal - c")
    assert said == "a. b. CRA saisie le 6 mai. pas de tribunal. c"


def test_a_flat_text_keeps_every_character_at_its_place() -> None:
    for text in ("Né(e) à Çà et l’Été", "ŒUVRE İstanbul ß", "\u00a0\u202f\t", "N° 1 · É"):
        assert len(flat(text)) == len(text)
