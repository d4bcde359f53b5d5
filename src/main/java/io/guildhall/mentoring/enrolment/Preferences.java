package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Port: where wishes and blocks are kept. They belong to a person in a programme, whatever their roles. Whatever writes is called in a transaction. */
public interface Preferences {
    /** Somebody's own: wishes by rank, then the others. One statement. */
    List<Preference> of(ProgrammeId programme, UserId owner);

    /** Sets all of somebody's own. */
    void set(ProgrammeId programme, UserId owner, List<Preference> wanted);

    /** Which of the others block somebody or are blocked by them. One statement. */
    Set<UserId> blocked(ProgrammeId programme, UserId person, Collection<UserId> others);

    /** Whom somebody is not shown: those they block or pass over, and those who block them. One statement. */
    Set<UserId> unshown(ProgrammeId programme, UserId person);

    /** Whom those block, or are blocked by, who block anybody or are blocked. One statement. */
    Map<UserId, Set<UserId>> blocks(ProgrammeId programme);

    /** Whom people wish for, the dearest first; whoever wishes for nobody is missing. One statement. */
    Map<UserId, List<UserId>> wishes(ProgrammeId programme);
}
