package io.guildhall.scanner;

import java.util.List;

/** Names of the types that the processor looks for. */
final class Names {
    static final String NAMED = "jakarta.inject.Named";
    static final String INJECT = "jakarta.inject.Inject";
    static final String COMPONENT_IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    static final String EXPORT_AS_SERVICE = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";
    static final String LIFECYCLE_AWARE = "com.atlassian.sal.api.lifecycle.LifecycleAware";
    static final String IMPORTING_CLASS = "io.guildhall.host.ComponentImports";

    /** An annotation with one of these makes a class a bean; its value is the name of the bean. */
    static final List<String> STEREOTYPES = List.of(
            NAMED,
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Controller",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Service");

    /** REST resources and providers are found by package, so they need no bean. */
    static final List<String> FOUND_BY_PACKAGE = List.of("jakarta.ws.rs.Path", "jakarta.ws.rs.ext.Provider");

    /** Packages of the javax era that Confluence 10 does not export. */
    static final List<String> GONE = List.of("javax.annotation.", "javax.inject.", "javax.servlet.", "javax.ws.rs.");

    /** A package of the JDK that only looks as if it were one of the gone. */
    static final String OF_THE_JDK = "javax.annotation.processing.";

    private Names() {}
}
