package io.guildhall.membership.life;

import io.guildhall.community.Admission;
import io.guildhall.community.Arrangements;
import io.guildhall.community.Community;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.GroundRules;
import io.guildhall.community.Listing;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.RosterVisibility;
import java.time.Instant;
import java.util.Optional;

/**
 * With what a community begins: what the founder asked for, else what the other community has, else what the template says. Pure.
 *
 * @param arrangements rules, questions, first steps and how people come in, of the other community; nothing that is anybody's own
 */
record Beginning(CommunitySettings settings, Arrangements arrangements) {
    static Beginning of(FoundingRequest request, Optional<Community> other, Instant now) {
        Optional<CommunitySettings> known = other.map(Community::settings);
        CommunityTemplate template = request.template()
                .or(() -> other.flatMap(each -> each.arrangements().template()))
                .orElse(CommunityTemplate.BLANK);
        CommunitySettings settings = new CommunitySettings(
                request.type().or(() -> known.map(CommunitySettings::type)).orElse(template.type()),
                request.joinPolicy()
                        .or(() -> known.map(CommunitySettings::joinPolicy))
                        .orElse(template.joinPolicy()),
                known.map(CommunitySettings::listing)
                        .filter(listing -> listing == Listing.HIDDEN)
                        .orElse(Listing.SPACE),
                request.rosterVisibility()
                        .or(() -> known.map(CommunitySettings::rosterVisibility))
                        .orElse(RosterVisibility.EVERYONE));
        Arrangements none = Arrangements.none();
        Arrangements begun = template == CommunityTemplate.BLANK ? none : none.startedFrom(template);
        return new Beginning(
                settings, other.map(each -> after(each, begun, now)).orElse(begun));
    }

    /** The group of the other community stays its own. */
    private static Arrangements after(Community other, Arrangements begun, Instant now) {
        Admission admission = other.arrangements().admission();
        NewcomerPath path = other.arrangements().path();
        Arrangements with = begun.withAdmission(
                        new Admission(admission.cap(), admission.membersPropose(), Optional.empty()))
                .withPath(
                        path.steps().isEmpty()
                                ? NewcomerPath.none()
                                : NewcomerPath.none().with(path.steps(), now));
        Arrangements asking = with.withQuestions(other.arrangements().questions());
        return other.arrangements()
                .rules()
                .map(rules -> asking.withRules(new GroundRules(1, rules.text(), 1, now)))
                .orElse(asking);
    }
}
