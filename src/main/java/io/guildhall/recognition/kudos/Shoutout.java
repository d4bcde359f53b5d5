package io.guildhall.recognition.kudos;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Space;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who was thanked lately, to be read out at a meeting: by name, so that nobody is first for having most.
 *
 * @param since from when on
 * @param lines one for each person who was thanked
 * @param more whether there were more than are shown
 * @param obstacle why the viewer may not give any here; empty where they may
 */
public record Shoutout(Space space, Instant since, List<Line> lines, boolean more, Optional<Refusal> obstacle) {
    public Shoutout {
        lines = List.copyOf(lines);
    }

    /** Everything that one person was thanked for, oldest first. */
    public record Line(Person person, List<KudosView> kudos) {
        public Line {
            kudos = List.copyOf(kudos);
        }
    }
}
