"""Who writes and for whom, told in one message: whose number, whose home, whose phone."""

from tests.saisine.dialogue.talk import Talk
from tests.saisine.dialogue.test_met_in_conversations import at

MOTHER = {
    "acting_for": "autre",
    "mandate": "accord",
    "represented_last_name": "Essai",
    "represented_first_name": "Yvonne",
    "represented_birth_date": "1945-02-03",
    "represented_relation": "mère",
}
HERS, HIS = "2 45 02 29 039 112 27", "1 74 09 29 232 045 29"


def asked(question: str, *left: str) -> Talk:
    told = {name: value for name, value in MOTHER.items() if name not in (question, *left)}
    return at(question, drop=left, **told)


def test_ones_own_number_is_not_that_of_the_other() -> None:
    talk = asked("represented_nir", "nir")
    talk.says(f"j'ai pas son n° sous la main, elle cherche. le mien c'est {HIS} pour info")
    assert (talk["nir"], talk["represented_nir"], talk.awaiting) == (
        "<NIR_1>",
        None,
        "represented_nir",
    )


def test_the_number_of_the_other_may_come_with_ones_name() -> None:
    talk = asked("last_name", "first_name", "birth_date", "nir")
    talk.says(f"Loïc Essai, je vous ai déjà donné ma date. Son numéro : {HERS}")
    assert (talk["first_name"], talk["last_name"]) == ("Loïc", "Essai")
    assert talk["represented_nir"] == "<NIR_1>"


def test_of_two_homes_ones_own_is_taken() -> None:
    talk = asked("represented_birth_date", "street", "postal_code", "city", "birth_date")
    talk.says(
        "Elle le 03/02/1945. Son adresse c'est 8 rue du Port 29900 Concarneau et moi 27 avenue de la Gare "
        "29000 Quimper"
    )
    assert talk["represented_birth_date"] == "1945-02-03"
    assert (talk["street"], talk["city"]) == ("27 avenue de la Gare", "Quimper")


def test_the_home_of_the_other_is_noted_and_takes_the_place_of_none() -> None:
    talk = at(**MOTHER)
    said = "il manque l'adresse de ma mère : 8 rue du Port 29900 Concarneau et son téléphone 06 39 98 70 33"
    talk.says(said, "correct_field")
    assert (talk["street"], talk["city"], talk["phone"]) == (
        "12 rue du Vignoble",
        "Reims",
        "+33639985151",
    )
    assert "8 rue du Port" in str(talk["contact_note"])


def test_a_name_beside_a_number_is_kept() -> None:
    talk = at("nir", drop=("last_name", "first_name"))
    talk.says("2 88 02 59 350 112 02  sandra essai")
    assert (talk["first_name"], talk["last_name"]) == ("Sandra", "Essai")


def test_who_is_concerned_and_who_writes_in_one_breath() -> None:
    talk = asked(
        "represented_last_name",
        "represented_first_name",
        "represented_birth_date",
        "last_name",
        "first_name",
    )
    talk.says("Madeleine Essai née le 14 février 1945 et moi je m'appelle Thierry Essai")
    assert (talk["represented_first_name"], talk["represented_last_name"]) == ("Madeleine", "Essai")
    assert (talk["first_name"], talk["last_name"]) == ("Thierry", "Essai")
    assert talk["represented_birth_date"] == "1945-02-14"


def test_a_first_name_put_right_is_that_of_whom_it_is_said() -> None:
    for said in (
        "Non : le prénom de ma mère est Madeleine",
        "ma mère c'est Madeleine, pas Yvonne",
        "Personne concernée : prénom Madeleine, nom Essai",
    ):
        talk = at(**MOTHER)
        talk.says(said, "correct_field")
        assert talk["represented_first_name"] == "Madeleine", said
        assert talk["represented_last_name"] == "Essai", said
        assert (talk["first_name"], talk["last_name"]) == ("Chantale", "Verrier"), said


def test_a_second_contact_takes_the_place_of_no_number() -> None:
    talk = at()
    talk.says("add please: second contact mi primo Ion 06 39 98 70 44", "correct_field")
    assert talk["phone"] == "+33639985151"
    assert "primo Ion" in str(talk["contact_note"])
