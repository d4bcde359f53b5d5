package com.atlassian.sal.api.transaction;

/**
 * Work inside a transaction; written as a lambda by public plugins on Confluence 10: certain.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
