package io.guildhall.mentoring.run;

/**
 * How far a run is.
 *
 * @param done of how many people the step is through with
 * @param of how many there are; 0 where nobody knows yet
 */
public record Progress(RunStep step, int done, int of) {
    /** Before anything happened. */
    public static final Progress NONE = new Progress(RunStep.WAITING, 0, 0);
}
