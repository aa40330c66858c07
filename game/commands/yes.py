"""A question on the command line that only a yes agrees to."""

YES = ("y", "yes")


def agreed(question: str) -> bool:
    """Ask, and return whether the answer was a yes; nobody there to answer is a no."""
    try:
        answer = input(f"{question} [yes/no] ")
    except EOFError:
        print()
        return False
    return answer.strip().lower() in YES
