from game.screen.speech import Manner, RecordedSpeech, SilentSpeech, speaking_s


def test_recorded_speech_keeps_what_was_to_be_said_and_how() -> None:
    speech = RecordedSpeech()
    speech.say("Rest.", 12.5)
    speech.hush()
    for manner in (Manner(), Manner("de"), Manner("de"), Manner("de", 0.0)):
        speech.speak_as(manner)
    assert not SilentSpeech().has_voice
    SilentSpeech().say("Rest.", 12.5)
    assert speech.said == [(12.5, "Rest.")]
    assert speech.manners == [Manner(), Manner("de"), Manner("de", 0.0)]


def test_long_words_are_spoken_for_longer_and_silence_for_no_time() -> None:
    assert speaking_s("") == 0.0
    assert 1.0 < speaking_s("Lift.") < speaking_s("Lift the hand slowly and hold it there.") < 8.0
