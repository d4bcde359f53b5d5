package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes pages of no host, for everybody who may. */
public final class InMemoryPageMaking implements PageMaking {
    public final List<Made> made = new ArrayList<>();
    /** Whether anybody may. */
    public boolean open = true;
    /** Whether the host fails to save. */
    public boolean broken;

    /** A page as it was made. */
    public record Made(Viewer by, SpaceKey space, String title, String body) {}

    @Override
    public boolean mayMake(Viewer viewer, SpaceKey space) {
        return open;
    }

    @Override
    public Optional<Long> make(Viewer viewer, SpaceKey space, String title, String body) {
        if (broken) {
            throw new IllegalStateException("the host cannot save");
        }
        if (!open) {
            return Optional.empty();
        }
        made.add(new Made(viewer, space, title, body));
        return Optional.of(4710L + made.size());
    }
}
