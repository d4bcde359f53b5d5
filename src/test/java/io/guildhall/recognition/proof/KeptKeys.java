package io.guildhall.recognition.proof;

import io.guildhall.recognition.credential.FileKey;
import io.guildhall.recognition.credential.SigningKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Two keys that were made once, since making one takes seconds: the one of a site and the one of a stranger, by turns. */
public final class KeptKeys implements NewKeys {
    static final SigningKey SITE = key("site.key");
    static final SigningKey STRANGER = key("stranger.key");

    private final AtomicInteger given = new AtomicInteger();

    @Override
    public SigningKey next() {
        return List.of(SITE, STRANGER).get(given.getAndIncrement() % 2);
    }

    private static SigningKey key(String name) {
        byte[] secret = new byte[FileKey.BYTES];
        for (byte at = 0; at < secret.length; at++) {
            secret[at] = at;
        }
        try (InputStream in = Objects.requireNonNull(FileKey.class.getResourceAsStream(name), "the resource " + name)) {
            String sealed = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return SigningKey.open(sealed, FileKey.of(secret)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
