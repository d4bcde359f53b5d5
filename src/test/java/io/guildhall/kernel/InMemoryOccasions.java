package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.List;

/** What was noted, in memory. */
public final class InMemoryOccasions implements Occasions, Restorable {
    private final List<Occasion> noted = new ArrayList<>();

    @Override
    public synchronized Runnable remember() {
        List<Occasion> before = List.copyOf(noted);
        return () -> {
            noted.clear();
            noted.addAll(before);
        };
    }

    @Override
    public synchronized void note(Occasion occasion) {
        noted.add(occasion);
    }

    @Override
    public synchronized void takeBack(OccasionKind kind, UserId person, String reference) {
        noted.removeIf(each -> each.kind() == kind
                && each.person().filter(person::equals).isPresent()
                && each.reference().equals(reference));
    }

    /** Everything that was noted, oldest first. */
    public synchronized List<Occasion> noted() {
        return List.copyOf(noted);
    }
}
