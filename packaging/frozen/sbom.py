"""The list of parts (software bill of materials) of the frozen program, in CycloneDX 1.6.

Written and checked with the library of the OWASP CycloneDX project. https://cyclonedx.org
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import product
from frozen.parts import Part, parts
from running import ToolFailed


def write_sbom(file: Path) -> None:
    """Write the parts of the running environment that the program takes along.

    Raises:
        ToolFailed: the list would not be valid CycloneDX.
    """
    # Only the build environment has the library.
    from cyclonedx.output.json import JsonV1Dot6  # type: ignore[import-not-found]
    from cyclonedx.schema import SchemaVersion  # type: ignore[import-not-found]
    from cyclonedx.validation.json import JsonStrictValidator  # type: ignore[import-not-found]

    text = str(JsonV1Dot6(_bill()).output_as_string(indent=2))
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ToolFailed(f"The list of parts is not valid CycloneDX: {fault}")
    file.write_text(text + "\n", "utf-8")


def _bill() -> object:
    from cyclonedx.model.bom import Bom, BomMetaData  # type: ignore[import-not-found]
    from cyclonedx.model.component import (  # type: ignore[import-not-found]
        Component,
        ComponentType,
    )

    program = Component(
        type=ComponentType.APPLICATION,
        name=product.NAME,
        version=product.version(),
        bom_ref=product.IDENTIFIER,
        description=product.SUMMARY["en"],
        licenses=[_licence("MIT")],
    )
    components = [_component(part) for part in parts()]
    bill = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"{product.IDENTIFIER} {product.version()}"),
        metadata=BomMetaData(
            component=program, timestamp=datetime.fromtimestamp(product.source_date(), UTC)
        ),
        components=components,
    )
    bill.register_dependency(program, components)
    return bill


def _component(part: Part) -> object:
    from cyclonedx.model import (  # type: ignore[import-not-found]
        ExternalReference,
        ExternalReferenceType,
        XsUri,
    )
    from cyclonedx.model.component import Component, ComponentType
    from packageurl import PackageURL  # type: ignore[import-not-found]

    is_library = part.kind == "pypi"
    address = PackageURL(part.kind, None, part.name.lower().replace("_", "-"), part.version)
    return Component(
        type=ComponentType.LIBRARY if is_library else ComponentType.PLATFORM,
        name=part.name,
        version=part.version,
        bom_ref=f"{part.name} {part.version}",
        purl=address,
        licenses=[_licence(part.licence)] if part.licence else [],
        external_references=[
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.homepage))
        ]
        if part.homepage
        else [],
    )


def _licence(declared: str) -> object:
    """An SPDX identifier or expression where it is one, else the words of the library."""
    from cyclonedx.factory.license import LicenseFactory  # type: ignore[import-not-found]

    return LicenseFactory().make_from_string(declared)
