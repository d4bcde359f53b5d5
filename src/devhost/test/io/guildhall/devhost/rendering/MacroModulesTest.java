package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.rendering.MacroDescriptor.Choice;
import io.guildhall.devhost.rendering.MacroDescriptor.Parameter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroModulesTest {
    private static final String SHOW = " class=\"" + SampleMacros.Show.class.getName() + "\"";
    private static final String IMAGES = "<resource type=\"download\" name=\"images/\" location=\"/images\"/>";

    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void a_host() {
        host = new Host(folder);
        host.plugin.with("images/macro.png", "png");
    }

    private static String macro(String name, String attributes, String inside) {
        return "<xhtml-macro key=\"" + name + "\" name=\"" + name + "\"" + SHOW + attributes + ">" + inside
                + "</xhtml-macro>";
    }

    private static String parameters(String inside) {
        return macro("m", "", "<parameters>" + inside + "</parameters>");
    }

    @Test
    void the_macro_browser_shows_all_that_the_descriptor_says() throws Exception {
        host.plugin.with("texts.properties", """
                org.example.app.list.label=Members
                org.example.app.list.desc=Shows members
                org.example.app.list.param.layout.label=Layout
                org.example.app.list.param.layout.grid.desc=As a grid
                """);
        host.plugin.with("texts_de.properties", "org.example.app.list.label=Mitglieder\n");
        host.enable(macro(
                        "list",
                        " icon=\"/download/resources/org.example.app/images/macro.png\" documentation-url=\"https://x\"",
                        """
                                <description key="d"/><category name="reporting"/><category name="admin"/><device-type>mobile</device-type>
                                <parameters>
                                  <parameter name="layout" type="enum" required="true" default="grid">
                                    <value name="grid"/><value name="list"/><option key="showValueInPlaceholder" value="true"/></parameter>
                                  <parameter name="user" type="username" multiple="true"/>
                                </parameters>""")
                + IMAGES
                + "<resource type=\"i18n\" name=\"i18n\" location=\"texts\"/>");
        host.callers.speak(Locale.GERMANY);
        String key = "org.example.app.list.param.";
        assertThat(host.rendering.macros())
                .containsExactly(new MacroDescriptor(
                        Host.KEY,
                        "list",
                        "Mitglieder",
                        "Shows members",
                        "reporting",
                        "/download/resources/org.example.app/images/macro.png",
                        false,
                        true,
                        List.of(
                                new Parameter(
                                        "layout",
                                        "enum",
                                        "Layout",
                                        key + "layout.desc",
                                        true,
                                        false,
                                        "grid",
                                        List.of(
                                                new Choice("grid", "As a grid"),
                                                new Choice("list", key + "layout.list.desc"))),
                                new Parameter(
                                        "user",
                                        "username",
                                        key + "user.label",
                                        key + "user.desc",
                                        false,
                                        true,
                                        "",
                                        List.of()))));
    }

    @Test
    void the_macro_browser_sorts_by_category_and_label_and_leaves_hidden_ones_out() throws Exception {
        host.enable(macro("c", "", "<category name=\"visuals\"/>")
                + macro("b", "", "<category name=\"media\"/>")
                + macro("a", "", "<category name=\"visuals\"/>")
                + macro("d", " hidden=\"true\"", "")
                + macro("e", "", "<category name=\"hidden-macros\"/>"));
        assertThat(host.rendering.macros()).extracting(MacroDescriptor::name).containsExactly("b", "a", "c");
    }

    @Test
    void a_name_is_taken_once_in_the_whole_site() throws Exception {
        host.enable(macro("m", "", ""));
        assertThatThrownBy(() -> host.enable(new FakePlugin("org.example.other", folder), macro("m", "", "")))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining("org.example.app has a macro of this name");
    }

    @ParameterizedTest
    @CsvSource({
        "images/macro.png,absolute path",
        "/images/macro.png,absolute path",
        "/download/resources/other.app/images/macro.png,absolute path",
        "/download/resources/org.example.app/images/none.png,no download resource",
        "/download/resources/org.example.app/images/../images/macro.png,no download resource",
        "/download/resources/org.example.app/images/,no download resource",
    })
    void a_macro_whose_icon_would_break_the_editor_is_refused(String icon, String reason) {
        assertThatThrownBy(() -> host.enable(macro("m", " icon=\"" + icon + "\"", "") + IMAGES))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<parameter name='a'/>|no attribute type",
                "<parameter name='a' type='text'/>|unknown type text",
                "<parameter name='a' type='enum'/>|enum without values",
                "<parameter name='a' type='string'><value name='x'/></parameter>|only an enum",
                "<parameter name='a' type='enum'><value name='x'/><value name='x'/></parameter>|stands twice",
                "<parameter name='a' type='enum' default='z'><value name='x'/></parameter>|default z",
                "<parameter name='a' type='boolean' default='yes'/>|default yes",
                "<parameter name='a' type='int' default='ten'/>|default ten",
                "<parameter name='a' type='int' required='yes'/>|neither true nor false",
                "<parameter name='a' type='int' hidden='true'/>|attribute hidden is not modelled",
                "<parameter name='a' type='int'><option key='x' value='y'/></parameter>|unknown option x",
                "<parameter name='a' type='int'/><parameter name='a' type='int'/>|two parameters are called a",
                "<parameter name='a' type='int'/><parameter name='b' type='int'><alias name='a'/></parameter>|two parameters",
                "<other/>|<other> is not modelled",
            })
    void parameters_must_be_right(String inside, String reason) {
        assertThatThrownBy(() -> host.enable(parameters(inside.replace('\'', '"'))))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<xhtml-macro name='m' class='x'/>|no attribute key",
                "<xhtml-macro key='m' class='x'/>|no attribute name",
                "<xhtml-macro key='m' name='My Macro' class='x'/>|small letters",
                "<xhtml-macro key='m' name='m'/>|no attribute class",
                "<xhtml-macro key='m' name='m' class='org.example.Gone'/>|cannot make",
                "<xhtml-macro key='m' name='m' class='x'><category name='fun'/></xhtml-macro>|unknown category fun",
                "<xhtml-macro key='m' name='m' class='x'><condition/></xhtml-macro>|<condition> is not modelled",
                "<xhtml-macro key='m' name='m' class='x' state='disabled'/>|attribute state is not modelled",
            })
    void a_macro_must_be_right(String module, String reason) {
        assertThatThrownBy(() -> host.enable(module.replace('\'', '"')))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining(reason);
    }
}
