package io.guildhall.desk.web;

import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.Ability;
import io.guildhall.membership.life.Volunteer;
import io.guildhall.membership.life.VolunteerService;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.web.Members;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Who offers to facilitate, for those who can confirm it or object; and that nobody does, where nobody facilitates. */
@Named
final class VolunteersWait implements DeskKind {
    private final VolunteerService volunteers;

    @Inject
    VolunteersWait(VolunteerService volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        boolean nobody = call.view().community().life().status() == CommunityStatus.ORPHANED;
        List<Volunteer> found =
                volunteers.waiting(call.viewer(), call.view()).result().orElse(List.of());
        boolean decides = call.view().can(Ability.MAKE_FACILITATORS);
        return decides && (nobody || !found.isEmpty())
                ? Optional.of(new Shown("desk/waiting.vm", view(call, found, nobody)))
                : Optional.empty();
    }

    private static WaitingView view(TabCall call, List<Volunteer> found, boolean nobody) {
        Words words = call.look().words();
        return new WaitingView(
                call.spaceKey(),
                "volunteer",
                words.text("guildhall.desk.volunteer.title"),
                found.stream().map(each -> line(each, call.look())).toList(),
                nobody ? words.text("guildhall.desk.volunteer.nobody") : "",
                List.of());
    }

    private static WaitingView.Line line(Volunteer volunteer, Look look) {
        String name = volunteer.person().name();
        Sentence since = volunteer
                .from()
                .map(from -> look.dates().sentence("guildhall.desk.volunteer.from", from))
                .orElseGet(() -> look.dates().sentence("guildhall.desk.volunteer.since", volunteer.at()));
        return new WaitingView.Line(
                Members.line(new MemberView(volunteer.membership(), volunteer.person(), List.of()), look),
                since,
                "",
                "",
                "",
                List.of(
                        new WaitingView.Button(
                                "confirm-volunteer",
                                look.words().text("guildhall.desk.button.confirm"),
                                look.words().text("guildhall.desk.confirm.label", name),
                                ""),
                        new WaitingView.Button(
                                "oppose-volunteer",
                                look.words().text("guildhall.desk.button.oppose"),
                                look.words().text("guildhall.desk.oppose.label", name),
                                "")),
                WaitingView.Decline.none());
    }
}
