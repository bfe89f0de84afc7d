"""The keyring of the system, which opens the data for whoever is in their account; a convenience.

It is never the only way: keyrings are emptied by a new password of the account, an upgrade or a repair.
"""

from __future__ import annotations

import logging
import secrets
from base64 import b64decode, b64encode

SERVICE = "Carnet CAR"

_SECRET_BYTES = 32

logger = logging.getLogger(__name__)


def is_available() -> bool:
    """Whether this account has a keyring; many plain Linux systems have none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return bool(keyring.get_keyring().priority >= 1)
    except (KeyringError, RuntimeError) as error:
        logger.info("no keyring: %s", type(error).__name__)
        return False


def remember(identity: str) -> bytes | None:
    """A new secret that the keyring keeps for an envelope; nothing where it does not."""
    import keyring
    from keyring.errors import KeyringError

    secret = secrets.token_bytes(_SECRET_BYTES)
    try:
        keyring.set_password(SERVICE, identity, b64encode(secret).decode("ascii"))
    except (KeyringError, RuntimeError) as error:
        logger.warning("the keyring kept nothing: %s", type(error).__name__)
        return None
    return secret


def recall(identity: str) -> bytes | None:
    """The secret that the keyring keeps for an envelope, if it still does."""
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = keyring.get_password(SERVICE, identity)
        return None if kept is None else b64decode(kept, validate=True)
    except (KeyringError, RuntimeError, ValueError) as error:
        logger.warning("the keyring gave nothing: %s", type(error).__name__)
        return None


def forget(identity: str) -> None:
    """Take the secret of an envelope out of the keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, identity)
    except (KeyringError, RuntimeError) as error:
        logger.info("the keyring had nothing to forget: %s", type(error).__name__)
