package io.guildhall.expertise;

import io.guildhall.people.Skill;
import java.util.List;

/**
 * Who was found.
 *
 * @param meant the skills that the question was taken for; none where it means none
 * @param nearest what else it may have meant, the closest first
 * @param found people, the most fitting first
 * @param more whether there are others
 * @param lookedAt how many offers were looked at where there are more, of those who know it best; 0 where all of them were
 */
public record Experts(List<Skill> meant, List<Skill> nearest, List<Expert> found, boolean more, int lookedAt) {
    public Experts {
        meant = List.copyOf(meant);
        nearest = List.copyOf(nearest);
        found = List.copyOf(found);
    }
}
