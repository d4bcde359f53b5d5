package io.guildhall.mentoring.run.web;

import java.util.List;

/**
 * How a draft is published, in a template.
 *
 * @param path where it is done
 * @param seen the mark of how things stood as they were shown; empty where nobody looked
 * @param told what will happen, a sentence each
 * @param subject of what both of each pair get, and its line
 * @param alone what those get who stay without; empty for nobody
 * @param differencesHref where it is shown what is different
 */
public record PublishView(
        String path,
        String seen,
        List<String> told,
        String subject,
        String line,
        String alone,
        String button,
        String done,
        String differencesHref,
        int messageMax) {
    public PublishView {
        told = List.copyOf(told);
    }
}
