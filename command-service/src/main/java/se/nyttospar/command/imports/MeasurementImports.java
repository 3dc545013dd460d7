package se.nyttospar.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.CommandRequest;

/** {@code /command/v1/measurement-imports} */
@RestController
@RequestMapping("/command/v1/measurement-imports")
class MeasurementImports {

    private static final int MOST = 1000;

    /** A page of refused rows. */
    record Rows(List<StagedRows.Report> items, int page, int limit, long total) {}

    private final Reception reception;
    private final ImportJobs jobs;
    private final StagedRows staged;

    MeasurementImports(Reception reception, ImportJobs jobs, StagedRows staged) {
        this.reception = reception;
        this.jobs = jobs;
        this.staged = staged;
    }

    @PostMapping(consumes = "text/csv")
    ResponseEntity<MeasurementImport> receive(
            @RequestParam MultiValueMap<String, String> parameters, CommandRequest request, HttpServletRequest http)
            throws IOException {
        var declared = new DialectParameters(parameters);
        String id = reception.receive(
                http.getInputStream(), http.getContentLengthLong(), declared.mode(), declared.dialect(), request);
        return ResponseEntity.accepted()
                .location(URI.create("/command/v1/measurement-imports/" + id))
                .body(find(id, request));
    }

    @GetMapping("/{id}")
    MeasurementImport find(@PathVariable String id, CommandRequest request) {
        return jobs.find(id, request.actor().id()).orElseThrow(() -> new Refusal(Rule.IMPORT_UNKNOWN, id));
    }

    @GetMapping("/{id}/rows")
    Rows rows(
            @PathVariable String id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "1") int page,
            CommandRequest request) {
        if (limit < 1 || limit > MOST) {
            throw new Refusal(Rule.PARAMETER_INVALID, "limit", limit);
        }
        if (page < 1) {
            throw new Refusal(Rule.PARAMETER_INVALID, "page", page);
        }
        find(id, request);
        return new Rows(staged.report(id, limit, (page - 1L) * limit), page, limit, staged.reported(id));
    }
}
