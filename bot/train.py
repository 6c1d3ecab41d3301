"""Rasa's own training, of our configuration: `python -m bot.train FOLDER NAME` writes FOLDER/NAME.

Rasa reads the training files three times, in a YAML reader that checks each line, and copies each message whenever
it merges them: here each is read once, and the messages, which nothing changes, are shared.
Its validation of the data is skipped, because it reads them twice more; what it would say, our tests say.
"""

import functools
import sys
from typing import Any, List, Optional

from bot.processor import use_it_whole


def main() -> None:
    folder, name = sys.argv[1:3]
    use_it_whole()
    _read_each_file_once()
    _share_the_messages()
    import rasa.__main__

    sys.argv = [
        "rasa", "train", "--quiet", "--skip-validation", "--force",
        "--config", "bot/config.yml", "--domain", "bot/domain", "--data", "data/nlu", "bot/rules",
        "--out", folder, "--fixed-model-name", name,
    ]  # fmt: skip
    rasa.__main__.main()


def _read_each_file_once() -> None:
    """The form of each file is not checked either."""
    from rasa.shared.nlu.training_data import loading
    from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
    from rasa.shared.nlu.training_data.training_data import TrainingData

    def unchecked(reader: RasaYAMLReader, content: str) -> None:
        return None

    RasaYAMLReader.validate = unchecked

    read = loading._load

    @functools.cache
    def once(filename: str) -> Optional[TrainingData]:
        return read(filename)

    def from_file(filename: str, language: Optional[str] = "en") -> Optional[TrainingData]:
        return once(filename)

    loading._load = from_file


def _share_the_messages() -> None:
    """A message is neither copied nor compared with the others: our tests see that no sentence stands twice."""
    from rasa.shared.nlu.training_data.message import Message
    from rasa.shared.nlu.training_data.training_data import TrainingData

    def itself(message: Message, memo: Any) -> Message:
        return message

    def as_they_are(examples: List[Message]) -> List[Message]:
        return examples

    Message.__deepcopy__ = itself
    TrainingData.sanitize_examples = staticmethod(as_they_are)


if __name__ == "__main__":
    main()
