package io.guildhall.recognition.credential;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** A piece of a PNG (section 5.3): a type of four letters and its data. */
record PngChunk(String type, byte[] data) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Pattern TYPE = Pattern.compile("[A-Za-z]{2}[A-Z][A-Za-z]");
    private static final int TYPE_BYTES = 4;

    /** Length, type and checksum. */
    private static final int AROUND_DATA = 12;

    private static final int HEADER_BYTES = 13;
    private static final int FEWEST = 3;

    /** All chunks, from the header to the end, each with a checksum that is right and nothing between, before or after them. */
    static List<PngChunk> read(byte[] png) throws Malformed {
        if (png.length < SIGNATURE.length || !Arrays.equals(SIGNATURE, Arrays.copyOf(png, SIGNATURE.length))) {
            throw new Malformed("no PNG");
        }
        ByteBuffer in = ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length);
        List<PngChunk> chunks = new ArrayList<>();
        while (in.hasRemaining()) {
            chunks.add(next(in));
        }
        if (chunks.size() < FEWEST || !chunks.get(0).isHeader() || endOf(chunks) != chunks.size() - 1) {
            throw new Malformed("no whole PNG");
        }
        return chunks;
    }

    static byte[] write(List<PngChunk> chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        for (PngChunk chunk : chunks) {
            out.writeBytes(ByteBuffer.allocate(AROUND_DATA + chunk.data.length)
                    .putInt(chunk.data.length)
                    .put(letters(chunk.type))
                    .put(chunk.data)
                    .putInt(chunk.checksum())
                    .array());
        }
        return out.toByteArray();
    }

    /** The data as text of one byte each, which most chunks are not. */
    String text() {
        return new String(data, StandardCharsets.ISO_8859_1);
    }

    private static PngChunk next(ByteBuffer in) throws Malformed {
        int length = in.remaining() < AROUND_DATA ? -1 : in.getInt();
        if (length < 0 || length > in.remaining() - (AROUND_DATA - Integer.BYTES)) {
            throw new Malformed("a chunk that is cut off");
        }
        byte[] type = new byte[TYPE_BYTES];
        byte[] data = new byte[length];
        in.get(type).get(data);
        PngChunk chunk = new PngChunk(new String(type, StandardCharsets.ISO_8859_1), data);
        if (!TYPE.matcher(chunk.type).matches() || in.getInt() != chunk.checksum()) {
            throw new Malformed("a chunk that was changed");
        }
        return chunk;
    }

    private boolean isHeader() {
        return type.equals("IHDR") && data.length == HEADER_BYTES;
    }

    /** Where the end is, if it is empty as it must be. */
    private static int endOf(List<PngChunk> chunks) {
        for (int at = 0; at < chunks.size(); at++) {
            if (chunks.get(at).type.equals("IEND")) {
                return chunks.get(at).data.length == 0 ? at : -1;
            }
        }
        return -1;
    }

    private int checksum() {
        CRC32 sum = new CRC32();
        sum.update(letters(type));
        sum.update(data);
        return (int) sum.getValue();
    }

    private static byte[] letters(String type) {
        return type.getBytes(StandardCharsets.ISO_8859_1);
    }
}
