package io.guildhall.participation.web;

import io.guildhall.community.CommunityId;
import io.guildhall.desk.web.MineView;
import io.guildhall.desk.web.OwnPart;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.mine.MyPlace;
import io.guildhall.participation.Participation.Own;
import io.guildhall.participation.ParticipationService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says to people how much they take part in each of their communities: to them alone, as the tab does. */
@Named
public final class OwnLevels implements OwnPart {
    private final ParticipationService participation;

    @Inject
    public OwnLevels(ParticipationService participation) {
        this.participation = participation;
    }

    @Override
    public Map<CommunityId, MineView.Link> of(Viewer viewer, List<MyPlace> places, Look look) {
        Map<CommunityId, Own> own = participation.own(viewer, places);
        Map<CommunityId, MineView.Link> said = new HashMap<>();
        for (MyPlace place : places) {
            Optional.ofNullable(own.get(place.community().id()))
                    .ifPresent(each -> said.put(
                            place.community().id(),
                            new MineView.Link(
                                    ParticipationTab.standing(each, look.words()),
                                    look.href(
                                            look.links().community(place.space().key(), ParticipationTab.NAME)))));
        }
        return said;
    }
}
