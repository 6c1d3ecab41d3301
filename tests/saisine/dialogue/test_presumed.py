"""What a story makes all but certain, and what it leaves open."""

from saisine.dialogue.presumed import presumed_body, presumed_requester


def test_motives_of_one_body_add_up() -> None:
    assert (
        presumed_body([("ij_maladie", 0.4), ("ouverture_droits", 0.35), ("recouvrement", 0.2)])
        == "cpam"
    )


def test_motives_of_several_bodies_leave_it_open() -> None:
    assert presumed_body([("ij_maladie", 0.5), ("recouvrement", 0.45)]) is None


def test_the_reception_may_be_any_body_s() -> None:
    assert presumed_body([("accueil", 0.9), ("soins", 0.1)]) is None
    assert presumed_body([]) is None


def test_who_waits_for_a_benefit_of_the_cpam_is_insured_there() -> None:
    assert presumed_requester({}, "cpam", [("soins", 0.9)]) == "assure"


def test_contributions_may_be_an_employer_s_as_well() -> None:
    assert presumed_requester({}, "urssaf", [("recouvrement", 0.9)]) is None


def test_the_relief_of_a_new_business_is_a_self_employed_person_s() -> None:
    assert presumed_requester({}, "urssaf", [("exoneration_acre", 0.9)]) == "independant"


def test_a_siret_speaks_of_a_practice_or_a_business() -> None:
    assert presumed_requester({"siret": "<SIRET_1>"}, "cpam", [("soins", 0.9)]) is None


def test_the_papers_of_a_firm_that_works_abroad_are_the_urssaf_s() -> None:
    ranking = [("convention_internationale", 0.7), ("soins_etranger", 0.3)]
    assert presumed_body(ranking, "employeur") == "urssaf"
    assert presumed_body(ranking, "independant") == "urssaf"
    assert presumed_body(ranking, "assure") != "urssaf"
