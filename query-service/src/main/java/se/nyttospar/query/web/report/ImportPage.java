package se.nyttospar.query.web.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.command.Sending;
import tools.jackson.databind.JsonNode;

/** Values from a file or a spreadsheet: first what would happen, then for real, with a report for every row. */
@Controller
class ImportPage {
    private static final String IMPORTS = "measurement-imports";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> ENDED = Set.of("DONE", "CHECKED", "REFUSED", "FAILED");

    private final Sending sending;

    ImportPage(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/report/import")
    String choose() {
        return "import";
    }

    @PostMapping("/report/import")
    ModelAndView file(
            @RequestParam MultipartFile file,
            @RequestParam String mode,
            @RequestParam String delimiter,
            @RequestParam String decimal,
            @RequestParam String encoding,
            Model model)
            throws IOException {
        boolean workbook = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .toLowerCase(java.util.Locale.ROOT)
                .endsWith(".xlsx");
        Map<String, String> dialect = workbook
                ? Map.of("mode", mode, "decimal", decimal, "sheetIndex", "1", "headerRow", "1")
                : Map.of("mode", mode, "delimiter", delimiter, "decimal", decimal, "encoding", encoding);
        return received(sending.upload(List.of(IMPORTS), dialect, workbook ? XLSX : CSV, file.getBytes()), model);
    }

    /** A copy out of a spreadsheet has tabs between its cells. */
    @PostMapping("/report/import/paste")
    ModelAndView paste(
            @RequestParam @Nullable String text, @RequestParam String mode, @RequestParam String decimal, Model model) {
        model.addAttribute("text", text);
        byte[] rows = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        Map<String, String> dialect = Map.of("mode", mode, "delimiter", "tab", "decimal", decimal, "encoding", "UTF-8");
        return received(sending.upload(List.of(IMPORTS), dialect, CSV, rows), model);
    }

    private static ModelAndView received(Result result, Model model) {
        if (result.accepted() && result.id() != null) {
            return new ModelAndView("redirect:/report/import/" + result.id());
        }
        model.addAttribute("result", result);
        return new ModelAndView("import", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/report/import/{id}")
    String report(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            Model model) {
        int wanted = page == null ? 1 : Math.max(1, page);
        JsonNode status = sending.get(List.of(IMPORTS, id), Map.of());
        JsonNode rows =
                sending.get(List.of(IMPORTS, id, "rows"), Map.of("limit", "50", "page", Integer.toString(wanted)));
        model.addAttribute("status", status);
        model.addAttribute("ended", ENDED.contains(status.path("state").asString()));
        model.addAttribute("rows", rows.path("items"));
        model.addAttribute("total", rows.path("total").asLong());
        model.addAttribute("page", wanted);
        model.addAttribute("more", rows.path("total").asLong() > wanted * 50L);
        model.addAttribute("id", id);
        return "import-state".equals(part) ? "import-report :: state" : "import-report";
    }
}
