"""Where a rule would do harm by taking too much: an order, a consent, a status, a cry silenced, a fact made up."""

from datetime import date

import pytest

from saisine.identifiers.masking import mask
from saisine.reading.folding import spell_out
from saisine.reading.loosely_told import complaint_told
from saisine.reading.people import read_names
from saisine.reading.signs import find_signs
from saisine.reading.to_the_assistant import denies_independence
from tests.saisine.dialogue.talk import STEPS, TAXIS, WHO, Talk

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "said",
    [
        "Oui c'est bon sauf l'adresse mais envoyez",
        "Ok mais le nom est mal écrit mais envoyez",
        "ok je veux relire mais allez-y",
        "D'accord, je refuse que vous le fassiez mais allez-y",
        "Tant pis envoyez rien",
        "tant pis envoyez aucune donnée",
    ],
)
def test_what_may_be_a_refusal_hands_nothing_over(said: str) -> None:
    talk = Talk.begun(**STEPS, **WHO).says(said, "correct_field", 0.6)
    assert talk.draft.status != "submitted"


@pytest.mark.parametrize(
    "said",
    [
        "je disparais et le problème est résolu",
        "J'ai tout prévu, ce soir c'est réglé",
        "Je prends tout ce que j'ai et c'est réglé",
        "Je pars, jamais je reviendrai",
        "Adieu, ne croyez pas que je reviendrai",
        "je vais bien finir par faire une connerie",
        "arrête avec ça ou je saute",
        "aidez moi je veux pas mourir",
    ],
)
def test_a_cry_is_not_silenced_by_what_sounds_calm(said: str) -> None:
    assert Talk.begun(**TAXIS).says(said, "distress", 0.8, danger=0.93).said == ["utter_distress"]


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("Merci, j'ai entendu parler de vous par ma voisine", "thanks"),
        ("Merci, que ce soit clair, je ne veux rien donner", "thanks"),
        ("merci d'accord je vais demander à mon fils", "thanks"),
        ("je ne consens à rien", "affirm"),
        ("Je veux bien qu'on m'explique ce que vous faites de tout ça", "affirm"),
        ("Oui d'accord. Je consens à quoi ?", "affirm"),
    ],
)
def test_no_consent_is_taken_from_who_gives_none(said: str, act: str) -> None:
    assert Talk().opens().says(said, act, 0.9)["accept_notice"] is not True


@pytest.mark.parametrize(
    "said",
    [
        "Je n'ai pas de patron, je suis à mon compte",
        "je ne suis plus chez mon patron, je suis à mon compte",
        "je ne suis pas seulement indépendante, je suis aussi salariée",
        "j'ai un patron qui m'a dit de passer indépendant",
    ],
)
def test_whoever_is_self_employed_stays_so(said: str) -> None:
    assert not denies_independence(said)


@pytest.mark.parametrize(
    "said",
    [
        "la commission de recours m'a retiré une partie de la dette",
        "Mon souhait : supprimer la dette",
    ],
)
def test_what_the_body_took_away_takes_nothing_out_of_the_request(said: str) -> None:
    known = {
        "cra_seized": True,
        "contested_decision_date": "2026-08-01",
        "desired_outcome": "Une remise",
    }
    talk = Talk.begun(**STEPS, **WHO, **known).says(said, "correct_field", 0.6)
    assert talk["cra_seized"] is True and talk["contested_decision_date"] == "2026-08-01"
    assert talk["desired_outcome"]


@pytest.mark.parametrize(
    "said",
    [
        "Le 4 mai 2026 la CPAM m'a signalé un trop perçu",
        "J'ai reçu une mise en demeure de l'Urssaf le 4 mai 2026",
        "Ma caisse m'a alertée le 3 mai 2026 d'un indu",
        "J'ai été averti par la caisse le 4 mai 2026",
    ],
)
def test_a_letter_of_the_body_is_nobodys_complaint(said: str) -> None:
    assert complaint_told(spell_out(said), TODAY) is None


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("Jeanne Petit mais écrivez Jeanne en entier", "Petit"),
        ("Dupont mais mettez D majuscule", "Dupont"),
    ],
)
def test_how_a_name_is_to_be_written_is_no_other_name(said: str, last: str) -> None:
    assert read_names(said).get("last_name") in (last, None)


@pytest.mark.parametrize("said", ["06 12 34 56 78\n18", "0612345678\n12"])
def test_a_line_after_a_phone_number_is_not_joined_to_it(said: str) -> None:
    assert mask(said, "phone").found[0].value == "+33612345678"


@pytest.mark.parametrize(
    "said",
    [
        "Merci de me répondre par retour de mail",
        "On m'a annulé mon rendez-vous, le nouveau est mardi, rien de grave",
    ],
)
def test_what_can_wait_is_not_urgent(said: str) -> None:
    assert "urgence" not in find_signs(said)
