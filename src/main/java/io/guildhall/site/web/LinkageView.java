package io.guildhall.site.web;

import java.util.List;

/**
 * The linkage page, in a template.
 *
 * @param well whether nothing is missing and everything is on
 * @param off the features that are off, and what that means
 * @param everything all needs, those that are missing first
 * @param copy the same as text; empty where there is no report to show
 */
public record LinkageView(
        String title,
        String headline,
        boolean well,
        List<OffView> off,
        List<NeedView> missing,
        List<NeedView> everything,
        String count,
        String copy) {
    public LinkageView {
        off = List.copyOf(off);
        missing = List.copyOf(missing);
        everything = List.copyOf(everything);
    }

    /** Whether a feature is off. */
    public boolean lacksFeatures() {
        return !off.isEmpty();
    }

    /** Whether the host lacks anything. */
    public boolean lacksNeeds() {
        return !missing.isEmpty();
    }

    /** A page with nothing but a sentence. */
    static LinkageView only(String title, String sentence) {
        return new LinkageView(title, sentence, false, List.of(), List.of(), List.of(), "", "");
    }

    /** A feature that is off. {@code why} is the sentence for the reason, {@code detail} what there is to look into. */
    public record OffView(String feature, String meaning, String why, String detail) {}

    /**
     * A need.
     *
     * @param concerns the feature that is off without it, or that nothing works without it
     */
    public record NeedView(
            String owner, String member, String how, String evidence, String state, String detail, String concerns) {}
}
