package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is unpacked by a reader that is not ours. */
class RepeatsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 10, 11, 12, 114, 115, 130, 257, 258, 259, 260, 261, 262, 100_000})
    void one_byte_again_and_again(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 200);

        unpacksTo(bytes, 7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 25, 97, 601, 1025, 32_768})
    void rows_that_are_like_the_one_above(int row) {
        Random random = new Random(row);
        byte[] bytes = new byte[row * 5 + 1];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = at < row || random.nextInt(20) == 0 ? (byte) random.nextInt() : bytes[at - row];
        }

        unpacksTo(bytes, row);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anything(long seed) {
        byte[] bytes = new byte[5_000];
        new Random(seed).nextBytes(bytes);

        unpacksTo(bytes, 100);
    }

    private static void unpacksTo(byte[] bytes, int row) {
        Inflater inflater = new Inflater();
        inflater.setInput(Repeats.packed(bytes, row));
        byte[] unpacked = new byte[bytes.length + 1];
        try {
            assertThat(inflater.inflate(unpacked)).isEqualTo(bytes.length);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        }
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        assertThat(Arrays.copyOf(unpacked, bytes.length)).isEqualTo(bytes);
        inflater.end();
    }
}
