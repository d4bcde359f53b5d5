package io.guildhall.site;

import io.guildhall.kernel.Chore;
import java.util.Optional;

/** Port: runs jobs, for the host's scheduler and for whoever starts one by hand. Nobody acts in a job but the system. */
public interface Jobs {
    /**
     * Does all chores of a job and waits for them; what one breaks with is among the troubles. Two statements to begin and two to end, besides
     * those of the chores.
     *
     * @return empty, and nothing was done, where it runs already, on whichever node
     */
    Optional<Chore.Result> run(Job job);
}
