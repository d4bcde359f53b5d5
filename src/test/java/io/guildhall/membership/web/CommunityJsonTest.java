package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Arrangements;
import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.Counted;
import io.guildhall.community.Home;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Lifetime;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Stage;
import io.guildhall.community.Versions;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.WrittenJson;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.site.SiteSettings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shape that outside clients rely on, property by property. */
class CommunityJsonTest {
    private static final Instant MAY = Instant.parse("2026-05-03T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T08:30:00Z");
    private static final UserId ANNA = new UserId("key-anna");

    @Test
    void a_community_with_everything() {
        CommunityView view = new CommunityView(
                community(new Charter("Write tests", "Kata, reviews", "Fewer regressions")),
                new Space(7, new SpaceKey("DEV"), "Developers (new name)", false, false, "/display/DEV"),
                Optional.of(membership(MembershipState.ACTIVE, Set.of(Role.STEWARD, Role.FACILITATOR), "")),
                Set.of(Ability.LEAVE, Ability.SEE_ROSTER, Ability.DECIDE, Ability.EDIT, Ability.ASSIGN_ROLES),
                List.of(anna()),
                1,
                false,
                SiteSettings.usual(),
                OptionalInt.of(2));
        assertThat(WrittenJson.of(CommunityJson.of(view))).isEqualTo("""
                {"spaceKey":"DEV","name":"Developers (new name)","status":"DORMANT","stage":"MATURING",\
                "type":"NETWORK","joinPolicy":"REQUEST","rosterVisibility":"MEMBERS","listing":"HIDDEN",\
                "concern":"Write tests","practice":"Kata, reviews","goalOrGap":"Fewer regressions",\
                "topics":[],"memberCount":12,\
                "facilitators":[{"key":"key-anna","name":"Anna","avatarUrl":"/images/anna.png","state":"ACTIVE"}],\
                "facilitatorCount":1,\
                "admission":{"full":false,"membersPropose":false,"takesGroup":false},\
                "standing":{"state":"ACTIVE","kind":"MEMBER","roles":["FACILITATOR","STEWARD"],\
                "since":"2026-06-01T08:30:00Z","joinedAt":"2026-05-03T10:00:00Z"},\
                "can":{"join":false,"request":false,"leave":true,"withdraw":false,"refuse":false,\
                "seeRoster":true,"decide":true,"invite":false,"propose":false,"answerOffer":false,"volunteer":false,"stepBack":false,"edit":true,"listOnSite":false,"revive":false,"assignRoles":true,"seeHistory":false,"makeFacilitators":false,"takePart":false},\
                "createdAt":"2026-05-03T10:00:00Z","revision":7,"waiting":2}""");
    }

    @Test
    void what_is_absent_is_left_out() {
        CommunityView view = new CommunityView(
                community(Charter.about("Write tests")),
                new Space(7, new SpaceKey("DEV"), "Developers", false, false, "/display/DEV"),
                Optional.empty(),
                Set.of(),
                List.of(),
                0,
                false,
                SiteSettings.usual(),
                OptionalInt.empty());
        assertThat(WrittenJson.of(CommunityJson.of(view)))
                .contains("\"facilitators\":[]")
                .doesNotContain("practice", "goalOrGap", "standing", "waiting", "null");
    }

    @Test
    void a_member() {
        MemberView member = new MemberView(membership(MembershipState.ACTIVE, Set.of(Role.SPONSOR), "no"), anna());
        assertThat(WrittenJson.of(MemberJson.of(member))).isEqualTo("""
                {"person":{"key":"key-anna","name":"Anna","avatarUrl":"/images/anna.png","state":"ACTIVE"},\
                "state":"ACTIVE","kind":"MEMBER","roles":["SPONSOR"],"since":"2026-06-01T08:30:00Z",\
                "joinedAt":"2026-05-03T10:00:00Z"}""");
    }

    @Test
    void who_was_declined_reads_why_and_nobody_else_does() {
        Membership declined = membership(MembershipState.DECLINED, Set.of(), "Full <now>");
        assertThat(WrittenJson.of(MemberJson.standing(declined))).contains("\"reason\":\"Full \\u003Cnow\\u003E\"");
        assertThat(WrittenJson.of(MemberJson.of(declined, anna()))).doesNotContain("Full");
        assertThat(WrittenJson.of(MemberJson.standing(membership(MembershipState.ACTIVE, Set.of(), "Welcome"))))
                .doesNotContain("reason");
    }

    @Test
    void the_end_of_a_list_is_said() {
        Page<String> last = new Page<>(List.of("a"), Optional.empty(), OptionalInt.empty());
        assertThat(WrittenJson.of(CommunityJson.page(last, each -> new JsonObject().with("x", each))))
                .isEqualTo("{\"items\":[{\"x\":\"a\"}],\"next\":null}");
        Page<String> first = new Page<>(List.of(), Optional.of("c2"), OptionalInt.of(40));
        assertThat(WrittenJson.of(CommunityJson.page(first, each -> new JsonObject())))
                .isEqualTo("{\"items\":[],\"next\":\"c2\",\"total\":40}");
    }

    private static Community community(Charter charter) {
        return new Community(
                new CommunityId(1),
                new Home(new SpaceKey("DEV"), Optional.of(7L), "Developers"),
                new Lifetime(CommunityStatus.DORMANT, Stage.MATURING, MAY, ANNA),
                new CommunitySettings(
                        CommunityType.NETWORK, JoinPolicy.REQUEST, Listing.HIDDEN, RosterVisibility.MEMBERS),
                charter,
                Arrangements.none(),
                new Versions(7, 3),
                Counted.founded(12));
    }

    private static Membership membership(MembershipState state, Set<Role> roles, String reason) {
        return new Membership(
                5,
                new CommunityId(1),
                ANNA,
                state,
                roles,
                JUNE,
                Optional.of(MAY),
                Optional.of(new Membership.Decision(new UserId("key-fred"), JUNE, reason)));
    }

    private static Person anna() {
        return new Person(ANNA, "Anna", Optional.of("/images/anna.png"), Optional.empty(), Person.State.ACTIVE);
    }
}
