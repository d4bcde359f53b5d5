package io.guildhall.suggestion.web;

import io.guildhall.inviting.web.InvitingPart;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.web.TabCall;
import io.guildhall.profile.SkillKind;
import io.guildhall.suggestion.Met;
import io.guildhall.suggestion.SuggestedPeopleService;
import io.guildhall.suggestion.SuggestedPerson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People who might join, for those who run the community; nothing where there are none. */
@Named
public final class SuggestedPeoplePart implements InvitingPart {
    private final SuggestedPeopleService people;

    @Inject
    public SuggestedPeoplePart(SuggestedPeopleService people) {
        this.people = people;
    }

    @Override
    public List<Shown> parts(TabCall call) {
        return Optional.of(call)
                .filter(each -> each.view().can(Ability.DECIDE))
                .flatMap(each -> people.of(each.viewer(), each.spaceKey()).result())
                .filter(found -> !found.isEmpty())
                .map(found -> new Shown(
                        "suggestion/people.vm",
                        new SuggestedPeopleView(
                                call.spaceKey(),
                                found.stream()
                                        .map(each -> line(each, call.look()))
                                        .toList())))
                .stream()
                .toList();
    }

    private static SuggestedPeopleView.Line line(SuggestedPerson suggested, Look look) {
        FaceView face = look.face(suggested.person());
        String key = suggested.person().id().value();
        return new SuggestedPeopleView.Line(
                key,
                new FaceView(face.name(), look.href(look.links().profile(key)), face.avatar()),
                reasons(suggested.met(), look),
                look.words().text("guildhall.suggestion.invite.label", face.name()),
                look.words().text("guildhall.suggestion.unfit.label", face.name()));
    }

    private static List<String> reasons(List<Met> met, Look look) {
        List<String> reasons = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Met each : met) {
            if (each.kind() == SkillKind.WANT) {
                wanted.add(each.skill().label());
            } else {
                reasons.add(look.words()
                        .text(
                                "guildhall.experts.reason.offers",
                                each.skill().label(),
                                look.words().text("guildhall.experts.level." + each.level())));
            }
        }
        if (!wanted.isEmpty()) {
            reasons.add(look.words()
                    .text("guildhall.suggestion.reason.wants", look.words().names(wanted, 0)));
        }
        return reasons;
    }
}
