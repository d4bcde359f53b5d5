package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.directory.DirectoryTreeService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
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

    /** A card for each, in their order, with what belongs to it directly; at most four statements for all. */
    List<CardView> cards(Viewer viewer, List<CommunityView> shown, Look look) {
        Map<CommunityId, Space> parents = directory.parents(viewer, shown);
        Map<CommunityId, List<Sighting>> children = directory.childrenOf(viewer, shown);
        return shown.stream()
                .map(view -> {
                    CommunityId id = view.community().id();
                    List<DirectoryTreeService.Branch> below = children.getOrDefault(id, List.of()).stream()
                            .map(child -> new DirectoryTreeService.Branch(child, List.of()))
                            .toList();
                    CardView card = Cards.of(view, look).above(twigs(below, look));
                    return Optional.ofNullable(parents.get(id))
                            .map(parent -> card.below(
                                    look.words().text("guildhall.card.above", parent.name()), address(parent, look)))
                            .orElse(card);
                })
                .toList();
    }

    /** A card for each that stands on its own, with all that belongs to it. */
    static List<CardView> cards(DirectoryTreeService.Grove grove, Look look) {
        return grove.top().items().stream()
                .map(view -> Cards.of(view, look)
                        .above(twigs(grove.below().getOrDefault(view.community().id(), List.of()), look)))
                .toList();
    }

    private static List<CardView.Twig> twigs(List<DirectoryTreeService.Branch> branches, Look look) {
        List<CardView.Twig> twigs = new ArrayList<>();
        grow(twigs, branches, 0, look);
        return twigs;
    }

    private static void grow(
            List<CardView.Twig> twigs, List<DirectoryTreeService.Branch> branches, int over, Look look) {
        for (int at = 0; at < branches.size(); at++) {
            DirectoryTreeService.Branch branch = branches.get(at);
            int ends = at == branches.size() - 1 ? over : 0;
            boolean opens = !branch.below().isEmpty();
            twigs.add(twig(branch.sighting(), opens, opens ? 0 : ends, look));
            grow(twigs, branch.below(), ends + 1, look);
        }
    }

    private static CardView.Twig twig(Sighting sighting, boolean opens, int ends, Look look) {
        Community community = sighting.community();
        return new CardView.Twig(
                sighting.space().name(),
                address(sighting.space(), look),
                community.charter().concern(),
                look.words().count("guildhall.members.count", community.memberCount()),
                Cards.status(community, look),
                Cards.statusLook(community.life().status()),
                opens,
                Collections.nCopies(ends, ""));
    }

    private static String address(Space space, Look look) {
        return look.href(look.links().community(space.key()));
    }
}
