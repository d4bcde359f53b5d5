package io.guildhall.membership;

import static io.guildhall.membership.MembershipRows.ANA;
import static io.guildhall.membership.MembershipRows.BEN;
import static io.guildhall.membership.MembershipRows.FRIDA;
import static io.guildhall.membership.MembershipRows.GARDEN;
import static io.guildhall.membership.MembershipRows.KITCHEN;
import static io.guildhall.membership.MembershipRows.LATER;
import static io.guildhall.membership.MembershipRows.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.SortName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Memberships} knows of those who facilitate or would. */
abstract class TenureContract {
    private final MembershipRows rows;
    private final Memberships memberships;

    TenureContract(MembershipRows rows) {
        this.rows = rows;
        memberships = rows.memberships();
    }

    @Test
    void finds_who_offers_to_facilitate_and_who_is_a_member_for_longest() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        rows.add(GARDEN, FRIDA, MembershipState.ACTIVE, Role.FACILITATOR);
        rows.add(KITCHEN, BEN, MembershipState.ACTIVE);
        Membership first = tenure(ben, Tenure.none().volunteering(Optional.of(NOON)));
        Membership second = tenure(ana, Tenure.none().volunteering(Optional.of(LATER)));

        assertThat(memberships.volunteers(GARDEN, NOON, 10)).containsExactly(first, second);
        assertThat(memberships.volunteers(GARDEN, LATER, 10)).containsExactly(second);
        assertThat(memberships.volunteers(GARDEN, NOON, 1)).containsExactly(first);
        assertThat(memberships.volunteers(KITCHEN, NOON, 10)).isEmpty();
        assertThat(memberships.longest(GARDEN, 2)).containsExactly(second, first);

        Membership opposed = tenure(second, second.tenure().opposed(LATER));
        assertThat(memberships.find(GARDEN, ANA)).contains(opposed);
        assertThat(memberships.volunteers(GARDEN, NOON, 10)).containsExactly(first);
    }

    @Test
    void finds_facilitators_whose_term_ends_and_who_of_them_was_not_told() {
        LocalDate may = LocalDate.parse("2027-05-03");
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR);
        Membership ben = rows.add(GARDEN, BEN, MembershipState.ACTIVE, Role.FACILITATOR);
        Membership frida = rows.add(GARDEN, FRIDA, MembershipState.ACTIVE);
        Membership first = tenure(ana, Tenure.none().lasting(Optional.of(Term.until(may))));
        Membership second = tenure(
                ben,
                Tenure.none().lasting(Optional.of(Term.until(may.minusDays(1)).told(NOON))));
        tenure(frida, Tenure.none().lasting(Optional.of(Term.until(may))));

        assertThat(memberships.termsUntil(may, true, 0, 10)).containsExactly(first, second);
        assertThat(memberships.termsUntil(may, false, 0, 10)).containsExactly(first);
        assertThat(memberships.termsUntil(may, true, ana.id(), 10)).containsExactly(second);
        assertThat(memberships.termsUntil(may, true, 0, 1)).containsExactly(first);
        assertThat(memberships.termsUntil(may.minusDays(1), true, 0, 10)).containsExactly(second);

        Membership open = tenure(second, second.tenure().lasting(Optional.empty()));
        assertThat(memberships.find(GARDEN, BEN)).contains(open);
        assertThat(memberships.termsUntil(may, true, 0, 10)).containsExactly(first);
    }

    private Membership tenure(Membership before, Tenure tenure) {
        Membership changed = before.with(tenure);
        MembershipRow row =
                memberships.forChange(before.community(), Set.of(before.user())).get(before.user());
        row.save(changed, SortName.of(before.user().value()));
        return changed;
    }
}
