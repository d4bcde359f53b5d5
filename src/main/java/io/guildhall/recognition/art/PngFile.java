package io.guildhall.recognition.art;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes pixels as a PNG (third edition, section 11) with a palette of up to 256 colours, each as much covered as it is. The same pixels give the same
 * bytes on every machine, which ready-made writers do not promise: credentials name a picture by its bytes.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHANNELS = 4;
    private static final int OPAQUE = 255;
    private static final int COLOURS = 256;

    private PngFile() {}

    static byte[] of(float[] pixels, int size) {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        byte[] rows = new byte[size * (size + 1)];
        int before = 0;
        int place = place(palette, before);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int colour = colour(pixels, (row * size + column) * CHANNELS);
                if (colour != before) {
                    before = colour;
                    place = place(palette, colour);
                }
                rows[row * (size + 1) + 1 + column] = (byte) place;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(size).putInt(size).put(new byte[] {8, 3, 0, 0, 0});
        chunk(out, "IHDR", header.array());
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.size());
        ByteBuffer covered = ByteBuffer.allocate(palette.size());
        for (int colour : palette.keySet()) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            covered.put((byte) (colour >>> 24));
        }
        chunk(out, "PLTE", colours.array());
        chunk(out, "tRNS", covered.array());
        chunk(out, "IDAT", Repeats.packed(rows, size + 1));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static int colour(float[] pixels, int at) {
        int covered = byteOf(pixels[at + 3]);
        return covered == 0
                ? 0
                : covered << 24 | byteOf(pixels[at]) << 16 | byteOf(pixels[at + 1]) << 8 | byteOf(pixels[at + 2]);
    }

    private static int byteOf(float part) {
        return (int) (part * OPAQUE + 0.5f);
    }

    /** The place of a colour in the palette; of the nearest one in it where it is full. */
    private static int place(Map<Integer, Integer> palette, int colour) {
        Integer known = palette.get(colour);
        if (known != null) {
            return known;
        }
        if (palette.size() < COLOURS) {
            palette.put(colour, palette.size());
            return palette.size() - 1;
        }
        return palette.entrySet().stream()
                .min((one, other) -> Integer.compare(apart(one.getKey(), colour), apart(other.getKey(), colour)))
                .orElseThrow()
                .getValue();
    }

    private static int apart(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int difference = (one >>> shift & OPAQUE) - (other >>> shift & OPAQUE);
            sum += difference * difference;
        }
        return sum;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] letters = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(letters)
                .put(data)
                .putInt((int) sum.getValue())
                .array());
    }
}
