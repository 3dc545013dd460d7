package se.nyttospar.command.imports.job;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.FileForm;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.CommandRequest;

/** Answers requests about imports, whatever their kind. */
@Component
public class ImportDesk {

    private static final String API = "/command/v1/";
    private static final MediaType WORKBOOK = MediaType.parseMediaType(FileForm.XLSX_TYPE);
    private static final int MOST = 1000;

    /** A page of reports on rows. */
    public record Rows(List<RowReports.Answer> items, int page, int limit, long total) {}

    private final Reception reception;
    private final ImportJobs jobs;
    private final RowReports reports;

    ImportDesk(Reception reception, ImportJobs jobs, RowReports reports) {
        this.reception = reception;
        this.jobs = jobs;
        this.reports = reports;
    }

    /** Takes a file in. */
    public ResponseEntity<FileImport> receive(
            ImportKind kind, MultiValueMap<String, String> parameters, CommandRequest request, HttpServletRequest http)
            throws IOException {
        var said = new FileParameters(parameters);
        ImportMode mode = said.mode();
        boolean workbook = WORKBOOK.isCompatibleWith(MediaType.parseMediaType(String.valueOf(http.getContentType())));
        Declared declared = said.declared(workbook, kind);
        String id =
                reception.receive(http.getInputStream(), http.getContentLengthLong(), kind, mode, declared, request);
        return ResponseEntity.accepted()
                .location(URI.create(API + kind.path() + "/" + id))
                .body(find(kind, id, request));
    }

    /** An import of whoever asks. */
    public FileImport find(ImportKind kind, String id, CommandRequest request) {
        return jobs.find(id, kind.name(), request.actor().id()).orElseThrow(() -> new Refusal(Rule.IMPORT_UNKNOWN, id));
    }

    /** What is reported about its rows. */
    public Rows rows(ImportKind kind, String id, int limit, int page, CommandRequest request) {
        if (limit < 1 || limit > MOST) {
            throw new Refusal(Rule.PARAMETER_INVALID, "limit", limit, "1–" + MOST);
        }
        if (page < 1) {
            throw new Refusal(Rule.PARAMETER_INVALID, "page", page, "1, 2, 3 …");
        }
        find(kind, id, request);
        return new Rows(reports.page(id, limit, (page - 1L) * limit), page, limit, reports.count(id));
    }
}
