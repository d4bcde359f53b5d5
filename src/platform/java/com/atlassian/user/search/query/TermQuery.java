package com.atlassian.user.search.query;

/**
 * A question for one term. The library compares the rule of matching by identity, so that callers take the constant from here.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C10.
 */
public interface TermQuery<T> extends Query<T> {
    /** The term may stand anywhere. No constant of the compiler, so that the bytecode asks the host for it. */
    String SUBSTRING_CONTAINS = String.valueOf("contains");

    String getTerm();

    /** How the term is to match. */
    String getMatchingRule();
}
