package se.nyttospar.query.web.benefit;

import tools.jackson.databind.json.JsonMapper;

/** Data for a script, in a block of the page that is not executed. */
final class ChartJson {

    private ChartJson() {}

    /** JSON in which nothing can end the block that it stands in. */
    static String of(Object data, JsonMapper mapper) {
        return mapper.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
