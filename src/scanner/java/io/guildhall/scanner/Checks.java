package io.guildhall.scanner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Problems that only the whole shows, asked for once all sources have been seen. */
final class Checks {
    private final Findings found;
    private final Descriptor descriptor;
    private final Elements elements;
    private final Types types;

    Checks(Findings found, Descriptor descriptor, Elements elements, Types types) {
        this.found = found;
        this.descriptor = descriptor;
        this.elements = elements;
        this.types = types;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(found.problems);
        beansOfOneName(problems);
        exportsThatAreNoBeans(problems);
        exportsAsSomethingElse(problems);
        constructorsThatNobodyCalls(problems);
        lifecyclesThatNobodyTells(problems);
        return problems;
    }

    private void beansOfOneName(List<Problem> problems) {
        Map<String, Bean> taken = new HashMap<>();
        Stream.concat(found.imports.stream(), found.components.stream()).forEach(bean -> {
            Bean other = taken.putIfAbsent(bean.name(), bean);
            if (other != null) {
                problems.add(new Problem(
                        bean.at(),
                        "two beans are called '" + bean.name() + "': " + other.type() + " and " + bean.type()
                                + ". Spring would silently keep one of them: give one another name"));
            }
        });
    }

    private void exportsThatAreNoBeans(List<Problem> problems) {
        Set<String> beans = new TreeSet<>();
        found.components.forEach(bean -> beans.add(bean.type()));
        found.exports.stream()
                .filter(export -> !beans.contains(export.type()))
                .forEach(export -> problems.add(new Problem(
                        export.at(),
                        "@ExportAsService exports a bean, and this class is none: give it @Named as well")));
    }

    private void exportsAsSomethingElse(List<Problem> problems) {
        for (Export export : found.exports) {
            for (String name : export.interfaces()) {
                if (!isA(export.at(), name.replace('$', '.'))) {
                    problems.add(new Problem(
                            export.at(), "@ExportAsService names " + name + ", which this class does not implement"));
                }
            }
        }
    }

    private void constructorsThatNobodyCalls(List<Problem> problems) {
        Set<String> beans = new TreeSet<>();
        found.components.forEach(bean -> beans.add(bean.type()));
        for (TypeElement type : found.classes) {
            String name = found.binaryName(type);
            if (beans.contains(name) || descriptor.names(name) || Annotations.has(type, Names.FOUND_BY_PACKAGE)) {
                continue;
            }
            ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .filter(constructor ->
                            Annotations.find(constructor, Names.INJECT).isPresent())
                    .forEach(
                            constructor -> problems.add(
                                    new Problem(
                                            constructor,
                                            "nobody calls this @Inject constructor: " + name
                                                    + " has no @Named, is no module of atlassian-plugin.xml, and is no @Path or @Provider")));
        }
    }

    private void lifecyclesThatNobodyTells(List<Problem> problems) {
        Set<String> told = new TreeSet<>();
        found.exports.stream()
                .filter(export -> export.interfaces().contains(Names.LIFECYCLE_AWARE))
                .forEach(export -> told.add(export.type()));
        found.classes.stream()
                .filter(type -> !type.getModifiers().contains(Modifier.ABSTRACT))
                .filter(type -> isA(type, Names.LIFECYCLE_AWARE) && !told.contains(found.binaryName(type)))
                .forEach(type -> problems.add(new Problem(
                        type,
                        "the host tells only exported services that it has started, so onStart would never run:"
                                + " add @ExportAsService(LifecycleAware.class)")));
    }

    private boolean isA(TypeElement type, String name) {
        TypeElement wanted = elements.getTypeElement(name);
        return wanted != null && types.isSubtype(types.erasure(type.asType()), types.erasure(wanted.asType()));
    }
}
