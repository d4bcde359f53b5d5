package io.guildhall.mentoring.programme;

/** Where a round is, as its dates say; never kept. */
public enum RoundStage {
    /** Nobody enrols yet. */
    PLANNED,
    /** People enrol, and nobody is paired before it starts. */
    ENROLLING,
    /** Nobody enrols any more; who takes part looks for somebody until it starts. */
    MATCHING,
    RUNNING,
    /** Its end has passed: the next one may begin. */
    ENDED
}
