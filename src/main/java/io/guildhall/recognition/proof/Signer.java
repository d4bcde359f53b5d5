package io.guildhall.recognition.proof;

import io.guildhall.recognition.credential.SigningKey;

/**
 * The key of now, opened.
 *
 * @param key what signs; it is held no longer than one request
 * @param row what is kept of it
 */
record Signer(SigningKey key, IssuerKey row) {}
