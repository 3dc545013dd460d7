package se.nyttospar.command.imports;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param rowsPerTransaction rows that are recorded together */
@Validated
@ConfigurationProperties("nyttospar.imports")
public record ImportProperties(@Positive int rowsPerTransaction) {}
