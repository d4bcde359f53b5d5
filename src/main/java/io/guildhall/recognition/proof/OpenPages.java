package io.guildhall.recognition.proof;

import io.guildhall.kernel.Pages;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.Awards;
import io.guildhall.recognition.badge.Evidence;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that stand in credentials: those that their earner would have named, as long as everybody may read them. The host says of nobody in
 * particular only whether they may read a page without logging in, so that is what is asked: a page that is open to them is open to all who are logged in.
 */
@Named
final class OpenPages {
    private final Awards awards;
    private final Pages pages;

    @Inject
    OpenPages(Awards awards, Pages pages) {
        this.awards = awards;
        this.pages = pages;
    }

    /** The pages of awards, as they are called now, by the number of the award. One statement for every 500 of them. */
    Map<Long, List<WikiPage>> named(List<Award> all) {
        Map<Long, List<WikiPage>> found = new HashMap<>();
        for (Evidence each : awards.evidence(all.stream().map(Award::id).toList())) {
            Optional.of(each)
                    .filter(Evidence::named)
                    .flatMap(named -> named.page().stream().boxed().findFirst())
                    .flatMap(id -> pages.page(Viewer.anonymous(), id))
                    .ifPresent(page -> found.computeIfAbsent(each.award(), award -> new ArrayList<>())
                            .add(page));
        }
        return found;
    }

    /** Whether everybody may read a page. */
    boolean isOpen(long page) {
        return pages.page(Viewer.anonymous(), page).isPresent();
    }
}
