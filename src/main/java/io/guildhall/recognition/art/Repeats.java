package io.guildhall.recognition.art;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/**
 * Packs rows of a picture so that every reader of PNG unpacks them (RFC 1950 and RFC 1951 with the fixed codes of section 3.2.6): what repeats the byte
 * before, or the row above, is written as a reference. Ready-made packers pack better and differ from one machine to the next; this one is always the
 * same.
 */
final class Repeats {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;

    /** The first length and the number of further bits for each code of a length from 257 on (RFC 1951, section 3.2.5). */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final int FIRST_LENGTH = 257;
    private static final int END = 256;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private Repeats() {}

    /** The bytes, packed; {@code row} is how long a row is, at most 32,768. */
    static byte[] packed(byte[] bytes, int row) {
        Repeats repeats = new Repeats();
        repeats.pack(bytes, row);
        Adler32 sum = new Adler32();
        sum.update(bytes);
        byte[] body = repeats.out.toByteArray();
        return ByteBuffer.allocate(body.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x01)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private void pack(byte[] bytes, int row) {
        write(1, 1);
        write(1, 2);
        int at = 0;
        while (at < bytes.length) {
            int left = repeated(bytes, at, 1);
            int above = repeated(bytes, at, row);
            int longest = Math.max(left, above);
            if (longest < SHORTEST) {
                code(bytes[at] & 0xFF);
                at++;
            } else {
                length(longest);
                distance(left >= above ? 1 : row);
                at += longest;
            }
        }
        code(END);
        write(0, 7);
    }

    /** How many bytes from here on are those that are so far back. */
    private static int repeated(byte[] bytes, int at, int back) {
        int length = 0;
        while (at >= back
                && length < LONGEST
                && at + length < bytes.length
                && bytes[at + length] == bytes[at + length - back]) {
            length++;
        }
        return length;
    }

    private void length(int length) {
        int place = LENGTHS.length - 1;
        while (LENGTHS[place] > length) {
            place--;
        }
        code(FIRST_LENGTH + place);
        int further = place < 4 || place == LENGTHS.length - 1 ? 0 : place / 4 - 1;
        write(length - LENGTHS[place], further);
    }

    /** The codes of distances go by powers of two, two for each. */
    private void distance(int back) {
        int before = back - 1;
        if (before < 2) {
            turned(before, 5);
        } else {
            int power = 31 - Integer.numberOfLeadingZeros(before);
            turned(2 * power + (before >> power - 1 & 1), 5);
            write(before & (1 << power - 1) - 1, power - 1);
        }
    }

    /** A byte, a length or the end, by the fixed codes. */
    private void code(int symbol) {
        if (symbol < 144) {
            turned(0x30 + symbol, 8);
        } else if (symbol < END) {
            turned(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            turned(symbol - END, 7);
        } else {
            turned(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes are written from their highest bit on. */
    private void turned(int value, int length) {
        write(Integer.reverse(value) >>> 32 - length, length);
    }

    /** Everything else from the lowest. */
    private void write(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= Byte.SIZE) {
            out.write(bits);
            bits >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }
}
