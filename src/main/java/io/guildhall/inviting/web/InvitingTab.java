package io.guildhall.inviting.web;

import io.guildhall.community.Community;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.joining.Invitees;
import io.guildhall.membership.joining.Lapse;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.Members;
import io.guildhall.membership.web.TabCall;
import io.guildhall.site.Span;
import io.guildhall.site.Times;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Inviting people, or proposing them, and who has not answered yet: for those who run it everybody, for others whom they named themselves. */
@Named
public final class InvitingTab implements CommunityTab {
    private static final int LINES = 25;

    private final RosterService roster;
    private final List<InvitingPart> parts;

    @Inject
    public InvitingTab(RosterService roster, List<InvitingPart> parts) {
        this.roster = roster;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public String title() {
        return "guildhall.tab.invitations";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.INVITE) || view.can(Ability.PROPOSE);
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Look look = call.look();
        boolean runs = call.view().can(Ability.DECIDE);
        Page<MemberView> open = open(call, runs);
        InvitingView view = new InvitingView(
                call.spaceKey(),
                call.view().can(Ability.INVITE) ? inviting(look) : proposing(look),
                runs,
                guests(call.view(), look),
                Invitees.PEOPLE_MAX,
                open.items().stream()
                        .map(member -> line(member, call.view().site().times(), look))
                        .toList(),
                open.next().isPresent(),
                chat(call.view(), look));
        return Stream.concat(
                        Stream.of(new Shown("inviting/inviting.vm", view)),
                        parts.stream().flatMap(part -> part.parts(call).stream()))
                .toList();
    }

    private Page<MemberView> open(TabCall call, boolean runs) {
        Page<MemberView> nobody = new Page<>(List.of(), Optional.empty(), OptionalInt.empty());
        RosterQuery all = new RosterQuery(Optional.empty(), MembershipState.INVITED, Optional.empty(), LINES);
        return runs
                ? roster.members(call.viewer(), call.spaceKey(), all).result().orElse(nobody)
                : roster.askedBy(call.viewer(), call.spaceKey())
                        .result()
                        .map(own -> new Page<>(own, Optional.empty(), OptionalInt.empty()))
                        .orElse(nobody);
    }

    private static InvitingView.Guests guests(CommunityView view, Look look) {
        boolean guests = view.can(Ability.INVITE)
                && (view.can(Ability.LIST_ON_SITE) || !view.community().isConfidential());
        List<OptionView> kinds = guests
                ? Arrays.stream(GuestKind.values())
                        .map(kind -> new OptionView(
                                kind.name(),
                                look.words()
                                        .text("guildhall.guest.kind."
                                                + kind.name().toLowerCase(Locale.ROOT)),
                                "",
                                kind == GuestKind.OTHER))
                        .toList()
                : List.of();
        Instant now = look.dates().now();
        LocalDate latest = Guest.latest(now, view.site().times().of(Span.GUESTS));
        return new InvitingView.Guests(
                kinds,
                Guest.today(now).toString(),
                latest.toString(),
                look.dates().day(latest));
    }

    private static InvitingView.Words inviting(Look look) {
        return new InvitingView.Words(
                look.words().text("guildhall.invite.title"),
                look.words().text("guildhall.invite.hint"),
                look.words().text("guildhall.invite.button.check"),
                look.words().text("guildhall.invite.button.send"),
                look.words().text("guildhall.invite.open.title"));
    }

    private static InvitingView.Words proposing(Look look) {
        return new InvitingView.Words(
                look.words().text("guildhall.propose.title"),
                look.words().text("guildhall.propose.hint"),
                look.words().text("guildhall.propose.button.check"),
                look.words().text("guildhall.propose.button.send"),
                look.words().text("guildhall.propose.open.title"));
    }

    private static InvitingView.Line line(MemberView member, Times times, Look look) {
        Membership membership = member.membership();
        FaceView face = look.face(member.person());
        boolean invited = membership.state() == MembershipState.INVITED;
        return new InvitingView.Line(
                membership.user().value(),
                face.name(),
                face.href(),
                look.dates()
                        .sentence(
                                invited ? "guildhall.members.invited" : "guildhall.members.proposed",
                                membership.since()),
                Members.line(member, look).guest(),
                Lapse.endOf(membership, times).map(end -> lapses(end, look)).orElse(""),
                look.words()
                        .text(
                                invited ? "guildhall.invite.withdraw.label" : "guildhall.propose.withdraw.label",
                                face.name()));
    }

    /** A part of a day counts as one. */
    private static String lapses(Instant end, Look look) {
        Duration left = Duration.between(look.dates().now(), end);
        int days = left.isNegative() ? 0 : (int) left.plusDays(1).minusNanos(1).toDays();
        return look.words().count("guildhall.invite.lapses", days);
    }

    private static String chat(CommunityView view, Look look) {
        Community community = view.community();
        String sentence = look.words()
                .text(
                        "guildhall.invite.chat.text",
                        view.space().name(),
                        community.charter().concern());
        return sentence + "\n"
                + look.links().everywhere(look.links().community(view.space().key()));
    }
}
