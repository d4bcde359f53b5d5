package io.guildhall.packing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** The texts of a class file's constant pool, which make up two thirds of it (Java Virtual Machine Specification, section 4.4). */
final class Constants {
    private static final int HEADER_LENGTH = 8;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int METHOD_HANDLE = 15;

    private Constants() {}

    /**
     * The texts of a class file.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Set<String> texts(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(HEADER_LENGTH);
            int count = in.readUnsignedShort();
            Set<String> texts = new HashSet<>();
            for (int at = 1; at < count; at++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    texts.add(in.readUTF());
                } else {
                    in.skipNBytes(length(tag));
                    at += tag == LONG || tag == DOUBLE ? 1 : 0;
                }
            }
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException("not a class file", broken);
        }
    }

    private static int length(int tag) {
        return switch (tag) {
            case LONG, DOUBLE -> 8;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case METHOD_HANDLE -> 3;
            case 7, 8, 16, 19, 20 -> 2;
            default -> throw new IllegalArgumentException("a constant of the unknown kind " + tag);
        };
    }
}
