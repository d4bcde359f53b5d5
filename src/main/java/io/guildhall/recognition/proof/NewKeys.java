package io.guildhall.recognition.proof;

import io.guildhall.recognition.credential.SigningKey;

/** Port: makes keys that nobody can guess. Takes a second or more. */
interface NewKeys {
    SigningKey next();
}
