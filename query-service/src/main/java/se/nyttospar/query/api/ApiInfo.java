package se.nyttospar.query.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this API is, as the national profile asks for. */
@RestController
@Tag(name = "operations")
class ApiInfo {

    record Info(String apiName, String apiVersion, LocalDate apiReleased, String apiDocumentation, String apiStatus) {}

    @GetMapping("/query/v1/api-info")
    @Operation(summary = "Om API:et. / About the API.")
    Info info() {
        return new Info("nyttospar-query", "1.0.0", LocalDate.of(2026, 11, 22), "/v3/api-docs", "beta");
    }
}
