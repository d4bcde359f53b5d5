package io.guildhall.recognition.credential;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;

/** A badge of a made-up site, how it looks, who earned it, and the keys of the site and of a stranger. */
final class Samples {
    static final Instant GIVEN = Instant.parse("2026-11-02T09:30:00Z");
    static final Instant NOW = GIVEN.plus(Duration.ofDays(30));
    static final Instant OVER = Instant.parse("2028-11-02T09:30:00Z");
    static final StatusPlace PLACE = new StatusPlace(URI.create("https://wiki.example.org/status/1"), 94_567);
    static final Issuer ISSUER = new Issuer(
            URI.create("https://wiki.example.org/issuer/7"),
            "Community \u201eTesting\u201c",
            Optional.of(URI.create("https://wiki.example.org/community/7")));

    /** Of a file with the bytes 0 to 31. */
    static final FileKey FILE_KEY = FileKey.of(count(FileKey.BYTES));

    static final SigningKey SITE = key("site.key");
    static final SigningKey STRANGER = key("stranger.key");

    /** Has what drawings can have before and in their root. */
    static final byte[] SVG = utf8("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- A badge - of one shape -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox='0 0 96 96' aria-label="1 &lt; 2 > 0">
              <title>Helping hand</title>
              <circle cx="48" cy="48" r="40" fill="#0c66e4"/>
            </svg>
            """);

    static final byte[] PNG = png();

    private Samples() {}

    static Credential credential() {
        return new Credential(
                URI.create("https://wiki.example.org/credential/4f7d"),
                ISSUER,
                achievement(List.of(
                        Picture.svg(URI.create("https://wiki.example.org/badge/3.svg"), SVG),
                        Picture.png(URI.create("https://wiki.example.org/badge/3.png"), PNG))),
                Earner.mailbox("amy@example.org", "8f2b1d7c9a4e6035"),
                List.of(
                        new Evidence(
                                Optional.of(URI.create("https://wiki.example.org/page?v=4")),
                                "How we review",
                                "Wrote \"it\"\ntwice"),
                        new Evidence(Optional.empty(), "Ten sessions", "")),
                new Validity(GIVEN, Optional.of(OVER), PLACE));
    }

    /** With nothing that may be left out. */
    static Credential bare() {
        return new Credential(
                URI.create("urn:uuid:5b4c7f0e-0a3e-4f6e-8d0a-4f1f0e6b2a11"),
                new Issuer(URI.create("https://wiki.example.org/issuer/7"), "Testing", Optional.empty()),
                achievement(List.of()),
                new Earner.Known(URI.create("did:example:amy")),
                List.of(),
                new Validity(GIVEN, Optional.empty(), PLACE));
    }

    static CredentialCheck check() {
        return new CredentialCheck(new PublishedKeys(List.of(SITE.published())), place -> false);
    }

    /** What the site would have signed, had it written these claims. */
    static String signed(String claims) {
        return Token.issue(Token.Kind.BADGE, claims, SITE);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] flipped(byte[] content, int bit) {
        byte[] changed = content.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return changed;
    }

    private static Achievement achievement(List<Picture> pictures) {
        return new Achievement(
                URI.create("https://wiki.example.org/badge/3/version/2"),
                "Helping hand",
                "Helped others to learn.",
                "Ten sessions as a mentor.",
                pictures);
    }

    private static SigningKey key(String name) {
        return SigningKey.open(new String(resource(name), StandardCharsets.US_ASCII).strip(), FILE_KEY)
                .orElseThrow();
    }

    private static byte[] count(int bytes) {
        byte[] counted = new byte[bytes];
        for (int at = 0; at < bytes; at++) {
            counted[at] = (byte) at;
        }
        return counted;
    }

    /** Made here, so that its bytes are of this JDK; of noise, so that it has some. */
    private static byte[] png() {
        Random random = new Random(5);
        BufferedImage image = new BufferedImage(48, 48, BufferedImage.TYPE_INT_ARGB);
        for (int at = 0; at < 48 * 48; at++) {
            image.setRGB(at % 48, at / 48, random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
