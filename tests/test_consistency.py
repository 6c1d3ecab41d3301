"""What must not be forgotten when something is added: texts, rules, sentences, sources."""

import ast
import re
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from saisine.admissibility import RULES
from saisine.dialogue import acts
from saisine.dialogue.asking import _WARNED
from saisine.motifs import MOTIFS, PROCESSUS
from saisine.questions import QUESTIONS
from saisine.routing import REDIRECTIONS

ROOT = Path(__file__).resolve().parents[1]

CONTRACT_QUESTIONS = """
accept_notice requester_type acting_for represented_last_name represented_first_name represented_birth_date
represented_nir mandate company_name organisme caisse mediator description motif amount_eur
contested_decision_date prior_complaint prior_complaint_date prior_complaint_channel
prior_complaint_reference answer_received answer_date answer_unsatisfactory_reason cra_seized court_seized
control_under_way exceptional_situation nir siret last_name first_name birth_date street postal_code city
country phone email contact_preference contact_note origin correspondence attachments desired_outcome
anything_else submit_anyway same_as_open_saisine summary_confirmed
""".split()
CONTRACT_ACTS = """
inform affirm deny dont_know skip greet thanks goodbye restart stop_delete resume_later human_handoff
correct_field ask_status faq_what_is_mediation faq_free faq_confidential faq_delay faq_legal_deadline
faq_documents faq_nir_why faq_who_decides faq_other insult_or_anger distress out_of_scope unclear
""".split()
CONTRACT_REDIRECTS = """
caf msa france_travail carsat mutuelle retraite_autre mas tribunal defenseur_des_droits autre
""".split()
INTENT_OF = {"restart": "start_over"}
"""Rasa keeps `restart` for a command of its own."""
FEWEST_STORIES = 40
FEWEST_TURNS = 40
ALIKE = 0.7


def _yaml(folder: str) -> dict[Path, dict[str, Any]]:
    paths = sorted((ROOT / folder).rglob("*.yml"))
    return {path: yaml.safe_load(path.read_text("utf-8")) for path in paths}


def _responses() -> dict[str, list[dict[str, Any]]]:
    return {
        name: texts
        for domain in _yaml("bot/domain").values()
        for name, texts in (domain.get("responses") or {}).items()
    }


def _examples() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for data in _yaml("data/nlu").values():
        for item in data["nlu"]:
            lines = [line[2:].strip() for line in item["examples"].splitlines() if line]
            found.setdefault(item["intent"], []).extend(lines)
    return found


RESPONSES, EXAMPLES = _responses(), _examples()


def _said_by_the_mind() -> set[str]:
    """The response names written in the dialogue, those made of a name and a suffix included."""
    literal: set[str] = set()
    for path in (ROOT / "saisine" / "dialogue").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literal |= set(re.findall(r"^utter_[a-z_]*[a-z]$", node.value))
    made = {f"utter_ask_{name}" for name in QUESTIONS}
    made |= {f"utter_ask_{n}_alone" for n in ("birth_date", "email", "phone", "city", "first_name")}
    made |= {f"utter_ask_{n}_again" for n in ("nir", "represented_nir", "siret", "phone", "email")}
    made |= {f"utter_{act}" for act in (*acts.FAQ, *acts.COURTESIES)}
    made |= {f"utter_deadline_{kind}" for kind in _WARNED}
    made |= {name for name in RESPONSES if name.startswith("utter_faq_other_")}
    return literal | made


def test_every_text_that_the_mind_says_exists() -> None:
    assert _said_by_the_mind() - set(RESPONSES) == set()


def test_no_text_is_there_for_nothing() -> None:
    assert set(RESPONSES) - _said_by_the_mind() == set()


def test_no_response_is_defined_twice() -> None:
    names = Counter(
        name for domain in _yaml("bot/domain").values() for name in domain.get("responses") or {}
    )
    assert [name for name, times in names.items() if times > 1] == []


def test_the_questionnaire_is_the_contract_s() -> None:
    assert sorted(QUESTIONS) == sorted(CONTRACT_QUESTIONS)


@pytest.mark.parametrize("name", CONTRACT_QUESTIONS)
def test_every_question_has_its_text_and_its_label(name: str) -> None:
    assert QUESTIONS[name].label
    assert RESPONSES[f"utter_ask_{name}"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_source_and_a_date(rule: Any) -> None:
    assert len(rule.source.reference) > 5
    assert rule.source.read in ("lu dans le texte", "source secondaire", "de mémoire, à vérifier")
    assert rule.since.year >= 2000
    assert rule.routes and rule.label


def test_every_act_of_the_contract_has_a_rule_an_intent_and_sentences() -> None:
    ruled = {
        step["intent"]
        for rules in _yaml("bot/rules").values()
        for rule in rules["rules"]
        for step in rule["steps"]
        if "intent" in step
    }
    intents = {i for domain in _yaml("bot/domain").values() for i in domain.get("intents") or []}
    for act in CONTRACT_ACTS:
        intent = INTENT_OF.get(act, act)
        assert intent in ruled, act
        assert intent in intents, act
        assert len(EXAMPLES.get(intent, ())) >= FEWEST_TURNS, act


def test_every_intent_that_is_declared_is_taught_and_the_reverse() -> None:
    declared = {i for domain in _yaml("bot/domain").values() for i in domain.get("intents") or []}
    assert declared == set(EXAMPLES)


@pytest.mark.parametrize("code", MOTIFS)
def test_every_motif_has_its_stories(code: str) -> None:
    assert len(EXAMPLES[f"story_{code}"]) >= FEWEST_STORIES
    assert MOTIFS[code].processus in PROCESSUS


def test_every_topic_that_is_taught_has_an_answer() -> None:
    topics = {i for i in EXAMPLES if i.startswith("faq_other_")}
    assert {f"utter_{topic}" for topic in topics} <= set(RESPONSES)


def test_every_redirection_of_the_contract_says_where_and_how() -> None:
    assert sorted(REDIRECTIONS) == sorted(CONTRACT_REDIRECTS)
    assert all(r.label and len(r.how) > 60 for r in REDIRECTIONS.values())


def test_no_training_sentence_is_there_twice() -> None:
    seen = Counter(line.casefold() for lines in EXAMPLES.values() for line in lines)
    assert [line for line, times in seen.items() if times > 1] == []


@pytest.mark.parametrize("intent", EXAMPLES)
def test_no_two_sentences_of_an_intent_are_nearly_the_same(intent: str) -> None:
    bags = [(set(re.findall(r"\w+", line.casefold())), line) for line in EXAMPLES[intent]]
    alike = [
        (one, other)
        for (a, one), (b, other) in combinations(bags, 2)
        if a | b and len(a & b) / len(a | b) > ALIKE
    ]
    assert alike == []


@pytest.mark.parametrize("name", RESPONSES)
def test_texts_are_short_and_say_vous(name: str) -> None:
    for response in RESPONSES[name]:
        text = re.sub(r"\{\w+\}|\[\[\w+\]\]", "", response["text"])
        assert not re.search(r"\b(?:tu|ton|tes|toi)\b", text.casefold()), text
        sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n", text) if len(s.split()) > 1]
        if sentences:
            assert sum(len(s.split()) for s in sentences) / len(sentences) < 20, text
