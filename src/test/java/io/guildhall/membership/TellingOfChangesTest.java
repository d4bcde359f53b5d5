package io.guildhall.membership;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every change leaves an occasion behind that people may hear of, in its own transaction. */
class TellingOfChangesTest {
    private final Situation situation = aCommunity();

    private List<OccasionKind> kinds() {
        return situation.occasions.noted().stream().map(Occasion::kind).toList();
    }

    private Occasion last() {
        List<Occasion> noted = situation.occasions.noted();
        return noted.get(noted.size() - 1);
    }

    private String key(String username) {
        return situation.person(username).user().orElseThrow().value();
    }

    @Test
    void a_founding_is_told_of_the_one_who_was_named() {
        assertThat(kinds()).containsExactly(OccasionKind.FOUNDED);
        assertThat(last().person()).contains(new UserId(key("frida")));
        assertThat(last().actor()).contains(new UserId(key("spacey")));
    }

    @Test
    void asking_and_the_answer_are_told_once_each() {
        situation.with(JoinPolicy.REQUEST).join("ana");
        situation.join("ana");
        situation.decline("frida", "ana", "Come in May.");

        assertThat(kinds()).containsExactly(OccasionKind.FOUNDED, OccasionKind.REQUESTED, OccasionKind.DECLINED);
        assertThat(last().detail()).isEqualTo("Come in May.");
        assertThat(last().person()).contains(new UserId(key("ana")));
    }

    @Test
    void an_invitation_is_told_with_what_was_written() {
        situation.guild.inviting.invite(situation.person("frida"), GARDEN, List.of(key("ivy")), "Come and see");

        assertThat(last().kind()).isEqualTo(OccasionKind.INVITED);
        assertThat(last().detail()).isEqualTo("Come and see");
    }

    @Test
    void a_role_that_was_given_is_the_news_also_where_another_was_taken() {
        situation.member("ana", Role.CHAMPION);

        situation.guild.roles.assign(situation.person("frida"), GARDEN, key("ana"), Set.of(Role.STEWARD));
        assertThat(last().kind()).isEqualTo(OccasionKind.ROLE_GIVEN);
        assertThat(last().detail()).isEqualTo("STEWARD");

        situation.guild.roles.assign(situation.person("frida"), GARDEN, key("ana"), Set.of());
        assertThat(last().kind()).isEqualTo(OccasionKind.ROLE_TAKEN);
        assertThat(last().detail()).isEmpty();
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        assertThatThrownBy(() -> situation.transactions.inTransaction(() -> {
                    situation.guild.joining.join(situation.person("ana"), GARDEN);
                    throw new IllegalStateException("the node dies");
                }))
                .hasMessage("the node dies");

        assertThat(kinds()).containsExactly(OccasionKind.FOUNDED);
    }

    @Test
    void leaving_is_noted_too_for_the_table_to_say_that_nobody_hears_of_it() {
        situation.member("ana");
        situation.guild.joining.leave(situation.person("ana"), GARDEN, Optional.empty());

        assertThat(last().kind()).isEqualTo(OccasionKind.LEFT);
    }
}
