package io.guildhall.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads annotations by their names, so that the processor needs none of their classes. */
final class Annotations {
    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (nameOf(mirror).equals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean has(Element element, List<String> annotations) {
        return annotations.stream().anyMatch(name -> find(element, name).isPresent());
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The {@code value} as text; empty where it was left out. */
    static String text(AnnotationMirror mirror) {
        return value(mirror).map(value -> value.getValue().toString()).orElse("");
    }

    /** The classes that {@code value} names, in order. */
    static List<TypeElement> types(AnnotationMirror mirror) {
        List<TypeElement> types = new ArrayList<>();
        value(mirror).ifPresent(value -> {
            for (Object item : (List<?>) value.getValue()) {
                if (((AnnotationValue) item).getValue() instanceof DeclaredType type) {
                    types.add((TypeElement) type.asElement());
                }
            }
        });
        return types;
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals("value")) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
