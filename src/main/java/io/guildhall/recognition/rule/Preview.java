package io.guildhall.recognition.rule;

import io.guildhall.kernel.Person;
import java.util.List;

/**
 * What a rule would do now.
 *
 * @param now how many would get the badge
 * @param sample some of them; nobody where the viewer may not be told names, or where names would tell who takes part in mentoring
 * @param have how many of those who did enough have it
 * @param left how many did enough, and do not take part any more
 * @param more whether not everybody was looked at, so that there may be more of each
 */
public record Preview(int now, List<Person> sample, int have, int left, boolean more) {
    public Preview {
        sample = List.copyOf(sample);
    }
}
