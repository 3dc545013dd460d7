package se.nyttospar.command.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /command/v1/api-info}, as the national REST API profile asks for. */
@RestController
class ApiInfo {

    record Info(String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {}

    @GetMapping("/command/v1/api-info")
    Info info() {
        return new Info("nyttospar-command", "1.0.0", "2026-11-22", "/v3/api-docs", "active");
    }
}
