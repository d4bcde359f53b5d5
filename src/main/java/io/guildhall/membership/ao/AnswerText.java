package io.guildhall.membership.ao;

import io.guildhall.membership.questions.JoinAnswer;
import java.util.ArrayList;
import java.util.List;

/** Questions and answers as one text: a line each, by turns. */
final class AnswerText {
    private AnswerText() {}

    static String of(List<JoinAnswer> answers) {
        List<String> lines = new ArrayList<>();
        answers.forEach(answer -> {
            lines.add(escaped(answer.question()));
            lines.add(escaped(answer.text()));
        });
        return String.join("\n", lines);
    }

    static List<JoinAnswer> parse(String text) {
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
        List<JoinAnswer> answers = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            answers.add(new JoinAnswer(plain(lines.get(i)), plain(lines.get(i + 1))));
        }
        return answers;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '\\' && i + 1 < line.length()) {
                i++;
                text.append(unescaped(line.charAt(i)));
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    private static char unescaped(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
