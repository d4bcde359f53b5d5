package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Meeting;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes cards of communities. */
final class Cards {
    private Cards() {}

    static CardView of(CommunityView view, Look look) {
        Community community = view.community();
        Emblem emblem = Emblem.of(view.space().key(), community.settings().type());
        boolean overdue = isOverdue(view, look);
        return new CardView(
                view.space().key().value(),
                view.space().name(),
                view.outside()
                        ? look.href(look.links().community(view.space().key()))
                        : look.href(view.space().path()),
                community.charter().concern(),
                view.outside() ? "" : type(community, look),
                overdue ? look.words().text("guildhall.review.flag") : status(community, look),
                overdue ? "moved" : statusLook(community.life().status()),
                emblem.tone(),
                emblem.ground(),
                emblem.figure(),
                view.facilitators().stream().map(look::face).toList(),
                run(view, look),
                members(community, look),
                meeting(community, look),
                topics(community, look),
                "",
                "",
                List.of(),
                manages(view) ? look.href(look.links().community(view.space().key())) : "");
    }

    /** Whether a review should have been held by now, for those who would hold it, where nothing else is to be said of its state. */
    private static boolean isOverdue(CommunityView view, Look look) {
        return look.output().isScreen()
                && view.can(Ability.DECIDE)
                && view.community().life().status() == CommunityStatus.ACTIVE
                && view.community().isReviewDue(look.dates().now());
    }

    private static String type(Community community, Look look) {
        String type =
                look.words().text("guildhall.type." + word(community.settings().type()));
        return community.isConfidential() ? look.words().text("guildhall.card.confidential", type) : type;
    }

    private static String members(Community community, Look look) {
        String members = look.words().count("guildhall.members.count", community.memberCount());
        return community.guestCount() > 0 ? look.words().text("guildhall.card.guests", members) : members;
    }

    private static List<CardView.Link> topics(Community community, Look look) {
        String directory = look.href(look.links().communities());
        return community.arrangements().topics().stream()
                .map(topic -> new CardView.Link(topic, directory + "?topic=" + Links.encoded(topic)))
                .toList();
    }

    /** Whether somebody has something to do on the Community page. */
    static boolean manages(CommunityView view) {
        return view.can(Ability.DECIDE)
                || view.can(Ability.INVITE)
                || view.can(Ability.EDIT)
                || view.can(Ability.REVIVE)
                || view.can(Ability.ASSIGN_ROLES);
    }

    /** The last part of the key of a text for a value. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String status(Community community, Look look) {
        CommunityStatus status = community.life().status();
        return status == CommunityStatus.ACTIVE ? "" : look.words().text("guildhall.status." + word(status));
    }

    static String statusLook(CommunityStatus status) {
        return switch (status) {
            case DRAFT -> "inprogress";
            case ORPHANED -> "moved";
            case ACTIVE, DORMANT, ARCHIVED -> "default";
        };
    }

    private static String run(CommunityView view, Look look) {
        return view.facilitators().isEmpty() ? "" : look.words().text("guildhall.card.run", facilitators(view, look));
    }

    /** The names of those who facilitate, and how many more do; empty where the viewer sees none. */
    static String facilitators(CommunityView view, Look look) {
        List<String> names = view.facilitators().stream().map(Person::name).toList();
        return look.words().names(names, names.isEmpty() ? 0 : view.facilitatorCount() - names.size());
    }

    private static MeetingLine meeting(Community community, Look look) {
        Optional<Meeting> meeting = community.arrangements().meeting().filter(held -> !community.isArchived());
        return meeting.flatMap(held -> held.next(look.dates().now())
                        .map(next -> new MeetingLine(
                                look.dates().momentSentence("guildhall.meeting.next.sentence", next.start()),
                                held.place().isEmpty() ? look.words().text("guildhall.meeting.online") : held.place())))
                .orElseGet(MeetingLine::none);
    }
}
