"""Write the list of parts of a release (an SBOM), as CycloneDX 1.6 in JSON, into out/twosource.cdx.json.

python tools/sbom.py [FILE]

The parts are what is installed here and what Twosource needs when it runs. SOURCE_DATE_EPOCH, where it is set, is the moment it tells.
"""

import os
import sys
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from dependencies import installed, licence, names, version, wanted
from packageurl import PackageURL
from packaging.utils import canonicalize_name

OUT = Path(__file__).resolve().parent.parent / "out" / "twosource.cdx.json"


def parts() -> Bom:
    """The parts: Twosource, what it needs, and which needs which."""
    bom = Bom()
    whole = Component(name="twosource", version=version(), type=ComponentType.APPLICATION, bom_ref="twosource")
    whole.licenses.add(LicenseFactory().make_from_string("MIT"))
    bom.metadata.component = whole
    packages = installed()
    made = {canonicalize_name(held.name): _part(held) for held in packages}
    bom.components.update(made.values())
    bom.register_dependency(whole, [made[name] for name in names(wanted())])
    for held in packages:
        bom.register_dependency(made[canonicalize_name(held.name)], [made[name] for name in names(held.requires or []) if name in made])
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, " ".join(f"{name} {part.version}" for name, part in sorted(made.items())))
    bom.metadata.timestamp = _moment()
    return bom


def _part(held: Distribution) -> Component:
    """One package."""
    name = canonicalize_name(held.name)
    place = PackageURL("pypi", name=name, version=held.version)
    made = Component(name=name, version=held.version, type=ComponentType.LIBRARY, bom_ref=f"{name}@{held.version}", purl=place)
    made.licenses.add(LicenseFactory().make_from_string(licence(held)))
    return made


def _moment() -> datetime:
    """Now, or the moment that the environment sets for what is to be the same bytes."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(told), UTC) if told.isdigit() else datetime.now(UTC)


def main() -> None:
    """Write the file."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    out.parent.mkdir(parents=True, exist_ok=True)
    bom = parts()
    out.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", encoding="utf-8")
    print(f"{out}: {len(bom.components)} parts")


if __name__ == "__main__":
    main()
