"""Whom somebody writes for: names, birth date, tie and title, in stories of people and notes of agents."""

from datetime import date

import pytest

from saisine.reading.persons import find_people, find_status, whose_numbers
from saisine.reading.third_party import (
    find_mandate,
    find_relation,
    find_represented,
    mandate_by_age,
)
from tests.saisine import wordings

TODAY = date(2026, 11, 21)
Told = tuple[str | None, str | None, str | None]
"""First name, last name, birth date."""

ACTS_FOR: dict[str, tuple[Told, str | None, str | None]] = {
    "c'est pour mon fils Tom Exemple, né le 9 septembre 2017": (
        ("Tom", "Exemple", "2017-09-09"),
        "fils",
        "minor_child",
    ),
    "J'accompagne Monsieur Kévin Lestrade, sans emploi, qui est d'accord": (
        ("Kévin", "Lestrade", None),
        None,
        "consent",
    ),
    "je suis la tutrice de Monsieur Anselme Bruyère": (("Anselme", "Bruyère", None), None, "legal"),
    "J'écris pour ma mère. Elle s'appelle Aïcha Terrasse, née le 5 mai 1955, elle est d'accord.": (
        ("Aïcha", "Terrasse", "1955-05-05"),
        "mère",
        "consent",
    ),
    "pour ma mère Odette Faux née le 3/05/1941, j'ai une procuration": (
        ("Odette", "Faux", "1941-05-03"),
        "mère",
        "written",
    ),
    "Je vous écris au nom de mon papa, Roger.": (("Roger", None, None), "père", None),
    "je suis la fille de Mme Odette Faux, elle m'a demandé de le faire": (
        ("Odette", "Faux", None),
        "mère",
        "consent",
    ),
    "pour mon fils tom exemple ne le 9 septembre 2017, il a pas sa carte vitale": (
        ("Tom", "Exemple", "2017-09-09"),
        "fils",
        "minor_child",
    ),
    "Je représente Mme Zoé Calque, née le 12/03/1950, mandat signé joint": (
        ("Zoé", "Calque", "1950-03-12"),
        None,
        "written",
    ),
    "Ma belle-mère (Lucienne Barbot, 12/04/1938) n'a pas internet, elle m'a autorisée": (
        ("Lucienne", "Barbot", "1938-04-12"),
        "belle-mère",
        "consent",
    ),
    "Odette Faux, ma mère, née le 3 mai 1941, ne comprend rien aux papiers": (
        ("Odette", "Faux", "1941-05-03"),
        "mère",
        None,
    ),
    "assistante sociale, j'interviens pour Mme Rosa Pinto, née le 4 août 1966, avec son accord": (
        ("Rosa", "Pinto", "1966-08-04"),
        None,
        "consent",
    ),
    "Mon bébé Malo Trapèze est né le 14 juin 2026 et n'est toujours pas rattaché": (
        ("Malo", "Trapèze", "2026-06-14"),
        "enfant",
        "minor_child",
    ),
    "je suis curatrice à l'UDAF, pour M. Georges Poulain": (
        ("Georges", "Poulain", None),
        None,
        "legal",
    ),
    "mandataire judiciaire de Madame Solange Vernet": (("Solange", "Vernet", None), None, "legal"),
    "j'ai l'habilitation familiale pour ma grand-mère Yvonne Carrel": (
        ("Yvonne", "Carrel", None),
        "grand-mère",
        "legal",
    ),
    "j'écris au nom de Mme Jeanne Petit, elle consent": (
        ("Jeanne", "Petit", None),
        None,
        "consent",
    ),
    "Ma femme Sofia Essai, née le 1er janvier 1980, est hospitalisée, c'est moi qui écris": (
        ("Sofia", "Essai", "1980-01-01"),
        "femme",
        None,
    ),
    "pour le compte de ma cliente Mme Inès Dufour, avec son consentement": (
        ("Inès", "Dufour", None),
        "cliente",
        "consent",
    ),
    "M. Paul Roche que j'accompagne est d'accord": (("Paul", "Roche", None), None, None),
    "je suis éducateur et je m'occupe de Kevin Lestrade": (("Kevin", "Lestrade", None), None, None),
    "au nom de ma fille mineure Zoé Calque": (("Zoé", "Calque", None), "fille", "minor_child"),
    "ma petite fille Zoé Calque, née le 2 février 2015, j'ai l'autorité parentale": (
        ("Zoé", "Calque", "2015-02-02"),
        "fille",
        "minor_child",
    ),
    "pour mon frère Luc, handicapé, je suis sa curatrice": (("Luc", None, None), "frère", "legal"),
    "Je fais la demande pour Mr Essai Bernard né le 03/05/1950 mon beau-père": (
        ("Bernard", "Essai", "1950-05-03"),
        "beau-père",
        None,
    ),
    "c'est pour un ami, Moussa Diop, il est d'accord mais sans papier signé": (
        ("Moussa", "Diop", None),
        "ami",
        "consent",
    ),
    "Je m'appelle Lina Essai, j'écris pour ma mère Odette Faux, née le 3 mai 1941": (
        ("Odette", "Faux", "1941-05-03"),
        "mère",
        None,
    ),
    "je saisis pour M. Ahmed Saïdi, il m'a confié son dossier, papier signé": (
        ("Ahmed", "Saïdi", None),
        None,
        "written",
    ),
    "ma mère, Mme Jeanne de La Tour, née le 1er avril 1939, m'a donné pouvoir par écrit": (
        ("Jeanne", "de La Tour", "1939-04-01"),
        "mère",
        "written",
    ),
    "Bonjour, pour mon mari Karim Benali né le 07.08.1979 qui est d'accord": (
        ("Karim", "Benali", "1979-08-07"),
        "mari",
        "consent",
    ),
}


@pytest.mark.parametrize(("text", "told"), ACTS_FOR.items())
def test_a_story_says_whom_it_is_for(text: str, told: tuple[Told, str | None, str | None]) -> None:
    (first, last, born), tie, title = told
    found = find_represented(text, TODAY)
    names = (found.get("first_name"), found.get("last_name"), found.get("birth_date"))
    assert names == (first, last, born)
    if text != "M. Paul Roche que j'accompagne est d'accord":
        assert find_mandate(text, TODAY) == title
    assert find_relation(text) == tie
    assert find_people(text, TODAY).for_another or last is None


TIES = {
    "mon voisin m'a demandé de l'aider": ("voisin", "consent"),
    "mon conjoint est d'accord pour que je m'en occupe": ("conjoint", "consent"),
    "j'agis à la demande de ma soeur, procuration écrite": ("sœur", "written"),
    "mon père ne peut plus écrire, il m'a donné procuration": ("père", "written"),
    "mon père est sous tutelle, c'est moi le tuteur": ("père", "legal"),
    "c'est pour ma tante, elle ne sait pas écrire, elle est au courant et d'accord": (
        "tante",
        "consent",
    ),
    "ma fille de 9 ans attend sa carte vitale": ("fille", "minor_child"),
    "ma fille Emma, 9 ans, n'a plus de droits": ("fille", "minor_child"),
    "mes jumeaux Léa et Tom ont 4 mois": ("enfant", "minor_child"),
    "mon fils est au collège et n'a pas de numéro": ("fils", "minor_child"),
    "mon fils, né le 3 mars 2011, n'a pas de carte": ("fils", "minor_child"),
    "mon fils, né le 3 mars 2001, n'a pas de carte": ("fils", None),
    "Mon fils travaille depuis 2 ans et il a été opéré il y a 5 ans": ("fils", None),
    "mon fils n'est plus mineur": ("fils", None),
    "je suis sa fille, maman n'a plus la force": ("mère", None),
    "je suis son épouse": ("conjoint", None),
    "je suis sa fille, mon père est d'accord": ("père", "consent"),
    "je suis la mère de l'enfant": ("enfant", None),
    "en tant que fils de madame, elle est d'accord": ("mère", "consent"),
    "appel de la fille de l'assurée": ("mère", None),
    "je n'ai pas de procuration mais ma mère est d'accord": ("mère", "consent"),
    "ma mère n'est pas d'accord": ("mère", None),
    "sans son accord": (None, None),
    "c'est ma grand mère, on a l'habilitation familiale": ("grand-mère", "legal"),
    "mon ex mari": ("mari", None),
    "je suis assistante sociale, la personne est d'accord": (None, "consent"),
    "la dame que je suis consent à ma démarche": (None, "consent"),
    "avec son accord oral": (None, "consent"),
    "elle m'a laissé faire, accord verbal": (None, "consent"),
    "mon tuteur de stage a envoyé l'attestation": (None, None),
    "il m'a signé un pouvoir": (None, "written"),
    "j'ai une autorisation signée de mon compagnon": ("compagnon", "written"),
    "c'est mon enfant mineur": ("enfant", "minor_child"),
}


@pytest.mark.parametrize(("text", "told"), TIES.items())
def test_the_tie_and_the_title_are_read_in_any_order(
    text: str, told: tuple[str | None, str | None]
) -> None:
    assert (find_relation(text), find_mandate(text, TODAY)) == told


ABOUT_ONESELF = [
    "mon mari Jean Essai, né le 3 mai 1960, est décédé, on me refuse le capital décès",
    "mon fils Tom Exemple est né le 3 mars 2026 et la CPAM me refuse le congé paternité",
    "La conseillère elle s'appelle Mme Durand Sophie et elle raccroche",
    "J'ai travaillé pour M. Durand Paul pendant dix ans et il ne m'a pas déclaré",
    "mon mari et moi n'avons rien reçu",
    "mon médecin le docteur Paul Martin a envoyé l'arrêt",
    "Ma fille Lundi doit être opérée",
    "MA MERE EST MALADE DEPUIS MARS ET LA CPAM NE PAYE PAS",
    "MON PÈRE VIENT DE MOURIR ET JE REPRENDS LE GARAGE",
    "au nom de l'association Les Amis du Lac",
    "Je m'appelle Lina Essai, ma mère est malade et la CPAM ne paie pas",
    "mon patron Jean Essai ne m'a pas déclaré",
    "ma fille Emma vient de naître et mes indemnités n'arrivent pas",
    "concernant Mme Durand de la CPAM, elle a été odieuse",
    "Madame Le Directeur, je conteste",
]


@pytest.mark.parametrize("text", ABOUT_ONESELF)
def test_somebody_named_in_passing_is_not_the_one_it_is_for(text: str) -> None:
    assert not find_people(text, TODAY).for_another


def test_no_training_story_is_read_as_naming_another_without_saying_it_is_for_them() -> None:
    stories = [said.text for said in wordings.training() if said.intent.startswith("story_")]
    named = [text for text in stories if find_people(text, TODAY).for_another]
    said = ("pour", "au nom", "accompagne")
    assert [text for text in named if not any(words in text for words in said)] == []


AGENTS: list[tuple[str, dict[str, str], dict[str, str]]] = [
    (
        "Mme Sylvie Essai, née le 23 mai 1971, appelle pour son mari, Michel Essai, né le 2 février 1968",
        {"first_name": "Sylvie", "last_name": "Essai", "birth_date": "1971-05-23"},
        {"first_name": "Michel", "last_name": "Essai", "birth_date": "1968-02-02"},
    ),
    (
        "Une assistante sociale appelle pour M. Abel Faux, qu'elle accompagne",
        {},
        {"first_name": "Abel", "last_name": "Faux"},
    ),
    (
        "Appel direct de M. Reto Calque, assuré, né le 9 décembre 1972",
        {"first_name": "Reto", "last_name": "Calque", "birth_date": "1972-12-09"},
        {},
    ),
    (
        "M. Jean FAUX, tuteur de Mme Odette CALQUE née le 03/05/1941",
        {"first_name": "Jean", "last_name": "Faux"},
        {"first_name": "Odette", "last_name": "Calque", "birth_date": "1941-05-03"},
    ),
    (
        "M Paul Roche conteste le refus de la CPAM",
        {"first_name": "Paul", "last_name": "Roche"},
        {},
    ),
]


@pytest.mark.parametrize(("text", "caller", "represented"), AGENTS)
def test_an_agent_speaks_of_the_caller_in_the_third_person(
    text: str, caller: dict[str, str], represented: dict[str, str]
) -> None:
    people = find_people(text, TODAY, by_agent=True)
    assert (people.caller, people.represented) == (caller, represented)
    assert people.for_another is bool(represented)


NUMBERS = {
    "le numéro de maman est le <NIR_1>": {"<NIR_1>": "represented_nir"},
    "mon numéro est le <NIR_1>, le sien <NIR_2>, c'est pour mon père": {
        "<NIR_1>": "nir",
        "<NIR_2>": "represented_nir",
    },
    "pour ma mère Odette Faux, née le 3 mai 1941, <NIR_1>": {"<NIR_1>": "represented_nir"},
    "je m'appelle Lina Essai, <NIR_1>, j'écris pour ma mère Odette Faux, <NIR_2>": {
        "<NIR_1>": "nir",
        "<NIR_2>": "represented_nir",
    },
    "c'est pour mon fils, <NIR_1> c'est ma carte vitale, je n'ai pas la sienne": {"<NIR_1>": "nir"},
    "<NIR_1>": {},
}


@pytest.mark.parametrize(("text", "told"), NUMBERS.items())
def test_a_number_goes_with_the_person_it_is_told_of(text: str, told: dict[str, str]) -> None:
    assert whose_numbers(text) == told


def test_the_number_of_monsieur_is_not_that_of_the_lady_who_calls() -> None:
    text = (
        "Mme Sylvie Essai appelle pour son mari Michel Essai. Le numéro de monsieur est le <NIR_1>, "
        "celui de madame <NIR_2>"
    )
    told = {"<NIR_1>": "represented_nir", "<NIR_2>": "nir"}
    assert whose_numbers(text, by_agent=True) == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Appel direct de M. Reto Calque, assuré, né le 9 décembre 1972", "assure"),
        ("Mme Lina Essai, infirmière libérale, conteste", "professionnel_sante"),
        ("M. Paul Roche, artisan, conteste", "independant"),
        ("Mme Lina Essai, née le 3 mai 1969, retraitée, conteste", "assure"),
        ("Mme Lina Essai, mécontente, conteste", None),
    ],
)
def test_what_is_said_right_after_a_name_is_a_status(text: str, status: str | None) -> None:
    assert find_status(text, by_agent=True) == status


def test_one_s_child_is_a_minor_until_eighteen() -> None:
    assert mandate_by_age("fils", "2008-11-22", TODAY) == "minor_child"
    assert mandate_by_age("fils", "2008-11-21", TODAY) is None
    assert mandate_by_age("voisin", "2017-09-09", TODAY) is None
    assert mandate_by_age("fille", None, TODAY) is None
    assert mandate_by_age(None, "2017-09-09", TODAY) is None
