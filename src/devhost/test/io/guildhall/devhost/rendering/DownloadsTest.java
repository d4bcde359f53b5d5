package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.rendering.Rendering.Download;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    @TempDir
    Path folder;

    private Host host;
    private List<ModuleType.Enabled> enabled;

    @BeforeEach
    void some_files() throws Exception {
        host = new Host(folder.resolve("jar"));
        new FakePlugin("outside", folder).with("secret.txt", "secret").with("images/x.png", "outside");
        host.plugin
                .with("images/a.png", "a")
                .with("images/deep/b.svg", "b")
                .with("atlassian-plugin.xml", "xml")
                .with("style/app.css", "css")
                .with("style/parts/c.css", "part");
        enabled = host.enable("""
                <resource type="download" name="images/" location="/images"/>
                <resource type="download" name="logo.png" location="images/a.png"/>
                <web-resource key="app">
                  <resource type="download" name="app.css" location="/style/app.css"/>
                  <resource type="download" name="parts/" location="style/parts/"/>
                </web-resource>""");
    }

    @ParameterizedTest
    @CsvSource({
        "org.example.app/images/a.png,a,image/png",
        "/org.example.app/images/a.png,a,image/png",
        "org.example.app/images/deep/b.svg,b,image/svg+xml",
        "org.example.app/logo.png,a,image/png",
        "org.example.app:app/app.css,css,text/css;charset=UTF-8",
        "org.example.app:app/parts/c.css,part,text/css;charset=UTF-8",
    })
    void declared_files_are_served(String path, String content, String type) {
        Download download = host.rendering.download(path).orElseThrow();
        assertThat(new String(download.content(), StandardCharsets.UTF_8)).isEqualTo(content);
        assertThat(download.contentType()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "org.example.app",
                "org.example.app/",
                "org.example.app/images",
                "org.example.app/images/",
                "org.example.app/images/deep",
                "org.example.app/images/none.png",
                "org.example.app/atlassian-plugin.xml",
                "org.example.app/images/../atlassian-plugin.xml",
                "org.example.app/images/../../secret.txt",
                "org.example.app/images/deep/../a.png",
                "org.example.app/images//a.png",
                "org.example.app/images/./a.png",
                "org.example.app/images/..%2f..%2fsecret.txt",
                "org.example.app/images/..\\..\\secret.txt",
                "org.example.app/images/a.png\0.css",
                "org.example.app/../org.example.app/images/a.png",
                "org.example.app:app/../images/a.png",
                "org.example.app:app/images/a.png",
                "org.example.app:none/app.css",
                "org.example.app/app.css",
                "other.app/images/a.png",
                "//etc/passwd",
            })
    void nothing_else_is_served(String path) {
        assertThat(host.rendering.download(path)).isEmpty();
    }

    @Test
    void files_go_with_their_plugin() {
        enabled.forEach(ModuleType.Enabled::disable);
        assertThat(host.rendering.download("org.example.app/logo.png")).isEmpty();
        assertThat(host.rendering.download("org.example.app:app/app.css")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x.png,images/none.png,there is no images/none.png",
        "none/,none,there is no none/",
        "x/,images/../../images,go down only",
        "x.png,../secret.txt,go down only",
        "../x.png,images/a.png,go down only",
        "x,images,there is no images",
    })
    void a_resource_whose_file_is_not_in_the_jar_is_refused(String name, String location, String reason) {
        assertThatThrownBy(() -> host.enable(
                        "<resource type=\"download\" name=\"" + name + "\" location=\"" + location + "\"/>"))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining(reason);
    }
}
