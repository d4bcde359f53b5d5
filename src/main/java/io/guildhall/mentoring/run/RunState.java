package io.guildhall.mentoring.run;

import java.util.EnumSet;
import java.util.Set;

/** Where a run is. Names are kept in the database, so they never change. */
public enum RunState {
    /** Somebody asked for it, and it is being worked out. */
    COMPUTING,
    /** It found something that managers may review, and publish. */
    DRAFT,
    /** A draft that does not fit those who take part any more; it may be published after its differences were seen. */
    STALE,
    /** It broke, or what it found could not be proved. */
    FAILED,
    /** A manager stopped it while it was being worked out. */
    CANCELLED,
    /** A manager threw it away, or published another one. */
    DISCARDED,
    /** Its pairs were offered to each other. */
    PUBLISHED;

    /** Those that managers may still change and publish. */
    public static final Set<RunState> DRAFTS = Set.copyOf(EnumSet.of(DRAFT, STALE));

    /** Whether it may still be changed and published. */
    public boolean isDraft() {
        return DRAFTS.contains(this);
    }
}
