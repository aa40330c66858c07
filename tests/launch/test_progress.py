from functools import reduce

from launch.progress import Progress, packages_in

OLD_PIP = """\
Ignoring comtypes: markers 'sys_platform == "win32"' don't match your environment
Collecting absl-py==2.5.1 (from -r requirements.txt (line 2))
  Downloading absl_py-2.5.1-py3-none-any.whl (137 kB)
Requirement already satisfied: packaging==26.3 in ./lib (from -r requirements.txt (line 3))
Collecting mediapipe==1.2.3 (from -r requirements.txt (line 644))
  Using cached mediapipe-1.2.3-py3-none-manylinux_2_28_x86_64.whl (43.3 MB)"""


def after(said: str, total: int) -> Progress:
    return reduce(Progress.after, said.splitlines(), Progress(total))


def test_the_line_says_which_package_of_how_many_and_its_size() -> None:
    assert after(OLD_PIP, 4).line(12.4) == "Fetching package 2 of 2: mediapipe, 43.3 MB ... 12 s"


def test_a_package_from_a_folder_counts_too() -> None:
    said = "Processing /media/stick/numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl (from -r requirements.txt (line 650))"
    assert after(said, 3).line(0) == "Fetching package 1 of 3: numpy ... 0 s"


def test_a_package_counts_once_where_pip_fetches_its_description_first() -> None:
    said = "  Downloading alembic-1.20.1-py3-none-any.whl.metadata (7.2 kB)\nDownloading alembic-1.20.1-py3-none-any.whl (270 kB)"
    assert after(said, 3).begun == 1


def test_before_and_after_the_fetching() -> None:
    assert Progress(5).line(1) == "Looking up 5 packages ... 1 s"
    assert after(f"{OLD_PIP}\nInstalling collected packages: absl-py, mediapipe", 4).line(30) == "Unpacking 2 packages ... 30 s"


def test_packages_are_counted_without_their_hashes() -> None:
    assert packages_in("# made\nabsl-py==2.5.1 \\\n    --hash=sha256:ab\nmako==1.4.3 ; sys_platform == 'win32' \\\n") == {"absl-py", "mako"}
