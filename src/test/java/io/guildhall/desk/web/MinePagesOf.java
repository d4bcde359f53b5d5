package io.guildhall.desk.web;

import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.membership.web.Wiki;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Lets tests of other packages ask for the page of somebody's own communities. */
public final class MinePagesOf {
    private MinePagesOf() {}

    public static void show(
            Wiki wiki, OwnPart own, List<PersonalPart> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Mines mines = new Mines(wiki.guild.mine, wiki.guild.directory, wiki.steps, wiki.guild.known, own);
        new MinePageServlet(wiki.pages(), mines, parts).doGet(request, response);
    }
}
