package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Refusal;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who could be asked in a programme, whoever fits best first.
 *
 * @param words the skills that are named in it
 * @param obstacle why the viewer asks nobody now, whoever it is; empty where they may
 * @param more whether there are others
 */
public record AskableList(
        SeenProgramme seen, List<Askable> people, Map<SkillId, Skill> words, Optional<Refusal> obstacle, boolean more) {
    public AskableList {
        people = List.copyOf(people);
        words = Map.copyOf(words);
    }
}
