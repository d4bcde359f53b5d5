package io.guildhall.restoring;

import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.TextRule;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Term;
import io.guildhall.restoring.ColumnRule.Made;
import io.guildhall.site.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What members in the file must be like, and what is remembered of them. */
final class MemberRules {
    static final String TABLE = "Membership";
    static final String STATE = "memberState";
    static final String KIND = "memberKind";

    /** Roles as a column keeps them, with a comma on either side of each. */
    private static final String ROLES =
            "|,((" + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining("|")) + "),)+";

    private static final int DAY_MOST = 100_000;

    private MemberRules() {}

    static TableRule membership() {
        return TableRule.of(TABLE)
                .keyed("communityId", "userKey")
                .with(STATE, ColumnRule.one(MembershipState.class))
                .with(KIND, ColumnRule.one(MemberKind.class))
                .with("guestOrg", ColumnRule.text(TextRule.optionalText("", Guest.ORGANISATION_MAX)))
                .with("guestKind", ColumnRule.one(GuestKind.class))
                .with("roles", ColumnRule.matching(ROLES))
                .with("nameSort", new Made())
                .with("joinSource", ColumnRule.one(JoinSource.class))
                .with("roleOffer", ColumnRule.matching(ROLES))
                .with("stepsDone", ColumnRule.matching("|[0-9]{1,6}(,[0-9]{1,6})*"))
                .together(MemberRules::isMember);
    }

    private static boolean isMember(FileRow row, Instant now) {
        boolean in = row.is(STATE, MembershipState.ACTIVE) || row.is(STATE, MembershipState.SUSPENDED);
        boolean guest = row.is(KIND, MemberKind.GUEST);
        boolean roles = !row.text("roles").isEmpty();
        boolean facilitates = row.text("roles").contains(',' + Role.FACILITATOR.name() + ',');
        return facilitates == row.isSet("facilitator")
                && (in || !roles && !row.has("roleOffer"))
                && (!in || row.has("joinedMs"))
                && guest == row.has("guestKind", "guestUntilMs")
                && (!guest || !roles && !row.has("roleOffer"))
                && row.has("roleOffer") == row.has("offeredBy", "offeredMs")
                && isUntil(row, "guestUntilMs", Guest.latest(now, Span.GUESTS.most()))
                && isUntil(row, "termUntilMs", Term.latest(now));
    }

    /** Nobody may be let in, or be asked to facilitate, for longer than the app lets anybody decide. */
    private static boolean isUntil(FileRow row, String column, LocalDate latest) {
        long most = latest.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return row.numberOrNone(column) <= most;
    }

    static TableRule role() {
        return TableRule.of("MembershipRole")
                .keyedUntilOver("#", "membershipId", "roleName")
                .with("roleName", ColumnRule.one(Role.class));
    }

    static TableRule roleChange() {
        return TableRule.of("RoleChange").with("roles", ColumnRule.matching(ROLES));
    }

    static TableRule event() {
        return TableRule.of("MembershipEvent")
                .with("fromState", ColumnRule.one(MembershipState.class))
                .with("toState", ColumnRule.one(MembershipState.class));
    }

    static TableRule acceptance() {
        return TableRule.of("RulesAcceptance").keyed("membershipId", "rulesNo");
    }

    static TableRule contribution() {
        return TableRule.of("Contribution").with("contributionKind", ColumnRule.one(ContentWritten.Kind.class));
    }

    static TableRule contributor() {
        return TableRule.of("Contributor")
                .keyed("communityId", "userKey")
                .with("activeDay", ColumnRule.number(0, DAY_MOST))
                .with("dayPoints", ColumnRule.matching("[0-9a.]{0,91}"));
    }
}
