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
        screens.put("/display/*", new Display());
        screens.put("/pages/viewpage.action", new ViewPage());
        screens.put("/pages/viewpreviousversions.action", new PageHistory());
        screens.put("/pages/editpage.action", new EditPage());
        screens.put("/pages/createpage.action", new CreatePage());
        screens.put("/pages/preview", new Preview());
        screens.put("/pages/macros", new MacroEndpoint());
        screens.put("/pages/choices", new Choices());
        screens.put("/spaces/create", new CreateSpace());
        screens.put("/spaces/blueprint-icon", new BlueprintIcon());
        screens.put("/spaces/tools", new SpaceTools());
        screens.put("/users/language", new LanguageChoice());
        screens.put("/avatar/*", new Avatar());
        screens.put("/admin/plugins", new AdminPlugins());
        screens.put(UploadPlugin.PATH, new UploadPlugin());
        return screens;
    }
}
