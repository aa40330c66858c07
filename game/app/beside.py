"""Work that takes longer than a picture: it is done beside the pictures, which go on."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Done = TypeVar("Done")


def beside(work: Callable[[], Done]) -> "Future[Done]":
    """Begin the work in a thread of its own."""
    worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
    future = worker.submit(work)
    worker.shutdown(wait=False)
    return future
