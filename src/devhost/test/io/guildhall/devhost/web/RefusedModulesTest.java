package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host does not model, or Confluence would refuse, is a reason in the report. */
class RefusedModulesTest {
    @TempDir
    private Path folder;

    private DevHost host;

    @BeforeEach
    void startAHost() {
        host = DevHost.start(DevHost.Options.forTests(folder));
    }

    @AfterEach
    void endIt() {
        host.close();
    }

    @Test
    void each_with_its_reason() {
        refused(
                "<web-item key='a' section='system.nowhere/x'><label key='l'/><link>/x</link></web-item>",
                "not a place");
        refused(
                "<web-item key='a' section='system.admin/undeclared'><label key='l'/><link>/x</link></web-item>",
                "not a place");
        refused(item("<link>/x?u=$user.name</link>"), "$space.key");
        refused(item("<link>#if(true)/x#end</link>"), "$space.key");
        refused(
                "<web-item key='a' section='system.header/left'><label key='l'/><link>/x?k=$space.key</link></web-item>",
                "there is none");
        refused(item("<link>/x</link><context-provider class='x'/>"), "not modelled");
        refused(item("<link>/x</link><condition class='no.such.Condition'/>"), "no.such.Condition");
        refused(item("<link>/x</link><conditions type='XOR'/>"), "AND or OR");
        refused(item("<link>/x</link>").replace("<label key='l'/>", ""), "<label>");
        refused(
                "<web-section key='a' location='system.space.tools'><label key='l'/></web-section>",
                "system.admin only");
        refused("<space-blueprint key='a' i18n-name-key='n'/>", "exactly one");
        refused(
                "<space-blueprint key='a' i18n-name-key='n'><content-template ref='gone'/></space-blueprint>",
                "not there");
        refused(template("variables.xml"), "variables");
        refused(template("broken.xml"), "never closed");
        refused(template("missing.xml"), "missing.xml");
        refused("<web-item key='a' i18n-name-key='n' section='system.create.space.dialog/content'/>", "blueprintKey");
    }

    private static String item(String inside) {
        return "<web-item key='a' section='system.space.tools/overview'><label key='l'/>" + inside + "</web-item>";
    }

    private static String template(String file) {
        return "<content-template key='a' i18n-name-key='n'><resource name='template' type='download' location='" + file
                + "'/></content-template>";
    }

    private void refused(String module, String reason) {
        PluginReport report = host.plugins()
                .install(TestBundle.of("refused", "1.0.0")
                        .module(module)
                        .entry("variables.xml", "<p><at:var at:name=\"x\"/></p>")
                        .entry("broken.xml", "<p>")
                        .in(folder));
        assertThat(report.reasons())
                .as(module)
                .anySatisfy(said -> assertThat(said).contains(reason));
    }
}
