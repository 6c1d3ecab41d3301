"""A tracker store that forgets: the draft is kept behind the door, no sentence of anybody stays here."""

from collections.abc import Iterable
from typing import Any, Optional

from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig


class ForgetfulTrackerStore(TrackerStore, SerializedTrackerAsText):
    """Within a turn the tracker lives in memory, handed from step to step; after it, nothing is left.

    Each turn has a fresh sender, so there is nothing to find again.
    """

    def __init__(
        self,
        domain: Optional[Domain],
        event_broker: Any = None,
        **kwargs: Any,
    ) -> None:
        kwargs.pop("host", None)
        super().__init__(domain, event_broker, **kwargs)

    @classmethod
    def from_endpoint_config(
        cls, domain: Domain, endpoint: EndpointConfig, event_broker: Any = None
    ) -> "ForgetfulTrackerStore":
        return cls(domain, event_broker)

    async def save(self, tracker: DialogueStateTracker) -> None:
        return None

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        return None

    async def keys(self) -> Iterable[str]:
        return []

    async def delete(self, sender_id: str) -> None:
        return None
