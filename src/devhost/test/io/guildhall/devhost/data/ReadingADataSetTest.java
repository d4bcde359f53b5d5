package io.guildhall.devhost.data;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingADataSetTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void a_sound_folder() throws Exception {
        folder = new Folder(path);
    }

    @Test
    void a_sound_folder_is_read() {
        assertThatCode(() -> folder.read()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eve,Eve,eve@example.com,,Mars/Base,en     | not a time zone: Mars/Base",
                "eve,Eve,eve@example.com,,UTC,xx_YY        | not a locale: xx_YY",
                "eve,Eve,eve@example.com,,UTC,english!     | not a locale: english!",
                "eve,Eve,nowhere,,UTC,en                   | not a valid email: nowhere",
                "e:ve,Eve,eve@example.com,,UTC,en          | not a valid username: e:ve",
                ",Eve,eve@example.com,,UTC,en              | the username is missing",
                "eve,,eve@example.com,,UTC,en              | the fullName is missing",
                "ANA,Ana,ana@example.com,,UTC,en           | the username ANA exists already",
                "eve,Eve,eve@example.com,a;;b,UTC,en       | the groups hold an empty or a repeated value: a;;b",
                "eve,Eve,eve@example.com,a;a,UTC,en        | the groups hold an empty or a repeated value: a;a",
                "eve,Eve                                   | 2 cells instead of 6",
                "``                                        | 1 cells instead of 6",
                "\"eve                                     | is not CSV",
            })
    void a_bad_user_is_named_with_file_and_line(String row, String problem) throws Exception {
        folder.addUser(row == null ? "" : row);

        assertThatThrownBy(() -> folder.read())
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("users.csv:4: " + problem);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"eve,Eve,,,,", "admin,The Boss,,staff,,"})
    void what_is_not_needed_may_be_left_out(String row) throws Exception {
        folder.addUser(row);

        folder.read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW,New,eve,staff,false     | there is no user eve",
                "NEW,New,ana,nobody,false    | there is no group nobody",
                "NEW,New,ana,staff,yes       | anonymous is neither true nor false: yes",
                "NEW,New,ana,staff,          | anonymous is neither true nor false:",
                "N-W,New,ana,staff,false     | not a space key: N-W",
                "doc,New,ana,staff,false     | the key doc exists already",
                "NEW,,ana,staff,false        | the name is missing",
            })
    void a_bad_space_is_named_with_file_and_line(String row, String problem) throws Exception {
        folder.addSpace(row);

        assertThatThrownBy(() -> folder.read())
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("spaces.csv:4: " + problem);
    }

    @Test
    void every_space_may_be_seen_by_the_groups_that_always_exist() throws Exception {
        folder.addSpace("NEW,New,ana,confluence-users;confluence-administrators,false");

        assertThatCode(() -> folder.read()).doesNotThrowAnyException();
    }

    @Test
    void the_line_is_that_where_the_row_begins() throws Exception {
        folder.write(
                "users.csv",
                Folder.USERS
                        + "ana,\"Ana\nof Example\",ana@example.com,staff,UTC,en\nbob,Bob,bob@example.com,,Mars,en");

        assertThatThrownBy(() -> folder.read()).hasMessage("users.csv:4: not a time zone: Mars");
    }

    @Test
    void the_header_is_exact() throws Exception {
        folder.write("users.csv", "username,name,email,groups,timezone,locale\n");

        assertThatThrownBy(() -> folder.read()).hasMessageStartingWith("users.csv:1: the header is username,name");
    }

    @Test
    void an_empty_file_has_no_header() throws Exception {
        folder.write("spaces.csv", "");

        assertThatThrownBy(() -> folder.read()).hasMessageStartingWith("spaces.csv:1: the header is");
    }

    @Test
    void both_tables_are_needed_and_the_rest_is_not() throws Exception {
        Files.walk(path.resolve("pages"))
                .sorted((a, b) -> b.compareTo(a))
                .forEach(file -> file.toFile().delete());
        assertThatCode(() -> folder.read()).doesNotThrowAnyException();

        folder.delete("spaces.csv");
        assertThatThrownBy(() -> folder.read()).hasMessage("spaces.csv: the file is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pages/DOC/notes.txt       | pages/DOC/notes.txt: is not a file with a name like <title>.xml",
                "pages/DOC/.xml            | pages/DOC/.xml: is not a file with a name like <title>.xml",
                "pages/DOC/sub/Page.xml    | pages/DOC/sub: is not a file with a name like <title>.xml",
                "pages/doc/Page.xml        | pages/doc: there is no such space",
                "pages/Page.xml            | pages/Page.xml: there is no such space",
                "pages/DOC/plan.xml        | pages/DOC/plan.xml: another page of the space has this title",
                "pages/OPEN/Open house.xml | pages/OPEN/Open house.xml: the title is that of the space's home page",
            })
    void a_bad_name_of_a_page_is_named(String file, String problem) throws Exception {
        folder.write(file, "<p/>");

        assertThatThrownBy(() -> folder.read()).isInstanceOf(BadData.class).hasMessageStartingWith(problem);
    }

    @Test
    void a_page_that_is_not_well_formed_is_named_with_its_line() throws Exception {
        folder.write("pages/DOC/Broken.xml", "<p>\n<b>\n</p>");

        assertThatThrownBy(() -> folder.read()).hasMessageStartingWith("pages/DOC/Broken.xml:3: is not well-formed");
    }

    @Test
    void a_page_that_is_not_unicode_is_named() throws IOException {
        Files.write(path.resolve("pages/DOC/Old.xml"), "Grüße".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> folder.read()).hasMessageStartingWith("pages/DOC/Old.xml: cannot be read as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"as\":\"eve\",\"method\":\"GET\",\"path\":\"/x\"}      | there is no user eve",
                "{\"method\":\"GET\",\"path\":\"/x\"}                     | as is missing",
                "{\"as\":\"ana\",\"path\":\"/x\"}                         | method is missing",
                "{\"as\":\"ana\",\"method\":\"GET\"}                      | path is missing",
                "{\"as\":\"ana\",\"method\":\"LOOK\",\"path\":\"/x\"}     | not a method: LOOK",
                "{\"as\":\"ana\",\"method\":\"GET\",\"path\":\"x\"}       | not a path: x",
                "{\"as\":\"ana\",\"method\":\"GET\",\"path\":\"//x.y/\"}  | not a path: //x.y/",
                "{\"as\":\"ana\",\"method\":\"GET\",\"path\":\"/a b\"}    | not a path: /a b",
                "{\"as\":\"ana\",\"how\":\"GET\",\"path\":\"/x\"}         | is not a JSON object of",
                "{\"as\":\"ana\",\"as\":\"bob\"}                          | is not a JSON object of",
                "{} {}                                                    | is not a JSON object of",
                "null                                                     | is not a JSON object",
                "``                                                       | is not a JSON object of",
            })
    void a_bad_request_is_named_with_file_and_line(String line, String problem) throws Exception {
        folder.write(
                "requests.jsonl",
                "{\"as\":\"ana\",\"method\":\"GET\",\"path\":\"/x\"}\n" + (line == null ? "" : line) + "\n");

        assertThatThrownBy(() -> folder.read())
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("requests.jsonl:2: " + problem);
    }
}
