package io.guildhall.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A run of javac with the processor, over sources given as text. */
final class Compilation {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record) (\\w+)");

    private final Path output;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    private Compilation(Path output) {
        this.output = output;
    }

    /** Compiles into a directory, which may hold an earlier build. */
    static Compilation into(Path output) {
        return new Compilation(output);
    }

    Compilation descriptor(Path descriptor) {
        options.add("-A" + IndexProcessor.DESCRIPTOR + "=" + descriptor);
        return this;
    }

    Compilation of(String... texts) {
        for (String text : texts) {
            sources.add(new Source(first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text), text));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        options.addAll(List.of("-d", output.toString(), "-proc:only", "-Xlint:-options"));
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, diagnostics, options, null, sources);
        task.setProcessors(List.of(new IndexProcessor()));
        task.call();
        return this;
    }

    /** Each error as {@code Class:line message}. */
    List<String> errors() {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Compilation::shown)
                .toList();
    }

    /** A file of the index; empty where it was not written. */
    Optional<String> file(String name) {
        Path file = output.resolve("META-INF/plugin-components").resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        if (diagnostic.getSource() == null) {
            return message;
        }
        String path = diagnostic.getSource().toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "") + ":" + diagnostic.getLineNumber() + " "
                + message;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
