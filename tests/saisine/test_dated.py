"""Rules and values are dated data: each says where it is written and since when, and none applies before."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from saisine import admissibility, calendar, deadlines, routing
from saisine.admissibility import RULES, RULES_VERSION, Rule, assess
from saisine.codes import Route
from saisine.data import delays, practices, sources
from saisine.dated import Dated, Source, in_force
from saisine.record import Assessment, Deadline

TODAY = date(2026, 11, 21)
AT: dict[Route, dict[str, Any]] = {
    "assurance_maladie": {"requester_type": "assure", "organisme": "cpam", "motif": "soins"},
    "urssaf": {"requester_type": "employeur", "organisme": "urssaf", "motif": "recouvrement"},
    "cpsti": {
        "requester_type": "independant",
        "organisme": "urssaf",
        "mediator": "cpsti",
        "motif": "recouvrement",
    },
}
TABLES = [
    (f"{module.__name__.rpartition('.')[2]}.{name}", table)
    for module in (delays, practices)
    for name, value in vars(module).items()
    if name.isupper() and name != "ALL" and not isinstance(value, Source)
    for table in (value.values() if isinstance(value, dict) else [value])
]


def _assessed(route: Route, day: date, **answers: Any) -> Assessment:
    found = assess({**AT[route], **answers}, day)
    assert found is not None
    return found


def _rules(route: Route, day: date) -> set[str]:
    return {reason.rule for reason in _assessed(route, day).reasons}


def test_a_source_says_where_it_is_written() -> None:
    with pytest.raises(ValueError):
        Source("  ", TODAY)
    with pytest.raises(TypeError):
        Source("CSS, art. R142-1")  # type: ignore[call-arg]  # and since when


def test_a_rule_without_a_source_is_refused() -> None:
    with pytest.raises(ValueError):
        Rule("sans_source", "Une règle sans source", (), lambda facts: True)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("route", get_args(Route))
def test_a_rule_is_not_applied_before_the_day_it_holds_from(rule: Rule, route: Route) -> None:
    texts = [text.source.since for text in rule.texts if route in text.routes]
    if not texts:
        assert rule.id not in _rules(route, TODAY)
        return
    first = min(texts)
    assert rule.id not in _rules(route, first - timedelta(days=1))
    assert rule.id in _rules(route, first)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("route", get_args(Route))
def test_the_source_shown_is_the_one_in_force_that_day(rule: Rule, route: Route) -> None:
    for text in rule.texts:
        if route in text.routes:
            shown = {r.rule: r.source for r in _assessed(route, text.source.since).reasons}
            assert shown[rule.id] == str(text.source)


def test_no_two_rules_share_all_their_dates_by_convenience() -> None:
    assert len({rule.since for rule in RULES}) >= 4
    assert {str(rule.since) for rule in RULES} >= {"2018-08-12", "2019-07-08", "2020-01-01"}


def test_what_was_not_read_in_the_text_is_shown_as_such() -> None:
    reasons = {r.rule: r.source for r in _assessed("cpsti", TODAY).reasons}
    assert reasons["sans_reponse_30_jours"].endswith("(source secondaire)")
    assert reasons["mandat"].endswith("(source secondaire)")
    assert "secondaire" not in reasons["pas_de_juridiction"]
    assert "mémoire" in str(delays.CRA_SILENCE[0].source)


@pytest.mark.parametrize(("name", "table"), TABLES, ids=[name for name, _ in TABLES])
def test_a_value_has_its_source_and_does_not_hold_before_its_day(
    name: str, table: tuple[Dated[object], ...]
) -> None:
    assert table in delays.ALL + practices.ALL, f"{name} is not counted in the rules' version"
    days = [version.since for version in table]
    assert days == sorted(set(days))
    assert all(len(str(version.source)) > 10 for version in table)
    assert in_force(table, days[0] - timedelta(days=1)) is None
    for version in table:
        assert in_force(table, version.since) is version
    assert in_force(table, None) is table[-1]


def test_the_rules_version_is_the_latest_day_of_what_they_rest_on() -> None:
    noted = [version.source for table in delays.ALL + practices.ALL for version in table]
    noted += [text.source for rule in RULES for text in rule.texts]
    assert date.fromisoformat(RULES_VERSION) == max(max(s.since, s.noted) for s in noted)
    assert _assessed("urssaf", TODAY).rules_version == RULES_VERSION


def test_a_delay_changes_on_its_day_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    longer = Dated(calendar.Delay(days=30), Source("CSS, art. R133-3 (à venir)", date(2027, 1, 1)))
    monkeypatch.setattr(delays, "CONTRAINTE", (*delays.CONTRAINTE, longer))
    answers = {**AT["urssaf"], "contested_decision_date": "2026-12-26"}
    before = deadlines.known(answers, ("contrainte",), date(2026, 12, 31))
    after = deadlines.known(answers, ("contrainte",), date(2027, 1, 1))
    assert [str(d.date) for d in before] == ["2027-01-10"]
    assert [str(d.date) for d in after] == ["2027-01-25"]
    assert "à venir" in after[0].source


def test_the_time_to_wait_changes_on_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    longer = Dated(
        calendar.Delay(months=2, days=1), Source("Page de l'Urssaf, 2027", date(2027, 1, 1))
    )
    monkeypatch.setitem(admissibility.FIRST_RIPE, "urssaf", (*delays.RIPE["urssaf"], longer))
    said = {
        "prior_complaint": True,
        "answer_received": False,
        "prior_complaint_date": "2026-11-25",
        "court_seized": False,
    }
    assert _assessed("urssaf", date(2026, 12, 26), **said).verdict == "recevable"
    assert _assessed("urssaf", date(2027, 1, 1), **said).verdict == "prematuree"
    assert _assessed("urssaf", date(2027, 1, 26), **said).verdict == "recevable"


def test_a_caisse_may_leave_the_search_of_a_doctor_to_the_mas(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    since = date(2027, 1, 1)
    left = Dated("redirected_to_mas", Source("Choix de la caisse", since))
    monkeypatch.setattr(practices, "MEDECIN_TRAITANT", (*practices.MEDECIN_TRAITANT, left))
    answers = {"requester_type": "assure", "organisme": "cpam", "motif": "medecin_traitant"}
    eve = since - timedelta(days=1)
    assert routing.redirection(answers, eve) is None and routing.shared_with_mas(answers, eve)
    door = routing.redirection(answers, since)
    assert door is not None and door.to == "mas" and not routing.shared_with_mas(answers, since)
    assert routing.redirection({**answers, "motif": "soins"}, since) is None


def test_only_the_deadlines_of_the_week_are_urgent_the_nearest_first() -> None:
    def on(kind: Any, day: int) -> Deadline:
        return Deadline(kind=kind, date=date(2026, 11, day), source="CSS")

    ripe, far, near, same = (
        on("recevable_a_partir_du", 22),
        on("cra", 29),
        on("cra", 28),
        on("indu", 28),
    )
    today, past = on("contrainte", 21), on("contrainte", 20)
    told = deadlines.urgent((far, near, ripe, same, today, past), TODAY)
    assert told == (today, same, near)


@pytest.mark.parametrize(
    ("complaint", "month", "thirty"),
    [
        ("2026-10-15", "2026-11-16", "2026-11-14"),
        ("2026-01-31", "2026-03-01", "2026-03-02"),
        ("2026-10", "2026-12-01", "2026-11-30"),
        ("2026-02", "2026-03-29", "2026-03-30"),
    ],
)
def test_a_complaint_ripens_after_a_month_or_thirty_days(
    complaint: str, month: str, thirty: str
) -> None:
    said = {"prior_complaint": True, "prior_complaint_date": complaint}
    assert str(admissibility.ripe_on({**AT["urssaf"], **said}, TODAY)) == month
    assert str(admissibility.ripe_on({**AT["assurance_maladie"], **said}, TODAY)) == month
    assert str(admissibility.ripe_on({**AT["cpsti"], **said}, TODAY)) == thirty


@pytest.mark.parametrize(
    ("iso", "first"), [("2026-11-21", "2026-11-21"), ("2026-02", "2026-02-01")]
)
def test_an_appeal_counts_from_the_first_day_a_date_can_mean(iso: str, first: str) -> None:
    assert calendar.start_of(iso).isoformat() == first


def test_a_sign_whose_day_cannot_be_read_gives_no_date() -> None:
    answers = {**AT["assurance_maladie"], "cra_seized": True}
    for sign in ("cra_decision:", "cra_decision:hier", "cra_saisie:2026", "cra_saisie"):
        assert deadlines.known(answers, (sign,), TODAY) == ()


def test_the_law_as_read_is_dated_as_its_articles() -> None:
    assert sources.L217_7_1.since == date(2018, 8, 12)
    assert sources.R612_9.since == date(2020, 9, 26)
    days = {str(table[-1].source)[:18]: table[-1].since for table in delays.ALL}
    assert days["CSS, art. R133-3 :"] == date(2022, 8, 13)
    assert days["CSS, art. R133-9-2"] == date(2021, 3, 25)
    assert days["CSS, art. R142-1 :"] == date(2019, 3, 31)
    assert days["CSS, art. R142-6"] == date(2025, 12, 28)
    assert days["CSS, art. R142-8-5"] == days["CSS, art. R142-1-A"] == date(2020, 1, 1)


def test_what_came_before_the_committee_was_seized_is_not_its_decision() -> None:
    told = {**AT["assurance_maladie"], "cra_seized": True, "answer_received": True}
    answered = {**told, "answer_date": "2026-10-30"}
    assert [one.kind for one in deadlines.known(answered, (), TODAY)] == ["tribunal"]
    assert deadlines.known(answered, ("cra_saisie:2026-11-05",), TODAY) == ()
