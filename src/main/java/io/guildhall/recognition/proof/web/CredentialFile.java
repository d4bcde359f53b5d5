package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.web.Content;
import io.guildhall.recognition.proof.CredentialService;
import io.guildhall.recognition.proof.Taken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms in which a credential is taken along. */
enum CredentialFile {
    /** What wallets read: the signed credential alone. */
    JWT("application/jwt", "jws"),
    /** The document in it, unsigned, for people and programs that look. */
    JSON("application/vc+ld+json", "json"),
    /** The picture that carries the signed credential: what most people expect of a picture. */
    PNG("image/png", "png"),
    /** The same as a drawing. */
    SVG("image/svg+xml", "svg");

    /** What links call them. */
    static final List<String> NAMES = Stream.of(values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();

    /** No script, no address, nothing but the drawing itself, should anybody open it in a browser. */
    static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final String type;
    private final String extension;

    CredentialFile(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    String type() {
        return type;
    }

    /** The one that a link names, by one of {@link #NAMES}. */
    static CredentialFile named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The file of a credential; refused where there is none of this form. */
    Outcome<Content> of(Taken taken) {
        return body(taken)
                .map(body -> Content.of(type, body)
                        .named(fileName(taken))
                        .with("Content-Security-Policy", NOTHING_ELSE)
                        .with("Vary", "Accept"));
    }

    String fileName(Taken taken) {
        return taken.fileName() + "." + extension;
    }

    Outcome<byte[]> body(Taken taken) {
        return switch (this) {
            case JWT -> Outcome.unchanged(taken.token().getBytes(StandardCharsets.US_ASCII));
            case JSON -> Outcome.unchanged(taken.credential().document().getBytes(StandardCharsets.UTF_8));
            case PNG -> CredentialService.pixels(taken);
            case SVG -> Outcome.unchanged(CredentialService.baked(taken));
        };
    }
}
