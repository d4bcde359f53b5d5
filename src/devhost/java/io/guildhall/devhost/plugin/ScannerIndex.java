package io.guildhall.devhost.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** The Spring Scanner index of a bundle: {@code META-INF/plugin-components/*}. Nothing else becomes a bean. */
record ScannerIndex(List<Named> components, List<Named> imports, List<Export> exports) {
    static final String FOLDER = "META-INF/plugin-components/";

    /** A class and the name of its bean. */
    record Named(String className, String beanName) {
        static Named parse(String line) {
            int hash = line.indexOf('#');
            return hash < 0
                    ? new Named(line, StringUtils.uncapitalizeAsProperty(ClassUtils.getShortName(line)))
                    : new Named(line.substring(0, hash), line.substring(hash + 1));
        }
    }

    /** A bean's class and the interfaces under which it is a service. */
    record Export(String className, List<String> interfaces) {
        static Export parse(String line) {
            List<String> parts = List.of(line.split("#"));
            return new Export(parts.get(0), parts.size() == 1 ? parts : parts.subList(1, parts.size()));
        }
    }

    /**
     * Reads the index.
     *
     * @param files the text of each file of the folder, by its name
     * @param reasons where to put what Confluence would refuse
     */
    static ScannerIndex read(Map<String, String> files, Reasons reasons) {
        List<Named> components = new ArrayList<>();
        List<Named> imports = new ArrayList<>();
        List<Export> exports = new ArrayList<>();
        files.forEach((file, text) -> {
            List<String> lines = lines(file, text, reasons);
            switch (file) {
                case "component", "component-confluence" ->
                    lines.stream().map(Named::parse).forEach(components::add);
                case "imports", "imports-confluence" ->
                    lines.stream().map(Named::parse).forEach(imports::add);
                case "exports", "exports-confluence" ->
                    lines.stream().map(Export::parse).forEach(exports::add);
                default -> reasons.add(FOLDER + file + " is not modelled");
            }
        });
        ScannerIndex index = new ScannerIndex(List.copyOf(components), List.copyOf(imports), List.copyOf(exports));
        index.checkNames(reasons);
        return index;
    }

    private static List<String> lines(String file, String text, Reasons reasons) {
        List<String> lines = text.lines().toList();
        if (lines.stream().anyMatch(line -> line.isBlank() || !line.equals(line.strip()))) {
            reasons.add(FOLDER + file + " has a line that is blank or has spaces around it");
        }
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void checkNames(Reasons reasons) {
        Set<String> names = new HashSet<>();
        List<Named> all = new ArrayList<>(imports);
        all.addAll(components);
        for (Named named : all) {
            if (!names.add(named.beanName())) {
                reasons.add(
                        FOLDER + ": two beans are called " + named.beanName() + ", one of them " + named.className());
            }
        }
    }
}
