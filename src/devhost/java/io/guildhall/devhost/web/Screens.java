package io.guildhall.devhost.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of the host's own screens. */
final class Screens {
    private Screens() {}

    static Map<String, Screen> of(Status status) {
        Map<String, Screen> screens = new LinkedHashMap<>();
        screens.put("/status", status);
        screens.put("", new Dashboard());
        screens.put("/index.action", new Dashboard());
        screens.put("/login.action", new LoginPage());
        screens.put("/dologin.action", new Login());
        screens.put("/logout.action", new Logout());
        screens.put("/authenticate.action", new Authenticate());
        screens.put("/doauthenticate.action", new Authenticate());
        screens.put("/dropauthentication.action", new DropAccess());
        screens.put("/display/*", new Display());
        screens.put("/pages/viewpage.action", new ViewPage());
        screens.put("/pages/viewpreviousversions.action", new PageHistory());
        screens.put("/pages/editpage.action", new EditPage());
        screens.put("/pages/createpage.action", new CreatePage());
        screens.put("/pages/editblogpost.action", new EditPost());
        screens.put("/pages/createblogpost.action", new CreatePost());
        screens.put("/pages/viewrecentblogposts.action", new BlogList());
        screens.put("/pages/doaddcomment.action", new AddComment());
        screens.put("/pages/remark", new RemarkOn());
        screens.put("/pages/removepage.action", new ThrowAway());
        screens.put("/pages/viewtrash.action", new ViewTrash());
        screens.put("/dosearchsite.action", new SearchSite());
        screens.put("/exportword", new Export("word", "Word export"));
        screens.put("/spaces/flyingpdf/pdfpageexport.action", new Export("pdf", "PDF export"));
        screens.put("/pages/viewasemail", new Export("email", "E-mail"));
        screens.put("/feeds/space/*", new Feed());
        screens.put("/pages/preview", new Preview());
        screens.put("/pages/macros", new MacroEndpoint());
        screens.put("/pages/choices", new Choices());
        screens.put("/spaces/create", new CreateSpace());
        screens.put("/spaces/blueprint-icon", new BlueprintIcon());
        screens.put("/spaces/tools", new SpaceTools());
        screens.put("/users/language", new LanguageChoice());
        screens.put("/users/settings", new UserSettings());
        screens.put("/avatar/*", new Avatar());
        screens.put("/admin", new AdminConsole());
        screens.put("/admin/console.action", new AdminConsole());
        screens.put("/admin/general", new AdminGeneral());
        screens.put("/admin/users", new AdminUsers());
        screens.put("/admin/user", new AdminUser());
        screens.put("/admin/groups", new AdminGroups());
        screens.put("/admin/mail", new AdminMail());
        screens.put("/admin/mail.json", new MailFeed());
        screens.put("/admin/jobs", new AdminJobs());
        screens.put("/admin/plugins", new AdminPlugins());
        screens.put(UploadPlugin.PATH, new UploadPlugin());
        return screens;
    }
}
