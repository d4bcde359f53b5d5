package io.guildhall.match;

/** An instance with a choice of pairs and what is to prove it. */
interface Round {
    /** Chooses the best. */
    void solve();

    /** Takes a choice with its proof from a certificate, which need not be right. */
    void take(Certificate certificate) throws Certificate.Wrong;

    /** Whether the proof is one, which a checker says that shares no code with what chose. */
    boolean isProved();

    /** The chosen pairs, by their numbers in the instance, from the lowest. */
    int[] pairs();

    /** What belongs into a certificate after the pairs: prices. */
    void writePrices(Certificate.Writer writer);

    /** What a chosen pair costs besides, by its place among the chosen ones. */
    long besides(int at);
}
