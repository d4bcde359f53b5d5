package io.guildhall.architecture;

import java.util.List;

/** The layers of a feature and what of the outside each may know. */
enum Layer {
    /** Ciphers are the JDK's own, too, though their package is called otherwise. */
    DOMAIN("", "javax.crypto.."),
    AO(
            ".ao",
            "jakarta.inject..",
            "org.slf4j..",
            "net.java.ao..",
            "com.atlassian.activeobjects..",
            "com.atlassian.sal.api.transaction"),
    WEB(
            ".web",
            "jakarta.inject..",
            "org.slf4j..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "com.atlassian.annotations.security",
            "com.atlassian.confluence.content.render.xhtml",
            "com.atlassian.confluence.macro",
            "com.atlassian.confluence.plugin.services",
            "com.atlassian.plugin.web",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.templaterenderer",
            "com.atlassian.webresource.api.."),
    HOST("", "jakarta.inject..", "org.slf4j..", "com.atlassian..");

    /** What every class may know. */
    static final List<String> ALWAYS = List.of("java..", "org.jspecify..");

    /** What a service may know besides: it is a bean, and it logs. */
    static final List<String> SERVICE = List.of("jakarta.inject..", "org.slf4j..");

    /** A class that only the services of its package share may be a bean too. */
    static final List<String> WORKER = List.of("jakarta.inject..");

    /** What the kernel's web layer knows for all others: where to log in. */
    static final List<String> KERNEL_WEB = List.of("com.atlassian.sal.api.auth");

    private final String suffix;
    private final List<String> outside;

    Layer(String suffix, String... outside) {
        this.suffix = suffix;
        this.outside = List.of(outside);
    }

    String suffix() {
        return suffix;
    }

    List<String> outside() {
        return outside;
    }
}
