package io.guildhall.kernel;

/**
 * Port: tells that something happened of which people may want to hear. Call it inside the transaction of the change: what is
 * rolled back is not told, and what is committed is told even if the node dies next. It costs one insert however many people there
 * are to tell, and none for a kind that nobody is told of.
 */
public interface Occasions {
    void note(Occasion occasion);

    /**
     * Takes back what was noted, so that nobody reads it who has not yet: a notice that was made of it shows nothing any more. Call it inside the
     * transaction of the change. One statement.
     *
     * @param reference which one of its kind and person
     */
    void takeBack(OccasionKind kind, UserId person, String reference);
}
