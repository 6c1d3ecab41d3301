"""The demonstration accounts: tokens that verify, for people who do not exist."""

import re
import stat
import subprocess
import sys
import time
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args

import httpx
import jwt
import pytest

from demo.accounts.people import PEOPLE, PersonName
from tests.demo import running

ISSUER = "http://127.0.0.1:8200"
AUDIENCE = "saisir-le-mediateur"
NAMES = get_args(PersonName)
ORDINARY_WORDS = {"Exemple", "Fictif", "Spécimen"}


def token(client: httpx.Client, person: str) -> str:
    answer = client.post("/api/token", json={"person": person})
    assert answer.status_code == 200
    return str(answer.json()["token"])


def claims(client: httpx.Client, text: str, **expected: str) -> dict[str, Any]:
    """The claims, once the signature is checked against the published key."""
    keys = jwt.PyJWKSet.from_dict(client.get("/.well-known/jwks.json").json())
    kid = jwt.get_unverified_header(text)["kid"]
    return dict(
        jwt.decode(
            text,
            keys[kid],
            algorithms=["RS256"],
            audience=expected.get("audience", AUDIENCE),
            issuer=expected.get("issuer", ISSUER),
            options={"require": ["iss", "aud", "sub", "iat", "exp", "jti"]},
        )
    )


class Forms(HTMLParser):
    """The forms of a page: where they post, and their hidden fields."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append({"method": values["method"], "action": values["action"]})
        if tag == "input":
            assert values["type"] == "hidden"
            self.found[-1][values["name"]] = values["value"]


def forms(page: str) -> list[dict[str, str]]:
    parser = Forms()
    parser.feed(page)
    return parser.found


@pytest.mark.parametrize("person", NAMES)
def test_a_token_verifies_against_the_published_key(accounts: httpx.Client, person: str) -> None:
    read = claims(accounts, token(accounts, person))
    assert read["sub"].startswith("demo-")
    assert read["exp"] - read["iat"] == 600
    assert abs(read["iat"] - time.time()) < 60


def test_each_token_has_its_own_id(accounts: httpx.Client) -> None:
    read = [claims(accounts, token(accounts, "salariee")) for _ in range(2)]
    assert read[0]["jti"] != read[1]["jti"]


def test_a_token_that_was_touched_does_not_verify(accounts: httpx.Client) -> None:
    head, _, signature = token(accounts, "salariee").split(".")
    _, body, _ = token(accounts, "agent").split(".")
    with pytest.raises(jwt.InvalidSignatureError):
        claims(accounts, ".".join((head, body, signature)))


def test_the_published_key_holds_nothing_private(accounts: httpx.Client) -> None:
    (key,) = accounts.get("/.well-known/jwks.json").json()["keys"]
    assert set(key) == {"kty", "n", "e", "kid", "use", "alg"}


def test_people_have_the_claims_of_the_contract(accounts: httpx.Client) -> None:
    common = {"given_name", "family_name", "birthdate", "nir", "email", "phone_number", "address"}
    read = {name: claims(accounts, token(accounts, name)) for name in NAMES}
    assert common | {"regime"} <= set(read["salariee"])
    assert common | {"regime"} <= set(read["retraite"])
    assert common | {"regime", "siret"} <= set(read["artisan"])
    assert read["salariee"]["regime"] == "general"
    assert read["salariee"]["address"]["locality"] == "Dijon"
    assert read["artisan"]["regime"] == "independant"
    assert read["artisan"]["address"]["locality"] == "Rennes"
    assert read["agent"]["role"] == "agent"
    assert read["agent"]["site"] == "Plateforme 3646 – Dijon"
    assert not common & set(read["agent"])


@pytest.mark.parametrize("person", [p for p in PEOPLE if "nir" in p.claims], ids=lambda p: p.name)
def test_identifiers_are_valid_and_nobody_s(person: Any) -> None:
    known = person.claims
    nir = known["nir"]
    assert re.fullmatch(r"[12]\d{14}", nir)
    assert int(nir[13:]) == 97 - int(nir[:13]) % 97
    assert nir[1:5] == known["birthdate"][2:4] + known["birthdate"][5:7]
    assert nir[7:10] == "990", "a commune code that no commune has"
    assert known["email"].endswith("@exemple.fr")
    assert re.fullmatch(r"\+33(19900|63998)\d{4}", known["phone_number"])
    assert known["family_name"] in ORDINARY_WORDS


def test_a_siret_passes_luhn_with_its_siren() -> None:
    def luhn(digits: str) -> bool:
        doubled = (int(d) * (1 + place % 2) for place, d in enumerate(reversed(digits)))
        return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0

    sirets = [p.claims["siret"] for p in PEOPLE if "siret" in p.claims]
    assert sirets
    for siret in sirets:
        assert len(siret) == 14
        assert luhn(siret)
        assert luhn(siret[:9])


def test_the_page_offers_each_person_without_javascript(
    accounts: httpx.Client, intake: running.Receiver
) -> None:
    page = accounts.get("/").text
    found = forms(page)
    assert [claims(accounts, form["token"])["sub"] for form in found] == [
        person.claims["sub"] for person in PEOPLE
    ]
    assert {(form["method"], form["action"]) for form in found} == {
        ("post", f"{intake.url}/connexion")
    }
    assert f'href="{intake.url}/"' in page
    assert "<script" not in page
    assert "Pour les démonstrations seulement" in page


@pytest.mark.parametrize("path", ["/", "/mes-demandes", "/console/K-1?vue=formulaire", "/a%20b"])
def test_the_way_back_is_handed_on(accounts: httpx.Client, path: str) -> None:
    found = forms(accounts.get("/", params={"retour": path}).text)
    assert {form["retour"] for form in found} == {path}


@pytest.mark.parametrize(
    "elsewhere",
    [
        "//ailleurs.example",
        "/\\ailleurs.example",
        "https://ailleurs.example/",
        "javascript:alert(1)",
        "mes-demandes",
        "/a\nb",
        "/\t/ailleurs.example",
        '/"><b>',
        "",
    ],
)
def test_a_way_back_to_somewhere_else_is_dropped(accounts: httpx.Client, elsewhere: str) -> None:
    answer = accounts.get("/", params={"retour": elsewhere})
    assert answer.status_code == 200
    assert all("retour" not in form for form in forms(answer.text))


def test_the_page_posts_to_the_intake_api_only(
    accounts: httpx.Client, intake: running.Receiver
) -> None:
    page = accounts.get("/")
    policy = page.headers["Content-Security-Policy"]
    assert f"form-action 'self' {intake.url};" in policy
    assert policy.startswith("default-src 'self';")
    assert page.headers["Cache-Control"] == "no-store"


def test_nobody_else_can_be_asked_for(accounts: httpx.Client) -> None:
    assert accounts.post("/api/token", json={"person": "directeur"}).status_code == 422


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "cles" / "accounts.pem"
    with running.accounts(DEMO_ACCOUNTS_KEY=str(file)) as client:
        first = token(client, "salariee")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert [path.name for path in file.parent.iterdir()] == ["accounts.pem"]
    with running.accounts(DEMO_ACCOUNTS_KEY=str(file)) as client:
        assert claims(client, first)["sub"] == "demo-salariee"


def test_issuer_and_audience_are_those_of_the_settings() -> None:
    settings = {"SAISINE_JWT_ISSUER": "https://compte.exemple.fr", "SAISINE_JWT_AUDIENCE": "essai"}
    with running.accounts(**settings) as client:
        read = claims(
            client,
            token(client, "artisan"),
            issuer=settings["SAISINE_JWT_ISSUER"],
            audience=settings["SAISINE_JWT_AUDIENCE"],
        )
    assert (read["iss"], read["aud"]) == tuple(settings.values())


def test_production_refuses_it() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "demo.accounts"],
        cwd=running.ROOT,
        env=running.environment(SAISINE_ENVIRONMENT="production"),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode != 0
    assert "production refuses it" in ended.stderr
