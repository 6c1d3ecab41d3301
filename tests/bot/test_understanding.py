"""The understanding component, in the bot's own Python: its encoder, its confidences, what it keeps."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from saisine.motifs import MOTIFS
from tools.stack import BOT_PYTHON, ROOT, trained_model

TURN_MS = 40


def inside(name: str, *arguments: str) -> Any:
    """The answer of a function of `tests/bot/inside.py`."""
    done = subprocess.run(
        [BOT_PYTHON, "-W", "ignore", "-m", "tests.bot.inside", name, *arguments],
        cwd=ROOT,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_no_connection_is_opened_to_make_the_encoder_nor_to_understand() -> None:
    found = inside("without_sockets", str(trained_model()))
    assert found["refused"], "the process could still open sockets: the test proves nothing"
    assert found["written"] == [
        "adapted.onnx",
        "encoder.json",
        "model.onnx",
        "tokenizer.json",
    ]
    assert found["motif"] == "transports"


@pytest.mark.parametrize("encoder", ["none", "tiny"])
def test_the_encoder_is_replaced_by_configuration_alone(encoder: str) -> None:
    story, yes, robot = inside("with_encoder", encoder)["read"]
    assert (story["act"], story["motif"]) == ("inform", "transports")
    assert yes["act"] == "affirm"
    assert robot["act"] == "faq_other"
    assert all(0 <= one["confidence"] <= 1 for one in (story, yes, robot))
    assert story["motifs"] == pytest.approx(1, abs=1e-3)


def test_a_model_keeps_arrays_and_words_never_a_pickle() -> None:
    kept = inside("with_encoder", "none")["kept"]
    assert kept
    assert {name.rpartition(".")[2] for name in kept} <= {"npz", "npy", "json"}


def test_a_changed_encoder_is_refused_and_what_to_do_is_said() -> None:
    assert "make train" in inside("changed_encoder")


def test_the_adapted_layers_start_from_the_packaged_network_and_differ_from_it() -> None:
    told = inside("adapted")
    assert told["same_vector"] == pytest.approx(1, abs=1e-4)
    assert told["unchanged"] == pytest.approx(1, abs=1e-3), (
        "without its changes it is the same network"
    )
    assert told["changed"] > 0.01
    assert told["megabytes"] < 4
    assert told["danger"] == ["calm", "distress"]
    assert told["motifs"] == sorted(MOTIFS)


def test_a_close_reading_is_believed_as_far_as_it_was_right_on_what_it_never_saw() -> None:
    told = inside("believed")
    reading = told["right"][1]
    assert reading > 0.5
    assert told["random"][1] < reading / 4
    assert told["stranger"], "a name that it never saw is left to the kernel"
    assert told["few"] == [1, 0], "with too few texts nobody can say"
    assert told["right_sum"] == pytest.approx(1, abs=1e-4)


def test_the_same_words_are_read_in_the_light_of_the_question() -> None:
    assert inside("in_the_light_of_the_question") == ["affirm", "skip"]


def test_danger_is_heard_in_a_cry_and_in_one_sentence_of_a_long_story() -> None:
    told = inside("danger")
    assert told["cry"] > 0.5 > told["calm"]
    assert told["story_with_a_cry"] > 2 * told["story"]
    assert told["never_shown"] is None, "a model that was shown no distress says nothing of danger"


def test_confidences_are_calibrated_on_what_a_text_gets_from_the_others() -> None:
    assert inside("left_out") < 0.05
    assert inside("left_out_of_some") < 1e-5


def test_a_factor_made_block_by_block_is_the_same() -> None:
    assert inside("factored_by_blocks") < 1e-9


def test_a_solution_that_is_approached_is_the_same() -> None:
    assert inside("approached") < 0.001


def test_a_very_long_story_is_read_at_its_beginning_and_at_its_end() -> None:
    near = inside("both_ends")
    assert near["end"] < near["middle"]


def test_what_is_shouted_is_read_in_small_letters_but_acronyms_and_placeholders() -> None:
    assert inside("said_softly") == [
        "mes papiers je les garde",
        "Bonjour. mon arrêt du 3 mai a été refusé, je suis outrée",
        "la CPAM et l'URSSAF du Doubs",
        "<NIR_1> c'est mon numéro <PHONE_1>",
        "oui",
    ]


def test_an_ordinary_story_takes_less_than_forty_milliseconds_of_processor() -> None:
    assert inside("milliseconds", str(trained_model())) < TURN_MS


def test_a_few_landmarks_are_enough_for_plain_sentences() -> None:
    found = inside("by_few_landmarks")
    assert found["kept"] == 10
    assert found["named"] > 0.95


def test_training_files_are_read_once_and_their_messages_shared(tmp_path: Path) -> None:
    assert inside("read_once", str(tmp_path)) == {"opened": 2, "shared": 4, "read": 4}


def test_only_long_texts_that_teach_danger_and_were_learnt_once_are_left_out_of_comparison() -> (
    None
):
    for kind, (unseen_missing, kept, others) in inside("compared_with").items():
        assert unseen_missing == 0
        if kind in ("long cry", "long calm"):
            assert others / 8 < kept < others / 2
        else:
            assert kept == others


def test_a_story_is_about_what_is_not_paid_and_not_about_the_letters_it_took() -> None:
    told = ["ij_maladie", "ij_maladie", "echanges", "echanges", "echanges"]
    assert inside("subject_behind_the_steps") == told
