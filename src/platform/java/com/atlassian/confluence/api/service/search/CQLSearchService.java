package com.atlassian.confluence.api.service.search;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;

/**
 * Searches content by Confluence's query language, with the rights of whoever is logged in on this thread. A service that plugins on 10 import; the
 * method is in javadoc from 5.6 to 6.6, and plugins put what it returns into a {@code PageResponse}.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface CQLSearchService {
    PageResponse<Content> searchContent(String cqlInput, PageRequest pageRequest, Expansion... expansions);
}
