package io.guildhall.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.life.FoundingRequest;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.badge.WantedBadge;
import io.guildhall.recognition.badge.WantedRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of badges of the site: who is said to have left, and where it is seen what they gave, over every place where things are kept. */
abstract class PreviewContract {
    private static final String KITCHEN = "KITCHEN";

    private Earners garden;
    private Viewer root;

    abstract Earners garden();

    @BeforeEach
    void two_communities() {
        garden = garden().members("ana", "ben", "cleo", "dora");
        root = garden.guild.person("root");
        Viewer frida = garden.guild.person("frida");
        garden.guild.spaces.add(KITCHEN, "Cooks");
        garden.guild.spaces.administer(KITCHEN, frida);
        garden.guild.founding.found(frida, Asked.founding(KITCHEN, "Cooking"));
    }

    private BadgeClass ofSite(String name, Optional<String> space) {
        WantedBadge wanted = Earners.wanted(name, true);
        WantedRule rule = new WantedRule(true, space, List.of(Condition.of(Criterion.PEOPLE_THANKFUL, 1)));
        BadgeClass made = garden.badges
                .badges
                .create(
                        root,
                        Optional.empty(),
                        new WantedBadge(
                                wanted.words(),
                                wanted.design(),
                                wanted.multiple(),
                                wanted.expiresAfterDays(),
                                wanted.issuers(),
                                Optional.of(rule)))
                .result()
                .orElseThrow()
                .badge();
        return garden.badges
                .badges
                .activate(root, made.key())
                .result()
                .orElseThrow()
                .badge();
    }

    private Preview preview(BadgeClass badge) {
        return garden.rules
                .preview(root, badge.key(), Optional.empty())
                .result()
                .orElseThrow();
    }

    private void leaves(String username) {
        garden.guild
                .joining
                .leave(garden.guild.person(username), Earners.GARDEN, Optional.empty())
                .result()
                .orElseThrow();
    }

    @Test
    void whoever_left_all_communities_has_left_and_whoever_is_in_another_has_not() {
        BadgeClass badge = ofSite("Thanked", Optional.empty());
        List.of("ana", "ben", "cleo", "dora").forEach(each -> garden.thanked(each, 1));
        leaves("ben");
        garden.guild.joining.join(garden.guild.person("cleo"), KITCHEN).result().orElseThrow();
        leaves("cleo");
        garden.guild.people.deactivate(garden.key("dora"));

        Preview looked = preview(badge);

        assertThat(looked.now()).isEqualTo(2);
        assertThat(looked.sample())
                .extracting(each -> each.id())
                .containsExactlyInAnyOrder(garden.key("ana"), garden.key("cleo"));
        assertThat(looked.left()).isEqualTo(2);
        assertThat(looked.have()).isZero();
    }

    @Test
    void whoever_asked_to_join_and_never_came_in_has_not_left() {
        BadgeClass badge = ofSite("Thanked", Optional.empty());
        Viewer frida = garden.guild.person("frida");
        garden.guild.spaces.add("BARN", "Farmers");
        garden.guild.spaces.administer("BARN", frida);
        garden.guild.founding.found(
                frida,
                new FoundingRequest(
                        "BARN",
                        CommunityType.PRACTICE,
                        Charter.about("Farming"),
                        JoinPolicy.REQUEST,
                        RosterVisibility.EVERYONE,
                        Optional.empty()));
        garden.guild.joining.join(garden.guild.person("emil"), "BARN").result().orElseThrow();
        garden.thanked("emil", 1);

        assertThat(preview(badge).left()).isZero();
        assertThat(preview(badge).now()).isZero();
    }

    @Test
    void whoever_has_it_has_not_left_though_they_did() {
        BadgeClass badge = ofSite("Thanked", Optional.empty());
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 1);
        garden.lately.run();
        leaves("ana");

        Preview looked = preview(badge);

        assertThat(looked.have()).isEqualTo(1);
        assertThat(looked.left()).isZero();
    }

    @Test
    void what_a_rule_of_the_site_gave_is_on_the_wall_of_the_community_in_which_it_counts_and_on_no_other() {
        BadgeClass badge = ofSite("Gardener", Optional.of(Earners.GARDEN));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 1);
        garden.lately.run();

        assertThat(wall(Earners.GARDEN))
                .filteredOn(each -> each.badgeKey().equals(badge.key()))
                .extracting(Award::earner)
                .containsExactly(garden.key("ana"));
        assertThat(wall(KITCHEN)).isEmpty();
    }

    private List<Award> wall(String space) {
        return garden
                .badges
                .shelf
                .wall(garden.guild.person("frida"), space, Optional.empty(), Optional.empty(), Optional.empty(), 100)
                .result()
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(AwardView::award)
                .toList();
    }
}
