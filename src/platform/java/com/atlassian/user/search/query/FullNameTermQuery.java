package com.atlassian.user.search.query;

import com.atlassian.user.User;

/**
 * Users by their full names.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C10.
 */
public class FullNameTermQuery implements TermQuery<User> {
    private final String term;
    private final String matchingRule;

    public FullNameTermQuery(String term, String matchingRule) {
        this.term = term;
        this.matchingRule = matchingRule;
    }

    @Override
    public String getTerm() {
        return term;
    }

    @Override
    public String getMatchingRule() {
        return matchingRule;
    }
}
