package io.guildhall.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.site.LinkageService;
import io.guildhall.site.SiteOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkageOverRestTest {
    private final SiteOf site = SiteOf.noArchivedState();

    @Test
    void each_need_is_there_with_what_became_of_it() {
        JsonNode report = get(site, site.ada).json();

        assertThat(report.get("resolved").intValue()).isEqualTo(1);
        assertThat(report.get("missing").intValue()).isEqualTo(1);
        assertThat(report.get("items").get(0).toString())
                .isEqualTo("{\"owner\":\"some.Type\",\"kind\":\"TYPE\",\"name\":\"-\",\"descriptor\":\"-\","
                        + "\"evidence\":\"C10\",\"section\":\"Here\",\"resolved\":true}");
        assertThat(report.get("items").get(1).toString())
                .isEqualTo(
                        "{\"owner\":\"some.Space\",\"kind\":\"METHOD\",\"name\":\"isArchived\",\"descriptor\":\"()Z\","
                                + "\"evidence\":\"K\",\"section\":\"Spaces\",\"feature\":\"ARCHIVED_SPACES\",\"resolved\":false,"
                                + "\"reason\":\"MEMBER_MISSING\",\"detail\":\"boolean some.Space.isArchived(int)\"}");
        assertThat(report.get("features").toString())
                .isEqualTo("[{\"name\":\"ARCHIVED_SPACES\",\"on\":false,\"reason\":\"MEMBER_MISSING\","
                        + "\"detail\":\"boolean some.Space.isArchived(int)\"}]");
    }

    @Test
    void the_answer_is_as_described() {
        assertThat(OpenApi.read().differences("Linkage", get(site, site.ada).json()))
                .isEmpty();
    }

    @Test
    void others_are_refused_with_a_code() {
        assertThat(get(site, site.ben).status()).isEqualTo(403);
        assertThat(get(site, site.ben).json().get("code").asText()).isEqualTo("site.not-administrator");
        assertThat(get(site, Viewer.anonymous()).status()).isEqualTo(401);
    }

    private static Answer get(SiteOf site, Viewer viewer) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", java.time.Clock.systemUTC());
        Map<Class<?>, Object> services = Map.of(
                Exchange.class,
                new Exchange(() -> viewer, problems),
                Problems.class,
                problems,
                LinkageService.class,
                site.linkage);
        return RestApp.of(List.of(LinkageResource.class), services).get("admin/linkage");
    }
}
