"""What macOS is told of the program, in the bundle's Info.plist."""

from __future__ import annotations

import product

OLDEST_MACOS = "13.0"  # what Qt 6.11 supports; 6.12 asks for 14
HANDOVER_TYPE = f"{product.IDENTIFIER}.handover"


def information() -> dict[str, object]:
    """Return the Info.plist, but for what PyInstaller fills in itself."""
    return {
        "CFBundleName": product.NAME,
        "CFBundleDisplayName": product.NAME,
        "CFBundleShortVersionString": product.version(),
        "CFBundleVersion": product.version(),
        "CFBundleDevelopmentRegion": "fr",
        "CFBundleLocalizations": [*product.LANGUAGES],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{product.PUBLISHER}, MIT",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": product.HANDOVER["fr"],
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [HANDOVER_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": HANDOVER_TYPE,
                "UTTypeDescription": product.HANDOVER["fr"],
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [product.SUFFIX.removeprefix(".")],
                    "public.mime-type": [product.MIME_TYPE],
                },
            }
        ],
    }
