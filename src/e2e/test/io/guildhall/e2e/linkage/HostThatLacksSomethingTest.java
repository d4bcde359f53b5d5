package io.guildhall.e2e.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.HostProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar on a host without any of what the isolated adapters rest on: it works, and it says what is off. */
class HostThatLacksSomethingTest {
    private static final String DIRECTORY = "/plugins/servlet/guildhall/communities";
    private static final String PAGE = "/plugins/servlet/guildhall/admin/linkage";

    private static HostProcess host;
    private static Api api;

    @BeforeAll
    static void a_host_that_lacks_what_nobody_saw_on_a_real_one(@TempDir Path data, @TempDir Path classes)
            throws Exception {
        new LackingHost(classes)
                .withoutMethod("com.atlassian.confluence.spaces.Space", "isArchived", "()Z")
                .withoutMethod(
                        "com.atlassian.sal.api.user.UserManager",
                        "getUserProfile",
                        "(Ljava/lang/String;)Lcom/atlassian/sal/api/user/UserProfile;")
                .withoutMethod("com.atlassian.sal.api.message.LocaleResolver", "getLocale", "()Ljava/util/Locale;")
                .withoutMethod(
                        "com.atlassian.sal.api.timezone.TimeZoneManager", "getUserTimeZone", "()Ljava/util/TimeZone;")
                .withoutMethod("com.atlassian.confluence.user.UserAccessor", "isDeactivated", "(Ljava/lang/String;)Z")
                .withoutMethod(
                        "com.atlassian.confluence.user.UserAccessor",
                        "getMemberNamesAsList",
                        "(Lcom/atlassian/user/Group;)Ljava/util/List;")
                .withoutMethod(
                        "com.atlassian.confluence.user.UserAccessor",
                        "findUsers",
                        "(Lcom/atlassian/user/search/query/Query;)Lcom/atlassian/user/search/SearchResult;")
                .withoutMethod(
                        "com.atlassian.sal.api.message.I18nResolver",
                        "getText",
                        "(Ljava/util/Locale;Ljava/lang/String;)Ljava/lang/String;")
                .withoutMethod(
                        "com.atlassian.mail.Email", "setMimeType", "(Ljava/lang/String;)Lcom/atlassian/mail/Email;")
                .withoutMethod(
                        "com.atlassian.confluence.pages.Page", "addChild", "(Lcom/atlassian/confluence/pages/Page;)V")
                .withoutMethod(
                        "com.atlassian.confluence.core.AbstractLabelableEntityObject",
                        "getLabels",
                        "()Ljava/util/List;")
                .withoutMethod("com.atlassian.confluence.api.model.content.id.ContentId", "asLong", "()J")
                .withoutMethod(
                        "com.atlassian.confluence.event.events.content.page.PageUpdateEvent",
                        "isSuppressNotifications",
                        "()Z")
                .withoutMethod(
                        "com.atlassian.confluence.event.events.content.ContentEvent",
                        "getContent",
                        "()Lcom/atlassian/confluence/core/ContentEntityObject;")
                .withoutConstant("com.atlassian.sal.api.UrlMode", "CANONICAL")
                .withoutConstant("com.atlassian.sal.api.UrlMode", "RELATIVE");
        writeScene(data);
        host = HostProcess.start("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", data, classes);
        api = new Api(host.url());
    }

    @AfterAll
    static void the_host_ends() throws InterruptedException {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void people_found_join_and_see_communities() {
        JsonNode community = api.get("ana", "/communities/OLD").json();
        assertThat(community.get("name").asText()).isEqualTo("The old mill");
        assertThat(api.post("bo", "/communities/OLD/members/me", "{}").status()).isIn(200, 201);
        assertThat(api.get("bo", "/communities/OLD/members").body()).contains("Bo Lindqvist");

        Api.Answer directory = api.at("bo", "GET", DIRECTORY, "");
        assertThat(directory.status()).isEqualTo(200);
        assertThat(directory.body()).contains("Guildhall is here", "/confluence/plugins/servlet/guildhall");
        assertThat(api.at("ana", "GET", "/plugins/servlet/guildhall/space/OLD", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_report_names_every_member_that_is_missing_and_nothing_else() {
        JsonNode report = api.get("admin", "/admin/linkage").json();

        Map<String, String> missing = new TreeMap<>();
        for (JsonNode item : report.get("items")) {
            if (!item.get("resolved").booleanValue()) {
                missing.put(
                        item.get("owner").asText().replaceFirst(".*\\.", "") + " "
                                + item.get("name").asText(),
                        item.get("reason").asText());
            }
        }
        assertThat(missing)
                .hasSize(16)
                .hasSize(report.get("missing").intValue())
                .containsOnlyKeys(
                        "AbstractPage getLabels",
                        "ContentId asLong",
                        "Email setMimeType",
                        "I18nResolver getText",
                        "LikeCreatedEvent getContent",
                        "LocaleResolver getLocale",
                        "Page addChild",
                        "PageUpdateEvent isSuppressNotifications",
                        "Space isArchived",
                        "TimeZoneManager getUserTimeZone",
                        "UrlMode CANONICAL",
                        "UrlMode RELATIVE",
                        "UserAccessor findUsers",
                        "UserAccessor getMemberNamesAsList",
                        "UserAccessor isDeactivated",
                        "UserManager getUserProfile");
        assertThat(missing.values()).containsOnly("MEMBER_MISSING");
    }

    @Test
    void every_feature_that_rests_on_them_is_off_and_the_log_has_a_line_for_each() {
        List<JsonNode> features = StreamSupport.stream(
                        api.get("admin", "/admin/linkage")
                                .json()
                                .get("features")
                                .spliterator(),
                        false)
                .toList();

        assertThat(features).hasSize(15).noneMatch(feature -> feature.get("on").booleanValue());
        assertThat(features)
                .allSatisfy(feature -> assertThat(host.said())
                        .containsOnlyOnce("The feature " + feature.get("name").asText() + " is off on this host"));
    }

    @Test
    void the_page_says_it_in_words() {
        Api.Answer page = api.at("admin", "GET", PAGE, "");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("16 of the ", "Guildhall cannot tell that a space is archived.", "atl.admin");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 760, 1200})
    void the_page_keeps_nobody_out_and_never_scrolls_sideways(int width) {
        try (Visitor admin = Visitor.loggedIn(host.url(), "admin", Visitor.options(width))) {
            Page page = admin.open(PAGE);
            Object overflow = page.locator(".gh-site").evaluate("it => it.scrollWidth - it.clientWidth");
            assertThat(overflow).isEqualTo(0);
            admin.seesNoBarriers();
            admin.inTheDark().open(PAGE);
            admin.seesNoBarriers();
        }
    }

    private static void writeScene(Path data) throws IOException {
        Files.writeString(data.resolve("users.csv"), """
                username,fullName,email,groups,timezone,locale
                ana,Ana Duarte,ana@example.org,,Asia/Tokyo,de
                bo,Bo Lindqvist,bo@example.org,,Europe/Stockholm,en
                """);
        Files.writeString(data.resolve("spaces.csv"), """
                key,name,admins,viewGroups,anonymous
                OLD,The old mill,ana,confluence-users,false
                """);
        Files.writeString(
                data.resolve("requests.jsonl"),
                "{\"as\":\"ana\",\"method\":\"POST\",\"path\":\"/rest/guildhall/1.0/communities\",\"body\":{\"spaceKey\":\"OLD\","
                        + "\"type\":\"PRACTICE\",\"concern\":\"Guildhall is here\",\"joinPolicy\":\"OPEN\"}}\n");
    }
}
