"""Small models of a few sentences, and a small encoder: what the tests train in the bot's own Python."""

from pathlib import Path
from typing import Any

SENTENCES = {
    "story_transports": [
        "mon taxi pour la dialyse n'est pas remboursé",
        "ambulance refusée pour aller à l'hôpital",
        "le trajet en taxi jusqu'au centre n'est pas payé",
        "transport en ambulance non remboursé",
    ],
    "story_retraite": [
        "il manque des trimestres à ma retraite",
        "ma pension de retraite n'est pas versée",
        "trimestres oubliés sur mon relevé de carrière",
        "la retraite calculée sans mes trimestres",
    ],
    "faq_free": ["c'est gratuit ?", "est-ce gratuit", "combien ça coûte", "ça coûte combien"],
    "faq_delay": ["combien de temps ça prend", "c'est long ?", "ça prend combien de temps"],
    "faq_other_robot": ["je parle à un robot ?", "vous êtes un robot", "c'est un robot ou pas"],
    "affirm": ["oui", "oui bien sûr", "tout à fait oui", "ok oui"],
    "deny": ["non", "non pas du tout", "non jamais", "ah non"],
}


def trained(folder: Path, more: list[tuple[str, str, str]] | None = None, **config: Any) -> Path:
    from rasa.shared.nlu.training_data.message import Message
    from rasa.shared.nlu.training_data.training_data import TrainingData

    examples = [
        Message({"text": text, "intent": name})
        for name, texts in SENTENCES.items()
        for text in texts
    ]
    for act, text, asked in more or []:
        for said in (text, f"{text} !", f"bon {text}"):
            about = {"example": {"context": asked}}
            examples.append(Message({"text": said, "intent": act, "metadata": about}))
    storage = folder / "storage"
    storage.mkdir()
    component(folder, config).train(TrainingData(examples))
    return storage


def component(folder: Path, config: dict[str, Any], load: bool = False) -> Any:
    from rasa.engine.graph import ExecutionContext, GraphSchema
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.engine.storage.resource import Resource

    from bot.components.understanding import ActAndMotifClassifier as Ours

    make = Ours.load if load else Ours.create
    storage = LocalModelStorage(folder / "storage")
    return make(config, storage, Resource("ours"), ExecutionContext(GraphSchema({})))


def loaded(folder: Path, **config: Any) -> Any:
    return component(folder, config, load=True)


def ask(component: Any, text: str, awaiting: str = "") -> dict[str, Any]:
    from rasa.shared.nlu.training_data.message import Message

    message = Message({"text": text, "metadata": {"draft": {"awaiting": awaiting}}})
    read = component.process([message])[0]
    return {
        "act": read.get("intent")["name"],
        "confidence": read.get("intent")["confidence"],
        "motif": read.get("motif_ranking")[0]["name"],
        "motifs": sum(item["confidence"] for item in read.get("motif_ranking")),
        "danger": read.get("danger"),
    }


def tiny_encoder(folder: Path) -> Path:
    """An ONNX folder such as a site may have: a vector for each word, by the word's letters."""
    import numpy as np
    from onnx import TensorProto, helper, numpy_helper, save
    from tokenizers import Tokenizer, models, pre_tokenizers

    folder.mkdir()
    words = sorted({w for texts in SENTENCES.values() for text in texts for w in text.split()})
    tokenizer = Tokenizer(models.WordLevel({w: i for i, w in enumerate(["?", *words])}, "?"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.save(str(folder / "tokenizer.json"))
    table = np.random.default_rng(1).normal(size=(len(words) + 1, 8)).astype(np.float32)
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "n"])
    mask = helper.make_tensor_value_info("attention_mask", TensorProto.INT64, [1, "n"])
    out = helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "n", 8])
    node = helper.make_node("Gather", ["table", "input_ids"], ["states"])
    graph = helper.make_graph(
        [node], "tiny", [ids, mask], [out], [numpy_helper.from_array(table, "table")]
    )
    opset = helper.make_opsetid("", 17)
    save(helper.make_model(graph, opset_imports=[opset], ir_version=8), str(folder / "model.onnx"))
    return folder
