package io.guildhall.host.isolated;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The numbers of what a query finds, from a place on and at most so many, and whether there are more. The host searches for whoever is logged in on this
 * thread.
 */
public final class PageSearch
        implements Function<String, BiFunction<Integer, Integer, Optional<Map.Entry<List<Long>, Boolean>>>> {
    private final CQLSearchService search;

    public PageSearch(CQLSearchService search) {
        this.search = search;
    }

    @Override
    public BiFunction<Integer, Integer, Optional<Map.Entry<List<Long>, Boolean>>> apply(String query) {
        return (from, most) -> Optional.of(found(query, from, most));
    }

    private Map.Entry<List<Long>, Boolean> found(String query, int from, int most) {
        PageResponse<Content> response =
                search.searchContent(query, new SimplePageRequest(from, most), new Expansion[0]);
        List<Long> ids = new ArrayList<>();
        for (Content content : response) {
            ids.add(content.getId().asLong());
        }
        return Map.entry(ids, response.hasMore());
    }
}
