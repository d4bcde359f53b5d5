package io.guildhall.recognition.proof;

import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.credential.Credential;
import java.util.Locale;
import java.util.Optional;

/**
 * A credential that its earner takes along.
 *
 * @param token the credential, signed: what wallets read
 * @param badge the version that was given
 * @param pixels its picture of pixels, without the credential; empty for a badge with letters that only fonts draw
 */
public record Taken(Award award, BadgeClass badge, Credential credential, String token, Optional<byte[]> pixels) {
    /** What a file of it is called, without the end that says its kind. */
    public String fileName() {
        String plain = badge.words().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = plain.replaceAll("^-|-$", "");
        return name.isEmpty() ? "badge" : name;
    }
}
