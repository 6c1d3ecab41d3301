"""The figures of docs/adr/0008-dates.md: `python -m tests.saisine.reading.date_figures`.

How many forms of the table the library reads rightly alone, and both together; how long a story takes.
"""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from statistics import median
from time import process_time

from dateparser.search import search_dates

from saisine.reading.date_library import reckon
from saisine.reading.dates import find_dates, read_date
from tests.saisine.reading.date_forms import (
    FORMS,
    NO_ANSWER,
    ON_OTHER_DAYS,
    STORIES_WITHOUT_DATE,
    TODAY,
)

Reader = Callable[[str, date], str | None]


def _right(read: Reader, forms: list[tuple[str, date, str | None]]) -> str:
    right = sum(read(said, today) == value for said, today, value in forms)
    wrong = sum(read(said, today) not in (None, value) for said, today, value in forms)
    return f"{right:>4} of {len(forms):>3} right, {wrong:>3} read as another date"


def _searched(text: str) -> list[str]:
    settings = {"RELATIVE_BASE": datetime(2026, 11, 21), "PREFER_DATES_FROM": "past"}
    found = search_dates(text, languages=["fr"], settings=settings) or []
    return [when.date().isoformat() for _, when in found]


def _stories() -> list[str]:
    lines = (
        line for path in Path("data/nlu").rglob("*.yml") for line in path.open(encoding="utf-8")
    )
    return [line.strip("- \n") for line in lines if 80 <= len(line.split()) <= 130]


def _milliseconds(work: Callable[[], object]) -> float:
    spent = []
    for _ in range(5):
        start = process_time()
        work()
        spent.append(process_time() - start)
    return median(spent) * 1000


def main() -> None:
    manners = {
        manner: [(said, TODAY, value) for said, value in forms.items()]
        for manner, forms in FORMS.items()
    }
    manners["on other days"] = list(ON_OTHER_DAYS)
    everything = [form for forms in manners.values() for form in forms]
    for manner, forms in {**manners, "in all": everything}.items():
        print(f"{manner:<26} library alone: {_right(reckon, forms)}")
        print(f"{'':<26} both:          {_right(read_date, forms)}")
    for name, read in (("library alone", reckon), ("both", read_date)):
        print(f"{name}: a date in {sum(bool(read(said, TODAY)) for said in NO_ANSWER)}"
              f" of the {len(NO_ANSWER)} answers that give none")  # fmt: skip
    for name, dates in (
        ("library's search", _searched),
        ("both", lambda said: [found.value for found in find_dates(said, TODAY)]),
    ):
        print(f"{name}: a date in {sum(bool(dates(said)) for said in STORIES_WITHOUT_DATE)}"
              f" of the {len(STORIES_WITHOUT_DATE)} sentences that give none")  # fmt: skip
    spent = sorted(
        _milliseconds(lambda story=story: find_dates(story, TODAY)) for story in _stories()
    )
    print(f"{len(spent)} stories of 80 to 130 words: {median(spent):.1f} ms in the median,"
          f" {spent[int(len(spent) * 0.95)]:.1f} ms for one in twenty; the library's search"
          f" {median(_milliseconds(lambda s=s: _searched(s)) for s in _stories()[:20]):.0f} ms")  # fmt: skip
    for plain in ("12 octobre 2026", "12 octobre", "octobre", "lundi", "il y a 15 jours", "hier"):
        print(f"« {plain} »: {_milliseconds(lambda plain=plain: reckon(plain, TODAY)):.2f} ms")


if __name__ == "__main__":
    main()
