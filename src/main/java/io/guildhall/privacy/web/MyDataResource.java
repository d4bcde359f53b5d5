package io.guildhall.privacy.web;

import io.guildhall.kernel.web.Exchange;
import io.guildhall.privacy.OwnDataService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What is kept about the caller, as one file. */
@Path("me/data")
public final class MyDataResource {
    private final Exchange exchange;
    private final OwnDataService data;

    @Inject
    public MyDataResource(Exchange exchange, OwnDataService data) {
        this.exchange = exchange;
        this.data = data;
    }

    /** Sends it. */
    @GET
    public Response send() {
        return exchange.send(data::own, DataJson::file);
    }
}
