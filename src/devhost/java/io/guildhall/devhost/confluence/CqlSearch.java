package io.guildhall.devhost.confluence;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import io.guildhall.devhost.database.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches pages and blog posts among what whoever is logged in may see. There is no index: it finds at once what was written. Like Confluence it gives no
 * stretch longer than 50.
 */
final class CqlSearch implements CQLSearchService {
    private static final int LONGEST = 50;

    private final Database database;
    private final Spaces spaces;
    private final Callers callers;

    CqlSearch(Database database, Spaces spaces, Callers callers) {
        this.database = database;
        this.spaces = spaces;
        this.callers = callers;
    }

    /** @throws UnsupportedOperationException for a query of another form, for expansions, and where nobody is logged in */
    @Override
    public PageResponse<Content> searchContent(String cqlInput, PageRequest pageRequest, Expansion... expansions) {
        CqlQuery query = CqlQuery.parse(cqlInput);
        if (expansions.length > 0) {
            throw new UnsupportedOperationException("CQLSearchService.searchContent: expansions");
        }
        DevUser caller = callers.current()
                .orElseThrow(() -> new UnsupportedOperationException("CQLSearchService.searchContent: by nobody"));
        Set<Long> visible = spaces.all().stream()
                .filter(space -> spaces.mayView(caller, space))
                .map(DevSpace::getId)
                .collect(Collectors.toSet());
        List<Long> found = rows(query, caller).stream()
                .filter(row -> visible.contains(row.space()) && query.isIn(row.body()))
                .map(Row::id)
                .toList();
        int from = Math.min(pageRequest.getStart(), found.size());
        int to = Math.min(from + Math.min(pageRequest.getLimit(), LONGEST), found.size());
        return new Stretch(found.subList(from, to), to < found.size());
    }

    private List<Row> rows(CqlQuery query, DevUser caller) {
        String sql = """
                SELECT p.id, p.space_id, v.body
                FROM devhost_page p JOIN devhost_page_version v ON v.page_id = p.id AND v.version_no = p.version_no
                WHERE p.trashed = FALSE AND p.kind IN (%s) AND v.body LIKE ? AND (? = FALSE OR EXISTS
                    (SELECT 1 FROM devhost_page_version w WHERE w.page_id = p.id AND w.author_key = ?))
                ORDER BY v.at_ms DESC, p.id DESC""".formatted(
                        String.join(", ", Collections.nCopies(query.kinds().size(), "?")));
        List<Object> values = new ArrayList<>(query.kinds());
        values.add(query.macro().map(name -> "%" + name + "%").orElse("%"));
        values.add(query.own());
        values.add(caller.key());
        return database.jdbc()
                .query(
                        sql,
                        (row, number) -> new Row(row.getLong("id"), row.getLong("space_id"), row.getString("body")),
                        values.toArray());
    }

    private record Row(long id, long space, String body) {}

    private record Stretch(List<Long> ids, boolean hasMore) implements PageResponse<Content> {
        @Override
        public Iterator<Content> iterator() {
            return ids.stream().<Content>map(Found::new).iterator();
        }
    }

    private static final class Found extends Content {
        private final long id;

        Found(long id) {
            this.id = id;
        }

        @Override
        public ContentId getId() {
            return ContentId.of(id);
        }
    }
}
