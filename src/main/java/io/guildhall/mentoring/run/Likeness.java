package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody looked like when a run read them: enough to say later that they changed, and nothing of what they said. Kept as text, a line each.
 *
 * @param places how many they had free; below zero for somebody who had no time
 * @param mark a short hash of all else that counts: profile, facts, wishes, and who is kept apart from them
 */
public record Likeness(EnrolmentId person, boolean taker, int places, String mark) {
    /** As they are kept. */
    public static String text(List<Likeness> people) {
        return people.stream()
                .map(each -> each.person.value() + (each.taker ? " t " : " g ") + each.places + " " + each.mark)
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #text} wrote. */
    public static List<Likeness> parse(String text) {
        return text.lines()
                .map(line -> line.split(" "))
                .map(words -> new Likeness(
                        new EnrolmentId(Long.parseLong(words[0])),
                        words[1].equals("t"),
                        Integer.parseInt(words[2]),
                        words[3]))
                .toList();
    }
}
