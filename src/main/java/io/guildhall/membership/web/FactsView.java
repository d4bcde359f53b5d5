package io.guildhall.membership.web;

import java.util.List;

/** Neutral facts with links, for documents, feeds and mails, in a template. */
public record FactsView(String title, List<Fact> facts) {
    public FactsView {
        facts = List.copyOf(facts);
    }

    /** One community, or a link alone where the rest is empty. */
    public record Fact(String name, String href, String concern, String members) {}
}
