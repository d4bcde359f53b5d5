package io.guildhall.membership.mine;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.membership.life.FoundingRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeeingOnesOwnPlacesTest {
    private final Guild guild = Guild.inMemory();
    private final Viewer ana = guild.person("ana");

    @Test
    void tells_what_one_is_in_was_invited_to_and_asked_for() {
        community("OPEN", JoinPolicy.OPEN);
        community("ASKS", JoinPolicy.REQUEST);
        community("INVITES", JoinPolicy.INVITE);
        community("OTHER", JoinPolicy.OPEN);
        guild.joining.join(ana, "OPEN");
        guild.joining.join(ana, "ASKS");
        invite("INVITES");

        Mine mine = mine(ana);

        assertThat(keys(mine.communities())).containsExactly("OPEN");
        assertThat(keys(mine.requests())).containsExactly("ASKS");
        assertThat(keys(mine.invitations())).containsExactly("INVITES");
        assertThat(mine.whole()).isTrue();
        assertThat(mine.invitations()).allMatch(MyPlace::waits);
        assertThat(mine.requests()).noneMatch(MyPlace::waits);
    }

    @Test
    void begins_with_what_waits() {
        community("A", JoinPolicy.REQUEST);
        community("B", JoinPolicy.REQUEST);
        guild.joining.join(ana, "B");

        List<MyPlace> places = mine(guild.person("frida")).communities();

        assertThat(keys(places)).containsExactly("B", "A");
        assertThat(places.get(0).waiting()).isEqualTo(1);
    }

    @Test
    void tells_a_member_nothing_of_the_requests_of_others() {
        community("A", JoinPolicy.REQUEST);
        invite("A");
        guild.joining.join(ana, "A");
        guild.joining.join(guild.person("ben"), "A");

        assertThat(keys(mine(ana).communities())).containsExactly("A");
        assertThat(mine(ana).communities()).noneMatch(MyPlace::waits);
    }

    @Test
    void leaves_out_what_is_over_and_what_may_not_be_seen() {
        community("LEFT", JoinPolicy.OPEN);
        community("SECRET", JoinPolicy.OPEN);
        guild.joining.join(ana, "LEFT");
        guild.joining.leave(ana, "LEFT", Optional.empty());
        guild.joining.join(ana, "SECRET");
        guild.spaces.showOnlyTo("SECRET", guild.person("frida"));

        assertThat(mine(ana).communities()).isEmpty();
    }

    @Test
    void is_for_people_who_have_logged_in() {
        assertThat(guild.mine.of(Viewer.anonymous()).reason().orElseThrow().code())
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    private void community(String key, JoinPolicy policy) {
        Viewer spacey = guild.person("spacey");
        guild.person("frida");
        guild.spaces.add(key, key);
        guild.spaces.administer(key, spacey);
        guild.founding
                .found(
                        spacey,
                        new FoundingRequest(
                                key,
                                CommunityType.PRACTICE,
                                Charter.about("Growing things"),
                                policy,
                                RosterVisibility.EVERYONE,
                                Optional.of("frida")))
                .result()
                .orElseThrow();
    }

    private void invite(String key) {
        String person = ana.user().orElseThrow().value();
        assertThat(guild.inviting
                        .invite(guild.person("frida"), key, List.of(person), "Come")
                        .result())
                .isPresent();
    }

    private Mine mine(Viewer viewer) {
        return guild.mine.of(viewer).result().orElseThrow();
    }

    private static List<String> keys(List<MyPlace> places) {
        return places.stream().map(place -> place.space().key().value()).toList();
    }
}
