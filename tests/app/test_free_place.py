from pathlib import Path

from game.app.free_place import free_place


def test_a_name_is_taken_only_once(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = free_place(tmp_path / "new", "report", ".pdf")
        path.write_bytes(b"%PDF")
        names.append(path.name)
    assert names == ["report.pdf", "report 2.pdf", "report 3.pdf"]
