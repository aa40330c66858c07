from pathlib import Path

from launch.stamp import STAMP_NAME, marks_of, read_stamp, remove_stamp, write_stamp


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("a==1\n")
    marks = marks_of(tmp_path, ["requirements.txt"])
    write_stamp(tmp_path, marks)
    assert read_stamp(tmp_path) == marks


def test_one_changed_byte_changes_the_mark(tmp_path: Path) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("a==1\n")
    before = marks_of(tmp_path, ["requirements.txt"])
    requirements.write_text("a==2\n")
    assert marks_of(tmp_path, ["requirements.txt"]) != before


def test_a_missing_a_removed_and_a_broken_stamp_say_that_nothing_is_there(tmp_path: Path) -> None:
    assert read_stamp(tmp_path) == {}
    write_stamp(tmp_path, {"requirements.txt": "abc"})
    remove_stamp(tmp_path)
    assert read_stamp(tmp_path) == {}
    for broken in ("", "{", "[]", "7"):
        (tmp_path / STAMP_NAME).write_text(broken)
        assert read_stamp(tmp_path) == {}
