package io.guildhall.membership.web;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes cards that say what a community belongs to and what belongs to it, as far as the viewer may see that. Not for macros: it costs more. */
@Named
public final class Kin {
    private final DirectoryService directory;

    @Inject
    public Kin(DirectoryService directory) {
        this.directory = directory;
    }

    /** A card for each, in their order; at most four statements for all. */
    List<CardView> cards(Viewer viewer, List<CommunityView> shown, Look look) {
        Map<CommunityId, Space> parents = directory.parents(viewer, shown);
        Map<CommunityId, List<Space>> children = directory.childrenOf(viewer, shown);
        return shown.stream()
                .map(view -> {
                    CommunityId id = view.community().id();
                    CardView card = Cards.of(view, look)
                            .above(children.getOrDefault(id, List.of()).stream()
                                    .map(child -> new CardView.Link(child.name(), address(child, look)))
                                    .toList());
                    return Optional.ofNullable(parents.get(id))
                            .map(parent -> card.below(
                                    look.words().text("guildhall.card.above", parent.name()), address(parent, look)))
                            .orElse(card);
                })
                .toList();
    }

    private static String address(Space space, Look look) {
        return look.href(look.links().community(space.key()));
    }
}
