package io.guildhall.recognition.credential;

import java.net.URI;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A picture of a badge, named by its content, so that nobody can put a credential into another one.
 *
 * @param address where it is found
 * @param mediaType {@code image/svg+xml} or {@code image/png}
 * @param digest of the picture before anything was put into it, spelled as Subresource Integrity does: {@code sha256-} and base64 (VC Data Model
 *     2.0, section 5.3)
 */
public record Picture(URI address, String mediaType, String digest) {
    static final String SVG = "image/svg+xml";
    static final String PNG = "image/png";

    private static final Pattern DIGEST = Pattern.compile("sha256-[A-Za-z0-9+/]{43}=");

    /** Refuses what may not stand in a credential. */
    public Picture {
        Stated.address(address);
        if (!mediaType.equals(SVG) && !mediaType.equals(PNG)
                || !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("no picture of a badge: " + mediaType);
        }
    }

    /** A drawing. */
    public static Picture svg(URI address, byte[] content) {
        return new Picture(address, SVG, digest(content));
    }

    /** A picture of pixels. */
    public static Picture png(URI address, byte[] content) {
        return new Picture(address, PNG, digest(content));
    }

    boolean is(String type, byte[] content) {
        return mediaType.equals(type) && digest.equals(digest(content));
    }

    private static String digest(byte[] content) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content));
    }
}
