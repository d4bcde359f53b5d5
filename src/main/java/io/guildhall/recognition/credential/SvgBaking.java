package io.guildhall.recognition.credential;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Puts a credential into a drawing, right after {@code <svg …>}, and takes it out again (Open Badges 3.0, section 5.3.2). What is read back must
 * be spelled as we spell it: then the drawing without it is what it was, byte by byte, and its digest can be told.
 */
public final class SvgBaking {
    /** The largest drawing that is read, in bytes, with a credential in it. */
    public static final int MAX_BYTES = 1_000_000;

    private static final String PREFIX = "openbadges:";
    private static final String NAMESPACE = " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
    private static final String BEFORE = "<openbadges:credential verify=\"";
    private static final String AFTER = "\"></openbadges:credential>";

    private SvgBaking() {}

    /**
     * The drawing with the token in it. Refuses a drawing that is no UTF-8 or has a credential already, one with a document type, and one that does not
     * begin with its root.
     */
    public static byte[] bake(byte[] drawing, String token) {
        try {
            return bake(JsonIn.decode(drawing), token).getBytes(StandardCharsets.UTF_8);
        } catch (Malformed e) {
            throw new IllegalArgumentException("no drawing that can carry a credential", e);
        }
    }

    private static String bake(String drawing, String token) throws Malformed {
        SvgRoot root = SvgRoot.of(drawing);
        if (!Token.isCompact(token) || drawing.contains(PREFIX) || drawing.contains(":openbadges")) {
            throw new Malformed("no token, or no room for it");
        }
        return drawing.substring(0, root.name())
                + NAMESPACE
                + drawing.substring(root.name(), root.end())
                + BEFORE
                + token
                + AFTER
                + drawing.substring(root.end());
    }

    /** Takes apart what {@link #bake} made; empty for anything else. */
    static Optional<Baked> read(byte[] baked) {
        try {
            return baked.length > MAX_BYTES ? Optional.empty() : Optional.of(read(JsonIn.decode(baked)));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static Baked read(String baked) throws Malformed {
        SvgRoot root = SvgRoot.of(baked);
        int from = root.end() + BEFORE.length();
        int to = baked.indexOf('"', from);
        if (!baked.startsWith(NAMESPACE, root.name()) || !baked.startsWith(BEFORE, root.end()) || to < 0) {
            throw new Malformed("no credential where it should be");
        }
        String token = baked.substring(from, to);
        String drawing = baked.substring(0, root.name())
                + baked.substring(root.name() + NAMESPACE.length(), root.end())
                + baked.substring(Math.min(to + AFTER.length(), baked.length()));
        if (!bake(drawing, token).equals(baked)) {
            throw new Malformed("a credential in another spelling");
        }
        return new Baked(token, drawing.getBytes(StandardCharsets.UTF_8));
    }
}
