"""What may be said, made up: texts, days, answers, signs. Shared by the properties."""

import string
from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

from saisine import deadlines
from saisine.codes import Flag, Mandate, Origin, Route
from saisine.motifs import MOTIFS
from saisine.questions import QUESTIONS
from saisine.reading.signs import SIGNS

TODAY = date(2026, 11, 21)
SAID = (
    "j'ai", "je", "pas", "rien", "jamais", "écrit", "envoyé", "la CPAM", "l'Urssaf", "une contrainte",
    "le tribunal", "la CRA", "12/10/2026", "le 31", "novembre", "il y a", "deux", "mois", "sept", "850",
    "€", "euros", "mille", "rue", "21000", "Dijon", "né le", "je m'appelle", "Jeanne", "PETIT", "oui",
    "non", "mais", "et", ",", ".", "?", "<NIR_1>", "répondu", "ils", "m'ont", "depuis", "ne", "sais",
    "plus", "nom", ":", "prénom", "contrôle", "le mois dernier",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(SAID), max_size=12).map(" ".join),
    st.text(alphabet=string.ascii_letters + " éèàçœ'’.,;:!?-/0123456789€", max_size=120),
)
days = st.dates(date(2020, 1, 1), date(2090, 12, 31))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
isos = days.map(date.isoformat)
months_or_days = st.one_of(isos, days.map(lambda d: d.isoformat()[:7]))
lately = st.dates(date(2026, 7, 1), TODAY).map(date.isoformat)


def _choices(name: str) -> st.SearchStrategy[str]:
    return st.sampled_from([choice.value for choice in QUESTIONS[name].choices])


ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "requester_type": _choices("requester_type"),
    "organisme": _choices("organisme"),
    "mediator": st.sampled_from(get_args(Route)),
    "motif": st.sampled_from(sorted(MOTIFS)),
    "amount_eur": st.sampled_from(["499.99", "500.00", "12000.00"]),
    "prior_complaint": st.booleans(),
    "prior_complaint_date": months_or_days | lately,
    "answer_received": st.booleans(),
    "answer_date": months_or_days | lately,
    "court_seized": st.booleans(),
    "cra_seized": st.booleans(),
    "control_under_way": st.booleans(),
    "acting_for": st.sampled_from(["moi", "autre"]),
    "mandate": st.sampled_from(get_args(Mandate)),
    "contested_decision_date": isos | lately,
    "exceptional_situation": st.sampled_from([(), ("urgence",), ("precarite", "urgence")]),
}
some_answers = st.fixed_dictionaries({}, optional={k: v | st.none() for k, v in ANSWERS.items()})
_dated_signs = st.builds(
    "{}:{}".format,
    st.sampled_from([deadlines.CRA_SEIZED_ON, deadlines.CRA_DECISION]),
    months_or_days | lately,
)
signs = st.lists(
    st.sampled_from(sorted({*SIGNS, *deadlines.SIGNS})) | _dated_signs, max_size=4, unique=True
).map(tuple)
flags = st.lists(st.sampled_from(get_args(Flag)), max_size=2, unique=True).map(tuple)
origins = st.none() | st.sampled_from(get_args(Origin))
