package io.guildhall.membership.web;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Links;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MemberView;
import io.guildhall.membership.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts together what facilitators look after. */
final class Manages {
    private Manages() {}

    /**
     * The view for those who may do something here.
     *
     * @param page the address of this page
     * @param cursor where the members shown begin; empty for the first
     */
    static ManageView of(
            CommunityView view,
            Page<MemberView> requests,
            Page<MemberView> invited,
            Page<MemberView> members,
            Page<MemberView> banned,
            String page,
            Optional<String> cursor,
            Look look) {
        Charter charter = view.community().charter();
        CommunitySettings settings = view.community().settings();
        return new ManageView(
                view.space().key().value(),
                view.standing().map(own -> own.user().value()).orElse(""),
                look.href(look.links().history(view.space().key())),
                view.community().revision(),
                view.can(Ability.DECIDE),
                lines(requests, look),
                requests.next().isPresent(),
                view.can(Ability.INVITE),
                lines(invited, look),
                invited.next().isPresent(),
                view.can(Ability.EDIT),
                charter.concern(),
                Charter.CONCERN_MAX,
                charter.practice(),
                charter.goalOrGap(),
                Charter.TEXT_MAX,
                settings.listing().name(),
                options(CommunityType.values(), settings.type(), "guildhall.type.", look),
                options(JoinPolicy.values(), settings.joinPolicy(), "guildhall.settings.policy.", look),
                options(RosterVisibility.values(), settings.rosterVisibility(), "guildhall.roster.", look),
                view.can(Ability.ASSIGN_ROLES),
                lines(members, look),
                lines(banned, look),
                banned.next().isPresent(),
                roles(view, look),
                members.next()
                        .map(next -> page + "?cursor=" + Links.encoded(next))
                        .orElse(""),
                cursor.isPresent() ? page : "");
    }

    private static List<MemberLine> lines(Page<MemberView> page, Look look) {
        return page.items().stream().map(member -> Members.line(member, look)).toList();
    }

    private static <E extends Enum<E>> List<OptionView> options(E[] values, E chosen, String prefix, Look look) {
        Function<E, OptionView> option = value ->
                new OptionView(value.name(), look.words().text(prefix + Cards.word(value)), "", value == chosen);
        return Arrays.stream(values).map(option).toList();
    }

    private static List<OptionView> roles(CommunityView view, Look look) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.FACILITATOR || view.can(Ability.MAKE_FACILITATORS))
                .map(role -> new OptionView(
                        role.name(),
                        look.words().text("guildhall.role." + Cards.word(role)),
                        look.words().text("guildhall.roles." + Cards.word(role) + ".hint"),
                        false))
                .toList();
    }
}
