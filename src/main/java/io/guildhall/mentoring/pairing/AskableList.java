package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Refusal;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who could be asked in a programme, whoever fits best first.
 *
 * @param own how the viewer takes part
 * @param words the skills that are named in it
 * @param obstacle why the viewer asks nobody now, whoever it is; empty where they may
 * @param more whether there are others
 */
public record AskableList(
        SeenProgramme seen,
        List<Enrolment> own,
        List<Askable> people,
        Map<SkillId, Skill> words,
        Optional<Refusal> obstacle,
        boolean more) {
    public AskableList {
        own = List.copyOf(own);
        people = List.copyOf(people);
        words = Map.copyOf(words);
    }

    /** Whether whoever looks may be offered one person, whom they may send away for another: newcomers who look for a buddy, and nobody who helps them. */
    public boolean isOneByOne() {
        return seen.programme().kind() == ProgrammeKind.BUDDY
                && own.stream().noneMatch(each -> each.role() == ProgrammeRole.MENTOR);
    }
}
