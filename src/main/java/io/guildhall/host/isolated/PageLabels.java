package io.guildhall.host.isolated;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The labels of a page that everybody sees on it; not what people put there for themselves. */
public final class PageLabels implements Function<AbstractPage, Optional<List<String>>> {
    @Override
    public Optional<List<String>> apply(AbstractPage page) {
        return Optional.of(page.getLabels().stream()
                .filter(label -> label.getNamespace().equals(Namespace.GLOBAL))
                .map(Label::getName)
                .toList());
    }
}
