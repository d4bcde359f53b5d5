package io.guildhall.recognition.proof.web;

import java.util.List;

/**
 * All own badges that are shared, to take along one by one or at once, in a template.
 *
 * @param href where all of them come from at once
 */
public record AllView(String href, List<Line> lines) {
    public AllView {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param name what the badge is called
     * @param link the whole address of the page that checks it
     * @param pictureHref the picture that carries its proof, of pixels where there is one
     * @param walletHref the file for a wallet
     */
    public record Line(String name, String link, String pictureHref, String walletHref) {}
}
