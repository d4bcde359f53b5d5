package io.guildhall.membership.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guest;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Term;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterPage;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Span;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who is in, with their roles, and who is kept out. */
@Named
public final class MembersTab implements CommunityTab {
    private final Rosters rosters;

    @Inject
    public MembersTab(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String title() {
        return "guildhall.tab.members";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return Cards.manages(view) && view.can(Ability.SEE_ROSTER);
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Look look = call.look();
        Narrowing to = Narrowing.of(call);
        Optional<String> cursor = call.parameter("cursor");
        Optional<RosterPage> asked = rosters.members(call, to, cursor);
        boolean further = asked.isPresent() && cursor.isPresent();
        RosterPage found = asked.or(() -> rosters.members(call, to, Optional.empty()))
                .orElse(new RosterPage(new Page<>(List.of(), Optional.empty(), OptionalInt.empty()), Optional.empty()));
        Page<MemberView> members = found.page();
        Page<MemberView> banned = rosters.first(call, MembershipState.BANNED);
        boolean last = isLastFacilitator(call.view());
        SiteSettings site = call.view().site();
        LocalDate latest = Guest.latest(look.dates().now(), site.times().of(Span.GUESTS));
        String here = to.address(call);
        RosterView view = new RosterView(
                call.spaceKey(),
                call.view().standing().map(own -> own.user().value()).orElse(""),
                call.view().can(Ability.ASSIGN_ROLES),
                call.view().can(Ability.MAKE_FACILITATORS),
                Guest.today(look.dates().now()).toString(),
                latest.toString(),
                look.dates().day(latest),
                Term.latest(look.dates().now()).toString(),
                new RosterView.Filter(
                        call.address(),
                        to.name(),
                        to.skill(),
                        Narrowing.asksForSkills(call),
                        to.department(),
                        rosters.knowsDepartments(call),
                        filters(to.role(), look),
                        to.isAny(),
                        to.said(found, look)),
                last,
                last
                        ? rosters.successors(call).stream()
                                .map(member -> Members.line(member, look))
                                .toList()
                        : List.of(),
                Members.lines(members, look).stream()
                        .map(line -> site.isOn(Pillar.EXPERTISE)
                                ? line.leadingTo(look.href(look.links().profile(line.key())))
                                : line)
                        .toList(),
                roles(call.view(), look),
                Members.lines(banned, look),
                banned.next().isPresent(),
                members.next()
                        .map(next -> here + (to.isAny() ? "&" : "?") + "cursor=" + Links.encoded(next))
                        .orElse(""),
                further ? here : "",
                file(call, "members.csv"),
                file(call, "export.json"));
        return List.of(new Shown("membership/community-roster.vm", view));
    }

    /** The address of a file for those who may take it; empty for others. */
    private static String file(TabCall call, String name) {
        Look look = call.look();
        return call.view().can(Ability.SEE_HISTORY)
                ? look.href(look.links().file(call.view().space().key(), name))
                : "";
    }

    private static boolean isLastFacilitator(CommunityView view) {
        return view.can(Ability.ASSIGN_ROLES)
                && !view.can(Ability.LEAVE)
                && view.standing().filter(Membership::isFacilitator).isPresent();
    }

    private static List<OptionView> filters(Optional<Role> chosen, Look look) {
        return Arrays.stream(Role.values())
                .map(role -> new OptionView(
                        role.name(),
                        look.words().text("guildhall.role." + Cards.word(role)),
                        "",
                        chosen.filter(role::equals).isPresent()))
                .toList();
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
