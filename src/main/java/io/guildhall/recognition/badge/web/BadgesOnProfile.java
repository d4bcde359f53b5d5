package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.profile.web.BelowProfile;
import io.guildhall.recognition.badge.ShelfService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The badges that somebody shows, on their profile. Two statements. */
@Named
final class BadgesOnProfile implements BelowProfile {
    private final ShelfService shelf;

    @Inject
    BadgesOnProfile(ShelfService shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Shown> below(Viewer viewer, UserId person, Look look) {
        return shelf
                .everywhere(viewer, Optional.of(person), Optional.empty(), Optional.empty(), ShelfService.LIMIT_MAX)
                .result()
                .filter(page -> !page.items().isEmpty())
                .map(page -> BadgeViews.shelf(page, "grid", look.words().text("guildhall.badge.site.title"), "", look))
                .stream()
                .toList();
    }
}
