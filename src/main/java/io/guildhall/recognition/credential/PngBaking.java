package io.guildhall.recognition.credential;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a credential into a picture of pixels, as a text that pictures can have, and takes it out again (Open Badges 3.0, section 5.3.1). The
 * picture is taken apart into its chunks and put together again, and never decoded.
 */
public final class PngBaking {
    /** The largest picture that is read, in bytes, with a credential in it. */
    public static final int MAX_BYTES = 2_000_000;

    private static final String TEXT = "iTXt";
    private static final String KEYWORD = "openbadgecredential\0";

    /** Keyword, then: not compressed, by no method, in no language, with no translated keyword (PNG, section 11.3.3.4). */
    private static final String BEFORE = KEYWORD + "\0\0\0\0";

    private PngBaking() {}

    /** The picture with the token in it. Refuses what is no PNG with sound chunks, and one that has a credential already. */
    public static byte[] bake(byte[] picture, String token) {
        List<PngChunk> chunks;
        try {
            chunks = new ArrayList<>(PngChunk.read(picture));
        } catch (Malformed e) {
            throw new IllegalArgumentException("no picture that can carry a credential", e);
        }
        if (!Token.isCompact(token) || chunks.stream().anyMatch(PngBaking::isCredential)) {
            throw new IllegalArgumentException("no token, or a picture that has one");
        }
        chunks.add(1, new PngChunk(TEXT, (BEFORE + token).getBytes(StandardCharsets.ISO_8859_1)));
        return PngChunk.write(chunks);
    }

    /** Takes apart what {@link #bake} made; empty for anything else. */
    static Optional<Baked> read(byte[] baked) {
        try {
            return baked.length > MAX_BYTES ? Optional.empty() : Optional.of(apart(baked));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static Baked apart(byte[] baked) throws Malformed {
        List<PngChunk> chunks = new ArrayList<>(PngChunk.read(baked));
        PngChunk carrier = chunks.remove(1);
        if (!isCredential(carrier) || chunks.stream().anyMatch(PngBaking::isCredential)) {
            throw new Malformed("no credential where it should be, or two");
        }
        String text = carrier.text();
        String token = text.substring(Math.min(BEFORE.length(), text.length()));
        if (!text.startsWith(BEFORE) || !Token.isCompact(token)) {
            throw new Malformed("a credential in another spelling");
        }
        return new Baked(token, PngChunk.write(chunks));
    }

    private static boolean isCredential(PngChunk chunk) {
        return chunk.type().equals(TEXT) && chunk.text().startsWith(KEYWORD);
    }
}
