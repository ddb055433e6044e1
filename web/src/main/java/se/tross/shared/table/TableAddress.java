package se.tross.shared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The address of the page with a table on it: the table's own parameters change, everything else stays.
 *
 * @param path the page
 * @param others the parameters that are not this table's
 */
record TableAddress(String path, List<Map.Entry<String, String>> others) {

    /** @param parameters of the request */
    static TableAddress of(String path, Map<String, String[]> parameters, TableModel<?> model) {
        List<Map.Entry<String, String>> others = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!isOwn(name, model.prefix()) && !isPosted(name)) {
                for (String value : values) {
                    others.add(Map.entry(name, value));
                }
            }
        });
        return new TableAddress(path, others);
    }

    private static boolean isOwn(String name, String prefix) {
        if (!name.startsWith(prefix)) {
            return false;
        }
        String rest = name.substring(prefix.length());
        return rest.equals("sort")
                || rest.equals("find")
                || rest.startsWith("find.")
                || rest.equals("col")
                || rest.equals("page")
                || rest.equals("as");
    }

    /** Fields of a form that was posted to the page. */
    private static boolean isPosted(String name) {
        return name.contains(":")
                || name.startsWith("jakarta.faces")
                || name.startsWith("primefaces")
                || name.equals("expired");
    }

    String with(List<Map.Entry<String, String>> parameters) {
        List<Map.Entry<String, String>> all = new ArrayList<>(others);
        all.addAll(parameters);
        return all.isEmpty() ? path : path + "?" + TableQuery.encode(all);
    }
}
