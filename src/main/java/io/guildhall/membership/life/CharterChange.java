package io.guildhall.membership.life;

import io.guildhall.community.Charter;
import io.guildhall.community.SettingsChange;
import io.guildhall.community.TopicRule;
import io.guildhall.kernel.Refusal.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody wants charter, settings and topics to be.
 *
 * @param topics empty to leave them as they are
 */
public record CharterChange(Charter charter, SettingsChange settings, Optional<List<String>> topics) {
    public CharterChange {
        topics = topics.map(List::copyOf);
    }

    /** Without blanks around its texts: what is checked and kept. */
    CharterChange stripped() {
        return new CharterChange(charter.stripped(), settings, topics.map(TopicRule::stripped));
    }

    /** What cannot be kept of a stripped one. */
    List<FieldError> problems() {
        return Stream.concat(charter.problems().stream(), topics.map(TopicRule::problems).orElse(List.of()).stream())
                .toList();
    }
}
