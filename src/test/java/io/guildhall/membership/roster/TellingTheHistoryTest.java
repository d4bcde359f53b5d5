package io.guildhall.membership.roster;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TellingTheHistoryTest {
    private final Situation situation = aCommunity().with(JoinPolicy.REQUEST);

    private Page<HistoryView> history(String viewer, Optional<String> cursor, int limit) {
        return situation
                .guild
                .history
                .of(situation.person(viewer), GARDEN, cursor, limit)
                .result()
                .orElseThrow();
    }

    @Test
    void every_step_is_told_newest_first_with_who_took_it_and_why() {
        situation.join("ana");
        situation.decline("frida", "ana", "Come in May.");

        HistoryView newest = history("frida", Optional.empty(), 10).items().get(0);

        assertThat(newest.person().name()).isEqualTo("Ana");
        assertThat(newest.actor().map(Person::name)).contains("Frida");
        assertThat(newest.event().reason()).isEqualTo("Come in May.");
        assertThat(newest.event().from()).contains(MembershipState.REQUESTED);
        assertThat(history("frida", Optional.empty(), 10).items())
                .extracting(step -> step.event().to())
                .containsExactly(MembershipState.DECLINED, MembershipState.REQUESTED, MembershipState.ACTIVE);
    }

    @Test
    void it_goes_on_where_a_page_ended_also_when_more_happens_meanwhile() {
        situation.join("ana");
        situation.join("ben");
        Page<HistoryView> first = history("frida", Optional.empty(), 2);
        situation.join("cleo");

        Page<HistoryView> second = history("frida", first.next(), 2);

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).extracting(step -> step.person().name()).containsExactly("Frida");
        assertThat(second.next()).isEmpty();
        assertThat(first.total()).isEmpty();
    }

    @Test
    void only_those_who_run_the_community_read_it() {
        situation.member("ana").member("dora", Role.DEPUTY).orphaned();

        assertThat(history("dora", Optional.empty(), 10).items()).isNotEmpty();
        assertThat(history("spacey", Optional.empty(), 10).items()).isNotEmpty();
        for (String nobody : new String[] {"ana", "zoe"}) {
            assertThat(codeOf(situation.guild.history.of(situation.person(nobody), GARDEN, Optional.empty(), 10)))
                    .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        }
        assertThat(codeOf(situation.guild.history.of(Viewer.anonymous(), GARDEN, Optional.empty(), 10)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void whoever_may_not_browse_people_does_not_read_it_either() {
        situation.guild.people.forbidBrowsing(situation.person("frida"));

        assertThat(codeOf(situation.guild.history.of(situation.person("frida"), GARDEN, Optional.empty(), 10)))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @Test
    void a_cursor_of_somebody_else_is_refused() {
        for (String cursor : new String[] {"x", "-1", "1 OR 1", "9".repeat(30)}) {
            assertThat(codeOf(situation.guild.history.of(situation.person("frida"), GARDEN, Optional.of(cursor), 10)))
                    .isEqualTo(MembershipRefusal.BAD_CURSOR);
        }
    }

    @Test
    void an_archived_community_keeps_it() {
        situation.archived();

        assertThat(history("frida", Optional.empty(), 10).items()).hasSize(1);
    }
}
