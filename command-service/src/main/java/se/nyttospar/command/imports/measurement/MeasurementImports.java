package se.nyttospar.command.imports.measurement;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.imports.file.FileForm;
import se.nyttospar.command.imports.job.FileImport;
import se.nyttospar.command.imports.job.ImportDesk;
import se.nyttospar.command.imports.job.TemplateFiles;
import se.nyttospar.command.request.CommandRequest;

/** {@code /command/v1/measurement-imports} */
@RestController
@RequestMapping("/command/v1/measurement-imports")
class MeasurementImports {

    private final ImportDesk desk;
    private final MeasurementKind kind;
    private final TemplateFiles templates;

    MeasurementImports(ImportDesk desk, MeasurementKind kind, TemplateFiles templates) {
        this.desk = desk;
        this.kind = kind;
        this.templates = templates;
    }

    @PostMapping(consumes = {FileForm.CSV_TYPE, FileForm.XLSX_TYPE})
    ResponseEntity<FileImport> receive(
            @RequestParam MultiValueMap<String, String> parameters, CommandRequest request, HttpServletRequest http)
            throws IOException {
        return desk.receive(kind, parameters, request, http);
    }

    @GetMapping(
            value = "/template",
            produces = {FileForm.CSV_TYPE, FileForm.XLSX_TYPE})
    ResponseEntity<byte[]> template(@RequestParam @Nullable String format, HttpServletRequest http) {
        return templates.answer(kind.template(), format, http);
    }

    @GetMapping("/{id}")
    FileImport find(@PathVariable String id, CommandRequest request) {
        return desk.find(kind, id, request);
    }

    @GetMapping("/{id}/rows")
    ImportDesk.Rows rows(
            @PathVariable String id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "1") int page,
            CommandRequest request) {
        return desk.rows(kind, id, limit, page, request);
    }
}
