package io.guildhall.proof;

import io.guildhall.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Velocity template, read as far as the proofs need it: references with their calls, loops, and the markup without either. */
public final class Template {
    private static final Pattern DIRECTIVE =
            Pattern.compile("#(?:(if|elseif|foreach|set|parse)\\s*(?=\\()|(else|end)\\b|\\{(?:else|end)})");
    private static final Pattern START = Pattern.compile("\\$!?\\{?([a-zA-Z]\\w*)");
    private static final Pattern MEMBER = Pattern.compile("\\.([a-zA-Z]\\w*)(\\()?");
    private static final Pattern LOOP = Pattern.compile("\\(\\s*\\$(\\w+)\\s+in\\s+");

    /** A method that is called on what stands before it. */
    public record Call(String method, int arguments) {}

    /** A variable and the calls on it; {@code loopVariable} is set where a loop takes its items from here. */
    public record Reference(String variable, List<Call> calls, String loopVariable) {}

    private final String name;
    private final List<Reference> references = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    private Template(String name, String text) {
        this.name = name;
        read(text.replaceAll("##[^\\n]*", ""), markup, "");
    }

    /** Every template among the app's resources. */
    public static List<Template> all() {
        return Checkout.files(Checkout.resources(), ".vm").stream()
                .map(Template::of)
                .toList();
    }

    static Template of(Path file) {
        return new Template(Checkout.resources().relativize(file).toString().replace('\\', '/'), Checkout.read(file));
    }

    static Template of(String name, String text) {
        return new Template(name, text);
    }

    /** Path within the resources. */
    public String name() {
        return name;
    }

    /** In the order of the template. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** What is written to the page whatever the view holds. */
    public String markup() {
        return markup.toString();
    }

    /** The variables that it expects to be given. */
    public Set<String> variables() {
        List<String> own = references.stream().map(Reference::loopVariable).toList();
        return references.stream()
                .map(Reference::variable)
                .filter(variable -> !own.contains(variable))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private void read(String text, StringBuilder plain, String loopVariable) {
        int at = 0;
        while (at < text.length()) {
            Matcher directive = DIRECTIVE.matcher(text).region(at, text.length());
            Matcher start = START.matcher(text).region(at, text.length());
            if (directive.lookingAt()) {
                at = directive.end();
                if (directive.group(1) != null) {
                    int end = closing(text, at);
                    directiveArguments(text.substring(at, end));
                    at = end;
                }
            } else if (start.lookingAt()) {
                at = reference(text, start, loopVariable);
            } else {
                plain.append(text.charAt(at++));
            }
        }
    }

    private void directiveArguments(String arguments) {
        Matcher loop = LOOP.matcher(arguments);
        if (loop.lookingAt()) {
            read(arguments.substring(loop.end()), new StringBuilder(), loop.group(1));
        } else {
            read(arguments, new StringBuilder(), "");
        }
    }

    private int reference(String text, Matcher start, String loopVariable) {
        List<Call> calls = new ArrayList<>();
        int at = start.end();
        Matcher member = MEMBER.matcher(text).region(at, text.length());
        while (member.lookingAt() && member.group(2) != null) {
            int end = closing(text, member.end() - 1);
            String arguments = text.substring(member.end(), end - 1);
            calls.add(new Call(member.group(1), count(arguments)));
            read(arguments, new StringBuilder(), "");
            at = end;
            member = MEMBER.matcher(text).region(at, text.length());
        }
        references.add(new Reference(start.group(1), calls, loopVariable));
        boolean braced = text.startsWith("{", start.start() + 1) || text.startsWith("!{", start.start() + 1);
        return braced && text.startsWith("}", at) ? at + 1 : at;
    }

    /** Where the parenthesis that opens at this place has closed. */
    private static int closing(String text, int open) {
        int depth = 0;
        char quote = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException("a parenthesis is never closed: " + text.substring(open));
    }

    private static int count(String arguments) {
        if (arguments.isBlank()) {
            return 0;
        }
        int commas = 0;
        int depth = 0;
        char quote = 0;
        for (char c : arguments.toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        return commas + 1;
    }
}
