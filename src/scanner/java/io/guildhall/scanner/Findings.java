package io.guildhall.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementScanner14;
import javax.lang.model.util.Elements;

/** Walks through source classes and gathers what the index needs, and the problems that one element alone shows. */
final class Findings extends ElementScanner14<Optional<Void>, Optional<Void>> {
    final List<Bean> components = new ArrayList<>();
    final List<Bean> imports = new ArrayList<>();
    final List<Export> exports = new ArrayList<>();
    final List<TypeElement> classes = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    private final Elements elements;

    Findings(Elements elements) {
        super(Optional.empty());
        this.elements = elements;
    }

    @Override
    public Optional<Void> visitType(TypeElement type, Optional<Void> nothing) {
        everyElement(type);
        type.getRecordComponents().forEach(component -> javaxEra(component, type));
        if (type.getKind().isClass()) {
            classes.add(type);
        }
        Names.STEREOTYPES.stream()
                .flatMap(name -> Annotations.find(type, name).stream())
                .findFirst()
                .ifPresent(stereotype -> component(type, stereotype));
        Annotations.find(type, Names.EXPORT_AS_SERVICE).ifPresent(export -> export(type, export));
        return super.visitType(type, nothing);
    }

    @Override
    public Optional<Void> visitExecutable(ExecutableElement method, Optional<Void> nothing) {
        everyElement(method);
        return super.visitExecutable(method, nothing);
    }

    @Override
    public Optional<Void> visitVariable(VariableElement variable, Optional<Void> nothing) {
        everyElement(variable);
        if (Annotations.find(variable, Names.EXPORT_AS_SERVICE).isPresent()) {
            problems.add(new Problem(
                    variable,
                    "@ExportAsService on a field is not written to the index: put it on the class that is exported"));
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Optional<Void> visitTypeParameter(TypeParameterElement parameter, Optional<Void> nothing) {
        javaxEra(parameter, parameter.getGenericElement());
        return super.visitTypeParameter(parameter, nothing);
    }

    private void everyElement(Element element) {
        Annotations.find(element, Names.COMPONENT_IMPORT).ifPresent(mirror -> imported(element, mirror));
        javaxEra(element, element);
    }

    /** Tells it at another place where javac does not know the place of the element itself. */
    private void javaxEra(Element element, Element place) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = Annotations.nameOf(mirror);
            if (Names.GONE.stream().anyMatch(name::startsWith) && !name.startsWith(Names.OF_THE_JDK)) {
                problems.add(
                        new Problem(
                                place,
                                "@" + name
                                        + " is of the javax era: Confluence 10 ignores it or cannot load the class. Use its twin in jakarta"));
            }
        }
    }

    private void component(TypeElement type, AnnotationMirror stereotype) {
        boolean inner = type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || inner) {
            problems.add(new Problem(
                    type,
                    "Spring cannot make an object of this: only a concrete class, top-level or static, is a bean"));
            return;
        }
        components.add(new Bean(binaryName(type), Annotations.text(stereotype), type));
    }

    private void imported(Element element, AnnotationMirror mirror) {
        if (!outermost(element).getQualifiedName().contentEquals(Names.IMPORTING_CLASS)) {
            problems.add(
                    new Problem(
                            element,
                            "only " + Names.IMPORTING_CLASS
                                    + " imports host services, so that one file shows all that we need of the host. Import it there"));
        } else if (element.asType() instanceof DeclaredType type) {
            imports.add(new Bean(binaryName((TypeElement) type.asElement()), Annotations.text(mirror), element));
        } else {
            problems.add(new Problem(element, "a host service is a class or an interface, not " + element.asType()));
        }
    }

    private void export(TypeElement type, AnnotationMirror mirror) {
        List<TypeElement> named = Annotations.types(mirror);
        if (named.isEmpty()) {
            named = type.getInterfaces().stream().map(Findings::element).toList();
        }
        exports.add(new Export(
                binaryName(type), named.stream().map(this::binaryName).toList(), type));
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private static TypeElement outermost(Element element) {
        Element at = element;
        while (at.getEnclosingElement() != null && at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            at = at.getEnclosingElement();
        }
        return (TypeElement) at;
    }

    String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }
}
