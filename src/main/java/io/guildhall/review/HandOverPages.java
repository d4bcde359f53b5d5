package io.guildhall.review;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PageMaking;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** Keeps an accepted hand-over as a page of the space. It comes after the hand-over and never undoes it. */
@Named
final class HandOverPages {
    private final CommunityDoor door;
    private final HandOvers handOvers;
    private final HandOverNotes notes;
    private final HandOverWriter writer;
    private final PageMaking making;
    private final Clock clock;

    @Inject
    HandOverPages(
            CommunityDoor door,
            HandOvers handOvers,
            HandOverNotes notes,
            HandOverWriter writer,
            PageMaking making,
            Clock clock) {
        this.door = door;
        this.handOvers = handOvers;
        this.notes = notes;
        this.writer = writer;
        this.making = making;
        this.clock = clock;
    }

    /** The same hand-over, with the page where it could be made. The lock lets one call make it, and what fails leaves nothing behind. */
    HandOverView kept(Viewer viewer, String spaceKey, HandOverView view) {
        try {
            return door.change(viewer, spaceKey, fresh -> keep(fresh, view.handOver()))
                    .result()
                    .map(view::being)
                    .orElse(view);
        } catch (RuntimeException failed) {
            // The host said why in its log. What was handed over stays so.
            return view;
        }
    }

    private Change<HandOver> keep(Fresh fresh, HandOver known) {
        HandOver found = handOvers.find(known.community(), known.id()).orElse(known);
        Viewer viewer = fresh.sighting().viewer();
        Optional<HandOver> kept = Optional.of(found)
                .filter(each -> each.page().isEmpty())
                .flatMap(each -> made(fresh, viewer, each))
                .map(found::keptOn);
        kept.ifPresent(after -> {
            handOvers.save(after);
            notes.kept(fresh, after, viewer.user(), clock.instant());
        });
        return Change.none(Outcome.unchanged(kept.orElse(found)));
    }

    private Optional<Long> made(Fresh fresh, Viewer viewer, HandOver handOver) {
        HandOverWriter.Written page = writer.write(handOver, fresh.community());
        return making.make(viewer, fresh.space().key(), page.title(), page.body());
    }
}
