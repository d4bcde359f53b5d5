package io.guildhall.recognition.credential;

/**
 * A picture that carried a credential, and the credential, taken apart.
 *
 * @param token a text in the form of a token; nothing is known of it yet
 * @param picture as it was before the token was put in, byte by byte
 */
record Baked(String token, byte[] picture) {}
