"""Everything that must agree: the questionnaire, the contract, the rules, what is said and by whom.

A test fails here when a new question, redirection, rule or answer was forgotten somewhere.
"""

import re
from collections import Counter
from datetime import date
from typing import get_args

import pytest

from saisine import routing
from saisine.admissibility import EXCEPTIONS, FIRST_RIPE, IMPLIED, RULES, RULES_VERSION
from saisine.answers import REOPENS
from saisine.codes import DeadlineKind, Flag, RedirectTarget, Route
from saisine.dialogue import acts, informing
from saisine.motifs import MOTIFS, PROCESSUS
from saisine.questions import QUESTIONS
from saisine.reading import asked_topic
from saisine.reading.signs import SIGNS
from saisine.verdict import CONDITIONS, GROUNDS
from tests.saisine import wordings

ACTS = """inform affirm deny dont_know skip greet thanks goodbye restart stop_delete resume_later
human_handoff correct_field ask_status faq_what_is_mediation faq_free faq_confidential faq_delay
faq_legal_deadline faq_documents faq_nir_why faq_who_decides faq_other insult_or_anger distress
out_of_scope unclear""".split()
"""The acts of contract 3."""

QUESTION_NAMES = """accept_notice requester_type acting_for represented_last_name represented_first_name
represented_birth_date represented_nir mandate company_name organisme caisse mediator description motif
amount_eur contested_decision_date prior_complaint prior_complaint_date prior_complaint_channel
prior_complaint_reference answer_received answer_date answer_unsatisfactory_reason cra_seized
court_seized control_under_way exceptional_situation nir siret last_name first_name birth_date street
postal_code city country phone email contact_preference contact_note origin correspondence attachments
desired_outcome anything_else submit_anyway same_as_open_saisine summary_confirmed""".split()
"""The questions of contract 1."""

PROCESSUS_OF = {
    "prestations_especes":
        "ij_maladie ij_maternite_paternite ij_at_mp invalidite rente capital_deces",
    "frais_de_sante":
        "transports soins soins_etranger appareillage hospitalisation cure_thermale indus_participations",
    "gestion_beneficiaires":
        "ouverture_droits affiliation carte_vitale code_ameli exoneration_ticket_moderateur",
    "acces_aux_soins": "medecin_traitant refus_de_soins",
    "complementaire_sante_solidaire": "c2s",
    "action_sociale": "aide_financiere",
    "risques_professionnels": "reconnaissance_at_mp",
    "international": "convention_internationale",
    "cotisations":
        "calcul_cotisations recouvrement affiliation_independant exoneration_acre gestion_compte",
    "retraite": "retraite",
    "qualite_service": "accueil echanges",
    "divers": "autre",
}  # fmt: skip
"""The reference list of motives."""

IDENTIFIERS = ("nir", "siret", "phone", "email")
RASA_NAME = {"restart": "start_over"}
"""Rasa keeps `restart` for itself."""


def _intent(act: str) -> str:
    return RASA_NAME.get(act, act)


def _topics() -> list[str]:
    prefix = "faq_other_"
    return [i.removeprefix(prefix) for i in wordings.intents() if i.startswith(prefix)]


def _alone() -> list[str]:
    """Questions that have a wording of their own when asked without their neighbours."""
    ends = [n for n, _, _ in wordings.responses() if n.endswith("_alone")]
    return [name.removeprefix("utter_ask_").removesuffix("_alone") for name in ends]


BUILT = {
    "utter_ask_{}": list(QUESTIONS),
    "utter_ask_{}_alone": _alone(),
    "utter_ask_{}_again": [q.name for q in QUESTIONS.values() if q.type in IDENTIFIERS],
    "utter_{}": [*acts.FAQ, *acts.COURTESIES],
    "utter_faq_{}": [f"other_{topic}" for topic in {*_topics(), *asked_topic.NAMED}],
    "utter_deadline_{}": [k for k in get_args(DeadlineKind) if k != "recevable_a_partir_du"],
    "utter_explain_{}": informing.EXPLAINED,
    "utter_ask_{}_yours": ["last_name", "phone", "street"],
    "utter_whose_{}": ["writer", "represented", "firm"],
}
"""The response names that the dialogue builds, and what it builds them with."""


def _said() -> set[str]:
    names = wordings.spoken()
    built = {t.format(w) for t in names if "{}" in t for w in BUILT[t]}
    return {name for name in names if "{}" not in name} | built


def test_every_way_of_building_a_response_name_is_known_here() -> None:
    assert {name for name in wordings.spoken() if "{}" in name} == set(BUILT)


def test_every_response_that_may_be_said_is_written_once() -> None:
    names = Counter(name for name, _, _ in wordings.responses())
    assert _said() - set(names) == set()
    assert [name for name, times in names.items() if times > 1] == []


def test_no_response_is_written_for_nobody() -> None:
    assert {name for name, _, _ in wordings.responses()} - _said() == set()


def test_questions_asked_alone_are_questions() -> None:
    assert set(_alone()) <= set(QUESTIONS)


def test_the_questions_are_those_of_the_contract_each_once() -> None:
    assert set(QUESTIONS) - set(QUESTION_NAMES) == {
        "represented_relation"
    }  # the payload's `relation`
    assert set(QUESTION_NAMES) <= set(QUESTIONS)
    assert len(QUESTION_NAMES) == len(set(QUESTION_NAMES))


@pytest.mark.parametrize("name", QUESTION_NAMES)
def test_a_question_has_a_label_a_type_and_codes_without_accents(name: str) -> None:
    question = QUESTIONS[name]
    assert question.label.strip() and question.label[0].isupper()
    assert (question.type in ("choice", "multiple")) == bool(question.choices) or name == "caisse"
    values = [choice.value for choice in question.choices]
    assert len(values) == len(set(values))
    assert all(re.fullmatch(r"[a-z0-9_]+", value) for value in values)
    assert all(choice.label.strip() for choice in question.choices)


def test_what_an_answer_reopens_are_questions() -> None:
    for name, reopened in REOPENS.items():
        assert name in QUESTIONS and set(reopened) <= set(QUESTIONS) and name not in reopened


def test_every_act_has_its_intent_and_its_rule() -> None:
    intents = wordings.intents()
    assert len(intents) == len(set(intents))
    wanted = {_intent(act) for act in ACTS}
    assert wanted <= set(intents)
    assert wanted <= set(wordings.intents_with_a_rule())
    assert set(intents) - wanted - {f"story_{code}" for code in MOTIFS} == {
        f"faq_other_{topic}" for topic in _topics()
    }


def test_every_act_that_is_answered_is_an_act() -> None:
    assert {*acts.HANDLED, *acts.HELP, *acts.FAQ, *acts.COURTESIES} <= set(ACTS)
    assert {act for act in ACTS if act.startswith("faq_")} == set(acts.FAQ)


def test_the_motives_are_the_reference_list() -> None:
    reference = {m: p for p, motifs in PROCESSUS_OF.items() for m in motifs.split()}
    assert {motif.code: motif.processus for motif in MOTIFS.values()} == reference
    assert len(reference) == 33
    assert set(PROCESSUS) == set(PROCESSUS_OF)
    assert all(motif.label and motif.plain for motif in MOTIFS.values())


def test_every_rule_says_where_it_is_written_and_since_when() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert len(rule.source.reference) > 10, rule.id
        assert rule.source.read in ("lu dans le texte", "source secondaire", "de mémoire"), rule.id
        assert date(2018, 1, 1) <= rule.since <= date.fromisoformat(RULES_VERSION), rule.id
        assert rule.routes and set(rule.routes) <= set(get_args(Route)), rule.id
        assert rule.label[0].isupper() and not rule.label.endswith("."), rule.id


def test_the_verdict_weighs_rules_that_exist() -> None:
    assert {*CONDITIONS, *GROUNDS, "sans_reponse", "demarche_prealable"} <= {r.id for r in RULES}
    assert set(FIRST_RIPE) == set(get_args(Route))


def test_every_sign_that_counts_is_read_somewhere() -> None:
    assert set(IMPLIED) | set(routing.FIRST_INTENTION_SIGNS) | set(EXCEPTIONS) <= set(SIGNS)
    assert {flag for flags in IMPLIED.values() for flag in flags} <= set(get_args(Flag))
    assert set(EXCEPTIONS) <= set(get_args(Flag))
    assert set(routing.FIRST_INTENTION_MOTIFS) <= set(MOTIFS)
    motifs = {motif for motif in routing.FIRST_INTENTION_SIGNS.values() if motif}
    assert motifs <= set(MOTIFS)


def test_every_redirection_of_the_contract_says_where_to_turn() -> None:
    assert set(routing.REDIRECTIONS) == set(get_args(RedirectTarget))
    for target, door in routing.REDIRECTIONS.items():
        assert door.to == target and door.label and len(door.how) > 60
    bodies = {choice.value for choice in QUESTIONS["organisme"].choices}
    assert set(routing.OUT_OF_SCOPE) == bodies - {"cpam", "urssaf", "carsat", "cgss"}
