package io.guildhall.packing;

import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A class in a jar.
 *
 * @param name its path in the jar
 */
record ClassFile(String name, byte[] content) {
    /** An entry for it that is stored, not pressed, with the time of the jar that it comes from. */
    ZipEntry stored(long time) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTime(time);
        return entry;
    }
}
