package io.guildhall.site;

import java.util.Optional;

/** How long something is kept or waits, where administrators decide it. Names are kept, and texts are found by them. */
public enum Span {
    /** Entries of the audit, in days; 0 for good. */
    AUDIT("auditDays", "keep.audit", 90, 3_650, 0),
    /** Notices, mails that were closed, and what people were told of, in days. */
    NOTICES("noticeDays", "keep.notices", 30, 730, 180),
    /** Answers to join questions, in days after the decision. */
    ANSWERS("answerDays", "keep.answers", 7, 365, 30),
    /** Requests to join that nobody answers, in days. Longer than the three days after which those who can answer are reminded. */
    REQUESTS("requestDays", "lasts.requests", 7, 180, 30),
    /** For how long people take part who have not accepted new ground rules yet, in days. */
    GRACE("graceDays", "lasts.grace", 7, 180, 30),
    /** For how long from today somebody may be a guest, in months (invariant 5). */
    GUESTS("guestMonths", "lasts.guests", 1, 12, 12);

    private static final int FOR_GOOD = 0;

    private final String word;
    private final String row;
    private final int least;
    private final int most;
    private final int usual;

    Span(String word, String row, int least, int most, int usual) {
        this.word = word;
        this.row = row;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /** What it is called over REST. */
    public String word() {
        return word;
    }

    /** What it is called where it is kept. */
    public String row() {
        return row;
    }

    /** The smallest number that a field takes: {@code 0} where it may be for good. */
    public int floor() {
        return usual == FOR_GOOD ? FOR_GOOD : least;
    }

    /** The shortest that it may be, other than for good. */
    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** What holds until somebody decides otherwise. */
    public int usual() {
        return usual;
    }

    /** Whether it may be that long. */
    boolean allows(int number) {
        return number >= least && number <= most || number == FOR_GOOD && usual == FOR_GOOD;
    }

    /** A number that was kept; empty for one that no administrator could have decided. */
    public Optional<Integer> read(String kept) {
        try {
            return Optional.of(Integer.valueOf(kept)).filter(this::allows);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
