package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookingAtTheLinkageTest {
    @Test
    void administrators_see_what_is_there_and_what_is_missing() {
        SiteOf site = SiteOf.noArchivedState();

        LinkageReport report = site.linkage.report(site.ada).result().orElseThrow();

        assertThat(report.resolved()).isEqualTo(1);
        assertThat(report.missing()).extracting(Finding::need).containsExactly(SiteOf.ARCHIVED);
        assertThat(report.features()).extracting(FeatureState::on).containsExactly(false);
    }

    @Test
    void nobody_else_does() {
        SiteOf site = SiteOf.everything();

        assertThat(site.linkage.report(site.ben).reason()).contains(Refusal.of(SiteRefusal.NOT_ADMINISTRATOR));
        assertThat(site.linkage.report(Viewer.anonymous()).reason()).contains(Refusal.of(SiteRefusal.LOGIN_NEEDED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "TYPE - -> some.Type",
                "ANNOTATION - -> some.Type",
                "IMPLEMENTS our.Class -> some.Type our.Class",
                "CONSTRUCTOR init (I[Ljava/lang/String;)V> some.Type new (int, String[])",
                "METHOD isArchived ()Z> some.Type isArchived(): boolean",
                "STATIC_FIELD NONE Lsome/Type$Kind;> some.Type NONE: Type$Kind",
                "LAMBDA run (Lsome/Other;J)V> some.Type run(Other, long): void"
            })
    void a_need_is_spelled_as_people_read_it(String need, String spelled) {
        assertThat(Need.parse("some.Type " + need.replace(" init ", " <init> ") + " | K | Here")
                        .spelled())
                .isEqualTo(spelled);
    }

    @Test
    void a_detail_is_never_long() {
        Trouble trouble = new Trouble(Trouble.Reason.FAILED, "x".repeat(1_000));

        assertThat(trouble.detail()).hasSize(300).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "some.Type TYPE - -",
                "some.Type TYPE - | K | Here",
                "some.Type KIND - - | K | Here",
                "some.Type TYPE - - | K | Here | SOMETHING",
                "some.Type TYPE - - | K | Here | USERNAMES | more"
            })
    void a_line_that_is_none_is_refused(String line) {
        assertThatThrownBy(() -> Need.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
