package io.guildhall.recognition.credential;

import java.net.URI;

/**
 * Where to see whether a credential was taken back.
 *
 * @param list where the list is
 * @param index of the bit in it, from 0 up to, not including, {@value StatusList#SIZE}
 */
public record StatusPlace(URI list, int index) {
    /** Refuses what may not stand in a credential. */
    public StatusPlace {
        Stated.address(list);
        if (index < 0 || index >= StatusList.SIZE) {
            throw new IllegalArgumentException("no place of a list: " + index);
        }
    }
}
