package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityType;
import io.guildhall.community.LaunchItem;
import io.guildhall.inviting.InvitingRefusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.life.LaunchService;
import io.guildhall.site.SiteRefusal;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {
    static Stream<String> codes() {
        Stream<RefusalCode> refusals = Stream.of(
                        CommunityRefusal.values(),
                        MembershipRefusal.values(),
                        RequestRefusal.values(),
                        SiteRefusal.values(),
                        InvitingRefusal.values())
                .flatMap(Stream::of);
        Stream<String> fields = Stream.of(
                "field.missing",
                "field.blank",
                "field.too-long",
                "field.control-characters",
                "field.unknown-value",
                "field.out-of-range",
                "field.unknown-parameter",
                "field.read-only",
                "field.web-address",
                "field.topics-number",
                "field.topics-twice",
                "field.page-unknown",
                "request.failed",
                "roles.sponsor-facilitates",
                "roles.guest",
                "guest.until",
                "field.cap",
                "group.unknown",
                "group.too-many",
                "somebody");
        Stream<String> found = Stream.of(MembershipState.values()).map(state -> "found." + state.name());
        Stream<String> missing = Stream.of(LaunchItem.values())
                .filter(item -> item.isNeededBy(CommunityType.PRACTICE))
                .map(item -> "launch." + LaunchService.wordOf(item));
        return Stream.of(refusals.map(RefusalCode::code), fields, found, missing)
                .flatMap(codes -> codes)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_text_in_both_languages(String code) {
        String key = "guildhall.refusal." + code;
        assertThat(ResourceBundle.getBundle(
                                "guildhall.texts", BundleTexts.english().locale())
                        .containsKey(key))
                .isTrue();
        assertThat(BundleTexts.english().text(key, "one", "two")).doesNotContain("''", "{0}", "{1}");
        assertThat(BundleTexts.german().text(key, "one", "two"))
                .doesNotContain("''", "{0}", "{1}")
                .isNotEqualTo(BundleTexts.english().text(key, "one", "two"));
    }
}
