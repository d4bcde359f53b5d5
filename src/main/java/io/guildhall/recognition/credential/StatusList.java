package io.guildhall.recognition.credential;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Which credentials were taken back: a bit for each, {@value #SIZE} in all, so that a reader of one does not tell which one it asks for (W3C
 * Bitstring Status List 1.0, where this is the smallest size that keeps the secret).
 */
public final class StatusList {
    /** How many credentials one list has room for. */
    public static final int SIZE = 131_072;

    private static final int BYTES = SIZE / Byte.SIZE;

    /** Multibase: what follows is base64url without padding. */
    private static final char BASE64URL = 'u';

    /** More than any content of a list makes, packed and spelled; GZIP adds 23 bytes to what cannot be packed. */
    private static final int MAX_LENGTH = 23_000;

    private final BitSet takenBack;

    private StatusList(BitSet takenBack) {
        this.takenBack = takenBack;
    }

    /** A list on which these places are set and no others; each from 0 up to, not including, {@value #SIZE}. */
    public static StatusList of(IntStream places) {
        BitSet takenBack = new BitSet(SIZE);
        places.forEach(place -> takenBack.set(inside(place)));
        return new StatusList(takenBack);
    }

    /** Reads an {@code encodedList} of this size; empty for anything else. Unpacks no more than a list can hold. */
    public static Optional<StatusList> parse(String encoded) {
        if (encoded.length() > MAX_LENGTH || encoded.isEmpty() || encoded.charAt(0) != BASE64URL) {
            return Optional.empty();
        }
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64Url.decode(encoded.substring(1))))) {
            byte[] bits = in.readNBytes(BYTES + 1);
            return bits.length == BYTES ? Optional.of(new StatusList(mirrored(bits))) : Optional.empty();
        } catch (Malformed | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the credential at the place was taken back. */
    public boolean has(int place) {
        return takenBack.get(inside(place));
    }

    /** The list as {@code encodedList}: at most {@value #MAX_LENGTH} characters, and 80 or so where nothing was taken back. */
    public String encoded() {
        byte[] bits = new byte[BYTES];
        takenBack.stream().forEach(place -> bits[place / Byte.SIZE] |= (byte) mask(place));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return BASE64URL + Base64Url.encode(packed.toByteArray());
    }

    /** The first place of a byte is its highest bit. */
    private static int mask(int place) {
        return 0x80 >> place % Byte.SIZE;
    }

    private static BitSet mirrored(byte[] bits) {
        BitSet places = new BitSet(SIZE);
        for (int place = 0; place < SIZE; place++) {
            places.set(place, (bits[place / Byte.SIZE] & mask(place)) != 0);
        }
        return places;
    }

    private static int inside(int place) {
        if (place < 0 || place >= SIZE) {
            throw new IllegalArgumentException("no place of a list: " + place);
        }
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusList list && list.takenBack.equals(takenBack);
    }

    @Override
    public int hashCode() {
        return takenBack.hashCode();
    }

    @Override
    public String toString() {
        return takenBack.cardinality() + " taken back";
    }
}
