package com.atlassian.sal.api.transaction;

/** Work inside a transaction; written as a lambda by public plugins on Confluence 10: certain. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
