package io.guildhall.kernel.web;

/**
 * A sentence for a template, with a date in it or without.
 *
 * @param before what stands before the date; the whole sentence where there is no date
 * @param day the date as people say it; empty where there is none
 * @param iso the same for machines
 * @param exact the same with time and zone
 * @param after what stands after the date
 */
public record Sentence(String before, String day, String iso, String exact, String after) {
    /** A sentence without a date. */
    public static Sentence of(String text) {
        return new Sentence(text, "", "", "", "");
    }

    /** Whether there is a date in it. */
    public boolean dated() {
        return !day.isEmpty();
    }
}
