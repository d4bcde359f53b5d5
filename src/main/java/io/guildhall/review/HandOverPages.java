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

/** Keeps an accepted hand-over as a page of the space. A page that cannot be made never undoes it. */
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
        Optional<HandOverRow> row = handOvers.forChange(known.community(), known.id());
        HandOver found = row.map(HandOverRow::value).orElse(known);
        Optional<HandOver> kept =
                Optional.of(found).filter(each -> each.page().isEmpty()).flatMap(each -> made(fresh, each));
        kept.ifPresent(after -> {
            row.ifPresent(each -> each.save(after));
            noted(fresh, after);
        });
        return Change.none(Outcome.unchanged(kept.orElse(found)));
    }

    /** Makes the page inside a change. @return the same hand-over with its page; empty where nobody may make one */
    Optional<HandOver> made(Fresh fresh, HandOver handOver) {
        HandOverWriter.Written page = writer.write(handOver, fresh.community());
        return making.make(fresh.sighting().viewer(), fresh.space().key(), page.title(), page.body())
                .map(handOver::keptOn);
    }

    /** Leaves behind what a page leaves behind. */
    void noted(Fresh fresh, HandOver kept) {
        notes.kept(fresh, kept, fresh.sighting().viewer().user(), clock.instant());
    }
}
