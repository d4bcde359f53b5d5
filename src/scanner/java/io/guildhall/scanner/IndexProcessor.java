package io.guildhall.scanner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes {@code META-INF/plugin-components/component}, {@code imports} and {@code exports} from the annotations of the compiled sources.
 *
 * <p>It sees only the sources that are compiled together, so a build compiles all of them or none. What would fail in Confluence is an error at
 * the element that is wrong, and then no index is written. The option {@code guildhall.descriptor} is the path of the plugin descriptor, whose
 * modules may have injected constructors too.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(IndexProcessor.DESCRIPTOR)
public final class IndexProcessor extends AbstractProcessor {
    static final String DESCRIPTOR = "guildhall.descriptor";

    private final List<String> types = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Does its work in the last round, over every type of all rounds. Claims no annotation. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> types.add(type.getQualifiedName().toString()));
        if (round.processingOver() && !round.errorRaised()) {
            // Elements of earlier rounds have lost their place in the source: look them up again.
            Findings findings = new Findings(processingEnv.getElementUtils());
            types.forEach(
                    name -> findings.scan(processingEnv.getElementUtils().getTypeElement(name), Optional.empty()));
            finish(findings);
        }
        return false;
    }

    private void finish(Findings findings) {
        try {
            Descriptor descriptor = Descriptor.read(
                    Optional.ofNullable(processingEnv.getOptions().get(DESCRIPTOR)));
            List<Problem> problems = new Checks(
                            findings, descriptor, processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                    .problems();
            problems.forEach(problem ->
                    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, problem.message(), problem.at()));
            if (problems.isEmpty()) {
                new Index(processingEnv.getFiler()).write(findings.components, findings.imports, findings.exports);
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot make the scanner index: " + e);
        }
    }
}
