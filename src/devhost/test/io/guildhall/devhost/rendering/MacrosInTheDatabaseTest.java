package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacrosInTheDatabaseTest {
    @TempDir
    Path folder;

    private Database database;
    private ConfluenceState confluence;
    private Host host;

    @BeforeEach
    void a_host_with_a_database() throws Exception {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        confluence = ConfluenceState.in(database, Clock.systemUTC());
        database.jdbc().execute("CREATE TABLE NOTE (TEXT VARCHAR(20))");
        host = new Host(folder, new Rendering(confluence.callers(), database, "/confluence", confluence.users()));
        Writing.database = database;
        host.enable(SampleMacros.module(Writing.class, "writing"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_a_failing_macro_wrote_is_gone_and_the_others_stay() throws Exception {
        host.html(writing("one") + writing("") + writing("two"));
        assertThat(database.jdbc().queryForList("SELECT TEXT FROM NOTE", String.class))
                .containsExactly("one", "two");
    }

    @Test
    void people_are_found_by_their_key() throws Exception {
        DevUser admin = confluence.users().byName("admin").orElseThrow();
        assertThat(host.html("<ac:link><ri:user ri:userkey=\"" + admin.key() + "\"/></ac:link>"))
                .isEqualTo("<a class=\"confluence-userlink user-mention\" href=\"/confluence/display/~admin\">"
                        + Escape.html(admin.fullName()) + "</a>");
    }

    private static String writing(String text) {
        return "<ac:structured-macro ac:name=\"writing\"><ac:parameter ac:name=\"text\">" + text
                + "</ac:parameter></ac:structured-macro>";
    }

    /** Writes its text, and then regrets it if it is empty. */
    public static final class Writing extends SampleMacros.Show {
        static Database database;

        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            database.jdbc().update("INSERT INTO NOTE VALUES (?)", parameters.get("text"));
            if (parameters.get("text").isEmpty()) {
                throw new MacroExecutionException("empty");
            }
            return "written";
        }
    }
}
