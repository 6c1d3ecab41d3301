"""Somebody who talks to the running product through its API, as a channel does."""

from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.support.stack import Product, eventually

CHANNELS = {"salariee": "compte", "retraite": "compte", "artisan": "independant"}


@dataclass
class Person:
    """`messages` are those of the last turn; `state` is the conversation's after it."""

    product: Product
    id: str
    headers: dict[str, str]
    messages: list[dict[str, Any]]
    state: dict[str, Any]
    turns: int = 0
    offered: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def open(cls, product: Product, channel: str | None = None, as_: str | None = None) -> "Person":
        """Opens a conversation: anonymous, or signed in as one of the fictitious people."""
        headers = {"Authorization": f"Bearer {product.token(as_)}"} if as_ else {}
        usual = "telephone" if as_ == "agent" else CHANNELS.get(as_ or "", "public")
        answer = product.http.post(
            f"{product.url('api')}/v1/conversations",
            json={"channel": channel or usual},
            headers=headers,
        )
        assert answer.status_code == 201, answer.text
        opened = answer.json()
        headers = headers or {"Authorization": f"Bearer {opened['token']}"}
        person = cls(product, opened["id"], headers, [], {})
        person._take(opened)
        return person

    def say(self, text: str, **more: str) -> "Person":
        """One turn that must go well."""
        return self._turn({"text": text, **more})

    def press(self, label: str) -> "Person":
        """Presses the button whose label begins so, the latest offered first."""
        return self._turn({"choice": self.choice(label)})

    def choice(self, label: str) -> str:
        """The id of the button whose label begins so."""
        for offer in reversed(self.offered):
            if offer["label"].startswith(label):
                return str(offer["id"])
        raise AssertionError(f"no button « {label} » among {[o['label'] for o in self.offered]}")

    def send(self, **body: Any) -> httpx.Response:
        """Posts a message, whatever comes of it."""
        return self.post("/messages", json=body)

    def patch(self, answers: dict[str, Any]) -> dict[str, Any]:
        """Fills the form: {accepted, refused, state}."""
        answer = self.call("PATCH", "/answers", json={"answers": answers})
        assert answer.status_code == 200, answer.text
        self.state = answer.json()["state"]
        return dict(answer.json())

    def submit(self) -> httpx.Response:
        return self.post("/submission")

    def read(self) -> dict[str, Any]:
        """The transcript and the state, as another device shows them."""
        answer = self.call("GET")
        assert answer.status_code == 200, answer.text
        self.state = answer.json()["state"]
        return dict(answer.json())

    def post(self, path: str, **more: Any) -> httpx.Response:
        return self.call("POST", path, **more)

    def call(self, method: str, path: str = "", **more: Any) -> httpx.Response:
        address = f"{self.product.url('api')}/v1/conversations/{self.id}{path}"
        return self.product.http.request(method, address, **{"headers": self.headers, **more})

    def follow(self) -> dict[str, Any]:
        """`GET /v1/saisines/{reference}`."""
        address = f"{self.product.url('api')}/v1/saisines/{self.reference}"
        return dict(self.product.http.get(address, headers=self.headers).raise_for_status().json())

    @property
    def reference(self) -> str:
        assert self.state.get("reference"), f"no reference yet: {self.state}"
        return str(self.state["reference"])

    @property
    def answers(self) -> dict[str, Any]:
        return dict(self.state["answers"])

    @property
    def awaiting(self) -> str | None:
        return self.state["awaiting"]  # type: ignore[no-any-return]

    @property
    def heard(self) -> str:
        """Everything the assistant said in the last turn, on plain spaces."""
        said = "\n".join(m["text"] for m in self.messages if m["role"] == "assistant")
        return said.replace("\u00a0", " ").replace("\u202f", " ")

    def received(self) -> dict[str, Any]:
        """The saisine that the case system has under this person's reference; waits for it."""
        return dict(self.case()["payload"])

    def case(self) -> dict[str, Any]:
        return eventually(
            lambda: next(
                (c for c in self.product.cases() if c["payload"]["reference"] == self.reference),
                None,
            )
        )

    def _turn(self, body: dict[str, Any]) -> "Person":
        answer = self.send(**body)
        assert answer.status_code == 200, f"{answer.status_code} {answer.text} to {body}"
        self.turns += 1
        self._take(answer.json())
        return self

    def _take(self, answer: dict[str, Any]) -> None:
        self.messages = answer["messages"]
        self.state = answer["state"]
        self.offered += [c for m in self.messages for c in m.get("choices") or ()]
