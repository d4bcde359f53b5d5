package io.guildhall.site.web;

import io.guildhall.kernel.web.Download;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.JsonStream;
import io.guildhall.site.HealthService;
import io.guildhall.site.SiteExportService;
import io.guildhall.site.SiteExportService.SiteExport;
import io.guildhall.site.StoredTables;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Everything that the app keeps, as one file. */
@Path("admin/export.json")
public final class SiteExportResource {
    private final Exchange exchange;
    private final SiteExportService exports;

    @Inject
    public SiteExportResource(Exchange exchange, SiteExportService exports) {
        this.exchange = exchange;
        this.exports = exports;
    }

    /** Sends all tables, and says which are kept back. */
    @GET
    public Response export() {
        return exchange.send(
                exports::open,
                export -> new Download(Download.JSON, "guildhall-export.json", out -> write(export, out)));
    }

    private static void write(SiteExport export, OutputStream out) throws IOException {
        StoredTables tables = export.tables();
        JsonObject about = new JsonObject()
                .with("at", export.at())
                .with("schema", HealthService.SCHEMA)
                .list("keptBack", tables.keptBack(), each -> each);
        JsonStream json = new JsonStream(out).with("about", about);
        for (String table : tables.names()) {
            json.list(table, each -> tables.walk(table, row -> each.accept(object(row))));
        }
        json.end();
    }

    private static JsonObject object(Map<String, Object> row) {
        JsonObject object = new JsonObject();
        row.forEach(object::with);
        return object;
    }
}
