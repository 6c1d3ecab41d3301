"""Whole conversations full of personal data: what the logs, the assistant and the store keep of it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.person import Person
from tests.support.stack import Product
from tools.stack import ROOT

NIR = "269052199004543"
MISTYPED_NIR = "269052199004544"
SPOKEN_NIRS = (
    "2 69 05 21 990 045 43",
    "2.69.05.21.990.045.43",
    "2-69-05-21-990-045 43",
    "26905 21990 04543",
    "n°269052199004543",
)
MISSPELT_NIRS = (
    "2 69 O5 21 99O O45 43",
    "2 69 05 21 990 045 44",
    "2 69 O5 21 99O O45 44",
    MISTYPED_NIR,
)
SIRET = "12345678200010"
PHONE = "0639987766"
EMAIL = "philomene.quartzite@exemple.fr"
NUMBERS = (NIR, NIR[:13], MISTYPED_NIR, SIRET, PHONE, "+33" + PHONE[1:], "0033" + PHONE[1:])
WORDS = (
    *("Philomène", "Philomene", "Quartzite", "Palimpseste", EMAIL),
    *("ornithorynque", "clavecin", "mirabelle"),
)
STORY = (
    "Je suis Philomène Quartzite, salariée. La CPAM ne me verse pas mes indemnités d'arrêt maladie "
    "depuis que mon ornithorynque a mangé le clavecin. J'ai écrit le 3 septembre, pas de réponse. "
    "Mon numéro : {nir}, mon portable : 06.39.98.77.66, le Siret de mon employeur : 123 456 782 00010."
)
ADDRESS = "77 rue du Palimpseste, 21000 Dijon"


def spaced(number: str) -> re.Pattern[bytes]:
    """The number in any spacing, with the letters that people take for digits."""
    alike = {"0": b"[0Oo]", "1": b"[1lI]"}
    characters = [alike.get(c, re.escape(c.encode())) for c in number]
    return re.compile(rb"[\s.\-_\xc2\xa0]{0,3}".join(characters))


def leaks(content: bytes) -> list[str]:
    """What of the person's data is in these bytes."""
    found = [n for n in NUMBERS if spaced(n).search(content)]
    lower = content.lower()
    return found + [w for w in WORDS if w.lower().encode() in lower]


def logs(product: Product) -> list[Path]:
    return sorted((product.stack.var / "logs").iterdir())


def store(product: Product) -> list[Path]:
    return sorted(product.stack.var.glob("saisine.db*"))


def leftovers(product: Product) -> list[Path]:
    """Temporary files of every program, and what Rasa writes in its working folder."""
    folders = (product.temporary, ROOT / ".rasa")
    return [f for folder in folders for f in folder.rglob("*") if f.is_file()]


@pytest.fixture(scope="module")
def tellers(live: Product) -> Iterator[list[Person]]:
    """People who say everything about themselves, to the end."""
    people = []
    for number in SPOKEN_NIRS:
        person = Person.open(live)
        person.say(STORY.format(nir=number))  # before the notice: held
        person.say("oui")
        person.patch({"motif": "ij_maladie", "requester_type": "assure", "court_seized": False})
        people.append(person)
    one = people[0]
    assert one.awaiting == "birth_date", one.state
    one.say("née le 5 mai 1969").say(ADDRESS)
    one.patch({"email": EMAIL})
    one.say("à ajouter au dossier : la mirabelle était mûre ce jour-là").say("oui")
    assert one.state["status"] == "submitted", one.state
    for typed in MISSPELT_NIRS:
        wrong = Person.open(live).press("D'accord")
        wrong.say(f"Mon numéro de sécu est {typed}, la CPAM a perdu mon dossier de clavecin")
        wrong.patch({"court_seized": False, "phone": "06 39 98", "nir": typed, "email": EMAIL})
        people.append(wrong)
    yield people


def test_the_case_system_has_it_all_so_that_this_test_knows_what_to_look_for(
    live: Product, tellers: list[Person]
) -> None:
    received = tellers[0].received()
    assert received["requester"]["nir"] == NIR
    kept = (live.stack.var / "demo-case-system.db").read_bytes()
    kept += b"".join(f.read_bytes() for f in live.stack.var.glob("demo-case-system.db-*"))
    assert {NIR, "Palimpseste", "ornithorynque", "mirabelle", EMAIL} <= set(leaks(kept))


def test_no_log_holds_personal_data(live: Product, tellers: list[Person]) -> None:
    tellers[0].received()
    assert len(logs(live)) == len(live.stack.processes)
    assert {f.name: leaks(f.read_bytes()) for f in logs(live) if leaks(f.read_bytes())} == {}


def test_the_store_holds_nothing_in_clear(live: Product, tellers: list[Person]) -> None:
    tellers[0].received()
    content = b"".join(f.read_bytes() for f in store(live))
    assert tellers[0].id.encode() in content, "this is not the store, or not all of it"
    assert leaks(content) == []


def test_no_file_is_left_behind_with_personal_data(live: Product, tellers: list[Person]) -> None:
    found = {str(f): leaks(f.read_bytes()) for f in leftovers(live)}
    assert {name: said for name, said in found.items() if said} == {}


def test_neither_transcript_nor_state_shows_a_nir(tellers: list[Person]) -> None:
    for person in tellers:
        answer = person.call("GET")
        assert answer.status_code == 200
        for number in (NIR, NIR[:13], MISTYPED_NIR, SIRET):
            assert not spaced(number).search(answer.content), answer.text
        assert "•••" in answer.text


def test_every_way_of_writing_the_nir_was_read(tellers: list[Person]) -> None:
    """Otherwise its absence above would prove nothing."""
    shown = [person.answers.get("nir") for person in tellers[: len(SPOKEN_NIRS)]]
    assert shown == ["2 69 05 •• ••• ••• ••"] * len(SPOKEN_NIRS)


def test_failures_write_no_personal_data_in_the_logs(fragile: Product) -> None:
    """The action server dies in the middle of a story, and the case system refuses the saisine."""
    person = Person.open(fragile).press("D'accord")
    story = STORY.format(nir=SPOKEN_NIRS[0])
    fragile.kill("actions")
    try:
        assert person.send(text=story).status_code == 503
    finally:
        fragile.start("actions")
    fragile.case_system_becomes("refuse")
    try:
        person.say(story)
        person.patch(
            {
                **{"court_seized": False, "last_name": "Quartzite", "first_name": "Philomène"},
                **{"birth_date": None, "street": None, "postal_code": None, "city": None},
                **{
                    "phone": PHONE,
                    "email": EMAIL,
                    "motif": "ij_maladie",
                    "requester_type": "assure",
                },
            }
        )
        assert person.submit().status_code == 201
    finally:
        fragile.case_system_becomes("ok")
    content = b"".join(f.read_bytes() for f in logs(fragile))
    assert content, "no log at all"
    assert leaks(content) == []
