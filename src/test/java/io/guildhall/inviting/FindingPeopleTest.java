package io.guildhall.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingPeopleTest {
    private final Gardeners garden = new Gardeners();
    private final Guild guild = garden.guild;
    private final FindingPeopleService finding =
            new FindingPeopleService(guild.directory, guild.door, guild.people, guild.people, guild.clock);

    private Outcome<List<Person>> find(String by, String text) {
        return finding.find(guild.person(by), Optional.of(Gardeners.GARDEN), text);
    }

    private List<String> found(String by, String text) {
        return find(by, text).result().orElseThrow().stream().map(Person::name).toList();
    }

    private static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    @Test
    void those_whose_names_begin_with_it_come_first_and_the_rest_by_name() {
        guild.people.add("x1", "Zoe Marten");
        guild.people.add("x2", "Martha Ono");
        guild.people.add("x3", "Smarter Abe");

        assertThat(found("frida", "mart")).containsExactly("Martha Ono", "Zoe Marten", "Smarter Abe");
    }

    @Test
    void no_more_than_ten_are_shown() {
        for (int number = 0; number < 12; number++) {
            guild.people.add("twin" + number, "Twin " + number);
        }

        assertThat(found("frida", "twin")).hasSize(FindingPeopleService.SHOWN_MAX);
    }

    @Test
    void nobody_is_found_whom_the_host_does_not_let_in() {
        UserId gone = guild.people.add("gone", "Otto Gone");
        guild.people.deactivate(gone);

        assertThat(found("frida", "otto")).isEmpty();
    }

    @Test
    void one_letter_finds_nobody_and_one_sign_of_another_script_does() {
        guild.people.add("yamada", "\u5C71\u7530\u592A\u90CE");

        assertThat(found("frida", "y")).isEmpty();
        assertThat(found("frida", " ")).isEmpty();
        assertThat(found("frida", "\u5C71")).hasSize(1);
    }

    @Test
    void somebody_is_found_by_their_whole_username_where_the_host_does_not_search() {
        guild.people.add("otto.x", "Otto Ix");
        FindingPeopleService blind = new FindingPeopleService(
                guild.directory, guild.door, guild.people, (text, most) -> List.of(), guild.clock);

        assertThat(blind.find(guild.person("frida"), Optional.of(Gardeners.GARDEN), "otto.x")
                        .result()
                        .orElseThrow())
                .extracting(Person::name)
                .containsExactly("Otto Ix");
    }

    @Test
    void strangers_and_members_who_ask_nobody_in_have_no_reason_to_look() {
        garden.member("mia");

        assertThat(codeOf(find("stranger", "frida"))).isEqualTo(InvitingRefusal.NO_REASON);
        assertThat(codeOf(find("mia", "frida"))).isEqualTo(InvitingRefusal.NO_REASON);
        assertThat(codeOf(finding.find(guild.person("mia"), Optional.empty(), "frida")))
                .isEqualTo(InvitingRefusal.NO_REASON);
        assertThat(codeOf(finding.find(Viewer.anonymous(), Optional.empty(), "frida")))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void champions_facilitators_and_administrators_look_in_their_communities_and_without_naming_one() {
        garden.member("carl");
        guild.roles.assign(guild.person("frida"), Gardeners.GARDEN, "key-carl", Set.of(Role.CHAMPION));
        guild.people.makeAdministrator(guild.person("root"));

        assertThat(found("carl", "frida")).hasSize(1);
        assertThat(finding.find(guild.person("carl"), Optional.empty(), "frida").result())
                .isPresent();
        assertThat(finding.find(guild.person("root"), Optional.empty(), "frida").result())
                .isPresent();
    }

    @Test
    void whoever_may_not_browse_people_finds_none_here_either() {
        guild.people.forbidBrowsing(guild.person("frida"));

        assertThat(codeOf(find("frida", "carl"))).isEqualTo(InvitingRefusal.PEOPLE_HIDDEN);
    }

    @Test
    void a_space_that_is_not_there_is_unknown() {
        assertThat(codeOf(finding.find(guild.person("frida"), Optional.of("NOSUCH"), "carl")))
                .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
    }
}
