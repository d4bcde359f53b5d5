package io.guildhall.recognition.proof.web;

import java.util.List;

/**
 * The keys that the site signs credentials with, in a template.
 *
 * @param issuer what the site is called, and where others find it
 * @param trouble what keeps this node from signing; empty for nothing
 * @param moved that what is signed carries an address of before; empty where it does not
 * @param keysHref where everybody finds the public halves
 * @param kid the key of now; empty where there is none yet
 */
public record KeysView(
        String title,
        String issuer,
        String trouble,
        String moved,
        List<Line> keys,
        String keysHref,
        String kid,
        String settingsHref,
        String healthHref) {
    public KeysView {
        keys = List.copyOf(keys);
    }

    /**
     * A key.
     *
     * @param retired since when it signs no more; empty for the key of now
     */
    public record Line(String kid, String made, String retired, String address) {}
}
