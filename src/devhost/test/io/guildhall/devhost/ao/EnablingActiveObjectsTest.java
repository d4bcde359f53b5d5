package io.guildhall.devhost.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class EnablingActiveObjectsTest {
    private final Database database = Database.open(TestDatabases.H2.freshUrl());
    private final ActiveObjectsModules modules = new ActiveObjectsModules(database);
    private final StandInPlugin plugin = new StandInPlugin();
    private final ActiveObjects ao = modules.service().forPlugin().apply(plugin);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_plugin_uses_its_tables_once_it_is_ready() throws Exception {
        enable(ao("com.example", entity(Note.class)));
        plugin.becomeReady();

        ao.create(Note.class, new DBParam("TITLE", "First"));

        assertThat(ao.count(Note.class, "TITLE = ?", "First")).isEqualTo(1);
    }

    @Test
    void before_it_is_ready_every_call_is_refused() throws Exception {
        enable(ao("com.example", entity(Note.class)));

        assertThatThrownBy(() -> ao.get(Note.class, 1L))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Active Objects is not ready")
                .hasMessageContaining("com.example.notes");
        assertThatThrownBy(() -> ao.executeInTransaction(() -> 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_plugin_without_the_module_has_no_tables() {
        plugin.becomeReady();

        assertThatThrownBy(() -> ao.get(Note.class, 1L))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<ao>");
    }

    @Test
    void disabling_takes_the_tables_away_and_enabling_brings_them_back() throws Exception {
        ModuleType.Enabled enabled = enable(ao("com.example", entity(Note.class)));
        plugin.becomeReady();
        ao.create(Note.class, new DBParam("TITLE", "First"));

        enabled.disable();
        assertThatThrownBy(() -> ao.get(Note.class, 1L)).isInstanceOf(IllegalStateException.class);

        enable(ao("com.example", entity(Note.class)));
        assertThat(ao.count(Note.class, "TITLE = ?", "First")).isEqualTo(1);
    }

    @Test
    void a_second_module_is_refused() throws Exception {
        enable(ao("com.example", entity(Note.class)));

        refuses(ao("com.example", entity(Note.class)), "one <ao>");
    }

    @Test
    void a_namespace_is_required() throws Exception {
        refuses("<ao key='ao'>" + entity(Note.class) + "</ao>", "namespace");
    }

    @Test
    void an_entity_is_required() throws Exception {
        refuses(ao("com.example", ""), "<entity>");
    }

    @Test
    void a_class_is_no_entity() throws Exception {
        refuses(ao("com.example", entity(String.class)), "java.lang.String");
        refuses(ao("com.example", entity(NotAnInterface.class)), "is not an interface");
    }

    @Test
    void a_class_that_is_missing_is_named() throws Exception {
        refuses(ao("com.example", "<entity>com.example.Missing</entity>"), "com.example.Missing");
    }

    @Test
    void a_name_that_is_too_long_for_oracle_is_refused() throws Exception {
        refuses(ao("com.example", entity(AnEntityWhoseNameIsLong.class)), "too long");
    }

    @Test
    void a_column_that_is_too_long_is_refused() throws Exception {
        refuses(ao("com.example", entity(LongColumn.class)), "too long");
    }

    @Test
    void a_reserved_word_is_no_column() throws Exception {
        refuses(ao("com.example", entity(Reserved.class)), "TIMESTAMP");
    }

    @Test
    void a_text_of_451_characters_is_refused() throws Exception {
        refuses(ao("com.example", entity(LongText.class)), "450");
    }

    @Test
    void upgrade_tasks_are_not_modelled() throws Exception {
        refuses(ao("com.example", entity(Note.class) + "<upgradeTask>com.example.V1</upgradeTask>"), "<upgradeTask>");
    }

    public interface AnEntityWhoseNameIsLong extends Entity {}

    public interface LongColumn extends Entity {
        String getANameThatIsMuchTooLongForAColumn();
    }

    public interface Reserved extends Entity {
        long getTimestamp();
    }

    public interface LongText extends Entity {
        @StringLength(451)
        String getText();
    }

    public abstract static class NotAnInterface implements Entity {}

    private ModuleType.Enabled enable(String xml) throws Exception {
        return modules.enable(plugin, element(xml));
    }

    private void refuses(String xml, String reason) throws Exception {
        ModuleElement module = element(xml);
        assertThatThrownBy(() -> modules.enable(plugin, module))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining(reason);
    }

    private static String ao(String namespace, String entities) {
        return "<ao key='ao' namespace='" + namespace + "'><description>Notes</description>" + entities + "</ao>";
    }

    private static String entity(Class<?> type) {
        return "<entity>" + type.getName() + "</entity>";
    }

    private static ModuleElement element(String xml) throws Exception {
        return new ModuleElement(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement());
    }
}
