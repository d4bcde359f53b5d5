package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Space;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invariant 21: what becomes of a community whose space is deleted, restored, or of whose key there is another. */
class BringingACommunityBackTest {
    private final Situation situation = aCommunity();
    private Community before;
    private Space space;

    @BeforeEach
    void delete_the_space() {
        situation.launched().member("ana");
        before = situation.community();
        space = situation.guild.spaces.find(GARDEN).orElseThrow();
        situation.guild.spaces.delete(GARDEN);
        situation.guild.homeless.run();
    }

    private Outcome<CommunityView> reattach(String by, String name) {
        return situation.guild.strays.reattach(situation.person(by), GARDEN, name);
    }

    private boolean isOffered(String to) {
        return situation.guild.strays.offered(situation.person(to), GARDEN).isPresent();
    }

    private void another() {
        situation.guild.spaces.add(GARDEN, "Another garden");
        situation.guild.spaces.administer(GARDEN, situation.person("stranger"));
    }

    @Test
    void invariant_21_a_restored_space_gets_its_community_back_when_who_administers_it_says_so() {
        assertThat(isOffered("spacey")).as("there is no space").isFalse();
        situation.guild.spaces.restore(space);
        assertThat(codeOf(situation.guild.directory.one(situation.person("ana"), GARDEN)))
                .as("nothing comes back by itself")
                .isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);
        Stray stray = situation
                .guild
                .strays
                .offered(situation.person("spacey"), GARDEN)
                .orElseThrow();
        assertThat(stray.same()).isTrue();
        assertThat(stray.community().id()).isEqualTo(before.id());

        reattach("spacey", "").result().orElseThrow();

        Community back = situation.community();
        assertThat(back.id()).isEqualTo(before.id());
        assertThat(back.life().status()).isEqualTo(CommunityStatus.ARCHIVED);
        assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("community.reattached");
        assertThat(situation.audit.latest(1).get(0).detail())
                .isEqualTo(GARDEN + "#" + before.id().value());
        assertThat(situation.occasions.noted())
                .last()
                .extracting(Occasion::kind)
                .isEqualTo(OccasionKind.REATTACHED);
        assertThat(isOffered("spacey")).isFalse();
        assertThat(codeOf(reattach("spacey", ""))).isEqualTo(CommunityRefusal.EXISTS);

        situation.guild.life.revive(situation.person("frida"), GARDEN).result().orElseThrow();
        assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.ACTIVE);
    }

    @Test
    void invariant_21_nobody_learns_from_a_key_of_a_community_that_was_not_theirs() {
        another();

        assertThat(isOffered("stranger")).isFalse();
        assertThat(codeOf(reattach("stranger", "Gardeners"))).isEqualTo(CommunityRefusal.NOTHING_LEFT);
        assertThat(isOffered("ana")).as("a member who administers nothing").isFalse();
        assertThat(codeOf(reattach("ana", "Gardeners"))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
    }

    @Test
    void invariant_21_of_another_space_with_the_key_somebody_entitled_says_by_the_name_that_it_is_the_one() {
        another();
        situation.guild.spaces.administer(GARDEN, situation.person("frida"));
        assertThat(situation
                        .guild
                        .strays
                        .offered(situation.person("frida"), GARDEN)
                        .orElseThrow()
                        .same())
                .isFalse();

        assertThat(codeOf(reattach("frida", ""))).isEqualTo(CommunityRefusal.INVALID);
        assertThat(codeOf(reattach("frida", "Cooks"))).isEqualTo(CommunityRefusal.INVALID);
        assertThat(reattach("frida", " gardeners ").result()).isPresent();
        assertThat(situation.community().id()).isEqualTo(before.id());
        assertThat(situation.community().name()).as("as its space is called").isEqualTo("Another garden");
    }

    @Test
    void is_offered_to_administrators_of_the_site_and_not_where_the_space_is_a_community_again_or_archived() {
        another();
        situation.guild.people.makeAdministrator(situation.person("root"));
        assertThat(isOffered("root")).isTrue();

        situation.guild.spaces.archive(GARDEN);
        assertThat(isOffered("root")).isFalse();
        assertThat(codeOf(reattach("root", "Gardeners"))).isEqualTo(CommunityRefusal.SPACE_ARCHIVED);

        another();
        situation.guild.founding.found(situation.person("stranger"), Asked.founding(GARDEN, "Something else"));
        assertThat(isOffered("root")).isFalse();
        assertThat(codeOf(reattach("root", "Gardeners"))).isEqualTo(CommunityRefusal.EXISTS);
    }
}
