package io.guildhall.membership.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;
import static java.time.ZoneOffset.UTC;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Arrival;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Office;
import io.guildhall.membership.Position;
import io.guildhall.membership.Role;
import io.guildhall.membership.RoleOffer;
import io.guildhall.membership.Tenure;
import io.guildhall.membership.Term;
import io.guildhall.membership.Welcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** Between rows and records. */
final class MembershipMapper {
    private MembershipMapper() {}

    static Membership membership(MembershipRecord row) {
        return new Membership(
                row.getID(),
                new CommunityId(row.getCommunityId()),
                new UserId(row.getUserKey()),
                guest(row),
                new Position(
                        MembershipState.valueOf(row.getMemberState()),
                        Instant.ofEpochMilli(row.getSinceMs()),
                        time(row.getJoinedMs()),
                        decision(row),
                        time(row.getRemindedMs())),
                new Office(RoleText.parse(text(row.getRoles())), offer(row), tenure(row)),
                new Arrival(accepted(row.getRulesNo()), steps(text(row.getStepsDone()))));
    }

    private static Tenure tenure(MembershipRecord row) {
        Optional<Term> term = time(row.getTermUntilMs())
                .map(day -> new Term(LocalDate.ofInstant(day, UTC), time(row.getTermToldMs())));
        return new Tenure(time(row.getVolunteeredMs()), time(row.getOpposedMs()), term);
    }

    private static Optional<Guest> guest(MembershipRecord row) {
        return Optional.ofNullable(row.getGuestKind())
                .flatMap(kind -> time(row.getGuestUntilMs())
                        .map(until -> new Guest(
                                GuestKind.valueOf(kind), text(row.getGuestOrg()), LocalDate.ofInstant(until, UTC))));
    }

    private static Optional<RoleOffer> offer(MembershipRecord row) {
        return Optional.ofNullable(row.getOfferedBy())
                .flatMap(by -> time(row.getOfferedMs())
                        .map(at -> new RoleOffer(RoleText.parse(text(row.getRoleOffer())), new UserId(by), at)));
    }

    private static OptionalInt accepted(@Nullable Integer version) {
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    private static Optional<Membership.Decision> decision(MembershipRecord row) {
        return Optional.ofNullable(row.getDecidedBy())
                .flatMap(by -> time(row.getDecidedMs())
                        .map(at -> new Membership.Decision(new UserId(by), at, text(row.getDecisionReason()))));
    }

    static DBParam[] columns(NewMembership made) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", uniqKey(made.community(), made.user())),
                new DBParam("COMMUNITY_ID", made.community().value()),
                new DBParam("USER_KEY", made.user().value()),
                new DBParam("MEMBER_STATE", made.state().name()),
                new DBParam("MEMBER_KIND", (made.guest().isPresent() ? MemberKind.GUEST : MemberKind.MEMBER).name()),
                new DBParam("FACILITATOR", made.roles().contains(Role.FACILITATOR)),
                new DBParam("ROLES", RoleText.of(made.roles())),
                new DBParam("NAME_SORT", made.name().value()),
                new DBParam("SINCE_MS", made.at().toEpochMilli()),
                new DBParam("JOIN_SOURCE", made.source().name()),
                new DBParam("QUIET", false)));
        made.joinedAt().ifPresent(at -> columns.add(new DBParam("JOINED_MS", at.toEpochMilli())));
        made.decision().ifPresent(decision -> {
            columns.add(new DBParam("DECIDED_BY", decision.by().value()));
            columns.add(new DBParam("DECIDED_MS", decision.at().toEpochMilli()));
            columns.add(new DBParam("DECISION_REASON", decision.reason()));
        });
        made.guest().ifPresent(guest -> {
            columns.add(new DBParam("GUEST_UNTIL_MS", millis(guest.until())));
            columns.add(new DBParam("GUEST_ORG", guest.organisation()));
            columns.add(new DBParam("GUEST_KIND", guest.kind().name()));
        });
        made.rulesAccepted().ifPresent(version -> columns.add(new DBParam("RULES_NO", version)));
        return columns.toArray(DBParam[]::new);
    }

    static void write(Membership changed, SortName name, MembershipRecord row) {
        boolean joins = changed.isActive() && !wasIn(MembershipState.valueOf(row.getMemberState()));
        if (joins) {
            set(row.getJoinSource(), source(row.getMemberState(), changed).name(), row::setJoinSource);
            row.setWelcomedMs(null);
            row.setWelcomedBy(null);
        }
        if (changed.state() == MembershipState.LEFT) {
            row.setLeftMs(changed.since().toEpochMilli());
        }
        set(row.getMemberState(), changed.state().name(), row::setMemberState);
        set(row.getMemberKind(), changed.kind().name(), row::setMemberKind);
        row.setGuestUntilMs(changed.guest().map(guest -> millis(guest.until())).orElse(null));
        row.setGuestOrg(changed.guest().map(Guest::organisation).orElse(null));
        row.setGuestKind(changed.guest().map(guest -> guest.kind().name()).orElse(null));
        set(row.isFacilitator(), changed.roles().contains(Role.FACILITATOR), row::setFacilitator);
        set(text(row.getRoles()), RoleText.of(changed.roles()), row::setRoles);
        set(row.getNameSort(), name.value(), row::setNameSort);
        set(row.getSinceMs(), changed.since().toEpochMilli(), row::setSinceMs);
        row.setJoinedMs(millis(changed.joinedAt()));
        row.setDecidedBy(changed.decision().map(answer -> answer.by().value()).orElse(null));
        row.setDecidedMs(millis(changed.decision().map(Membership.Decision::at)));
        row.setDecisionReason(
                changed.decision().map(Membership.Decision::reason).orElse(null));
        row.setRoleOffer(
                changed.offer().map(offer -> RoleText.of(offer.roles())).orElse(null));
        row.setOfferedBy(changed.offer().map(offer -> offer.by().value()).orElse(null));
        row.setOfferedMs(millis(changed.offer().map(RoleOffer::at)));
        row.setRemindedMs(millis(changed.remindedAt()));
        setOrClear(row.getRulesNo(), changed.rulesAccepted().stream().boxed().findFirst(), row::setRulesNo);
        set(text(row.getStepsDone()), numbers(changed.stepsDone()), row::setStepsDone);
        write(changed.tenure(), row);
    }

    private static void write(Tenure tenure, MembershipRecord row) {
        row.setVolunteeredMs(millis(tenure.volunteered()));
        row.setOpposedMs(millis(tenure.opposed()));
        setOrClear(row.getTermUntilMs(), tenure.term().map(term -> millis(term.until())), row::setTermUntilMs);
        setOrClear(
                row.getTermToldMs(), tenure.term().flatMap(Term::told).map(Instant::toEpochMilli), row::setTermToldMs);
    }

    private static Set<Integer> steps(String numbers) {
        return Stream.of(numbers.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static String numbers(Set<Integer> steps) {
        return steps.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Optional<Welcome> welcome(MembershipRecord row) {
        return Optional.ofNullable(row.getWelcomedBy())
                .flatMap(by -> time(row.getWelcomedMs()).map(at -> new Welcome(new UserId(by), at)));
    }

    static void write(Welcome welcome, MembershipRecord row) {
        row.setWelcomedBy(welcome.by().value());
        row.setWelcomedMs(welcome.at().toEpochMilli());
    }

    private static boolean wasIn(MembershipState state) {
        return state == MembershipState.ACTIVE || state == MembershipState.SUSPENDED;
    }

    static String uniqKey(CommunityId community, UserId user) {
        return community.value() + "|" + user.value();
    }

    private static JoinSource source(String from, Membership joined) {
        if (from.equals(MembershipState.INVITED.name())) {
            return JoinSource.INVITATION;
        }
        boolean decided = joined.decision().map(Membership.Decision::at).equals(joined.joinedAt());
        return decided ? JoinSource.REQUEST : JoinSource.SELF;
    }

    /** A day as the moment in UTC at which it begins. */
    static long millis(LocalDate day) {
        return day.atStartOfDay(UTC).toInstant().toEpochMilli();
    }

    private static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }
}
