package io.guildhall.membership.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The descriptor as it is in the jar. */
final class Descriptor {
    private Descriptor() {}

    static Document read() {
        try (InputStream xml = Descriptor.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return Jsoup.parse(xml, "UTF-8", "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What templates may call. */
    static Set<String> allowlist() {
        Set<String> methods = new TreeSet<>();
        for (Element method : read().select("velocity-allowlist > method")) {
            methods.add(method.text());
        }
        return methods;
    }
}
