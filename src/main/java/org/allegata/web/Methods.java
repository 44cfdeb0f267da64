package org.allegata.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds routes, and with them HEAD wherever there is GET, and OPTIONS everywhere. */
final class Methods {

    private Methods() {}

    static void add(RoutesConfig config, List<Route> routes) {
        for (Route route : routes) {
            config.addHttpHandler(route.method(), route.path(), route.noted());
            if (route.method() == HandlerType.GET) {
                config.addHttpHandler(HandlerType.HEAD, route.path(), route.noted());
            }
        }
        routes.stream().map(Route::path).distinct().forEach(path -> {
            String allowed = allowed(routes, path);
            config.options(path, ctx -> ctx.status(HttpStatus.NO_CONTENT).header("Allow", allowed));
        });
    }

    private static String allowed(List<Route> routes, String path) {
        TreeSet<String> methods = routes.stream()
                .filter(route -> route.path().equals(path))
                .map(route -> route.method().name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
