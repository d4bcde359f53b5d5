package io.guildhall.recognition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.WikiPage;
import io.guildhall.meeting.Gardeners;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardPage;
import io.guildhall.recognition.credential.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that an award stands on, in its credential: only where the earner wants it, and only while everybody may read it. */
class PagesInCredentialsTest {
    private final Sharers site = new Sharers();
    private WikiPage soil = site.guild.pages.add(Gardeners.GARDEN, "Soil");
    private Award award = site.given("speaker", "mia", soil);

    @BeforeEach
    void miaShares() {
        site.share("mia", award, true).result().orElseThrow();
    }

    @Test
    void it_is_not_named_until_the_earner_says_so() {
        assertThat(evidence()).isEmpty();
        assertThat(naming("mia")).isEqualTo(Naming.OFF);

        name("mia", true);

        assertThat(evidence()).extracting(Evidence::name).containsExactly("Soil");
        assertThat(evidence().get(0).address().orElseThrow()).hasToString(ProofsOf.ADDRESS + soil.path());
        assertThat(naming("mia")).isEqualTo(Naming.ON);
        assertThat(site.check(site.taken("mia", award).token()).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(claims()).doesNotContain(Sharers.REASON, "frida", "Gardeners");
    }

    @Test
    void it_is_left_out_again_and_files_of_before_stay_true() {
        name("mia", true);
        String before = site.taken("mia", award).token();

        name("mia", false);

        assertThat(evidence()).isEmpty();
        assertThat(naming("mia")).isEqualTo(Naming.OFF);
        assertThat(site.check(before).answer()).isEqualTo(Checked.Answer.VALID);
    }

    @Test
    void asking_twice_changes_nothing() {
        assertThat(isChanged(award, true)).isTrue();
        assertThat(isChanged(award, true)).isFalse();
        name("mia", false);
        assertThat(isChanged(award, false)).isFalse();
    }

    @Test
    void a_page_that_is_restricted_later_is_not_named_in_the_next_one_and_is_when_it_is_open_again() {
        name("mia", true);
        site.guild.pages.restrict(soil);

        assertThat(evidence()).isEmpty();
        assertThat(claims()).doesNotContain("Soil", "pageId");
        assertThat(naming("mia")).isEqualTo(Naming.WAITING);

        site.guild.pages.open(soil);
        assertThat(evidence()).hasSize(1);
    }

    @Test
    void a_page_that_not_everybody_may_read_is_not_named_at_all() {
        site.guild.pages.restrict(soil);

        assertThat(Sharers.codeOf(site.app.badges.naming.name(site.who("mia"), award.id(), true)))
                .isEqualTo("award.no-open-page");
        assertThat(naming("mia")).isEqualTo(Naming.CLOSED);
        site.guild.pages.open(soil);
        assertThat(evidence()).isEmpty();
    }

    @Test
    void a_page_that_was_deleted_is_not_named() {
        name("mia", true);
        site.guild.pages.delete(soil);

        assertThat(evidence()).isEmpty();
        assertThat(naming("mia")).isEqualTo(Naming.WAITING);
        assertThat(site.check(site.taken("mia", award).token()).answer()).isEqualTo(Checked.Answer.VALID);
    }

    @Test
    void an_award_without_a_page_has_none_to_name() {
        Award bare = site.shared("author", "mia");

        assertThat(Sharers.codeOf(site.app.badges.naming.name(site.who("mia"), bare.id(), true)))
                .isEqualTo("award.no-open-page");
        assertThat(isChanged(bare, false)).isFalse();
    }

    @Test
    void nobody_but_the_earner_says_so() {
        assertThat(Sharers.codeOf(site.app.badges.naming.name(site.who("ben"), award.id(), true)))
                .isEqualTo("award.not-earner");
        assertThat(Sharers.codeOf(site.app.badges.naming.name(site.who("frida"), award.id(), true)))
                .isEqualTo("award.not-earner");
        assertThat(Sharers.codeOf(site.app.badges.naming.name(Sharers.ANYBODY, award.id(), true)))
                .isEqualTo("login.needed");
        name("mia", true);
        assertThat(page("frida").named()).as("it is nobody else's business").isFalse();
        assertThat(naming("frida")).isEqualTo(Naming.NOTHING);
    }

    @Test
    void all_at_once_name_it_too() {
        name("mia", true);
        site.shared("author", "mia");

        assertThat(site.app.credentials.all(site.who("mia")).result().orElseThrow())
                .extracting(taken -> taken.credential().evidence().size())
                .containsExactlyInAnyOrder(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "\",\"type\":[\"x\"],\"a\":\"",
                "\u202Eevil\u0000\u0007\u001B[31m",
                "half \uD83D a pair",
                "line\nbreak\ttab",
                "</title></svg>]]>&amp;"
            })
    void a_hostile_title_says_only_what_it_says(String title) {
        soil = site.guild.pages.rewrite(soil, title);
        name("mia", true);
        Taken taken = site.taken("mia", award);

        assertThat(evidence()).hasSize(1);
        assertThat(evidence().get(0).name().codePoints()).noneMatch(Character::isISOControl);
        assertThat(site.check(taken.token()).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(site.check(CredentialService.baked(taken)).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(site.check(CredentialService.pixels(taken).result().orElseThrow())
                        .answer())
                .isEqualTo(Checked.Answer.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000\u0001"})
    void a_title_of_nothing_names_nothing(String title) {
        soil = site.guild.pages.rewrite(soil, title);
        name("mia", true);

        assertThat(evidence()).isEmpty();
    }

    @Test
    void a_title_that_is_too_long_is_cut() {
        soil = site.guild.pages.rewrite(soil, "\uD83C\uDF31".repeat(255));
        name("mia", true);

        assertThat(evidence().get(0).name()).isEqualTo("\uD83C\uDF31".repeat(100));
    }

    private void name(String by, boolean named) {
        site.app.badges.naming.name(site.who(by), award.id(), named).result().orElseThrow();
    }

    private boolean isChanged(Award of, boolean named) {
        return site.app.badges.naming.name(site.who("mia"), of.id(), named) instanceof Outcome.Done<?> done
                && done.changed();
    }

    private List<Evidence> evidence() {
        return site.taken("mia", award).credential().evidence();
    }

    private Naming naming(String who) {
        return site.app.credentials.naming(site.who(who), page(who));
    }

    private AwardPage page(String who) {
        return site.app.badges.shelf.one(site.who(who), award.id()).result().orElseThrow();
    }

    private String claims() {
        return new String(
                Base64.getUrlDecoder().decode(site.taken("mia", award).token().split("\\.", 3)[1]),
                StandardCharsets.UTF_8);
    }
}
