"""Typed answers to the questions that offer choices."""

from datetime import date

import pytest

from saisine.answers import accept
from saisine.known import Known
from saisine.reading.choices import pick
from saisine.reading.misread import Misread

TODAY = date(2026, 11, 21)
THREE = (("rouge", "Le rouge", ""), ("vert", "Le vert", r"emeraude"), ("bleu", "Le bleu ciel", ""))


def accepted(name: str, said: object, **answers: str) -> object:
    return accept(name, said, Known(answers, (), (), TODAY))


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("1", "rouge"),
        ("le premier", "rouge"),
        ("la 2", "vert"),
        ("2)", "vert"),
        ("la deuxième option", "vert"),
        ("le second", "vert"),
        ("numéro 3", "bleu"),
        ("le dernier", "bleu"),
        ("le premier, bravo", "rouge"),
        ("bon le 2 alors", "vert"),
        ("je m'en fous moi, le premier, celui qui répond", "rouge"),
        ("la 3. c'est comme ça qu'ils l'appellent", "bleu"),
        ("le 2 novembre, une lettre", None),
        ("le premier courrier est parti", None),
        ("Le vert", "vert"),
        ("vert", "vert"),
        ("VERT.", "vert"),
        ("plutôt l'émeraude", "vert"),
        ("4", None),
        ("le premier venu m'a dit que", None),
        ("je ne sais pas", None),
        ("", None),
    ],
)
def test_a_choice_is_meant_by_its_rank_its_label_or_its_words(said: str, value: str | None) -> None:
    assert pick(said, THREE) == value


@pytest.mark.parametrize(
    ("name", "said", "value"),
    [
        ("requester_type", "je suis retraitée", "assure"),
        ("requester_type", "auto entrepreneur", "independant"),
        ("requester_type", "salarié", "assure"),
        ("requester_type", "patron d'une petite boîte, j'emploie deux personnes", "employeur"),
        ("organisme", "la caisse primaire", "cpam"),
        ("organisme", "l'assurance retraite", "carsat"),
        ("organisme", "un autre organisme", "autre"),
        ("acting_for", "pour ma mère", "autre"),
        ("acting_for", "moi", "moi"),
        ("acting_for", "c'est pour moi-même", "moi"),
        ("mandate", "c'est mon fils, il a 12 ans", "minor_child"),
        ("mandate", "je suis sa tutrice", "legal"),
        ("mandate", "j'ai une procuration signée", "written"),
        ("mandate", "elle est d'accord", "consent"),
        ("submit_anyway", "j'attends", "wait"),
        ("submit_anyway", "plus tard", "wait"),
        ("submit_anyway", "envoyez tout de suite", "submit"),
        ("submit_anyway", "transmettre quand même", "submit"),
        ("prior_complaint_channel", "en recommandé", "courrier"),
        ("prior_complaint_channel", "par mail", "email"),
        ("prior_complaint_channel", "au téléphone", "telephone"),
        ("prior_complaint_channel", "au guichet", "accueil"),
        ("prior_complaint_channel", "sur ameli", "compte"),
        ("contact_preference", "par courriel", "email"),
        ("contact_preference", "appelez-moi", "telephone"),
        ("contact_preference", "une lettre à la maison", "courrier"),
        ("exceptional_situation", "je vais être expulsé", ("urgence",)),
        ("exceptional_situation", "plus de revenus et mon mari est décédé",
         ("precarite", "situation_sensible")),
        ("exceptional_situation", "non rien de tout ça", ()),
        ("exceptional_situation", ["urgence", "precarite"], ("urgence", "precarite")),
    ],
)  # fmt: skip
def test_the_questions_of_the_product_take_typed_choices(
    name: str, said: object, value: object
) -> None:
    assert accepted(name, said) == value


def test_only_the_mediators_within_reach_are_offered() -> None:
    artisan = {"requester_type": "independant", "organisme": "urssaf"}
    assert accepted("mediator", "cpsti", **artisan) == "cpsti"
    assert accepted("mediator", "celui des indépendants", **artisan) == "cpsti"
    assert accepted("mediator", "le premier", **artisan) == "cpsti"
    assert accepted("mediator", "celui de l'Urssaf", **artisan) == "urssaf"
    assert isinstance(accepted("mediator", "assurance_maladie", **artisan), Misread)


def test_the_caisse_is_chosen_among_those_of_the_postal_code() -> None:
    roubaix = {"requester_type": "assure", "organisme": "cpam", "postal_code": "59100"}
    assert accepted("caisse", "Roubaix", **roubaix) == "CPAM de Roubaix-Tourcoing"
    assert isinstance(accepted("caisse", "Dijon", **roubaix), Misread)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("requester_type", "bonjour"),
        ("organisme", "la CPAM et l'Urssaf"),
        ("mandate", "mon fils majeur m'a donné une procuration"),
        ("submit_anyway", "peut-être"),
        ("exceptional_situation", "je ne comprends pas la question"),
        ("contact_preference", "comme vous voulez"),
    ],
)
def test_an_answer_that_fits_none_or_several_is_asked_again(name: str, said: str) -> None:
    assert isinstance(accepted(name, said), Misread)
